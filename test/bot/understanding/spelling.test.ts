import { describe, expect, test } from 'vitest';
import { findConcepts, knownWords } from '../../../bot/understanding/embedded/concepts.ts';
import { FeatureExtractor } from '../../../bot/understanding/embedded/features.ts';
import { Spelling, wordHash } from '../../../bot/understanding/embedded/spelling.ts';
import { vocabularyOf } from '../../../intents/vocabulary.ts';

const conceptsOf = (text: string): number[] => {
  const found: number[] = [];
  findConcepts(text.split(' '), found);
  return found;
};

describe('concepts', () => {
  test.each([
    ['the parcel', 'das paket'],
    ['cancel', 'stornieren'],
    ['refund', 'rembourser'],
    ['basket', 'carrito'],
    ['how long', 'wie lange'],
  ])('"%s" and "%s" have one in common', (one, other) => {
    const common = conceptsOf(one).filter((concept) => conceptsOf(other).includes(concept));
    expect(common).not.toEqual([]);
  });

  test.each([
    ['cancel', 'basket'],
    ['refund', 'open'],
  ])('"%s" and "%s" have none', (one, other) => {
    expect(conceptsOf(one).filter((concept) => conceptsOf(other).includes(concept))).toEqual([]);
  });

  test('figures tell money, shares, short and long ones apart, and each concept is found once', () => {
    const kinds = ['$00', '00%', '00', '00000'].map((word) => conceptsOf(word).join());
    expect(new Set(kinds).size).toBe(4);
    expect(conceptsOf('parcel parcel package')).toEqual([...new Set(conceptsOf('parcel'))]);
  });
});

describe('slips of spelling', () => {
  const spelling = new Spelling(Uint32Array.from(['return', 'jacket', 'refund', 'order'], wordHash).sort());
  test.each([
    ['retrun', 'return'],
    ['jackket', 'jacket'],
    ['refnd', 'refund'],
    ['jacket', 'jacket'],
    ['odrer', 'order'],
    ['elephant', 'elephant'],
    ['ore', 'ore'],
    ['größe', 'größe'],
    ['00000', '00000'],
  ])('%s is read as %s', (word, right) => {
    expect(spelling.right(word)).toBe(right);
    expect(spelling.right(word)).toBe(right);
  });

  test('without words nothing is righted', () => {
    expect(new Spelling(new Uint32Array()).right('retrun')).toBe('retrun');
  });

  test('words of several texts and of the concepts are known, and a word of one text is not', () => {
    const known = new Set(vocabularyOf(['a zirconium pan', 'that zirconium pot', 'one frobnicator']));
    expect(known.has(wordHash('zirconium'))).toBe(true);
    expect(known.has(wordHash('frobnicator'))).toBe(false);
    for (const word of knownWords())
      if (/^[a-z]{4,}$/.test(word)) expect(known.has(wordHash(word))).toBe(true);
  });

  test('a righted text has the features of the right one', () => {
    const featuresOf = (text: string): number[] => {
      const { buckets, count } = new FeatureExtractor(19, spelling).extract(text);
      return Array.from(buckets.slice(0, count)).sort((one, other) => one - other);
    };
    expect(featuresOf('Retrun a jcaket?')).toEqual(featuresOf('return a jacket?'));
    expect(featuresOf('return a jacket')).not.toEqual(featuresOf('return a jacket?'));
  });
});
