import type { Language } from '../../understanding/understanding.ts';

/** What is said in the middle of dealings with the store: taken back, asked of somebody else, gone back to. */
interface DealingWords {
  /** "No, leave it, I keep it": what was about to be done is not wanted. */
  leavesIt: RegExp;
  /** "Never mind", at the end of whatever was said before. */
  neverMind: RegExp;
  /** "Why is that", "what's the hold-up", of an order just told. */
  asksWhyLate: RegExp;
  /** "What did Ben order", "my wife's order": an order that is somebody else's. */
  ofOthers: RegExp;
  /** An order, by its name. */
  order: RegExp;
  /** "What offer is that", "why is there a discount", "which offers apply by themselves". */
  asksWhichOffer: RegExp;
  /** Thanks, wherever they stand. */
  thanks: RegExp;
  /** "Yes", "please do", at the beginning: an answer that agrees, whatever is said for courtesy behind it. */
  agrees: RegExp;
  /** "Which size would I want": asked before anything is bought. */
  asksSize: RegExp;
  /** Something is spoken: "do you speak Welsh". */
  speaks: RegExp;
}

const starts = String.raw`^\W*(?:(?:ah|oh|ach|ay|uy|hm+|ok|okay|bon|bueno|ne|no|na|nein|nee|non|nan|nope|wait|espera|warte|moment|attends|attendez)[\s,.!]+)*?`;

const words: Record<Language, DealingWords> = {
  en: {
    leavesIt: new RegExp(
      String.raw`${starts}(?:no|nope|nah|wait|actually|never ?mind|nvm)\b.*\b(?:leave (?:it|that|everything)|keep(?:ing)? (?:it|them|that)|changed my mind|don'?t (?:bother|send|do (?:it|that|anything))|forget (?:it|that|about it))\b`,
      'iu',
    ),
    neverMind: /\b(?:never ?mind|nvm|forget (?:it|about it)|doesn'?t matter)\W*$/iu,
    asksWhyLate: /\bwhy\b|\bhow come\b|\bwhat(?:'?s| is) (?:the (?:hold ?-?up|delay|reason|problem|matter)|keeping|going on)\b/iu,
    ofOthers:
      /\bwhat (?:did|has|have|had) (?!(?:i|we|you|u|it|that|this|they|the (?:order|parcel|store|shop))\b)(?:[\w'’.-]+ ){1,4}(?:order(?:ed)?|buy|bought|purchased?)\b|\b(?:his|her|(?:wife|husband|partner|(?:girl|boy)?friend|fiancée?|mother|father|mum|mom|dad|sister|brother|son|daughter|aunt|uncle|cousin|neighbou?r|flatmate|roommate|colleague|boss|in-law)['’]?s) (?:last |latest |other )?orders?\b/iu,
    order: /\borders?\b/iu,
    asksWhichOffer:
      /\b(?:what|which) (?:offers?|deals?|discounts?|promotions?|promos?)\b.*\b(?:is (?:that|this|it)|apply|applies|automatic\w*|by (?:itself|themselves))\b|\bwhy\b.*\b(?:a |the |there )(?:discount|reduction)\b|\bwhere does (?:the|this|that) discount come from\b/iu,
    thanks: /\b(?:thanks|thank you|thx|cheers)\b/iu,
    agrees: /^\W*(?:(?:oh|ah|well)[\s,]+)*(?:yes|yeah|yep|yup|sure|ok(?:ay)?|please|go ahead|do (?:it|that)|of course|absolutely)\b/iu,
    asksSize: /\b(?:which|what) size\b.*\b(?:would|should|do|will|shall|fits?|need|want|take|right)\b/iu,
    speaks: /\b(?:speak|talk|write|answer|understand)\b/iu,
  },
  de: {
    leavesIt: new RegExp(
      String.raw`${starts}(?:nein|nee|ne|nö|doch nicht|warte|moment|ach|egal|schon gut)(?!\p{L}).*(?<!\p{L})(?:lass(?:en sie)? (?:es|mal|das|gut|sein)|behalt\p{L}*|anders überlegt|doch nicht|nicht (?:absenden|abschicken|stornieren|nötig)|vergessen sie|vergiss)(?!\p{L})`,
      'iu',
    ),
    neverMind: /(?<!\p{L})(?:egal|vergiss es|vergessen sie es|schon gut|hat sich erledigt|lassen? (?:sie )?(?:es|gut|mal))\W*$/iu,
    asksWhyLate: /(?<!\p{L})(?:warum|wieso|weshalb|woran (?:liegt|lag|hängt|hapert)|was ist (?:da )?(?:los|passiert)|aus welchem grund)(?!\p{L})/iu,
    ofOthers:
      /(?<!\p{L})was (?:hat|haben|hatte) (?!(?:ich|wir|sie|ihr|du|das|es|die|mich|mir)(?!\p{L}))(?:[\p{L}.-]+ ){1,5}(?:bestellt|gekauft)(?!\p{L})|(?<!\p{L})bestellung(?:en)? (?:von )?(?:(?:mein|sein|ihr|unser)e[rnsm] )(?:mann\p{L}*|frau|partner\p{L}*|freund\p{L}*|mutter|vaters?|schwester|bruders?|sohn\p{L}*|tochter|tante|onkels?|nachbar\p{L}*|kolleg\p{L}*|chef\p{L}*|schw[aä]ger\p{L}*)/iu,
    order: /(?<!\p{L})(?:bestellung(?:en)?|auftrag)(?!\p{L})/iu,
    asksWhichOffer:
      /(?<!\p{L})(?:was|welche[rs]?) (?:für |ist das für ein )?(?:angebote?|aktion(?:en)?|rabatte?|nachlass)(?!\p{L}).*(?:automatisch|von selbst|von allein\p{L}*|ist das)|(?<!\p{L})was ist das für ein(?:e)? (?:angebot|aktion|rabatt|nachlass)|(?<!\p{L})(?:warum|wieso|woher)(?!\p{L}).*(?:rabatt|nachlass|abzug)/iu,
    thanks: /(?<!\p{L})(?:danke\p{L}*|dank)(?!\p{L})/iu,
    agrees: /^\P{L}*(?:(?:oh|ach|ah|na)[\s,]+)*(?:ja|jo|jep|jawohl|gerne?|ok(?:ay)?|bitte|klar|sicher|natürlich|unbedingt|genau|mach\p{L}*|tun sie)(?!\p{L})/iu,
    asksSize: /(?<!\p{L})welche größe(?!\p{L}).*(?<!\p{L})(?:brauch\p{L}*|nehm\p{L}*|passt|wäre|richtig\p{L}*|soll\p{L}*)(?!\p{L})/iu,
    speaks: /(?<!\p{L})(?:sprech\p{L}*|sprichst|spricht|versteh\p{L}*|schreib\p{L}*|antwort\p{L}*|redet|reden)(?!\p{L})/iu,
  },
  es: {
    leavesIt: new RegExp(
      String.raw`${starts}(?:no|nop|espera|mejor no)(?!\p{L}).*(?<!\p{L})(?:d[eé]j[ae](?:l[oa]|lo as[ií])|dejadlo|d[eé]jemoslo|me (?:lo|la|los|las) quedo|pensado mejor|no (?:lo |la )?(?:canceles|cancele|env[ií]es|toques|hagas)|olv[ií]d[ae]l[oa])(?!\p{L})`,
      'iu',
    ),
    neverMind: /(?<!\p{L})(?:d[eé]j[ae]l[oa]|da igual|no importa|olv[ií]d[ae]l[oa])\W*$/iu,
    asksWhyLate: /por qu[eé]|a qu[eé] se debe|qu[eé] (?:ha pasado|pas[oó]|pasa)(?!\p{L})|cu[aá]l es el motivo/iu,
    ofOthers:
      /(?<!\p{L})qu[eé] (?:(?:ha|han|hab[ií]a) (?:pedido|comprado|encargado)|pidi[oó]|compr[oó]|encarg[oó]) (?!(?:usted|la tienda)(?!\p{L}))(?:mi |el |la |su )?\p{L}+|(?<!\p{L})pedidos? de (?:mi|su|una?) (?:mujer|marido|pareja|novi[oa]|amig[oa]|madre|padre|herman[oa]|hij[oa]|t[ií][oa]|prim[oa]|vecin[oa]|compa[ñn]er[oa]|jef[ea]|cu[ñn]ad[oa])(?!\p{L})/iu,
    order: /(?<!\p{L})pedidos?(?!\p{L})/iu,
    asksWhichOffer:
      /(?<!\p{L})qu[eé] (?:ofertas?|promoci[oó]n(?:es)?|descuentos?)(?!\p{L}).*(?:es (?:esa?|ese|esta?|este)|aplican?|solas?|autom[aá]tic\p{L}*)|por qu[eé].*(?:descuento|rebaja)|de d[oó]nde sale (?:el|ese|este) descuento/iu,
    thanks: /(?<!\p{L})gracias(?!\p{L})/iu,
    agrees: /^\P{L}*(?:(?:ah|oh|pues)[\s,]+)*(?:s[ií]|claro|vale|ok|okey|por favor|adelante|por supuesto|h[aá]galo|hazlo|de acuerdo)(?!\p{L})/iu,
    asksSize: /(?<!\p{L})qu[eé] talla(?!\p{L}).*(?<!\p{L})(?:necesit\p{L}*|cojo|pido|deber[ií]a|quedar[ií]a|vendr[ií]a|me (?:va|queda|viene)|ser[ií]a)(?!\p{L})/iu,
    speaks: /(?<!\p{L})(?:habl\p{L}*|entiend\p{L}*|entend\p{L}*|escrib\p{L}*|respond\p{L}*)(?!\p{L})/iu,
  },
  fr: {
    leavesIt: new RegExp(
      String.raw`${starts}(?:non|nan|attends|attendez|finalement|en fait)(?!\p{L}).*(?<!\p{L})(?:laisse[rz]?(?: tomber| comme ça)?|laissez|touche[rz]? (?:à |a )?rien|je (?:le|la|les) garde|garde[rz]?(?:-| )(?:le|la|les)|chang[ée] d['’]avis|n['’]annule[rz]? (?:pas|rien)|n['’]envoye[rz]? (?:pas|rien)|oublie[rz]?)(?!\p{L})`,
      'iu',
    ),
    neverMind: /(?<!\p{L})(?:tant pis|laisse[rz]? tomber|oublie[rz]?|peu importe|c['’]est pas grave)\W*$/iu,
    asksWhyLate: /pourquoi|à quoi (?:c['’]est|est-ce) dû|qu['’]est-ce qui (?:se passe|bloque)|quelle est la raison/iu,
    ofOthers:
      /(?<!\p{L})qu['’](?:a|avait)(?:-t-(?:il|elle))? (?:command[eé]|achet[eé]) (?:mon |ma |mes |le |la )?\p{L}+|(?<!\p{L})qu['’]est-ce (?:que |qu['’])(?!(?:j['’]|je|nous|vous|on)(?!\p{L}))(?:[\p{L}'’.-]+ ){1,4}(?:command[eé]|achet[eé])(?!\p{L})|(?<!\p{L})commandes? de (?:mon|ma|mes|son|sa) (?:mari|femme|conjointe?|compagn\p{L}+|copain|copine|amie?|m[eè]re|p[eè]re|s[oœ]\p{L}*|fr[eè]re|fils|fille|tante|oncle|cousine?|voisine?|coll[eè]gue|patron\p{L}*|beau-\p{L}+|belle-\p{L}+)(?!\p{L})/iu,
    order: /(?<!\p{L})commandes?(?!\p{L})/iu,
    asksWhichOffer:
      /(?<!\p{L})(?:quelles? (?:offres?|promos?|promotions?|remises?|réductions?)(?!\p{L}).*(?:s['’]appliquent|automatiq\p{L}*|toutes? seules?|est-ce)|c['’]est quoi (?:cette |ces |la )(?:offre|promo|promotion|remise|réduction))|pourquoi.*(?:remise|réduction|rabais)|d['’]où vient (?:la|cette) (?:remise|réduction)/iu,
    thanks: /(?<!\p{L})merci(?!\p{L})/iu,
    agrees: /^\P{L}*(?:(?:ah|oh|ben|eh bien)[\s,]+)*(?:oui|ouais|volontiers|d['’]accord|ok|s['’]il (?:vous|te) pla[iî]t|svp|allez-y|vas-y|bien s[ûu]r)(?!\p{L})/iu,
    asksSize: /(?<!\p{L})quelle taille(?!\p{L}).*(?<!\p{L})(?:faut|faudrait|prendre|choisir|irait|conviendrait|devrais|serait|prends)(?!\p{L})/iu,
    speaks: /(?<!\p{L})(?:parle[rz]?|parl\p{L}*|comprend\p{L}*|comprenez|écri\p{L}*|répond\p{L}*)(?!\p{L})/iu,
  },
}; // prettier-ignore

export function dealingWords(language: Language): DealingWords {
  return words[language];
}
