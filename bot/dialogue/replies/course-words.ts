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
  /** "Is the lamp …": said of one thing, while offers are asked for. */
  offersOfOne: RegExp;
  /** "Back to the messenger": what was talked about before. */
  goesBackTo: RegExp;
  /** "Is it safe", "is it ok for her". */
  asksSafe: RegExp;
  /** Labels of what a store warns of. */
  cautions: RegExp;
  /** "Only one of the …": how many, while something else is asked. */
  onlySoMany: RegExp;
  /** "I'm allergic to", "what about coeliacs". */
  ofAllergy: RegExp;
  /** "Along those lines", "anything like it". */
  alike: RegExp;
  /** "Lighter on the wallet": cheaper, in other words. */
  cheaperSaid: RegExp;
  /** "Two of 'em": the group is how many. */
  soManyOf: RegExp;
  /** "Lose the brush", "ditch that": out of the cart with it. */
  takesAway: RegExp;
  /** "Lovely, one", "ok 1 of those then": so many of what is talked about; the group is how many. */
  takesCount: RegExp;
  /** Between versions asked for one by one: "the 12, and two of the 25s". */
  partsBetween: RegExp;
  /** How many, before a version; the group is the count. */
  countBefore: RegExp;
  /** Words beside a count and a version that ask for nothing else. */
  besideCounts: string;
  /** "… and what's the total": the cart that is shown tells it. */
  andTotal: RegExp;
  /** Number words of `takesCount`. */
  counts: Readonly<Record<string, number>>;
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
  offersOfOne: /\b(?:is|are|was|were)(?:n'?t)? (?:the|this|that|these|those|it|they|your)\b|^\W*(?:the|this|that) .*\b(?:reduced|on offer|on sale)\b/i,
  goesBackTo: /\b(?:back to|return to|about) (?:the|that|those)\b/i,
  namedOne: /\bthe ([\p{L}-]+) ones?\b/iu,
  asksSafe:
    /\b(?:safe|dangerous|harmful|toxic|poisonous|flammable|hazardous|risky)\b|\b(?:ok|okay|alright|fine|suitable|good|right)\b.*\b(?:for (?:her|him|them|a|an|my|our|the|kids|children|babies|toddlers|pets|skin|\d)|on (?:my |the )?skin|with (?:kids|children|pets|a))\b/i,
  cautions: /\b(?:safety|warnings?|caution|age|ages|recommended age|hazards?)\b/i,
  onlySoMany: /\b(?:only|just)\b.*\b(?:of|one|two|three|\d)\b|\bone of (?:them|the)\b/i,
  ofAllergy: /\ballerg\w*|\bintoleran\w*|\bco?eliacs?\b/i,
  alike:
    /\balong (?:those|these|the same|similar) lines\b|\b(?:anything|something|one|others?) (?:else )?(?:like|similar to) (?:it|that|this|those|these)\b/i,
  cheaperSaid:
    /\b(?:lighter|easier|kinder|gentler|softer) on (?:the|my) (?:wallet|purse|pocket|budget)\b|\bless (?:pricey|spendy|dear)\b|\bfor less(?: money)?\b/i,
  takesCount:
    /^\W*(?:(?:lovely|great|ok|okay|right|fine|perfect|cool|nice|good|yes|yep|yeah|brilliant|alright|sure|then|so|well)[\s,.!]+)*(?:(?:just|only) )?(one|a pair|two|three|four|five|six|\d{1,2})(?: pairs?)?(?: of (?:those|them|these|it|that|'?em))?(?:[\s,]+(?:please|then|pls|thanks|thank you))*\W*$/i,
  partsBetween: /\s*[,;&+]\s*(?:(?:and|plus|also) )?|\s+(?:and|plus|as well as|then)\s+/i,
  countBefore:
    /(?:^|\b(?:add|take|have|get|need|want|me|like|make|it|and|with|just|only|pop|put|in)\s+)(?:of\s+)?(\d{1,2}|one|two|three|four|five|six|a couple|a pair|half a dozen|a dozen)\b(?:\s+of)?(?:\s+(?:the|those|them|these|each))?/i,
  besideCounts:
    'add take have get need want put pop give make order buy please pls thanks cart basket bag too also well each those these them then just only couple pair dozen half packs pieces',
  andTotal:
    /[,;]?\s+(?:and|then)\s+(?:then\s+)?(?:tell me|what'?s|what is|where'?s|how much(?:'?s| is| does)?|show me|give me|let me know).*\b(?:total|altogether|come to|sum|bill|in all|cost)\b.*$/i,
  counts: { one: 1, 'a pair': 1, 'a couple': 2, two: 2, three: 3, four: 4, five: 5, six: 6, 'half a dozen': 6, 'a dozen': 12 },
  soManyOf: /\b(one|two|three|four|five|six) of (?:them|those|these|'?em)\b/i,
  takesAway:
    /^\W*(?:(?:ok|okay|actually|no|and|oh|hmm+|then|just|please|also|let'?s|you can)[\s,]+)*(?:lose|ditch|bin|scrap|dump|nix|leave out|take away|get rid of|skip) (?:the|that|those|my)\b/i,
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
  offersOfOne: /(?:est[áa]n?|es|son)(?!\p{L}).*(?:rebajad|oferta|descuento)/iu,
  goesBackTo: /volv(?:er|amos) a(?:l| la| los| las)/iu,
  namedOne: /(?:el|la|los|las) de ([\p{L}-]+)/iu,
  asksSafe: /segur[oa]|peligros[oa]|t[óo]xic[oa]|inflamable|apt[oa] para/iu,
  cautions: /seguridad|advertencias?|edad/iu,
  onlySoMany: /(?:solo|s[óo]lo) (?:un[oa]?|dos|tres|\d)/iu,
  ofAllergy: /al[eé]rgi|intoleran|cel[ií]ac/iu,
  alike: /por el estilo|parecid[oa]s? a (?:est[eao]|es[eao])/iu,
  cheaperSaid: /por menos(?: dinero)?/iu,
  takesCount:
    /^\W*(?:(?:vale|perfecto|genial|bien|s[ií])[\s,.!]+)+(un[oa]?|dos|tres|cuatro|cinco|seis|\d{1,2})(?: de (?:esos|esas|estos|estas))?(?:[\s,]+por favor)?\W*$/iu,
  partsBetween: /\s*[,;&+]\s*(?:y )?|\s+y\s+/i,
  countBefore:
    /^(?:\p{L}+\s+)?(\d{1,2}|un[oa]?|dos|tres|cuatro|cinco|seis)(?!\p{L})(?:\s+de)?(?:\s+(?:l[oa]s|es[oa]s|est[oa]s|ell[oa]s))?/iu,
  besideCounts:
    'ponme dame quiero añade pon gracias favor también cesta carrito solo cada',
  andTotal:
    /\s+y\s+(?:dime|cuánto|cuanto|qué|que).*(?:total|todo|suma).*$/iu,
  counts: { un: 1, uno: 1, una: 1, dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6 },
  soManyOf: /(un[oa]|dos|tres|cuatro|cinco|seis) de (?:esos|esas|estos|estas|ell[oa]s)/iu,
  takesAway: /^\W*(?:(?:vale|no|y|mejor)[\s,]+)*(?:fuera|descarta) (?:el|la|los|las)/iu,
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
  offersOfOne: /(?:est|sont)(?![\p{L}-]).*(?:sold|r[ée]duc|r[ée]duit|promo|offre)/iu,
  goesBackTo: /reven(?:ons|ir) (?:au|[àa] la|aux)/iu,
  namedOne: /(?:celui|celle|ceux|celles) (?:au|[àa] la|aux|de|du) ([\p{L}-]+)/iu,
  asksSafe: /sans danger|dangereu(?:x|se)|toxique|inflammable|convient/iu,
  cautions: /s[ée]curit[ée]|avertissements?|[âa]ge/iu,
  onlySoMany: /(?:seulement|juste|que) (?:une?|deux|trois|\d)/iu,
  ofAllergy: /allergi|intol[ée]ran|c[œoe]+liaque/iu,
  alike: /dans (?:ce|le m[êe]me) genre|qui (?:y|lui) ressemble/iu,
  cheaperSaid: /pour moins(?: cher)?/iu,
  takesCount:
    /^\W*(?:(?:ok|d['’]accord|parfait|super|bien|oui)[\s,.!]+)+(une?|deux|trois|quatre|cinq|six|\d{1,2})(?: de (?:ceux|celles|ces))?(?:[\s,]+(?:svp|stp|s['’]il (?:vous|te) pla[iî]t))?\W*$/iu,
  partsBetween: /\s*[,;&+]\s*(?:et )?|\s+et\s+/i,
  countBefore:
    /^(?:\p{L}+\s+)?(\d{1,2}|une?|deux|trois|quatre|cinq|six)(?!\p{L})(?:\s+(?:de|des))?(?:\s+(?:ces|ceux|celles|les))?/iu,
  besideCounts:
    'mets ajoute prends donne veux merci plaît panier aussi seulement chaque',
  andTotal:
    /\s+et\s+(?:dis|dites|combien|quel).*(?:total|tout|somme).*$/iu,
  counts: { un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6 },
  soManyOf: /(une?|deux|trois|quatre|cinq|six) (?:de ceux|de celles|d['’]entre eux)/iu,
  takesAway: /^\W*(?:(?:ok|non|et|finalement)[\s,]+)*(?:vire|laisse tomber) (?:le|la|les)/iu,
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
  offersOfOne: /(?:^|\s)(?:ist|sind) (?:der|die|das|dieser?s?|diese[nr]?|er|sie|es)(?!\p{L})/iu,
  goesBackTo: /zur[üu]ck zu(?:m|r)?(?!\p{L})/iu,
  namedOne: /(?:der|die|das|den) (?:mit|aus) ([\p{L}-]+)/iu,
  asksSafe: /sicher|gef[äa]hrlich|giftig|brennbar|sch[äa]dlich|geeignet/iu,
  cautions: /sicherheit|warnung|warnhinweis|alter/iu,
  onlySoMany: /nur (?:ein|zwei|drei|\d)/iu,
  ofAllergy: /allergi|unvertr[äa]glich|z[öo]liakie/iu,
  alike: /in der art|so [äa]hnlich|sowas wie/iu,
  cheaperSaid: /f[üu]r weniger(?: geld)?/iu,
  takesCount:
    /^\W*(?:(?:ok|okay|gut|super|prima|perfekt|passt|ja|sch[öo]n)[\s,.!]+)+(eine?[ns]?|zwei|drei|vier|f[üu]nf|sechs|\d{1,2})(?: davon)?(?:[\s,]+bitte)?\W*$/iu,
  partsBetween: /\s*[,;&+]\s*(?:und )?|\s+und\s+/i,
  countBefore:
    /^(?:\p{L}+\s+)?(\d{1,2}|eine?[nrms]?|eins|zwei|drei|vier|fünf|sechs)(?!\p{L})(?:\s+(?:von|davon))?(?:\s+(?:den|denen|die))?/iu,
  besideCounts:
    'nehme nimm gib leg pack bitte danke korb warenkorb auch nur je jeweils',
  andTotal:
    /\s+und\s+(?:sag|wie viel|wieviel|was).*(?:gesamt|zusammen|insgesamt|macht).*$/iu,
  counts: { ein: 1, eine: 1, einen: 1, eins: 1, zwei: 2, drei: 3, vier: 4, fünf: 5, sechs: 6 },
  soManyOf: /(eine?[ns]?|zwei|drei|vier|f[üu]nf|sechs) davon/iu,
  takesAway: /^\W*(?:(?:ok|nein|und|doch)[\s,]+)*(?:lass) (?:den|die|das) .* weg/iu,
};

const words: Record<Language, CourseWords> = { en: english, es: spanish, fr: french, de: german };

export function courseWords(language: Language): CourseWords {
  return words[language];
}
