import type { DialogueEvent, DialogueStore, Effect, Reply, Snapshot, TurnState } from './dialogue.ts';
import { step } from './stepper.ts';

interface Replayed {
  snapshot: Snapshot;
  replies: Reply[];
  effects: Effect[];
  troubles: string[];
}

/**
 * Plays recorded events on this version of the machine: what evidence recorded yesterday can be compared with what
 * would be said today. Snapshot and turn go through JSON between events, as they do on two hosts.
 */
export function replay(snapshot: Snapshot, events: DialogueEvent[], store: DialogueStore): Replayed {
  const played: Replayed = { snapshot, replies: [], effects: [], troubles: [] };
  let turn: TurnState | undefined;
  for (const event of events) {
    const result = step(asStored(played.snapshot), turn, event, store);
    played.snapshot = result.snapshot;
    turn = result.settled ? undefined : asStored(result.turn);
    played.effects.push(...result.effects);
    for (const effect of result.effects) if (effect.kind === 'reply') played.replies.push(effect.reply);
    if (result.trouble) played.troubles.push(result.trouble);
  }
  return played;
}

function asStored<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value)) as Value;
}
