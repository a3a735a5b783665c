/** What an id token says of its person. It is only read here; whether it holds is for the server to check. */
export interface Person {
  name: string;
  /** Milliseconds since the epoch. */
  until: number;
  /** @returns undefined where this person may see nothing of a store. */
  roleIn(storeId: string): 'agent' | 'lead' | undefined;
}

/** @returns undefined for what is no token. */
export function personIn(idToken: string): Person | undefined {
  try {
    const [, payload = ''] = idToken.split('.');
    const bytes = Uint8Array.from(atob(payload.replaceAll('-', '+').replaceAll('_', '/')), (sign) =>
      sign.charCodeAt(0),
    );
    const claims = JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown>;
    const { exp, given_name: given, name } = claims;
    if (typeof exp !== 'number') return undefined;
    const groups: unknown[] = Array.isArray(claims['cognito:groups']) ? claims['cognito:groups'] : [];
    const named = [given, name].find((each) => typeof each === 'string' && each !== '');
    return {
      name: typeof named === 'string' ? named : 'Staff',
      until: exp * 1_000,
      roleIn: (storeId) =>
        (['lead', 'agent'] as const).find(
          (role) => groups.includes(role) || groups.includes(`${storeId}.${role}`),
        ),
    };
  } catch {
    return undefined;
  }
}
