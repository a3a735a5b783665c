/** The pictures of forgetting a conversation and of the second store, taken by `npm run picture`. */
import type { Browser, Page } from 'playwright-core';

/** @param shoot keeps the picture of a page under a name. */
export async function takePrivacyPictures(
  browser: Browser,
  address: string,
  shoot: (page: Page, name: string) => Promise<void>,
): Promise<void> {
  const forgetting = await open(browser, `${address}demo/`, 'en-US', /^Ask the shop assistant/);
  await say(forgetting, 'what is your return policy?');
  const chat = forgetting.locator('aisle-chat');
  await chat.getByRole('button', { name: 'Options' }).click();
  await chat.getByRole('button', { name: /^Forget this/ }).click();
  await chat.getByRole('button', { name: 'Forget it' }).waitFor();
  await shoot(forgetting, 'forget.png');
  await forgetting.context().close();
  const second = await open(browser, `${address}hafen/`, 'de-DE');
  await say(second, 'zeig mir Fahrräder');
  await second.locator('aisle-chat article').first().waitFor();
  await second.waitForLoadState('networkidle');
  await shoot(second, 'second-store.png');
  await second.context().close();
}

async function open(browser: Browser, address: string, locale: string, button?: RegExp): Promise<Page> {
  const viewport = { width: 1280, height: 800 };
  const context = await browser.newContext({ reducedMotion: 'reduce', locale, viewport });
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  const opener = button
    ? page.getByRole('button', { name: button })
    : page.locator('aisle-chat button').first();
  await opener.click();
  return page;
}

async function say(page: Page, text: string): Promise<void> {
  const replies = page.locator('aisle-chat .message.assistant');
  const before = await replies.count();
  await page.locator('aisle-chat textarea').fill(text);
  await page.keyboard.press('Enter');
  await replies.nth(before).waitFor();
  await page.waitForLoadState('networkidle');
}
