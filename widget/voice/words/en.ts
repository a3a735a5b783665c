import type { VoiceWords } from '../words.ts';

export const words: VoiceWords = {
  voice: 'Voice',
  play: 'Play',
  playLast: 'Play the last reply',
  pause: 'Pause',
  stop: 'Stop reading',
  settings: 'Voice settings',
  speed: 'Speed',
  times: (speed) => `${speed}×`,
  whichVoice: 'Voice',
  standardVoice: 'Standard',
  handsFree: 'Hands-free: send after a pause and listen on',
  announce: 'My screen reader says replies too',
  refused: 'The browser plays no sound until you press Play.',
  mute: 'There is no voice here just now to read aloud with. Replies stay here as text.',
  listening: 'Listening… Press again when you have finished.',
  listeningOn: 'Listening… A pause sends what you said.',
  heard: 'You can change what was heard, then send it.',
  tired: 'No longer listening, because nothing was said.',
  noticeTitle: 'Speak instead of typing?',
  notice:
    'Your browser writes down what you say, and its maker may receive the sound. The store receives only the text.',
  begin: 'Start speaking',
  notNow: 'Not now',
  readerTitle: 'Do you use a screen reader?',
  readerQuestion: 'It says new replies too, at the same time as the voice.',
  onlyVoice: 'Only the voice',
  both: 'Both',
  troubles: {
    refused:
      'The browser does not allow the microphone here. You can allow it in the page’s settings, or type.',
    'no-microphone': 'No microphone was found. You can type instead.',
    network: 'Speech cannot be recognized without a connection. You can type instead.',
    unheard: 'Nothing was heard. Please try again, or type.',
    unavailable: 'Speech cannot be recognized in this browser just now. You can type instead.',
  },
};
