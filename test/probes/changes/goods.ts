import * as v from 'valibot';
import { ProductCard } from '../../../bot/wire/parts.ts';
import type { Transport } from '../../../conversations-fixtures/transport.ts';
import type { Dice } from '../../dice.ts';

/** What a store sells, and how people shorten its names. */

export type Version = ProductCard['variants'][number];
export interface Goods {
  product: ProductCard;
  /** The words of title and brand. */
  words: string[];
}

const Page = v.object({ products: v.array(ProductCard), total: v.number() });

export async function goodsOf(transport: Transport, storeId: string): Promise<Goods[]> {
  const found: ProductCard[] = [];
  for (;;) {
    const answer = await transport.request(
      `/shop/${storeId}/products?limit=50&offset=${found.length}&sort=newest`,
    );
    const { products, total } = v.parse(Page, await answer.json());
    found.push(...products);
    if (products.length === 0 || found.length >= total) break;
  }
  return found.map((product) => ({ product, words: plain(`${product.title} ${product.brand ?? ''}`) }));
}

/** Words without capitals, accents and signs. */
export function plain(text: string): string[] {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(Boolean); // prettier-ignore
}

const SMALL = /^(?:the|a|an|and|of|for|with|in|on|to|und|mit|fur|von|aus|der|die|das|im|zum|de|del|la|el|los|las|con|para|y|en|et|avec|pour|du|des|le|les|au|aux)$/; // prettier-ignore

/** Titles up to what they come with: "Squall Shell" of "Squall Shell – 3-Layer, for Women". */
function headOf(title: string): string {
  return title.split(/\s[–—|-]\s|[,:(/]|\s(?:with|for|mit|für|con|para|avec|pour)\s/i)[0]?.trim() || title;
}

/** Ways to name goods, the whole title among them; each holds a word of letters. */
function namesOf({ product }: Goods): string[] {
  const head = headOf(product.title);
  const words = head.split(/\s+/);
  const parts = [product.title, head, words.slice(-2).join(' '), words.slice(0, 2).join(' '), words.at(-1) ?? '', words[0] ?? '']; // prettier-ignore
  const fair = parts.filter(
    (part) =>
      plain(part).some((word) => /^\p{L}{4,}$/u.test(word) && !SMALL.test(word)) &&
      !SMALL.test(plain(part).at(-1) ?? '') &&
      !SMALL.test(plain(part)[0] ?? ''),
  );
  return [...new Set(fair)];
}

const sameWord = (one: string, other: string): boolean =>
  one === other || (Math.min(one.length, other.length) >= 4 && (one.startsWith(other) || other.startsWith(one) || one.endsWith(other) || other.endsWith(one))); // prettier-ignore

const sharesWord = (name: string, words: readonly string[]): boolean =>
  plain(name).some((word) => !SMALL.test(word) && words.some((other) => sameWord(word, other)));

/** A name no word of which stands with any of these others; now and then in lower case. */
export function nameAmong(dice: Dice, goods: Goods, others: readonly Goods[]): string | undefined {
  const apart = others.flatMap(({ product, words }) => [
    ...words,
    ...product.options.flatMap(({ values }) => values.flatMap(plain)),
  ]);
  const fair = namesOf(goods).filter((name) => !sharesWord(name, apart));
  if (fair.length === 0) return undefined;
  const name = dice.pick(fair);
  return dice.roll() < 0.6 ? name.toLowerCase() : name;
}

/** A name that fits nothing else the store sells. */
export function nameInStore(dice: Dice, goods: Goods, all: readonly Goods[]): string | undefined {
  const fair = namesOf(goods).filter((name) => {
    const said = plain(name);
    return all.every(
      (other) => other === goods || !said.every((word) => other.words.some((each) => sameWord(each, word))),
    );
  });
  if (fair.length === 0) return undefined;
  const name = dice.pick(fair);
  return dice.roll() < 0.6 ? name.toLowerCase() : name;
}

/** Versions with enough of them there; those that show few pieces left are left out. */
export const atHand = ({ product }: Goods): Version[] =>
  product.variants.filter(({ available, stock }) => available && stock === undefined);

/** Another version that differs in one option only, and what that option was. */
export function siblingOf(
  dice: Dice,
  goods: Goods,
  version: Version,
): { to: Version; value: string; was: string } | undefined {
  const siblings = atHand(goods).flatMap((to) => {
    const differing = Object.keys(to.options).filter((name) => to.options[name] !== version.options[name]);
    const [name] = differing;
    if (differing.length !== 1 || name === undefined) return [];
    const value = to.options[name] ?? '';
    const was = version.options[name] ?? '';
    const isFair = value.length > 0 && value.length <= 24 && plain(value).join(' ') !== plain(was).join(' ');
    return isFair && !holds(goods, value) ? [{ to, value, was }] : [];
  });
  return siblings.length > 0 ? dice.pick(siblings) : undefined;
}

/** A value that stands in the title as well names no version of its own. */
const holds = ({ words }: Goods, value: string): boolean =>
  plain(value).every((word) => words.includes(word));
