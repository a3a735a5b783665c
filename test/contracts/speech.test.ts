import { createPollySpeech, type PollyOptions } from '../../bot/speech/polly.ts';
import { createS3Audio } from '../../bot/speech/s3-audio.ts';
import { withLocalCredentials } from '../aws/local-credentials.ts';
import { startPolly } from '../aws/polly/polly.ts';
import { startS3 } from '../aws/s3/s3.ts';
import { speechContract, type OpenSpeech } from './speech.contract.ts';

withLocalCredentials();

speechContract('Polly, neural, kept in S3', () => openPolly('neural'));
speechContract('Polly, standard, kept in S3', () => openPolly('standard'));
speechContract('Polly, generative, which tells no times', () => openPolly('generative'));
speechContract('Polly, kept nowhere', () => openPolly('neural', false));

async function openPolly(engine: PollyOptions['engine'], isKept = true): Promise<OpenSpeech> {
  const polly = await startPolly();
  const s3 = await startS3();
  const store = createS3Audio({
    bucket: 'audio',
    region: async () => 'eu-west-1',
    endpoint: s3.url,
    credentials: async () => ({ accessKeyId: 'local', secretAccessKey: 'local' }),
    now: Date.now,
  });
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
