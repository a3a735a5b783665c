import type { Intent } from '../../understanding/understanding.ts';
import type { DialogueEvent } from '../dialogue.ts';
import type { Pending } from '../memory.ts';
import { isUnsure } from './clarifying.ts';
import { withPutRight } from './putting-right.ts';
import { isOtherQuantity } from './offered-quantity.ts';
import { readAgain } from './reading-again.ts';
import { languageAfter, speakIn } from './speaking.ts';
import { withoutFillers } from './without-fillers.ts';
import { askForUnderstanding, closeAllQuestions, idleTurn, inTurn, remember } from '../scene.ts';
import type { Scene, Turn } from '../scene.ts';

/** How a turn begins: words or a tap come in, and what they mean comes back. */

type EventOf<Type extends DialogueEvent['type']> = Extract<DialogueEvent, { type: Type }>;

export function hear(scene: Scene, event: EventOf<'SAID'>): Scene {
  return askForUnderstanding(beginTurn(scene, event, event.text), event.text);
}

/** A tap whose id is `say:<text>` is as good as the text. */
export function hearChoice(scene: Scene, event: EventOf<'CHOSE'>): Scene {
  const text = event.choiceId.slice('say:'.length);
  return askForUnderstanding(beginTurn(scene, event, text), text);
}

/** What the clocks of two hosts may differ by, in milliseconds. */
const CLOCKS_DIFFER = 60_000;

/** Questions older than their time are void: a "yes" tomorrow confirms nothing. */
export function beginTurn(scene: Scene, event: EventOf<'SAID'> | EventOf<'CHOSE'>, text: string): Scene {
  const { messageId, now, surroundings } = event;
  const turn: Turn = { ...idleTurn(), messageId, now, surroundings, text };
  // One asked later than now was asked before the clock was put back: nobody knows how old it is.
  const open = scene.memory.pending.filter(
    (question) =>
      question.until > now &&
      !(question.askedAt > now + CLOCKS_DIFFER) &&
      !(event.type === 'SAID' && asksForReading(question)),
  );
  const { pending } = scene.memory;
  const memory = open.length === pending.length ? scene.memory : { ...scene.memory, pending: open };
  return { ...scene, turn, memory };
}

/** Which of two readings was meant is settled by a button; whoever says something else has said it in other words. */
function asksForReading({ kind, data }: Pending): boolean {
  return kind === 'clarification' && data?.['wants'] === undefined;
}

/** Words that are read with less than this share do not count as asking for something. */
const ASKED_FOR = 0.25;

/** A person of the store has taken over: the shopper's words are theirs, and the bot says nothing. */
export function listenAlong(scene: Scene, event: DialogueEvent): Scene {
  if (event.type === 'SAID') return beginTurn(scene, event, event.text);
  return event.type === 'CHOSE' ? beginTurn(scene, event, event.label) : scene;
}

export function takeUnderstanding(scene: Scene, event: EventOf<'UNDERSTOOD'>): Scene {
  const { understanding, weighed, cartLines } = event;
  const [top] = understanding.intents;
  if (!top) throw new Error('an understanding without intents');
  const readings = [understanding, ...understanding.wishes].flatMap((each) => each.intents);
  const asked: Intent[] = readings
    .filter(({ confidence }) => confidence >= ASKED_FOR)
    .map(({ intent }) => intent);
  const secret = understanding.personalData.find(({ kind }) => kind === 'card' || kind === 'password');
  const takesFewer = understanding.takesBack && isOtherQuantity(inTurn(scene, { understanding }));
  const open = understanding.takesBack && !takesFewer ? closeAllQuestions(scene) : scene;
  const spoken = speakIn(open, languageAfter(open, understanding));
  const next = inTurn(spoken, {
    understanding,
    ...(weighed ? { weighed } : {}),
    ...(cartLines ? { surroundings: { ...scene.turn.surroundings, cartLines } } : {}),
    ...(understanding.righted === undefined ? {} : { text: understanding.righted }),
    intent: top.intent,
    asked: [...new Set(asked)],
    inFlight: [],
    ...(secret ? { warning: secret.kind === 'card' ? 'card' : 'password' } : {}),
  });
  const again = readAgain(withPutRight(withoutFillers(next)));
  // To hear it again is no sign of having been understood.
  const { intent = 'out-of-scope' } = again.turn;
  const keeps = isUnsure(again) || intent === 'out-of-scope' || intent === 'repeat';
  const misses = keeps ? scene.memory.misses : 0;
  return remember(again, { misses });
}
