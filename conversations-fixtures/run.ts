import type { Choice } from '../bot/wire/parts.ts';
import { checkFinal, checkTurn } from './expectation.ts';
import type { Expectation, Fixture } from './fixture.ts';
import { toMatcher } from './fixture.ts';
import { survivingFinalMutants, survivingTurnMutants } from './mutate.ts';
import type { Driver, TurnOutcome } from './outcome.ts';

/** What came of one fixture. */
export interface FixtureReport {
  name: string;
  file: string;
  /** One sentence each; empty when it passed. */
  problems: string[];
  turns: number;
  mutants: { tried: number; survived: string[] };
  milliseconds: number;
}

/** Runs one fixture through `driver` from first turn to the end, going on after a failed turn. */
export async function runFixture(
  fixture: Fixture,
  driver: Driver,
  options: { mutate?: boolean } = {},
): Promise<FixtureReport> {
  const started = performance.now();
  const report: FixtureReport = {
    name: fixture.name,
    file: fixture.file,
    problems: [],
    turns: 0,
    mutants: { tried: 0, survived: [] },
    milliseconds: 0,
  };
  try {
    await runTurns(fixture, driver, report, options.mutate ?? false);
    await runFinal(fixture, driver, report, options.mutate ?? false);
  } catch (cause) {
    report.problems.push(`stopped: ${(cause as Error).message}`);
  } finally {
    await driver.close();
  }
  report.milliseconds = Math.round(performance.now() - started);
  return report;
}

async function runTurns(
  fixture: Fixture,
  driver: Driver,
  report: FixtureReport,
  mutate: boolean,
): Promise<void> {
  let last: TurnOutcome | undefined;
  for (const [index, turn] of fixture.turns.entries()) {
    if ('wire' in turn && (typeof turn.wire !== 'string' || turn.wire === 'nobody-answers')) {
      const outcome = await driver.people(turn.wire);
      const deed = typeof turn.wire === 'string' ? turn.wire : turn.wire.staff;
      const expected = 'expect' in turn ? turn.expect : undefined;
      if (expected) judge(report, `turn ${index + 1} (${deed})`, expected, outcome, mutate);
    } else if ('wire' in turn) await driver.wire(turn.wire, 'with' in turn ? turn.with : undefined);
    else if ('page' in turn) driver.page(turn.page);
    else {
      last =
        'say' in turn
          ? await driver.say(turn.say, { silent: turn.expect.silent, spoken: turn.by === 'voice' })
          : await choose(driver, turn.choose, last);
      report.turns += 1;
      const where = `turn ${index + 1} (${'say' in turn ? turn.say : `chooses ${turn.choose}`})`;
      judge(report, where, turn.expect, last, mutate);
    }
  }
}

function judge(
  report: FixtureReport,
  where: string,
  expected: Expectation,
  outcome: TurnOutcome,
  mutate: boolean,
): void {
  report.problems.push(...checkTurn(expected, outcome).map((problem) => `${where}: ${problem}`));
  if (mutate) addMutants(report, where, survivingTurnMutants(expected, outcome));
}

async function runFinal(
  fixture: Fixture,
  driver: Driver,
  report: FixtureReport,
  mutate: boolean,
): Promise<void> {
  if (!fixture.final) return;
  const outcome = await driver.final();
  report.problems.push(...checkFinal(fixture.final, outcome).map((problem) => `in the end: ${problem}`));
  if (mutate) addMutants(report, 'in the end', survivingFinalMutants(fixture.final, outcome));
}

function addMutants(
  report: FixtureReport,
  where: string,
  mutants: { tried: number; survived: string[] },
): void {
  report.mutants.tried += mutants.tried;
  report.mutants.survived.push(...mutants.survived.map((what) => `${where}: ${what}`));
}

async function choose(driver: Driver, pattern: string, last: TurnOutcome | undefined): Promise<TurnOutcome> {
  const choices: Choice[] = (last?.entries ?? [])
    .flatMap((entry) => entry.parts)
    .flatMap((part) => (part.kind === 'choices' ? part.choices : []));
  const matches = toMatcher(pattern);
  const choice = choices.find((candidate) => matches(candidate.label) || matches(candidate.id));
  // A card's own buttons are no choices part; their ids are written out in the fixture.
  if (choice) return driver.choose(choice.id, choice.label);
  if (/^[a-z-]+:\S+$/.test(pattern)) return driver.choose(pattern, pattern);
  throw new Error(
    `there is no choice ${pattern} among ${choices.map((candidate) => candidate.label).join(', ') || 'none'}`,
  );
}
