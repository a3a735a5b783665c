import { cpSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { openSqliteRecords } from '../../../bot/records/sqlite.ts';
import { importProducts } from '../../../bot/shop/import/importer.ts';
import type { CartLine, Part } from '../../../bot/wire/parts.ts';
import { openDriver } from '../../../conversations-fixtures/driver.ts';
import { layCatalogue } from '../../built.ts';
import { openInProcess } from '../../fixtures/in-process.ts';
import type { InProcess, InProcessOptions } from '../../fixtures/in-process.ts';
import type { Conversation, Expected } from './expected.ts';

/** What a turn brought, with what of it was not as expected. */
export interface Played {
  said: string;
  words: string;
  titles: string[];
  choices: string[];
  cart: string[];
  wrong: string[];
}

/** Where a store's settings lie and the export of its catalogue. */
export interface StorePlace {
  folder: string;
  catalogue: string;
}

/** The newcomers lie beside this file. */
const besideThis = (store: string): StorePlace => ({
  folder: path.join(import.meta.dirname, store),
  catalogue: path.join(import.meta.dirname, `${store}.csv`),
});

/** Brings the stores' exports in and opens the whole product over them. */
export async function openStores(
  stores: readonly string[],
  folder: string,
  observe?: InProcessOptions['observe'],
  placeOf: (store: string) => StorePlace = besideThis,
): Promise<{ bot: InProcess; close: () => Promise<void> }> {
  const storesFolder = path.join(folder, 'stores');
  mkdirSync(path.join(folder, 'catalogues'));
  for (const store of stores) {
    const place = placeOf(store);
    cpSync(place.folder, path.join(storesFolder, store), { recursive: true });
    const catalogueFile = path.join(folder, 'catalogues', `${store}.sqlite`);
    if (store === 'demo' || store === 'hafen') {
      await layCatalogue(store, catalogueFile);
      continue;
    }
    const report = await importProducts({
      file: place.catalogue,
      catalogueFile,
      currency: { exponent: 2 },
    });
    if (report.skipped.length > 0) throw new Error(`${store}: ${JSON.stringify(report.skipped)}`);
  }
  const records = await openSqliteRecords({ folder });
  const bot = await openInProcess({ records, dataFolder: folder, storesFolder, observe });
  const close = async (): Promise<void> => {
    await bot.close();
    await records.close();
  };
  return { bot, close };
}

export async function play(bot: InProcess, store: string, { order, turns }: Conversation): Promise<Played[]> {
  const lines = [{ title: 'Gift box', total: 2400, quantity: 1 }];
  const orders = order ? [{ number: order, email: 'anna@post.example', state: 'placed', lines }] : [];
  const storeId = await bot.control.freshStore(store, { orders });
  const driver = await openDriver({ transport: bot.transport, storeId });
  const played: Played[] = [];
  for (const [said, expected] of turns) {
    const { entries, error } = await driver.say(said);
    const parts = entries.flatMap((entry) => entry.parts);
    const { cart } = await driver.final();
    const seen = { ...seenIn(parts), cart: (cart?.lines ?? []).map(lineText) };
    const wrong = [...(error ? [error] : []), ...faultsOf(seen, expected)];
    played.push({ said, ...seen, wrong });
  }
  await driver.close();
  return played;
}

function seenIn(parts: Part[]): { words: string; titles: string[]; choices: string[] } {
  const words = parts
    .map((part) => (part.kind === 'text' ? part.text : part.kind === 'product' ? part.description : ''))
    .filter(Boolean);
  const titles = parts.flatMap((part) => {
    if (part.kind === 'products' || part.kind === 'comparison')
      return part.products.map(({ title }) => title);
    return part.kind === 'product' ? [part.product.title] : [];
  });
  const choices = parts.flatMap((part) => (part.kind === 'choices' ? part.choices : []));
  // French and Spanish set hard spaces before signs and in figures.
  const plain = words.join(' ').replaceAll(/[\u00a0\u202f]/g, ' ');
  return { words: plain, titles, choices: choices.map(({ label }) => label) };
}

function lineText({ title, quantity, options }: CartLine): string {
  return [`${quantity} × ${title}`, ...Object.values(options)].join(', ');
}

function faultsOf(seen: Omit<Played, 'said' | 'wrong'>, expected: Expected): string[] {
  const { says, shows, among, includes = [], hides = [], choices = [], cart } = expected;
  const titles = new Set(seen.titles);
  return [
    ...(seen.words ? [] : ['says nothing']),
    ...(says && !says.test(seen.words) ? [`says not ${says}`] : []),
    ...(shows && !same([...titles], shows) ? [`shows not just ${shows.join(', ')}`] : []),
    ...(among && (titles.size === 0 || [...titles].some((title) => !among.includes(title)))
      ? [`shows others than some of ${among.join(', ')}`]
      : []),
    ...includes.filter((title) => !titles.has(title)).map((title) => `shows no ${title}`),
    ...hides.filter((title) => titles.has(title)).map((title) => `shows ${title}`),
    ...choices.filter((label) => !seen.choices.includes(label)).map((label) => `offers no ${label}`),
    ...(cart && !same(seen.cart, cart) ? [`cart is ${seen.cart.join(' | ')}, not ${cart.join(' | ')}`] : []),
  ];
}

function same(some: readonly string[], others: readonly string[]): boolean {
  return some.toSorted().join('\n') === others.toSorted().join('\n');
}
