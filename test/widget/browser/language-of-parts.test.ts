import { expect, test } from 'vitest';
import type { Shopper } from './shopper.ts';
import { visits } from './visits.ts';

/** WCAG 3.1.2: words of a catalogue in another language than the reply are marked with it, whoever reads them out. */

const { arrive } = visits();

/** What is marked with a language of its own below `place`, with that language. */
const marked = ({ page }: Shopper, place: string) =>
  page
    .locator(`aisle-chat ${place} [lang]`)
    .evaluateAll((all) => all.map((each) => [each.textContent, each.getAttribute('lang')]));

/** An English reply about goods of a catalogue in this language. */
async function answered(catalogueLanguage: string): Promise<Shopper> {
  const shopper = await arrive();
  shopper.server.catalogueLanguage = catalogueLanguage;
  await shopper.openChat();
  // What marks is here from the first words on.
  await shopper.say('cards');
  await shopper.page.locator('aisle-chat .product').first().waitFor();
  await shopper.say('foreign');
  await shopper.page.locator('aisle-chat .choices').waitFor();
  return shopper;
}

test('choices are in the language of the catalogue where their words are, and others are not', async () => {
  expect(await marked(await answered('de'), '.choices')).toEqual([
    ['Hafenblau', 'de'],
    ['Moosgrün', 'de'],
  ]);
});

test('rows of a comparison are, but for our words and those that the shopper’s language has', async () => {
  expect(await marked(await answered('de'), '.comparison tbody')).toEqual([
    ['Kapuze', 'de'],
    ['Fest', 'de'],
    ['Verstaubar im Kragen', 'de'],
  ]);
});

test('what is announced is, once and word by word, and is not drawn anew when more is said', async () => {
  const shopper = await answered('de');
  const said = '[role=log] > :nth-child(2)';
  const words = [
    ['Fjord Rain Shell', 'de'],
    ['Hafenblau', 'de'],
    ['Moosgrün', 'de'],
  ];
  await expect.poll(() => marked(shopper, said)).toEqual(words);
  const region = shopper.page.locator(`aisle-chat ${said}`);
  expect(await region.textContent()).toBe(
    'The Fjord Rain Shell keeps out 28,000 mm. Which color: Hafenblau or Moosgrün?',
  );
  expect(await region.getAttribute('lang')).toBe('en');
  await region.evaluate((element) => {
    const watched = window as unknown as { drawnAnew: number };
    watched.drawnAnew = 0;
    const count = (changes: unknown[]) => (watched.drawnAnew += changes.length);
    new MutationObserver(count).observe(element, { childList: true, subtree: true, characterData: true });
  });
  await shopper.say('cart');
  await shopper.page.locator('aisle-chat .cart').waitFor();
  expect(await marked(shopper, said)).toEqual(words);
  expect(await shopper.page.evaluate('drawnAnew')).toBe(0);
});

test('sizes and colors in a cart are, and nothing is where catalogue and reply are in one language', async () => {
  const shopper = await answered('de');
  await shopper.say('cart');
  await shopper.page.locator('aisle-chat .cart').waitFor();
  expect(await marked(shopper, '.cart li:first-child .meta')).toEqual([
    ['Harbor Blue', 'de'],
    ['M', 'de'],
  ]);
  const same = await answered('en');
  for (const place of ['.choices', '.comparison', '[role=log] > *', '.cart'])
    expect(await marked(same, place)).toEqual([]);
});

test('what the store greets with stays in its language when the conversation goes on in another', async () => {
  const shopper = await arrive();
  await shopper.openChat();
  shopper.server.language = 'de';
  await shopper.say('zwei');
  const languageOf = (place: string) =>
    shopper.page
      .locator(`aisle-chat ${place}`)
      .evaluate((part) => part.closest('[lang]')?.getAttribute('lang')?.slice(0, 2));
  await expect.poll(() => languageOf('textarea')).toBe('de');
  for (const place of ['.hello', '.fine span']) expect(await languageOf(place)).toBe('en');
});

test('a label of a comparison keeps its words whole', async () => {
  const shopper = await answered('de');
  const label = shopper.page.locator('aisle-chat .comparison th[scope=row]').first();
  await label.evaluate((cell) => (cell.textContent = 'Umweltverträglichkeit'));
  const lines = await label.evaluate((cell) => {
    const range = document.createRange();
    range.selectNodeContents(cell);
    return new Set(Array.from(range.getClientRects(), ({ top }) => top)).size;
  });
  expect(lines).toBe(1);
});
