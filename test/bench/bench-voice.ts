import { fileURLToPath } from 'node:url';
import { setTimeout as sleep } from 'node:timers/promises';
import { createEspeakSpeech, findEspeak } from '../../bot/speech/espeak.ts';
import { measureFirstAudio, type FirstAudio, type Speak } from './widget-audio.ts';

/** What speaks while time to first audio is measured. */

/** As long as an installed espeak-ng took for 25 words, 40–90 ms. */
const MILLISECONDS_A_WORD = 2.6;

/** From the words being known to sound in the page, sentence by sentence beside the whole reply in one piece. */
export async function benchFirstAudio(): Promise<FirstAudio & { engine: string }> {
  const { engine, speak } = benchVoice();
  return { engine, ...(await measureFirstAudio(speak)) };
}

/** An installed espeak-ng, or else a program of its command line that is silent, at a stated speed. */
function benchVoice(): { engine: string; speak: Speak } {
  const installed = findEspeak();
  const program = installed ?? fileURLToPath(new URL('../contracts/espeak-stand-in.sh', import.meta.url));
  const speech = createEspeakSpeech({ program, nameKey: Buffer.alloc(32, 1), deadline: 20_000 });
  return {
    engine: installed
      ? 'espeak-ng, a process a sentence'
      : `stand-in: a silent process a sentence, and ${MILLISECONDS_A_WORD} ms a word`,
    async speak(text) {
      if (!installed) await sleep(text.split(' ').length * MILLISECONDS_A_WORD);
      const { audio, contentType } = await speech.speak({ storeId: 'bench', text, language: 'en', speed: 1 });
      if (!('bytes' in audio)) throw new Error('A voice without a store gives bytes.');
      return { bytes: audio.bytes, contentType };
    },
  };
}
