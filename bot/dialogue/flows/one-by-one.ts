import type { Intent, Understanding } from '../../understanding/understanding.ts';
import type { Part } from '../../wire/parts.ts';
import type { DialogueEvent, Reply } from '../dialogue.ts';
import type { Pending } from '../memory.ts';
import { askForUnderstanding, idleTurn, inTurn, openQuestion } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { changesLines } from './changing-lines.ts';
import { takeUnderstanding } from './hearing.ts';
import { withVersionsInParts } from './versions-in-parts.ts';

/**
 * "Take the mug out, and how long do I have to return the kettle?": wishes that are each as plain as if they were said
 * alone are served one after the other in the same turn, each as a message of its own; what the first came to stands
 * before what the last comes to. What is open, or belongs together, goes to the agent as a whole.
 */

/** Questions that are answered by the whole message, whatever it consists of. */
const OF_WHOLE: readonly Pending['kind'][] = [
  'order-number', 'order-email', 'message-for-staff', 'email-for-staff', 'request-item', 'request-words', 'confirmation',
]; // prettier-ignore

type Understood = Extract<DialogueEvent, { type: 'UNDERSTOOD' }>;

/** Whether what was just understood is several such wishes. */
export function holdsSeveralPlain(scene: Scene, event: Understood): boolean {
  const { understanding } = event;
  const { surroundings, waiting } = scene.turn;
  if (waiting !== undefined || surroundings.directPath === 'off' || understanding.apart !== true)
    return false;
  // What a recogniser heard is read back as a whole, before the cart is changed by it.
  if (surroundings.spoken === true && understanding.wishes.some(changesCart)) return false;
  // "Take the sheet out and make it two of the covers" is done at once.
  const read = inTurn(scene, { understanding });
  if (changesLines(read)) return false;
  // "4 of the 50 mm and 6 of the 80": versions of one thing, which a part alone does not name.
  if (withVersionsInParts(read)) return false;
  // "No, wait, one in cream and one in navy" is one change of the two that were just put in.
  if (takeUnderstanding(scene, event).turn.replacesLast === true) return false;
  const question = openQuestion(scene);
  if (question && OF_WHOLE.includes(question.kind)) return false;
  return understanding.personalData.length === 0;
}

const CART: readonly Intent[] = ['add-to-cart', 'remove-from-cart', 'change-quantity'];

const changesCart = ({ intents: [top] }: Understanding): boolean =>
  top !== undefined && CART.includes(top.intent);

/** Takes the first; the others wait. */
export function takeFirstOfSeveral(scene: Scene, { understanding }: Understood): Scene {
  const [first = '', ...waiting] = understanding.wishes.map(({ text = '' }) => text);
  return askForUnderstanding(inTurn(scene, { text: first, waiting }), first);
}

export function isNextDue({ turn: { waiting, move } }: Scene): boolean {
  return waiting !== undefined && waiting.length > 0 && move?.effect.kind === 'reply';
}

/** Keeps what was just said for the one reply that the turn ends with, and turns to the next wish. */
export function takeNextWish(scene: Scene): Scene {
  const { move, waiting = [], saidBefore, served = [], intent, messageId, now, surroundings, effectsAsked } = scene.turn; // prettier-ignore
  const [next = '', ...rest] = waiting;
  if (move?.effect.kind !== 'reply') return scene;
  const turn = {
    ...idleTurn(),
    messageId,
    now,
    surroundings,
    // The reply that is kept was not sent.
    effectsAsked: effectsAsked - 1,
    text: next,
    waiting: rest,
    saidBefore: together(saidBefore, keptOf(move.effect.reply, isAsking(scene))),
    // In which language is no matter of its own.
    served: intent === undefined || intent === 'change-language' ? served : [...served, intent],
  };
  return askForUnderstanding({ ...scene, turn }, next);
}

/** A question that was just opened is asked at the end, on the way back from what comes between. */
const isAsking = (scene: Scene): boolean => openQuestion(scene)?.askedAt === scene.turn.now;

type Said = NonNullable<Scene['turn']['saidBefore']>;

function keptOf({ parts, speech }: Reply, asks: boolean): Said {
  const isAsked = (part: Part): boolean => part.kind === 'text' && part.source === undefined;
  const kept = parts.filter((part) => part.kind !== 'choices' && !(asks && isAsked(part)));
  return { parts: kept, speech: asks ? '' : speech };
}

function together(before: Said | undefined, now: Said): Said {
  if (!before) return now;
  return { parts: [...before.parts, ...now.parts], speech: [before.speech, now.speech].filter(Boolean).join(' ') };
} // prettier-ignore
