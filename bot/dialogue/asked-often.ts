import type { Asked } from './memory.ts';
import type { Scene } from './scene.ts';

/** Nobody is asked the same a third time running: after two vain tries there is another way out. */

export const MOST_ASKED = 2;

/** Replies that ask for something. What a person of the store should read may be asked for as often as one is. */
const ASKS = /^(?:ask-(?!message$)|again-|which-|name-product$|out-of-range$|compare-needs-two$)/;

/** What makes two questions the same one. */
const SUBJECTS = ['title', 'titles', 'option', 'number'] as const;

/** The question that the reply `key` would ask and how often running it was asked, or undefined when it asks none. */
export function askedNow(scene: Scene, key: string, facts: object): Asked | undefined {
  if (!ASKS.test(key)) return undefined;
  const given: Record<string, unknown> = { ...facts };
  const about = JSON.stringify(SUBJECTS.map((name) => given[name] ?? null));
  const before = scene.memory.lastReply?.asked;
  const isSame = before?.key === key && before.about === about;
  return { key, about, times: isSame ? before.times + 1 : 1 };
}
