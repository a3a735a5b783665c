import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
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
