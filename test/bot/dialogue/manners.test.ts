import { describe, expect, it } from 'vitest';
import { emptyMemory } from '../../../bot/dialogue/memory.ts';
import type { TemplateKey } from '../../../bot/dialogue/replies/facts.ts';
import { english } from '../../../bot/dialogue/replies/en.ts';
import { catalogueOf } from '../../../bot/dialogue/replies/index.ts';
import { storeLanguages } from '../../../bot/settings/texts.ts';
import { speakerFor } from '../../../bot/dialogue/replies/speaker.ts';
import { sentencesOf, wordIt } from '../../../bot/dialogue/say.ts';
import { idleTurn } from '../../../bot/dialogue/scene.ts';
import type { Scene } from '../../../bot/dialogue/scene.ts';
import { ASSISTANT, wordBreaches } from '../manners/breaches.ts';
import { facts } from './sample-facts.ts';
import { reading, store, Talk, usd } from './talk.ts';
import '../../all-languages.ts';

const eye = speakerFor(english.labels, 'en-US', 'UTC', false);
const ear = speakerFor(english.labels, 'en-US', 'UTC', true);
const TONES = ['plain', 'formal', 'warm'] as const;

/** Every wording of every language in every tone, for the eye and for the ear. */
const every = storeLanguages.flatMap((language) => {
  const { labels, wordings, tones } = catalogueOf(language);
  const [forEye, forEar] = [false, true].map((ear) => speakerFor(labels, language, 'UTC', ear));
  const tables: [tone: string, table: object][] = [
    ['plain', wordings],
    ['formal', tones.formal],
    ['warm', tones.warm],
  ];
  return tables.flatMap(([tone, table]) =>
    (Object.entries(table) as Worded[]).flatMap(([key, list]) =>
      list.flatMap((wording, index) =>
        variantsOf(facts[key]).map(([variant, given]) => ({
          name: `${language}, ${tone}: ${key} ${index + 1}${variant}`,
          key,
          language,
          text: wording(given, forEye!),
          speech: wording(given, forEar!),
        })),
      ),
    ),
  );
});
type Worded = [TemplateKey, ((given: object, say: typeof eye) => string)[]];

/** What is said of where the answer comes depends on whether there is an address for it. */
function variantsOf(given: object): [name: string, given: object][] {
  if (!('reach' in given)) return [['', given]];
  return (['here', 'mail', 'ask'] as const).map((reach) => [`, ${reach}`, { ...given, reach }]);
}

describe('the manners of every sentence in every language', () => {
  it.each(every)('$name', ({ key, language, text, speech }) => {
    expect(text).not.toMatch(/undefined|NaN|\[object|\s{2}|\s[.,]|null/);
    // French sets no-break spaces before these; others none.
    expect(text).not.toMatch(language === 'fr' ? / [?!;:»]|« / : /\s[?!]/);
    expect(text.trim()).toBe(text);
    expect(text).toMatch(/[.?!:]$/);
    // With the way back or a warning after it, a reply stays within three sentences; quotes add at most two.
    const most = key.startsWith('again-') || key.endsWith('-warning') ? 1 : 3;
    expect(sentencesOf(text).length).toBeLessThanOrEqual(most);
    expect(wordBreaches(text, language)).toEqual([]);
    expect(text).not.toMatch(/!.*!/);
    expect(speech).not.toMatch(/[$€£]|undefined|\[object/);
  });

  it('has feelings and urgency in no English word either', () => {
    for (const { text, language } of every) {
      if (language !== 'en') continue;
      expect(text).not.toMatch(
        /\b(sorry|happy|glad|love|excited|delighted|afraid|pleased|feel|hope|wish|unfortunately)\b/i,
      );
      expect(text).not.toMatch(
        /\b(hurry|last chance|act now|don't miss|selling fast|only today|limited time)\b/i,
      );
    }
  });

  it('says it is an assistant in every greeting and whenever asked', () => {
    for (const { key, language, text } of every) {
      if (key === 'greet-again' || key === 'bot-question') expect(text).toMatch(ASSISTANT[language]);
      if (key === 'greet' && language === 'en') expect(text).toMatch(ASSISTANT[language]);
    }
  });

  it('sounds as the store wants to', () => {
    const said = TONES.map((tone) => {
      const turn = { ...idleTurn(), surroundings: new Talk().surroundings };
      return wordIt({ memory: emptyMemory('en'), turn, store: { ...store, tone } }, 'thank', {}).text;
    });
    expect(said).toEqual(["You're welcome.", 'You are welcome.', "You're very welcome!"]);
  });

  it.each(
    storeLanguages.flatMap((language) =>
      TONES.flatMap((tone) =>
        Object.keys(
          tone === 'plain' ? catalogueOf(language).wordings : catalogueOf(language).tones[tone],
        ).map((key) => [key as TemplateKey, tone, language] as const),
      ),
    ),
  )('can say "%s" three times running without a sentence twice, %s, %s', (key, tone, language) => {
    let scene: Scene = {
      memory: emptyMemory(language),
      turn: { ...idleTurn(), surroundings: new Talk().surroundings },
      store: { ...store, tone },
    };
    for (let time = 0; time < 3; time += 1) {
      const { text, speech } = wordIt(scene, key, facts[key]);
      const before = sentencesOf(scene.memory.lastReply?.text ?? '');
      expect(sentencesOf(text).filter((sentence) => before.includes(sentence))).toEqual([]);
      scene = { ...scene, memory: { ...scene.memory, lastReply: { template: key, text, speech } } };
    }
  });

  it('speaks money as people do', () => {
    expect(ear.money(usd(11900))).toBe('119 dollars');
    expect(ear.money(usd(11950))).toBe('119 dollars 50');
    expect(ear.money(usd(100))).toBe('1 dollar');
    expect(ear.money(usd(-250))).toBe('minus 2 dollars 50');
    expect(ear.money({ amount: 900, currency: 'JPY', exponent: 0 })).toBe('900 yen');
    expect(ear.money({ amount: 900, currency: 'XTS', exponent: 2 })).toMatch(/9/);
    expect(eye.money(usd(11950))).toBe('$119.50');
  });

  it('keeps replies to five products and four choices, whatever comes back', () => {
    const talk = new Talk();
    const card = talk.shows('mug') && talk.answers['search-products'];
    expect(card).toBeDefined();
    const twelve = Array.from({ length: 12 }, (_, index) => ({
      card: { ...cardOf('mug'), id: `mug-${index}` },
    }));
    talk.answers['search-products'] = () => ({ products: twelve, total: 12, facets: [] });
    const parts = talk.say('mugs', reading('search-products', {}, 'mug')).reply?.parts ?? [];
    for (const part of parts) if (part.kind === 'products') expect(part.products).toHaveLength(5);
    const asked = talk.say('add', reading('add-to-cart')).reply?.parts ?? [];
    for (const part of asked) if (part.kind === 'choices') expect(part.choices).toHaveLength(4);
  });

  it('survives a locale nobody has heard of', () => {
    const talk = new Talk();
    talk.surroundings = { ...talk.surroundings, locale: 'not a locale!' };
    expect(talk.shows('mug').say('price', reading('ask-price')).text).toMatch(/\$15\.00/);
  });
});

function cardOf(id: string) {
  const talk = new Talk().shows(id);
  const [product] = talk.snapshot.memory.shown;
  if (!product) throw new Error('nothing shown');
  return {
    id,
    title: product.title,
    url: '/',
    price: usd(product.price),
    available: true,
    options: [],
    variants: [],
  };
}
