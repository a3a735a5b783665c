import type { Language } from '../../understanding/understanding.ts';
import type { Catalogue } from './catalogue.ts';
import { english } from './en.ts';

/**
 * All the bot says, by language. English is always there: names of intents and the last resort of the stepper are
 * read of it. The others are put in once by the host, before the first turn.
 */
const catalogues: Partial<Record<Language, Catalogue>> = { en: english };

/** For the host at start: from here on the dialogue speaks this language too. */
export function addCatalogue(catalogue: Catalogue): void {
  catalogues[catalogue.labels.language] = catalogue;
}

/** @throws Error when the host never loaded the language. */
export function catalogueOf(language: Language): Catalogue {
  const catalogue = catalogues[language];
  if (!catalogue) throw new Error(`The wording of "${language}" was not loaded at start.`);
  return catalogue;
}
