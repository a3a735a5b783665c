import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { hasDynamoEngine } from '../dynamodb-engine.ts';
import { isLong, recordEvidence } from '../long.ts';
import type { WireClient } from '../wire-client.ts';
import type { PostFault } from './gateway/management.ts';
import { forTheAgent, numbersOf, quiet, shopperOn, startStackWithAgent, upTo } from './proxied-stack.ts';
import type { ProxiedStack } from './proxied-stack.ts';

/** PostToConnection fails in every way in mid-turn: the log is whole, nothing is said twice, the next hello gives the rest. */

let proxied: ProxiedStack;
beforeAll(async () => {
  const environment = { LOG_LEVEL: 'silent' };
  if (hasDynamoEngine) proxied = await startStackWithAgent('converse', { environment });
}, 60_000);
afterEach(() => proxied?.stack.gateway.setPostFaults(() => undefined));
afterAll(async () => {
  await proxied?.stop();
  recordEvidence('post-faults-on-lambda', { cases: cases.length, whole });
});
let whole = 0;

/** How many frames each posts to its one client. */
const turns = [
  ['a direct turn', 'add the first one in M', 3],
  ['a turn of the agent', forTheAgent, 6],
] as const;
const faults: PostFault[] = ['throttle', 'server-error', 'cut', 'gone', 'answer-lost', 'time-out'];
const every = turns.flatMap(([turn, text, posts]) =>
  faults.flatMap((fault) =>
    upTo(posts).flatMap((post) =>
      (['once', 'from then on'] as const).map((how) => ({ turn, text, fault, post, how })),
    ),
  ),
);
/** A post that is not answered is given up after three seconds, three times. */
const isSlow = ({ fault }: { fault: PostFault }): boolean => fault === 'time-out' || fault === 'answer-lost';
const quick = every.filter((one) => !isSlow(one)).filter((_, index) => index % 6 === 0);
const someSlow = every.filter((one) => isSlow(one) && one.how === 'once' && one.post === 3);
const cases = isLong ? every : [...quick, ...someSlow];

async function inTheMiddle(): Promise<WireClient> {
  const client = await shopperOn(proxied.stack);
  await client.ask('show me rain jackets under $150');
  await quiet(proxied.stack);
  return client;
}

describe.runIf(hasDynamoEngine)('a post that fails', () => {
  test.each(cases)(
    '$fault, $how, at post $post of $turn',
    async ({ text, fault, post, how }) => {
      const client = await inTheMiddle();
      proxied.stack.gateway.setPostFaults(({ number }) =>
        number === post || (how === 'from then on' && number > post) ? fault : undefined,
      );
      const messageId = client.say(text);
      // What comes over the network later than this would be another test.
      await new Promise((resolve) => setTimeout(resolve, 100));
      await quiet(proxied.stack);
      proxied.stack.gateway.setPostFaults(() => undefined);
      client.close();
      await client.connect();
      await client.until(() => client.answersTo(messageId).length > 0, 'the answer');
      await quiet(proxied.stack);
      const [answer] = client.answersTo(messageId);
      expect(numbersOf(client)).toEqual(upTo(4));
      expect(client.lastSeq).toBe(answer!.seq);
      // Sent again it is the same message with the same answer.
      client.acked.delete(messageId);
      client.say(text, messageId);
      await client.until(() => client.acked.has(messageId), 'the same ack');
      await client.ask('what is in my cart?');
      expect(numbersOf(client)).toEqual(upTo(6));
      expect(new Set(client.answersTo(messageId).map(({ seq }) => seq)).size).toBe(1);
      client.close();
      whole += 1;
    },
    120_000,
  );

  test('a frame that was lost is noticed by the next one, and history fills the gap', async () => {
    const client = await inTheMiddle();
    // The reply of this turn never comes.
    proxied.stack.gateway.setPostFaults(({ frame }) =>
      frame.includes('"author":"assistant"') ? 'server-error' : undefined,
    );
    const lost = client.say('show me kettles');
    await client.until(() => client.acked.has(lost), 'the ack');
    await quiet(proxied.stack);
    proxied.stack.gateway.setPostFaults(() => undefined);
    await client.ask('hello');
    expect(numbersOf(client)).toEqual([1, 2, 3, 5, 6]);
    client.send({ type: 'history', conversationId: client.conversationId, after: 3, limit: 200 });
    await client.until(() => client.answersTo(lost).length > 0, 'what was lost');
    client.close();
  });

  test('of two tabs the one that is gone costs the other nothing', async () => {
    const client = await inTheMiddle();
    const other = await shopperOn(proxied.stack);
    Object.assign(other, { conversationId: client.conversationId, token: client.token });
    other.close();
    await other.connect();
    await quiet(proxied.stack);
    let first: string | undefined;
    proxied.stack.gateway.setPostFaults(({ frame }) => {
      const entry = frame.includes('"author":"assistant"') && first === undefined;
      if (entry) first = frame;
      return entry ? 'gone' : undefined;
    });
    const messageId = client.say('show me kettles');
    const answered = () => client.answersTo(messageId).length + other.answersTo(messageId).length;
    await client.until(() => answered() > 0, 'an answer in one of them');
    await quiet(proxied.stack);
    expect(answered()).toBe(1);
    client.close();
    other.close();
  });
});
