import { candidatesOf } from '../goods-said.ts';
import type { ShownProduct } from '../memory.ts';
import { changeWords } from '../replies/change-words.ts';
import { orderWords } from '../replies/order-words.ts';
import { remember } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { tokensOf, wordsOf } from '../words.ts';
import type { Token } from '../words.ts';
import { align, isOfOrdering } from './alignment.ts';
import type { Aligned } from './alignment.ts';
import { calledBy, callingIn, LINKS, mayBeOf, saysWhole, takeWords } from './name-in.ts';
import { hear } from './order-heard.ts';

/**
 * The goods that a message calls by their titles, one after the other, each with the part of the message that is said of
 * it: its version, its count, and what is talk beside.
 */

/** A run of words that calls a product by its title. */
interface Mention {
  product: ShownProduct;
  /** Places of its first word and behind its last. */
  from: number;
  to: number;
  called: number;
  whole: boolean;
}

const MOST_GOODS = 5;
/** One word of a title is a kind; two are a name. */
const NAME = 2;
/** What a title said in full is worth against words of a longer one. */
const WHOLE = 1.5;

/** In the order in which they are named; none where two goods could be meant by the same words. */
function goodsNamed(scene: Scene): Aligned[] {
  // The "no" of "no, the third one" is that of no "Third Rook Blend No. 4".
  const { refuses } = changeWords(scene.memory.language);
  const { text } = hear(scene, scene.turn.text.replace(refuses, ' '));
  const read = tokensOf(text).filter(({ written }) => written !== '');
  const tokens = read.map(({ written }) => written);
  const products = candidatesOf(scene).map(({ product }) => product);
  const mentions: Mention[] = [];
  let open: readonly Token[] = read;
  while (mentions.length < MOST_GOODS) {
    const found = products.flatMap((product) => mentionOf(open, product) ?? []);
    const [best, ...others] = found.toSorted((one, other) => worth(other) - worth(one));
    if (!best || (best.called < NAME && !best.whole)) break;
    if (others.some((other) => worth(other) === worth(best) && overlap(other, best))) return [];
    mentions.push(best);
    open = open.map((token, at) => (at >= best.from && at < best.to ? TAKEN : token));
    if (isExplained(scene, tokens, mentions)) break;
  }
  return aligned(scene, tokens, mentions);
}

/** Words that call one thing call no other. */
const TAKEN: Token = { written: '', words: [] };

const worth = ({ called, whole }: Mention): number => called + (whole ? WHOLE : 0);

const overlap = (one: Mention, other: Mention): boolean => one.from < other.to && other.from < one.to;

function isExplained(scene: Scene, tokens: readonly string[], mentions: readonly Mention[]): boolean {
  return aligned(scene, tokens, mentions).every(({ strange }) => strange.length === 0);
}

/** The run of words that says most of the title; words of another kind end it. */
function mentionOf(tokens: readonly Token[], product: ShownProduct): Mention | undefined {
  const called = calledBy(product);
  const mayBe = tokens.map((token) => mayBeOf(token, called));
  let best: Mention | undefined;
  for (let from = mayBe.indexOf(true); from >= 0; from = mayBe.indexOf(true, from + 1)) {
    const { to, said } = runFrom(tokens, from, called, mayBe);
    const count = callingIn(said).length;
    if (count === 0 || (best && count <= best.called)) continue;
    best = { product, from, to, called: count, whole: saysWhole(called, said) };
  }
  return best;
}

function runFrom(
  tokens: readonly Token[],
  from: number,
  { all }: ReturnType<typeof calledBy>,
  mayBe: readonly boolean[],
): { to: number; said: Set<string> } {
  const open = [...all];
  const said = new Set<string>();
  let to = from;
  const { written = '' } = tokens[from] ?? {};
  // A figure before the name counts, unless the title begins with it.
  if (/^\d+$/.test(written) && written !== open[0]?.word) return { to, said };
  for (let at = from; at < tokens.length; at += 1) {
    const token = tokens[at]!;
    if (mayBe[at] === true && takeWords(token, open, said)) to = at + 1;
    else if (at === from || !isLink(token)) break;
  }
  return { to, said };
}

const isLink = ({ words }: Token): boolean => words.every(({ word }) => LINKS.test(word));

/** Each with its part of the message; the parts are divided where they leave the fewest words over. */
function aligned(scene: Scene, tokens: readonly string[], mentions: readonly Mention[]): Aligned[] {
  const row = mentions.toSorted((one, other) => one.from - other.from);
  const { both } = orderWords(scene.memory.language);
  const parts: Aligned[] = [];
  // "Two things for today: the …" tells of what comes, and counts none of it.
  let from = tokens.findLastIndex((token, at) => at < (row[0]?.from ?? 0) && token.endsWith(':')) + 1;
  const before = tokens.slice(0, from).join(' ');
  row.forEach((mention, at) => {
    const next = row[at + 1];
    const to = next ? boundary(scene, tokens, { from, mention, next }) : tokens.length;
    // "I'll take both" counts none of the two.
    const part = tokens.slice(from, to).join(' ');
    parts.push(align(scene, next || at > 0 ? part.replace(both, ' ') : part, mention.product));
    from = to;
  });
  const [first, ...others] = parts;
  return first ? [{ ...first, around: `${before} ${first.around}` }, ...others] : [];
}

function boundary(
  scene: Scene,
  tokens: readonly string[],
  { from, mention, next }: { from: number; mention: Mention; next: Mention },
): number {
  const latest = countBefore(scene, tokens, mention.to, next.from);
  const joints = tokens
    .map((_, at) => at)
    .filter((at) => at > mention.to - 1 && at <= latest && isJoint(tokens[at - 1] ?? '', at > mention.to));
  const places = joints.length > 0 ? joints.toReversed() : [latest];
  const overAt = (place: number): number => {
    const before = align(scene, tokens.slice(from, place).join(' '), mention.product);
    const after = align(scene, tokens.slice(place, next.to).join(' '), next.product);
    return before.strange.length + after.strange.length - Object.keys(before.options).length - Object.keys(after.options).length; // prettier-ignore
  };
  const [best = latest] = places.map((place) => ({ place, over: overAt(place) })).toSorted((one, other) => one.over - other.over).map(({ place }) => place); // prettier-ignore
  return best;
}

const JOINT = /[,;:.!?+&–]$/;
const JOINS = /^(?:and|plus|then|n|und|plus|sowie|y|e|mas|luego|et|puis|pis|with|mit|con|avec|als|como)$/;

function isJoint(token: string, isBehind: boolean): boolean {
  return JOINT.test(token) || (isBehind && wordsOf(token).some((word) => JOINS.test(word)));
}

/** "And 4 of the gloves": where the count begins that stands before the next name, or the name itself. */
function countBefore(scene: Scene, tokens: readonly string[], from: number, to: number): number {
  const { numbers } = orderWords(scene.memory.language);
  for (let at = to - 1; at >= from; at -= 1) {
    const token = tokens[at] ?? '';
    const [word = '', another] = wordsOf(token);
    if (JOINT.test(token) || (JOINS.test(word) && another === undefined)) return to;
    if (/^\d{1,2}x?$/.test(token) || Object.hasOwn(numbers, word)) return at;
    if (!isOfOrdering(scene.memory.language, word)) return to;
  }
  return to;
}

/** The same, heard with the small words of another language of the store where it knows words that this one does not. */
export function* goodsNamedInEach(scene: Scene): Generator<{ hearing: Scene; goods: Aligned[] }> {
  const { language } = scene.memory;
  const goods = goodsNamed(scene);
  yield { hearing: scene, goods };
  const over = goods.flatMap(({ strange }) => strange);
  for (const other of scene.store.languages) {
    if (other === language || !over.some((word) => isOfOrdering(other, word))) continue;
    const hearing = remember(scene, { language: other });
    yield { hearing, goods: goodsNamed(hearing) };
  }
}
