import type { SpeechMark } from './speech.ts';
import { markupOf, type Markup, type Spoken } from './ssml-markup.ts';

/** A sentence as a voice wants it, and the way back from its bytes to the sentence. */
export interface SpokenText {
  type: 'text' | 'ssml';
  /** What is sent. */
  input: string;
  /** Whether it says how single words are to be read, beside the speed. */
  isMarked: boolean;
  /** The UTF-16 offset into the sentence of a byte of the input as UTF-8. */
  offsetOf(byte: number): number;
}

/** Characters XML does not allow are silent anyway; each gives way to one blank, so that offsets stay. */
// oxlint-disable-next-line no-control-regex -- control characters are what it looks for
const UNSPEAKABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** What an engine takes in one call, tags and all. */
const MOST_INPUT = 6_000;

/**
 * @param speed 1 is normal; any other needs SSML.
 * @param spoken how single words are to be read; plain words without.
 */
export function spokenText(text: string, speed: number, spoken?: Spoken): SpokenText {
  const clean = text.toWellFormed().replace(UNSPEAKABLE, ' ');
  const markup = spoken ? markupOf(clean, spoken) : undefined;
  const isMarked = markup !== undefined && markup.tags.size > 0;
  if (speed === 1 && !isMarked) {
    const { offsetOf } = written(clean, '', undefined, (character) => character);
    return { type: 'text', input: clean, isMarked: false, offsetOf };
  }
  const [before, after] =
    speed === 1
      ? ['<speak>', '</speak>']
      : [`<speak><prosody rate="${Math.round(speed * 100)}%">`, '</prosody></speak>'];
  const escape = (character: string): string => ESCAPES[character] ?? character;
  const { input, offsetOf } = written(clean, before, isMarked ? markup : undefined, escape);
  if (isMarked && input.length > MOST_INPUT) return spokenText(text, speed);
  return { type: 'ssml', input: input + after, isMarked, offsetOf };
}

/** Puts the words between the tags, and remembers at which byte each begins. */
function written(
  text: string,
  before: string,
  markup: Markup | undefined,
  escape: (character: string) => string,
): { input: string; offsetOf: (byte: number) => number } {
  /** The byte at which each UTF-16 unit begins. */
  const begins = new Uint32Array(text.length + 1);
  let input = before;
  let byte = Buffer.byteLength(before);
  const write = (piece: string): void => {
    input += piece;
    byte += Buffer.byteLength(piece);
  };
  let at = 0;
  for (const character of text) {
    write(markup?.tags.get(at) ?? '');
    begins.fill(byte, at, at + character.length);
    if (!markup?.left.has(at)) write(escape(character));
    at += character.length;
  }
  begins[at] = byte;
  write(markup?.tags.get(at) ?? '');
  const offsetOf = (wanted: number): number => {
    const found = begins.findIndex((begin) => begin >= wanted);
    return found < 0 ? text.length : found;
  };
  return { input, offsetOf };
}

/**
 * Speech marks as Polly sends them: a line of JSON each, whose start and end are bytes into the input.
 * @throws SyntaxError when a line is none.
 */
export function readMarks(lines: string, spoken: SpokenText): SpeechMark[] {
  return lines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as { time: number; type: string; start: number; end: number })
    .filter(({ type }) => type === 'word')
    .map(({ time, start, end }) => ({ at: time, start: spoken.offsetOf(start), end: spoken.offsetOf(end) }));
}
