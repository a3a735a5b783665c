import type { Language } from '../../understanding/understanding.ts';
import { orderWordsByLanguage } from './order-words-by-language.ts';
import type { OrderWords } from './order-words-by-language.ts';

export type { OrderWords };

export function orderWords(language: Language): OrderWords {
  return orderWordsByLanguage[language];
}
