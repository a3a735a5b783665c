import type { Translated } from '../words.ts';

export const words: Translated = {};
