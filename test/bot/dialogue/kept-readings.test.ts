import { expect, test } from 'vitest';
import { keptReading } from '../../../bot/dialogue/kept-readings.ts';

const counting = () => {
  const read: string[] = [];
  const reading = keptReading((text) => {
    read.push(text);
    return text.toUpperCase();
  });
  return { read, reading };
};

test('a text is read once', () => {
  const { read, reading } = counting();
  expect([reading('Oak'), reading('Ash'), reading('Oak')]).toEqual(['OAK', 'ASH', 'OAK']);
  expect(read).toEqual(['Oak', 'Ash']);
});

test('what is kept stays within bounds: neither long texts nor ever more of them', () => {
  const { read, reading } = counting();
  const long = 'a'.repeat(1_001);
  reading(long);
  reading(long);
  expect(read).toEqual([long, long]);
  for (let count = 0; count <= 5_000; count += 1) reading(`value ${count}`);
  read.length = 0;
  reading('value 0');
  expect(read).toEqual(['value 0']);
});
