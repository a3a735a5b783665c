import { jwtVerify, SignJWT } from 'jose';
import type { Identity } from './dependencies.ts';

const lifetime = '12h';

/**
 * Signs and checks shoppers' identities: HS256 under the store's own key, with the store as audience, so that one
 * store's identity is worth nothing in another.
 * @param keyFor at least 32 bytes a store, secret, the same as long as identities are to stay valid
 */
export function createIdentity(keyFor: (storeId: string) => Uint8Array): Identity {
  return {
    issue(storeId, subject) {
      return new SignJWT()
        .setProtectedHeader({ alg: 'HS256' })
        .setSubject(subject)
        .setAudience(storeId)
        .setIssuedAt()
        .setExpirationTime(lifetime)
        .sign(keyFor(storeId));
    },
    async verify(storeId, jwt) {
      try {
        const { payload } = await jwtVerify(jwt, keyFor(storeId), {
          algorithms: ['HS256'],
          audience: storeId,
          requiredClaims: ['sub', 'exp'],
        });
        return payload.sub === '' ? undefined : payload.sub;
      } catch {
        // Forged, foreign and expired are one answer: nothing is learned from trying.
        return undefined;
      }
    },
  };
}
