import type { Foreign } from './speech.ts';

/** How single words of a sentence are to be read: what is spelled, and what is in another language. */

export interface Spoken {
  /** Whether the engine spells by `say-as`; where it does not, single letters and figures are read one by one anyway. */
  spells: boolean;
  foreign?: Foreign | undefined;
}

export interface Markup {
  /** What stands before the character at an offset. */
  tags: Map<number, string>;
  /** Offsets of characters that are not written. */
  left: Set<number>;
}

/** Order, parcel and request numbers in their form for the ear ("D, 1 0 0, 2 3"), and words that are spelled. */
const SPELLED =
  /(?<![\p{L}\p{N}])(?:(?:\p{L}(?: \p{L})*, )?\d(?: \d){1,4}(?:, [\p{L}\d](?: [\p{L}\d]){0,4})*|\p{L}(?: \p{L}){3,})(?![\p{L}\p{N}])/gu;
const GROUP = /[\p{L}\d](?: [\p{L}\d])*/gu;

/** So that a number can be written down: a pause before and after it. */
const PAUSE = '<break strength="medium"/>';

const TAGS: Readonly<Record<string, string>> = { en: 'en-US', es: 'es-ES', fr: 'fr-FR', de: 'de-DE' };

export function markupOf(text: string, { spells, foreign }: Spoken): Markup {
  const tags = new Map<number, string>();
  const left = new Set<number>();
  const put = (at: number, tag: string): void => void tags.set(at, (tags.get(at) ?? '') + tag);
  const taken: { start: number; end: number }[] = [];
  for (const { 0: code, index } of text.matchAll(SPELLED)) {
    const end = index + code.length;
    taken.push({ start: index, end });
    if (index > 0) put(index, PAUSE);
    if (spells) spellGroups(code, index, put, left);
    if (/[\p{L}\p{N}]/u.test(text.slice(end))) put(end, PAUSE);
  }
  const language = TAGS[foreign?.language ?? ''];
  for (const { start, end } of language ? (foreign?.spans ?? []) : []) {
    const isFree = taken.every((other) => end < other.start || other.end < start);
    if (!isFree || start < 0 || start >= end || end > text.length) continue;
    taken.push({ start, end });
    put(start, `<lang xml:lang="${language}">`);
    put(end, '</lang>');
  }
  return { tags, left };
}

function spellGroups(
  code: string,
  from: number,
  put: (at: number, tag: string) => void,
  left: Set<number>,
): void {
  for (const { 0: group, index } of code.matchAll(GROUP)) {
    put(from + index, '<say-as interpret-as="characters">');
    for (let at = 0; at < group.length; at += 1) if (group[at] === ' ') left.add(from + index + at);
    put(from + index + group.length, '</say-as>');
  }
}
