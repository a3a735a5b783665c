import { expect, test } from 'vitest';
import { openShop } from '../../e2e/support/open-shop.ts';
import { BlindShopper } from './blind-shopper.ts';

/** Somebody buys who sees nothing and holds no mouse: from the question to the number of the order. */

/** A whole accessibility tree is read some hundred times. */
const PATIENCE = 180_000;

const shop = openShop();

/** @returns a shopper on a page of a store, its chat open and the focus in its field. */
async function arrive(address: string, locale: string, launcher: RegExp): Promise<BlindShopper> {
  const context = await shop.browser.newContext({ locale });
  context.setDefaultTimeout(20_000);
  const page = await context.newPage();
  await page.goto(shop.server.http + address);
  const shopper = await BlindShopper.at(page);
  await shopper.find(launcher);
  await shopper.goTo(launcher);
  await shopper.press('Enter');
  await shopper.find(/kein Mensch|not a person/);
  return shopper;
}

async function fillIn(shopper: BlindShopper, fields: readonly [RegExp, string][]): Promise<void> {
  for (const [field, words] of fields) {
    await shopper.goTo(field);
    await shopper.write(words);
  }
}

test(
  'in English: a jacket is found, described, put into the cart and paid for',
  { timeout: PATIENCE },
  async () => {
    const shopper = await arrive('/demo/', 'en-US', /Ask the shop assistant/);
    expect(await shopper.focus()).toBe('textbox Your message');
    expect(await shopper.say('a waterproof jacket under $120')).toMatch(/found \d+ products/);
    expect(await shopper.say('what does the first one look like?')).toMatch(/Color: .*Pattern: plain/);
    expect(await shopper.say('add the first one in M')).toMatch(/Added the .* to your cart/);
    await shopper.say('checkout');
    await shopper.goTo(/^link Go to checkout/, 'Shift+Tab');
    await shopper.press('Enter');
    await shopper.find(/Place the order/);
    await fillIn(shopper, [
      [/^textbox Name/, 'Robin Vale'],
      [/^textbox E-mail/, 'robin@example.com'],
      [/^textbox Street/, '1 Test Lane'],
      [/^textbox Postal code/, '97201'],
      [/^textbox City/, 'Portland'],
      [/^textbox State/, 'OR'],
    ]);
    await shopper.goTo(/^button Place the order/);
    await shopper.press('Enter');
    await shopper.find(/Thank you, your order is placed/);
    await shopper.find(/^D-?\d{5}$/);
  },
);

test(
  'auf Deutsch: ein Fahrrad wird gefunden, beschrieben, in den Warenkorb gelegt und bezahlt',
  { timeout: PATIENCE },
  async () => {
    const shopper = await arrive('/hafen/', 'de-DE', /Den Einkaufsassistenten fragen/);
    expect(await shopper.focus()).toBe('textbox Ihre Nachricht');
    expect(await shopper.say('Ich hätte gern ein Fahrrad für die Stadt')).toMatch(/Stadt/);
    expect(await shopper.say('wie sieht das Stadtrad Elbe aus?')).toMatch(/Farbe: .*Rot/);
    expect(await shopper.say('das Stadtrad Elbe in Rot in 54')).toMatch(/54 Zentimeter/);
    expect(await shopper.say('in den Korb')).toMatch(/Im Warenkorb/);
    await shopper.say('zur Kasse');
    await shopper.goTo(/^link Zur Kasse/, 'Shift+Tab');
    await shopper.press('Enter');
    await shopper.find(/Bestellung aufgeben/);
    await fillIn(shopper, [
      [/^textbox Name/, 'Robin Tal'],
      [/^textbox E-Mail/, 'robin@example.com'],
      [/^textbox Straße/, 'Testweg 1'],
      [/^textbox Postleitzahl/, '20457'],
      [/^textbox (Ort|Stadt)/, 'Hamburg'],
    ]);
    await shopper.goTo(/^button Bestellung aufgeben/);
    await shopper.press('Enter');
    await shopper.find(/Vielen Dank, Ihre Bestellung ist aufgegeben/);
    await shopper.find(/^H-?\d{4}-?\d{4}$/);
  },
);
