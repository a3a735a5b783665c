import { randomBytes } from 'node:crypto';
import type { Agent } from '../../../../bot/agent/agent.ts';
import type { CreateGrounder } from '../../../../bot/agent/grounder.ts';
import { createChat, newConnection, type Chat, type ConnectionState } from '../../../../bot/chat.ts';
import {
  standardDeadlines,
  type ChatDependencies,
  type ChatStore,
  type Clock,
} from '../../../../bot/chat/dependencies.ts';
import type { Connections } from '../../../../bot/connections/connections.ts';
import { openConversations } from '../../../../bot/conversations/conversations.ts';
import { createSecrets, type Secrets } from '../../../../bot/conversations/secrets.ts';
import { openPeople } from '../../../../bot/hosting/open-people.ts';
import type { Records } from '../../../../bot/records/records.ts';
import type { StoreSettings } from '../../../../bot/settings/store.ts';
import type { PersonalData, UnderstandingPort } from '../../../../bot/understanding/understanding.ts';
import type { ClientFrame, Entry, ServerFrame, ServerFrameOf } from '../../../../bot/wire/messages.ts';
import { rehearsalSnapshot, rehearsalStep } from './rehearsal-machine.ts';
import { rehearsalShop, rehearsalTool } from './rehearsal-shop.ts';

/** Chat with everything around it except a network, for tests of what happens between frame and records. */

const everyDay = {
  monday: '09:00-18:00', tuesday: '09:00-18:00', wednesday: '09:00-18:00', thursday: '09:00-18:00',
  friday: '09:00-18:00', saturday: 'closed', sunday: 'closed',
}; // prettier-ignore

export const stageSettings = (id: string): StoreSettings =>
  ({
    id,
    name: 'Stage',
    tone: 'plain',
    greeting: { en: 'I am the shop’s assistant, not a person.' },
    languages: ['en'],
    locale: 'en-US',
    currency: { code: 'USD', exponent: 2 },
    tax: { kind: 'added', label: 'Tax', rates: {} },
    shipping: { methods: [], cutOff: '14:00' },
    orderNumberPattern: String.raw`S-\d{5}`,
    timeZone: 'UTC',
    hours: everyDay,
    contacts: { email: 'hello@stage.example' },
    staff: { hours: everyDay, answersWithinMinutes: 10 },
    retention: { logDays: 180, sealedDays: 30, evidenceDays: 60 },
    origins: ['http://stage.example'],
    checkout: { url: '/checkout' },
    returns: { days: 30 },
    warranty: { years: 2 },
    payments: [],
    suggestions: { en: ['Hello'] },
    theme: {},
  }) as unknown as StoreSettings;

/** Time that only moves when told; waits and timers pass when it does. */
export class StageClock implements Clock {
  time = Date.UTC(2026, 10, 21, 12);
  private timers: { at: number; run: () => void }[] = [];

  now(): number {
    return this.time;
  }

  async pause(milliseconds: number): Promise<void> {
    this.time += milliseconds;
    await Promise.resolve();
  }

  after(milliseconds: number, run: () => void): () => void {
    const timer = { at: this.time + milliseconds, run };
    this.timers.push(timer);
    return () => {
      this.timers = this.timers.filter((other) => other !== timer);
    };
  }

  advance(milliseconds: number): void {
    this.time += milliseconds;
    const due = this.timers.filter((timer) => timer.at <= this.time);
    this.timers = this.timers.filter((timer) => timer.at > this.time);
    for (const timer of due) timer.run();
  }
}

/** Keeps what every connection was sent, in order. */
export class StageConnections implements Connections {
  readonly frames = new Map<string, ServerFrame[]>();
  readonly closed = new Map<string, number>();

  async send(connectionId: string, frames: ServerFrame[]): Promise<boolean> {
    const list = this.frames.get(connectionId);
    if (!list) return false;
    list.push(...(JSON.parse(JSON.stringify(frames)) as ServerFrame[]));
    return true;
  }

  async close(connectionId: string, code: number): Promise<void> {
    this.closed.set(connectionId, code);
  }
}

const email = /[\w.]+@[\w.]+\w/g;
const card = /\b(?:\d[ -]?){15}\d\b/g;

export function findPersonalData(text: string): PersonalData[] {
  const spans = (pattern: RegExp, kind: PersonalData['kind']): PersonalData[] =>
    [...text.matchAll(pattern)].map((match) => ({
      kind,
      start: match.index,
      end: match.index + match[0].length,
    }));
  return [...spans(email, 'email'), ...spans(card, 'card')];
}

const understanding: UnderstandingPort = {
  understand: async ({ text, language }) => ({
    language,
    intents: [{ intent: 'help', confidence: 1 }],
    slots: {},
    query: '',
    personalData: findPersonalData(text),
    wishes: [],
    model: 'rehearsal',
  }),
};

/** Releases every sentence: what grounding refuses is tested where grounding lives. */
const releaseAll: CreateGrounder = () => {
  let rest = '';
  return {
    push(text) {
      const pieces = (rest + text).split(/(?<=[.!?]) /);
      rest = pieces.pop() ?? '';
      return pieces;
    },
    finish: () => ({ released: rest === '' ? [] : [rest], refused: [] }),
  };
};

export interface StageOptions {
  records: Records;
  connections?: StageConnections;
  clock?: StageClock;
  secrets?: Secrets;
  agent?: Agent;
  /** A chat object may be given its own faults. */
  change?: (dependencies: ChatDependencies) => ChatDependencies;
  storeIds?: string[];
}

export interface Stage {
  chat: Chat;
  dependencies: ChatDependencies;
  connections: StageConnections;
  clock: StageClock;
  secrets: Secrets;
  store: ChatStore;
}

export function openStage(options: StageOptions): Stage {
  const connections = options.connections ?? new StageConnections();
  const clock = options.clock ?? new StageClock();
  const secrets = options.secrets ?? createSecrets(randomBytes(32));
  const stores = (options.storeIds ?? ['stage']).map((storeId): ChatStore => {
    const settings = stageSettings(storeId);
    const conversations = openConversations({
      records: options.records,
      storeId,
      retentionDays: settings.retention,
      secrets,
      now: () => clock.now(),
      pause: (milliseconds) => clock.pause(milliseconds),
      readAhead: 0,
    });
    const people = openPeople({ records: options.records, storeId, secrets, now: () => clock.now() });
    return { settings, policies: [], shop: rehearsalShop, conversations, people };
  });
  const plain: ChatDependencies = {
    store: (storeId) => stores.find(({ settings }) => settings.id === storeId),
    stores: () => stores,
    connections,
    dialogue: () => ({
      step: rehearsalStep,
      initialSnapshot: rehearsalSnapshot,
      version: 'rehearsal-machine',
    }),
    understanding,
    findPersonalData,
    runTool: rehearsalTool,
    ...(options.agent ? { agent: { port: options.agent, grounding: () => releaseAll } } : {}),
    agentTools: () => [],
    identity: {
      verify: async (_storeId, jwt) =>
        jwt.startsWith('signed-') ? { subject: jwt.slice(7), until: clock.now() + 1_800_000 } : undefined,
    },
    clock,
    log: { event() {}, failure() {} },
    deadlines: standardDeadlines,
  };
  const dependencies = options.change?.(plain) ?? plain;
  const store = stores[0];
  if (!store) throw new Error('A stage needs a store.');
  return { chat: createChat(dependencies), dependencies, connections, clock, secrets, store };
}

let connectionCount = 0;

/** A shopper's browser tab, as chat sees it. */
export class Tab {
  readonly state: ConnectionState;
  readonly stage: Stage;
  conversationId = '';
  token = '';

  constructor(stage: Stage, origin?: string) {
    connectionCount += 1;
    this.stage = stage;
    this.state = newConnection(`tab-${connectionCount}`, 'source', origin);
    stage.connections.frames.set(this.state.id, []);
  }

  get frames(): ServerFrame[] {
    return this.stage.connections.frames.get(this.state.id) ?? [];
  }

  framesOf<Type extends ServerFrame['type']>(type: Type): ServerFrameOf<Type>[] {
    return this.frames.filter((frame): frame is ServerFrameOf<Type> => frame.type === type);
  }

  /** Resolves when a frame of this type has come; the test's own time-out ends it. */
  async sent(type: ServerFrame['type']): Promise<void> {
    while (this.framesOf(type).length === 0) await new Promise((resolve) => setTimeout(resolve, 1));
  }

  /** Everything of the log this tab has been sent, by seq. */
  log(): Entry[] {
    const entries = this.frames.flatMap((frame) =>
      frame.type === 'entry' ? [frame.entry] : frame.type === 'entries' ? frame.entries : [],
    );
    return [...new Map(entries.map((entry) => [entry.seq, entry])).values()].toSorted(
      (a, b) => a.seq - b.seq,
    );
  }

  async hello(more: Partial<Extract<ClientFrame, { type: 'hello' }>> = {}): Promise<this> {
    await this.send({
      type: 'hello',
      protocol: { minimum: 1, maximum: 1 },
      storeId: this.stage.store.settings.id,
      ...more,
    });
    this.follow();
    return this;
  }

  /** Takes the conversation of the last welcome. */
  follow(): void {
    const welcome = this.framesOf('welcome').at(-1);
    if (!welcome) return;
    this.conversationId = welcome.conversationId;
    this.token = welcome.token ?? this.token;
  }

  resume(after = 0, identity?: string): Promise<this> {
    const { conversationId, token } = this;
    return this.hello({ resume: { conversationId, token, after }, ...(identity ? { identity } : {}) });
  }

  /** Another tab of the same shopper, perhaps served by another chat object. */
  async another(stage: Stage = this.stage, after = 0): Promise<Tab> {
    const tab = new Tab(stage);
    tab.conversationId = this.conversationId;
    tab.token = this.token;
    return tab.resume(after);
  }

  send(frame: ClientFrame, chat: Chat = this.stage.chat): Promise<void> {
    return chat.receive(this.state, JSON.stringify(frame));
  }

  say(messageId: string, text: string, chat?: Chat): Promise<void> {
    return this.send({ type: 'say', conversationId: this.conversationId, messageId, text }, chat);
  }
}
