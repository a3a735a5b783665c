import { expect, test } from 'vitest';
import { createPages, type Manifest } from '../../bot/storefront/pages.ts';
import { loadStore } from '../../bot/settings/stores.ts';
import type { StoreSettings } from '../../bot/settings/store.ts';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  counted,
  countedSpan,
  pageLanguage,
  pageLocale,
  pageWords,
} from '../../widget/store/pages/words/saying.ts';

/** The words of the store pages: which language, which figures, and nothing left in another one. */

/** Every text of a language by where it stands; functions say theirs with a mark in place of each value. */
function texts(words: object, at = ''): [string, string][] {
  return Object.entries(words).flatMap(([name, value]: [string, unknown]) => {
    const here = `${at}.${name}`;
    if (typeof value === 'string') return [[here, value]];
    if (typeof value === 'function') return [[here, (value as (...marks: string[]) => string)('‹1›', '‹2›')]];
    return texts(value as object, here);
  });
}

test('no text of one language stands in the other, but for words that are the same', () => {
  const german = new Map(texts(pageWords.de));
  const same = texts(pageWords.en).filter(([at, text]) => german.get(at) === text);
  expect(same).toEqual([
    ['.product.inColor', '‹1› in ‹2›'],
    ['.checkout.name', 'Name'],
  ]);
});

test('German is set as German is: its quotation marks, and the polite form', () => {
  const said = texts(pageWords.de).map(([, text]) => text).join('\n'); // prettier-ignore
  expect(said).toContain('„‹1›“');
  expect(said).not.toMatch(/["”]|“\p{L}|\b(du|dein|dich|dir)\b/iu);
});

test('a language without words is English, also one that is the name of something every object has', () => {
  expect(['de', 'en', 'fr', undefined, 'constructor'].map(pageLanguage)).toEqual([
    'de',
    'en',
    'en',
    'en',
    'en',
  ]);
});

test('figures are written as the store has it, in the language of the page', () => {
  expect(pageLocale('de-CH', 'de')).toBe('de-CH');
  expect(pageLocale('es-MX', 'en')).toBe('en-MX');
  expect(pageLocale('fr', 'en')).toBe('en');
  const { products } = pageWords.de.listing;
  expect(counted(products, 1, 'de-DE')).toBe('1 Produkt');
  expect(counted(products, 0, 'de-DE')).toBe('0 Produkte');
  expect(counted(products, 1234, 'de-DE')).toBe('1.234 Produkte');
  const { workingDays } = pageWords.de.checkout;
  expect(countedSpan(workingDays, [2, 3], 'de-DE')).toBe('2–3 Werktage');
  expect(countedSpan(workingDays, [1, 1], 'de-DE')).toBe('1 Werktag');
});

test('the document is in the first language of the store where there are words for it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'aisle-pages-'));
  const { en, de } = pageWords;
  const noScript = { en: en.trouble.noScript, de: de.trouble.noScript };
  const manifest: Manifest = { script: 'main.js', style: 'shop.css', noScript };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  const pages = createPages(folder);
  const { settings } = loadStore('stores/hafen');
  const of = (...languages: StoreSettings['languages']) =>
    pages.document({ store: { ...settings, languages } });
  expect(of('de', 'en')).toContain('<html lang="de">');
  expect(of('de', 'en')).toContain(`<noscript>${noScript.de}</noscript>`);
  expect(of('fr', 'de')).toContain('<html lang="en">');
  expect(of('fr', 'de')).toContain(`<noscript>${noScript.en}</noscript>`);
  expect(pages.document({ stores: [settings] })).toContain('<html lang="en">');
  rmSync(folder, { recursive: true });
});
