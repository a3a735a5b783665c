import type { Language } from '../../understanding/understanding.ts';
import type { Catalogue } from './catalogue.ts';
import { english } from './en.ts';
import { french } from './fr.ts';

const catalogues: Partial<Record<Language, Catalogue>> = { en: english, fr: french };

/** The catalogue of a language; English where a language has none yet. */
export function catalogueOf(language: Language): Catalogue {
  return catalogues[language] ?? english;
}

/** The languages the bot can answer in. */
export const spokenLanguages = Object.keys(catalogues) as Language[];
