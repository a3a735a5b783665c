import type { Change } from '../conversations/commit.ts';
import type { ConversationState } from '../conversations/head.ts';
import type { Snapshot, StaffEvent } from '../dialogue/dialogue.ts';
import { snapshotOf, type ChatDependencies, type ChatStore } from '../chat/dependencies.ts';

/** Tells the machine what the store's people did, outside any turn of the shopper's. */
export async function tellMachine(
  dependencies: ChatDependencies,
  store: ChatStore,
  state: ConversationState,
  event: StaffEvent,
): Promise<{ snapshot: Snapshot; entries: Change['entries'] }> {
  const dialogue = await dependencies.dialogue();
  const before = snapshotOf(dialogue, state, store.settings.languages[0] ?? 'en');
  const { snapshot, effects } = dialogue.step(before, undefined, event, store.settings);
  const replies = effects.flatMap((effect) => (effect.kind === 'reply' ? [effect.reply] : []));
  const at = new Date(event.now).toISOString();
  const entries = replies.map(({ parts, speech, language }, index) => ({
    draft: {
      kind: 'message',
      author: 'assistant' as const,
      at,
      replyId: `staff-${(state.head?.lastSeq ?? 0) + 1}.${index + 1}`,
      text: parts.flatMap((part) => (part.kind === 'text' ? [part.text] : [])).join('\n') || speech,
      parts,
      speech,
      language,
    },
  }));
  return { snapshot, entries };
}
