import { candidatesOf, namingWeight } from '../goods-said.ts';
import { nameOf } from '../known-products.ts';
import type { ShownProduct } from '../memory.ts';
import { aspectsIn } from '../ranking/aspects-asked.ts';
import { thingCounted } from '../ranking/figures.ts';
import { asksOfIt } from '../replies/of-it-words.ts';
import { insideAsked } from '../replies/inside-words.ts';
import { slotsOf } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { stem, wordsOf } from '../words.ts';
import { align, callingSaid, NAME_STANDS } from './alignment.ts';
import type { Aligned } from './alignment.ts';
import type { Options } from './choosing-variant.ts';
import { toldOfOne, versionOfKnown } from './known-meant.ts';
import { optionsNamed } from './option-words.ts';

/** Which one thing a question is of: by its name, by its place on the screen, or the one talked about. */

export interface Subject {
  /** Undefined where only the page that is open tells it. */
  product: ShownProduct | undefined;
  /** The message without its name. */
  rest: string;
  /** The clause at its end, where it asks and those before it only tell. */
  asking?: string;
  /** By its name or place, and not as "it". */
  isCalled: boolean;
  /** By all of its name, or by its place. */
  whole: boolean;
  /** The version named beside it. */
  options: Options;
  /** By nothing but a version. */
  byVersion?: true;
}

/** One word of a title is a kind; two are a name. */
export const NAME = 2;

export function subjectOf(scene: Scene): Subject | undefined {
  const { text } = scene.turn;
  const { shown } = scene.memory;
  const { ordinal, things = [], category = '' } = slotsOf(scene);
  const named = namedIn(scene);
  if (named) return named;
  const placed = ordinal !== undefined && ordinal !== 0 && shown.length > 1 ? shown.at(ordinal < 0 ? ordinal : ordinal - 1) : undefined; // prettier-ignore
  if (placed)
    return { product: placed, rest: text, isCalled: true, whole: true, options: optionsNamed(scene, placed) };
  const version = versionOfKnown(scene);
  if (version) return { ...version, rest: text, isCalled: true, whole: true, byVersion: true };
  const front = inFront(scene, text);
  // "Can the waxed one go in the washing machine" is not asked of the jacket that comes in washed black.
  const told = toldOfOne(scene);
  if (told && told.productId !== front?.product?.productId) return undefined;
  const { options = [] } = front?.product ?? {};
  const own = front?.product ? [...nameOf(front.product), ...options.flatMap(({ values }) => values).flatMap(wordsOf).map(stem)] : []; // prettier-ignore
  const goods = [...things, category].flatMap(wordsOf).filter((word) => !isDone(scene, word)).map(stem); // prettier-ignore
  // "Plus a bench that goes with it" is asked of no chair.
  const others = goods.filter((word) => namingWeight(scene, word) > 0 && !own.includes(word));
  return others.every((word) => isAskedOfIt(scene, word)) ? front : undefined;
}

/** "They can't stand each other" names no stand. */
const isDone = ({ turn: { text } }: Scene, word: string): boolean => {
  const said = wordsOf(text);
  return DOES.test(said[said.indexOf(word) - 1] ?? '');
};

const DOES =
  /^(?:can|cant|cannot|could|will|wont|would|dont|doesnt|didnt|they|we|i|you|to|t|man|ich|sie|wir)$/;

/** "Can it go in the oven", "how many covers do I get with it": a word for what is asked, though goods are called so. */
function isAskedOfIt(scene: Scene, word: string): boolean {
  const { text } = scene.turn;
  const { language } = scene.memory;
  // Understanding reads the pronoun in English alone.
  if (slotsOf(scene).reference !== 'it' && (language === 'en' || !asksOfIt[language].test(text)))
    return false;
  const asked = `${insideAsked(text, language)} ${thingCounted(text) ?? ''}`;
  return wordsOf(asked).map(stem).includes(word) || aspectsIn(word, language).size > 0;
}

/** What the page shows is pointed at before what is talked about: "what does this cost". */
function inFront(scene: Scene, rest: string): Subject | undefined {
  const { focus, shown } = scene.memory;
  const { page } = scene.turn.surroundings;
  const [only, another] = shown;
  const ofPage = page.product !== undefined && slotsOf(scene).reference === 'this';
  const product = ofPage ? undefined : (focus ?? (another ? undefined : only));
  const isThere = product !== undefined || page.product !== undefined;
  return isThere ? { product, rest, isCalled: false, whole: false, options: {} } : undefined;
}

/** The one thing whose name is said in its own order, or of several the one of whose name most is said. */
function namedIn(scene: Scene): Subject | undefined {
  const { text } = scene.turn;
  const all = candidatesOf(scene)
    .map(({ product }) => ({ product, ...callingSaid(text, product) }))
    .filter(({ called, whole, product }) => called >= NAME || (whole && wordsOf(product.title).length === 1));
  const most = Math.max(0, ...all.map(({ called }) => called));
  const named = all.filter(({ called }) => called === most);
  const whole = named.filter((each) => each.whole);
  const [one, another] = whole.length > 0 ? whole : named;
  if (!one || another) return undefined;
  const only = align(scene, text, one.product);
  if (!inOneBreath(scene, only)) return undefined;
  return {
    product: only.product,
    rest: only.remaining,
    ...askingIn(only.around),
    isCalled: true,
    whole: only.whole,
    options: only.options,
  };
}

/** "My daughter turns three on Saturday, a friend told me of the #, how much is it?": what was told before is no part of it. */
function askingIn(around: string): Pick<Subject, 'asking'> {
  const clauses = around.split(CLAUSES).filter((clause) => /\p{L}/u.test(clause));
  const asking = clauses.pop()?.replaceAll(NAME_STANDS, ' ');
  return asking === undefined || clauses.length === 0 || /[?¿]/.test(clauses.join(' ')) ? {} : { asking };
}

const CLAUSES = /(?<=[.,;!:…])\s+/u;

/** "Which jackets are waterproof" names no "Waterproof Jacket": the words of a name stand together, in their order. */
function inOneBreath(scene: Scene, { product, remaining }: Aligned): boolean {
  const left = wordsOf(remaining);
  const said: string[] = [];
  let beside = 0;
  let first = -1;
  let last = -1;
  for (const [at, word] of wordsOf(scene.turn.text).entries()) {
    if (left[beside] === word) {
      beside += 1;
      continue;
    }
    if (first < 0) first = at;
    last = at;
    said.push(stem(word));
  }
  const own = wordsOf(product.title).map(stem);
  const places = said.map((word) => own.indexOf(word)).filter((place) => place >= 0);
  const ordered = places.every((place, index) => index === 0 || place > places[index - 1]!);
  return ordered && last - first < said.length + 2;
}
