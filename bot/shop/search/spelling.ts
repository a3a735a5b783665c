/** Typo tolerance: the nearest word the catalogue knows, within a bounded number of slips. */

export interface KnownWord {
  term: string;
  /** In how many products it stands. */
  documents: number;
}

interface Entry extends KnownWord {
  /** One bit a letter or digit; a cheap way to rule most words out before measuring them. */
  letters: number;
}

export class Spelling {
  readonly #byLength = new Map<number, Entry[]>();
  readonly #known = new Map<string, number>();

  constructor(vocabulary: Iterable<KnownWord>) {
    for (const { term, documents } of vocabulary) {
      this.#known.set(term, documents);
      if (term.length < 3 || /^\d+$/.test(term)) continue;
      const row = this.#byLength.get(term.length) ?? [];
      row.push({ term, documents, letters: letterBits(term) });
      this.#byLength.set(term.length, row);
    }
  }

  knows(word: string): boolean {
    return this.#known.has(word);
  }

  /** The nearest known word, or undefined when none is near enough. Numbers and words under four letters are taken as meant. */
  correct(word: string): string | undefined {
    if (word.length < 4 || /\d/.test(word)) return undefined;
    const budget = word.length < 8 ? 1 : 2;
    const bits = letterBits(word);
    let best: { entry: Entry; slips: number } | undefined;
    for (let length = word.length - budget; length <= word.length + budget; length += 1) {
      for (const entry of this.#byLength.get(length) ?? []) {
        if (bitCount(entry.letters ^ bits) > budget * 2) continue;
        // People rarely get the first letter wrong: "iphone" is not "phone".
        if (word.length < 8 && !sameStart(word, entry.term)) continue;
        const slips = editDistance(word, entry.term, best ? Math.min(budget, best.slips) : budget);
        if (slips > budget) continue;
        if (!best || isBetter(word, { entry, slips }, best)) best = { entry, slips };
      }
    }
    return best?.entry.term;
  }

  /** Cuts a word the catalogue does not know into two that it knows: "rainjacket". */
  split(word: string): [string, string] | undefined {
    let best: { pair: [string, string]; documents: number } | undefined;
    for (let cut = 3; cut <= word.length - 3; cut += 1) {
      const left = word.slice(0, cut);
      const right = word.slice(cut);
      const documents = Math.min(this.#known.get(left) ?? 0, this.#known.get(right) ?? 0);
      if (documents > (best?.documents ?? 0)) best = { pair: [left, right], documents };
    }
    return best?.pair;
  }
}

function isBetter(
  word: string,
  next: { entry: Entry; slips: number },
  best: { entry: Entry; slips: number },
): boolean {
  if (next.slips !== best.slips) return next.slips < best.slips;
  const nextFirst = next.entry.term[0] === word[0];
  const bestFirst = best.entry.term[0] === word[0];
  if (nextFirst !== bestFirst) return nextFirst;
  return next.entry.documents > best.entry.documents;
}

/** The same first letter, or the first two swapped. */
function sameStart(left: string, right: string): boolean {
  return left[0] === right[0] || (left[0] === right[1] && left[1] === right[0]);
}

function letterBits(word: string): number {
  let bits = 0;
  for (let index = 0; index < word.length; index += 1) {
    const code = word.charCodeAt(index);
    bits |= 1 << (code >= 97 && code <= 122 ? code - 97 : 26 + (code % 6));
  }
  return bits;
}

function bitCount(value: number): number {
  let rest = value - ((value >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return (((rest + (rest >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/** Slips between two words (a missing, extra, wrong letter or two swapped ones), or `budget + 1` when there are more. */
export function editDistance(left: string, right: string, budget: number): number {
  if (Math.abs(left.length - right.length) > budget) return budget + 1;
  let before: number[] = [];
  let previous = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    let smallest = row;
    for (let column = 1; column <= right.length; column += 1) {
      const same = left[row - 1] === right[column - 1];
      let cost = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped =
        row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      if (swapped) cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      current.push(cost);
      smallest = Math.min(smallest, cost);
    }
    if (smallest > budget) return budget + 1;
    before = previous;
    previous = current;
  }
  return previous[right.length] ?? budget + 1;
}
