import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT, type CryptoKey } from 'jose';
import { staffDoor } from '../../../bot/local/staff-door.ts';
import type { HostedStores } from '../../../bot/local/hosted-stores.ts';
import { staffKeysOf } from '../../../bot/settings/staff-keys.ts';
import { openSessions, SESSION_LASTS, staffRecordsId, type Sessions } from '../../../bot/staff/sessions.ts';
import { createUserPoolVerifier } from '../../../bot/staff/user-pool.ts';
import { adapters, type OpenedRecords } from '../chat/support/adapters.ts';
import { openStage, type Stage } from '../chat/support/stage.ts';

/** Who of the store's people gets in, and for how long. */

const [sqlite] = adapters;
const hostKey = new Uint8Array(32).fill(7);
const AGENT = 'key-of-the-agents-1';
const LEAD = 'key-of-the-leads-22';
const OTHER = 'key-of-other-agents';

let opened: OpenedRecords;
let now = Date.UTC(2026, 10, 21, 12);

beforeEach(async () => {
  now = Date.UTC(2026, 10, 21, 12);
  opened = await sqlite!.open(() => now);
});
afterEach(() => opened.remove());

const keys = [
  { role: 'agent', key: AGENT },
  { role: 'lead', key: LEAD },
  { role: 'agent', key: OTHER, storeId: 'other' },
] as const;

const sessionsWith = (given: Parameters<typeof openSessions>[0]['keys'] = keys): Sessions =>
  openSessions({ records: opened.records, keys: given, hostKey, now: () => now });

describe('a session', () => {
  it('is opened by a right key alone, with its role', async () => {
    const sessions = sessionsWith();
    expect(await sessions.signIn('key-of-nobody-at-all', 'Maya')).toBeUndefined();
    expect(await sessions.signIn('', 'Maya')).toBeUndefined();
    const session = await sessions.signIn(LEAD, 'Ines');
    expect(await sessions.verify('stage', session?.token ?? '')).toMatchObject({
      name: 'Ines',
      role: 'lead',
    });
    expect(await sessions.verify('stage', 'made-up')).toBeUndefined();
  });

  it('is kept as a hash, without key or token', async () => {
    const session = await sessionsWith().signIn(AGENT, 'Maya');
    const kept = JSON.stringify(await opened.records.forStore(staffRecordsId).list('sessions'));
    expect(kept).toContain('Maya');
    expect(kept).not.toContain(session?.token);
    expect(kept).not.toContain(AGENT);
  });

  it('ends with its time, with the sign-out and when the key is changed', async () => {
    const sessions = sessionsWith();
    const [first, second, third] = [
      await sessions.signIn(AGENT, 'Maya'), await sessions.signIn(AGENT, 'Maya'), await sessions.signIn(AGENT, 'Maya'),
    ].map((session) => session?.token ?? ''); // prettier-ignore
    const identity = await sessions.verify('stage', first!);
    await sessions.signOut(first!);
    expect(await sessions.verify('stage', first!)).toBeUndefined();
    expect(identity && (await sessions.stillIn(identity))).toBe(false);
    expect(await sessions.signOut(first!)).toBeUndefined();
    const changed = sessionsWith([{ role: 'agent', key: 'another-key-of-agents' }]);
    expect(await changed.verify('stage', second!)).toBeUndefined();
    expect(await sessions.verify('stage', second!)).toBeDefined();
    now += SESSION_LASTS;
    expect(await sessions.verify('stage', third!)).toBeUndefined();
  });

  it('of one store opens no other', async () => {
    const sessions = sessionsWith();
    const session = await sessions.signIn(OTHER, 'Noah');
    expect(await sessions.verify('other', session?.token ?? '')).toBeDefined();
    expect(await sessions.verify('stage', session?.token ?? '')).toBeUndefined();
    expect(sessionsWith([keys[2]]).isOn('stage')).toBe(false);
    expect(sessionsWith([keys[2]]).isOn('other')).toBe(true);
  });

  it('is the same person under the same name, another under another', async () => {
    const sessions = sessionsWith();
    const idOf = async (name: string, key = AGENT): Promise<string | undefined> =>
      (await sessions.verify('stage', (await sessions.signIn(key, name))?.token ?? ''))?.id;
    expect(await idOf('Maya')).toBe(await idOf('maya'));
    expect(await idOf('Maya')).not.toBe(await idOf('Noah'));
    expect(await idOf('Maya')).not.toBe(await idOf('Maya', LEAD));
  });
});

describe('the keys of the settings', () => {
  it('are read by role and store', () => {
    expect(
      staffKeysOf({ STAFF_KEY: AGENT, STAFF_LEAD_KEY: LEAD, STAFF_KEY_NORD_WEST: OTHER, STAFF_LEAD_KEY_X: '' }),
    ).toEqual([
      { role: 'agent', key: AGENT }, { role: 'lead', key: LEAD }, { role: 'agent', key: OTHER, storeId: 'nord-west' },
    ]); // prettier-ignore
  });

  it.each([
    [{ STAFF_KEY: 'short' }, /STAFF_KEY must have at least 16/],
    [{ STAFF_KEY: AGENT, STAFF_LEAD_KEY: AGENT }, /same as another/],
  ])('are refused when they are %j', (environment, says) => {
    expect(() => staffKeysOf(environment)).toThrow(says);
  });
});

describe('the door on one machine', () => {
  let stage: Stage;
  let sessions: Sessions;
  const closed: string[] = [];

  beforeEach(() => {
    sessions = sessionsWith();
    stage = openStage({ records: opened.records, storeIds: ['stage', 'other'] });
    closed.length = 0;
  });

  const door = (isOn = true) =>
    staffDoor({
      sessions,
      isOn,
      stores: { all: () => stage.dependencies.stores() } as unknown as HostedStores,
      connections: { close: async (id) => void closed.push(id) },
      now: () => now,
    });

  const post = (path: string, body?: unknown, headers: Record<string, string> = {}): Request =>
    new Request(`http://shop.example${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });

  it('lets a right key in and names stores, role and end', async () => {
    const answer = await door()(post('/staff/sign-in', { key: OTHER, name: ' Noah ' }));
    expect(answer?.headers.get('cache-control')).toBe('no-store');
    expect(await answer?.json()).toEqual({
      token: expect.stringMatching(/^[\w-]{43}$/) as string,
      role: 'agent',
      name: 'Noah',
      stores: ['other'],
      expiresAt: new Date(now + SESSION_LASTS).toISOString(),
    });
  });

  it.each([
    ['a wrong key', { key: 'wrong', name: 'Maya' }, {}, 401],
    ['no name', { key: AGENT, name: ' ' }, {}, 422],
    ['markup for a name', { key: AGENT, name: '<b>Maya</b>' }, {}, 422],
    ['a page of somewhere else', { key: AGENT, name: 'Maya' }, { origin: 'http://evil.example' }, 403],
    ['a form', { key: AGENT, name: 'Maya' }, { 'content-type': 'text/plain' }, 415],
  ])('refuses %s', async (_what, body, headers, status) => {
    expect((await door()(post('/staff/sign-in', body, headers)))?.status).toBe(status);
  });

  it('takes its own pages, no other method, and leaves other addresses alone', async () => {
    const open = door();
    const own = post('/staff/sign-in', { key: AGENT, name: 'Maya' }, { origin: 'http://shop.example' });
    expect((await open(own))?.status).toBe(200);
    expect((await open(new Request('http://shop.example/staff/sign-in')))?.status).toBe(405);
    expect(await open(new Request('http://shop.example/staff/'))).toBeUndefined();
  });

  it('is shut where no key is set', async () => {
    expect((await door(false)(post('/staff/sign-in', { key: AGENT, name: 'Maya' })))?.status).toBe(404);
  });

  it('makes a source wait after ten wrong keys, also for the right one, and no other source', async () => {
    const open = door();
    const attempt = async (key: string, source: string) =>
      open(post('/staff/sign-in', { key, name: 'Maya' }), source);
    for (let count = 0; count < 5; count += 1) await attempt(AGENT, 'a');
    const statuses = await Promise.all(
      Array.from({ length: 12 }, async () => (await attempt('wrong', 'a'))?.status),
    );
    expect(statuses.filter((status) => status === 401)).toHaveLength(10);
    const shut = await attempt(AGENT, 'a');
    expect(shut?.status).toBe(429);
    expect(shut?.headers.get('retry-after')).toBe('900');
    expect((await attempt(AGENT, 'b'))?.status).toBe(200);
    now += 900_000;
    expect((await attempt(AGENT, 'a'))?.status).toBe(200);
  });

  it('ends a session with its sockets, once', async () => {
    const open = door();
    const session = await sessions.signIn(AGENT, 'Maya');
    const identity = await sessions.verify('stage', session?.token ?? '');
    const { desk } = stage.store.people;
    const watcher = { personId: 'x', role: 'agent', until: stage.clock.now() + 60_000 } as const;
    await desk.watch({ ...watcher, connectionId: 'mine', session: identity?.session ?? '' });
    await desk.watch({ ...watcher, connectionId: 'anothers', session: 'another' });
    const headers = { authorization: `Bearer ${session?.token}` };
    expect((await open(post('/staff/sign-out', undefined, headers)))?.status).toBe(200);
    expect(closed).toEqual(['mine']);
    expect((await desk.watchers()).map(({ connectionId }) => connectionId)).toEqual(['anothers']);
    expect((await open(post('/staff/sign-out', undefined, headers)))?.status).toBe(401);
  });
});

describe('a user pool', () => {
  const issuer = 'https://cognito-idp.eu-central-1.amazonaws.com/eu-central-1_Example';
  let privateKey: CryptoKey;
  let verifier: ReturnType<typeof createUserPoolVerifier>;

  beforeEach(async () => {
    const pair = await generateKeyPair('RS256');
    privateKey = pair.privateKey;
    const keySet = createLocalJWKSet({ keys: [{ ...(await exportJWK(pair.publicKey)), alg: 'RS256' }] });
    verifier = createUserPoolVerifier({ issuer, audience: 'client', now: () => now, keys: keySet });
  });

  const token = (
    claims: Record<string, unknown>,
    { audience = 'client', from = issuer, lasts = 3_600 } = {},
  ) =>
    new SignJWT({ token_use: 'id', given_name: 'Maya', ...claims })
      .setProtectedHeader({ alg: 'RS256' })
      .setSubject('user-1')
      .setIssuer(from)
      .setAudience(audience)
      .setExpirationTime(now / 1_000 + lasts)
      .sign(privateKey);

  it('lets the members of its groups in, of a store or of all', async () => {
    const lead = await token({ 'cognito:groups': ['stage.lead', 'agent'] });
    expect(await verifier.verify('stage', lead)).toEqual({
      id: 'user-1', name: 'Maya', role: 'lead', until: now + 3_600_000,
    }); // prettier-ignore
    expect(await verifier.verify('other', lead)).toMatchObject({ role: 'agent' });
  });

  it.each([
    ['without a group', {}, {}],
    ['of another store’s group', { 'cognito:groups': ['other.lead'] }, {}],
    ['that only opens an API', { 'cognito:groups': ['lead'], token_use: 'access' }, {}],
    ['for another client', { 'cognito:groups': ['lead'] }, { audience: 'elsewhere' }],
    ['of another pool', { 'cognito:groups': ['lead'] }, { from: `${issuer}2` }],
    ['that has run out', { 'cognito:groups': ['lead'] }, { lasts: -1 }],
  ])('refuses a token %s', async (_what, claims, rules) => {
    expect(await verifier.verify('stage', await token(claims, rules))).toBeUndefined();
  });

  it('refuses a forged token, and shows no e-mail address for a name', async () => {
    const good = await token({ 'cognito:groups': ['lead'] });
    const { privateKey: forged } = await generateKeyPair('RS256');
    privateKey = forged;
    expect(await verifier.verify('stage', await token({ 'cognito:groups': ['lead'] }))).toBeUndefined();
    expect(await verifier.verify('stage', `${good}x`)).toBeUndefined();
  });

  it('shows no e-mail address for a name', async () => {
    const claims = {
      'cognito:groups': ['lead'],
      given_name: undefined,
      'cognito:username': 'maya@store.example',
    };
    expect(await verifier.verify('stage', await token(claims))).toMatchObject({ name: 'Staff' });
  });
});
