import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import type { BusinessEvent } from '../../chat/events.ts';
import { TokenBucket } from '../../connections/token-bucket.ts';
import type { HttpHandler } from '../http.ts';
import { figuresOf } from './figures.ts';
import { dashboardPage, offPage, periods, sheet, signInPage } from './page.ts';

/** `/dashboard`: figures of the stores for whoever runs them, behind a key. */

export interface DashboardOptions {
  /** Any of them opens it; without one it says that it is off. */
  keys: readonly string[];
  hostKey: Uint8Array;
  stores: () => { id: string; name: string }[];
  read: (days: number) => BusinessEvent[];
  now: () => number;
}

const COOKIE = 'aisle_dashboard';
/** How long a sign-in lasts, in milliseconds. */
const SIGNED_IN_FOR = 8 * 3_600_000;
/** Tries from one network source at once, and a second after that. */
const TRIES = { burst: 10, perSecond: 0.1 };
const MOST_SOURCES = 10_000;

const headers = {
  'cache-control': 'no-store',
  'content-security-policy':
    "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
};
const html = (text: string, status = 200): Response =>
  new Response(text, { status, headers: { ...headers, 'content-type': 'text/html; charset=utf-8' } });
const seeOther = (cookie: string): Response =>
  new Response(null, { status: 303, headers: { ...headers, location: '/dashboard', 'set-cookie': cookie } });

export function createDashboard(options: DashboardOptions): HttpHandler {
  const secret = Buffer.from(hkdfSync('sha256', options.hostKey, '', 'aisle dashboard', 32));
  // Another key makes every sign-in of before void.
  const signed = (until: string): string =>
    createHmac('sha256', secret)
      .update(`${options.keys.join(' ')} ${until}`)
      .digest('base64url');
  const tries = new Map<string, TokenBucket>();
  const isSignedIn = (request: Request): boolean => {
    const cookie = new RegExp(`(?:^|; )${COOKIE}=(\\d{1,16})\\.([\\w-]{43})(?:;|$)`);
    const [, until = '0', seal = ''] = cookie.exec(request.headers.get('cookie') ?? '') ?? [];
    return Number(until) > options.now() && same(seal, signed(until));
  };
  return async (request, source = '') => {
    const { pathname, searchParams, protocol } = new URL(request.url);
    if (pathname === '/dashboard/page.css') {
      return new Response(sheet, { headers: { ...headers, 'content-type': 'text/css; charset=utf-8' } });
    }
    if (!/^\/dashboard(?:\/sign-in|\/sign-out)?$/.test(pathname)) return undefined;
    if (options.keys.length === 0) return html(offPage());
    const safe = request.method === 'GET' || request.method === 'HEAD';
    if (safe && pathname === '/dashboard') {
      return html(isSignedIn(request) ? show(options, searchParams) : signInPage());
    }
    if (request.method !== 'POST' || pathname === '/dashboard' || !isOwnPage(request)) {
      return new Response(null, { status: 405, headers });
    }
    const flags = `Path=/dashboard; HttpOnly; SameSite=Strict${protocol === 'https:' ? '; Secure' : ''}`;
    if (pathname === '/dashboard/sign-out') return seeOther(`${COOKIE}=; Max-Age=0; ${flags}`);
    if (!bucketOf(tries, source).take(options.now())) {
      return html(signInPage('Too many tries. Please wait a minute.'), 429);
    }
    const key = new URLSearchParams((await request.text()).slice(0, 1_000)).get('key') ?? '';
    if (!options.keys.some((own) => same(key, own))) return html(signInPage('This key is not right.'), 403);
    const until = String(options.now() + SIGNED_IN_FOR);
    return seeOther(`${COOKIE}=${until}.${signed(until)}; Max-Age=${SIGNED_IN_FOR / 1_000}; ${flags}`);
  };
}

function show({ stores, read }: DashboardOptions, asked: URLSearchParams): string {
  const days = periods.find((each) => String(each) === asked.get('days')) ?? 7;
  const all = stores();
  const storeId = all.find(({ id }) => id === asked.get('store'))?.id;
  const events = read(days).filter(({ store }) => storeId === undefined || store === storeId);
  return dashboardPage({
    stores: all,
    days,
    figures: figuresOf(events),
    ...(storeId === undefined ? {} : { storeId }),
  });
}

/** A form of another site may not sign anybody in or out. */
function isOwnPage(request: Request): boolean {
  const from = request.headers.get('sec-fetch-site');
  if (from !== null) return from === 'same-origin' || from === 'none';
  const origin = request.headers.get('origin');
  return origin === null || (URL.canParse(origin) && new URL(origin).host === new URL(request.url).host);
}

function bucketOf(tries: Map<string, TokenBucket>, source: string): TokenBucket {
  if (tries.size > MOST_SOURCES) tries.clear();
  const bucket = tries.get(source) ?? new TokenBucket(TRIES.burst, TRIES.perSecond);
  tries.set(source, bucket);
  return bucket;
}

/** In a time that does not tell how much is right. */
function same(given: string, own: string): boolean {
  const digest = (text: string) => createHmac('sha256', 'aisle dashboard').update(text).digest();
  return timingSafeEqual(digest(given), digest(own));
}
