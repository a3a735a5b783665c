import { nameOf } from '../known-products.ts';
import type { ShownProduct } from '../memory.ts';
import { catalogueOf } from '../replies/index.ts';
import { slotsOf } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { contentOf, fold, same, spaced, stem, wordsOf } from '../words.ts';
import type { Options } from './choosing-variant.ts';

/** How shoppers name the values of a product's options: in full, by a part, by letter or word, by which is larger. */

/** The options the words of this turn name, in the product's own spelling. */
export function optionsNamed(scene: Scene, product: ShownProduct): Options {
  const { size, color, material, exclude } = slotsOf(scene);
  // "Not black" names black, and does not mean it.
  const refused = [...(exclude?.color ?? []), ...(exclude?.material ?? []), ...(exclude?.words ?? [])];
  const named: Options = {};
  for (const { name, values: all } of product.options) {
    const values = all.filter((each) => !refused.some((word) => same(word, each)));
    const value =
      values.find((each) => [size, color, material].some((slot) => same(slot, each))) ??
      spokenValue(scene, values) ??
      values.find((each) => sameSize(each, size)) ??
      valueWithPart(scene, values) ??
      inflectedValue(scene, values) ??
      valueByMeasure(scene, product, name);
    if (value !== undefined) named[name] = value;
  }
  return named;
}

/** "large" is L where the store writes letters, and the other way round. */
const SIZE_WORDS: Readonly<Record<string, string>> = {
  small: 's', medium: 'm', large: 'l', 'extra small': 'xs', 'x small': 'xs', 'extra large': 'xl', 'x large': 'xl',
  'xx large': 'xxl', '2xl': 'xxl', klein: 's', mittel: 'm', gross: 'l', groß: 'l',
}; // prettier-ignore

export function sameSize(value: string, look: string | undefined): boolean {
  const letter = (size: string): string => {
    const folded = fold(size).replace(/-/g, ' ');
    return SIZE_WORDS[folded] ?? folded;
  };
  return look !== undefined && letter(value) === letter(look);
}

/** A word or number that stands in only one of the values: "42" is "US 9 / EU 42", "green" is "Bottle green". */
function valueWithPart(scene: Scene, values: string[]): string | undefined {
  const { size, ordinal } = slotsOf(scene);
  const spoken = contentOf(scene, `${scene.turn.text} ${size ?? ''}`).filter(
    (word) => !/^\d+$/.test(word) || word !== String(ordinal),
  );
  const said = ` ${wordsOf(scene.turn.text).join(' ')} `;
  const fitting = values.filter((value) => {
    const parts = wordsOf(value);
    return parts.some((part, index) => {
      // The pencils of "10 pencils" and "18 pencils" tell no two apart.
      if (values.length > 1 && values.every((each) => wordsOf(each).includes(part))) return false;
      if (!/^\p{N}+$/u.test(part)) return part.length > 2 && spoken.includes(stem(part));
      return spoken.includes(part) && !hasOtherUnit(said, part, parts[index + 1]);
    });
  });
  return fitting.length === 1 && wordsOf(fitting[0] ?? '').length > 1 ? fitting[0] : undefined;
}

/** "Two singles" are of the value "Single". */
function inflectedValue(scene: Scene, values: string[]): string | undefined {
  const spoken = contentOf(scene, scene.turn.text);
  return values.find((value) => /^\p{L}{4,}$/u.test(value) && spoken.includes(stem(fold(value))));
}

/** "16 inch" is not "16 GB". */
function hasOtherUnit(said: string, figure: string, unit: string | undefined): boolean {
  // "The 250 in 6'0": "in" before something else is no inch.
  const beside = new RegExp(` ${figure} (\\p{L}+) (?!(?<= in )\\S)`, 'u').exec(said)?.[1];
  return unit !== undefined && beside !== undefined && beside !== unit && UNITS.has(beside);
}

const UNITS = new Set(
  'mm cm m km inch inches in ft mg g kg lb lbs oz ml cl l litre liter litres liters gb tb mb w watt v mah hz ghz'.split(
    ' ',
  ),
);

/** The words with which this turn names versions of the product, stemmed, with the names of its options. */
export function versionWords(scene: Scene, product: ShownProduct): string[] {
  const named = optionsNamed(scene, product);
  const { versions, larger, largest, smaller, smallest } = catalogueOf(scene.memory.language).words;
  const measures = [larger, largest, smaller, smallest]
    .map((measure) => measure.exec(scene.turn.text)?.[0] ?? '')
    .join(' ');
  return Object.entries(named).flatMap(([name, value]) =>
    wordsOf(`${value} ${inOne(value)} ${inInches(spaced(value))} ${name} ${versions} ${measures}`).map(stem),
  );
}

/** A value the slots do not know ("32 cm", "Oak"), found in the words. The longest wins: "Dark Blue" before "Blue". */
function spokenValue(scene: Scene, values: string[]): string | undefined {
  const text = ` ${spaced(scene.turn.text)
    .replace(/[^\p{L}\p{N}/.]+/gu, ' ')
    .trim()} `;
  const alone = text.trim();
  const spoken = values.filter((value) => {
    const folded = spaced(value)
      .replace(/[^\p{L}\p{N}/.]+/gu, ' ')
      .trim();
    // One letter is a size only when it stands alone: "s" is also the end of "it's".
    // A figure is one wherever it stands.
    if (folded.length <= 1 && !/^\d$/.test(folded)) return alone === folded;
    return text.includes(` ${folded} `) || text.includes(` ${inInches(folded)} `) || saidInOne(scene, value);
  });
  return spoken.toSorted((a, b) => b.length - a.length)[0];
}

/** A value that ends in "in" means inches; in a message the word has other work to do. */
const inInches = (value: string): string => value.replace(/(\d) in$/, '$1 inch');

/** "5w40" is "5W-40": letters and figures in one, however they are parted. */
function saidInOne(scene: Scene, value: string): boolean {
  const whole = inOne(value);
  if (!/\d/.test(whole) || !/\p{L}/u.test(whole) || whole.length < 4) return false;
  const parted = fold(scene.turn.text).split(/[^\p{L}\p{N}-]+/u);
  return parted.some((word) => word.replace(/-/g, '') === whole);
}

const inOne = (value: string): string => fold(value).replace(/[^\p{L}\p{N}]+/gu, '');

/** "The longer one", "the smallest": by the measure of the values, from the one talked about where there is one. */
function valueByMeasure(scene: Scene, product: ShownProduct, option: string): string | undefined {
  const { focus, lastAdded } = scene.memory;
  const values = product.options.find(({ name }) => name === option)?.values ?? [];
  const known =
    (focus?.productId === product.productId ? focus.wanted?.[option] : undefined) ??
    (lastAdded?.productId === product.productId ? lastAdded.options[option] : undefined);
  const cheaper = slotsOf(scene).priceDirection === -1 ? cheaperValue(product, known, option) : undefined;
  return cheaper ?? measuredValue(scene, values, { from: known, name: nameOf(product), option });
}

/** "A cheaper one", said of a version: the dearest of those that cost less and can be had. */
function cheaperValue(product: ShownProduct, known: string | undefined, option: string): string | undefined {
  const now = product.variants.find(({ options }) => options[option] === known);
  const [next] = product.variants
    .filter(({ available, price }) => available && now !== undefined && price < now.price)
    .toSorted((one, other) => other.price - one.price);
  return known === undefined ? undefined : next?.options[option];
}

/**
 * Which of `values` "the largest" or "the smaller one" is; undefined when they have no order or the words say nothing
 * of it. Words of the product's `name` measure nothing: a long tom is a pot.
 */
export function measuredValue(
  scene: Scene,
  values: string[],
  { from, name = [], option = '' }: { from?: string | undefined; name?: string[]; option?: string } = {},
): string | undefined {
  const { larger, largest, smaller, smallest, versions } = catalogueOf(scene.memory.language).words;
  // "The small bottle" of what comes in bottles is the small version.
  const noun = option === '' ? undefined : new RegExp(`(?<!\\p{L})${escaped(option)}(?!\\p{L})`, 'giu');
  const text = noun ? scene.turn.text.replace(noun, versions.split(' ')[0] ?? '') : scene.turn.text;
  const says = (words: RegExp): boolean => {
    const said = words.exec(text)?.[0];
    return said !== undefined && !wordsOf(said).some((word) => name.includes(stem(word)));
  };
  const ordered = values.length > 1 ? ascending(values) : undefined;
  if (!ordered) return undefined;
  const at = from === undefined ? -1 : ordered.indexOf(from);
  if (says(larger)) return at < 0 ? ordered.at(-1) : ordered[at + 1];
  if (says(smaller)) return at < 0 ? ordered[0] : ordered[at - 1];
  if (says(largest)) return ordered.at(-1);
  return says(smallest) ? ordered[0] : undefined;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}

const LETTERS = ['xxs', 'xs', 's', 'm', 'l', 'xl', 'xxl', '3xl', '4xl'];

/** Values from small to large; in the store's own order where units differ ("500 ml", "1 litre") or come first ("A5"). */
function ascending(values: string[]): string[] | undefined {
  const ranks = values.map((value) => LETTERS.indexOf(SIZE_WORDS[fold(value)] ?? fold(value)));
  if (ranks.every((rank) => rank >= 0)) {
    return values.toSorted((one, other) => ranks[values.indexOf(one)]! - ranks[values.indexOf(other)]!);
  }
  const figures = values.map((value) => /^(\d+(?:[.,]\d+)?)\s*(\D*)$/.exec(value));
  if (!values.every((value) => /\d/.test(value))) return undefined;
  if (figures.some((figure) => figure === null || figure[2] !== figures[0]?.[2])) return values;
  const amount = (value: string): number => Number.parseFloat(value.replace(',', '.'));
  return values.toSorted((one, other) => amount(one) - amount(other));
}
