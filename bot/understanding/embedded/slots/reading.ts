import type { Slots, UnderstandRequest } from '../../understanding.ts';
import { inFewestBytes, inOneByte } from '../small-patterns.ts';
import { cueOf, signsIn } from './cues.ts';
import { tokenize, type Token } from './tokens.ts';

/** Grammars read no further: it bounds what any of them can cost. */
export const maximumSlotCharacters = 2_000;

/** What stands where something was claimed. */
export const claimed = '¦';

/**
 * A message while its slots are being found. Each grammar reads `rest`, lower-cased and in one byte a letter, in which what earlier grammars
 * claimed is blanked: so an order number is not read again as a price. Offsets are those of `text`.
 */
export class Reading {
  readonly text: string;
  readonly lower: string;
  rest: string;
  /** The words of `rest`. */
  tokens: readonly Token[];
  readonly request: UnderstandRequest;
  readonly slots: Slots = {};
  /** Where the words that name categories stand, those of `slots.category` first. */
  readonly categorySpans: { start: number; end: number }[] = [];
  /** What a search should look for, once it was asked; the slots must have been read. */
  query: string | undefined;
  private readonly cues: number;
  private readonly given: number | undefined;

  /** With `cues` given, those are taken instead of what the message holds. */
  constructor(text: string, request: UnderstandRequest, cues?: number) {
    this.text = inFewestBytes(text.slice(0, maximumSlotCharacters).replace(/[’‘]/g, "'"));
    this.lower = lowerCaseInPlace(inOneByte(this.text));
    this.rest = this.lower;
    this.request = request;
    this.given = cues;
    let found = signsIn(this.lower);
    this.tokens = tokenize(this.lower, (letters) => {
      found |= cueOf(letters);
    });
    this.cues = cues ?? found;
  }

  /** Whether the message holds one of these cues: without one, the patterns they belong to cannot match. */
  has(cues: number): boolean {
    return (this.cues & cues) !== 0;
  }

  /** A reading of another text in this one's place. */
  of(text: string): Reading {
    return new Reading(text, this.request, this.given);
  }

  /** Takes this span away from later grammars. */
  claim(start: number, end: number): void {
    // A sign nobody types is neither a word nor a gap: no grammar reads across it.
    this.rest = this.rest.slice(0, start) + claimed.repeat(end - start) + this.rest.slice(end);
    const cut = this.tokens.some(
      (token) => token.start < end && token.end > start && (token.start < start || token.end > end),
    );
    this.tokens = cut
      ? tokenize(this.rest)
      : this.tokens.filter((token) => token.end <= start || token.start >= end);
  }

  /** The first match of `pattern` in the rest, claimed. */
  take(pattern: RegExp): RegExpExecArray | undefined {
    const match = pattern.exec(this.rest);
    if (!match) return undefined;
    this.claim(match.index, match.index + match[0].length);
    return match;
  }

  /** Whether no letter or digit is left but those of `ignored` words. */
  onlyLeft(ignored: ReadonlySet<string>): boolean {
    return (this.rest.match(/[\p{L}\p{N}']+/gu) ?? []).every((word) => ignored.has(word));
  }
}

/** Lower case without moving offsets: a letter whose lower case has another length stays as it is. */
function lowerCaseInPlace(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from(text, (letter) => {
    const small = letter.toLowerCase();
    return small.length === letter.length ? small : letter;
  }).join('');
}

/** One family of slots: reads the message, fills `reading.slots`, claims what it used. */
export type Grammar = (reading: Reading) => void;
