import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';

/** Who is signed in at the dashboard: kept in a cookie that this host alone can make. */

/** A key, and the one store it shows; every store of the host when absent. */
export interface DashboardKey {
  key: string;
  storeId?: string;
}

/** What a signed-in person may see. */
export interface Seen {
  storeId?: string;
}

export interface DashboardSessions {
  /** Undefined for whoever is not signed in, or no longer. */
  of(request: Request): Seen | undefined;
  /** The cookie of whoever knows a key; undefined for any other. */
  cookieFor(key: string): string | undefined;
  /** The cookie that ends it. */
  readonly ending: string;
}

const COOKIE = 'aisle_dashboard';
/** How long a sign-in lasts, in milliseconds. */
const SIGNED_IN_FOR = 8 * 3_600_000;
/** Stands for every store where a store's id would. */
const ALL = '*';

export interface DashboardSessionOptions {
  keys: readonly DashboardKey[];
  hostKey: Uint8Array;
  /** Whether it is reached by https. */
  secure: boolean;
  now: () => number;
}

export function dashboardSessions({
  keys,
  hostKey,
  secure,
  now,
}: DashboardSessionOptions): DashboardSessions {
  const secret = Buffer.from(hkdfSync('sha256', hostKey, '', 'aisle dashboard', 32));
  // Other keys make every sign-in of before void.
  const all = JSON.stringify(keys);
  const sealOf = (claim: string): string =>
    createHmac('sha256', secret).update(`${all} ${claim}`).digest('base64url');
  const flags = `Path=/dashboard; HttpOnly; SameSite=Strict${secure ? '; Secure' : ''}`;
  const form = new RegExp(`(?:^|; )${COOKIE}=((\\d{1,16})\\.([a-z0-9-]{1,40}|\\*))\\.([\\w-]{43})(?:;|$)`);
  return {
    of(request) {
      const [, claim = '', until = '0', store = '', seal = ''] =
        form.exec(request.headers.get('cookie') ?? '') ?? [];
      if (!(Number(until) > now()) || !same(seal, sealOf(claim))) return undefined;
      return store === ALL ? {} : { storeId: store };
    },
    cookieFor(given) {
      // Each is compared, so that the time does not tell which it was.
      const right = keys.filter(({ key }) => same(given, key))[0];
      if (!right) return undefined;
      const claim = `${now() + SIGNED_IN_FOR}.${right.storeId ?? ALL}`;
      return `${COOKIE}=${claim}.${sealOf(claim)}; Max-Age=${SIGNED_IN_FOR / 1_000}; ${flags}`;
    },
    ending: `${COOKIE}=; Max-Age=0; ${flags}`,
  };
}

/** In a time that does not tell how much is right. */
function same(given: string, own: string): boolean {
  const digest = (text: string) => createHmac('sha256', 'aisle dashboard').update(text).digest();
  return timingSafeEqual(digest(given), digest(own));
}
