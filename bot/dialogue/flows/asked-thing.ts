import type { Intent } from '../../understanding/understanding.ts';
import { candidatesOf } from '../goods-said.ts';
import type { Candidate } from '../goods-said.ts';
import type { ShownProduct } from '../memory.ts';
import { catalogueOf } from '../replies/index.ts';
import { orderWords } from '../replies/order-words.ts';
import { inTurn, openQuestion, slotsOf } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { fold, stem, wordsOf } from '../words.ts';
import { versionWords } from './option-words.ts';
import { versionsIn } from './order-parts.ts';
import { isJustAdded } from './rereading-lines.ts';
import { wordsAsking } from './question-kind.ts';

/**
 * Which thing a question is about, where it names one that is not talked about: "and the nettle one, what rennet is in
 * it". What stands behind "the", "that" or "this" is a thing's name as far as products are called by it, weighed by how
 * rare that is here; a word that the product talked about says itself names no other.
 */

/** Readings that may be a question about a thing. */
const ASKED_AS: readonly Intent[] = [
  'product-question', 'product-details', 'ask-price', 'check-availability', 'search-products', 'refine-results', 'compare-products', 'show-more',
  'recommend-products', 'find-similar', 'out-of-scope', 'add-to-cart', 'view-cart', 'delivery-estimate', 'repeat', 'bot-question', 'deny', 'change-quantity',
  'empty-cart', 'affirm', 'help', 'warranty-info', 'returns-policy', 'goodbye', 'store-info',
]; // prettier-ignore
/** Of these a sure reading is kept. */
const OF_RULES: readonly Intent[] = ['delivery-estimate', 'warranty-info', 'returns-policy', 'store-info'];
const OF_PRODUCT: readonly Intent[] = ['product-question', 'product-details', 'ask-price', 'check-availability']; // prettier-ignore
const SURE = 0.8;
/** How far behind "the" a name reaches. */
const REACH = 4;
/** A word that stands elsewhere in the message names little. */
const ELSEWHERE = 0.2;
/** The product talked about is meant unless another is named by so much more. */
const STAYS = 0.4;
/** What is on the screen is meant before what is not, by so much. */
const SHOWN = 0.8;
/** Who tells a story first asks in its last part. */
const LAST_PART = 1.3;
const STORY = 12;
/** A reading with less says nothing of what is asked. */
const NO_READING = 0.45;
/** What is named must weigh so much to be a thing at all, in nats. */
const LEAST = 0.9;
const NEARLY = 0.9;
const MOST_WORDS = 34;

interface Named {
  candidate: Candidate;
  score: number;
}

/** The product a question names beside the one talked about; undefined when it names none, or several alike. */
function thingAsked(scene: Scene): ShownProduct | undefined {
  const { focus, shown } = scene.memory;
  if (!mayAsk(scene)) return undefined;
  const placed = byTurn(scene);
  if (placed) return placed;
  const candidates = candidatesOf(scene);
  const shares = placesIn(scene, new Set(candidates.flatMap(({ calls }) => [...calls])));
  const inFocus = candidates.find(({ product }) => product.productId === focus?.productId);
  const ofFocus = new Set(inFocus?.says.keys());
  const named = candidates
    .map((candidate): Named => {
      const score = scoreOf(candidate, shares, ofFocus);
      return { candidate, score: score > 0 && candidate.known ? score + SHOWN : score };
    })
    .toSorted((one, other) => other.score - one.score);
  const [best, next] = named;
  if (!best || best.score < LEAST) return undefined;
  const { product } = best.candidate;
  if (product.productId === focus?.productId || (!focus && shown.length === 1 && shown[0] === product))
    return undefined;
  const staying = focus ? (named.find(({ candidate }) => candidate === inFocus)?.score ?? 0) + STAYS : 0;
  if (best.score < staying) return undefined;
  return next && next.score > best.score * NEARLY && next.candidate !== inFocus ? undefined : product;
}

function mayAsk(scene: Scene): boolean {
  const { text, understanding, choiceId, intent = 'out-of-scope', weighed } = scene.turn;
  const [top] = understanding?.intents ?? [];
  if (
    !understanding ||
    !top ||
    !weighed ||
    choiceId !== undefined ||
    openQuestion(scene)?.kind === 'confirmation'
  )
    return false;
  const isOther = !ASKED_AS.includes(intent) && top.confidence >= NO_READING;
  if (isOther || (OF_RULES.includes(intent) && top.confidence >= SURE)) return false;
  if (intent === 'out-of-scope' && top.confidence >= NO_READING) return false;
  if (wordsOf(text).length > MOST_WORDS) return false;
  const { orderId, email, coupon, priceMax, priceMin, sort } = slotsOf(scene);
  if ((orderId ?? email ?? coupon ?? priceMax ?? priceMin ?? sort) !== undefined) return false;
  const { asks, turnsTo, compares, altogether } = catalogueOf(scene.memory.language).words;
  if (compares.test(text) || altogether.test(text)) return false;
  if (asks.test(text.trim()) || ASKS_LATER.test(text)) return true;
  // "And the pan, 24 cm" right after something was put in asks for one more.
  const changes = intent === 'add-to-cart' || intent === 'change-quantity';
  return !changes && !isJustAdded(scene) && (turnsTo.test(text) || OF_PRODUCT.includes(intent));
}

/** A question that begins behind a comma or a thing. */
const ASKS_LATER =
  /\?|(?<!\p{L})(?:what|whats|how|hows|which|is|does|are|was|wie|wieviel\p{L}*|ist|geht|hat|qué|cu[aá]nt\p{L}*|combien|quoi|est|a-t-(?:il|elle))(?!\p{L})/iu;

/** "The second one" of two that were talked about one after the other. */
function byTurn(scene: Scene): ShownProduct | undefined {
  const { shown, focus, previousFocus } = scene.memory;
  if (shown.length > 1 || !focus || !previousFocus) return undefined;
  const { places } = orderWords(scene.memory.language);
  const { text } = scene.turn;
  if (wordsOf(text).length > REACH * 3 || slotsOf(scene).ordinal === undefined) return undefined;
  if (places[0].test(text)) return previousFocus;
  return places[1].test(text) ? focus : undefined;
}

/** How much each word of the message may be of a thing's name: fully behind "the", hardly elsewhere. */
function placesIn(scene: Scene, called: ReadonlySet<string>): Map<string, number> {
  const { pointing, beside, big, small, places } = orderWords(scene.memory.language);
  const { stopWords } = catalogueOf(scene.memory.language).words;
  const asking = new Set([...wordsAsking(scene), ...wordsOf(slotsOf(scene).fact ?? '').map(stem)]);
  const shares = new Map<string, number>();
  let reach = 0;
  let afterIt = false;
  const { text } = scene.turn;
  const begins = text.replace(/[\s.!?]+$/u, '').lastIndexOf(',');
  let at = 0;
  for (const spoken of text.split(/(?<=[\s,;:.!?¿'’-])/u)) {
    for (const word of wordsOf(spoken)) {
      // "Does it fit the small kettle" is asked of it, whatever kettle stands behind.
      afterIt ||= PRONOUN.test(word);
      if (pointing.test(`${word} `) || /^[ld]['’]/iu.test(spoken)) reach = REACH + 1;
      if (reach > 0) reach -= 1;
      const stemmed = stem(word);
      const measures = [big, small, ...places].some((pattern) => pattern.test(word));
      const isBeside = beside.has(word) && (measures || !called.has(stemmed) || reach === 0);
      const isSmall = isBeside || stopWords.has(word) || /^\d/.test(word) || asking.has(stemmed);
      const inLast = wordsOf(text).length > STORY && at >= begins ? LAST_PART : 1;
      const share = isSmall ? 0 : reach > 0 && !afterIt ? inLast : ELSEWHERE;
      shares.set(stemmed, Math.max(shares.get(stemmed) ?? 0, share));
    }
    if (/[,;:.!?¿]/u.test(spoken)) reach = 0;
    at += spoken.length;
  }
  return shares;
}

const PRONOUN = /^(?:it|they|them|er|es|ihn|davon|lo|ca|il|elle|ils|elles)$/;

function scoreOf(
  { says, calls }: Candidate,
  shares: ReadonlyMap<string, number>,
  ofFocus: ReadonlySet<string>,
): number {
  let score = 0;
  let isCalled = false;
  for (const [word, share] of shares) {
    const weight = (says.get(word) ?? 0) * share;
    score += weight;
    isCalled ||= share >= 1 && calls.has(word) && !ofFocus.has(word);
  }
  const isFocus = says.size > 0 && [...says.keys()].every((word) => ofFocus.has(word));
  return isCalled || isFocus ? score : 0;
}

/** The turn as asking of that thing. */
export function withThingAsked(scene: Scene): Scene | undefined {
  const { understanding, intent = 'out-of-scope', text } = scene.turn;
  const product = understanding && thingAsked(scene);
  if (!product || !understanding) return undefined;
  // "And the level in 60" names a version to have.
  const isVersion = Object.keys(versionsIn(scene, text, product)).length > 0;
  if (isVersion && !/\?/.test(text) && !ASKS_LATER.test(text)) return undefined;
  const asks = asksIn(scene, text, product);
  const isKept = intent === 'check-availability' || intent === 'product-question';
  const read = isVersion && asksNoMore(scene, text, product) ? 'check-availability' : isKept ? intent : asks;
  const intents = [{ intent: read, confidence: 0.9 }];
  return inTurn(scene, {
    meant: product,
    understanding: { ...understanding, intents, wishes: [] },
    intent: read,
    asked: [...new Set([...scene.turn.asked, read])],
  });
}

/** "The magnetic one in black instead?": whether it can be had so. */
function asksNoMore(scene: Scene, said: string, product: ShownProduct): boolean {
  const { stopWords } = catalogueOf(scene.memory.language).words;
  const { beside } = orderWords(scene.memory.language);
  const text = (said.split(/[.!,;:]\s+/u).at(-1) ?? said).replaceAll('?', '');
  if (ASKS_LATER.test(text)) return false;
  const own = candidatesOf(scene).find((each) => each.product.productId === product.productId)?.says;
  const version = versionWords(scene, product);
  return wordsOf(text).every((word) => {
    const stemmed = stem(word);
    return own?.has(stemmed) || version.includes(stemmed) || beside.has(word) || stopWords.has(word);
  });
}

/** "What about the bread knife?" asks for all of it. */
function asksIn(scene: Scene, said: string, product: ShownProduct): Intent {
  const { turnsTo, stopWords } = catalogueOf(scene.memory.language).words;
  const { beside } = orderWords(scene.memory.language);
  const text = said.replace(turnsTo, ' ');
  if (IN_STOCK.test(fold(text))) return 'check-availability';
  if (COSTS.test(text)) return 'ask-price';
  const own = candidatesOf(scene).find((each) => each.product.productId === product.productId)?.says;
  const isOwn = (word: string): boolean =>
    own?.has(stem(word)) === true || beside.has(word) || stopWords.has(word);
  if (turnsTo.test(said) && wordsOf(text).every(isOwn)) return 'product-details';
  return ASKS_LATER.test(text) ? 'product-question' : 'product-details';
}

const IN_STOCK = /(?<!\p{L})(?:dispo\p{L}*|in stock|vorratig|lieferbar|en stock|disponible)(?!\p{L})/iu;
const COSTS =
  /(?<!\p{L})(?:costs?|prices?|kost\p{L}*|preis|cuesta\p{L}*|precio|co[uû]te\p{L}*|prix|how much (?:is|are|for|does|do)|how much'?s)(?!\p{L})/iu;
