import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openConversations } from '../../bot/conversations/conversations.ts';
import { createSecrets } from '../../bot/conversations/secrets.ts';
import { openDynamoRecords } from '../../bot/records/dynamodb.ts';
import { createRecordsTable } from '../../bot/records/dynamodb-table.ts';
import { drawn } from '../drawn.ts';
import { hasDynamoEngine, startDynamoEngine } from '../dynamodb-engine.ts';
import { count } from '../long.ts';
import { hitsBelow } from '../bot/privacy/search-files.ts';
import { startServer, type RunningServer } from '../server.ts';
import { WireClient } from '../wire-client.ts';

/** npm run erase, beside a running server, without one, and on a table. */

const run = promisify(execFile);

async function erase(environment: Record<string, string>, ...flags: string[]): Promise<string> {
  const env = { ...process.env, ...environment };
  const { stdout } = await run(process.execPath, ['scripts/erase.ts', ...flags], { env });
  return stdout;
}

const refusal = (environment: Record<string, string>, ...flags: string[]): Promise<string> =>
  erase(environment, ...flags).then(
    () => 'it went through',
    (error: unknown) => (error as { stderr: string }).stderr,
  );

describe('on one machine', () => {
  let folder: string;
  let server: RunningServer;
  const email = 'Quillon.Marchetti@zephyrmail.example';
  const marks = ['quillon.marchetti', 'plumbagine', 'quagmirish'];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'aisle-erase-'));
    server = await startServer({ folder });
  });
  afterAll(async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const talk = async (storeId: string, ...words: string[]): Promise<WireClient> => {
    const shopper = new WireClient(server.url, storeId);
    await shopper.connect();
    for (const each of words) await shopper.ask(each);
    return shopper;
  };

  it('erases what a shopper said in every conversation, while the server runs, and tells who listens', async () => {
    const first = await talk('demo', `my mail is ${email}`, 'a plumbagine tent');
    const second = await talk('demo', `write to ${email.toLowerCase()} about the quagmirish boots`);
    const other = await talk('demo', 'someone.else@zephyrmail.example wants zarzamoral socks');
    const elsewhere = await talk('hafen', `my mail is ${email}`);
    const told = await erase({ DATA_DIR: folder }, '--shopper', email, '--store', 'demo');
    expect(told.match(/^E-\w{8}  demo  /gm)).toHaveLength(2);
    expect(told.toLowerCase()).not.toContain('quillon');
    for (const shopper of [first, second]) {
      await shopper.until(() => shopper.frames.some(({ code }) => code === 'forgotten'), 'the notice');
    }
    expect(hitsBelow(folder, marks).hits).toEqual([]);
    expect(hitsBelow(folder, ['zarzamoral']).hits).not.toEqual([]);
    expect(readdirSync(join(folder, 'erase'))).toEqual([]);
    expect(other.frames.some(({ code }) => code === 'forgotten')).toBe(false);
    expect(elsewhere.frames.some(({ code }) => code === 'forgotten')).toBe(false);
    const again = await erase({ DATA_DIR: folder }, '--shopper', email, '--store', 'demo');
    expect(again).toContain('There is nothing of this shopper');
    for (const shopper of [first, second, other, elsewhere]) shopper.close();
  }, 60_000);

  it('erases one conversation when no server runs, and says what it cannot reach', async () => {
    const shopper = await talk('demo', 'a plumbagine tent');
    const { conversationId } = shopper;
    shopper.close();
    await server.stop();
    const told = await erase({ DATA_DIR: folder }, '--conversation', conversationId);
    expect(told).toMatch(/^E-\w{8}  demo  .*2 entries/);
    expect(hitsBelow(folder, marks).hits).toEqual([]);
    expect(await erase({ DATA_DIR: folder }, '--conversation', conversationId)).toContain(told.slice(0, 10));
    const refused: [data: string, flags: string[], sentence: string][] = [
      [folder, [], '--conversation ID'],
      [folder, ['--shopper', 'ada', '--conversation', 'x'], '--conversation ID'],
      [folder, ['--shopper', 'ada', '--store', 'nowhere'], 'There is no store "nowhere"'],
      [join(folder, 'none'), ['--shopper', 'ada'], 'no records'],
    ];
    for (const [data, flags, sentence] of drawn(refused, count(2, refused.length)))
      expect(await refusal({ DATA_DIR: data }, ...flags)).toContain(sentence);
    server = await startServer({ folder });
  }, 60_000);
});

describe.skipIf(!hasDynamoEngine)(
  'on a DynamoDB table (needs the optional package @dynoxide/linux-x64)',
  () => {
    it('erases what a signed-in shopper said', async () => {
      const engine = await startDynamoEngine();
      try {
        const table = { table: 'aisle-erase', endpoint: engine.endpoint };
        await createRecordsTable(table);
        const records = await openDynamoRecords(table);
        const key = new Uint8Array(32).fill(9);
        const conversations = openConversations({
          records,
          storeId: 'demo',
          retentionDays: { logDays: 9, sealedDays: 9, evidenceDays: 9 },
          secrets: createSecrets(key),
          now: Date.now,
          pause: async () => {},
          readAhead: 20,
        });
        const id = 'demo_abcdefghijklmnop';
        const draft = {
          kind: 'message',
          author: 'shopper' as const,
          at: '',
          text: 'a plumbagine tent',
          parts: [],
        };
        const state = await conversations.load(id);
        await conversations.commit(state, {
          entries: [{ draft, original: 'a plumbagine tent' }],
          head: conversations.freshHead(id, 'c-quillon'),
        });
        const env = {
          RECORDS: 'dynamodb',
          DYNAMODB_TABLE: table.table,
          DYNAMODB_ENDPOINT: table.endpoint,
          AISLE_HOST_KEY: Buffer.from(key).toString('base64'),
          AWS_REGION: 'eu-central-1',
          AWS_ACCESS_KEY_ID: 'local',
          AWS_SECRET_ACCESS_KEY: 'local',
        };
        expect(await erase(env, '--shopper', 'c-quillon')).toMatch(/^E-\w{8}  demo  .*1 entries, 1 sealed/);
        const left = await records.forStore('demo').list(`conversation/${id}`);
        expect(left.map(({ key: name }) => name)).toEqual(['entry/000000000001', 'now/head']);
        expect(JSON.stringify(left)).not.toMatch(/plumbagine|quillon/);
        expect(await conversations.ofShopper({ subject: 'c-quillon' })).toEqual([]);
        await records.close();
      } finally {
        await engine.stop();
      }
    }, 60_000);
  },
);
