import type { StoreName } from '../sign-in.tsx';

/** What the pages must know of where they are deployed; written beside them by the deployment. */
export interface PoolSettings {
  /** wss:// address of the chat socket. */
  endpoint: string;
  /** Where people sign in: the user pool's own pages. */
  signIn: string;
  clientId: string;
  stores: readonly StoreName[];
}

const PLACE = '/desk/settings.json';

/** @returns undefined when there are none, or none that can be used. */
export async function readPoolSettings(): Promise<PoolSettings | undefined> {
  try {
    const answer = await fetch(PLACE, { cache: 'no-store' });
    return answer.ok ? checked(await answer.json()) : undefined;
  } catch {
    return undefined;
  }
}

function checked(value: unknown): PoolSettings | undefined {
  const { endpoint, signIn, clientId, stores } = (value ?? {}) as Record<string, unknown>;
  if (typeof endpoint !== 'string' || !/^wss?:\/\//.test(endpoint)) return undefined;
  if (typeof signIn !== 'string' || !/^https?:\/\//.test(signIn)) return undefined;
  if (typeof clientId !== 'string' || !Array.isArray(stores)) return undefined;
  return { endpoint, signIn, clientId, stores: stores.filter(isStore) };
}

function isStore(value: unknown): value is StoreName {
  const { id, name } = (value ?? {}) as Record<string, unknown>;
  return typeof id === 'string' && typeof name === 'string';
}
