import { hkdfSync } from 'node:crypto';
import { createIdentityVerifier } from '../chat/identity.ts';
import type { IdentityVerifier } from '../chat/dependencies.ts';
import type { Settings } from '../settings/settings.ts';
import { createIdentity } from '../storefront/identity.ts';
import type { Identity } from '../storefront/storefront.ts';

/** Sign-ins on one machine: the store's own key when it is set, else one that only this host knows, for the demo. */
export interface Identities {
  /** For chat: who, and until when it is believed. */
  verifier: IdentityVerifier;
  /** For the store pages: also signs in the demo's shoppers. */
  storefront: Identity;
}

export function createIdentities(
  settings: Pick<Settings, 'identityOf'>,
  hostKey: Uint8Array,
  now: () => number,
): Identities {
  const ownKey = (storeId: string): Uint8Array =>
    new Uint8Array(hkdfSync('sha256', hostKey, '', `aisle identities of ${storeId}`, 32));
  const keyOf = (storeId: string) => settings.identityOf(storeId) ?? { secret: ownKey(storeId) };
  const verifier = createIdentityVerifier(keyOf, now);
  const secretOf = (storeId: string): Uint8Array => {
    const key = keyOf(storeId);
    if ('secret' in key) return key.secret;
    throw new Error('Only the store itself can sign its shoppers in.');
  };
  const demo = createIdentity(secretOf);
  return {
    verifier,
    storefront: {
      issue: (storeId, subject) => demo.issue(storeId, subject),
      async verify(storeId, jwt) {
        return (await verifier.verify(storeId, jwt))?.subject;
      },
    },
  };
}
