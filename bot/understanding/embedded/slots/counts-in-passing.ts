/** Counts nobody leads up to, where nothing else claimed the number: "drop it to two", "que sean tres", "zwei reichen". */
import { everyMatch } from './every-match.ts';
import { countSource, parseNumber } from './numbers.ts';
import type { Reading } from './reading.ts';

const edge = '(?<![\\p{L}\\d])';
/** What may follow a count that stands for itself. */
const ends =
  "(?=[\\s.!?)]*$|,| left| instead| please| pls| then| rather| not | altogether| in (?:all|total)| en total| por fav| mejor| svp| stp| s'il| finalement| au lieu| plut[oô]t| à la place| pas | en (?:vez|lugar)| no | de (?:es|est|ell|cada|los|las)[oa]?| bitte| davon| statt| anstatt| nicht| insgesamt| von )";
/** A few words between, none of them a number. */
const some = "(?:[- ][\\p{L}'¦]{1,30}){0,6}";

const leading = [
  `(?:drop|cut|knock|put|take|bring|bump|go|decrease|lower|reduce|raise|chang\\p{L}*|chagne|quantity|amount|number)${some} to`,
  "(?<!(?:all|last|nothing) )but|pero|mais|aber",
  "(?:should|must|could|can|ought to) (?:be|do|have|make it)|there should be|i meant|i said|let's (?:do|say|have|make it)|, say|put (?:me|us) down for|get (?:me|us)|gimme|gi[mv]e (?:me|us)|mke it|mak it|put in",
  '(?:so|then) (?:make|that\'s|it\'s|we\'re at|we are at|that leaves|there\'?s)?',
  "(?:price|prices|how much|quote me|cost(?:ing)? me|(?:would|do) i pay|total)(?: [\\p{L}']+){0,3} for",
  '(?:que )?(?:sean|queden|haya|fueran)|d[eé]ja(?:l[oa]s?|r|dl[oa]s?)?(?: en)?|hazl[oa]s?|an[oó]t(?:a|ame|eme)|p[oó]ng(?:a|ame)|m[eé]te(?:me)?|dame|deme|me das?|me pones?|pon[eé](?:le|me)?|dije|quise decir|eran|nada m[aá]s|as[ií] que|mejor|llev(?:o|ar|ando)|cantidad|cambia(?:r|l[oa]s?)? de \\d+ a|cu[aá]nto (?:por|cuestan|valen)',
  `(?:monte|montez|descend[sz]?|descendez|augmente[rz]?|passe[rz]?|ram[eè]ne[rz]?|baisse[rz]?|r[eé]dui[st]|mont(?:er|ez))${some} [àa]`,
  "(?<!(?:l[ea]s?|celle|celui) )(?:mets?|mettez|ajoute[sz]?|prend[sz]?|prenez|fais|faites|donne[sz]?|laisse[sz]?|garde[sz]?|reste|faut|faudrait|veux|voudrais)(?:[- ](?:moi|m'|m))?(?:[- ']?en)?|donc|disons|finalement|qt[eé]|j'avais dit|je voulais dire|(?:combien|co[uû]t|prix) (?:[\\p{L}']+ )?pour",
  'auf|davon|von (?:denen|diesen)|de (?:es|est)[oa]s|de (?:ceux|celles)[- ]l[àa]',
  '(?:ich )?(?:sagte|meinte|wollte)|gleich|gib mir|brauch(?:e|en)?(?: ich| wir)?|sollen|sagen wir|also|insgesamt|sondern|nehm(?:en|e|)(?: wir| ich)?|nimm(?: gleich)?|st[uü]ckzahl|anzahl|st[uü]ck:?|lieber|nur|wie ?viel f[uü]r|tragt? (?:\\p{L}+ )?ein',
].join('|'); // prettier-ignore

const led = new RegExp(`${edge}(?:${leading})[ :]\\s?(?!un[oa]? \\p{L})(${countSource})${ends}`, 'gu');
/** The same with what is counted as the last words: "déjalo en tres toallas". */
const ledToThings = new RegExp(
  `${edge}(?:${leading}|mett(?:ez|re)[- ](?:moi|nous)|p[oó]n(?:me|nos)|deme)[ :]\\s?(?!un[oa]? |une |eine? |one )(${countSource})(?= (?:[\\p{L}¦]{3,} )?[\\p{L}¦]{4,}(?: ¦+)?(?:[\\s.!?]*$|, (?:not|no|pas|nicht|instead)(?!\\p{L})))`,
  'u',
);
/** "Leg mir 2 Lampen rein", "ich hätte gern drei Kissen": a German verb of taking, small words, and the count. */
const handed = new RegExp(
  `${edge}(?:(?:leg|pack|tu|stell|steck|gib|geb|schmei|kauf|bestell|nehm|nimm|brauch|h[äa]tt|m[öo]cht|will|woll|krieg|bekomm)\\p{L}*|¦+(?= (?:mir|uns)))(?: (?:ich|wir|mir|uns|bitte|mal|noch|gerne?|gleich|doch|dann|davon|auch|jetzt|also|einfach))+ (?!eine? )(${countSource})(?= [\\p{L}¦])(?!\\s?(?:cm|mm|m|kg|g|l|ml|watt|zoll)(?!\\p{L}))`,
  'u',
);
const dozens = new RegExp(`${edge}(${countSource}) (?:dozen|docenas|douzaines|dutzend)(?!\\p{L})`, 'u');
/** "Two will do", "con tres me alcanza", "deux suffisent", "vier genügen". */
const enough = new RegExp(
  `${edge}(${countSource})[, ]+(?:will do|would do|is (?:enough|plenty)|are (?:enough|plenty)|basta|bastan|sobra|me alcanza|me vale|me llega|en total|(?:[cç]a |me )?suffi\\p{L}*|c'est assez|reich\\p{L}*|gen[uü]g\\p{L}*|lang(?:t|en)|stk)(?!\\p{L})(?! (?:not|pas|nicht|no)(?!\\p{L}))`,
  'u',
);
/** "Not three, two", "pas trois, quatre", "nicht eins sondern zwei". */
const corrected = new RegExp(
  `${edge}(?:not|no|pas|nicht) (?:${countSource}),? (?:sino |mais |sondern |but )?(${countSource})[\\s.!]*$`,
  'u',
);
/** "Two please instead of one", "dos en lugar de uno", "3 anstatt 1". */
const instead = new RegExp(
  `${edge}(${countSource})(?: please| por favor| svp| bitte)? (?:en lugar de|en vez de|au lieu (?:de |d')|plut[oô]t qu(?:e |')|anstatt|statt|instead of) ?(?:${countSource})`,
  'u',
);
/** "And three pillowcases in white", "6 wine glasses plain": a count at the beginning, of things in the plural. */
const listed = new RegExp(
  `^\\s*(?:(?:oh|ah|oh oui|ach|y|e|et|und|and|plus|also|también|aussi|auch|hi|hello|hola|bonjour|hallo|i'm after|i(?:'m| am) looking for|looking for|i(?: would)? need|we need|busco|(?:oiga |mire )*necesito|necesitamos|je cherche|il me faut|il me faudrait|(?:ich |wir )?(?:such|brauch)(?:e|en)?)[, ]+)*(?!un[oa]?s? |one |eine? )(${countSource}) (?!(?:for|per|von|pour|por|to|times|veces|fois|mal|personas|personnes|vs|versus|contra|contre|gegen|dans|en)(?!\\p{L}))(?:\\p{L}{3,} ){0,2}\\p{L}{2,}(?:s|x|en|er)(?!\\p{L})`,
  'u',
);
const unit =
  /^ (?:pieces?|inch|volts?|litros?|lit(?:er|re)s?|kilos?|gramos?|grammes?|meters?|metros?|m[eè]tres?|stars?|estrellas?|[eé]toiles?|sterne?|days?|d[ií]as?|jours?|tage?n?|weeks?|semanas?|semaines?|wochen?|months?|mes(?:es)?|mois|monate?n?|years?|años?|ans|jahre?n?|hours?|horas?|heures?|stunden?|minut\p{L}*|euros?|dollars?|pounds?|bucks|quid|people|persons?|players?|percent|prozent|por|pour|teil\p{L}*|plazas|places|sitzer)(?!\p{L})/u;

/** Reads a count said in passing into `quantity`, when neither a price nor a position is spoken of. */
export function readCountInPassing(reading: Reading): void {
  const { priceMin, priceMax, ordinal } = reading.slots;
  const hasPrice = priceMin !== undefined || priceMax !== undefined;
  const match = hasPrice
    ? countOfThings(listed, reading.rest)
    : ([corrected, instead, enough].map((pattern) => pattern.exec(reading.rest)).find(Boolean) ??
      everyMatch(led, reading.rest)[0] ??
      countOfThings(ledToThings, reading.rest) ??
      countOfThings(handed, reading.rest) ??
      (ordinal === undefined ? countOfThings(listed, reading.rest) : undefined));
  const quantity = parseNumber(match?.[1] ?? '');
  if (!match || !(quantity > 0)) return;
  reading.slots.quantity = quantity;
  // "Nehmen wir zwei" looks for nothing called two; a figure may still name a version.
  const start = reading.rest.indexOf(match[1]!, match.index);
  const isWord = /\p{L}/u.test(match[1]!);
  if (isWord || ofThose.test(match[0])) reading.claim(start, start + match[1]!.length);
}

const ofThose = /^(?:davon|von (?:denen|diesen)|de )/u;

/** What `pattern` finds, unless it counts units: two litres are one bottle. */
function countOfThings(pattern: RegExp, rest: string): RegExpExecArray | undefined {
  const match = pattern.exec(rest);
  if (!match) return undefined;
  const after = rest.slice(rest.indexOf(match[1]!, match.index) + match[1]!.length);
  return unit.test(after) ? undefined : match;
}

/** "Two dozen": of the count before it, twelve times as many. */
export function readDozens(reading: Reading): boolean {
  const count = parseNumber(reading.take(dozens)?.[1] ?? '');
  if (!(count > 0)) return false;
  reading.slots.quantity = count * 12;
  return true;
}
