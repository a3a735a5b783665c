import type { Intent, Understanding } from '../../understanding/understanding.ts';
import { catalogueOf } from '../replies/index.ts';
import { inTurn } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { estimateDelivery, readPolicy } from './policies.ts';
import { tellAboutStore } from './store-info.ts';

/** "Add the pot and two saucers, and how long do I have to return them?": the order first, then the store's answer. */

const OF_STORE: readonly Intent[] = [
  'returns-policy', 'shipping-info', 'payment-info', 'warranty-info', 'delivery-estimate', 'store-info',
]; // prettier-ignore
const BETWEEN = /[\s,;.!–-]+(?:(?:and|also|plus|oh|und|auch|außerdem|y|también|además|et|aussi)[\s,]+)*$/iu;

/** The turn as the order alone, with the question kept for after it; undefined when a message is no such pair. */
export function withQuestionKept(scene: Scene): Scene | undefined {
  const { understanding, text } = scene.turn;
  const wishes = understanding?.wishes ?? [];
  const question = wishes.at(-1);
  const things = wishes.slice(0, -1);
  if (!understanding || !question || things.length === 0 || !is(question, OF_STORE)) return undefined;
  if (!things.every((wish) => is(wish, ['add-to-cart']))) return undefined;
  // What a recogniser heard is read back first.
  if (question.text === undefined || scene.turn.surroundings.spoken === true) return undefined;
  const at = text.lastIndexOf(question.text);
  const order = text.slice(0, Math.max(at, 0)).replace(BETWEEN, '');
  if (order === '') return undefined;
  const [only] = things;
  const one = things.length === 1 && only ? { ...only, wishes: [] } : { ...understanding, wishes: things };
  const intents = [{ intent: 'add-to-cart' as const, confidence: 0.95 }];
  return inTurn(scene, {
    text: order,
    understanding: { ...one, intents },
    intent: 'add-to-cart',
    asked: [...new Set([...scene.turn.asked, 'add-to-cart' as const])],
    askedBesides: question,
  });
}

const SENTENCES = /(?<=[.!…])\s+|\n+/u;
const SURE = 0.6;

/** "Then the oat one, the big bottle. And how long can I return it?", read as the question alone: the order may come first. */
export function orderBeforeQuestion(scene: Scene): Scene | undefined {
  const { understanding, text, surroundings } = scene.turn;
  const [top] = understanding?.intents ?? [];
  if (!understanding || !is(understanding, OF_STORE)) return undefined;
  // What goes on from an order is one, however it was read.
  const { goesOn } = catalogueOf(scene.memory.language).words;
  const isFurther = scene.memory.lastAdded !== undefined && goesOn.test(text);
  if (understanding.wishes.length > 0 && !isFurther) return undefined;
  if (top === undefined || top.confidence < SURE || surroundings.spoken === true) return undefined;
  const sentences = text.split(SENTENCES);
  const question = sentences.at(-1) ?? '';
  const order = sentences.slice(0, -1).join(' ');
  if (order === '' || order.includes('?') || !/\?\W*$/u.test(question)) return undefined;
  const intents = [{ intent: 'add-to-cart' as const, confidence: 0.5 }];
  const { sought: _, ...others } = understanding;
  return inTurn(scene, {
    text: order,
    understanding: { ...others, intents, slots: {}, query: order, wishes: [] },
    intent: 'add-to-cart',
    askedBesides: { ...others, text: question, wishes: [] },
  });
}

const is = ({ intents: [top], personalData }: Understanding, among: readonly Intent[]): boolean =>
  top !== undefined && among.includes(top.intent) && personalData.length === 0;

/** Once the order is answered, the turn goes on with the question, and what was said of the order comes before its answer. */
export function answeredBesides(scene: Scene): Scene {
  const { move, askedBesides } = scene.turn;
  if (!askedBesides || move?.effect.kind !== 'reply') return scene;
  const { parts, speech } = move.effect.reply;
  const text = parts.flatMap((part) => (part.kind === 'text' ? [part.text] : [])).join(' ');
  const intent = askedBesides.intents[0]?.intent;
  const asking = inTurn(scene, {
    saidBefore: { text, speech, parts: parts.filter(({ kind }) => kind !== 'text' && kind !== 'choices') },
    text: askedBesides.text ?? '',
    understanding: { ...askedBesides, wishes: [] },
    ...(intent ? { intent } : {}),
    inFlight: [],
  });
  const { askedBesides: _, ordered: __, lead: ___, move: ____, ...turn } = asking.turn;
  const told = { ...asking, turn };
  if (intent === 'delivery-estimate') return estimateDelivery(told);
  return intent === 'store-info' ? tellAboutStore(told) : readPolicy(told);
}
