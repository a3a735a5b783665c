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
  },
  de: {
    some: setOf('irgendwelche irgendein irgendeine irgendeinen welche andere anderen weitere mehr'),
    one: setOf('ein eine einen einem einer'),
    certain: setOf('der die das dem den des diese dieser dieses diesen diesem eure euer ihre ihr'),
    purpose: setOf('fur fuer im in ins auf von vom mit zum zur aus unter uber mein meine meinen meinem meiner unser unsere unseren'),
    goods: setOf('sachen dinge produkte artikel'),
    whatever: /^\P{L}*(?:(?:und|oder|aber|ok|okay|schade|hm+|na|dann|also|lieber|eher|vielleicht|haben sie|habt ihr|gibt'?s|gibt es|auch|noch|denn|suche|ich suche|sonst)\P{L}+)*(?:irgend(?:et)?was|etwas|was(?!\P{L}+(?:ist|sind|war|waren|wird|wäre|hat|haben|habt|kost\p{L}*|heißt|machen?|macht|bringt|passiert|gibt|kann|soll|muss|darf|für eine?[nrm]?|bedeutet|steht|sagt|meinst|meinen|empfehl\p{L}*|wiegt|braucht?|davon|denn|du|ihr|sie|ich|es|das|den|die|der|dein\p{L}*)(?!\p{L}))\P{L}+\p{L})/iu,
  },
  es: {
    some: setOf('algun alguna algunos algunas otro otra otros otras mas'),
    one: setOf('un una unos unas'),
    certain: setOf('el la los las este esta estos estas ese esa esos esas vuestro vuestra'),
    purpose: setOf('para en con de del sin por mi mis su sus nuestro nuestra'),
    goods: setOf('cosas productos articulos'),
    whatever: /^\P{L}*(?:(?:y|o|pero|ok|vale|bueno|entonces|pues|hay|ten[eé]is|tienen|tienes|busco|quiz[aá]s?|mejor)\P{L}+)*(?:algo|alguno|alguna)(?!\p{L})/iu,
  },
  fr: {
    some: setOf('quelques autre autres plus'),
    one: setOf('un une des'),
    certain: setOf('le la les ce cet cette ces votre vos'),
    purpose: setOf('pour dans en avec de du sans sur mon ma mes notre nos son sa'),
    goods: setOf('choses trucs produits articles'),
    whatever: /^\P{L}*(?:(?:et|ou|mais|ok|bon|bah|alors|sinon|plutôt|il y a|y a|avez[- ]vous|vous avez|tu as|t'as|je cherche|peut-être)\P{L}+)*(?:quelque chose|un truc|des trucs)(?!\p{L})/iu,
  },
}; // prettier-ignore

export function someWords(language: Language): SomeWords {
  return words[language];
}
