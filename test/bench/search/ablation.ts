import { join } from 'node:path';
import { importProducts } from '../../../bot/shop/import/importer.ts';
import { spellingBounds } from '../../../bot/shop/search/corrections.ts';
import { EmbeddedSearch } from '../../../bot/shop/search/embedded.ts';
import { tuning } from '../../../bot/shop/search/ranking.ts';
import { judgedAbroad } from '../../bot/shop/judged-queries-abroad.ts';
import { judgedQueries } from '../../bot/shop/judged-queries.ts';
import type { JudgedQuery } from '../../bot/shop/judged-queries.ts';

/** What each part of the search is worth: every part switched off in turn, with everything else as it is. */

const fields = ['title', 'category', 'label', 'brand', 'options', 'facts', 'path', 'description'] as const;
type Weights = Partial<typeof tuning>;

/** What is changed for each row of the table. Names are those of the weights in ranking.ts. */
const parts: readonly { name: string; weights?: Weights; spelling?: Partial<typeof spellingBounds> }[] = [
  { name: 'everything' },
  { name: 'without spelling', spelling: { guesses: 0, weighed: 0 } },
  { name: 'without weighing a word against the others', spelling: { weighed: 0 } },
  { name: 'synonyms count nothing', weights: { synonym: 0 } },
  { name: 'synonyms count whole', weights: { synonym: 1 } },
  { name: 'all fields count the same', weights: Object.fromEntries(fields.map((field) => [field, 0.6])) },
  { name: 'descriptions count nothing', weights: { description: 0 } },
  { name: 'facts count nothing', weights: { facts: 0 } },
  { name: 'long titles count whole', weights: { titleLength: 0 } },
  { name: 'long facts and descriptions count whole', weights: { b: 0 } },
  { name: 'the place in the title counts nothing', weights: { early: 0 } },
  { name: 'words that stand together count nothing', weights: { together: 0 } },
  { name: 'saying all words counts nothing', weights: { all: 0 } },
  {
    name: 'what the thing is counts nothing',
    weights: { thing: 0, isHead: 0, inCategory: 0, wholeCategory: 0 },
  },
  { name: 'stars and stock count nothing', weights: { liked: 0, soldOut: 0 } },
  { name: 'for children or not counts nothing', weights: { forChildren: 0 } },
];

export interface AblationRow {
  part: string;
  ndcg10: number;
  typoNdcg10: number;
  /** Judged queries of the demo catalogue that are not answered as they must be. */
  judgedMissed: number;
}

/**
 * @param folder for the demo catalogue
 * @param rate gives the rated collection's figures with the parts as they are switched now
 */
export async function ablation(
  folder: string,
  rate: () => Promise<{ ndcg10: number; typoNdcg10: number }>,
): Promise<AblationRow[]> {
  const demo = join(folder, 'demo.sqlite');
  const currency = { code: 'USD', exponent: 2 };
  await importProducts({ file: 'widget/store/demo/products.csv', catalogueFile: demo, currency });
  const usual = { weights: { ...tuning }, spelling: { ...spellingBounds } };
  const rows: AblationRow[] = [];
  for (const { name, weights, spelling } of parts) {
    Object.assign(tuning, usual.weights, weights);
    Object.assign(spellingBounds, usual.spelling, spelling);
    rows.push({ part: name, ...(await rate()), judgedMissed: await missedJudged(demo, currency) });
  }
  Object.assign(tuning, usual.weights);
  Object.assign(spellingBounds, usual.spelling);
  return rows;
}

async function missedJudged(file: string, currency: { code: string; exponent: number }): Promise<number> {
  const search = new EmbeddedSearch(file, { currency, productUrl: '/{id}' });
  let missed = 0;
  for (const query of [...judgedQueries, ...judgedAbroad]) if (!(await isMet(search, query))) missed += 1;
  search.close();
  return missed;
}

async function isMet(search: EmbeddedSearch, query: JudgedQuery): Promise<boolean> {
  const { text, filters = {}, sort, first = [], never, empty, corrected, language = 'en' } = query;
  const found = await search.search({ text, filters, sort, limit: 20, language });
  const titles = found.hits.map(({ product }) => product.title);
  if (empty && titles.length > 0) return false;
  if (never && titles.some((title) => never.test(title))) return false;
  if (corrected !== undefined && found.corrected !== corrected) return false;
  return first.every((wanted) => titles.slice(0, 3).some((title) => wanted.test(title)));
}
