import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { resilientSpeech } from '../../../bot/hosting/resilience/speech.ts';
import { createPollySpeech, type PollyOptions } from '../../../bot/speech/polly.ts';
import { createObjectAudio } from '../../../bot/speech/object-audio.ts';
import { createS3Objects } from '../../../bot/objects/s3.ts';
import { SpeechUnavailable, type SpokenSentence } from '../../../bot/speech/speech.ts';
import { bytesOf } from '../../contracts/speech.contract.ts';
import { faults } from '../faults.ts';
import { withLocalCredentials } from '../local-credentials.ts';
import { startS3, type S3Endpoint } from '../s3/s3.ts';
import { startPolly, type PollyEndpoint } from './polly.ts';

/** The real client over HTTP/2, and a bucket that believes signatures only. */

withLocalCredentials();
let polly: PollyEndpoint;
let s3: S3Endpoint;
let now = Date.UTC(2026, 10, 21, 12);

beforeAll(async () => {
  polly = await startPolly();
  s3 = await startS3({ now: () => now });
});
afterAll(async () => {
  await polly.stop();
  await s3.stop();
});
beforeEach(() => {
  polly.calls.length = 0;
  s3.calls.length = 0;
  polly.faults.clear();
  s3.faults.clear();
  s3.objects.clear();
});

const open = (options: Partial<PollyOptions> = {}, secretAccessKey = 'local') => {
  const store = createObjectAudio(
    createS3Objects({
      bucket: 'audio',
      region: async () => 'eu-west-1',
      endpoint: s3.url,
      credentials: async () => ({ accessKeyId: 'local', secretAccessKey }),
      now: () => now,
    }),
  );
  const nameKey = Buffer.alloc(32, 7);
  return createPollySpeech({
    engine: 'neural',
    nameKey,
    endpoint: polly.url,
    deadline: 5_000,
    storePatience: 2_000,
    store: () => store,
    ...options,
  });
};
const sentence = (text: string, conversationId?: string) => ({
  storeId: 'demo',
  text,
  language: 'en',
  speed: 1,
  ...(conversationId === undefined ? {} : { personalTo: { conversationId } }),
});
const urlOf = ({ audio }: SpokenSentence): string => ('url' in audio ? audio.url : '');

describe('what Polly is asked', () => {
  it('is two calls over HTTP/2, and one where the engine tells no times', async () => {
    await open().speak(sentence('Here you are.'));
    expect(polly.calls.map(({ protocol, input }) => [protocol, input.OutputFormat, input.Engine])).toEqual(
      expect.arrayContaining([
        ['2.0', 'mp3', 'neural'],
        ['2.0', 'json', 'neural'],
      ]),
    );
    polly.calls.length = 0;
    await open({ engine: 'generative' }).speak(sentence('Here you are.'));
    expect(polly.calls.map(({ input }) => input.OutputFormat)).toEqual(['mp3']);
  });

  it('is asked once for a sentence, by every process', async () => {
    const first = await open().speak(sentence('Here you are.'));
    const second = await open().speak(sentence('Here you are.'));
    expect(polly.calls).toHaveLength(2);
    expect(second.marks).toEqual(first.marks);
    expect(await bytesOf(second)).toEqual(await bytesOf(first));
  });

  it('is asked anew for another store, voice, engine, speed or key', async () => {
    const plain = sentence('Here you are.');
    await open().speak(plain);
    await open().speak({ ...plain, speed: 1.25 });
    await open().speak({ ...plain, language: 'de' });
    await open({ engine: 'standard' }).speak(plain);
    await open({ nameKey: Buffer.alloc(32, 8) }).speak(plain);
    await open().speak({ ...plain, storeId: 'hafen' });
    await open().speak({ ...plain, voiceId: 'Matthew' });
    expect(polly.calls).toHaveLength(14);
    // One of another language changes nothing.
    await open().speak({ ...plain, voiceId: 'Daniel' });
    expect(polly.calls).toHaveLength(14);
  });
});

describe('how single words are to be read', () => {
  const numbered = { ...sentence('Bestellung D, 1 0 0, 2 3: Tide Rain Jacket.'), language: 'de' };
  const foreign = { language: 'en', spans: [{ start: 26, end: 42 }] };
  const asked = () => polly.calls.map(({ input }) => input.Text ?? '');

  it.each(['standard', 'neural', 'generative'] as const)('is told %s in tags it takes', async (engine) => {
    const spoken = await open({ engine }).speak({ ...numbered, foreign });
    expect((await bytesOf(spoken)).length).toBeGreaterThan(0);
    expect(polly.calls).toHaveLength(engine === 'generative' ? 1 : 2);
    expect(asked()[0]).toContain('<lang xml:lang="en-US">Tide Rain Jacket</lang>');
    expect(asked()[0]?.includes('say-as')).toBe(engine !== 'neural');
    const jacket = spoken.marks.find(({ start }) => start === 36);
    if (engine !== 'generative') expect(numbered.text.slice(jacket?.start, jacket?.end)).toBe('Jacket');
  });

  it('is kept apart from the same words without it', async () => {
    await open().speak({ ...numbered, foreign });
    await open().speak(numbered);
    expect(polly.calls).toHaveLength(4);
  });

  it('is left out for a voice that refuses it', async () => {
    polly.refuses = 'lang';
    const spoken = await open({ engine: 'standard' }).speak({ ...numbered, foreign });
    polly.refuses = undefined;
    expect((await bytesOf(spoken)).length).toBeGreaterThan(0);
    expect(asked().at(-1)).toBe(numbered.text);
    expect(spoken.marks.length).toBeGreaterThan(0);
  });
});

describe('what is kept', () => {
  it('is heard by signed addresses only, and no longer than they say', async () => {
    const spoken = await open().speak(sentence('Here you are.'));
    const url = urlOf(spoken);
    expect((await fetch(url)).status).toBe(200);
    expect((await fetch(url.split('?')[0] ?? '')).status).toBe(403);
    expect((await fetch(url.replace(/shared\/\w/, 'shared/_'))).status).toBe(403);
    now += 60 * 60_000 + 1_000;
    expect('until' in spoken.audio && spoken.audio.until < now).toBe(true);
    expect((await fetch(url)).status).toBe(403);
  });

  it('has names that tell nothing, and the shopper’s own lies apart and is heard for minutes', async () => {
    const speech = open();
    const shared = await speech.speak(sentence('Your order D-10001 is on its way, Ann.'));
    const own = await speech.speak(sentence('Your order D-10001 is on its way, Ann.', 'demo_conversation'));
    const names = [...s3.objects.keys()].toSorted();
    expect(names).toHaveLength(4);
    expect(names.filter((name) => /^audio\/shared\/[\w-]{43}\.(?:mp3|json)$/.test(name))).toHaveLength(2);
    expect(
      names.filter((name) => /^audio\/personal\/[\w-]{43}\/[\w-]{43}\.(?:mp3|json)$/.test(name)),
    ).toHaveLength(2);
    expect(names.join(' ')).not.toMatch(/demo|D-10001|Ann/);
    const until = ({ audio }: SpokenSentence): number => ('until' in audio ? audio.until - now : 0);
    expect(until(shared)).toBe(60 * 60_000);
    expect(until(own)).toBe(5 * 60_000);
    await speech.speak(sentence('Your order D-10001 is on its way, Ann.', 'demo_another'));
    expect(s3.objects.size).toBe(6);
  });
});

describe.each(faults)('when the bucket fails by %s', (fault) => {
  it.each(['GET', 'PUT'])('at %s, the sentence is heard all the same', async (operation) => {
    s3.faults.slowness = 50;
    s3.faults.plan(fault, { operation });
    const spoken = await open({ storePatience: fault === 'time-out' ? 200 : 2_000 }).speak(
      sentence(`Said with ${fault} at ${operation}.`),
    );
    expect((await bytesOf(spoken)).length).toBeGreaterThan(0);
    expect(polly.calls).toHaveLength(2);
  });
});

it('a bucket that refuses its signature costs the cache, not the voice', async () => {
  const spoken = await open({}, 'wrong').speak(sentence('Here you are.'));
  expect('bytes' in spoken.audio && spoken.audio.bytes.length > 0).toBe(true);
});

describe.each(faults)('when Polly fails by %s', (fault) => {
  it('at the audio, the text stands within the deadline', async () => {
    polly.faults.slowness = 800;
    polly.faults.plan(fault, { operation: 'audio' });
    const startedAt = performance.now();
    const spoken = open({ deadline: 300 }).speak(sentence(`Said with ${fault}.`));
    // Half of a recording is still a recording: nothing tells that it is not whole.
    if (fault === 'malformed') expect((await bytesOf(await spoken)).length).toBeGreaterThan(0);
    else await expect(spoken).rejects.toThrow(SpeechUnavailable);
    expect(performance.now() - startedAt).toBeLessThan(1_500);
  });

  it('at the times, it is heard without them and asked again next time', async () => {
    if (fault === 'time-out') return;
    polly.faults.slowness = 50;
    polly.faults.plan(fault, { operation: 'marks' });
    const speech = open();
    const spoken = await speech.speak(sentence(`Said with ${fault} marks.`));
    expect((await bytesOf(spoken)).length).toBeGreaterThan(0);
    if (fault === 'slow') return;
    expect(spoken.marks).toEqual([]);
    expect((await speech.speak(sentence(`Said with ${fault} marks.`))).marks.length).toBeGreaterThan(0);
  });
});

it('is not asked while it is down, and comes back by itself', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now });
  try {
    const speech = resilientSpeech(open(), {
      name: 'polly',
      deadline: 5_000,
      breakAfter: 2,
      halfOpenAfter: 1_000,
    });
    polly.faults.plan('server-error', { times: 2, operation: 'audio' });
    const attempt = async () => speech.speak(sentence('Here you are.'));
    await expect(attempt()).rejects.toThrow('polly brought nothing (failed); the text stands.');
    await expect(attempt()).rejects.toThrow('failed');
    const before = polly.calls.length;
    await expect(attempt()).rejects.toThrow('circuit-open');
    expect(polly.calls).toHaveLength(before);
    vi.setSystemTime(Date.now() + 1_000);
    expect((await bytesOf(await attempt())).length).toBeGreaterThan(0);
  } finally {
    vi.useRealTimers();
  }
});

describe('what a conversation had kept', () => {
  const several = 120;
  const personal = (): string[] =>
    [...s3.objects.keys()].filter((name) => name.startsWith('audio/personal/'));

  it('is deleted, however much it is, and nothing of anybody else', async () => {
    const voice = open();
    await voice.speak(sentence('Your order is on its way.', 'c-one'));
    await voice.speak(sentence('Your parcel is late.', 'c-two'));
    await voice.speak(sentence('Here you are.'));
    const [mine = ''] = personal();
    const folder = mine.slice(0, mine.lastIndexOf('/'));
    for (let index = 0; index < several; index += 1) {
      s3.objects.set(`${folder}/another-${index}.mp3`, { body: Buffer.from('x'), contentType: 'audio/mpeg' });
    }
    await voice.forget?.('c-one');
    expect(personal().some((name) => name.startsWith(`${folder}/`))).toBe(false);
    expect(personal()).toHaveLength(2);
    expect(s3.objects.size).toBe(4);
    await voice.forget?.('c-one');
  });

  it.each(['throttle', 'server-error', 'cut'] as const)(
    'is told to be there still when S3 fails: %s',
    async (fault) => {
      const voice = resilientSpeech(open(), { name: 'polly', deadline: 3_000 });
      await voice.speak(sentence('Your order is on its way.', 'c-one'));
      s3.faults.plan(fault, { operation: 'DELETE' });
      await expect(voice.forget?.('c-one')).rejects.toThrow(SpeechUnavailable);
      await voice.forget?.('c-one');
      expect(personal()).toEqual([]);
    },
  );
});
