import path from 'node:path';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { Catalogue } from '../../../bot/shop/search/catalogue.ts';
import type { Language } from '../../../bot/understanding/understanding.ts';
import { openDriver } from '../../../conversations-fixtures/driver.ts';
import { openAsked } from '../../asked/asking.ts';
import { dice } from '../../dice.ts';
import type { Dice } from '../../dice.ts';
import type { InProcess } from '../../fixtures/in-process.ts';
import type { Part } from '../said.ts';
import { casesOf } from './cases.ts';
import { toldCases } from './told-facts.ts';
import type { Case, Stock } from './cases.ts';
import { play } from './judging.ts';
import type { Played } from './judging.ts';
import { saidCase } from './said-cases.ts';
import type { Shown } from './said-cases.ts';

/** Worked on; what is `apart` is only measured, so that a mend for one catalogue alone shows. */
export const developed = ['demo', 'hafen', 'quern', 'pawprint', 'voltlane', 'northhouse', 'gartenliebe', 'jugueteria-luna', 'belle-peau', 'fretreed', 'knockmoyle', 'wasserpest', 'alpine', 'ferrule', 'hobelbank', 'kreisel', 'paddock', 'potager', 'skein', 'belleaube', 'voltnook', 'stride', 'candela', 'ecrin', 'krugwerk']; // prettier-ignore
export const apart = ['reedhouse', 'tintero', 'tonic', 'torque', 'whisker', 'gruenwerk', 'tentetieso', 'apiary', 'pawlane', 'almendro', 'lavandin', 'bergkante']; // prettier-ignore

const acceptance = path.join(import.meta.dirname, '../../acceptance/stores');

/** The product in this process, and which reply came last. */
export interface Opened {
  bot: InProcess;
  said: { template: string };
}

interface Measured {
  stores: readonly string[];
  folder: string;
  /** A store. */
  count: number;
  seed: number;
  /** In the words of others, of this part; by own frames without it. */
  part?: Part;
  /** Of what single sentences tell, and of versions. */
  told?: boolean;
  takes?: (made: Case) => boolean;
}

/** Makes the cases of every store and plays them, all in this process. */
export async function measure({ stores, folder, count, seed, part, told = false, takes = () => true }: Measured): Promise<Played[]> {
  const said = { template: '' };
  const { bot, close } = await openAsked(stores, folder, {
    storesFolder: acceptance,
    observe: (_, { snapshot }) => (said.template = snapshot.memory.lastReply?.template ?? ''),
  });
  const played: Played[] = [];
  for (const [at, store] of stores.entries()) {
    const stock = stockOf(store, folder);
    const rolled = dice(seed * 1000 + at);
    const cases = told ? toldCases(stock, count, rolled) : part ? await saidCases({ bot, stock, part, count }, rolled) : casesOf(stock, count, rolled);
    for (const made of cases.filter(takes)) {
      const each = await play({ bot, said }, made, stock.products);
      if (each) played.push(each);
    }
  }
  await close();
  return played;
} // prettier-ignore

async function saidCases({ bot, stock, part, count }: { bot: InProcess; stock: Stock; part: Part; count: number }, rolled: Dice): Promise<Case[]> {
  const lists = await listsOf(bot, stock);
  const cases: Case[] = [];
  for (let tries = 0; cases.length < count && tries < count * 30; tries += 1) {
    const made = saidCase(stock, part, lists, rolled);
    if (made) cases.push(made);
  }
  return cases;
} // prettier-ignore

const MOST_LISTS = 4;

/** Several products, as a kind of goods is asked for. */
export async function listsOf(bot: InProcess, { store, products }: Stock): Promise<Shown[]> {
  const kinds = [...new Set(products.map(({ category }) => category.toLowerCase()))].slice(0, MOST_LISTS);
  const lists: Shown[] = [];
  for (const say of kinds) {
    const storeId = await bot.control.freshStore(store, {});
    const driver = await openDriver({ transport: bot.transport, storeId });
    const { entries } = await driver.say(say);
    await driver.close();
    await bot.control.dropStore(storeId);
    const shown = entries.flatMap(({ parts }) => parts.flatMap((part) => (part.kind === 'products' ? part.products : []))); // prettier-ignore
    const found = shown.map(({ id }) => products.find((each) => each.id === id)).filter((each) => each !== undefined); // prettier-ignore
    if (found.length > 1) lists.push({ say, products: found });
  }
  return lists;
}

interface Settings {
  languages: Language[];
  catalogueLanguage?: Language;
  locale: string;
  currency: { code: string };
}

export function stockOf(store: string, folder: string): Stock {
  const settings = parse(readFileSync(path.join(folder, 'stores', store, 'store.yaml'), 'utf8')) as Settings;
  const catalogue = new Catalogue(path.join(folder, 'catalogues', `${store}.sqlite`));
  const products = catalogue.products(catalogue.handles()).map(({ product }) => product);
  catalogue.close();
  const { languages, catalogueLanguage: own = languages[0]!, locale, currency } = settings;
  return { store, languages, own, products, currency: { code: currency.code, locale } };
}
