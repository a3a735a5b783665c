import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import * as v from 'valibot';
import { WebSocket, WebSocketServer } from 'ws';
import { createStaffPages } from '../../../bot/storefront/staff-pages.ts';
import { closeCodes } from '../../../bot/wire/close-codes.ts';
import { ClientFrame, ServerFrame, type Entry, type ServerFrameOf } from '../../../bot/wire/messages.ts';
import { ada, at, bo, cancellingLog, evidenceOf, firstDesk, waitingLog } from './desk-content.ts';

type Desk = ServerFrameOf<'desk'>;
type Up<Type extends ClientFrame['type']> = Extract<ClientFrame, { type: Type }>;

/** A server that speaks the wire of the store's people by script, over real HTTP and WebSockets. */
export class ScriptedDesk {
  readonly received: ClientFrame[] = [];
  readonly logs = new Map<string, Entry[]>([
    [ada, waitingLog()],
    [bo, cancellingLog()],
  ]);
  /** What the next `join` is answered with instead of being done. */
  refuseJoin: string | undefined;
  /** Lets a credential in that was not given here. */
  opens: (credential: string, storeId: string) => Promise<boolean> = () => Promise.resolve(false);
  /** Frames of these types are swallowed on their way up. */
  loseUp: ReadonlySet<string> = new Set();
  desk: Desk = firstDesk();
  readonly #http: Server;
  readonly #sockets: WebSocketServer;
  readonly #attached = new Map<WebSocket, Set<string>>();
  readonly #tokens = new Set<string>();

  private constructor(folder: string) {
    const pages = createStaffPages(folder, {
      stores: () => [
        { id: 'demo', name: 'Fernhill' },
        { id: 'hafen', name: 'Hafen & Söhne' },
      ],
    });
    this.#http = createServer((request, response) => void this.#answer(pages, request, response));
    this.#sockets = new WebSocketServer({ server: this.#http, path: '/chat' });
    this.#sockets.on('connection', (socket) => this.#serve(socket));
  }

  /** @param folder where the staff pages were built. */
  static async start(folder: string): Promise<ScriptedDesk> {
    const desk = new ScriptedDesk(folder);
    await new Promise<void>((resolve) => {
      desk.#http.listen(0, '127.0.0.1', resolve);
    });
    return desk;
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.#http.address() as AddressInfo).port}`;
  }

  /** Changes what lies on the desk, and tells everybody who watches. */
  change(change: Partial<Desk>): void {
    this.desk = { ...this.desk, ...change };
    for (const socket of this.#attached.keys()) this.#send(socket, this.desk);
  }

  /** Puts a line into a log, and tells everybody who reads it. */
  append(
    conversationId: string,
    line: Omit<Entry, 'seq' | 'at' | 'parts'> & { parts?: Entry['parts'] },
  ): Entry {
    const log = this.logs.get(conversationId) ?? [];
    const entry: Entry = { parts: [], ...line, seq: log.length + 1, at: new Date().toISOString() };
    log.push(entry);
    for (const [socket, attached] of this.#attached) {
      if (attached.has(conversationId)) this.#send(socket, { type: 'entry', conversationId, entry });
    }
    return entry;
  }

  /** Cuts every connection. */
  cut(): void {
    for (const socket of this.#sockets.clients) socket.terminate();
  }

  /** Every session is over. */
  forgetSessions(): void {
    this.#tokens.clear();
    this.cut();
  }

  async close(): Promise<void> {
    this.cut();
    this.#http.closeAllConnections();
    await new Promise((resolve) => {
      this.#http.close(resolve);
    });
  }

  async #answer(
    pages: (request: Request) => Response | undefined,
    incoming: IncomingMessage,
    outgoing: ServerResponse,
  ): Promise<void> {
    const url = `http://staff.example${incoming.url ?? '/'}`;
    if (incoming.method === 'POST') return this.#signIn(incoming, outgoing);
    const response = pages(new Request(url));
    if (!response) return void outgoing.writeHead(incoming.url?.startsWith('/pictures/') ? 204 : 404).end();
    outgoing.writeHead(response.status, Object.fromEntries(response.headers));
    outgoing.end(await response.text());
  }

  async #signIn(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    let body = '';
    for await (const chunk of incoming) body += String(chunk);
    const { key, name } = JSON.parse(body || '{}') as { key?: string; name?: string };
    const lead = key === 'the lead key';
    if (key !== 'the agent key' && !lead)
      return void outgoing.writeHead(incoming.url === '/staff/sign-in' ? 401 : 204).end();
    const token = `token-of-${name}`;
    this.#tokens.add(token);
    const expiresAt = new Date(Date.now() + 3_600_000).toISOString();
    const granted = { token, role: lead ? 'lead' : 'agent', name, stores: ['demo', 'hafen'], expiresAt };
    outgoing.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(granted));
  }

  #serve(socket: WebSocket): void {
    socket.on('message', (data: Buffer) => {
      const frame = v.parse(ClientFrame, JSON.parse(data.toString('utf8')));
      if (this.loseUp.has(frame.type)) return;
      this.received.push(frame);
      this.#take(socket, frame);
    });
    socket.on('close', () => this.#attached.delete(socket));
  }

  #take(socket: WebSocket, frame: ClientFrame): void {
    switch (frame.type) {
      case 'hello':
        return void this.#greet(socket, frame);
      case 'ping':
        return this.#send(socket, { type: 'pong' });
      case 'watch':
        return this.#send(socket, this.desk);
      case 'attach':
        return this.#attach(socket, frame);
      case 'detach':
        return void this.#attached.get(socket)?.delete(frame.conversationId);
      case 'evidence':
        if (frame.conversationId === bo) {
          return this.#send(socket, {
            ...frame,
            type: 'error',
            code: 'not-allowed',
            text: 'Only a lead may see this.',
          });
        }
        return this.#send(socket, { ...frame, evidence: evidenceOf(frame.messageId) });
      case 'join':
        return this.#join(socket, frame);
      case 'leave':
        return this.#leave(frame);
      case 'say':
      case 'note':
        return this.#write(socket, frame);
      case 'settle':
        return this.change({
          requests: this.desk.requests.filter(({ reference }) => reference !== frame.reference),
        });
      default:
    }
  }

  async #greet(socket: WebSocket, { credential = '', storeId }: Up<'hello'>): Promise<void> {
    if (!this.#tokens.has(credential) && !(await this.opens(credential, storeId))) {
      this.#send(socket, { type: 'error', code: 'identity-refused', text: 'This sign-in has run out.' });
      return socket.close(closeCodes.forbidden);
    }
    this.#attached.set(socket, new Set());
    const name = storeId === 'demo' ? 'Fernhill' : 'Hafen & Söhne';
    const store = { id: storeId, name, greeting: '', locale: 'en-US', suggestions: [], privacy: '' };
    this.#send(socket, {
      type: 'welcome',
      version: 1,
      features: [],
      conversationId: '',
      seq: 0,
      role: 'agent',
      store,
    });
  }

  #attach(socket: WebSocket, { conversationId }: Up<'attach'>): void {
    const entries = this.logs.get(conversationId);
    if (!entries) {
      const text = 'There is no such conversation.';
      return this.#send(socket, { type: 'error', code: 'unknown-conversation', text, conversationId });
    }
    this.#attached.get(socket)?.add(conversationId);
    this.#send(socket, { type: 'entries', conversationId, entries, more: false });
  }

  #join(socket: WebSocket, { conversationId }: Up<'join'>): void {
    if (this.refuseJoin !== undefined) {
      return this.#send(socket, {
        type: 'error',
        code: 'not-allowed',
        text: this.refuseJoin,
        conversationId,
      });
    }
    this.append(conversationId, {
      author: 'store',
      kind: 'hand-over',
      text: 'Maya from the team is here now.',
      by: 'Maya',
      handOver: { state: 'joined' },
    });
    const joined = { conversationId, by: 'Maya', mine: true, since: at(0), language: 'en', lastWords: '' };
    const waiting = this.desk.waiting.filter((one) => one.conversationId !== conversationId);
    this.change({ waiting, joined: [...this.desk.joined, joined] });
  }

  #leave({ conversationId }: Up<'leave'>): void {
    this.append(conversationId, {
      author: 'store',
      kind: 'hand-over',
      text: 'The assistant is back.',
      handOver: { state: 'left' },
    });
    this.change({ joined: this.desk.joined.filter((one) => one.conversationId !== conversationId) });
  }

  #write(socket: WebSocket, { type, conversationId, messageId, text }: Up<'say'> | Up<'note'>): void {
    if (text === 'refuse this') {
      return this.#send(socket, {
        type: 'error',
        code: 'too-large',
        text: 'Too long.',
        messageId,
        conversationId,
      });
    }
    const known = this.logs.get(conversationId)?.find((entry) => entry.messageId === messageId);
    const kind = type === 'say' ? 'message' : 'note';
    const entry =
      known ?? this.append(conversationId, { author: 'staff', kind, by: 'Maya', text, messageId });
    this.#send(socket, { type: 'ack', conversationId, messageId, seq: entry.seq });
  }

  #send(socket: WebSocket, frame: ServerFrame): void {
    socket.send(JSON.stringify(v.parse(ServerFrame, frame)));
  }
}
