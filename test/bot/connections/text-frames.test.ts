import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { WebSocket, WebSocketServer } from 'ws';
import { textFrames } from '../../../bot/connections/text-frames.ts';

/** What a client makes of bytes that a server writes under ws. */
async function read(bytes: Buffer, count: number): Promise<string[]> {
  const server = new WebSocketServer({ port: 0 });
  server.on('connection', (_socket, request: IncomingMessage) => request.socket.write(bytes));
  const client = new WebSocket(`ws://127.0.0.1:${(server.address() as AddressInfo).port}`);
  const texts: string[] = [];
  for await (const [data, isBinary] of messagesOf(client)) {
    expect(isBinary).toBe(false);
    texts.push(data.toString('utf8'));
    if (texts.length === count) break;
  }
  client.terminate();
  server.close();
  await once(server, 'close');
  return texts;
}

async function* messagesOf(client: WebSocket): AsyncGenerator<[Buffer, boolean]> {
  const come: [Buffer, boolean][] = [];
  client.on('message', (data: Buffer, isBinary) => void come.push([data, isBinary]));
  for (;;) {
    const next = come.shift();
    if (next) yield next;
    else await once(client, 'message');
  }
}

it('puts texts of every kind of length on the wire, in order and as they are', async () => {
  const lengths = [0, 1, 125, 126, 127, 65_535, 65_536, 70_000];
  const texts = [...lengths.map((length) => 'x'.repeat(length)), 'Größe 42 – 1 °C, 日本, 🧥', '"quoted"\n'];
  expect(await read(textFrames(texts), texts.length)).toEqual(texts);
});

it('counts the bytes of a text, not its characters', async () => {
  const texts = ['ä'.repeat(63), 'ä'.repeat(62), '語'.repeat(21_846)];
  expect(await read(textFrames(texts), texts.length)).toEqual(texts);
});

it('gives nothing for nothing', () => {
  expect(textFrames([])).toHaveLength(0);
});
