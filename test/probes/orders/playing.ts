import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as v from 'valibot';
import { ProductCard } from '../../../bot/wire/parts.ts';
import type { Part } from '../../../bot/wire/parts.ts';
import { openDriver } from '../../../conversations-fixtures/driver.ts';
import type { TurnOutcome } from '../../../conversations-fixtures/outcome.ts';
import { openAsked } from '../../asked/asking.ts';
import type { InProcess, InProcessOptions } from '../../fixtures/in-process.ts';
import { asksVersion } from './cases.ts';
import type { Asked, Case, Line, Stocked } from './cases.ts';
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

export interface Outcome {
  /** "Wrong": the cart changed in another way than was wanted. */
  kind: 'right' | 'wrong' | 'asked' | 'shown' | 'said';
  asked: Asked;
  words: string;
  cart: string[];
}

/** The whole product over these stores, from wherever they lie, with what each has to sell. */
export async function openOrders(
  stores: readonly string[],
  observe?: InProcessOptions['observe'],
): Promise<{ bot: InProcess; opened: Stocked[]; close: () => Promise<void> }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'aisle-orders-'));
  const storesFolder = path.join(folder, 'offered');
  mkdirSync(storesFolder);
  for (const store of stores.filter((each) => !shipped.includes(each))) lay(store, storesFolder);
  const { bot, close } = await openAsked(stores, folder, { storesFolder, observe });
  const opened: Stocked[] = [];
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

/** @returns undefined where what went before did not come about, so that nothing can be told by it. */
export async function playOrder(bot: InProcess, each: Case): Promise<Outcome | undefined> {
  const storeId = await bot.control.freshStore(each.store, {});
  const driver = await openDriver({ transport: bot.transport, storeId });
  const linesNow = async (): Promise<readonly Line[]> => (await driver.final()).cart?.lines ?? [];
  let told: Part[] = [];
  for (const message of each.before) told = partsOf(await driver.say(message));
  const before = await linesNow();
  const asked = before.length === each.put ? each.ask(shownIn(told), told) : undefined;
  const answer = asked && (await driver.say(asked.say));
  const after = await linesNow();
  await driver.close();
  await bot.control.dropStore(storeId);
  if (!asked || !answer) return undefined;
  const parts = partsOf(answer);
  const words = answer.error ? `ERROR ${answer.error}` : spoken(parts);
  const kind = kindOf({ each, asked, parts, words, before, after });
  return { kind, asked, words, cart: textsOf(after) };
}

const partsOf = ({ entries }: TurnOutcome): Part[] => entries.flatMap(({ parts }) => parts);

function shownIn(parts: readonly Part[]): ProductCard[] {
  return parts.flatMap((part) => {
    if (part.kind === 'products' || part.kind === 'comparison') return part.products;
    return part.kind === 'product' ? [part.product] : [];
  });
}

interface Judged {
  each: Case;
  asked: Asked;
  parts: readonly Part[];
  words: string;
  before: readonly Line[];
  after: readonly Line[];
}

function kindOf({ each, asked, parts, words, before, after }: Judged): Outcome['kind'] {
  const { want, open, isSoldOut = false } = asked;
  const isQuestion = /\?/.test(words) && parts.some(({ kind }) => kind === 'choices');
  const wanted = textsOf([...before, ...want]);
  const now = textsOf(after);
  if (want.length > 0 && now.join() === wanted.join()) return open && !isQuestion ? 'said' : 'right';
  const isSame = now.join() === textsOf(before).join();
  // Of two things one is in, and something is asked of the other.
  if (!isSame) return isQuestion && now.every((line) => wanted.includes(line)) ? 'asked' : 'wrong';
  if (open && want.length === 0) return isQuestion && asksVersion(parts, open) ? 'right' : 'said';
  if (isSoldOut ? frames[each.tongue].soldOut.test(words) : want.length === 0) return 'right';
  if (isQuestion) return 'asked';
  return parts.some(({ kind }) => kind === 'product' || kind === 'products') ? 'shown' : 'said';
}

const textsOf = (lines: readonly Line[]): string[] => lines.map(lineText).toSorted();

/** A line of a cart as one reads it, the values of its version in the order of their options' names. */
export const lineText = ({ title, quantity, options }: Line): string =>
  [
    `${quantity} × ${title}`,
    ...Object.entries(options)
      .toSorted(([one], [other]) => one.localeCompare(other))
      .map(([, value]) => value),
  ].join(', ');

/** What a reply says and shows, in one line. */
export function spoken(parts: readonly Part[]): string {
  const said = parts.flatMap((part) => {
    if (part.kind === 'text') return part.text;
    if (part.kind === 'choices') return `[${part.choices.map(({ label }) => label).join(' | ')}]`;
    if (part.kind === 'products') return `{${part.products.map(({ title }) => title).join(' | ')}}`;
    return part.kind === 'product' ? `{${part.product.title}}` : [];
  });
  return said.join(' ').replaceAll(/[\u00A0\u202F]/g, ' ');
}
