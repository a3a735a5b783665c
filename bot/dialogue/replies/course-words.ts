import type { Language } from '../../understanding/understanding.ts';

/** Words that go on with what was said a moment ago: of an order, of one of several, of what is inside. */
export interface CourseWords {
  /** "What's in the …": what a product holds or is made of. */
  asksInside: RegExp;
  /** "The lighter one", "the one that holds more": one of several on the screen by its measure. */
  picksByMeasure: RegExp;
  /** "Of these", "of them": nothing beside what is on the screen is meant. */
  amongThese: RegExp;
  /** "When is it meant to land", said of an order. */
  asksWhenDue: RegExp;
  /** "What was in it", said of an order. */
  asksWhatOrdered: RegExp;
  /** "The one before": another order than the one just told. */
  orderBefore: RegExp;
  /** "Why do you need that", while an order's number or e-mail address is asked for. */
  asksWhy: RegExp;
  /** "… then", "great. …": a version is settled on. */
  settlesOn: RegExp;
  /** "… please", "just the one". */
  asksKindly: RegExp;
  /** What the promise of a store or maker is called on its pages. */
  warranty: string;
  /** "The difference between the … and the …": the words for either, as groups. */
  comparesTwo: RegExp;
  /** "What is on offer": asks for offers, whatever kind of goods is named. */
  asksOnOffer: RegExp;
  /** "Back to the messenger": what was talked about before. */
  goesBackTo: RegExp;
  /** "The rooibos one": the group is what it is called. */
  namedOne: RegExp;
}

const english: CourseWords = {
  asksInside:
    /\b(?:what'?s|what(?: all)? (?:is|are|was)|whats) (?:actually )?(?:in|inside) (?:the|your|that|those|these|this) \p{L}/iu,
  picksByMeasure:
    /\bthe [\p{L}-]+(?:er|est) (?:one|ones|of|pair)\b|\bthe ones? (?:that|which|with|who)\b|\bwhichever\b/iu,
  amongThese: /\b(?:of|from|between|among|out of) (?:these|those|them|the (?:two|three|four|five|lot))\b/i,
  asksWhenDue:
    /\b(?:when|what day|what date|how long|how soon|eta)\b|\b(?:due|expected|arrives?|arriving|land|delivered|get here|be here|turn up|show up)\b/i,
  asksWhatOrdered:
    /\bwhat(?:'?s| is| was| were| did| all)?\b.*\b(?:in (?:it|that|there|this|them)|(?:order(?:ed)?|buy|bought|get|got)\W*(?:again|then)?\W*$)|\bwhich (?:items|things)\b/i,
  orderBefore:
    /\b(?:the )?(?:one|order) (?:before|prior)\b|\bthe (?:previous|earlier|older) (?:one|order)\b|\bthe other (?:one|order)\b/i,
  asksWhy: /\bwhy\b|\bwhat(?:'?s| is| do you)\b.*\bfor\W*$|\bhow come\b/i,
  settlesOn:
    /\bthen\W*$|^\W*(?:great|perfect|fine|lovely|cool|nice|good|brilliant|awesome|super|right|ok|okay|yes|yep|yeah)\b\W/i,
  asksKindly: /\b(?:please|pls|plz)\b|\bjust (?:the )?one\b/i,
  warranty: 'warranty',
  comparesTwo:
    /\b(?:between|compare|comparing|differ\w*(?: of)?)\s+(?:the |a |an |your )?(.+?)\s+(?:and|vs\.?|versus|with|to|or)\s+(?:the |a |an |your )?(.+?)\W*$|^\W*(?:the )?(.+?)\s+(?:vs\.?|versus)\s+(?:the )?(.+?)\W*$/i,
  asksOnOffer:
    /\b(?:on offer|on sale|on special)\b|\bany (?:current )?(?:deals|offers|discounts|promotions|promos|sales)\b|\b(?:deals|offers|discounts|promotions) (?:on|for)\b/i,
  goesBackTo: /\b(?:back to|return to|about) (?:the|that|those)\b/i,
  namedOne: /\bthe ([\p{L}-]+) ones?\b/iu,
};

const spanish: CourseWords = {
  asksInside: /qu[ée] (?:lleva|hay en|trae|contiene) (?:el|la|los|las|ese|esa|este|esta) \p{L}/iu,
  picksByMeasure: /(?:el|la|los|las) (?:m[áa]s|que) \p{L}/iu,
  amongThese: /(?:de|entre) (?:estos|estas|esos|esas|ellos|ellas|los dos|las dos)(?!\p{L})/iu,
  asksWhenDue: /cu[áa]ndo|qu[ée] d[ií]a|llega/iu,
  asksWhatOrdered: /qu[ée] (?:llevaba|hab[ií]a|ped[ií]|conten[ií]a|era lo que ped[ií])/iu,
  orderBefore: /(?:el|ese) (?:anterior|de antes)|el otro(?: pedido)?(?!\p{L})/iu,
  asksWhy: /por qu[ée]|para qu[ée]/iu,
  settlesOn: /entonces\W*$|^\W*(?:vale|perfecto|genial|bien|bueno|s[ií])(?!\p{L})/iu,
  asksKindly: /por favor|porfa|solo un[oa]?(?!\p{L})/iu,
  warranty: 'garantía',
  comparesTwo:
    /(?:entre|compara(?:r|me)?)\s+(?:el |la |los |las )?(.+?)\s+(?:y|con|o)\s+(?:el |la |los |las )?(.+?)\W*$/iu,
  asksOnOffer: /en oferta|(?:qu[ée]|alguna?s?) (?:ofertas?|descuentos?|promoci[oó]n(?:es)?)/iu,
  goesBackTo: /volv(?:er|amos) a(?:l| la| los| las)/iu,
  namedOne: /(?:el|la|los|las) de ([\p{L}-]+)/iu,
};

const french: CourseWords = {
  asksInside:
    /(?:qu['’]est-ce qu['’]il y a|qu['’]y a-t-il|il y a quoi) dans (?:le|la|les|l['’]|ce|cette) ?\p{L}/iu,
  picksByMeasure: /(?:le|la|les) plus \p{L}|cel(?:ui|le)s? qui \p{L}/iu,
  amongThese: /(?:parmi|de|entre) (?:ceux|celles|ces|les deux)(?!\p{L})/iu,
  asksWhenDue: /quand|quel jour|arrive/iu,
  asksWhatOrdered: /qu['’](?:y avait-il|est-ce qu['’]il y avait|ai-je command[ée])|c['’][ée]tait quoi/iu,
  orderBefore: /celle d['’]avant|la pr[ée]c[ée]dente|l['’]autre(?: commande)?(?!\p{L})/iu,
  asksWhy: /pourquoi/iu,
  settlesOn: /alors\W*$|^\W*(?:ok|d['’]accord|parfait|super|bien|tr[èe]s bien|oui)(?!\p{L})/iu,
  asksKindly: /s['’]il (?:vous|te) pla[iî]t|svp|stp|juste une?(?!\p{L})/iu,
  warranty: 'garantie',
  comparesTwo:
    /(?:entre|compare[rz]?)\s+(?:le |la |les |l['’])?(.+?)\s+(?:et|avec|ou)\s+(?:le |la |les |l['’])?(.+?)\W*$/iu,
  asksOnOffer: /en promo(?:tion)?|(?:quelles|des) (?:offres|promotions|r[ée]ductions|remises)/iu,
  goesBackTo: /reven(?:ons|ir) (?:au|[àa] la|aux)/iu,
  namedOne: /(?:celui|celle|ceux|celles) (?:au|[àa] la|aux|de|du) ([\p{L}-]+)/iu,
};

const german: CourseWords = {
  asksInside: /was (?:ist|steckt|sind) (?:alles )?(?:in|im) (?:der|dem|den|diesem|dieser)? ?\p{L}/iu,
  picksByMeasure: /(?:der|die|das|den) \p{L}+ere[nrs]?(?!\p{L})|(?:der|die|das)jenige/iu,
  amongThese: /(?:von|unter|aus) (?:diesen|denen|den (?:beiden|zweien|dreien))(?!\p{L})/iu,
  asksWhenDue: /wann|welche[mnr]? tag|kommt (?:es|sie|das) an/iu,
  asksWhatOrdered: /was (?:war|hatte|habe|hab)\b.*(?:drin|bestellt)/iu,
  orderBefore: /(?:die|der) (?:davor|vorherige|vorige|andere)(?!\p{L})/iu,
  asksWhy: /warum|wieso|weshalb|wof[üu]r|wozu/iu,
  settlesOn: /dann\W*$|^\W*(?:ok|okay|gut|super|prima|perfekt|passt|ja|sch[öo]n)(?!\p{L})/iu,
  asksKindly: /(?<!\p{L})bitte(?!\p{L})|nur eine?[ns]?(?!\p{L})/iu,
  warranty: 'Garantie',
  comparesTwo:
    /(?:zwischen|vergleiche?)\s+(?:der |die |das |dem |den )?(.+?)\s+(?:und|mit|oder)\s+(?:der |die |das |dem |den )?(.+?)\W*$/iu,
  asksOnOffer: /im angebot|(?:welche|irgendwelche) (?:angebote|rabatte|aktionen)/iu,
  goesBackTo: /zur[üu]ck zu(?:m|r)?(?!\p{L})/iu,
  namedOne: /(?:der|die|das|den) (?:mit|aus) ([\p{L}-]+)/iu,
};

const words: Record<Language, CourseWords> = { en: english, es: spanish, fr: french, de: german };

export function courseWords(language: Language): CourseWords {
  return words[language];
}
