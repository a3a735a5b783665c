import type { BusinessEvent } from '../../chat/events.ts';
import { TokenBucket } from '../../connections/token-bucket.ts';
import type { HttpHandler } from '../http.ts';
import { figuresOf } from './figures.ts';
import { dashboardSessions, type DashboardSessionOptions, type Seen } from './session.ts';
import { dashboardPage, offPage, periods, sheet, signInPage } from './page.ts';

/** `/dashboard`: figures of the stores for whoever runs them, behind a key. */

/** Without a key it says that it is off. */
export interface DashboardOptions extends DashboardSessionOptions {
  stores: () => { id: string; name: string }[];
  read: (days: number) => BusinessEvent[];
}

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
  const sessions = dashboardSessions(options);
  const tries = new Map<string, TokenBucket>();
  return async (request, source = '') => {
    const { pathname, searchParams } = new URL(request.url);
    if (pathname === '/dashboard/page.css') {
      return new Response(sheet, { headers: { ...headers, 'content-type': 'text/css; charset=utf-8' } });
    }
    if (!/^\/dashboard(?:\/sign-in|\/sign-out)?$/.test(pathname)) return undefined;
    if (options.keys.length === 0) return html(offPage());
    const safe = request.method === 'GET' || request.method === 'HEAD';
    if (safe && pathname === '/dashboard') {
      const seen = sessions.of(request);
      return html(seen ? show(options, seen, searchParams) : signInPage());
    }
    if (request.method !== 'POST' || pathname === '/dashboard' || !isOwnPage(request)) {
      return new Response(null, { status: 405, headers });
    }
    if (pathname === '/dashboard/sign-out') return seeOther(sessions.ending);
    if (!bucketOf(tries, source).take(options.now())) {
      return html(signInPage('Too many tries. Please wait a minute.'), 429);
    }
    const key = new URLSearchParams((await request.text()).slice(0, 1_000)).get('key') ?? '';
    const cookie = sessions.cookieFor(key);
    return cookie === undefined ? html(signInPage('This key is not right.'), 403) : seeOther(cookie);
  };
}

function show({ stores, read }: DashboardOptions, seen: Seen, asked: URLSearchParams): string {
  const days = periods.find((each) => String(each) === asked.get('days')) ?? 7;
  const own = stores().filter(({ id }) => seen.storeId === undefined || id === seen.storeId);
  const storeId = seen.storeId ?? own.find(({ id }) => id === asked.get('store'))?.id;
  const events = read(days).filter(({ store }) => storeId === undefined || store === storeId);
  return dashboardPage({
    stores: own,
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
