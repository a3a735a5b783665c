import { describe, expect, it } from 'vitest';
import { placeMarks, planOf, spokenSentences } from '../../../bot/chat/aloud/plan.ts';
import { heardText } from '../../../bot/speech/ear/text.ts';
import { readMarks, spokenText } from '../../../bot/speech/ssml.ts';
import { strangers } from '../speech/strangers-table.ts';

/** How a reply is cut into what is spoken, and where the word being spoken stands on the screen. */

const text = (words: string) => ({ kind: 'text' as const, text: words });

it('finds each sentence where it stands on the screen, in order, and none that is only heard', () => {
  const parts = [text('I found 3. They cost $59–$89.'), text('Which one?')];
  const speech = 'I found 3. They cost 59 to 89 dollars. One: Trail Shell, 59 dollars. Which one?';
  expect(planOf(speech, parts)).toEqual([
    { text: 'I found 3.', shown: 'I found 3.' },
    { text: 'They cost 59 to 89 dollars.', shown: 'They cost $59–$89.' },
    { text: 'One: Trail Shell, 59 dollars.' },
    { text: 'Which one?', shown: 'Which one?' },
  ]);
});

it('cuts a long sentence where a breath is taken', () => {
  const long = `${'a word and another, '.repeat(30)}and the end.`;
  const pieces = spokenSentences(long);
  expect(pieces.length).toBeGreaterThan(1);
  expect(pieces.every((piece) => piece.length <= 240)).toBe(true);
  expect(pieces.join(' ')).toBe(long);
});

/** As Polly tells them: bytes of UTF-8 into what was sent. */
function pollyMarks(heard: string, speed: number) {
  const spoken = spokenText(heard, speed);
  const lines = [...spoken.input.matchAll(/<[^>]*>|((?:&\w+;|[\p{L}\p{N}€$'’-])+)/gu)].flatMap(
    (match, index) => {
      const [, word] = match;
      if (word === undefined) return [];
      const start = Buffer.byteLength(spoken.input.slice(0, match.index));
      return [
        JSON.stringify({
          time: index * 100,
          type: 'word',
          start,
          end: start + Buffer.byteLength(word),
          value: word,
        }),
      ];
    },
  );
  return readMarks(lines.join('\n'), spoken);
}

describe.each([0.75, 1, 1.25, 1.5, 2])('the word being heard at speed %s', (speed) => {
  it.each<[shown: string, expected: [heard: string, seen: string | undefined][]]>([
    ['It costs $89.', [['It', 'It'], ['costs', 'costs'], ['89', '$89'], ['dollars', '$89']]],
    ['Café «Orléans» à 15 € 🎉 prêt', [['Café', 'Café'], ['Orléans', 'Orléans'], ['à', 'à'], ['15', '15'], ['euros', '€'], ['prêt', 'prêt']]],
    ['Done 👍🏽 and <M> & 10 % off', [['Done', 'Done'], ['and', 'and'], ['M', 'M'], ['and', '&'], ['10', '10'], ['percent', '%'], ['off', 'off']]],
    ['3–5 days, z. B. äöü', [['3', '3–5'], ['days', 'days'], ['äöü', 'äöü']]],
  ])('of %j is found with €, accents and emoji', (shown, expected) => {
    const isFrench = shown.startsWith('Café');
    const heard = heardText(shown, isFrench ? { language: 'fr', locale: 'fr-FR' } : { language: 'en', locale: 'en-US' });
    const marks = placeMarks(pollyMarks(heard, speed), { text: heard, shown });
    const found = marks.map(({ start, end, from, to }) => [
      heard.slice(start, end),
      from === undefined ? undefined : shown.slice(from, to),
    ]);
    for (const [word, seen] of expected) expect(found).toContainEqual([word, seen]);
    expect(marks.every(({ from, to }) => from === undefined || (to !== undefined && from < to && to <= shown.length))).toBe(true);
  });
}); // prettier-ignore

describe.each(Object.entries(strangers))('each word of what a stranger would say, in %s', (_locale, rows) => {
  const times = (text: string, word: string) =>
    text.split(/\s+/u).filter((other) => other.replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '') === word)
      .length;

  it.each(rows)('stands on the screen where it is shown, in its order: %j', (shown, heard) => {
    const marks = placeMarks(pollyMarks(heard, 1), { text: heard, shown });
    expect(marks.map(({ start, end }) => heard.slice(start, end)).join(' ')).toBe(
      (heard.match(/[\p{L}\p{N}€$'’-]+/gu) ?? []).join(' '),
    );
    for (const [index, { start, end, from = -1, to = -1 }] of marks.entries()) {
      const word = heard.slice(start, end);
      expect(from, `${word} is nowhere`).toBeGreaterThanOrEqual(0);
      expect(from, `${word} goes back`).toBeGreaterThanOrEqual(marks[index - 1]?.from ?? 0);
      const isPlain = times(heard, word) === 1 && times(shown, word) === 1;
      if (isPlain) expect(shown.slice(from, to)).toContain(word);
    }
  });
});
