import { crossingOf, factsIn } from './in-shoppers-words.ts';
import { sentencesOf } from '../settings/sentences.ts';
import { sentencesAndLeads } from './brevity.ts';
import type { Words } from './brevity.ts';
import type { Wording, Wordings } from './replies/catalogue.ts';
import type { Facts, TemplateKey } from './replies/facts.ts';
import { familiarBesideFacts } from './replies/familiar-german.ts';
import { catalogueOf } from './replies/index.ts';
import { speakerFor } from './replies/speaker.ts';
import type { Speaker } from './replies/speaker.ts';
import type { Scene } from './scene.ts';

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
  const told = withShortTitles(factsIn(crossingOf(scene), facts)) as object;
  const before = scene.memory.lastReply?.text ?? '';
  const isFamiliar = scene.memory.language === 'de' && scene.store.address === 'familiar';
  const said = (wording: Wording<object>, speaker: Speaker): string => {
    const text = wording(told, speaker).replaceAll(words.doubleArticle, '');
    return isFamiliar ? familiarBesideFacts(text, told) : text;
  };
  for (const [index, wording] of candidates.entries()) {
    const text = said(wording, forEye);
    if (index === candidates.length - 1 || isFresh(text, before)) {
      return { text, speech: said(wording, forEar), of: key };
    }
  }
  throw new Error(`no wording for ${key}`);
}

/** So many characters of a title stand in a sentence; the card has all of it. */
const LONGEST_TITLE = 80;

/** Feeds have titles that list all a thing is, for search engines: none is read out in every sentence. */
function withShortTitles(value: unknown, name = ''): unknown {
  if (typeof value === 'string')
    return value.length > LONGEST_TITLE && /^(?:titles?|close|silent)$/.test(name)
      ? shortTitle(value)
      : value;
  if (Array.isArray(value)) return value.map((each) => withShortTitles(each, name));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withShortTitles(each, key)]));
}

/** Up to where its first part ends, "Filter wool 250 g, white, …"; else as many whole words as there is room for. */
function shortTitle(title: string): string {
  const room = title.slice(0, LONGEST_TITLE);
  const part = /^.{20,}?(?=\s[–—|-]\s|\s\(|[,;:|](?!\d))/u.exec(room)?.[0];
  return part?.trim() ?? `${room.replace(/\s+\S*$/u, '')}…`;
}
