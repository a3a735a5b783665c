import path from 'node:path';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { Catalogue } from '../../../bot/shop/search/catalogue.ts';
import type { Language } from '../../../bot/understanding/understanding.ts';
import { openAsked } from '../../asked/asking.ts';
import { dice } from '../../dice.ts';
import { casesOf } from './cases.ts';
import type { Case, Stock } from './cases.ts';
import { play } from './judging.ts';
import type { Played } from './judging.ts';

/** Worked on; what is `apart` is only measured, so that a mend for one catalogue alone shows. */
export const developed = ['demo', 'hafen', 'quern', 'fretreed', 'knockmoyle', 'wasserpest', 'alpine', 'ferrule', 'hobelbank', 'kreisel', 'paddock', 'potager', 'skein', 'belleaube', 'voltnook', 'stride']; // prettier-ignore
export const apart = ['reedhouse', 'tintero', 'tonic', 'torque', 'whisker', 'gruenwerk', 'tentetieso', 'apiary', 'pawlane']; // prettier-ignore

const acceptance = path.join(import.meta.dirname, '../../acceptance/stores');

interface Measured {
  stores: readonly string[];
  folder: string;
  /** A store. */
  count: number;
  seed: number;
  takes?: (made: Case) => boolean;
}

/** Makes the cases of every store and plays them, all in this process. */
export async function measure({ stores, folder, count, seed, takes = () => true }: Measured): Promise<Played[]> {
  const opened = await openAsked(stores, folder, { storesFolder: acceptance });
  const played: Played[] = [];
  for (const [at, store] of stores.entries()) {
    const stock = stockOf(store, folder);
    const cases = casesOf(stock, count, dice(seed * 1000 + at)).filter(takes);
    for (const made of cases) played.push(await play(opened.bot, made, stock.products));
  }
  await opened.close();
  return played;
} // prettier-ignore

interface Settings {
  languages: Language[];
  catalogueLanguage?: Language;
  locale: string;
  currency: { code: string };
}

function stockOf(store: string, folder: string): Stock {
  const settings = parse(readFileSync(path.join(folder, 'stores', store, 'store.yaml'), 'utf8')) as Settings;
  const catalogue = new Catalogue(path.join(folder, 'catalogues', `${store}.sqlite`));
  const products = catalogue.products(catalogue.handles()).map(({ product }) => product);
  catalogue.close();
  const { languages, catalogueLanguage: own = languages[0]!, locale, currency } = settings;
  return { store, languages, own, products, currency: { code: currency.code, locale } };
}
