import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogueFile, compiledFile } from '../../bot/lambda/compiled.ts';
import { importProducts } from '../../bot/shop/import/importer.ts';
import { sealCatalogue } from '../../bot/shop/search/sealed-catalogue.ts';
import { shipCatalogues } from '../../scripts/ship-catalogues.ts';
import { builtLambda } from '../built.ts';
import { hasDynamoEngine } from '../dynamodb-engine.ts';
import { WireClient } from '../wire-client.ts';
import { startS3, type S3Endpoint } from './s3/s3.ts';
import { startAwsStack, type AwsStack } from './stack.ts';

/** Products change while the built bundle runs, without a deployment of the functions. */

const BUCKET = 'catalogues';
const folder = mkdtempSync(join(tmpdir(), 'aisle-shipped-'));
const bundle = join(folder, 'bundle');
/** Where catalogues are shipped from: the bundle's own stay as they were built. */
const later = join(folder, 'later');
let s3: S3Endpoint;
let stack: AwsStack;

beforeAll(async () => {
  if (!hasDynamoEngine) return;
  cpSync(await builtLambda(), bundle, { recursive: true });
  for (const name of [compiledFile, 'catalogues']) {
    cpSync(join(bundle, name), join(later, name), { recursive: true });
  }
  s3 = await startS3();
  stack = await startAwsStack({
    folder: bundle,
    concurrency: 1,
    environment: {
      CATALOGUE_BUCKET: BUCKET,
      CATALOGUE_CHECK_SECONDS: '0',
      AWS_ENDPOINT_URL_S3: s3.url,
      LOG_LEVEL: 'info',
    },
  });
}, 120_000);
afterAll(async () => {
  await stack?.stop();
  await s3?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Lays what the deployment of the catalogues lays into the bucket: the bundle's, with these products as the demo's. */
async function ship(...titles: string[]): Promise<void> {
  const table = join(folder, 'products.csv');
  const rows = titles.map((title) => `${title.toLowerCase().replaceAll(' ', '-')},${title},Kettles,19.00,9`);
  const columns = 'Handle,Title,Type,Variant Price,Variant Inventory Qty';
  writeFileSync(table, [columns, ...rows].join('\n'));
  const filled = mkdtempSync(join(folder, 'filled-'));
  await importProducts({ file: table, catalogueFile: join(filled, 'demo'), currency: { exponent: 2 } });
  rmSync(join(later, catalogueFile('demo')));
  sealCatalogue(join(filled, 'demo'), join(later, catalogueFile('demo')));
  upload();
}

function upload(): void {
  const shipped = mkdtempSync(join(folder, 'shipped-'));
  shipCatalogues(later, shipped);
  for (const name of readdirSync(shipped)) {
    const body = readFileSync(join(shipped, name));
    s3.objects.set(`${BUCKET}/${name}`, { body, contentType: 'application/octet-stream' });
  }
}

const kettles = (client: WireClient): Promise<string[]> =>
  client.ask('show me kettles').then(() => titlesIn(client.received.at(-1)));

function titlesIn(entry: unknown): string[] {
  const { parts } = entry as { parts: { kind: string; products?: { title: string }[] }[] };
  return parts.flatMap(({ products = [] }) => products.map(({ title }) => title));
}

describe.runIf(hasDynamoEngine)('products that are shipped', () => {
  it('are there at the next turn, and for a new instance at its first', async () => {
    const client = new WireClient(stack.gateway.url);
    await client.connect();
    expect(await kettles(client)).not.toContain('Moonstone Kettle');
    await ship('Moonstone Kettle');
    // The turn itself is served with what was there; then the instance looks.
    await client.ask('thanks');
    expect(await kettles(client)).toEqual(['Moonstone Kettle']);

    await ship('Moonstone Kettle', 'Granite Kettle');
    stack.lambda.kill('all');
    const newcomer = new WireClient(stack.gateway.url);
    await newcomer.connect();
    expect(await kettles(newcomer)).toContain('Granite Kettle');
    client.close();
    newcomer.close();
  });

  it('stay as they were while the bucket fails or holds what nobody can read, and the log says so', async () => {
    const client = new WireClient(stack.gateway.url);
    await client.connect();
    await ship('Moonstone Kettle');
    await client.ask('thanks');
    s3.faults.plan('server-error', { times: 1 });
    await client.ask('hello');
    expect(await kettles(client)).toEqual(['Moonstone Kettle']);
    expect(stack.output()).toMatch(/shipped catalogues not listed/);

    writeFileSync(join(later, catalogueFile('demo')), 'no database');
    upload();
    await client.ask('hello again');
    expect(await kettles(client)).toEqual(['Moonstone Kettle']);
    expect(stack.output()).toMatch(/shipped catalogue cannot be used/);
    client.close();
  });
});
