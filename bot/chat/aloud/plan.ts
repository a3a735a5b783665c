import { sentencesOf } from '../../dialogue/say.ts';
import type { Part } from '../../wire/parts.ts';
import type { AudioMark } from '../../wire/voice-frames.ts';
import type { Foreign, SpeechMark } from '../../speech/speech.ts';

/** A reply cut into what is spoken at a time, and where each stands on the screen. */

export interface Heard {
  text: string;
  /** As it stands in the reply's text; absent when it is only heard. */
  shown?: string;
  /** Names in the catalogue's language. */
  foreign?: Foreign;
}

/** Longer ones are cut where a person would take a breath: their audio would come late. */
const LONG = 220;
/** Most a reply is read of; no reply is as long. */
const MOST_SENTENCES = 40;
/** So much of the words of two sentences must be the same for one to be the other on the screen. */
const ALIKE = 0.4;

/** What is spoken one after the other of words for the ear. */
export const spokenSentences = (speech: string): string[] =>
  sentencesOf(speech).flatMap(breaths).slice(0, MOST_SENTENCES);

function breaths(sentence: string): string[] {
  if (sentence.length <= LONG) return [sentence];
  const pieces: string[] = [];
  for (const piece of sentence.split(/(?<=[,;:–])\s+/u)) {
    const last = pieces.at(-1);
    if (last !== undefined && last.length + piece.length < LONG)
      pieces[pieces.length - 1] = `${last} ${piece}`;
    else pieces.push(piece);
  }
  return pieces;
}

/** @param parts of the reply, for where its sentences stand on the screen. */
export function planOf(speech: string, parts: readonly Part[]): Heard[] {
  const shown = parts.flatMap((part) => (part.kind === 'text' ? sentencesOf(part.text) : []));
  let next = 0;
  return spokenSentences(speech).map((text) => {
    const likely = shown.slice(next).map((sentence, index) => ({
      index: next + index,
      sentence,
      likeness: likeness(text, sentence),
    }));
    const best = likely.toSorted((a, b) => b.likeness - a.likeness)[0];
    if (!best || best.likeness < ALIKE) return { text };
    next = best.index + 1;
    return { text, shown: best.sentence };
  });
}

interface Word {
  from: number;
  to: number;
  /** Without case and signs. */
  key: string;
}

const wordsOf = (text: string): Word[] =>
  [...text.matchAll(/\S+/gu)].flatMap(({ 0: whole, index }) => {
    // A sign of an amount by itself is a word too: it is heard.
    const key =
      whole.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '') || (/[\p{Sc}%]/u.exec(whole)?.[0] ?? '');
    if (key === '') return [];
    const first = whole.search(/[\p{L}\p{N}\p{Sc}%]/u);
    const last = /[^\p{L}\p{N}\p{Sc}%]*$/u.exec(whole)?.index ?? whole.length;
    return [{ from: index + first, to: index + Math.max(last, first + 1), key }];
  });

/** Of the words of both, the share that both have. */
function likeness(one: string, other: string): number {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const common = pairs(a, b).length;
  return a.length + b.length === 0 ? 0 : (2 * common) / (a.length + b.length);
}

/** The longest row of words that both have in the same order, as places in each. */
function pairs(a: readonly Word[], b: readonly Word[]): [number, number][] {
  const length = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  const at = (i: number, j: number): number => length[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const row = length[i];
      if (row) row[j] = a[i]?.key === b[j]?.key ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const found: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i]?.key === b[j]?.key) found.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return found;
}

type Place = [from: number, to: number];

/** What is heard between two words that stand side by side: the sign between them, or more of the first. */
function besides(shown: string, before: Word | undefined, after: Word | undefined): Place | undefined {
  const isSigned = before !== undefined && /[\p{Sc}%]/u.test(shown.slice(before.from, before.to));
  if (isSigned) return [before.from, before.to];
  const from = before?.to ?? 0;
  const sign = [...shown.slice(from, after?.from).matchAll(/[\p{S}&–-]+/gu)].at(-1);
  if (sign) return [from + sign.index, from + sign.index + sign[0].length];
  return before && [before.from, before.to];
}

/**
 * The times of heard words with where they stand on the screen. Words that read otherwise than they are heard ("$89", "89
 * dollars") stand where the words around them leave a gap, those of a sign ("> 10 kg") on it or else with the word before.
 */
export function placeMarks(marks: readonly SpeechMark[], { text, shown }: Heard): AudioMark[] {
  if (shown === undefined) return [...marks];
  const heard = wordsOf(text);
  const seen = wordsOf(shown);
  const places: (Place | undefined)[] = heard.map(() => undefined);
  let [i, j] = [0, 0];
  for (const [nextI, nextJ] of [...pairs(heard, seen), [heard.length, seen.length] as const]) {
    const [first, last] = [seen[j], seen[nextJ - 1]];
    const gap: Place | undefined =
      nextJ > j && first && last ? [first.from, last.to] : besides(shown, seen[j - 1], seen[j]);
    for (let at = i; at < nextI; at += 1) places[at] = gap;
    const word = seen[nextJ];
    if (word) places[nextI] = [word.from, word.to];
    [i, j] = [nextI + 1, nextJ + 1];
  }
  return marks.map((mark) => {
    const place = places[heard.findIndex(({ from, to }) => mark.start < to && mark.end > from)];
    return place ? { ...mark, from: place[0], to: place[1] } : { ...mark };
  });
}
