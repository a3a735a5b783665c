import type { Language } from '../../understanding/understanding.ts';

/** A question whose subject is what is talked about: "is it", "elle est", "lleva". Spanish says it by the verb alone. */
export const asksOfIt: Readonly<Record<Language, RegExp>> = {
  en: /(?<!\p{L})(?:it|they|this one|that one)(?!\p{L})/iu,
  de: /(?<!\p{L})(?:ist|sind|hat|haben|kann|können|wird|werden|geht|gehen|passt|passen|hält|braucht|darf|muss|läuft|riecht|wiegt) (?:er|sie|es|das|die|der|man (?:ihn|sie|es|das|die|den)) ?(?!\p{L}+(?:en|er|e) \p{Lu})/iu,
  es: /^\W*(?:y |pero |oye |espera |vale )*(?:(?:se|la|lo|las|los) )?(?:es|son|tiene|tienen|lleva|llevan|viene|vienen|sirve|trae|pesa|mide|cabe|aguanta|necesita|funciona|caduca|puede|pueden|huele|contiene)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:il|elle|ils|elles|[çc]a)(?!\p{L})(?! (?:y a|faut))|(?<!\p{L})dedans(?!\p{L})|(?<!\p{L})c['’]est(?!\p{L})/iu,
};
