import { parseArgs } from 'node:util';
import { OperatorKeyWrong, openControl } from './control.ts';
import type { Fixture } from './fixture.ts';
import { InvalidFixture, loadFixtures, needsControl } from './fixture.ts';
import { runOne } from './one.ts';
import type { FixtureReport } from './run.ts';
import { overNetwork } from './transport.ts';
import type { Transport } from './transport.ts';

/** What was asked for cannot be run at all. */
class Unusable extends Error {
  override name = 'Unusable';
}

/**
 * What `npm run converse` does with these words after it; it prints to this process's output.
 * @param operatorKey opens the control channel, when there is one
 * @returns the code to end with.
 */
export async function converse(words: string[], operatorKey: string | undefined): Promise<number> {
  const json = words.includes('--json');
  try {
    return await run(words, operatorKey, json);
  } catch (error) {
    explain(error, json);
    return 2;
  }
}

function readArguments(words: string[]) {
  try {
    return parseArgs({
      args: words,
      allowPositionals: true,
      options: {
        url: { type: 'string', default: 'ws://127.0.0.1:8080/chat' },
        json: { type: 'boolean', default: false },
        mutate: { type: 'boolean', default: false },
      },
    });
  } catch (cause) {
    throw new Unusable((cause as Error).message, { cause });
  }
}

async function run(words: string[], operatorKey: string | undefined, json: boolean): Promise<number> {
  const { values, positionals } = readArguments(words);
  const fixtures = loadFixtures(positionals.length > 0 ? positionals : ['conversations-fixtures']);
  const transport = await reach(values.url);
  const control = await openControl(transport, operatorKey);
  const skipped = fixtures.filter((fixture) => needsControl(fixture) && !control);
  const reports: FixtureReport[] = [];
  for (const fixture of fixtures.filter((candidate) => !skipped.includes(candidate))) {
    const report = await runOne(fixture, { transport, control, mutate: values.mutate });
    reports.push(report);
    if (!json) printReport(report);
  }
  const failed = reports.filter(isBad);
  if (json) printJson(reports, failed, skipped, control !== undefined);
  else printSummary(reports, failed, skipped, { evidence: control !== undefined, mutate: values.mutate });
  return failed.length > 0 ? 1 : 0;
}

/** @throws Unusable when no server answers there. */
async function reach(url: string): Promise<Transport> {
  if (!/^wss?:\/\/.+/.test(url)) throw new Unusable(`${url} is no address of a socket: ws://host:port/chat`);
  const transport = overNetwork(url);
  try {
    await transport.request('/health');
  } catch (cause) {
    throw new Unusable(`No server answers at ${url}.`, { cause });
  }
  return transport;
}

const isBad = (report: FixtureReport): boolean =>
  report.problems.length > 0 || report.mutants.survived.length > 0;

function printReport(report: FixtureReport): void {
  const word = isBad(report) ? 'FAILED' : 'passed';
  console.log(`${word}  ${report.name}  (${report.turns} turns, ${report.milliseconds} ms)`);
  for (const problem of report.problems) console.log(`        ${problem}`);
  for (const mutant of report.mutants.survived) console.log(`        mutant lives: ${mutant}`);
}

function mutantsOf(reports: FixtureReport[]): { tried: number; survived: number } {
  const tried = reports.reduce((sum, { mutants }) => sum + mutants.tried, 0);
  const survived = reports.reduce((sum, { mutants }) => sum + mutants.survived.length, 0);
  return { tried, survived };
}

function printJson(
  reports: FixtureReport[],
  failed: FixtureReport[],
  skipped: Fixture[],
  evidence: boolean,
): void {
  const summary = {
    passed: reports.length - failed.length,
    failed: failed.length,
    skipped: skipped.map(({ name }) => name),
    evidence,
    mutants: mutantsOf(reports),
    reports,
  };
  console.log(JSON.stringify(summary, null, 2));
}

function printSummary(
  reports: FixtureReport[],
  failed: FixtureReport[],
  skipped: Fixture[],
  { evidence, mutate }: { evidence: boolean; mutate: boolean },
): void {
  for (const fixture of skipped) console.log(`skipped ${fixture.name}  (needs the control channel)`);
  if (!evidence) console.log('Intents and tools were not checked: that needs the control channel.');
  const { tried, survived } = mutantsOf(reports);
  if (mutate) console.log(`${tried} mutants, ${survived} lived`);
  console.log(`${reports.length - failed.length} passed, ${failed.length} failed, ${skipped.length} skipped`);
}

function explain(error: unknown, json: boolean): void {
  const known =
    error instanceof InvalidFixture || error instanceof Unusable || error instanceof OperatorKeyWrong;
  const text = known ? error.message : `Could not run: ${(error as Error).message}`;
  if (json) console.log(JSON.stringify({ error: text }));
  else console.error(text);
}
