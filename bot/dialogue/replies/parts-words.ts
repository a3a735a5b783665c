import type { Language } from '../../understanding/understanding.ts';

/** Words with which goods on the screen are asked for in parts, by their measure, for something, or on offer. */
interface PartsWords {
  /** "Is the lamp …": said of one thing, while offers are asked for. */
  offersOfOne: RegExp;
  /** "The middle size". */
  middle: RegExp;
  /** "The cheaper of the two": one of a few on the screen, by its price. */
  cheaperOf: RegExp;
  /** Between versions asked for one by one: "the 12, and two of the 25s". */
  partsBetween: RegExp;
  /** How many, before a version; the group is the count. */
  countBefore: RegExp;
  /** Words beside a count and a version that ask for nothing else. */
  besideCounts: string;
  /** "Make it …", "change those …". */
  changesIt: RegExp;
  /** "Something to …": no kind of thing is named. */
  somethingTo: RegExp;
  /** What was used has done harm: "I used your cream and my face burns". */
  harmed: RegExp;
  /** "Do you sell …", "what … do you have", "I want to buy …": the group that holds is what somebody would have. */
  wantsToHave: RegExp;
  /** "… and what's the total": the cart that is shown tells it. */
  andTotal: RegExp;
}

const english: PartsWords = {
  offersOfOne:
    /\b(?:is|are|was|were)(?:n'?t)? (?:the|this|that|these|those|it|they|your)\b|^\W*(?:the|this|that) .*\b(?:reduced|on offer|on sale)\b/i,
  middle: /\bthe (?:middle|medium|mid)(?:[ -]sized?)?(?: one| size| version)?\b/i,
  cheaperOf:
    /\bthe (?:cheaper|cheapest|dearer|dearest|pricier|less expensive|more expensive) (?:one )?(?:of|from|out of) (?:the|those|these|them)\b|\bwhich (?:one )?(?:of (?:the|those|these|them)(?: two)? )?is (?:the )?(?:cheaper|cheapest|dearer|dearest|pricier|less expensive|more expensive)\b/i,
  partsBetween: /\s*[,;&+]\s*(?:(?:and|plus|also) )?|\s+(?:and|plus|as well as|then)\s+/i,
  countBefore:
    /(?:^|\b(?:add|take|have|get|need|want|me|like|make|it|and|with|just|only|pop|put|in)\s+)(?:of\s+)?(\d{1,2}|one|two|three|four|five|six|a couple|a pair|half a dozen|a dozen|an?)\b(?:\s+of)?(?:\s+(?:the|those|them|these|each))?/i,
  besideCounts:
    'add take have get need want put pop give make order buy please pls thanks cart basket bag too also well each small big large little more another extra those these them then just only couple pair dozen half packs pieces',
  changesIt: /\b(?:make|change|turn|swap|switch) (?:it|that|those|them|these|the)\b|\binstead\b/i,
  somethingTo: /\b(?:something|anything|smth|sth|stuff) (?:\w+ )?(?:to|for|that|which|i can)\b/i,
  harmed:
    /\b(?:i|we|my \w+|he|she) (?:have |has |had |'?ve )?(?:just )?(?:used|tried|wore|worn|ate|eaten|drank|took|applied|put)\b.*\b(?:burn(?:s|t|ed|ing)?|rash|hives|itch(?:y|es|ing)|swollen|swelling|blister\w*|irritat\w*|(?:been|feel|felt|got|made \w+) sick|went red|turned red|all red)\b/i,
  wantsToHave:
    /\b(?:(?:do|have) you (?:guys )?(?:have|sell|stock|do|got|offer|carry)|(?:want|like|need|love|looking) (?:to (?:buy|get|order|give)|for)|(?:can|could) i (?:buy|get|order))(?: me| him| her| them)?(?: (?:an?|any|some|your|the|one of your))? (.+)|\b(?:what|which) (?:(?:kinds?|sorts?|types?) of )?(.+?) (?:do|have|can|could) (?:you|u|ya|i|we) (?:guys |folks )?(?:have|sell|stock|do|got|carry|offer|get|buy)\b/i,
  andTotal:
    /[,;]?\s+(?:and|then)\s+(?:then\s+)?(?:tell me|what'?s|what is|where'?s|how much(?:'?s| is| does)?|show me|give me|let me know).*\b(?:total|altogether|come to|sum|bill|in all|cost)\b.*$/i,
};

const spanish: PartsWords = {
  offersOfOne: /(?:est[áa]n?|es|son)(?!\p{L}).*(?:rebajad|oferta|descuento)/iu,
  middle: /(?:el|la) (?:mediano|mediana|del medio|de en medio)(?!\p{L})/iu,
  cheaperOf:
    /(?:el|la) m[áa]s (?:barat|car)[oa] (?:de|entre) (?:l[oa]s|est|es|amb)|cu[aá]l (?:de (?:l[oa]s|est[oa]s|es[oa]s)(?: dos)? )?(?:es|sale) (?:el |la )?m[aá]s (?:barat|car)[oa]|cu[áa]l (?:de|entre) (?:l[oa]s|es[oa]s|est[oa]s|amb[oa]s)(?: dos)? (?:es|sale|cuesta)?(?: (?:el|la))? ?m[áa]s (?:barat|car)[oa]/iu,
  partsBetween: /\s*[,;&+]\s*(?:y )?|\s+y\s+/i,
  countBefore:
    /^(?:\p{L}+\s+)?(\d{1,2}|un[oa]?|dos|tres|cuatro|cinco|seis)(?![\p{L}\d])(?:\s+de)?(?:\s+(?:l[oa]s|es[oa]s|est[oa]s|ell[oa]s))?/iu,
  besideCounts: 'ponme dame quiero añade pon gracias favor también cesta carrito solo cada',
  changesIt: /(?:cambia|haz|que sean|en vez)/iu,
  somethingTo: /(?:algo|alguna cosa) (?:para|que)/iu,
  harmed:
    /(?:he|ha|hemos|me|le) (?:usado|probado|puse|puesto|aplicado|apliqué|comido|tomado|echado)(?!\p{L}).*(?:quema|arde|escuece|pica(?!d)|sarpullido|ronchas?|hinchad|irritad|ampollas?|enrojecid|vomit)/iu,
  wantsToHave:
    /(?:ten[eé]s|tienes|tienen|ten[eé]is|vend(?:en|es|[eé]is)|hay|(?:quiero|quisiera|querría|puedo|para|me gustaría) (?:comprar|regalar|pedir)|busco)(?: (?:un[oa]s?|algun[oa]s?|la|el))? (.+)|qu[eé] (?:tipos? de |clases? de )?(.+?) (?:ten[eé]s|tienes|tienen|ten[eé]is|vend\p{L}+|hay|manejan)(?!\p{L})/iu,
  andTotal: /\s+y\s+(?:dime|cuánto|cuanto|qué|que).*(?:total|todo|suma).*$/iu,
};

const french: PartsWords = {
  offersOfOne: /(?:est|sont)(?![\p{L}-]).*(?:sold|r[ée]duc|r[ée]duit|promo|offre)/iu,
  middle: /(?:le|la) (?:moyen|moyenne|du milieu)(?!\p{L})/iu,
  cheaperOf:
    /(?:le|la) (?:moins|plus) ch(?:er|ère) (?:des?|parmi|entre) |l(?:e|a)quelle? (?:des deux |d['’]entre eux |d['’]entre elles )?est (?:le |la )?(?:moins|plus) ch(?:er|ère)|(?:le|la) (?:moins|plus) ch(?:er|[èe]re) (?:des?|parmi|entre) |l(?:e|a)quel(?:le)? (?:des deux|de ces deux) (?:est|co[ûu]te)(?: l[ea])? (?:moins|plus) ch(?:er|[èe]re)/iu,
  partsBetween: /\s*[,;&+]\s*(?:et )?|\s+et\s+/i,
  countBefore:
    /^(?:\p{L}+\s+)?(\d{1,2}|une?|deux|trois|quatre|cinq|six)(?![\p{L}\d])(?:\s+(?:de|des))?(?:\s+(?:ces|ceux|celles|les))?/iu,
  besideCounts: 'mets ajoute prends donne veux merci plaît panier aussi seulement chaque',
  changesIt: /(?:change|fais|mets-en plutôt|à la place)/iu,
  somethingTo: /quelque chose (?:pour|qui|à|de)/iu,
  harmed:
    /(?:j['’]ai|il a|elle a|on a|a) (?:utilisé|essayé|mis|appliqué|mangé|bu|pris|porté)(?!\p{L}).*(?:brûle|me gratte|démange|plaques|gonflé|irrité|cloques|boutons partout|tout rouge|malade)/iu,
  wantsToHave:
    /(?:(?:avez|vendez|proposez|faites)[- ]vous|vous (?:avez|vendez|proposez|faites)|(?:veux|voudrais|aimerais|peux|pour) (?:acheter|offrir|commander)|je cherche|il me faut)(?: (?:une?|des|de la|du|de|les|la|le))? (.+)|quel(?:le)?s? (?:types? de |sortes? de )?(.+?) (?:avez|vendez|proposez|vous|y a)(?![\p{L}])/iu,
  andTotal: /\s+et\s+(?:dis|dites|combien|quel).*(?:total|tout|somme).*$/iu,
};

const german: PartsWords = {
  offersOfOne: /(?:^|\s)(?:ist|sind) (?:der|die|das|dieser?s?|diese[nr]?|er|sie|es)(?!\p{L})/iu,
  middle: /(?:der|die|das) (?:mittlere[nrs]?)(?!\p{L})/iu,
  cheaperOf:
    /(?:der|die|das) (?:billiger|günstiger|teurer|günstigst|billigst)e (?:von|der) |welche[rs]? (?:davon |von (?:den |diesen )?beiden |der beiden )?ist (?:billiger|günstiger|teurer|am (?:billig|günstig|teuer)sten)|welche[rs]? (?:von (?:den )?|der )?(?:beiden )?(?:ist|kostet) (?:billiger|günstiger|teurer|weniger|mehr)/iu,
  partsBetween: /\s*[,;&+]\s*(?:und )?|\s+und\s+/i,
  countBefore:
    /^(?:\p{L}+\s+)?(\d{1,2}|eine?[nrms]?|eins|zwei|drei|vier|fünf|sechs)(?![\p{L}\d])(?:\s+(?:von|davon))?(?:\s+(?:den|denen|die))?/iu,
  besideCounts: 'nehme nimm gib leg pack bitte danke korb warenkorb auch nur je jeweils',
  changesIt: /(?:mach|änder|tausch|stattdessen)/iu,
  somethingTo: /(?:etwas|was|sowas) (?:für|zum|um|das)/iu,
  harmed:
    /(?:hab\p{L}*|hat) .*(?:benutzt|verwendet|probiert|aufgetragen|gegessen|getrunken|getragen|genommen)(?!\p{L}).*(?:brennt|juckt|ausschlag|geschwollen|quaddeln|blasen|gereizt|ganz rot|knallrot|übel)/iu,
  wantsToHave:
    /(?:(?:habt|habts|haben|verkauft|verkaufen|führt|führen) (?:ihr|sie)|gibt(?:'?s| es)|(?:möchte|will|würde|kann ich|könnte ich)(?: gerne?)?|ich suche)(?: (?:bei (?:euch|ihnen)|auch))?(?: (?:eine?[nrms]?|die|den|das))? (.+)|(?:welche[nrs]?|was für(?: eine?[nrs]?)?) (.+?) (?:habt|haben|gibt|führt|führen|verkauft|verkaufen)(?!\p{L})/iu,
  andTotal: /\s+und\s+(?:sag|wie viel|wieviel|was).*(?:gesamt|zusammen|insgesamt|macht).*$/iu,
};

const words: Record<Language, PartsWords> = { en: english, es: spanish, fr: french, de: german };

export function partsWords(language: Language): PartsWords {
  return words[language];
}
