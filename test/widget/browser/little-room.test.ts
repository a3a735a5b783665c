import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import { words as moreGerman } from '../../../widget/chat/more/words/de.ts';
import { english as moreEnglish } from '../../../widget/chat/more/words/en.ts';
import { words as german } from '../../../widget/chat/words/de.ts';
import { replies } from '../sample-parts.ts';
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

test("at 320 px no word of a question's answers, and no key, is broken in German", async () => {
  const shopper = await arrive({ path: '/de', viewport: { width: 320, height: 568 } });
  const { page, server } = shopper;
  server.language = 'de';
  server.locale = 'de-DE';
  await page.locator('aisle-chat .launcher', { hasText: german.launcher }).click();
  const field = page.getByRole('textbox', { name: german.composer, exact: true });
  await field.fill('hello');
  await field.press('Enter');
  /** Words that stand on more than one line. */
  const broken = async () => {
    await page.locator('aisle-chat .question').waitFor();
    return page.evaluate(() => {
      const root = document.querySelector('aisle-chat')!.shadowRoot!.querySelector('.question')!;
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        for (const { 0: word, index } of (node.textContent ?? '').matchAll(/[\p{L}\d]+/gu)) {
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + word.length);
          const tops = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
          if (tops.size > 1) found.push(word);
        }
      }
      return found;
    });
  };
  await shopper
    .button(new RegExp(`^${moreGerman.flag}|${moreGerman.flag}$`))
    .first()
    .click();
  await shopper.button(moreGerman.cancel).waitFor();
  expect(await broken()).toEqual([]);
  await page.keyboard.press('Escape');
  await field.press('F1');
  await shopper.button(moreGerman.closeHelp).last().waitFor();
  expect(await broken()).toEqual([]);
});

test('while there is no connection nothing is said to be on its way', async () => {
  const shopper = await arrive();
  const { page, server } = shopper;
  server.faults.frozen = true;
  await shopper.launcher.click();
  await shopper.composer.fill('hello');
  await shopper.composer.press('Enter');
  await shopper.own('hello').waitFor();
  expect(await page.locator('aisle-chat .typing').count()).toBe(0);
  server.faults.frozen = false;
  server.cut();
  await page.locator('aisle-chat .message.assistant').first().waitFor();
});

test('a product without a picture takes no room for one', async () => {
  const shopper = await arrive();
  const products = replies['cards']!.parts.flatMap((part) => (part.kind === 'products' ? part.products : []));
  const [first] = products;
  const { image } = first!;
  delete first!.image;
  try {
    await shopper.openChat();
    await shopper.say('cards');
    const cards = shopper.page.locator('aisle-chat .product');
    await cards.first().waitFor();
    expect(await cards.first().locator('.picture').count()).toBe(0);
    expect(await cards.nth(1).locator('.picture img').count()).toBe(1);
  } finally {
    if (image) first!.image = image;
  }
});
