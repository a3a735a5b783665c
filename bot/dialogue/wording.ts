import { crossingOf, factsIn } from './in-shoppers-words.ts';
import { sentencesOf } from '../settings/sentences.ts';
import { sentencesAndLeads } from './brevity.ts';
import type { Wording, Wordings } from './replies/catalogue.ts';
import type { Facts, TemplateKey } from './replies/facts.ts';
import { catalogueOf } from './replies/index.ts';
import { speakerFor } from './replies/speaker.ts';
import type { Speaker } from './replies/speaker.ts';
import type { Scene } from './scene.ts';

/** One sentence or more, for the eye and for the ear. */
export interface Words {
  text: string;
  speech: string;
  /** The template they are of. */
  of?: string;
}

/** Whether no sentence of it stood in the reply before. */
function isFresh(text: string, before: string): boolean {
  if (before === '') return true;
  // Most sentences stand nowhere in it, so that it need not be cut into its own.
  const again = sentencesOf(text).filter((sentence) => before.includes(sentence));
  if (again.length === 0) return true;
  const said = sentencesAndLeads(before);
  return !again.some((sentence) => said.includes(sentence));
}

/** Chooses the first wording none of whose sentences stood in the last reply. */
export function wordIt(scene: Scene, key: TemplateKey, facts: object): Words {
  const { labels, tones, wordings, words } = catalogueOf(scene.memory.language);
  const { tone } = scene.store;
  const inTone: Partial<Wordings<Facts>> = tone === 'plain' ? {} : tones[tone];
  const { locale } = scene.turn.surroundings;
  const forEye = speakerFor(labels, locale, scene.store.timeZone, false);
  const forEar = speakerFor(labels, locale, scene.store.timeZone, true);
  // Each key's wordings take that key's facts; the pair is checked where `say` is called.
  const candidates = (inTone[key] ?? wordings[key]) as unknown as readonly Wording<object>[];
  const told = factsIn(crossingOf(scene), facts);
  const before = scene.memory.lastReply?.text ?? '';
  const said = (wording: Wording<object>, speaker: Speaker): string =>
    wording(told, speaker).replaceAll(words.doubleArticle, '');
  for (const [index, wording] of candidates.entries()) {
    const text = said(wording, forEye);
    if (index === candidates.length - 1 || isFresh(text, before)) {
      return { text, speech: said(wording, forEar), of: key };
    }
  }
  throw new Error(`no wording for ${key}`);
}
