import { holding } from '../cart-message.ts';
import type { CartMessage } from '../cart-message.ts';
import type { CartLineSeen } from '../line-references.ts';
import { wordsOf } from '../words.ts';

/** How many of a line there are to be, of a message that was read against the cart: none, fewer, more, so many. */

export type Deed =
  /** @param asks what goes is only told by what stays, and read back. */
  | { kind: 'remove'; lines: CartLineSeen[]; asks?: true }
  | { kind: 'exchange'; line: CartLineSeen; wanted: string }
  | { kind: 'count'; line: CartLineSeen; quantity: number }
  /** @param gone how many make way for so many of another version. */
  | { kind: 'swap'; line: CartLineSeen; options: Record<string, string>; quantity: number; gone: number };

/** What the message is said to. */
export interface SaidTo {
  cartLines: CartLineSeen[];
  /** Right after something was put in or changed. */
  isLatest: boolean;
  /** Whether these words name other goods than the line. */
  isNamed: (line: CartLineSeen, words: string) => boolean;
}

/** "Leave the X off" keeps nothing, and "the other X" is not the one that is told by its version. */
export const GOES =
  /\bN (?:off|out|away|behind|weg|raus|fuera|tomber|dehors|de cote)\b|\b(?:other|anderen?|otr[oa]s?|autres?) N\b/;

/** Which way the count goes. */
interface Way {
  isOut: boolean;
  isLess: boolean;
  isMore: boolean;
  isInAll: boolean;
}

/** Out, less, more, only so many, so many instead. */
export function countMeant(message: CartMessage, { isLatest }: SaidTo): Deed | undefined {
  const { lines, values, pattern, said } = message;
  const [line, another] = holding(lines, values);
  // "Leg es zurück" puts nothing in.
  const adds = said.adds.test(pattern.replace(said.out, ' ')) && !said.more.test(pattern);
  const way = wayOf(message);
  if (!line || another || adds || !way) return undefined;
  const [count, second] = countsMeant(message, line);
  if (second !== undefined || mayBeVersion(message, line)) return undefined;
  const quantity = quantityMeant(message, way, line, count, isLatest);
  if (quantity === undefined || quantity < 0 || quantity === line.quantity) return undefined;
  return quantity === 0 ? { kind: 'remove', lines: [line] } : { kind: 'count', line, quantity };
}

/** Undefined where it goes two ways at once, or what stays is told. */
function wayOf({ named, talks, values, counts, pattern, said }: CartMessage): Way | undefined {
  const isOut = said.out.test(pattern) || values.some(({ refused }) => refused);
  const keeps = said.keeps.test(pattern) && !said.keepsRest.test(pattern) && !GOES.test(pattern);
  // What stays is not what goes.
  if (isOut && named && keeps) return undefined;
  // "Reduce it to two" says how many there are to be.
  const isInAll = said.inAll.test(pattern) || TO_SO_MANY.test(pattern);
  const isTooMany = named && said.tooMany.test(pattern) && (isOut || counts.length > 0);
  const isLess = (said.less.test(pattern) && !isInAll) || isTooMany;
  const isMore = said.more.test(pattern) && !isInAll && !isTooMany;
  // "Thirty per cent less", "any more of it": beside talk only what is named becomes more or less.
  const isTold = !talks || named || values.length > 0;
  return (isMore && isLess) || (!isTold && (isMore || isLess)) ? undefined : { isOut, isLess, isMore, isInAll };
} // prettier-ignore

/** "Back to one", "auf zwei". */
const TO_SO_MANY = /\b(?:to|auf|a) (?:#|1|one|eine?[ns]?|uno?|une?)(?= |$)(?! [NVO])/;

/** "Make it two", "drop it to one", "machen Sie fünf draus": says of what is talked about how many there are to be, whatever else is told. */
export const SETS = new RegExp(
  `${TO_SO_MANY.source}|\\b(?:make|have) (?:it|that|this|them|those) #|\\b(?:mach|mache|machen|nimm|nehmen)(?: \\S+){0,4} #(?: \\S+){0,2} (?:d?a?raus|davon)\\b|\\bque sean #|\\bmet(?:s|tez|tons) en #`,
);

function quantityMeant(
  message: CartMessage,
  { isOut, isLess, isMore, isInAll }: Way,
  line: CartLineSeen,
  count: number | undefined,
  isLatest: boolean,
): number | undefined {
  const { named, counts, pattern, said } = message;
  // "Drop it to two".
  if (isInAll && isOut && !named && !/,/.test(pattern)) return count;
  if (isOut && count !== undefined && count >= line.quantity && countsBeside(message)) return 0;
  if (isLess || (isOut && count !== undefined && (named || !/,/.test(pattern))))
    return line.quantity - (count ?? 1);
  if (isOut) return count === undefined ? 0 : undefined;
  if (isMore) return count !== undefined || said.another.test(pattern) ? line.quantity + (count ?? 1) : undefined;
  const isOld = counts.some(({ text }) => Number(text) === line.quantity) && count !== line.quantity;
  const isOfIt = !named && isBare(message) && (isLatest || said.ofThem.test(pattern));
  const isSaid = said.only.test(pattern) || said.counts.test(pattern) || pattern.includes(':');
  return isInAll || isOld || isOfIt || isSaid || counts.some(({ refused }) => refused) ? count : undefined;
} // prettier-ignore

/** "Take the red one off, he only needs one": what goes is named in a clause of its own, and the count is of what stays. */
function countsBeside({ pattern, said }: CartMessage): boolean {
  const clauses = pattern.split(' , ');
  const going = clauses.find((clause) => said.out.test(clause) && /[NV]/.test(clause));
  const staying = clauses.some((clause) => clause !== going && said.only.test(clause));
  return going !== undefined && staying && !/#|(?<!V )\b(?:one|1)\b/.test(going);
}

/** Right after something was put in a count that nothing else stands beside is meant of it: "Read it again. Two." */
const isBare = ({ counts, pattern }: CartMessage): boolean =>
  !counts.some(({ inTalk }) => inTalk) && !OF_SOMEONE.test(pattern);

/** "He's eight". */
const OF_SOMEONE = /\b(?:i|he|she|who|ich|er|sie|tengo|tiene|ai|il|elle)(?: is| am| bin| ist| a)? #/;

/** An article beside a figure counts nothing, and the count there was is not the one wanted: "3 instead of 2". */
function countsMeant(message: CartMessage, line: CartLineSeen): number[] {
  const counts = message.counts.filter(({ refused }) => !refused);
  const figures = counts.filter(({ option }) => option !== 'one');
  const all = (figures.length > 0 ? figures : counts).map(({ text }) => Number(text));
  const wanted = all.length > 1 ? all.filter((each) => each !== line.quantity) : all;
  return [...new Set(wanted)];
}

/** From here on a figure is a size sooner than a count. */
const LARGE = 20;

/** "Finalement en 43", of shoes: a figure that stands in a version of the product, or is larger than counts are. */
function mayBeVersion({ counts, pattern }: CartMessage, { comesIn = [] }: CartLineSeen): boolean {
  const figures = counts.filter(({ isFigure, refused }) => isFigure && !refused).map(({ text }) => text);
  const comes = comesIn.flatMap(({ values }) => values);
  // "Two" is no "2 slice", whose unit is a word, and no "2x40 mm", of which it is the beginning.
  const inValues = comes
    .filter((value) => !OF_UNIT.test(value) || /\b(?:the|der|die|das|el|la|le|in|en) #/.test(pattern))
    .flatMap((value) => [...wordsOf(value)]);
  const isSized = comes.some((value) => BARE_SIZE.test(value)) && /\b(?:in|en|size) #/.test(pattern);
  return isSized || figures.some((figure) => inValues.includes(figure) || Number(figure) > LARGE);
}

/** A figure with a unit that is a whole word, and figures side by side. */
const OF_UNIT = /^\d+[ -](?!pack|pair|piece|stück)\p{L}{4,}|^\d+ ?[x×] ?\d+/iu;

/** A figure without a unit: 43, EU 40. */
const BARE_SIZE = /^\P{L}*\d\P{L}*$|\b(?:US|EU|UK) ?\d/u;
