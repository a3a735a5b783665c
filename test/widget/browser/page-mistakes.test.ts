import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { words as german } from '../../../widget/chat/words/de.ts';
import type { Shopper } from './shopper.ts';
import { visits } from './visits.ts';

/** What a page gets wrong is told to who made it, and takes nothing from the shopper. */

const { arrive } = visits();

const aisle = (page: Page, ...command: unknown[]) =>
  page.evaluate(
    (call) => (window as unknown as { aisle: (...c: unknown[]) => void }).aisle(...call),
    command,
  );

/** What is told on the console from now on. */
function complaints({ page }: Shopper): string[] {
  const told: string[] = [];
  page.on('console', (message) => told.push(message.text()));
  return told;
}

test('a page that says what no page is, and ids that are numbers, leaves the chat its connection', async () => {
  const shopper = await arrive();
  const { page, server } = shopper;
  await aisle(page, 'setContext', { page: 'search', product: 8_123_456, category: null });
  await shopper.openChat();
  expect(server.received[0]).toMatchObject({
    type: 'hello',
    page: { page: 'other', product: '8123456' },
  });
  await aisle(page, 'setContext', { category: 'x'.repeat(900) });
  await expect.poll(() => server.received.at(-1)).toMatchObject({ type: 'context', page: {} });
  await shopper.say('hello');
});

test('a call that fails does not take those behind it along', async () => {
  const shopper = await arrive({ path: '/no-tag', noChat: true });
  const { page } = shopper;
  const told = complaints(shopper);
  await page.evaluate(() => {
    const q: unknown[] = [['setTheme'], ['setContext'], ['fly'], ['prefill', 'Is this waterproof?']];
    Object.assign(window, { aisle: Object.assign(() => {}, { q }) });
  });
  await page.evaluate(`addTag()`);
  await shopper.composer.waitFor();
  await expect.poll(() => shopper.composer.inputValue()).toBe('Is this waterproof?');
  expect(told).toHaveLength(3);
  expect(told[0]).toContain('aisle: setTheme');
  expect(told[1]).toContain('aisle: setContext');
  expect(told[2]).toBe('aisle: no command "fly"');
  shopper.troubles.consoleErrors.length = 0;
});

test('nothing is said for the shopper that is empty, and what is too long is theirs to shorten', async () => {
  const shopper = await arrive();
  const { page, server } = shopper;
  await shopper.openChat();
  await aisle(page, 'send', '  ');
  await aisle(page, 'send', `${'x'.repeat(4_001)} `);
  await page.getByText('1 character too long').waitFor();
  expect(await shopper.composer.inputValue()).toHaveLength(4_001);
  await shopper.composer.fill('shorter');
  await shopper.composer.press('Enter');
  await shopper.own('shorter').waitFor();
  expect(server.received.flatMap((frame) => (frame.type === 'say' ? [frame.text] : []))).toEqual(['shorter']);
});

test('a language written as shops write it is that language, and what is none is the page’s', async () => {
  const shopper = await arrive();
  const { page, server } = shopper;
  const field = (name: string) => page.getByRole('textbox', { name, exact: true });
  await shopper.openChat();
  server.locale = 'de-DE';
  await aisle(page, 'setLocale', 'de_DE');
  await field(german.composer).waitFor();
  const hello = () => server.received.findLast((frame) => frame.type === 'hello')?.locale;
  expect(hello()).toBe('de-DE');
  server.locale = 'en-US';
  await aisle(page, 'setLocale', 'German, please');
  await field('Your message').waitFor();
  expect(hello()).toBe('en');
});

test('a color that is none changes nothing', async () => {
  const shopper = await arrive();
  const { page } = shopper;
  const ground = () =>
    page.locator('aisle-chat .launcher').evaluate((element) => getComputedStyle(element).backgroundColor);
  const before = await ground();
  await aisle(page, 'setTheme', { accent: '#7a1f5c' });
  await expect.poll(ground).not.toBe(before);
  const own = await ground();
  const told = complaints(shopper);
  await aisle(page, 'setTheme', { accent: 'aubergine' });
  expect(told).toEqual(['aisle: no color "aubergine"']);
  expect(await ground()).toBe(own);
});
