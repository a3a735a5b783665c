import type { VoiceWords } from '../words.ts';

export const words: VoiceWords = {
  voice: 'Voix',
  play: 'Lire',
  playLast: 'Lire la dernière réponse',
  pause: 'Pause',
  stop: 'Arrêter la lecture',
  settings: 'Réglages de la voix',
  speed: 'Vitesse',
  times: (speed) => `${speed}×`,
  whichVoice: 'Voix',
  standardVoice: 'Standard',
  handsFree: 'Mains libres\u00a0: envoyer après une pause et continuer d’écouter',
  announce: 'Mon lecteur d’écran dit aussi les réponses',
  refused: 'Le navigateur ne joue aucun son avant que vous appuyiez sur «\u00a0Lire\u00a0».',
  mute: 'Aucune voix n’est disponible ici pour le moment. Les réponses restent écrites.',
  listening: 'À l’écoute… Appuyez encore une fois quand vous avez fini.',
  listeningOn: 'À l’écoute… Après une pause, ce que vous avez dit est envoyé.',
  heard: 'Vous pouvez modifier ce qui a été compris, puis l’envoyer.',
  tired: 'N’écoute plus, car rien n’a été dit.',
  noticeTitle: 'Parler au lieu d’écrire\u202f?',
  notice:
    'Votre navigateur écrit ce que vous dites, et son éditeur peut recevoir le son. Le magasin ne reçoit que le texte.',
  begin: 'Commencer à parler',
  notNow: 'Pas maintenant',
  readerTitle: 'Utilisez-vous un lecteur d’écran\u202f?',
  readerQuestion: 'Il dit aussi les nouvelles réponses, en même temps que la voix.',
  onlyVoice: 'Seulement la voix',
  both: 'Les deux',
  troubles: {
    refused:
      'Le navigateur n’autorise pas le microphone ici. Vous pouvez l’autoriser dans les réglages de la page, ou écrire.',
    'no-microphone': 'Aucun microphone n’a été trouvé. Vous pouvez écrire.',
    network: 'Sans connexion, la parole ne peut pas être reconnue. Vous pouvez écrire.',
    unheard: 'Rien n’a été entendu. Veuillez réessayer, ou écrire.',
    unavailable: 'Ce navigateur ne reconnaît pas la parole pour le moment. Vous pouvez écrire.',
  },
};
