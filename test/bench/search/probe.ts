/**
 * What a search costs in a process of its own: `node probe.ts CATALOGUE QUERIES.json` prints how long opening took, the
 * time of every query and how much memory came with it. Each query is asked five times over, in rounds.
 */
import { readFileSync } from 'node:fs';
import { EmbeddedSearch } from '../../../bot/shop/search/embedded.ts';

const [, , file = '', queryFile = ''] = process.argv;
const queries = JSON.parse(readFileSync(queryFile, 'utf8')) as string[];
const store = { currency: { code: 'USD', exponent: 2 }, productUrl: '/products/{id}' };

const before = process.memoryUsage.rss();
const started = performance.now();
const search = new EmbeddedSearch(file, store);
// Opened is what can answer: the first search reads the columns.
await search.search({ text: '', filters: { brand: 'nobody' }, limit: 1, language: 'en' });
const openMs = performance.now() - started;

const times: number[] = [];
const cpu: number[] = [];
for (let round = 0; round < 5; round += 1) {
  for (const text of queries) {
    const cpuBefore = process.cpuUsage();
    const from = performance.now();
    await search.search({ text, filters: {}, limit: 10, language: 'en' });
    times.push(performance.now() - from);
    const used = process.cpuUsage(cpuBefore);
    cpu.push((used.user + used.system) / 1_000);
  }
}
const rssMb = (process.memoryUsage.rss() - before) / 2 ** 20;
search.close();
console.log(JSON.stringify({ openMs, times, cpu, rssMb }));
