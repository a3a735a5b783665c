/**
 * What `npm start -- --aws-shaped` runs: the store pages as on one machine, the chat in the built Lambda bundle behind
 * a gateway, all of it over a DynamoDB engine. It begins empty each time.
 */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compiledFile, readCompiled } from '../../bot/lambda/compiled.ts';
import { createLog } from '../../bot/local/log.ts';
import { startSentence, StartFailed } from '../../bot/local/start-failed.ts';
import { readSettings, type Settings } from '../../bot/settings/settings.ts';
import { buildLambda } from '../../scripts/build-lambda.ts';
import { hasDynamoEngine } from '../dynamodb-engine.ts';
import { startAwsStack, type AwsStack } from './stack.ts';
import { startStoreHost } from './store-host.ts';

/** As often as the schedule on AWS. */
const SWEEP_EVERY = 60_000;

const stopping: (() => unknown)[] = [];

try {
  await start();
} catch (error) {
  await stop();
  const { PORT = '8080', HOST = '127.0.0.1', DATA_DIR = './data' } = process.env;
  const sentence = startSentence(error, { host: HOST, port: Number(PORT), dataFolder: DATA_DIR });
  if (sentence === undefined) throw error;
  console.error(sentence);
  process.exit(1);
}

async function start(): Promise<void> {
  if (!hasDynamoEngine) {
    throw new StartFailed(
      '--aws-shaped needs the optional package @dynoxide/linux-x64, a DynamoDB engine for 64-bit Linux; run "npm ci" there, or set DYNAMODB_ENGINE to its program.',
    );
  }
  onSignal();
  const given = readSettings(process.env, process.argv.slice(2));
  const folder = mkdtempSync(join(tmpdir(), 'aisle-aws-shaped-'));
  stopping.push(() => rmSync(folder, { recursive: true, force: true }));
  console.log('Building the Lambda bundle…');
  await buildLambda({ folder, storesFolder: given.storesFolder, dataFolder: given.dataFolder });
  const shared = { AISLE_HOST_KEY: randomBytes(32).toString('base64'), ...signIns(folder, given) };
  const stack = await startAwsStack({
    folder,
    concurrency: 4,
    environment: { ...shared, LOG_LEVEL: given.logLevel === 'warn' ? 'error' : given.logLevel },
    onOutput: (text) => process.stderr.write(text),
  });
  stopping.push(() => stack.stop());
  const host = await startStoreHost({
    stack,
    environment: { ...definedOnly(process.env), ...shared },
    tell: (line) => console.log(line),
    log: createLog(given.logLevel),
  });
  stopping.push(() => host.stop());
  // Written before the first instance starts, which is when the first page connects.
  letPagesIn(folder, host.port);
  const sweeping = setInterval(() => void stack.sweep().catch(() => {}), SWEEP_EVERY);
  stopping.push(() => clearInterval(sweeping));
  console.log(
    banner(
      stack,
      host.port,
      [...host.stores.all()].map(({ settings }) => settings.id),
    ),
  );
}

/** Pages and Lambda must believe the same signatures; a secret of the owner's stays. */
function signIns(folder: string, settings: Settings): Record<string, string> {
  const own = Object.entries(process.env).filter(([name]) => name.startsWith('AISLE_IDENTITY_'));
  const missing = readCompiled(folder)
    .stores.map(({ settings }) => settings.id)
    .filter((storeId) => settings.identityOf(storeId) === undefined)
    .map((storeId) => `AISLE_IDENTITY_SECRET_${storeId.toUpperCase().replaceAll('-', '_')}`);
  return {
    ...definedOnly(Object.fromEntries(own)),
    ...Object.fromEntries(missing.map((name) => [name, randomBytes(24).toString('base64url')])),
  };
}

/** The pages here may talk to every store. */
function letPagesIn(folder: string, port: number): void {
  const compiled = readCompiled(folder);
  const own = [`http://127.0.0.1:${port}`, `http://localhost:${port}`];
  const stores = compiled.stores.map((store) => {
    const origins = [...new Set([...store.settings.origins, ...own])];
    return { ...store, settings: { ...store.settings, origins } };
  });
  writeFileSync(join(folder, compiledFile), JSON.stringify({ ...compiled, stores }));
}

function banner({ gateway, table }: AwsStack, port: number, stores: string[]): string {
  return [
    'Aisle is running shaped as on AWS. Open a store:',
    ...stores.map((storeId) => `  http://127.0.0.1:${port}/${storeId}/`),
    `The chat's socket is at ${gateway.url}, handled by the built Lambda bundle.`,
    `Conversations lie in the table ${table.table} at ${table.endpoint} until it is stopped.`,
    'Stop it with Ctrl+C.',
  ].join('\n');
}

function definedOnly(environment: NodeJS.ProcessEnv): Record<string, string> {
  const defined = Object.entries(environment).filter(([, value]) => value !== undefined);
  return Object.fromEntries(defined) as Record<string, string>;
}

/** A terminal tells both this process and the one that started it. */
function onSignal(): void {
  let ended = false;
  const end = (): void => {
    if (ended) return;
    ended = true;
    void stop().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
}

async function stop(): Promise<void> {
  for (const each of stopping.splice(0).reverse()) await each();
}
