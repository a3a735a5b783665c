import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Shopper } from './shopper.ts';
import { visits } from './visits.ts';

/** The chat that offers itself: by the page's rules, in nobody's way. */

const { arrive } = visits();

const offer = (shopper: Shopper) =>
  shopper.page.getByRole('region', { name: 'Message from the shop assistant' });
const greet = (page: Page, rules: object) =>
  page.evaluate((given) => window.aisle!('greet', { text: 'Looking for a jacket?', ...given }), rules);
const silence = 300;

test('a chat offers itself only when it is told to, and takes neither focus nor voice', async () => {
  const shopper = await arrive();
  const { page } = shopper;
  await page.waitForTimeout(silence);
  expect(await offer(shopper).count()).toBe(0);
  expect(
    await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .join(),
    ),
  ).not.toContain('greeting');
  await page.locator('#search').focus();
  await greet(page, {});
  await offer(shopper).waitFor();
  expect(await shopper.focused()).toBe('input search');
  expect(await shopper.heard()).toEqual([]);
  expect(await shopper.faults()).toEqual([]);
  await page.getByRole('button', { name: 'Looking for a jacket?' }).click();
  await expect.poll(() => shopper.focused()).toBe('textarea Your message');
  expect(await offer(shopper).count()).toBe(0);
  await shopper.button('Close').click();
  await page.waitForTimeout(silence);
  expect(await offer(shopper).count()).toBe(0);
});

test('every rule has to hold: time, address and what the cart is worth', async () => {
  const shopper = await arrive({ path: '/products/fjord-shell' });
  const { page } = shopper;
  await greet(page, { url: '/sale/*' });
  await page.waitForTimeout(silence);
  expect(await offer(shopper).count()).toBe(0);
  await page.evaluate(() => history.pushState(null, '', '/sale/boots'));
  await offer(shopper).waitFor();
  await page.evaluate(() => history.pushState(null, '', '/about'));
  await offer(shopper).waitFor({ state: 'detached' });
  await greet(page, { cartValue: 10_000 });
  await page.evaluate(() => window.aisle!('setContext', { page: 'cart', cartValue: 9_999 }));
  await page.waitForTimeout(silence);
  expect(await offer(shopper).count()).toBe(0);
  await page.evaluate(() => window.aisle!('setContext', { page: 'cart', cartValue: 10_000 }));
  await offer(shopper).waitFor();
  const begun = Date.now();
  await greet(page, { delay: 1 });
  await offer(shopper).waitFor({ state: 'detached' });
  await offer(shopper).waitFor();
  expect(Date.now() - begun).toBeGreaterThan(990);
});

test('nobody is spoken to on the way to pay, whatever the rules say', async () => {
  const shopper = await arrive({ path: '/checkout/address' });
  const { page } = shopper;
  await greet(page, { url: '*' });
  await page.waitForTimeout(silence);
  expect(await offer(shopper).count()).toBe(0);
  await page.evaluate(() => history.pushState(null, '', '/a-page'));
  await offer(shopper).waitFor();
  await page.evaluate(() => window.aisle!('setContext', { page: 'checkout' }));
  await offer(shopper).waitFor({ state: 'detached' });
});

test('once dismissed it stays away for 30 days in that browser, and the focus is not lost', async () => {
  const shopper = await arrive();
  const { page } = shopper;
  await greet(page, {});
  await page.getByRole('button', { name: 'Dismiss' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => shopper.focused()).toBe('button Ask the shop assistant');
  const comesAfter = async (days: number) => {
    await page.evaluate((milliseconds) => {
      const kept = Object.keys(localStorage).find((key) => key.includes('greeting'))!;
      localStorage.setItem(kept, String(Date.now() - milliseconds));
    }, days * 86_400_000);
    await page.reload();
    await shopper.launcher.waitFor();
    await greet(page, {});
    await page.waitForTimeout(silence);
    return offer(shopper).count();
  };
  expect(await comesAfter(0)).toBe(0);
  expect(await comesAfter(29.9)).toBe(0);
  expect(await comesAfter(30.1)).toBe(1);
  expect(await page.evaluate(() => document.cookie)).toBe('');
});

test('a browser that keeps nothing is not greeted, since it could not remember a refusal; the chat works', async () => {
  const shopper = await arrive({ path: '/no-tag', noChat: true });
  const { page } = shopper;
  await page.evaluate(() => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('no', 'SecurityError');
        },
      });
  });
  await page.evaluate('addTag()');
  await shopper.launcher.waitFor();
  await greet(page, {});
  await page.waitForTimeout(silence);
  expect(await offer(shopper).count()).toBe(0);
  await shopper.launcher.click();
  await shopper.say('order');
});

test('the tag may say by which rules; what the page says later takes their place', async () => {
  const shopper = await arrive({ path: '/no-tag', noChat: true });
  const { page } = shopper;
  await page.evaluate(
    `addTag({ greeting: 'Said by the tag.', greetingDelay: '0.2', greetingUrl: '/no-*', greetingCartValue: '100' })`,
  );
  await shopper.launcher.waitFor();
  await page.waitForTimeout(silence);
  expect(await offer(shopper).count()).toBe(0);
  await page.evaluate(() => window.aisle!('setContext', { cartValue: 100 }));
  await offer(shopper).getByText('Said by the tag.').waitFor();
  await page.evaluate(() => history.pushState(null, '', '/elsewhere'));
  await offer(shopper).waitFor({ state: 'detached' });
  await greet(page, {});
  await page.getByRole('button', { name: 'Looking for a jacket?' }).waitFor();
});
