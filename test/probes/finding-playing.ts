import path from 'node:path';
import { readStoreSettings } from './finding-settings.ts';
import { Catalogue } from '../../bot/shop/search/catalogue.ts';
import { openDriver } from '../../conversations-fixtures/driver.ts';
import type { Part } from '../../bot/wire/parts.ts';
import type { InProcess } from '../fixtures/in-process.ts';
import type { Case, Goods } from './finding-cases.ts';

export interface Shown {
  words: string;
  titles: string[];
}

export type Verdict = 'right' | 'wrong' | 'too few' | 'asked back';

export interface Played {
  case: Case;
  before: Shown[];
  shown: Shown;
  verdict: Verdict;
  why: string;
}

/** How it is said that nothing fits, and what is shown instead. */
export const admits =
  /nothing|not? (?:sell|have|find)|n't (?:sell|have|find)|closest|come close|no products?|\bwithout\b|outside what i know|not all of (?:it|that)|come closest|sold out|cheapest|passt|\bohne\b|nichts|kein|am nächsten|kommen nahe|ausverkauft|günstigste|führen wir nicht|nada|ning[uú]n|\bno (?:he|hay|tenemos|vendemos|viene)|\bsin\b|se acerca|agotado|más barat|\brien\b|aucun|\bsans\b|n.avons pas|rapproche|épuisé|moins cher|ne (?:vendons|trouve)|n.existe pas/iu;

export function goodsOf(folder: string, store: string): Goods {
  const catalogue = new Catalogue(path.join(folder, 'catalogues', `${store}.sqlite`));
  const products = catalogue.products(catalogue.handles()).map(({ product }) => product);
  catalogue.close();
  return { store, products, ...readStoreSettings(path.join(folder, 'stores', store)) };
}

export async function play(bot: InProcess, asked: Case): Promise<Played> {
  const driver = await openDriver({ transport: bot.transport, storeId: asked.store });
  const before: Shown[] = [];
  for (const message of asked.before) before.push(shownOf((await driver.say(message)).entries.flatMap((entry) => entry.parts))); // prettier-ignore
  const shown = shownOf((await driver.say(asked.say)).entries.flatMap((entry) => entry.parts));
  await driver.close();
  return { case: asked, before, shown, ...judged(asked, before, shown) };
}

function shownOf(parts: Part[]): Shown {
  const words = parts.map((part) => (part.kind === 'text' ? part.text : '')).join(' ').replaceAll(/[\u00a0\u202f]/g, ' '); // prettier-ignore
  const titles = parts.flatMap((part) => {
    if (part.kind === 'products' || part.kind === 'comparison')
      return part.products.map(({ title }) => title);
    return part.kind === 'product' ? [part.product.title] : [];
  });
  return { words, titles: [...new Set(titles)] };
}

function judged(asked: Case, before: Shown[], shown: Shown): { verdict: Verdict; why: string } {
  const seen = before.flatMap(({ titles }) => titles);
  // Where the first message showed another thing or nothing, the second is not to blame.
  const { may, must } = narrowed(asked, seen);
  const told = [
    ...shown.titles,
    ...must.filter((title) => !shown.titles.includes(title) && shown.words.includes(title)),
  ];
  const others = told.filter((title) => !may.includes(title));
  const good = told.filter((title) => may.includes(title)).length;
  const least = Math.min(3, must.length);
  const honest = admits.test(shown.words);
  if (others.length > 0 && !honest) return { verdict: 'wrong', why: `shows ${others.join(', ')}` };
  if (good < least) {
    const asksBack = told.length === 0 && /\?/u.test(shown.words);
    return {
      verdict: asksBack ? 'asked back' : 'too few',
      why: `${good} of ${must.length}: ${must.slice(0, 4).join(', ')}`,
    };
  }
  if (asked.rising && isFalling(shown.titles.map((title) => asked.rising![title] ?? 0)))
    return { verdict: 'wrong', why: 'not in the order of price' };
  return { verdict: 'right', why: '' };
}

const isFalling = (prices: number[]): boolean =>
  prices.some((price, at) => at > 0 && price < prices[at - 1]!);

function narrowed({ may, must, cheaper, frame }: Case, seen: string[]): { may: string[]; must: string[] } {
  if (frame === 'later more') {
    const left = must.filter((title) => !seen.includes(title));
    return { may, must: left };
  }
  if (!cheaper) return { may, must };
  const most = Math.max(...seen.map((title) => cheaper[title] ?? 0), 0);
  const least = Math.min(...seen.map((title) => cheaper[title] ?? Infinity));
  const below = (titles: string[], limit: number): string[] =>
    titles.filter((title) => cheaper[title]! < limit);
  return { may: below(may, most), must: below(must, least) };
}
