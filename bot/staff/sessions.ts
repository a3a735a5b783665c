import { createHash, createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';
import type { StaffVerifier } from '../chat/dependencies.ts';
import type { StaffIdentity } from '../chat/connection.ts';
import type { Json, Records } from '../records/records.ts';
import type { StaffRole } from '../wire/staff-frames.ts';

/** Signing in with a key, for hosts without a user pool: a key is exchanged for a session, which ends. */

/** The reserved id these records lie under; no store may have it. */
export const staffRecordsId = 'aisle-staff';

/** A session lasts a working day, in milliseconds. */
export const SESSION_LASTS = 12 * 3_600_000;

const PARTITION = 'sessions';

/** A key that lets people in: to one store, or to all when none is named. */
export interface Key {
  role: StaffRole;
  key: string;
  storeId?: string;
}

export interface Session {
  /** The secret; it is kept only as a hash. */
  token: string;
  role: StaffRole;
  name: string;
  /** The one store it opens; every store of the host when absent. */
  storeId?: string;
  /** Milliseconds since the epoch. */
  expiresAt: number;
}

export interface Sessions extends StaffVerifier {
  /** Undefined when it is none of the keys. Takes as long for a wrong key as for a right one. */
  signIn(key: string, name: string): Promise<Session | undefined>;
  /** @returns the ended session's id, by which its connections are found; undefined when there was none. */
  signOut(token: string): Promise<string | undefined>;
  /** A session without a key, for who may make one: the control channel of fixtures. */
  open(role: StaffRole, name: string, storeId: string): Promise<Session>;
}

/** How a session is kept, under the hash of its token. */
interface Kept {
  name: string;
  role: StaffRole;
  storeId?: string;
  /** Of the key it was opened with, so that changing the key ends it. */
  print: string;
  until: number;
}

export interface SessionsOptions {
  records: Records;
  keys: readonly Key[];
  hostKey: Uint8Array;
  now: () => number;
  /** Whether sessions may be made without a key; the desk is then on for every store. */
  withoutKeys?: boolean;
}

const WITHOUT_KEY = 'none';

export function openSessions({
  records: all,
  keys,
  hostKey,
  now,
  withoutKeys = false,
}: SessionsOptions): Sessions {
  const records = all.forStore(staffRecordsId);
  const secret = Buffer.from(hkdfSync('sha256', hostKey, '', 'aisle staff keys', 32));
  const printOf = (key: string): string => createHmac('sha256', secret).update(key).digest('base64url');
  const known = keys.map((key) => ({ ...key, print: printOf(key.key) }));
  const isValid = ({ print, until }: Kept): boolean => {
    if (until <= now()) return false;
    return print === WITHOUT_KEY ? withoutKeys : known.some((key) => key.print === print);
  };
  const find = async (hash: string): Promise<Kept | undefined> => {
    const kept = (await records.get(PARTITION, hash))?.value as unknown as Kept | undefined;
    return kept && isValid(kept) ? kept : undefined;
  };
  const make = async (kept: Kept): Promise<Session> => {
    const token = randomBytes(32).toString('base64url');
    const value = kept as unknown as Json;
    const put = { kind: 'put' as const, partition: PARTITION, key: hashOf(token), value };
    await records.commit([{ ...put, expiresAt: kept.until }]);
    const { role, name, storeId, until: expiresAt } = kept;
    return { token, role, name, expiresAt, ...(storeId === undefined ? {} : { storeId }) };
  };
  return {
    async signIn(key, name) {
      const print = printOf(key);
      // Every key is compared, and whole, so that time tells nothing.
      const [found] = known.filter((each) => isSame(each.print, print));
      if (!found) return undefined;
      const { role, storeId } = found;
      const until = now() + SESSION_LASTS;
      return make({ name, role, print, until, ...(storeId === undefined ? {} : { storeId }) });
    },
    async signOut(token) {
      const key = hashOf(token);
      if (!(await find(key))) return undefined;
      await records.commit([{ kind: 'delete', partition: PARTITION, key }]);
      return key;
    },
    open: (role, name, storeId) =>
      make({ name, role, storeId, print: WITHOUT_KEY, until: now() + SESSION_LASTS }),
    isOn: (storeId) =>
      withoutKeys || known.some((key) => key.storeId === undefined || key.storeId === storeId),
    async verify(storeId, credential) {
      const session = hashOf(credential);
      const kept = await find(session);
      if (!kept || (kept.storeId !== undefined && kept.storeId !== storeId)) return undefined;
      return identityOf(kept, session);
    },
    stillIn: async ({ session }) => session !== undefined && (await find(session)) !== undefined,
  };
}

/** Who shares a key is told apart by name: two sessions of one name are one person. */
function identityOf({ name, role, print, until }: Kept, session: string): StaffIdentity {
  const id = createHash('sha256').update(`${print} ${name.toLowerCase()}`).digest('base64url').slice(0, 22);
  return { id, name, role, until, session };
}

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

const isSame = (one: string, other: string): boolean =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));
