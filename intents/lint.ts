/** `node intents/lint.ts`: finds faults in the example files that would spoil training or make its figures a lie. */
import { join, resolve, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { intents } from '../bot/understanding/understanding.ts';
import { normalizeForFeatures } from '../bot/understanding/embedded/features.ts';
import { LanguageModel } from '../bot/understanding/embedded/language-model.ts';
import type { Language } from '../bot/understanding/understanding.ts';
import { markFault } from './annotations.ts';
import { readExampleFiles, readExams, readMarkedFiles, readOtherRows, type ExampleFile } from './examples.ts';
import { countLanguages } from './languages.ts';
import { withoutObviousWords } from './obvious-words.ts';

/** Examples an intent needs in English and in every other language, and those of no intent. */
const fewest = { en: 120, other: 60 };
const fewestOutOfScope = { en: 400, other: 250 };
const fewestHeldOut = { en: 15, other: 8 };
/** By so much may intents of a language, or languages of an intent, differ in number before the larger drowns the smaller. */
const mostTimes = { intents: 12, languages: 5 };
/** So many examples of an intent do without the words that give it away. */
const leastWithoutWords = 1 / 3;
/** By so much less likely, in natural logarithms, is a sentence in its own language than in the likeliest. */
const wrongLanguage = 40;
/** In as many words at least: fewer may be a name. */
const wrongWords = 4;
const languages: readonly Language[] = ['en', 'es', 'fr', 'de'];
/** Two examples sharing this much of their letter triples are one example written twice. */
const nearShare = 0.92;

/**
 * Every fault of the training files and the held-out files, one sentence each; none when all is well. Exams are held
 * out as well, but not by intent and language, so that their numbers are not looked at; of `others`, the rows of other
 * measures, only that no example is among them.
 */
export function lintExamples(
  training: readonly ExampleFile[],
  heldOut: readonly ExampleFile[],
  exams: readonly ExampleFile[] = [],
  others: readonly ExampleFile[] = [],
): string[] {
  return [
    ...lintNames(training, 'training'),
    ...lintNames(heldOut, 'held-out'),
    ...lintCounts(training, heldOut),
    ...lintBalance(training),
    ...lintObviousWords(training),
    ...lintTexts(training, [...heldOut, ...exams]),
    ...lintLeaks(training, others),
    ...lintLanguages(training, heldOut),
  ];
}

/** Marks of slots that cannot be read. */
export function lintMarks(marked: readonly ExampleFile[]): string[] {
  return marked.flatMap(({ file, examples }) =>
    Object.values(examples)
      .flat()
      .flatMap((text) => {
        const fault = markFault(text);
        return fault === undefined ? [] : [`${file}: "${text}": ${fault}.`];
      }),
  );
}

/** Sentences listed under another language than they are in; who asks for a language may ask in it. */
function lintLanguages(training: readonly ExampleFile[], heldOut: readonly ExampleFile[]): string[] {
  const model = new LanguageModel(countLanguages(training));
  return [...training, ...heldOut].flatMap(({ file, intent, examples }) =>
    languages.flatMap((language) =>
      (intent === 'change-language' ? [] : (examples[language] ?? []))
        .filter((text) => text.split(/\s+/).length >= wrongWords)
        .filter((text) => (model.weigh(text).get(language) ?? 0) < -wrongLanguage)
        .map((text) => `${file}: "${text}" is under "${language}" and in another language.`),
    ),
  );
}

function lintNames(files: readonly ExampleFile[], set: string): string[] {
  const names = new Set(files.map(({ intent }) => intent));
  const unknown = [...names].filter((name) => !(intents as readonly string[]).includes(name));
  const missing = intents.filter((name) => !names.has(name));
  return [
    ...unknown.map((name) => `${set}: "${name}" is no known intent.`),
    ...missing.map((name) => `${set}: there are no examples of "${name}".`),
  ];
}

function lintCounts(training: readonly ExampleFile[], heldOut: readonly ExampleFile[]): string[] {
  const short = (files: readonly ExampleFile[], needed: (intent: string, language: Language) => number) =>
    files.flatMap(({ file, intent, examples }) =>
      languages.flatMap((language) => {
        const count = examples[language]?.length ?? 0;
        const least = needed(intent, language);
        return count < least
          ? [`${file}: ${count} examples in "${language}"; at least ${least} are needed.`]
          : [];
      }),
    );
  return [
    ...short(training, (intent, language) => {
      const least = intent === 'out-of-scope' ? fewestOutOfScope : fewest;
      return language === 'en' ? least.en : least.other;
    }),
    ...short(heldOut, (_, language) => (language === 'en' ? fewestHeldOut.en : fewestHeldOut.other)),
  ];
}

/**
 * Intents and languages that have many times what others have; what is out of scope is a kind of its own. One that has too
 * few as yet counts as if it had enough: that is its own fault, not the others'.
 */
function lintBalance(training: readonly ExampleFile[]): string[] {
  const inScope = training.filter(({ intent }) => intent !== 'out-of-scope');
  const countOf = ({ examples }: ExampleFile, language: Language): number => examples[language]?.length ?? 0;
  const least = (counts: number[], needed: number): number => Math.max(needed, Math.min(...counts));
  return languages.flatMap((language) => {
    const needed = language === 'en' ? fewest.en : fewest.other;
    const ofIntents = least(
      inScope.map((file) => countOf(file, language)),
      needed,
    );
    return inScope.flatMap((file) => {
      const count = countOf(file, language);
      const ofLanguages = least(
        languages.map((each) => countOf(file, each)),
        fewest.other,
      );
      const fault = `${file.file}: unbalanced: ${count} examples in "${language}", `;
      return [
        ...(count > mostTimes.intents * ofIntents ? [`${fault}${ofIntents} of another intent.`] : []),
        ...(count > mostTimes.languages * ofLanguages ? [`${fault}${ofLanguages} in another language.`] : []),
      ];
    });
  });
}

/** Intents that are mostly told by a word or two: what people say without them would not be learnt. */
function lintObviousWords(training: readonly ExampleFile[]): string[] {
  return languages.flatMap((language) =>
    withoutObviousWords(training, language)
      .filter(({ intent, share }) => intent !== 'out-of-scope' && share < leastWithoutWords)
      .map(
        ({ file, share, words }) =>
          `${file}: ${Math.round(share * 100)} of 100 examples in "${language}" do without ${words.map((word) => `"${word}…"`).join(', ')}; at least a third must.`,
      ),
  );
}

/** Examples that a measure asks for: what is known already is no measure. */
function lintLeaks(training: readonly ExampleFile[], others: readonly ExampleFile[]): string[] {
  const trained = new Map(
    training.flatMap(({ file, examples }) =>
      Object.values(examples)
        .flat()
        .map((text) => [keyOf(text), file] as const),
    ),
  );
  return others.flatMap(({ file, examples }) =>
    Object.values(examples)
      .flat()
      .filter((text) => trained.has(keyOf(text)))
      .map((text) => `${file}: "${text}" is also in ${trained.get(keyOf(text))}.`),
  );
}

interface Seen {
  file: string;
  text: string;
  triples: ReadonlySet<string>;
}

function lintTexts(training: readonly ExampleFile[], heldOut: readonly ExampleFile[]): string[] {
  const faults: string[] = [];
  const exact = new Map<string, Seen>();
  for (const { file, examples } of [...training, ...heldOut]) {
    for (const text of Object.values(examples).flat()) {
      const key = keyOf(text);
      const same = exact.get(key);
      if (same) faults.push(`${file}: "${text}" is also in ${same.file}.`);
      else exact.set(key, { file, text, triples: triplesOf(key) });
    }
  }
  return [...faults, ...lintNear([...exact.values()])];
}

/**
 * Every text against every earlier one, looked up instead of tried pair by pair. Two sets that share `nearShare` of their
 * triples share one of their few rarest (the prefix filter of set-similarity joins), so only those need a comparison.
 */
function lintNear(texts: readonly Seen[]): string[] {
  const frequencies = new Map<string, number>();
  for (const { triples } of texts) {
    for (const triple of triples) frequencies.set(triple, (frequencies.get(triple) ?? 0) + 1);
  }
  const byRareTriple = new Map<string, Seen[]>();
  return texts.flatMap((text) => {
    const rare = rarest(text.triples, frequencies);
    const candidates = new Set(rare.flatMap((triple) => byRareTriple.get(triple) ?? []));
    for (const triple of rare) byRareTriple.set(triple, [...(byRareTriple.get(triple) ?? []), text]);
    const near = [...candidates].find((other) => isNear(text.triples, other.triples));
    return near ? [`${text.file}: "${text.text}" is nearly "${near.text}" in ${near.file}.`] : [];
  });
}

/** As many of a text's rarest triples as it may differ by from a text that is near, and one more. */
function rarest(triples: ReadonlySet<string>, frequencies: ReadonlyMap<string, number>): string[] {
  const order = (one: string, other: string): number =>
    frequencies.get(one)! - frequencies.get(other)! || (one < other ? -1 : 1);
  return [...triples].sort(order).slice(0, triples.size - Math.ceil(triples.size * nearShare) + 1);
}

/** What the classifier sees, less the question mark: "yes?" and "Yes" are one example. */
function keyOf(text: string): string {
  return normalizeForFeatures(text).replaceAll('?', '').replace(/\s+/g, ' ').trim() || text;
}

function triplesOf(text: string): ReadonlySet<string> {
  const triples = new Set<string>();
  for (let at = 0; at + 3 <= text.length; at++) triples.add(text.slice(at, at + 3));
  return triples;
}

function isNear(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  if (small.size < 8 || small.size < large.size * nearShare) return false;
  let shared = 0;
  for (const triple of small) if (large.has(triple)) shared++;
  return shared / (small.size + large.size - shared) >= nearShare;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = resolve(dirname(fileURLToPath(import.meta.url)));
  const faults = [
    ...lintMarks(readMarkedFiles(folder)),
    ...lintExamples(
      readExampleFiles(folder),
      readExampleFiles(join(folder, 'held-out')),
      readExams(join(folder, 'held-out')),
      readOtherRows(join(folder, 'held-out')),
    ),
  ];
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exit(1);
}
