import type { StoredEntry } from '../conversations/entries.ts';
import type { ConversationState } from '../conversations/head.ts';
import { earOf } from '../dialogue/heard-reply.ts';
import { heardText, type Ear } from '../speech/ear/text.ts';
import type { ChatDependencies } from './dependencies.ts';
import { replyIdOf, type Turn } from './turn.ts';

/** What a turn has to do with being heard. */

/** A sentence that was released ahead of its reply is read at once. */
export function readReleased({ reader }: ChatDependencies, turn: Turn, replyId: string, shown: string): void {
  const { store, state } = turn;
  const ear = earOfTurn(turn);
  reader?.released({ store, state }, replyId, { text: heardText(shown, ear), shown }, ear.language);
}

/** How the shopper of a turn hears what is written. */
export const earOfTurn = ({ snapshot, message }: Turn): Ear =>
  earOf(snapshot.memory.language, message.context.locale);

/** Reads what a settled turn answered, and was not read ahead. */
export function readReplies(
  { reader }: ChatDependencies,
  turn: Turn,
  { state, entries }: { state: ConversationState; entries: StoredEntry[] },
): void {
  const open = new Map(turn.replies.map((reply, index) => [replyIdOf(turn, index), reply.open ?? '']));
  reader?.delivered({ store: turn.store, state }, entries, (replyId) => open.get(replyId) ?? '');
}

/** Has the client change its voice as the shopper asked, before the answer that says so. */
export async function tellVoice({ connections }: ChatDependencies, turn: Turn): Promise<void> {
  const { voiceControl } = turn.message.context;
  const change = turn.replies.find(({ voice }) => voice !== undefined)?.voice;
  if (voiceControl === undefined || change === undefined) return;
  const { conversationId } = turn.state;
  await connections.send(voiceControl, [{ type: 'voice', conversationId, change }]);
}
