import { spanishOrders } from '../../understanding/goods/es-orders.ts';
import type { DialogueWords } from './catalogue.ts';
import type { AskingWords } from './asking-words.ts';
import { asking } from './es-asking.ts';
import { changing, type ChangingWords } from './es-changing-words.ts';
import { anyWord, spanishPattern } from './es-pattern.ts';
import { offerWords } from './es-offer-words.ts';
import { requestWords } from './es-request-words.ts';
import { synonyms } from './es-synonyms.ts';
import type { OfferWords } from './offer-words.ts';
import type { RequestWords } from './request-words.ts';

/** Spanish words the store's understanding cannot mark but the dialogue must know, in Spain and in Latin America. */

/** "Largo", "grande": what a version may be measured by. */
const big = '(?:grande|larg[oa]|anch[oa]|alt[oa]|grues[oa]|pesad[oa]|profund[oa])s?';
const small = '(?:pequen[oa]|chic[oa]|chiquit[oa]|cort[oa]|estrech[oa]|angost[oa]|delgad[oa]|fin[oa]|baj[oa]|liger[oa])s?'; // prettier-ignore
const noun = '(?: (?:version|modelo|talla|tamano|opcion|variante))?';
const article = '(?:el|la|los|las|lo)';

const ownWords: Omit<
  DialogueWords,
  keyof AskingWords | keyof RequestWords | keyof ChangingWords | keyof OfferWords
> = {
  pickOne: spanishPattern(
    '\\bcual(?:es)?\\b|\\b(?:el|la)(?: \\w+)? (?:mas|menos|mejor|peor|de (?:mayor|menor))\\b|\\bun[oa]\\b|\\bde (?:ell|es|est)[oa]s\\b',
  ),
  pointers:
    'el la los las lo este esta esto estos estas ese esa eso esos esas aquel aquella aquello en de con y un una unos unas uno color talla tamano numero primero primera primer segundo segunda tercero tercera tercer cuarto cuarta quinto quinta ultimo ultima 1o 2o 3o no chico chica pequeno pequena mediano mediana grande extra',
  asksForPerson: anyWord(
    'personas?|human[oa]s?|agentes?|alguien|asesor(?:a|es)?|encargad[oa]|gerente|jef[ea]|supervisor(?:a|es)?|representante|operador(?:a|es)?|ejecutiv[oa]|emplead[oa]s?|dependient[ea]|vendedor(?:a|es)?|companer[oa]|atencion al cliente|servicio al cliente|real',
  ),
  asks: spanishPattern(
    '\\?\\s*$|^\\W*(?:y |pero |entonces |oye,? )*¿|^\\W*(?:y |pero |entonces |oye,? |bueno,? )*(?:cual(?:es)?|cuant[oa]s?|como|donde|adonde|cuando|quien(?:es)?|por que|que (?!(?:sean?|no|me|lo|los|la|las|se|te|si|tal|va|vaya|quede|queden)\\b)|tienen?|tienes|tenes|teneis|hay|es|son|esta|estan|sirven?|traen?|vienen?|se puede[n]?|hace falta)\\b',
  ),
  costs: spanishPattern(
    '\\b(?:cuesta[n]?|costar\\w*|costos?|coste|precios?|paga\\w*|pago|vale[n]?|valdri\\w*|valia[n]?|car[oa]s?|barat[oa]s?|cobra\\w*|sale[n]?|saldri\\w*|por)\\b|[$£€]',
  ),
  people:
    'mama mami madre papa papi padre padres esposo esposa marido mujer pareja novio novia prometido prometida amigo amiga amigos amigas hermano hermana hijo hija hijos tio tia abuelo abuela abuelos yayo yaya sobrino sobrina primo prima cunado cunada suegro suegra nieto nieta colega companero companera jefe jefa profesor profesora profe maestra maestro vecino vecina alguien persona nene nena peque bebe senor senora el ella ellos ellas le les su sus gusta gustan encanta encantan quiere ama disfruta regalo regalos regalar regalito detalle cumpleanos cumple navidad reyes aniversario boda idea ideas anos ano elige escoge populares popular vendidos sugerencia sugerencias',
  versions:
    'version versiones modelo variante edicion sabor color talla tamano medida formato ancho ancha alto alta largo larga grueso gruesa grande numero',
  larger: spanishPattern(`(?<!\\b${article}${noun} )\\bmas ${big}\\b|\\bmayor(?:es)?\\b`),
  largest: spanishPattern(
    `\\b${article}${noun} mas ${big}\\b|\\b(?:el|la|uno|una|un)${noun} ${big}(?= |$|\\W)|\\b(?:tamano|talla|version|modelo) (?:mas )?${big}\\b`,
  ),
  smaller: spanishPattern(`(?<!\\b${article}${noun} )\\bmas ${small}\\b|\\bmenor(?:es)?\\b`),
  smallest: spanishPattern(
    `\\b${article}${noun} mas ${small}\\b|\\b(?:el|la|uno|una|un)${noun} ${small}(?= |$|\\W)|\\b(?:tamano|talla|version|modelo) (?:mas )?${small}\\b`,
  ),
  whichever: anyWord(
    'cualquiera|cualquier[oa]?|(?:el|la|lo) que sea|l[oa]s que sean?|me da (?:igual|lo mismo)|da (?:igual|lo mismo)|no (?:me )?importa|(?:como|el que|la que|lo que|cual) (?:tu )?(?:quieras|prefieras|veas|digas|quiera|prefiera)|(?:tu |vos |usted )?(?:elige|elegi|decide|decidi|escoge|elija|decida)(?: (?:tu|vos|usted))?|sorprendeme|sin preferencia|indistinto',
  ),
  seeks: anyWord(
    'muestr\\w*|mostr\\w*|ensen\\w*|busc\\w*|encontr\\w*|encuentr\\w*|recomi\\w*|recomend\\w*|sugi\\w*|sugerencias?|ver|mirar|hay|tienen?|tienes|tenes|teneis|venden?|vendes|vendeis|necesit\\w*|ocupo',
  ),
  asksLeave: anyWord(
    '(?:es|seria|sera) (?:posible|demasiado tarde|problema)|(?:esta|estaria) (?:bien|permitido)(?: si| que)?|(?:hay|habria) (?:algun )?(?:problema|inconveniente) (?:si|en|con)|pasa algo si|se permite|me dejan|importa si',
  ),
  asksToCancel: spanishPattern(
    '^\\W*(?:y |pero |entonces |hola,? |oye,? )*(?:hasta (?:cuando|que (?:dia|hora)) )?(?:puedo|podria|podemos|se puede|se podria|es posible|seria posible|como (?:puedo|hago|se|le hago)|que pasa si|y si|hay (?:forma|manera|modo))\\b.*\\b(?:cancel|anul)\\w*',
  ),
  besides: anyWord(
    '(?:para|que (?:vaya|combine|pegue|encaje|sirva|haga juego|vayan|combinen) (?:con|para)|a juego con) (?:es[oea]|est[oea]|es[oa]s|est[oa]s|[é]l|ella|ell[oa]s)',
  ),
  pointsAt: spanishPattern(
    '^(?:ok|okay|vale|si|dale|venga|claro|perfecto|genial|bueno|listo|,|\\s)*(?:es[oea]|est[oea]|aquel|aquella)(?: (?:mismo|misma|mero|de ahi))?(?: por (?:favor|fa)| entonces)?\\W*$',
  ),
  // No wording puts an article before a title, so there is never one too many.
  doubleArticle: /(?!)/g,
  altogether: spanishPattern(
    '\\b(?:en total|total|tod[oa] junt[oa]|junt[oa]s|en conjunto|por todo|con todo|la suma|suma[n]?)\\b|\\b(?:todo (?:cuesta|sale|seria|vale)|cuanto (?:es|sale|seria|cuesta|debo|llevo) todo|cuanto (?:debo|llevo))\\b',
  ),
  vague:
    'seguro segura seguros seguras persona personas nino ninos nina ninas bebe bebes alguien usar uso usa usarse utilizar sirve sirven funciona funcionan queda quedan bueno buena buenos buenas malo mala bien sensible libre contiene contienen lleva llevan trae traen viene vienen hecho hecha tiene tienen puede pueden puedo',
  stopWords: new Set([
    ...'curiosidad perdon perdona disculpa oye vale venga dale orale porfa genial listo dolares dolar euros euro pesos entonces a al ante con contra de del desde durante e el ella ellas ellos en entre era eres es esa esas ese eso esos esta estan estar estas este esto estos fue ha hay han hasta he la las le les lo los me mi mis mas muy nada ni no nos o os otra otro para pero por porque pues que quien se sea ser si sin sobre solo son su sus tal te tengo ti tiene tienen tienes tu tus u un una unas uno unos usted ustedes vos vosotros y ya yo aqui ahi alli asi bien como cual cuales cuando cuanto cuanta cuantos cuantas donde tambien todo toda favor hola gracias quiero quisiera queria puedo puede puedes podria podrias saber decir dime dame algo cosa producto'.split(
      ' ',
    ),
    ...spanishOrders,
  ]),
  synonyms,
};

export const words: DialogueWords = { ...asking, ...requestWords, ...offerWords, ...changing, ...ownWords };
