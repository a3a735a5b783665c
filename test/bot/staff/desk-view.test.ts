import { expect, test } from 'vitest';
import { fitting } from '../../../bot/staff/desk-view.ts';
import type { Desk } from '../../../bot/wire/staff-frames.ts';

/** The desk goes out as one frame, and API Gateway hands on no more than 128 KB. */

const times = <Row>(count: number, row: (index: number) => Row): Row[] =>
  Array.from({ length: count }, (_, index) => row(index));

/** As full as it may be. */
function full(words: string): Desk {
  const at = '2026-11-22T10:00:00.000Z';
  const conversationId = 'demo.0123456789abcdef0123456789abcdef';
  const lastWords = words.slice(0, 200);
  return {
    type: 'desk',
    open: true,
    waiting: times(100, (index) => ({
      conversationId, since: at, place: index + 1, language: 'de', reason: 'talk-to-human', reference: 'R-ABCDEFGH', answerBy: at, lastWords,
    })),
    joined: times(100, () => ({ conversationId, by: 'M'.repeat(40), mine: false, since: at, language: 'de', lastWords })),
    requests: times(50, () => ({
      reference: 'R-ABCDEFGH', kind: 'message', conversationId, at, orderNumber: 'D-100234', text: words, email: `${'m'.repeat(60)}@my-shop.example`,
    })),
    recent: times(20, () => ({ conversationId, at, lastWords })),
  };
} // prettier-ignore

const bytes = (desk: Desk): number => Buffer.byteLength(JSON.stringify(desk));

test.each([
  ['German', 'Größe und Maß stimmen überhaupt nicht. '],
  ['emoji', '😀🎁 '],
  ['signs that JSON escapes', '"\\\u0001'],
])('the fullest desk in %s fits, with every row', (_what, sentence) => {
  const desk = full(sentence.repeat(4_000 / sentence.length));
  expect(bytes(desk)).toBeGreaterThan(128 * 1_024);
  const fitted = fitting(desk);
  expect(bytes(fitted)).toBeLessThan(128 * 1_024);
  for (const rows of ['waiting', 'joined', 'requests', 'recent'] as const)
    expect(fitted[rows]).toHaveLength(desk[rows].length);
  expect(fitted.requests[0]?.text).toMatch(/…$/);
});

test('an ordinary one is whole', () => {
  const desk = { ...full('My lamp is broken.'), waiting: [], joined: [] };
  expect(fitting(desk)).toEqual(desk);
});
