import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasDynamoEngine } from '../dynamodb-engine.ts';
import { seededRandom } from '../fault-proxy.ts';
import { count, seed } from '../long.ts';
import type { WireClient } from '../wire-client.ts';
import { numbersOf, quiet, shopperOn, startProxiedStack, upTo, type ProxiedStack } from './proxied-stack.ts';

/** Two Lambdas and more at work on one conversation at the same moment. */

let proxied: ProxiedStack;
beforeAll(async () => {
  if (hasDynamoEngine) proxied = await startProxiedStack({ concurrency: 3 });
}, 60_000);
afterAll(() => proxied?.stop());

async function twoTabs(): Promise<[WireClient, WireClient]> {
  const first = await shopperOn(proxied.stack);
  await first.ask('show me rain jackets under $150');
  const second = await shopperOn(proxied.stack);
  second.close();
  second.conversationId = first.conversationId;
  second.token = first.token;
  await second.connect();
  return [first, second];
}

interface Sent {
  messageId: string;
  text: string;
}

describe.runIf(hasDynamoEngine)(`two Lambdas on one conversation, seed ${seed}`, () => {
  test('answer everything said in two tabs at once, each once and in one order', async () => {
    const random = seededRandom(seed);
    const tabs = await twoTabs();
    const said = ['add the first one in M', 'what is in my cart?', 'show me kettles', 'a gift for my father who likes fishing']; // prettier-ignore
    const sent: Sent[] = [];
    for (let round = 0; round < count(6, 40); round++) {
      for (const tab of tabs) {
        const message = { messageId: randomUUID(), text: said[Math.floor(random() * said.length)]! };
        sent.push(message);
        tab.say(message.text, message.messageId);
        // Now and then the same message comes by both tabs.
        if (random() < 0.3) tabs[0].say(message.text, message.messageId);
      }
      const answered = (): boolean =>
        tabs.every((tab) => sent.every(({ messageId }) => tab.answersTo(messageId).length > 0));
      await tabs[0].until(answered, 'every answer', 30_000);
    }
    await quiet(proxied.stack);
    expect(proxied.stack.lambda.instances()).toBeGreaterThan(1);
    for (const tab of tabs) {
      const numbers = numbersOf(tab).filter((seq) => seq > 0);
      const last = numbers.at(-1) ?? 0;
      expect(numbers).toEqual(upTo(last).slice(-numbers.length));
    }
    const bySeq = new Map(tabs[0].received.map((entry) => [entry.seq, entry]));
    for (const { messageId } of sent) {
      const own = [...bySeq.values()].filter((entry) => entry.messageId === messageId);
      expect(own.map(({ author }) => author).toSorted()).toEqual(['assistant', 'shopper']);
    }
    for (const tab of tabs) tab.close();
  });

  test('begin a conversation once when its first words come twice at once', async () => {
    const client = await shopperOn(proxied.stack);
    const messageId = client.say('hello');
    client.say('hello', messageId);
    await client.until(() => client.answersTo(messageId).length > 0, 'the answer');
    await quiet(proxied.stack);
    expect(numbersOf(client)).toEqual([1, 2]);
    client.close();
  });
});
