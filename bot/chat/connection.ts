import type { Identity } from '../conversations/head.ts';
import type { StaffRole } from '../wire/staff-frames.ts';
import type { PageContext } from '../wire/messages.ts';

/** Somebody of the store, as a credential proved them. */
export interface StaffIdentity {
  /** Tells one's own conversations from others'. */
  id: string;
  /** Shoppers see it. */
  name: string;
  role: StaffRole;
  /** The credential is void from then on, milliseconds since the epoch. */
  until: number;
  /** Of a session that can be ended. */
  session?: string;
}

/**
 * What is known of one connection between frames. JSON, owned by the host: in memory on one machine, a record on
 * AWS. Chat reads and changes it, and keeps nothing of it itself.
 */
export interface ConnectionState {
  id: string;
  /** The page's origin; absent for clients that are no browser. */
  origin?: string;
  /** Hash of the network address, for counting wrong tries. */
  source: string;
  /** Set by `hello`. */
  storeId?: string;
  conversationId?: string;
  locale: string;
  page: PageContext;
  /** Whether replies are read aloud, how fast (1 when absent), and by which voice. */
  voice: boolean;
  speed?: number;
  voiceId?: string;
  /** It does what `voice` frames say. */
  voiceControl?: boolean;
  identity?: Identity;
  /** Set on a person of the store; the connection is then in no conversation of its own. */
  staff?: StaffIdentity;
  /** What that person looks at, newest last. */
  attached?: string[];
  /** Highest seq the shopper has seen. */
  seen: number;
}

/** A connection that has not said hello. */
export function newConnection(id: string, source: string, origin?: string): ConnectionState {
  return {
    id,
    source,
    locale: 'en',
    page: {},
    voice: false,
    seen: 0,
    ...(origin === undefined ? {} : { origin }),
  };
}

/** Sets all that a connection wants of the voice; what is not given goes back to the usual. */
export function setVoice(
  connection: ConnectionState,
  wanted: { voice: boolean; speed?: number | undefined; voiceId?: string | undefined },
): void {
  connection.voice = wanted.voice;
  delete connection.speed;
  delete connection.voiceId;
  if (wanted.speed !== undefined) connection.speed = wanted.speed;
  if (wanted.voiceId !== undefined) connection.voiceId = wanted.voiceId;
}
