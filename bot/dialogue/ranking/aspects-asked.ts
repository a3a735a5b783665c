import type { Language } from '../../understanding/understanding.ts';
import { keptReading } from '../kept-readings.ts';
import { aspects, dealt } from '../replies/aspects/index.ts';
import type { Aspect } from '../replies/aspects/index.ts';
import { readInEvent } from '../event-readings.ts';
import { fold } from '../words.ts';

/** Which aspects of goods a text asks for or tells of, by the words people use for them, in any language. */

/** How surely, 0–1, by the aspect's place in `aspects`. */
export type Weights = ReadonlyMap<Aspect, number>;

interface Cue {
  aspect: Aspect;
  words: readonly string[];
  /** How much it tells: less where several aspects are asked for by it. */
  worth: number;
}

const languages = ['en', 'de', 'es', 'fr'] as const satisfies readonly Language[];
/** What words of another language than the one spoken count. */
const FOREIGN = 0.75;
/** Of what is dealt with the words of another language are as plain. */
const HARDLY_LESS = 0.9;
const ONE_WORD = 0.72;
const SEVERAL_WORDS = 0.85;
const WEAK = 0.5;
const MOST_SKIPPED = 5;
/** Letters that two words have in common at least to be compared. */
const KEY = 4;
/** So many letters more may a word have than the one listed, by how long that is. */
const SHORT = 5;
const LONG = 7;

/** The words of a text, folded, each sign a blank: "What's" is "what s". */
function plainWords(text: string): readonly string[] {
  return (
    fold(text)
      .replaceAll('ß', 'ss')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

type Cues = ReadonlyMap<string, readonly Cue[]>;

/** The cues of these aspects, read once a language. */
function cuesFor(of: readonly Aspect[]): (language: Language) => Cues {
  const read = new Map<Language, Cues>();
  return (language) => {
    const known = read.get(language) ?? readCues(of, language);
    read.set(language, known);
    return known;
  };
}

const cuesIn = cuesFor(aspects);
const cuesOfDealing = cuesFor(dealt);

function readCues(of: readonly Aspect[], language: Language): Cues {
  const said = of.flatMap((aspect) => aspect[language].split('|').map((line) => ({ aspect, line })));
  const asking = new Map<string, number>();
  for (const { line } of said) asking.set(line, (asking.get(line) ?? 0) + 1);
  const cues = new Map<string, Cue[]>();
  for (const { aspect, line } of said) {
    const words = line.split(' ');
    const own = words.length > 1 ? SEVERAL_WORDS : ONE_WORD;
    const worth = (own * (aspect.weak ? WEAK : 1)) / Math.sqrt(asking.get(line) ?? 1);
    const key = keyOf(words[0] ?? '');
    cues.set(key, [...(cues.get(key) ?? []), { aspect, words, worth }]);
  }
  return cues;
}

function keyOf(word: string): string {
  return word.replace('*', '').slice(0, KEY);
}

/** "Spülmaschinenfest" is a word of "spülmaschine"; "size" and "sizes" are one. */
function isWord(said: string | undefined, listed: string): boolean {
  if (said === undefined) return false;
  if (said === listed) return true;
  if (listed.endsWith('*')) return said.startsWith(listed.slice(0, -1));
  if (listed.length < SHORT || !said.startsWith(listed)) return false;
  return said.length - listed.length <= (listed.length >= LONG ? 12 : 2);
}

/** Where the words of a cue end, when they stand from `at` on; -1 when they do not. */
function endOf(text: readonly string[], at: number, words: readonly string[]): number {
  let place = at;
  for (let index = 0; index < words.length; index += 1) {
    // Nothing follows.
    if (words[index] === '$') {
      if (place < text.length) return -1;
    } else if (words[index] === '..') {
      const next = words[index + 1] ?? '';
      const from = place;
      while (place - from <= MOST_SKIPPED && place < text.length && !isWord(text[place], next)) place += 1;
    } else {
      if (!isWord(text[place], words[index] ?? '')) return -1;
      place += 1;
    }
  }
  return place;
}

/** What a text asks for or tells of, surest first; `spoken` is the language it is most likely in. */
export function aspectsIn(text: string, spoken: Language): Weights {
  return asked[spoken](text);
}

function readAsked(text: string, spoken: Language): Weights {
  const own = readIn(text, spoken, 1);
  if (own.size > 0) return own;
  const found = new Map<Aspect, number>();
  for (const language of languages) {
    if (language === spoken) continue;
    for (const [aspect, sure] of readIn(text, language, FOREIGN))
      found.set(aspect, Math.max(sure, found.get(aspect) ?? 0));
  }
  return found;
}

const asked: Readonly<Record<Language, (text: string) => Weights>> = {
  en: readInEvent((text) => readAsked(text, 'en')),
  de: readInEvent((text) => readAsked(text, 'de')),
  es: readInEvent((text) => readAsked(text, 'es')),
  fr: readInEvent((text) => readAsked(text, 'fr')),
};

const told: Readonly<Record<Language, (text: string) => Weights>> = {
  en: keptReading((text) => readIn(text, 'en', 1)),
  de: keptReading((text) => readIn(text, 'de', 1)),
  es: keptReading((text) => readIn(text, 'es', 1)),
  fr: keptReading((text) => readIn(text, 'fr', 1)),
};

/** What is asked that no field tells: what it costs, whether it is there, what others say of it. */
export function dealtIn(text: string, spoken: Language): Weights {
  const words = plainWords(text);
  const own = weighed(cuesSaid(words, cuesOfDealing(spoken)), 1);
  if (own.size > 0) return own;
  const others = languages.filter((language) => language !== spoken);
  return weighed(others.flatMap((language) => cuesSaid(words, cuesOfDealing(language))), HARDLY_LESS); // prettier-ignore
}

/** The surest of it: "price", "stock", "versions", "reviews" or "arrival". */
export function dealtWith(text: string, spoken: Language): string | undefined {
  const [first] = [...dealtIn(text, spoken)].toSorted(([, one], [, other]) => other - one);
  return first?.[0].name;
}

/** So clearly is something asked of goods, by one word for it or more. */
const ASKS_CLEARLY = 0.7;

/** Whether a message asks something of goods, whatever goods they are and whatever its form. */
export function asksOfGoods(text: string, spoken: Language): boolean {
  const weights = [...dealtIn(text, spoken), ...aspectsIn(text, spoken)];
  return weights.some(([, sure]) => sure >= ASKS_CLEARLY);
}

/** The words that no asking of that kind explains. */
export function beyondDealing(text: string, spoken: Language): string {
  const said = cuesSaid(plainWords(text), cuesOfDealing(spoken)).flatMap(({ words }) => words);
  return plainWords(text)
    .filter((word) => !said.some((listed) => isWord(word, listed)))
    .join(' ');
}

/** As `aspectsIn`, of a sentence of the store, which is read once. */
export function aspectsTold(sentence: string, language: Language): Weights {
  return told[language](sentence);
}

function readIn(text: string, language: Language, share: number): Map<Aspect, number> {
  const found = weighed(cuesSaid(plainWords(text), cuesIn(language)), share);
  const alone = [...found.keys()].find((aspect) => aspect.alone);
  if (alone)
    for (const aspect of found.keys())
      if (aspect !== alone && aspect.unit === alone.unit) found.delete(aspect);
  return found;
}

function weighed(said: readonly Cue[], share: number): Map<Aspect, number> {
  const found = new Map<Aspect, number>();
  for (const { aspect, worth } of said)
    found.set(aspect, 1 - (1 - (found.get(aspect) ?? 0)) * (1 - worth * share));
  return found;
}

/** What asks or tells; of "fabric softener" its first word does not, as it stands within the whole. */
function cuesSaid(words: readonly string[], cues: ReadonlyMap<string, readonly Cue[]>): readonly Cue[] {
  const said: { cue: Cue; from: number; to: number }[] = [];
  for (let from = 0; from < words.length; from += 1)
    for (const cue of cues.get(keyOf(words[from] ?? '')) ?? []) {
      const to = endOf(words, from, cue.words);
      if (to >= 0) said.push({ cue, from, to });
    }
  const whole = said.filter(({ cue }) => cue.words.length > 1 && !cue.words.includes('..'));
  const within = (from: number, to: number): boolean =>
    whole.some((each) => each.from <= from && each.to >= to && each.to - each.from > to - from);
  return said.filter(({ from, to }) => !within(from, to)).map(({ cue }) => cue);
}

const labelsOf = new Map<Aspect, readonly string[]>(
  aspects.map((aspect) => [aspect, aspect.labels.split('|')]),
);

/** What fields called so tell of; a beginning listed with a blank behind it is a whole word. */
export const aspectsOfLabel = keptReading((label): readonly Aspect[] => {
  const called = ` ${plainWords(label).join(' ')} `;
  return aspects.filter((aspect) => labelsOf.get(aspect)!.some((begins) => called.includes(` ${begins}`)));
});
