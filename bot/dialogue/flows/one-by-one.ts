import type { Part } from '../../wire/parts.ts';
import type { Intent, Understanding } from '../../understanding/understanding.ts';
import type { DialogueEvent, Reply } from '../dialogue.ts';
import type { Pending } from '../memory.ts';
import { askForUnderstanding, idleTurn, inTurn, openQuestion } from '../scene.ts';
import type { Scene } from '../scene.ts';

/**
 * "Take the mug out, and how long do I have to return the kettle?": wishes that are each as plain as if they were said
 * alone are served one after the other in the same turn, each as a message of its own; what the first came to stands
 * before what the last comes to. What is open, or belongs together, goes to the agent as a whole.
 */

const MOST_WISHES = 3;

/** What has a direct way of its own and leaves the conversation where it was, but for the cart. */
const PLAIN: readonly Intent[] = [
  'add-to-cart', 'remove-from-cart', 'change-quantity', 'apply-coupon', 'view-cart',
  'returns-policy', 'shipping-info', 'payment-info', 'warranty-info', 'delivery-estimate', 'store-info', 'promotions',
  'ask-price', 'check-availability', 'product-question', 'product-details', 'search-products',
]; // prettier-ignore

/** Questions that are answered by the whole message, whatever it consists of. */
const OF_WHOLE: readonly Pending['kind'][] = [
  'order-number', 'order-email', 'message-for-staff', 'email-for-staff', 'request-item', 'request-words', 'confirmation',
]; // prettier-ignore

type Understood = Extract<DialogueEvent, { type: 'UNDERSTOOD' }>;

/** Whether what was just understood is several such wishes. */
export function holdsSeveralPlain(scene: Scene, { understanding }: Understood): boolean {
  const { surroundings, waiting } = scene.turn;
  // What a recogniser heard is read back as a whole.
  if (waiting !== undefined || surroundings.directPath === 'off' || surroundings.spoken === true) return false;
  const question = openQuestion(scene);
  if (question && OF_WHOLE.includes(question.kind)) return false;
  const { wishes, personalData, foreign } = understanding;
  if (personalData.length > 0 || foreign !== undefined || wishes.length > MOST_WISHES) return false;
  const named = new Set(wishes.map(intentOf));
  return named.size > 1 && wishes.every(isPlain);
}

const intentOf = ({ intents: [top] }: Understanding): Intent | undefined => top?.intent;

function isPlain(wish: Understanding): boolean {
  const intent = intentOf(wish);
  return intent !== undefined && PLAIN.includes(intent) && (wish.text ?? '') !== '';
}

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
    effectsAsked,
    text: next,
    waiting: rest,
    saidBefore: together(saidBefore, keptOf(move.effect.reply, isAsking(scene))),
    served: intent === undefined ? served : [...served, intent],
  };
  return askForUnderstanding({ ...scene, turn }, next);
}

/** A question that was just opened is asked at the end, on the way back from what comes between. */
const isAsking = (scene: Scene): boolean => openQuestion(scene)?.askedAt === scene.turn.now;

type Said = NonNullable<Scene['turn']['saidBefore']>;

function keptOf({ parts, speech }: Reply, asks: boolean): Said {
  const isWords = (part: Part): boolean => part.kind === 'text' && part.source === undefined;
  const words = parts.filter(isWords).flatMap((part) => (part.kind === 'text' ? part.text : []));
  return {
    text: asks ? '' : words.join(' '),
    speech: asks ? '' : speech,
    parts: parts.filter((part) => !isWords(part) && part.kind !== 'choices'),
  };
}

function together(before: Said | undefined, now: Said): Said {
  if (!before) return now;
  const join = (one: string, other: string): string => [one, other].filter(Boolean).join(' ');
  return {
    text: join(before.text, now.text),
    speech: join(before.speech, now.speech),
    parts: [...before.parts, ...now.parts],
  };
}
