import type { Fact, Ledger } from './ledger.ts';
import { mentionsIn } from './mentions.ts';
import { normalise, sameStem, wordsOf } from './normal.ts';
import { countIn } from './quantities.ts';
import type { Quantity } from './quantity.ts';
import { meansSame } from './same-words.ts';
import type { Subjects } from './subjects.ts';

/** "Lighter than", "la más barata de las dos": what is compared must come out so from what is known of both. */

interface Dimension {
  /** What stores call it, any language; none for prices and ratings. */
  label?: string;
  less: string;
  more: string;
}

const dimensions: Record<string, Dimension> = {
  price: {
    less: 'cheaper|cheapest|less expensive|least expensive|more affordable|most affordable|lower[- ]priced|costs? (?:\\w+ ){0,3}?less|gunstiger\\w*|gunstigste\\w*|billiger\\w*|billigste\\w*|preiswerter\\w*|preiswerteste\\w*|kostet (?:\\w+ ){0,3}?weniger|mas barat[oa]s?|mas economic[oa]s?|cuestan? (?:\\w+ ){0,3}?menos|moins cher\\w*|plus abordables?|plus economiques?|coute(?:nt)? (?:\\w+ ){0,4}?moins',
    more: 'pricier|priciest|dearer|more expensive|most expensive|costs? (?:\\w+ ){0,3}?more|teurer\\w*|teuerste\\w*|kostet (?:\\w+ ){0,3}?mehr|mas car[oa]s?|cuestan? (?:\\w+ ){0,3}?mas|plus cher\\w*|coute(?:nt)? (?:\\w+ ){0,4}?plus',
  },
  rating: {
    less: 'worse rated|lower rated|schlechter bewertet|peor valorad[oa]s?|moins bien note\\w*',
    more: '(?:better|higher|best|highest)[- ]rated|rated (?:\\w+ ){0,3}?(?:higher|better)|(?:besser|hoher|am besten) bewertet|best ?bewertete\\w*|mejor (?:valorad|puntuad)[oa]s?|mieux notee?s?|better ratings?|higher ratings?',
  },
  weight: {
    label: 'weight',
    less: 'lighter|lightest|weighs? (?:\\w+ ){0,2}?less|leichter\\w*|leichteste\\w*|wiegt (?:\\w+ ){0,2}?weniger|mas liger[oa]s?|mas livian[oa]s?|pesan? (?:\\w+ ){0,2}?menos|plus leger\\w*|pesent? (?:\\w+ ){0,3}?moins|pese (?:\\w+ ){0,4}?moins',
    more: 'heavier|heaviest|weighs? (?:\\w+ ){0,2}?more|schwerer\\w*|schwerste\\w*|wiegt (?:\\w+ ){0,2}?mehr|mas pesad[oa]s?|pesan? (?:\\w+ ){0,2}?mas|plus lourd\\w*|pesent? (?:\\w+ ){0,3}?plus|pese (?:\\w+ ){0,4}?plus',
  },
  length: {
    label: 'length',
    less: 'shorter|shortest|kurzer\\w*|kurzeste\\w*|mas cort[oa]s?|plus court\\w*',
    more: '(?<!no )longer|longest|langer\\w*|langste\\w*|mas larg[oa]s?|plus longs?|plus longues?',
  },
  height: { label: 'height', less: 'niedriger\\w*|mas baj[oa]s?', more: 'taller|tallest|mas alt[oa]s?|plus hauts?|plus hautes?' },
  width: { label: 'width', less: 'narrower|narrowest|schmaler\\w*|mas estrech[oa]s?|plus etroit\\w*', more: 'wider|widest|breiter\\w*|mas anch[oa]s?|plus larges?' },
  size: {
    label: 'capacity height length diameter volume',
    less: 'smaller|smallest|kleiner\\w*|kleinste\\w*|more compact|kompakter\\w*|mas pequen\\w+|mas compact[oa]s?|plus petite?s?|plus compacte?s?',
    more: 'bigger|biggest|larger|largest|roomier|roomiest|grosser\\w*|grosste\\w*|geraumiger\\w*|mas grandes?|mas espacios[oa]s?|plus grande?s?|plus spacieu\\w*',
  },
  hardness: { label: 'hardness', less: 'softer|weicher\\w*', more: 'harder|hardest|harter\\w*|harteste\\w*|mas dur[oa]s?|plus dure?s?' },
  named: {
    less: 'lower|lowest|fewer|fewest|less|geringer\\w*|geringste\\w*|niedrigere\\w*|niedrigste\\w*|weniger|menor(?:es)?|menos|moins|inferieure?s?',
    more: 'higher|highest|greater|greatest|more|most|hoher\\w*|hochste\\w*|grossere\\w*|mehr|mayor(?:es)?|mas|plus|superieure?s?',
  },
}; // prettier-ignore

const THAN = /^\W*(?:(?:\w+ ){0,3}?)(?:than|als|que|qu)\b/;
/** "The lighter of the two". */
const OF_TWO =
  /\b(?:of|von|de|des|der) ?(?:the|den|la|las|los|les)? ?(?:two|three|zwei|beiden|drei|dos|tres|deux|trois)\b(?: [a-z]{4,})?/g;
const LIMIT = /^ ?(?:de|than|als|que)? ?(?:\w+ )?(?:[$€£]|\d)/;
/** A comparison with another product whose measure is none of these. */
const OTHERWISE = /\b(?:(?!(?:other|rather|better|later|together|sooner|earlier|after|over|under|paper)\b)\w{3,}er than|(?:more|less) \w+ than|(?!(?:aber|oder|nicht|sonst|immer|leider|lieber|anders|weder|fruher|spater|langer)\b)\w{3,}er als|(?:mas|menos) \w+ que|(?:plus|moins) \w+ qu)/; // prettier-ignore

export interface Comparison {
  verdict: 'true' | 'false';
  /** The normalised text without the comparison. */
  rest: string;
  /** How far they are apart, which may be said. */
  apart: number[];
  /** What each measures, in the order in which they are compared: "290 g against 340 g". */
  sides: [own: number[], theirs: number[]];
}

const patterns = Object.entries(dimensions).flatMap(([id, { less, more }]) => [
  { id, isMore: false, pattern: new RegExp(`\\b(?:${less})(?![a-z])`) },
  { id, isMore: true, pattern: new RegExp(`\\b(?:${more})(?![a-z])`) },
]);

/** @returns what of `said` compares products, or undefined where nothing does. `about`: what is spoken of. */
export function comparedIn(said: string, about: Subjects, ledger: Ledger): Comparison | undefined {
  const text = normalise(said);
  for (const { id, isMore, pattern } of patterns) {
    const match = pattern.exec(text);
    if (!match) continue;
    const behind = text.slice(match.index + match[0].length);
    const than = THAN.exec(behind);
    const others = than ? mentionsIn(behind, ledger).map(({ key }) => key) : [];
    if (LIMIT.test(behind)) continue;
    // "Less than $50", "more than a week" set a limit.
    if (than && others.length === 0) continue;
    const label = dimensions[id]!.label ?? (id === 'named' ? labelIn(text, ledger) : undefined);
    const measured = label === undefined && id === 'named' ? measuresIn(text, ledger) : [];
    if (id === 'named' && label === undefined && (measured.length === 0 || others.length === 0)) continue;
    const before = mentionsIn(text.slice(0, match.index), ledger).map(({ key }) => key);
    const subject = before.at(-1) ?? [...about].find((key) => !others.includes(key)) ?? mentionsIn(behind, ledger)[0]?.key; // prettier-ignore
    const verdict =
      subject === undefined ? undefined : judge({ id, label, isMore, subject, others, measured, ledger });
    const end = than ? match.index + match[0].length + than[0].length : match.index + match[0].length;
    const rest = `${text.slice(0, match.index)} ${text.slice(end)}`.replace(OF_TWO, ' ');
    // "Better rated and lighter": each of them.
    const next = verdict?.holds ? comparedIn(rest, about, ledger) : undefined;
    if (next?.verdict === 'false') return next;
    return {
      verdict: verdict?.holds ? 'true' : 'false',
      rest: next?.rest ?? rest,
      apart: verdict?.apart ?? [],
      sides: verdict?.sides ?? [[], []],
    };
  }
  return OTHERWISE.test(text) && mentionsIn(text, ledger).length > 1
    ? { verdict: 'false', rest: text, apart: [], sides: [[], []] }
    : undefined;
}

interface Judged {
  id: string;
  label: string | undefined;
  isMore: boolean;
  subject: string;
  others: string[];
  /** "Two litres more": what the difference is counted in, where nothing names what is measured. */
  measured: Quantity[];
  ledger: Ledger;
}

const measuresIn = (text: string, ledger: Ledger): Quantity[] =>
  countIn(text, ledger.language).quantities.filter(
    ({ kind, unit }) => kind === 'measure' || (kind === 'number' && unit === undefined),
  );

function judge({ id, label, isMore, subject, others, measured, ledger }: Judged): { holds: boolean; apart: number[]; sides: Comparison['sides'] } | undefined {
  const measure = (key: string): Measured[] =>
    measured.length > 0 ? inUnits(key, measured, ledger) : measuredOf(key, id, label, ledger);
  const against = others.filter((key) => key !== subject);
  const own = measure(subject).filter(({ name, value }) => !measured.some(({ unit }) => unit === undefined) || against.some((key) => measure(key).some((theirs) => theirs.name === name && measured.some((said) => isFarApart(said, value - theirs.value)))));
  const beside = (against.length > 0 ? against : othersOf(subject, ledger)).map(measure);
  const known = beside.filter((each) => each.length > 0);
  if (own.length === 0 || known.length === 0 || (against.length > 0 && known.length < against.length)) return undefined;
  const apart: number[] = [];
  const holds = known.every((each) => {
    const pairs = own.flatMap((mine) => each.filter(({ name }) => name === mine.name || own.length === 1).map((theirs) => mine.value - theirs.value));
    apart.push(...pairs.map((pair) => Math.abs(pair)));
    return pairs.length > 0 && pairs.every((pair) => (isMore ? pair > 0 : pair < 0));
  });
  return { holds, apart, sides: [own.map(({ value }) => value), known.flat().map(({ value }) => value)] };
} // prettier-ignore

/** "Three more": so many of whatever is measured. */
const isFarApart = ({ value }: Quantity, apart: number): boolean =>
  [1, 10, 1000].some((scale) => Math.abs(Math.abs(apart) - Number(value) * scale) < 0.005);

/** What else is there to compare with: goods of its kind, where some are called so, or all. */
function othersOf(subject: string, ledger: Ledger): string[] {
  const others = [...ledger.prices.keys()].filter((key) => key !== subject);
  const words = (key: string): string[] => wordsOf(normalise(ledger.titles.get(key) ?? ''));
  const akin = others.filter((key) =>
    words(key).some((word) => word.length > 3 && words(subject).includes(word)),
  );
  return akin.length > 0 ? akin : others;
}

interface Measured {
  name: string;
  value: number;
}

/** Grams, millilitres and millimetres to one. */
const scales: Record<string, number> = {
  kg: 1000,
  g: 1,
  mg: 0.001,
  l: 1000,
  cl: 10,
  ml: 1,
  m: 1000,
  cm: 10,
  mm: 1,
};

/** In grams, millilitres or millimetres. */
export const scaled = ({ value, unit = '' }: Quantity): number => Number(value) * (scales[unit] ?? 1);

function measuredOf(key: string, id: string, label: string | undefined, ledger: Ledger): Measured[] {
  if (id === 'price') {
    const price = ledger.prices.get(key);
    return price ? [{ name: 'price', value: price.lowest }] : [];
  }
  const own = ledger.facts.filter((fact) => fact.about === key && fact.source === 'data');
  if (id === 'rating') {
    const stars = own.flatMap(({ quantities }) => quantities).find(({ unit }) => unit === 'stars');
    return stars ? [{ name: 'rating', value: Number(stars.value) }] : [];
  }
  const wanted = (label ?? '').split(' ');
  return own.flatMap((fact) => {
    const [first] = fact.quantities;
    const name = wanted.find((word) => labelOf(fact).some((each) => meansSame(each, word)));
    return first && name !== undefined ? [{ name, value: scaled(first) }] : [];
  });
}

/** Every measure of a product in the units named, by its label. */
function inUnits(key: string, named: Quantity[], ledger: Ledger): Measured[] {
  return ledger.facts
    .filter((fact) => fact.about === key && fact.source === 'data' && fact.under !== undefined)
    .flatMap((fact) => fact.quantities.filter(({ unit }) => named.some((each) => each.unit === unit || each.unit === undefined)).map((known) => ({ name: fact.under!.text, value: scaled(known) })));
} // prettier-ignore

const labelOf = ({ under }: Fact): string[] => (under ? wordsOf(normalise(under.text)) : []);

/** "Die höchste Sicherheitsstufe": the label of a figure of some product. */
function labelIn(text: string, ledger: Ledger): string | undefined {
  const words = wordsOf(text);
  return ledger.facts
    .filter(
      ({ source, quantities, about }) => source === 'data' && quantities.length > 0 && about !== undefined,
    )
    .flatMap(labelOf)
    .find((label) =>
      words.some((word) => label.length > 3 && (sameStem(word, label) || meansSame(word, label))),
    );
}
