import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foreignIn, goodsNamed } from '../../../bot/chat/aloud/foreign.ts';
import { readMarks, spokenText } from '../../../bot/speech/ssml.ts';
import { isSsml } from '../../aws/polly/polly.ts';

/** What a voice is told beside the words: speed, what is spelled, what is in another language. */

const spells = { spells: true };
const reads = { spells: false };

describe('numbers that are spelled', () => {
  it.each([
    ['Order D, 1 0 0, 2 3 is on its way.', '<say-as interpret-as="characters">D</say-as>, <say-as interpret-as="characters">100</say-as>, <say-as interpret-as="characters">23</say-as>'],
    ['M A Y A.', '<say-as interpret-as="characters">MAYA</say-as>'],
    ['Paket 1 2 3, 4 5 6, 7.', '<say-as interpret-as="characters">123</say-as>, <say-as interpret-as="characters">456</say-as>, <say-as interpret-as="characters">7</say-as>'],
  ])('%s', (text, expected) => {
    const { type, input } = spokenText(text, 1, spells);
    expect(type).toBe('ssml');
    expect(input).toContain(expected);
    expect(isSsml(input)).toBe(true);
  }); // prettier-ignore

  it('stand apart, so that they can be written down', () => {
    expect(spokenText('Order D, 1 0 0, 2 3 is on its way.', 1, reads).input).toBe(
      '<speak>Order <break strength="medium"/>D, 1 0 0, 2 3<break strength="medium"/> is on its way.</speak>',
    );
  });

  it.each([
    'I found 3 jackets, 59 to 119 dollars.',
    'Il y a 3 vestes.',
    'Size M, L and XL.',
    'Plan B is 2 for 1.',
  ])('"%s" holds none, and goes as it is', (text) => {
    expect(spokenText(text, 1, spells)).toMatchObject({ type: 'text', input: text, isMarked: false });
  });
});

describe('names in the catalogue’s language', () => {
  const ear = { language: 'de', locale: 'de-DE' } as const;
  const card = (title: string, brand: string) => ({ title, brand }) as never;
  const names = goodsNamed(
    [{ kind: 'products', products: [card('Tarnfell Tide Rain Jacket', 'Tarnfell'), card('Rain', '')], total: 2 }],
    ear,
  );

  it('are found whole, the longest first, without the brand too', () => {
    const text = 'Eins: Tide Rain Jacket, 89 Dollar. Rainer mag Rain.';
    const found = foreignIn(text, names, 'en')?.spans.map(({ start, end }) => text.slice(start, end));
    expect(found).toEqual(['Tide Rain Jacket', 'Rain']);
    expect(foreignIn('Nichts davon.', names, 'en')).toBeUndefined();
  });

  it('are said in it', () => {
    const text = 'Im Warenkorb: Tide Rain Jacket & mehr.';
    const { input } = spokenText(text, 1.5, { spells: false, foreign: foreignIn(text, names, 'en') });
    expect(input).toBe(
      '<speak><prosody rate="150%">Im Warenkorb: <lang xml:lang="en-US">Tide Rain Jacket</lang> &amp; mehr.</prosody></speak>',
    );
  });

  it('in a language no voice has stay as they are', () => {
    expect(spokenText('Eins: Rain.', 1, { spells: true, foreign: foreignIn('Eins: Rain.', ['Rain'], 'xx') }).type).toBe('text');
  });
}); // prettier-ignore

const words = fc.array(
  fc.oneof(
    fc.constantFrom('D, 1 0 0, 2 3', '1 2 3', 'N O R D', '<b>', '&amp;', '€', '👍🏽', 'é', 'Rain Jacket', ','),
    fc.string({ unit: 'binary', maxLength: 6 }),
  ),
  { maxLength: 12 },
);

it('nothing that is said is ever malformed, and every word leads back to where it stands', () => {
  fc.assert(
    fc.property(words, fc.constantFrom(0.75, 1, 1.5, 2), fc.boolean(), (pieces, speed, spelled) => {
      const text = pieces.join(' ');
      const foreign = foreignIn(text, ['Rain Jacket'], 'en');
      const spoken = spokenText(text, speed, { spells: spelled, foreign });
      if (spoken.type === 'ssml') expect(isSsml(spoken.input)).toBe(true);
      else expect(spoken.input).toHaveLength(text.length);
      const at = spoken.input.indexOf('Rain Jacket');
      if (at < 0) return;
      const start = Buffer.byteLength(spoken.input.slice(0, at));
      const mark = { time: 0, type: 'word', start, end: start + 'Rain'.length, value: 'Rain' };
      const [read] = readMarks(JSON.stringify(mark), spoken);
      expect(text.slice(read?.start, read?.end)).toBe('Rain');
    }),
    { numRuns: 500 },
  );
});

it('too long with its tags, it is said without them', () => {
  const text = 'D, 1 0 0, 2 3 is. '.repeat(160);
  expect(text.length).toBeLessThan(3_000);
  expect(spokenText(text, 1, spells)).toMatchObject({ type: 'text', isMarked: false });
});
