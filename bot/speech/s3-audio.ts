import { createHash, createHmac, type Hash, type Hmac } from 'node:crypto';
import { SignatureV4 } from '@smithy/signature-v4';
import type { AudioName, AudioStore, AwsAccount, KeptSpeech, SignedAudio } from './audio-store.ts';
import type { SpeechMark } from './speech.ts';

/**
 * Spoken sentences in a private S3 bucket, fetched by signed addresses. Four requests are all it takes, so it signs them
 * itself: S3's whole client would be the largest part of the bundle.
 *
 * What is said to everyone lies under `shared/`, what only one shopper may hear under `personal/<conversation>/`, which the
 * bucket's lifecycle empties within days and which can be deleted with the conversation.
 */
export interface S3AudioOptions extends AwsAccount {
  bucket: string;
  /** Another address than the region's, used with the bucket in the path. */
  endpoint?: string;
  /** Milliseconds since the epoch. */
  now: () => number;
}

/** Seconds an address is good for. */
const SHARED_SECONDS = 60 * 60;
const PERSONAL_SECONDS = 5 * 60;

/** Requests that are sent together. */
const MOST_DELETED_AT_ONCE = 50;

/** What an address says of the body it fetches. */
const UNSIGNED = { 'x-amz-content-sha256': 'UNSIGNED-PAYLOAD' };

export function createS3Audio(options: S3AudioOptions): AudioStore {
  return new S3Audio(options);
}

interface Outgoing {
  method: 'GET' | 'PUT' | 'DELETE';
  key: string;
  query?: Record<string, string>;
  headers?: Record<string, string>;
  body?: Uint8Array<ArrayBuffer>;
}

class S3Audio implements AudioStore {
  readonly #options: S3AudioOptions;
  readonly #signer: SignatureV4;

  constructor(options: S3AudioOptions) {
    this.#options = options;
    const { region, credentials } = options;
    // Keys are made of letters that need no escaping, and S3 wants a path as it is.
    this.#signer = new SignatureV4({
      service: 's3',
      region,
      credentials,
      sha256: NodeSha256,
      uriEscapePath: false,
    });
  }

  async find(
    name: AudioName,
    signal: AbortSignal,
  ): Promise<({ marks: SpeechMark[] } & SignedAudio) | undefined> {
    const response = await this.#send({ method: 'GET', key: marksKey(name) }, signal);
    const text = await response.text();
    // Without the right to list, S3 answers 403 for what is not there.
    if (response.status === 404 || response.status === 403) return undefined;
    if (!response.ok) throw new Error(`S3 answered ${response.status}.`);
    const { marks } = JSON.parse(text) as { marks: SpeechMark[] };
    return { marks, ...(await this.#sign(name)) };
  }

  async keep(
    name: AudioName,
    { bytes, contentType, marks }: KeptSpeech,
    signal: AbortSignal,
  ): Promise<SignedAudio> {
    await this.#put(audioKey(name), contentType, bytes, signal);
    // Last: whoever finds it finds the audio too.
    await this.#put(marksKey(name), 'application/json', Buffer.from(JSON.stringify({ marks })), signal);
    return this.#sign(name);
  }

  async forget(conversation: string, signal: AbortSignal): Promise<void> {
    const prefix = `${folderOf({ hash: '', conversation })}/`;
    // What was deleted is not listed again, so each list begins from the start.
    for (
      let keys = await this.#list(prefix, signal);
      keys.length > 0;
      keys = await this.#list(prefix, signal)
    ) {
      await Promise.all(keys.map((key) => this.#delete(key, signal)));
    }
  }

  /** The first keys under a prefix. Those of this store have no letter that XML writes in another way. */
  async #list(prefix: string, signal: AbortSignal): Promise<string[]> {
    const query = { 'list-type': '2', prefix, 'max-keys': String(MOST_DELETED_AT_ONCE) };
    const response = await this.#send({ method: 'GET', key: '', query }, signal);
    const text = await response.text();
    if (!response.ok) throw new Error(`S3 answered ${response.status}.`);
    return [...text.matchAll(/<Key>([^<]+)<\/Key>/g)].map(([, key = '']) => key);
  }

  async #delete(key: string, signal: AbortSignal): Promise<void> {
    const response = await this.#send({ method: 'DELETE', key }, signal);
    await response.arrayBuffer();
    if (!response.ok) throw new Error(`S3 answered ${response.status}.`);
  }

  async #put(key: string, contentType: string, bytes: Uint8Array, signal: AbortSignal): Promise<void> {
    const headers = { 'content-type': contentType };
    const response = await this.#send({ method: 'PUT', key, headers, body: new Uint8Array(bytes) }, signal);
    await response.arrayBuffer();
    if (!response.ok) throw new Error(`S3 answered ${response.status}.`);
  }

  async #sign(name: AudioName): Promise<SignedAudio> {
    const now = this.#options.now();
    const expiresIn = name.conversation === undefined ? SHARED_SECONDS : PERSONAL_SECONDS;
    const url = await this.#addressOf(audioKey(name));
    const request = requestTo(url, { method: 'GET', key: '', headers: UNSIGNED });
    const { query = {} } = await this.#signer.presign(request, { expiresIn, signingDate: new Date(now) });
    for (const [field, value] of Object.entries(query)) url.searchParams.set(field, String(value));
    return { url: url.href, until: now + expiresIn * 1_000 };
  }

  async #send(outgoing: Outgoing, signal: AbortSignal): Promise<Response> {
    const url = await this.#addressOf(outgoing.key);
    for (const [field, value] of Object.entries(outgoing.query ?? {})) url.searchParams.set(field, value);
    const signingDate = new Date(this.#options.now());
    const { headers, method } = await this.#signer.sign(requestTo(url, outgoing), { signingDate });
    // It names the host itself.
    delete headers['host'];
    return fetch(url, { method, headers, signal, ...(outgoing.body ? { body: outgoing.body } : {}) });
  }

  async #addressOf(key: string): Promise<URL> {
    const { bucket, region, endpoint } = this.#options;
    return new URL(
      endpoint === undefined
        ? `https://${bucket}.s3.${await region()}.amazonaws.com/${key}`
        : `${endpoint}/${bucket}/${key}`,
    );
  }
}

/** As the signer wants it. */
function requestTo({ protocol, hostname, host, pathname }: URL, { method, headers, body, query }: Outgoing) {
  return {
    method,
    protocol,
    hostname,
    path: pathname,
    headers: { host, ...headers },
    ...(query ? { query } : {}),
    ...(body ? { body } : {}),
  };
}

const folderOf = ({ conversation }: AudioName): string =>
  conversation === undefined ? 'shared' : `personal/${conversation}`;
const audioKey = (name: AudioName): string => `${folderOf(name)}/${name.hash}.mp3`;
const marksKey = (name: AudioName): string => `${folderOf(name)}/${name.hash}.json`;

/** The hash the signer asks for. */
class NodeSha256 {
  readonly #hash: Hash | Hmac;

  constructor(secret?: string | ArrayBuffer | ArrayBufferView) {
    this.#hash = secret === undefined ? createHash('sha256') : createHmac('sha256', bytesOf(secret));
  }

  update(data: string | ArrayBuffer | ArrayBufferView): void {
    this.#hash.update(bytesOf(data));
  }

  async digest(): Promise<Uint8Array> {
    return this.#hash.digest();
  }
}

function bytesOf(data: string | ArrayBuffer | ArrayBufferView): Uint8Array {
  if (typeof data === 'string') return Buffer.from(data);
  return ArrayBuffer.isView(data)
    ? Buffer.from(data.buffer, data.byteOffset, data.byteLength)
    : new Uint8Array(data);
}
