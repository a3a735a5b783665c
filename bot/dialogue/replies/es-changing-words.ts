import type { DialogueWords } from './catalogue.ts';
import { anyWord, spanishPattern } from './es-pattern.ts';

/** Spanish words of putting in, taking out, swapping and counting. Pronouns hang on the verb: "ponlo", "quítamelas". */

/** What of the words of the dialogue is about changing a cart. */
export type ChangingWords = Pick<
  DialogueWords,
  | 'undo' | 'correction' | 'adds' | 'changing' | 'changes' | 'swaps' | 'swapsIt' | 'swapsToThat' | 'setsValue' | 'each' | 'takes' | 'takesNow' | 'takesOut'
  | 'asWell' | 'goesOn' | 'counts' | 'counted' | 'newThing'
>; // prettier-ignore

/** What people say before they come to the point. */
const opening =
  '^(?:ok|okay|si|vale|dale|venga|va|orale|bueno|perfecto|genial|listo|claro|entonces|pues|y|tambien|ademas|por favor|mejor|no|,|\\.|¡|!|\\s)*';
const put = 'anad\\w*|agreg\\w*|pon(?:me|melo|mela|melos|melas|lo|la|los|las|ga|game|gan|er)?|met(?:e|eme|elo|ela|elos|elas|er)|ech(?:a|ame|alo|ala|alos|alas)|sum(?:a|ame|alo|ale|ar)|inclu(?:ye|yelo|yela|ir)|apunt(?:a|ame|amelo)|apart(?:a|ame|alo)|anot(?:a|ame)'; // prettier-ignore
const get = 'compr(?:o|ar|arlo|arla|alo|ala)|llev(?:o|ar|are|arme|armelo)|dame|deme|denme|pido|encargo|quedo';
const swap = 'cambi\\w*|reemplaz\\w*|sustitu\\w*|intercambi\\w*';
const that = 'es[oea]|est[oea]|es[oa]s|est[oa]s|aquel|aquella|el otro|la otra';
const politely = '(?: entonces| por favor| porfa| ya)*\\W*$';

export const changing: ChangingWords = {
  undo: anyWord(
    'deshac\\w*|deshaz\\w*|deshag\\w*|revert\\w*|reviert\\w*|restaur\\w*|recuper\\w*|(?:vuelv|volv|vuelt)\\w* a (?:poner|meter|anadir|agregar)\\w*|(?:dej\\w+|vuelv\\w+|volv\\w+) como estaba|como estaba antes|(?:ponl|metel|devuelvel|regresal)[oa]s? (?:otra vez|de vuelta|de nuevo|al carrito)|undo|ctrl z|(?:anul|cancel|quit)\\w* (?:el |la |mi )?ultim[oa] (?:cambio|paso|accion|modificacion)|(?:anul|cancel)\\w* (?:eso |lo )?que (?:acab\\w+ de|hiciste|has hecho)|(?:paso|echat?e?|vuelv\\w*|volv\\w*) (?:pa |para |hacia )?atras|regresal[oa]s?',
  ),
  correction: spanishPattern(
    '^\\W*(?:(?:ay|uy|mm+|hm+|bueno|pues|ok|vale),? )*(?:no|nop|ese no|esa no|eso no|asi no|espera\\w*|perdon\\w*|en realidad|mejor|me equivoque)\\b|\\b(?:queria decir|quise decir|me referia|en (?:su )?lugar|en vez|mejor dicho)\\b|\\ben realidad\\W*$',
  ),
  adds: anyWord(`${put}|${get}|me (?:lo|la|los|las) (?:llevo|quedo)|lo quiero|la quiero`),
  changing:
    'total todo junto sube suban subir subelo subela baja bajar bajalo bajala aumenta aumentar reduce reducir dobla doble duplica mitad pon ponme ponlo ponla ponlos ponlas ponga poner cambia cambiar cambialo cambiala cambialos cambialas deja dejalo dejala dejalos dejar haz hazlo hazla que sea sean quede queden quiero mejor solo nomas nada mas menos cantidad unidad unidades pieza piezas vez lugar anade agrega quita suma',
  changes: anyWord(
    `${put}|${get}|${swap}|quit\\w*|borr(?:a|ar|alo|ala|alos|alas)|elimin\\w*|sac(?:a|ar|alo|ala|alos|alas|ame)|retir(?:a|ar|alo|ala)|vaci\\w*|quiero|quita`,
  ),
  swaps: [
    spanishPattern(`\\b(?:${swap})\\b(.*?)\\b(?:por|con)\\b(.+)$`),
    spanishPattern(`\\b(?:cambi\\w*|pas[ae]\\w*|pon|ponga)\\b(.+?)\\b(?:a|al|en)\\b(.+)$`),
    spanishPattern(
      '\\b(?:cambi|ponl|hazl|dejal|pasal|sea)\\w*()(?: (?:en|a|al|por|que sea))? (?:talla |color |tamano )?(.+)$',
    ),
    spanishPattern('^(?=.*\\ben (?:vez|lugar) de(?:l| la| el| los| las)? (.+)$)(.+?)\\ben (?:vez|lugar)\\b'),
    spanishPattern(
      '^()(?:\\W|no|perdon|espera|en realidad)*(?:mejor|prefiero|queria|quiero)(?: mejor)? (?:que sea |en |dame |ponme )?(.+)$',
    ),
  ],
  swapsIt: spanishPattern(`${opening}(?:puedes |podes |puede )?(?:${swap})(?: (?:${that}))?${politely}`),
  swapsToThat: spanishPattern(
    `${opening}(?:puedes |podes |puede )?(?:${swap})(?: (?:el|la) (?:mio|mia|otro|otra|viejo|vieja|primero|primera))? (?:por|a|con) (?:${that})(?: mism[oa])?${politely}`,
  ),
  setsValue: spanishPattern(
    '\\b(?:cambia|pon|ponga|haz|deja|pasa)\\s+(?:el|la|los|las|mis?)\\s+(.+?)\\s+(?:a|al|en)\\s+(?:el\\s+|la\\s+|una?\\s+)?(?:talla\\s+|tamano\\s+|numero\\s+|color\\s+)?([\\p{L}\\d./-]+)[.!]*$',
  ),
  each: spanishPattern(
    '^(?!.*\\b(?:muestr|mostr|ensen|ver)).*\\b(?:(?:un[oa]|1) de cada|tod[oa]s (?:ell|es|est)[oa]s|cada un[oa] de (?:ell|es|est)[oa]s)\\b',
  ),
  takes: spanishPattern(
    `${opening}(?:me (?:lo|la|los|las) (?:llevo|quedo)|me (?:llevo|quedo)|(?:lo|la|los|las) (?:quiero|llevo|compro|tomo)|quiero|quisiera|${get}|voy a llevar|${put}|los dos|las dos|ambos|ambas|un[oa] de cada)\\b`,
  ),
  takesNow: spanishPattern(
    `${opening}(?:me (?:lo |la |los |las )?(?:llevo|quedo)|llevo|${put})\\b|^(?:y|tambien|ademas)\\b.*\\btambien\\W*$`,
  ),
  takesOut: anyWord(
    'quit\\w*|sac(?:a|ar|alo|ala|alos|alas|ame|amelo|ado)|borr(?:a|ar|alo|ala|alos|alas)|elimin\\w*|retir(?:a|ar|alo|ala)|descart\\w*|fuera|devuelv\\w*',
  ),
  asWell: anyWord('tambien|ademas|igualmente'),
  goesOn: spanishPattern(
    '^(?:(?:ok|vale|oh|ah|bueno|pues|mmm*|ay),? )*(?:y|e|tambien|ademas|otr[oa]s?|(?:lo |el |la )?mism[oa]s?|igual)\\b',
  ),
  counts: spanishPattern(
    '\\b(?:pon|haz|dej|cambi|sub|baj|necesit|quier|quisier|anad|agreg|compr|sean?|solo|total|llev|dame|deme|ech|met|nomas)\\w*(?: (?:me|lo|los|la|las|que|sean?|solo|mas|a))* (\\d{1,3})\\b(?! ?(?:cm|mm|m|kg|g|ml|l|litros?|pulgadas?|gb|tb)\\b)|(?<!\\d ?)\\bx ?\\d|\\d ?x\\b(?! ?\\d)|\\b\\d{1,3} (?:unidades|piezas|pares)\\b',
  ),
  counted: spanishPattern(
    '\\b(?<count>\\d{1,3}) (?:de (?:ell[oa]s|es[eoa]s?|est[eoa]s?|cada(?: un[oa])?|l[oa]s \\w+)|piezas?|unidades|uds?|pares?|paquetes?|cajas?|packs?)\\b|\\b(?:sean?|queden?|pon(?:me|ga|game)?|ponl[oa]s? en|dejal[oa]s? en|cambial[oa]s? a) (?<set>\\d{1,3})\\W*$|^(?:(?:oh|ok|vale|ah|bueno|pues),? )*(?:y|tambien|ademas) (?<first>\\d{1,2}) [a-záéíóúñ]|(?<!\\d),\\s*(?:x ?)?(?<last>\\d{1,2})(?: de (?:ell|es|est)[oa]s)?[.!]*$',
  ),
  newThing: spanishPattern(
    '\\b(?:un[oa]?s?|otr[oa]s?|algun[oa]?s?|dos|tres|cuatro|cinco|\\d{1,2})(?: (?!(?:de|en|para|con|por|a)\\b)[\\p{L}-]+){0,2}$',
  ),
};
