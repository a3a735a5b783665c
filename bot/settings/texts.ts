/** The languages a store may offer. */
export const storeLanguages = ['en', 'es', 'fr', 'de'] as const;
export type StoreLanguage = (typeof storeLanguages)[number];

/** What a store says of itself: one text for every language (a name), or one by language. */
export type StoreText = string | Partial<Record<StoreLanguage, string>>;

/**
 * A language without a text of its own gets that of the store's first.
 * @param languages the store's
 */
export function textIn(text: StoreText, language: string, languages: readonly StoreLanguage[]): string {
  if (typeof text === 'string') return text;
  const [first = 'en'] = languages;
  return text[language as StoreLanguage] ?? text[first] ?? Object.values(text)[0] ?? '';
}
