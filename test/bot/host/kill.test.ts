import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Entry } from '../../../bot/wire/messages.ts';
import { SocketClient } from '../chat/support/socket-client.ts';
import { RunningHost } from './running-host.ts';

/** How often the process is killed; `npm run test:long` asks for more. */
const kills = Number(process.env.KILLS ?? 3);
const shoppers = 6;
let seed = Number(process.env.SEED ?? 20_261_121);

let folder: string;
let host: RunningHost;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aisle-kill-'));
});

afterEach(async () => {
  await host.stop('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

/** The same instants for the same seed. */
function dice(): number {
  seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
  return seed / 2_147_483_648;
}

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

  async log(url: string): Promise<Entry[]> {
    const client = await SocketClient.connect(url);
    if (!this.conversation) return [];
    const { seq } = await client.hello('demo', { resume: { ...this.conversation, after: 0 } });
    const entries = (): Entry[] =>
      client.frames.flatMap((frame) => (frame.type === 'entries' ? frame.entries : []));
    await client.until(() => (entries().length >= seq ? true : undefined));
    client.socket.close();
    return entries();
  }
}

it(
  `keeps and answers every acked message through ${kills} kills under load, without a hole or a repeat`,
  { timeout: 60_000 + kills * 15_000 },
  async () => {
    const talkers = Array.from({ length: shoppers }, (_, index) => new Talker(`talker-${index}`));
    for (let kill = 0; kill < kills; kill += 1) {
      const url = await start();
      const talking = Promise.all(talkers.map((talker) => talker.talk(url)));
      await new Promise((resolve) => setTimeout(resolve, 50 + dice() * 400));
      await host.stop('SIGKILL');
      await talking;
    }
    const url = await start();
    for (const talker of talkers) {
      const log = await talker.log(url);
      expect(log.map(({ seq }) => seq)).toEqual(log.map((_, index) => index + 1));
      const said = log.filter(({ author }) => author === 'shopper').map(({ messageId }) => messageId ?? '');
      const answered = log
        .filter(({ author }) => author === 'assistant')
        .map(({ messageId }) => messageId ?? '');
      expect(new Set(said).size).toBe(said.length);
      expect([...talker.acked].filter((messageId) => !said.includes(messageId))).toEqual([]);
      expect(answered.toSorted()).toEqual(said.toSorted());
    }
    expect(talkers.reduce((sum, { acked }) => sum + acked.size, 0)).toBeGreaterThan(kills * shoppers);
  },
);
