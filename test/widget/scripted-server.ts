import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import * as v from 'valibot';
import { WebSocket, WebSocketServer } from 'ws';
import { ClientFrame, ServerFrame, type Entry } from '../../bot/wire/messages.ts';
import type { ClientFrameOf, ErrorCode, ServerFrameOf } from '../../bot/wire/messages.ts';
import type { Part } from '../../bot/wire/parts.ts';
import { replies } from './sample-parts.ts';

interface Log {
  id: string;
  token: string;
  entries: Entry[];
  seqOf: Map<string, number>;
}

type Unaddressed<Frame> = Frame extends unknown ? Omit<Frame, 'conversationId'> : never;
export type VoiceFrame = Unaddressed<ServerFrameOf<'audio' | 'audio-end' | 'voice'>>;

/** What a test may have the server do wrong. Every field starts as if all were well. */
export interface Faults {
  /** Frames for which this is true are swallowed on their way down. */
  loseDown: (frame: ServerFrame) => boolean;
  /** Frames for which this is true are swallowed on their way up. */
  loseUp: (frame: ClientFrame) => boolean;
  /** Entries go out last first, each twice. */
  shuffle: boolean;
  /** Nothing is answered any more, and nobody closes: the peer is gone without a word. */
  frozen: boolean;
  /** Replies are begun (typing, deltas) and not finished until `finish`. */
  holdReplies: boolean;
  /** Milliseconds until a reply is finished. */
  replyDelay: () => number;
  /** Messages that say this are refused. */
  refuse?: string;
  refusal: ErrorCode;
}

/** A server that speaks the wire and answers by script, over real HTTP and WebSockets. */
export class ScriptedServer {
  readonly faults: Faults = freshFaults();
  /** What the store writes figures in. */
  locale = 'en-US';
  /** What replies are said to be written in. */
  language = 'en';
  /** What the server can speak with; nothing unless told. */
  speech?: ServerFrameOf<'welcome'>['speech'];
  /** What its goods are written in. */
  catalogueLanguage = 'en';
  /** Every frame that came up, in order. */
  readonly received: ClientFrame[] = [];
  /** How often each message id arrived. */
  readonly arrivals = new Map<string, number>();
  readonly logs = new Map<string, Log>();
  readonly #http: Server;
  readonly #sockets: WebSocketServer;
  readonly #listening = new Map<WebSocket, string>();
  #held: (() => void)[] = [];
  #count = 0;

  private constructor(handle: (request: IncomingMessage, response: ServerResponse) => void) {
    this.#http = createServer(handle);
    this.#sockets = new WebSocketServer({ server: this.#http, path: '/chat' });
    this.#sockets.on('connection', (socket) => this.#serve(socket));
  }

  /** @param handle what answers plain HTTP requests; nothing is found by default. @param port any free one by default. */
  static async start(handle = notFound, port = 0): Promise<ScriptedServer> {
    const server = new ScriptedServer(handle);
    await server.#listen(port);
    return server;
  }

  async #listen(port: number): Promise<void> {
    await new Promise<void>((resolve) => {
      this.#http.listen(port, '127.0.0.1', resolve);
    });
  }

  get port(): number {
    return (this.#http.address() as AddressInfo).port;
  }

  get origin(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  get endpoint(): string {
    return `ws://127.0.0.1:${this.port}/chat`;
  }

  get connections(): number {
    return this.#sockets.clients.size;
  }

  /** Cuts every connection; with a code it is closed politely, without one it breaks. */
  cut(code?: number): void {
    for (const socket of this.#sockets.clients) {
      if (code) socket.close(code);
      else socket.terminate();
    }
  }

  /** Ends the replies that were held. */
  finish(): void {
    const held = this.#held;
    this.#held = [];
    for (const end of held) end();
  }

  /** Puts a line into the log without being asked, as staff or the store would. @param speech its form for the ear */
  tell(log: Log, author: Entry['author'], text: string, by?: string, speech?: string): void {
    this.#append(log, { author, text, parts: [{ kind: 'text', text }], kind: 'message', by, speech });
  }

  /** Tells how it stands between the bot and the store's people. */
  handOver(log: Log, handOver: NonNullable<Entry['handOver']>, text: string): void {
    this.#append(log, { author: 'store', kind: 'hand-over', text, parts: [], handOver });
  }

  /** Sends a frame of the server's voice to every connection of `log`. */
  voice(log: Log, frame: VoiceFrame): void {
    this.#all(log, { ...frame, conversationId: log.id });
  }

  /** Puts something into the log that a shopper may not see. */
  hide(log: Log): void {
    this.#append(log, { author: 'store', kind: 'hidden', text: '', parts: [] });
  }

  /** Begins another conversation on every connection of `log`, as signing in does. */
  rename(log: Log): void {
    const next = this.#newLog();
    for (const [socket, id] of this.#listening) {
      if (id !== log.id) continue;
      this.#listening.set(socket, next.id);
      this.#welcome(socket, next, true);
    }
  }

  /** Tells every connection of `log` that something went wrong that is not about one message. */
  complain(log: Log, text: string, code: ErrorCode = 'internal'): void {
    this.#all(log, { type: 'error', code, text });
  }

  /** Sends an assistant's entry that the wire would not allow. */
  tellRaw(log: Log, line: { parts: unknown[]; text: string }): void {
    const entry = {
      ...line,
      seq: log.entries.length + 1,
      kind: 'message',
      author: 'assistant',
      at: '',
    } as Entry;
    log.entries.push(entry);
    for (const [socket, id] of this.#listening) {
      if (id === log.id) socket.send(JSON.stringify({ type: 'entry', conversationId: log.id, entry }));
    }
  }

  onlyLog(): Log {
    const spoken = [...this.logs.values()].filter((log) => log.entries.length > 0);
    if (spoken.length !== 1) throw new Error(`There are ${spoken.length} conversations with something said`);
    return spoken[0] as Log;
  }

  async close(): Promise<void> {
    this.cut();
    this.#http.closeAllConnections();
    await new Promise((resolve) => {
      this.#http.close(resolve);
    });
  }

  #serve(socket: WebSocket): void {
    socket.on('message', (data: Buffer) => {
      const frame = v.parse(ClientFrame, JSON.parse(data.toString('utf8')));
      if (this.faults.loseUp(frame)) return;
      this.received.push(frame);
      if (this.faults.frozen) return;
      if (frame.type === 'hello') return this.#greet(socket, frame);
      if (frame.type === 'ping') return this.#send(socket, { type: 'pong' });
      const log = this.logs.get(this.#listening.get(socket) ?? '');
      if (log) this.#answer(socket, log, frame);
    });
    socket.on('close', () => this.#listening.delete(socket));
  }

  #greet(socket: WebSocket, frame: ClientFrameOf<'hello'>): void {
    const resumed = frame.resume && this.logs.get(frame.resume.conversationId);
    if (frame.resume && resumed?.token !== frame.resume.token) return socket.close(4403);
    if (frame.storeId === 'closed') return socket.close(4404);
    const log = resumed ?? this.#newLog();
    this.#listening.set(socket, log.id);
    this.#welcome(socket, log, !resumed);
    const rest = log.entries.slice(frame.resume?.after ?? 0);
    if (rest.length > 0) this.#sendEntries(socket, log, rest);
  }

  #welcome(socket: WebSocket, log: Log, fresh: boolean): void {
    this.#send(socket, {
      type: 'welcome',
      version: 1,
      features: ['flag', 'transcript', 'email-transcript'],
      conversationId: log.id,
      token: fresh ? log.token : undefined,
      seq: log.entries.length,
      speech: this.speech,
      store: {
        id: 'demo',
        name: 'Norrland Outdoor',
        greeting: 'Hi, I am Norrland’s shop assistant – a program, not a person. What are you looking for?',
        locale: this.locale,
        catalogueLanguage: this.catalogueLanguage,
        suggestions: ['A rain jacket under $120', 'Where is my order?', 'Can I return worn shoes?'],
        privacyUrl: '/privacy',
        privacy: 'What you write is kept for 30 days. Please send no card numbers or passwords.',
      },
    });
  }

  #answer(socket: WebSocket, log: Log, frame: ClientFrame): void {
    switch (frame.type) {
      case 'say':
      case 'choose':
        return this.#converse(socket, log, frame);
      case 'history':
        return this.#sendEntries(socket, log, log.entries.slice(frame.after ?? 0));
      case 'stop':
        return this.finish();
      case 'rate':
      case 'flag':
        return this.#remark(socket, log, frame);
      case 'save-transcript':
        this.#send(socket, {
          type: 'transcript',
          conversationId: log.id,
          text: 'Norrland Outdoor\n',
          more: true,
        });
        return this.#send(socket, {
          type: 'transcript',
          conversationId: log.id,
          text: 'You: hello\n',
          more: false,
        });
      case 'email-transcript':
        if (this.faults.refuse === 'a mail') {
          const { messageId } = frame;
          return this.#send(socket, {
            type: 'error',
            code: 'too-many',
            text: 'Not by mail today.',
            messageId,
          });
        }
        return this.#send(socket, {
          type: 'notice',
          code: 'transcript-sent',
          text: 'The conversation was sent to your e-mail address.',
          messageId: frame.messageId,
        });
      case 'forget':
        return this.#forget(log);
      default:
    }
  }

  #remark(socket: WebSocket, log: Log, frame: ClientFrameOf<'rate'> | ClientFrameOf<'flag'>): void {
    const { messageId, type, reason } = frame;
    this.arrivals.set(messageId, (this.arrivals.get(messageId) ?? 0) + 1);
    const words = reason === undefined ? '' : `: ${reason}`;
    const { seq } =
      log.entries.find((entry) => entry.messageId === messageId) ??
      this.#append(log, {
        author: 'shopper',
        kind: type === 'rate' ? 'rating' : 'flag',
        messageId,
        text: frame.type === 'rate' ? `${frame.stars}/5${words}` : `This reply was marked as wrong${words}`,
        about: frame.type === 'flag' ? frame.replyId : undefined,
        parts: [],
      });
    this.#send(socket, { type: 'ack', conversationId: log.id, messageId, seq });
  }

  /** Everybody who listens hears it, on whatever tab. */
  #forget(log: Log): void {
    this.logs.delete(log.id);
    const text = 'This conversation is erased.';
    this.#all(log, { type: 'notice', conversationId: log.id, code: 'forgotten', text });
  }

  #converse(socket: WebSocket, log: Log, frame: ClientFrameOf<'say'> | ClientFrameOf<'choose'>): void {
    const { messageId } = frame;
    this.arrivals.set(messageId, (this.arrivals.get(messageId) ?? 0) + 1);
    const text = masked(frame.type === 'say' ? frame.text : (frame.label ?? frame.choiceId));
    if (this.faults.refuse === text) {
      const { refusal: code } = this.faults;
      return this.#send(socket, { type: 'error', code, text: 'Not like this.', messageId });
    }
    const known = log.seqOf.get(messageId);
    if (known !== undefined) {
      return this.#send(socket, { type: 'ack', conversationId: log.id, messageId, seq: known });
    }
    const kind = frame.type === 'say' ? 'message' : 'choice';
    const own = this.#append(log, {
      author: 'shopper',
      kind,
      text,
      messageId,
      parts: [{ kind: 'text', text }],
    });
    log.seqOf.set(messageId, own.seq);
    this.#send(socket, { type: 'ack', conversationId: log.id, messageId, seq: own.seq });
    this.#reply(log, text, messageId);
  }

  #reply(log: Log, said: string, messageId: string): void {
    const scripted = replies[said.split(' ')[0] ?? ''];
    const text = scripted?.text ?? `You said “${said}”.`;
    const parts: Part[] = [{ kind: 'text', text }, ...(scripted?.parts ?? [])];
    const replyId = `reply-${messageId}`;
    this.#all(log, { type: 'typing', conversationId: log.id, on: true });
    for (const [n, sentence] of text.split(/(?<=\.) /).entries()) {
      this.#all(log, { type: 'delta', conversationId: log.id, replyId, n, text: sentence });
    }
    const delay = this.faults.replyDelay();
    const end = () => {
      this.#append(log, { author: 'assistant', kind: 'message', text, parts, messageId, replyId });
      if (said.startsWith('cart')) this.#all(log, { type: 'cart', conversationId: log.id, revision: 3 });
      this.#all(log, { type: 'typing', conversationId: log.id, on: false });
    };
    if (this.faults.holdReplies) this.#held.push(end);
    else if (delay > 0) setTimeout(end, delay);
    else end();
  }

  #append(log: Log, line: Omit<Entry, 'seq' | 'at'>): Entry {
    const entry: Entry = {
      ...line,
      seq: log.entries.length + 1,
      at: new Date().toISOString(),
      language: this.language,
    };
    log.entries.push(entry);
    this.#all(log, { type: 'entry', conversationId: log.id, entry });
    return entry;
  }

  #newLog(): Log {
    this.#count += 1;
    const log: Log = {
      id: `conversation-${this.#count}`,
      token: `secret-${this.#count}`,
      entries: [],
      seqOf: new Map(),
    };
    this.logs.set(log.id, log);
    return log;
  }

  #sendEntries(socket: WebSocket, log: Log, entries: Entry[]): void {
    if (!this.faults.shuffle) {
      return this.#send(socket, { type: 'entries', conversationId: log.id, entries, more: false });
    }
    for (const entry of entries.flatMap((one) => [one, one]).reverse()) {
      this.#send(socket, { type: 'entry', conversationId: log.id, entry });
    }
  }

  #all(log: Log, frame: ServerFrame): void {
    for (const [socket, id] of this.#listening) if (id === log.id) this.#send(socket, frame);
  }

  #send(socket: WebSocket, frame: ServerFrame): void {
    const correct = v.parse(ServerFrame, frame);
    if (!this.faults.frozen && !this.faults.loseDown(correct)) socket.send(JSON.stringify(correct));
  }
}

function freshFaults(): Faults {
  return {
    loseDown: () => false,
    loseUp: () => false,
    shuffle: false,
    frozen: false,
    holdReplies: false,
    replyDelay: () => 0,
    refusal: 'too-large',
  };
}

function notFound(_request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(404).end();
}

/** As a server does before it keeps anything. */
function masked(text: string): string {
  return text.replace(/\S+@\S+/g, '[email]').replace(/\d{12,}/g, '[card]');
}
