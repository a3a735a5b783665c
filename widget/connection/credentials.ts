import type { SharedStorage } from './environment.ts';

/** The key to a conversation, shared by every tab of a store and by the store's own pages (its cart). */
export interface Credentials {
  conversationId: string;
  token: string;
}

/** How far the shopper has read, so that another page load knows there is history and what is new in it. */
export interface ReadMark {
  conversationId: string;
  seq: number;
  /** The last seq known to exist; 0 while nothing was said. */
  last: number;
}

/** What is kept in the browser about one store's conversation: `aisle:<storeId>`, and beside it `:read` and `:voice`. */
export class KeptConversation {
  readonly credentialsKey: string;
  readonly readKey: string;
  readonly signedOutKey: string;
  readonly #carryKey: string;
  readonly #voiceKey: string;
  readonly #storage: SharedStorage;

  constructor(storeId: string, storage: SharedStorage) {
    this.credentialsKey = `aisle:${storeId}`;
    this.readKey = `aisle:${storeId}:read`;
    this.signedOutKey = `aisle:${storeId}:signed-out`;
    this.#carryKey = `aisle:${storeId}:carry`;
    this.#voiceKey = `aisle:${storeId}:voice`;
    this.#storage = storage;
  }

  get credentials(): Credentials | undefined {
    return credentialsIn(this.#read(this.credentialsKey));
  }

  set credentials(credentials: Credentials | undefined) {
    this.#storage.write(this.credentialsKey, credentials && JSON.stringify(credentials));
  }

  /** The conversation that was left for a new one, until that one is there: its cart comes along. */
  get carry(): Credentials | undefined {
    return credentialsIn(this.#read(this.#carryKey));
  }

  set carry(credentials: Credentials | undefined) {
    this.#storage.write(this.#carryKey, credentials && JSON.stringify(credentials));
  }

  get readMark(): ReadMark | undefined {
    const kept = this.#read(this.readKey) as Partial<ReadMark> | undefined;
    if (typeof kept?.conversationId !== 'string') return undefined;
    return { conversationId: kept.conversationId, seq: Number(kept.seq) || 0, last: Number(kept.last) || 0 };
  }

  set readMark(mark: ReadMark | undefined) {
    this.#storage.write(this.readKey, mark && JSON.stringify(mark));
  }

  /** What the shopper set of voice and microphone, as widget/voice/settings.ts keeps it; gone with the conversation. */
  get voice(): { on?: unknown } | undefined {
    return this.#read(this.#voiceKey) as { on?: unknown } | undefined;
  }

  set voice(settings: object | undefined) {
    this.#storage.write(this.#voiceKey, settings && JSON.stringify(settings));
  }

  /** Tells the other tabs that the shopper has signed out. @param id another each time */
  signOut(id: string): void {
    this.#storage.write(this.signedOutKey, id);
    this.#storage.write(this.signedOutKey, undefined);
  }

  /** Whether the conversation that the credentials open has anything in it. */
  get hasHistory(): boolean {
    const mark = this.readMark;
    return mark !== undefined && mark.last > 0 && mark.conversationId === this.credentials?.conversationId;
  }

  forget(): void {
    this.credentials = undefined;
    this.readMark = undefined;
  }

  #read(key: string): unknown {
    try {
      return JSON.parse(this.#storage.read(key) ?? 'null') ?? undefined;
    } catch {
      return undefined;
    }
  }
}

function credentialsIn(value: unknown): Credentials | undefined {
  const kept = value as Partial<Credentials> | undefined;
  if (typeof kept?.conversationId !== 'string' || typeof kept.token !== 'string') return undefined;
  return { conversationId: kept.conversationId, token: kept.token };
}
