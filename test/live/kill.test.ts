import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { seededRandom } from '../fault-proxy.ts';
import { count, recordEvidence, seed } from '../long.ts';
import { startServer } from '../server.ts';
import type { RunningServer } from '../server.ts';
import { WireClient } from '../wire-client.ts';

/** Ends a real process at random instants under load and looks at what is left. */

const KILLS = count(2, 100);
const SHOPPERS = 6;
const sentences = [
  'hello there',
  'show me rain jackets',
  'what is your return policy?',
  'how do I pay?',
  'thank you',
];

test(
  `a shopper loses nothing that was acknowledged when the server is killed ${KILLS} times in the middle of the talk`,
  { timeout: 60_000 + KILLS * 20_000 },
  async () => {
    const random = seededRandom(seed);
    let server = await startServer({ env: { FRAMES_AT_ONCE: '1000000', FRAMES_PER_SECOND: '1000000' } });
    const { folder, port } = server;
    const shoppers = Array.from({ length: SHOPPERS }, () => new WireClient(server.url));
    const acked = new Map<WireClient, Set<string>>(shoppers.map((shopper) => [shopper, shopper.acked]));
    let unansweredAtKill = 0;
    for (let kill = 0; kill < KILLS; kill++) {
      await Promise.all(shoppers.map((shopper) => shopper.connect()));
      const talking = shoppers.map((shopper) => talk(shopper, random));
      await moment(acked, random, kill);
      await server.kill();
      await Promise.all(talking);
      for (const shopper of shoppers) unansweredAtKill += unanswered(shopper);
      server = await startServer({
        folder,
        port,
        env: { FRAMES_AT_ONCE: '1000000', FRAMES_PER_SECOND: '1000000' },
      });
    }
    await settle(server, shoppers);
    const messages = [...acked.values()].reduce((sum, ids) => sum + ids.size, 0);
    recordEvidence('kill', { kills: KILLS, shoppers: SHOPPERS, acked: messages, unansweredAtKill, seed });
    server.clean();
    expect(messages).toBeGreaterThan(KILLS);
  },
);

/**
 * When to kill: after so many acks and a moment, or every third time whatever the server is doing. Counted, so that
 * a slow machine kills as busy a server as a fast one.
 */
async function moment(
  acked: Map<WireClient, Set<string>>,
  random: () => number,
  kill: number,
): Promise<void> {
  const acks = (): number => [...acked.values()].reduce((sum, ids) => sum + ids.size, 0);
  const wanted = kill % 3 === 2 ? 0 : acks() + 1 + Math.floor(random() * 60);
  const milliseconds = random() * (wanted === 0 ? 400 : 20);
  while (acks() < wanted && [...acked.keys()].some((shopper) => shopper.open)) await sleep(1);
  await sleep(milliseconds);
}

/** Says things until the connection is gone. */
async function talk(shopper: WireClient, random: () => number): Promise<void> {
  for (let said = 0; shopper.open && said < 500; said++) {
    const messageId = shopper.say(sentences[Math.floor(random() * sentences.length)]!);
    await shopper
      .until(() => shopper.answersTo(messageId).length > 0 || !shopper.open, 'answer or end', 5_000)
      .catch(() => {});
  }
}

function unanswered(shopper: WireClient): number {
  return [...shopper.acked].filter((messageId) => shopper.answersTo(messageId).length === 0).length;
}

/** After the last start: everything acknowledged is there once, answered once, and the log has no hole. */
async function settle(server: RunningServer, shoppers: WireClient[]): Promise<void> {
  for (const shopper of shoppers) {
    await shopper.connect();
    await shopper.until(() => unanswered(shopper) === 0, 'answer to every acknowledged message', 60_000);
    const fresh = new WireClient(server.url);
    fresh.conversationId = shopper.conversationId;
    fresh.token = shopper.token;
    await fresh.connect();
    const total = Number(fresh.frames.find((frame) => frame.type === 'welcome')!.seq);
    await fresh.until(() => fresh.received.length >= total, 'the whole log');
    expect(fresh.received.map((entry) => entry.seq)).toEqual(
      Array.from({ length: total }, (_, index) => index + 1),
    );
    expect(shopper.received.map((entry) => entry.seq)).toEqual([
      ...new Set(shopper.received.map((entry) => entry.seq)),
    ]);
    for (const messageId of shopper.acked) {
      const mine = fresh.received.filter(
        (entry) => entry.messageId === messageId && entry.author === 'shopper',
      );
      expect(mine, `acknowledged ${messageId}`).toHaveLength(1);
      expect(fresh.answersTo(messageId), `answers to ${messageId}`).toHaveLength(1);
    }
    fresh.close();
    shopper.close();
  }
  await server.stop();
}
