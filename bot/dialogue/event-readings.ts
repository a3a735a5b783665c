import type { Language } from '../understanding/understanding.ts';
import type { Scene } from './scene.ts';

/**
 * What was read of texts while one event is answered: a dozen rules look at the same few. Nothing of it is kept longer,
 * for it is the shopper's own words.
 */
const forgotten: Map<string, unknown>[] = [];
/** For whoever asks outside of an event and never forgets. */
const MOST_READ = 500;

/** To be called when an event was answered. */
export function forgetTexts(): void {
  // Most events read no text; clearing what is empty takes as long.
  for (const kept of forgotten) if (kept.size > 0) kept.clear();
}

/** `read`, which must come to the same for the same text, done once a text while one event is answered. */
export function readInEvent<Read>(read: (text: string) => Read): (text: string) => Read {
  const kept = new Map<string, Read>();
  forgotten.push(kept);
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const made = read(text);
    if (kept.size >= MOST_READ) kept.clear();
    kept.set(text, made);
    return made;
  };
}

/** The same where it hangs on the language of the conversation too. */
export function readInLanguage<Read>(
  read: (language: Language, text: string) => Read,
): (scene: Scene, text: string) => Read {
  const inOne = (language: Language): ((text: string) => Read) => readInEvent((text) => read(language, text));
  const by: Record<Language, (text: string) => Read> = {
    en: inOne('en'),
    de: inOne('de'),
    es: inOne('es'),
    fr: inOne('fr'),
  };
  return ({ memory: { language } }, text) => by[language](text);
}
