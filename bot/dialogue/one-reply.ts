import type { Part } from '../wire/parts.ts';
import { sentencesOf } from '../settings/sentences.ts';
import { MOST_SENTENCES } from './brevity.ts';
import type { Reply } from './dialogue.ts';
import type { Memory } from './memory.ts';
import type { Turn } from './scene.ts';

/** What several wishes of one message came to, as the one reply of their turn. */

type Before = NonNullable<Turn['saidBefore']>;
type LastReply = NonNullable<Memory['lastReply']>;
type Text = Extract<Part, { kind: 'text' }>;

/** Most goods on the screen at once, as everywhere. */
const MOST_PRODUCTS = 5;

/** The reply with what was said before it; what both say is said once. */
export function asOneReply(before: Before, reply: Reply): Reply {
  const told = new Set(before.parts.flatMap((part) => (part.kind === 'text' ? part.text : [])));
  const own = reply.parts.filter((part) => part.kind !== 'text' || !told.has(part.text));
  // Of one thing that was done the first sentence says it: "nothing fits" needs the one behind it more.
  const [first, another] = before.parts.filter(isWords);
  const showsGoods = before.parts.some(({ kind }) => kind === 'products');
  const least = first && !another && !showsGoods ? 1 : sentencesIn(before.parts);
  const room = Math.max(1, MOST_SENTENCES - least);
  const later = shortened(own, Math.min(room, MOST_SENTENCES - Math.min(1, sentencesIn(before.parts))));
  const earlier = shortened(before.parts, MOST_SENTENCES - sentencesIn(later));
  const isSaid = own.length === reply.parts.length;
  return {
    ...reply,
    parts: withFewer([...earlier, ...later]),
    speech: [before.speech, isSaid ? reply.speech : ''].filter(Boolean).join(' '),
  };
}

const isWords = (part: Part): part is Text => part.kind === 'text' && part.source === undefined;

function sentencesIn(parts: readonly Part[]): number {
  return parts.filter(isWords).reduce((sum, { text }) => sum + sentencesOf(text).length, 0);
}

/** The first sentences of its own words, and the question that buttons answer; quotes and cards stay. */
function shortened(parts: readonly Part[], most: number): Part[] {
  const count = sentencesIn(parts);
  const keepsQuestion = count > most && most > 0 && parts.some(({ kind }) => kind === 'choices');
  const first = keepsQuestion ? most - 1 : most;
  let at = 0;
  return parts.flatMap((part): Part[] => {
    if (!isWords(part)) return [part];
    const sentences = sentencesOf(part.text).filter(
      () => (at += 1) <= first || (keepsQuestion && at === count),
    );
    return sentences.length === 0 ? [] : [{ ...part, text: sentences.join(' ') }];
  });
}

/** Words that follow each other stand in one part. */
function joined(parts: readonly Part[]): Part[] {
  const all: Part[] = [];
  for (const part of parts) {
    const last = all.at(-1);
    if (last && isWords(last) && isWords(part)) all[all.length - 1] = { ...last, text: `${last.text} ${part.text}` };
    else all.push(part);
  }
  return all;
} // prettier-ignore

/** The cart as it is at the end, once and below all that is said; lists of goods that have their place beside each other. */
function withFewer(parts: readonly Part[]): Part[] {
  const cart = parts.findLast(({ kind }) => kind === 'cart');
  const choices = parts.filter(({ kind }) => kind === 'choices');
  const lists = parts.filter(({ kind }) => kind === 'products').length;
  const most = Math.max(1, Math.floor(MOST_PRODUCTS / Math.max(1, lists)));
  const others = parts.flatMap((part): Part[] => {
    if (part.kind === 'cart' || part.kind === 'choices') return [];
    return part.kind === 'products' ? [{ ...part, products: part.products.slice(0, most) }] : [part];
  });
  return [...joined(others), ...(cart ? [cart] : []), ...choices];
}

/** What is remembered of a reply's words: its own, and what it quoted, for to repeat an answer is to repeat the quote. */
export function wordsAndQuote({ parts }: Reply): Pick<LastReply, 'text' | 'quote'> {
  const texts = parts.filter((part) => part.kind === 'text');
  const text = texts.flatMap(({ text: words, source }) => (source === undefined ? [words] : [])).join(' ');
  const quoted = texts.findLast(({ source }) => source !== undefined);
  return { text, ...(quoted?.source ? { quote: { text: quoted.text, ...quoted.source } } : {}) };
}
