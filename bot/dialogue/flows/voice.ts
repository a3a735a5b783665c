import { spelled } from '../../speech/ear/text.ts';
import type { VoiceChange } from '../../wire/voice-frames.ts';
import { resolveProducts } from '../references.ts';
import { say } from '../say.ts';
import type { Scene } from '../scene.ts';
import { voiceWords } from './voice-words.ts';

/** The voice that reads replies: on, off, slower, faster; and what is hard to hear, spelled. */

/** The narrowest first: "stop talking so fast" is about speed. */
const CHANGES: readonly VoiceChange[] = ['slower', 'faster', 'normal', 'off', 'on'];

/** Done where the shopper's client obeys; elsewhere the bot tells where the switch is. */
export function tellOfVoice(scene: Scene): Scene {
  const { changes } = voiceWords(scene.memory.language);
  const change = CHANGES.find((each) => changes[each].test(scene.turn.text));
  if (change === undefined || scene.turn.surroundings.voice !== true) return say(scene, 'voice-how', {});
  return say(scene, 'voice-changed', { change }, { voice: change });
}

/** "Slower", to who reads aloud; without a voice it may be about delivery. */
export const wantsOtherVoice = (scene: Scene): boolean =>
  voiceWords(scene.memory.language).alone.test(scene.turn.text);

export const wantsSpelling = (scene: Scene): boolean =>
  voiceWords(scene.memory.language).spells.test(scene.turn.text);

/** A number of an order or a request. */
const CODE = /(?<![\p{L}\p{N}])[A-Z]{1,5}-?(?=[A-Z\d]*\d)[A-Z\d]{4,10}(?![\p{L}\p{N}])/u;

/** What was meant, sign by sign: a number that was just said, the product pointed at, or the one talked about. */
export function spell(scene: Scene): Scene | undefined {
  if (!wantsSpelling(scene)) return undefined;
  const { lastReply, focus, shown } = scene.memory;
  const referent = resolveProducts(scene, true);
  const pointed = referent.kind === 'products' ? referent.targets[0]?.known?.title : undefined;
  const number = CODE.exec(lastReply?.text ?? '')?.[0];
  const title = number ?? pointed ?? focus?.title ?? shown[0]?.title;
  if (title === undefined) return undefined;
  const letters = number === undefined ? lettersOf(title) : spelled(number);
  return say(scene, 'spelled', { letters: `${letters}.` });
} // prettier-ignore

/** Each word sign by sign, with a pause after it. */
const lettersOf = (title: string): string =>
  title
    .split(/\s+/u)
    .map((word) => Array.from(word.replaceAll(/[^\p{L}\p{N}]/gu, '')).map((letter) => letter.toLocaleUpperCase()).join(' '))
    .filter((word) => word !== '')
    .join(', '); // prettier-ignore
