import type { CartMessage } from '../cart-message.ts';
import type { CartLineSeen } from '../line-references.ts';
import { wordsOf } from '../words.ts';

/** What becomes of the cart, of a message that was read against it. Whatever may mean two things means nothing here. */

export type Deed =
  /** @param asks what goes is only told by what stays, and read back. */
  | { kind: 'remove'; lines: CartLineSeen[]; asks?: true }
  | { kind: 'exchange'; line: CartLineSeen; wanted: string }
  | { kind: 'count'; line: CartLineSeen; quantity: number }
  | { kind: 'swap'; line: CartLineSeen; options: Record<string, string>; quantity: number };

/** What the message is said to. */
export interface SaidTo {
  cartLines: CartLineSeen[];
  /** Right after something was put in or changed. */
  isLatest: boolean;
  /** Whether these words name other goods than the line. */
  isNamed: (line: CartLineSeen, words: string) => boolean;
}

export function deedMeant(message: CartMessage, to: SaidTo): Deed | undefined {
  const { talks, named, values, other } = message;
  if (message.said.asks.test(message.pattern)) return undefined;
  // Who chats and names nothing means what was just put in, or nothing here.
  if (talks && !named && values.length === 0 && !to.isLatest) return undefined;
  // "The clamp desk lamp", beside another lamp in the cart: it is not that one.
  if (/\bO N\b|\bN O\b/.test(message.pattern)) return undefined;
  const kept = keepMeant(message, to);
  if (!kept && other && isOfOther(message, to)) return exchangeMeant(message);
  return kept ?? swapMeant(message, to) ?? countMeant(message, to);
}

/** What goods are called in passing is talk; what they are, or what is taken, is meant. */
function isOfOther({ lines, other, said, pattern }: CartMessage, { isNamed }: SaidTo): boolean {
  const [line] = lines;
  if (!line || !other) return false;
  const isTaken = [said.exchanges, said.puts, said.takesOther].some((words) => words.test(pattern));
  return isTaken || other.isThing || (other.text.length >= LONG && isNamed(line, other.text));
}

/** Shorter words are taken for slips of too many others. */
const LONG = 5;

/** "Leave the X off" keeps nothing, and "the other X" is not the one that is told by its version. */
const GOES =
  /\bN (?:off|out|away|behind|weg|raus|fuera|tomber|dehors|de cote)\b|\b(?:other|anderen?|otr[oa]s?|autres?) N\b/;

/** "Only the X, the rest can go": all lines but those named. Where the rest goes and nothing says that X stays, it is asked. */
function keepMeant({ lines, named, values, counts, pattern, said }: CartMessage, { cartLines }: SaidTo): Deed | undefined {
  if (!named || counts.length > 0 || [GOES, said.adds, said.keepsRest].some((words) => words.test(pattern))) return undefined;
  const keeps = said.keeps.test(pattern) && [said.rest, said.only].some((words) => words.test(pattern));
  const restGoes = values.length === 0 && said.others.test(pattern) && said.out.test(pattern);
  if (!keeps && !restGoes) return undefined;
  const kept = holding(lines, values);
  const gone = cartLines.filter((line) => !kept.includes(line));
  if (kept.length === 0 || gone.length === 0) return undefined;
  return { kind: 'remove', lines: gone, ...(keeps && said.rest.test(pattern) ? {} : { asks: true }) };
} // prettier-ignore

/** "Take X out and put Y in", "Y instead of X": a line by its name, and goods that are not in the cart. */
function exchangeMeant({ lines, other, values, pattern, said }: CartMessage): Deed | undefined {
  const [line, another] = holding(lines, values);
  if (!line || another || !other || other.refused) return undefined;
  const isExchange = [said.exchanges, said.prefers, said.out, said.refusesName].some((words) =>
    words.test(pattern),
  );
  return isExchange ? { kind: 'exchange', line, wanted: other.text } : undefined;
}

/** Those of the lines whose version holds every value that is said of them. */
const holding = (lines: CartLineSeen[], values: CartMessage['values']): CartLineSeen[] =>
  lines.filter(({ options }) => values.every(({ option, text }) => options[option] === text));

/** "The X in V instead", "V, not W", "two V and two W": one option changes, and every value said is of the line or new. */
function swapMeant(message: CartMessage, { isLatest }: SaidTo): Deed | undefined {
  const { values, pattern, said, counts } = message;
  const [line, ...others] = linesToSwap(message);
  if (!line || others.length > 0) return undefined;
  const fresh = values.filter(({ option, text }) => line.options[option] !== text);
  const [wanted, another] = fresh;
  if (!wanted || another || wanted.refused) return undefined;
  const old = values.filter((value) => value !== wanted);
  const parts = partsOf(message, line, wanted.at, old.length);
  const options = { ...line.options, [wanted.option]: wanted.text };
  if (parts !== undefined) return { kind: 'swap', line, options, quantity: parts };
  if ([said.adds, said.more, said.also].some((words) => words.test(pattern))) return undefined;
  if (said.out.test(pattern) && old.length === 0) return undefined;
  const isPart = counts.length > 0 && said.ofThem.test(pattern);
  const isOther = said.swaps.test(pattern) || (isLatest && !message.named);
  const isSwap = isOther || old.some(({ option }) => option === wanted.option) || isPart;
  const quantity = isSwap ? quantityToSwap(message, line) : undefined;
  return quantity === undefined ? undefined : { kind: 'swap', line, options, quantity };
}

/** "Two red and three blue" of five: how many become what is wanted; the count of each stands before or behind its version. */
function partsOf({ counts, values }: CartMessage, { quantity }: CartLineSeen, at: number, olds: number): number | undefined {
  const whole = counts.length === 3 ? counts.findIndex(({ text }) => Number(text) === quantity) : -1;
  const [first, second] = counts.filter((_, index) => index !== whole);
  if (!first || !second || counts.length > 3 || olds === 0) return undefined;
  if (Number(first.text) + Number(second.text) !== quantity) return undefined;
  const isBehind = (values[0]?.at ?? 0) < first.at;
  const isFirst = isBehind ? at < first.at : at < second.at;
  return Number((isFirst ? first : second).text);
} // prettier-ignore

/** Of two lines of one product the one whose version is named. */
function linesToSwap({ lines, values }: CartMessage): CartLineSeen[] {
  if (lines.length < 2) return lines;
  return lines.filter(({ options }) => values.some(({ option, text }) => options[option] === text));
}

function quantityToSwap({ counts, pattern, said }: CartMessage, line: CartLineSeen): number | undefined {
  if (counts.length === 0) return line.quantity;
  const first = Number(counts[0]?.text);
  if (counts[0]?.option === 'one' && !said.ofThem.test(pattern)) return line.quantity === 1 ? 1 : undefined;
  if (counts.length !== 1) return undefined;
  return first === line.quantity || (said.ofThem.test(pattern) && first < line.quantity) ? first : undefined;
}

/** Out, less, more, only so many, so many instead. */
function countMeant(message: CartMessage, { isLatest }: SaidTo): Deed | undefined {
  const { lines, values, pattern, said } = message;
  const [line, another] = holding(lines, values);
  // "Leg es zurück" puts nothing in.
  const adds = said.adds.test(pattern.replace(said.out, ' ')) && !said.more.test(pattern);
  if (!line || another || adds) return undefined;
  const isOut = said.out.test(pattern) || values.some(({ refused }) => refused);
  // What stays is not what goes.
  if (
    isOut &&
    message.named &&
    said.keeps.test(pattern) &&
    !said.keepsRest.test(pattern) &&
    !GOES.test(pattern)
  )
    return undefined;
  // "Reduce it to two" says how many there are to be.
  const isInAll = said.inAll.test(pattern) || /\b(?:to|auf|a) #/.test(pattern);
  const isTooMany = message.named && said.tooMany.test(pattern) && (isOut || message.counts.length > 0);
  const isLess = (said.less.test(pattern) && !isInAll) || isTooMany;
  const isMore = said.more.test(pattern) && !isInAll && !isTooMany;
  // "Thirty per cent less", "any more of it": beside talk only what is named becomes more or less.
  if ((isMore && isLess) || (message.talks && !message.named && values.length === 0 && (isMore || isLess)))
    return undefined;
  const counts = message.counts.filter(({ refused }) => !refused);
  const [count, second] = countsMeant(counts, line);
  if (second !== undefined || mayBeVersion(message, line)) return undefined;
  const become = (quantity: number): Deed => ({ kind: 'count', line, quantity });
  if (isLess || (isOut && count !== undefined && (message.named || !/,/.test(pattern)))) {
    const fewer = count ?? 1;
    if (fewer > line.quantity) return undefined;
    return fewer === line.quantity ? { kind: 'remove', lines: [line] } : become(line.quantity - fewer);
  }
  if (isOut) return count === undefined ? { kind: 'remove', lines: [line] } : undefined;
  if (isMore) {
    const isCounted = count !== undefined || said.another.test(pattern);
    return isCounted ? become(line.quantity + (count ?? 1)) : undefined;
  }
  const isOld = message.counts.some(({ text }) => Number(text) === line.quantity) && count !== line.quantity;
  const isSet =
    isInAll ||
    isOld ||
    (isLatest && !message.named && isBare(pattern)) ||
    said.only.test(pattern) ||
    said.counts.test(pattern) ||
    message.counts.some(({ refused }) => refused) ||
    (!message.named && said.ofThem.test(pattern)) ||
    pattern.includes(':');
  return isSet && count !== undefined && count !== line.quantity ? become(count) : undefined;
}

/** Right after something was put in a count that is nobody's age is meant of it: "Read it again. Two." */
const isBare = (pattern: string): boolean =>
  !/\b(?:i|he|she|who|ich|er|sie|tengo|tiene|ai|il|elle)(?: is| am| bin| ist| a)? #/.test(pattern);

/** An article beside a figure counts nothing, and the count there was is not the one wanted: "3 instead of 2". */
function countsMeant(counts: CartMessage['counts'], line: CartLineSeen): number[] {
  const figures = counts.filter(({ option }) => option !== 'one');
  const all = (figures.length > 0 ? figures : counts).map(({ text }) => Number(text));
  const wanted = all.length > 1 ? all.filter((each) => each !== line.quantity) : all;
  return [...new Set(wanted)];
}

/** From here on a figure is a size sooner than a count. */
const LARGE = 20;

/** "Finalement en 43", of shoes: a figure that stands in a version of the product, or is larger than counts are. */
function mayBeVersion({ counts, pattern }: CartMessage, { comesIn = [] }: CartLineSeen): boolean {
  const figures = counts.filter(({ isFigure }) => isFigure).map(({ text }) => text);
  const comes = comesIn.flatMap(({ values }) => values);
  const inValues = comes.flatMap((value) => [...wordsOf(value)]);
  const isSized = comes.some((value) => BARE_SIZE.test(value)) && /\b(?:in|en|size) #/.test(pattern);
  return isSized || figures.some((figure) => inValues.includes(figure) || Number(figure) > LARGE);
}

/** A figure without a unit: 43, EU 40. */
const BARE_SIZE = /^\P{L}*\d\P{L}*$|\b(?:US|EU|UK) ?\d/u;
