import { createRemoteJWKSet, jwtVerify, type JWTVerifyGetKey } from 'jose';
import type { IdentityVerifier } from './dependencies.ts';

/** A proven sign-in is believed for so long, even when the token itself lives longer. */
export const CLAIM_MILLISECONDS = 30 * 60_000;

/** How one store's sign-ins are proven: a secret shared with the store (HS256), or the address of its public keys. */
export type IdentityKey = { secret: Uint8Array } | { jwks: URL };

/**
 * Checks signed identities. A token must name its subject and end; when it names an audience, that must be the store.
 * @param keyOf the key of a store; undefined when the store signs nobody in.
 */
export function createIdentityVerifier(
  keyOf: (storeId: string) => IdentityKey | undefined,
  now: () => number,
): IdentityVerifier {
  const remote = new Map<string, JWTVerifyGetKey>();
  const keySet = (url: URL): JWTVerifyGetKey => {
    const set = remote.get(url.href) ?? createRemoteJWKSet(url, { timeoutDuration: 3_000 });
    remote.set(url.href, set);
    return set;
  };
  return {
    async verify(storeId, jwt) {
      const key = keyOf(storeId);
      if (!key) return undefined;
      const rules = { requiredClaims: ['sub', 'exp'], currentDate: new Date(now()) };
      try {
        const { payload } =
          'secret' in key
            ? await jwtVerify(jwt, key.secret, { ...rules, algorithms: ['HS256'] })
            : await jwtVerify(jwt, keySet(key.jwks), { ...rules, algorithms: ['RS256', 'ES256', 'EdDSA'] });
        const audience = payload.aud === undefined ? [storeId] : [payload.aud].flat();
        if (!payload.sub || !audience.includes(storeId)) return undefined;
        return {
          subject: payload.sub,
          until: Math.min((payload.exp ?? 0) * 1_000, now() + CLAIM_MILLISECONDS),
        };
      } catch {
        // Forged, foreign and expired are one answer: nothing is learned from trying.
        return undefined;
      }
    },
  };
}
