import type { PoolSettings } from './settings.ts';

/**
 * The authorization code flow with PKCE (RFC 6749, 7636) against a user pool. Only the proof that this tab asked lies in
 * sessionStorage, until the way back; tokens are handed to the caller and kept nowhere.
 */

export interface Tokens {
  /** Says who it is; the desk's credential. */
  id: string;
  /** Brings the next ones; absent when a refresh gave none anew. */
  refresh?: string;
}

/** What must be known again when the person comes back. */
interface Asked {
  state: string;
  verifier: string;
  /** What the address named after its #. */
  hash: string;
}

const KEY = 'aisle:sign-in';

/** Of this page, without what was in it. */
const ownAddress = (): string => `${location.origin}${location.pathname}`;

/** Leaves for the pool's sign-in page. @throws DOMException where storage is forbidden. */
export async function leaveForSignIn({ signIn, clientId }: PoolSettings): Promise<void> {
  const asked: Asked = { state: random(), verifier: random(), hash: location.hash };
  sessionStorage.setItem(KEY, JSON.stringify(asked));
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(asked.verifier));
  const query = new URLSearchParams({
    response_type: 'code',
    client_id: clientId,
    redirect_uri: ownAddress(),
    scope: 'openid email profile',
    state: asked.state,
    code_challenge_method: 'S256',
    code_challenge: inBase64Url(new Uint8Array(digest)),
  });
  location.assign(`${signIn}/oauth2/authorize?${query}`);
}

/**
 * Takes up what the pool sent back with the person, and clears it from the address.
 * @returns undefined when nobody comes back; `refused` when the pool let nobody in, or this tab did not ask.
 */
export async function comeBack(settings: PoolSettings): Promise<Tokens | 'refused' | undefined> {
  const query = new URLSearchParams(location.search);
  const [code, state] = [query.get('code'), query.get('state')];
  if (state === null) return undefined;
  const asked = takeAsked();
  history.replaceState(null, '', `${ownAddress()}${asked?.hash ?? ''}`);
  if (code === null || asked?.state !== state) return 'refused';
  const { verifier: code_verifier } = asked;
  const given = { grant_type: 'authorization_code', code, redirect_uri: ownAddress(), code_verifier };
  return (await askTokens(settings, given)) ?? 'refused';
}

/** @returns undefined when the pool does not give any more; throws when it could not be asked. */
export function refreshTokens(settings: PoolSettings, refresh: string): Promise<Tokens | undefined> {
  return askTokens(settings, { grant_type: 'refresh_token', refresh_token: refresh });
}

/** Makes a refresh token worthless, as far as the pool can be reached. */
export async function revoke({ signIn, clientId }: PoolSettings, refresh: string): Promise<void> {
  const body = new URLSearchParams({ token: refresh, client_id: clientId });
  await fetch(`${signIn}/oauth2/revoke`, { method: 'POST', body }).catch(() => undefined);
}

/** Leaves for the pool, which forgets the person in this browser and sends them back. */
export function leaveForSignOut({ signIn, clientId }: PoolSettings): void {
  const query = new URLSearchParams({ client_id: clientId, logout_uri: ownAddress() });
  location.assign(`${signIn}/logout?${query}`);
}

/** @throws TypeError when the pool cannot be reached, Error when it fails. */
async function askTokens(
  { signIn, clientId }: PoolSettings,
  given: Record<string, string>,
): Promise<Tokens | undefined> {
  const body = new URLSearchParams({ ...given, client_id: clientId });
  const answer = await fetch(`${signIn}/oauth2/token`, { method: 'POST', body });
  if (answer.status >= 500 || answer.status === 429) throw new Error('The user pool could not answer.');
  const { id_token: id, refresh_token: refresh } = (await answer.json().catch(() => ({}))) as Record<
    string,
    unknown
  >;
  if (!answer.ok || typeof id !== 'string') return undefined;
  return typeof refresh === 'string' ? { id, refresh } : { id };
}

function takeAsked(): Asked | undefined {
  try {
    const asked = JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as Partial<Asked> | null;
    sessionStorage.removeItem(KEY);
    const { state, verifier, hash = '' } = asked ?? {};
    return state === undefined || verifier === undefined ? undefined : { state, verifier, hash };
  } catch {
    return undefined;
  }
}

/** 43 signs of 256 random bits: as long as a verifier must be. */
const random = (): string => inBase64Url(crypto.getRandomValues(new Uint8Array(32)));

const inBase64Url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
