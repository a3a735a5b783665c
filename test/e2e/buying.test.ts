import { expect, test } from 'vitest';
import { words as cards } from '../../widget/chat/more/words/de.ts';
import { words as german } from '../../widget/chat/words/de.ts';
import { Keyboard } from './support/keyboard.ts';
import { openShop } from './support/open-shop.ts';
import type { Shopper } from './support/shopper.ts';

/** From search to order in real Chromium, on the product as it starts, with the stores it comes with. */

const jacket = 'Tarnfell Drizzle Rain Jacket';

const shop = openShop();

async function fillAddress({ page }: Shopper): Promise<void> {
  await page.getByLabel('Name').fill('Robin Vale');
  await page.getByLabel('E-mail').fill('robin.vale@example.com');
  await page.getByLabel('Street and number').fill('1 Test Lane');
  await page.getByLabel('Postal code').fill('97201');
  await page.getByLabel('City').fill('Portland');
  await page.getByLabel('State, two letters').fill('OR');
}

async function orderNumber({ page }: Shopper): Promise<string> {
  await page.getByRole('heading', { name: 'Thank you, your order is placed' }).waitFor();
  const number = await page.locator('.order-number strong').textContent();
  expect(number).toMatch(/^D-?\d{5}$/);
  return number ?? '';
}

test('a shopper with a mouse gets from search to order, and the page and the chat share one cart', async () => {
  const shopper = await shop.arrive('/demo/');
  const { page, chat } = shopper;
  await shopper.expectFineForEveryone('the front page');
  await shopper.openChat();
  await chat.getByRole('button', { name: 'Where is my order?' }).waitFor();
  await shopper.expectFineForEveryone('an empty chat');

  const found = await shopper.say('I need a waterproof jacket under $120');
  const card = found.locator('article', { hasText: jacket });
  await shopper.expectFineForEveryone('products in the chat');
  await card.getByRole('combobox').selectOption({ label: 'Mustard · M' });
  const added = await shopper.afterwards(() => card.getByRole('button', { name: 'Add to cart' }).click());
  await added.getByRole('group', { name: 'Your cart' }).getByText('Mustard · M').waitFor();
  await shopper.counted.filter({ hasText: '1' }).waitFor();
  await shopper.expectFineForEveryone('the cart in the chat');

  await shopper.closeChat();
  await page.getByRole('link', { name: /^Cart/ }).click();
  await page.getByRole('button', { name: `One more ${jacket}` }).click();
  await page.getByText('$178.00').first().waitFor();
  await shopper.openChat();
  const twice = await shopper.say('show me my cart');
  await twice.getByText('$178.00').first().waitFor();
  await shopper.say('make it three');
  await shopper.counted.filter({ hasText: '3' }).waitFor();
  await page.locator('main').getByText('$267.00').first().waitFor();
  await shopper.expectFineForEveryone('the cart page beside the chat');

  await shopper.say('show me my cart');
  await chat.getByRole('link', { name: 'Go to checkout' }).last().click();
  await page.getByRole('heading', { name: 'Checkout' }).waitFor();
  await shopper.closeChat();
  await fillAddress(shopper);
  await shopper.expectFineForEveryone('the checkout');
  await page.getByRole('button', { name: /^Place the order/ }).click();
  const number = await orderNumber(shopper);
  await shopper.counted.filter({ hasText: '0' }).waitFor();
  await shopper.expectFineForEveryone('the placed order');

  await shopper.openChat();
  await shopper.say('where is my order?');
  await shopper.say(number);
  const order = await shopper.say('robin.vale@example.com');
  expect(await shopper.said.last().textContent()).toContain('robin.vale@example.com');
  await order.getByText(`Order ${number}`).first().waitFor();
  await shopper.expectFineForEveryone('the order in the chat');
  await shopper.leave();
});

test('a shopper with a keyboard alone gets from search to order and asks where it is', async () => {
  const shopper = await shop.arrive('/demo/');
  const { page, chat } = shopper;
  const keyboard = new Keyboard(page);
  await keyboard.tabTo(/^Ask the shop assistant/);
  await keyboard.press('Enter');
  await chat.getByRole('button', { name: 'Where is my order?' }).waitFor();
  expect(await keyboard.focused()).toBe('Your message');

  await shopper.afterwards(() => keyboard.typeLine('I need a waterproof jacket under $120'));
  await keyboard.tabTo(new RegExp(`^Color, Size.*${jacket}`), 'Shift+Tab');
  await keyboard.choose('Sage · L');
  await keyboard.tabTo(`Add to cart: ${jacket}`);
  await shopper.afterwards(() => keyboard.press('Enter'));
  await shopper.counted.filter({ hasText: '1' }).waitFor();

  await keyboard.tabTo('Go to checkout');
  await keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Checkout' }).waitFor();
  await keyboard.tabTo(/^Name/);
  await keyboard.type('Noa Brandt');
  for (const [label, text] of [
    [/^E-mail/, 'noa.brandt@example.com'],
    [/^Street and number/, '2 Test Lane'],
    [/^Postal code/, '94110'],
    [/^City/, 'San Francisco'],
    [/^State/, 'CA'],
  ] as const) {
    await keyboard.tabTo(label);
    await keyboard.type(text);
  }
  await page.locator('.total-tax', { hasText: '$' }).waitFor();
  await keyboard.tabTo(/^Place the order/);
  await keyboard.press('Enter');
  const number = await orderNumber(shopper);

  await keyboard.tabTo('Your message');
  await shopper.afterwards(() => keyboard.typeLine('where is my order?'));
  await shopper.afterwards(() => keyboard.typeLine(number));
  const order = await shopper.afterwards(() => keyboard.typeLine('noa.brandt@example.com'));
  await order.getByText(`Order ${number}`).first().waitFor();
  await keyboard.press('Escape');
  expect(await keyboard.focused()).toMatch(/^Ask the shop assistant/);
  await shopper.leave();
});

test('a shopper with a 320 px phone fills the cart in the chat and reads everything without scrolling sideways', async () => {
  const shopper = await shop.arrive('/demo/product/tarnfell-drizzle-rain-jacket', {
    viewport: { width: 320, height: 640 },
    hasTouch: true,
    isMobile: true,
  });
  await shopper.expectFineForEveryone('a product page');
  await shopper.openChat();
  await shopper.expectFineForEveryone('an empty chat');
  for (const [text, state] of [
    ['show me rain jackets', 'products'],
    ['compare the first two', 'a comparison'],
    ['tell me more about the first one', 'one product'],
    ['what is your return policy?', 'a policy'],
    ['add this one in M, navy', 'an answer about the product of the page'],
    ['show me my cart', 'the cart'],
  ] as const) {
    await shopper.say(text);
    await shopper.expectFineForEveryone(state);
    const inside = await shopper.chat
      .locator('.transcript')
      .evaluate((transcript) => transcript.scrollWidth - transcript.clientWidth);
    expect(inside, `${state}: pixels to scroll sideways in the chat`).toBeLessThanOrEqual(0);
  }
  await shopper.chat.getByRole('link', { name: 'Go to checkout' }).last().tap();
  await shopper.page.getByRole('heading', { name: 'Checkout' }).waitFor({ state: 'attached' });
  await shopper.closeChat();
  await shopper.expectFineForEveryone('the checkout');
  await shopper.leave();
});

test('a shopper of the second store pays in euro with the tax in the price', async () => {
  const shopper = await shop.arrive('/hafen/', {}, german);
  await shopper.openChat();
  const found = await shopper.say('zeigen Sie mir Lampen');
  const card = found.locator('article').first();
  expect(await card.locator('.prices').textContent()).toMatch(/€/);
  const added = await shopper.afterwards(() => card.getByRole('button', { name: cards.add }).click());
  await added.getByRole('group', { name: cards.cart }).getByText(/€/).first().waitFor();
  await shopper.counted.filter({ hasText: '1' }).waitFor();
  await shopper.expectFineForEveryone('the chat of the second store');
  await added.getByRole('link', { name: cards.checkout }).click();
  await shopper.page.getByRole('heading', { name: 'Kasse' }).waitFor();
  await shopper.closeChat();
  await shopper.page.locator('.total-tax', { hasText: '€' }).waitFor();
  await shopper.expectFineForEveryone('the checkout of the second store');
  await shopper.leave();
});

test('a shopper who signs in is told their orders, and leaves nothing behind when they sign out', async () => {
  const shopper = await shop.arrive('/demo/account');
  const { page } = shopper;
  await shopper.expectFineForEveryone('the sign-in page');
  await page.getByRole('button', { name: 'Sign in as Ada' }).click();
  await page.getByRole('heading', { name: 'Hello, Ada Marlow' }).waitFor();
  await shopper.expectFineForEveryone('the orders page');
  await shopper.openChat();
  const answer = await shopper.say('where is my order?');
  await answer
    .getByText(/D-\d{5}/)
    .first()
    .waitFor();
  await shopper.expectFineForEveryone('the orders in the chat');
  await shopper.closeChat();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.getByRole('heading', { name: 'Sign in', exact: true }).waitFor();
  await shopper.openChat();
  await shopper.chat.getByRole('button', { name: 'Where is my order?' }).waitFor();
  expect(await shopper.said.count()).toBe(0);
  expect(await shopper.replies.count()).toBe(0);
  const asked = await shopper.say('where is my order?');
  expect(await asked.textContent()).not.toMatch(/D-\d{5}/);
  await shopper.leave();
});
