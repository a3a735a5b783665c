import { expect, test } from 'vitest';
import { replies } from '../sample-parts.ts';
import { Shopper } from './shopper.ts';
import { visits } from './visits.ts';

const { arrive, gzippedBytes } = visits();

const heardOf = (word: string) => replies[word]?.text ?? '';

test('all that a page loads until something is said is at most 25 KB', async () => {
  expect(gzippedBytes()).toBeLessThanOrEqual(25_000);
  const shopper = await arrive();
  const loaded = () =>
    shopper.page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => new URL(name).pathname)
        .filter((path) => path.startsWith('/widget/')),
    );
  await shopper.openChat();
  expect(await loaded()).toEqual(['/widget/aisle.js', '/widget/chat.js']);
  await shopper.say('order');
  await expect.poll(loaded).toEqual(['/widget/aisle.js', '/widget/chat.js', '/widget/more.js']);
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
  await expect.poll(() => shopper.heard()).toEqual(expected);
  shopper.server.cut();
  await shopper.say('order');
  await expect.poll(() => shopper.heard()).toEqual([...expected, heardOf('order')]);
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
  await expect.poll(() => shopper.heard()).toEqual([heardOf('cards')]);
  // Its words were read already: they do not move in once more.
  expect(await shopper.page.locator('aisle-chat .fresh .message.assistant').count()).toBe(0);
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

test('a message that comes while the chat is closed is counted on its button', async () => {
  const shopper = await arrive();
  await shopper.openChat();
  await shopper.say('hello');
  await shopper.composer.press('Escape');
  shopper.server.tell(shopper.server.onlyLog(), 'assistant', 'One more thing.');
  await shopper.button('Ask the shop assistant, 1 new message').click();
  await shopper.page.getByText('One more thing.').first().waitFor();
  await shopper.composer.press('Escape');
  await expect.poll(() => shopper.launcher.getAttribute('aria-label')).toBe('Ask the shop assistant');
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
  await expect
    .poll(() => page.evaluate('told'))
    .toEqual([
      ['open', {}],
      ['conversation', { conversationId: 'conversation-1' }],
      ['cart', { revision: 3, conversationId: 'conversation-1' }],
      ['close', {}],
    ]);
  await page.evaluate(`aisle('destroy')`);
  await expect.poll(() => page.locator('aisle-chat').count()).toBe(0);
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
  await shopper.page.getByRole('alertdialog').waitFor({ state: 'detached' });
  await shopper.button('Options').click();
  await shopper.button(/^Forget this/).click();
  await shopper.button('Forget it').click();
  await shopper.button('Where is my order?').waitFor();
  await expect.poll(() => shopper.server.logs.has('conversation-1')).toBe(false);
  await expect
    .poll(() => shopper.page.evaluate(() => JSON.stringify(localStorage)))
    .not.toContain('conversation-1');
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
  for (const tab of [first, second]) {
    await expect.poll(() => tab.heard()).toEqual([heardOf('order'), heardOf('card')]);
  }
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
  await expect.poll(() => page.evaluate('spoken')).toEqual([heardOf('order')]);
});

test('pictures that could not come while the line was down come when it is back', async () => {
  const shopper = await arrive();
  const { page } = shopper;
  await page.route('**/pictures/**', (route) => route.fulfill({ contentType: 'image/svg+xml', body: '' }));
  await shopper.openChat();
  await shopper.say('card');
  const drawn = () =>
    page
      .locator('aisle-chat .product img')
      .first()
      .evaluate((picture: HTMLImageElement) => picture.naturalWidth);
  expect(await drawn()).toBe(0);
  await page.unroute('**/pictures/**');
  shopper.server.cut();
  await expect.poll(drawn).toBeGreaterThan(0);
});
