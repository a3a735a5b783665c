import { afterAll, beforeAll, expect, test } from 'vitest';
import { Shop, type Shopper } from './shopper.ts';

let shop: Shop;

beforeAll(async () => {
  shop = await Shop.open();
});

afterAll(() => shop.close());

const screens = [
  { name: 'a light desktop', options: { colorScheme: 'light', viewport: { width: 1000, height: 800 } } },
  { name: 'a dark desktop', options: { colorScheme: 'dark', viewport: { width: 1000, height: 800 } } },
  { name: 'a 320 px phone', options: { colorScheme: 'light', viewport: { width: 320, height: 640 } } },
] as const;

const scripted = [
  'cards',
  'card',
  'detail',
  'compare',
  'cart',
  'empty',
  'order',
  'orders',
  'policy',
  'choices',
];

/** Brings the chat into each state there is, one after the other, and calls back in each. */
async function everyState(shopper: Shopper, look: (state: string) => Promise<void>): Promise<void> {
  const { server, page } = shopper;
  await look('closed');
  await shopper.openChat();
  await look('open and empty');
  server.faults.holdReplies = true;
  await shopper.composer.fill('cards');
  await shopper.composer.press('Enter');
  await shopper.button('Stop').waitFor();
  await page.getByText('is rated best').first().waitFor();
  await look('while a reply is said');
  server.faults.holdReplies = false;
  server.finish();
  for (const word of scripted) {
    await shopper.say(word);
    await look(word);
  }
  await shopper.button('Options').click();
  await look('menu');
  await shopper.button(/^Forget this/).click();
  await page.getByRole('alertdialog').waitFor();
  await look('question');
  await shopper.button('Keep it').click();
  await shopper.button('Options').click();
  await shopper.button(/^Send by e-mail/).click();
  await page.getByLabel('E-mail address').waitFor();
  await look('asking for an address');
  await shopper.button('Cancel').click();
  await shopper.button(/^This is wrong: This is what the store/).click();
  await page.getByLabel('What is wrong with it?').waitFor();
  await look('asking what is wrong');
  await shopper.button('Mark as wrong').click();
  await page.getByText('Marked as wrong', { exact: true }).waitFor();
  await shopper.button('Options').click();
  await shopper.button('Rate this conversation').click();
  await page.getByRole('radio', { name: '4 stars' }).check();
  await look('rating');
  await shopper.button('Send rating').click();
  await page.locator('aisle-chat .note', { hasText: '4/5' }).waitFor();
  await look('rated');
  server.faults.refuse = 'broken';
  await shopper.composer.fill('broken');
  await shopper.composer.press('Enter');
  await shopper.button('Try again').waitFor();
  await look('refused message');
  server.tell(server.onlyLog(), 'staff', 'A person here.');
  server.tell(server.onlyLog(), 'store', 'You are talking to Kim’s team now.');
  await page.getByText('From the store’s team').waitFor();
  await look('staff');
  await shopper.context.setOffline(true);
  server.cut();
  await page.getByText('You are offline.').waitFor();
  await look('offline');
  await shopper.button('Close').click();
  await look('closed again');
}

for (const { name, options } of screens) {
  test(`axe finds nothing wrong in any state on ${name}`, async () => {
    const shopper = await shop.shopper(options);
    const faults: Record<string, string[]> = {};
    const states: string[] = [];
    await everyState(shopper, async (state) => {
      states.push(state);
      const found = await shopper.faults();
      if (found.length > 0) faults[state] = found;
    });
    expect(faults).toEqual({});
    expect(states.length).toBe(23);
    await shopper.leave();
  });
}

test('nothing is cut off or scrolls sideways at 320 px', async () => {
  const shopper = await shop.shopper({ viewport: { width: 320, height: 640 } });
  const wide: string[] = [];
  await everyState(shopper, async (state) => {
    const overflow = await shopper.page.evaluate(() => {
      const root = document.querySelector('aisle-chat')?.shadowRoot;
      const transcript = root?.querySelector('.transcript');
      return Math.max(
        document.documentElement.scrollWidth - 320,
        (transcript?.scrollWidth ?? 0) - (transcript?.clientWidth ?? 0),
      );
    });
    if (overflow > 0) wide.push(`${state}: ${overflow} px`);
  });
  expect(wide).toEqual([]);
  await shopper.leave();
});

test('on a small screen Tab goes round inside the chat, and on a large one out of it', async () => {
  const phone = await shop.shopper({ viewport: { width: 320, height: 640 } });
  await phone.openChat();
  expect(await phone.panel.getAttribute('aria-modal')).toBe('true');
  await phone.button('Send').focus();
  await phone.page.keyboard.press('Tab');
  expect(await phone.focused()).toBe('button Options');
  await phone.page.keyboard.press('Shift+Tab');
  expect(await phone.focused()).toBe('button Send');
  await phone.leave();
  const desktop = await shop.shopper();
  await desktop.openChat();
  expect(await desktop.panel.getAttribute('aria-modal')).toBeNull();
  await desktop.button('Options').focus();
  await desktop.page.keyboard.press('Shift+Tab');
  expect(await desktop.focused()).toBe('input search');
  await desktop.leave();
});
