import { candidatesAmong, candidatesOf } from '../goods-said.ts';
import type { Candidate } from '../goods-said.ts';
import { everyKnown, headOf, inCart, nameOf } from '../known-products.ts';
import type { ShownProduct } from '../memory.ts';
import { aspectsIn } from '../ranking/aspects-asked.ts';
import { catalogueOf } from '../replies/index.ts';
import { asksOfPart } from '../said-of-it.ts';
import { slotsOf } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { contentOfOurs, stem, stemsOf, wordsOf } from '../words.ts';
import { figuresOfTitle } from './order-parts.ts';
import { askedOn } from './asking-on.ts';
import { CLEAR_ASPECT, clearnessOf } from './clear-question.ts';
import { toldOfOne, versionOfKnown } from './known-meant.ts';
import { asksOnShortly, placesIn, pointsAtSome } from './name-places.ts';

/**
 * The product that a message names beside the one talked about: what stands behind "the", "that" or "this" is a name as
 * far as products are called by it, weighed by how rare that is here.
 */

/** The product talked about is meant unless another is named by so much more. */
const STAYS = 0.4;
/** What is on the screen is meant before what is not, by so much. */
const SHOWN = 0.8;
/** What is named must weigh so much to be a thing at all, in nats. */
const LEAST = 0.9;
const NEARLY = 0.9;
/** A figure beside the same word as in the title: "the set of 5". */
const FIGURE = 2;
/** What is known and has the word in its title: "der Topf", of a pot and its saucer. */
const TITLED = 0.8;

interface Named {
  candidate: Candidate;
  score: number;
}

/** The product the words name beside the one talked about; undefined when they name none, or several alike. */
export function thingNamed(scene: Scene): ShownProduct | undefined {
  const { focus, shown } = scene.memory;
  const known = namedInFull(scene) ?? versionOfKnown(scene)?.product ?? toldOfOne(scene);
  if (known) return known.productId === focus?.productId ? undefined : known;
  const { ordinal } = slotsOf(scene);
  // "Is the first one decaf": a place on the screen, whatever else is called by the rest.
  if (ordinal !== undefined && shown.length > 1) return namedByPlace(scene, ordinal);
  if (asksOfPart(scene)) return undefined;
  const candidates = candidatesAmong(scene, [...everyKnown(scene), ...inCart(scene)]);
  const shares = placesIn(scene, new Set(candidates.flatMap(({ calls }) => [...calls])));
  const said = wordsOf(scene.turn.text);
  const inFocus = candidates.find(({ product }) => product.productId === focus?.productId);
  const ofFocus = wordsOfFocus(scene, inFocus, candidates);
  const callsFocus = inFocus?.calls ?? none;
  const aspects = new Set(said.filter((word) => aspectsIn(word, scene.memory.language).size > 0).map(stem));
  const wrapping = new Set(contentOfOurs(scene, catalogueOf(scene.memory.language).words.versions));
  const behindThe = said.filter((word) => (shares.get(stem(word)) ?? 0) >= 1);
  const named = candidates
    .map((candidate): Named => {
      const packed = candidate.known ? packedIn(candidate, candidates, wrapping) : none;
      const figures = figuresOfTitle(said, candidate.product.title).length;
      const isFocus = candidate === inFocus;
      const head = stem(headOf(scene, candidate.product));
      const score = scoreOf(candidate, shares, {
        ofFocus,
        callsFocus,
        wrapping,
        packed,
        aspects,
        figures,
        isFocus,
        head,
        halves: halvesIn(candidate, said),
      });
      const titled = wordsOf(candidate.product.title);
      const isTitled = behindThe.some((word) => titled.some((own) => isEndOf(own, word)));
      return {
        candidate,
        score: score > 0 && candidate.known ? score + SHOWN + (isTitled ? TITLED : 0) : score,
      };
    })
    .toSorted((one, other) => other.score - one.score);
  const [best, next] = named;
  if (!best || best.score < LEAST) return undefined;
  const { product, known: isKnown } = best.candidate;
  // "And for socks?" looks for some, where none was spoken of.
  if (!isKnown && asksOnShortly(scene) && !pointsAtSome(scene)) return undefined;
  if (product.productId === focus?.productId || (!focus && shown.length === 1 && shown[0] === product))
    return undefined;
  const staying = focus ? (named.find(({ candidate }) => candidate === inFocus)?.score ?? 0) + STAYS : 0;
  if (best.score < staying) return undefined;
  if (!next || next.score <= best.score * NEARLY || next.candidate === inFocus) return product;
  return kinOf(focus, named.filter(({ score }) => score > best.score * NEARLY)); // prettier-ignore
}

/**
 * What is only told of the product talked about, or is the shelf it stands on, names another whose title says it: "the
 * pot" beside its warmer, "der Topf" beside its saucer.
 */
function wordsOfFocus(
  scene: Scene,
  inFocus: Candidate | undefined,
  candidates: readonly Candidate[],
): ReadonlySet<string> {
  if (!inFocus) return none;
  const others = candidates.filter((each) => each.known && each !== inFocus);
  const said = wordsOf(scene.turn.text);
  const titles = (among: readonly Candidate[]): ReadonlySet<string> => {
    const titled = among.flatMap(({ product }) => wordsOf(product.title));
    return new Set(said.filter((word) => titled.some((own) => isEndOf(own, word))).map(stem));
  };
  const [elsewhere, own] = [titles(others), titles([inFocus])];
  const isOwn = (word: string): boolean => own.has(word) || nameOf(inFocus.product).includes(word);
  return new Set([...inFocus.says.keys()].filter((word) => isOwn(word) || !elsewhere.has(word)));
}

/** German compounds are called by their end. */
const isEndOf = (own: string, said: string): boolean =>
  own === said || (said.length >= LEAST_OF_COMPOUND && own.endsWith(said));

const LEAST_OF_COMPOUND = 4;

/** "Out of the tin": of those known only one comes in a tin. */
function packedIn(
  candidate: Candidate,
  all: readonly Candidate[],
  wrapping: ReadonlySet<string>,
): ReadonlySet<string> {
  const others = all.filter((each) => each.known && each !== candidate);
  const own = [...wrapping].filter((word) => candidate.says.has(word));
  return new Set(own.filter((word) => !others.some(({ says }) => says.has(word))));
}

const none: ReadonlySet<string> = new Set();

/** "The zip" is no "Half-Zip" that was never shown: what is written as one word is called by all of it. */
function halvesIn({ known, product }: Candidate, said: readonly string[]): ReadonlySet<string> {
  if (known) return none;
  const joined = product.title.match(/\p{L}+(?:-\p{L}+)+/gu) ?? [];
  const halves = joined.map(wordsOf).filter((words) => !words.every((word) => said.includes(word)));
  return new Set(halves.flat().map(stem));
}

/** The one thing whose whole title is said where an aspect of goods is asked for: "how heavy is Duel of Herons". */
export function namedInFull(scene: Scene): ShownProduct | undefined {
  const said = stemsOf(scene.turn.text);
  const named = candidatesOf(scene)
    .map(({ product }) => ({ product, name: nameOf({ title: product.title }) }))
    .filter(({ name }) => name.length >= FEWEST_IN_FULL && name.every((word) => said.has(word)))
    .toSorted((one, other) => other.name.length - one.name.length);
  const [best, next] = named;
  if (!best || best.name.length === next?.name.length) return undefined;
  const rest = scene.turn.text.split(/\s+/).filter((each) => !wordsOf(each).some((word) => best.name.includes(stem(word)))); // prettier-ignore
  return clearnessOf(scene, rest.join(' ')) >= CLEAR_ASPECT ? best.product : undefined;
}

const FEWEST_IN_FULL = 2;

/** "And the Velvet?", while a lipstick is talked about, is the lipstick called so and not the gift box. */
function kinOf(focus: ShownProduct | undefined, named: readonly Named[]): ShownProduct | undefined {
  const own = new Set(focus ? nameOf(focus) : []);
  const shared = named.map(({ candidate: { product } }) => nameOf(product).filter((word) => own.has(word)).length); // prettier-ignore
  const most = Math.max(...shared);
  const [only, other] = named.filter((_, at) => shared[at] === most);
  return most === 0 || other ? undefined : only?.candidate.product;
}

/** "And the second one?" asks on; what asks for itself is asked of its place anyway. */
function namedByPlace(scene: Scene, ordinal: number): ShownProduct | undefined {
  const { shown } = scene.memory;
  const product = ordinal < 0 ? shown.at(ordinal) : shown[ordinal - 1];
  return product && askedOn(scene, product) ? product : undefined;
}

interface Weighing extends Record<
  'ofFocus' | 'callsFocus' | 'wrapping' | 'packed' | 'aspects' | 'halves',
  ReadonlySet<string>
> {
  figures: number;
  isFocus: boolean;
  /** What the thing is, by its title. */
  head: string;
}

function scoreOf(
  { says, calls, titles, known }: Candidate,
  shares: ReadonlyMap<string, number>,
  { ofFocus, callsFocus, wrapping, packed, aspects, halves, figures, isFocus, head }: Weighing,
): number {
  let score = figures * FIGURE;
  let isCalled = figures > 0 || isFocus;
  for (const [word, share] of shares) {
    // "Out of the tin" names no tin-roofed mug that was never shown.
    if (!known && wrapping.has(word) && word !== head) continue;
    // What only its text tells of says nothing for the thing talked about where another is called so.
    if (isFocus && !ofFocus.has(word)) continue;
    score += (says.get(word) ?? 0) * share;
    // "The mattress" of a bed that tells of one is no mattress protector.
    const isOther = !ofFocus.has(word) || (!known && word === head && !callsFocus.has(word));
    // What was never shown is not named by its shelf: "muss man die Klinge schärfen" asks of no hot chilli.
    // Nor is a lamp by being sold as one with a battery, when "does the battery last" is asked of another.
    const callsIt = known && !aspects.has(word) ? calls : titles;
    isCalled ||= share >= 1 && (callsIt.has(word) || packed.has(word)) && isOther && !halves.has(word);
  }
  return isCalled ? score : 0;
}
