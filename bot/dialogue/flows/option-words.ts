import { crossingOf } from '../in-shoppers-words.ts';
import { keptReading } from '../kept-readings.ts';
import { nameOf } from '../known-products.ts';
import type { Language } from '../../understanding/understanding.ts';
import type { ShownProduct } from '../memory.ts';
import { packWords } from '../replies/pack-words.ts';
import { partsWords } from '../replies/parts-words.ts';
import { catalogueOf } from '../replies/index.ts';
import { orderWords } from '../replies/order-words.ts';
import { valueIn } from '../replies/store-terms.ts';
import { slotsOf } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { readInLanguage } from '../event-readings.ts';
import { contentOf, fold, inOneOf, same, spaced, spokenOf, stem, wordsOf } from '../words.ts';
import type { Options } from './choosing-variant.ts';
import { saysMeasure, SIZE_WORDS, valueByMeasure } from './measured-values.ts';
import { isCountedIn } from './order-figures.ts';
import { figureNames, pairedFigures } from './paired-figures.ts';
import { putRightIn } from './putting-right.ts';

/** How shoppers name the values of a product's options: in full, by a part, by letter or word, by which is larger. */

/** A value of an option as it may be said. */
interface Value {
  folded: string;
  /** What is looked for in the words, a blank on either side; `inches` with "inch" where it ends in "in". */
  spoken: string;
  inches: string;
  /** In one, when it is made of letters and figures: "5W-40" as "5w40". */
  inOne: string | undefined;
  words: readonly string[];
  stems: readonly string[];
  /** Of a value of one word that may be bent: "Single". */
  stem: string | undefined;
  /** Every form of its words: a message with none of them does not say it. */
  forms: readonly string[];
  lowered: string;
}

const readingOf = keptReading((value): Value => {
  const folded = fold(value);
  const spoken = spokenOf(value);
  const words = wordsOf(value);
  const whole = inOne(value);
  return {
    folded,
    spoken: ` ${spoken} `,
    inches: ` ${inInches(spoken)} `,
    inOne: /\d/.test(whole) && /\p{L}/u.test(whole) && whole.length >= 4 ? whole : undefined,
    words,
    stems: words.map(stem),
    stem: /^\p{L}{4,}$/u.test(value) ? stem(folded) : undefined,
    forms: [...new Set([...spoken.split(' '), ...words, ...words.map(stem), stem(folded)])],
    lowered: value.toLowerCase(),
  };
});

/** Which words a message has, in every form in which a value may have them, and whether one of them measures. */
const heardIn = readInLanguage((language, text) => {
  const words = wordsOf(text);
  const forms = new Set([...spokenOf(text).split(' '), ...words, ...words.map(stem)]);
  return { forms, lowered: text.toLowerCase(), measures: saysMeasure(language, text) };
});

/** Whether a word of one of the values is said at all: most messages say none of most options. */
function mayBeSaid(scene: Scene, values: readonly string[]): boolean {
  const { text } = scene.turn;
  const { forms } = heardIn(scene, text);
  if (forms.size === 0) return true;
  const crossing = crossingOf(scene);
  const isHeard = (value: string): boolean => {
    const { forms: own, inOne: whole } = readingOf(value);
    return own.some((form) => forms.has(form)) || (whole !== undefined && inOneOf(text).has(whole));
  };
  return values.some((value) => {
    const shown = valueIn(crossing, value);
    return isHeard(value) || (shown !== value && isHeard(shown));
  });
}

/** Whether "the larger one" may be said of it: with what it is called taken out, other words come to stand side by side. */
function mayBeMeasured(scene: Scene, { options }: ShownProduct): boolean {
  if (slotsOf(scene).priceDirection === -1) return true;
  const { measures, lowered } = heardIn(scene, scene.turn.text);
  const isCalled = (called: string): boolean => lowered.includes(readingOf(called).lowered);
  return measures || options.some(({ name, values }) => isCalled(name) || values.some(isCalled));
}

const namedIn = new WeakMap<Scene, Map<ShownProduct, Options>>();

/** The options the words of this turn name, in the product's own spelling. */
export function optionsNamed(scene: Scene, product: ShownProduct): Options {
  if (product.options.length === 0) return {};
  const known = namedIn.get(scene) ?? new Map<ShownProduct, Options>();
  namedIn.set(scene, known);
  const named = known.get(product) ?? readOptions(scene, product);
  known.set(product, named);
  return { ...named };
}

/** Whether anything in the words may name a version of it: a look, a measure, a word of a value. */
export function mayNameVersion(scene: Scene, product: ShownProduct): boolean {
  const { size, color, material } = slotsOf(scene);
  if ((size ?? color ?? material) !== undefined || putRightIn(scene)) return true;
  return mayBeMeasured(scene, product) || product.options.some(({ values }) => mayBeSaid(scene, values));
}

function readOptions(scene: Scene, product: ShownProduct): Options {
  const right = putRightIn(scene);
  if (!right) return optionsSaid(scene, product);
  const after = optionsSaid(right.after, product);
  // "In silver, no sorry, in gold" of what comes in no gold: silver is not meant.
  const isOther = Object.keys(after).length === 0 && right.count === undefined;
  return isOther ? {} : { ...optionsSaid(right.before, product), ...after };
}

function optionsSaid(scene: Scene, product: ShownProduct): Options {
  const { size, color, material, exclude } = slotsOf(scene);
  const looks = [size, color, material].flatMap((look) => (look === undefined ? [] : [fold(look)]));
  // "Not black" names black, and does not mean it.
  const refused = [...(exclude?.color ?? []), ...(exclude?.material ?? []), ...(exclude?.words ?? [])];
  const named: Options = {};
  const paired = pairedFigures(scene, product);
  const figures = figuresOf(product.options);
  const isLooked = looks.length > 0 || mayBeMeasured(scene, product);
  for (const { name, values: all } of product.options) {
    if (!paired && !isLooked && !mayBeSaid(scene, all)) continue;
    if (paired?.has(name) === true) {
      const figure = paired.get(name);
      if (figure !== undefined) named[name] = figure;
      continue;
    }
    const values =
      refused.length === 0 ? all : all.filter((each) => !refused.some((word) => same(word, each)));
    const value =
      values.find((each) => looks.includes(readingOf(each).folded)) ??
      spokenValue(scene, values) ??
      onlyOne(values, (each) => sameSize(each, size)) ??
      valueWithPart(scene, values, figures) ??
      inflectedValue(scene, values) ??
      valueByMeasure(scene, product, name);
    if (value !== undefined && !onlyCounts(scene, product, value)) named[name] = value;
  }
  return named;
}

type ProductOptions = ShownProduct['options'];
const figuresAmong = new WeakMap<ProductOptions, ReadonlySet<string>>();

/** Values that are nothing but a figure. */
function figuresOf(options: ProductOptions): ReadonlySet<string> {
  const known = figuresAmong.get(options);
  if (known) return known;
  const figures = new Set(options.flatMap(({ values }) => values.filter((value) => /^\d+$/.test(value))));
  figuresAmong.set(options, figures);
  return figures;
}

export function sameSize(value: string, look: string | undefined): boolean {
  if (look === undefined) return false;
  const letter = (size: string): string => {
    const folded = fold(size).replace(/-/g, ' ');
    return SIZE_WORDS[folded] ?? folded;
  };
  return sidesOf(value).some((side) => letter(side) === letter(look) || sameWords(side, look));
}

/** The value itself and its sides: "US 9 / EU 42" is both "US 9" and "EU 42". */
function sidesOf(value: string): string[] {
  const sides = value.split(/\s*[/|()]\s*/).filter((side) => side !== '');
  return sides.length > 1 ? [value, ...sides] : [value];
}

/** "42 EU" is "EU 42". */
const sameWords = (one: string, other: string): boolean =>
  wordsOf(one).length > 1 && wordsOf(one).toSorted().join(' ') === wordsOf(other).toSorted().join(' ');

/** "US 9" may stand in two values of a store that sells for women and men alike: then it names neither. */
function onlyOne(values: string[], fits: (value: string) => boolean): string | undefined {
  const fitting = values.filter(fits);
  return fitting.length === 1 ? fitting[0] : fitting.find((value) => !/[/|()]/.test(value));
}

/** A word or number that stands in only one of the values: "42" is "US 9 / EU 42", "green" is "Bottle green". */
function valueWithPart(scene: Scene, values: string[], figures: ReadonlySet<string>): string | undefined {
  const { size, ordinal } = slotsOf(scene);
  const { text } = scene.turn;
  const said = contentOf(scene, size === undefined ? text : `${text} ${size}`);
  const spoken = ordinal === undefined ? said : said.filter((word) => word !== String(ordinal));
  const fitting = values.filter((value) => {
    const { words, stems } = readingOf(value);
    return words.some((word, index) => {
      const isFigure = /^\p{N}+$/u.test(word);
      if (!isFigure && word.length <= 2 && !/\d/.test(word)) return false;
      if (!spoken.includes(isFigure ? word : (stems[index] ?? word))) return false;
      // "100" is a box of 100, and no screw of 6x100 mm.
      if (figures.has(word) && !values.includes(word)) return false;
      // The pencils of "10 pencils" and "18 pencils" tell no two apart.
      if (values.length > 1 && values.every((each) => readingOf(each).words.includes(word))) return false;
      return !isFigure || !hasOtherUnit(text, word, words[index + 1], scene.memory.language);
    });
  });
  // "5 x 8" of 5 x 8 ft and 8 x 10 ft.
  const isSaid = (value: string): boolean =>
    readingOf(value).words.every((word) => UNITS.has(word) || wordsOf(text).includes(word));
  const [only, another] = fitting.length === 1 ? fitting : fitting.filter(isSaid);
  return another === undefined && only !== undefined && readingOf(only).words.length > 1 ? only : undefined;
}

/** "Two singles" are of the value "Single". */
function inflectedValue(scene: Scene, values: string[]): string | undefined {
  const spoken = contentOf(scene, scene.turn.text);
  return values.find((value) => {
    const { stem: stemmed } = readingOf(value);
    return stemmed !== undefined && spoken.includes(stemmed);
  });
}

/** "16 inch" is not "16 GB", and "3 boxes" are not "3x20 mm". */
function hasOtherUnit(text: string, figure: string, unit: string | undefined, language: Language): boolean {
  const said = ` ${wordsOf(text).join(' ')} `;
  // "The 250 in 6'0": "in" before something else is no inch.
  const beside = new RegExp(` ${figure} (\\p{L}+) (?!(?<= in )\\S)`, 'u').exec(said)?.[1];
  if (unit === undefined || beside === undefined || stem(beside) === stem(unit)) return false;
  return UNITS.has(beside) || packWords(language).has(beside);
}

/** "Make it 3", of what comes in 3 ft and 6 ft, says how many. */
function onlyCounts(scene: Scene, product: ShownProduct, value: string): boolean {
  const { understanding, text, surroundings } = scene.turn;
  const [figure = '', unit = ''] = readingOf(value).words;
  if (unit === '' && isCountedIn(wordsOf(text), figure, packWords(scene.memory.language))) return true;
  if (understanding?.intents[0]?.intent !== 'change-quantity' || !UNITS.has(unit)) return false;
  const said = wordsOf(text);
  // "Clay pot 20", of which none is in the cart: nothing there is counted anew.
  const isNew = surroundings.cartLines.every(({ productId }) => productId !== product.productId);
  if (isNew && nameOf(product).some((word) => said.map(stem).includes(word))) return false;
  return /^\p{N}+$/u.test(figure) && said.at(-1) === figure && !said.some((word) => UNITS.has(word));
}

export const UNITS = new Set(
  'mm cm m km inch inches in ft mg g kg lb lbs oz ml cl l litre liter litres liters gb tb mb w watt v mah hz ghz'.split(
    ' ',
  ),
);

/** The words with which this turn names versions of the product, stemmed, with the names of its options. */
export function versionWords(
  scene: Scene,
  product: ShownProduct,
  named = optionsNamed(scene, product),
): string[] {
  if (Object.keys(named).length === 0) return [];
  const { versions, larger, largest, smaller, smallest } = catalogueOf(scene.memory.language).words;
  const { middle } = partsWords(scene.memory.language);
  const measures = [larger, largest, smaller, smallest, middle]
    .map((measure) => measure.exec(scene.turn.text)?.[0] ?? '')
    .join(' ');
  const crossing = crossingOf(scene);
  const figures = (value: string): string[] =>
    FIGURE_AND_UNIT.test(` ${spokenOf(value)} `) ? numbersIn(scene, wordsOf(value)) : [];
  const beside = pairedFigures(scene, product) ? figureNames(scene.turn.text).map(stem) : [];
  return beside.concat(
    Object.entries(named).flatMap(([name, value]) =>
      [
        ...wordsOf(`${value} ${inOne(value)} ${inInches(spaced(value))} ${name} ${versions} ${measures}`),
        ...wordsOf(valueIn(crossing, value)),
        ...figures(value),
      ].map(stem),
    ),
  );
}

/** Number words of the message that mean one of these figures: the two of "two person". */
function numbersIn(scene: Scene, figures: readonly string[]): string[] {
  const { numbers } = orderWords(scene.memory.language);
  return wordsOf(scene.turn.text).filter((word) => figures.includes(String(numbers[word])));
}

/** A value the slots do not know ("32 cm", "Oak"), found in the words. The longest wins: "Dark Blue" before "Blue". */
function spokenValue(scene: Scene, values: string[]): string | undefined {
  const text = ` ${spokenOf(scene.turn.text)} `;
  const crossing = crossingOf(scene);
  const said = values.filter((value) => {
    const shown = valueIn(crossing, value);
    if (shown !== value && text.includes(` ${spokenOf(shown)} `)) return true;
    const { spoken, inches, inOne: whole } = readingOf(value);
    // One letter is a size only when it stands alone: "s" is also the end of "it's".
    // A figure is one wherever it stands.
    if (spoken.length <= 3 && !/^ \d $/.test(spoken)) return text === spoken;
    if (text.includes(spoken) || (inches !== spoken && text.includes(inches))) return true;
    // "The three person one" of what comes in "2-Person" and "3-Person".
    if (FIGURE_AND_UNIT.test(spoken) && inFigures(scene, text).includes(spoken)) return true;
    // "5w40" is "5W-40": letters and figures in one, however they are parted.
    return whole !== undefined && inOneOf(scene.turn.text).has(whole);
  });
  return said.toSorted((a, b) => b.length - a.length)[0];
}

const FIGURE_AND_UNIT = /^ \d{1,2} \p{L}{3,} $/u;

/** Number words as figures: "three person" as "3 person". */
const inFigures = readInLanguage((language, text) => {
  const { numbers } = orderWords(language);
  return text.replace(/\p{L}+/gu, (word) => String(numbers[word] ?? word));
});

/** A value that ends in "in" means inches; in a message the word has other work to do. */
const inInches = (value: string): string => value.replace(/(\d) in$/, '$1 inch');

const inOne = (value: string): string => fold(value).replace(/[^\p{L}\p{N}]+/gu, '');
