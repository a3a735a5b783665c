import type { Language } from '../understanding/understanding.ts';
import { countOf, countsSaid } from './cart-counts.ts';
import type { Hearing, Said } from './cart-counts.ts';
import { isOfVersion, valuesSaid } from './cart-values.ts';
import { namesSaid } from './goods-said.ts';
import type { CartLineSeen } from './line-references.ts';
import { isCalled } from './line-references.ts';
import { withoutSameVersion } from './flows/same-version.ts';
import { cartChangeWords } from './replies/cart-change-words.ts';
import type { CartChangeWords } from './replies/cart-change-words.ts';
import { orderWords } from './replies/order-words.ts';
import { packWords } from './replies/pack-words.ts';
import { slotsOf } from './scene.ts';
import type { Scene } from './scene.ts';
import { isOtherMeasure, stem, wordsOf } from './words.ts';

/**
 * A message read against the cart, word by word: names of lines, values of their versions, counts, and words that change
 * something. What is left over and names goods is of something else; the rest of it is talk, and tells no change.
 */
export interface CartMessage {
  /** The lines that may be meant, all of one product. */
  lines: CartLineSeen[];
  named: boolean;
  /** Values said that are of an option of the product, as the catalogue writes them. */
  values: Said[];
  counts: Said[];
  /** What else is named, in one piece: goods that are not in the cart. */
  other?: Said & { isThing: boolean };
  /** Words that goods are called by, where no line is named. */
  besides: string;
  /** Words are left over that name nothing: who says more than what is to change must say it the plainer. */
  talks: boolean;
  isQuestion: boolean;
  /** It ends in a question mark, or goes on from what was said before: "and in red". */
  asksOrGoesOn: boolean;
  /** The whole, O for what else is named, N for a name, V for a value, # for a count, commas kept. */
  pattern: string;
  said: CartChangeWords;
}

/** Those of the lines whose version holds every value that is said of them. */
export const holding = (lines: CartLineSeen[], values: CartMessage['values']): CartLineSeen[] =>
  lines.filter(({ options }) => values.every(({ option, text }) => options[option] === text));

const MOST_WORDS = 32;
const SMALL = 2;

/** Word ends that say nothing and could be taken for sizes: the s of "it's", the l of "l'autre". */
const CONTRACTIONS =
  /(?<=\p{L})['’](?:s|d|ll|m|ve|re|t)(?!\p{L})|(?<!\p{L})(?:[ldjnsmct]|qu)['’](?=\p{L})/giu;

/** The words in order, with a comma or a colon where the message pauses. */
function tokensOf(text: string): string[] {
  const tokens: string[] = [];
  for (const part of text.replace(CONTRACTIONS, ' ').split(PAUSE)) {
    const pause = /^\s*:/.test(part) ? ':' : ',';
    if (!PAUSE.test(part)) tokens.push(...wordsOf(part));
    else if (tokens.length > 0 && !PAUSES.test(tokens.at(-1) ?? '')) tokens.push(pause);
  }
  return PAUSES.test(tokens.at(-1) ?? '') ? tokens.slice(0, -1) : tokens;
}

const PAUSE = /((?::(?!\d)|[;!?¿¡–—]|[,.](?!\d))+)/u;
const PAUSES = /^[,:]$/;

/**
 * Short messages in which most is a name are often heard as another language of the store: each is tried, that of the
 * conversation first.
 * @param pointed the line that "it" stands for, where there is one
 */
export function* readAgainstCart(scene: Scene, pointed: CartLineSeen | undefined): Generator<CartMessage> {
  if (scene.turn.surroundings.cartLines.length === 0) return;
  const tokens = tokensOf(withoutSameVersion(scene.turn.text));
  if (tokens.length === 0 || tokens.length > MOST_WORDS) return;
  const own = hearingIn(scene.memory.language, scene, tokens);
  yield* readIn(own, pointed);
  for (const language of scene.store.languages) {
    if (language === scene.memory.language) continue;
    const other = hearingIn(language, scene, tokens);
    // Another language that knows no more of the words reads no more, and talk is of the one that knows the most.
    if (!tokens.some((word) => hears(other, word) && !hears(own, word))) continue;
    const knowsMore = knownOf(other) > knownOf(own);
    for (const message of readIn(other, pointed)) if (knowsMore || !message.talks) yield message;
  }
}

const knownOf = (hearing: Hearing): number => hearing.tokens.filter((word) => hears(hearing, word)).length;

function hearingIn(language: Language, scene: Scene, tokens: string[]): Hearing {
  const said = cartChangeWords(language);
  const { numbers, beside } = orderWords(language);
  const isKnown = (word: string): boolean => PAUSES.test(word) || said.known.test(word) || beside.has(word);
  const pieces = packWords(language);
  return { scene, tokens, said, numbers, isKnown, isPiece: (word) => pieces.has(word) };
}

const hears = ({ isKnown, numbers }: Hearing, word: string): boolean =>
  Object.hasOwn(numbers, word) || isKnown(word);

function* readIn(hearing: Hearing, pointed: CartLineSeen | undefined): Generator<CartMessage> {
  const { text, surroundings } = hearing.scene.turn;
  const mayBe = ({ title }: CartLineSeen): boolean => !isOtherMeasure(title, text);
  const cartLines = surroundings.cartLines.filter(mayBe);
  const names = cartLines.map((line) => namePlaces(hearing, line));
  const most = Math.max(...names.map(({ weight }) => weight));
  const lines = cartLines.filter((_, at) => names[at]?.weight === most);
  const isOne = new Set(lines.map(({ productId }) => productId)).size === 1;
  const { places = new Set<number>() } = names.find(({ weight }) => weight === most) ?? {};
  const found =
    most > 0
      ? [isOne ? explained(hearing, lines, places) : undefined]
      : [pointed && mayBe(pointed) && explained(hearing, [pointed], places), byValues(hearing, cartLines)];
  for (const each of found) if (each) yield each;
}

/** No line is named or pointed at: the one whose version is. */
function byValues(hearing: Hearing, cartLines: CartLineSeen[]): CartMessage | undefined {
  const versioned = cartLines.filter(({ comesIn = [] }) => comesIn.some(({ values }) => values.length > 0));
  const products = Object.values(Object.groupBy(versioned, ({ productId }) => productId));
  const found = products.flatMap((lines = []) => explained(hearing, lines, new Set()) ?? []);
  const own = found.filter(({ lines, values, other }) => other === undefined && values.some(({ option, text }) => lines.some(({ options }) => options[option] === text))); // prettier-ignore
  return own.length === 1 ? own[0] : undefined;
}

/** Where the words of a line's name stand. Words that change something are only of a name beside one that is not. */
function namePlaces(
  { tokens, said, isKnown }: Hearing,
  { title }: CartLineSeen,
): { places: Set<number>; weight: number } {
  const called = wordsOf(title).map(stem);
  const fits = (at: number): boolean => called.some((name) => isCalled(name, stem(tokens[at] ?? '')));
  const strong = tokens.flatMap((word, at) => (word.length > SMALL && /^\p{L}+$/u.test(word) && !said.known.test(word) && fits(at) ? [at] : [])); // prettier-ignore
  const places = new Set(strong);
  for (const start of strong)
    for (const step of [-1, 1])
      for (let at = start + step; PAUSES.test(tokens[at] ?? '') || fits(at); at += step)
        if (fits(at)) places.add(at);
  const weight = strong.reduce(
    (sum, at) => sum + (isKnown(tokens[at] ?? '') ? 1 : 2),
    places.size - strong.length,
  );
  return { places, weight };
}

function explained(
  hearing: Hearing,
  lines: CartLineSeen[],
  names: ReadonlySet<number>,
): CartMessage | undefined {
  const { scene, tokens, said, isKnown, isPiece } = hearing;
  const marks = [...tokens];
  const values = valuesSaid(hearing, marks, lines, names);
  for (const at of names) if (marks[at] !== 'V') marks[at] = 'N';
  // What stands between two words of a name belongs to it.
  for (const at of marks.keys()) if (PAUSES.test(marks[at] ?? '') && marks[at - 1] === 'N' && marks[at + 1] === 'N') marks[at] = 'N'; // prettier-ignore
  // "Better three boxes" of what comes in boxes names nothing else.
  const isCounted = (at: number): boolean =>
    isPiece(marks[at] ?? '') && countOf(hearing, marks[at - 1] ?? '') > 0;
  const left = marks.flatMap((word, at) => (!MARKS.has(word) && !isKnown(word) && !isCounted(at) && countOf(hearing, word) === 0 ? [at] : [])); // prettier-ignore
  // "The three person one": a version by part of its value is other readings' to find.
  if (left.some((at) => isOfVersion(lines, tokens[at] ?? ''))) return undefined;
  // "Quita las rojas" of what is called "Rojo": a look in other words is no talk.
  const { color, size, material } = slotsOf(scene);
  if (left.length > 0 && values.length === 0 && (color ?? size ?? material) !== undefined) return undefined;
  const ofGoods = left.filter((at) => namesSaid(scene).includes(tokens[at] ?? ''));
  const other = otherNamed(scene, marks, names.size > 0 ? ofGoods : []);
  if (!other && ofGoods.some((at) => isThing(scene, tokens[at] ?? ''))) return undefined;
  const talks = left.some((at) => marks[at] !== 'O');
  const counts = countsSaid(hearing, marks, new Set(left));
  // "Of the two rugs" are those there are.
  const isAllOf = ({ text, isFigure, at }: Said): boolean => values.length > 0 && ARTICLE.test(tokens[at - 1] ?? '') && !isFigure && Number(text) === lines.length; // prettier-ignore
  const refused = (at: number): boolean => said.refuses.test(marks.slice(0, at).join(' ').trim());
  const judged = (each: Said): Said => ({ ...each, refused: refused(each.at) });
  return {
    lines,
    named: names.size > 0,
    values: values.map(judged),
    counts: counts.filter((count) => !isAllOf(count)).map(judged),
    ...(other
      ? { other: otherSaid(judged(other), scene, tokens.slice(other.at, other.at + other.words)) }
      : {}),
    besides: names.size > 0 ? '' : ofGoods.map((at) => tokens[at]).join(' '),
    talks,
    isQuestion: /[?¿]/.test(scene.turn.text),
    asksOrGoesOn: /[?¿]/.test(scene.turn.text) || GOES_ON.test(tokens[0] ?? ''),
    pattern: marks.join(' ').replaceAll(/\b([NOV])(?: \1)+\b/g, '$1'),
    said,
  };
}

const ARTICLE = /^(?:the|my|those|these|die|der|den|meine\w*|los|las|mis|les|des|mes)$/;

const GOES_ON = /^(?:and|und|y|et|e|oder|or|o|ou)$/;

/** What goods are, beside what else is said of them. */
const isThing = (scene: Scene, word: string): boolean => (slotsOf(scene).things ?? []).some((thing) => wordsOf(thing).includes(word)); // prettier-ignore

const MARKS = new Set(['N', 'V', 'O', '#']);

const otherSaid = (said: Said, scene: Scene, words: string[]): Said & { isThing: boolean } => ({
  ...said,
  text: words.join(' '),
  isThing: words.some((word) => isThing(scene, word)),
});

/** Of the words that goods are called by those that stand together and name a thing, or the most of them; they are marked. */
function otherNamed(scene: Scene, marks: string[], ofGoods: number[]): (Said & { words: number }) | undefined {
  const runs: number[][] = [];
  for (const at of ofGoods) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    const between = before === undefined ? [] : marks.slice(before + 1, at);
    const isNext = run && between.length <= SMALL && !between.some((word) => MARKS.has(word) || PAUSES.test(word));
    if (isNext) run.push(at);
    else runs.push([at]);
  }
  const things = runs.filter((run) => run.some((at) => isThing(scene, marks[at] ?? '')));
  const [run, another] = things.length > 0 ? things : runs.toSorted((a, b) => b.length - a.length).slice(0, 1);
  const [at] = run ?? [];
  if (!run || another || at === undefined) return undefined;
  const [from, to] = withNames(marks, at, (run.at(-1) ?? at) + 1);
  marks.fill('O', from, to);
  return { text: '', option: '', refused: false, at: from, words: to - from };
} // prettier-ignore

/** "The linden loveseat" in place of the linden sofa: where the line is named elsewhere, words of its name beside are of the other. */
function withNames(marks: readonly string[], from: number, to: number): [from: number, to: number] {
  let [start, end] = [from, to];
  while (marks[start - 1] === 'N') start -= 1;
  while (marks[end] === 'N') end += 1;
  const isElsewhere = marks.some((mark, at) => mark === 'N' && (at < start || at >= end));
  return isElsewhere ? [start, end] : [from, to];
}
