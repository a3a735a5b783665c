import type { ChatDependencies } from './dependencies.ts';
import type { Turn } from './turn.ts';
import { tellEvents } from './turn-events.ts';

/** What a log line says of a turn. */
export const idsOf = (turn: Turn): Record<string, unknown> => ({
  store: turn.store.settings.id,
  conversation: turn.state.conversationId,
  message: turn.message.messageId,
});

/** One line a turn for whoever watches the host, and its events for the store's charts. */
export function logSettled(dependencies: ChatDependencies, turn: Turn): void {
  const { clock, log } = dependencies;
  const { intent, trouble, fallbacks = [] } = turn.evidence;
  tellEvents(dependencies, turn);
  log.event('turn settled', {
    ...idsOf(turn),
    intent,
    effects: turn.effectsPerformed,
    attempt: turn.attempt,
    took: clock.now() - turn.startedAt,
    ...(trouble.length > 0 ? { trouble } : {}),
    ...(fallbacks.length > 0 ? { fallbacks: fallbacks.map(({ of, because }) => `${of}: ${because}`) } : {}),
  });
}
