import type { ConnectionState } from '../chat/connection.ts';
import { turnAway } from '../chat/deliver.ts';
import type { ChatDependencies, ChatStore } from '../chat/dependencies.ts';
import type { Holder } from '../chat/holder.ts';
import { closeCodes } from '../wire/close-codes.ts';
import type { ClientFrame } from '../wire/messages.ts';
import { attach, detach, sendEvidence, sendHistory } from './attaching.ts';
import { refuse, type Colleague } from './colleague.ts';
import type { DeskPushes } from './desk-pushes.ts';
import { join, leave } from './joining.ts';
import { settle } from './settling.ts';
import { wake } from './waking.ts';
import { note, say } from './writing.ts';

/** What a frame of the store's people does. */
export interface StaffRoom {
  /** Handles a frame of a connection on which somebody of the store has signed in. */
  take(connection: ConnectionState, store: ChatStore, frame: ClientFrame): Promise<void>;
  /** Sees to what came due in a conversation. */
  wake(store: ChatStore, conversationId: string): Promise<void>;
  /** A connection was closed: whoever watched on it is not at the desk any more. */
  left(connection: ConnectionState): Promise<void>;
}

/** Somebody who was not heard of for so long is not at the desk any more, in milliseconds. */
export const THERE_FOR = 150_000;

export function createStaffRoom(
  dependencies: ChatDependencies,
  holder: Holder,
  pushes: DeskPushes,
): StaffRoom {
  return {
    async take(connection, store, frame) {
      const { staff } = connection;
      if (!staff) throw new Error('Nobody of the store has signed in on this connection.');
      const isIn = staff.until > dependencies.clock.now() && (await dependencies.staff?.stillIn(staff));
      if (!isIn) {
        await store.people.desk.unwatch(connection.id);
        const text = 'This sign-in has ended.';
        return turnAway(dependencies, connection, 'identity-refused', text, closeCodes.forbidden);
      }
      await takeFrame({ dependencies, store, connection, staff, holder, pushes }, frame);
    },
    wake: (store, conversationId) => wake(dependencies, holder, store, conversationId),
    async left({ id, staff, storeId }) {
      if (!staff || storeId === undefined) return;
      await dependencies.store(storeId)?.people.desk.unwatch(id);
    },
  };
}

async function takeFrame(colleague: Colleague, frame: ClientFrame): Promise<void> {
  switch (frame.type) {
    case 'watch':
      return watch(colleague);
    case 'attach':
      await attach(colleague, frame);
      return undefined;
    case 'detach':
      return detach(colleague, frame);
    case 'evidence':
      return sendEvidence(colleague, frame);
    case 'history':
      return sendHistory(colleague, frame);
    case 'join':
      return join(colleague, frame);
    case 'leave':
      return leave(colleague, frame);
    case 'say':
      return say(colleague, frame);
    case 'note':
      return note(colleague, frame);
    case 'settle':
      return settle(colleague, frame);
    default:
      return refuse(colleague, 'not-allowed', 'A person of the store does not send this.', namedIn(frame));
  }
}

/** Which conversation and message a frame is about, where it names them. */
const namedIn = (frame: ClientFrame): { conversationId?: string; messageId?: string } => ({
  ...('conversationId' in frame && frame.conversationId !== undefined
    ? { conversationId: frame.conversationId }
    : {}),
  ...('messageId' in frame ? { messageId: frame.messageId } : {}),
});

async function watch({ dependencies, store, connection, staff, pushes }: Colleague): Promise<void> {
  const until = Math.min(staff.until, dependencies.clock.now() + THERE_FOR);
  await store.people.desk.watch({
    connectionId: connection.id,
    personId: staff.id,
    role: staff.role,
    ...(staff.session === undefined ? {} : { session: staff.session }),
    until,
  });
  await pushes.show(store, connection.id);
}
