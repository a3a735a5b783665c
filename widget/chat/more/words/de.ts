import type { TranslatedMore } from '../words.ts';

export const words: TranslatedMore = {};
