import type { ConnectionState } from './chat/connection.ts';
import { createCartDoor, type CartDoor } from './chat/cart-door.ts';
import { decodeFrame } from './chat/decode.ts';
import type { ChatDependencies, ChatStore } from './chat/dependencies.ts';
import { turnAway } from './chat/deliver.ts';
import { withReader } from './chat/aloud/on-demand.ts';
import { createForgetting, forgetConversation, type Forgetting } from './chat/forget-shopper.ts';
import { takeHello } from './chat/hello.ts';
import { sendHistory } from './chat/history.ts';
import { createHolder, type Holder } from './chat/holder.ts';
import { keepPosted, postedFor, type Waiting } from './chat/keep-posted.ts';
import type { Bound } from './chat/messages.ts';
import { takeContext } from './chat/named-things.ts';
import { takeFlag, takeRating } from './chat/remarks.ts';
import { stopTurn } from './chat/stop.ts';
import { proven, takeIdentity } from './chat/subject.ts';
import { emailTranscript, saveTranscript } from './chat/transcript.ts';
import { beginConversation } from './chat/welcome.ts';
import { createDeskPushes } from './staff/desk-pushes.ts';
import { noticing } from './staff/noticing.ts';
import { createStaffRoom, type StaffRoom } from './staff/room.ts';
import { speakAgain, takeVoice } from './chat/voice-frames.ts';
import { closeCodes } from './wire/close-codes.ts';
import { isStaffFrame, type ClientFrame, type ErrorCode, type StaffFrame } from './wire/messages.ts';
import { noticeOf } from './chat/notices.ts';
import { once } from './chat/once.ts';

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
  /** Loads what a shopper's first message needs and a hello does not; else that message waits for it. */
  warm(): Promise<void>;
}

/** Keeps nothing between frames but what runs in this process: any number of these may serve one conversation. */
export function createChat(given: ChatDependencies): Chat {
  const pushes = createDeskPushes(given);
  const dependencies = withReader(noticing(given, pushes));
  const holder = createHolder(dependencies, async (...asked) => (await turns()).resume(...asked));
  const staff = createStaffRoom(dependencies, holder, pushes);
  const hands = { dependencies, holder, staff };
  return {
    receive: (connection, text, since = dependencies.clock.now()) =>
      receive(hands, connection, { text, since }),
    keepPosted(waiting) {
      const end = keepPosted(dependencies, waiting);
      return async (over) => end(over);
    },
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
      await dependencies.reader?.idle();
      await pushes.idle();
    },
    async left(connection) {
      const { conversationId, id } = connection;
      if (conversationId !== undefined) dependencies.reader?.stop(conversationId, id);
      await staff.left(connection);
    },
    carts: createCartDoor(dependencies),
    forgetting: createForgetting(dependencies, holder),
    warm: async () =>
      void (await Promise.all([turns(), dependencies.dialogue(), dependencies.agentTools([])])),
  };
}

/** Read with the first frame that asks for a turn; a second `import` of it would ask the loader again. */
const turns = once(() => import('./chat/turns.ts'));

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
      const end = postedFor(dependencies, hands.holder, connection, decoded.frame, since);
      try {
        await handle(hands, connection, decoded.frame);
      } finally {
        const told = end?.();
        if (told) await told;
      }
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

function handle(hands: Hands, connection: ConnectionState, frame: ClientFrame): Promise<void> {
  const { dependencies, holder, staff } = hands;
  if (frame.type === 'hello') return takeHello(dependencies, holder, connection, frame);
  if (frame.type === 'ping') return answerPing(dependencies, connection);
  const store = storeOf(dependencies, connection);
  if (!store) {
    const text = 'The first frame must be hello.';
    return turnAway(dependencies, connection, 'hello-expected', text, closeCodes.badHello);
  }
  if (connection.staff) return staff.take(connection, store, frame);
  const messageId = 'messageId' in frame ? frame.messageId : undefined;
  if (frame.type === 'context') return takeContext(store, connection, frame);
  if (isStaffFrame(frame)) {
    const text = 'Only the people of the store may do this.';
    return sendError(dependencies, connection, 'not-allowed', text, messageId);
  }
  if (frame.conversationId !== connection.conversationId) {
    const text = 'This connection belongs to another conversation.';
    return sendError(dependencies, connection, 'not-your-conversation', text, messageId);
  }
  const bound = { connection, store, conversationId: frame.conversationId };
  if (frame.type === 'say' || frame.type === 'choose') {
    return turns().then(({ takeMessage }) => takeMessage(dependencies, holder, bound, frame));
  }
  return handleBound(dependencies, holder, bound, frame);
}

async function answerPing({ connections }: ChatDependencies, { id }: ConnectionState): Promise<void> {
  await connections.send(id, [{ type: 'pong' }]);
}

type BoundFrame = Exclude<
  ClientFrame,
  StaffFrame | { type: 'hello' | 'ping' | 'context' | 'say' | 'choose' }
>;

async function handleBound(
  dependencies: ChatDependencies,
  holder: Holder,
  bound: Bound,
  frame: BoundFrame,
): Promise<void> {
  const { connection, store } = bound;
  switch (frame.type) {
    case 'stop':
      return stopTurn(dependencies, holder, bound);
    case 'set-voice':
      return takeVoice(dependencies, holder, bound, frame);
    case 'speak':
      return speakAgain(dependencies, bound, frame);
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
  const identity = await proven(dependencies, store, jwt);
  if (identity) return takeIdentity(dependencies, store, connection, identity);
  const text = noticeOf('sign-in-over', store, connection);
  return sendError(dependencies, connection, 'identity-refused', text);
}
