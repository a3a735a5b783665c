import type { Intent } from '../../understanding/understanding.ts';
import type { Pending } from '../memory.ts';
import { catalogueOf } from '../replies/index.ts';
import { slotsOf } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { wordsOf } from '../words.ts';
import { courseWords } from '../replies/course-words.ts';
import { sayNoNumber } from './no-number.ts';
import { emailIn, passOn } from './handover.ts';
import {
  addressOf,
  askEmail,
  askNumber,
  askNumberBeside,
  lacksNumber,
  lookUpOrder,
  verify,
} from './orders.ts';
import { asksSomethingElse } from './own-questions.ts';

/** Answers to what is asked about an order, and the message for a person. */

type Answer = (() => Scene) | undefined;

/** The order number that was asked for. */
export function numberAnswer(scene: Scene, closed: Scene, question: Pending): Answer {
  const { orderId } = slotsOf(scene);
  const number = orderId ?? numberLike(scene);
  const email = emailIn(scene);
  const address = addressOf(scene, question);
  if (number) return () => (address ? verify(closed, number, address) : lookUpOrder(closed, number));
  if (lacksNumber(scene)) return () => sayNoNumber(closed);
  if (email) return () => askNumberBeside(closed);
  // "I don't have it" is read as said of an order.
  const { intent, surroundings } = scene.turn;
  if (intent === 'track-order' && !surroundings.signedIn && wordsOf(scene.turn.text).length <= MOST_OF_NONE)
    return () => sayNoNumber(closed);
  const looksLikeOne = /\d{3}/.test(scene.turn.text) && !asksSomethingElse(scene);
  return looksLikeOne ? () => askNumber(closed, 'ask-number-again') : undefined;
}

/** "I can't find the confirmation anywhere" is longer than nothing, and no story. */
const MOST_OF_NONE = 9;

/** An order number the slots did not find, by the store's own pattern. */
export function numberLike(scene: Scene): string | undefined {
  const pattern = scene.store.orderNumberPattern;
  return scene.turn.text
    .split(/[\s,;]+/)
    .find((word) => new RegExp(pattern, 'i').test(word.replace(/[.!?]$/, '')))
    ?.replace(/[.!?]$/, '');
}

/** The e-mail address that was asked for. */
export function emailAnswer(scene: Scene, closed: Scene, question: Pending): Answer {
  const { number = '' } = (question.data ?? {}) as { number?: string };
  const { orderId } = slotsOf(scene);
  const email = emailIn(scene);
  if (email) return () => verify(closed, orderId ?? number, { email });
  const kept = addressOf(scene, question);
  if (orderId && orderId !== number)
    return () => (kept ? verify(closed, orderId, kept) : lookUpOrder(closed, orderId));
  return scene.turn.text.includes('@') ? () => askEmail(closed, number, true) : undefined;
}

/** Longer than a wave of the hand: short words of other intents are not the message. */
const MESSAGE_WORDS = 3;

/** The words for a person of the store. */
export function messageAnswer(scene: Scene, closed: Scene, question: Pending): Answer {
  return isMessage(scene) ? () => passOn(closed, question) : undefined;
}

const MOST_OF_WHY = 5;

/** Whether the words are for the people of the store, rather than about something else. */
export function isMessage(scene: Scene): boolean {
  const { intent = 'out-of-scope', text, understanding } = scene.turn;
  const words = wordsOf(text).length;
  // The label of a button is nobody's message.
  if (intent === 'deny' || intent === 'cancel-that' || understanding?.model === 'tap') return false;
  // "Why do you ask" is asked of the bot.
  const { asksWhy, knowsNot } = courseWords(scene.memory.language);
  if (knowsNot.test(text) || (asksWhy.test(text) && words <= MOST_OF_WHY)) return false;
  const other: readonly Intent[] = ['affirm', 'repeat', 'help', 'bot-question', 'thank', 'greet'];
  const { asksForPerson, putsOff } = catalogueOf(scene.memory.language).words;
  const asksAgain = intent === 'talk-to-human' && (asksForPerson.test(text) || words < MESSAGE_WORDS);
  if ((other.includes(intent) || asksAgain) && words <= MESSAGE_WORDS * 2) return false;
  const clear = (understanding?.intents[0]?.confidence ?? 0) >= 0.8;
  const leaves: readonly Intent[] = [
    'search-products',
    'view-cart',
    'add-to-cart',
    'checkout',
    'recommend-products',
    'promotions',
    'goodbye',
    'returns-policy',
    'shipping-info',
    'payment-info',
    'store-info',
    'delete-my-data',
    'change-language',
    'change-voice',
  ];
  // "Wait, show me lipsticks first" is no message to anybody.
  const putOff = putsOff.test(text);
  return !((clear || putOff) && leaves.includes(intent) && words <= 8);
}
