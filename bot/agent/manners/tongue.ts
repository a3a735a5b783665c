import type { Language } from '../../understanding/understanding.ts';
import { normalise, wordsOf } from '../grounding/normal.ts';

/** The small words no sentence of a language does without, and no other of the four has. */
const SMALL: Record<Language, string> = {
  en: 'the these those this that what which you your they them with and are is it of for from how here have has does can will would to or at by but if not only its each in an a no on',
  de: 'der die das den dem diese dieser dieses sie ihr ihre ihnen du dein und ist sind nicht mit zu zum zur von fur auf ein eine einen ich wie was wir es kann haben hat auch noch hier im am vom bei aus nach wird werden sich nur oder aber wenn an in dass man bis ab pro',
  fr: 'le la les des du ces cette vous votre vos et est sont pas avec pour dans sur une un je il elle ce que qui ne plus aussi voici en d l j n qu ils elles nous on mais ou si au aux par sans chez tout a de du jusqu ont peut',
  es: 'el la los las estos estas este esta su sus usted tu y es son no con para por en una un lo que del al hay aqui mas como de se si o pero sin hasta cuando muy tiene tienen a desde puede todo entre le te me no',
};
const small = Object.entries(SMALL).map(
  ([language, words]) => [language as Language, new Set(words.split(' '))] as const,
);

/** Whether a sentence is plainly in another of the four languages: names and titles alone are in none. */
export function isInAnother(sentence: string, language: Language): boolean {
  const words = wordsOf(normalise(sentence).replaceAll("'", ' '));
  const hits = new Map(small.map(([of, known]) => [of, words.filter((word) => known.has(word)).length]));
  const own = hits.get(language) ?? 0;
  return [...hits].some(([of, count]) => of !== language && count >= 2 && count > 2 * own);
}
