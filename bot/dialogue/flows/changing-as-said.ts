import { readAgainstCart } from '../cart-message.ts';
import type { CartMessage } from '../cart-message.ts';
import type { CartLineSeen } from '../line-references.ts';
import { inTurn, openQuestion, useTool } from '../scene.ts';
import type { Scene, Turn } from '../scene.ts';
import { wordsOf } from '../words.ts';
import { removeThese, setQuantity } from './changing-cart.ts';
import { lineOf } from './correcting.ts';
import { swapLine } from './swapping.ts';
import { putsBack } from './rereading-lines.ts';
import { heardFigure } from './reading-back.ts';

/**
 * A change of the cart of which every word is understood: which line, what becomes of it, how many. Whatever leaves a
 * word over or may mean two things is left to the other readings.
 */

type Deed =
  | { kind: 'remove'; line: CartLineSeen }
  | { kind: 'exchange'; line: CartLineSeen; wanted: string }
  | { kind: 'count'; line: CartLineSeen; quantity: number }
  | { kind: 'swap'; line: CartLineSeen; options: Record<string, string>; quantity: number };

const read = new WeakMap<Turn, Deed | 'none'>();

export function changesAsSaid(scene: Scene): boolean {
  return deedOf(scene) !== undefined;
}

export function changeAsSaid(scene: Scene): Scene {
  const deed = deedOf(scene);
  if (!deed) throw new Error('nothing is to be changed');
  const asked = inTurn(scene, {
    asked: [...new Set([...scene.turn.asked, ...(['add-to-cart', 'remove-from-cart', 'change-quantity'] as const)])], // prettier-ignore
  });
  const { line } = deed;
  if (deed.kind === 'remove') return removeThese(asked, [line], heardFigure(scene));
  if (deed.kind === 'exchange') return swapLine(asked, line, deed.wanted);
  if (deed.kind === 'count') return setQuantity(asked, line, deed.quantity);
  const { options, quantity } = deed;
  return useTool(asked, 'lookingUpProduct', 'get-product', { productId: line.productId }, 'product-to-swap', {
    line,
    wanted: Object.values(options).join(' '),
    settled: options,
    some: quantity,
  });
}

function deedOf(scene: Scene): Deed | undefined {
  const known = read.get(scene.turn);
  if (known) return known === 'none' ? undefined : known;
  const deed = decide(scene);
  read.set(scene.turn, deed ?? 'none');
  return deed;
}

function decide(scene: Scene): Deed | undefined {
  const question = openQuestion(scene);
  // What answers a question is its flow's to hear; an offer may be passed over.
  if (
    scene.turn.surroundings.directPath === 'off' ||
    scene.turn.choiceId !== undefined ||
    (question && question.data?.['offer'] === undefined)
  )
    return undefined;
  if (putsBack(scene)) return undefined;
  for (const message of readAgainstCart(scene, pointedAt(scene))) {
    if (message.said.asks.test(message.pattern)) continue;
    const deed = message.other ? exchangeMeant(message) : (swapMeant(message) ?? countMeant(message));
    if (deed && !(deed.kind === 'swap' && liesThere(scene, deed))) return deed;
  }
  return undefined;
}

/** The version wanted lies in the cart beside the other: then the words may mean either. */
function liesThere({ turn }: Scene, { line, options }: Extract<Deed, { kind: 'swap' }>): boolean {
  return turn.surroundings.cartLines.some(
    (other) =>
      other.productId === line.productId &&
      Object.entries(options).every(([name, value]) => other.options[name] === value),
  );
}

/** "Take X out and put Y in", "Y instead of X": a line by its name, and goods that are not in the cart. */
function exchangeMeant({ lines, other, values, pattern, said }: CartMessage): Deed | undefined {
  const [line, another] = holding(lines, values);
  if (!line || another || !other || other.refused) return undefined;
  const isExchange =
    said.exchanges.test(pattern) ||
    (said.out.test(pattern) && (said.adds.test(pattern) || said.puts.test(pattern)));
  return isExchange ? { kind: 'exchange', line, wanted: other.text } : undefined;
}

/** What was put in last, while nothing else is talked about; the only line there is. */
function pointedAt(scene: Scene): CartLineSeen | undefined {
  const { cartLines } = scene.turn.surroundings;
  const { lastAdded, focus } = scene.memory;
  const [only, another] = cartLines;
  const line = (lastAdded && lineOf(scene, lastAdded)) ?? (another ? undefined : only);
  return line && (!focus || focus.productId === line.productId) ? line : undefined;
}

/** Those of the lines whose version holds every value that is said of them. */
const holding = (lines: CartLineSeen[], values: CartMessage['values']): CartLineSeen[] =>
  lines.filter(({ options }) => values.every(({ option, text }) => options[option] === text));

/** "The X in V instead", "V, not W", "two V and two W": one option changes, and every value said is of the line or new. */
function swapMeant(message: CartMessage): Deed | undefined {
  const { values, pattern, said, counts } = message;
  const [line, ...others] = linesToSwap(message);
  if (!line || others.length > 0) return undefined;
  const fresh = values.filter(({ option, text }) => line.options[option] !== text);
  const [wanted, another] = fresh;
  if (!wanted || another || wanted.refused || said.adds.test(pattern) || said.more.test(pattern))
    return undefined;
  const old = values.filter((value) => value !== wanted);
  if (said.out.test(pattern) && old.length === 0) return undefined;
  const isPart = counts.length > 0 && said.ofThem.test(pattern);
  const isSwap = said.swaps.test(pattern) || old.some(({ option }) => option === wanted.option) || isPart;
  const quantity = isSwap ? quantityToSwap(message, line, wanted.at, old.length) : undefined;
  return quantity === undefined
    ? undefined
    : { kind: 'swap', line, options: { ...line.options, [wanted.option]: wanted.text }, quantity };
}

/** Of two lines of one product the one whose version is named. */
function linesToSwap({ lines, values }: CartMessage): CartLineSeen[] {
  if (lines.length < 2) return lines;
  return lines.filter(({ options }) => values.some(({ option, text }) => options[option] === text));
}

function quantityToSwap(
  { counts, pattern, said }: CartMessage,
  line: CartLineSeen,
  at: number,
  olds: number,
): number | undefined {
  if (counts.length === 0) return line.quantity;
  const figures = counts.map(({ text }) => Number(text));
  const sum = figures.reduce((all, each) => all + each, 0);
  const [first] = figures;
  if (counts.length === 2 && olds > 0 && sum === line.quantity)
    return Number(counts.findLast((count) => count.at < at)?.text ?? first);
  if (counts[0]?.option === 'one' && !said.ofThem.test(pattern)) return line.quantity === 1 ? 1 : undefined;
  if (counts.length !== 1 || first === undefined) return undefined;
  return first === line.quantity || (said.ofThem.test(pattern) && first < line.quantity) ? first : undefined;
}

/** Out, less, more, only so many, so many instead. */
function countMeant(message: CartMessage): Deed | undefined {
  const { lines, values, pattern, said } = message;
  const [line, another] = holding(lines, values);
  if (!line || another || said.adds.test(pattern)) return undefined;
  const isOut = said.out.test(pattern) || values.some(({ refused }) => refused);
  const isLess = said.less.test(pattern);
  const isMore = said.more.test(pattern);
  if (isMore && isLess) return undefined;
  const counts = message.counts.filter(({ refused }) => !refused);
  const [count, second] = countsMeant(counts, line);
  if (second !== undefined || mayBeVersion(message, line)) return undefined;
  const become = (quantity: number): Deed => ({ kind: 'count', line, quantity });
  if (isLess || (isOut && count !== undefined && !/,/.test(pattern))) {
    const fewer = count ?? 1;
    if (fewer > line.quantity) return undefined;
    return fewer === line.quantity ? { kind: 'remove', line } : become(line.quantity - fewer);
  }
  if (isOut) return count === undefined ? { kind: 'remove', line } : undefined;
  if (isMore) {
    const isCounted = count !== undefined || said.another.test(pattern);
    return isCounted ? become(line.quantity + (count ?? 1)) : undefined;
  }
  const isSet =
    said.only.test(pattern) ||
    said.counts.test(pattern) ||
    message.counts.some(({ refused }) => refused) ||
    (!message.named && said.ofThem.test(pattern)) ||
    pattern.includes(':');
  return isSet && count !== undefined && count !== line.quantity ? become(count) : undefined;
}

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
  const inValues = comesIn.flatMap(({ values }) => values.flatMap((value) => [...wordsOf(value)]));
  return figures.some((figure) => inValues.includes(figure) || Number(figure) > LARGE) || /\b(?:in|en|size) #/.test(pattern); // prettier-ignore
}
