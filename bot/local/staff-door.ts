import * as v from 'valibot';
import type { WebSocketConnections } from '../connections/websocket.ts';
import type { Sessions } from '../staff/sessions.ts';
import { WrongTries } from '../staff/wrong-tries.ts';
import { readBearer, readBody } from '../storefront/requests.ts';
import { errorResponse, jsonResponse, StorefrontError } from '../storefront/responses.ts';
import { closeCodes } from '../wire/close-codes.ts';
import type { HostedStores } from './hosted-stores.ts';
import type { HttpHandler } from './http.ts';

/** POST /staff/sign-in {key, name} and /staff/sign-out, for pages of this host alone. */

export interface StaffDoorOptions {
  sessions: Sessions;
  /** Whether any key is set. */
  isOn: boolean;
  stores: HostedStores;
  connections: Pick<WebSocketConnections, 'close'>;
  /** Where the pages are reached, when that is not this host's own address. */
  publicUrl?: string;
  now: () => number;
}

/** What shoppers see of whoever answers: letters of any script, and no address. */
const Name = v.pipe(
  v.string(),
  v.trim(),
  v.regex(/^[\p{L}\p{M}][\p{L}\p{M}\p{N} .'’-]{0,39}$/u, 'a name has letters, at most 40'),
);
const SignIn = v.object({ key: v.pipe(v.string(), v.maxLength(500)), name: Name });

export function staffDoor(options: StaffDoorOptions): HttpHandler {
  const tries = new WrongTries(options.now);
  return async (request, source = 'here') => {
    const { pathname } = new URL(request.url);
    if (pathname !== '/staff/sign-in' && pathname !== '/staff/sign-out') return undefined;
    try {
      if (request.method !== 'POST') {
        throw new StorefrontError('method-not-allowed', 'Sign in with POST.', { allow: 'POST' });
      }
      checkOrigin(request, options.publicUrl);
      if (!options.isOn) throw new StorefrontError('unknown-route', 'Staff sign-in is off on this host.');
      return await (pathname === '/staff/sign-in'
        ? signIn(request, options, tries, source)
        : signOut(request, options));
    } catch (error) {
      if (!(error instanceof StorefrontError)) throw error;
      const answer = errorResponse(error);
      if (error.code === 'too-many') answer.headers.set('retry-after', String(error.details['seconds']));
      return answer;
    }
  };
}

/** A page of somewhere else may not sign anybody in. Clients without an origin are no browsers. */
function checkOrigin(request: Request, publicUrl: string | undefined): void {
  const origin = request.headers.get('origin');
  if (origin === null) return;
  const own = [new URL(request.url).host, ...(publicUrl === undefined ? [] : [new URL(publicUrl).host])];
  if (!URL.canParse(origin) || !own.includes(new URL(origin).host)) {
    throw new StorefrontError('credentials-refused', 'Sign in on the staff page of this host.');
  }
}

async function signIn(
  request: Request,
  { sessions, stores }: StaffDoorOptions,
  tries: WrongTries,
  source: string,
): Promise<Response> {
  const { key, name } = await readBody(request, SignIn);
  // Counted before it is known to be wrong, so that many at once cannot slip through together.
  const seconds = tries.begin(source);
  if (seconds !== undefined) {
    throw new StorefrontError('too-many', 'Too many wrong keys. Please wait.', { seconds });
  }
  const session = await sessions.signIn(key, name);
  if (!session) throw new StorefrontError('identity-refused', 'This key is not right.');
  tries.takeBack(source);
  const all = stores.all().map(({ settings }) => settings.id);
  const { token, role, storeId, expiresAt } = session;
  const opened = storeId === undefined ? all : all.filter((id) => id === storeId);
  const answer = {
    token,
    role,
    name: session.name,
    stores: opened,
    expiresAt: new Date(expiresAt).toISOString(),
  };
  return jsonResponse(request, answer, 'private');
}

/** Ends the session, and the sockets on which its person watched. */
async function signOut(
  request: Request,
  { sessions, stores, connections }: StaffDoorOptions,
): Promise<Response> {
  const token = readBearer(request);
  const session = token === undefined ? undefined : await sessions.signOut(token);
  if (session === undefined) throw new StorefrontError('identity-refused', 'This session has ended already.');
  for (const { people } of stores.all()) {
    const watchers = await people.desk.watchers();
    for (const { connectionId } of watchers.filter((each) => each.session === session)) {
      await people.desk.unwatch(connectionId);
      await connections.close(connectionId, closeCodes.forbidden, 'signed out');
    }
  }
  return jsonResponse(request, { signedOut: true }, 'private');
}
