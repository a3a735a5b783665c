import type { Language } from '../../understanding/understanding.ts';

/** Words that go on with what was said a moment ago: of an order, of one of several, of what is inside. */
interface CourseWords {
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
  /** "How much did I pay for the lamp", said of an order. */
  asksWhatPaid: RegExp;
  /** "The one before": another order than the one just told. */
  orderBefore: RegExp;
  /** "Why do you need that", while an order's number or e-mail address is asked for. */
  asksWhy: RegExp;
  /** "No idea", "not sure": no answer to what was asked, and no wish of its own. */
  knowsNot: RegExp;
  /** "I don't have the order number": said beside something else. */
  lacksNumber: RegExp;
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
  /** Number words of `takesCount`. */
  counts: Readonly<Record<string, number>>;
  /** "The rooibos one": the group is what it is called. */
  namedOne: RegExp;
  /** "And the dutch oven, is it …": what is asked of is put in front, as the group. */
  topicInFront: RegExp;
}

const english: CourseWords = {
  asksInside:
    /\b(?:what'?s|what(?: all)? (?:is|are|was)|whats) (?:actually )?(?:in|inside) (?:the|your|that|those|these|this) \p{L}/iu,
  picksByMeasure:
    /\bthe [\p{L}-]+(?:er|est) (?:one|ones|of|pair)\b|\bthe ones? (?:that|which|with|who)\b|\bwhichever\b/iu,
  amongThese: /\b(?:of|from|between|among|out of) (?:these|those|them|the (?:two|three|four|five|lot))\b/i,
  asksWhenDue:
    /\b(?:when|what day|what date|how long|how soon|eta)\b|\b(?:due|expected|arrives?|arriving|land|delivered|get here|be here|turn up|show up)\b/i,
  asksWhatPaid:
    /\b(?:how much|what)\b.*\b(?:did (?:i|we|it|they|that|the)|was|were)\b.*\b(?:pay|paid|cost|charged|total|come to)\b|\bwhat (?:i|we) paid\b|\bhow much was\b/i,
  asksWhatOrdered:
    /\bwhat(?:'?s| is| was| were| did| all)?\b.*\b(?:in (?:it|that|there|this|them)|(?:order(?:ed)?|buy|bought|get|got)\W*(?:again|then)?\W*$)|\bwhich (?:items|things)\b/i,
  orderBefore:
    /\b(?:the )?(?:one|order) (?:before|prior)\b|\bthe (?:previous|earlier|older) (?:one|order)\b|\bthe other (?:one|order)\b/i,
  knowsNot:
    /^\W*(?:(?:hm+|um+|er+|uh+|oh|well|sorry|honestly|tbh),? )*(?:(?:i (?:have |'?ve )?(?:got )?)?no (?:idea|clue)|dunno|idk|(?:i(?:'?m| am) )?not (?:really |quite |so |too )?sure(?: yet)?|i (?:really |honestly )?(?:do not|don'?t|dont) (?:really )?know|(?:i )?(?:can'?t|cannot) (?:remember|recall|say|decide|find (?:it|that|the number))|i(?:'?ve)? (?:forgot(?:ten)?|lost) (?:it|that|the number)|hard to say|beats me)(?: (?:what|which|where|how|that|about|to|the|it|is|find|i|look|of|one|yet|either|my|number|address|sorry))*\W*$|^\W*(?:h+m+|u+m+|e+r+m*)\W*$/i,
  lacksNumber:
    /\b(?:don'?t|dont|do not|haven'?t|havent|can'?t|cant|cannot|lost|forgot|no|without|not got)\b.{0,24}\b(?:order )?(?:number|no\.?|reference|id)\b/i,
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
  topicInFront:
    /^\W*(?:(?:and|but|so|ok|okay|also|then|what about|how about)[\s,]+)*(?:the|that|your) ([\p{L}' -]{3,30}?)(?:,| - | – ) ?(?:is|are|does|do|can|could|will|would|has|have|how|what|which|from|in|on|for|at)(?!\p{L})/iu,
  namedOne: /\b(?:the|that|this) ([\p{L}-]+) ones?\b/iu,
  asksSafe:
    /\b(?:safe|dangerous|harmful|toxic|poisonous|flammable|hazardous|risky)\b|\b(?:ok|okay|alright|fine|suitable|good|right)\b.*\b(?:for (?:her|him|them|a|an|my|our|the|kids|children|babies|toddlers|pets|skin|\d)|on (?:my |the )?skin|with (?:kids|children|pets|a))\b/i,
  cautions: /\b(?:safety|warnings?|caution|age|ages|recommended age|hazards?)\b/i,
  onlySoMany: /\b(?:only|just)\b.*\b(?:of|one|two|three|\d)\b|\bone of (?:them|the)\b/i,
  ofAllergy: /\ballerg\w*|\bintoleran\w*|\bco?eliacs?\b/i,
  alike:
    /\balong (?:those|these|the same|similar) lines\b|\b(?:anything|something|one|others?) (?:else )?(?:like|similar to) (?:it|that|this|those|these)\b/i,
  cheaperSaid:
    /\b(?:lighter|easier|kinder|gentler|softer) on (?:the|my) (?:wallet|purse|pocket|budget)\b|\bless (?:pricey|spendy|dear)\b|\bfor less(?: money)?\b/i,
  counts: {
    one: 1,
    'a pair': 1,
    'a couple': 2,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    'half a dozen': 6,
    'a dozen': 12,
    a: 1,
    an: 1,
  },
  soManyOf: /\b(one|two|three|four|five|six)(?: \p{L}+)? of (?:them|those|these|'?em|that|it)\b/iu,
  takesAway:
    /^\W*(?:(?:ok|okay|actually|no|and|oh|hmm+|then|just|please|also|let'?s|you can)[\s,]+)*(?:lose|ditch|bin|scrap|dump|nix|leave out|take away|get rid of|skip) (?:the|that|those|my)\b/i,
};

const spanish: CourseWords = {
  asksInside: /qu[ée] (?:lleva|hay en|trae|contiene) (?:el|la|los|las|ese|esa|este|esta) \p{L}/iu,
  picksByMeasure: /(?:el|la|los|las) (?:m[áa]s|que) \p{L}/iu,
  amongThese: /(?:de|entre) (?:estos|estas|esos|esas|ellos|ellas|los dos|las dos)(?!\p{L})/iu,
  asksWhenDue: /cu[áa]ndo|qu[ée] d[ií]a|llega/iu,
  asksWhatPaid: /cu[áa]nto.*(?:pagu[ée]|pag[óo]|cost[óo]|pagado)/iu,
  asksWhatOrdered: /qu[ée] (?:llevaba|hab[ií]a|ped[ií]|conten[ií]a|era lo que ped[ií])/iu,
  orderBefore: /(?:el|ese) (?:anterior|de antes)|el otro(?: pedido)?(?!\p{L})/iu,
  knowsNot:
    /^\P{L}*(?:pues |uf,? )?(?:ni idea|no (?:lo |la )?s[eé](?: (?:qu[eé]|cu[aá]l|d[oó]nde|todav[ií]a))*|no estoy segur[oa]|no me acuerdo|no lo recuerdo)\P{L}*$/iu,
  lacksNumber: /(?:no (?:tengo|encuentro|s[eé]|recuerdo)|sin|perd[ií]).{0,24}n[uú]mero/iu,
  asksWhy: /por qu[ée]|para qu[ée]/iu,
  settlesOn: /entonces\W*$|^\W*(?:vale|perfecto|genial|bien|bueno|s[ií])(?!\p{L})/iu,
  asksKindly: /por favor|porfa|solo un[oa]?(?!\p{L})/iu,
  warranty: 'garantía',
  comparesTwo:
    /(?:entre|compara(?:r|me)?)\s+(?:el |la |los |las )?(.+?)\s+(?:y|con|o)\s+(?:el |la |los |las )?(.+?)\W*$/iu,
  asksOnOffer: /en oferta|(?:qu[ée]|alguna?s?) (?:ofertas?|descuentos?|promoci[oó]n(?:es)?)/iu,
  goesBackTo: /volv(?:er|amos) a(?:l| la| los| las)/iu,
  topicInFront:
    /^\W*(?:(?:y|pero|vale|también|tambien)[\s,]+)*(?:el|la|los|las|ese|esa) ([\p{L} -]{3,30}?),? ?[¿,] ?(?:es|son|lleva|tiene|sirve|se|cu|qu|de|para|cabe|va|vale|pesa|a|en)/iu,
  namedOne: /(?:el|la|los|las) de ([\p{L}-]+)/iu,
  asksSafe: /segur[oa]|peligros[oa]|t[óo]xic[oa]|inflamable|apt[oa] para/iu,
  cautions: /seguridad|advertencias?|edad/iu,
  onlySoMany: /(?:solo|s[óo]lo) (?:un[oa]?|dos|tres|\d)/iu,
  ofAllergy: /al[eé]rgi|intoleran|cel[ií]ac/iu,
  alike: /por el estilo|parecid[oa]s? a (?:est[eao]|es[eao])/iu,
  cheaperSaid: /por menos(?: dinero)?/iu,
  counts: { un: 1, uno: 1, una: 1, dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6 },
  soManyOf:
    /(un[oa]?|dos|tres|cuatro|cinco|seis)(?: \p{L}+)? de (?:es[oa]s?|est[oae]s?|ell[oa]s)(?!\p{L}| \p{L})/iu,
  takesAway: /^\W*(?:(?:vale|no|y|mejor)[\s,]+)*(?:fuera|descarta) (?:el|la|los|las)/iu,
};

const french: CourseWords = {
  asksInside:
    /(?:qu['’]est-ce qu['’]il y a|qu['’]y a-t-il|il y a quoi) dans (?:le|la|les|l['’]|ce|cette) ?\p{L}/iu,
  picksByMeasure: /(?:le|la|les) plus \p{L}|cel(?:ui|le)s? qui \p{L}/iu,
  amongThese: /(?:parmi|de|entre) (?:ceux|celles|ces|les deux)(?!\p{L})/iu,
  asksWhenDue: /quand|quel jour|arrive/iu,
  asksWhatPaid: /(?:combien|quel prix).*(?:pay[ée]|co[uû]t[ée])/iu,
  asksWhatOrdered: /qu['’](?:y avait-il|est-ce qu['’]il y avait|ai-je command[ée])|c['’][ée]tait quoi/iu,
  orderBefore: /celle d['’]avant|la pr[ée]c[ée]dente|l['’]autre(?: commande)?(?!\p{L})/iu,
  knowsNot:
    /^\P{L}*(?:euh,? |bof,? )?(?:aucune id[ée]e|(?:je )?(?:ne |n')?sais (?:pas|plus)(?: (?:lequel|laquelle|o[uù]|trop))*|je ne suis pas s[uû]re?|pas s[uû]re?|je ne me souviens (?:pas|plus))\P{L}*$/iu,
  lacksNumber: /(?:pas|plus|sans|perdu|oubli[ée]).{0,24}num[ée]ro/iu,
  asksWhy: /pourquoi/iu,
  settlesOn: /alors\W*$|^\W*(?:ok|d['’]accord|parfait|super|bien|tr[èe]s bien|oui)(?!\p{L})/iu,
  asksKindly: /s['’]il (?:vous|te) pla[iî]t|svp|stp|juste une?(?!\p{L})/iu,
  warranty: 'garantie',
  comparesTwo:
    /(?:entre|compare[rz]?)\s+(?:le |la |les |l['’])?(.+?)\s+(?:et|avec|ou)\s+(?:le |la |les |l['’])?(.+?)\W*$/iu,
  asksOnOffer: /en promo(?:tion)?|(?:quelles|des) (?:offres|promotions|r[ée]ductions|remises)/iu,
  goesBackTo: /reven(?:ons|ir) (?:au|[àa] la|aux)/iu,
  topicInFront:
    /^\W*(?:(?:et|mais|ok|alors|sinon)[\s,]+)*(?:l[ea]s? |l['’]|ces? |cette )([\p{L} -]{3,30}?), ?(?:est|il|elle|ils|elles|c['’]|ça|ca|on|combien|quel|pour|dans|en|de|à|a|y|sont|va|passe)/iu,
  namedOne: /(?:celui|celle|ceux|celles) (?:au|[àa] la|aux|de|du) ([\p{L}-]+)/iu,
  asksSafe: /sans danger|dangereu(?:x|se)|toxique|inflammable|convient/iu,
  cautions: /s[ée]curit[ée]|avertissements?|[âa]ge/iu,
  onlySoMany: /(?:seulement|juste|que) (?:une?|deux|trois|\d)/iu,
  ofAllergy: /allergi|intol[ée]ran|c[œoe]+liaque/iu,
  alike: /dans (?:ce|le m[êe]me) genre|qui (?:y|lui) ressemble/iu,
  cheaperSaid: /pour moins(?: cher)?/iu,
  counts: { un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6 },
  soManyOf: /(une?|deux|trois|quatre|cinq|six) (?:de ceux|de celles|d['’]entre eux)/iu,
  takesAway: /^\W*(?:(?:ok|non|et|finalement)[\s,]+)*(?:vire|laisse tomber) (?:le|la|les)/iu,
};

const german: CourseWords = {
  asksInside: /was (?:ist|steckt|sind) (?:alles )?(?:in|im) (?:der|dem|den|diesem|dieser)? ?\p{L}/iu,
  picksByMeasure: /(?:der|die|das|den) \p{L}+ere[nrs]?(?!\p{L})|(?:der|die|das)jenige/iu,
  amongThese: /(?:von|unter|aus) (?:diesen|denen|den (?:beiden|zweien|dreien))(?!\p{L})/iu,
  asksWhenDue: /wann|welche[mnr]? tag|kommt (?:es|sie|das) an/iu,
  asksWhatPaid: /(?:wie ?viel|was)\b.*(?:bezahlt|gekostet|kostete)/iu,
  asksWhatOrdered: /was (?:war|hatte|habe|hab)\b.*(?:drin|bestellt)/iu,
  orderBefore: /(?:die|der) (?:davor|vorherige|vorige|andere)(?!\p{L})/iu,
  knowsNot:
    /^\P{L}*(?:hm+,? |[äa]hm?,? |puh,? )?(?:keine ahnung|(?:das )?wei(?:ß|ss) ich(?: (?:gerade|leider|noch|grad))* nicht(?: mehr)?|ich wei(?:ß|ss)(?: es| das)? (?:leider |noch )?nicht|(?:bin mir |ich bin mir )?(?:noch )?nicht sicher|kann mich nicht erinnern)\P{L}*$/iu,
  lacksNumber:
    /(?:bestell|auftrags)?nummer.{0,24}(?:nicht|verloren|vergessen|weg)|(?:keine|ohne).{0,16}nummer/iu,
  asksWhy: /warum|wieso|weshalb|wof[üu]r|wozu/iu,
  settlesOn: /dann\W*$|^\W*(?:ok|okay|gut|super|prima|perfekt|passt|ja|sch[öo]n)(?!\p{L})/iu,
  asksKindly: /(?<!\p{L})bitte(?!\p{L})|nur eine?[ns]?(?!\p{L})/iu,
  warranty: 'Garantie',
  comparesTwo:
    /(?:zwischen|vergleiche?)\s+(?:der |die |das |dem |den )?(.+?)\s+(?:und|mit|oder)\s+(?:der |die |das |dem |den )?(.+?)\W*$/iu,
  asksOnOffer: /im angebot|(?:welche|irgendwelche) (?:angebote|rabatte|aktionen)/iu,
  goesBackTo: /zur[üu]ck zu(?:m|r)?(?!\p{L})/iu,
  topicInFront:
    /^\W*(?:(?:und|aber|ok|okay|auch|dann|was ist mit)[\s,]+)*(?:der|die|das|den|dem) ([\p{L} -]{3,30}?), ?(?:ist|sind|hat|haben|kann|könn|geht|passt|wie|was|wird|darf|ab|für|aus|bis|in|auf|welche)/iu,
  namedOne: /(?:der|die|das|den) (?:mit|aus) ([\p{L}-]+)/iu,
  asksSafe: /sicher|gef[äa]hrlich|giftig|brennbar|sch[äa]dlich|geeignet/iu,
  cautions: /sicherheit|warnung|warnhinweis|alter/iu,
  onlySoMany: /nur (?:ein|zwei|drei|\d)/iu,
  ofAllergy: /allergi|unvertr[äa]glich|z[öo]liakie/iu,
  alike: /in der art|so [äa]hnlich|sowas wie/iu,
  cheaperSaid: /f[üu]r weniger(?: geld)?/iu,
  counts: { ein: 1, eine: 1, einen: 1, eins: 1, zwei: 2, drei: 3, vier: 4, fünf: 5, sechs: 6 },
  soManyOf: /(eine?[ns]?|zwei|drei|vier|f[üu]nf|sechs)(?: \p{L}+)? davon/iu,
  takesAway: /^\W*(?:(?:ok|nein|und|doch)[\s,]+)*(?:lass) (?:den|die|das) .* weg/iu,
};

const words: Record<Language, CourseWords> = { en: english, es: spanish, fr: french, de: german };

export function courseWords(language: Language): CourseWords {
  return words[language];
}
