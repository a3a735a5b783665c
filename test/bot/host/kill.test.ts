import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Entry } from '../../../bot/wire/messages.ts';
import { layCatalogues } from '../../built.ts';
import { seededRandom } from '../../fault-proxy.ts';
import { count, seed } from '../../long.ts';
import { SocketClient } from '../chat/support/socket-client.ts';
import { RunningHost } from './running-host.ts';

/** How often the process is killed. */
const kills = count(3, 20);
const shoppers = 6;
/** The same instants for the same seed. */
const dice = seededRandom(seed);
/** By then whoever finds a dead host's lease has taken it over and answered, in milliseconds. */
const longestLease = 45_000;

let folder: string;
let host: RunningHost;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'aisle-kill-'));
  await layCatalogues(join(folder, 'data'));
});

afterEach(async () => {
  await host.stop('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

async function start(): Promise<string> {
  host = new RunningHost({ DATA_DIR: join(folder, 'data'), FRAMES_AT_ONCE: '100000', LOG_LEVEL: 'warn' });
  return `${(await host.address()).replace('http', 'ws')}/chat`;
}

/** A shopper who never stops talking, and notes what was acked. */
class Talker {
  readonly name: string;
  readonly acked = new Set<string>();
  conversation: { conversationId: string; token: string } | undefined;
  private count = 0;
  private unacked: { messageId: string; text: string } | undefined;

  constructor(name: string) {
    this.name = name;
  }

  /** Talks until the connection breaks. */
  async talk(url: string): Promise<void> {
    const client = await SocketClient.connect(url).catch(() => undefined);
    // The process may be killed before it has welcomed anyone.
    const resume = this.conversation ? { resume: { ...this.conversation, after: 0 } } : {};
    const welcome = client && (await Promise.race([client.hello('demo', resume), client.closed()]));
    if (!client || typeof welcome !== 'object') return;
    const { conversationId } = welcome;
    this.conversation ??= { conversationId, token: welcome.token ?? '' };
    while (client.closeCode === undefined) {
      this.count += 1;
      const { messageId, text } = this.unacked ?? {
        messageId: `${this.name}-${this.count}-id`,
        text: this.words(),
      };
      this.unacked = { messageId, text };
      client.send({ type: 'say', conversationId, messageId, text });
      const acked = await client.until(() => {
        if (client.frames.some((frame) => frame.type === 'ack' && frame.messageId === messageId)) return true;
        return client.closeCode === undefined ? undefined : false;
      });
      if (acked) {
        this.acked.add(messageId);
        this.unacked = undefined;
      }
    }
  }

  private words(): string {
    return ['hello', 'show me rain jackets', 'what is in my cart?', 'thanks'][this.count % 4] ?? 'hello';
  }

  /**
   * What the server has of the conversation. What it had acked must be there at once: that is not late but lost. An
   * answer may be late, since a host that died may have left its lease; it comes to this same connection.
   */
  async log(url: string): Promise<Entry[]> {
    if (!this.conversation) return [];
    const client = await SocketClient.connect(url);
    const { seq } = await client.hello('demo', { resume: { ...this.conversation, after: 0 } });
    const entries = (): Entry[] =>
      client.frames.flatMap((frame) => {
        if (frame.type === 'entries') return frame.entries;
        return frame.type === 'entry' ? [frame.entry] : [];
      });
    await client.until(() => (entries().length >= seq ? true : undefined));
    expect([...this.acked].filter((messageId) => !idsOf(entries(), 'shopper').includes(messageId))).toEqual(
      [],
    );
    const unanswered = (): string[] => {
      const answered = idsOf(entries(), 'assistant');
      return idsOf(entries(), 'shopper').filter((messageId) => !answered.includes(messageId));
    };
    const late = sleep(longestLease, false, { ref: false });
    const answered = await Promise.race([
      client.until(() => (unanswered().length === 0 ? true : undefined)),
      late,
    ]);
    if (!answered) expect(unanswered()).toEqual([]);
    client.socket.close();
    return entries();
  }
}

const idsOf = (log: Entry[], author: Entry['author']): string[] =>
  log.filter((entry) => entry.author === author).map(({ messageId }) => messageId ?? '');

/**
 * Lets the shoppers talk and kills the server in the midst of it. When is counted in acks, not only in milliseconds:
 * a slow machine must kill as busy a server as a fast one. Every third time it is killed whatever it is doing.
 * @returns the acks that were waited for.
 */
async function killAmidTalk(talkers: Talker[], kill: number): Promise<number> {
  const acks = (): number => talkers.reduce((sum, { acked }) => sum + acked.size, 0);
  const before = acks();
  const wanted = kill % 3 === 2 ? 0 : 1 + Math.floor(dice() * 60);
  const moment = dice() * (wanted === 0 ? 400 : 20);
  const url = await start();
  const talking = Promise.all(talkers.map((talker) => talker.talk(url)));
  while (acks() - before < wanted && host.child.exitCode === null) await sleep(1);
  await sleep(moment);
  await host.stop('SIGKILL');
  await talking;
  expect(host.child.signalCode).toBe('SIGKILL');
  return wanted;
}

it(
  `keeps and answers every acked message through ${kills} kills under load, without a hole or a repeat`,
  { timeout: 60_000 + kills * 15_000 },
  async () => {
    const talkers = Array.from({ length: shoppers }, (_, index) => new Talker(`talker-${index}`));
    let wanted = 0;
    for (let kill = 0; kill < kills; kill += 1) wanted += await killAmidTalk(talkers, kill);
    const url = await start();
    let acked = 0;
    for (const talker of talkers) {
      const log = await talker.log(url);
      expect(log.map(({ seq }) => seq)).toEqual(log.map((_, index) => index + 1));
      const said = idsOf(log, 'shopper');
      expect(new Set(said).size).toBe(said.length);
      expect(idsOf(log, 'assistant').toSorted()).toEqual(said.toSorted());
      acked += talker.acked.size;
    }
    expect(acked).toBeGreaterThanOrEqual(wanted);
  },
);
