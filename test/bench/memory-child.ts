/**
 * One run of the memory bench in a process of its own: `PART WORDS MODEL` reads held-out messages by one part of the
 * understanding and prints what is resident afterwards as JSON, in bytes. All code is loaded whatever the part; `floor`
 * reads nothing, and what a part takes is the difference. To be run with --expose-gc.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getHeapSpaceStatistics } from 'node:v8';
import { Classifier } from '../../bot/understanding/embedded/classifier.ts';
import { createEmbeddedUnderstanding } from '../../bot/understanding/embedded/embedded.ts';
import { detectLanguage } from '../../bot/understanding/embedded/language.ts';
import { LanguageModel } from '../../bot/understanding/embedded/language-model.ts';
import { decodeModel } from '../../bot/understanding/embedded/model-file.ts';
import { findPersonalData } from '../../bot/understanding/embedded/personal-data.ts';
import { readSlots } from '../../bot/understanding/embedded/slots/slots.ts';
import { wishesIn } from '../../bot/understanding/embedded/wishes.ts';
import type { CatalogueWords, Language, UnderstandRequest } from '../../bot/understanding/understanding.ts';
import { readExampleFiles } from '../../intents/examples.ts';

const MESSAGES = 1_000;
/** Phones type another apostrophe and the sign of a currency: strings with either are kept otherwise. */
const TYPED_ON_PHONES = 5;
const languages: readonly Language[] = ['en', 'es', 'fr', 'de'];

const [, , part = '', wordsFile = '', modelFile = ''] = process.argv;
const words: CatalogueWords =
  wordsFile === ''
    ? { colors: [], sizes: [], brands: [], categories: [], materials: [] }
    : (JSON.parse(readFileSync(wordsFile, 'utf8')) as CatalogueWords);
const requests = heldOut().map(({ text, language }): UnderstandRequest => ({
  text,
  language,
  languages,
  currency: { code: 'EUR', exponent: 2 },
  words,
  orderNumberPattern: '^D-\\d{5}$',
  expecting: 'nothing',
  today: '2026-03-02',
}));

/** What each part has to be asked with; made when it is wanted, so that it counts. */
const parts: Record<string, () => (request: UnderstandRequest) => unknown> = {
  classifier() {
    const classifier = new Classifier(decodeModel(readFileSync(modelFile)));
    return ({ text }) => classifier.classify(text);
  },
  language() {
    const model = new LanguageModel(decodeModel(readFileSync(modelFile)).languages!);
    return ({ text, language }) => detectLanguage(text, language, languages, model);
  },
  slots: () => (request) => readSlots(request.text, request),
  personalData:
    () =>
    ({ text }) =>
      findPersonalData(text),
  wishes: () => (request) => {
    const read = (text: string) => ({
      language: request.language,
      intents: [{ intent: 'add-to-cart' as const, confidence: 0.9 }],
      slots: readSlots(text, request).slots,
      query: '',
      personalData: [],
      wishes: [],
      model: '',
    });
    return wishesIn(request.text, read(request.text), read, false);
  },
  all() {
    const understanding = createEmbeddedUnderstanding({ modelFile });
    return (request) => understanding.understand(request);
  },
};

const read = part === 'floor' ? undefined : parts[part]?.();
for (const request of read ? requests : []) await read?.(request);
console.log(JSON.stringify(resident()));

/** Of each language as many, spread over all intents. */
function heldOut(): { text: string; language: Language }[] {
  const files = readExampleFiles(join(import.meta.dirname, '../../intents/held-out'));
  const all = languages.flatMap((language) => {
    const texts = files.flatMap(({ examples }) => examples[language] ?? []);
    const step = texts.length / (MESSAGES / languages.length);
    return Array.from({ length: MESSAGES / languages.length }, (_, at) => ({ text: texts[Math.floor(at * step)] ?? '', language })); // prettier-ignore
  });
  return all.map(({ text, language }, at) => ({
    text: at % TYPED_ON_PHONES === 0 ? text.replaceAll("'", '’').replaceAll('$', '€') : text,
    language,
  }));
}

function resident(): Record<string, number> {
  for (let time = 0; time < 4; time++) globalThis.gc?.();
  const { rss, heapUsed, external } = process.memoryUsage();
  const spaces = getHeapSpaceStatistics();
  const sum = (isOf: (name: string) => boolean, what: 'physical_space_size' | 'space_used_size'): number =>
    spaces.filter(({ space_name: name }) => isOf(name)).reduce((total, space) => total + space[what], 0);
  return {
    rss,
    heapUsed,
    external,
    code: sum((name) => name.startsWith('code'), 'space_used_size'),
    young: sum((name) => name.startsWith('new'), 'physical_space_size'),
  };
}
