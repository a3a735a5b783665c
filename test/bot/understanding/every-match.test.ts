import { expect, test } from 'vitest';
import { everyMatch } from '../../../bot/understanding/embedded/slots/every-match.ts';

const seen = (found: Iterable<RegExpExecArray>) =>
  Array.from(found, (match) => ({ index: match.index, groups: [...match] }));

test.each([
  [/(\d+)(?: (kg|g))?/g, '2 kg, 30 and 400 g'],
  [/(?<!\p{L})\p{L}+/gu, 'Zwei Äpfel 😀 und 3 Birnen'],
  [/x*/g, 'axxbx'],
  [/nothing/g, 'of the kind'],
])('%s finds in "%s" what matchAll finds, again and again', (pattern, text) => {
  const expected = seen(text.matchAll(pattern));
  expect(seen(everyMatch(pattern, text))).toEqual(expected);
  pattern.lastIndex = 2;
  expect(seen(everyMatch(pattern, text))).toEqual(expected);
});
