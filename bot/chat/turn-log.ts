import type { ChatDependencies } from './dependencies.ts';
import type { Turn } from './turn.ts';

/** What a log line says of a turn. */
export const idsOf = (turn: Turn): Record<string, unknown> => ({
  store: turn.store.settings.id,
  conversation: turn.state.conversationId,
  message: turn.message.messageId,
});

/** One line a turn, for whoever watches the host. */
export function logSettled({ clock, log }: ChatDependencies, turn: Turn): void {
  const { intent, trouble, fallbacks = [] } = turn.evidence;
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
