/** A server for the chat's bench: the built widget, an empty page, and a socket that answers by script, at a fixed pace. */
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import * as v from 'valibot';
import { WebSocketServer, type WebSocket } from 'ws';
import { createHttpServer, staticFiles, type HttpHandler } from '../../../bot/local/http.ts';
import { ClientFrame, type Entry, type ServerFrame } from '../../../bot/wire/messages.ts';

export const DELTAS = 250;
export const DELTAS_PER_SECOND = 50;
export const MESSAGES = 1_000;

export interface WidgetServer {
  origin: string;
  /** Name, version and size of the peer, when there is one. */
  peer?: { name: string; license: string; gzipBytes: number };
  close(): Promise<void>;
}

const folder = fileURLToPath(new URL('../../../build/widget', import.meta.url));
const emptyPage = '<!doctype html><html lang="en"><title>Bench</title><p>An empty page.</p></html>';
const conversationId = 'bench-conversation';
const peerFolder = process.env.DEEP_CHAT_FOLDER;

function peer(): WidgetServer['peer'] {
  if (!peerFolder) return undefined;
  const { version, license } = JSON.parse(readFileSync(join(peerFolder, 'package.json'), 'utf8')) as {
    version: string;
    license: string;
  };
  const gzipBytes = gzipSync(readFileSync(join(peerFolder, 'dist/deepChat.bundle.js')), { level: 9 }).length;
  return { name: `deep-chat ${version}`, license, gzipBytes };
}

export async function startWidgetServer(): Promise<WidgetServer> {
  // Sent as the product sends files, packed: the peer's too.
  const handlers: HttpHandler[] = [
    staticFiles('/widget/', folder),
    ...(peerFolder ? [staticFiles('/peer/', join(peerFolder, 'dist'))] : []),
    () => new Response(emptyPage, { headers: { 'content-type': 'text/html; charset=utf-8' } }),
  ];
  const http = createHttpServer(handlers, { failed: console.error, trustedProxies: 0 });
  const sockets = new WebSocketServer({ server: http, path: '/chat' });
  sockets.on('connection', serve);
  await new Promise<void>((resolve) => {
    http.listen(0, '127.0.0.1', resolve);
  });
  return {
    peer: peer(),
    origin: `http://127.0.0.1:${(http.address() as AddressInfo).port}`,
    close: async () => {
      for (const socket of sockets.clients) socket.terminate();
      http.closeAllConnections();
      await new Promise((resolve) => {
        http.close(resolve);
      });
    },
  };
}

/** Answers one connection; its log lives as long as it does. */
function serve(socket: WebSocket): void {
  let seq = 0;
  const send = (frame: ServerFrame) => socket.send(JSON.stringify(frame));
  const entry = (author: Entry['author'], text: string, ids: Partial<Entry>): Entry => ({
    seq: (seq += 1),
    kind: 'message',
    author,
    at: new Date().toISOString(),
    text,
    language: 'en',
    parts: [{ kind: 'text', text }],
    ...ids,
  });
  socket.on('message', (data: Buffer) => {
    const frame = v.parse(ClientFrame, JSON.parse(data.toString('utf8')));
    if (frame.type === 'ping') return send({ type: 'pong' });
    if (frame.type === 'hello') return send(welcome);
    if (frame.type !== 'say') return undefined;
    const { messageId, text } = frame;
    send({ type: 'entry', conversationId, entry: entry('shopper', text, { messageId }) });
    send({ type: 'ack', conversationId, messageId, seq });
    if (text === 'thousand') {
      for (let count = 1; count <= MESSAGES; count += 1)
        send({
          type: 'entry',
          conversationId,
          entry: entry('assistant', `Message ${count}.`, { replyId: `r${count}` }),
        });
      return undefined;
    }
    return stream(send, `reply-${seq}`, (whole, replyId) =>
      entry('assistant', whole, { messageId, replyId }),
    );
  });
}

const welcome: ServerFrame = {
  type: 'welcome',
  version: 1,
  features: ['flag'],
  conversationId,
  token: 'bench-token',
  seq: 0,
  store: {
    id: 'demo',
    name: 'Bench',
    greeting: 'Hello from the bench',
    locale: 'en-US',
    suggestions: [],
    privacy: 'Nothing is kept.',
  },
};

/** A reply said sentence by sentence, at a fixed pace, and then whole. */
function stream(
  send: (frame: ServerFrame) => void,
  replyId: string,
  entry: (whole: string, replyId: string) => Entry,
): void {
  const said: string[] = [];
  const timer = setInterval(() => {
    if (said.length < DELTAS) {
      const text = `Sentence ${said.length + 1} of this reply. `;
      send({ type: 'delta', conversationId, replyId, n: said.length, text });
      said.push(text);
      return;
    }
    clearInterval(timer);
    send({ type: 'entry', conversationId, entry: entry(said.join(''), replyId) });
  }, 1_000 / DELTAS_PER_SECOND);
}
