import type { ShownProduct } from '../memory.ts';
import { openQuestion } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { fold, wordsOf } from '../words.ts';

/** Figures of a product of which several options are told by figures: "32/30", "54 x 84", "33 waist 34 length". */

type Option = ShownProduct['options'][number];

/** "32", "W32", "54 in". */
const FIGURE = /^\p{L}{0,2} ?(\d{1,3}(?:[.,]\d)?)(?: ?(?:in|inch|cm|["″]))?$/u;
const PAIR =
  /(?<![\d.,])(?:w ?)?(\d{1,3})(?: ?(?:\/|x|×) ?|[ ,]+(?=l ?\d)|(?: by | auf | por | sur )| (?=\d{2}(?!\d)))(?:l ?)?(?=(\d{1,3})(?![\d.,]| ?x ?\d))/giu;
const LENGTH =
  /inseam|length|lenght|lenth|\blong\b|\bleg\b|beinl[aä]nge|schrittl[aä]nge|l[aä]nge|\blang\b|largo|longueur|entrejambe/u;
const WAIST = /waist|wasit|bund(?:weite)?|taille|cintura|weite|width|breite|breit|ancho|largeur|\bwide\b/u;

/** The value of each such option, undefined where its figure is another's; nothing where the product has only one. */
export function pairedFigures(scene: Scene, product: ShownProduct): ReadonlyMap<string, string | undefined> | undefined {
  if (product.options.length < 2 || !/\d/.test(scene.turn.text)) return undefined;
  const sized = product.options.filter(({ values }) => values.length > 0 && values.every((value) => FIGURE.test(value)));
  if (sized.length < 2) return undefined;
  const text = fold(scene.turn.text);
  return inOrder(sized, text) ?? byName(sized, text) ?? apart(sized, text) ?? ofOne(scene, sized, text);
} // prettier-ignore

/** "32/30", "2 of the 34 30": the first two figures in a row of which each is a value of its option. */
function inOrder([first, second]: readonly Option[], text: string): ReadonlyMap<string, string> | undefined {
  if (!first || !second) return undefined;
  for (const [, one, other] of text.matchAll(PAIR)) {
    const [ofFirst, ofSecond] = [valueOf(first, one), valueOf(second, other)];
    if (ofFirst !== undefined && ofSecond !== undefined)
      return new Map([
        [first.name, ofFirst],
        [second.name, ofSecond],
      ]);
  }
  return undefined;
}

/** "34 wasit 30 lenght": two figures and no more, of which each is a value of its option. */
function apart([first, second]: readonly Option[], text: string): ReadonlyMap<string, string> | undefined {
  const [one, other, more] = wordsOf(text).filter((word) => /^\d{2,3}$/.test(word));
  const [ofFirst, ofSecond] = [first && valueOf(first, one), second && valueOf(second, other)];
  if (!first || !second || ofFirst === undefined || ofSecond === undefined || more !== undefined) return undefined;
  return new Map([[first.name, ofFirst], [second.name, ofSecond]]);
} // prettier-ignore

/** "In a 32 inseam", "largo 84": what the figure is of stands beside it. */
function byName(sized: readonly Option[], text: string): ReadonlyMap<string, string | undefined> | undefined {
  const length = sized.find(({ name }) => LENGTH.test(fold(name)));
  const other = sized.find((option) => option !== length);
  const said = [
    [length, LENGTH],
    [other, WAIST],
  ].flatMap(([option, called]) => {
    const found = option && figureBeside(text, called as RegExp);
    const value = found === undefined ? undefined : valueOf(option as Option, found);
    return value === undefined ? [] : [[(option as Option).name, value] as const];
  });
  return length && said.length > 0 ? new Map([...sized.map(({ name }) => [name, undefined] as const), ...said]) : undefined;
} // prettier-ignore

function figureBeside(text: string, called: RegExp): string | undefined {
  const words = String.raw`(?:${called.source})`;
  const before = new RegExp(String.raw`(\d{1,3})(?: ?(?:in|inch(?:es)?|cm|"))?[ -]${words}`, 'u').exec(text);
  const behind = new RegExp(String.raw`${words}(?: (?:of|von|de|is))?[ :]+(\d{1,3})(?!\d)`, 'u').exec(text);
  // "Waist 29 length 30": the 29 before "length" is the waist's.
  const isNamedFirst = text.search(NAME) >= 0 && text.search(NAME) < text.search(/\d/u);
  return isNamedFirst ? (behind?.[1] ?? before?.[1]) : (before?.[1] ?? behind?.[1]);
}

const NAME = new RegExp(`${WAIST.source}|${LENGTH.source}`, 'u');

/** One figure is of one option: of the one that is asked for, else of the first. */
function ofOne(scene: Scene, sized: readonly Option[], text: string): ReadonlyMap<string, string | undefined> | undefined {
  const figures = wordsOf(text).filter((word) => /^\d{1,3}$/.test(word));
  const [figure] = figures;
  const fitting = sized.filter((option) => valueOf(option, figure) !== undefined);
  if (figures.length !== 1 || fitting.length < 2) return undefined;
  const asked = openQuestion(scene)?.data?.['option'];
  const meant = fitting.find(({ name }) => name === asked) ?? fitting[0]!;
  return new Map(sized.map((option) => [option.name, option === meant ? valueOf(option, figure) : undefined]));
} // prettier-ignore

const valueOf = ({ values }: Option, figure: string | undefined): string | undefined =>
  values.find((value) => FIGURE.exec(value)?.[1] === figure);

/** What the options are called besides: the inseam of "a 32 inseam". */
export const figureNames = (text: string): readonly string[] =>
  wordsOf(text).filter((word) => LENGTH.test(word) || WAIST.test(word));
