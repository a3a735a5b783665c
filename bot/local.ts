/** The host of one machine: `npm start`. Chooses every adapter; its sibling on AWS is lambda.ts. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { trainIfNeeded } from '../intents/train.ts';
import { createControl } from './control/control.ts';
import type { StoreCopy } from './control/given.ts';
import { startHost, type Host, type HostOptions } from './local/host.ts';
import { createLog } from './local/log.ts';
import { startSentence } from './local/start-failed.ts';
import { readSettings, type Settings } from './settings/settings.ts';
import { WrongSetting } from './settings/wrong-setting.ts';

const root = resolve(fileURLToPath(new URL('..', import.meta.url)));
const tell = (line: string): void => console.log(line);

async function main(): Promise<void> {
  const settings = settingsOrExit();
  const log = createLog(settings.logLevel);
  const options: HostOptions = {
    settings,
    log,
    buildFolder: join(root, 'build'),
    modelFile: trainIfNeeded({ progress: (line) => log.debug({ line }, 'training') }),
    demoFolder: join(root, 'widget/store'),
    version: versionOf(),
    tell,
  };
  let host: Host | undefined;
  const restart = async (): Promise<void> => {
    const port = host?.port ?? settings.port;
    await host?.stop();
    host = await startOrExit(controlled({ ...options, settings: { ...settings, port } }, copies, restart));
  };
  const copies: StoreCopy[] = [];
  host = await startOrExit(settings.fixtures ? controlled(options, copies, restart) : options);
  stopOnSignal(async () => host?.stop());
  tell(banner(host, settings));
}

function controlled(options: HostOptions, copies: StoreCopy[], restart: () => Promise<void>): HostOptions {
  const { operatorKey = '' } = options.settings;
  return { ...options, extend: (parts) => createControl({ parts, operatorKey, copies, restart }) };
}

const versionOf = (): string =>
  (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version;

function settingsOrExit(): Settings {
  try {
    return readSettings(process.env, process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof WrongSetting)) throw error;
    console.error(error.message);
    return process.exit(1);
  }
}

async function startOrExit(options: HostOptions): Promise<Host> {
  const { host, port, dataFolder } = options.settings;
  try {
    return await startHost(options);
  } catch (error) {
    const sentence = startSentence(error, { host, port, dataFolder });
    if (sentence === undefined) throw error;
    console.error(sentence);
    return process.exit(1);
  }
}

function banner(host: Host, settings: Settings): string {
  const name = settings.host === '0.0.0.0' || settings.host === '::' ? 'localhost' : settings.host;
  const base = settings.publicUrl ?? `http://${name}:${host.port}`;
  const stores = host.stores.all().map(({ settings: store, products }) => {
    const address = new URL(`/${store.id}/`, base).href;
    return `  ${store.name}: ${address} (${products} products)`;
  });
  const lines = [
    `Aisle ${versionOf()} is running. Open a store:`,
    ...stores,
    `The chat's socket is at ${base.replace(/^http/, 'ws').replace(/\/$/, '')}/chat, its health at ${new URL('/health', base).href}.`,
    settings.records === 'sqlite'
      ? `Everything it keeps lies in ${resolve(settings.dataFolder)}.`
      : `Conversations lie in the DynamoDB table ${settings.dynamoTable}, catalogues in ${resolve(settings.dataFolder)}.`,
    ...(settings.fixtures ? ['The control channel for fixtures is open: not for shoppers.'] : []),
    'Stop it with Ctrl+C.',
  ];
  return lines.join('\n');
}

/** Turns are finished and sockets closed first; a second signal does not wait. */
function stopOnSignal(stop: () => Promise<void>): void {
  let stopping = false;
  const onSignal = (): void => {
    if (stopping) process.exit(1);
    stopping = true;
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
}

await main();
