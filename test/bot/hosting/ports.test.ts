import { afterEach, describe, expect, it } from 'vitest';
import { createEmbeddedAgent } from '../../../bot/agent/embedded.ts';
import { openPorts, type Ports } from '../../../bot/hosting/ports.ts';
import { readModes } from '../../../bot/settings/modes.ts';
import { createEmbeddedUnderstanding } from '../../../bot/understanding/embedded/embedded.ts';
import { trainIfNeeded } from '../../../intents/train.ts';
import { startPolly } from '../../aws/polly/polly.ts';
import { startS3 } from '../../aws/s3/s3.ts';
import { withLocalCredentials } from '../../aws/local-credentials.ts';
import type { SpeechHere } from '../../../bot/hosting/open-speech.ts';
import type { Speech } from '../../../bot/speech/speech.ts';
import { bytesOf } from '../../contracts/speech.contract.ts';

withLocalCredentials();
const embedded = {
  understanding: createEmbeddedUnderstanding({ modelFile: trainIfNeeded() }),
  agent: createEmbeddedAgent(),
};

function open(environment: Record<string, string>): Ports {
  const log = { event() {}, failure() {} };
  return openPorts({ modes: readModes(environment), embedded, log, hostKey: Buffer.alloc(32, 1) });
}

afterEach(() => {
  delete process.env.AWS_ENDPOINT_URL_POLLY;
});

it('without a setting everything answers in this process', () => {
  const ports = open({});
  expect(ports.understanding).toBe(embedded.understanding);
  expect(ports.agent).toBe(embedded.agent);
  expect(ports.speech).toBeUndefined();
});

it.each([
  ['converse', { AGENT: 'converse', CONVERSE_MODEL_ID: 'some-model' }, /some-model/],
  ['bedrock-agent', { AGENT: 'bedrock-agent', BEDROCK_AGENT_ID: 'A1', BEDROCK_AGENT_ALIAS_ID: 'B2' }, /A1/],
])('AGENT=%s is outside, and names its model once it is loaded', async (kind, environment, model) => {
  const ports = open(environment);
  const { agent } = ports;
  expect(agent.remote).toBe(true);
  expect(agent.model).toBe(kind);
  ports.warm();
  await expect.poll(() => agent.model, { timeout: 20_000 }).toMatch(model);
});

it('SPEECH=polly speaks, and keeps what it said in the bucket', async () => {
  const polly = await startPolly();
  const s3 = await startS3();
  try {
    process.env.AWS_ENDPOINT_URL_POLLY = polly.url;
    const { speech } = open({ SPEECH: 'polly', AUDIO_BUCKET: 'audio', AWS_ENDPOINT_URL_S3: s3.url });
    const spoken = await speech?.speak({ storeId: 'demo', text: 'Here you are.', language: 'en', speed: 1 });
    expect(spoken && (await bytesOf(spoken)).length).toBeGreaterThan(0);
    expect(polly.calls.length).toBe(2);
    expect(s3.objects.size).toBe(2);
  } finally {
    await polly.stop();
    await s3.stop();
  }
});

describe('on one machine', () => {
  const kept: string[] = [];
  const here = (speech?: Speech): SpeechHere => ({
    store: {
      find: async () => undefined,
      keep: async ({ hash }) => {
        kept.push(hash);
        return { url: `/audio/${hash}`, until: 1 };
      },
      forget: async () => {},
    },
    installed: () => speech,
  });
  const at = (environment: Record<string, string>, speechHere?: SpeechHere) =>
    openPorts({
      modes: readModes(environment),
      embedded,
      log: { event() {}, failure() {} },
      hostKey: Buffer.alloc(32, 1),
      ...(speechHere ? { speechHere } : {}),
    });
  const voice: Speech = {
    voices: [{ id: 'x', language: 'en', name: 'X' }],
    speak: async () => ({ audio: { url: '/audio/x', until: 1 }, contentType: 'audio/wav', marks: [] }),
  };

  it('an installed voice speaks unless told otherwise, and is held to its deadline like a remote one', async () => {
    const { speech } = at({}, here(voice));
    expect(speech?.voices).toEqual(voice.voices);
    const request = { storeId: 'demo', text: 'Hello.', language: 'en', speed: 1 };
    await expect(speech?.speak(request)).resolves.toMatchObject({ audio: { url: '/audio/x' } });
    const broken = { ...voice, speak: () => Promise.reject(new Error('broken')) };
    const failing = at({ SPEECH: 'espeak' }, here(broken)).speech;
    await expect(failing?.speak(request)).rejects.toThrow(
      'espeak brought nothing (failed); the text stands.',
    );
    expect(at({ SPEECH: 'none' }, here(voice)).speech).toBeUndefined();
    expect(at({}, here()).speech).toBeUndefined();
  });

  it('Polly needs no bucket there, and one elsewhere', async () => {
    const polly = await startPolly();
    try {
      process.env.AWS_ENDPOINT_URL_POLLY = polly.url;
      const { speech } = at({ SPEECH: 'polly' }, here());
      await speech?.speak({ storeId: 'demo', text: 'Here you are.', language: 'en', speed: 1 });
      expect(kept).toHaveLength(1);
      expect(() => at({ SPEECH: 'polly' })).toThrow('SPEECH=polly needs AUDIO_BUCKET.');
    } finally {
      await polly.stop();
    }
  });

  it.each([undefined, here()])('SPEECH=espeak is refused by name where there is none', (speechHere) => {
    expect(() => at({ SPEECH: 'espeak' }, speechHere)).toThrow('SPEECH=espeak needs espeak-ng');
  });
});
