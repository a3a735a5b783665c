import type { ChatDependencies, ChatStore } from '../chat/dependencies.ts';
import type { Change } from '../conversations/commit.ts';
import type { ConversationState, Head } from '../conversations/head.ts';
import type { DeskPushes } from './desk-pushes.ts';

/** Every commit of a conversation is noticed here, so that no flow has to remember to tell the desk. */
export function noticing(dependencies: ChatDependencies, pushes: DeskPushes): ChatDependencies {
  const known = new WeakMap<ChatStore, ChatStore>();
  const watched = (store: ChatStore): ChatStore => {
    const found = known.get(store);
    if (found) return found;
    const made = withNotice(store, pushes);
    known.set(store, made);
    return made;
  };
  return {
    ...dependencies,
    store(storeId) {
      const store = dependencies.store(storeId);
      return store && watched(store);
    },
    stores: () => dependencies.stores().map(watched),
  };
}

function withNotice(store: ChatStore, pushes: DeskPushes): ChatStore {
  const { conversations, settings } = store;
  return {
    ...store,
    conversations: {
      ...conversations,
      commit: (state, change) =>
        conversations.commit(state, change).then((done) => {
          if (change.answerTo !== undefined) pushes.addressed(settings.id);
          else if (concernsDesk(state, change, done.state)) pushes.changed(settings.id);
          else if (change.entries.length > 0) pushes.stirred(settings.id);
          return done;
        }),
      async erase(conversationId) {
        const erased = await conversations.erase(conversationId);
        pushes.changed(settings.id);
        return erased;
      },
    },
  };
}

function concernsDesk(before: ConversationState, change: Change, after: ConversationState): boolean {
  if (change.requests?.length || change.operations?.length) return true;
  const withPeople = (head: Head | undefined): boolean => head !== undefined && head.owner !== 'bot';
  if (withPeople(before.head) !== withPeople(after.head)) return true;
  if (before.head?.owner !== after.head?.owner) return true;
  return withPeople(after.head) && change.entries.length > 0;
}
