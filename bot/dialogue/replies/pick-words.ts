import type { Language } from '../../understanding/understanding.ts';

/** How one of several on the screen is pointed out, and chosen. */
interface PickWords {
  /** "The cheapest", "the one that costs least". */
  cheapest: RegExp;
  /** "The last", "the one at the bottom". */
  last: RegExp;
  /** "Option 2", "la 2": the group that holds is its number. */
  numbered: RegExp;
  /** "The first", "the second", "the third", "the fourth". */
  places: readonly RegExp[];
  /** "Both", "the pair of them". */
  both: RegExp;
  /** "The lot", "everything you showed me". */
  all: RegExp;
  /** "That you showed me". */
  wasShown: RegExp;
  /** "It is", "sold", "I like": of what is pointed out, it is chosen. */
  settles: RegExp;
}

const byLanguage: Readonly<Record<Language, PickWords>> = {
  en: {
    cheapest:
      /\b(?:the )?(?:cheapest|cheapo|cheaper|(?:least|less) (?:expensive|pricey|dear)|most affordable|lowest[- ]priced?|(?:lowest|smallest|best) price|budget|bargain)(?: (?:one|option|item|of (?:the (?:lot|bunch)|them|those|these|em|'em)))?\b|\b(?:which|what)(?:ever|soever)?(?: one)?(?: (?:costs? (?:me )?(?:the )?least|is (?:the )?(?:cheapest|cheaper))|['’]s (?:the )?(?:cheapest|cheaper))\b|\b(?:with|at) the (?:lowest|smallest) price\b/gi,
    last: /\b(?:the )?(?:very )?(?:last|bottom|final)(?: (?:one|item|option|product))?\b|\bat the (?:very )?(?:bottom|end)(?: of (?:the|your) list)?\b/i,
    numbered: /\b(?:number|no\.?|nr\.?|option|item|article|product)\s?#?(\d{1,2})\b|#(\d{1,2})\b/i,
    places: [/\b(?:first|1st)(?: one)?\b/i, /\b(?:second|2nd)(?: one)?\b/i, /\b(?:third|3rd)(?: one)?\b/i, /\b(?:fourth|4th)(?: one)?\b/i],
    both: /\b(?:the )?(?:both(?: of (?:them|'em|those|these))?|two (?=(?:\w+ )?(?:you|shown|above))|one of each)\b/i,
    all: /\b(?:the (?:whole )?lot|all of (?:them|those|these)|them all|(?:everything|all)(?: of (?:that|what))? you(?:['’]ve| have)? (?:just )?show(?:ed|n)?(?: me| us)?)\b/i,
    wasShown: /\b(?:that |which )?you(?:['’]ve| have)? (?:just )?(?:show(?:ed|n)?|listed)(?: me| us)?\b|\b(?:listed|shown)(?: above)?\b/i,
    settles:
      /\b(?:perfect|lovely|it is|it shall be|is (?:the winner|mine)|['’]s the (?:winner|one)|sold|(?:the one )?i (?:like|prefer|choose|want|fancy)|i should prefer|for me|let['’]?s go)\b/i,
  },
  de: {
    cheapest:
      /(?<!\p{L})(?:(?:de[rnm]|die|das|s) )?(?:am )?(?:billig|günstig|preiswert|preisgünstig|günschtig|kostengünstig|erschwinglich)e?st\p{L}*|(?<!\p{L})mit dem (?:kleinsten|niedrigsten|geringsten) preis(?!\p{L})|(?<!\p{L})(?:was |der |die |das )?(?:für )?am wenigsten(?: (?:kostet|geld))?(?!\p{L})/iu,
    last: /(?<!\p{L})(?:aller)?letzte[nrsm]?(?!\p{L})|(?<!\p{L})(?:ganz )?(?:am ende(?: der liste)?|ganz unten|von unten (?:das|der|die) erste|am schluss|zum schluss|unterste[nrs]?|hinterste[nrs]?)(?!\p{L})/iu,
    numbered: /(?<!\p{L})(?:nummer|nr\.?|artikel|option|produkt) ?(\d{1,2})(?!\d)/iu,
    places: [/(?<!\p{L})erste[nrsm]?(?!\p{L})/iu, /(?<!\p{L})zweite[nrsm]?(?!\p{L})/iu, /(?<!\p{L})dritte[nrsm]?(?!\p{L})/iu, /(?<!\p{L})vierte[nrsm]?(?!\p{L})/iu],
    both: /(?<!\p{L})(?:(?:alle )?beide[ns]?|alle zwei|eins? von jede[mrn]|je eine?[nrs]?)(?!\p{L})/iu,
    all: /(?<!\p{L})(?:alle(?: davon)?|alles)(?:,? (?:was|die) (?:du|sie|ihr) (?:mir |uns )?(?:gerade |eben )?gezeigt (?:hast|haben|habt))?(?!\p{L})/iu,
    wasShown: /(?<!\p{L})(?:die |das |den |der |was )?(?:du|sie|ihr) (?:mir |uns )?(?:gerade |eben )?gezeigt (?:hast|haben|habt)(?!\p{L})/iu,
    settles: /(?<!\p{L})(?:perfekt|genau|passt|gekauft|wird es|wird['’]?s|gefällt mir|sieht \p{L}+ aus|tuts? auch|kommt (?:rein|in)|den will ich|hätte ich)(?!\p{L})/iu,
  },
  es: {
    cheapest:
      /(?<!\p{L})(?:(?:el|la|lo) )?(?:(?:de )?m[aá]s (?:barat\p{L}*|econ[oó]mic[oa]s?|bajo)|menos car[oa]s?|(?:de|del) (?:mejor|menor) precio|precio más bajo|que (?:me )?(?:salga|cueste|cuesta|valga|sale|vale) menos(?: plata| dinero)?)(?!\p{L})/giu,
    last: /(?<!\p{L})[uú]ltim[oa](?!\p{L})|(?<!\p{L})(?:(?:de )?(?:más )?abajo(?: del todo)?|al final(?: de la lista)?|al fondo|que cierra la lista|del final)(?!\p{L})/iu,
    numbered: /(?<!\p{L})(?:número|opción|opcion|artículo|producto|nº) ?(\d{1,2})(?!\d)|(?<!\p{L})(?:el|la) (\d{1,2})(?= |$)(?! \p{L}*[oa]s(?!\p{L}))/iu,
    places: [/(?<!\p{L})(?:primer[oa]?|1[ºª])(?!\p{L})/iu, /(?<!\p{L})(?:segund[oa]|2[ºª])(?!\p{L})/iu, /(?<!\p{L})(?:tercer[oa]?|3[ºª])(?!\p{L})/iu, /(?<!\p{L})(?:cuart[oa]|4[ºª])(?!\p{L})/iu],
    both: /(?<!\p{L})(?:l[oa]s (?:dos|2)(?: primer[oa]s)?|l[oa]s primer[oa]s (?:dos|2)|amb[oa]s|el par|un[oa]? de cada|tanto (?:el|la) primer[oa] como (?:el|la) segund[oa]|(?:el|la) primer[oa] y (?:también )?(?:el|la) segund[oa])(?!\p{L})/iu,
    all: /(?<!\p{L})(?:tod[oa]s(?: l[oa]s)?|todo lo)(?: que me (?:has?|han) (?:enseñado|mostrado))?(?!\p{L})/iu,
    wasShown: /(?<!\p{L})(?:de los |de las )?que (?:me )?(?:has?|han) (?:enseñado|mostrado)(?!\p{L})/iu,
    settles: /(?<!\p{L})(?:perfecto|justo|genial|me (?:late|gusta|convence|quedo)|pa(?:ra)? m[ií]|la compro|lo compro|l[oa] quiero)(?!\p{L})/iu,
  },
  fr: {
    cheapest:
      /(?<!\p{L})(?:(?:l[ea]|celui|celle) )?(?:(?:le )?(?:moins|-) ?(?:ch(?:er|ère|ere)s?|dispendieux|coûteux|onéreux)|plus (?:abordable|économique)|(?:meilleur|plus petit) prix|meilleur marché|prix le plus bas|qui co[ûu]te le moins(?: cher)?)(?!\p{L})/giu,
    last: /(?<!\p{L})(?:tout[e]? )?derni(?:er|ère|ere)(?!\p{L})|(?<!\p{L})(?:(?:tout )?en bas(?: de la liste)?|du bas|à la fin|a la fin|en fin de liste)(?!\p{L})/iu,
    numbered: /(?<!\p{L})(?:numéro|numero|no|n°|option|article|produit|en) ?(\d{1,2})(?!\d)/iu,
    places: [/(?<!\p{L})(?:premi(?:er|ère|ere)|1(?:er|ère|re))(?!\p{L})/iu, /(?<!\p{L})(?:deuxi[èe]me|seconde?|2e)(?!\p{L})/iu, /(?<!\p{L})(?:troisi[èe]me|3e)(?!\p{L})/iu, /(?<!\p{L})(?:quatri[èe]me|4e)(?!\p{L})/iu],
    both: /(?<!\p{L})(?:(?:tou(?:te)?s )?les (?:deux|2)|l['’]une? et l['’]autre|la paire|un de chaque)(?!\p{L})/iu,
    all: /(?<!\p{L})(?:tou(?:te)?s(?: ceux| celles)?|tout)(?: ce)?(?:,? qu(?:e |['’])(?:tu|vous|t['’]) ?(?:(?:m['’])?(?:as|avez) montrée?s?|(?:viens|venez) de (?:me )?montrer))(?!\p{L})/iu,
    wasShown: /(?<!\p{L})qu(?:e |['’])(?:tu |vous |t['’]) ?(?:(?:m['’])?(?:as|avez) (?:montr|cit)ée?s?|(?:viens|venez) de (?:me )?montrer|citez)(?!\p{L})/iu,
    settles: /(?<!\p{L})(?:parfait|d['’]accord|ça joue|c['’]est bon|me (?:va|convient|plaît|plait)|sera parfaite?|est (?:jolie?|mieux)|préfère|préfere|tapé dans l['’]œil|vas-y (?:pour|avec)|y aller avec|celui-là|celle-là)(?!\p{L})/iu,
  },
}; // prettier-ignore

export function pickWords(language: Language): PickWords {
  return byLanguage[language];
}
