import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RunningHost } from '../bot/host/running-host.ts';
import { builtLambda, layCatalogues } from '../built.ts';
import { hasDynamoEngine } from '../dynamodb-engine.ts';
import { localCredentials } from './local-credentials.ts';
import { startAwsStack } from './stack.ts';

/** One of the two hosts, running. */
export interface Running {
  /** Where clients connect. */
  url: string;
  output(): string;
  stop(): Promise<unknown>;
}

export interface BothHosts {
  /** By name; Lambda only where there is an engine for its table. */
  hosts: [name: string, run: (settings: Record<string, string>) => Promise<Running>][];
  /** Builds the bundle, once for all. */
  build: () => Promise<void>;
  clean: () => void;
}

/**
 * Both hosts, told apart by nothing but where they run.
 * @param options.instances of the Lambda at once; what one has found out of a service the others do not know
 */
export function bothHosts({ instances = 2 } = {}): BothHosts {
  const folder = mkdtempSync(join(tmpdir(), 'aisle-both-hosts-'));
  const oneMachine = async (settings: Record<string, string>): Promise<Running> => {
    const data = mkdtempSync(join(folder, 'data-'));
    await layCatalogues(data);
    const host = new RunningHost({ ...localCredentials, DATA_DIR: data, ...settings });
    const url = `${(await host.address()).replace('http', 'ws')}/chat`;
    return { url, output: () => host.errors, stop: () => host.stop() };
  };
  const onLambda = async (environment: Record<string, string>): Promise<Running> => {
    const stack = await startAwsStack({ folder: await builtLambda(), concurrency: instances, environment });
    return { url: stack.gateway.url, output: () => stack.output(), stop: () => stack.stop() };
  };
  return {
    hosts: hasDynamoEngine
      ? [
          ['one machine', oneMachine],
          ['Lambda', onLambda],
        ]
      : [['one machine', oneMachine]],
    async build() {
      if (hasDynamoEngine) await builtLambda();
    },
    clean: () => rmSync(folder, { recursive: true, force: true }),
  };
}
