import type { Language } from '../../understanding/understanding.ts';

/**
 * Families of words by which people have what is on the screen put in order, made cheaper or cleared of what cannot be had.
 * No word decides alone where two families are asked for. Looked for in folded text: without capitals and accents.
 */
interface RefiningWords {
  /** Low in price, but no comparison: "cheaper" asks for others. */
  low: RegExp;
  high: RegExp;
  /** What comes first, and how it is put in order. */
  order: RegExp;
  /** Too dear, or less to be paid; with an article before it, "la más barata" is the cheapest and no cheaper one. */
  dear: RegExp;
  /** What is there, or is not. */
  stock: RegExp;
  /** Only some of them, or none of those. */
  some: RegExp;
  /** That none of those will do. */
  none: RegExp;
  /** That there may be more. */
  others: RegExp;
  /** Of offers, which lower a price in another way. */
  offers: RegExp;
}

const whole = (words: string): RegExp => new RegExp(String.raw`(?<!\p{L})(?:${words})(?!\p{L})`, 'u');

const words: Readonly<Record<Language, RefiningWords>> = {
  en: {
    low: whole(String.raw`cheap(?:est|ies)?|low(?:est)?|bargains?|least expensive|costs? (?:less|least)|affordable`),
    high: whole(String.raw`dear(?:est)?|expensive|high(?:est)?|pric(?:ey|iest)`),
    order: whole(String.raw`first|start(?:ing)?|begin(?:ning)?|(?:up|on|at the) top|sort(?:ed)?|order(?:ed)?|arrange[d]?|rank(?:ed)?|rising|ascending|upwards|to (?:dear|high|expensive|pric)\p{L}*|to (?:the )?(?:most|cheap|low)\p{L}*`),
    dear: whole(String.raw`cheap(?:er|ish|o)|more affordable|less expensive|less pric(?:e|ey)|cost(?:s|ing)? less|lower (?:the )?(?:price|budget|end)\p{L}*|bargains?|(?:too|so|way|a bit|rather|quite|very|bit) (?:dear|expensive|steep|pricey|much (?:money|for))|pricey|rip[- ]?off|(?:can'?t|cannot|couldn'?t) afford|(?:over|above|beyond|out of) (?:my|our|the) (?:budget|price range|means)|spend(?:ing)? (?:that much|so much|less)|pay(?:ing)? (?:that|so) much|(?:more|something) (?:modest|reasonable)|anything reasonable|those prices|easier on (?:my|the) wallet|tight budget`),
    stock: whole(String.raw`in stock|on hand|available|unavailable|sold[ -]out|out of stock|on the shelf|on the shel(?:f|ves)|actually (?:have|got)|right now|ready to (?:ship|go|send)|deliverable|lying (?:there|around)|(?:ship|send|dispatch|deliver|get)(?: \p{L}+)? (?:today|now|right away|straight ?away|immediately)|at present`),
    some: whole(String.raw`only|just|ones|which|those|these|leave out|take away|hide|skip|without|remove|what (?:can|do|have)`),
    none: whole(String.raw`not|no|nah|nope|none|neither|(?:don'?t|do not) (?:like|want|love|fancy)|isn'?t|aren'?t`),
    others: whole(String.raw`else|others?|different|alternatives?|any more`),
    offers: whole(String.raw`discounts?|deals?|offers?|sale|codes?|vouchers?|coupons?|promo\p{L}*|reduced`),
  },
  de: {
    low: whole(String.raw`billig(?:e[nrs]?|ste[nrs]?)?|gunstig(?:e[nrs]?|ste[nrs]?)?|niedrig\p{L}*|klein(?:e[nrsm]?|st\p{L}*) preis\p{L}*|preiswert(?:e[nrs]?|este[nrs]?)?`),
    high: whole(String.raw`teuer\p{L}*|teure[nrs]?|hoch|hohe\p{L}*|hochst\p{L}*`),
    order: whole(String.raw`zuerst|als erstes|fang\p{L}*|anfang\p{L}*|beginn\p{L}*|oben|reihe|sortier\p{L}*|ordne\p{L}*|aufsteigend|vorne|voran|vo[nm] \p{L}+ (?:nach|zu[mr]?|bis) \p{L}+`),
    dear: whole(String.raw`(?:gunstig|billig|preiswert|preisgunstig)er\p{L}*|(?:zu|so|viel zu|ganz schon|ziemlich|echt) teuer|weniger (?:kost\p{L}*|ausgeben|teuer\p{L}*)|kost\p{L}* weniger|nicht leisten|fur weniger|so viel (?:geld|wollt\p{L}*|will|kann|mocht\p{L}*|geb\p{L}*)|(?:uber|sprengt) (?:meinem|mein|unser\p{L}*) budget|fur den kleinen geldbeutel`),
    stock: whole(String.raw`lieferbar\p{L}*|vorratig\p{L}*|auf lager|am lager|vergriffen|ausverkauft\p{L}*|verfugbar\p{L}*|(?:gleich|sofort|direkt|heute|jetzt) (?:bestell|verschick|liefer|mitnehm|kauf|hab|kriegen|bekommen|versend)\p{L}*|(?:grad|gerade|momentan|wirklich|tatsachlich|noch|nicht) (?:nicht )?da(?: sind| ist| habt)?`),
    some: whole(String.raw`nur|welche[nrs]?|ohne|ausschlie(?:ss|ß)lich|davon|was|keine|blo(?:ss|ß)`),
    none: whole(String.raw`nein|nee|nicht|kein\p{L}*|gef(?:a|ä)ll\p{L}*`),
    others: whole(String.raw`noch|ander\p{L}*|weitere\p{L}*|sonst|alternativen?`),
    offers: whole(String.raw`rabatt\p{L}*|angebot\p{L}*|gutschein\p{L}*|aktion\p{L}*|reduziert\p{L}*|sale`),
  },
  es: {
    low: whole(String.raw`barat[oa]s?|menor(?:es)?|menos a mas|baj[oa]s?|economic[oa]s?|cuest\p{L}+ menos`),
    high: whole(String.raw`car[oa]s?|mayor(?:es)?|alt[oa]s?`),
    order: whole(String.raw`primer[oa]s?|orden\p{L}*|empez\p{L}*|empiez\p{L}*|comenz\p{L}*|comienz\p{L}*|arriba|acomod\p{L}*|ascendente|a mas|del? (?:mas |menos )?\p{L}+ al? (?:mas |menos )?(?:car|barat|may|men)\p{L}+`),
    dear: whole(String.raw`(?<!(?:el|la|los|las|lo) )mas (?:barat|economic|asequible|accesible)\p{L}*|(?:muy|demasiado|bastante|tan|super|un poco|algo) car\p{L}+|carisim\p{L}+|asequibles?|menos (?:plata|dinero|car[oa]s?|pasta|guita)|(?:cuest|valg|cost)\p{L}* menos|(?:fuera|se (?:me )?va) de (?:mi )?presupuesto|en la ruina|baratit\p{L}+|(?:gastar\p{L}*) (?:\p{L}+ )?menos|no (?:me )?(?:alcanza|llega) (?:para|el)`),
    stock: whole(String.raw`disponibles?|en (?:stock|existencias?|almacen|tienda)|agotad\p{L}+|de verdad|hay (?:de verdad )?ahora(?: mismo)?|ahora mismo|no (?:tene?is|tienen)|entrega(?:r)? (?:ya|inmediata)|para entregar|(?:enviar|mandar) (?:ya|hoy)|quedan?|no se puedan? pedir`),
    some: whole(String.raw`solo|solamente|unicamente|cuales|que|nada mas|saca\p{L}*|quita\p{L}*|no me (?:ensen|muestr)\p{L}+|sin`),
    none: whole(String.raw`no|ningun\p{L}*|tampoco`),
    others: whole(String.raw`mas|otr[oa]s?|demas|alternativas?`),
    offers: whole(String.raw`descuentos?|ofertas?|rebaj\p{L}+|codigos?|cupon\p{L}*|promo\p{L}*`),
  },
  fr: {
    low: whole(String.raw`moins (?:cher|dispendieu)\p{L}*|pas? chers?|(?:petits?|bas) (?:prix|tarifs?)|(?:prix|tarif) (?:le )?plus (?:bas|petit)|plus petit prix|plus bas|croissant`),
    high: whole(String.raw`plus (?:cher|dispendieu)\p{L}*|plus (?:grand|haut|eleve)|decroissant`),
    order: whole(String.raw`d'abord|premiers?|premieres?|debut|commen\p{L}*|(?:en )?partant|class\p{L}*|tri\p{L}*|rang\p{L}*|ordre|en haut|croissant|du (?:moins|plus) \p{L}+ au (?:moins|plus)`),
    dear: whole(String.raw`(?<!(?:le|la|les) )moins? (?:cher|couteu|dispendieu|onereu)\p{L}*|(?:trop|tres|un peu|assez|vachement|super) chers?|(?:trop|tres|un peu|assez) cheres?|abordables?|fauchee?s?|bas de gamme|(?:hors|depasse|au-dessus de) (?:de )?(?:mon |notre )?budget|plus (?:economique|accessible|abordable)s?|(?:petits?|plus bas) (?:budgets?|prix)|pas les moyens`),
    stock: whole(String.raw`dispo(?:nibles?)?|en (?:stock|reserve|inventaire|magasin)|epuise\p{L}*|indispo\p{L}*|rupture|(?:expedi|envoy|livr)\p{L}* (?:sans attendre|tout de suite|immediatement|aujourd'hui)|n'avez plus|avez vraiment`),
    some: whole(String.raw`seulement|juste|que|lesquels?|lesquelles?|uniquement|filtr\p{L}*|masqu\p{L}*|pas la peine|ceux|celles|sans|ce qui|cache\p{L}*`),
    none: whole(String.raw`non|pas|aucune?s?|plai\p{L}*`),
    others: whole(String.raw`d'autres?|autres?|encore|sinon|alternatives?`),
    offers: whole(String.raw`remises?|soldes?|promos?|promotions?|codes?|reductions?|bons? d'achat|offres?`),
  },
}; // prettier-ignore

export function refiningWords(language: Language): RefiningWords {
  return words[language];
}
