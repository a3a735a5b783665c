import { Conflict } from '../conversations/commit.ts';
import type { ConversationState, Head } from '../conversations/head.ts';
import type { ConnectionState } from '../chat/connection.ts';
import type { ChatDependencies, ChatStore } from '../chat/dependencies.ts';
import type { StaffIdentity } from '../chat/connection.ts';
import type { Holder } from '../chat/holder.ts';
import type { ErrorCode } from '../wire/messages.ts';
import type { DeskPushes } from './desk-pushes.ts';

/** Somebody of the store whose frame is being handled, with all that is needed for it. */
export interface Colleague {
  dependencies: ChatDependencies;
  store: ChatStore;
  connection: ConnectionState;
  staff: StaffIdentity;
  holder: Holder;
  pushes: DeskPushes;
}

/** A conversation of the store that was begun and not erased. */
export type Begun = ConversationState & { head: Head };

export async function refuse(
  { dependencies, connection }: Colleague,
  code: ErrorCode,
  text: string,
  { conversationId, messageId }: { conversationId?: string; messageId?: string } = {},
): Promise<undefined> {
  const about = {
    ...(conversationId === undefined ? {} : { conversationId }),
    ...(messageId === undefined ? {} : { messageId }),
  };
  await dependencies.connections.send(connection.id, [{ type: 'error', code, text, ...about }]);
  return undefined;
}

/** Reads a conversation of this store; whatever the desk does not know is refused in the same words. */
export async function loadBegun(
  colleague: Colleague,
  about: { conversationId: string; messageId?: string },
): Promise<Begun | undefined> {
  const state = await colleague.store.conversations.load(about.conversationId);
  const { head } = state;
  if (head?.listedAt !== undefined && head.erasedAt === undefined) return { ...state, head };
  return refuse(colleague, 'unknown-conversation', 'This store has no such conversation.', about);
}

/** Whether somebody else of the store has the conversation. */
export const hasAnother = ({ staff }: Colleague, { owner, handOver }: Head): boolean =>
  owner === 'staff' && handOver?.by?.id !== staff.id;

export const isMine = ({ staff }: Colleague, { owner, handOver }: Head): boolean =>
  owner === 'staff' && handOver?.by?.id === staff.id;

export function refuseAnothers(
  colleague: Colleague,
  { handOver }: Head,
  about: { conversationId: string; messageId?: string },
): Promise<undefined> {
  return refuse(
    colleague,
    'not-allowed',
    `${handOver?.by?.name ?? 'Somebody'} has this conversation.`,
    about,
  );
}

/** Tries again from the newer state for as long as somebody else was faster. */
export async function untilCommitted<Result>(attempt: () => Promise<Result>): Promise<Result> {
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof Conflict)) throw error;
    }
  }
}
