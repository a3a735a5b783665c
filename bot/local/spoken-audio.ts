import type { FolderAudio } from '../speech/folder-audio.ts';
import type { HttpHandler } from './http.ts';

/**
 * What was spoken, at signed addresses. Any page may fetch it, for a widget stands on any page; the address is the key, and
 * runs out. In ranges too: some browsers play nothing without.
 */

const headers = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'accept-ranges, content-length, content-range',
  'cross-origin-resource-policy': 'cross-origin',
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; sandbox",
  'referrer-policy': 'no-referrer',
};
const refusal = { ...headers, 'cache-control': 'no-store', 'content-type': 'text/plain; charset=utf-8' };

/** @param path what the addresses begin with: "/audio/" */
export function spokenAudio(audio: FolderAudio, path: string, now: () => number = Date.now): HttpHandler {
  return async (request) => {
    const url = new URL(request.url);
    if (!url.pathname.startsWith(path)) return undefined;
    if (request.method === 'OPTIONS') return preflight();
    if (request.method !== 'GET' && request.method !== 'HEAD') return refused(405);
    const found = await audio.open(url);
    if (found === 'refused') return refused(403);
    if (found === 'gone') return refused(404);
    const seconds = Math.max(0, Math.floor((found.until - now()) / 1_000));
    const given = {
      ...headers,
      'content-type': found.contentType,
      'accept-ranges': 'bytes',
      'cache-control': `private, max-age=${seconds}`,
    };
    return answer(found.bytes, request.headers.get('range'), given);
  };
}

const refused = (status: number): Response =>
  new Response('There is nothing to be heard here.', { status, headers: refusal });

const preflight = (): Response =>
  new Response(null, {
    status: 204,
    headers: {
      ...headers,
      'access-control-allow-methods': 'GET, HEAD',
      'access-control-allow-headers': 'range',
      'access-control-max-age': '600',
    },
  });

function answer(bytes: Buffer, range: string | null, given: Record<string, string>): Response {
  const wanted = range === null ? undefined : rangeOf(range, bytes.length);
  if (wanted === 'outside') {
    const limits = { ...given, 'content-range': `bytes */${bytes.length}` };
    return new Response(null, { status: 416, headers: limits });
  }
  const { from, to } = wanted ?? { from: 0, to: bytes.length - 1 };
  const body = new Uint8Array(bytes.subarray(from, to + 1));
  const all = { ...given, 'content-length': String(body.length) };
  if (!wanted) return new Response(body, { headers: all });
  const part = { ...all, 'content-range': `bytes ${from}-${to}/${bytes.length}` };
  return new Response(body, { status: 206, headers: part });
}

/** One range, with the last byte it has; undefined for what is none or several, which may be answered with all. */
function rangeOf(range: string, length: number): { from: number; to: number } | 'outside' | undefined {
  const match = /^bytes=(\d*)-(\d*)$/.exec(range.trim());
  const [, first = '', last = ''] = match ?? [];
  if (first === '' && last === '') return undefined;
  const from = first === '' ? Math.max(0, length - Number(last)) : Number(first);
  const to = first === '' || last === '' ? length - 1 : Math.min(Number(last), length - 1);
  return from >= length || from > to ? 'outside' : { from, to };
}
