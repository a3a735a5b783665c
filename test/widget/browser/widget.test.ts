import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { BrowserContextOptions } from 'playwright-core';
import { replies } from '../sample-parts.ts';
import { Shop, Shopper } from './shopper.ts';

let shop: Shop;
let shoppers: Shopper[] = [];

beforeAll(async () => {
  shop = await Shop.open();
});

afterEach(async () => {
  const leaving = shoppers;
  shoppers = [];
  for (const shopper of leaving) {
    const { troubles } = shopper;
    await shopper.leave();
    expect(troubles).toEqual({ consoleErrors: [], pageErrors: [], securityViolations: [] });
  }
});

afterAll(() => shop.close());

async function arrive(options?: BrowserContextOptions): Promise<Shopper> {
  const shopper = await shop.shopper(options);
  shoppers.push(shopper);
  return shopper;
}

const heardOf = (word: string) => replies[word]?.text ?? '';

test('all that a page loads is at most 25 KB', () => {
  expect(shop.build.gzippedBytes).toBeLessThanOrEqual(25 * 1024);
});

test('a page with the chat on it sends nothing until the shopper opens it', async () => {
  const { server, page, launcher } = await arrive();
  await launcher.hover();
  expect(server.connections).toBe(0);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('each reply is given to a screen reader once, whole, and history stays silent', async () => {
  const shopper = await arrive();
  await shopper.openChat();
  expect(await shopper.heard()).toEqual([]);
  for (const word of ['cards', 'compare', 'policy']) await shopper.say(word);
  const expected = ['cards', 'compare', 'policy'].map(heardOf);
  expect(await shopper.heard()).toEqual(expected);
  shopper.server.cut();
  await shopper.say('order');
  expect(await shopper.heard()).toEqual([...expected, heardOf('order')]);
  const again = await Shopper.arrive(shopper.server, shopper.context);
  await again.launcher.click();
  await again.page.getByText(heardOf('order')).waitFor();
  expect(await again.heard()).toEqual([]);
});

test('nothing is announced while a reply is still being said', async () => {
  const shopper = await arrive();
  await shopper.openChat();
  shopper.server.faults.holdReplies = true;
  await shopper.composer.fill('cards');
  await shopper.composer.press('Enter');
  await shopper.page.getByText('is rated best').first().waitFor();
  expect(await shopper.heard()).toEqual([]);
  shopper.server.finish();
  await shopper.page.locator('aisle-chat .product').first().waitFor();
  expect(await shopper.heard()).toEqual([heardOf('cards')]);
});

test('a shopper does everything with the keyboard alone', async () => {
  const shopper = await arrive();
  const { page } = shopper;
  await page.locator('#search').focus();
  await page.keyboard.press('Tab');
  await expect.poll(() => shopper.focused()).toBe('button Ask the shop assistant');
  await page.keyboard.press('Enter');
  await expect.poll(() => shopper.focused()).toBe('textarea Your message');
  await page.keyboard.type('line one');
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.type('line two');
  await page.keyboard.press('Enter');
  await page.getByText('You said “line one line two”.').last().waitFor();
  await shopper.say('card');
  await page.keyboard.press('Shift+Tab');
  await expect
    .poll(() => shopper.focused())
    .toBe('button More about this: Drift Waterproof Parka with Removable Hood');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await shopper.own('Add Drift Waterproof Parka with Removable Hood (Moss · M)').waitFor();
  const chosen = shopper.server.received.find((frame) => frame.type === 'choose');
  expect(chosen).toMatchObject({ choiceId: 'add:drift-parka-moss-m' });
  await expect.poll(() => shopper.focused()).toMatch(/^button Add to cart/);
  await page.keyboard.press('Escape');
  await expect.poll(() => shopper.focused()).toBe('button Ask the shop assistant');
  expect(await shopper.panel.isVisible()).toBe(false);
});

test('the options of a product are chosen one by one and a missing combination cannot be added', async () => {
  const shopper = await arrive();
  await shopper.openChat();
  await shopper.say('detail');
  await shopper.page.getByRole('radio', { name: 'Sand' }).check();
  await shopper.page.getByRole('radio', { name: /^L/ }).check();
  await shopper.page.locator('aisle-chat .detail').getByText('Sold out', { exact: true }).waitFor();
  const add = shopper.button(/^Add to cart/);
  expect(await add.getAttribute('aria-disabled')).toBe('true');
  await shopper.page.getByRole('radio', { name: 'M', exact: true }).check();
  await add.click();
  await shopper.own('Add Drift Waterproof Parka with Removable Hood (Sand · M)').waitFor();
});

test('the shortcuts of the page do not fire while the shopper writes', async () => {
  const shopper = await arrive();
  await shopper.openChat();
  await shopper.composer.press('/');
  await shopper.composer.press('k');
  expect(await shopper.page.evaluate('keysHeard')).toEqual([]);
  await shopper.page.locator('#search').press('x');
  expect(await shopper.page.evaluate('keysHeard')).toEqual(['x']);
});

test('focus stays where the shopper put it, whatever arrives', async () => {
  const shopper = await arrive();
  await shopper.openChat();
  await shopper.say('choices');
  await shopper.page.locator('#search').focus();
  const log = shopper.server.onlyLog();
  shopper.server.tell(log, 'staff', 'Still there?');
  await shopper.page.getByText('Still there?').first().waitFor();
  await expect.poll(() => shopper.focused()).toBe('input search');
  await shopper.page.reload();
  await shopper.page.getByText('Still there?').first().waitFor();
  expect(await shopper.panel.isVisible()).toBe(true);
  await expect.poll(() => shopper.focused()).toMatch(/^body/);
});

test('pressing a choice or stopping a reply leaves the focus on the button', async () => {
  const shopper = await arrive();
  await shopper.openChat();
  await shopper.say('choices');
  await shopper.button('Medium').focus();
  await shopper.page.keyboard.press('Enter');
  await shopper.page.getByText('You said “Medium”.').first().waitFor();
  await expect.poll(() => shopper.focused()).toBe('button Medium');
  shopper.server.faults.holdReplies = true;
  await shopper.composer.fill('cards');
  await shopper.composer.press('Enter');
  await shopper.button('Stop').focus();
  await shopper.page.keyboard.press('Enter');
  await shopper.page.locator('aisle-chat .product').first().waitFor();
  await expect.poll(() => shopper.focused()).toBe('button Stop');
});

test('a message that comes while the chat is closed is counted on its button', async () => {
  const shopper = await arrive();
  await shopper.openChat();
  await shopper.say('hello');
  await shopper.composer.press('Escape');
  shopper.server.tell(shopper.server.onlyLog(), 'assistant', 'One more thing.');
  await shopper.button('Ask the shop assistant, 1 new message').click();
  await shopper.page.getByText('One more thing.').first().waitFor();
  await shopper.composer.press('Escape');
  expect(await shopper.launcher.getAttribute('aria-label')).toBe('Ask the shop assistant');
});

test('the page drives the chat and hears what happens in it', async () => {
  const shopper = await arrive();
  const { page } = shopper;
  await page.locator('#own').click();
  await expect.poll(() => shopper.focused()).toBe('textarea Your message');
  await page.evaluate(`aisle('context', { page: 'product', product: 'fjord-shell' })`);
  await page.evaluate(`aisle('send', 'cart')`);
  await page.getByRole('link', { name: 'Go to checkout' }).waitFor();
  await shopper.composer.press('Escape');
  await expect.poll(() => shopper.focused()).toBe('button own');
  expect(await page.evaluate('told')).toEqual([
    ['open', {}],
    ['conversation', { conversationId: 'conversation-1' }],
    ['cart', { revision: 3, conversationId: 'conversation-1' }],
    ['close', {}],
  ]);
  await page.evaluate(`aisle('destroy')`);
  expect(await page.locator('aisle-chat').count()).toBe(0);
  await expect.poll(() => shopper.server.connections).toBe(0);
});

test('forgetting asks first, and then nothing is left here or there', async () => {
  const shopper = await arrive();
  await shopper.openChat();
  await shopper.say('order');
  await shopper.button('Options').click();
  await shopper.button(/^Forget this/).click();
  await expect.poll(() => shopper.focused()).toBe('button Keep it');
  await shopper.page.keyboard.press('Escape');
  expect(await shopper.page.getByRole('alertdialog').count()).toBe(0);
  await shopper.button('Options').click();
  await shopper.button(/^Forget this/).click();
  await shopper.button('Forget it').click();
  await shopper.button('Where is my order?').waitFor();
  expect(shopper.server.logs.has('conversation-1')).toBe(false);
  expect(await shopper.page.evaluate(() => JSON.stringify(localStorage))).not.toContain('conversation-1');
});

test('the newest question and its answer come into view, also where things move', async () => {
  const shopper = await arrive({ reducedMotion: 'no-preference', viewport: { width: 1000, height: 700 } });
  await shopper.openChat();
  for (const word of ['cards', 'order', 'compare', 'detail']) {
    await shopper.say(word);
    const place = async () => {
      const question = await shopper.own(word).boundingBox();
      const transcript = await shopper.page.locator('aisle-chat .transcript').boundingBox();
      return (question?.y ?? 0) - (transcript?.y ?? 0);
    };
    await expect.poll(place).toBeGreaterThanOrEqual(0);
    await expect.poll(place).toBeLessThan(300);
  }
});

test('two tabs show the same conversation and each announces a reply once', async () => {
  const first = await arrive();
  await first.openChat();
  const second = await Shopper.arrive(first.server, first.context);
  await second.openChat();
  await first.say('order');
  await second.page.locator('aisle-chat .message.assistant').waitFor();
  await second.say('card');
  await first.page.locator('aisle-chat .product').waitFor();
  expect(await first.heard()).toEqual([heardOf('order'), heardOf('card')]);
  expect(first.server.onlyLog().entries).toHaveLength(4);
  expect(second.troubles).toEqual({ consoleErrors: [], pageErrors: [], securityViolations: [] });
});

test('a message over the limit is told how much is too long and not sent', async () => {
  const shopper = await arrive();
  await shopper.openChat();
  await shopper.composer.fill('x'.repeat(3_990));
  await shopper.page.getByText('10 characters left').waitFor();
  await shopper.composer.fill('x'.repeat(4_001));
  await shopper.page.getByText('1 character too long').waitFor();
  await shopper.composer.press('Enter');
  expect(await shopper.composer.inputValue()).toHaveLength(4_001);
  expect(shopper.server.received.some((frame) => frame.type === 'say')).toBe(false);
});

test('a page with rules for everything does not change how the chat looks', async () => {
  const { page } = await arrive();
  const style = await page.locator('aisle-chat .launcher').evaluate((element) => {
    const { letterSpacing, textTransform, borderTopWidth } = getComputedStyle(element);
    return { letterSpacing, textTransform, borderTopWidth };
  });
  expect(style).toEqual({ letterSpacing: 'normal', textTransform: 'none', borderTopWidth: '0px' });
});

test('a reply with data that cannot be drawn is shown as its plain text', async () => {
  const shopper = await arrive();
  await shopper.openChat();
  await shopper.say('hello');
  const log = shopper.server.onlyLog();
  shopper.server.tellRaw(log, {
    parts: [{ kind: 'cart', cart: { lines: 'none' } }],
    text: 'Your cart, in words.',
  });
  await shopper.page.locator('aisle-chat .message.assistant').getByText('Your cart, in words.').waitFor();
  await shopper.say('still here');
});

test('new replies are read aloud only when the shopper asks for it', async () => {
  const shopper = await arrive();
  const { page } = shopper;
  await page.evaluate(() => {
    const spoken: string[] = [];
    Object.assign(window, { spoken });
    speechSynthesis.speak = (utterance) => void spoken.push(utterance.text);
  });
  await shopper.openChat();
  await shopper.say('card');
  await shopper.button('Options').click();
  await page.getByRole('switch', { name: 'Read replies aloud' }).click();
  await shopper.composer.focus();
  await shopper.say('order');
  expect(await page.evaluate('spoken')).toEqual([heardOf('order')]);
});
