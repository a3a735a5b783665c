import type { Language } from '../../understanding/understanding.ts';

/** Words with which the like of a thing is asked for that is named: the group is its name. */
const words: Record<Language, RegExp> = {
  en: /\b(?:(?:similar|comparable) to|alternatives? (?:to|for)|in the style of|(?:anything|something|any|one|ones|others?|more) (?:else )?like (?=(?:the|your)\b))\s*(?:the |your |that |this |an? )?(.+)/i,
  es: /(?<!\p{L})(?:(?:parecid[oa]s?|similar(?:es)?|semejantes?) a(?:l| la| los| las)?|(?:algo|un[oa]|otr[oa]s?) como (?:el|la|los|las|vuestr[oa]|su)|alternativas? a(?:l| la| los| las)?)(?!\p{L})\s*(.+)/iu,
  fr: /(?<!\p{L})(?:(?:semblables?|similaires?|comparables?|équivalente?s?) (?:à(?: la| l['’])?|aux?)|(?:ressemblent?|ressemblerait) (?:à(?: la| l['’])?|aux?)|(?:quelque chose|une?|d['’]autres) comme (?:le|la|les|l['’]|votre)|alternatives? (?:à(?: la| l['’])?|aux?)|dans le (?:même )?(?:genre|style) (?:du|de la|de l['’]|des))(?!\p{L})\s*(.+)/iu,
  de: /(?<!\p{L})(?:(?:ähnlich\p{L}*|vergleichbar\p{L}*) (?:wie|zu[mr]?|mit)|(?:etwas|was|sowas|eine?[nrs]?|welche) wie(?= (?:der|die|das|den|dem|euer|eure|ihre?)(?!\p{L}))|alternativen? (?:zu[mr]?|für))\s*(?:der |die |das |den |dem |euer |eure |eurer |ihre?[nrm]? )?(.+)/iu,
};

export function alikeNamed(language: Language): RegExp {
  return words[language];
}
