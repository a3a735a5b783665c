import type { AddressInfo } from 'node:net';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createEspeakSpeech, findEspeak } from '../../bot/speech/espeak.ts';
import { createFolderAudio } from '../../bot/speech/folder-audio.ts';
import { createHttpServer } from '../../bot/local/http.ts';
import { spokenAudio } from '../../bot/local/spoken-audio.ts';
import { createPollySpeech, type PollyOptions } from '../../bot/speech/polly.ts';
import { createObjectAudio } from '../../bot/speech/object-audio.ts';
import { withLocalCredentials } from '../aws/local-credentials.ts';
import { startPolly } from '../aws/polly/polly.ts';
import { bucketAt, startS3 } from '../aws/s3/s3.ts';
import { speechContract, type OpenSpeech } from './speech.contract.ts';

withLocalCredentials();

speechContract('Polly, neural, kept in S3', () => openPolly('neural'));
speechContract('Polly, standard, kept in S3', () => openPolly('standard'));
speechContract('Polly, generative, which tells no times', () => openPolly('generative'));
speechContract('Polly, kept nowhere', () => openPolly('neural', false));

const standIn = fileURLToPath(new URL('espeak-stand-in.sh', import.meta.url));
speechContract('espeak-ng, kept in a folder', () => openEspeak(standIn, true));
speechContract('espeak-ng, kept nowhere', () => openEspeak(standIn, false));
const installed = findEspeak();
if (installed !== undefined)
  speechContract('the espeak-ng of this machine', () => openEspeak(installed, true));

async function openEspeak(program: string, isKept: boolean): Promise<OpenSpeech> {
  const folder = mkdtempSync(join(tmpdir(), 'aisle-speech-'));
  const store = createFolderAudio({ folder, path: '/audio/', key: Buffer.alloc(32, 3), now: Date.now });
  const server = createHttpServer([spokenAudio(store, '/audio/')], { failed: () => {}, trustedProxies: 0 });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const speech = createEspeakSpeech({
    program,
    nameKey: Buffer.alloc(32, 7),
    deadline: 20_000,
    ...(isKept ? { store } : {}),
  });
  return {
    speech: {
      ...speech,
      voices: speech.voices,
      async speak(request, signal) {
        const spoken = await speech.speak(request, signal);
        if ('bytes' in spoken.audio) return spoken;
        const url = `http://127.0.0.1:${port}${spoken.audio.url}`;
        return { ...spoken, audio: { ...spoken.audio, url } };
      },
    },
    hasMarks: false,
    async close() {
      await new Promise((closed) => server.close(closed).closeAllConnections());
      rmSync(folder, { recursive: true });
    },
  };
}

async function openPolly(engine: PollyOptions['engine'], isKept = true): Promise<OpenSpeech> {
  const polly = await startPolly();
  const s3 = await startS3();
  const store = createObjectAudio(bucketAt(s3, 'audio'));
  const nameKey = Buffer.alloc(32, 7);
  const speech = createPollySpeech({
    engine,
    nameKey,
    endpoint: polly.url,
    deadline: 20_000,
    storePatience: 10_000,
    ...(isKept ? { store: () => store } : {}),
  });
  return {
    speech,
    hasMarks: engine !== 'generative',
    async close() {
      await polly.stop();
      await s3.stop();
    },
  };
}
