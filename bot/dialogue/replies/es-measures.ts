import type { Measure } from './asking-words.ts';
import { anyWord, spanishPattern } from './es-pattern.ts';

/** "El más ligero": what a Spanish question may ask to be the most or least of. */

/** `more` stands after "más", `verbs` say the same by themselves: "pesa menos". */
function measure(which: string, more: string, verbs: string, labels: string[], most: boolean): Measure {
  return {
    which,
    superlative: spanishPattern(
      `\\b(?:el|la|los|las|lo)(?: \\w+)? mas (?:${more})s?\\b|\\b(?:el|la|los|las|lo) que (?:${verbs})\\b|\\b(?:cual(?:es)?) (?:es|son) mas (?:${more})s? de tod[oa]s\\b`,
    ),
    comparative: anyWord(`mas (?:${more})s?|${verbs}`),
    labels,
    most,
  };
}

const size = ['tamaño', 'dimensiones', 'medidas', 'volumen', 'capacidad', 'altura', 'diámetro', 'dimension', 'size', 'volume', 'capacity', 'height', 'diameter']; // prettier-ignore

/** In the order they are tried. Labels are those of Spanish and of English catalogues. */
export const measures: Measure[] = [
  {
    which: 'la mayor autonomía',
    superlative: spanishPattern('\\b(?:mejor|mayor|mas) (?:bateria|autonomia)\\b|\\bbateria (?:que )?(?:mas|mejor) (?:dura|larga)\\b|\\b(?:el|la) que mas (?:dura|aguanta)\\b'),
    comparative: anyWord('(?:mas|mejor|mayor) (?:bateria|autonomia)|(?:dura|aguanta)n? mas'),
    labels: ['batería', 'autonomía', 'battery', 'runtime', 'playtime', 'playing time'],
    most: true,
  },
  measure('el menor peso', 'liger[oa]|livian[oa]|leve', '(?:pesan? menos|menos pesan?)', ['peso', 'weight'], false),
  measure('el mayor peso', 'pesad[oa]', '(?:pesan? mas|mas pesan?)', ['peso', 'weight'], true),
  measure('la mayor altura', 'alt[oa]', '(?:miden? mas de alto)', ['alto', 'altura', 'height'], true),
  measure('la menor altura', 'baj[oa]|bajit[oa]', '(?:miden? menos de alto)', ['alto', 'altura', 'height'], false),
  measure('la mayor anchura', 'anch[oa]', '(?:miden? mas de ancho)', ['ancho', 'anchura', 'width', 'diameter'], true),
  measure('la menor anchura', 'estrech[oa]|angost[oa]', '(?:miden? menos de ancho)', ['ancho', 'anchura', 'width', 'diameter'], false),
  measure('la mayor profundidad', 'profund[oa]|hond[oa]', '(?:miden? mas de fondo)', ['profundidad', 'fondo', 'depth'], true),
  measure('el menor grosor', 'fin[oa]|delgad[oa]', '(?:ocupan? menos de grosor)', ['grosor', 'espesor', 'thickness', 'depth'], false),
  measure('la mayor longitud', 'larg[oa]', '(?:miden? mas de largo)', ['largo', 'longitud', 'length', 'dimension'], true),
  measure('la menor longitud', 'cort[oa]', '(?:miden? menos de largo)', ['largo', 'longitud', 'length'], false),
  measure('el mayor tamaño', 'grande|espacios[oa]|ampli[oa]', '(?:caben? mas|ocupan? mas|mas ocupan?)', size, true),
  measure('el menor tamaño', 'pequen[oa]|chic[oa]|chiquit[oa]|compact[oa]', '(?:ocupan? menos|menos ocupan?)', size, false),
  measure('la mayor potencia', 'potente|fuerte', '(?:tienen? mas (?:potencia|fuerza))', ['potencia', 'power', 'wattage', 'output', 'strength'], true),
  measure('el mayor brillo', 'brillante|luminos[oa]', '(?:alumbran? mas|iluminan? mas|mas alumbran?)', ['brillo', 'lúmenes', 'brightness', 'lumen', 'luminous'], true),
  measure('el mayor abrigo', 'abrigad[oa]|calient[eia]|calentit[oa]|calid[oa]', '(?:abrigan? mas|mas abrigan?)', ['abrigo', 'temperatura', 'warmth', 'fill power', 'temperature'], true),
  measure('la mayor velocidad', 'rapid[oa]|veloz', '(?:corren? mas|va mas rapido)', ['velocidad', 'speed'], true),
  measure('el mayor volumen de sonido', 'ruidos[oa]', '(?:suenan? mas|mas suenan?)', ['nivel de sonido', 'volume level', 'loudness'], true),
]; // prettier-ignore
