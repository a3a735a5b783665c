import type { Agent, AgentTool } from '../agent/agent.ts';
import type { CreateGrounder } from '../agent/grounder.ts';
import type { Connections } from '../connections/connections.ts';
import type { Conversations } from '../conversations/conversations.ts';
import type { DeskRecords } from '../conversations/desk.ts';
import type { StoredEntry } from '../conversations/entries.ts';
import type { ConversationState, Identity, Listener } from '../conversations/head.ts';
import type { MailCounts } from '../conversations/mail-counts.ts';
import type { ReadRequest, Requests, Settlement } from '../conversations/settle-requests.ts';
import type { Snapshot, Step } from '../dialogue/dialogue.ts';
import type { Heard } from './aloud/plan.ts';
import type { ConnectionState, StaffIdentity } from './connection.ts';
import type { EventSink } from './events.ts';
import type { Notify } from '../notify/notify.ts';
import type { WriteOperation } from '../records/records.ts';
import type { PolicyPassage, StoreSettings } from '../settings/store.ts';
import type { Shop } from '../shop/shop.ts';
import type { Speech } from '../speech/speech.ts';
import type { ToolName } from '../tools/results.ts';
import type { ToolContext, ToolResult } from '../tools/tool.ts';
import type { Language, PersonalData, UnderstandingPort } from '../understanding/understanding.ts';

/** Everything chat uses of one store. */
export interface ChatStore {
  settings: StoreSettings;
  policies: readonly PolicyPassage[];
  shop: Shop;
  conversations: Conversations;
  people: StorePeople;
}

/** What the store's people work with. */
export interface StorePeople {
  desk: DeskRecords;
  requests: Requests;
  /** Keeps transcripts from filling a mailbox. */
  mailCounts: MailCounts;
  /** The settling of a request as operations, for the commit that tells the shopper. @throws Conflict when it is settled or gone already. */
  settling(read: ReadRequest, settlement: Settlement): Promise<WriteOperation[]>;
  /** The e-mail address of a signed-in customer, where the shop knows it. */
  emailOf(subject: string): Promise<string | undefined>;
}

/** Proves who of the store's people somebody is. */
export interface StaffVerifier {
  /** Whether anybody can sign in for this store. */
  isOn(storeId: string): boolean;
  /** Where the staff pages are, when no store lists it: from there only who signs in may talk. */
  origins?: readonly string[];
  /** Undefined for a credential that is forged, ended, expired or of another store. */
  verify(storeId: string, credential: string): Promise<StaffIdentity | undefined>;
  /** Whether a proven identity has not been signed out since. */
  stillIn(identity: StaffIdentity): Promise<boolean>;
}

/** Time, as chat sees it; tests hand in their own. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  pause(milliseconds: number): Promise<void>;
  /** Calls `run` once after so many milliseconds, unless the returned function is called before. */
  after(milliseconds: number, run: () => void): () => void;
}

/** One line of structured log. Nothing personal may go in: ids, codes, counts and durations only. */
export interface ChatLog {
  event(name: string, fields?: Record<string, unknown>): void;
  failure(name: string, error: unknown, fields?: Record<string, unknown>): void;
}

/** Proves who a shopper is. */
export interface IdentityVerifier {
  /** Undefined for a forged, foreign or expired identity. */
  verify(storeId: string, jwt: string): Promise<Identity | undefined>;
}

/** The longest each thing may take, in milliseconds. */
export interface Deadlines {
  understanding: number;
  tool: number;
  agent: number;
  turn: number;
  /** From here on the shopper is told that it takes longer. */
  stillLooking: number;
  /** Longer than a turn, so that a living holder is never overtaken. */
  lease: number;
}

export const standardDeadlines: Deadlines = {
  understanding: 1_500,
  tool: 4_000,
  agent: 20_000,
  turn: 25_000,
  stillLooking: 1_800,
  lease: 35_000,
};

/** What a turn is decided by. */
export interface Dialogue {
  step: Step;
  initialSnapshot: (language: Language) => Snapshot;
  /** Brings a stored snapshot up to date with this version. */
  restoreSnapshot?: (snapshot: Snapshot) => Snapshot;
  /** Names the machine behind `step`, for evidence. */
  version?: string;
}

/** The snapshot of a conversation as this version has it. */
export const snapshotOf = (
  { initialSnapshot, restoreSnapshot = (same) => same }: Dialogue,
  { snapshot }: Pick<ConversationState, 'snapshot'>,
  language: Language,
): Snapshot => (snapshot ? restoreSnapshot(snapshot) : initialSnapshot(language));

export interface ChatDependencies {
  store(storeId: string): ChatStore | undefined;
  stores(): ChatStore[];
  connections: Connections;
  /** The machine, loaded before it is stepped: a frame that begins no turn needs none of it. */
  dialogue(): Dialogue | Promise<Dialogue>;
  understanding: UnderstandingPort;
  /** Finds what must be masked, before anything is stored. A number of one of the store's orders is not. */
  findPersonalData(text: string, orderNumberPattern: string): PersonalData[];
  runTool(name: ToolName, args: unknown, context: ToolContext): Promise<ToolResult>;
  /** Without one the machine is told that the agent is unavailable. */
  agent?: { port: Agent; grounding(): CreateGrounder | Promise<CreateGrounder> };
  /** `off` lets the agent take every message that answers no open question and asks for nothing no agent may do. */
  directPath?: 'on' | 'off';
  agentTools(names: ToolName[]): AgentTool[] | Promise<AgentTool[]>;
  identity: IdentityVerifier;
  /** Without one nobody can sign in to a desk. */
  staff?: StaffVerifier;
  /** Reaches shoppers who have left; without one nobody can. */
  notify?: Notify;
  /** Reads replies aloud; without one the text is all there is. */
  speech?: Speech;
  /** What reads them, made by chat of `speech`. */
  reader?: Reader;
  /** Where business events go; none are made without it. */
  events?: EventSink;
  /** Keeps what was looked for in vain in the records, where events may not carry it. */
  wishesInRecords?: boolean;
  /** Everyone who is in a conversation here, where the host knows it: whoever has sent nothing yet is in no head. */
  connectionsIn?(conversationId: string): readonly ConnectionState[];
  clock: Clock;
  log: ChatLog;
  deadlines: Deadlines;
}

/**
 * Reads replies to those who want to hear them, sentence by sentence, beside what chat does: nothing waits for it, and
 * when it fails the text stands.
 */
export interface Reader {
  /** A sentence was released ahead of its reply. */
  released(where: Where, replyId: string, sentence: Heard, language: string): void;
  /** Entries were delivered: what was not yet said of them is. @param open what may be heard by anyone, by reply. */
  delivered(where: Where, entries: readonly StoredEntry[], open: (replyId: string) => string): void;
  /** Reads a reply to one connection, whether its voice is on or not. */
  again(where: Where, listener: Listener, entry: StoredEntry | undefined, asked: Asked): void;
  /** What was released of a reply is taken back. */
  takenBack(conversationId: string, replyId: string): void;
  /** Ends what is being read in a conversation, or only to one connection of it. */
  stop(conversationId: string, connectionId?: string): void;
  /** Resolves when nothing is being read by this process. */
  idle(): Promise<void>;
}

export interface Where {
  store: ChatStore;
  state: ConversationState;
}

export interface Asked {
  replyId: string;
  from: number;
}
