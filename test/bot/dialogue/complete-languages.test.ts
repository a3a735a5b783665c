import { describe, expect, it } from 'vitest';
import { english as widgetEnglish } from '../../../widget/chat/words/en.ts';
import { words as widgetGerman } from '../../../widget/chat/words/de.ts';
import { words as widgetSpanish } from '../../../widget/chat/words/es.ts';
import { words as widgetFrench } from '../../../widget/chat/words/fr.ts';
import { english as moreEnglish } from '../../../widget/chat/more/words/en.ts';
import { words as moreGerman } from '../../../widget/chat/more/words/de.ts';
import { words as moreSpanish } from '../../../widget/chat/more/words/es.ts';
import { words as moreFrench } from '../../../widget/chat/more/words/fr.ts';
import { agentWords } from '../../../bot/agent/embedded/words.ts';
import type { TemplateKey } from '../../../bot/dialogue/replies/facts.ts';
import { catalogueOf } from '../../../bot/dialogue/replies/index.ts';
import { storeLanguages } from '../../../bot/settings/texts.ts';
import { speakerFor, type Speaker } from '../../../bot/dialogue/replies/speaker.ts';
import type { Language } from '../../../bot/understanding/understanding.ts';
import { facts } from './sample-facts.ts';
import '../../all-languages.ts';

/** That every language has every word, and that none of it is English left standing. */

const others = storeLanguages.filter((language) => language !== 'en');
const widget = { es: widgetSpanish, fr: widgetFrench, de: widgetGerman, en: widgetEnglish };
const more = { es: moreSpanish, fr: moreFrench, de: moreGerman, en: moreEnglish };
/** Words that are the same in both languages. */
const cognates: Record<Exclude<Language, 'en'>, readonly string[]> = {
  es: ['no', 'deny', 'times'],
  fr: ['menu', 'conversation', 'variant', 'times', 'saved', 'stock'],
  de: ['times', 'minus'],
};

type Wording = (given: object, say: Speaker) => string;
const wordingsOf = (language: Language, key: TemplateKey): readonly Wording[] =>
  catalogueOf(language).wordings[key] as unknown as readonly Wording[];
const keys = Object.keys(catalogueOf('en').wordings) as TemplateKey[];

/** What a wording says, and which facts it looked at. */
function said(language: Language, key: TemplateKey) {
  const speaker = speakerFor(catalogueOf(language).labels, language, 'UTC', false);
  const used = new Set<string>();
  const watched = new Proxy(facts[key], {
    get(target, name, receiver) {
      if (typeof name === 'string') used.add(name);
      return Reflect.get(target, name, receiver) as unknown;
    },
  });
  return { texts: wordingsOf(language, key).map((wording) => wording(watched, speaker)), used };
}

/** Facts that another language may leave unsaid: the sentence says as much without. */
const spared = new Set(['confirm-return days', 'confirm-exchange days', 'stock-by-option option']);

describe.each(others)('the catalogue in %s', (language) => {
  it.each(keys)('says "%s" in its own words', (key) => {
    const english = said('en', key);
    const own = said(language, key);
    for (const text of own.texts.filter((each) => /\p{L}{4}/u.test(each)))
      if (key !== 'greet') expect(english.texts).not.toContain(text);
    const left = [...english.used].filter((fact) => !own.used.has(fact) && !spared.has(`${key} ${fact}`));
    expect(left).toEqual([]);
  });

  it.each([
    ['labels', labelsOf('en'), labelsOf(language)],
    ['the widget', flat(widget.en), flat(widget[language])],
    ['the part of the widget that comes later', flat(more.en), flat(more[language])],
    ['the embedded agent', flat(agentWords('en')), flat(agentWords(language))],
  ])('has words of its own for %s', (_, english, own) => {
    expect(Object.keys(own).toSorted()).toEqual(Object.keys(english).toSorted());
    const same = Object.entries(own).filter(([key, text]) => text === english[key]);
    expect(same.map(([key]) => key).filter((key) => !cognates[language as 'es'].includes(key))).toEqual([]);
  });
});

function labelsOf(language: Language): Record<string, string> {
  const { labels } = catalogueOf(language);
  return { ...flat(labels), ...labels.intents, ...flat(labels.filters) };
}

/** Every text, those that are made of figures with two of them. */
function flat(words: object): Record<string, string> {
  const texts = Object.entries(words).flatMap(([key, word]: [string, unknown]): [string, string][] => {
    if (typeof word === 'string') return [[key, word]];
    return typeof word === 'function'
      ? [[key, String((word as (...given: unknown[]) => unknown)(2, 3))]]
      : [];
  });
  return Object.fromEntries(texts);
}
