import type { Language } from '../../understanding/understanding.ts';

/** What tells a yes from thanks, and a no from a request, where an order is about to be asked for. */
interface ConsentWords {
  /** "Yes", "sure", "please do": agrees in so many words. */
  agrees: RegExp;
  /** "Yes exactly", at the beginning: whatever follows belongs to the yes. */
  beginsWithYes: RegExp;
  thanks: RegExp;
  /** "Don't cancel anything": what is named is not to be done. */
  forbids: RegExp;
}

const words: Record<Language, ConsentWords> = {
  en: {
    agrees:
      /\b(?:yes|yeah|yep|yup|ya|aye|sure|please|ok|okay|go (?:ahead|on)|do (?:it|so|that)|send|submit|exactly|correct|absolutely|definitely|certainly|of course|right)\b/iu,
    beginsWithYes: /^\W*(?:(?:great|good|ok|okay|al(?:l )?right|fine|perfect|cool|lovely|nice|brilliant|then|so|well|and|right|in that case|hm+|oh|ah)[\s,.!]+)*(?:yes|yeah|yep|yup|exactly)\b[\s,.!]*/iu,
    thanks: /\b(?:thanks?|thank you|thx|cheers|ta)\b/iu,
    forbids:
      /\b(?:do not|don'?t|dont|not to|no need to|never)(?: (?:want(?: you)? to|have to|need to|please|actually|really))* (?:cancel|return|exchange|swap|change|refund|send|submit|request|touch)\w*(?: (?:it|that|this|them|anything|everything|back|(?:the|my|this|that) (?:order|request|\w+)))*/iu,
  },
  de: {
    agrees:
      /(?<!\p{L})(?:ja\p{L}*|jo|jup|jawohl|gerne?|bitte|ok|okay|klar|genau|sicher|natürlich|unbedingt|einverstanden|mach(?:en|t)?|tun sie|(?:ab)?(?:send|schick)\p{L}*|stimmt|richtig)(?!\p{L})/iu,
    beginsWithYes: /^\P{L}*(?:(?:gut|prima|super|ok|okay|schön|alles klar|na|dann|also|perfekt|in dem fall|ach|oh|und)[\s,.!]+)*(?:ja|jo|jup|jawohl|genau)(?!\p{L})[\s,.!]*(?:(?:genau|bitte|gerne?)[\s,.!]+)*/iu,
    thanks: /(?<!\p{L})(?:danke\p{L}*|vielen dank|besten dank|merci)(?!\p{L})/iu,
    forbids:
      /(?<!\p{L})(?:nichts?|nix|keine(?:n|s)?(?: \p{L}+)?) (?:zu )?(?:stornier\p{L}*|zurück\p{L}*|umtausch\p{L}*|tausch\p{L}*|änder\p{L}*|(?:ab)?(?:send|schick)\p{L}*|erstatt\p{L}*)|(?<!\p{L})(?:stornier|tausch|änder|schick|send)\p{L}*(?: (?:sie|bitte|das|es|die|den|jetzt|mir|\p{L}+ung))* (?:nicht|nichts|nix)(?!\p{L})/iu,
  },
  es: {
    agrees:
      /(?<!\p{L})(?:s[ií]|vale|claro|por favor|porfa|ok|okey|de acuerdo|adelante|env[ií]\p{L}*|m[aá]nd\p{L}*|h[aá]gal[oa]|hazl[oa]|venga|exacto|correcto|eso es|por supuesto)(?!\p{L})/iu,
    beginsWithYes: /^\P{L}*(?:(?:(?:muy )?bien|vale|perfecto|genial|entonces|pues|bueno|ok|estupendo|ah|y)[\s,.!]+)*(?:s[ií]|exacto|eso es)(?!\p{L})[\s,.!]*/iu,
    thanks: /(?<!\p{L})(?:gracias|agradec\p{L}*)(?!\p{L})/iu,
    forbids:
      /(?<!\p{L})no (?:(?:me|lo|la|los|las|quiero|hace falta|hay que) )*(?:cancel|anul|devuelv|devolv|cambi|env[ií]|mand|tramit|toqu|toc)\p{L}*(?: (?:nada|el pedido|mi pedido|l[oa]s?))?/iu,
  },
  fr: {
    agrees:
      /(?<!\p{L})(?:oui|ouais|ok|d['’]accord|volontiers|s['’]il (?:vous|te) pla[iî]t|svp|stp|allez-y|vas-y|envoy\p{L}*|faites|fais|bien s[uû]r|avec plaisir|exactement|tout [aà] fait|absolument|c['’]est [cç]a)(?!\p{L})/iu,
    beginsWithYes: /^\P{L}*(?:(?:(?:tr[eè]s )?bien|bon|parfait|super|ok|d['’]accord|alors|dans ce cas|ah|g[eé]nial|et)[\s,.!]+)*(?:oui|ouais|exactement|tout [aà] fait)(?!\p{L})[\s,.!]*/iu,
    thanks: /(?<!\p{L})(?:merci|remercie)(?!\p{L})/iu,
    forbids:
      /(?<!\p{L})(?:n['’]|ne )(?:(?:l['’]|le |la |les |me |m['’]))?(?:annul|retourn|renvo|[eé]chang|chang|envo|rembours|touch)\p{L}*(?:[- ](?:le|la|les|moi))? ?(?:pas|rien|plus)(?: (?:la|ma) commande)?|(?<!\p{L})(?:ne pas|ne rien|pas besoin d['’]|pas la peine d['’]) ?(?:l['’]|le |la )?(?:annul|retourn|renvo|[eé]chang|chang|envo|rembours)\p{L}*/iu,
  },
}; // prettier-ignore

export function consentWords(language: Language): ConsentWords {
  return words[language];
}
