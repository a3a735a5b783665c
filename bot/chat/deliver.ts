import { asShopperSees, type StoredEntry } from '../conversations/entries.ts';
import type { ConversationState, Head, Listener, SaidContext } from '../conversations/head.ts';
import type { CloseCode } from '../wire/close-codes.ts';
import type { ErrorCode, ServerFrame } from '../wire/messages.ts';
import type { ConnectionState } from './connection.ts';
import type { ChatDependencies, ChatStore } from './dependencies.ts';

/** Most shoppers' connections one conversation may have listening, and most of the store's people. */
const MAXIMUM_LISTENERS = 20;
const MAXIMUM_STAFF = 5;

/** Tells a client why it cannot stay, and closes. */
export async function turnAway(
  { connections }: ChatDependencies,
  connection: ConnectionState,
  code: ErrorCode,
  text: string,
  close: CloseCode,
): Promise<void> {
  await connections.send(connection.id, [{ type: 'error', code, text }]);
  await connections.close(connection.id, close, code);
}

/** Whether a connection may hear what is for the store's people. */
const isStaff = ({ staffUntil }: Listener, now: number): boolean =>
  staffUntil !== undefined && staffUntil > now;

/** Those who listen now: a person of the store whose credential has run out does not. */
const listening = ({ clock }: ChatDependencies, { head }: ConversationState): Listener[] => {
  const now = clock.now();
  return (head?.connections ?? []).filter((each) => each.staffUntil === undefined || isStaff(each, now));
};

/** Sends frames to everyone who listens to a conversation. */
export async function sendToListeners(
  dependencies: ChatDependencies,
  state: ConversationState,
  frames: ServerFrame[],
): Promise<void> {
  const listeners = listening(dependencies, state);
  await Promise.all(listeners.map(({ id }) => dependencies.connections.send(id, frames)));
}

/** The entries of a commit, one frame each, in order. */
export const entryFrames = (conversationId: string, entries: StoredEntry[]): ServerFrame[] =>
  entries.map((entry) => ({ type: 'entry', conversationId, entry }));

/** The frames as shoppers get them. */
function forShoppers(frames: ServerFrame[]): ServerFrame[] {
  const hides = frames.some((frame) => frame.type === 'entry' && frame.entry.kind === 'note');
  if (!hides) return frames;
  return frames.map((frame) =>
    frame.type === 'entry' ? { ...frame, entry: asShopperSees(frame.entry) } : frame,
  );
}

/** What became of frames on their way out. */
export interface Delivered {
  /** Listeners that turned out to be gone. */
  gone: string[];
  /** Whether a connection of the shopper's took them. */
  reachedShopper: boolean;
}

/** Tells everyone what a commit wrote; the connection it came from gets its `ack` first. */
export async function deliverToAll(
  dependencies: ChatDependencies,
  state: ConversationState,
  frames: ServerFrame[],
  sender?: { connection: ConnectionState; first: ServerFrame[] },
): Promise<Delivered> {
  const listeners = listening(dependencies, state);
  if (sender && !listeners.some(({ id }) => id === sender.connection.id)) {
    const { id, staff } = sender.connection;
    listeners.push(staff ? { id, staffUntil: staff.until } : { id });
  }
  const shown = forShoppers(frames);
  const delivered: Delivered = { gone: [], reachedShopper: false };
  const sent = listeners.map(({ id, staffUntil }): Promise<boolean | undefined> => {
    const own = staffUntil === undefined ? shown : frames;
    const all = sender && id === sender.connection.id ? [...sender.first, ...own] : own;
    return all.length === 0 ? nothing : dependencies.connections.send(id, all);
  });
  const took = sent.length === 1 ? [await sent[0]] : await Promise.all(sent);
  for (const [index, { id, staffUntil }] of listeners.entries()) {
    if (took[index] === false) delivered.gone.push(id);
    else if (staffUntil === undefined && took[index]) delivered.reachedShopper = true;
  }
  return delivered;
}

const nothing = Promise.resolve(undefined);

/** As `deliverToAll`. @returns the listeners that are gone. */
export async function deliver(...all: Parameters<typeof deliverToAll>): Promise<string[]> {
  return (await deliverToAll(...all)).gone;
}

/** The head's listeners with this connection among them; of shoppers and of staff the newest stay when there are too many. */
export function listenersWith(
  head: Head,
  connection: ConnectionState | undefined,
  gone: ReadonlySet<string>,
): Head['connections'] {
  const kept = head.connections.filter(({ id }) => id !== connection?.id && !gone.has(id));
  if (!connection) return kept;
  const { id, origin, staff, voice, speed = 1, voiceId } = connection;
  const listener: Listener = { id };
  if (voice) listener.voice = voiceId === undefined ? { speed } : { speed, id: voiceId };
  if (origin !== undefined) listener.origin = origin;
  if (staff) listener.staffUntil = staff.until;
  return newestOf([...kept, listener]);
}

function newestOf(listeners: Listener[]): Listener[] {
  if (listeners.length <= MAXIMUM_STAFF) return listeners;
  const staff = listeners.filter(({ staffUntil }) => staffUntil !== undefined).slice(-MAXIMUM_STAFF);
  const shoppers = listeners.filter(({ staffUntil }) => staffUntil === undefined).slice(-MAXIMUM_LISTENERS);
  return listeners.filter((each) => staff.includes(each) || shoppers.includes(each));
}

/** What one chat object knows of connections that turned out to be gone; only to forget them at the next commit. */
export type Gone = ReadonlySet<string>;

/** The head a turn of `connection` begins from; a new one has everyone who waits in the conversation for its first message. */
export function headFor(
  { connectionsIn }: Pick<ChatDependencies, 'connectionsIn'>,
  turn: { store: ChatStore; state: ConversationState; message: { context: Pick<SaidContext, 'identity'> } },
  connection: ConnectionState | undefined,
  gone: Gone,
): Head {
  const { store, state, message } = turn;
  const subject = message.context.identity?.subject;
  if (state.head) return { ...state.head, connections: listenersWith(state.head, connection, gone) };
  const head = store.conversations.freshHead(state.conversationId, subject);
  const others = (connectionsIn?.(state.conversationId) ?? []).filter(({ id }) => id !== connection?.id);
  const connections = [...others, connection].reduce(
    (listeners, each) => listenersWith({ ...head, connections: listeners }, each, gone),
    head.connections,
  );
  return { ...head, connections };
}
