/**
 * npm run table -- export FILE | import FILE: copies the DynamoDB table DYNAMODB_TABLE to lines of JSON, and such lines
 * into an empty table. Region and credentials come from the AWS SDK's own variables.
 */
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { RecordsError } from '../bot/records/errors.ts';
import { exportTable, importTable } from '../bot/records/dynamodb-copy.ts';

const [action, file] = process.argv.slice(2);
const table = process.env.DYNAMODB_TABLE;
const start = performance.now();

try {
  if (table === undefined) throw new RecordsError('Say which table: DYNAMODB_TABLE=… npm run table -- …');
  if (file === undefined || (action !== 'export' && action !== 'import')) {
    throw new RecordsError('Say what to do: npm run table -- export FILE, or import FILE');
  }
  const count = await (action === 'export' ? toFile(table, file) : fromFile(table, file));
  const seconds = ((performance.now() - start) / 1_000).toFixed(1);
  console.log(`${action === 'export' ? 'Exported' : 'Imported'} ${count} items in ${seconds} s.`);
} catch (error) {
  if (!(error instanceof RecordsError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function toFile(from: string, to: string): Promise<number> {
  if (existsSync(to)) throw new RecordsError(`${to} exists already; choose another name.`);
  let count = 0;
  async function* lines(): AsyncGenerator<string> {
    for await (const line of exportTable({ table: from })) {
      count += 1;
      yield `${line}\n`;
    }
  }
  // For its owner's eyes: what shoppers said is in it, masked.
  await pipeline(Readable.from(lines()), createWriteStream(to, { mode: 0o600 }));
  return count;
}

function fromFile(to: string, from: string): Promise<number> {
  if (!existsSync(from)) throw new RecordsError(`There is no file ${from}.`);
  return importTable({ table: to }, linesOf(from));
}

/** Opened when the first line is asked for: a reader that nobody listens to yet drops what it reads. */
async function* linesOf(from: string): AsyncGenerator<string> {
  yield* createInterface({ input: createReadStream(from), crlfDelay: Infinity });
}
