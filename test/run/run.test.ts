import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { longParts, partOf } from '../../scripts/long-parts.ts';
import { longest } from './longest-first.ts';
import { secondTries, type Ended } from './second-try.ts';

/** How the tests themselves are run. */

test('every file that is begun first is there', () => {
  expect(longest.filter((file) => !existsSync(file))).toEqual([]);
});

test('what passed on a second try is named with what was wrong at first, and nothing else is', () => {
  const ended = (fullName: string, flaky: boolean, message?: string): Ended => ({
    fullName,
    module: { relativeModuleId: 'test/widget/browser/focus.test.ts' },
    diagnostic: () => ({ flaky }),
    result: () => ({ errors: message === undefined ? undefined : [{ message }] }),
  });
  expect(
    secondTries([ended('is well', false), ended('is moody', true, 'Timeout 10000ms exceeded.\nCall log:')]),
  ).toEqual([
    'passed on second try: test/widget/browser/focus.test.ts > is moody\n  at first: Timeout 10000ms exceeded.',
  ]);
});

const files = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .map((name) => join('test', name))
  .filter((file) => /\.test\.tsx?$/.test(file));

test('every file of which the long run goes through more is in one of its parts, and every part has files', () => {
  const goesFurther = (file: string): boolean =>
    /import \{[^}]*\b(?:count|isLong)\b[^}]*\} from '[./]+long\.ts'/.test(readFileSync(file, 'utf8'));
  expect(files.filter((file) => goesFurther(file) && partOf(file) === 'rest')).toEqual([]);
  for (const places of Object.values(longParts))
    for (const place of places) expect(files.filter((file) => file.startsWith(place))).not.toEqual([]);
});
