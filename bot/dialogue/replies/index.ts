import type { Language } from '../../understanding/understanding.ts';
import type { Catalogue } from './catalogue.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';

/** All the bot says, in every language it speaks. */
const catalogues: Record<Language, Catalogue> = { en: english, es: spanish, fr: french, de: german };

export function catalogueOf(language: Language): Catalogue {
  return catalogues[language];
}

/** The languages the bot answers in. */
export const spokenLanguages = Object.keys(catalogues) as Language[];
