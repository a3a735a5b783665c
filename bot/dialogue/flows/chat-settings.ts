import type { Language } from '../../understanding/understanding.ts';
import { catalogueOf } from '../replies/index.ts';
import { labelsOf, say } from '../say.ts';
import type { Scene } from '../scene.ts';
import { speakIn } from './speaking.ts';

/** The language the bot speaks. */

/** Only to a language that the store offers. */
export function changeLanguage(scene: Scene): Scene {
  const { text } = scene.turn;
  const served = scene.store.languages;
  const catalogues = served.map((language) => catalogueOf(language).words);
  const wanted = languageNamed(scene, text);
  if (wanted === scene.memory.language)
    return say(scene, 'language-same', { language: nameIn(scene, wanted) });
  if (wanted && served.includes(wanted)) {
    const switched = speakIn(scene, wanted);
    return say(switched, 'language-changed', { language: nameIn(switched, wanted) });
  }
  const spoken = speakIn(scene, languageAskedIn(scene));
  const other = catalogues.map(({ otherLanguages }) => otherLanguages.exec(text)?.[0]).find(Boolean);
  const asked = wanted ? nameIn(spoken, wanted) : other && nameLike(spoken, other);
  const names = served.map((each) => nameIn(spoken, each));
  return say(spoken, 'language-not-offered', { ...(asked ? { asked } : {}), served: names });
}

/** "I don't understand German, English please": the last one named is wanted; never how well one speaks another. */
function languageNamed({ store }: Scene, said: string): Language | undefined {
  const text = said.replaceAll(OWN_SKILL, ' ');
  return store.languages
    .flatMap((each) => Object.entries(catalogueOf(each).words.languages) as [Language, RegExp][])
    .map(([language, named]) => ({ language, at: lastPlace(named, text) }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => b.at - a.at)[0]?.language;
}

/** "In French instead, my English is bad". */
const OWN_SKILL = /(?<!\p{L})(?:my|meine?n?|mi|mon)(?: \p{L}+){0,2}? (?:english|german|french|spanish|englisch|deutsch|franz[oö]sisch|spanisch|ingl[eé]s|alem[aá]n|franc[eé]s|espa[nñ]ol|castellano|anglais|allemand|fran[cç]ais|espagnol)(?!\p{L})/giu; // prettier-ignore

/** Whoever asks in vain for one language is told so in the one they asked in. */
function languageAskedIn(scene: Scene): Language {
  const said = scene.turn.understanding?.language ?? scene.memory.language;
  return scene.store.languages.includes(said) ? said : scene.memory.language;
}

/** A name as the language being spoken writes such names: large in English and German, small in Spanish and French. */
function nameLike(scene: Scene, name: string): string {
  const small = name.toLowerCase();
  const isLarge = /^\p{Lu}/u.test(nameIn(scene, 'en'));
  return isLarge ? small.charAt(0).toUpperCase() + small.slice(1) : small;
}

function lastPlace(pattern: RegExp, text: string): number {
  const all = [...text.matchAll(new RegExp(pattern.source, 'gi'))];
  return all.at(-1)?.index ?? -1;
}

function nameIn(scene: Scene, language: Language): string {
  return new Intl.DisplayNames(labelsOf(scene).language, { type: 'language' }).of(language) ?? language;
}
