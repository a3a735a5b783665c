import { timeout, TimeoutStrategy, wrap } from 'cockatiel';
import { SpeechUnavailable, type Speech } from '../../speech/speech.ts';
import { createBreaker, ending, reasonOf, throwIfTryingOut, type ResilienceOptions } from './policy.ts';

/**
 * A remote voice that keeps its deadline and is not asked while it is known to be down. Its fallback is the text, which the
 * shopper has already: SpeechUnavailable says so at once. Not asked twice: by then the sentence has been read.
 */
export function resilientSpeech(speech: Speech, options: ResilienceOptions): Speech {
  const breaker = createBreaker(options);
  const { name, deadline } = options;
  const policy = wrap(timeout(deadline, TimeoutStrategy.Aggressive), breaker);
  return {
    voices: speech.voices,
    // Asked again until it succeeds, by whoever erases; it says nothing of the voice.
    forget: async (conversationId, signal) => speech.forget?.(conversationId, signal),
    async speak(request, signal) {
      try {
        throwIfTryingOut(breaker);
        return await policy.execute(
          ({ signal: own }) =>
            ending(deadline, (each) => speech.speak(request, each), { own, caller: signal }),
          signal,
        );
      } catch (error) {
        signal?.throwIfAborted();
        throw new SpeechUnavailable(`${name} brought nothing (${reasonOf(error)}); the text stands.`, {
          cause: error,
        });
      }
    },
  };
}
