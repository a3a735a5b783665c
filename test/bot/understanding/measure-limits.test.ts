import { describe, expect, test } from 'vitest';
import { readSlots } from '../../../bot/understanding/embedded/slots/slots.ts';
import { queryOf } from '../../../bot/understanding/embedded/query.ts';
import type { MeasureLimit } from '../../../bot/understanding/goods/measures.ts';
import type { Language } from '../../../bot/understanding/understanding.ts';
import { requestOf } from './request.ts';

type Row = [text: string, limit: MeasureLimit, language?: Language];

const rows: Row[] = [
  ['anything under 2kg', { kind: 'mass', most: 2000 }],
  ['too heavy, less than 400 grams please', { kind: 'mass', most: 400 }],
  ['a rucksack of at least 28 litres', { kind: 'volume', least: 28_000 }],
  ['20-30 l packs', { kind: 'volume', least: 20_000, most: 30_000 }],
  ['flasks between 500 ml and 1 l', { kind: 'volume', least: 500, most: 1000 }],
  ['shelves no wider than 2 m', { kind: 'length', most: 200, side: 'width' }],
  ['a lamp under 40 cm tall', { kind: 'length', most: 40, side: 'height' }],
  ['rope longer than 3 m', { kind: 'length', least: 300, side: 'length' }],
  ['monitors 24" or more', { kind: 'length', least: 24 * 2.54 }],
  ['1.5 kg or less', { kind: 'mass', most: 1500 }],
  ['a charger of at least 20 W', { kind: 'power', least: 20 }],
  ['unter 1,5 Liter', { kind: 'volume', most: 1500 }, 'de'],
  ['Regal höchstens 40 cm hoch', { kind: 'length', most: 40, side: 'height' }, 'de'],
  ['USB-Stick ab 64 GB', { kind: 'storage', least: 64 }, 'de'],
  ['leichter als 900 g', { kind: 'mass', most: 900 }, 'de'],
  ['mochila de más de 25 litros', { kind: 'volume', least: 25_000 }, 'es'],
  ['entre 20 y 30 cm de alto', { kind: 'length', least: 20, most: 30, side: 'height' }, 'es'],
  ['saco de 10 kg o más', { kind: 'mass', least: 10_000 }, 'es'],
  ["un sac d'au moins 20 litres", { kind: 'volume', least: 20_000 }, 'fr'],
  ['une table de moins de 80 cm de large', { kind: 'length', most: 80, side: 'width' }, 'fr'],
  ['un cartable de 12 à 16 l', { kind: 'volume', least: 12_000, most: 16_000 }, 'fr'],
];

const none: [text: string, language?: Language][] = [
  ['under 20 pounds'],
  ['a harness for dogs over 25 kg'],
  ['which stand holds up to 150 kg'],
  ['i weigh over 90 kg'],
  ['do you ship parcels over 30 kg'],
  ['2 kg of flour'],
  ['a 30 l backpack'],
  ['ein Sattel für Fahrer über 100 kg', 'de'],
  ['para niños de más de 20 kg', 'es'],
];

describe('what goods may measure', () => {
  test.each(rows)('%s', (text, limit, language = 'en') => {
    const reading = readSlots(text, requestOf(text, { language }));
    expect(reading.slots.measures).toEqual([limit]);
    for (const taken of ['priceMax', 'priceMin', 'quantity', 'size'] as const)
      expect(reading.slots[taken], taken).toBeUndefined();
    expect(queryOf(reading)).not.toMatch(/\d/);
  });

  test.each(none)('%s limits no goods', (text, language = 'en') => {
    expect(readSlots(text, requestOf(text, { language })).slots.measures).toBeUndefined();
  });

  test('words of measuring beside a limit are not looked for', () => {
    const query = (text: string): string => queryOf(readSlots(text, requestOf(text)));
    expect(query('too heavy, a kayak under 20 kg')).toBe('kayak');
    expect(query('a heavy kayak')).toBe('heavy kayak');
  });
});
