import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import { openShop } from './support/open-shop.ts';
import type { Shopper } from './support/shopper.ts';

/** The chat lies over the store's pages; it may not lie over what the shopper needs there. */

const shop = openShop();

/** A shopper with something in the cart, at the checkout. */
async function atCheckout(width: number, height: number): Promise<Shopper> {
  const shopper = await shop.arrive('/demo/product/tarnfell-drizzle-rain-jacket', {
    viewport: { width, height },
  });
  const { page } = shopper;
  await page.getByRole('radio', { name: 'M', exact: true }).check({ force: true });
  await page.getByRole('button', { name: 'Add to cart' }).click();
  await page.getByText('Added to your cart.').waitFor();
  await shopper.go('/demo/checkout');
  await page.getByRole('button', { name: /^Place the order/ }).waitFor();
  return shopper;
}

/** Pixels that two things have in common. */
async function shared(one: Locator, other: Locator): Promise<number> {
  const [a, b] = await Promise.all([one.boundingBox(), other.boundingBox()]);
  if (!a || !b) return 0;
  const wide = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const high = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, wide) * Math.max(0, high);
}

test('at 320 px the button of the chat covers no field being filled in, nor the order button in focus', async () => {
  const shopper = await atCheckout(320, 640);
  const { page, launcher } = shopper;
  for (const label of ['Name', 'E-mail', 'Street and number', 'Postal code', 'City', 'State, two letters']) {
    const field = page.getByLabel(label);
    // As low on the screen as it gets, where the button is.
    await field.evaluate((element) => {
      element.scrollIntoView({ block: 'end' });
      (element as HTMLElement).focus({ preventScroll: true });
    });
    await expect.poll(() => shared(launcher, field), { message: label }).toBe(0);
  }
  const order = page.getByRole('button', { name: /^Place the order/ });
  await page.evaluate(() => scrollTo(0, 0));
  await order.focus();
  await expect.poll(() => shared(launcher, order)).toBe(0);
  await shopper.leave();
});

test.each([1000, 1280, 1600])(
  'at %i px the open chat leaves the order button to be clicked',
  async (width) => {
    const shopper = await atCheckout(width, 800);
    const { page, chat } = shopper;
    await shopper.openChat();
    const order = page.getByRole('button', { name: /^Place the order/ });
    await order.scrollIntoViewIfNeeded();
    if (width >= 1100) await expect.poll(() => shared(chat, order)).toBe(0);
    // Fails when something else would take the click.
    await order.click({ trial: true, position: { x: 20, y: 10 } });
    await shopper.expectFineForEveryone(`the checkout beside the chat at ${width} px`);
    // The panel is still open on the next page, and room is left there from the start.
    await page.reload();
    await order.scrollIntoViewIfNeeded();
    await order.click({ trial: true, position: { x: 20, y: 10 } });
    await shopper.leave();
  },
);
