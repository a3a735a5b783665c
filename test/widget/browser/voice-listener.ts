import { expect } from 'vitest';
import type { AudioMark } from '../../../bot/wire/voice-frames.ts';
import { replies } from '../sample-parts.ts';
import type { VoiceFrame } from '../scripted-server.ts';
import type { Shopper, VisitOptions } from './shopper.ts';
import { fakeVoice, turnVoice, watchAudio } from './voice-fakes.ts';

/** A shopper who has replies read by the server's voice, and sound for them. */

export const speech = {
  voices: [
    { id: 'joanna', language: 'en', name: 'Joanna' },
    { id: 'amy', language: 'en', name: 'Amy' },
  ],
};
export const sentences = (replies['cards']?.text ?? '').split(/(?<=\.) /);

type AudioFrame = Extract<VoiceFrame, { type: 'audio' }>;

export function audio(
  replyId: string,
  sentence: number,
  url: string,
  more: Pick<Partial<AudioFrame>, 'marks' | 'speed' | 'shown' | 'expiresIn'> = {},
): AudioFrame {
  const text = sentences[sentence];
  return { type: 'audio', replyId, sentence, url, text, shown: text, ...more };
}

/** One mark a word, evenly over so many milliseconds. */
export function marksOf(text: string, milliseconds: number): AudioMark[] {
  const words = [...text.matchAll(/\S+/g)];
  return words.map(({ index, 0: word }, nth) => ({
    at: Math.round((milliseconds * nth) / words.length),
    start: index,
    end: index + word.length,
    from: index,
    to: index + word.length,
  }));
}

/** @param arrive lets one in */
export const listenerOf =
  (arrive: (options: VisitOptions) => Promise<Shopper>) =>
  async (before = () => {}): Promise<Shopper> => {
    const shopper = await arrive({ before: fakeVoice, speech });
    await shopper.page.evaluate(watchAudio);
    await shopper.page.evaluate(before);
    await shopper.openChat();
    await turnVoice(shopper);
    return shopper;
  };

/** Says "cards" and gives its reply's id as soon as the server has it: the voice waits for its sound no longer than seconds. */
export async function ask(shopper: Shopper): Promise<string> {
  const { server } = shopper;
  await shopper.composer.fill('cards');
  await shopper.composer.press('Enter');
  const replyId = () =>
    [...server.logs.values()].flatMap(({ entries }) => entries).findLast((entry) => entry.replyId)?.replyId;
  await expect.poll(replyId).toBeDefined();
  return replyId() ?? '';
}

export const played = (shopper: Shopper) =>
  shopper.page.evaluate(() => window.audio.played.map(({ path, rate }) => `${path} ${rate}`));
