import type { Catalogue } from '../dialogue/replies/catalogue.ts';
import type { Language } from '../understanding/understanding.ts';

/** What the bot says in a language, each a chunk of its own in a bundle. English comes with the dialogue. */
const catalogues: Record<Exclude<Language, 'en'>, () => Promise<Catalogue>> = {
  es: async () => (await import('../dialogue/replies/es.ts')).spanish,
  fr: async () => (await import('../dialogue/replies/fr.ts')).french,
  de: async () => (await import('../dialogue/replies/de.ts')).german,
};

/**
 * Loads the wording of all these languages. Called before the first turn with what the stores offer.
 * @throws Error naming a language that cannot be loaded; nothing is said in another one instead.
 */
export async function loadLanguages(languages: Iterable<Language>): Promise<void> {
  const wanted = [...new Set(languages)].filter((language) => language !== 'en');
  await Promise.all(wanted.map(load));
}

async function load(language: Exclude<Language, 'en'>): Promise<void> {
  try {
    const { addCatalogue } = await import('./turn-parts.ts');
    addCatalogue(await catalogues[language]());
  } catch (cause) {
    throw new Error(`A store offers "${language}", whose wording cannot be loaded.`, { cause });
  }
}
