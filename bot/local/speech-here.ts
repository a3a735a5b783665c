import { createHmac } from 'node:crypto';
import { join } from 'node:path';
import type { Logger } from 'pino';
import { operatingClock } from '../hosting/operating-clock.ts';
import { nameKeyOf, type SpeechHere } from '../hosting/open-speech.ts';
import { createEspeakSpeech, findEspeak } from '../speech/espeak.ts';
import { createFolderAudio } from '../speech/folder-audio.ts';
import { SpokenOnce } from '../speech/spoken-once.ts';
import type { HttpHandler } from './http.ts';
import { describe } from './log.ts';
import { spokenAudio } from './spoken-audio.ts';

/** What this machine has for speaking: a folder for what was spoken, the addresses it is heard at, an installed voice. */
export interface LocalSpeech {
  here: SpeechHere;
  handler: HttpHandler;
  /** Deletes what was spoken to one conversation, whoever spoke. */
  forget(conversationId: string): Promise<void>;
  /** Deletes what is too old, now and then; the returned function ends it. */
  sweepNowAndThen(log: Logger): () => void;
}

const PATH = '/audio/';
const SWEEP_EVERY = 60_000;

/** @param hostKey signs the addresses, by a key of their own. */
export function openLocalSpeech(dataFolder: string, hostKey: Uint8Array): LocalSpeech {
  const now = (): number => operatingClock.now();
  const store = createFolderAudio({
    folder: join(dataFolder, 'audio'),
    path: PATH,
    key: createHmac('sha256', hostKey).update('addresses of spoken sentences').digest(),
    now,
  });
  const program = findEspeak();
  return {
    here: {
      store,
      installed: (nameKey) =>
        program === undefined ? undefined : createEspeakSpeech({ program, store, nameKey }),
    },
    handler: spokenAudio(store, PATH, now),
    forget: (conversationId) =>
      new SpokenOnce({ store, nameKey: nameKeyOf(hostKey), contentType: '' }).forget(conversationId),
    sweepNowAndThen(log) {
      const sweep = (): void => {
        store.sweep().catch((error: unknown) => log.error(describe(error), 'audio not swept'));
      };
      sweep();
      const timer = setInterval(sweep, SWEEP_EVERY);
      timer.unref();
      return () => clearInterval(timer);
    },
  };
}
