import type { Intent, Understanding } from '../../understanding/understanding.ts';
import type { Part } from '../../wire/parts.ts';
import type { DialogueEvent, Reply } from '../dialogue.ts';
import type { Pending } from '../memory.ts';
import { catalogueOf } from '../replies/index.ts';
import { askForUnderstanding, idleTurn, inTurn, openQuestion } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { changesLines } from './changing-lines.ts';
import { takeUnderstanding } from './hearing.ts';
import { withOrder } from './ordering.ts';
import { isCall } from './without-fillers.ts';
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
  if (waiting !== undefined || surroundings.directPath === 'off') return false;
  if (understanding.apart !== true && !orderAndQuestion(scene, event)) return false;
  // What a recogniser heard is read back as a whole, before the cart is changed by it.
  if (surroundings.spoken === true && understanding.wishes.some(changesCart)) return false;
  const question = openQuestion(scene);
  if (question && agreesFirst(question, understanding)) return true;
  // "Take the sheet out and make it two of the covers" is done at once.
  const read = inTurn(scene, { understanding });
  if (changesLines(read)) return false;
  // "4 of the 50 mm and 6 of the 80": versions of one thing, which a part alone does not name.
  if (withVersionsInParts(read)) return false;
  const whole = takeUnderstanding(scene, event).turn;
  // "No, wait, one in cream and one in navy" is one change of the two that were just put in, and an order is read whole.
  if (whole.replacesLast === true || (whole.ordered && understanding.wishes.every(isOfGoods))) return false;
  if (question && OF_WHOLE.includes(question.kind)) return false;
  return understanding.personalData.length === 0;
}

/** "Yes, and put the gift set in"; "hm ok" agrees to nothing. */
const agreesFirst = ({ kind }: Pending, { wishes: [first] }: Understanding): boolean =>
  kind === 'confirmation' && YES.test(first?.text ?? '');
const YES = /^\P{L}*(?:yes|yeah|yep|ja|gerne|s[ií]|oui)(?: (?:please|bitte|por favor))?\P{L}*$/iu;

const CART: readonly Intent[] = ['add-to-cart', 'remove-from-cart', 'change-quantity'];

const changesCart = ({ intents: [top] }: Understanding): boolean =>
  top !== undefined && CART.includes(top.intent);

/** "Put the set in the cart, and can you wrap it?": an order, and a question before or behind it. */
function orderAndQuestion(scene: Scene, event: Understood): readonly string[] | undefined {
  const { understanding, weighed } = event;
  const { text, surroundings } = scene.turn;
  const { asks } = catalogueOf(scene.memory.language).words;
  const pieces = surroundings.spoken === true ? [] : text.split(HALVES).map((each) => each.trim());
  const isAsked = (piece: string): boolean => piece.includes('?') || asks.test(piece.replace(JOINS, ''));
  const [first = '', second = '', another] = pieces;
  if (second === '' || another !== undefined || isAsked(first) === isAsked(second)) return undefined;
  const ordered = isAsked(first) ? second : first;
  const intents = [{ intent: 'add-to-cart' as const, confidence: 0.5 }];
  const read = { ...understanding, intents, slots: {}, query: ordered, wishes: [] };
  const alone = inTurn(scene, { text: ordered, understanding: read, intent: 'add-to-cart', ...(weighed ? { weighed } : {}) }); // prettier-ignore
  return withOrder(alone) ? [first, second] : undefined;
}

const HALVES = /(?<=[.!?])\s+(?=\S)|,?\s+(?=(?:and|und|y|et)\s+(?:can|could|do|does|is|are|what|when|how|where|tell me|kann|könn\p{L}*|was|wann|wie|wo|ist|sind|habt|haben|qu[eé]|cu[aá]\p{L}+|c[oó]mo|se puede|pod[eé]is|est-ce|quel\p{L}*|combien|quand|vous)(?!\p{L}))/iu; // prettier-ignore
/** An order and a question. */
const HALVES_OF_IT = 2;
const JOINS = /^\P{L}*(?:and|und|y|et)\s+/iu;

/** Read as something that goods are ordered in, or as something else that is not sure. */
const isOfGoods = ({ intents: [top] }: Understanding): boolean =>
  top !== undefined && (OF_GOODS.includes(top.intent) || top.confidence < SURE);
const OF_GOODS: readonly Intent[] = [
  'add-to-cart',
  'search-products',
  'refine-results',
  'change-quantity',
  'affirm',
];
const SURE = 0.6;

/** Takes the first; the others wait. */
export function takeFirstOfSeveral(scene: Scene, event: Understood): Scene {
  const { apart, wishes } = event.understanding;
  // "Then the litter, 15 L. and how long do I have": two wishes end where the order does, and not before its version.
  const inHalves = apart !== true || wishes.length === HALVES_OF_IT;
  const said = (inHalves ? orderAndQuestion(scene, event) : undefined) ?? wishes.map(({ text = '' }) => text);
  const [first = said[0] ?? '', ...waiting] = said.filter((text) => !isCall(scene, text));
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
