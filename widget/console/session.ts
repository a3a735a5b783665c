import { Observed } from './observed.ts';

/** What a person of the store signed in with, for this tab alone. */
export interface StaffSession {
  token: string;
  name: string;
  role: 'agent' | 'lead';
  /** Ids of the stores whose desk this person may see. */
  stores: readonly string[];
  /** ISO 8601. */
  expiresAt: string;
  /** The store whose desk is open. */
  storeId: string;
}

export interface SessionState {
  session?: StaffSession;
  /** Why the last session ended, or the sign-in was refused. */
  refusal?: string;
}

/** sessionStorage: gone with the tab, never shared with another. */
const KEY = 'aisle:staff';

const sentences: Readonly<Record<number, string>> = {
  401: 'This key is not valid.',
  403: 'Sign in on the staff page of this host itself.',
  404: 'Staff sign-in is off. Whoever runs this host can set STAFF_KEY.',
  422: 'A name has letters, at most 40.',
  429: 'Too many tries. Please wait a moment.',
};
const otherwise = 'Signing in did not work. Please try again.';

/** Who is signed in, in this tab, by whatever means. */
export abstract class Sessions extends Observed<SessionState> {
  /** Opens the desk of another store. */
  abstract change(storeId: string): void;
  /** Ends the session here and, as far as the server can be reached, there. */
  abstract signOut(): Promise<void>;
  /** Ends the session in this tab. @param refusal what to say of it at the sign-in. */
  abstract end(refusal?: string): void;
}

/** Signed in with a key and a name, at the host itself. */
export class KeySessions extends Sessions {
  constructor() {
    super({ session: kept() });
  }

  /** @returns whether it worked; if not, `refusal` says why. */
  async signIn(key: string, name: string, storeId: string | undefined): Promise<boolean> {
    this.set({ refusal: undefined });
    const answer = await post('/staff/sign-in', { key, name });
    const given = answer?.ok ? granted(await answer.json().catch(() => undefined)) : undefined;
    const store = storeId === undefined ? given?.stores[0] : given?.stores.find((id) => id === storeId);
    if (!given || store === undefined) {
      // A session that is of no use here is not left open there.
      if (given) await post('/staff/sign-out', {}, given.token);
      const refusal = given
        ? 'This key does not open that store.'
        : (sentences[answer?.status ?? 0] ?? otherwise);
      this.set({ refusal });
      return false;
    }
    this.#become({ ...given, storeId: store });
    return true;
  }

  change(storeId: string): void {
    const { session } = this.get();
    if (session) this.#become({ ...session, storeId });
  }

  async signOut(): Promise<void> {
    const { session } = this.get();
    this.end();
    if (session) await post('/staff/sign-out', {}, session.token);
  }

  end(refusal?: string): void {
    this.#become(undefined, refusal);
  }

  #become(session: StaffSession | undefined, refusal?: string): void {
    try {
      if (session) sessionStorage.setItem(KEY, JSON.stringify(session));
      else sessionStorage.removeItem(KEY);
    } catch {
      // Storage is forbidden here: a reload asks for the key again.
    }
    this.set({ session, refusal });
  }
}

async function post(path: string, body: object, token?: string): Promise<Response | undefined> {
  const headers = {
    'content-type': 'application/json',
    ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
  };
  return fetch(path, { method: 'POST', headers, body: JSON.stringify(body) }).catch(() => undefined);
}

function kept(): StaffSession | undefined {
  try {
    const value = JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as Partial<StaffSession> | null;
    const session = granted(value);
    return session && typeof value?.storeId === 'string' ? { ...session, storeId: value.storeId } : undefined;
  } catch {
    return undefined;
  }
}

function granted(value: unknown): Omit<StaffSession, 'storeId'> | undefined {
  const { token, name, role, stores, expiresAt } = (value ?? {}) as Record<string, unknown>;
  if (typeof token !== 'string' || typeof name !== 'string' || typeof expiresAt !== 'string')
    return undefined;
  if ((role !== 'agent' && role !== 'lead') || !Array.isArray(stores)) return undefined;
  if (Date.parse(expiresAt) <= Date.now()) return undefined;
  return { token, name, role, expiresAt, stores: stores.filter((id) => typeof id === 'string') };
}
