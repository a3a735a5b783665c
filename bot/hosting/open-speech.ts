import { createHmac } from 'node:crypto';
import type { AwsAccount } from '../objects/objects.ts';
import type { Modes } from '../settings/modes.ts';
import { WrongSetting } from '../settings/wrong-setting.ts';
import type { AudioStore } from '../speech/audio-store.ts';
import { pollyVoices } from '../speech/polly-voices.ts';
import type { Speech } from '../speech/speech.ts';
import { operatingClock } from './operating-clock.ts';
import { once } from '../chat/once.ts';

/** The voice of a host, as its mode chooses it. */

/** What a host that is one machine has for speaking. */
export interface SpeechHere {
  /** Keeps what was spoken. */
  store: AudioStore;
  /** An installed program's voice; undefined where there is none. */
  installed(nameKey: Uint8Array): Speech | undefined;
}

export interface OpenSpeechOptions {
  mode: Modes['speech'];
  /** Under which spoken sentences get their names. */
  hostKey: Uint8Array;
  changed: (service: string, state: string) => void;
  here?: SpeechHere | undefined;
}

/** Makes the names under which spoken sentences are kept. */
export const nameKeyOf = (hostKey: Uint8Array): Buffer =>
  createHmac('sha256', hostKey).update('names of spoken sentences').digest();

/** Milliseconds for one sentence. */
const DEADLINES = { polly: 3_000, espeak: 3_000 };

/**
 * @returns undefined where the text is all there is.
 * @throws WrongSetting when what is asked for cannot be had on this host.
 */
export function openSpeech(
  options: OpenSpeechOptions,
): { port: Speech; load: () => Promise<Speech> } | undefined {
  const { mode, hostKey, here } = options;
  const nameKey = nameKeyOf(hostKey);
  if (mode.kind === 'none') return undefined;
  if (mode.kind === 'polly') return openPolly(mode, nameKey, options);
  const speech = here?.installed(nameKey);
  if (speech) return openInstalled(speech, options);
  if (mode.kind === 'auto') return undefined;
  throw new WrongSetting('SPEECH=espeak needs espeak-ng, installed on this machine and on its PATH.');
}

function openInstalled(speech: Speech, { changed }: OpenSpeechOptions) {
  const load = once(async () => {
    const { resilientSpeech } = await import('./resilience/speech.ts');
    return resilientSpeech(speech, { name: 'espeak', deadline: DEADLINES.espeak, changed });
  });
  return { port: onDemand(speech.voices, load), load };
}

function openPolly(
  mode: Extract<Modes['speech'], { kind: 'polly' }>,
  nameKey: Uint8Array,
  { here, changed }: OpenSpeechOptions,
) {
  const { engine, bucket } = mode;
  if (bucket === undefined && !here) throw new WrongSetting('SPEECH=polly needs AUDIO_BUCKET.');
  const load = once(async () => {
    const { createPollySpeech } = await import('../speech/polly.ts');
    const { resilientSpeech } = await import('./resilience/speech.ts');
    const store = await pollyStore(mode, here);
    const polly = createPollySpeech({ engine, nameKey, store });
    return resilientSpeech(polly, { name: 'polly', deadline: DEADLINES.polly, changed });
  });
  return { port: onDemand(pollyVoices(engine), load), load };
}

/** A bucket where one is named, else the machine's own folder. */
async function pollyStore(
  { bucket, front, s3Endpoint: endpoint }: Extract<Modes['speech'], { kind: 'polly' }>,
  here: SpeechHere | undefined,
): Promise<(account: AwsAccount) => AudioStore> {
  if (bucket === undefined && here) return () => here.store;
  const { createObjectAudio } = await import('../speech/object-audio.ts');
  const { createS3Objects } = await import('../objects/s3.ts');
  const now = (): number => operatingClock.now();
  const place = {
    bucket: bucket ?? '',
    now,
    ...(endpoint === undefined ? {} : { endpoint }),
    ...(front === undefined ? {} : { front }),
  };
  return (account) => createObjectAudio(createS3Objects({ ...account, ...place }));
}

const onDemand = (voices: Speech['voices'], load: () => Promise<Speech>): Speech => ({
  voices,
  speak: async (request, signal) => (await load()).speak(request, signal),
  forget: async (conversationId, signal) => (await load()).forget?.(conversationId, signal),
});
