import type { Language } from '../../understanding/understanding.ts';
import { piecesPattern } from './pack-words.ts';

/** What stands around the goods of an order and names none of them. */
interface AroundOrder {
  /** "In the basket", "a la cesta": where what is named goes. */
  intoCart: RegExp;
  /** "Another", "a second": one more of what was put in. */
  another: RegExp;
  /** "The same", "of those": what was put in is meant. */
  same: RegExp;
  /** "So I can pair them": why, to the end of its part. */
  reason: RegExp;
  /** "He has a Basso", "the vet says": tells of somebody. */
  tells: RegExp;
  /** "One is a present", "one's for my mum": what becomes of a piece of it. */
  tellsOfOne: RegExp;
  /** "Is", "are": of what is not ordered by the same sentence. */
  isSo: RegExp;
  /** "Add", "throw in", "leg … rein": something is to go in, whatever else the message is read as. */
  putsIn: RegExp;
  /** "Let's take two", "nehmen wir gleich zwei": so many in all. */
  takesInAll: RegExp;
  /** "Then", at the beginning of a message. */
  concludes: RegExp;
  /** "And", at the beginning of a message. */
  goesOn: RegExp;
  /** "One of", "only one": one is a count there, and no article. */
  oneOf: RegExp;
  /** "3 bottles", "trois pièces": how many of what it comes in; the group is the count. */
  pieces: RegExp;
  /** "Show me my cart", "how much do I pay", to the end of the message: it is looked at, and nothing is put in. */
  looksIntoCart: RegExp;
  /** "How much is it now", "was macht das jetzt noch": of what the cart comes to, right after it was shown. */
  sumsUp: RegExp;
}

const english: AroundOrder = {
  intoCart: /\b(?:to|in|into|inside) (?:my|the|our|a) (?:shopping )?(?:cart|basket|bag|trolley)\b/i,
  another: /\b(?:another|one more|a (?:second|further))\b/i,
  same: /\b(?:same|of (?:those|these|them|that|it))\b/i,
  reason: /\s(?:so (?:that )?(?:i|we|he|she|they|it)|because|cos|cause|since)\b.*$/i,
  tells: /\b(?:has|have|had|owns?|got|says?|said|told)\b/i,
  tellsOfOne: /^\W*(?:(?:the )?(?:one|other|first|second)(?: of (?:them|those|these))?)(?:'s| is| are| will be) /i,
  isSo: /\b(?:is|are|was|were|takes?|needs?|fits?)\b/i,
  putsIn: /(?:^|[.,;!]\s*|\b(?:and|then|please|ok|okay|now|so|well|right|just)\s+)(?:add|put|throw|pop|stick|chuck|bung|toss|sling|pack)\b(?! (?:\S+ ){0,3}(?:out|away|back)\b)/i,
  takesInAll: /\b(?:let'?s|i'?ll|we'?ll|i'?d rather|we'?d rather) (?:take|have|make (?:it|that)|say|do|go (?:for|with))\b(?!.*\b(?:more|another|extra|too|also|as well)\b)/i,
  concludes: /^\W*(?:(?:ok|okay|right|well|fine)\W+)*then\b/i,
  goesOn: /^\W*(?:and|or|but)\b/i,
  oneOf: /\b(?:one|1) (?:of|from)\b|\b(?:only|just) (?:the )?(?:one|1)\b|\bonce\b(?! (?:more|again|i|we|it|you))/i,
  pieces: piecesPattern('en'),
  looksIntoCart: /\b(?:show|see|view|open|check|look (?:at|into|in)|read out)(?: (?:me|us))? (?:what(?:'?s| is) in )?(?:my|the|our) (?:shopping )?(?:cart|basket|bag|trolley)(?: (?:again|please|pls|now))*\W*$|\b(?:contents?|overview|list|summary|recap|rundown) of (?:my|the|our) (?:\p{L}+ )?(?:cart|basket|bag|trolley|items|order|shopping)\b|\bwhat(?:['’]?s| is| do we have| have (?:i|we)(?: got)?| did i (?:add|put))\b.{0,30}\b(?:in (?:there|(?:my|the) (?:cart|basket|bag|trolley))(?: now| yet)?|so far)\W*$|^\W*(?:my |the )?(?:cart|basket|trolley)(?: please| pls)?\W*$|\bhow much (?:do i|will i|would i) (?:owe|pay)(?: (?:now|then|altogether|in total|you))*\W*$|\b(?:what|how much) (?:does|do|will|would|is|'s) (?:(?:it|that|this|they) all|everything|all (?:of )?(?:it|that|this|them)|the (?:whole )?lot)(?: (?:come (?:out )?(?:to|at)|cost|add up to|make|be|amount to|total))*(?: (?:altogether|in total|now|then|so far|before|without|excluding|minus) ?(?:the |any )?(?:postage|shipping|delivery|p&p)?)*\W*$/iu,
  sumsUp: /\b(?:how much|what)(?:['’]?s| is| does| would| will)? (?:it|that|this|all (?:of )?(?:that|it|this)|everything|the (?:lot|total|sum))(?: all| be| come to| cost| make| add up to)* (?:now|then|altogether|all together|in total|in all)(?: then)?\W*$/i,
}; // prettier-ignore

const german: AroundOrder = {
  intoCart:
    /(?<!\p{L})(?:in|im|zu[mr]?) (?:den |die |das |meinen |mein |unseren )?(?:warenkorb|einkaufswagen|einkaufskorb|korb)(?!\p{L})/iu,
  another: /(?<!\p{L})(?:noch (?:so )?eine?[nrsm]?|eine?[nrs]? (?:zweite|weitere)[nrs]?)(?!\p{L})/iu,
  same: /(?<!\p{L})(?:selbe|gleiche|dasselbe|dieselbe|denselben|davon|von de(?:m|nen|r))[nrs]?(?!\p{L})/iu,
  reason: /\s(?:damit|weil|sodass|da) (?:ich|wir|er|sie|es|man)(?!\p{L}).*$/iu,
  tells: /(?<!\p{L})(?:habe?n?|hat|besitz\p{L}*|sag(?:t|te|en)|meint(?:e)?)(?!\p{L})/iu,
  tellsOfOne: /^\P{L}*(?:(?:der|die|das) (?:eine|andere|erste|zweite)|eine?[rs]?)(?: davon)? (?:ist|sind|wird|kommt|geht|soll) /iu,
  isSo: /(?<!\p{L})(?:ist|sind|war|waren|braucht|passt)(?!\p{L})/iu,
  putsIn: /(?:^|[.,;!]\s*|(?<!\p{L})(?:und|dann|bitte|ok|okay|jetzt|gut|also)\s+)(?:(?:leg|lege|legen sie|pack|packe|packen sie|tu|tun sie|wirf|schmei(?:ß|ss))(?!\p{L})(?!.*(?<!\p{L})(?:raus|heraus|weg|zurück)(?!\p{L})))/iu,
  takesInAll: /(?<!\p{L})(?:nehmen wir|wir nehmen|ich nehme|nehme ich|nehm ich|ich nehm|machen wir|sagen wir)(?!\p{L})(?!.*(?<!\p{L})(?:noch|mehr|weitere\p{L}*|dazu|auch)(?!\p{L}))/iu,
  concludes: /^\P{L}*(?:(?:ok|okay|gut|ja|na)\P{L}+)*dann(?!\p{L})/iu,
  goesOn: /^\P{L}*(?:und|oder|aber)(?!\p{L})/iu,
  oneOf: /(?<!\p{L})(?:eine?[nrs]?|1) (?:von|vom|davon)(?!\p{L})|(?<!\p{L})nur (?:eine?[nrs]?|1)(?!\p{L})|(?<!(?:noch|auch|erst|nicht|schon|doch|auf)[ ,]*)(?<!\p{L})(?:einmal|1 ?mal)(?=(?:,? bitte)?\P{L}*$)|^\P{L}*(?:einmal|1 ?mal) (?:d|bitte)/iu,
  pieces: piecesPattern('de'),
  looksIntoCart:
    /(?<!\p{L})(?:zeig\p{L}*|sehen|anzeigen|öffne\p{L}*)(?: (?:sie|mir|uns|mal|bitte|doch|nochmal|noch einmal|jetzt|was im))* (?:den |meinen |unseren )?(?:warenkorb|einkaufswagen|einkaufskorb|korb)(?: (?:bitte|an|nochmal|mal|ist|jetzt))*\P{L}*$|(?<!\p{L})was (?:hab|habe|haben|ist|liegt|steckt)(?: ich| wir)?(?!\p{L}).{0,30}(?:drin|im (?:waren|einkaufs)?(?:korb|wagen)|bisher|bis jetzt)\P{L}*$|(?<!\p{L})(?:auswahl|warenkorb)(?: \p{L}+){0,3} (?:sehen|anzeigen|prüfen)(?!\p{L})|^\P{L}*(?:mein )?(?:waren|einkaufs)?korb(?: bitte)?\P{L}*$|(?<!\p{L})(?:was|wie ?viel) (?:muss|zahle?|bezahle?) ich(?: (?:jetzt|dann|denn|nun|noch|insgesamt|am ende|zahlen|bezahlen))*\P{L}*$|(?<!\p{L})(?:was|wie ?viel) (?:macht|kostet|kosten|ergibt|ist|wäre|kommt) (?:(?:das|es|die) )?(?:denn )?(?:alles|insgesamt|zusammen|das ganze)(?: (?:alles|zusammen|insgesamt|bisher|dann|jetzt|denn|heraus|(?:noch )?(?:ohne|vor) (?:den |die )?(?:versand|porto|versandkosten|lieferung)))*\P{L}*$|(?<!\p{L})was (?:das|es) alles (?:zusammen |insgesamt )?(?:kostet|macht)\P{L}*$/iu,
  sumsUp:
    /(?<!\p{L})(?:was|wie ?viel) (?:kostet|kosten|macht|ist|sind|wäre|wird|kommt) (?:das|es|alles)(?: (?:denn|alles|mich))* (?:jetzt|nun|dann|insgesamt|zusammen)(?: (?:noch|alles|insgesamt|zusammen|so))*\P{L}*$|(?<!\p{L})was (?:macht|wird) (?:das|es)(?: denn| so)?\P{L}*$/iu,
}; // prettier-ignore

const spanish: AroundOrder = {
  intoCart:
    /(?<!\p{L})(?:al|a|en|para|del?) (?:el |la |mi |nuestr[oa] )?(?:carrito|cesta|carro|bolsa)(?: de (?:la )?compra)?(?!\p{L})/iu,
  another: /(?<!\p{L})(?:otr[oa]|un[oa]? (?:segund[oa]|más))(?!\p{L})/iu,
  same: /(?<!\p{L})(?:mism[oa]s?|igual(?:es)?|de (?:es[eao]s?|est[eao]s?|ell[oa]s))(?!\p{L})/iu,
  reason: /\s(?:para que|porque|as[ií] (?:puedo|podemos|que))(?!\p{L}).*$/iu,
  tells: /(?<!\p{L})(?:tien(?:e|en|es)|tengo|tenemos|dice|dicen|dijo)(?!\p{L})/iu,
  tellsOfOne: /^\P{L}*(?:(?:el|la) (?:otr[oa]|primer[oa]|segund[oa])|un[oa])(?: de (?:ell|es)[oa]s)? (?:es|va|será|sería) /iu,
  isSo: /(?<!\p{L})(?:es|son|está|están|era|necesita|lleva)(?!\p{L})/iu,
  putsIn: /(?:^|[.,;!]\s*|(?<!\p{L})(?:y|entonces|pues|vale|ahora|también|tambien)\s+)(?:a[ñn][aá]de\p{L}*|agr[eé]ga\p{L}*|p[oó]n(?:me|nos|ga(?:me|nos)?|l[oa]s?)?|m[eé]te(?:me|l[oa]s?)?|[eé]cha(?:me|l[oa]s?)?|s[uú]ma(?:me|l[oa]s?)?)(?!\p{L})/iu,
  takesInAll: /(?<!\p{L})(?:(?:me|nos) (?:llev\p{L}+|qued\p{L}+)|llevamos|cogemos|cojo|que sean)(?!\p{L})(?!.*(?<!\p{L})(?:más|mas|otr[oa]s?|también|tambien)(?!\p{L}))/iu,
  concludes: /^\P{L}*(?:(?:ok|vale|bueno|pues)\P{L}+)*entonces(?!\p{L})/iu,
  goesOn: /^\P{L}*(?:y|e|o|pero)(?!\p{L})/iu,
  oneOf: /(?<!\p{L})(?:un[oa]?|1) del?(?!\p{L})|(?<!\p{L})s[oó]lo (?:un[oa]?|1)(?!\p{L})/iu,
  pieces: piecesPattern('es'),
  looksIntoCart:
    /(?<!\p{L})(?:m[uo][eé]?str\p{L}*|ens[eé][ñn]\p{L}*|ver|veamos|abr[ae])(?: (?:me|nos|otra vez|lo que hay en|qué hay en))* (?:el|la|mi|nuestr[oa]) (?:carrito|cesta|carro|bolsa)(?: (?:por favor|porfa|otra vez|ahora|ya))*\P{L}*$|(?<!\p{L})(?:qu[eé]|cu[aá]les)(?: \p{L}+){0,2} (?:llevo|tengo|puse|he (?:puesto|pedido|a[ñn]adido|elegido))(?!\p{L}).{0,25}(?:hasta (?:ahora|el momento)|de momento|por ahora|en (?:el|la|mi) (?:carrito|cesta|carro)|apuntad\p{L}*|agregad\p{L}*)|(?<!\p{L})lo que (?:llevo|puse|he puesto|voy a comprar)(?: (?:apuntado|en el pedido|hasta ahora))*\P{L}*$|^\P{L}*(?:a ver )?(?:el |mi |la )?(?:carrito|carro|cesta)\P{L}*$|(?<!\p{L})cu[áa]nto (?:pago|debo|tengo que pagar|me queda por pagar)(?: (?:ahora|entonces|en total|al final))*\P{L}*$|(?<!\p{L})(?:a )?cu[áa]nto (?:me )?(?:es|vale|cuesta|sale|suma|ser[ií]a|asciende|sube|hace)(?: a)? (?:todo|el total)(?: (?:junto|esto|eso|en total|hasta ahora|sin (?:el |los )?(?:env[ií]o|gastos de env[ií]o)|antes del? env[ií]o))*\P{L}*$/iu,
  sumsUp:
    /(?<!\p{L})(?:a )?cu[áa]nto (?:es|vale|cuesta|sale|suma|queda|ser[ií]a|asciende)(?: (?:todo|eso|esto))? ?(?:ahora|en total|ya|entonces)(?: (?:todo|en total|entonces))*\P{L}*$|^\P{L}*(?:y )?cu[áa]nto (?:es|suma|ser[ií]a)(?: todo| eso)?\P{L}*$/iu,
}; // prettier-ignore

const french: AroundOrder = {
  intoCart: /(?<!\p{L})(?:dans|au|à|de) (?:(?:le|la|mon|ma|notre) )?(?:panier|chariot|caddie)(?!\p{L})/iu,
  another:
    /(?<!\p{L})(?:(?:encore|rajoute[zr]?|remet(?:s|tez)?(?:-m['’]en)?) une?|une? (?:autre|deuxième|seconde?)|une? de plus)(?!\p{L})/iu,
  same: /(?<!\p{L})(?:m[êe]mes?|pareil(?:le)?s?|de (?:ceux|celles|cela))(?!\p{L})/iu,
  reason: /\s(?:pour que|parce qu|comme ça|afin)(?!\p{L}).*$/iu,
  tells: /(?<!\p{L})(?:ai|avons|ont|(?:il|elle|on) a|a (?:déjà|une?)|dit|disent)(?!\p{L})/iu,
  tellsOfOne: /^\P{L}*(?:l['’](?:une?|autre)|(?:le|la) (?:premi(?:er|ère)|second[e]?)|une?)(?: d['’]eux| d['’]elles)? (?:est|sera|va|c['’]est) /iu,
  isSo: /(?<!\p{L})(?:est|sont|était|fait|prend)(?!\p{L})/iu,
  putsIn: /(?:^|[.,;!]\s*|(?<!\p{L})(?:et|alors|puis|ok|bon|donc|maintenant)\s+)(?:r?ajoute[rz]?|mets|mettez|glisse[rz]?)(?!\p{L})/iu,
  takesInAll: /(?<!\p{L})(?:on (?:en )?prend|prenons|j['’]en (?:prends|prendrai)|je (?:vais en prendre|prends|prendrai)|disons)(?!\p{L})(?!.*(?<!\p{L})(?:de plus|encore|autres?|aussi)(?!\p{L}))/iu,
  concludes: /^\P{L}*(?:(?:ok|bon|bien)\P{L}+)*(?:alors|donc)(?!\p{L})/iu,
  goesOn: /^\P{L}*(?:et|ou|mais)(?!\p{L})/iu,
  oneOf: /(?<!\p{L})(?:une?|1) (?:seule? )?(?:de|du|des)(?!\p{L})|(?<!\p{L})une? seule?(?!\p{L})/iu,
  pieces: piecesPattern('fr'),
  looksIntoCart:
    /(?<!\p{L})(?:r?e?montr\p{L}*|affich\p{L}*|voir|revoir|ouvr\p{L}*)(?:[- ](?:moi|nous))?(?: (?:encore|un peu|donc|ce qu['’]il y a dans))* (?:le|mon|notre) (?:panier|chariot|caddie)(?: (?:svp|stp|s['’]il (?:vous|te) pla[iî]t|encore|maintenant))*\P{L}*$|(?<!\p{L})contenu (?:de mon|du|de notre) panier|(?<!\p{L})(?:r[eé]capitul\p{L}*|relis\p{L}*|rappel\p{L}*)(?!\p{L}).{0,40}(?:liste|pris|mis|panier)|^\P{L}*(?:mon |le )?panier\P{L}*$|(?<!\p{L})(?:combien (?:je (?:paye|paie|dois(?: payer)?)|dois-je(?: payer)?)|je (?:paye|paie|dois(?: payer)?) combien)(?: (?:maintenant|alors|du coup|en tout|au total))*\P{L}*$|(?<!\p{L})(?:[cç]a|cela|le tout|tout [cç]a) (?:me )?(?:fait?|co[uû]te|revient [aà]|monte [aà])(?: [aà])? combien (?:en (?:tou?t|tt)|au total|le tout)(?: (?:sans|avant|hors) (?:la |les )?(?:livraison|frais de port|port|exp[eé]dition))?\P{L}*$|(?<!\p{L})combien (?:[cç]a|le tout|tout [cç]a) (?:fait?|co[uû]te) (?:en (?:tou?t|tt)|au total)(?: (?:sans|avant|hors) (?:la |les )?(?:livraison|frais de port|port))?\P{L}*$/iu,
  sumsUp:
    /(?<!\p{L})(?:(?:[cç]a|cela|le tout) (?:fait|co[uû]te|donne|revient [aà])(?: [aà])? combien|combien (?:[cç]a|cela|le tout) (?:fait|co[uû]te|donne)) (?:maintenant|en tout|au total|du coup|alors)(?: (?:maintenant|en tout|au total))*\P{L}*$|^\P{L}*(?:et |alors |bon,? )?(?:(?:[cç]a|cela) fait combien|combien (?:[cç]a|cela) fait(?:[- ]il)?)\P{L}*$/iu,
}; // prettier-ignore

const byLanguage: Readonly<Record<Language, AroundOrder>> = {
  en: english,
  de: german,
  es: spanish,
  fr: french,
};

export function aroundOrder(language: Language): AroundOrder {
  return byLanguage[language];
}
