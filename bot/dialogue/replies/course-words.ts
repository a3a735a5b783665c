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
};

const spanish: CourseWords = {
  asksInside: /qu[ée] (?:lleva|hay en|trae|contiene) (?:el|la|los|las|ese|esa|este|esta) \p{L}/iu,
  picksByMeasure: /(?:el|la|los|las) (?:m[áa]s|que) \p{L}/iu,
  amongThese: /(?:de|entre) (?:estos|estas|esos|esas|ellos|ellas|los dos|las dos)(?!\p{L})/iu,
  asksWhenDue: /cu[áa]ndo|qu[ée] d[ií]a|llega/iu,
  asksWhatOrdered: /qu[ée] (?:llevaba|hab[ií]a|ped[ií]|conten[ií]a|era lo que ped[ií])/iu,
  orderBefore: /(?:el|ese) (?:anterior|de antes)|el otro(?: pedido)?(?!\p{L})/iu,
  asksWhy: /por qu[ée]|para qu[ée]/iu,
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
};

const german: CourseWords = {
  asksInside: /was (?:ist|steckt|sind) (?:alles )?(?:in|im) (?:der|dem|den|diesem|dieser)? ?\p{L}/iu,
  picksByMeasure: /(?:der|die|das|den) \p{L}+ere[nrs]?(?!\p{L})|(?:der|die|das)jenige/iu,
  amongThese: /(?:von|unter|aus) (?:diesen|denen|den (?:beiden|zweien|dreien))(?!\p{L})/iu,
  asksWhenDue: /wann|welche[mnr]? tag|kommt (?:es|sie|das) an/iu,
  asksWhatOrdered: /was (?:war|hatte|habe|hab)\b.*(?:drin|bestellt)/iu,
  orderBefore: /(?:die|der) (?:davor|vorherige|vorige|andere)(?!\p{L})/iu,
  asksWhy: /warum|wieso|weshalb|wof[üu]r|wozu/iu,
};

const words: Record<Language, CourseWords> = { en: english, es: spanish, fr: french, de: german };

export function courseWords(language: Language): CourseWords {
  return words[language];
}
