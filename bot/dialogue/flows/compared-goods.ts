import type { CartLineSeen } from '../line-references.ts';
import { cartChangeWords } from '../replies/cart-change-words.ts';
import { inTurn } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { fold, shortUnit } from '../words.ts';
import { LETTERS, SIZE_WORDS } from './measured-values.ts';

/** "The cheaper one", "the smaller one": which of the lines of the cart, or of the goods shown, the words compare. */

interface Comparison {
  phrase: string;
  kind: 'cheap' | 'dear' | 'small' | 'large';
}

/** "A cheaper one" would be another: only with its article one of those there are is meant. */
const COMPARED = new RegExp(
  [
    String.raw`the (?:(?<cheapEnglish>cheap(?:er|est)|(?:less|least) expensive)|(?<dearEnglish>dear(?:er|est)|pric(?:ier|iest)|(?:more|most) expensive)|(?<smallEnglish>(?:small|short|narrow|thinn|light)(?:er|est))|(?<largeEnglish>(?:bigg|larg|long|wid|tall|thick|heavi)(?:er|est)))(?: ones?)?(?: of (?:the two|them|those|these))?`,
    String.raw`(?:der|die|das|den|dem) (?:(?<cheapGerman>(?:billig|günstig)(?:er|st)en?)|(?<dearGerman>teu(?:rer|erst)en?)|(?<smallGerman>(?:kleiner|kleinst|kürzer|kürzest|schmaler|schmalst|leichter|leichtest)en?)|(?<largeGerman>(?:größer|größt|länger|längst|breiter|breitest|schwerer|schwerst)en?))(?: (?:von beiden|der beiden|davon))?`,
    String.raw`(?:el|la) (?:que (?:es|sale|cuesta) )?(?:(?<cheapSpanish>m[aá]s barat[oa]|menos car[oa])|(?<dearSpanish>m[aá]s car[oa])|(?<smallSpanish>m[aá]s (?:pequeñ[oa]|chic[oa]|cort[oa])|menor)|(?<largeSpanish>m[aá]s (?:grande|larg[oa])|mayor))(?: de (?:l[oa]s|es[oa]s) dos)?`,
    String.raw`(?:(?:le|la|celui|celle|ce(?:lui|lle)-là) )(?:qui est )?(?:le |la )?(?:(?<cheapFrench>moins ch(?:er|ère))|(?<dearFrench>plus ch(?:er|ère))|(?<smallFrench>plus (?:petite?|courte?|légère?))|(?<largeFrench>plus (?:grande?|gros(?:se)?|longue?)))(?: des deux)?`,
  ]
    .map((each) => `(?:${each})`)
    .join('|')
    .replace(/^/, '(?<!\\p{L})(?:')
    .replace(/$/, ')(?!\\p{L})'),
  'iu',
);

function comparisonSaid({ turn }: Scene): Comparison | undefined {
  const found = COMPARED.exec(turn.text);
  const group = Object.entries(found?.groups ?? {}).find(([, said]) => said !== undefined)?.[0];
  const kind = (['cheap', 'dear', 'small', 'large'] as const).find((each) => group?.startsWith(each));
  return found && kind ? { phrase: found[0], kind } : undefined;
}

/** The one of several that costs or measures least or most; undefined where that is not known or two come to the same. */
function oneOf<Each>(
  all: readonly Each[],
  { kind }: Comparison,
  { price, called }: { price: (each: Each) => number | undefined; called: (each: Each) => string },
): Each | undefined {
  const isPrice = kind === 'cheap' || kind === 'dear';
  const units = new Set<string>();
  const amounts = all.map((each) => {
    if (isPrice) return price(each);
    const [amount, unit] = measureIn(called(each)) ?? [];
    units.add(unit ?? '');
    return amount;
  });
  if (all.length < 2 || amounts.includes(undefined) || units.size > 1) return undefined;
  const known = amounts as number[];
  const end = kind === 'cheap' || kind === 'small' ? Math.min(...known) : Math.max(...known);
  const fitting = all.filter((_, at) => known[at] === end);
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** "2 l" of a title, L of a version. */
function measureIn(called: string): [amount: number, unit: string] | undefined {
  const [, figure, unit] = /(?<![\p{L}\d.,])(\d+(?:[.,]\d+)?) ?(\p{L}{1,6})(?!\p{L})/u.exec(called) ?? [];
  if (figure !== undefined && unit !== undefined) return [Number(figure.replace(',', '.')), shortUnit(fold(unit))];
  const letters = called.split(/[\s,]+/).map((word) => LETTERS.indexOf(SIZE_WORDS[fold(word)] ?? fold(word)));
  const size = letters.find((at) => at >= 0);
  return size === undefined ? undefined : [size, ''];
} // prettier-ignore

const calledOf = ({ title, options }: CartLineSeen): string => [title, ...Object.values(options)].join(' ');

/**
 * "Take the cheaper one out" with the line in place of what compares; as it was said where nothing is compared, undefined
 * where it cannot be told which is meant.
 */
export function namingCompared(scene: Scene): Scene | undefined {
  const { text, surroundings } = scene.turn;
  const { out, less } = cartChangeWords(scene.memory.language);
  const said = fold(text);
  if (surroundings.cartLines.length < 2 || !(out.test(said) || less.test(said))) return scene;
  const comparison = comparisonSaid(scene);
  if (!comparison) return scene;
  const line = oneOf(surroundings.cartLines, comparison, { price: (each) => each.price, called: calledOf });
  return line && inTurn(scene, { text: text.replace(comparison.phrase, () => calledOf(line)) });
} // prettier-ignore

/** Whichever of the goods on the screen the words compare. */
export function comparedOfShown(scene: Scene): string | undefined {
  const comparison = comparisonSaid(scene);
  if (!comparison) return undefined;
  const { shown } = scene.memory;
  return oneOf(shown, comparison, { price: (each) => each.price, called: ({ title }) => title })?.productId;
}
