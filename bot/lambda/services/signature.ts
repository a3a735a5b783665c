import { createHash, createHmac } from 'node:crypto';

/** AWS Signature Version 4 of one request: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html */

export interface RequestToSign {
  method: string;
  /** As it goes over the wire, without a query: none of the calls made here has one. */
  path: string;
  /** Every header that is to be signed, in small letters; `host` and `x-amz-date` among them. */
  headers: Readonly<Record<string, string>>;
  body: string;
}

export interface Signer {
  accessKeyId: string;
  secretAccessKey: string;
  region: string;
  /** The name the service signs under, such as `execute-api`. */
  service: string;
}

/** @returns the `authorization` header. `x-amz-date` says when: `20261121T064948Z`. */
export function authorizationOf(request: RequestToSign, signer: Signer): string {
  const names = Object.keys(request.headers).toSorted();
  const signedHeaders = names.join(';');
  const canonical = [
    request.method,
    canonicalPath(request.path),
    '',
    ...names.map((name) => `${name}:${request.headers[name]?.trim().replace(/\s+/g, ' ')}`),
    '',
    signedHeaders,
    hash(request.body),
  ].join('\n');
  const time = request.headers['x-amz-date'] ?? '';
  const scope = `${time.slice(0, 8)}/${signer.region}/${signer.service}/aws4_request`;
  const toSign = ['AWS4-HMAC-SHA256', time, scope, hash(canonical)].join('\n');
  const signature = createHmac('sha256', keyOf(signer, scope)).update(toSign).digest('hex');
  return `AWS4-HMAC-SHA256 Credential=${signer.accessKeyId}/${scope}, SignedHeaders=${signedHeaders}, Signature=${signature}`;
}

/** Escaped once more than on the wire, as every service but S3 wants it. */
const canonicalPath = (path: string): string =>
  path
    .split('/')
    .map((segment) => encodeURIComponent(segment).replace(/[!'()*]/g, escapeMark))
    .join('/');

const escapeMark = (mark: string): string => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`;

/** Keys of the day, by scope and secret: four hashes that need not be made for each request. */
const keys = new Map<string, Buffer>();
const MOST_KEYS = 50;

function keyOf({ secretAccessKey }: Signer, scope: string): Buffer {
  const name = `${scope} ${secretAccessKey}`;
  const known = keys.get(name);
  if (known) return known;
  if (keys.size >= MOST_KEYS) keys.clear();
  let key: Buffer | string = `AWS4${secretAccessKey}`;
  for (const part of scope.split('/')) key = createHmac('sha256', key).update(part).digest();
  keys.set(name, key as Buffer);
  return key as Buffer;
}

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
