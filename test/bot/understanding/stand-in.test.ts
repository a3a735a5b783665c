import { describe, expect, it } from 'vitest';
import { classifyGoods } from '../../../bot/understanding/embedded/stand-in.ts';
import { Reading } from '../../../bot/understanding/embedded/slots/reading.ts';
import type { Language, RankedIntent, UnderstandRequest } from '../../../bot/understanding/understanding.ts';

/** What the classifier is asked, of a message whose goods are called by these words. */
function asked(
  text: string,
  names: string[],
  language: Language = 'en',
  things: string[] = [],
  known: string[] = [],
): string[] {
  const request = {
    text,
    language,
    languages: [language],
    words: { sizes: [] },
  } as unknown as UnderstandRequest;
  const reading = new Reading(text, request);
  Object.assign(reading.slots, { names, things });
  const texts: string[] = [];
  classifyGoods(
    reading,
    language,
    (each): RankedIntent[] => {
      texts.push(each);
      return [{ intent: 'add-to-cart', confidence: 1 }];
    },
    (word) => known.includes(word),
  );
  return texts;
}

describe('goods are called by what the examples know', () => {
  it.each<[string, string[], Language, string]>([
    ['add a box of peppermint infusion', ['peppermint', 'infusion'], 'en', 'add a box of jacket'],
    ['show me sleep sacks in L', ['sleep', 'sacks'], 'en', 'show me jackets in L'],
    [
      'the Brie and the no-scratch mittens',
      ['brie', 'scratch', 'mittens'],
      'en',
      'the jacket and the no-jackets',
    ],
    ['leg die Kaffeebohnen dazu', ['kaffeebohnen'], 'de', 'leg die Jacken dazu'],
    ['¿el taladro percutor lleva batería?', ['taladro', 'percutor'], 'es', '¿el chaqueta lleva batería?'],
    ['je prends les baumes à lèvres', ['baumes', 'lèvres'], 'fr', 'je prends les vestes à vestes'],
  ])('%s', (text, names, language, standsIn) => {
    expect(asked(text, names, language)).toEqual([text, standsIn]);
  });

  it('words that the examples know and that no thing is called by are left', () => {
    expect(asked('how long does that take', ['long'], 'en', [], ['long'])).toEqual([
      'how long does that take',
    ]);
  });

  it('a word of the examples that is a thing of the store has its stand-in', () => {
    expect(asked('is the blue mug big', ['mug', 'big'], 'en', ['mug'], ['mug', 'big'])).toEqual([
      'is the blue mug big',
      'is the blue jacket big',
    ]);
  });

  it('without names it is asked once', () => {
    expect(asked('where is my order', [])).toEqual(['where is my order']);
  });

  it('both count alike', () => {
    const request = { words: { sizes: [] } } as unknown as UnderstandRequest;
    const reading = new Reading('1 halloumi', request);
    Object.assign(reading.slots, { names: ['halloumi'] });
    const classify = (text: string): RankedIntent[] =>
      text.includes('halloumi')
        ? [{ intent: 'greet', confidence: 0.6 }, { intent: 'add-to-cart', confidence: 0.4 }]
        : [{ intent: 'add-to-cart', confidence: 0.9 }, { intent: 'greet', confidence: 0.1 }]; // prettier-ignore
    const ranked = classifyGoods(reading, 'en', classify, () => false);
    expect(ranked.map(({ intent }) => intent)).toEqual(['add-to-cart', 'greet']);
    expect(ranked[0]?.confidence).toBeCloseTo(0.65);
  });
});
