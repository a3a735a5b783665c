import type { PolicyPassage } from './store.ts';
import type { StoreLanguage } from './texts.ts';

const chosen = new WeakMap<readonly PolicyPassage[], Map<string, readonly PolicyPassage[]>>();

/**
 * Each policy once: in the language asked for where it is written in it, else in the first of the store's languages in
 * which it is. The same array comes back each time.
 * @param passages all of a store's, in all languages
 * @param languages the store's; the first is that of passages that name none
 */
export function policiesIn(
  passages: readonly PolicyPassage[],
  language: string,
  languages: readonly StoreLanguage[],
): readonly PolicyPassage[] {
  let known = chosen.get(passages);
  if (!known) chosen.set(passages, (known = new Map<string, readonly PolicyPassage[]>()));
  let own = known.get(language);
  if (!own) known.set(language, (own = choose(passages, [language, ...languages])));
  return own;
}

function choose(passages: readonly PolicyPassage[], wanted: readonly string[]): readonly PolicyPassage[] {
  const [, first] = wanted;
  const languageOf = (passage: PolicyPassage) => passage.language ?? first;
  const written = Map.groupBy(passages, ({ policyId }) => policyId);
  return [...written.values()].flatMap((policy) => {
    const best = wanted.find((each) => policy.some((passage) => languageOf(passage) === each));
    return policy.filter((passage) => languageOf(passage) === (best ?? languageOf(policy[0]!)));
  });
}
