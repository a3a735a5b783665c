import { anyWord, spanishPattern } from './es-pattern.ts';
import type { RequestWords } from './request-words.ts';

/** Spanish words of requests. */

const order = '(?:pedido|orden|compra|encargo)';
const number = '[a-z]{1,3}-?\\d{4,}';

export const requestWords: RequestWords = {
  asksOf: [
    { intent: 'return-item', said: spanishPattern(`\\b(?:quiero|necesito|deme|dame|devuelv\\w*|reembols\\w*)\\b.*\\b(?:dinero|plata|reembolso|reembols\\w+)\\b.*(?:${number}|\\b(?:lo|la|los|las) que (?:compre|pedi|recibi)\\b)`) },
    { intent: 'track-order', said: spanishPattern(`\\b(?:donde|cuando|rastre\\w*|segui\\w*|estado|estatus|novedades|como va|que paso con|en que (?:anda|va)|ver|muestr\\w*|mostr\\w*|ensen\\w*)\\b.*\\b(?:lo que (?:he )?(?:pedi|pedido|compre|comprado|encargue)|mi (?:ultim[oa] )?${order})\\b`) },
    { intent: 'refund-status', said: spanishPattern('\\b(?:donde|cuando|estado|estatus|seguimiento|todavia|aun|sigo|esperando|ya|que paso)\\b.*\\b(?:reembolso|reintegro|abono|devol\\w+ (?:de )?(?:mi |el )?(?:dinero|plata)|mi (?:dinero|plata))\\b|\\bestado del? (?:mi )?reembolso\\b') },
    { intent: 'exchange-item', said: spanishPattern(`\\b(?:cambi\\w*|canje\\w*|reemplaz\\w*|sustitu\\w*)\\b.*\\b(?:que (?:me )?(?:compre|llego|llegaron|trajeron|recibi|mandaron|enviaron)|recibid[oa]s?|entregad[oa]s?)\\b`) },
    { intent: 'cancel-order', said: spanishPattern(`\\b(?:cancel\\w*|anul\\w*|revoc\\w*|desist\\w*)\\b.*\\b(?:mi|el|la|est[ea]|es[ea]|un|una|ultim[oa]) ?(?:ultim[oa] )?${order}\\b|\\b(?:cancel|anul)\\w* (?:${order} )?${number}`) },
    { intent: 'return-item', said: spanishPattern(`^\\W*(?:por favor |hola |buenas |quiero |quisiera |necesito |me gustaria |puedes |podes |voy a )*(?:devolver|devuelv\\w+|regresar|retornar|mandar de vuelta|enviar de vuelta)\\w*\\b.*\\b(?:que (?:me )?(?:compre|pedi|llego|llegaron|recibi|trajeron|mandaron)|${order}|recibid[oa]s?|${number})\\b`) },
    { intent: 'change-order', said: spanishPattern(`\\b(?:cambi\\w*|modific\\w*|edit\\w*|actualiz\\w*|corre[gj]\\w*|corrij\\w*)\\b.*\\b(?:mi|el|la|est[ea]|es[ea]) (?:ultim[oa] )?(?:pedido|orden|encargo)\\b`) },
    { intent: 'get-invoice', said: spanishPattern(`\\b(?:factura|boleta|recibo|ticket|comprobante|justificante)\\b.*\\b(?:${order}|compre|pedi|${number})\\b`) },
    { intent: 'delete-my-data', said: spanishPattern('\\b(?:borr\\w*|elimin\\w*|suprim\\w*|olvid\\w*|quit\\w*)\\b.*\\b(?:mis? (?:datos?|cuenta|informacion|perfil|historial)|(?:est[ae]|la|el|nuestra) (?:chat|charla|platica|conversacion)|todo lo que (?:te )?(?:he )?(?:dije|dicho|escribi|escrito)|lo que sabe[ns]? de mi)\\b') },
  ], // prettier-ignore
  asksWhether: spanishPattern(
    '^\\W*(?:hola,? |buenas,? |y |pero |oye,? |tambien |todavia |aun )*(?:puedo|podria|podemos|podre|se puede|se pueden|es posible|seria posible|hay (?:forma|manera|modo|posibilidad)|como (?:puedo|podria|hago|le hago|se (?:hace|puede|cancela|cambia|devuelve))|que pasa si|y si|hasta cuando|estoy a tiempo)\\b',
  ),
  asksYou: spanishPattern(
    '^\\W*(?:hola,? |buenas,? |por favor,? |y |oye,? )*(?:me |nos )?(?:puedes|podrias|podes|puede|podria|pueden|podrian|podeis|podriais)\\b',
  ),
  ownOrder: spanishPattern(
    `\\b(?:mi|el|la|est[ea]|es[ea]|nuestr[oa]) (?:ultim[oa] |reciente )?(?:pedido|orden|compra|encargo|paquete)\\b|\\b(?:est[oea]|es[oea])\\b|\\b(?:cancel|anul|cambi|modific|devolv|regres)[aeo]rl[oa]s?\\b`,
  ),
  newest: spanishPattern(
    `\\b(?:ultim[oa]|mas reciente) ${order}\\b|\\b${order} mas reciente\\b|^\\W*(?:el |la |lo )?(?:ultim[oa]|mas reciente)\\W*$|\\blo que (?:acabo de (?:pedir|comprar)|pedi|compre|encargue)(?: (?:hoy|ayer|anoche))?\\b|\\bacabo de (?:pedir|comprar)\\b`,
  ),
  pointsAtOne: spanishPattern(
    '^\\W*(?:es |era |son |digo |pues )?(?:el|la|los|las|mis?|es[ea]|es[oa]s|uno de|una de) ',
  ),
  refuses: spanishPattern(
    '\\b(?:gracias|ahora no|luego|mas tarde|otro dia|dej[ae]l[oa]|dejemos\\w*|olvid[ae]l[oa]|olvid[ae]te|no (?:lo |la )?(?:hagas|haga|envies|envie|mandes|mande)|me (?:lo|la|los|las) quedo|stop)\\b|^\\W*(?:no,? )?para\\W*$',
  ),
  everything: anyWord('tod[oa]s?|ambos|ambas|los dos|las dos|enter[oa]|complet[oa]|cada un[oa]'),
  requestWords:
    'pedido pedidos pedir pedi orden ordenes ordene compra compras comprar compre comprado encargo articulo articulos cosa cosas producto productos ultimo ultima reciente devolver devolucion devuelvo devoluciones regresar regreso regresarlo devolverlo devolverla devolverlos devolverlas enviar mandar vuelta cambio cambiar cambiarlo cambiarla cambiarlos cancelar cancelarlo cancelacion anular anularlo reembolso reembolsar dinero plata factura recibo boleta ticket comprobante problema problemas aviso reportar fallo mal roto rota rotos rotas danado danada estropeado defectuoso defectuosa falta faltan llego llegaron llega llegar recibi recibir entregado entrega paquete caja numero favor quiero quisiera necesito gustaria empezar iniciar hacer ayuda talla grande pequeno pequena chico chica mediano color distinto diferente otro otra otros otras vez mi mis mio mia ayer hoy semana mes tienda enviado correo electronico email direccion trajeron mandaron enviaron',
  ofSite: anyWord(
    'web|sitio|pagina|app|aplicacion|boton(?:es)?|enlace|link|buscador|error|navegador|formulario|carga[n]?|se (?:cae|cuelga|traba|congela|bloquea|queda (?:en blanco|cargando|pensando))',
  ),
  asksToComplain: anyWord('quejas?|quejarme|reclamo|reclamos|reclamar|reclamacion(?:es)?'),
  ofChat: anyWord(
    'chat|conversacion(?:es)?|charla|platica|mensajes?|historial|(?:todo )?lo que (?:te )?(?:he )?(?:dije|dicho|escribi|escrito|puse|puesto)',
  ),
  ofAccount: anyWord(
    'cuenta|perfil|usuario|pedidos?|compras|todo|tod[oa]s mis|correo|e-?mail|telefono|direccion|base de datos|sistema|registros?|archivos?|listas?|ficha|rgpd|gdpr',
  ),
  // The ends of these are plain letters on purpose: they are read with their source alone.
  languages: {
    en: /\b(ingl[eé]s|english|anglais|englisch)\b/i,
    es: /\b(espa[nñ]ol|castellano|spanish|espagnol|spanisch)\b/i,
    fr: /\b(franc[eé]s|french|fran[cç]ais|franz(ö|oe)sisch)\b/i,
    de: /\b(alem[aá]n|german|deutsch|allemand)\b/i,
  },
  otherLanguages: anyWord(
    'italiano|portugues|neerlandes|holandes|polaco|chino|mandarin|cantones|japones|coreano|arabe|turco|ruso|ucraniano|hindi|urdu|griego|sueco|noruego|danes|finlandes|finesa?|checo|rumano|hungaro|hebreo|catalan|valenciano|gallego|euskera|vasco|guarani|quechua|vietnamita|tailandes',
  ),
  usual: anyWord(
    '(?:lo|el|la|los|las) (?:mism[oa]s? )?de siempre|lo mismo (?:de|que) (?:siempre|la ultima vez|la otra vez)|lo que (?:siempre|normalmente) (?:pido|compro|llevo)|lo que suelo (?:pedir|comprar|llevar)',
  ),
  goesTogether:
    /\bque (?:mas )?(?:va|queda|pega|combina|quedaria|iria|combinaria) (?:bien )?con\b|\b(?:compra|compran|piden|pide|llevan|lleva) (?:la gente |los demas |otros |otros clientes )?(?:junto |juntos )?con\b|\bse (?:suele|suelen) (?:comprar|pedir|llevar) (?:junto )?con\b|\bcompran? juntos\b/,
  isNew:
    /^\W*(?:(?:hola|y)\W+)*(?:que (?:hay|teneis|tienen|tienes) (?:de )?nuevo|(?:hay|teneis|tienen|tienes) algo nuevo)(?: (?:aqui|en la tienda))?\W*$|^\W*(?:muestrame |ensename |ver )?(?:las |sus |vuestras |los )?(?:ultimas )?(?:novedades|productos nuevos|nuevos productos|recien llegados)\W*$/,
  sellsBest:
    /^\W*(?:muestrame |ensename |cual(?:es)? (?:es|son) |que es |ver )?(?:los |lo |el |la |las |sus? |vuestros? )?(?:productos? |articulos? |cosas? )?(?:mas vendid[oa]s?|superventas|mas populares|mas comprad[oa]s?)\W*$|^\W*que (?:compra|pide) mas la gente\W*$|^\W*que (?:es lo que )?(?:mas se vende|se vende mas)\W*$/,
};

/** What intents of requests are called on a button. */
export const requestIntents = {
  'cancel-order': 'Cancelar un pedido',
  'change-order': 'Cambiar un pedido',
  'return-item': 'Devolver algo',
  'exchange-item': 'Cambiar un artículo',
  'refund-status': 'Preguntar por un reembolso',
  'report-problem': 'Avisar de un problema',
  'get-invoice': 'Pedir una factura',
  'account-help': 'Ayuda con mi cuenta',
  'delete-my-data': 'Borrar mis datos',
  complain: 'Poner una queja',
  'change-voice': 'Cambiar la voz',
  'change-language': 'Cambiar el idioma',
} as const;
