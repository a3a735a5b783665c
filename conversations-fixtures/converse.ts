/**
 * `npm run converse -- FILE-or-FOLDER… [--url ws://…/chat] [--mutate] [--json]`: runs conversations against a live
 * server and exits 1 when one fails. With AISLE_OPERATOR_KEY set and a server started with `-- --fixtures`, each runs
 * in a store of its own and intents and tools are checked too; without, fixtures that need that are skipped and listed.
 */
import { parseArgs } from 'node:util';
import { openControl } from './control.ts';
import type { Control } from './control.ts';
import type { Fixture } from './fixture.ts';
import { InvalidFixture, loadFixtures, needsControl } from './fixture.ts';
import { openLiveDriver } from './live-driver.ts';
import { runFixture } from './run.ts';
import type { FixtureReport } from './run.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    url: { type: 'string', default: 'ws://127.0.0.1:8080/chat' },
    json: { type: 'boolean', default: false },
    mutate: { type: 'boolean', default: false },
  },
});

async function main(): Promise<number> {
  const fixtures = loadFixtures(positionals.length > 0 ? positionals : ['conversations-fixtures']);
  const control = await openControl(values.url, process.env.AISLE_OPERATOR_KEY);
  const skipped = fixtures.filter((fixture) => needsControl(fixture) && !control);
  const reports: FixtureReport[] = [];
  for (const fixture of fixtures.filter((candidate) => !skipped.includes(candidate))) {
    const report = await runOne(fixture, control);
    reports.push(report);
    if (!values.json) printReport(report);
  }
  const failed = reports.filter((report) => report.problems.length > 0 || report.mutants.survived.length > 0);
  printSummary(reports, failed, skipped, control !== undefined);
  return failed.length > 0 ? 1 : 0;
}

async function runOne(fixture: Fixture, control: Control | undefined): Promise<FixtureReport> {
  const given = fixture.given ?? {};
  try {
    const storeId = control ? await control.freshStore(fixture.store, given) : fixture.store;
    const { identity, cart, page } = given;
    const driver = await openLiveDriver({ url: values.url, storeId, identity, cart, page, control });
    const report = await runFixture(fixture, driver, { mutate: values.mutate });
    if (control) await control.dropStore(storeId);
    return report;
  } catch (cause) {
    const problems = [`did not start: ${(cause as Error).message}`];
    return {
      name: fixture.name,
      file: fixture.file,
      problems,
      turns: 0,
      mutants: { tried: 0, survived: [] },
      milliseconds: 0,
    };
  }
}

function printReport(report: FixtureReport): void {
  const bad = report.problems.length + report.mutants.survived.length > 0;
  console.log(
    `${bad ? 'FAILED' : 'passed'}  ${report.name}  (${report.turns} turns, ${report.milliseconds} ms)`,
  );
  for (const problem of report.problems) console.log(`        ${problem}`);
  for (const mutant of report.mutants.survived) console.log(`        mutant lives: ${mutant}`);
}

function printSummary(
  reports: FixtureReport[],
  failed: FixtureReport[],
  skipped: Fixture[],
  evidence: boolean,
): void {
  const tried = reports.reduce((sum, report) => sum + report.mutants.tried, 0);
  const survived = reports.reduce((sum, report) => sum + report.mutants.survived.length, 0);
  if (values.json) {
    const summary = {
      passed: reports.length - failed.length,
      failed: failed.length,
      skipped: skipped.map(({ name }) => name),
      evidence,
      mutants: { tried, survived },
      reports,
    };
    console.log(JSON.stringify(summary, null, 2));
    return;
  }
  for (const fixture of skipped) console.log(`skipped ${fixture.name}  (needs the control channel)`);
  if (!evidence) console.log('Intents and tools were not checked: that needs the control channel.');
  if (values.mutate) console.log(`${tried} mutants, ${survived} lived`);
  console.log(`${reports.length - failed.length} passed, ${failed.length} failed, ${skipped.length} skipped`);
}

try {
  process.exitCode = await main();
} catch (cause) {
  console.error(
    cause instanceof InvalidFixture ? cause.message : `Could not run: ${(cause as Error).message}`,
  );
  process.exitCode = 2;
}
