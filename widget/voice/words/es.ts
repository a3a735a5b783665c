import type { VoiceWords } from '../words.ts';

export const words: VoiceWords = {
  voice: 'Voz',
  play: 'Reproducir',
  playLast: 'Leer la última respuesta',
  pause: 'Pausa',
  stop: 'Dejar de leer',
  settings: 'Ajustes de voz',
  speed: 'Velocidad',
  times: (speed) => `${speed}×`,
  whichVoice: 'Voz',
  standardVoice: 'Estándar',
  handsFree: 'Manos libres: enviar tras una pausa y seguir escuchando',
  announce: 'Mi lector de pantalla también dice las respuestas',
  refused: 'El navegador no reproduce sonido hasta que pulses «Reproducir».',
  mute: 'Ahora mismo no hay aquí ninguna voz para leer en alto. Las respuestas quedan por escrito.',
  listening: 'Escuchando… Pulsa otra vez cuando termines.',
  listeningOn: 'Escuchando… Tras una pausa se envía lo que has dicho.',
  heard: 'Puedes cambiar lo que se ha entendido y después enviarlo.',
  tired: 'Ya no escucha, porque no se ha dicho nada.',
  noticeTitle: '¿Hablar en vez de escribir?',
  notice:
    'Tu navegador escribe lo que dices, y su fabricante puede recibir el sonido. La tienda solo recibe el texto.',
  begin: 'Empezar a hablar',
  notNow: 'Ahora no',
  readerTitle: '¿Usas un lector de pantalla?',
  readerQuestion: 'También dice las respuestas nuevas, a la vez que la voz.',
  onlyVoice: 'Solo la voz',
  both: 'Los dos',
  troubles: {
    refused:
      'El navegador no permite aquí el micrófono. Puedes permitirlo en los ajustes de la página, o escribir.',
    'no-microphone': 'No se ha encontrado ningún micrófono. Puedes escribir.',
    network: 'Sin conexión no se puede reconocer la voz. Puedes escribir.',
    unheard: 'No se ha oído nada. Inténtalo otra vez, o escribe.',
    unavailable: 'Este navegador no puede reconocer la voz ahora mismo. Puedes escribir.',
  },
};
