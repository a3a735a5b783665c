import { json } from 'node:stream/consumers';
import type { Objects } from '../objects/objects.ts';
import type { AudioName, AudioStore, KeptSpeech, SignedAudio } from './audio-store.ts';
import type { SpeechMark } from './speech.ts';

/**
 * Spoken sentences as private objects, such as those of a bucket, fetched by signed addresses.
 *
 * What is said to everyone lies under `shared/`, what only one shopper may hear under `personal/<conversation>/`, which the
 * bucket's lifecycle empties within days and which can be deleted with the conversation.
 */
export function createObjectAudio(objects: Objects): AudioStore {
  return new ObjectAudio(objects);
}

/** Seconds an address is good for. */
const SHARED_SECONDS = 60 * 60;
const PERSONAL_SECONDS = 5 * 60;

/** Requests that are sent together. */
const MOST_DELETED_AT_ONCE = 50;

class ObjectAudio implements AudioStore {
  readonly #objects: Objects;

  constructor(objects: Objects) {
    this.#objects = objects;
  }

  async find(
    name: AudioName,
    signal: AbortSignal,
  ): Promise<({ marks: SpeechMark[] } & SignedAudio) | undefined> {
    const kept = await this.#objects.get(marksKey(name), signal);
    if (!kept) return undefined;
    const { marks } = (await json(kept)) as { marks: SpeechMark[] };
    return { marks, ...(await this.#sign(name)) };
  }

  async keep(
    name: AudioName,
    { bytes, contentType, marks }: KeptSpeech,
    signal: AbortSignal,
  ): Promise<SignedAudio> {
    await this.#objects.put(audioKey(name), { bytes, contentType }, signal);
    const described = { bytes: Buffer.from(JSON.stringify({ marks })), contentType: 'application/json' };
    // Last: whoever finds it finds the audio too.
    await this.#objects.put(marksKey(name), described, signal);
    return this.#sign(name);
  }

  async forget(conversation: string, signal: AbortSignal): Promise<void> {
    const prefix = `${folderOf({ hash: '', conversation })}/`;
    const next = (): Promise<string[]> => this.#objects.list(prefix, MOST_DELETED_AT_ONCE, signal);
    // What was deleted is not listed again, so each list begins from the start.
    for (let keys = await next(); keys.length > 0; keys = await next()) {
      await Promise.all(keys.map((key) => this.#objects.delete(key, signal)));
    }
  }

  #sign(name: AudioName): Promise<SignedAudio> {
    return this.#objects.sign(
      audioKey(name),
      name.conversation === undefined ? SHARED_SECONDS : PERSONAL_SECONDS,
    );
  }
}

const folderOf = ({ conversation }: AudioName): string =>
  conversation === undefined ? 'shared' : `personal/${conversation}`;
const audioKey = (name: AudioName): string => `${folderOf(name)}/${name.hash}.mp3`;
const marksKey = (name: AudioName): string => `${folderOf(name)}/${name.hash}.json`;
