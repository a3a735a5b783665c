import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Connections } from '../../bot/connections/connections.ts';
import type { ServerFrame } from '../../bot/wire/messages.ts';

/** A client's end of a connection. */
export interface ClientEnd {
  /** As the port names it. */
  connectionId: string;
  /** The frames that came, in order. */
  received: unknown[];
  /** Whether the other side closed it. */
  closed(): boolean;
  close(): void;
}

/** Connections under test, with clients that really connect. */
export interface ConnectionsUnderTest {
  connections: Connections;
  open(): Promise<ClientEnd>;
  stop(): Promise<void>;
}

const pong: ServerFrame = { type: 'pong' };
const error = (text: string): ServerFrame => ({ type: 'error', code: 'unavailable', text });

async function until(holds: () => boolean, what: string): Promise<void> {
  for (let tries = 0; tries < 1_000; tries++) {
    if (holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`no ${what}`);
}

/** What every adapter of the connections port must do. */
export function connectionsContract(name: string, start: () => Promise<ConnectionsUnderTest>): void {
  describe(`connections by ${name}`, () => {
    let under: ConnectionsUnderTest;
    beforeAll(async () => {
      under = await start();
    });
    afterAll(() => under?.stop());

    test('send frames as they are, to that connection only', async () => {
      const [one, other] = [await under.open(), await under.open()];
      const frames = [error('Grüße, 你好, 🧥 "quoted"\n'), pong];
      expect(await under.connections.send(one.connectionId, frames)).toBe(true);
      await until(() => one.received.length === 2, 'frames');
      expect(one.received).toEqual(frames);
      expect(other.received).toEqual([]);
    });

    test('keep the order in which they were given frames, however many at once', async () => {
      const client = await under.open();
      const texts = Array.from({ length: 60 }, (_, index) => `frame ${index}`);
      const sent = Array.from({ length: 20 }, (_, index) =>
        under.connections.send(client.connectionId, texts.slice(index * 3, index * 3 + 3).map(error)),
      );
      expect(await Promise.all(sent)).toEqual(Array.from({ length: 20 }, () => true));
      await until(() => client.received.length === texts.length, 'every frame');
      expect(client.received).toEqual(texts.map(error));
    });

    test('send what is as long as a frame may be', async () => {
      const client = await under.open();
      const long = error('x'.repeat(100 * 1024));
      await under.connections.send(client.connectionId, [long]);
      await until(() => client.received.length === 1, 'the frame');
      expect(client.received).toEqual([long]);
    });

    test('say that a connection is gone: closed by its client, or never there', async () => {
      const client = await under.open();
      expect(await under.connections.send(client.connectionId, [pong])).toBe(true);
      client.close();
      let there = true;
      for (let tries = 0; there && tries < 500; tries++) {
        there = await under.connections.send(client.connectionId, [pong]);
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      expect(there).toBe(false);
      expect(await under.connections.send('bm9ib2R5aG9tZQ=', [pong])).toBe(false);
    });

    test('close a connection after what was sent to it, and one that is gone without a word', async () => {
      const client = await under.open();
      const sent = under.connections.send(client.connectionId, [error('one'), error('two')]);
      const closing = under.connections.close(client.connectionId, 1000, 'done');
      await Promise.all([sent, closing]);
      await until(() => client.closed(), 'closing');
      expect(client.received).toEqual([error('one'), error('two')]);
      expect(await under.connections.send(client.connectionId, [pong])).toBe(false);
      await under.connections.close(client.connectionId, 1000, 'again');
    });
  });
}
