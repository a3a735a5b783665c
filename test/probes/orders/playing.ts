import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as v from 'valibot';
import { ProductCard } from '../../../bot/wire/parts.ts';
import type { Part } from '../../../bot/wire/parts.ts';
import { openDriver } from '../../../conversations-fixtures/driver.ts';
import { openAsked } from '../../asked/asking.ts';
import type { InProcess, InProcessOptions } from '../../fixtures/in-process.ts';
import type { Case } from './cases.ts';
import { frames } from './frames.ts';
import type { Tongue } from './frames.ts';

/** Stores to play orders in, and how one is played. */

const root = path.join(import.meta.dirname, '../../..');
const folders = ['test/asked/stores', 'test/bot/newcomers', 'test/acceptance/stores', 'test/bot/abroad', 'test/bot/crafts', 'test/bot/native', 'test/bot/trades']; // prettier-ignore
const shipped = ['demo', 'hafen'];

/** Worked by. */
export const workedBy = [
  'demo', 'hafen', 'fretreed', 'quern', 'wasserpest', 'alpine', 'apiary', 'hobelbank', 'potager', 'skein', 'tintero', 'torque',
  'stride', 'gruenwerk', 'belleaube', 'candela', 'ecrin', 'aperture', 'larder', 'almendro', 'cobbler', 'nursery',
]; // prettier-ignore
/** Only measured on. */
export const keptApart = [
  'knockmoyle', 'reedhouse', 'ferrule', 'kreisel', 'paddock', 'tonic', 'whisker', 'pawlane', 'tentetieso', 'voltnook', 'krugwerk',
  'oakroom', 'meeple', 'bergkante', 'lavandin', 'inkwell',
]; // prettier-ignore

export interface OpenStore {
  store: string;
  languages: Tongue[];
  cards: ProductCard[];
}

export interface Outcome {
  /** "Wrong": the cart changed in another way than was wanted. */
  kind: 'right' | 'wrong' | 'asked' | 'shown' | 'said';
  words: string;
  cart: string[];
}

/** The whole product over these stores, from wherever they lie, with what each has to sell. */
export async function openOrders(
  stores: readonly string[],
  observe?: InProcessOptions['observe'],
): Promise<{ bot: InProcess; opened: OpenStore[]; close: () => Promise<void> }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'aisle-orders-'));
  const storesFolder = path.join(folder, 'offered');
  mkdirSync(storesFolder);
  for (const store of stores.filter((each) => !shipped.includes(each))) lay(store, storesFolder);
  const { bot, close } = await openAsked(stores, folder, { storesFolder, observe });
  const opened: OpenStore[] = [];
  for (const store of stores) {
    const languages = languagesOf(store, storesFolder);
    opened.push({ store, languages, cards: await cardsOf(bot, store) });
  }
  return { bot, opened, close };
}

function lay(store: string, storesFolder: string): void {
  const found = folders
    .map((each) => path.join(root, each))
    .find((each) => existsSync(path.join(each, store)));
  if (!found) throw new Error(`No store ${store}.`);
  const ending = ['csv', 'xml', 'json', 'jsonl'].find((each) => existsSync(path.join(found, `${store}.${each}`))); // prettier-ignore
  cpSync(path.join(found, store), path.join(storesFolder, store), { recursive: true });
  cpSync(path.join(found, `${store}.${ending}`), path.join(storesFolder, `${store}.${ending}`));
}

function languagesOf(store: string, storesFolder: string): Tongue[] {
  const folder = shipped.includes(store) ? path.join(root, 'stores') : storesFolder;
  const settings = readFileSync(path.join(folder, store, 'store.yaml'), 'utf8');
  const [, named = 'en'] = /^languages: \[([^\]]*)\]/m.exec(settings) ?? [];
  return named.split(/,\s*/) as Tongue[];
}

const Products = v.object({ products: v.array(ProductCard), total: v.number() });
const PAGE = 50;

async function cardsOf(bot: InProcess, store: string): Promise<ProductCard[]> {
  const found: ProductCard[] = [];
  for (;;) {
    const at = `/shop/${store}/products?limit=${PAGE}&offset=${found.length}&sort=newest`;
    const { products, total } = v.parse(Products, await (await bot.transport.request(at)).json());
    found.push(...products);
    if (products.length === 0 || found.length >= total) return found;
  }
}

type Lines = readonly { title: string; quantity: number; options: Record<string, string> }[];

/** @returns undefined where what went before did not come about, so that nothing can be told by it. */
export async function playOrder(bot: InProcess, each: Case): Promise<Outcome | undefined> {
  const storeId = await bot.control.freshStore(each.store, {});
  const driver = await openDriver({ transport: bot.transport, storeId });
  for (const message of each.before) await driver.say(message);
  const before: Lines = (await driver.final()).cart?.lines ?? [];
  const isReady = before.length === (each.circumstance === 'after' && each.before.length > 0 ? 1 : 0);
  const { entries, error } = isReady ? await driver.say(each.say) : { entries: [], error: undefined };
  const after: Lines = (await driver.final()).cart?.lines ?? [];
  await driver.close();
  await bot.control.dropStore(storeId);
  if (!isReady) return undefined;
  const parts = entries.flatMap((entry) => entry.parts);
  const words = error ? `ERROR ${error}` : spoken(parts);
  const cart = after.map(lineText).toSorted();
  const wanted = [...before, ...(each.want ? [each.want] : [])].map(lineText).toSorted();
  const kind = kindOf({ each, parts, words, isWanted: cart.join() === wanted.join(), isSame: cart.join() === before.map(lineText).toSorted().join() }); // prettier-ignore
  return { kind, words, cart };
}

function kindOf({ each, parts, words, isWanted, isSame }: { each: Case; parts: Part[]; words: string; isWanted: boolean; isSame: boolean }): Outcome['kind'] {
  if (each.want && isWanted) return 'right';
  if (!isSame) return 'wrong';
  if (each.circumstance === 'not-taken') return 'right';
  if (!each.want && frames[each.tongue].soldOut.test(words)) return 'right';
  if (/\?/.test(words) && parts.some(({ kind }) => kind === 'choices')) return 'asked';
  return parts.some(({ kind }) => kind === 'product' || kind === 'products') ? 'shown' : 'said';
} // prettier-ignore

const lineText = ({ title, quantity, options }: Lines[number]): string =>
  [
    `${quantity} × ${title}`,
    ...Object.entries(options)
      .toSorted(([one], [other]) => one.localeCompare(other))
      .map(([, value]) => value),
  ].join(', ');

function spoken(parts: readonly Part[]): string {
  const said = parts.flatMap((part) => {
    if (part.kind === 'text') return part.text;
    if (part.kind === 'choices') return `[${part.choices.map(({ label }) => label).join(' | ')}]`;
    if (part.kind === 'products') return `{${part.products.map(({ title }) => title).join(' | ')}}`;
    return part.kind === 'product' ? `{${part.product.title}}` : [];
  });
  return said.join(' ').replaceAll(/[\u00A0\u202F]/g, ' ');
}
