import type { Language } from '../../understanding/understanding.ts';
import type { Catalogue } from './catalogue.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';

const catalogues: Partial<Record<Language, Catalogue>> = { en: english, es: spanish, de: german };

/** The catalogue of a language; English where a language has none yet. */
export function catalogueOf(language: Language): Catalogue {
  return catalogues[language] ?? english;
}

/** The languages the bot can answer in. */
export const spokenLanguages = Object.keys(catalogues) as Language[];
