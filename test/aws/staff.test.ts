import { randomUUID } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import type { Desk } from '../../bot/wire/staff-frames.ts';
import { hasDynamoEngine } from '../dynamodb-engine.ts';
import { WireClient } from '../wire-client.ts';
import { startStaffPool, type StaffPool } from './staff-pool.ts';
import { startAwsStack, type AwsStack } from './stack.ts';

/** The desk on the built bundle behind the local gateway: a user pool's token, pushes by PostToConnection, the sweep. */

const folder = mkdtempSync(join(tmpdir(), 'aisle-staff-on-aws-'));

/** The demo stores, staffed round the clock. @param minutes in which the second of them answers */
function staffedStores(minutes: number): string {
  const stores = join(folder, 'stores');
  cpSync(join(import.meta.dirname, '../../stores'), stores, { recursive: true });
  for (const store of ['demo', 'hafen']) {
    const file = join(stores, store, 'store.yaml');
    const settings = parse(readFileSync(file, 'utf8')) as {
      staff: { hours: Record<string, string>; answersWithinMinutes: number };
    };
    for (const day of Object.keys(settings.staff.hours)) settings.staff.hours[day] = '00:00-23:59';
    if (store === 'hafen') settings.staff.answersWithinMinutes = minutes;
    writeFileSync(file, stringify(settings));
  }
  return stores;
}

describe.runIf(hasDynamoEngine)('the desk on AWS', () => {
  let stack: AwsStack;
  let pool: StaffPool;

  beforeAll(async () => {
    pool = await startStaffPool();
    stack = await startAwsStack({
      storesFolder: staffedStores(0.01),
      environment: { LOG_LEVEL: 'error', ...pool.environment },
    });
  }, 90_000);

  afterAll(async () => {
    await stack?.stop();
    pool?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  async function sit(name: string, storeId = 'demo', groups = ['agent']): Promise<WireClient> {
    const client = new WireClient(stack.gateway.url, storeId);
    client.credential = await pool.token(groups, name);
    await client.connect();
    client.send({ type: 'watch' });
    await client.until(() => deskOf(client) !== undefined, 'the desk');
    return client;
  }

  const deskOf = (client: WireClient): Desk | undefined =>
    client.frames.findLast(({ type }) => type === 'desk') as Desk | undefined;

  async function shopper(storeId = 'demo'): Promise<WireClient> {
    const client = new WireClient(stack.gateway.url, storeId);
    await client.connect();
    return client;
  }

  /** The gateway tells the function of a closed socket a moment after. */
  const quietly = () => new Promise((resolve) => setTimeout(resolve, 1_000));

  const states = (client: WireClient): unknown[] =>
    client.received.flatMap((entry) => ('handOver' in entry ? [entry.handOver] : []));

  test('a person sees who waits, takes over from another instance, answers and hands back', async () => {
    const desk = await sit('Maya');
    const client = await shopper();
    const [reply] = await client.ask('I want to talk to a person');
    expect(reply?.text).toMatch(/number 1 in the queue/);
    await desk.until(() => deskOf(desk)?.waiting.length === 1, 'the waiting shopper');
    const { conversationId } = client;
    expect(deskOf(desk)?.waiting[0]).toMatchObject({ conversationId, place: 1, reason: 'talk-to-human' });

    stack.lambda.kill('all');
    desk.send({ type: 'join', conversationId });
    await client.until(() => states(client).length === 2, 'the notice of the join');
    const said = client.say('are you a person?');
    await client.until(() => client.acked.has(said), 'the ack');
    const messageId = randomUUID();
    desk.send({ type: 'say', conversationId, messageId, text: 'I am. Your parcel is found.' });
    await client.until(() => client.received.at(-1)?.author === 'staff', 'the answer');
    expect(client.answersTo(said)).toEqual([]);
    await desk.until(() => desk.acked.has(messageId), 'the ack of the answer');

    desk.send({ type: 'leave', conversationId });
    await client.until(() => states(client).length === 3, 'the notice of the leave');
    const [again] = await client.ask('show me kettles');
    expect(again?.author).toBe('assistant');
    expect(states(client)).toMatchObject([{ state: 'waiting' }, { state: 'joined' }, { state: 'left' }]);
    // Two invocations may post past each other; the widget puts entries in order.
    const numbers = client.received.map(({ seq }) => seq).toSorted((one, next) => one - next);
    expect(numbers).toEqual(numbers.map((_seq, index) => index + 1));
    desk.close();
    client.close();
  }, 60_000);

  test('an open request is read with its evidence, noted on and settled once; the shopper hears the answer alone', async () => {
    // Nobody is there: a message is taken.
    await quietly();
    const client = await shopper();
    await client.ask('I want to talk to a person');
    const asked = client.say('my lantern flickers');
    await client.until(() => client.answersTo(asked).length > 0, 'the reference');
    const desk = await sit('Ines');
    const { conversationId } = client;
    const open = () => deskOf(desk)?.requests.filter((each) => each.conversationId === conversationId) ?? [];
    await desk.until(() => open().length === 1, 'the open request');
    const [{ reference, text } = { reference: '', text: '' }] = open();
    expect(text).toBe('my lantern flickers');

    desk.send({ type: 'attach', conversationId });
    desk.send({ type: 'evidence', conversationId, messageId: asked });
    await desk.until(() => desk.frames.some(({ type }) => type === 'evidence'), 'the evidence');
    expect(desk.frames.find(({ type }) => type === 'evidence')?.['evidence']).not.toBeNull();
    const messageId = randomUUID();
    desk.send({ type: 'note', conversationId, messageId, text: 'the supplier knows of it' });
    await desk.until(() => desk.acked.has(messageId), 'the ack of the note');

    stack.lambda.kill('all');
    const settle = {
      type: 'settle',
      conversationId,
      reference,
      outcome: 'done',
      text: 'A new one is on its way.',
    };
    desk.send(settle);
    desk.send(settle);
    await desk.until(() => open().length === 0, 'the desk without the request');
    await client.until(() => client.received.some(({ author }) => author === 'staff'), 'the answer');
    await stack.sweep();
    const heard = client.received.filter(({ author }) => author === 'staff');
    expect(heard).toMatchObject([{ text: 'A new one is on its way.', by: 'Ines' }]);
    expect(JSON.stringify(client.frames)).not.toContain('supplier');
    desk.close();
    client.close();
  }, 60_000);

  test('nobody comes: the sweep says so and takes a message', async () => {
    const desk = await sit('Noah', 'hafen');
    const client = await shopper('hafen');
    await client.ask('I want to talk to a person');
    await new Promise((resolve) => setTimeout(resolve, 700));
    await stack.sweep();
    await client.until(() => states(client).length === 2, 'word that nobody came');
    expect(states(client)[1]).toMatchObject({ state: 'unanswered' });
    expect(client.received.at(-1)).toMatchObject({ author: 'assistant' });
    desk.close();
    client.close();
  }, 60_000);

  test('somebody counts as there until the last desk is closed, and not a moment longer', async () => {
    const [one, other] = [await sit('Maya'), await sit('Ines')];
    const ask = async (): Promise<string> => {
      const client = await shopper();
      const [reply] = await client.ask('I want to talk to a person');
      client.close();
      return reply?.text ?? '';
    };
    one.close();
    await quietly();
    expect(await ask()).toMatch(/in the queue/);
    const last = await sit('Noah');
    for (const desk of [other, last]) desk.close();
    await quietly();
    const told = await ask();
    expect(told).not.toMatch(/in the queue/);
    expect(told).toMatch(/message/i);
  }, 60_000);

  test('a token without a group of this store lets nobody in, and nobody into another store’s', async () => {
    for (const groups of [[], ['hafen.lead'], ['staff']]) {
      const client = new WireClient(stack.gateway.url, 'demo');
      client.credential = await pool.token(groups, 'Mallory');
      client.connect().catch(() => {});
      await client.until(() => client.frames.some(({ type }) => type === 'error'), 'the refusal');
      expect(client.frames[0]).toMatchObject({ code: 'identity-refused' });
      client.close();
    }
    const owner = await shopper();
    await owner.ask('hello');
    const other = await sit('Lena', 'hafen', ['hafen.lead']);
    other.send({ type: 'attach', conversationId: owner.conversationId });
    await other.until(() => other.frames.some(({ type }) => type === 'error'), 'the refusal');
    expect(other.received).toEqual([]);
    owner.close();
    other.close();
  }, 60_000);
});
