import type { Language } from '../../understanding/understanding.ts';

/** Words that go on with a rule just told. */
export interface RuleWords {
  /** "And how long do I have": of the rule told a moment ago, not of a parcel. */
  asksHowLong: RegExp;
  /** Whether something has its price: "is that free", "do you charge for it". */
  asksCost: RegExp;
  /** "Until when", "by what time": when something must have been done. */
  asksUntilWhen: RegExp;
  /** What giving back is called, to ask the store's pages for it. */
  givingBack: string;
}

const words: Record<Language, RuleWords> = {
  en: {
    asksHowLong:
      /how (?:long|many (?:days|weeks)|much time) (?:do|have|would|will) (?:i|we) (?:have|got|get)/iu,
    asksCost: /\b(?:costs?|charge[ds]?|fees?|free|who pays)\b/iu,
    asksUntilWhen:
      /\b(?:until when|till when|by (?:when|what (?:time|day)|which (?:time|day))|how (?:late|long) can|(?:latest|last) (?:time|day|hour) (?:i|we|to)|deadline|cut-?off)\b/iu,
    givingBack: 'return',
  },
  es: {
    asksHowLong:
      /cu[áa]nt[oa]s? (?:d[íi]as|tiempo|semanas|plazo) (?:tengo|tenemos|hay|dan|me dan|das|dais|ten[ée]is|tienen)|hasta cu[áa]ndo (?:puedo|tengo|se puede)|qu[ée] plazo/iu,
    asksCost:
      /(?<!\p{L})(?:cuesta|coste|cobr[aá]\p{L}*|grat(?:is|uit[oa]s?)|qui[eé]n paga|recargo)(?!\p{L})/iu,
    asksUntilWhen: /hasta (?:cu[áa]ndo|qu[ée] (?:hora|d[ií]a))|antes de qu[ée] hora|l[ií]mite/iu,
    givingBack: 'devolver devolución',
  },
  fr: {
    asksHowLong:
      /(?:combien de (?:temps|jours|semaines)|quel d[ée]lai)(?! .*(?:livr|arriv|recev|dure|tient))|jusqu['’ ]?[àa] quand/iu,
    asksCost: /(?<!\p{L})(?:co[uû]te\p{L}*|gratuite?s?|frais|qui pa[iy]e|factur[eé]\p{L}*)(?!\p{L})/iu,
    asksUntilWhen:
      /jusqu['’ ]?[àa] (?:quand|quelle heure|quel jour)|avant (?:quand|quelle heure|quel jour)|dernier d[ée]lai/iu,
    givingBack: 'retourner retour',
  },
  de: {
    asksHowLong:
      /(?:wie lange?|wie ?viele? (?:tage|wochen|zeit)) (?:hab|hat|haben|bleib|gilt|geht)|bis wann (?:kann|muss|darf|geht)/iu,
    asksCost:
      /(?<!\p{L})(?:kost(?:et|en|enlos\p{L}*|enfrei)|geb[uü]hr\p{L}*|gratis|umsonst|wer (?:be)?zahlt|berechnet)(?!\p{L})/iu,
    asksUntilWhen:
      /bis wann|bis (?:zu )?(?:wie ?viel uhr|welche[rmn]? (?:uhrzeit|tag|zeitpunkt))|wie lange kann ich noch|spätestens/iu,
    givingBack: 'zurückgeben Rückgabe',
  },
};

export function ruleWords(language: Language): RuleWords {
  return words[language];
}
