import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { hasDynamoEngine } from '../dynamodb-engine.ts';
import { isLong, recordEvidence } from '../long.ts';
import type { WireClient } from '../wire-client.ts';
import type { DatabaseCall, Interference } from './database-proxy.ts';
import {
  endLease,
  numbersOf,
  quiet,
  shopperOn,
  startStackWithAgent,
  forTheAgent,
  upTo,
} from './proxied-stack.ts';
import type { ProxiedStack } from './proxied-stack.ts';

/** An instance dies at each step of a turn; whoever comes next completes it, once. */

let proxied: ProxiedStack;
beforeAll(async () => {
  if (hasDynamoEngine) proxied = await startStackWithAgent('converse', { concurrency: 2 });
}, 60_000);
afterEach(() => proxied?.proxy.watch());
afterAll(async () => {
  await proxied?.stop();
  recordEvidence('deaths-on-lambda', { steps: cases.length, completed });
});
let completed = 0;

/** The moments of a turn's n-th call: it never reached the table, or its answer never came back. */
const moments = [
  ['before', (strike: () => void): Interference => ({ before: strike, lose: 'cut' })],
  ['after', (strike: () => void): Interference => ({ after: strike, loseAnswer: 'cut' })],
] as const;

/** With how many calls of its table each does its work. */
const turns = [
  ['a direct turn', 'add the first one in M', 2],
  ['a turn of the agent', forTheAgent, 3],
  ['a turn that counts tries at an order', 'where is my order D-10432? my email is kim@example.com', 8],
] as const;

const completions = ['the same message again', 'the next hello', 'the sweep'] as const;

const every = turns.flatMap(([turn, text, calls]) =>
  upTo(calls).flatMap((call) =>
    moments.flatMap(([moment, at]) =>
      completions.map((completion) => ({ turn, text, call, moment, at, completion })),
    ),
  ),
);
/** In `npm test` some steps once, each with another of the completions in turn. */
const cases = isLong ? every : every.filter((_, index) => index % 12 === Math.floor(index / 12) % 3);

/** A conversation in the middle, on an instance that is warm. */
async function inTheMiddle(): Promise<WireClient> {
  const client = await shopperOn(proxied.stack);
  await client.ask('show me rain jackets under $150');
  await quiet(proxied.stack);
  return client;
}

/** Kills the instance at that call, once. @returns whether it came so far. */
function dieAt(number: number, at: (strike: () => void) => Interference): () => boolean {
  let died = false;
  const strike = (): void => {
    died = true;
    proxied.stack.lambda.kill('busy');
  };
  proxied.proxy.watch((call: DatabaseCall) => (call.number === number && !died ? at(strike) : undefined));
  return () => died;
}

/** What a client does that has an `ack` and waits too long: the answer may be there, and whoever was to tell it dead. */
function askForTheRest(client: WireClient): void {
  const { conversationId, lastSeq } = client;
  client.send({ type: 'history', conversationId, after: lastSeq, limit: 50 });
}

async function complete(
  how: (typeof completions)[number],
  client: WireClient,
  said: () => void,
): Promise<void> {
  const { stack } = proxied;
  if (how === 'the next hello') {
    client.close();
    await client.connect();
  } else if (how === 'the sweep') await stack.sweep();
  // What was never acknowledged is sent again, as the protocol asks for.
  said();
}

describe.runIf(hasDynamoEngine)('when the instance dies', () => {
  test.each(cases)(
    '$moment call $call of $turn, $completion completes it once',
    async ({ text, call, at, completion }) => {
      const { stack } = proxied;
      const client = await inTheMiddle();
      await forgetTries();
      const died = dieAt(call, at);
      const messageId = client.say(text);
      await quiet(stack);
      expect(died()).toBe(true);
      await endLease(stack, client.conversationId);
      await complete(completion, client, () => {
        const known = client.acked.has(messageId);
        if (!known || completion === 'the same message again') client.say(text, messageId);
        else if (completion === 'the sweep') askForTheRest(client);
      });
      await client.until(() => client.answersTo(messageId).length > 0, 'the answer');
      await quiet(stack);
      const { entries } = await whole(client);
      expect(entries.filter((entry) => entry.messageId === messageId)).toHaveLength(2);
      expect(numbersOf(client)).toEqual(upTo(4));
      expect(await endLease(stack, client.conversationId)).toBe(false);
      if (text.startsWith('add')) await expectOneInCart(client);
      completed += 1;
      client.close();
    },
  );
});

/** Whoever asks for an order that often from one place would be locked out. */
async function forgetTries(): Promise<void> {
  const store = proxied.stack.records.forStore('demo');
  const tries = await store.list('order-tries');
  await store.commit(tries.map(({ key }) => ({ kind: 'delete', partition: 'order-tries', key })));
}

/** The whole log, read anew over another connection. */
async function whole(client: WireClient): Promise<{ entries: WireClient['received'] }> {
  const other = await shopperOn(proxied.stack);
  other.close();
  other.conversationId = client.conversationId;
  other.token = client.token;
  await other.connect();
  await other.until(() => other.lastSeq >= client.lastSeq, 'the log');
  other.close();
  return { entries: other.received };
}

async function expectOneInCart(client: WireClient): Promise<void> {
  const [shown] = await client.ask('what is in my cart?');
  const cart = shown!.parts.find(({ kind }) => kind === 'cart') as unknown as {
    cart: { lines: { quantity: number }[] };
  };
  expect(cart.cart.lines.map(({ quantity }) => quantity)).toEqual([1]);
}
