import { crossingOf } from './in-shoppers-words.ts';
import type { CartLineSeen } from './line-references.ts';
import { isCalled } from './line-references.ts';
import { cartChangeWords } from './replies/cart-change-words.ts';
import type { CartChangeWords } from './replies/cart-change-words.ts';
import { orderWords } from './replies/order-words.ts';
import { valueIn } from './replies/store-terms.ts';
import type { Scene } from './scene.ts';
import { stem, wordsOf } from './words.ts';

/**
 * A message read against the cart, word by word: names of lines, values of their versions, counts, and words that change
 * something. Where a word is left over, the message speaks of something else and is not read so.
 */
export interface CartMessage {
  /** The lines that may be meant, all of one product. */
  lines: CartLineSeen[];
  named: boolean;
  /** Values said that are of an option of the product, as the catalogue writes them. */
  values: Said[];
  counts: Said[];
  /** The whole, N for a name, V for a value, # for a count, commas kept. */
  pattern: string;
  said: CartChangeWords;
}

export interface Said {
  text: string;
  /** The option a value is of. */
  option: string;
  refused: boolean;
  /** The place of it in the message. */
  at: number;
}

const MOST_WORDS = 18;
const SMALL = 2;

/** Word ends that say nothing and could be taken for sizes: the s of "it's", the l of "l'autre". */
const CONTRACTIONS =
  /(?<=\p{L})['’](?:s|d|ll|m|ve|re|t)(?!\p{L})|(?<!\p{L})(?:[ldjnsmct]|qu)['’](?=\p{L})/giu;

/** The words in order, with a comma where the message pauses. */
function tokensOf(text: string): string[] {
  const parts = text.replace(CONTRACTIONS, ' ').split(/[,;:!?¿¡–—]+|\.(?!\d)/u).map((part) => [...wordsOf(part)]); // prettier-ignore
  return parts.filter((part) => part.length > 0).flatMap((part, at) => (at > 0 ? [',', ...part] : part));
}

/** @param pointed the line that "it" stands for, where there is one */
export function readAgainstCart(scene: Scene, pointed: CartLineSeen | undefined): CartMessage | undefined {
  const tokens = tokensOf(scene.turn.text);
  const { cartLines } = scene.turn.surroundings;
  if (tokens.length === 0 || tokens.length > MOST_WORDS || cartLines.length === 0) return undefined;
  const said = cartChangeWords(scene.memory.language);
  const isKnown = (word: string): boolean => word === ',' || said.known.test(word) || orderWords(scene.memory.language).beside.has(word); // prettier-ignore
  const names = cartLines.map((line) => namePlaces(tokens, line, isKnown));
  const most = Math.max(...names.map(({ size }) => size));
  if (most > 0) {
    const lines = cartLines.filter((_, at) => names[at]?.size === most);
    const places = names.find(({ size }) => size === most) ?? new Set();
    return ofOneProduct(lines) ? explained(scene, tokens, lines, places, isKnown) : undefined;
  }
  const unnamed = pointed ? [pointed] : [];
  return (
    (pointed && explained(scene, tokens, unnamed, new Set(), isKnown)) ??
    byValues(scene, tokens, isKnown) ??
    undefined
  );
}

const ofOneProduct = (lines: CartLineSeen[]): boolean => new Set(lines.map(({ productId }) => productId)).size === 1; // prettier-ignore

/** No line is named or pointed at: the one whose version is. */
function byValues(
  scene: Scene,
  tokens: string[],
  isKnown: (word: string) => boolean,
): CartMessage | undefined {
  const products = Object.values(
    Object.groupBy(scene.turn.surroundings.cartLines, ({ productId }) => productId),
  );
  const found = products.flatMap((lines = []) => explained(scene, tokens, lines, new Set(), isKnown) ?? []);
  const own = found.filter(({ lines, values }) => values.some(({ option, text }) => lines.some(({ options }) => options[option] === text))); // prettier-ignore
  return own.length === 1 ? own[0] : undefined;
}

/** Where the words of a line's name stand; small and changing words only beside one that is neither. */
function namePlaces(
  tokens: string[],
  { title }: CartLineSeen,
  isKnown: (word: string) => boolean,
): Set<number> {
  const called = wordsOf(title).map(stem);
  const fits = (at: number): boolean => {
    const word = stem(tokens[at] ?? '');
    return word !== ',' && called.some((name) => isCalled(name, word));
  };
  const strong = tokens.flatMap((word, at) => (word.length > SMALL && /^\p{L}+$/u.test(word) && !isKnown(word) && fits(at) ? [at] : [])); // prettier-ignore
  const places = new Set(strong);
  for (const start of strong)
    for (const step of [-1, 1])
      for (let at = start + step; tokens[at] !== undefined && tokens[at] !== ',' && fits(at); at += step)
        places.add(at);
  return places;
}

function explained(
  scene: Scene,
  tokens: string[],
  lines: CartLineSeen[],
  names: ReadonlySet<number>,
  isKnown: (word: string) => boolean,
): CartMessage | undefined {
  const said = cartChangeWords(scene.memory.language);
  const { numbers } = orderWords(scene.memory.language);
  const marks = tokens.map((word, at) => (names.has(at) ? 'N' : word));
  const values = valuesSaid(scene, marks, lines);
  const counts: Said[] = [];
  for (const [at, word] of marks.entries()) {
    const count =
      numbers[word] ?? (/^\d{1,2}$/.test(word) ? Number(word) : said.one.has(word) ? 1 : undefined);
    if (count === undefined || count === 0 || word === 'N') continue;
    counts.push({ text: String(count), option: said.one.has(word) ? 'one' : '', refused: false, at });
    if (!said.one.has(word)) marks[at] = '#';
  }
  const isLeft = (word: string): boolean => !['N', 'V', '#'].includes(word) && !isKnown(word);
  if (marks.some(isLeft)) return undefined;
  const refused = (at: number): boolean => said.refuses.test(marks.slice(0, at).join(' ').trim());
  return {
    lines,
    named: names.size > 0,
    values: values.map((value) => ({ ...value, refused: refused(value.at) })),
    counts: counts.map((count) => ({ ...count, refused: refused(count.at) })),
    pattern: marks.join(' ').replaceAll(/(?:\bN )+(?=N\b)/g, ''),
    said,
  };
}

/** Marks and returns the values said; the longest first: "Dark Blue" before "Blue". */
function valuesSaid(scene: Scene, marks: string[], lines: CartLineSeen[]): Said[] {
  const crossing = crossingOf(scene);
  const all = (lines[0]?.comesIn ?? []).flatMap(({ name, values }) =>
    values.flatMap((text) =>
      [...new Set([text, valueIn(crossing, text)])].map((spoken) => ({ text, option: name, words: wordsOf(spoken) })),
    ),
  ); // prettier-ignore
  const found: Said[] = [];
  for (const { text, option, words } of all.toSorted((a, b) => b.words.length - a.words.length))
    for (let at = 0; words.length > 0 && at + words.length <= marks.length; at++) {
      if (!words.every((word, index) => marks[at + index] === word)) continue;
      marks.splice(at, words.length, ...words.map(() => 'V'));
      found.push({ text, option, refused: false, at });
    }
  return found.toSorted((a, b) => a.at - b.at);
}
