import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startServer, type RunningServer } from '../../server.ts';
import { WireClient } from '../../wire-client.ts';
import { hitsBelow, hitsIn } from './search-files.ts';
import { seedsOf, type Seed } from './seeds.ts';

/**
 * Personal data through every channel there is, in a real host, and then a search of everything that is kept: every file
 * of the data folder byte by byte, database pages and write-ahead log included, and all that was printed.
 */

let folder: string;
let server: RunningServer;
let shopper: WireClient;
const seeded: { channel: string; seeds: Seed[] }[] = [];

/** Seeds of a channel's own, remembered for the search. */
function seeds(channel: string): Seed[] {
  const own = seedsOf(seeded.length);
  seeded.push({ channel, seeds: own });
  return own;
}

const words = (): string[] => seeded.flatMap(({ seeds: own }) => own.flatMap((seed) => seed.words));
const written = (own: Seed[]): string => own.map((seed) => seed.written).join(', ');

/** Sends a message of any type and waits for its `ack` or refusal. */
async function send(frame: { type: string } & Record<string, unknown>): Promise<void> {
  const messageId = randomUUID();
  const before = shopper.frames.length;
  shopper.send({ ...frame, conversationId: shopper.conversationId, messageId });
  const answered = () => shopper.frames.slice(before).some((answer) => answer.messageId === messageId);
  await shopper.until(answered, `answer to ${frame.type}`);
}

/** Messages are answered once what was sent before them is handled. */
const settle = () => shopper.ask('hello');

async function sayEach(channel: string, around: (words: string) => string): Promise<void> {
  for (const seed of seeds(channel)) await shopper.ask(around(seed.written));
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'aisle-privacy-'));
  const env = { LOG_LEVEL: 'debug', FRAMES_AT_ONCE: '1000000', FRAMES_PER_SECOND: '1000000' };
  server = await startServer({ folder, env });
  shopper = new WireClient(server.url);
  await shopper.connect();
});

afterAll(async () => {
  shopper.close();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

it('keeps nothing personal in the open, whatever channel it came through', async () => {
  // Words: plain, in a question, for the agent, all at once, and far behind a long text.
  await sayEach('say', (seed) => seed);
  await sayEach('a question', (seed) => `can you send the tent to me? ${seed}`);
  await sayEach('open talk', (seed) => `what would you give a friend who hikes, ${seed}`);
  await shopper.ask(`${'I like boots and rain. '.repeat(120)} ${written(seeds('long talk'))}`);
  await shopper.ask(written(seeds('everything at once')));
  // Buttons, with what they read and what they are called.
  for (const seed of seeds('label'))
    await send({ type: 'choose', choiceId: 'intent:help', label: seed.written });
  for (const kind of ['product', 'variant', 'option', 'line', 'similar', 'add', 'intent', 'other']) {
    for (const {
      words: [word = ''],
    } of seeds(`choice ${kind}`)) {
      await send({ type: 'choose', choiceId: `${kind}:${word}`.slice(0, 200), label: 'this one' });
    }
  }
  // Where the page says the shopper is.
  for (const {
    words: [word = ''],
  } of seeds('page')) {
    shopper.send({ type: 'context', page: { page: 'product', product: word, category: word } });
    await shopper.ask('how much is this one?');
  }
  shopper.send({ type: 'context', page: { page: 'home' } });
  // A message for the store's people, and the answer to "where may we write?".
  await shopper.ask('I want to talk to a person');
  await shopper.ask(`please call me back, the tent leaks, ${written(seeds('message for staff'))}`);
  await shopper.ask('can a person write to me');
  for (const seed of seeds('e-mail for staff')) await shopper.ask(seed.written);
  // Coupons, order numbers, claims.
  await sayEach('coupon', (seed) => `I have the coupon code ${seed}`);
  await shopper.ask('where is my order?');
  await shopper.ask('D-10001');
  for (const seed of seeds('order verification')) await shopper.ask(seed.written);
  await shopper.ask(`track order D-10001 with ${seeds('order in one')[2]?.written ?? ''}`);
  // What is said of the conversation.
  const reply = shopper.received.findLast(({ author }) => author === 'assistant') as
    { replyId?: string } | undefined;
  const flagReason = written(seeds('flag reason'));
  await send({ type: 'flag', replyId: reply?.replyId, reason: flagReason });
  await send({ type: 'rate', stars: 2, reason: written(seeds('rating reason')) });
  await send({ type: 'email-transcript', email: seeds('e-mail for the transcript')[2]?.written });
  // Frames that are refused.
  for (const {
    words: [word = ''],
  } of seeds('bad frames')) {
    shopper.send({ type: word });
    shopper.send({ type: 'say', conversationId: word, messageId: randomUUID(), text: word });
    shopper.send({ type: 'identify', conversationId: shopper.conversationId, jwt: word });
    await fetch(`${server.http}/${encodeURIComponent(word)}?q=${encodeURIComponent(word)}`);
    await fetch(`${server.http}/shop/demo/products?search=${encodeURIComponent(word)}`);
  }
  await settle();

  const { hits, files } = hitsBelow(folder, words());
  expect(files.some((file) => file.endsWith('-wal'))).toBe(true);
  expect(named(hits)).toEqual([]);
  expect(named(hitsIn('printed', Buffer.from(server.output()), words()))).toEqual([]);
  const log = shopper.received.map((entry) => JSON.stringify(entry)).join('\n');
  expect(named(hitsIn('entries', Buffer.from(log), words()))).toEqual([]);
}, 240_000);

/** Which channel a hit came through, and where it lies. */
const named = (hits: ReturnType<typeof hitsIn>): string[] =>
  hits.map(({ where, word, around }) => {
    const from = seeded.find(({ seeds: own }) => own.some((seed) => seed.words.includes(word)));
    return `${from?.channel}: ${word} in ${where}: ${around}`;
  });

it('leaves nothing at all of a conversation that was forgotten', async () => {
  const marks = ['plumbagine', 'verschroben', 'quagmirish', 'zarzamoral'];
  await shopper.ask(`do you have a ${marks[0]} raincoat`);
  await shopper.ask(
    `my mail is ${marks[1]}@zephyrmail.example and I want a person to hear about ${marks[2]}`,
  );
  await shopper.ask('add the first one to my cart');
  await send({ type: 'choose', choiceId: 'intent:help', label: marks[3] });
  const { conversationId } = shopper;
  expect(hitsBelow(folder, marks).hits).not.toEqual([]);
  shopper.send({ type: 'forget', conversationId });
  await shopper.until(() => shopper.conversationId !== conversationId, 'a new conversation');
  const notice = shopper.frames.find(({ type, code }) => type === 'notice' && code === 'forgotten');
  expect(notice?.receipt).toMatchObject({
    counts: { entries: expect.any(Number), sealed: expect.any(Number) },
  });
  expect(named(hitsBelow(folder, [...marks, ...words()]).hits)).toEqual([]);
  expect(named(hitsIn('printed', Buffer.from(server.output()), marks))).toEqual([]);
}, 60_000);
