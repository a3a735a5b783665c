import type { Language } from '../../understanding/understanding.ts';
import type { VoiceChange } from '../../wire/voice-frames.ts';

/** How shoppers ask for another voice, and to have something spelled. */
interface VoiceWords {
  changes: Readonly<Record<VoiceChange, RegExp>>;
  /** Such a wish and nothing else: "a bit slower, please". */
  alone: RegExp;
  spells: RegExp;
}

const whole = (words: string): RegExp => new RegExp(`^\\W*(?:${words})\\W*$`, 'iu');

const words: Record<Language, VoiceWords> = {
  en: {
    changes: {
      slower: /\b(?:slower|slowly|slow\b.*\bdown|slow down|too fast)\b/i,
      faster: /\b(?:faster|quicker|quickly|speed\b.*\bup|too slow)\b/i,
      normal: /\b(?:normal|usual|regular) (?:speed|pace)\b/i,
      off: /\b(?:off|mute|quiet|silen\w+|disable|stop (?:talking|reading|speaking)|no voice|without voice|only text|don'?t read)\b/i,
      on: /\b(?:on|unmute|enable|aloud|out loud|voice please|hear (?:you|the answers|it)|read (?:it|the answers|them))\b/i,
    },
    alone: whole(
      '(?:please |can you |could you )?(?:(?:talk|speak|read|go) )?(?:a (?:bit|little) |much )?(?:slower|faster|more (?:slowly|quickly)|quicker|slow (?:it )?down|speed (?:it )?up|normal speed)(?: please)?',
    ),
    spells: /^\W*(?:please |can you |could you |would you )?spell\b/i,
  },
  es: {
    changes: {
      slower: /\b(?:m[áa]s (?:despacio|lent[oa])|demasiado r[áa]pido)(?!\p{L})/iu,
      faster: /\b(?:m[áa]s (?:r[áa]pid[oa]|deprisa)|demasiado (?:lento|despacio))(?!\p{L})/iu,
      normal: /\bvelocidad normal\b/iu,
      off: /\b(?:desactiva\w*|apaga\w*|quita\w*|silencio|calla\w*|sin voz|deja de (?:hablar|leer)|solo texto|s[óo]lo texto)(?!\p{L})/iu,
      on: /\b(?:activa\w*|enciende\w*|pon\b.*\b(?:voz|sonido)|en voz alta|con voz|o[íi]r)(?!\p{L})/iu,
    },
    alone: whole(
      '(?:por favor,? )?(?:(?:habla|lee|ve) )?(?:un poco )?m[áa]s (?:despacio|lento|r[áa]pido|deprisa)(?:,? por favor)?|velocidad normal',
    ),
    spells: /^\W*(?:por favor,? )?(?:¿?(?:me )?puedes )?(?:deletr[eé]|c[óo]mo se (?:escribe|deletrea))/iu,
  },
  fr: {
    changes: {
      slower: /(?:plus lentement|moins vite|ralenti\w*|trop vite)(?!\p{L})/iu,
      faster: /(?:plus (?:vite|rapidement)|acc[ée]l[éè]re\w*|trop lent\w*)(?!\p{L})/iu,
      normal: /vitesse (?:normale|habituelle)/iu,
      off: /(?:d[ée]sactive\w*|coupe\w*|arr[êe]te\w* (?:de )?(?:parler|lire)|silence|muet|sans voix|que du texte)(?!\p{L})/iu,
      on: /(?:(?<!d[ée]s)active\w*|mets\b.*\b(?:voix|son)|[àa] (?:voix haute|haute voix)|avec (?:la )?voix|entendre)(?!\p{L})/iu,
    },
    alone: whole(
      `(?:s'il (?:te|vous) pla[îi]t,? )?(?:(?:parle[zr]?|lis(?:ez)?) )?(?:un peu )?(?:plus (?:lentement|vite|rapidement)|moins vite)(?:,? s'il (?:te|vous) pla[îi]t)?|vitesse normale`,
    ),
    spells: /^\W*(?:(?:peux-tu|pouvez-vous|tu peux|vous pouvez) )?(?:(?:me |l')?[ée]pel|comment (?:[çc]a|cela) s'[ée]crit)/iu,
  },
  de: {
    changes: {
      slower: /\b(?:langsamer|zu schnell)\b/iu,
      faster: /\b(?:schneller|zu langsam)\b/iu,
      normal: /\b(?:normal\w*|[üu]blich\w*) (?:Geschwindigkeit|Tempo)\b/iu,
      off: /\b(?:aus|ausschalten|abschalten|stumm\w*|leise|ruhe|still|ohne (?:Stimme|Ton)|nur Text|nicht (?:mehr )?vorlesen|h[öo]r auf)(?!\p{L})/iu,
      on: /\b(?:an|ein|einschalten|anschalten|vorlesen|laut|mit (?:Stimme|Ton)|h[öo]ren)(?!\p{L})/iu,
    },
    alone: whole(
      '(?:bitte )?(?:(?:sprich|lies|rede|sprechen Sie|lesen Sie) )?(?:bitte )?(?:etwas |ein bisschen |ein wenig )?(?:langsamer|schneller|normale Geschwindigkeit)(?: vor)?(?: bitte)?',
    ),
    spells: /^\W*(?:bitte |k[öo]nn(?:en Sie|test du|ten Sie)? |kannst du )?(?:\w+ )*?(?:buchstabier\w*|wie schreibt man)/iu,
  },
}; // prettier-ignore

export const voiceWords = (language: Language): VoiceWords => words[language];
