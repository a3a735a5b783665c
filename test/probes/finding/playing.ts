import path from 'node:path';
import { readStoreSettings } from './settings.ts';
import { Catalogue } from '../../../bot/shop/search/catalogue.ts';
import { openDriver } from '../../../conversations-fixtures/driver.ts';
import type { Part } from '../../../bot/wire/parts.ts';
import type { InProcess } from '../../fixtures/in-process.ts';
import type { Case, Goods } from './cases.ts';
import { judged } from './judging.ts';
import type { Shown, Verdict } from './judging.ts';

export interface Played {
  case: Case;
  before: Shown[];
  shown: Shown;
  verdict: Verdict;
  why: string;
}

export function goodsOf(folder: string, store: string): Goods {
  const catalogue = new Catalogue(path.join(folder, 'catalogues', `${store}.sqlite`));
  const products = catalogue.products(catalogue.handles()).map(({ product }) => product);
  catalogue.close();
  const prices = Object.fromEntries(products.map(({ title, variants }) => [title, Math.min(...variants.map(({ price }) => price))])); // prettier-ignore
  const stars = Object.fromEntries(products.flatMap(({ title, rating }) => (rating ? [[title, rating.stars]] : []))); // prettier-ignore
  return { store, products, prices, stars, ...readStoreSettings(path.join(folder, 'stores', store)) };
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
