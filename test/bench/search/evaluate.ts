/**
 * `npm run evaluate:search -- --products FILE --ratings FILE [--copies N] [--seeds N] [--ablation] [--json]`: how well and how fast products are
 * found, beside two search libraries tuned on the same words, in the same run. `--copies` measures speed on so many
 * products, perturbed copies of the given ones; `--seeds` misspells the queries by so many seeds; `--ablation` switches
 * every part off in turn instead.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Catalogue } from '../../../bot/shop/search/catalogue.ts';
import type { CatalogueProduct } from '../../../bot/shop/search/catalogue-product.ts';
import { EmbeddedSearch } from '../../../bot/shop/search/embedded.ts';
import { ablation } from './ablation.ts';
import { answerable, perturbedCopies, readJudgements, readProducts } from './collection.ts';
import type { Judgements } from './collection.ts';
import { commandOf } from './command.ts';
import type { Command } from './command.ts';
import { meanQuality, pairedInterval, qualityOf, quantile, seeded, withTypo } from './measures.ts';
import type { Quality } from './measures.ts';
import { lunrPeer, miniSearchPeer } from './peers.ts';
import { CollectionInvalid } from './table.ts';

/** Each query is misspelt so many times, so that one unlucky slip does not decide. */
const typosEach = 5;
const seed = 20_260;
/** How deep a ranking is read: judged products further down count as not found. */
const depth = 1_000;

type Ranker = (query: string) => Promise<string[]>;

interface Evaluation {
  plain: Quality[];
  typo: Quality[];
}

async function evaluate(rank: Ranker, judgements: Judgements, from = seed): Promise<Evaluation> {
  const random = seeded(from);
  const plain: Quality[] = [];
  const typo: Quality[] = [];
  for (const [query, ratings] of judgements) {
    plain.push(qualityOf(await rank(query), ratings));
    for (let count = 0; count < typosEach; count += 1) {
      typo.push(qualityOf(await rank(withTypo(query, random)), ratings));
    }
  }
  return { plain, typo };
}

function summary({ plain, typo }: Evaluation) {
  const { ndcg10, ndcg10Judged, mrr, recall100 } = meanQuality(typo);
  return { ...meanQuality(plain), typo: { ndcg10, ndcg10Judged, recall100, mrr } };
}

/** Page after page, as a results page of the store would. */
function ranker(search: EmbeddedSearch, wide: boolean): Ranker {
  return async (text) => {
    const ids: string[] = [];
    for (let offset = 0; offset < depth; offset += 50) {
      const page = await search.search({ text, filters: {}, offset, limit: 50, wide, language: 'en' });
      ids.push(...page.hits.map(({ product }) => product.id));
      if (page.hits.length < 50) break;
    }
    return ids;
  };
}

/** As far as NDCG@10 reads. */
function topTen(search: EmbeddedSearch): Ranker {
  return async (text) => {
    const page = await search.search({ text, filters: {}, limit: 10, wide: true, language: 'en' });
    return page.hits.map(({ product }) => product.id);
  };
}

/** What a typo costs of NDCG@10, by other slips each: one seed tells little. */
async function lossesBySeed(
  search: EmbeddedSearch,
  judgements: Judgements,
  seeds: number,
): Promise<number[]> {
  const losses: number[] = [];
  for (let count = 0; count < seeds; count += 1) {
    const { plain, typo } = await evaluate(topTen(search), judgements, seed + count);
    losses.push(meanQuality(plain).ndcg10 - meanQuality(typo).ndcg10);
  }
  return losses;
}

function build(file: string, products: readonly CatalogueProduct[]): { seconds: number; bytes: number } {
  const started = performance.now();
  const catalogue = new Catalogue(file);
  for (let from = 0; from < products.length; from += 1_000) {
    catalogue.together(() =>
      products.slice(from, from + 1_000).forEach((product) => catalogue.upsert(product)),
    );
  }
  catalogue.close();
  return { seconds: (performance.now() - started) / 1_000, bytes: statSync(file).size };
}

/** In a process of its own, so that memory is the search's alone. */
function probe(folder: string, file: string, queries: readonly string[]) {
  const queryFile = join(folder, 'queries.json');
  writeFileSync(queryFile, JSON.stringify(queries));
  const script = join(import.meta.dirname, 'probe.ts');
  const printed = execFileSync(process.execPath, [script, file, queryFile], { encoding: 'utf8' });
  const { openMs, times, cpu, rssMb } = JSON.parse(printed) as {
    openMs: number;
    times: number[];
    cpu: number[];
    rssMb: number;
  };
  return {
    p50Ms: quantile(times, 0.5),
    p95Ms: quantile(times, 0.95),
    p99Ms: quantile(times, 0.99),
    cpuP95Ms: quantile(cpu, 0.95),
    openMs,
    rssMb,
  };
}

async function main(): Promise<void> {
  const command = commandOf(process.argv.slice(2));
  const folder = mkdtempSync(join(tmpdir(), 'aisle-search-'));
  try {
    const result = command.ablation ? await measureParts(folder, command) : await measure(folder, command);
    console.log(command.json ? JSON.stringify(result) : JSON.stringify(result, rounded, 2));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function rounded(_key: string, value: unknown): unknown {
  return typeof value === 'number' ? Math.round(value * 1_000) / 1_000 : value;
}

const store = { currency: { code: 'USD', exponent: 2 }, productUrl: '/{id}' };

async function measureParts(folder: string, command: Command) {
  const judgements = answerable(readJudgements(command.ratings));
  const file = join(folder, 'catalogue.sqlite');
  build(file, readProducts(command.products));
  return ablation(folder, async () => {
    const search = new EmbeddedSearch(file, store);
    const { plain, typo } = await evaluate(topTen(search), judgements);
    search.close();
    return { ndcg10: meanQuality(plain).ndcg10, typoNdcg10: meanQuality(typo).ndcg10 };
  });
}

async function measure(folder: string, { copies, seeds, ...files }: Command) {
  const products = readProducts(files.products);
  const all = readJudgements(files.ratings);
  tellUnknown(products, all);
  const judgements = answerable(all);
  const file = join(folder, 'catalogue.sqlite');
  const built = build(file, products);
  const search = new EmbeddedSearch(file, store);
  const ours = await evaluate(ranker(search, true), judgements);
  const narrow = await evaluate(ranker(search, false), judgements);
  const typoLosses = await lossesBySeed(search, judgements, seeds);
  search.close();
  const larger = copies > 0 ? measureCopies(folder, products, copies, [...all.keys()]) : undefined;
  return {
    products: products.length,
    queries: judgements.size,
    ...summary(ours),
    buildSeconds: built.seconds,
    indexBytes: built.bytes,
    ...probe(folder, file, [...all.keys()]),
    answersOnly: summary(narrow),
    typoLosses,
    peers: await measurePeers(products, judgements, ours),
    ...(larger ? { larger } : {}),
  };
}

function measureCopies(
  folder: string,
  products: readonly CatalogueProduct[],
  copies: number,
  queries: readonly string[],
) {
  const file = join(folder, 'larger.sqlite');
  const built = build(file, perturbedCopies(products, copies, seeded(seed)));
  return {
    products: copies,
    buildSeconds: built.seconds,
    indexBytes: built.bytes,
    ...probe(folder, file, queries),
  };
}

async function measurePeers(
  products: readonly CatalogueProduct[],
  judgements: Judgements,
  ours: Evaluation,
): Promise<Record<string, unknown>> {
  const result: Record<string, unknown> = {};
  for (const make of [miniSearchPeer, lunrPeer]) {
    const peer = make(products);
    const theirs = await evaluate((query) => Promise.resolve(peer.search(query)), judgements);
    const difference = (field: keyof Quality) =>
      pairedInterval(
        ours.plain.map((quality) => quality[field]),
        theirs.plain.map((quality) => quality[field]),
        seeded(seed),
      );
    result[peer.name] = {
      ...summary(theirs),
      oursBetterBy: { ndcg10: difference('ndcg10'), ndcg10Judged: difference('ndcg10Judged') },
    };
  }
  return result;
}

/** Ratings of products that are not there count as not found: worth a word, since they may be another catalogue's. */
function tellUnknown(products: readonly CatalogueProduct[], judgements: Judgements): void {
  const known = new Set(products.map(({ id }) => id));
  const rated = new Set([...judgements.values()].flatMap((ratings) => [...ratings.keys()]));
  const unknown = [...rated].filter((id) => !known.has(id));
  if (unknown.length > 0)
    console.error(
      `${unknown.length} of ${rated.size} rated products are not among the products (${unknown[0]}).`,
    );
}

try {
  await main();
} catch (error) {
  if (!(error instanceof CollectionInvalid)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
