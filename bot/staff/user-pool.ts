import { createRemoteJWKSet, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import type { StaffVerifier } from '../chat/dependencies.ts';
import type { StaffRole } from '../wire/staff-frames.ts';

/**
 * Signing in with the id token of a user pool (Amazon Cognito). Its groups say what somebody may do: `agent` and `lead`
 * in every store, `<store>.agent` and `<store>.lead` in one.
 */
export interface UserPoolOptions {
  /** `https://cognito-idp.<region>.amazonaws.com/<pool id>`. */
  issuer: string;
  /** The app client's id. */
  audience: string;
  now: () => number;
  /** Public keys; the issuer's own unless told. */
  keys?: JWTVerifyGetKey;
}

export function createUserPoolVerifier({ issuer, audience, now, keys }: UserPoolOptions): StaffVerifier {
  let found = keys;
  const keySet = (): JWTVerifyGetKey =>
    (found ??= createRemoteJWKSet(new URL(`${issuer}/.well-known/jwks.json`), { timeoutDuration: 3_000 }));
  return {
    isOn: () => true,
    async verify(storeId, credential) {
      try {
        const { payload } = await jwtVerify(credential, keySet(), {
          issuer,
          audience,
          algorithms: ['RS256'],
          requiredClaims: ['sub', 'exp'],
          currentDate: new Date(now()),
        });
        const role = roleIn(payload, storeId);
        // An access token says nothing of who somebody is.
        if (role === undefined || payload['token_use'] !== 'id' || payload.sub === undefined)
          return undefined;
        return { id: payload.sub, name: nameIn(payload), role, until: (payload.exp ?? 0) * 1_000 };
      } catch {
        // Forged, foreign and expired are one answer: nothing is learned from trying.
        return undefined;
      }
    },
    // A token cannot be called back before its time; the pool keeps that short.
    stillIn: async () => true,
  };
}

function roleIn(payload: JWTPayload, storeId: string): StaffRole | undefined {
  const groups: unknown[] = Array.isArray(payload['cognito:groups']) ? payload['cognito:groups'] : [];
  const has = (role: StaffRole): boolean => groups.includes(role) || groups.includes(`${storeId}.${role}`);
  if (has('lead')) return 'lead';
  return has('agent') ? 'agent' : undefined;
}

const LONGEST_NAME = 40;

/** What shoppers see; never an e-mail address. */
function nameIn(payload: JWTPayload): string {
  const names = [payload['given_name'], payload['name'], payload['cognito:username']];
  const name = names.find((each) => typeof each === 'string' && each !== '' && !each.includes('@'));
  return typeof name === 'string' ? name.slice(0, LONGEST_NAME) : 'Staff';
}
