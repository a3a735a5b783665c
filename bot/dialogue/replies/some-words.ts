import type { Language } from '../../understanding/understanding.ts';

/** What stands before goods that are looked for: any of them will do, or a certain one is meant. */
interface SomeWords {
  /** Some of a kind, whichever. */
  some: ReadonlySet<string>;
  /** One of a kind, or a certain one of those that were spoken of. */
  one: ReadonlySet<string>;
  /** A certain one. */
  certain: ReadonlySet<string>;
  /** What the goods are for, in or of stands behind. */
  purpose: ReadonlySet<string>;
  /** Goods of no kind. */
  goods: ReadonlySet<string>;
  /** Begins a wish for whatever is so: "anything in mustard", "dann was aus Leinen". */
  whatever: RegExp;
  /** Only tells what goods have, lack or are for: "with wheels", "one for four people". */
  property: RegExp;
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const words: Readonly<Record<Language, SomeWords>> = {
  en: {
    some: setOf('any some other more'),
    one: setOf('a an another'),
    certain: setOf('the this that these those your its'),
    purpose: setOf('for in on of with to from at under over my our his her their'),
    goods: setOf('things stuff products items'),
    whatever: /^\P{L}*(?:(?:and|or|but|ok|okay|hm+|so|then|well|is there|are there|do (?:you|u) have|have (?:you|u) got|(?:you )?got|maybe|perhaps|rather)\P{L}+)*(?:any|some)(?:thing|\s+ones)(?!\p{L})/iu,
    property: /^\P{L}*(?:(?:and|but|or|ok|okay|hm+|so|well|then|um+|uh+|yes|yeah|no|maybe|preferably|ideally|one|ones|something|anything|any|just|only|it (?:has to|must|should|needs to) (?:be|come)|they (?:have to|must|should) (?:be|come))\P{L}+)*(?:with(?:out)?|w\/o?|for|(?:that|which) (?:has|have|comes? with|fits?))\P{L}*(?<=\s)(?!(?:me|us|you|now|sure|free|real|that|this|it|them|those|these|what|which|how|example|pick ?up|delivery|(?:an? )?(?:gift|present)|starters?)\b)(?=[\p{L}\p{N}])/iu,
  },
  de: {
    some: setOf('irgendwelche irgendein irgendeine irgendeinen welche andere anderen weitere mehr'),
    one: setOf('ein eine einen einem einer'),
    certain: setOf('der die das dem den des diese dieser dieses diesen diesem eure euer ihre ihr'),
    purpose: setOf('fur fuer im in ins auf von vom mit zum zur aus unter uber mein meine meinen meinem meiner unser unsere unseren'),
    goods: setOf('sachen dinge produkte artikel'),
    whatever: /^\P{L}*(?:(?:und|oder|aber|ok|okay|schade|hm+|na|dann|also|lieber|eher|vielleicht|haben sie|habt ihr|gibt'?s|gibt es|auch|noch|denn|suche|ich suche|sonst)\P{L}+)*(?:irgend(?:et)?was|etwas|was(?!\P{L}+(?:ist|sind|war|waren|wird|wäre|hat|haben|habt|kost\p{L}*|heißt|machen?|macht|bringt|passiert|gibt|kann|soll|muss|darf|für eine?[nrm]?|bedeutet|steht|sagt|meinst|meinen|empfehl\p{L}*|wiegt|braucht?|davon|denn|du|ihr|sie|ich|es|das|den|die|der|dein\p{L}*)(?!\p{L}))\P{L}+\p{L})/iu,
    property: /^\P{L}*(?:(?:und|aber|oder|ok|okay|hm+|also|dann|äh+|ja|nein|vielleicht|am liebsten|möglichst|bitte|eine?[nrsm]?|welche|etwas|was|nur|irgendwas|es (?:muss|soll\p{L}*) \p{L}+)\P{L}+)*(?:mit|ohne|für|fuer|fürs|zum|zur|gegen)\P{L}*(?<=\s)(?!(?:mich|uns|dich|jetzt|das|den|die da|was|welche\p{L}*|wie|beispiel|abholung|lieferung|(?:ein )?geschenk)(?!\p{L}))(?=[\p{L}\p{N}])/iu,
  },
  es: {
    some: setOf('algun alguna algunos algunas otro otra otros otras mas'),
    one: setOf('un una unos unas'),
    certain: setOf('el la los las este esta estos estas ese esa esos esas vuestro vuestra'),
    purpose: setOf('para en con de del sin por mi mis su sus nuestro nuestra'),
    goods: setOf('cosas productos articulos'),
    whatever: /^\P{L}*(?:(?:y|o|pero|ok|vale|bueno|entonces|pues|hay|ten[eé]is|tienen|tienes|busco|quiz[aá]s?|mejor)\P{L}+)*(?:algo|alguno|alguna)(?!\p{L})/iu,
    property: /^\P{L}*(?:(?:y|pero|o|ok|vale|bueno|entonces|eh+|sí|si|no|quiz[aá]s?|preferiblemente|mejor|un[oa]s?|algo|alguno|alguna|que sean?|solo|s[oó]lo)\P{L}+)*(?:con|sin|para|que tengan?|que llev\p{L}+)\P{L}*(?<=\s)(?!(?:m[ií]|nosotros|eso|esto|esos|qu[eé]|cu[aá]l\p{L}*|ahora|hoy|regal\p{L}+|(?:un )?regalo|llevar)(?!\p{L}))(?=[\p{L}\p{N}])/iu,
  },
  fr: {
    some: setOf('quelques autre autres plus'),
    one: setOf('un une des'),
    certain: setOf('le la les ce cet cette ces votre vos'),
    purpose: setOf('pour dans en avec de du sans sur mon ma mes notre nos son sa'),
    goods: setOf('choses trucs produits articles'),
    whatever: /^\P{L}*(?:(?:et|ou|mais|ok|bon|bah|alors|sinon|plutôt|il y a|y a|avez[- ]vous|vous avez|tu as|t'as|je cherche|peut-être)\P{L}+)*(?:quelque chose|un truc|des trucs)(?!\p{L})/iu,
    property: /^\P{L}*(?:(?:et|mais|ou|ok|bon|alors|euh+|oui|non|peut-être|si possible|plutôt|une?|des|quelque chose|qqch|un truc|juste|seulement|qui soit)\P{L}+)*(?:avec|sans|pour|contre|qui (?:a|ont|va|vont))\P{L}*(?<=\s)(?!(?:moi|nous|ça|cela|quoi|quel\p{L}*|maintenant|aujourd'hui|offrir|(?:un )?cadeau)(?!\p{L}))(?=[\p{L}\p{N}])/iu,
  },
}; // prettier-ignore

export function someWords(language: Language): SomeWords {
  return words[language];
}
