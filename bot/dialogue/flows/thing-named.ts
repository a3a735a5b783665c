import type { Language } from '../../understanding/understanding.ts';
import { candidatesOf } from '../goods-said.ts';
import type { Candidate } from '../goods-said.ts';
import { nameOf } from '../known-products.ts';
import type { ShownProduct } from '../memory.ts';
import { catalogueOf } from '../replies/index.ts';
import { orderWords } from '../replies/order-words.ts';
import { slotsOf } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { stem, wordsOf } from '../words.ts';
import { askedOn } from './asking-on.ts';
import { wordsAsking } from './question-kind.ts';

/**
 * The product that a message names beside the one talked about: what stands behind "the", "that" or "this" is a name as
 * far as products are called by it, weighed by how rare that is here.
 */

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
/** What is named must weigh so much to be a thing at all, in nats. */
const LEAST = 0.9;
const NEARLY = 0.9;

interface Named {
  candidate: Candidate;
  score: number;
}

/** The product the words name beside the one talked about; undefined when they name none, or several alike. */
export function thingNamed(scene: Scene): ShownProduct | undefined {
  const { focus, shown } = scene.memory;
  const placed = byTurn(scene);
  if (placed) return placed;
  const { ordinal } = slotsOf(scene);
  // "Is the first one decaf": a place on the screen, whatever else is called by the rest.
  if (ordinal !== undefined && shown.length > 1) return namedByPlace(scene, ordinal);
  const candidates = candidatesOf(scene);
  const shares = placesIn(scene, new Set(candidates.flatMap(({ calls }) => [...calls])));
  const inFocus = candidates.find(({ product }) => product.productId === focus?.productId);
  const ofFocus = new Set(inFocus?.says.keys());
  // "Die Kanne" is the teapot, however often the warmer talked about is told to carry one.
  const ofItself = scene.memory.language === 'de' && inFocus ? inFocus.calls : ofFocus;
  const named = candidates
    .map((candidate): Named => {
      const own = candidate.known ? ofItself : ofFocus;
      const score = scoreOf(candidate, shares, own);
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
  if (!next || next.score <= best.score * NEARLY || next.candidate === inFocus) return product;
  return kinOf(focus, named.filter(({ score }) => score > best.score * NEARLY)); // prettier-ignore
}

/** "And the Velvet?", while a lipstick is talked about, is the lipstick called so and not the gift box. */
function kinOf(focus: ShownProduct | undefined, named: readonly Named[]): ShownProduct | undefined {
  const own = new Set(focus ? nameOf(focus) : []);
  const shared = named.map(({ candidate: { product } }) => nameOf(product).filter((word) => own.has(word)).length); // prettier-ignore
  const most = Math.max(...shared);
  const [only, other] = named.filter((_, at) => shared[at] === most);
  return most === 0 || other ? undefined : only?.candidate.product;
}

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

/** "And the second one?" asks on; what asks for itself is asked of its place anyway. */
function namedByPlace(scene: Scene, ordinal: number): ShownProduct | undefined {
  const { shown } = scene.memory;
  const product = ordinal < 0 ? shown.at(ordinal) : shown[ordinal - 1];
  return product && askedOn(scene, product) ? product : undefined;
}

/** How much each word of the message may be of a thing's name: fully behind "the", hardly elsewhere. */
function placesIn(scene: Scene, called: ReadonlySet<string>): Map<string, number> {
  const { pointing, beside, big, small, places } = orderWords(scene.memory.language);
  const { stopWords } = catalogueOf(scene.memory.language).words;
  const asking = new Set([...wordsAsking(scene), ...wordsOf(slotsOf(scene).fact ?? '').map(stem)]);
  const shares = new Map<string, number>();
  let reach = 0;
  let afterIt = false;
  // "Il y a" and "gibt es" point at nothing.
  const text = scene.turn.text.replace(THERE_IS, ' ');
  const begins = text.replace(/[\s.!?]+$/u, '').lastIndexOf(',');
  let at = 0;
  for (const spoken of text.split(/(?<=[\s,;:.!?¿'’-])/u)) {
    for (const word of wordsOf(spoken)) {
      // "Does it fit the small kettle" is asked of it, whatever kettle stands behind.
      afterIt ||= PRONOUN[scene.memory.language].test(word);
      if (pointing.test(`${word} `) || /^[ld]['’]/iu.test(spoken)) reach = REACH + 1;
      if (reach > 0) reach -= 1;
      const stemmed = stem(word);
      const measures = [big, small, ...places].some((pattern) => pattern.test(word));
      const isBeside = beside.has(word) && (measures || !called.has(stemmed) || reach === 0);
      // "The View 4K": a figure that things are called by is a name behind "the".
      const isName = reach > 0 && /\d\p{L}/u.test(spoken) && called.has(stemmed);
      const figure = /^\d/.test(word) && !isName;
      const isSmall = isBeside || stopWords.has(word) || figure || asking.has(stemmed);
      const inLast = wordsOf(text).length > STORY && at >= begins ? LAST_PART : 1;
      const share = isSmall ? 0 : reach > 0 && !afterIt ? inLast : ELSEWHERE;
      shares.set(stemmed, Math.max(shares.get(stemmed) ?? 0, share));
    }
    if (/[,;:.!?¿]/u.test(spoken)) reach = 0;
    if (/[.!?]\s/u.test(spoken)) afterIt = false;
    at += spoken.length;
  }
  return shares;
}

const THERE_IS = /(?<!\p{L})(?:y[ -]a[ -]t[ -]il|il y a|gibt(?:'s| es)|es gibt)(?!\p{L})/giu;
const PRONOUN: Readonly<Record<Language, RegExp>> = {
  en: /^(?:it|they|them)$/,
  de: /^(?:er|es|ihn|davon)$/,
  es: /^lo$/,
  fr: /^(?:ca|il|elle|ils|elles)$/,
};

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
