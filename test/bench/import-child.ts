/** One run of the import bench in a process of its own, so that its peak memory is its own: `parse|import FILE CATALOGUE`. */
import { createReadStream } from 'node:fs';
import { parse } from 'csv-parse';
import { importProducts } from '../../bot/shop/import/importer.ts';

const [, , what, file = '', catalogueFile = ''] = process.argv;
const began = process.hrtime.bigint();
const rows =
  what === 'parse'
    ? await parsed()
    : (await importProducts({ file, catalogueFile, currency: { code: 'USD', exponent: 2 } })).rows;
const seconds = Number(process.hrtime.bigint() - began) / 1e9;
console.log(JSON.stringify({ rows, seconds, peakMb: Math.round(process.resourceUsage().maxRSS / 1024) }));

async function parsed(): Promise<number> {
  const delimiter = file.endsWith('.tsv') ? '\t' : ',';
  let count = -1;
  for await (const _ of createReadStream(file).pipe(parse({ delimiter, relax_quotes: true }))) count += 1;
  return count;
}
