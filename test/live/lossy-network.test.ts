import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { Conversation } from '../../widget/connection/conversation.ts';
import type { Environment } from '../../widget/connection/environment.ts';
import { openFaultProxy, seededRandom } from '../fault-proxy.ts';
import type { FaultProxy } from '../fault-proxy.ts';
import { count, isLong, recordEvidence, seed } from '../long.ts';
import { startServer } from '../server.ts';

/** The widget's own connection through a relay that drops, delays, doubles, cuts and half-opens. */

const MESSAGES = count(180, 2_000);
const SHOPPERS = 12;
const sentences = [
  'hello there',
  'show me rain jackets',
  'what is your return policy?',
  'how do I pay?',
  'thank you',
];

function environment(random: () => number): Environment {
  const kept = new Map<string, string>();
  return {
    openSocket: (url) => new WebSocket(url),
    clock: {
      now: () => Date.now(),
      after: (milliseconds, run) => {
        const timer = setTimeout(run, milliseconds);
        return () => clearTimeout(timer);
      },
    },
    random,
    makeId: () => randomUUID(),
    storage: {
      read: (key) => kept.get(key),
      write: (key, value) => void (value === undefined ? kept.delete(key) : kept.set(key, value)),
      keys: () => [...kept.keys()],
      watch: () => () => {},
    },
    page: { hidden: () => false, online: () => true, on: () => () => {} },
  };
}

interface Outcome {
  said: string[];
  heard: { seq: number; text: string; author: string; messageId?: string }[];
  /** How long each answer took, in milliseconds. */
  waits: number[];
  /** The waits during or before which something of this shopper's got lost. */
  struck: number[];
}

test(
  `a shopper on a bad network says ${MESSAGES} things and each is heard once, in order, and answered once`,
  { timeout: 120_000 + MESSAGES * 400 },
  async () => {
    const random = seededRandom(seed);
    const server = await startServer({ env: { FRAMES_AT_ONCE: '1000000', FRAMES_PER_SECOND: '1000000' } });
    const faults = {
      drop: 0.02,
      delay: 0.1,
      delayMilliseconds: 150,
      duplicate: 0.03,
      cut: 0.01,
      halfOpen: 0.002,
    };
    const proxy = await openFaultProxy(server.url, faults, random);
    const outcomes = await Promise.all(
      Array.from({ length: SHOPPERS }, (_, index) =>
        converse(proxy, random, Math.ceil(MESSAGES / SHOPPERS), `${index}`),
      ),
    );
    await proxy.close();
    await server.stop();
    server.clean();
    const messages = outcomes.reduce((sum, outcome) => sum + outcome.said.length, 0);
    const waits = outcomes.flatMap((outcome) => outcome.waits);
    const struck = quantiles(outcomes.flatMap((outcome) => outcome.struck));
    // Nothing needs so long but recovering; not every loss needs it.
    const slow = quantiles(waits.filter((wait) => wait > 250));
    recordEvidence('lossy-network', { messages, ...proxy.struck, all: quantiles(waits), struck, slow, seed });
    for (const outcome of outcomes) expectFaithful(outcome);
    expect(proxy.struck.dropped).toBeGreaterThan(0);
    expect(proxy.struck.duplicated).toBeGreaterThan(0);
    expect(proxy.struck.cut).toBeGreaterThan(0);
    expect(struck.count).toBeGreaterThan(0);
    // Of fewer messages only a handful are struck, and their 95th percentile is the worst of them.
    if (isLong) expect(Math.max(struck.p95, slow.p95)).toBeLessThanOrEqual(2_000);
  },
);

/** In whole milliseconds. */
function quantiles(waits: number[]): Record<'count' | 'p50' | 'p95' | 'p99' | 'most', number> {
  const sorted = waits.toSorted((a, b) => a - b);
  const at = (share: number): number => Math.round(sorted[Math.floor(sorted.length * share)] ?? 0);
  return {
    count: sorted.length,
    p50: at(0.5),
    p95: at(0.95),
    p99: at(0.99),
    most: Math.round(sorted.at(-1) ?? 0),
  };
}

function expectFaithful({ said, heard }: Outcome): void {
  expect(heard.map((entry) => entry.seq)).toEqual(heard.map((_, index) => index + 1));
  const mine = heard.filter((entry) => entry.author === 'shopper');
  expect(mine.map((entry) => entry.text)).toEqual(said);
  for (const entry of mine) {
    const answers = heard.filter(
      (other) => other.author === 'assistant' && other.messageId === entry.messageId,
    );
    expect(answers, `answers to "${entry.text}"`).toHaveLength(1);
  }
}

/** Says its things one after the other, each after the last is answered. */
async function converse(
  proxy: FaultProxy,
  random: () => number,
  messages: number,
  name: string,
): Promise<Outcome> {
  const conversation = new Conversation({
    storeId: 'demo',
    endpoint: `${proxy.url}?${name}`,
    environment: environment(random),
  });
  const said: string[] = [];
  const waits: number[] = [];
  const struck: number[] = [];
  let losses = 0;
  conversation.connect();
  for (let index = 0; index < messages; index++) {
    const text = `${sentences[index % sentences.length]!} ${index}`;
    const started = performance.now();
    conversation.say(text);
    said.push(text);
    await answered(conversation, text);
    const wait = performance.now() - started;
    waits.push(wait);
    if (proxy.losses(name) > losses) struck.push(wait);
    losses = proxy.losses(name);
  }
  const heard = conversation
    .get()
    .entries.map(({ seq, text, author, messageId }) => ({ seq, text, author, messageId }));
  conversation.destroy();
  return { said, heard, waits, struck };
}

function answered(conversation: Conversation, text: string): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      const { entries } = conversation.get();
      const mine = entries.find((entry) => entry.author === 'shopper' && entry.text === text);
      if (
        !mine ||
        !entries.some((entry) => entry.author === 'assistant' && entry.messageId === mine.messageId)
      )
        return;
      stop();
      resolve();
    };
    const stop = conversation.subscribe(look);
    look();
  });
}
