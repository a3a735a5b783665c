import type { Control } from './control.ts';
import { openDriver } from './driver.ts';
import { hasFaults } from './fixture.ts';
import type { Fixture } from './fixture.ts';
import { runFixture } from './run.ts';
import type { FixtureReport } from './run.ts';
import type { Transport } from './transport.ts';

export interface RunOptions {
  transport: Transport;
  /** With it each fixture runs in a store of its own, and intents and tools are checked too. */
  control?: Control;
  mutate?: boolean;
  /** Every message is sent twice at once. */
  twice?: boolean;
}

/** Runs a fixture with what is given in it. What keeps it from starting is a problem like any other. */
export async function runOne(fixture: Fixture, options: RunOptions): Promise<FixtureReport> {
  const { transport, control, mutate = false, twice = false } = options;
  const given = fixture.given ?? {};
  let storeId = fixture.store;
  try {
    if (control) storeId = await control.freshStore(fixture.store, given);
    const { identity, cart, page } = given;
    const driver = await openDriver({
      transport,
      storeId,
      identity,
      cart,
      page,
      control,
      // A failure asked for once must meet the one attempt that counts.
      twice: twice && !hasFaults(fixture),
    });
    return await runFixture(fixture, driver, { mutate });
  } catch (cause) {
    return notStarted(fixture, (cause as Error).message);
  } finally {
    if (control && storeId !== fixture.store) await control.dropStore(storeId);
  }
}

function notStarted({ name, file }: Fixture, why: string): FixtureReport {
  const mutants = { tried: 0, survived: [] };
  return { name, file, problems: [`did not start: ${why}`], turns: 0, mutants, milliseconds: 0 };
}
