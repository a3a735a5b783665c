/** Spelling slips for training: the same sentences as hurried people type them. Deterministic by their `random`. */

/** A generator of numbers from 0 to below 1; the same seed gives the same numbers. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** `text` with a slip in about every `every`th word of four letters or more: swapped, dropped, doubled or wrong letters. */
export function withTypos(text: string, random: () => number, every = 3): string {
  return text
    .split(' ')
    .map((word) => (word.length >= 4 && random() * every < 1 ? slip(word, random) : word))
    .join(' ');
}

const neighbours: Record<string, string> = {
  a: 'sq', b: 'vn', c: 'xv', d: 'sf', e: 'wr', f: 'dg', g: 'fh', h: 'gj', i: 'uo', j: 'hk', k: 'jl', l: 'k', m: 'n',
  n: 'bm', o: 'ip', p: 'o', q: 'w', r: 'et', s: 'ad', t: 'ry', u: 'yi', v: 'cb', w: 'qe', x: 'zc', y: 'tu', z: 'x',
}; // prettier-ignore

function slip(word: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (word.length - 2));
  const kind = random();
  const letter = word[at]!;
  // Swaps are by far the commonest slip of two-handed typing.
  if (kind < 0.5) return word.slice(0, at) + word[at + 1]! + letter + word.slice(at + 2);
  if (kind < 0.7) return word.slice(0, at) + word.slice(at + 1);
  if (kind < 0.82) return word.slice(0, at) + letter + word.slice(at);
  const near = neighbours[letter.toLowerCase()];
  if (!near) return word;
  return word.slice(0, at) + near[Math.floor(random() * near.length)]! + word.slice(at + 1);
}

/** `text` with two neighbouring letters changed over in every third word that has letters enough; to measure, never to train. */
export function withSwaps(text: string, random: () => number): string {
  let since = Math.floor(random() * 3);
  return text
    .split(' ')
    .map((word) => {
      since++;
      if (since < 3 || word.length < 3) return word;
      since = 0;
      const at = Math.floor(random() * (word.length - 1));
      return word.slice(0, at) + word[at + 1]! + word[at]! + word.slice(at + 2);
    })
    .join(' ');
}
