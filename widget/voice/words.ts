import type { LoadPart } from '../chat/parts.ts';
import { primary } from './settings.ts';
import type { ListeningTrouble } from './recogniser.ts';
import { words as english } from './words/en.ts';

/** Every word of voice and microphone; other languages than English have a file of their own. */
export interface VoiceWords {
  voice: string;
  play: string;
  playLast: string;
  pause: string;
  stop: string;
  settings: string;
  speed: string;
  times(speed: string): string;
  whichVoice: string;
  standardVoice: string;
  handsFree: string;
  announce: string;
  refused: string;
  mute: string;
  listening: string;
  listeningOn: string;
  heard: string;
  tired: string;
  noticeTitle: string;
  notice: string;
  begin: string;
  notNow: string;
  readerTitle: string;
  readerQuestion: string;
  onlyVoice: string;
  both: string;
  troubles: Readonly<Record<ListeningTrouble, string>>;
}

/** Languages besides English whose words lie beside the script. */
const offered: readonly string[] = ['de', 'es', 'fr'];
const here: Record<string, VoiceWords> = { en: english };
const asked = new Set<string>();

/** The words for a BCP 47 tag; English until those of its language are here. @param came is called when they are */
export function voiceWords(locale: string, load: LoadPart, came: () => void): VoiceWords {
  const language = primary(locale);
  const known = here[language];
  if (known || !offered.includes(language) || asked.has(language)) return known ?? english;
  asked.add(language);
  load<{ words: VoiceWords }>(`voice-words-${language}`).then(
    ({ words }) => {
      here[language] = words;
      came();
    },
    () => void asked.delete(language),
  );
  return english;
}
