import { useState, type ReactNode } from 'react';
import type { Entry } from '../../../bot/wire/messages.ts';
import type { Part } from '../../../bot/wire/parts.ts';
import { useChat } from '../chat-context.ts';
import { useGoods } from '../goods.ts';
import type { LoadPart } from '../parts.ts';

/** What goods are called that a chat has shown: later sentences name them without showing them again. */
const shown = new WeakMap<LoadPart, Set<string>>();

/**
 * A sentence of a reply. Names of goods in it are marked as of the catalogue's language, so that who listens does not
 * hear "Trail Shell" read as German.
 * @param beside all parts of the reply
 */
export function Said({ text, beside }: { text: string; beside: readonly Part[] }) {
  return <p className="text">{useMarked(text, beside)}</p>;
}

/** A reply's form for the ear, marked like that. It stays as it is: a live region says again what is drawn anew. */
export function Heard({ entry: { speech, text, parts } }: { entry: Entry }) {
  return useState(useMarked(speech ?? text, parts))[0];
}

function useMarked(text: string, beside: readonly Part[]): ReactNode {
  const { goods } = useGoods();
  const names = useNames(beside);
  if (!goods) return text;
  return pieces(text, names).map((piece, at) =>
    at % 2 === 1 ? (
      <span key={at} lang={goods}>
        {piece}
      </span>
    ) : (
      piece
    ),
  );
}

/**
 * What goods are called that this chat has shown, in this reply or before, and what else this reply says in the
 * catalogue's words.
 * @param beside all parts of the reply
 */
export function useNames(beside: readonly Part[]): ReadonlySet<string> {
  const { load } = useChat();
  const names = shown.get(load) ?? new Set();
  shown.set(load, names);
  for (const name of beside.flatMap(namesIn)) names.add(name);
  return new Set([...names, ...beside.flatMap(wordsIn)]);
}

function namesIn(part: Part): string[] {
  const { products = [], product, cart, order, orders = [] } = part as Holding;
  const lines = [cart, order, ...orders].flatMap((bill) => bill?.lines ?? []);
  return [...products, ...(product ? [product] : []), ...lines].flatMap(({ title, brand }) =>
    // A brand that was said already is not said again.
    brand && title.startsWith(`${brand} `) ? [title, title.slice(brand.length + 1)] : [title],
  );
}

function wordsIn(part: Part): string[] {
  if (part.kind === 'choices')
    return part.choices.flatMap(({ catalogue, label }) => (catalogue ? [label] : []));
  if (part.kind !== 'comparison') return [];
  const words = part.rows.flatMap(({ catalogue, label, values }) => (catalogue ? [label, ...values] : []));
  return words.filter(
    (word) => word !== null && isWord(word) && part.shown?.[word] === undefined,
  ) as string[];
}

/** "M" and "42" are the same in every language. */
const isWord = (text: string): boolean => /\p{Ll}{2}/u.test(text);

/** What a part may show goods in. */
interface Holding {
  products?: Titled[];
  product?: Titled;
  cart?: { lines: Titled[] };
  order?: { lines: Titled[] };
  orders?: { lines: Titled[] }[];
}

interface Titled {
  title: string;
  brand?: string;
}

/** Every other piece is a name, the first one is none. Of names that begin alike the longest counts. */
function pieces(text: string, names: ReadonlySet<string>): string[] {
  const there = [...names].filter((name) => name !== '' && text.includes(name));
  if (there.length === 0) return [text];
  const longestFirst = there.toSorted((one, other) => other.length - one.length);
  const any = longestFirst.map((name) => name.replace(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`)).join('|');
  return text.split(new RegExp(`(?<![\\p{L}\\p{N}])(${any})(?![\\p{L}\\p{N}])`, 'u'));
}
