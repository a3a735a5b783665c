import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { standardDeadlines } from '../../bot/chat/dependencies.ts';
import { hasDynamoEngine } from '../dynamodb-engine.ts';
import { seededRandom } from '../fault-proxy.ts';
import { count, isLong, recordEvidence, seed } from '../long.ts';
import type { WireClient } from '../wire-client.ts';
import type { Interference } from './database-proxy.ts';
import { endLease, numbersOf, quiet, shopperOn, startProxiedStack, upTo } from './proxied-stack.ts';
import type { ProxiedStack } from './proxied-stack.ts';

/** The table fails in every way in mid-conversation. */

let proxied: ProxiedStack;
beforeAll(async () => {
  if (hasDynamoEngine) proxied = await startProxiedStack({ environment: { LOG_LEVEL: 'silent' } });
}, 60_000);
afterEach(() => proxied?.proxy.watch());
afterAll(() => proxied?.stop());

const faults: Record<string, Interference> = {
  'is throttled': { refuse: { status: 400, error: 'ProvisionedThroughputExceededException' } },
  'takes too many requests': { refuse: { status: 400, error: 'ThrottlingException' } },
  'fails inside': { refuse: { status: 500, error: 'InternalServerError' } },
  'cuts the connection': { lose: 'cut' },
  'does the work and cuts the connection': { loseAnswer: 'cut' },
  'does not answer': { lose: 'hang' },
  'does the work and does not answer': { loseAnswer: 'hang' },
};
const operations = ['Query', 'TransactWriteItems'] as const;
const cases = Object.keys(faults).flatMap((fault) => operations.map((operation) => ({ fault, operation })));
/** A call that is not answered is given up after three seconds, three times, and two throttles are much alike. */
const slow = /not answer$|too many requests$/;
const lasting = cases.filter(({ fault }) => isLong || !slow.test(fault));

const searches = ['show me drizzle rain jackets', 'show me rain jackets under $150'];
/** Milliseconds in which a shopper hears something, with what the way there and back may take on a busy machine. */
const BY_TWO_SECONDS = 2_400;
/** Fewer than there are in the shop. */
const MOST_ADDED = 5;

async function inTheMiddle(): Promise<WireClient> {
  const client = await shopperOn(proxied.stack);
  await client.ask('show me rain jackets under $150');
  await quiet(proxied.stack);
  return client;
}

const refusalsOf = (client: WireClient, messageId: string) =>
  client.frames.filter((frame) => frame.type === 'error' && frame.messageId === messageId);

async function quantityIn(client: WireClient): Promise<number> {
  const [shown] = await client.ask('what is in my cart?');
  const part = shown!.parts.find(({ kind }) => kind === 'cart') as unknown as
    { cart: { lines: { quantity: number }[] } } | undefined;
  return part?.cart.lines.reduce((sum, line) => sum + line.quantity, 0) ?? 0;
}

describe.runIf(hasDynamoEngine)('a table that', () => {
  test.each(cases)('$fault once at a $operation is not noticed', async ({ fault, operation }) => {
    const client = await inTheMiddle();
    let struck = 0;
    proxied.proxy.watch((call) =>
      call.operation === operation && struck++ === 0 ? faults[fault] : undefined,
    );
    await client.ask('add the first one in M');
    expect(struck).toBeGreaterThan(1);
    expect(await quantityIn(client)).toBe(1);
    expect(numbersOf(client)).toEqual(upTo(6));
    client.close();
  });

  test.each(lasting)(
    '$fault at every $operation is told within the deadline, and what was said is answered once it is well',
    async ({ fault, operation }) => {
      const client = await inTheMiddle();
      proxied.proxy.watch((call) => (call.operation === operation ? faults[fault] : undefined));
      const begun = Date.now();
      const messageId = client.say('add the first one in M');
      const told = (): boolean =>
        client.answersTo(messageId).length + refusalsOf(client, messageId).length > 0 ||
        client.frames.some(({ type }) => type === 'error');
      const waits = (): boolean => client.frames.some(({ type, note }) => type === 'typing' && Boolean(note));
      await client.until(() => told() || waits(), 'a word', BY_TWO_SECONDS);
      await client.until(told, 'a word', standardDeadlines.turn);
      expect(Date.now() - begun).toBeLessThan(standardDeadlines.turn);
      await quiet(proxied.stack);
      // Nothing is said to be worked on any more.
      const typing = client.frames.filter(({ type }) => type === 'typing').at(-1);
      expect(typing?.on ?? false).toBe(false);
      proxied.proxy.watch();
      client.say('add the first one in M', messageId);
      await client.until(() => client.answersTo(messageId).length > 0, 'the answer');
      expect(await quantityIn(client)).toBe(1);
      expect(numbersOf(client)).toEqual(upTo(6));
      client.close();
    },
  );

  test('does not tell what was sold is told in an honest sentence, and searched again when it does', async () => {
    const client = await inTheMiddle();
    // A new instance has read nothing yet.
    proxied.stack.lambda.kill('all');
    let struck = 0;
    proxied.proxy.watch(({ body }) => {
      if (!body.includes('"demo#stock"')) return undefined;
      struck += 1;
      return { refuse: { status: 500, error: 'InternalServerError' } };
    });
    const [told] = await client.ask('show me kettles');
    expect(struck).toBeGreaterThan(0);
    expect(told!.parts.map(({ kind }) => kind)).not.toContain('products');
    expect(told!.text).toMatch(/again|moment|not|cannot/i);
    proxied.proxy.watch();
    const [found] = await client.ask('show me kettles');
    expect(found!.parts.map(({ kind }) => kind)).toContain('products');
    client.close();
  });

  test(`fails at random loses nothing and does nothing twice, seed ${seed}`, async () => {
    const random = seededRandom(seed);
    const client = await inTheMiddle();
    const figures = { turns: count(12, 150), calls: 0, struck: 0, sentAgain: 0 };
    const kinds = Object.values(faults).filter((fault) => !JSON.stringify(fault).includes('hang'));
    proxied.proxy.watch(() => {
      figures.calls += 1;
      if (random() > 0.25) return undefined;
      figures.struck += 1;
      return kinds[Math.floor(random() * kinds.length)];
    });
    let added = 0;
    for (let turn = 0; turn < figures.turns; turn++) {
      const adds = turn % 3 === 0 && added < MOST_ADDED;
      if (adds) added += 1;
      const text = adds ? 'add the first one in M' : searches[turn % 2]!;
      figures.sentAgain += await sayUntilAnswered(client, text);
      if (turn % 10 === 9) await comeBack(client);
    }
    proxied.proxy.watch();
    recordEvidence('table-faults', figures);
    expect(figures.struck).toBeGreaterThan(figures.turns / 4);
    expect(await quantityIn(client)).toBe(added);
    expect(numbersOf(client)).toEqual(upTo(2 * figures.turns + 4));
    client.close();
  }, 300_000);
});

/** As the widget does: again under the same id when it was refused or nothing came. @returns how often again. */
async function sayUntilAnswered(client: WireClient, text: string): Promise<number> {
  const messageId = randomUUID();
  for (let tries = 0; ; tries++) {
    const before = client.frames.length;
    client.say(text, messageId);
    const answered = (): boolean => client.answersTo(messageId).length > 0;
    const refused = (): boolean => client.frames.slice(before).some(({ type }) => type === 'error');
    await client.until(() => answered() || refused(), 'an answer or a refusal', 20_000);
    if (answered()) return tries;
    if (tries > 20) throw new Error('It never recovered.');
    await endLease(proxied.stack, client.conversationId);
  }
}

/** A connection may be refused while the table fails; a client tries again. */
async function comeBack(client: WireClient): Promise<void> {
  for (let tries = 0; tries < 20; tries++) {
    client.close();
    const there = await client.connect().then(
      () => true,
      () => false,
    );
    if (there) return;
  }
  throw new Error('It never came back.');
}
