import type { Language } from '../../understanding/understanding.ts';

/** What people say before or beside what they want, and that asks for nothing. */
interface Fillers {
  /** "No worries", "you know what", "ah pity", "leave it": a clause of its own at the beginning. */
  before: RegExp;
  /** "Anyway", "all the same": whatever was told against it. */
  anyway: RegExp;
  /** "Wait", "listen": only calls for attention. */
  calls: RegExp;
  /** "It's for the mountain bike": a clause that tells what or whom it is for, with what parts it from the rest. */
  isFor: RegExp;
}

const BEGINS = String.raw`^\P{L}*(?:(?:ah|oh|ach|och|hm+|uh|um|ok|okay|ay|uf+|euh|bon|ah bon|na|tja|well|so|pues|bueno|nah?|no|nein|nee?|non)[\s,.!]+)*`;
/** A clause ends in a sign; "no problem with" goes on. */
const ENDS = String.raw`(?: (?:then|dann|entonces|alors))?(?:\s*[.,;:!…–]+\s*|\s+[-–—]\s+)(?=\S)`;

const clause = (phrases: string): RegExp => new RegExp(`${BEGINS}(?:${phrases})${ENDS}`, 'iu');

const byLanguage: Readonly<Record<Language, Fillers>> = {
  en: {
    before: clause(
      'you know what|no (?:worries|problem|probs?|bother|matter|sweat|rush)|not to worry|never ?mind|all good|fair(?: enough)?|fair play|(?:that|it)(?:[’\']?s| is) (?:ok|okay|fine|alright|all right|a (?:shame|pity))|lol|haha+|oh well|too bad|bummer|shame|pity|what a (?:shame|pity)|(?:leave|forget|skip|scrap) (?:it|that|those)|understood|gotcha|got it|makes sense|good to know|i see|damn|darn|sorted',
    ),
    anyway: /[\s,]*(?<!\p{L})(?:anyways?|regardless|all the same|even so)(?!\p{L})/giu,
    calls: /^\P{L}*(?:(?:wait|hang on|hold on|one (?:sec|second|moment)|just a (?:sec|second|moment)|listen|look|hey|say|tell me)\P{L}*)+$/iu,
    isFor: /^[^.,;!?]{0,12}?\b(?:it|they|this|that|these|those)(?:[’']?s| is|[’']?re| are) for [^.,;!?]+[.,;!]\s+(?=\S)|[.,;!]\s+(?:it|they|this|that|these|those|one)(?:[’']?s| is|[’']?re| are) for [^.,;!?]+[.!]*$|^\W*for [^.,;!?]{3,40}?,? (?=(?:i|we)(?:[’']?(?:ll|d|m))? (?:need|want|would like|like|take|get|have)\b)/iu,
  },
  de: {
    before: clause(
      'wei(?:ß|ss)t (?:du|ihr) was|wissen sie was|kein(?:e)? (?:problem|sorge|ding|thema|stress)|macht (?:doch )?nichts|nicht (?:so )?schlimm|schon gut|schade|mist|auch gut|alles gut|egal|vergiss (?:es|das)|vergessen sie (?:es|das)|lass(?:en sie)? (?:es|das|gut sein|mal)|geht klar|versteh(?:e|en)?|verstanden|in ordnung|gut zu wissen|ach so|fair|haha+|lol|sehr schade|das ist (?:schade|in ordnung|ok|okay)',
    ),
    anyway: /[\s,]*(?<!\p{L})(?:trotzdem|dennoch|ungeachtet dessen|so oder so)(?!\p{L})/giu,
    calls: /^\P{L}*(?:(?:warte(?:n sie)?|moment(?: mal)?|einen moment|sekunde|hör(?:en sie)?(?: mal)?|sag(?:en sie)?(?: mal)?|du|schau(?:en sie)?(?: mal)?)\P{L}*)+$/iu,
    isFor: /^[^.,;!?]{0,12}?(?<!\p{L})(?:es|das|die|der|sie) (?:ist|sind) für [^.,;!?]+[.,;!]\s+(?=\S)|[.,;!]\s+(?:es|das|die|der|sie|ist) (?:ist |sind )?für [^.,;!?]+[.!]*$|^\P{L}*für [^.,;!?]{3,40}?,? (?=(?:br[aä]uch\p{L}*|nehmen?|möchten?|hätten?|wollen|will) (?:ich|wir))/iu,
  },
  es: {
    before: clause(
      'sabes qu[eé]|sabe qu[eé]|no (?:pasa nada|importa|te preocupes|se preocupe|hay problema)|sin problema|da igual|qu[eé] (?:pena|l[aá]stima|mal|rabia)|una (?:pena|l[aá]stima)|vaya|lo dejo|d[eé]jal[oa]s?|d[eé]jel[oa]s?|entendido|comprendo|entiendo|est[aá] bien|de acuerdo|tranquil[oa]|jaja+|me parece bien|es l[oó]gico|normal|bueno es saberlo',
    ),
    anyway: /[\s,]*(?<!\p{L})(?:de todas (?:formas|maneras)|de todos modos|igualmente|aun as[ií]|a[uú]n as[ií])(?!\p{L})/giu,
    calls: /^\P{L}*(?:(?:espera|espere|un momento|un segundo|mira|mire|oye|oiga|escucha|dime)\P{L}*)+$/iu,
    isFor: /^[^.,;!?]{0,12}?(?<!\p{L})(?:es|son) para [^.,;!?]+[.,;!]\s+(?=\S)|[.,;!]\s+(?:que )?(?:es|son) para [^.,;!?]+[.!]*$|^\P{L}*para [^.,;!?]{3,40}?,? (?=(?:necesit|quier|querr|quisier|me llev|nos llev))/iu,
  },
  fr: {
    before: clause(
      '(?:tu sais|vous savez) quoi|(?:c[’\']est |ce n[’\']est )?pas (?:grave|de (?:souci|soucis|problème|mal))|aucun (?:souci|problème)|tant pis|dommage|c[’\']est dommage|zut|mince|d[’\']accord|entendu|compris|je (?:vois|comprends)|laisse(?:z)?(?: tomber)?|ça marche|peu importe|t[’\']inquiète|c[’\']est (?:bon|noté)|mdr|bon à savoir',
    ),
    anyway: /[\s,]*(?<!\p{L})(?:quand m[êe]me|tout de m[êe]me|malgr[ée] tout|de toute façon)(?!\p{L})/giu,
    calls: /^\P{L}*(?:(?:attends|attendez|un (?:instant|moment)|une seconde|dis|dites|dis-moi|dites-moi|écoute|écoutez|tiens|tenez|regarde|regardez)\P{L}*)+$/iu,
    isFor: /^[^.,;!?]{0,12}?(?<!\p{L})c[’']est pour [^.,;!?]+[.,;!]\s+(?=\S)|[.,;!]\s+(?:c[’']est|ce sont) pour [^.,;!?]+[.!]*$|^\P{L}*pour [^.,;!?]{3,40}?,? (?=(?:il (?:me|nous) faut|j[e'’]|on (?:prend|voudrait|aimerait)))/iu,
  },
}; // prettier-ignore

export function fillers(language: Language): Fillers {
  return byLanguage[language];
}
