/** npm run deploy -- --stage dev: puts one stage of Aisle into the account whose credentials are in the environment. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readCompiled } from '../bot/lambda/compiled.ts';
import { buildOutputs } from '../cdk/build-outputs.ts';
import { isStageName, stages } from '../cdk/stages.ts';
import { afterDeploy, type Outputs } from './after-deploy.ts';
import { assembly, synthesize } from './synth.ts';

const { values } = parseArgs({
  options: {
    stage: { type: 'string' },
    /** Asks nothing before it widens what roles may do; for pipelines. */
    yes: { type: 'boolean', default: false },
    /** Only the stores' products: no function is touched. */
    catalogues: { type: 'boolean', default: false },
  },
});

if (!isStageName(values.stage)) {
  console.error(`Say which stage: npm run deploy -- --stage ${Object.keys(stages).join('|')}`);
  process.exitCode = 1;
} else if (!(await synthesize())) {
  process.exitCode = 1;
} else {
  process.exitCode = deploy(values.stage);
}

function deploy(stage: string): number {
  const outputs = join(assembly, `outputs-${stage}.json`);
  const approval = values.yes ? 'never' : 'broadening';
  const options = ['--app', assembly, '--outputs-file', outputs, '--require-approval', approval];
  const stacks = values.catalogues ? [`${stage}/Catalogues`, '--exclusively'] : [`${stage}/*`];
  const { status } = spawnSync('cdk', ['deploy', ...stacks, ...options], { stdio: 'inherit' });
  if (status !== 0) return status ?? 1;
  if (values.catalogues) {
    console.log('The chats take the products over within a minute.');
    return 0;
  }
  const made = JSON.parse(readFileSync(outputs, 'utf8')) as Outputs;
  console.log(afterDeploy(stage, made, readCompiled(buildOutputs.lambda)));
  return 0;
}
