import { keptReading } from '../kept-readings.ts';
import { nameOf } from '../known-products.ts';
import type { Language } from '../../understanding/understanding.ts';
import type { ShownProduct } from '../memory.ts';
import { catalogueOf } from '../replies/index.ts';
import { partsWords } from '../replies/parts-words.ts';
import { inTurn, slotsOf } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { readInLanguage } from '../event-readings.ts';
import { fold, stem, wordsOf } from '../words.ts';

/** Which value of an option "the larger one", "the smallest" or "the middle size" is. */

/** "large" is L where the store writes letters, and the other way round. */
export const SIZE_WORDS: Readonly<Record<string, string>> = {
  small: 's', medium: 'm', large: 'l', 'extra small': 'xs', 'x small': 'xs', 'extra large': 'xl', 'x large': 'xl',
  'xx large': 'xxl', xlarge: 'xl', xxlarge: 'xxl', xsmall: 'xs', '2xl': 'xxl', '3xl': 'xxxl', '4xl': 'xxxxl', '5xl': 'xxxxxl', klein: 's', mittel: 'm', gross: 'l', groß: 'l',
  mediana: 'm', mediano: 'm', moyen: 'm', moyenne: 'm',
}; // prettier-ignore

/** "The longer one", "the smallest": by the measure of the values, from the one talked about where there is one. */
export function valueByMeasure(scene: Scene, product: ShownProduct, option: string): string | undefined {
  const { focus, lastAdded } = scene.memory;
  const values = product.options.find(({ name }) => name === option)?.values ?? [];
  const known =
    (focus?.productId === product.productId ? focus.wanted?.[option] : undefined) ??
    (lastAdded?.productId === product.productId ? lastAdded.options[option] : undefined);
  const cheaper = slotsOf(scene).priceDirection === -1 ? cheaperValue(product, known, option) : undefined;
  if (cheaper !== undefined || values.length < 2) return cheaper;
  const others = product.options.flatMap((each) => (each.name === option ? [] : each.values));
  const heard = inTurn(scene, { text: withoutValues(scene.turn.text, others) });
  return measuredValue(heard, values, { from: known, name: nameOf(product), option });
}

/** "The small unscented" is the small one: what another option is called is left out. */
function withoutValues(text: string, values: readonly string[]): string {
  return values.reduce((left, value) => {
    return value.length > 2 && left.toLowerCase().includes(lowered(value))
      ? left.replace(patternOf(value), ' ').replace(/\s+/g, ' ').trimEnd()
      : left;
  }, text);
}

const lowered = keptReading((value) => value.toLowerCase());

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
  {
    from,
    name = [],
    option = '',
  }: { from?: string | undefined; name?: readonly string[]; option?: string } = {},
): string | undefined {
  if (values.length < 2) return undefined;
  const { larger, largest, smaller, versions } = catalogueOf(scene.memory.language).words;
  // "The small bottle" of what comes in bottles is the small version.
  const text =
    option === ''
      ? scene.turn.text
      : scene.turn.text.replace(patternOf(option), versions.split(' ')[0] ?? '');
  const { isMiddle, measures } = measuresIn(scene, text);
  if (isMiddle && values.length % 2 === 1 && /\d/.test(values[0] ?? ''))
    return ascending(values)?.[(values.length - 1) / 2];
  const measure = measures.find(({ said }) => !said.some((word) => name.includes(word)))?.words;
  const ascends = measure && ascending(values);
  // The finer the grain, the higher its figure.
  const ordered = FINENESS.test(option) ? ascends?.toReversed() : ascends;
  if (!ordered) return undefined;
  const at = from === undefined ? -1 : ordered.indexOf(from);
  if (measure === larger) return at < 0 ? ordered.at(-1) : ordered[at + 1];
  if (measure === smaller) return at < 0 ? ordered[0] : ordered[at - 1];
  return measure === largest ? ordered.at(-1) : ordered[0];
}

/** Whether a text has a word that measures. */
export function saysMeasure(language: Language, text: string): boolean {
  const { larger, smaller, largest, smallest } = catalogueOf(language).words;
  return [larger, smaller, largest, smallest, partsWords(language).middle].some((words) => words.test(text));
}

/** Words that measure in a text, with the stems of what is said. */
const measuresIn = readInLanguage((language, text) => {
  const { larger, largest, smaller, smallest } = catalogueOf(language).words;
  const measures = [larger, smaller, largest, smallest].flatMap((words) => {
    const said = words.exec(text)?.[0];
    return said === undefined ? [] : [{ words, said: wordsOf(said).map(stem) }];
  });
  return { isMiddle: partsWords(language).middle.test(text), measures };
});

const FINENESS = /\b(?:grit|mesh|gauge|körnung|grano|grain)\b/iu;

/** An option's name as a word of its own. */
const patternOf = keptReading((option) => new RegExp(`(?<!\\p{L})${escaped(option)}(?!\\p{L})`, 'giu'));

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

export const LETTERS: readonly string[] = [
  'xxxs',
  'xxs',
  'xs',
  's',
  'm',
  'l',
  'xl',
  'xxl',
  'xxxl',
  'xxxxl',
  'xxxxxl',
];

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
