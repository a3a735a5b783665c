import { spawn } from 'node:child_process';
import { createLog } from '../../bot/local/log.ts';
import { startHost } from '../../bot/local/host.ts';
import { startSentence } from '../../bot/local/start-failed.ts';
import { readSettings } from '../../bot/settings/settings.ts';
import { WrongSetting } from '../../bot/settings/wrong-setting.ts';
import { trainIfNeeded } from '../../intents/train.ts';

/** A command of ours that is expected to end by itself. */
export interface Ended {
  code: number | null;
  /** What it printed on standard output and standard error. */
  output: string;
  errors: string;
}

/** Runs `node FILE …` with these settings and waits for its end. */
export function runToEnd(
  command: string[],
  environment: Record<string, string> = {},
  folder?: string,
): Promise<Ended> {
  const child = spawn('node', command, {
    env: { ...process.env, PORT: '0', LOG_LEVEL: 'warn', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(folder === undefined ? {} : { cwd: folder }),
  });
  const ended: Ended = { code: null, output: '', errors: '' };
  child.stdout.on('data', (data) => (ended.output += String(data)));
  child.stderr.on('data', (data) => (ended.errors += String(data)));
  return new Promise((resolve) => child.once('close', (code) => resolve({ ...ended, code })));
}

/** What `npm start` would say and end with, started in this process. */
export async function startHere(
  environment: Record<string, string>,
  flags: string[],
): Promise<Pick<Ended, 'code' | 'errors'>> {
  const where = { host: '', port: 0, dataFolder: '' };
  try {
    const settings = readSettings({ PORT: '0', LOG_LEVEL: 'silent', ...environment }, flags);
    Object.assign(where, settings);
    const host = await startHost({
      settings,
      log: createLog(settings.logLevel),
      buildFolder: 'build',
      modelFile: trainIfNeeded(),
      demoFolder: 'widget/store',
      version: '1.0.0',
      tell: () => {},
    });
    await host.stop();
    return { code: 0, errors: '' };
  } catch (error) {
    const sentence = error instanceof WrongSetting ? error.message : startSentence(error, where);
    if (sentence === undefined) throw error;
    return { code: 1, errors: sentence };
  }
}
