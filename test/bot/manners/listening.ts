import type { DialogueEvent, StepResult } from '../../../bot/dialogue/dialogue.ts';
import type { Exchange } from './breaches.ts';

/** Gathers what is said in conversations from the steps of the machine, by the message it answers. */
export class Listening {
  readonly #exchanges = new Map<string, Exchange>();
  readonly #begun = new Map<string, { said: string; declined: readonly string[] }>();

  readonly observe = (event: DialogueEvent, { turn, effects, snapshot }: StepResult): void => {
    const { messageId } = turn;
    if (event.type === 'SAID' || event.type === 'CHOSE') {
      const said = event.type === 'SAID' ? event.text : event.label;
      this.#begun.set(messageId, { said, declined: snapshot.memory.declined });
    }
    const reply = effects.find((effect) => effect.kind === 'reply');
    const begun = this.#begun.get(messageId);
    if (!reply || !begun) return;
    // A turn that was run again is the one that counts.
    this.#exchanges.set(messageId, {
      ...begun,
      // What was served of several wishes first is what the message asks for.
      intent: turn.served?.[0] ?? turn.intent,
      reply: reply.reply,
      memory: snapshot.memory,
    });
  };

  of(messageId: string): Exchange | undefined {
    return this.#exchanges.get(messageId);
  }

  /** Everything said so far, in order; then it is forgotten. */
  take(): Exchange[] {
    const all = [...this.#exchanges.values()];
    this.#exchanges.clear();
    this.#begun.clear();
    return all;
  }
}
