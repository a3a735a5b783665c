/** Finds a catalogue's own words in a message, plural or misspelt. */
import { stopWords } from '../stop-words.ts';
import { editDistance } from './edit-distance.ts';

/** A catalogue word found in a text. */
export interface Found {
  name: string;
  start: number;
  end: number;
}

interface Phrase {
  stems: string[];
  name: string;
}

/** A word with its place; `stem` is what words are compared by. */
interface Token {
  stem: string;
  start: number;
  end: number;
}

/** Singular, without accents and final e: "Dresses" and "dress", "knives" and "knife" are one. Not a real word. */
export function stem(word: string): string {
  const plain = word.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
  if (plain.length < 4) return plain;
  const singular = plain
    .replace(/ies$/, 'y')
    .replace(/ves$/, 'f')
    .replace(/(s|x|z|ch|sh)es$/, '$1')
    .replace(/([^su])s$/, '$1');
  return singular.length > 3 ? singular.replace(/e$/, '') : singular;
}

/** The words of one kind (all colours, all brands), ready to be looked for. */
export class Vocabulary {
  private readonly phrasesByFirst = new Map<string, Phrase[]>();
  /** Beginnings long enough to be recognized misspelt, by first letter. */
  private readonly fuzzyByLetter = new Map<string, string[]>();

  /** `aliases` gives further ways to say a name. */
  constructor(names: readonly string[], aliases: (name: string) => readonly string[] = () => []) {
    for (const name of names) for (const said of [name, ...aliases(name)]) this.add(said, name);
    for (const phrases of this.phrasesByFirst.values()) {
      phrases.sort((one, other) => other.stems.length - one.stems.length);
    }
  }

  /** The first word of this kind in `text` from `from` on; the longest one where several begin. */
  find(text: string, from = 0): Found | undefined {
    const tokens = tokenize(text, from);
    for (let index = 0; index < tokens.length; index++) {
      const found = this.at(text, tokens, index);
      if (found) return found;
    }
    return undefined;
  }

  private add(said: string, name: string): void {
    const stems = tokenize(said.toLowerCase(), 0).map((token) => token.stem);
    const first = stems[0];
    if (first === undefined) return;
    const phrases = this.phrasesByFirst.get(first);
    if (phrases) phrases.push({ stems, name });
    else {
      this.phrasesByFirst.set(first, [{ stems, name }]);
      // One letter off a shorter word is often a word of its own: "stand" is no "sand".
      if (first.length >= 5)
        this.fuzzyByLetter.set(first[0]!, [...(this.fuzzyByLetter.get(first[0]!) ?? []), first]);
    }
  }

  private at(text: string, tokens: readonly Token[], index: number): Found | undefined {
    const token = tokens[index]!;
    const phrases =
      this.phrasesByFirst.get(token.stem) ?? this.phrasesByFirst.get(this.nearest(text, token) ?? '');
    for (const { stems, name } of phrases ?? []) {
      const rest = stems.slice(1);
      if (!rest.every((wanted, offset) => alike(tokens[index + 1 + offset]?.stem, wanted))) continue;
      return { name, start: token.start, end: tokens[index + rest.length]!.end };
    }
    return undefined;
  }

  private nearest(text: string, token: Token): string | undefined {
    if (
      token.stem.length < 4 ||
      token.end - token.start < 5 ||
      stopWords.has(text.slice(token.start, token.end))
    )
      return undefined;
    return this.fuzzyByLetter.get(token.stem[0]!)?.find((candidate) => alike(token.stem, candidate));
  }
}

/** Short words must be right; from five letters on one slip is forgiven, from about eight on two. */
function alike(said: string | undefined, wanted: string): boolean {
  if (said === undefined) return false;
  if (said === wanted) return true;
  const shorter = Math.min(said.length, wanted.length);
  const limit = shorter >= 7 ? 2 : shorter >= 4 && Math.max(said.length, wanted.length) >= 5 ? 1 : 0;
  return limit > 0 && editDistance(said, wanted, limit) <= limit;
}

function tokenize(text: string, from: number): Token[] {
  const tokens: Token[] = [];
  for (const match of text.slice(from).matchAll(/[\p{L}\p{N}]+/gu)) {
    const start = from + match.index;
    tokens.push({ stem: stem(match[0]), start, end: start + match[0].length });
  }
  return tokens;
}
