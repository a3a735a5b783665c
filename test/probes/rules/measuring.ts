import path from 'node:path';
import { Catalogue } from '../../../bot/shop/search/catalogue.ts';
import { openAsked } from '../../asked/asking.ts';
import { dice } from '../../dice.ts';
import type { Part } from '../said.ts';
import { casesOf } from './cases.ts';
import type { Case } from './cases.ts';
import { play } from './judging.ts';
import type { Played } from './judging.ts';
import { settingsOf } from './settings.ts';

const acceptance = path.join(import.meta.dirname, '../../acceptance/stores');

interface Measured {
  stores: readonly string[];
  folder: string;
  /** Whose sentences. */
  part: Part;
  /** A store. */
  count: number;
  seed: number;
  takes?: (made: Case) => boolean;
}

/** Makes the cases of every store and plays them, all in this process. */
export async function measure({ stores, folder, part, count, seed, takes = () => true }: Measured): Promise<Played[]> {
  const opened = await openAsked(stores, folder, { storesFolder: acceptance });
  const played: Played[] = [];
  for (const [at, store] of stores.entries()) {
    const settings = settingsOf(store, folder);
    const catalogue = new Catalogue(path.join(folder, 'catalogues', `${store}.sqlite`));
    const products = catalogue.products(catalogue.handles()).map(({ product }) => product);
    catalogue.close();
    const cases = casesOf({ store, settings, products, part }, count, dice(seed * 1000 + at)).filter(takes);
    for (const made of cases) played.push(await play(opened.bot, made, settings));
  }
  await opened.close();
  return played;
} // prettier-ignore
