import chromiumPackage from '@sparticuz/chromium';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';

/**
 * A real Chromium for tests: the one at CHROME_PATH, or else the one in the @sparticuz/chromium package (Linux x64).
 * @returns a browser; close it when done.
 */
export async function launchBrowser(): Promise<Browser> {
  // Pages are drawn without a graphics card: one that is imitated costs twice what all the rest of a page does.
  const noGraphics = '--disable-gpu';
  const path = process.env.CHROME_PATH;
  if (path) return chromium.launch({ executablePath: path, args: [noGraphics] });
  // One process for all pages crashes when a context closes, and no web security would hide faults from us.
  const unwanted =
    /^--(single-process|no-zygote|disable-web-security|allow-running-insecure-content|headless|ignore-gpu|in-process-gpu|use-gl|use-angle|enable-unsafe-swiftshader)/;
  const args = chromiumPackage.args.filter((argument) => !unwanted.test(argument));
  return chromium.launch({
    executablePath: await chromiumPackage.executablePath(),
    args: [...args, noGraphics],
  });
}

/** What went wrong in a page without anybody asking: a test expects each list to be empty. */
export interface PageTroubles {
  consoleErrors: string[];
  pageErrors: string[];
  securityViolations: string[];
}

export interface WatchedPage {
  page: Page;
  troubles: PageTroubles;
}

/** Opens a page of `context` whose errors and security policy violations are written down from the first moment. */
export async function watchedPage(context: BrowserContext): Promise<WatchedPage> {
  const page = await context.newPage();
  const troubles: PageTroubles = { consoleErrors: [], pageErrors: [], securityViolations: [] };
  await page.exposeFunction('reportViolation', (text: string) => {
    troubles.securityViolations.push(text);
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const report = (window as unknown as { reportViolation: (text: string) => void }).reportViolation;
      report(`${event.violatedDirective}: ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`);
    });
  });
  page.on('pageerror', (error) => troubles.pageErrors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.consoleErrors.push(message.text());
  });
  return { page, troubles };
}
