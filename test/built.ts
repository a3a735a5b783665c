import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from '../bot/hosting/once.ts';

/*
 * What is built from the sources as they are when a process of tests first needs it, once for all test files it runs.
 * It is only read: a test that changes it builds its own or takes a copy. It goes when the process does.
 */

let folder: string | undefined;

function place(name: string): string {
  if (folder === undefined) {
    const made = mkdtempSync(join(tmpdir(), 'aisle-built-'));
    process.once('exit', () => rmSync(made, { recursive: true, force: true }));
    folder = made;
  }
  return join(folder, name);
}

/** The script tag's files and what they weigh. */
export const builtWidget = once(async () => {
  const { buildWidget } = await import('../scripts/build-widget.ts');
  return buildWidget(join(place('widget'), 'aisle.js'));
});

/** @returns the folder of the staff pages. */
export const builtConsole = once(async () => {
  const { buildConsole } = await import('../scripts/build-console.ts');
  await buildConsole(place('staff'));
  return place('staff');
});

/** @returns the folder of the Lambda's bundle, as deployed from a machine where no catalogue was brought in. */
export const builtLambda = once(async () => {
  const { buildLambda } = await import('../scripts/build-lambda.ts');
  return buildLambda({ folder: place('lambda'), dataFolder: place('no-data') });
});
