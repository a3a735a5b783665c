import { candidatesOf } from '../goods-said.ts';
import { isSaidUnbroken, isSaidWhole, nameOf, rowOf } from '../known-products.ts';
import type { Candidate } from '../goods-said.ts';
import type { ShownProduct } from '../memory.ts';
import { orderWords } from '../replies/order-words.ts';
import type { OrderWords } from '../replies/order-words.ts';
import { inTurn, slotsOf } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { crossedIn, fold, isOtherMeasure, same, stem, wordsOf, wordsWithStems } from '../words.ts';
import type { Options } from './choosing-variant.ts';
import { calledBy } from './name-in.ts';
import { measuredValue } from './measured-values.ts';
import { mayNameVersion, optionsNamed, versionWords } from './option-words.ts';
import { bySum, countOf, countsIn, figuresOfLetters, figuresOfMeasure } from './order-figures.ts';
import type { Counts } from './order-figures.ts';
import { hear, hearing, versionOfFocus } from './order-heard.ts';
import type { Heard } from './order-heard.ts';

/** One part of a message as it may ask for goods: which product explains most of its words, which version, how many. */

export interface OrderPart {
  product: ShownProduct;
  /** Absent when nothing counts. */
  quantity?: number;
  options: Options;
  /** Whether the part names the product, by what it is called or by its place. */
  named: boolean;
  /** The weight of the words that it is called by. */
  called: number;
  /** The weight of the words that are only told of it. */
  told: number;
  /** The weight of the words that nothing explains. */
  unexplained: number;
  score: number;
  /** Shown or talked about. */
  known: boolean;
  /** Another thing that was not shown is called just so. */
  isOneOfSome?: true;
}

/** What a version that is named says for its product. */
const OF_VERSION = 6;
/** A word that nobody here is called by. */
const STRANGE = 1;
const UNEXPLAINED = 2;
/** "The 30 months" of two cheeses that differ in nothing else. */
const FIGURE_OF_TITLE = 1.5;
/** A colour that the product does not come in is no talk. */
const UNOFFERED = 3;
/** "The 30x30" names another than the one that is called "30x40". */
const OTHER_MEASURE = 4;
/** "The breaker tenor" is less the "Breaker Electro Tenor" than the "Breaker Tenor". */
const BROKEN = 1;
/** All of a name is said of nothing whose name goes on. */
const WHOLE = 2.5;
/** What is talked about is meant before what was shown, and that before what was not. */
const PRIOR = { before: 3, focus: 1.2, shown: 0.8, known: 0.4 };

/** Everything that may be meant, the product of the part before first among equals. */
export function bestPart(
  scene: Scene,
  piece: string,
  before: ShownProduct | undefined,
): OrderPart | undefined {
  const heard = hear(scene, piece);
  const weighed = heardOfAll(scene, heard);
  const placed = byPlace(scene, piece) ?? versionOfFocus(scene, heard);
  const all = likelyOf(scene, weighed, before, placed).map((candidate) =>
    partOf(scene, weighed, candidate, before),
  );
  // Where something is called by its name, what was talked about before it is not meant more than others.
  // "Blue stripe" of the runner that is talked about is no striped tea towel that nobody spoke of.
  const isVersion = !before && all.some((part) => isVersionOf(part, scene.memory.focus));
  const called = all.filter((part) => part.called > 0 && (part.known || !isVersion));
  const wholly = called.some(({ unexplained }) => unexplained === 0);
  const byName = called.some(({ unexplained, told }) => unexplained + told === 0);
  const parts = all.map((part) =>
    (isVersion && !part.known) ||
    (called.length > 0 &&
      (part.called === 0 || (wholly && part.unexplained > 0) || (byName && part.told + part.unexplained > 0)))
      ? { ...part, score: part.score - PRIOR.before }
      : part,
  );
  const meant = placed ? parts.filter(({ product }) => product.productId === placed.productId) : parts;
  const best = meant.toSorted((one, other) => other.score - one.score)[0];
  if (!best) return undefined;
  if (placed) return { ...best, named: true };
  const [whole, another] = parts.filter(
    (part) => part.called > 0 && isSaidWhole(part.product, wordsOf(piece)),
  );
  if (whole && !another) return whole;
  return isOneOfSome(best, parts, piece) ? { ...best, isOneOfSome: true } : best;
}

/** All that a word of the part may be said of; of the others only the one that would be meant without any. */
function likelyOf(
  scene: Scene,
  heard: HeardOfAll,
  before: ShownProduct | undefined,
  placed: ShownProduct | undefined,
): readonly Candidate[] {
  const all = candidatesOf(scene);
  if (heard.color !== '' || heard.isCrossed) return all;
  let rest: { candidate: Candidate; prior: number } | undefined;
  const said = new Set<Candidate>();
  for (const candidate of all) {
    const { product, known } = candidate;
    const prior = priorOf(scene, product, known, before);
    if (product.productId === placed?.productId || mayBeSaid(heard, candidate)) said.add(candidate);
    else if (!rest || prior > rest.prior) rest = { candidate, prior };
  }
  return all.filter((candidate) => said.has(candidate) || candidate === rest?.candidate);
}

function mayBeSaid(
  { stems, alone, hasFigures, measures }: HeardOfAll,
  { product, says }: Candidate,
): boolean {
  const called = calledBy(product).stems;
  if (stems.some((word) => says.has(word) || called.has(word))) return true;
  return product.options.length > 0 && (hasFigures || measures || mayNameVersion(alone, product));
}

const isVersionOf = (part: OrderPart, focus: ShownProduct | undefined): boolean =>
  part.product.productId === focus?.productId &&
  part.unexplained === 0 &&
  Object.keys(part.options).length > 0;

/** "A mug" of a store with four, none of which was shown, or of a list in which each is called just so. */
function isOneOfSome(best: OrderPart, parts: readonly OrderPart[], piece: string): boolean {
  if (best.called === 0 || (best.known && !isListed(best))) return false;
  const { product, called, told, unexplained } = best;
  const said = wordsOf(piece).map(stem);
  const own = nameOf({ title: product.title }).filter((word) => !nameOf({ title: product.brand ?? '' }).includes(word)); // prettier-ignore
  if (own.every((word) => said.includes(word))) return false;
  return parts.some(
    (part) =>
      part.product.productId !== product.productId &&
      (!best.known || (isListed(part) && part.score > best.score - AS_LIKELY)) &&
      part.called >= called * ALIKE &&
      part.told + part.unexplained <= told + unexplained,
  );
}
/** On the screen, and no version of it named that would tell it from the others. */
const isListed = ({ known, options }: OrderPart): boolean => known && Object.keys(options).length === 0;
const ALIKE = 0.85;
/** Of what is on the screen. */
const AS_LIKELY = 0.05;

/** "The first", "le second", "the last": of those on the screen, or of the two talked about one after the other. */
function byPlace(scene: Scene, piece: string): ShownProduct | undefined {
  const { focus, previousFocus } = scene.memory;
  const inTurns = [previousFocus, focus].filter((product) => product !== undefined);
  const listed = rowOf(scene);
  const row = listed.length > 1 ? listed : inTurns;
  const words = orderWords(scene.memory.language);
  const at = words.places.findIndex((place) => place.test(piece));
  if (at >= 0 && row.length > 1) return at === 3 ? row.at(-1) : row[at];
  if (!words.cheaper.test(piece) && !words.dearer.test(piece)) return undefined;
  // "The cheaper one, in white": of those that come in white.
  const inVersion = row.filter((each) => Object.keys(versionsIn(scene, scene.turn.text, each)).length > 0);
  const byPrice = (inVersion.length > 0 ? inVersion : row).toSorted((one, other) => one.price - other.price);
  if (row.length > 1 && words.cheaper.test(piece)) return byPrice[0];
  return row.length > 1 && words.dearer.test(piece) ? byPrice.at(-1) : undefined;
}

/** What a part says of whatever may be meant, told once for all of them. */
interface HeardOfAll extends Heard {
  stems: readonly string[];
  color: string;
  hasFigures: boolean;
  /** "Big", "petite"; or a word that stores spell in two ways. */
  measures: boolean;
  /** Figures that a letter sticks to. */
  ofLetters: ReadonlySet<string>;
  isCrossed: boolean;
  counts: Counts;
}

function heardOfAll(scene: Scene, heard: Heard): HeardOfAll {
  const { text, words } = heard;
  const { big, small } = orderWords(scene.memory.language);
  return {
    ...heard,
    stems: words.map(stem),
    color: fold(slotsOf(scene).color ?? ''),
    hasFigures: words.some((word) => /^\d/.test(word)),
    measures: big.test(text) || small.test(text) || /gr[ae]y/i.test(text),
    ofLetters: figuresOfLetters(text),
    isCrossed: crossedIn(text).length > 0,
    counts: countsIn(words, orderWords(scene.memory.language)),
  };
}

function partOf(
  scene: Scene,
  heard: HeardOfAll,
  { product, says, calls, known }: Candidate,
  before: ShownProduct | undefined,
): OrderPart {
  const said = orderWords(scene.memory.language);
  const version = versionIn(heard, product, said);
  let { options } = version;
  const ofVersion = (word: string): boolean => version.words.length > 0 && version.words.includes(stem(word));
  let told = 0;
  let called = 0;
  let unexplained = 0;
  for (const { word, stemmed, naming } of heard.telling) {
    const weight = says.get(stemmed) ?? 0;
    if (ofVersion(word)) continue;
    if (weight > 0 && calls.has(stemmed)) called += weight;
    else if (weight > 0) told += weight;
    else if (isLikeColor(scene, word, product)) options = { ...options, ...colorOf(scene, product) };
    // "One in M black" of what comes in blue and red.
    else
      unexplained +=
        product.options.length > 0 && word === heard.color ? UNOFFERED : Math.max(STRANGE, naming);
  }
  const ofTitle = heard.hasFigures ? figuresOfTitle(heard.words, product.title) : [];
  const isOther = heard.isCrossed && isOtherMeasure(product.title, heard.text);
  if (isOther) unexplained += OTHER_MEASURE;
  const isCrossed = heard.isCrossed && !isOther && crossedIn(product.title).length > 0;
  called += (isCrossed ? 2 : ofTitle.length) * FIGURE_OF_TITLE;
  const ofMeasure = heard.hasFigures ? figuresOfMeasure(heard.words, product.options.length > 0) : [];
  const isFigure = (word: string): boolean =>
    ofTitle.includes(word) || ofMeasure.includes(word) || heard.ofLetters.has(word);
  // The four of "Bread from Four Things" counts nothing.
  const inTitle = (word: string): boolean =>
    called > 0 &&
    wordsOf(product.title).some(
      (own) => own in said.numbers && (own === word || String(said.numbers[own]) === word),
    );
  const isExplained = (word: string): boolean => ofVersion(word) || isFigure(word) || inTitle(word);
  const quantity = heard.times ?? version.quantity ?? countOf(heard.counts, isExplained);
  const versions = Object.keys(options).length * OF_VERSION;
  const name = called + told;
  const named = name > 0;
  const counts = known || named || before?.productId === product.productId ? versions : 0;
  const prior = priorOf(scene, product, known, before) + (isWhole(heard.stems, product) ? WHOLE : 0);
  const isBroken = called > 0 && !isSaidUnbroken(product, (word) => calls.has(word) && says.has(word) && heard.stems.includes(word)); // prettier-ignore
  const score = name + counts - UNEXPLAINED * unexplained + prior - (isBroken ? BROKEN : 0);
  return {
    product,
    options,
    named,
    called,
    told,
    known,
    unexplained,
    score,
    ...(quantity === undefined ? {} : { quantity }),
  };
}

/** "The base game Iron Passes", beside its expansion "Iron Passes: Winter Roads". */
function isWhole(said: readonly string[], { title }: ShownProduct): boolean {
  const name = nameOf({ title });
  return name.length > 1 && name.every((word) => said.includes(word));
}

/** "The 24 pans" of "Watercolours, 24 pans": the figure is part of the name, and counts nothing. */
export function figuresOfTitle(said: readonly string[], title: string): string[] {
  const figures = said.filter((word) => /^\d{1,2}$/.test(word));
  if (figures.length === 0) return [];
  const words = said.filter((word) => !LINKS.test(word));
  const called = wordsWithStems(title).flatMap(({ word, stemmed }) => (LINKS.test(word) ? [] : [stemmed]));
  const isCalled = (one: string | undefined, other: string | undefined): boolean =>
    one !== undefined &&
    other !== undefined &&
    called.some((word, at) => word === stem(one) && called[at + 1] === stem(other));
  return figures.filter((figure) => {
    const at = words.indexOf(figure);
    const isAlone = words.lastIndexOf(figure) === at;
    return isAlone && (isCalled(figure, words[at + 1]) || isCalled(words[at - 1], figure));
  });
}

/** "Juego de 5" is called so as "5 piece set" is. */
const LINKS = /^(?:de|del|du|des|d|of)$/;

function priorOf(
  scene: Scene,
  { productId }: ShownProduct,
  known: boolean,
  before: ShownProduct | undefined,
): number {
  if (before?.productId === productId) return PRIOR.before;
  const { focus, shown } = scene.memory;
  if (before === undefined && focus?.productId === productId) return PRIOR.focus;
  if (shown.some((each) => each.productId === productId)) return PRIOR.shown;
  return known ? PRIOR.known : 0;
}

/** The options that a part names of a product. */
export function versionsIn(scene: Scene, piece: string, product: ShownProduct): Options {
  if (product.options.length === 0) return {};
  const { language } = scene.memory;
  return versionIn(hear(scene, piece), product, orderWords(language)).options;
}

const NO_VERSION = { options: {}, words: [] };

/** The version a part names, the words that name it, and how many of it a sum is. */
function versionIn(
  { text, alone }: Heard,
  product: ShownProduct,
  said: OrderWords,
): { options: Options; quantity?: number; words: readonly string[] } {
  if (product.options.length === 0) return NO_VERSION;
  const spelled = inStoresSpelling(text, product);
  const heard = spelled === text ? alone : hearing(alone, spelled);
  const options = optionsNamed(heard, product);
  const words = versionWords(heard, product, options);
  for (const { name, values } of product.options) {
    if (name in options || values.length < 2) continue;
    const sum = bySum(text, values);
    if (sum) {
      const measure = wordsOf(text).filter((word) => /\d/.test(word) || wordsOf(sum.value).includes(word));
      return {
        options: { ...options, [name]: sum.value },
        quantity: sum.quantity,
        words: [...words, ...measure.map(stem)],
      };
    }
    const bySize = sizeMeant(heard, values, said);
    if (bySize !== undefined) options[name] = bySize;
  }
  return { options, words };
}

/** A word for the colour that understanding read in the message, and that the product comes in. */
export function isLikeColor(scene: Scene, word: string, product: ShownProduct): boolean {
  const { color = '' } = slotsOf(scene);
  return fold(color)[0] === word[0] && Object.keys(colorOf(scene, product)).length > 0;
}

function colorOf(scene: Scene, { options }: ShownProduct): Options {
  const { color } = slotsOf(scene);
  const option = options.find(({ values }) => values.some((value) => same(value, color)));
  const value = option?.values.find((each) => same(each, color));
  return option && value !== undefined ? { [option.name]: value } : {};
}

/** "Grey" of what comes in "Gray", and the other way round. */
function inStoresSpelling(text: string, { options }: ShownProduct): string {
  const isGray = options.some(({ values }) => values.some((value) => /\bgray\b/i.test(value)));
  return isGray ? text.replace(/\bgrey\b/gi, 'gray') : text.replace(/\bgray\b/gi, 'grey');
}

/** "Big", "petite": the largest or the smallest of the values, wherever the word stands. */
function sizeMeant(
  scene: Scene,
  values: string[],
  { big, small, biggest, smallest }: OrderWords,
): string | undefined {
  const { text } = scene.turn;
  const most = big.test(text) ? biggest : small.test(text) ? smallest : undefined;
  return most === undefined ? undefined : measuredValue(inTurn(scene, { text: most }), values);
}
