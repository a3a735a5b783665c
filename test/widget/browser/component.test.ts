import { describe, expect, test } from 'vitest';
import { words as germanMore } from '../../../widget/chat/more/words/de.ts';
import { words as german } from '../../../widget/chat/words/de.ts';
import { replies } from '../sample-parts.ts';
import type { ReactPage } from './react-page.tsx';
import { Shopper } from './shopper.ts';
import { visits } from './visits.ts';

/** The same components in both builds: the script tag's on Preact, and the npm component on React 19. */

const { arrive } = visits({ react: true });

declare const reactPage: ReactPage;

const builds = [
  { name: 'the script tag', at: (path = '/') => path },
  { name: 'the React component', at: (path = '') => `/react${path}` },
];

describe.each(builds)('$name', ({ name, at }) => {
  test('a conversation with everything a store can show is drawn, announced once and free of faults', async () => {
    const shopper = await arrive({ path: at() });
    const { page } = shopper;
    expect(await shopper.faults()).toEqual([]);
    await shopper.openChat();
    const said = ['cards', 'card', 'detail', 'compare', 'cart', 'order', 'orders', 'policy', 'choices'];
    for (const word of said) await shopper.say(word);
    for (const part of [
      '.row',
      '.detail',
      '.comparison table',
      '.cart',
      '.order',
      '.orders',
      '.quote',
      '.choices',
    ])
      await page.locator(`aisle-chat ${part}`).first().waitFor();
    await expect.poll(() => shopper.heard()).toEqual(said.map((word) => replies[word]?.text));
    expect(await shopper.faults()).toEqual([]);
    const again = await Shopper.arrive(shopper.server, shopper.context, at());
    await again.launcher.click();
    await again.page.getByText(replies['choices']!.text).first().waitFor();
    expect(await again.heard()).toEqual([]);
    expect(again.troubles).toEqual({ consoleErrors: [], pageErrors: [], securityViolations: [] });
  });

  test('options are chosen, added and sent by keyboard, and Escape gives the focus back', async () => {
    const shopper = await arrive({ path: at() });
    const { page } = shopper;
    await shopper.launcher.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => shopper.focused()).toBe('textarea Your message');
    await page.keyboard.type('line one');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('line two');
    await page.keyboard.press('Enter');
    await page.getByText('You said “line one line two”.').last().waitFor();
    await shopper.say('detail');
    await page.getByRole('radio', { name: 'Sand' }).check();
    await page.getByRole('radio', { name: 'M', exact: true }).check();
    await shopper.button(/^Add to cart/).focus();
    await page.keyboard.press('Enter');
    await shopper.own('Add Drift Waterproof Parka with Removable Hood (Sand · M)').waitFor();
    await page.keyboard.press('Escape');
    // A reply that comes after closing is told in the button's name.
    await expect.poll(() => shopper.focused()).toMatch(/^button Ask the shop assistant/);
  });

  test('the menu, its questions and a rating work', async () => {
    const shopper = await arrive({ path: at() });
    await shopper.openChat();
    await shopper.say('hello');
    await shopper.button('Options').click();
    await shopper.button('Rate this conversation').click();
    await shopper.page.getByRole('radio', { name: '4 stars' }).check();
    expect(await shopper.faults()).toEqual([]);
    await shopper.button('Send rating').click();
    await shopper.page.locator('aisle-chat .note', { hasText: '4/5' }).waitFor();
    await shopper.button('Options').click();
    await shopper.button(/^Forget this/).click();
    await shopper.button('Forget it').click();
    await shopper.button('Where is my order?').waitFor();
  });

  test('a line that breaks in the middle of a reply loses and repeats nothing', async () => {
    const shopper = await arrive({ path: at() });
    const { server } = shopper;
    await shopper.openChat();
    server.faults.holdReplies = true;
    await shopper.composer.fill('cards');
    await shopper.composer.press('Enter');
    await shopper.button('Stop').waitFor();
    server.cut();
    server.faults.holdReplies = false;
    server.finish();
    await shopper.page.locator('aisle-chat .product').first().waitFor();
    await expect.poll(() => shopper.heard()).toEqual([replies['cards']!.text]);
    expect(server.onlyLog().entries).toHaveLength(2);
  });

  test('a German page has German words, in what comes later too', async () => {
    const shopper = await arrive({ path: at('/de') });
    shopper.server.language = 'de';
    shopper.server.locale = 'de-DE';
    await shopper.page.locator('aisle-chat .launcher', { hasText: german.launcher }).click();
    const field = shopper.page.getByRole('textbox', { name: german.composer, exact: true });
    await field.fill('card');
    await field.press('Enter');
    await shopper
      .button(new RegExp(`^${germanMore.add}`))
      .first()
      .waitFor();
  });

  test('the commands of the element do what they say, and a greeting comes by its rules', async () => {
    const shopper = await arrive({ path: at() });
    const { page } = shopper;
    await page.evaluate(() => {
      const chat = document.querySelector('aisle-chat')!;
      chat.aisle('prefill', 'Is it warm?');
      chat.aisle('setTheme', { scheme: 'dark', accent: '#ffcc00' });
    });
    await expect.poll(() => shopper.composer.inputValue()).toBe('Is it warm?');
    await shopper.button('Send').click();
    await shopper.own('Is it warm?').waitFor();
    const bubble = page.locator('aisle-chat .bubble').first();
    // What was said is drawn anew when the server has it, and an element that is gone has no style.
    await expect.poll(() => bubble.evaluate((element) => getComputedStyle(element).colorScheme)).toBe('dark');
    await page.evaluate(() => document.querySelector('aisle-chat')!.aisle('hide'));
    await shopper.launcher.waitFor({ state: 'hidden' });
    await page.evaluate(() => localStorage.clear());
    const other = await arrive({ path: at() });
    await other.page.evaluate(() =>
      document.querySelector('aisle-chat')!.aisle('greet', { text: 'Looking around?' }),
    );
    await other.page.getByRole('button', { name: 'Looking around?' }).click();
    await other.panel.waitFor();
  });

  test('it goes without leaving anything behind', async () => {
    const shopper = await arrive({ path: at() });
    const { page, server } = shopper;
    await shopper.openChat();
    await shopper.say('hello');
    await page.evaluate(
      (script) => (script ? document.querySelector('aisle-chat')!.aisle('destroy') : reactPage.unmount()),
      name === 'the script tag',
    );
    await expect.poll(() => page.locator('aisle-chat').count()).toBe(0);
    await expect.poll(() => server.connections).toBe(0);
    await page.keyboard.press('x');
  });
});

test('the properties of the React component are followed, each told once', async () => {
  const shopper = await arrive({ path: '/react' });
  const { page, server } = shopper;
  expect(await page.locator('aisle-chat').count()).toBe(1);
  await shopper.openChat();
  await shopper.say('hello');
  expect(await page.evaluate(() => reactPage.told)).toEqual(['open', 'shopper', 'assistant']);
  const shell = { page: 'product', product: 'fjord-shell' };
  expect(server.received.find((frame) => frame.type === 'hello')).toMatchObject({ page: shell });
  await page.evaluate(() => {
    reactPage.set({ context: { page: 'cart', cartValue: 5_000 }, theme: 'dark' });
    reactPage.set({ context: { page: 'cart', cartValue: 5_000 } });
  });
  const contexts = () => server.received.flatMap((frame) => (frame.type === 'context' ? [frame.page] : []));
  await expect.poll(contexts).toEqual([{ page: 'cart' }]);
  expect(await page.locator('aisle-chat').getAttribute('theme')).toBe('dark');
  await page.evaluate(() => reactPage.set({ identity: 'a.b.c' }));
  await expect
    .poll(() => server.received.findLast((frame) => frame.type === 'hello'))
    .toMatchObject({ identity: 'a.b.c' });
  await expect.poll(() => server.connections).toBe(1);
  await shopper.say('signed in');
  await page.evaluate(() => reactPage.set({ identity: undefined }));
  await expect.poll(() => server.received.some((frame) => frame.type === 'logout')).toBe(true);
  await page.evaluate(() => reactPage.set({ store: 'hafen' }));
  await shopper.openChat();
  await expect
    .poll(() => server.received.findLast((frame) => frame.type === 'hello'))
    .toMatchObject({ storeId: 'hafen' });
  expect(await page.locator('aisle-chat').count()).toBe(1);
});
