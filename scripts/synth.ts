/** npm run synth: builds what is deployed and makes the templates of every stage. Needs no account, network or Docker. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { spawnSync } from 'node:child_process';
import { buildLambda } from './build-lambda.ts';
import { shipCatalogues } from './ship-catalogues.ts';

const root = resolve(fileURLToPath(new URL('..', import.meta.url)));
export const assembly = join(root, 'build/cdk');

/** What `cdk` writes of the rules it was run with. */
export interface Report {
  pluginReports: { pluginName: string; violations: Violation[] }[];
}

interface Violation {
  ruleName: string;
  description: string;
  violatingConstructs?: { constructPath: string }[];
}

/** `npm run build` must have run. @returns whether the templates are there and nothing was found on them. */
export async function synthesize(): Promise<boolean> {
  shipCatalogues(await buildLambda(), join(root, 'build/catalogues'));
  const { status } = spawnSync('cdk', ['synth', '--quiet'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) return false;
  // cdk ends with 0 whatever its rules found.
  const findings = findingsOf(
    JSON.parse(readFileSync(join(assembly, 'validation-report.json'), 'utf8')) as Report,
  );
  for (const finding of findings) console.error(finding);
  return findings.length === 0;
}

/** One line a finding: rule, where, what. */
export function findingsOf({ pluginReports }: Report): string[] {
  return pluginReports.flatMap(({ violations }) =>
    violations.map(({ ruleName, description, violatingConstructs = [] }) => {
      const places = violatingConstructs.map(({ constructPath }) => constructPath).join(', ');
      return `${ruleName}: ${places}: ${description}`;
    }),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const start = performance.now();
  if (await synthesize()) {
    console.log(
      `Templates of every stage are in ${assembly} (${((performance.now() - start) / 1_000).toFixed(1)} s).`,
    );
  } else process.exitCode = 1;
}
