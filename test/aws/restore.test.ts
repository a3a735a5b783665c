import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDynamoRecords } from '../../bot/records/dynamodb.ts';
import { createRecordsTable } from '../../bot/records/dynamodb-table.ts';
import { hasDynamoEngine, startDynamoEngine, type DynamoEngine } from '../dynamodb-engine.ts';
import { WireClient } from '../wire-client.ts';
import { startAwsStack, type AwsStack } from './stack.ts';

/** The rehearsal of docs/deploying.md: the table is lost, a copy becomes a new one, and shoppers go on where they were. */

let engine: DynamoEngine;
let folder: string;
const stacks: AwsStack[] = [];
const hostKey = randomBytes(32).toString('base64');

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'aisle-restore-'));
  if (hasDynamoEngine) engine = await startDynamoEngine();
});
afterAll(async () => {
  for (const stack of stacks) await stack.stop();
  await engine?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** The bundle over one table of the engine. */
async function stackOver(table: string): Promise<AwsStack> {
  const stack = await startAwsStack({
    environment: {
      DYNAMODB_TABLE: table,
      DYNAMODB_ENDPOINT: engine.endpoint,
      AISLE_HOST_KEY: hostKey,
      LOG_LEVEL: 'error',
    },
  });
  stacks.push(stack);
  return stack;
}

/** `npm run table -- …`, without the time that npm takes. */
function copyTable(table: string, ...words: string[]): string {
  return execFileSync('node', ['scripts/copy-table.ts', ...words], {
    env: { ...process.env, DYNAMODB_TABLE: table, DYNAMODB_ENDPOINT: engine.endpoint },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

test.runIf(hasDynamoEngine)('a shopper goes on from a table that was brought back', async () => {
  await createRecordsTable({ table: 'lost', endpoint: engine.endpoint });
  const before = await stackOver('lost');
  const shopper = new WireClient(before.gateway.url);
  await shopper.connect();
  await shopper.ask('show me rain jackets');
  await shopper.ask('add the first one in M');
  const { conversationId, token } = shopper;
  const said = shopper.received.map(({ seq, text }) => ({ seq, text }));
  shopper.close();

  const file = join(folder, 'table.jsonl');
  const exported = /Exported (\d+) items/.exec(copyTable('lost', 'export', file))![1];
  expect(statSync(file).mode & 0o777).toBe(0o600);
  await createRecordsTable({ table: 'brought-back', endpoint: engine.endpoint });
  expect(copyTable('brought-back', 'import', file)).toContain(`Imported ${exported} items`);

  const after = await stackOver('brought-back');
  const again = new WireClient(after.gateway.url);
  Object.assign(again, { conversationId, token });
  await again.connect();
  await again.ask('what is in my cart?');
  expect(again.received.slice(0, said.length).map(({ seq, text }) => ({ seq, text }))).toEqual(said);
  const cart = again.received.at(-1)!.parts.find(({ kind }) => kind === 'cart');
  expect(cart).toMatchObject({ cart: { lines: [{ quantity: 1, options: { Size: 'M' } }] } });
  again.close();
});

test.runIf(hasDynamoEngine)(
  'every record comes back as it was, what is due too, page after page',
  async () => {
    const at = (table: string) => ({ table, endpoint: engine.endpoint });
    await createRecordsTable(at('full'));
    const records = await openDynamoRecords(at('full'));
    const value = 'x'.repeat(20_000);
    // Several pages of a scan, which ends one at a megabyte.
    for (let number = 0; number < 160; number += 1) {
      const put = { kind: 'put' as const, partition: `talk/${number % 7}`, key: `entry/${number}`, value };
      await records.forStore('demo').commit([{ ...put, wakeAt: number, expiresAt: Date.now() + 3_600_000 }]);
    }
    await createRecordsTable(at('copied'));
    const file = join(folder, 'full.jsonl');
    expect(copyTable('full', 'export', file)).toContain('Exported 160 items');
    copyTable('copied', 'import', file);
    const copied = await openDynamoRecords(at('copied'));
    for (let talk = 0; talk < 7; talk += 1) {
      const partition = `talk/${talk}`;
      expect(await copied.forStore('demo').list(partition)).toEqual(
        await records.forStore('demo').list(partition),
      );
    }
    expect(await copied.forStore('demo').due(200, 1_000)).toHaveLength(160);
    await records.close();
    await copied.close();
  },
);

test.runIf(hasDynamoEngine)('a copy goes into an empty table only, and a broken line is named', async () => {
  await createRecordsTable({ table: 'empty', endpoint: engine.endpoint });
  const broken = join(folder, 'broken.jsonl');
  writeFileSync(broken, '{"Item":{"pk":{"S":"demo#a"},"sk":{"S":"b"}}}\nnot an item\n');
  expect(() => copyTable('empty', 'import', broken)).toThrow(/Line 2 is not an item/);
  const whole = join(folder, 'whole.jsonl');
  writeFileSync(whole, '{"Item":{"pk":{"S":"demo#a"},"sk":{"S":"b"}}}\n');
  copyTable('empty', 'import', whole);
  expect(() => copyTable('empty', 'import', whole)).toThrow(/is not empty/);
  expect(() => copyTable('empty', 'export', whole)).toThrow(/exists already/);
  expect(() => copyTable('empty', 'erase', whole)).toThrow(/Say what to do/);
});
