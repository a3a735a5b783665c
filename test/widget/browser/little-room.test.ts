import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import { words as moreGerman } from '../../../widget/chat/more/words/de.ts';
import { english as moreEnglish } from '../../../widget/chat/more/words/en.ts';
import { words as german } from '../../../widget/chat/words/de.ts';
import type { Shopper } from './shopper.ts';
import { visits } from './visits.ts';

/** What is seen where there is little room: at 400 % zoom, after a very long message, before words have come. */

const { arrive } = visits();

/** How many of its pixels are seen in the panel, from its upper edge on. */
async function seenPixels(shopper: Shopper, element: Locator): Promise<number> {
  const box = await element.boundingBox();
  const room = await shopper.page.locator('aisle-chat .transcript').boundingBox();
  if (!box || !room) return 0;
  const begins = Math.max(box.y, room.y);
  return box.y < room.y - 1 ? 0 : Math.min(box.y + box.height, room.y + room.height) - begins;
}

test('a message that would fill the panel leaves room for the beginning of its reply', async () => {
  const shopper = await arrive();
  await shopper.openChat();
  await shopper.say('hello');
  await shopper.say('I have been looking for weeks. '.repeat(96));
  const reply = shopper.page.locator('aisle-chat .message.assistant').last();
  await expect.poll(() => seenPixels(shopper, reply)).toBeGreaterThan(20);
  // The end of what was said is seen above it.
  const room = await shopper.page.locator('aisle-chat .transcript').boundingBox();
  const own = await shopper.page.locator('aisle-chat .own').last().boundingBox();
  expect(own!.y + own!.height).toBeGreaterThan(room!.y + 100);
});

test('a short message stays in sight above a long reply', async () => {
  const shopper = await arrive();
  await shopper.openChat();
  await shopper.say('hello');
  await shopper.say('cards');
  const own = shopper.page.locator('aisle-chat .own').last();
  await expect.poll(() => seenPixels(shopper, own)).toBeGreaterThan(20);
});

test('at 1280 by 800 and 400 % a reply is begun in sight, and the whole menu can be reached', async () => {
  const shopper = await arrive({ viewport: { width: 320, height: 200 } });
  const { page } = shopper;
  await shopper.openChat();
  await shopper.say('hello');
  await shopper.say('Have you got a jacket that keeps me dry?');
  const reply = page.locator('aisle-chat .message.assistant').last();
  // Two lines at least.
  await expect.poll(() => seenPixels(shopper, reply)).toBeGreaterThan(20);
  await shopper.button('Options').click();
  const last = shopper.button(moreEnglish.forget);
  await last.waitFor();
  await last.scrollIntoViewIfNeeded();
  const { y, height } = (await last.boundingBox())!;
  expect(y).toBeGreaterThan(0);
  expect(y + height).toBeLessThanOrEqual(200);
  await last.click();
  await shopper.button(moreEnglish.keep).click();
});

test('where colours are forced, the field is seen to have the focus', async () => {
  const shopper = await arrive({ forcedColors: 'active' });
  await shopper.openChat();
  const composer = shopper.page.locator('aisle-chat .composer');
  const outline = () => composer.evaluate((element) => getComputedStyle(element).outlineStyle);
  await shopper.composer.focus();
  await expect.poll(outline).toBe('solid');
  await shopper.button('Close').focus();
  await expect.poll(outline).toBe('none');
});

test('nothing is said in English first while the German words are on their way', async () => {
  const shopper = await arrive({ path: '/de' });
  const { page, server } = shopper;
  server.language = 'de';
  server.locale = 'de-DE';
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/widget/more-words-de.js*', async (route) => {
    await held;
    await route.continue();
  });
  await page.locator('aisle-chat .launcher', { hasText: german.launcher }).click();
  const field = page.getByRole('textbox', { name: german.composer, exact: true });
  await field.fill('cards');
  await field.press('Enter');
  const reply = page.locator('aisle-chat .message.assistant').first();
  await reply.waitFor();
  await page.waitForTimeout(400);
  const before = await reply.innerText();
  for (const word of [moreEnglish.flag, moreEnglish.add, moreEnglish.inStock])
    expect(before).not.toContain(word);
  release();
  await expect.poll(() => reply.innerText()).toContain(moreGerman.flag);
  await expect.poll(() => reply.innerText()).toContain(moreGerman.add);
});

test('where the German words cannot be had, cards and menu are there in English', async () => {
  const shopper = await arrive({ path: '/de' });
  const { page, server } = shopper;
  server.language = 'de';
  server.locale = 'de-DE';
  await page.route('**/widget/more-words-de.js*', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'throw new Error()' }),
  );
  await page.locator('aisle-chat .launcher', { hasText: german.launcher }).click();
  const field = page.getByRole('textbox', { name: german.composer, exact: true });
  await field.fill('cards');
  await field.press('Enter');
  const reply = page.locator('aisle-chat .message.assistant').first();
  await expect.poll(() => reply.innerText()).toContain(moreEnglish.add);
});
