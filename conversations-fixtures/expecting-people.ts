import type { Expectation } from './fixture.ts';
import { toMatcher } from './fixture.ts';
import type { TurnOutcome } from './outcome.ts';

/** @returns what of a person of the store is not as expected. */
export function checkHandOver(expected: Expectation, { entries, mail }: TurnOutcome): string[] {
  const problems: string[] = [];
  const from = entries.map(({ author }) => author).join(', ');
  if (expected.silent !== undefined && expected.silent !== (entries.length === 0)) {
    problems.push(expected.silent ? `expected silence, got words from ${from}` : 'expected words, got none');
  }
  const states = entries.flatMap(({ handOver }) => handOver?.state ?? []);
  if (expected.handOver !== undefined && !states.includes(expected.handOver)) {
    problems.push(`hand-over ${expected.handOver}: got ${states.join(', ') || 'none'}`);
  }
  if (expected.from !== undefined && expected.from.join(', ') !== from) {
    problems.push(`from ${expected.from.join(', ')}: got ${from || 'nobody'}`);
  }
  if (expected.mail !== undefined) {
    const { to, says } = expected.mail;
    const fits = mail !== undefined && toMatcher(to)(mail.to) && toMatcher(says)(mail.text);
    if (!fits) problems.push(`mail to ${to}, ${says}: got ${JSON.stringify(mail ?? 'none')}`);
  }
  return problems;
}
