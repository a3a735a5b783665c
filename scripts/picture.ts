/**
 * `npm run picture`: docs/images/conversation.png and phone.png, from a real conversation with the demo store in a
 * real browser, those of other shoppers' views, of forgetting and of the second store, and those of the staff pages. Starts a server of its own, with data of its own, and ends it.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import chromiumPackage from '@sparticuz/chromium';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { takePrivacyPictures } from './picture-privacy.ts';
import { takeStates } from './picture-states.ts';
import { staffKey, storesAlwaysAttended, takeStaffPictures } from './picture-staff.ts';

const folder = 'docs/images';
const productPage = 'demo/product/tarnfell-drizzle-rain-jacket';

/** @returns where the store is, once it answers. */
async function start(data: string): Promise<{ address: string; stop(): Promise<unknown> }> {
  const env = {
    ...process.env,
    PORT: '0',
    DATA_DIR: join(data, 'data'),
    STORES_DIR: storesAlwaysAttended(join(data, 'stores')),
    STAFF_KEY: staffKey,
    LOG_LEVEL: 'warn',
  };
  const server = spawn(process.execPath, ['bot/local.ts'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(server, 'exit');
  for await (const line of createInterface({ input: server.stdout })) {
    const address = /http:\/\/\S+?(?=demo\/)/.exec(line)?.[0];
    if (address) return { address, stop: async () => server.kill() && ended };
  }
  throw new Error('The server ended before it printed its address.');
}

/** The browser at CHROME_PATH, or else the one of the package. */
async function launch(): Promise<Browser> {
  const executablePath = process.env['CHROME_PATH'] ?? (await chromiumPackage.executablePath());
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--font-render-hinting=none'] });
}

/** Says something and waits for the whole reply and its pictures. */
async function say(page: Page, text: string): Promise<void> {
  const replies = page.locator('aisle-chat .message.assistant');
  const before = await replies.count();
  await page.getByRole('textbox', { name: 'Your message' }).fill(text);
  await page.keyboard.press('Enter');
  await replies.nth(before).waitFor();
  await page.waitForLoadState('networkidle');
}

/** Opens the chat on a product's page, says each sentence, and takes the picture. */
async function take(
  browser: Browser,
  address: string,
  name: string,
  options: BrowserContextOptions,
  sentences: string[],
) {
  const context = await browser.newContext({ reducedMotion: 'reduce', locale: 'en-US', ...options });
  const page = await context.newPage();
  await page.goto(address + productPage, { waitUntil: 'networkidle' });
  await page.getByRole('button', { name: /^Ask the shop assistant/ }).click();
  for (const sentence of sentences) await say(page, sentence);
  await shoot(page, name);
  await context.close();
}

/** Runs in the page: every picture in sight is drawn. They are fetched only when they come near. */
function picturesAreThere(): boolean {
  const roots = [
    document,
    ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []),
  ];
  return roots
    .flatMap((root) => [...root.querySelectorAll('img')])
    .every((image) => {
      const { top, bottom, left, right } = image.getBoundingClientRect();
      const isSeen = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
      return !isSeen || (image.complete && image.naturalWidth > 0);
    });
}

async function shoot(page: Page, name: string): Promise<void> {
  const file = join(folder, name);
  await page.waitForFunction(picturesAreThere);
  // The blinking cursor would be there or not there by chance.
  await page.screenshot({ path: file, caret: 'hide' });
  console.log(`${file} (${Math.round(statSync(file).size / 1024)} KB)`);
}

const data = mkdtempSync(join(tmpdir(), 'aisle-picture-'));
mkdirSync(folder, { recursive: true });
const [server, browser] = await Promise.all([start(data), launch()]);
try {
  const desktop = { viewport: { width: 1280, height: 800 } };
  const phone = { viewport: { width: 390, height: 780 }, hasTouch: true, isMobile: true };
  await take(browser, server.address, 'conversation.png', desktop, [
    'add this one in navy, M',
    'what is your return policy?',
  ]);
  await take(browser, server.address, 'phone.png', phone, ['I need a waterproof jacket under $120']);
  await takePrivacyPictures(browser, server.address, shoot);
  await takeStates(browser, server.address, shoot);
  await takeStaffPictures(browser, server.address, shoot);
} finally {
  await browser.close();
  await server.stop();
  rmSync(data, { recursive: true, force: true });
}
