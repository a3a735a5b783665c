import type { VoiceWords } from '../words.ts';

export const words: VoiceWords = {
  voice: 'Stimme',
  play: 'Abspielen',
  playLast: 'Letzte Antwort vorlesen',
  pause: 'Pause',
  stop: 'Vorlesen beenden',
  settings: 'Einstellungen der Stimme',
  speed: 'Tempo',
  times: (speed) => `${speed}×`,
  whichVoice: 'Stimme',
  standardVoice: 'Standard',
  handsFree: 'Freihändig: nach einer Pause senden und weiter zuhören',
  announce: 'Mein Screenreader sagt Antworten auch',
  refused: 'Der Browser spielt erst etwas ab, wenn Sie auf „Abspielen“ drücken.',
  mute: 'Zum Vorlesen ist hier gerade keine Stimme da. Die Antworten bleiben als Text stehen.',
  listening: 'Hört zu … Drücken Sie noch einmal, wenn Sie fertig sind.',
  listeningOn: 'Hört zu … Nach einer Pause wird gesendet, was Sie gesagt haben.',
  heard: 'Sie können ändern, was verstanden wurde, und es dann senden.',
  tired: 'Hört nicht mehr zu, weil nichts gesagt wurde.',
  noticeTitle: 'Sprechen statt tippen?',
  notice:
    'Ihr Browser schreibt auf, was Sie sagen, und sein Hersteller erhält vielleicht den Ton. Der Shop erhält nur den Text.',
  begin: 'Jetzt sprechen',
  notNow: 'Nicht jetzt',
  readerTitle: 'Nutzen Sie einen Screenreader?',
  readerQuestion: 'Er sagt neue Antworten auch, zur selben Zeit wie die Stimme.',
  onlyVoice: 'Nur die Stimme',
  both: 'Beide',
  troubles: {
    refused:
      'Der Browser erlaubt das Mikrofon hier nicht. Sie können es in den Einstellungen der Seite erlauben oder tippen.',
    'no-microphone': 'Es wurde kein Mikrofon gefunden. Sie können stattdessen tippen.',
    network: 'Ohne Verbindung wird Sprache nicht erkannt. Sie können stattdessen tippen.',
    unheard: 'Es war nichts zu hören. Bitte versuchen Sie es noch einmal, oder tippen Sie.',
    unavailable: 'Dieser Browser erkennt Sprache gerade nicht. Sie können stattdessen tippen.',
  },
};
