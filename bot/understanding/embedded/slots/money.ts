/** Prices: bounds, ranges, "around", and wishes to pay less or more. */
import { cue } from './cues.ts';
import { joined } from '../small-patterns.ts';
import { amountSource, countSource, parseNumber } from './numbers.ts';
import type { Reading } from './reading.ts';
import { everyMatch } from './every-match.ts';

const before = `(?:([$¤£])\\s?|(usd|eur|gbp|us\\$)\\s)?${joined}`;
const after =
  '\\s?([$¤£]|(?:(?:canadian |australian |us )?dollars?(?: (?:canadiens?|australiens?|américains?))?|(?:kanadische|australische) dollar|d[oó]lares canadienses|bucks?|usd|euros?|eur|quid|gbp|pounds?|d[oó]lares|livres|pesos|eurillos|euritos|pavos|balles|francs?(?: suisses?)?|franken|chf|fr\\.|stutz)(?!\\p{L}))?';
/** Three groups of its own around the number's: sign before, code before, number, sign or word after. */
const amount = `${before}(${amountSource})${after}${joined}`;
/** What a number followed by it counts; then it is no price. */
const notMoney =
  '(?![.,]?\\d)(?!\\s?(?:x|×|by|mal|por|sur|auf) ?\\d)(?!\\s?(?:%|"|°|percent|kgs?|g|grams?|lbs?|ounces?|oz|inch(?:es)?|cm|mm|m|meters?|metres?|ft|feet|ml|l|lit(?:er|re)s?|hours?|hrs?' +
  '|h|days?|weeks?|months?|minutes?|mins?|seconds?|years?|yrs?|stars?|pieces?|pcs|items?|people|persons?|players?|mah|watts?|w|v|volts?' +
  '|pulgadas?|pouces?|zoll|litros?|kilos?|gramos?|grammes?|personas?|personnes?|personen|plazas|places|semanas?|semaines?|wochen?|meses|mois|monate?n?|años?|ans' +
  '|kw|kwh|hp|ps|cc|cl|dl|m[2³²3]|db|decibels?|dezibel|decibelios?|d[eé]cibels?|bar|k?hz|mhz|ghz|megapixels?|mp|vatios?|voltios?|mesh|microns?|grad|grados?|degrés?|stücke?|stk|piezas?|pièces?|paar|pares|paires?|tassen|tazas|tasses|leute|gente|kinder|niños|enfants' +
  '|gb|tb|mb|degrees?|miles?|km|of|sterne?|estrellas|étoiles|tage?n?|jours?|días|jahren?|grit|lumens?|ply|denier|gauge|dpi|psi|rpm|tog|gsm|carats?|threads?|thread[ -]count|pages|teeth|amps?|btu|denier|count|sheets|servings?|cups?|size|wt|weight)(?![\\p{L}]))';
const start = '(?<![\\p{L}\\d])';

/** What limits from above stands behind; without groups. */
export const maximumWords =
  "(?:sin|no (?:quiero|queremos|puedo|podemos|me|nos)) pasar(?:me|nos|se)? de|south of|sans d[ée]passer(?: les)?|under|below|less th[ae]n(?: or equal to)?|(?:not|n't|rather not|never) exceed|cheaper th[ae]n|lower than|at most|max(?:imum|\\.)?(?: of| spend(?: of)?)?|sub|up to|no more th[ae]n|not more th[ae]n|(?:no|not) (?:pricier|dearer|higher|costlier) than|as high as|as much as|within|not over|nothing over|nothing above|not above|not exceeding|<=?|(?:my )?(?:budget|limit)(?: (?:is|of|would be))?:?|(?:i|we)(?:'ve| have|'d)? (?:budgeted|put aside|put by|set aside|saved(?: up)?)(?: about)?|i(?:'ve| ?ve)? (?:have|only have|only got|got only|can (?:spend|do|manage|go(?: up)? to))(?: only)?|(?:i|we)(?:'d| would|'ll| will| could) go (?:up |as (?:far|high) as )?to|get (?:with|for)|unter|bis(?: zu)?(?: (?:aller)?höchstens| maximal)?|(?:aller)?höchstens|maximal|weniger als|billiger als|nicht mehr als|nicht (?:über|teurer als)|menos de|por debajo de|no m[aá]s de|hasta|m[aá]x(?:imo|\\.)?|como (?:m[aá]ximo|mucho)|tope de|que no pase de|no pase de|presupuesto(?: máximo)? de|limit liegt bei|cap(?:ped)? (?:it |that |them )?at|stretch to|budget to|(?:que )?no (?:superen?|excedan?|pasen de|cuesten más de)(?: los)?|menor(?:es)? (?:a|de|que)|inf[eé]rieure?s? [àa]|(?:ne )?d[eé]pass\\p{L}+ pas(?: les)?|plafond(?: de| à)?|budget,? (?:est|c'est|de|liegt|ist|von)(?: de| bei)?|rester sous(?: les)?|keine|pas plus de|moins de|jusqu'à|maximum de|au (?:plus|maximum)|(?:grand )?maxi?|en (?:dessous|bas|deçà) de|sous(?: les| la barre des)?|beneath|no higher than|keep it to|limit (?:it |them |that )?to|unterhalb(?: von)?|günstiger als|(?:por )?debajo de|inferior(?:es)? a|menos que|a lo sumo|baj(?:e|en|an) de|limite de";
/** What limits from below stands behind; without groups. */
export const minimumWords =
  'no less than|not less than|no lower than|in excess of|beyond|higher than|greater than|north of|exceeding|not under|nicht weniger als|no menos de|pas moins de|over|above|(?:worth )?more th[ae]n|(?:dearer|pricier) th[ae]n|at least|min(?:imum|\\.)?(?: of)?|(?:begin|start)(?:s|ning|ing)? (?:at|from)|mind\\.|from|upwards of|>=?|über|ab(?: ca\\.| etwa| ungefähr| rund)?|mindestens|wenigstens|oberhalb(?: von)?|teurer als|höher als|beginnend bei|angefangen bei|mehr als|m[aá]s de|al menos|por lo menos|como m[ií]nimo|(?:por )?encima de|arriba de|superior(?:es)? a|mayor(?:es)? (?:a|de|que)|m[aá]s caros? (?:de|que)|(?:que )?(?:superen?|excedan?|pasen?)(?: de)?(?: los)?|a partir de|desde|m[ií]nimo(?: de)?|plus de|\\+ de|au (?:moins|minimum)|minimum de|dès|au-delà de|plus chers? que|sup[eé]rieure?s? [àa]|(?:qui )?(?:d[eé]passent|exc[eè]dent|d[eé]passant)(?: les)?|commen(?:ce|cent|çant) à|d[eé]marr(?:e|ent|ant) à|(?:à partir|au[- ]dessus) de';
const aroundWords =
  'a?round the|round about|closer to|around|about|roughly|circa|approximately|approx|some|~|more like|in the region of|ungefähr|etwa|rund|alrededor de|unos|(?:ronden?|sobre) los|en torno a(?: los)?|environ|à peu près|autour de|aux alentours de|so um die|um die|so an die|dans les';

/** What is said while one looks for the figure: "over like.. 120", "unter, sagen wir mal, 50". */
const hedged =
  '(?:,?\\s?|\\s?\\.{2,}\\s?)(?:(?:about|around|roughly|like|maybe|perhaps|say|idk|dunno|i (?:dunno|guess)|ehm?|um|etwa|rund|so|vielleicht|sagen wir(?: mal)?|unos|digamos|pongamos|quizás?|como|environ|genre|disons|peut-être)(?:,?\\s|\\s?\\.{2,}\\s?)){0,2}';

/** What stands between the two amounts of a range. */
const reaching =
  "(?:,? ?(?:and|&|und|y|et|ni|pero|but)(?: (?:at most|up to|no more than|less than|under|maximal|(?:aller)?höchstens|como mucho|au (?:plus|maximum)))?|to|up to|all the way (?:up )?to|till|until|-|bis(?: zu)?(?: (?:aller)?höchstens| maximal)?|a|hasta|à|jusqu'à)" +
  '(?:,? ?(?:say|perhaps|maybe|i (?:dunno|guess)|disons|peut-être|pongamos|digamos|quizás?|sagen wir(?: mal)?|vielleicht),?)?';
const range = new RegExp(
  `${start}(?:(?:in )?between|btwn|limits of|from|spend|spending|pay|costs?|costing|zwischen|von|ab|entre|de|desde|dans les)${joined}\\s(?:about )?${amount}\\s?${reaching}${joined}\\s?${amount}${notMoney}`,
  'u',
);
const dashed = new RegExp(`${start}${amount}\\s?(?:-|to|bis)\\s?${amount}${notMoney}`, 'u');
/** "in the 50 to 80 range". */
const inRange = new RegExp(
  `${start}${amount}\\s?(?:-|to|and)\\s?${amount}(?: price)? (?:range|bracket|region|mark)(?!\\p{L})`,
  'u',
);
const maximum = new RegExp(`${start}(?:${maximumWords})${joined}${hedged}${amount}${notMoney}`, 'u');
/** "… but that's the limit", "…'s my ceiling", "… is as high as I'll go", "… is what we've put by". */
const settled =
  "(?:(?:left )?(?:on|in) (?:my|the|our) (?:card|purse|wallet|account) )?,? ?(?:(?:but|and|so|y|et|und|pero|mais|aber) )*(?:(?:that|this|it|eso|das)?(?:'s| is| are| would be|es|ist|(?:wär|wäre|sería|serait)(?!\\p{L}))|c'est) (?:(?:the|my|our|mein|unser|das|mi|el|nuestro|mon|notre|le|la)(?: absolute)? (?:limit|ceiling|cap|max(?:imum)?|budget|schmerzgrenze|obergrenze|limite|tope|plafond)|as (?:high|far|much) as (?:i|we)|(?:all|the most) (?:i|we)(?:'d| would|'ll| will)? (?:pay|spend|give|go)|(?:all|what) (?:i|we)(?:'ve| have|'d)? (?:put (?:by|aside)|set aside|saved|budgeted|got|have|can (?:spend|afford))|lo que (?:tengo|tenemos)|ce que (?:j'ai|nous avons|on a))";
const maximumAfter = new RegExp(
  `${start}${amount}(?:[ -]?ish)?\\s?(?:(?:each|apiece|a piece|pro stück|das stück|la unidad|l'unité),? )?(?:or less|or under|or below|at a push|being (?:the|my|our) (?:absolute )?(?:limit|maximum)|para abajo|a lo sumo|à tout casser|tout au plus|gros max|ist (?:meine|unsere|die) (?:ober)?grenze|or cheaper|${settled}|(?:(?:each|apiece|a piece|cada un[oa]|la unidad|l'unité|das stück|pro stück|(?:la )?pièce|chacune?),? (?:no pago|y no subo|no subo|mehr zahle?|mehr gebe?|pas plus|grand maximum|no more|not more|nicht mehr|mehr nicht|y no|ni uno) ?(?:más|ich nicht)?)|m[aá]ximo|tops|at (?:the )?(?:very )?most|como m[aá]ximo|c'est ma limite|(?:each |is fine )*(?:and|but) not an? (?:penny|cent) more|and under|oder weniger|o menos|ou moins|como (?:mucho|tope)|au plus|(?:au )?(?:grand )?max(?:imum|i)?|maximal|is (?:the |my |our )?(?:absolute )?(?:most|max(?:imum)?|limit|budget)|ist (?:mein|unser|das) (?:limit|budget|maximum)|es (?:mi|nuestro|el) (?:tope|l[ií]mite|m[aá]ximo)|c'est (?:mon|notre|le) (?:maximum|budget)|höchstens|to spend|para gastar|à dépenser|(?:zum|zu) ausgeben)(?!\\p{L})`,
  'u',
);
const minimum = new RegExp(`${start}(?:${minimumWords})${joined}${hedged}${amount}${notMoney}`, 'u');
const minimumAfter = new RegExp(
  `${start}${amount}\\s?(?:or more|or above|(?:and )?up(?! to)|minimum|m[ií]nimo|at least|mindestens|al menos|au (?:moins|minimum)|nach oben|(?:anfangen|beginnen|losgehen)|and above|or higher|plus|and over|and upwards?|upwards|oder mehr|und mehr|aufwärts|o más|y más|(?:para|hacia) arriba|en adelante|ou plus|et plus|et au[- ](?:dessus|delà)|(?:und|oder) drüber)(?!\\p{L})`,
  'u',
);
const around = new RegExp(`${start}(?:${aroundWords})${joined}\\s?${amount}${notMoney}`, 'u');
/** "50ish", "fifty or so dollars". */
const aroundAfter = new RegExp(
  `${start}${before}(${amountSource.replaceAll('(?!\\p{L})', '').replaceAll('(?!\\d)', '')})(?:[ -]?ish| or so)(?!\\p{L})${after}`,
  'u',
);
/** "Seventy bucks, give or take". */
const aroundBehind = new RegExp(
  `${start}${amount},? (?:or thereabouts|or so|give or take|near enough|plus minus|más o menos|à peu près|plus ou moins|mehr oder weniger)(?!\\p{L}| ?(?:[$¤£]|dollar|euro|buck|pound|quid))`,
  'u',
);
/** "45+" with its currency: a sun cream is 50+ as well. */
const andMore = new RegExp(`${start}${amount}\\+(?!\\p{L})`, 'u');
const moreThan =
  /^(?:over|above|more th[ae]n|north of|beyond|in excess of|exceeding|upwards of|über|mehr als|m[aá]s de|plus de|au[- ]dessus de|au-delà de|teurer als|höher als|higher than|greater than|superior(?:es)? a|mayor(?:es)? (?:a|de|que)|(?:por )?encima de|sup[eé]rieure?s? [àa])/u;
const lessThan =
  /^(?:less th[ae]n|under|below|cheaper th[ae]n|lower than|unter|weniger als|billiger als|menos de|por debajo de|moins de|en (?:dessous|bas|deçà) de|sous|günstiger als|unterhalb|(?:por )?debajo de|inferior(?:es)? a|menor(?:es)? (?:a|de|que)|inf[eé]rieure?s? [àa]|baj(?:e|en|an) de)(?!\p{L})/u;
/** "Not spending more than 20" names a maximum. */
const denied =
  /(?<!\p{L})(?:not|n't|don't|dont|won't|wont|can't|cant|cannot|never|doesn't|without|nicht|ni|nor|noch|rien|nothing|nowt|gastarme|mettrai|dépasser|keine[nrs]?|kein|no|nunca|sin|ne|pas|n'\p{L}+)(?: (?:an?|one|single|un|einen?|penny|cents?|dime|dollars?|euros?|peso|c[eé]ntimo|centavo|lot|much|bit|far|way|me|nos|queremos|gastarme|gastarnos|mettrai|mettre|want|wanna|to|be|spend|spending|pay|paying|cost|costs|costing|go|going|looking|look|for|anything|it|that|is|quiero|gastar|pagar|cueste|dépenser|payer|veux|will|möchte|ausgeben|kosten|darf|need)){0,5} $/u;
/** So does "above a hundred is too much". */
const tooMuch =
  /^ ?(?:(?:is|would be|are|ist|sind|es|c'est|est) )?(?:(?:way |far |a bit )?too (?:much|expensive|pricey|steep)|out of|zu (?:viel|teuer)|(?:will|möchte|kann|gehe?|gebe?|zahle?|wollen|können) (?:ich|wir)(?: \p{L}+)? (?:nicht|net|ned)|(?:nicht|net|ned) (?:drin|gehen)|(?:darf|dürfen|soll|sollen|sollte) (?:es|das|sie|die|er)? ?nicht|i (?:can't|cant|won't|wont|don't|dont|will not|cannot)|(?:out|off limits|no|forget it)(?!\p{L})|no (?:puedo|pago|gasto)|(?:je|on) ne (?:peux|mets|paie)|no quiero|je ne veux|demasiado|trop|(?:(?:c'est|es|ist) )?(?:non|nein|no)(?=[\s.!,]*$))/u;
/** "Bump it up to 5" counts things. */
const raising =
  /(?<!\p{L})(?:bump|increase|raise|bring|change|set|push|put|move|up|take it|make it)(?: [\p{L}'¦]+){0,5} $/u;

/** Of a voucher or a refund, the amount is no wish: "a 10 euro voucher", "you owe me 49 euros". */
const otherMoney =
  /(?<!\p{L})(?:vouchers?|gift (?:card|voucher)s?|coupons?|owes?|owed|(?:have|get|want|give me) (?:my|our|me) [^.?!]{1,30} back|refund\p{L}*|money back|vales?|bonos?|cup[oó]n|tarjeta(?: de)? regalo|canjear?|rembours\p{L}*|reembols\p{L}*|bons? d|bon de|carte[ -]cadeau|geschenkkarte|\p{L}*gutschein\p{L}*|erstatt\p{L}*|schuldet|zurück(?:bekommen)?)(?!\p{L})/u;
/** "Take out everything over 50" leaves what costs at most that. */
const takenOut =
  /(?<!\p{L})(?:take (?:out|away|off)|kick out|drop|remove|exclude|hide|get rid of|leave out|lose|quit[aáe]|elimin[aáe]|sac[aáe]|fuera|vire|enl[eè]ve[rz]?|retire[rz]?|[oôó]te[rz]?|supprime[rz]?|entferne?|streiche?|blende)(?!\p{L})(?: [\p{L}']+){0,5} $/u;
const takenOutAfter = /^(?: [\p{L}']+){0,2} (?:weg|raus|out|away|fuera|ausblenden|entfernen)(?!\p{L})/u;

const bare = new RegExp(`${start}${amount}`, 'gu');

/** Half as wide again would flood the shopper; an exact match would hide good ones. */
const aroundShare = 0.2;

/** Below this an amount without a currency is likelier a count: "at least two". */
const smallestBareAmount = 5;

/** Reads price bounds. */
export function readAmounts(reading: Reading): void {
  // Two patterns count only with a currency; they are the ones that try every place of the message.
  const hasCurrency = reading.has(cue.currency);
  if (readRange(reading, inRange, false) || readRange(reading, range, false)) return;
  if (hasCurrency && readRange(reading, dashed, true)) return;
  if (bracket(reading, single(reading, aroundBehind))) return;
  const led = readBound(reading, maximum, 'priceMax');
  // "Nothing under fifty" leaves room for "two hundred's my ceiling".
  const bounded =
    (reading.slots.priceMax === undefined && readBound(reading, maximumAfter, 'priceMax')) || led;
  const floored = readBound(reading, minimum, 'priceMin') || readBound(reading, minimumAfter, 'priceMin') || (hasCurrency && readBound(reading, andMore, 'priceMin')); // prettier-ignore
  if (bounded || floored) {
    // "Around 20, 30 at a push": the amount that would be liked best limits nothing.
    if (!(bounded && floored)) approximately(reading);
    return;
  }
  bracket(reading, approximately(reading));
  if (hasCurrency && reading.slots.priceMax === undefined && !otherMoney.test(reading.lower))
    readBare(reading);
}

function readRange(reading: Reading, pattern: RegExp, needsCurrency: boolean): boolean {
  const match = pattern.exec(reading.rest);
  if (!match) return false;
  // "The 40 to 55 pound region" weighs nothing.
  const low = amountOf(reading, match, 1, pattern === inRange);
  const high = amountOf(reading, match, 5, pattern === inRange);
  if (!low || !high || high.value <= low.value || (needsCurrency && !low.currency && !high.currency))
    return false;
  const smallest = smallestBareAmount * 10 ** reading.request.currency.exponent;
  if (!low.currency && !high.currency && low.value < smallest) return false;
  // "My budget has gone from 60 to 80": the new one counts.
  if (!hasChanged.test(reading.rest.slice(0, match.index))) reading.slots.priceMin = low.value;
  reading.claim(match.index, match.index + match[0].length);
  reading.slots.priceMax = high.value;
  keepCurrency(reading, high.currency ?? low.currency);
  return true;
}

const hasChanged =
  /(?<!\p{L})(?:gone|went|risen|raised|upped|moved|changed|increased|erhöht|gestiegen|subido|passée?)(?: up| down)? $/u;

function readBound(reading: Reading, pattern: RegExp, slot: 'priceMin' | 'priceMax'): boolean {
  const { rest } = reading;
  const found = single(reading, pattern);
  if (!found) return false;
  const isMaximum = slot === 'priceMax';
  const comparative = isMaximum ? lessThan : moreThan;
  const before = rest.slice(0, found.start);
  const behind = rest.slice(found.end);
  const turned =
    (comparative.test(rest.slice(found.start, found.end)) &&
      (denied.test(before) || (!isMaximum && tooMuch.test(behind)))) ||
    (!isMaximum && (takenOut.test(before) || takenOutAfter.test(behind)));
  // "Ni un euro más de ochenta" names the currency before the amount.
  const named = turned ? /(euro|dollar|d[oó]lar|franc)s? $/u.exec(before)?.[1] : undefined;
  if (named !== undefined && reading.slots.currency === undefined)
    keepCurrency(reading, currencyCode(named, reading.request.currency.code));
  reading.slots[isMaximum === turned ? 'priceMin' : 'priceMax'] = found.value;
  return true;
}

function bracket(reading: Reading, found: Found | undefined): boolean {
  if (!found) return false;
  reading.slots.priceMin = Math.round(found.value * (1 - aroundShare));
  reading.slots.priceMax = Math.round(found.value * (1 + aroundShare));
  return true;
}

/** An amount with a currency and no word before it is what the shopper wants to spend. */
function readBare(reading: Reading): void {
  for (const match of everyMatch(bare, reading.rest)) {
    const found = amountOf(reading, match, 1);
    if (!found?.currency) continue;
    reading.claim(match.index, match.index + match[0].length);
    reading.slots.priceMax = found.value;
    keepCurrency(reading, found.currency);
    return;
  }
}

function approximately(reading: Reading): Found | undefined {
  return single(reading, around) ?? single(reading, aroundAfter);
}

interface Found {
  value: number;
  start: number;
  end: number;
}

function single(reading: Reading, pattern: RegExp): Found | undefined {
  const match = pattern.exec(reading.rest);
  const found = match && amountOf(reading, match, 1);
  if (!found) return undefined;
  const smallest = smallestBareAmount * 10 ** reading.request.currency.exponent;
  if (!found.currency && found.value < smallest && !hasCents.test(match[0])) return undefined;
  // "The ones from 2024" are of that year.
  if (!found.currency && /^(?:from|desde|ab) (?:19|20)\d\d$/.test(match[0].trim())) return undefined;
  // "From six to four": what goes down is a count.
  if (
    !found.currency &&
    /^(?:from|desde|de|von|ab) /.test(match[0]) &&
    goesOn.test(reading.rest.slice(match.index + match[0].length))
  )
    return undefined;
  if (!found.currency && match[0].startsWith('up to') && raising.test(reading.rest.slice(0, match.index)))
    return undefined;
  if (!found.currency && countsThings(reading.rest, match)) return undefined;
  reading.claim(match.index, match.index + match[0].length);
  keepCurrency(reading, found.currency);
  return { value: found.value, start: match.index, end: match.index + match[0].length };
}

const hasCents = /\d[.,]\d\d(?!\d)/;
const goesOn = new RegExp(`^ ?(?:down )?(?:to|auf|a|à) ${countSource}`, 'u');
const vague = new RegExp(`^(?:${aroundWords}|${minimumWords})(?!\\p{L})`, 'u');

/** "About six deck chairs", "more than a hundred reviews": of things in the plural, the number is no price. */
function countsThings(rest: string, match: RegExpExecArray): boolean {
  const after = rest.slice(match.index + match[0].length);
  return (
    vague.test(match[0]) &&
    /^ (?:\p{L}{3,} )?(?!plus|pas|dans|sans|sous|para)\p{L}{3,}s(?!\p{L})/u.test(after)
  );
}

/** Where pounds are money whatever the store's own is: what is spent, paid or cost weighs nothing. */
const spending =
  /(?<!\p{L})(?:spend\p{L}*|pay|paying|costs?|costing|budget|prices?|priced|afford|cheap\p{L}*|dearer|pricier|expensive|(?:most|max) (?:i|we) can (?:do|go)|dépenser|payer|coûte\p{L}*|prix)(?!\p{L})/u;

/** The amount of four groups from `group` on, in minor units; undefined when it is a weight in pounds or no number. */
function amountOf(
  reading: Reading,
  match: RegExpExecArray | RegExpMatchArray,
  group: number,
  isMoney = spending.test(reading.lower),
): { value: number; currency?: string } | undefined {
  const { code, exponent } = reading.request.currency;
  const named = match[group] ?? match[group + 1] ?? match[group + 3];
  if (named !== undefined && /^(?:pounds?|livres)$/.test(named) && code !== 'GBP' && !isMoney)
    return undefined;
  const figures = (match[group + 2] ?? '').trim();
  // "5.500" has decimals where three of them are usual.
  const number = exponent === 3 && /^\d+\.\d{3}$/.test(figures) ? Number(figures) : parseNumber(figures);
  const value = Math.round(number * 10 ** exponent);
  if (!Number.isSafeInteger(value)) return undefined;
  return named === undefined ? { value } : { value, currency: currencyCode(named, code) };
}

const dollars = new Set(['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD', 'MXN']);

/** Those the patterns speak of; of a store with another one, "$" stands for its own (`own-currency.ts`). */
export const spokenCurrencies: ReadonlySet<string> = new Set([...dollars, 'EUR', 'GBP', 'CHF']);

function currencyCode(named: string, store: string): string {
  if (named === '$' && !spokenCurrencies.has(store)) return store;
  if (/(?:[ck]ana[d])/.test(named)) return 'CAD';
  if (named.startsWith('austral')) return 'AUD';
  if (/^(?:¤|eur|pavos|balles)/.test(named)) return 'EUR';
  if (/^(?:£|gbp|quid|pound|livre)/.test(named)) return 'GBP';
  if (/^(?:chf|franc|frank|fr\.|stutz)/.test(named)) return 'CHF';
  return dollars.has(store) && !/us/.test(named) ? store : 'USD';
}

function keepCurrency(reading: Reading, currency: string | undefined): void {
  if (currency !== undefined) reading.slots.currency = currency;
}

const down =
  /(?<!\p{L})(?:cheaper(?! than \S*\d)|cheeper|(?:for |cost(?:s|ing)? )?less than (?:this|that|these|those|it)(?: ones?)?|more cheap(?:er|ly)?|less (?:expensive|pricey|costly|dear)|(?:more|most) affordable|lower[ -]priced?|(?:too|so|that|(?<!how )(?:an? (?:bit|little|tad)|rather|quite)) (?:expensive|pricey|dear|much money)|not (?:(?:so|too|that|very) )?expensive|nothing too expensive|(?:billig|g[üu]nstig|guenstig|preiswert)ere?[nrs]?|(?:für |kosten )?weniger als (?:der|die|das|diese[rs]?|jene[rs]?|diesen?|den)(?! \S*\d)(?: hier| da)?|weniger teuer|nicht so teuer|(?:zu|so|ziemlich|etwas|bisschen) teuer|(?<!(?:el|la|lo|los|las) (?:\p{L}+ )?)m[aá]s barat[oa]s?|(?:por |cuesten? )?menos que (?:est[aeo]s?|es[aeo]s?)|menos car[oa]s?|(?:muy|un poco|algo|demasiado) car[oa]s?|(?:pour |coûte(?:nt)? )?moins que (?:celle|celui|ceux|celles|ça)(?:-ci|-là)?|car[ií]sim[oa]s?|un peu ch(?:er|ère)s?|moins ch(?:er|ère)s?|(?:trop|super|hyper|vachement) ch(?:er|ère)s?|(?:(?:that|those|they|it)(?:['’]s| is| are|['’]re)|(?:das|die) (?:ist|sind)(?: aber)?|(?:son|est[aá]n|qu[eé])|(?:c['’]est|sont)(?: quand même| bien)?) (?:expensive|pricey|teuer|car[oa]s?|ch(?:er|ère)s?)(?=\s*(?:$|[,.!])))(?!\p{L})/u;
const up =
  /(?<!\p{L})(?:more (?:expensive|upmarket|exclusive|premium)|pricier(?! than \S*\d)|dearer(?! than \S*\d)|(?:higher|better)[ -](?:end|quality)|fancier|teurere?[nrs]?|hochwertigere?[nrs]?|(?<!(?:el|la|lo|los|las) (?:\p{L}+ )?)m[aá]s car[oa]s?|plus ch(?:er|ère)s?)(?!\p{L})/u;

/** Reads the wish to pay less or more. */
export function readDirection(reading: Reading): void {
  // "Too dear, any cheaper tents" says it twice.
  if (reading.take(down)) {
    reading.slots.priceDirection = -1;
    while (reading.take(down)) continue;
  } else if (reading.take(up)) reading.slots.priceDirection = 1;
}
