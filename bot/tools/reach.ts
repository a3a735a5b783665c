import type { Reach } from './results.ts';

/** How an answer comes once an address was given, or was not. @param before how it came until now */
export const reachWith = (email: string | undefined, before: Reach = 'ask'): Reach =>
  email !== undefined && before === 'ask' ? 'mail' : before;
