import { namingWeight } from '../goods-said.ts';
import { everyKnown } from '../known-products.ts';
import type { ShownProduct } from '../memory.ts';
import { catalogueOf } from '../replies/index.ts';
import { orderWords } from '../replies/order-words.ts';
import { inTurn, slotsOf } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { stem, wordsOf } from '../words.ts';
import { SIZE_WORDS } from './measured-values.ts';
import { withFigures } from './order-figures.ts';

/** The words of one part of a message, read once for everything that may be meant by it. */

/** What a part says, whatever is meant by it. */
export interface Heard {
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
export function hear(scene: Scene, piece: string): Heard {
  const pieces = heardIn.get(scene) ?? new Map<string, Heard>();
  heardIn.set(scene, pieces);
  const heard = pieces.get(piece) ?? readPiece(scene, piece);
  pieces.set(piece, heard);
  return heard;
}

function readPiece(scene: Scene, piece: string): Heard {
  const said = orderWords(scene.memory.language);
  const { stopWords } = catalogueOf(scene.memory.language).words;
  // "The 2nd", "le 2e" count nothing.
  const text = withFigures(piece.replace(PLACE, ' '), said);
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
  const figure = times ?? TIMES.exec(piece)?.[1];
  const counted = figure ? (said.numbers[figure] ?? Number(figure)) : undefined;
  return { text, words, telling, times: twice ? 2 : counted, alone: hearing(scene, text) };
}

const PLACE = /(?<![\p{L}\d])\d{1,2}(?:st|nd|rd|th|er|[eè]re|re|[eè]me|e|º|ª)(?![\p{L}\d])/giu;

/** "X4", and no "20 x 30". */
const TIMES = /(?<![\p{L}\d])(?<!\d )x ?(\d{1,2})(?![\p{L}\d.,])/iu;

const BESIDE_APOSTROPHE = /(?<!\p{L})\p{L}['’]|['’]\p{L}(?!\p{L})/gu;

/** The turn as if it had said only this; a size by its word is one wherever it stands. */
export function hearing(scene: Scene, text: string): Scene {
  const { understanding } = scene.turn;
  if (!understanding) return inTurn(scene, { text });
  // "Women's", "charcoal's", "l'écharpe": the letter beside the apostrophe is no size.
  const size = wordsOf(text.replace(BESIDE_APOSTROPHE, ' ')).find(
    (word) => word in SIZE_WORDS || /^(?:x{0,5}l|x{0,3}s|m)$/.test(word),
  );
  const { color } = slotsOf(scene);
  const isOfPart = color !== undefined && wordsOf(text).join(' ') === wordsOf(scene.turn.text).join(' ');
  const slots = { ...(size === undefined ? {} : { size }), ...(isOfPart ? { color } : {}) };
  return inTurn(scene, { text, understanding: { ...understanding, slots, query: text } });
}

/** "Add one in black" is of what is talked about, whatever else on the screen comes in it; "the black one" may be another. */
export function versionOfFocus(scene: Scene, { text, telling }: Heard): ShownProduct | undefined {
  const { pointing } = orderWords(scene.memory.language);
  if (!scene.memory.focus || telling.length === 0 || !IN.test(text) || pointing.test(text)) return undefined;
  const { color = '', size = '', material = '' } = slotsOf(scene);
  const values = everyKnown(scene).flatMap(({ options }) => options.flatMap((option) => option.values));
  const said = new Set(wordsOf([color, size, material, ...values].join(' ')).map(stem));
  return telling.every(({ stemmed }) => said.has(stemmed)) ? scene.memory.focus : undefined;
}

const IN = /(?<!\p{L})(?:in|en) /iu;
