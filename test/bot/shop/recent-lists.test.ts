import { expect, test } from 'vitest';
import { RecentLists } from '../../../bot/shop/search/recent-lists.ts';

/** Lists of numbers, and the names of those that had to be made. */
function kept(most: number) {
  const made: string[] = [];
  const lists = new RecentLists<number[]>(most, ({ length }) => length);
  const get = (name: string, length: number): number[] =>
    lists.get(name, () => {
      made.push(name);
      return Array.from({ length }, () => 0);
    });
  return { lists, made, get };
}

test('the list asked for least lately goes first when they hold too much', () => {
  const { made, get } = kept(1_000);
  const first = get('first', 400);
  get('second', 400);
  expect(get('first', 400)).toBe(first);
  get('third', 400);
  expect(get('first', 400)).toBe(first);
  expect(made).toEqual(['first', 'second', 'third']);
  get('second', 400);
  expect(made).toEqual(['first', 'second', 'third', 'second']);
});

test('empty lists take room too, so that words nobody has cannot pile up', () => {
  const { made, get } = kept(1_000);
  get('first', 0);
  for (let word = 0; word < 100; word += 1) get(`word ${word}`, 0);
  get('first', 0);
  expect(made.filter((name) => name === 'first')).toHaveLength(2);
});

test('a list larger than all the room is kept until another is asked for', () => {
  const { made, get } = kept(10);
  get('large', 50);
  get('large', 50);
  expect(made).toEqual(['large']);
  get('small', 1);
  get('large', 50);
  expect(made).toEqual(['large', 'small', 'large']);
});

test('what was forgotten is made anew, and takes no room any more', () => {
  const { lists, made, get } = kept(1_000);
  get('first', 900);
  lists.forget();
  get('second', 900);
  get('second', 900);
  get('first', 10);
  get('second', 900);
  expect(made).toEqual(['first', 'second', 'first']);
});
