import { createHash, createHmac, type Hash, type Hmac } from 'node:crypto';
import { SignatureV4 } from '@smithy/signature-v4';
import type { AwsAccount, KeptObject, Objects, SignedAddress } from './objects.ts';

/**
 * Objects in a private S3 bucket. Four requests are all it takes, so it signs them itself: S3's whole client would be the
 * largest part of the Lambda's bundle. Keys must be made of letters that neither an address nor XML writes in another way.
 */
export interface S3Options extends AwsAccount {
  bucket: string;
  /** Another address than the region's, used with the bucket in the path. */
  endpoint?: string;
  /** What stands in front of the bucket and hands requests on with their path and query: signed addresses lead there. */
  front?: string;
  /** Milliseconds since the epoch. */
  now: () => number;
}

/** What an address says of the body it fetches. */
const UNSIGNED = { 'x-amz-content-sha256': 'UNSIGNED-PAYLOAD' };

export function createS3Objects(options: S3Options): Objects {
  return new S3Objects(options);
}

interface Outgoing {
  method: 'GET' | 'PUT' | 'DELETE';
  key: string;
  query?: Record<string, string>;
  headers?: Record<string, string>;
  body?: Uint8Array<ArrayBuffer>;
}

class S3Objects implements Objects {
  readonly #options: S3Options;
  readonly #signer: SignatureV4;

  constructor(options: S3Options) {
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

  async get(key: string, signal: AbortSignal): Promise<AsyncIterable<Uint8Array> | undefined> {
    const response = await this.#send({ method: 'GET', key }, signal);
    // Without the right to list, S3 answers 403 for what is not there.
    if (response.status === 404 || response.status === 403) {
      await response.arrayBuffer();
      return undefined;
    }
    await checkAnswer(response);
    return response.body ?? new Blob([]).stream();
  }

  async put(key: string, { bytes, contentType }: KeptObject, signal: AbortSignal): Promise<void> {
    const headers = { 'content-type': contentType };
    const response = await this.#send({ method: 'PUT', key, headers, body: new Uint8Array(bytes) }, signal);
    await checkAnswer(response);
    await response.arrayBuffer();
  }

  async delete(key: string, signal: AbortSignal): Promise<void> {
    const response = await this.#send({ method: 'DELETE', key }, signal);
    await checkAnswer(response);
    await response.arrayBuffer();
  }

  async list(prefix: string, most: number, signal: AbortSignal): Promise<string[]> {
    const query = { 'list-type': '2', prefix, 'max-keys': String(most) };
    const response = await this.#send({ method: 'GET', key: '', query }, signal);
    await checkAnswer(response);
    return [...(await response.text()).matchAll(/<Key>([^<]+)<\/Key>/g)].map(([, key = '']) => key);
  }

  async sign(key: string, seconds: number): Promise<SignedAddress> {
    const now = this.#options.now();
    const url = await this.#addressOf(key);
    const request = requestTo(url, { method: 'GET', key: '', headers: UNSIGNED });
    const signed = await this.#signer.presign(request, { expiresIn: seconds, signingDate: new Date(now) });
    for (const [field, value] of Object.entries(signed.query ?? {}))
      url.searchParams.set(field, String(value));
    const { front = url } = this.#options;
    return { url: new URL(url.pathname + url.search, front).href, until: now + seconds * 1_000 };
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

/** What an answer says that is no success is read, so that its connection serves the next request. */
async function checkAnswer(response: Response): Promise<void> {
  if (response.ok) return;
  await response.arrayBuffer();
  throw new Error(`S3 answered ${response.status}.`);
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
