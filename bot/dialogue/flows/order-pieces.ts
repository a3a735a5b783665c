import type { ShownProduct } from '../memory.ts';
import { catalogueOf } from '../replies/index.ts';
import { aroundOrder } from '../replies/around-order-words.ts';
import { changeWords } from '../replies/change-words.ts';
import { courseWords } from '../replies/course-words.ts';
import { orderWords } from '../replies/order-words.ts';
import type { Scene } from '../scene.ts';
import { wordsOf } from '../words.ts';
import { hear } from './order-heard.ts';
import { bestPart, versionsIn } from './order-parts.ts';
import type { OrderPart } from './order-parts.ts';
import { piecesOf, withoutAsides, withoutStory } from './order-story.ts';
import { putRightIn } from './putting-right.ts';
import { SIZE_WORDS } from './measured-values.ts';
import { isJustAdded } from './rereading-lines.ts';
import { withoutSameVersion } from './same-version.ts';

/** A message as the parts of an order, one by one: what each adds to those before it. */

const MOST_PARTS = 6;
/** Unexplained words of a part that is still meant as one. */
const MOST_UNEXPLAINED = 1.5;
/** Unexplained words that are more than talk: they name something the store has. */
const NAMES_ANOTHER = 4;

interface Read {
  parts: readonly OrderPart[];
  /** Counted before anything was named. */
  waiting?: number;
  /** The weight of words beside the order. */
  talk: number;
}

/** The parts of an order that a message consists of; undefined when some part makes it none. */
export function partsOf(scene: Scene): readonly OrderPart[] | undefined {
  const right = putRightIn(scene);
  if (!right) return partsIn(scene);
  const before = partsIn(right.before);
  return before && rightedBy(before, right.after);
}

/** "The lark in teal, no sorry, cream": another version, number or thing in place of the last one named. */
function rightedBy(parts: readonly OrderPart[], after: Scene): readonly OrderPart[] | undefined {
  const last = parts.at(-1);
  const meant = last && bestPart(after, after.turn.text, last.product);
  if (!last || !meant || meant.unexplained > MOST_UNEXPLAINED) return undefined;
  const says = meant.named || Object.keys(meant.options).length > 0 || meant.quantity !== undefined;
  if (!says) return undefined;
  const isSame = meant.product.productId === last.product.productId;
  const quantity = meant.quantity ?? last.quantity;
  const options = isSame ? { ...last.options, ...meant.options } : meant.options;
  const one = { ...(isSame ? last : meant), options, ...(quantity === undefined ? {} : { quantity }) };
  return [...parts.slice(0, -1), one];
}

function partsIn(scene: Scene): readonly OrderPart[] | undefined {
  const { between } = orderWords(scene.memory.language);
  const pieces = withoutAsides(scene, piecesOf(withoutSameVersion(withoutStory(scene)), between));
  if (pieces.length === 0 || pieces.length > MOST_PARTS) return undefined;
  // "Take the headlamp out" puts none in.
  const { takesItOut } = changeWords(scene.memory.language);
  if (pieces.some((piece) => takesItOut.test(piece))) return undefined;
  let read: Read = { parts: [], talk: 0 };
  for (const piece of pieces) {
    const next = withPiece(scene, read, piece, pieces.length === 1);
    if (!next) return undefined;
    read = next;
  }
  return read.parts.length === 0 && (read.talk === 0 || takesWholly(scene, pieces))
    ? ofFocus(scene, read.waiting)
    : read.parts;
}

/** "Nice. Put one in the basket, for my brother": what takes it names nothing else; nor does "the dinosaur one". */
function takesWholly(scene: Scene, pieces: readonly string[]): boolean {
  const { takes } = orderWords(scene.memory.language);
  const { intoCart } = aroundOrder(scene.memory.language);
  const { namedOne } = courseWords(scene.memory.language);
  const taking = pieces.filter((piece) => takes.test(piece) || intoCart.test(piece));
  const namesNothing = (piece: string): boolean =>
    hear(scene, piece).telling.every(({ naming }) => naming === 0 && namedOne.test(piece));
  return taking.length > 0 && taking.every(namesNothing);
}

function withPiece(scene: Scene, read: Read, piece: string, isAlone: boolean): Read | undefined {
  const { asks, refuses, each } = orderWords(scene.memory.language);
  const measured = measuredIn(scene, piece);
  if (measured === 'of both') return undefined;
  const both = measured ? undefined : eachMeant(scene, piece);
  // "The pot and the stand, both in the basket": those named before.
  if (both?.length === 0 || (both && namedApart(read.parts)))
    return namedApart(read.parts) ? read : undefined;
  if (both) return { ...read, parts: [...read.parts, ...both] };
  const before = read.parts.at(-1);
  const part = bestPart(scene, piece, before?.product);
  if (part && isOnlyTold(part)) return { ...read, talk: read.talk + part.told + part.unexplained };
  const says = part && (part.named || Object.keys(part.options).length > 0);
  if (part?.isOneOfSome) return undefined;
  // "Lovely. Put one in": of several on the screen it says nothing.
  if (part && !says && part.quantity === undefined && saysNothing(scene, piece)) return read;
  // "One of each, red and green": those named are meant.
  if (!part || (!says && each.test(piece) && !isAlone)) return part && read;
  if (asks.test(piece)) {
    const question = catalogueOf(scene.memory.language).words.asks;
    return says || read.parts.length === 0 || question.test(piece.trim()) ? undefined : read;
  }
  const worn = before && wornBy(scene, piece, before);
  if (worn) return { ...read, parts: merged(read.parts, worn) };
  if (part.unexplained > MOST_UNEXPLAINED) {
    // Talk beside the order; a part that names something else is none.
    const isOther = part.unexplained >= NAMES_ANOTHER && read.parts.length === 0;
    return says || isOther ? undefined : { ...read, talk: read.talk + part.unexplained };
  }
  if (read.parts.length === 0 && !isPlain(scene, piece, part)) return undefined;
  if (refuses.test(piece)) return read;
  if (!says && !isAlone && takesIt(scene, piece, part))
    return withPart(scene, read, counted(wholly(part.product), part.quantity));
  if (!says) return withCount(scene, read, part);
  // "Put it in and an oil filter": a name that the one before bears too, and that adds nothing to it, is another's.
  const isBefore = before?.product.productId === part.product.productId;
  // "The cheaper one, in white", which comes in no white: another that does was not asked for.
  if (before && !isBefore && !part.named) return undefined;
  if (isBefore && part.named && part.quantity !== undefined && Object.keys(part.options).length === 0)
    return undefined;
  const { shown, focus } = scene.memory;
  const { quantity, ...uncounted } = part;
  const ofPrice = measured === 'by price' || quantity === undefined ? uncounted : part;
  return withPart(scene, read, { ...ofPrice, named: part.named || (shown.length > 1 && !focus) });
}

/** "My girl's a medium", "er trägt L": only the version of what was named before is told by it. */
function wornBy(scene: Scene, piece: string, { product, options }: OrderPart): OrderPart | undefined {
  const worn = versionsIn(scene, piece, product);
  const isTold = WEARS.test(piece) && Object.keys(worn).length > 0;
  return isTold && Object.keys(worn).every((name) => !(name in options))
    ? { ...wholly(product), options: worn }
    : undefined;
}

const WEARS =
  /^\P{L}*(?:my|our|his|her|i|he|she|they|mein\p{L}*|unser\p{L}*|ich|er|sie|mi|mis|nuestr\p{L}+|yo|[eé]l|ella|mon|ma|mes|notre|je|il|elle)(?!\p{L}).*(?:['’]s|['’]m|['’]re|(?<!\p{L})(?:is|am|are|wears?|takes?|needs?|ist|bin|hat|habe|trägt|trage|braucht|es|usa|uso|lleva|llevo|tiene|gasta|est|suis|fait|fais|porte|met|prend))(?!\p{L})/iu;

/** "Fine" and "nickel" stand in some description, and call nothing that was spoken of. */
function isOnlyTold({ known, named, called, options }: OrderPart): boolean {
  return !known && named && called === 0 && Object.keys(options).length === 0;
}

function saysNothing(scene: Scene, piece: string): boolean {
  const { takes, asks } = orderWords(scene.memory.language);
  return hear(scene, piece).telling.length === 0 && !takes.test(piece) && !asks.test(piece);
}

/** "The cheaper of the two" is one of them; "the lighter of both" is known to those who know what they weigh. */
function measuredIn(scene: Scene, piece: string): 'by price' | 'of both' | undefined {
  const { both, cheaper, dearer, big, small } = orderWords(scene.memory.language);
  if (cheaper.test(piece) || dearer.test(piece)) return 'by price';
  return both.test(piece) && (big.test(piece) || small.test(piece)) ? 'of both' : undefined;
}

/** "Both", "one of each": none when it is not known of what; undefined when it is not said. */
function eachMeant(scene: Scene, piece: string): OrderPart[] | undefined {
  const { both, each } = orderWords(scene.memory.language);
  const two = bothMeant(scene);
  // What comes in several versions is meant by "each" itself.
  const plain = two?.every(({ options }) => options.every(({ values }) => values.length < 2));
  if (!both.test(piece) && !(each.test(piece) && plain)) return undefined;
  return (two ?? []).map((product) => ({ ...wholly(product), options: versionsIn(scene, piece, product) }));
}

function namedApart(parts: readonly OrderPart[]): boolean {
  return new Set(parts.map(({ product }) => product.productId)).size === 2;
}

function bothMeant(scene: Scene): ShownProduct[] | undefined {
  const { shown, focus, previousFocus } = scene.memory;
  if (shown.length === 2) return shown;
  return shown.length < 2 && focus && previousFocus ? [previousFocus, focus] : undefined;
}

const wholly = (product: ShownProduct): OrderPart => ({ product, options: {}, named: true, called: 0, told: 0, unexplained: 0, score: 0, known: true }); // prettier-ignore

/** "Add it and a stand in blue": what is talked about comes first. */
function takesIt(scene: Scene, piece: string, { product, quantity, unexplained }: OrderPart): boolean {
  const { focus, lastAdded } = scene.memory;
  const isIt = focus?.productId === product.productId && focus.productId !== lastAdded?.productId;
  const ofIt = quantity === undefined || OF_THOSE.test(piece);
  return isIt && ofIt && unexplained === 0 && orderWords(scene.memory.language).takes.test(piece);
}

/** "Of them", "davon". */
export const OF_THOSE =
  /(?<!\p{L})(?:of (?:it|those|these|them|that)|davon|de (?:es[oa]s|est[oa]s)|de (?:ceux|celles))(?!\p{L})/iu;

const counted = (part: OrderPart, quantity: number | undefined): OrderPart =>
  quantity === undefined ? part : { ...part, quantity };

/** A count alone is of the part before it, or of the one that comes; of what was just put in it is a correction. */
function withCount(scene: Scene, read: Read, { quantity, unexplained }: OrderPart): Read | undefined {
  const talk = read.talk + unexplained;
  if (quantity === undefined) return { ...read, talk };
  const before = read.parts.at(-1);
  if (!before && isJustAdded(scene)) return undefined;
  // "Two in the basket, one for my brother": he has one of the two.
  const isOfThem = unexplained > 0 || quantity < (read.waiting ?? 0);
  if (!before && read.waiting !== undefined && isOfThem) return { ...read, talk };
  if (!before || before.quantity !== undefined) return { ...read, talk, waiting: quantity };
  return { ...read, talk, parts: [...read.parts.slice(0, -1), { ...before, quantity }] };
}

function withPart(scene: Scene, { parts, waiting, talk }: Read, part: OrderPart): Read {
  const before = parts.at(-1);
  if (before && isSameInParts(before, part)) return { parts: merged(parts, part), talk };
  if (waiting === undefined || parts.length > 0) return { parts: [...parts, part], talk };
  if (part.quantity === undefined) return { parts: [{ ...part, quantity: waiting }], talk };
  // "Three packs and a pine honey": three of what is talked about.
  const others = (ofFocus(scene, waiting) ?? []).filter(
    ({ product }) => product.productId !== part.product.productId,
  );
  return { parts: [...others, part], talk };
}

/** A version alone is one of what is talked about, or of the only one on the screen that comes so. */
function isPlain(scene: Scene, piece: string, { product, options, named }: OrderPart): boolean {
  const { focus, shown } = scene.memory;
  const { big, small } = orderWords(scene.memory.language);
  if (named || shown.length < 2) return true;
  // "The lighter one" of several is one of them, and no version.
  const isNamed = focus !== undefined && Object.values(options).some((value) => wordsOf(piece).some((word) => (SIZE_WORDS[word] ?? word) === value.toLowerCase())); // prettier-ignore
  if ((big.test(piece) || small.test(piece)) && !isNamed) return false;
  const versions = Object.keys(options).length;
  const isOther = ({ productId }: ShownProduct): boolean => productId !== product.productId;
  const others = shown.filter(isOther).map((each) => Object.keys(versionsIn(scene, piece, each)).length);
  return focus !== undefined || others.every((each) => each < versions);
}

/** "In olive. The small one": more of the same version. */
function isSameInParts(before: OrderPart, part: OrderPart): boolean {
  if (before.product.productId !== part.product.productId) return false;
  if (part.quantity !== undefined && before.quantity !== undefined) return false;
  return Object.entries(part.options).every(([name, value]) => (before.options[name] ?? value) === value);
}

/** "In white and rust, 40 x 40": what none of them has is said of all. */
function merged(parts: readonly OrderPart[], part: OrderPart): OrderPart[] {
  return parts.map((each, at) => {
    const lacks = Object.keys(part.options).every((name) => !(name in each.options));
    const isSame = each.product.productId === part.product.productId && lacks;
    const options = isSame ? { ...each.options, ...part.options } : each.options;
    const isLast = at === parts.length - 1;
    return isLast && part.quantity !== undefined
      ? { ...each, options, quantity: part.quantity }
      : { ...each, options };
  });
}

const SURELY_ADDS = 0.8;

/** "Then two right away, one for my brother", of what is talked about. */
function surelyAdds({ turn: { understanding } }: Scene): boolean {
  const [top] = understanding?.intents ?? [];
  return top?.intent === 'add-to-cart' && top.confidence >= SURELY_ADDS;
}

/** "Sound, put one in", "j'en prends deux": so many of what is talked about, in words that name nothing. */
function ofFocus(scene: Scene, quantity: number | undefined): OrderPart[] | undefined {
  const { focus, shown, lastAdded } = scene.memory;
  const { text } = scene.turn;
  const { takes } = orderWords(scene.memory.language);
  const taken =
    surelyAdds(scene) || takes.test(text) || aroundOrder(scene.memory.language).intoCart.test(text);
  if (!focus || focus.productId === lastAdded?.productId) return undefined;
  if (!taken && (quantity === undefined || shown.length > 1)) return undefined;
  return [{ ...wholly(focus), named: false, ...(quantity === undefined ? {} : { quantity }) }];
}
