import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SpeechUnavailable, type Speech, type SpokenSentence } from '../../bot/speech/speech.ts';

export interface OpenSpeech {
  speech: Speech;
  /** Whether its voice tells when each word is heard. */
  hasMarks: boolean;
  close?: () => Promise<void>;
}

export async function bytesOf({ audio }: SpokenSentence): Promise<Uint8Array> {
  if ('bytes' in audio) return audio.bytes;
  const response = await fetch(audio.url);
  expect(response.status).toBe(200);
  return new Uint8Array(await response.arrayBuffer());
}

/** What any voice must do, wherever it is. */
export function speechContract(name: string, open: () => Promise<OpenSpeech>): void {
  describe(`speech by ${name}`, () => {
    let opened: OpenSpeech;
    beforeAll(async () => {
      opened = await open();
    });
    afterAll(() => opened.close?.());
    const speak = (text: string, more: { language?: string; speed?: number } = {}) =>
      opened.speech.speak({ storeId: 'demo', text, language: 'en', speed: 1, ...more });

    it('gives audio', async () => {
      const spoken = await speak('Here are three jackets.');
      expect(spoken.contentType).toMatch(/^audio\//);
      expect((await bytesOf(spoken)).length).toBeGreaterThan(0);
    });

    it.each(['en', 'es', 'fr', 'de', 'en-GB'])('speaks %s', async (language) => {
      expect((await bytesOf(await speak('Hotel', { language }))).length).toBeGreaterThan(0);
    });

    const sentences: [text: string, words: string[]][] = [
      ['Two words', ['Two', 'words']],
      ['It costs €15 today', ['It', 'costs', '€15', 'today']],
      ['Un café très chaud à Orléans', ['Un', 'café', 'très', 'chaud', 'à', 'Orléans']],
      ['Done 🎉 and 👍🏽 sent', ['Done', 'and', 'sent']],
      ['Size <M> & more', ['Size', 'M', 'more']],
      ['a\u0000b c', ['b', 'c']],
    ];
    describe.each([1, 1.25, 0.75])('at speed %s', (speed) => {
      it.each(sentences)('tells where the words of %j are', async (text, words) => {
        const { marks } = await speak(text, { speed });
        const marked = marks.map(({ start, end }) => text.slice(start, end));
        if (opened.hasMarks) for (const word of words) expect(marked.join(' ')).toContain(word);
        else expect(marks).toEqual([]);
        expect(marks.every(({ start, end }) => start < end && end <= text.length)).toBe(true);
        expect(marked.every((word) => word.isWellFormed() && !/\s/.test(word))).toBe(true);
        const times = marks.map(({ at }) => at);
        expect(times).toEqual(times.toSorted((one, other) => one - other));
      });
    });

    it('says the same again in the same way', async () => {
      const [first, second] = [await speak('Once more.'), await speak('Once more.')];
      expect(second.marks).toEqual(first.marks);
      expect(await bytesOf(second)).toEqual(await bytesOf(first));
    });

    it.each<[why: string, text: string, language: string]>([
      ['a language it has no voice for', 'Tere', 'et'],
      ['more than it can take', 'word '.repeat(1_000), 'en'],
    ])('refuses %s by name', async (_why, text, language) => {
      await expect(speak(text, { language })).rejects.toThrow(SpeechUnavailable);
    });

    it('does not speak to a caller that has left', async () => {
      const request = { storeId: 'demo', text: 'Nobody hears this.', language: 'en', speed: 1 };
      await expect(opened.speech.speak(request, AbortSignal.abort(new Error('left')))).rejects.toThrow(
        'left',
      );
    });
  });
}
