import type { ConnectionState } from './chat/connection.ts';
import { createCartDoor, type CartDoor } from './chat/cart-door.ts';
import { decodeFrame } from './chat/decode.ts';
import type { ChatDependencies, ChatStore } from './chat/dependencies.ts';
import { turnAway } from './chat/deliver.ts';
import { createForgetting, forgetConversation, type Forgetting } from './chat/forget-shopper.ts';
import { entriesFrames, takeHello } from './chat/hello.ts';
import { createHolder, type Holder } from './chat/holder.ts';
import { keepPosted, type Waiting } from './chat/keep-posted.ts';
import { incomingMessage, takeMessage, type Bound } from './chat/messages.ts';
import { knownPage } from './chat/named-things.ts';
import { takeFlag, takeRating } from './chat/remarks.ts';
import { stopTurn } from './chat/stop.ts';
import { takeIdentity } from './chat/subject.ts';
import { emailTranscript, saveTranscript } from './chat/transcript.ts';
import { beginConversation } from './chat/welcome.ts';
import { createDeskPushes } from './staff/desk-pushes.ts';
import { noticing } from './staff/noticing.ts';
import { createStaffRoom, type StaffRoom } from './staff/room.ts';
import { closeCodes } from './wire/close-codes.ts';
import { isStaffFrame, type ClientFrame, type ErrorCode, type StaffFrame } from './wire/messages.ts';
import { noticeOf } from './chat/notices.ts';

export type { ConnectionState } from './chat/connection.ts';
export { newConnection } from './chat/connection.ts';
export type { ChatDependencies, ChatStore } from './chat/dependencies.ts';

/** What one frame does: decode, authorise, load, step the machine and perform its effects, commit, deliver. */
export interface Chat {
  /**
   * Handles one frame. When it resolves, everything the frame promised is durable; what may take long goes on in
   * this process until `idle`. Frames of one connection must come in order. Never rejects.
   * @param since when the frame came, in milliseconds since the epoch; now unless told.
   */
  receive(connection: ConnectionState, text: string, since?: number): Promise<void>;
  /**
   * From two seconds after `since` on, tells a shopper whose connection is still being found that it takes longer.
   * Call what it returns when it was found (`false`) or cannot be (`true`).
   */
  keepPosted(waiting: Waiting): (over: boolean) => Promise<void>;
  /** Takes over conversations whose holder died, ends waits for a person who does not come. @returns how many. */
  sweep(): Promise<number>;
  /** Resolves when no turn is running in this process. */
  idle(): Promise<void>;
  /** A connection was closed. */
  left(connection: ConnectionState): Promise<void>;
  /** The cart of a conversation, for the store page. */
  carts: CartDoor;
  /** Erases on the word of whoever runs the store. */
  forgetting: Forgetting;
}

/** Keeps nothing between frames but what runs in this process: any number of these may serve one conversation. */
export function createChat(given: ChatDependencies): Chat {
  const pushes = createDeskPushes(given);
  const dependencies = noticing(given, pushes);
  const holder = createHolder(dependencies);
  const staff = createStaffRoom(dependencies, holder, pushes);
  const hands = { dependencies, holder, staff };
  return {
    receive: (connection, text, since = dependencies.clock.now()) =>
      receive(hands, connection, { text, since }),
    keepPosted: (waiting) => keepPosted(dependencies, waiting),
    async sweep() {
      let taken = 0;
      for (const store of dependencies.stores()) {
        for (const conversationId of await store.conversations.due(100)) {
          await staff.wake(store, conversationId);
          await holder.takeOver(store, conversationId);
          taken += 1;
        }
      }
      return taken;
    },
    async idle() {
      await holder.idle();
      await pushes.idle();
    },
    left: (connection) => staff.left(connection),
    carts: createCartDoor(dependencies),
    forgetting: createForgetting(dependencies, holder),
  };
}

/** What every frame is handled with. */
interface Hands {
  dependencies: ChatDependencies;
  holder: Holder;
  staff: StaffRoom;
}

async function receive(
  hands: Hands,
  connection: ConnectionState,
  { text, since }: { text: string; since: number },
): Promise<void> {
  const { dependencies } = hands;
  const decoded = decodeFrame(text);
  try {
    if ('frame' in decoded) {
      const { frame } = decoded;
      await posted(hands, { connection, frame, since }, () => handle(hands, connection, frame));
      return;
    }
    if (connection.storeId === undefined) {
      await turnAway(dependencies, connection, decoded.code, decoded.text, closeCodes.badHello);
      return;
    }
    const tooLong = noticeOf('too-long', storeOf(dependencies, connection), connection);
    const told = decoded.code === 'too-large' ? tooLong : decoded.text;
    await sendError(dependencies, connection, decoded.code, told, decoded.messageId);
  } catch (error) {
    const messageId =
      'frame' in decoded && 'messageId' in decoded.frame ? decoded.frame.messageId : undefined;
    dependencies.log.failure('frame failed', error, { connection: connection.id, message: messageId });
    const words = noticeOf('failed', storeOf(dependencies, connection), connection);
    await sendError(dependencies, connection, 'unavailable', words, messageId);
  }
}

/** Does the work of a frame; whoever waits for an answer to it hears after two seconds that it takes longer. */
async function posted(
  { dependencies, holder }: Hands,
  { connection, frame, since }: { connection: ConnectionState; frame: ClientFrame; since: number },
  work: () => Promise<void>,
): Promise<void> {
  if (frame.type !== 'say' && frame.type !== 'choose') return work();
  const { conversationId } = frame;
  const { id: connectionId, locale } = connection;
  const end = keepPosted(dependencies, { connectionId, locale, conversationId, since });
  try {
    await work();
  } finally {
    await end(!holder.isAnswering(conversationId));
  }
}

const storeOf = (dependencies: ChatDependencies, { storeId }: ConnectionState): ChatStore | undefined =>
  storeId === undefined ? undefined : dependencies.store(storeId);

async function sendError(
  { connections }: ChatDependencies,
  connection: ConnectionState,
  code: ErrorCode,
  text: string,
  messageId?: string,
): Promise<void> {
  const frame = { type: 'error' as const, code, text, ...(messageId === undefined ? {} : { messageId }) };
  await connections.send(connection.id, [frame]);
}

async function handle(hands: Hands, connection: ConnectionState, frame: ClientFrame): Promise<void> {
  const { dependencies, holder, staff } = hands;
  if (frame.type === 'hello') return takeHello(dependencies, holder, connection, frame);
  if (frame.type === 'ping') {
    await dependencies.connections.send(connection.id, [{ type: 'pong' }]);
    return;
  }
  const store = storeOf(dependencies, connection);
  if (!store) {
    const text = 'The first frame must be hello.';
    return turnAway(dependencies, connection, 'hello-expected', text, closeCodes.badHello);
  }
  if (connection.staff) return staff.take(connection, store, frame);
  if (frame.type === 'context') {
    connection.page = await knownPage(store, frame.page);
    return;
  }
  if (isStaffFrame(frame)) {
    const text = 'Only the people of the store may do this.';
    const messageId = 'messageId' in frame ? frame.messageId : undefined;
    return sendError(dependencies, connection, 'not-allowed', text, messageId);
  }
  if (frame.conversationId !== connection.conversationId) {
    const text = 'This connection belongs to another conversation.';
    const messageId = 'messageId' in frame ? frame.messageId : undefined;
    return sendError(dependencies, connection, 'not-your-conversation', text, messageId);
  }
  const bound = { connection, store, conversationId: frame.conversationId };
  await handleBound(dependencies, holder, bound, frame);
}

type BoundFrame = Exclude<ClientFrame, StaffFrame | { type: 'hello' | 'ping' | 'context' }>;

async function handleBound(
  dependencies: ChatDependencies,
  holder: Holder,
  bound: Bound,
  frame: BoundFrame,
): Promise<void> {
  const { connection, store } = bound;
  switch (frame.type) {
    case 'say':
    case 'choose':
      return takeMessage(dependencies, holder, bound, await incomingMessage(dependencies, bound, frame));
    case 'stop':
      return stopTurn(holder, bound);
    case 'set-voice':
      connection.voice = frame.voice;
      return undefined;
    case 'seen':
      connection.seen = Math.max(connection.seen, frame.seq);
      return undefined;
    case 'rate':
      return takeRating(dependencies, holder, bound, frame);
    case 'flag':
      return takeFlag(dependencies, holder, bound, frame);
    case 'save-transcript':
      return saveTranscript(dependencies, bound);
    case 'email-transcript':
      return emailTranscript(dependencies, bound, frame);
    case 'identify':
      return identify(dependencies, store, connection, frame.jwt);
    case 'logout':
      return takeIdentity(dependencies, store, connection, undefined);
    case 'history':
      return sendHistory(dependencies, bound, frame);
    case 'forget':
      await forgetConversation(dependencies, holder, bound, { connection, first: [] });
      return beginConversation(dependencies, store, connection);
  }
}

async function identify(
  dependencies: ChatDependencies,
  store: ChatStore,
  connection: ConnectionState,
  jwt: string,
): Promise<void> {
  const identity = await dependencies.identity.verify(store.settings.id, jwt);
  if (identity) return takeIdentity(dependencies, store, connection, identity);
  const text = noticeOf('sign-in-over', store, connection);
  return sendError(dependencies, connection, 'identity-refused', text);
}

async function sendHistory(
  dependencies: ChatDependencies,
  { connection, store, conversationId }: Bound,
  frame: Extract<BoundFrame, { type: 'history' }>,
): Promise<void> {
  const { entries, more } = await store.conversations.history(conversationId, {
    ...(frame.after === undefined ? {} : { after: frame.after }),
    ...(frame.before === undefined ? {} : { before: frame.before }),
    limit: frame.limit ?? 50,
  });
  const frames = entriesFrames(conversationId, entries, more);
  const empty = { type: 'entries' as const, conversationId, entries: [], more: false };
  await dependencies.connections.send(connection.id, frames.length > 0 ? frames : [empty]);
}
