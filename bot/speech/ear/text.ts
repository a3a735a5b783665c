import { heardAbbreviations } from './abbreviations.ts';
import { heardCodes } from './codes.ts';
import { earWords } from './ear-words.ts';
import { heardFractions } from './fractions.ts';
import { heardDaysOfHours, heardHours, heardInches, heardShortDays } from './shorthand.ts';
import {
  heardAmounts,
  heardDays,
  heardMeasures,
  heardRanges,
  heardRatings,
  heardTimes,
  type Ear,
} from './written-figures.ts';

export { spelled } from './codes.ts';
export type { Ear } from './written-figures.ts';

/** Names of goods mostly: small words that begin large, one blank between them; nothing in them is written otherwise than heard. */
const PLAIN = /^\p{Lu}?\p{Ll}+(?: \p{Lu}?\p{Ll}+)*$/u;

/**
 * Written words in the form for the ear: figures, units, days, codes and abbreviations as a person would say them; without
 * markup, addresses of pages and pictures. Words that have this form already stay as they are.
 */
export function heardText(text: string, ear: Ear): string {
  if (PLAIN.test(text)) return text;
  if (text.length > LONGEST_KEPT || ONE_SHOPPERS.test(text)) return heardAnew(text, ear);
  const key = `${ear.language} ${ear.locale} ${text}`;
  const known = heardBefore.get(key);
  if (known !== undefined) return known;
  const heard = heardAnew(text, ear);
  if (heardBefore.size >= MOST_KEPT) heardBefore.clear();
  heardBefore.set(key, heard);
  return heard;
}

/** Wordings, titles and prices come again and again; reading them anew took a tenth of a turn. */
const heardBefore = new Map<string, string>();
const MOST_KEPT = 2_000;
const LONGEST_KEPT = 200;
/** Addresses, orders and telephones are not kept beyond their turn. */
const ONE_SHOPPERS = /@|\d{4}/;

function heardAnew(text: string, ear: Ear): string {
  const steps = [
    withoutMarkup, heardAddresses, heardCodes, heardDays, heardDaysOfHours, heardTimes, heardHours, heardShortDays, heardRatings, heardAmounts,
    heardShort, heardAbbreviations, heardInches, heardFractions, heardMeasures, heardRanges, heardSizes, heardSigns, tidied,
  ]; // prettier-ignore
  return steps.reduce((words, step) => step(words, ear), text.normalize('NFC'));
}

const MARK = /^\s*(?:#{1,6}\s+|>\s*|[-*•]\s+)/u;
/** The points of a list: one line alone is none. */
const MARK_OR_POINT = new RegExp(
  String.raw`${MARK.source}|^\s*\d+[.)]\s+(?=[^\p{Ll}\d\s])(?!(?:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez))`,
  'u',
);

/** Lines become sentences, marks of lists, headings and emphasis go; "3. Oktober" is a day and no third point. */
function withoutMarkup(text: string): string {
  return text
    .replaceAll(/```[^\n]*\n?|`/g, '')
    .replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .split(/\n+/)
    .map((line, _at, lines) => line.replace(lines.length > 1 ? MARK_OR_POINT : MARK, '').trim())
    .filter((line) => line !== '' && !/^[-|:\s=_*]+$/.test(line))
    .map((line) => line.replaceAll(/^\||\|$/g, '').replaceAll(/\s*\|\s*/g, ', '))
    .map((line, index, lines) => (index < lines.length - 1 && !/[.!?:;,…]$/.test(line) ? `${line}.` : line))
    .join(' ')
    .replaceAll(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g, '$2')
    .replaceAll(/(?<![\p{L}\p{N}*_])([*_])(?=\S)(.+?)(?<=\S)\1(?![\p{L}\p{N}*_])/gu, '$2')
    .replaceAll(/~~(.+?)~~/g, '$1');
}

/** A page's address is not said; one of e-mail is, sign by sign. */
function heardAddresses(text: string, { language }: Ear): string {
  const { link, at, dot } = earWords(language);
  return text
    .replaceAll(/<?\b(?:https?:\/\/|www\.)[^\s<>]*[^\s<>.,;:!?)]>?/gi, link)
    .replaceAll(/\b([\w+-]+(?:\.[\w+-]+)*)@([\w-]+(?:\.[\w-]+)+)/g, (_all, name: string, host: string) =>
      [name, at, host].join(' ').replaceAll('.', ` ${dot} `),
    );
}

function heardShort(text: string, { language }: Ear): string {
  return earWords(language).short.reduce((words, [written, heard]) => words.replace(written, heard), text);
}

function heardSizes(text: string, { language }: Ear): string {
  const { sizes } = earWords(language);
  return text
    .replaceAll(/(?<![\p{L}\p{N}-])(X{1,3}[SL])(?![\p{L}\p{N}-])/gu, (size) => sizes[size] ?? size)
    .replaceAll(/(?<![\p{L}\p{N}-])(\d)XL(?![\p{L}\p{N}-])/gu, '$1 X L');
}

function heardSigns(text: string, { language }: Ear): string {
  const { and, always, number } = earWords(language);
  return text
    .replaceAll(/\b24\/7\b/g, always)
    .replaceAll(/#(?=\d|(?:[A-Z] ?)+, \d)/g, `${number} `)
    .replaceAll(/(?<=\d)\/(?=\d)/g, ' ')
    .replaceAll(/\s?&\s?/g, ` ${and} `)
    .replaceAll(/(?<=\p{L})\s?\/\s?(?=[\p{L}\d])|(?<=\d)\s?\/\s?(?=\p{L})|\s+\/\s+/gu, ', ')
    .replaceAll(/\s*[→⇒•·|]\s*/gu, ', ')
    .replaceAll(/\s+[–—]\s+/gu, ', ')
    .replaceAll('…', '.');
}

function tidied(text: string): string {
  return text
    .replaceAll(
      /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]|\u200D|\u20E3|\uFE0F|\uFEFF|\u200B/gu,
      '',
    )
    .replaceAll(/["“”„«»‹›]/gu, '')
    .replaceAll(/\s*\(([^()]*)\)/gu, ', $1,')
    .replaceAll(/[[\]{}<>^~*=\\]/g, ' ')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/\.(?:, ?)?\.+/g, '.')
    .replaceAll(/ ?(?:, ?)+(?=[.,;:!?])/gu, '')
    .replaceAll(/\s+(?=[.,;!?])/gu, '')
    .replaceAll(/(?:, ?){2,}/gu, ', ')
    .replaceAll(/^[\s,;]+|[\s,;]+$/gu, '')
    .trim();
}
