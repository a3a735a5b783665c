import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { words as german } from '../../widget/chat/words/de.ts';
import { isLong } from '../long.ts';
import { openShop } from './support/open-shop.ts';
import type { Shopper } from './support/shopper.ts';

/** A store whose first language is German is German from the first word to the last, on its pages and in the chat. */

/** Words that only an English interface has; texts of the catalogue are marked as English and not looked at. */
const englishWords =
  /\b(the|and|of|your|you|with|from|now|by|is|are|account|add|apply|back|cart|check ?out|city|code [A-Z]|color|country|coupon|delivered|delivery|details|discount|free|hello|home|in stock|items?|less|looking|more|newest|not yet|only|optional|orders?|payment|phone|placed|postal|price|products?|quantity|rated|reduced|remove|returns?|search|shipping|shipped|show|sign|size guide|sold|sort|street|subtotal|summary|things?|until|VAT|welcome|working|yours?|January|February|March|May|June|July|October|December)\b/i;

/** Everything a shopper reads or is read that is not marked as being in another language. */
function interfaceTexts(): string[] {
  const found: string[] = [document.title, document.documentElement.lang];
  const walk = (node: Node): void => {
    if (node instanceof Element) {
      if (node.closest('[lang]')?.getAttribute('lang') !== 'de' || node.matches('script, style, svg')) return;
      for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
        const value = node.getAttribute(name);
        if (value) found.push(value);
      }
      node.shadowRoot?.childNodes.forEach(walk);
    }
    if (node instanceof Text && node.data.trim()) found.push(node.data.trim());
    node.childNodes.forEach(walk);
  };
  walk(document.body);
  return found;
}

const shop = openShop();

const arrive = (width: number, path: string) =>
  shop.arrive(path, { viewport: { width, height: 900 }, locale: 'en-US' }, german);

async function expectGerman(page: Page, what: string): Promise<void> {
  const [title, language, ...texts] = await page.evaluate(interfaceTexts);
  expect(language, what).toBe('de');
  expect(texts.length, what).toBeGreaterThan(20);
  expect(
    [title ?? '', ...texts].filter((text) => englishWords.test(text)),
    what,
  ).toEqual([]);
  const foreign = /[“"]\p{L}|€\s?\d|\d\.\d\d\b/u;
  expect(
    texts.filter((text) => foreign.test(text)),
    `${what}: quotation marks and amounts`,
  ).toEqual([]);
}

async function fillAddress({ page }: Shopper): Promise<void> {
  await page.getByLabel('Name').fill('Robin Vale');
  await page.getByLabel('E-Mail').fill('robin.vale@example.com');
  await page.getByLabel('Straße und Hausnummer').fill('Probeweg 1');
  await page.getByLabel('Postleitzahl').fill('20000');
  await page.getByLabel('Ort', { exact: true }).fill('Hamburg');
}

describe.each(isLong ? [320, 1280] : [320])('the German store, %i pixels wide', (width) => {
  test.each([
    ['/hafen/', 'Fahrräder, Papier und ein warmes Haus.'],
    ['/hafen/category/Schreibwaren', 'Schreibwaren'],
    ['/hafen/product/deichgruen-stadtrad-elbe', 'Stadtrad Elbe'],
    ['/hafen/search?q=Lampe', '„Lampe“'],
    ['/hafen/search?q=xyzzyq', '„xyzzyq“'],
    ['/hafen/cart', 'Ihr Warenkorb ist leer'],
    ['/hafen/checkout', 'Noch nichts für die Kasse'],
    ['/hafen/account', 'Anmelden'],
    ['/hafen/product/no-such-thing', 'Das hat nicht geklappt'],
  ])('%s speaks German alone', async (path, heading) => {
    const shopper = await arrive(width, path);
    await shopper.page.getByRole('heading', { level: 1, name: heading }).waitFor();
    await shopper.page.waitForLoadState('networkidle');
    await expectGerman(shopper.page, path);
    await shopper.expectFineForEveryone(path);
    // An address without a product is answered 404, and the browser says so.
    if (path.endsWith('no-such-thing')) shopper.troubles.consoleErrors.length = 0;
    await shopper.leave();
  });

  test('the chat greets in German and answers in German', async () => {
    const shopper = await arrive(width, '/hafen/');
    await shopper.openChat();
    await shopper.chat.getByText('Guten Tag, ich bin der digitale Assistent').first().waitFor();
    await shopper.chat.getByRole('button', { name: 'Wo ist mein Paket?' }).waitFor();
    const answer = await shopper.say('was kostet der Versand?');
    expect(await answer.textContent()).toMatch(/Paket.*4,90/);
    await expectGerman(shopper.page, 'the chat');
    await shopper.expectFineForEveryone('the chat');
    await shopper.leave();
  });

  test('cart, refusals, checkout and the placed order are in German', async () => {
    const shopper = await arrive(width, '/hafen/product/kettenhof-messingklingel-ahoi');
    const { page } = shopper;
    await page.getByRole('button', { name: 'In den Warenkorb' }).click();
    await page.getByText('Liegt jetzt im Warenkorb.').waitFor();
    await expectGerman(page, 'a filled cart on the product page');
    await page.getByRole('link', { name: 'Zum Warenkorb' }).click();
    await page.getByRole('button', { name: /^Eins mehr:/ }).click();
    await page.getByLabel('Gutscheincode').fill('NICHTS');
    await page.getByRole('button', { name: 'Einlösen' }).click();
    await page.getByText('Diesen Code gibt es hier nicht.').waitFor();
    await page.getByText('Versand: noch nicht bekannt – hängt von der Adresse ab').waitFor();
    await page
      .getByText(/^\d+,\d\d\s€$/)
      .first()
      .waitFor();
    await expectGerman(page, 'the cart');
    await shopper.expectFineForEveryone('the cart');
    await page.getByRole('link', { name: 'Zur Kasse' }).click();
    await page.getByRole('heading', { name: 'Kasse', level: 1 }).waitFor();
    await page.getByText('Versand (Paket)').waitFor();
    await page.getByText('2–3 Werktage, kostenlos ab 60,00 €').waitFor();
    await page.getByText('1 Werktag', { exact: true }).waitFor();
    await expectGerman(page, 'the checkout');
    await shopper.expectFineForEveryone('the checkout');
    await fillAddress(shopper);
    await page.getByRole('button', { name: /^Bestellung aufgeben/ }).click();
    await page.getByRole('heading', { name: 'Vielen Dank, Ihre Bestellung ist aufgegeben' }).waitFor();
    await page.getByText(/^Voraussichtlich da bis [A-Z][a-z]+, \d{1,2}\. [A-ZÄ][a-zä]+ \d{4}\.$/).waitFor();
    await expectGerman(page, 'the placed order');
    await shopper.expectFineForEveryone('the placed order');
    await shopper.leave();
  });

  test('somebody signed in reads their orders in German', async () => {
    const shopper = await arrive(width, '/hafen/account');
    const { page } = shopper;
    await page
      .getByRole('button', { name: /^Als .* anmelden$/ })
      .first()
      .click();
    await page.getByRole('heading', { name: /^Guten Tag, / }).waitFor();
    await page
      .getByText(/^Aufgegeben am \d{1,2}\. [A-ZÄ][a-zä]+ \d{4}$/)
      .first()
      .waitFor();
    for (const details of await page.locator('details summary').all()) await details.click();
    await expectGerman(page, 'the orders');
    await shopper.expectFineForEveryone('the orders');
    await shopper.leave();
  });
});

test('the list of stores and the other store stay English', async () => {
  for (const [path, title] of [
    ['/', 'Stores'],
    ['/demo/cart', 'Cart – Fernhill'],
  ] as const) {
    const page = await shop.browser.newPage({ locale: 'de-DE' });
    await page.goto(shop.server.http + path);
    await expect.poll(() => page.title()).toBe(title);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.close();
  }
});
