import type { Language } from '../../understanding/understanding.ts';

/** Words that take something back or out, or put right what was said a moment ago, whatever else stands beside them. */
interface ChangeWords {
  /** "Leave it", "I've changed my mind", "keep it": what is open is over. */
  givesUp: RegExp;
  /** "No, …": how a message begins that refuses. */
  refuses: RegExp;
  /** "Empty it", "clear the basket", as one clause of several. */
  empties: RegExp;
  /** "Take it out again", "quítalas", as one clause of several: what was put in last goes. */
  takesItOut: RegExp;
  /** ", no sorry, …", within a message: what comes behind is meant in place of what stands before. */
  putsRight: RegExp;
  /** "Just the one": one, and no more. */
  onlyOne: RegExp;
}

const english: ChangeWords = {
  givesUp:
    /\b(?:leave (?:it|that|everything)(?: (?:be|as (?:it )?is|alone))?|let it be|forget (?:it|that|about it)|never ?mind|don'?t bother|scrap that|(?:i(?:'?ve| have)? )?changed my mind|thought better of it|on second thoughts?|(?:i'?ll |we'?ll |i am |i'm )?(?:keep|keeping) (?:it|them|that)|don'?t (?:touch|change|do) (?:anything|it|that)|call it off)\b/i,
  refuses:
    /^\W*(?:(?:oh|ah|um+|hm+|well|actually|sorry)[\s,]+)*(?:no|nope|nah)\b(?!\s+(?:problem|worries|bother|idea|clue))/i,
  empties:
    /(?:^|[,.;!:–-]\s*|\b(?:and|then|just|please|so|can you|could you) )(?:just |please |simply )?(?:empty|clear(?: out)?|wipe) (?:it|everything|it all|all of it|(?:the |my )?(?:whole )?(?:cart|basket|bag|trolley))(?! (?:with|of) )(?=\W|$)/i,
  takesItOut:
    /\b(?:take|get|pull|lift) (?:it|that|them|those|this|these|that one|this one|(?<thing>(?:the|that|those) [\w' -]{3,30}?)) (?:back |straight )?out\b|\b(?:remove|delete|drop|lose|ditch|scrap|bin) (?:it|that|them|those|this|these|that one|this one)\b(?! (?:back |down )?to )/i,
  putsRight:
    /(?:[,.;:!–-]|(?= (?:oh |ah )?(?:no sorry|no wait|no,|i mean|scratch that|make that)\b))\s*(?:(?:oh|ah|um+|hm+|er+)[\s,]+)*(?:(?:(?:no|nope|nah)(?=[,.!]|\s+(?:sorry|wait|actually|make|i mean|rather|oops|better))|sorry|wait|oops|actually|i mean|i meant|or rather|make that|scratch that|rather|better)(?:[\s,.!]+|$))+(?:(?:make (?:that|it)|i mean|i meant|in|the|a|an)\s+)*/i,
  onlyOne:
    /\b(?:just|only) (?:the )?(?:one|1)\b(?! (?:more|question|thing|last|in|for|with|that|which|of the)\b)/i,
};

const german: ChangeWords = {
  givesUp:
    /(?<!\p{L})(?:lass(?:en sie|t)?(?: (?:es|das|mal|gut|sein|ihn|sie))+(?! (?:in|auf)(?!\p{L}))|vergiss (?:es|das)|vergessen sie (?:es|das)|schon gut|(?:lieber |dann )?doch nicht|(?:es|das|mir das|mir's|mir es)? ?(?:mir )?anders überlegt|(?:ich |wir )?behalten? (?:ich |wir )?(?:sie|es|ihn|das|die|den)|(?:nichts|nix) (?:ändern|anfassen|machen|tun)|ändern sie nichts|so lassen)(?!\p{L})/iu,
  refuses: /^\P{L}*(?:(?:ach|oh|äh+m*|hm+|also|sorry)[\s,]+)*(?:nein|nee?|nö)(?!\p{L})/iu,
  empties:
    /(?<!\p{L})(?:leer(?:e|en|t)?(?: sie| ihr)?(?: bitte| doch| einfach| mal)* (?:ihn|alles|(?:den |meinen )?(?:ganzen )?(?:waren|einkaufs)?(?:korb|wagen))|(?:mach|räum)\p{L}*(?: sie| ihr)?(?: bitte| doch| einfach| mal)* (?:ihn|alles|(?:den |meinen )?(?:ganzen )?(?:waren|einkaufs)?(?:korb|wagen))(?: bitte| wieder| ganz)* (?:leer|aus))(?!\p{L})/iu,
  takesItOut:
    /(?<!\p{L})(?:nimm|nehmen|nehmt|tu|tun|hol|holen|schmeiß\p{L}*|wirf|werfen)(?: sie| ihr)? (?:es|das|ihn|sie|die|den|dies\p{L}*)(?: [\p{L}-]+){0,4}? (?:raus|heraus|weg|hinaus)(?!\p{L})|(?<!\p{L})(?:lösch|entfern|streich)\p{L}*(?: sie)? (?:es|das|ihn|sie|die|den)(?: bitte| wieder| doch)*(?=\P{L}*$|[,.!;])/iu,
  putsRight:
    /(?:[,.;:!–-]|(?= (?:ach |oh )?(?:nein|nee?) (?:sorry|warte|moment|doch|lieber|quatsch)(?!\p{L})))\s*(?:(?:ach|oh|äh+m*|hm+)[\s,]+)*(?:(?:nein|nee?|nö|sorry|pardon|moment|halt|stopp?|quatsch|warte|verzeihung|entschuldigung|ich mein\p{L}*|besser gesagt|beziehungsweise|vielmehr|doch lieber|lieber|doch(?! nicht))(?:[\s,.!]+|$))+(?:(?:in|der|die|das|den)\s+)*/iu,
  onlyOne: /(?<!\p{L})(?:nur|bloß) (?:der|die|das|den)? ?eine?[nsr]?(?!\p{L})/iu,
};

const spanish: ChangeWords = {
  givesUp:
    /(?<!\p{L})(?:d[eé]j[ae](?:n|me)?l[oa]s?(?: (?:as[ií]|estar|como est[aá]))?(?! (?:en|a) )|olv[ií]d[ae]l[oa]|olv[ií]date|no (?:hace|importa)(?: falta)?|(?:me )?l[oa] he pensado mejor|me lo pens[eé] mejor|he cambiado de (?:idea|opini[oó]n)|cambi[eé] de (?:idea|opini[oó]n)|(?:me )?(?:l[oa]s? )?qued[oa]mos? con (?:[eé]l|ella|ellos|ellas)|no (?:toques|toque|cambies|cambie|hagas|haga) nada)(?!\p{L})/iu,
  refuses:
    /^\P{L}*(?:(?:ay|uy|eh|pues|bueno|perd[oó]n)[\s,]+)*no(?!\p{L})(?! (?:hay|tengo|s[eé]|me acuerdo|pasa))/iu,
  empties:
    /(?<!\p{L})(?:vac[ií](?:a|e)(?:me)?l[oa]|vac[ií](?:a|e|ar)(?:me)? (?:tod[oa]|(?:el|la|mi) (?:carrito|carro|cesta|cesto))|qu[ií]ta(?:l[oa])? todo)(?!\p{L})(?! menos)/iu,
  takesItOut:
    /(?<!\p{L})(?:qu[ií]t|s[aá]qu|s[aá]c|elim[ií]n|b[oó]rr|ret[ií]r)(?:a|e|en|ar|ue)?(?:me)?l[oa]s?(?!\p{L})/iu,
  putsRight:
    /(?:[,.;:!–-]|(?= (?:ay |uy )?no (?:perd[oó]n|espera|mejor)(?!\p{L})))\s*¡?(?:(?:ay|uy|eh|pues|bueno)[\s,]+)*(?:(?:no(?=[,.!]|\s+(?:perd[oó]n|espera|mejor|digo|quer|quier))|perd[oó]na?|perd[oó]n|espera|digo|quiero decir|quer[ií]a decir|mejor|o mejor|mejor dicho|o sea)(?:[\s,.!]+|$))+(?:(?:en|el|la|de)\s+)*/iu,
  onlyOne: /(?<!\p{L})s[oó]lo (?:el |la )?un[oa]?(?!\p{L})/iu,
};

const french: ChangeWords = {
  givesUp:
    /(?<!\p{L})(?:laiss(?:e|ez|ons)(?: |-)?(?:tomber|comme (?:ça|ca)|(?:le|la|les|ça|ca)(?: comme (?:ça|ca))?)(?! (?:dans|en) )|oublie[z]?(?: (?:ça|ca))?|ne touche[z]?(?: plus)? (?:à|a) rien|ne (?:change|changez|faites|fais) rien|pas la peine|tant pis|(?:j['’]ai |on a )?chang[eé] d['’]avis|(?:je|on) (?:le|la|les) gard(?:e|ons)|r[eé]flexion faite)(?!\p{L})/iu,
  refuses: /^\P{L}*(?:(?:ah|oh|euh|bon|oups|ben|pardon)[\s,]+)*(?:non|nan)(?!\p{L})/iu,
  empties:
    /(?<!\p{L})vide[rz]?(?:[ -]le|[ -]tout|(?: tout)? (?:le|mon) panier)(?!\p{L})|(?<!\p{L})(?:enl[eè]ve|retire)[rz]?[ -]tout(?!\p{L})(?! sauf)/iu,
  takesItOut:
    /(?<!\p{L})(?:enl[eè]ve|retire|supprime|[oô]te|vire)[rz]?(?: |-)(?:moi |-moi )?(?:le|la|les|[cç]a)(?=\W*(?:$|[,.!]|finalement|svp|stp|s['’]il|du panier|plut[oô]t|alors))|(?<!\p{L})(?:(?:l['’]|les |le |la )(?:enlever|retirer|supprimer))(?!\p{L})/iu,
  putsRight:
    /(?:[,.;:!–-]|(?= (?:ah |oh )?non (?:pardon|attends|plut[oô]t)(?!\p{L})))\s*(?:(?:ah|oh|euh|bon|oups)[\s,]+)*(?:(?:non(?=[,.!]|\s+(?:pardon|attends|attendez|plut|je |d[eé]sol|finalement))|pardon|attends|attendez|enfin|plut[oô]t|je veux dire|je voulais dire|finalement|ou plut[oô]t|d[eé]sol[eé]e?)(?:[\s,.!]+|$))+(?:(?:en|le|la|les|du)\s+)*/iu,
  onlyOne: /(?<!\p{L})(?:juste|seulement) (?:le |la )?une?(?!\p{L})/iu,
}; // prettier-ignore

const words: Record<Language, ChangeWords> = { en: english, de: german, es: spanish, fr: french };

export function changeWords(language: Language): ChangeWords {
  return words[language];
}
