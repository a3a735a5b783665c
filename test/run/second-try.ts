import type { Reporter, TestModule } from 'vitest/node';

/** What is asked of a test that has ended. */
export interface Ended {
  readonly fullName: string;
  readonly module: { readonly relativeModuleId: string };
  diagnostic(): { readonly flaky: boolean } | undefined;
  result(): { readonly errors?: readonly { readonly message: string }[] | undefined };
}

/**
 * Says at the end of a run which tests passed only on a second try. That is a fault of the test or of the product that
 * somebody has to look at, so it is the last thing that is read.
 */
export default class SecondTry implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const told = modules.flatMap(({ children }) => secondTries(children.allTests('passed')));
    if (told.length > 0) console.error(`\nPASSED ON SECOND TRY: ${told.length}\n${told.join('\n')}\n`);
  }
}

/** For each test that failed at first: where it is and what was wrong. */
export function secondTries(tests: Iterable<Ended>): string[] {
  return [...tests]
    .filter((test) => test.diagnostic()?.flaky)
    .map((test) => {
      const why = test.result().errors?.[0]?.message.split('\n')[0] ?? 'without a message';
      return `passed on second try: ${test.module.relativeModuleId} > ${test.fullName}\n  at first: ${why}`;
    });
}
