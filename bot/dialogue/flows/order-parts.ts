import { candidatesOf, namingWeight } from '../goods-said.ts';
import type { Candidate } from '../goods-said.ts';
import type { ShownProduct } from '../memory.ts';
import { catalogueOf } from '../replies/index.ts';
import { orderWords } from '../replies/order-words.ts';
import type { OrderWords } from '../replies/order-words.ts';
import { inTurn, slotsOf } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { fold, same, stem, wordsOf } from '../words.ts';
import type { Options } from './choosing-variant.ts';
import { measuredValue } from './measured-values.ts';
import { optionsNamed, versionWords } from './option-words.ts';
import { bySum, countIn, withFigures } from './order-figures.ts';
import { sizeSaid } from './putting-right.ts';

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
  /** The weight of the words that nothing explains. */
  unexplained: number;
  score: number;
}

/** What a version that is named says for its product. */
const OF_VERSION = 6;
/** A word that nobody here is called by. */
const STRANGE = 1;
const UNEXPLAINED = 2;
/** What is talked about is meant before what was shown, and that before what was not. */
const PRIOR = { before: 3, focus: 1.2, shown: 0.8, known: 0.4 };

/** Everything that may be meant, the product of the part before first among equals. */
export function bestPart(
  scene: Scene,
  piece: string,
  before: ShownProduct | undefined,
): OrderPart | undefined {
  const heard = hear(scene, piece);
  const all = candidatesOf(scene).map((candidate) => partOf(scene, heard, candidate, before));
  // Where something is called by its name, what was talked about before it is not meant more than others.
  const called = all.filter((part) => part.called > 0);
  const wholly = called.some(({ unexplained }) => unexplained === 0);
  const parts = all.map((part) =>
    called.length > 0 && (part.called === 0 || (wholly && part.unexplained > 0))
      ? { ...part, score: part.score - PRIOR.before }
      : part,
  );
  const placed = byPlace(scene, piece);
  const meant = placed ? parts.filter(({ product }) => product.productId === placed.productId) : parts;
  const best = meant.toSorted((one, other) => other.score - one.score)[0];
  return best && placed ? { ...best, named: true } : best;
}

/** "The first", "le second", "the last": of those on the screen, or of the two talked about one after the other. */
function byPlace(scene: Scene, piece: string): ShownProduct | undefined {
  const { shown, focus, previousFocus } = scene.memory;
  const inTurns = [previousFocus, focus].filter((product) => product !== undefined);
  const row = shown.length > 1 ? shown : inTurns;
  const words = orderWords(scene.memory.language);
  const at = words.places.findIndex((place) => place.test(piece));
  if (at >= 0 && row.length > 1) return at === 3 ? row.at(-1) : row[at];
  const byPrice = row.toSorted((one, other) => one.price - other.price);
  if (row.length > 1 && words.cheaper.test(piece)) return byPrice[0];
  return row.length > 1 && words.dearer.test(piece) ? byPrice.at(-1) : undefined;
}

/** What a part says, whatever is meant by it: read once for all that may be. */
interface Heard {
  /** With number words as figures. */
  text: string;
  words: readonly string[];
  /** The words that could name something. */
  telling: readonly { word: string; stemmed: string; naming: number }[];
  /** "Twice", "three times". */
  times: number | undefined;
  /** The turn as if it had said only this. */
  alone: Scene;
}

const heardIn = new WeakMap<Scene, Map<string, Heard>>();

/** What a part of this turn says, read once. */
function hear(scene: Scene, piece: string): Heard {
  const pieces = heardIn.get(scene) ?? new Map<string, Heard>();
  heardIn.set(scene, pieces);
  const heard = pieces.get(piece) ?? readPiece(scene, piece);
  pieces.set(piece, heard);
  return heard;
}

function readPiece(scene: Scene, piece: string): Heard {
  const said = orderWords(scene.memory.language);
  const { stopWords } = catalogueOf(scene.memory.language).words;
  const text = withFigures(piece, said);
  const words = wordsOf(text);
  const isSmall = (word: string): boolean =>
    said.beside.has(word) ||
    said.ones.has(word) ||
    stopWords.has(word) ||
    word in said.numbers ||
    /^\d/.test(word);
  const telling = words
    .filter((word) => !isSmall(word))
    .map((word) => ({ word, stemmed: stem(word) }))
    .map((each) => ({ ...each, naming: namingWeight(scene, each.stemmed) }));
  const [, twice, times] = said.times.exec(piece) ?? [];
  const counted = times ? (said.numbers[times] ?? Number(times)) : undefined;
  return { text, words, telling, times: twice ? 2 : counted, alone: hearing(scene, text) };
}

function partOf(
  scene: Scene,
  heard: Heard,
  { product, says, calls, known }: Candidate,
  before: ShownProduct | undefined,
): OrderPart {
  const said = orderWords(scene.memory.language);
  const version = versionIn(heard, product, said);
  let { options } = version;
  const ofVersion = (word: string): boolean => version.words.length > 0 && version.words.includes(stem(word));
  let name = 0;
  let called = 0;
  let unexplained = 0;
  for (const { word, stemmed, naming } of heard.telling) {
    const weight = says.get(stemmed) ?? 0;
    if (ofVersion(word)) continue;
    if (weight > 0 && calls.has(stemmed)) called += weight;
    if (weight > 0) name += weight;
    else if (isLikeColor(scene, word, product)) options = { ...options, ...colorOf(scene, product) };
    else unexplained += Math.max(STRANGE, naming);
  }
  const quantity = heard.times ?? version.quantity ?? countIn(heard.words, ofVersion, said);
  const versions = Object.keys(options).length * OF_VERSION;
  const named = name > 0;
  const counts = known || named || before?.productId === product.productId ? versions : 0;
  const score = name + counts - UNEXPLAINED * unexplained + priorOf(scene, product, known, before);
  return {
    product,
    options,
    named,
    called,
    unexplained,
    score,
    ...(quantity === undefined ? {} : { quantity }),
  };
}

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
function isLikeColor(scene: Scene, word: string, product: ShownProduct): boolean {
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

/** The turn as if it had said only this; a size by its word is one wherever it stands. */
function hearing(scene: Scene, text: string): Scene {
  const { understanding } = scene.turn;
  if (!understanding) return inTurn(scene, { text });
  const size = sizeSaid(text);
  const { color } = slotsOf(scene);
  const isOfPart = color !== undefined && wordsOf(text).join(' ') === wordsOf(scene.turn.text).join(' ');
  const slots = { ...(size === undefined ? {} : { size }), ...(isOfPart ? { color } : {}) };
  return inTurn(scene, { text, understanding: { ...understanding, slots, query: text } });
}
