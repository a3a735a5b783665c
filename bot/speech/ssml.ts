import type { SpeechMark } from './speech.ts';

/** A sentence as a voice wants it, and the way back from its bytes to the sentence. */
export interface SpokenText {
  type: 'text' | 'ssml';
  /** What is sent. */
  input: string;
  /** The UTF-16 offset into the sentence of a byte of the input as UTF-8. */
  offsetOf(byte: number): number;
}

/** Characters XML does not allow are silent anyway; each gives way to one blank, so that offsets stay. */
// oxlint-disable-next-line no-control-regex -- control characters are what it looks for
const UNSPEAKABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** @param speed 1 is normal; any other needs SSML. */
export function spokenText(text: string, speed: number): SpokenText {
  const clean = text.toWellFormed().replace(UNSPEAKABLE, ' ');
  if (speed === 1)
    return { type: 'text', input: clean, offsetOf: offsets(clean, 0, (character) => character) };
  const before = `<speak><prosody rate="${Math.round(speed * 100)}%">`;
  const escape = (character: string): string => ESCAPES[character] ?? character;
  const input = `${before}${clean.replace(/[&<>]/g, escape)}</prosody></speak>`;
  return { type: 'ssml', input, offsetOf: offsets(clean, before.length, escape) };
}

function offsets(
  text: string,
  from: number,
  written: (character: string) => string,
): (byte: number) => number {
  /** The byte at which each UTF-16 unit begins. */
  const begins = new Uint32Array(text.length + 1);
  let byte = from;
  let at = 0;
  for (const character of text) {
    begins.fill(byte, at, at + character.length);
    byte += Buffer.byteLength(written(character));
    at += character.length;
  }
  begins[at] = byte;
  return (wanted) => {
    const found = begins.findIndex((begin) => begin >= wanted);
    return found < 0 ? text.length : found;
  };
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
