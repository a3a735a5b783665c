/** The chat as different shoppers have it: dark, narrow and in German, in colours of their own, with the voice on. Taken by `npm run picture`. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

interface View {
  name: string;
  path: string;
  options: BrowserContextOptions;
  says: readonly string[];
  afterwards?: (page: Page) => Promise<unknown>;
}

const phone = { viewport: { width: 390, height: 780 }, hasTouch: true, isMobile: true };

const views: readonly View[] = [
  {
    name: 'dark.png',
    path: 'demo/product/tarnfell-drizzle-rain-jacket',
    options: { ...phone, locale: 'en-US', colorScheme: 'dark' },
    says: ['show me rain jackets', 'compare the first two'],
  },
  {
    name: 'narrow.png',
    path: 'hafen/',
    options: { ...phone, viewport: { width: 320, height: 640 }, locale: 'de-DE' },
    says: ['Wie kann ich etwas zurückgeben?', 'zeig mir eine Lampe'],
  },
  {
    name: 'forced-colors.png',
    path: 'demo/product/tarnfell-drizzle-rain-jacket',
    options: { ...phone, locale: 'en-US', colorScheme: 'dark', forcedColors: 'active' },
    says: ['add this one in navy, M'],
  },
  {
    name: 'voice.png',
    path: 'demo/',
    options: { ...phone, locale: 'en-US' },
    says: ['where is my order?'],
    afterwards: async (page) => {
      await page.getByRole('button', { name: 'Options' }).click();
      await page.getByRole('switch', { name: 'Read replies aloud' }).click();
      await page.getByRole('button', { name: 'Options' }).click();
      await page.getByRole('button', { name: 'Both' }).click();
      await page.getByRole('button', { name: 'Voice settings' }).click();
    },
  },
];

/** @param shoot keeps the picture of a page under a name. */
export async function takeStates(
  browser: Browser,
  address: string,
  shoot: (page: Page, name: string) => Promise<void>,
): Promise<void> {
  for (const { name, path, options, says, afterwards } of views) {
    const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
    const page = await context.newPage();
    await page.goto(address + path, { waitUntil: 'networkidle' });
    const chat = page.locator('aisle-chat');
    await chat.locator('.launcher').click();
    const replies = chat.locator('.message.assistant');
    for (const text of says) {
      const before = await replies.count();
      await chat.locator('textarea').fill(text);
      await page.keyboard.press('Enter');
      await replies.nth(before).waitFor();
      await page.waitForLoadState('networkidle');
    }
    await afterwards?.(page);
    await shoot(page, name);
    await context.close();
  }
}
