import type { Intent } from '../../understanding/understanding.ts';
import { candidatesOf } from '../goods-said.ts';
import { aroundOrder } from '../replies/around-order-words.ts';
import { changeWords } from '../replies/change-words.ts';
import { orderWords } from '../replies/order-words.ts';
import { plainOrderWords } from '../replies/plain-order-words.ts';
import { openQuestion, remember, slotsOf } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { wordsOf } from '../words.ts';
import type { Wanted } from './adding.ts';
import { alignNamed, isOfOrdering } from './alignment.ts';
import type { Aligned } from './alignment.ts';
import { hear } from './order-heard.ts';
import { OF_THOSE } from './order-pieces.ts';

/**
 * A message that is explained whole by one thing of the store, one of its versions and a count, and by words of
 * ordering: it is ordered, whatever its sentence was read as and whether or not the thing was shown. What two things
 * explain equally well, or what leaves a word over, is read elsewhere.
 */

const MOST_WORDS = 30;
const MOST_PIECES = 99;
/** One word of a title is a kind; two are a name. */
const NAME = 2;
const OTHERS: readonly Intent[] = ['remove-from-cart', 'cancel-order', 'change-order', 'return-item', 'exchange-item', 'compare-products', 'track-order']; // prettier-ignore
const SURE = 0.7;
const ANSWERED_ELSEWHERE: readonly string[] = ['order-number', 'order-email', 'message-for-staff', 'email-for-staff', 'request-item', 'request-words', 'which-line']; // prettier-ignore

export function plainOrder(scene: Scene): Wanted | undefined {
  if (!mayBePlain(scene)) return undefined;
  const { language } = scene.memory;
  const own = alignedIn(scene);
  const wanted = wantedOf(scene, own);
  if (wanted || orderWords(language).asks.test(scene.turn.text)) return wanted;
  // "Quiero 1 earplugs": titles of another language let the words around them be taken for that language.
  const over = new Set(own.flatMap(({ strange }) => strange));
  for (const other of scene.store.languages) {
    if (other === language || ![...over].some((word) => isOfOrdering(other, word))) continue;
    const there = remember(scene, { language: other });
    const found = wantedOf(there, alignedIn(there));
    if (found) return found;
  }
  return undefined;
}

function alignedIn(scene: Scene): Aligned[] {
  const { text } = hear(scene, scene.turn.text);
  return candidatesOf(scene).flatMap(({ product }) => alignNamed(scene, text, product) ?? []);
}

function wantedOf(scene: Scene, all: readonly Aligned[]): Wanted | undefined {
  const best = bestOf(all);
  if (!best || !isWanted(scene, best) || isSpokenOf(scene, best)) return undefined;
  const { product, options, count = 1 } = best;
  if (count < 1 || count > MOST_PIECES) return undefined;
  return { productId: product.productId, quantity: count, options, said: { text: '', slots: {}, query: '' } };
}

function mayBePlain(scene: Scene): boolean {
  const { text, weighed, choiceId, understanding } = scene.turn;
  if (!understanding || !weighed || choiceId !== undefined || understanding.personalData.length > 0)
    return false;
  if (wordsOf(text).length > MOST_WORDS) return false;
  const question = openQuestion(scene);
  if (question && ANSWERED_ELSEWHERE.includes(question.kind)) return false;
  const { orderId, email, coupon, priceMax, priceMin, ratingMin } = slotsOf(scene);
  return (orderId ?? email ?? coupon ?? priceMax ?? priceMin ?? ratingMin) === undefined;
}

/** The only one that leaves no word over, or of several the one of whose name most is said. */
function bestOf(all: readonly Aligned[]): Aligned | undefined {
  const explaining = all.filter(({ strange }) => strange.length === 0);
  const most = Math.max(0, ...explaining.map(({ called }) => called));
  const named = explaining.filter(({ called }) => called === most);
  const whole = named.filter((each) => each.whole);
  const [only, another] = whole.length > 0 ? whole : named;
  return another ? undefined : only;
}

/** By a count or in words of taking, and by enough of its name. */
function isWanted(scene: Scene, aligned: Aligned): boolean {
  const { called, whole, count, remaining } = aligned;
  const { language } = scene.memory;
  const { politely, wishes, goesOn } = plainOrderWords(language);
  const kindly = politely.test(scene.turn.text);
  const spoken = remaining.replace(OF_THOSE, ' ');
  const rest = kindly ? spoken.replace(politely, ' ').replaceAll(/[?¿]/g, ' ') : spoken;
  if (saysOtherwise(scene, rest)) return false;
  const isNamed = whole || called >= NAME;
  // "I'd like a waterproof jacket" looks for one: without a verb of ordering more has to be said.
  if (kindly || isTaking(scene, rest.replace(wishes, ' '))) return isNamed;
  const [top] = scene.turn.understanding?.intents ?? [];
  if (top && OTHERS.includes(top.intent) && top.confidence >= SURE) return false;
  if (count !== undefined) return isNamed;
  const isWished = rest.replace(wishes, ' ') !== rest || goesOn.test(scene.turn.text);
  return isWished && whole && isSettled(aligned) && called + Object.keys(aligned.options).length >= NAME;
}

function isTaking(scene: Scene, rest: string): boolean {
  const { takes } = orderWords(scene.memory.language);
  const { intoCart, putsIn } = aroundOrder(scene.memory.language);
  const { orders } = plainOrderWords(scene.memory.language);
  return [takes, intoCart, putsIn, orders].some((words) => words.test(rest));
}

/** Asks, refuses, corrects, or points at what was said before. */
function saysOtherwise(scene: Scene, rest: string): boolean {
  const { asks, corrects, refuses, places, both, each } = orderWords(scene.memory.language);
  const { same } = aroundOrder(scene.memory.language);
  const { takesItOut } = changeWords(scene.memory.language);
  return [NEGATES, JOINS, asks, corrects, refuses, takesItOut, both, each, same, ...places].some((words) =>
    words.test(rest),
  );
}

/** "I don't want the kettle", in whatever language the rest of it seems to be. */
const NEGATES =
  /(?<!\p{L})(?:not|don['’]?t|never|nicht|kein\p{L}*|nie|no|pas|jamais|nunca|sans|sin|ohne|without)(?!\p{L})/iu;

/** "Put it in and an oil filter": something else is spoken of before. */
const JOINS =
  /^\W*(?!(?:oh|ok|okay|ah|so|ja|gut|vale|bon)\W+(?:and|und|y|et)\s)\p{L}.*\s(?:and|und|y|et)\s/iu;

const isSettled = ({ product, options }: Aligned): boolean =>
  product.options.every(({ name, values }) => values.length < 2 || name in options);

/** What was just put in, lies in the cart, or is being asked about is counted and changed elsewhere. */
function isSpokenOf(scene: Scene, { product: { productId } }: Aligned): boolean {
  const question = openQuestion(scene);
  if (question?.kind === 'variant' && question.data?.['productId'] === productId) return true;
  if (scene.memory.lastAdded?.productId === productId) return true;
  return scene.turn.surroundings.cartLines.some((line) => line.productId === productId);
}
