import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, watchedPage, type PageTroubles } from '../../browser.ts';
import { openStores, serve, type StoresUnderTest } from '../../bot/storefront/stores.ts';

const axe = readFileSync(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
const jacket = '/demo/product/tarnfell-drizzle-rain-jacket';

/** Stands where the chat would: it keeps what the page tells it. */
const chatInPlace = `
  const told = [...(window.aisle?.q ?? [])];
  window.aisle = (...call) => told.push(call);
  window.told = told;
  window.begun = [];
  window.addEventListener('aisle:conversation', (event) => window.begun.push(event.detail));
`;

let stores: StoresUnderTest;
let server: Awaited<ReturnType<typeof serve>>;
let browser: Browser;

beforeAll(async () => {
  stores = await openStores(['demo', 'hafen']);
  server = await serve(stores.handle, chatInPlace);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.close();
  await stores.close();
});

const quiet: PageTroubles = { consoleErrors: [], pageErrors: [], securityViolations: [] };

/** A shopper with a browser of their own; fails at the end when anything went wrong unasked. */
async function asShopper(
  width: number,
  visit: (page: Page, go: (address: string) => Promise<void>, context: BrowserContext) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({ viewport: { width, height: 800 }, reducedMotion: 'reduce' });
  const { page, troubles } = await watchedPage(context);
  const go = async (address: string) => {
    await page.goto(server.url + address, { waitUntil: 'networkidle' });
  };
  await visit(page, go, context);
  expect(troubles).toEqual(quiet);
  await context.close();
}

async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(axe);
  const violations = await page.evaluate(async () => {
    const runner = (
      window as unknown as {
        axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      }
    ).axe;
    return (await runner.run()).violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`,
    );
  });
  expect(violations).toEqual([]);
}

async function addJacket(page: Page, go: (address: string) => Promise<void>): Promise<void> {
  await go(jacket);
  await page.getByRole('radio', { name: 'Sage' }).check({ force: true });
  await page.getByRole('radio', { name: 'L', exact: true }).check({ force: true });
  await page.getByRole('button', { name: 'Add to cart' }).click();
  await page.getByText('Added to your cart.').waitFor();
}

describe('the store pages in a browser', () => {
  it.each([
    ['/', 'Stores'],
    ['/demo/', 'Well-made things for weather, kitchens and slow Sundays.'],
    ['/demo/category/Jackets', 'Jackets'],
    [jacket, 'Drizzle Rain Jacket'],
    ['/demo/search?q=tent', '“tent”'],
    ['/demo/cart', 'Your cart is empty'],
    ['/demo/checkout', 'Nothing to check out yet'],
    ['/demo/account', 'Sign in'],
    ['/hafen/', 'Fahrräder, Papier und ein warmes Haus.'],
    ['/hafen/category/Schreibwaren', 'Schreibwaren'],
  ])('%s is readable by everyone, wide and at 320 pixels', async (address, heading) => {
    // Both at once: most of it is waiting for a page to be still.
    await Promise.all(
      [1280, 320].map((width) =>
        asShopper(width, async (page, go) => {
          await go(address);
          await page.getByRole('heading', { level: 1, name: heading }).waitFor();
          await expectAccessible(page);
          const overflow = await page.evaluate(
            () => document.documentElement.scrollWidth - window.innerWidth,
          );
          expect(overflow).toBeLessThanOrEqual(0);
        }),
      ),
    );
  });

  it('ends what is begun to be typed, by keyboard and by mouse', async () => {
    await asShopper(1280, async (page, go) => {
      await go('/demo/');
      const field = page.getByRole('combobox', { name: 'Search the shop' });
      const options = page.getByRole('option');
      await field.fill('sleeping ba');
      await options.first().waitFor();
      expect(await field.getAttribute('aria-expanded')).toBe('true');
      expect(await options.allTextContents()).toContain('sleeping bag');
      await page.getByText(/^\d+ suggestions?$/).waitFor({ state: 'attached' });
      await expectAccessible(page);
      await field.press('ArrowUp');
      await expect.poll(() => options.last().getAttribute('aria-selected')).toBe('true');
      expect(await field.getAttribute('aria-activedescendant')).toBe(await options.last().getAttribute('id'));
      await field.press('ArrowDown');
      await expect.poll(() => field.getAttribute('aria-activedescendant')).toBeNull();
      await field.press('Escape');
      await expect.poll(() => field.getAttribute('aria-expanded')).toBe('false');
      expect(await field.inputValue()).toBe('sleeping ba');
      await field.fill('sleeping');
      await field.fill('sleeping ba');
      await options.first().waitFor();
      await field.press('ArrowDown');
      const wanted = (await options.first().textContent())!;
      await field.press('Enter');
      await page.waitForURL((url) => url.searchParams.get('q') === wanted);
      await field.fill('teap');
      await options.getByText('teapot', { exact: true }).click();
      await page.waitForURL((url) => url.searchParams.get('q') === 'teapot');
    });
  });

  it('suggests in German, and searches for what was typed when nothing is chosen', async () => {
    await asShopper(320, async (page, go) => {
      await go('/hafen/');
      const field = page.getByRole('combobox', { name: 'Im Sortiment suchen' });
      await field.fill('fahrradt');
      await page.getByRole('listbox', { name: 'Vorschläge' }).getByText('fahrradtasche').waitFor();
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
      await expectAccessible(page);
      await field.press('Enter');
      await page.waitForURL((url) => url.searchParams.get('q') === 'fahrradt');
    });
  });

  it('a shopper with a mouse finds a jacket, orders it and gets an order number', async () => {
    await asShopper(1280, async (page, go) => {
      await go('/demo/');
      await page.getByRole('combobox', { name: 'Search the shop' }).fill('drizzle rain jacket');
      await page.getByRole('button', { name: 'Search' }).click();
      await page.getByRole('link', { name: 'Drizzle Rain Jacket' }).first().click();
      await page.getByRole('radio', { name: 'M', exact: true }).check({ force: true });
      await page.getByRole('button', { name: 'Add to cart' }).click();
      await page.getByRole('link', { name: 'See the cart' }).click();
      await page.getByRole('button', { name: /One more/ }).click();
      await page.getByText('$178.00').first().waitFor();
      await expectAccessible(page);
      await page.getByRole('link', { name: 'Check out' }).click();
      await page.getByLabel('Name').fill('Robin Vale');
      await page.getByLabel('E-mail').fill('robin@example.com');
      await page.getByLabel('Street and number').fill('1 Test Lane');
      await page.getByLabel('Postal code').fill('97201');
      await page.getByLabel('City').fill('Portland');
      await page.getByLabel('State, two letters').fill('CA');
      await page.getByRole('radio', { name: /Express/ }).check();
      await page.locator('.total-shipping', { hasText: '$14.95' }).waitFor();
      await expectAccessible(page);
      await page.getByRole('button', { name: /Place the order/ }).click();
      await page.getByRole('heading', { name: 'Thank you, your order is placed' }).waitFor();
      expect(await page.locator('.order-number strong').textContent()).toMatch(/^D-?\d{5}$/);
      await expectAccessible(page);
      expect(await page.locator('.cart-link .count').textContent()).toBe('0');
    });
  });

  it('a shopper with a keyboard alone chooses a size and fills the cart at 320 pixels', async () => {
    await asShopper(320, async (page, go) => {
      await go(jacket);
      await page.keyboard.press('Tab');
      await page.getByRole('link', { name: 'Skip to the content' }).press('Enter');
      const reach = async (selector: string) => {
        for (let presses = 0; presses < 12; presses += 1) {
          await page.keyboard.press('Tab');
          if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
        }
        throw new Error(`The Tab key does not reach ${selector}`);
      };
      await reach('input[name="Size"]');
      await page.keyboard.press('ArrowRight');
      expect(await page.locator('input[name="Size"]:checked').getAttribute('value')).toBe('S');
      await reach('.add button');
      await page.keyboard.press('Enter');
      await page.getByText('Added to your cart.').waitFor();
      expect(await page.locator('.cart-link .count').textContent()).toBe('1');
    });
  });

  it('a cart the page makes is told to the chat, and what the chat changes shows on the page', async () => {
    await asShopper(1280, async (page, go) => {
      await addJacket(page, go);
      const kept = await page.evaluate(
        () =>
          JSON.parse(localStorage.getItem('aisle:demo') ?? '{}') as { conversationId: string; token: string },
      );
      const begun = await page.evaluate(() => (window as unknown as { begun: unknown[] }).begun);
      expect(begun).toEqual([{ storeId: 'demo', ...kept }]);
      await go('/demo/cart');
      await page.locator('.line').waitFor();
      // The bot works on the conversation's own cart, not through the page.
      const { cart } = await stores.conversations('demo').load(kept.conversationId);
      await stores
        .conversations('demo')
        .changeCart(kept.conversationId, (now) =>
          stores
            .shop('demo')
            .changeCart(now, [{ kind: 'set-quantity', lineId: cart.lines[0]!.lineId, quantity: 3 }], 'bot'),
        );
      await page.evaluate(() =>
        window.dispatchEvent(new CustomEvent('aisle:cart', { detail: { revision: 2 } })),
      );
      await page.getByText('$267.00').first().waitFor();
      expect(await page.locator('.cart-link .count').textContent()).toBe('3');
    });
  });

  it('a full cart and its checkout fit 320 pixels', async () => {
    await asShopper(320, async (page, go) => {
      await addJacket(page, go);
      for (const address of ['/demo/cart', '/demo/checkout']) {
        await go(address);
        await page.getByRole('complementary').waitFor();
        await expectAccessible(page);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(overflow).toBeLessThanOrEqual(0);
        const inside = await page.evaluate(() => {
          const box = document.querySelector('.summary')!;
          return box.scrollWidth <= box.clientWidth;
        });
        expect(inside).toBe(true);
      }
    });
  });

  it('two tabs show one cart', async () => {
    await asShopper(1280, async (page, go, context) => {
      const other = await context.newPage();
      await other.goto(`${server.url}/demo/`, { waitUntil: 'networkidle' });
      await addJacket(page, go);
      await other.locator('.cart-link .count', { hasText: '1' }).waitFor();
    });
  });

  it('a shopper signs in, sees their orders, and the chat is told who they are and when they leave', async () => {
    await asShopper(1280, async (page, go) => {
      await addJacket(page, go);
      await go('/demo/account');
      await page.getByRole('button', { name: 'Sign in as Ada' }).click();
      await page.getByRole('heading', { name: 'Hello, Ada Marlow' }).waitFor();
      await page.locator('.order').first().waitFor();
      await expectAccessible(page);
      const told = () => page.evaluate(() => (window as unknown as { told: string[][] }).told);
      expect(await told()).toContainEqual(['context', { page: 'account' }]);
      expect((await told()).find(([name]) => name === 'identify')?.[1]).toMatch(/^ey/);
      await page.getByRole('button', { name: 'Sign out' }).click();
      await page.getByRole('heading', { name: 'Sign in', exact: true }).waitFor();
      expect((await told()).at(-1)).toEqual(['logout']);
      await page.locator('.cart-link .count', { hasText: '0' }).waitFor();
    });
  });

  it('a code nobody gave is refused in words, and a real one lowers the total', async () => {
    await asShopper(1280, async (page, go) => {
      await addJacket(page, go);
      await go('/demo/cart');
      await page.getByLabel('Coupon code').fill('NOSUCH');
      await page.getByRole('button', { name: 'Apply' }).click();
      await page.getByText('This code is not known here.').waitFor();
      await page.getByLabel('Coupon code').fill('WELCOME10');
      await page.getByRole('button', { name: 'Apply' }).click();
      await page.locator('.total-discount').waitFor();
      await expectAccessible(page);
    });
  });

  it('the second store looks like itself and writes prices its own way', async () => {
    await asShopper(1280, async (page, go) => {
      await go('/hafen/category/Schreibwaren');
      expect(await page.locator('.price').first().textContent()).toMatch(/\d,\d\d\s€/);
      const accent = (selector: string) =>
        page.evaluate(
          (wanted) => getComputedStyle(document.querySelector(wanted)!).backgroundColor,
          selector,
        );
      const here = await accent('.cart-link .count');
      await go('/demo/');
      expect(await accent('.cart-link .count')).not.toBe(here);
    });
  });
});
