import { describe, expect, test } from 'vitest';
import { amountSource, parseNumber } from '../../../bot/understanding/embedded/slots/numbers.ts';

const read = (text: string): number => parseNumber(new RegExp(amountSource, 'u').exec(text)?.[0] ?? '');

describe('numbers in words', () => {
  test.each([
    ['fifty', 50],
    ['two hundred and fifty', 250],
    ['a thousand', 1_000],
    ['fifteen hundred', 1_500],
    ['cuarenta y cinco', 45],
    ['veintidós', 22],
    ['ciento veinte', 120],
    ['doscientos treinta y uno', 231],
    ['mil quinientos', 1_500],
    ['dos mil', 2_000],
    ['soixante-dix', 70],
    ['soixante et onze', 71],
    ['quatre-vingts', 80],
    ['quatre-vingt-dix-neuf', 99],
    ['deux cents', 200],
    ['trois cent vingt', 320],
    ['mille deux cents', 1_200],
    ['einundzwanzig', 21],
    ['fünfundsiebzig', 75],
    ['hundert', 100],
    ['hundertzwanzig', 120],
    ['zweihundertfünfzig', 250],
    ['tausend', 1_000],
    ['zweitausendfünfhundert', 2_500],
    ['fünfzehnhundert', 1_500],
    ['1.200,50', 1_200.5],
  ])('%s is %d', (text, number) => {
    expect(read(text)).toBe(number);
  });

  test.each(['once', 'un', 'ein', 'seizes', 'hundreds of'])('"%s" is none', (text) => {
    expect(read(text)).toBeNaN();
  });
});
