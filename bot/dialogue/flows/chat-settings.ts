import type { Language } from '../../understanding/understanding.ts';
import { catalogueOf, spokenLanguages } from '../replies/index.ts';
import { labelsOf, say } from '../say.ts';
import { remember } from '../scene.ts';
import type { Scene } from '../scene.ts';

/** How the bot speaks: its voice, which the shopper's own browser has, and its language. */

export function tellOfVoice(scene: Scene): Scene {
  return say(scene, 'voice-how', {});
}

/** Only to a language that the store offers and all of whose wording is there. */
export function changeLanguage(scene: Scene): Scene {
  const { languages, otherLanguages } = catalogueOf(scene.memory.language).words;
  const { text } = scene.turn;
  const served = scene.store.languages.filter((each) => spokenLanguages.includes(each));
  // "I don't understand German, English please": the last one named is wanted.
  const wanted = (Object.keys(languages) as Language[])
    .map((language) => ({ language, at: lastPlace(languages[language], text) }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => b.at - a.at)[0]?.language;
  if (wanted === scene.memory.language)
    return say(scene, 'language-same', { language: nameIn(scene, wanted) });
  if (wanted && served.includes(wanted)) {
    const switched = remember(scene, { language: wanted });
    return say(switched, 'language-changed', { language: nameIn(switched, wanted) });
  }
  const other = otherLanguages.exec(text)?.[0];
  const asked = wanted
    ? nameIn(scene, wanted)
    : other && other[0]?.toUpperCase() + other.slice(1).toLowerCase();
  const names = served.map((each) => nameIn(scene, each));
  return say(scene, 'language-not-offered', { ...(asked ? { asked } : {}), served: names });
}

function lastPlace(pattern: RegExp, text: string): number {
  const all = [...text.matchAll(new RegExp(pattern.source, 'gi'))];
  return all.at(-1)?.index ?? -1;
}

function nameIn(scene: Scene, language: Language): string {
  return new Intl.DisplayNames(labelsOf(scene).language, { type: 'language' }).of(language) ?? language;
}
