import { expect, test } from 'vitest';
import { words as german } from '../../../widget/chat/words/de.ts';
import { words as spanish } from '../../../widget/chat/words/es.ts';
import { words as french } from '../../../widget/chat/words/fr.ts';
import { words as moreGerman } from '../../../widget/chat/more/words/de.ts';
import type { Shopper } from './shopper.ts';
import { visits } from './visits.ts';

/** The widget in other languages than English: the words come when they are wanted, under the strict policy. */

const { arrive, parts } = visits();
const translations = { de: german, es: spanish, fr: french };

const requests = (shopper: Shopper) => shopper.page.evaluate(() =>
  performance.getEntriesByType('resource').map(({ name }) => name.replace(/.*widget\/|\.js.*/g, '')),
); // prettier-ignore
const launcherOf = (shopper: Shopper) => shopper.page.locator('aisle-chat .launcher').innerText();

test('the words of a language are at most 1.5 KB, and as much for what comes later', () => {
  const ofWords = Object.entries(parts()).filter(([name]) => name.includes('words'));
  expect(ofWords.map(([name]) => name).toSorted()).toEqual(
    ['de', 'es', 'fr']
      .flatMap((each) => [`more-words-${each}.js`, `voice-words-${each}.js`, `words-${each}.js`])
      .toSorted(),
  );
  for (const [name, bytes] of ofWords) expect(bytes, name).toBeLessThanOrEqual(1.5 * 1024);
});

test.each(['de', 'es', 'fr'] as const)('a page in %s has the words of its language, and no others', async (language) => {
  const shopper = await arrive({ path: `/${language}` });
  const { launcher } = translations[language];
  await expect.poll(() => launcherOf(shopper)).toBe(launcher);
  const loaded = () => requests(shopper).then((names) => names.filter((name) => name.includes('words')));
  await expect.poll(loaded).toEqual([`words-${language}`]);
  expect(await shopper.page.locator('aisle-chat .chat').getAttribute('lang')).toBe(language);
}); // prettier-ignore

test('where a conversation goes on in another language, words and figures follow, in the menu too', async () => {
  const shopper = await arrive();
  await shopper.openChat();
  shopper.server.language = 'de';
  await shopper.say('karten');
  const chat = shopper.page.locator('aisle-chat .chat');
  await expect.poll(() => chat.getAttribute('lang')).toBe('de');
  const { composer, menu } = german;
  await shopper.page.getByRole('textbox', { name: composer, exact: true }).waitFor();
  await expect
    .poll(() => shopper.page.locator('aisle-chat .price').first().innerText())
    .toMatch(/\d,\d\d\s\$/);
  // The catalogue is English; what its options are called is not.
  await shopper.page.getByLabel(/^Farbe, Größe – Fjord/).waitFor();
  const versions = shopper.page.getByLabel(/^Farbe, Größe – Drift/).locator('option');
  expect(await versions.allInnerTexts()).toContain('Sandfarben · M');
  const words = ['Pflege', 'Maschinenwäsche', 'Gewicht', 'leicht', 'Moosgrün · L', 'Waldgrün · L'];
  const cards = await shopper.page.locator('aisle-chat .message.assistant').last().textContent();
  for (const word of words) expect(cards).toContain(word);
  expect(cards).not.toMatch(/Care|Machine|Weight|light|Moss · L ×/);
  expect(await shopper.page.getByText('Pflege').getAttribute('lang')).toBe('de');
  await shopper.button(menu).click();
  const { newConversation } = moreGerman;
  await shopper.button(newConversation).waitFor();
});

test('a card keeps the language it was shown in, when the conversation goes on in another', async () => {
  const shopper = await arrive();
  await shopper.openChat();
  shopper.server.language = 'de';
  await shopper.say('cards');
  const price = shopper.page.locator('aisle-chat .price');
  await expect.poll(() => price.first().innerText()).toMatch(/\d,\d\d\s\$/);
  const before = await price.count();
  shopper.server.language = 'en';
  const composer = shopper.page.getByRole('textbox', { name: german.composer, exact: true });
  await composer.fill('cards');
  await composer.press('Enter');
  await expect.poll(() => price.count()).toBeGreaterThan(before);
  expect(await price.first().innerText()).toMatch(/\d,\d\d\s\$/);
  await expect.poll(() => price.last().innerText()).toMatch(/\$\d+\.\d\d/);
  const buttons = shopper.page.locator('aisle-chat .message.assistant');
  expect(await buttons.first().innerText()).toContain(moreGerman.add);
  expect(await buttons.last().innerText()).not.toContain(moreGerman.add);
});

test('while the words cannot be had English stands in; with the line they come back', async () => {
  const shopper = await arrive();
  const { page, server } = shopper;
  server.locale = 'de-AT';
  let asked = 0;
  await page.route('**/widget/words-de.js*', (route) => {
    asked += 1;
    return asked === 1 ? route.fulfill({ status: 503, body: '' }) : route.continue();
  });
  await shopper.launcher.click();
  await expect.poll(() => asked).toBe(1);
  await shopper.composer.waitFor();
  server.cut();
  const { composer } = german;
  await page.getByRole('textbox', { name: composer, exact: true }).waitFor();
  await expect.poll(() => asked).toBe(2);
  shopper.troubles.consoleErrors.length = 0;
});
