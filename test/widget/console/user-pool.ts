import { createHash, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { createUserPoolVerifier } from '../../../bot/staff/user-pool.ts';

/** A user pool's pages and endpoints on loopback, as strict as the real ones: what breaks the flow gets no token. */
export class UserPool {
  static readonly clientId = 'staff-pages-client';
  /** Who signs in next; nobody when absent. */
  person: { name: string; groups: string[] } | undefined = { name: 'Maya', groups: ['agent'] };
  /** Seconds an id token lasts. */
  lasts = 3_600;
  /** Answers of the token endpoint to come instead of the right ones. */
  faults: number[] = [];
  /** What came, in order. */
  readonly seen: string[] = [];
  readonly revoked = new Set<string>();
  readonly #codes = new Map<
    string,
    { challenge: string; redirect: string; name: string; groups: string[] }
  >();
  readonly #refreshes = new Map<string, { name: string; groups: string[] }>();
  readonly #server: Server;
  readonly #key: CryptoKey;
  readonly #keys: object;
  /** Where people are sent back to. */
  readonly #back: () => string;

  private constructor(key: CryptoKey, keys: object, back: () => string) {
    this.#key = key;
    this.#keys = keys;
    this.#back = back;
    this.#server = createServer((request, response) => void this.#serve(request, response));
  }

  static async start(back: () => string): Promise<UserPool> {
    const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true });
    const keys = { keys: [{ ...(await exportJWK(publicKey)), kid: 'key-1', alg: 'RS256', use: 'sig' }] };
    const pool = new UserPool(privateKey, keys, back);
    await new Promise<void>((resolve) => pool.#server.listen(0, '127.0.0.1', resolve));
    return pool;
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Whether the desk's own check lets this token into a store. */
  async opens(credential: string, storeId: string): Promise<boolean> {
    const { clientId: audience } = UserPool;
    const verifier = createUserPoolVerifier({ issuer: this.origin, audience, now: () => Date.now() });
    return (await verifier.verify(storeId, credential)) !== undefined;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', this.origin);
    let body = '';
    for await (const chunk of request) body += String(chunk);
    this.seen.push(`${request.method} ${pathname}`);
    if (pathname === '/oauth2/authorize') return this.#authorize(searchParams, response);
    if (pathname === '/logout') return this.#logOut(searchParams, response);
    if (pathname === '/.well-known/jwks.json') return void response.end(JSON.stringify(this.#keys));
    response.setHeader('access-control-allow-origin', new URL(this.#back()).origin);
    if (request.method !== 'POST') return void response.writeHead(405).end();
    if (pathname === '/oauth2/revoke') {
      this.revoked.add(new URLSearchParams(body).get('token') ?? '');
      return void response.writeHead(200).end();
    }
    const fault = this.faults.shift();
    if (fault !== undefined) return void response.writeHead(fault).end('{}');
    await this.#giveTokens(new URLSearchParams(body), response);
  }

  #authorize(query: URLSearchParams, response: ServerResponse): void {
    const challenge = query.get('code_challenge') ?? '';
    const right =
      query.get('response_type') === 'code' &&
      query.get('client_id') === UserPool.clientId &&
      query.get('redirect_uri') === this.#back() &&
      query.get('code_challenge_method') === 'S256' &&
      /^[\w-]{43}$/.test(challenge) &&
      (query.get('scope') ?? '').split(' ').includes('openid');
    if (!right) return void response.writeHead(400).end('The request is not right.');
    const state = query.get('state') ?? '';
    const back = new URL(this.#back());
    if (this.person) {
      const code = randomUUID();
      this.#codes.set(code, { challenge, redirect: this.#back(), ...this.person });
      back.search = new URLSearchParams({ code, state }).toString();
    } else back.search = new URLSearchParams({ error: 'access_denied', state }).toString();
    response.writeHead(302, { location: back.href }).end();
  }

  #logOut(query: URLSearchParams, response: ServerResponse): void {
    const right = query.get('client_id') === UserPool.clientId && query.get('logout_uri') === this.#back();
    response.writeHead(right ? 302 : 400, right ? { location: this.#back() } : {}).end();
  }

  async #giveTokens(given: URLSearchParams, response: ServerResponse): Promise<void> {
    const refused = (): void => void response.writeHead(400).end(JSON.stringify({ error: 'invalid_grant' }));
    if (given.get('client_id') !== UserPool.clientId) return refused();
    if (given.get('grant_type') === 'refresh_token') {
      const refresh = given.get('refresh_token') ?? '';
      const person = this.revoked.has(refresh) ? undefined : this.#refreshes.get(refresh);
      if (!person) return refused();
      return void response.end(JSON.stringify({ id_token: await this.#idToken(person) }));
    }
    const code = this.#codes.get(given.get('code') ?? '');
    this.#codes.delete(given.get('code') ?? '');
    const proof = createHash('sha256')
      .update(given.get('code_verifier') ?? '')
      .digest('base64url');
    if (!code || code.challenge !== proof || code.redirect !== given.get('redirect_uri')) return refused();
    const refresh = randomUUID();
    this.#refreshes.set(refresh, code);
    response.end(JSON.stringify({ id_token: await this.#idToken(code), refresh_token: refresh }));
  }

  #idToken({ name, groups }: { name: string; groups: string[] }): Promise<string> {
    const until = Math.floor(Date.now() / 1_000) + this.lasts;
    return new SignJWT({ token_use: 'id', given_name: name, 'cognito:groups': groups })
      .setProtectedHeader({ alg: 'RS256', kid: 'key-1' })
      .setSubject(`user-${name}`)
      .setIssuer(this.origin)
      .setAudience(UserPool.clientId)
      .setJti(randomUUID())
      .setExpirationTime(until)
      .sign(this.#key);
  }
}
