import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Conflict } from '../../../bot/conversations/commit.ts';
import { openConversations, type Conversations } from '../../../bot/conversations/conversations.ts';
import type { StaffRequest } from '../../../bot/conversations/requests.ts';
import { createSecrets } from '../../../bot/conversations/secrets.ts';
import { openRequests, type Requests } from '../../../bot/conversations/settle-requests.ts';
import { createRecordsTable } from '../../../bot/records/dynamodb-table.ts';
import { openDynamoRecords } from '../../../bot/records/dynamodb.ts';
import type { Records } from '../../../bot/records/records.ts';
import { openSqliteRecords } from '../../../bot/records/sqlite.ts';
import { hasDynamoEngine, startDynamoEngine } from '../../dynamodb-engine.ts';

/** What shoppers ask the store's people to settle, on both ways of keeping it. */

type Opened = { records: Records; stop: () => Promise<void> };

const onDisk = async (): Promise<Opened> => {
  const folder = mkdtempSync(join(tmpdir(), 'aisle-requests-'));
  const records = await openSqliteRecords({ folder });
  return { records, stop: async () => rmSync(folder, { recursive: true, force: true }) };
};

const inTable = async (): Promise<Opened> => {
  const engine = await startDynamoEngine();
  const options = { table: 'records', endpoint: engine.endpoint };
  await createRecordsTable(options);
  return { records: await openDynamoRecords(options), stop: () => engine.stop() };
};

const adapters: [string, () => Promise<Opened>][] = [['SQLite', onDisk]];
if (hasDynamoEngine) adapters.push(['DynamoDB', inTable]);
else it.skip('on DynamoDB needs the optional package @dynoxide/linux-x64, which is not installed here');

const hour = 3_600_000;
const secrets = createSecrets(new Uint8Array(32).fill(7));

describe.each(adapters)('requests on %s', (_name, open) => {
  let opened: Opened;
  let time: number;
  let conversations: Conversations;
  let requests: Requests;

  beforeEach(async () => {
    opened = await open();
    time = Date.now();
    const { records } = opened;
    conversations = openConversations({
      records,
      storeId: 'demo',
      retentionDays: { logDays: 1, sealedDays: 1, evidenceDays: 1 },
      secrets,
      now: () => time,
      pause: () => Promise.resolve(),
      readAhead: 0,
    });
    requests = openRequests({ records, storeId: 'demo', secrets, now: () => time });
  });

  afterEach(async () => {
    await opened.records.close();
    await opened.stop();
  });

  async function ask(conversationId: string, ...asked: StaffRequest[]): Promise<void> {
    const state = await conversations.load(conversationId);
    const head = state.head ?? conversations.freshHead(conversationId);
    await conversations.commit(state, { entries: [], head, requests: asked });
  }

  const toReturn: StaffRequest = {
    reference: 'R-7Q4K2',
    kind: 'return-item',
    text: 'too small, write to kim@example.com',
    masked: 'too small, write to [email]',
    email: 'kim@example.com',
    orderNumber: 'D-10234',
    lines: [{ title: 'Trail Jacket', quantity: 1, options: { Size: 'S' } }],
  };

  const other = [{ title: 'Wool Socks', quantity: 2 }];

  it('knows what is open about an order already, from any conversation, until it is settled', async () => {
    await ask('demo_one', toReturn);
    const { orderNumber, lines = [] } = toReturn;
    const same = { kind: 'return-item', orderNumber, lines } as const;
    expect(await requests.sameOpen(same)).toBe('R-7Q4K2');
    const [line] = lines;
    const spelled = [{ quantity: 1, options: { Size: 'S' }, title: line!.title }];
    expect(await requests.sameOpen({ ...same, lines: spelled })).toBe('R-7Q4K2');
    for (const different of [
      { ...same, kind: 'exchange-item' as const },
      { ...same, orderNumber: 'D-10235' },
      { ...same, lines: other },
      { ...same, lines: [{ ...line!, quantity: 2 }] },
      { ...same, lines: [{ ...line!, options: { Size: 'M' } }] },
      { kind: same.kind, lines },
    ]) {
      expect(await requests.sameOpen(different), JSON.stringify(different)).toBeUndefined();
    }
    const elsewhere = openRequests({ records: opened.records, storeId: 'other', secrets, now: () => time });
    expect(await elsewhere.sameOpen(same)).toBeUndefined();
    await requests.settle((await requests.read('R-7Q4K2'))!, { outcome: 'refused' });
    expect(await requests.sameOpen(same)).toBeUndefined();
  });

  it('takes the same only once, however close the second one comes', async () => {
    await ask('demo_one', toReturn);
    await expect(ask('demo_two', { ...toReturn, reference: 'R-AAAAA' })).rejects.toThrow(Conflict);
    expect(await requests.read('R-AAAAA')).toBeUndefined();
    await requests.settle((await requests.read('R-7Q4K2'))!, { outcome: 'done' });
    await ask('demo_two', { ...toReturn, reference: 'R-AAAAA' });
    expect(await requests.sameOpen(toReturn)).toBe('R-AAAAA');
  });

  it('knows what is still to be done of an order when the conversation was erased, and nothing else', async () => {
    const invoice = { ...toReturn, reference: 'R-AAAAA', kind: 'invoice' as const };
    const change = { ...toReturn, reference: 'R-CCCCC', kind: 'change-order' as const };
    await ask('demo_one', toReturn, invoice, change);
    expect(await requests.sameOpen(invoice)).toBe('R-AAAAA');
    expect(await requests.sameOpen(change)).toBeUndefined();
    await conversations.erase('demo_one');
    expect(await requests.sameOpen(toReturn)).toBe('R-7Q4K2');
    expect(await requests.sameOpen(invoice)).toBeUndefined();
    await requests.settle((await requests.read('R-7Q4K2'))!, { outcome: 'done' });
    expect(await requests.sameOpen(toReturn)).toBeUndefined();
  });

  it('reads one by its reference, with the words only while the conversation is there', async () => {
    await ask('demo_one', toReturn);
    const { text: _text, masked, email: _email, ...facts } = toReturn;
    const read = await requests.read('R-7Q4K2');
    expect(read).toEqual({
      request: { ...facts, state: 'open', at: time, conversationId: 'demo_one', text: masked },
      revision: 1,
      original: { text: toReturn.text, email: 'kim@example.com' },
    });
    expect(await requests.read('R-00000')).toBeUndefined();
    const kept = await opened.records.forStore('demo').list('requests');
    const listed = await opened.records.forStore('demo').list('open-requests');
    expect(JSON.stringify([...kept, ...listed])).not.toContain('kim');
  });

  it('lists open ones newest first, page by page', async () => {
    for (const [index, reference] of ['R-AAAAA', 'R-CCCCC', 'R-DDDDD', 'R-EEEEE'].entries()) {
      time += hour / 60;
      await ask(`demo_${index}`, { ...toReturn, reference, orderNumber: `D-1023${index}` });
    }
    const first = await requests.open({ limit: 2 });
    expect(first.requests.map(({ reference }) => reference)).toEqual(['R-EEEEE', 'R-DDDDD']);
    const second = await requests.open({ limit: 2, after: first.next ?? '' });
    expect(second.requests.map(({ reference }) => reference)).toEqual(['R-CCCCC', 'R-AAAAA']);
    expect((await requests.open({ limit: 2, after: second.next ?? '' })).requests).toEqual([]);
    expect(await requests.open()).toMatchObject({ requests: [{}, {}, {}, {}] });
    expect((await requests.open()).next).toBeUndefined();
  });

  it('settles one once: the list loses it, its record keeps how it ended', async () => {
    await ask('demo_one', toReturn, { ...toReturn, reference: 'R-AAAAA', kind: 'complaint' });
    const read = (await requests.read('R-7Q4K2'))!;
    time += hour;
    const settled = await requests.settle(read, { outcome: 'refused', answer: 'The 30 days are over.' });
    expect(settled).toMatchObject({ state: 'settled', settledAt: time, outcome: 'refused' });
    expect((await requests.open()).requests.map(({ kind }) => kind)).toEqual(['complaint']);
    await expect(requests.settle(read, { outcome: 'done' })).rejects.toThrow(Conflict);
    const again = (await requests.read('R-7Q4K2'))!;
    expect(again.request).toEqual(settled);
    expect(again.original?.email).toBe('kim@example.com');
    await expect(requests.settle(again, { outcome: 'done' })).rejects.toThrow(Conflict);
  });

  it('lets only one of two who settle at once', async () => {
    await ask('demo_one', toReturn);
    const read = (await requests.read('R-7Q4K2'))!;
    const both = await Promise.allSettled(
      (['done', 'refused'] as const).map((outcome) => requests.settle(read, { outcome })),
    );
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  });

  it('leaves nothing of messages when the conversation is erased, and no other store sees them', async () => {
    const elsewhere = openRequests({ records: opened.records, storeId: 'other', secrets, now: () => time });
    const message = { ...toReturn, kind: 'message' as const };
    await ask('demo_one', message, { ...message, reference: 'R-AAAAA' });
    await ask('demo_two', { ...message, reference: 'R-CCCCC' });
    expect(await elsewhere.read('R-7Q4K2')).toBeUndefined();
    expect((await elsewhere.open()).requests).toEqual([]);
    const read = (await requests.read('R-7Q4K2'))!;
    await requests.settle(read, { outcome: 'done' });
    await conversations.erase('demo_one');
    expect(await requests.read('R-7Q4K2')).toBeUndefined();
    expect(await requests.read('R-AAAAA')).toBeUndefined();
    expect((await requests.open()).requests.map(({ reference }) => reference)).toEqual(['R-CCCCC']);
    await expect(requests.settle(read, { outcome: 'done' })).rejects.toThrow(Conflict);
  });

  it('keeps of what the law wants kept that it was, and of what is still to be done the order', async () => {
    await ask('demo_one', toReturn, { ...toReturn, reference: 'R-AAAAA', lines: other });
    await requests.settle((await requests.read('R-7Q4K2'))!, {
      outcome: 'done',
      answer: 'It is on its way.',
    });
    const receipt = await conversations.erase('demo_one');
    expect(receipt?.counts).toMatchObject({ requests: 2 });
    const settled = (await requests.read('R-7Q4K2'))!;
    const known = { kind: 'return-item', conversationId: 'demo_one', text: '', erased: true };
    expect(settled.request).toEqual({
      ...known,
      reference: 'R-7Q4K2',
      state: 'settled',
      outcome: 'done',
      at: expect.any(Number),
      settledAt: expect.any(Number),
    });
    const open = (await requests.read('R-AAAAA'))!;
    expect(open.request).toMatchObject({ ...known, state: 'open', orderNumber: toReturn.orderNumber });
    expect((await requests.open()).requests).toEqual([open.request]);
    for (const { original } of [settled, open]) expect(original).toBeUndefined();
    await requests.settle(open, { outcome: 'done', answer: 'Sent to kim.' });
    expect((await requests.read('R-AAAAA'))?.request).toEqual({
      ...settled.request,
      reference: 'R-AAAAA',
      at: open.request.at,
      settledAt: expect.any(Number),
    });
    expect((await requests.open()).requests).toEqual([]);
  });
});
