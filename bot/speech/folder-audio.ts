import { createHmac, timingSafeEqual } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AudioName, AudioStore, KeptSpeech, SignedAudio } from './audio-store.ts';
import type { SpeechMark } from './speech.ts';

/**
 * Spoken sentences in a folder of this machine, heard at signed addresses that run out. What is said to everyone lies under
 * `shared/`, what only one shopper may hear under `personal/<conversation>/`. Names and signatures are keyed: neither a
 * name nor an address tells what is said or to whom, and none can be made up.
 */
export interface FolderAudioOptions {
  folder: string;
  /** The path the addresses begin with: "/audio/". */
  path: string;
  /** Signs addresses. */
  key: Uint8Array;
  /** Milliseconds since the epoch. */
  now: () => number;
  /** Most bytes of what is said to everyone; the longest unheard gives way. */
  mostBytes?: number;
}

export interface FolderAudio extends AudioStore {
  /** What an address leads to. `gone`: it was right once. */
  open(url: URL): Promise<{ bytes: Buffer; contentType: string; until: number } | 'refused' | 'gone'>;
  /** Deletes what is too old, and what was heard least where it is too much. */
  sweep(): Promise<void>;
}

const MINUTE = 60_000;
const SHARED_LIFE = 60 * MINUTE;
const PERSONAL_LIFE = 5 * MINUTE;
/** How long what is said to everyone is kept unheard. */
const SHARED_KEPT = 30 * 24 * 60 * MINUTE;
/** A little longer than its address is good for. */
const PERSONAL_KEPT = 2 * PERSONAL_LIFE;
const MOST_BYTES = 512 * 1024 * 1024;

const ENDINGS: Readonly<Record<string, string>> = { 'audio/mpeg': 'mp3', 'audio/wav': 'wav' };
const TYPES: Readonly<Record<string, string>> = { mp3: 'audio/mpeg', wav: 'audio/wav' };
const NAME = /^(?:shared|personal\/[\w-]{43})\/[\w-]{43}\.(mp3|wav)$/;

export function createFolderAudio(options: FolderAudioOptions): FolderAudio {
  return new FolderAudioStore(options);
}

interface Note {
  contentType: string;
  marks: SpeechMark[];
}

class FolderAudioStore implements FolderAudio {
  readonly #options: FolderAudioOptions;

  constructor(options: FolderAudioOptions) {
    this.#options = options;
  }

  async find(name: AudioName): Promise<({ marks: SpeechMark[] } & SignedAudio) | undefined> {
    const place = placeOf(name);
    const note = await this.#read(`${place}.json`);
    if (!note) return undefined;
    const { contentType, marks } = JSON.parse(note.toString('utf8')) as Note;
    const file = `${place}.${ENDINGS[contentType] ?? ''}`;
    const heardAt = new Date(this.#options.now());
    try {
      for (const each of [file, `${place}.json`]) await utimes(this.#in(each), heardAt, heardAt);
    } catch {
      return undefined;
    }
    return { marks, ...this.#sign(file, name) };
  }

  async keep(name: AudioName, { bytes, contentType, marks }: KeptSpeech, signal: AbortSignal) {
    const ending = ENDINGS[contentType];
    if (ending === undefined) throw new Error(`Audio of type ${contentType} is not kept.`);
    const place = placeOf(name);
    await this.#write(`${place}.${ending}`, bytes);
    // Last: whoever finds it finds the audio too.
    const note: Note = { contentType, marks };
    await this.#write(`${place}.json`, JSON.stringify(note));
    // Erased meanwhile: what was just written must not outlive it.
    if (signal.aborted) await this.#remove([`${place}.${ending}`, `${place}.json`]);
    signal.throwIfAborted();
    return this.#sign(`${place}.${ending}`, name);
  }

  async forget(conversation: string): Promise<void> {
    await rm(this.#in(`personal/${conversation}`), { recursive: true, force: true });
  }

  async open(url: URL): ReturnType<FolderAudio['open']> {
    const file = url.pathname.slice(this.#options.path.length);
    const until = Number(url.searchParams.get('until'));
    const ending = NAME.exec(file)?.[1];
    const given = Buffer.from(url.searchParams.get('key') ?? '');
    const wanted = Buffer.from(this.#signature(file, until));
    const isRight = given.length === wanted.length && timingSafeEqual(given, wanted);
    if (ending === undefined || !isRight || !(until > this.#options.now())) return 'refused';
    const bytes = await this.#read(file);
    return bytes ? { bytes, contentType: TYPES[ending] ?? '', until } : 'gone';
  }

  async sweep(): Promise<void> {
    const { now, mostBytes = MOST_BYTES } = this.#options;
    for (const conversation of await readdir(this.#in('personal')).catch(() => [])) {
      const files = await this.#list(`personal/${conversation}`);
      const old = files.filter(({ at }) => now() - at > PERSONAL_KEPT);
      await this.#remove(old.map(({ file }) => file));
      if (old.length === files.length) await this.forget(conversation);
    }
    const shared = (await this.#list('shared')).toSorted((a, b) => b.at - a.at);
    let bytes = 0;
    const tooMuch = shared.filter(({ at, size }) => {
      bytes += size;
      return bytes > mostBytes || now() - at > SHARED_KEPT;
    });
    await this.#remove(tooMuch.map(({ file }) => file));
  }

  async #list(folder: string): Promise<{ file: string; at: number; size: number }[]> {
    const names = await readdir(this.#in(folder)).catch(() => []);
    const listed = names.map(async (name) => {
      const file = `${folder}/${name}`;
      const stats = await stat(this.#in(file)).catch(() => undefined);
      return stats ? [{ file, at: stats.mtimeMs, size: stats.size }] : [];
    });
    return (await Promise.all(listed)).flat();
  }

  async #remove(files: string[]): Promise<void> {
    await Promise.all(files.map((file) => rm(this.#in(file), { force: true })));
  }

  #read(file: string): Promise<Buffer | undefined> {
    return readFile(this.#in(file)).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined;
      throw error;
    });
  }

  /** Whole or not at all: a reader never sees half of it. */
  async #write(file: string, content: Uint8Array | string): Promise<void> {
    const path = this.#in(file);
    await mkdir(join(path, '..'), { recursive: true, mode: 0o700 });
    const half = `${path}.${process.hrtime.bigint().toString(36)}.half`;
    await writeFile(half, content, { mode: 0o600 });
    await rename(half, path);
    const at = new Date(this.#options.now());
    await utimes(path, at, at);
  }

  #in(file: string): string {
    return join(this.#options.folder, file);
  }

  #sign(file: string, { conversation }: AudioName): SignedAudio {
    const until = this.#options.now() + (conversation === undefined ? SHARED_LIFE : PERSONAL_LIFE);
    const query = `until=${until}&key=${this.#signature(file, until)}`;
    return { url: `${this.#options.path}${file}?${query}`, until };
  }

  #signature(file: string, until: number): string {
    return createHmac('sha256', this.#options.key)
      .update(JSON.stringify([file, until]))
      .digest('base64url');
  }
}

const placeOf = ({ hash, conversation }: AudioName): string =>
  conversation === undefined ? `shared/${hash}` : `personal/${conversation}/${hash}`;
