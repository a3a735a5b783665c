import type { AskingWords } from './asking-words.ts';
import { families } from './es-families.ts';
import { measures } from './es-measures.ts';
import { anyWord, spanishPattern } from './es-pattern.ts';

/** Spanish words of asking. */

/** What may stand before a question proper: "vale, y …". */
const lead =
  '^\\W*(?:y |pero |entonces |bueno,? |vale,? |ok,? |oye,? |hola,? |tambien |ah,? |eh,? |mmm*,? )*';
const ofThem = '(?: de (?:ell[oa]s|es[oa]s|est[oa]s|l[oa]s (?:dos|tres|cuatro|cinco)))?';

export const asking: AskingWords = {
  wonders: spanishPattern(
    `${lead}(?:puedo|podria\\w*|puedes|podes|podeis|puede|pueden|podemos|podre|se puede|se pueden|debo|deberia|tengo que|hay que|hasta cuando|desde cuando|y si|que pasa|es posible|seria posible)\\b|\\bque (?:hago|hacemos|pasa|sucede|ocurre|debo hacer|tengo que hacer)\\b`,
  ),
  seeksGoods: spanishPattern(
    '\\bcual(?:es)? de (?:sus|tus|vuestr[oa]s) |\\b(?:tienen|tienes|tenes|teneis|venden|vendes|vendeis|manejan|trabajan) \\w|\\bhay (?:alg[uo]n|un|mas|\\w+s\\b)|\\b(?:muestr\\w*|mostr\\w*|ensen\\w*|busco|buscaba|buscando|necesito|ocupo|quiero|encontrar)\\b|\\b(?:donde|como) (?:puedo )?(?:compr|consig|conseg|encontr|encuentr)\\w*|\\bque \\w+ (?:tienen|tienes|tenes|teneis|venden|hay)\\b',
  ),
  measures,
  measureWords: spanishPattern(
    '^(?:mas|menos|mayor|menor|mejor|peor|liger[oa]s?|livian[oa]s?|pesad[oa]s?|alt[oa]s?|anch[oa]s?|larg[oa]s?|cort[oa]s?|grandes?|pequen[oa]s?|chic[oa]s?|fin[oa]s?|potentes?|compact[oa]s?|rapid[oa]s?|bateria|autonomia|dura[n]?|aguanta[n]?|pesa[n]?|cual(?:es)?|que|es|son|de|el|la|los|las|tod[oa]s)$',
  ),
  picksAmong: anyWord(
    'cual(?:es)?|quien|(?:de|entre) (?:ell[oa]s|es[oa]s|est[oa]s|l[oa]s (?:dos|tres|(?:dos )?primer[oa]s))',
  ),
  asksAdvice: spanishPattern(
    `\\b(?:con )?cual(?:es)?${ofThem},? (?:me |nos |te |os |se )?(?:recomien\\w*|recomend\\w*|aconsej\\w*|eleg\\w*|elig\\w*|escog\\w*|compr\\w*|prefer\\w*|prefier\\w*|llev\\w*|cog\\w*|qued\\w*|conviene|sugier\\w*)\\b|\\bcual${ofThem},? (?:es |seria |son )?(?:el |la )?(?:mejor|mas (?:adecuad|apropiad|bonit|indicad)[oa]|ideal|indicad[oa])\\b|\\btu (?:favorit|preferid)[oa]\\b`,
  ),
  phrases: [
    { said: spanishPattern('\\b(?:de donde|donde (?:se )?(?:hace|fabrica|produce|cultiva|esta hech)\\w*|hech[oa]s? en|fabricad[oa]s? en)\\b'), called: ['origen', 'país', 'origin', 'country', 'made in'] },
    { said: anyWord('viene[n]? con|trae[n]?|incluye[n]?|incluid[oa]s?|en la caja'), called: ['contenido', 'incluye', 'caja', 'box', 'included', 'contents', 'scope'] },
    { said: anyWord('compatibles?|funciona[n]? con|sirve[n]? (?:para|con)|se conecta[n]?|va[n]? con|vale[n]? para|le entra a|encaja[n]?|carga (?:el|mi|un)'), called: ['compatible', 'compatibilidad', 'compatibility', 'fits'] },
    { said: spanishPattern('\\b(?:cuanto|cuantas horas)\\b.*\\b(?:dura|aguanta|bateria|carga|autonomia)'), called: ['batería', 'autonomía', 'battery', 'runtime', 'playtime'] },
    { said: anyWord('cada cuanto|como se (?:usa|utiliza|aplica|riega|toma|lava|limpia|monta|arma)|con que frecuencia'), called: ['uso', 'instrucciones', 'riego', 'cuidado', 'use', 'directions', 'instructions', 'watering', 'care'] },
    { said: anyWord('que tan grande[s]?|como de grande[s]?|que (?:tamano|medidas?)|medidas|cuanto mide[n]?|dimensiones|caben?'), called: ['dimensiones', 'medidas', 'tamaño', 'volumen', 'capacidad', 'dimension', 'size', 'volume', 'capacity'] },
    { said: anyWord('que (?:altura|tan alt[oa])|como de alt[oa]|de alto'), called: ['alto', 'altura', 'height', 'dimension'] },
    { said: anyWord('cuanto pesa[n]?|que tan pesad[oa]|como de pesad[oa]|que peso'), called: ['peso', 'weight'] },
    { said: anyWord('nadar|ducha|ducharme|banar(?:me|se)?|piscina|alberca|pileta|lluvia|llueve|moja[n]?|mojar|agua|bajo el agua|salpicaduras?|impermeables?|sumergible'), called: ['agua', 'impermeable', 'water'] },
    { said: anyWord('venenos[oa]s?|toxic[oa]s?|mascotas?|gat[oa]s?|perr[oa]s?'), called: ['mascotas', 'tóxico', 'seguridad', 'pet', 'toxic', 'safety'] },
    { said: anyWord('sol|sombra|luz|ventana|interior(?:es)?|exterior(?:es)?'), called: ['ubicación', 'luz', 'position', 'light', 'location'] },
    { said: anyWord('heladas?|hiela|invierno|frio|congela[n]?|resistente al frio'), called: ['resistencia', 'hardiness', 'hardy'] },
    { said: anyWord('plantar|sembrar|siembra|se planta[n]?|se siembra[n]?'), called: ['siembra', 'plantación', 'sowing', 'planting'] },
    { said: anyWord('caduc\\w*|vence[n]?|vencimiento|consumo preferente|se echa a perder|dura abiert[oa]'), called: ['caducidad', 'consumo preferente', 'shelf life', 'best before'] },
    { said: anyWord('que (?:lleva|contiene)[n]?|de que (?:es|esta|estan|son)|ingredientes|composicion'), called: ['ingredientes', 'material', 'composición', 'ingredients', 'contents'] },
    { said: anyWord('cables?|inalambric[oa]s?|usb|enchufe|puertos?|bluetooth|wi-?fi'), called: ['conectividad', 'conexión', 'connectivity', 'connection', 'ports'] },
    { said: anyWord('iphone|ipad|ios|mac|macbook|android|windows|pc|kindle|portatil|laptop|movil|celular'), called: ['compatible', 'compatibilidad', 'compatibility'] },
  ], // prettier-ignore
  asksWhat: spanishPattern(
    `${lead}(?:que|cual(?:es)?)(?! (?:es|son|era|eran|fue|estan?|hora|dia|tal|pasa|hago|hay|tarjetas?|pagos?|formas?|metodos?|horarios?|tienen?|tienes|tiene|pue\\w+|podr\\w*|si|me|te|se|le|lo|la|otro|otra|mas|sean?)\\b)`,
  ),
  asksWhich: spanishPattern(`${lead}(?:en |de )?(?:que|cual(?:es)?)\\b`),
  asksWhichOne: spanishPattern(
    `${lead}(?:(?:hay |es |son |tiene |tienen )?algun[oa]?s? de (?:ell|es|est)[oa]s\\b|cual(?:es)?${ofThem},? (?:es|son|tienen?|traen?|vienen?|llevan?|pueden?|se pueden?|sirven?|funcionan?|caben?|aguantan?|duran?|vale|valen|va|van|esta|estan|resisten?)\\b)`,
  ),
  compares: anyWord(
    'diferenci\\w*|difier\\w*|distin\\w*|compar\\w*|entre|versus|vs|frente a|contra|mejor(?:es)?|peor(?:es)?|(?:el|la|los|las) (?:mas|menos)',
  ),
  ofOwnCase: spanishPattern(
    '\\bpor que\\b.*\\b(?:me|mi|mis|nos|yo)\\b|\\b(?:me|nos) (?:ha[ns]? |habeis |estan? )?(?:cobr|carg|rechaz|deneg|factur)\\w*\\b|\\bdoble (?:cargo|cobro)\\b',
  ),
  inWhat: spanishPattern(
    '\\b(?:l[oa]s?|es[eoa]s?|est[eoa]s?|algun[oa]?|hay|\\w+s?) en (?:un[oa]? |el |la |color |talla )?(?!stock|tienda|existencias?|casa|oferta|total\\b)([\\p{L}-]+(?: [\\p{L}-]+)?)\\W*$',
  ),
  onGoods: spanishPattern(
    '\\b(?:en|para|con|de|sobre) (?:el |la |los |las |est[oa]s |es[oa]s |sus |vuestr[oa]s |tus |mis? )?[\\p{L}-]+(?: [\\p{L}-]+)?\\W*$',
  ),
  looksFor: spanishPattern(
    `${lead}(?:que tal|que hay de|que me dices de) (?:un[oa]?s?|algun[oa]?s?) (?!poco\\b)|^\\W*(?:vale,? |ok,? )?y (?:un[oa]?s?|algun[oa]?s?) (?!poco\\b)(?=.*\\?\\s*$)`,
  ),
  looksForGoods: spanishPattern(
    `${lead}(?:que tal|que hay de|que me dices de) (?!(?:el|la|los|las|es[eoa]s?|est[eoa]s?|tus?|sus?|mis?|si|cuando|en)\\b)[\\p{L} ]{3,30}\\W*$`,
  ),
  asksPrice: anyWord('cuanto|precios?|cuesta[n]?|vale[n]?|costo'),
  asksSize: spanishPattern(
    '\\b(?:que|cual) (?:es mi )?(?:talla|numero|tamano)\\b(?: (?:soy|tengo|debo|deberia|necesito|uso|pido|cojo|me|seria|es)\\b|\\W*$)|\\b(?:tabla|guia) de (?:tallas|medidas)\\b|\\bcual es mi talla\\b',
  ),
  asksRating: spanishPattern(
    '\\b(?:resenas?|opinion(?:es)?|valoracion(?:es)?|valorad[oa]s?|puntuacion|estrellas|calificacion(?:es)?|popular(?:es)?)\\b|\\b(?:la gente|otros|los clientes|quien(?:es)? l[oa] (?:compr\\w+|tien\\w+)) (?:dicen?|opinan?|piensan?)\\b|\\b(?:vale|merece)n? la pena\\b|\\b(?:es|son|sale|salen) buen[oa]s?\\W*$|\\bque tal (?:es|son|sale|salen)\\b',
  ),
  asksMaker: anyWord(
    'quien(?:es)? (?:l[oa]s? )?(?:escrib\\w*|hace[n]?|hizo|fabric\\w*|disen\\w*|produce[n]?)|autor(?:a|es)?|escritor(?:a|es)?|fabricante|(?:que|de que|cual es la) marca|author|manufacturer|maker',
  ),
  asksLooks: anyWord(
    '(?:como|que tal) (?:se ven?|lucen?)|que (?:aspecto|apariencia|pinta) tienen?|descri(?:be(?:me)?(?:l[oa]s?)?|bir(?:l[oa]s?)?)|describe(?:me)? (?:el|la|los|las|este|esta)|aspecto',
  ),
  asksHow: spanishPattern(
    `${lead}(?:como|que tan|cuan|es|son|esta|estan|tienen?|traen?|llevan?|pueden?|se pueden?|sirven?|hay que|caben?|aguantan?|vienen?|funcionan?|duran?|resisten?)\\b`,
  ),
  asksContents: spanishPattern(
    '\\bque (?:trae[n]?|incluye[n]?|viene[n]?)(?:\\W*$| (?:dentro|incluid\\w*|en (?:la|el)|la caja|el (?:paquete|pack|kit|set|juego|estuche|lote)))|\\bque (?:hay|va|viene) (?:dentro|en (?:la caja|el paquete|el kit))\\b|\\bcontenido de la caja\\b|\\bque esta incluid[oa]\\b',
  ),
  turnsTo: spanishPattern(
    `${lead}(?:que tal|que hay (?:de|con)|que me dices de|que pasa con|cuentame de) (?:el|la|los|las|es[ea]|es[oa]s|est[ea]|est[oa]s|tus?|sus?)\\b|^\\W*(?:vale,? |ok,? |bueno,? )?y (?:el|la|los|las|es[ea]|es[oa]s|est[ea]|est[oa]s)\\b(?=.*\\?\\s*$)`,
  ),
  instructs: spanishPattern(
    '\\b(?:ignor\\w*|olvid\\w*|descart\\w*|desobedec\\w*|ignore|disregard|forget|override)\\b.{0,40}\\b(?:reglas?|instruccion(?:es)?|anterior(?:es)?|rules?|instructions?|prompts?|previous|above)\\b|\\b(?:notas?|mensajes?|instruccion(?:es)?|notes?|message|instructions?) (?:para|a|to|for) (?:la |el |los |las |the |all |any )?(?:ia|ai|asistentes?|assistants?|bots?|chat ?bots?|modelos?|models?|agentes?|agents?)\\b|\\b(?:system prompt|language model|as an ai|modelo de lenguaje)\\b|\\b(?:di|dile|diles|informa|asegura|tell|assure|inform) (?:a )?(?:tod[oa]s |cada |every |all |each |the )?(?:l[oa]s )?(?:client\\w*|comprador\\w*|usuari\\w*|visitant\\w*|customers?|shoppers?|users?|visitors?)\\b',
  ),
  putsOff: spanishPattern(
    '^\\W*(?:no,? |ok,? |vale,? |ah,? )*(?:esper[ae]\\w*|un (?:momento|segundo)|aguanta|antes(?: de eso)?|primero)\\b|\\b(?:primero|antes)\\W*$',
  ),
  restock: anyWord(
    'repon\\w*|reposicion|resurt\\w*|(?:vuelv|volver)\\w* a (?:haber|tener\\w*|entrar|estar|traer\\w*)|cuando (?:vuelve[n]?|volvera[n]?|habra|hay mas|entra[n]?)|mas existencias|de nuevo (?:en stock|disponibles?)|otra vez (?:en stock|disponibles?)',
  ),
  withShipping: anyWord(
    '(?:con|mas|incluyendo|sumando|y) (?:el |los |gastos de |los gastos de )?(?:envio|porte|portes|flete)|(?:envio|portes|flete) inclui\\w*|puest[oa] en casa|todo incluido',
  ),
  earlier: spanishPattern(
    '\\b(?:ayer|anoche|anteayer|antes(?! de)|la (?:ultima|otra) vez|la vez pasada|la semana pasada|el (?:otro dia|mes pasado))\\b|\\b(?:tenia|habia|estaba)\\b',
  ),
  complains: anyWord(
    'no (?:me )?(?:escuchas?|entiendes?|ayudas?|haces caso)|(?:eso )?no es lo que (?:te )?(?:he pedido|pedi|dije|he dicho|pregunte|preguntaba)|ridicul[oa]s?|inutil(?:es)?|pesim[oa]s?|horribles?|terribles?|fatal|patetic[oa]|basura|porqueria|mierda|co[ñ]o|joder|puta|puto|hostia|carajo|gilipollas|pendej[oa]s?|chinga\\w*|idiotas?|estupid[oa]s?|imbecil(?:es)?|tont[oa]|asco|asqueros[oa]|verguenza|vergonzos[oa]|inaceptable|indignante|indignad[oa]|hart[oa]|enfadad[oa]|enojad[oa]|furios[oa]|cabread[oa]|decepcion\\w*|estafa|burla|tomadura de pelo|wtf|no sirves|no me sirves|no ayudas|no me ayudas|perdida de tiempo|perder el tiempo',
  ),
  ofSomeone: spanishPattern(
    '^\\W*(?:y |pero |bueno,? |pues )*(?:[é]l|ella|ellos|ellas|les? |es para|son para|para (?:[é]l|ella|ellos|mi|un|una|alguien)|a (?:[é]l|ella|mi)|cumple|tiene \\d+)',
  ),
  inOrder: spanishPattern(
    '\\b(?:orden|clasific)\\w*\\b|\\bpor precios?\\b|\\bprimero (?:el|la|lo|los|las) mas\\b|\\bmas (?:barat|car)[oa]s? primero\\b|\\bde (?:menor|mayor) a\\b',
  ),
  anyKind: anyWord('algo|cosas?|cualquier cosa|lo que sea|productos?|articulos?'),
  offers:
    'oferta ofertas entonces pues descuento descuentos promo promos promocion promociones rebaja rebajas rebajado rebajados rebajada rebajadas cupon cupones codigo codigos vale vales ganga gangas chollo chollos liquidacion remate remates actual actuales vigente vigentes ahora mismo hoy semana ahorro ahorrar dinero disponible disponibles existe existen algo cosas dime dame cuales alguna algun',
  offered: anyWord(
    'ofertas?|descuentos?|rebajas?|rebajad[oa]s?|promos?|promocion(?:es)?|cupon(?:es)?|gangas?|chollos?|liquidacion|remates?',
  ),
  aboutStore:
    'abre abren abres abris abrir abierto abierta abiertos abiertas apertura horario horarios hora horas cierra cierran cierre cerrar cerrado cerrada cerrados hoy manana ahora ahorita tarde temprano noche lunes martes miercoles jueves viernes sabado sabados domingo domingos fin semana finde dia dias festivo festivos telefono numero llamar llamo correo electronico email mail direccion ubicacion ubicados ubicada ubicado local contacto contactar contacta tienda negocio todavia aun hasta desde dime dame cual donde estan estais queda quedan encuentro',
  asksHours: anyWord(
    'abre[ns]?|abris|abrir|abriran?|abiert[oa]s?|apertura|cierra[ns]?|cerrais|cerrar|cierre|cerrad[oa]s?|horarios?|a que hora|hasta que hora',
  ),
  // "Por la mañana" is a part of the day.
  tomorrow: spanishPattern('(?<!\\b(?:la|de|esta|buena) )\\bmanana\\b'),
  today: anyWord('hoy|ahora|ahorita|ahora mismo|esta (?:noche|tarde|manana)|todavia|aun'),
  asksContact: anyWord(
    'telefonos?|numero|llam\\w*|correo|e-?mail|mail|whatsapp|contact\\w*|direccion|ubicacion|ubicad[oa]s?|localizad[oa]s?|donde',
  ),
  days: ['lunes', 'martes', 'miercoles', 'jueves', 'viernes', 'sabados?', 'domingos?'].map(anyWord),
  freeOf: spanishPattern('\\blibres? (?:de )?(\\p{L}+)', 'giu'),
  families,
};
