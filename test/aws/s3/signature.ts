import { createHash, createHmac } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** AWS Signature Version 4 checked as the service does it, in the header or in the address. */
export interface SignedRequest {
  method: string;
  url: string;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

const ALGORITHM = 'AWS4-HMAC-SHA256';

/** The error code S3 answers with, or undefined when the signature holds. */
export function signatureProblem(
  request: SignedRequest,
  { secret, now }: { secret: string; now: number },
): string | undefined {
  const url = new URL(request.url, 'http://s3');
  const inAddress = url.searchParams.get('X-Amz-Algorithm') === ALGORITHM;
  const claimed = inAddress ? claimInAddress(url) : claimInHeader(request.headers);
  if (!claimed) return 'AccessDenied';
  const age = (now - timeOf(claimed.date)) / 1_000;
  if (age > claimed.expires || age < -900) return inAddress ? 'AccessDenied' : 'RequestTimeTooSkewed';
  const payload = inAddress ? 'UNSIGNED-PAYLOAD' : String(request.headers['x-amz-content-sha256'] ?? '');
  if (!inAddress && payload !== sha256(request.body)) return 'XAmzContentSHA256Mismatch';
  return signatureOf(request, url, claimed, payload, secret) === claimed.signature
    ? undefined
    : 'SignatureDoesNotMatch';
}

interface Claim {
  /** `<day>/<region>/s3/aws4_request`. */
  scope: string;
  date: string;
  signed: string[];
  signature: string;
  /** Seconds. */
  expires: number;
}

function claimInAddress({ searchParams: query }: URL): Claim | undefined {
  const credential = query.get('X-Amz-Credential') ?? '';
  return {
    scope: credential.split('/').slice(1).join('/'),
    date: query.get('X-Amz-Date') ?? '',
    signed: (query.get('X-Amz-SignedHeaders') ?? '').split(';'),
    signature: query.get('X-Amz-Signature') ?? '',
    expires: Number(query.get('X-Amz-Expires')),
  };
}

function claimInHeader({ authorization = '', 'x-amz-date': date }: IncomingHttpHeaders): Claim | undefined {
  const form = /^AWS4-HMAC-SHA256 Credential=[^/]+\/([^,]+), ?SignedHeaders=([^,]+), ?Signature=(\w+)$/;
  const [, scope, signed, signature] = form.exec(authorization) ?? [];
  if (scope === undefined || signed === undefined || signature === undefined) return undefined;
  return { scope, date: String(date), signed: signed.split(';'), signature, expires: 900 };
}

function signatureOf(
  { method, headers }: SignedRequest,
  url: URL,
  { scope, date, signed }: Claim,
  payload: string,
  secret: string,
): string {
  const query = [...url.searchParams]
    .filter(([name]) => name !== 'X-Amz-Signature')
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .toSorted()
    .join('&');
  const lines = signed.map((name) => `${name}:${String(headers[name] ?? '').trim()}\n`).join('');
  const canonical = [method, url.pathname, query, lines, signed.join(';'), payload].join('\n');
  const toSign = [ALGORITHM, date, scope, sha256(canonical)].join('\n');
  const key = scope.split('/').reduce<string | Buffer>((before, part) => hmac(before, part), `AWS4${secret}`);
  return hmac(key, toSign).toString('hex');
}

const sha256 = (data: string | Buffer): string => createHash('sha256').update(data).digest('hex');
const hmac = (key: string | Buffer, data: string): Buffer => createHmac('sha256', key).update(data).digest();
const encode = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/** `20261121T071200Z` */
function timeOf(date: string): number {
  const [, year, month, day, hour, minute, second] =
    /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(date) ?? [];
  return Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second));
}
