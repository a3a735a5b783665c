/** Finds a catalogue's own words in a message, plural or misspelt. */
import { editDistance } from './edit-distance.ts';
import { letterSet, tokenize, type Token } from './tokens.ts';

/** A catalogue word found in a text. */
export interface Found {
  name: string;
  start: number;
  end: number;
  /** The number of the token behind it. */
  next: number;
}

interface Phrase {
  stems: string[];
  name: string;
}

/** A beginning long enough to be recognized misspelt. */
interface Beginning {
  stem: string;
  letters: number;
}

/** One letter off a shorter word is often a word of its own: "stand" is no "sand". */
const shortestMisspelt = 5;
/** Of another language, all the more: "agent" is no "argent". */
const shortestMisspeltAlias = 7;

/** The words of one kind (all colours, all brands), ready to be looked for. */
export class Vocabulary {
  private readonly phrasesByFirst = new Map<string, Phrase[]>();
  private readonly fuzzyByLetter = new Map<string, Beginning[]>();
  private readonly known: ReadonlySet<string>;

  /**
   * `aliases` gives further ways to say a name; a word with a stem in `known` is meant as it is written: linen is no
   * slip for the brand Linden. What `nearly` gives says a name only where it says no other.
   */
  constructor(
    names: readonly string[],
    aliases: (name: string) => readonly string[] = () => [],
    known: ReadonlySet<string> = new Set(),
    nearly: (name: string) => readonly string[] = () => [],
  ) {
    this.known = known;
    // A name of its own goes before another's alias: phrases of one length keep this order.
    for (const name of names) this.add(name, name, shortestMisspelt);
    for (const say of [aliases, nearly])
      for (const name of names) for (const said of say(name)) this.add(said, name, shortestMisspeltAlias);
    for (const phrases of this.phrasesByFirst.values()) {
      phrases.sort((one, other) => other.stems.length - one.stems.length);
    }
  }

  /** The first word of this kind among `tokens` from number `from` on; the longest one where several begin. */
  find(tokens: readonly Token[], from = 0): Found | undefined {
    for (let index = from; index < tokens.length; index++) {
      const found = this.at(tokens, index);
      if (found) return found;
    }
    return undefined;
  }

  /** The word of this kind that begins with token number `index`. */
  at(tokens: readonly Token[], index: number): Found | undefined {
    const token = tokens[index];
    if (token === undefined) return undefined;
    const phrases = this.phrasesByFirst.get(token.stem) ?? this.nearest(token);
    if (phrases === undefined) return undefined;
    for (const { stems, name } of phrases) {
      let next = 1;
      while (next < stems.length && alike(tokens[index + next]?.stem, stems[next]!)) next++;
      if (next < stems.length) continue;
      return { name, start: token.start, end: tokens[index + next - 1]!.end, next: index + next };
    }
    return undefined;
  }

  private add(said: string, name: string, shortest: number): void {
    const stems = tokenize(said.toLowerCase()).map((token) => token.stem);
    const first = stems[0];
    if (first === undefined) return;
    const phrases = this.phrasesByFirst.get(first);
    if (phrases) {
      phrases.push({ stems, name });
      return;
    }
    this.phrasesByFirst.set(first, [{ stems, name }]);
    if (first.length < shortest) return;
    const beginnings = this.fuzzyByLetter.get(first[0]!) ?? [];
    beginnings.push({ stem: first, letters: letterSet(first) });
    this.fuzzyByLetter.set(first[0]!, beginnings);
  }

  private nearest(token: Token): Phrase[] | undefined {
    if (!token.mayBeMisspelt || this.known.has(token.stem)) return undefined;
    const said = token.stem;
    for (const { stem, letters } of this.fuzzyByLetter.get(said[0]!) ?? []) {
      // Every slip changes at most two letters of the set: most words are told apart without being compared.
      if (bitCount(letters ^ token.letters) > 4) continue;
      // A wrong letter in five makes another word: "smell" is no "shell"; a swapped or missing one is a slip.
      if (said.length === stem.length && stem.length <= 5 && letters !== token.letters) continue;
      if (alike(said, stem)) return this.phrasesByFirst.get(stem);
    }
    return undefined;
  }
}

function bitCount(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Short words must be right; from five letters on one slip is forgiven, from about eight on two. */
function alike(said: string | undefined, wanted: string): boolean {
  if (said === undefined) return false;
  if (said === wanted) return true;
  const shorter = Math.min(said.length, wanted.length);
  const longer = Math.max(said.length, wanted.length);
  // Two wrong letters in seven make another word: "starken" is no "stacker".
  const limit = shorter >= 7 && longer >= 8 ? 2 : shorter >= 4 && longer >= 5 ? 1 : 0;
  return limit > 0 && editDistance(said, wanted, limit) <= limit;
}
