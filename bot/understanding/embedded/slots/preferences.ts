/** Ratings, order of results, stock, coupon codes and e-mail addresses. */
import { addressOf, dictatedEmail } from '../dictated.ts';
import { stopWords } from '../../goods/stop-words.ts';
import { parseNumber } from './numbers.ts';
import type { Reading } from './reading.ts';
import { everyMatch } from './every-match.ts';

const email = /[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{2,63}){1,4}/u;

/** Reads an e-mail address, written or dictated. */
export function readEmail(reading: Reading): void {
  const written = reading.take(email);
  if (written) reading.slots.email = written[0];
  const spoken = written ? undefined : reading.take(dictatedEmail)?.[0];
  const address = spoken === undefined ? undefined : addressOf(spoken);
  if (address !== undefined) reading.slots.email = address;
}

const couponWord =
  /(?<!\p{L})(?:codes?|coupons?|coupn|vouchers?|promo|promotion|discount|gutschein(?:code)?|cup[oó]n|c[oó]digo|bon|apply|redeem|use|enter|activate|try|works?|valid|expired?|gültig|gilt|einlösen|rabatt|descuento|válido|vale|réduction|valable|remise|usar|utiliser|aplicar?|canjear|appliquer)(?!\p{L})/u;
/** Four capitals and a few figures are a code wherever they stand among small letters: "put in HELLO15 for me". */
const loudCode = /^\p{Lu}{4,15}-?\d{1,3}$/u;
const couponToken = /(?<![\p{L}\d-])(?:\p{L}|\d{1,3}\p{Lu}{3})[\p{L}\d-]{2,19}(?![\p{L}\d-])/gu;
const afterCode =
  /(?:codes?|coupon|voucher|cup[oó]n|c[oó]digo|gutschein(?:code)?|promo)(?:'s| (?:is|called|ist|es|lautet|heißt|c'est|est|says))?(:)? ?["']?$/;

/** "Use code freeship": in lower case only as the last thing said, and no word that is said of codes. */
const lastCode =
  /(?<!\p{L})(?:apply|use|redeem|enter|try|add|got|given|have|usar|utiliser|entrer|einlösen)(?: [\p{L}']+){0,3} (?:code|coupon|voucher|cup[oó]n|c[oó]digo|gutschein(?:code)?)(?: (?:is|called|ist|es))? ["']?$/u;
/** "Coupon sleepyfox": nothing but the code. */
const onlyCode =
  /^\P{L}*(?:(?:and|ok|und|y|et) )*(?:promo |discount )?(?:code|coupon|voucher|cup[oó]n|c[oó]digo|gutschein(?:code)?|rabattcode)(?: (?:is|ist|es))?:? ["']?$/u;
const endsSaying = /^["']?(?: (?:please|pls|at|on|for|to|bitte|por favor|s'il)(?!\p{L})|[.,!?]|\s*$)/u;
const saidOfCodes =
  /(?:ed|ing)$|^(?:codes?|works?|valid|expired?|today|online|again|box|field|yet|invalid|wrong|thing|twice|checkout|eingeben|einlösen|funktioniert|gültig|descuento|promo|marche)$/;

function isMadeUp(token: string): boolean {
  const lower = token.toLowerCase();
  return token.length >= 5 && !stopWords.has(lower) && !saidOfCodes.test(lower);
}

/** Reads a coupon code: letters with digits, or all capitals, where codes are spoken of; lower case right after "code". */
export function readCoupon(reading: Reading): void {
  const spoken = couponWord.test(reading.lower);
  for (const match of everyMatch(couponToken, reading.text)) {
    const token = match[0];
    if (reading.rest[match.index] === '¦') continue;
    const hasDigit = /\d/.test(token) && /[A-Za-z]{2}/.test(token);
    const capitals =
      token === token.toUpperCase() && token.length >= 4 && reading.text !== reading.text.toUpperCase();
    const before = reading.lower.slice(Math.max(0, match.index - 50), match.index);
    const last = lastCode.test(before) || (match.index < 50 && onlyCode.test(before));
    const after = afterCode.exec(reading.lower.slice(Math.max(0, match.index - 30), match.index));
    const afterWord = after !== null;
    const alone = reading.text.trim() === token && /^[A-Z]{3,}-?\d+$/.test(token);
    const loud = loudCode.test(token) && reading.text !== reading.text.toUpperCase();
    if (!(
      alone ||
      loud ||
      after?.[1] === ':' ||
      (spoken && capitals) ||
      (spoken &&
        last &&
        isMadeUp(token) &&
        endsSaying.test(reading.lower.slice(match.index + token.length))) ||
      (spoken &&
        hasDigit &&
        token.length >= 4 &&
        (afterWord || /^[A-Z]/.test(token) || /^\p{Ll}{3,}-?\d{1,4}$/u.test(token)))
    ))
      continue;
    reading.claim(match.index, match.index + token.length);
    reading.slots.coupon = token.toUpperCase();
    return;
  }
}

const stars =
  /(?<![\p{L}\d])(?:(?:rated|rating|reviewed|with|bewertet(?: mit)?|mit|valorad[oa]s?(?: con)?|con|notée?s?|avec) )?(?:at least |min(?:imum)? |over |above |more than |mindestens |al menos |au moins )?([1-5](?:[.,]\d)?|one|two|three|four|five) ?\+? ?(?:or more )?-?(?:stars?|sterne?|estrellas?|étoiles?)(?: (?:rated|rating))?(?: (?:and (?:up|above|over)|or (?:more|better|higher|above|up)|plus|oder mehr|o más|ou plus))?(?!\p{L})/u;
const rated =
  /(?<!\p{L})(?:rated|rating(?: of)?) (?:at least |above |over )?([1-5](?:[.,]\d)?)(?: (?:and (?:up|above)|or (?:more|better|higher|above)))?(?![\p{L}\d])/u;
const wellRated =
  /(?<!\p{L})(?:well[ -](?:rated|reviewed)|highly[ -]rated|good (?:reviews?|ratings?)|great reviews?|gut bewertete?[nrs]?|bien valorad[oa]s?|bien notée?s|bien notée|(?<!^\P{L}*)bien noté)(?!\p{L})/u;

/** What "well rated" means in stars. */
const wellRatedStars = 4;

/** Reads the least rating wanted. */
export function readRating(reading: Reading): void {
  const match = reading.take(stars) ?? reading.take(rated);
  if (match) reading.slots.ratingMin = parseNumber(match[1]!);
  else if (reading.take(wellRated)) reading.slots.ratingMin = wellRatedStars;
}

/** What follows "by price": which end of it comes first. */
const upwards =
  /^,? ?(?:(?:with |starting with )?(?:the )?(?:lowest|cheapest|least expensive|low|cheap)(?: (?:ones?|price))? ?first|(?:from )?(?:low|lowest|cheap|cheapest) to (?:high|highest|expensive|dear|dearest)|ascending|(?:de |del? )?menor a mayor|ascendente|de (?:m[aá]s )?barat[oa]s? a (?:m[aá]s )?car[oa]s?|(?:primero |empezando por )(?:el |la |lo |los |las )?m[aá]s barat[oa]s?|(?:el |la |lo |los |las )?m[aá]s barat[oa]s? primero|croissants?|du plus (?:bas|petit) au plus (?:haut|grand)|(?:du |de la |des )?moins ch(?:er|ère)s? (?:au|à la|aux) plus ch(?:er|ère)s?|(?:le |la |les )?moins ch(?:er|ère)s? (?:d'abord|en premier)|aufsteigend|(?:de[rnms] |die |das )?(?:billigste|günstigste)[nrs]? (?:zuerst|oben|als erstes)|vo[nm] (?:billig|günstig|niedrig)(?:ste[nm]|en)? (?:nach|zu[mr]?|bis|zu den) (?:teuer|hoch|teuersten|höchsten))(?!\p{L})/u;
const downwards =
  /^,? ?(?:(?:with |starting with )?(?:the )?(?:highest|dearest|priciest|most expensive|high|dear)(?: (?:ones?|price))? ?first|(?:from )?(?:high|highest|expensive|dear|dearest) to (?:low|lowest|cheap|cheapest)|descending|(?:de |del? )?mayor a menor|descendente|de (?:m[aá]s )?car[oa]s? a (?:m[aá]s )?barat[oa]s?|(?:primero |empezando por )(?:el |la |lo |los |las )?m[aá]s car[oa]s?|(?:el |la |lo |los |las )?m[aá]s car[oa]s? primero|décroissants?|(?:du |de la |des )?plus ch(?:er|ère)s? (?:au|à la|aux) moins ch(?:er|ère)s?|(?:le |la |les )?plus ch(?:er|ère)s? (?:d'abord|en premier)|absteigend|(?:de[rnms] |die |das )?teuerste[nrs]? (?:zuerst|oben|als erstes)|vo[nm] (?:teuer|hoch)(?:ste[nm]|en)? (?:nach|zu[mr]?|bis|zu den) (?:billig|niedrig|günstig|billigsten|günstigsten))(?!\p{L})/u;
const byPrice =
  /(?<!\p{L})(?:(?:sort|order|arrang|list|rank)(?:e?d|ing)? (?:them |these |those |it |all )?)?(?:(?:by|on|in order of) price|por (?:el )?precios?|nach (?:dem )?preis|par (?:ordre de )?prix)(?!\p{L})/u;

const sorts: [NonNullable<Reading['slots']['sort']>, RegExp][] = [
  ['price-descending', /(?<!\p{L})(?:most expensive|priciest|dearest|highest price|price:? high to low|dearest first|(?:from )?(?:high to low|expensive to cheap)|teuerste[nrs]?|m[aá]s car[oa]s primero|(?<=(?:el|la|lo|los|las) (?:\p{L}+ )?)m[aá]s car[oa]s?)(?: (?:one|ones|first|to cheapest))*(?!\p{L})/u],
  ['price-ascending', /(?<!\p{L})(?:cheapest|least expensive|lowest (?:price|cost)|price:? low to high|lowest (?:ones? )?first|(?:from )?(?:low to high|cheap to expensive)|billigste[nrs]?|günstigste[nrs]?|m[aá]s barat[oa]s primero|(?<=(?:el|la|lo|los|las) (?:\p{L}+ )?)m[aá]s barat[oa]s?|moins chers? d'abord|(?<=(?:^|[^\p{L}])(?:le|la|les) )moins ch(?:er|ère)s?(?=\P{L}*$| en (?:haut|premier|tête)))(?: (?:first|(?:at the|on|up) top|one|ones|primero|arriba|zuerst|oben|d'abord|en premier|en haut|en tête))*(?!\p{L})/u],
  ['rating', /(?<!\p{L})(?:(?:best|top|highest)[ -]?(?:rated|reviewed|rating)|(?:sort(?:ed)? |order(?:ed)? )?(?:them )?by (?:rating|reviews|stars)|most stars|best bewertete?[nr]?|mejor valorad[oa]s?|mieux notée?s?)(?: first)?(?!\p{L})/u],
  ['newest', /(?<!\p{L})(?:newest|latest|most recent|new arrivals?|neueste[nrs]?|más nuev[oa]s|plus récente?s?)(?: (?:first|ones))*(?!\p{L})/u],
  ['bestselling', /(?<!\p{L})(?:best ?-?sell(?:ers?|ing)|most (?:popular|sold)|top sell(?:ers?|ing)|meistverkaufte?[nr]?|beliebteste[nrs]?|más vendid[oa]s|plus vendue?s)(?: first)?(?!\p{L})/u],
]; // prettier-ignore

/** "From cheap to dear", without the word for a price. */
const rising =
  /(?<!\p{L})(?:from )?(?:the )?(?:cheap|cheapest|lowest) to (?:the )?(?:most expensive|expensive|dear|dearest|highest)|(?<!\p{L})(?:de |del? )?menor a mayor(?: precio)?|(?<!\p{L})de(?:l| la| lo)? m[aá]s barat[oa]s? a(?:l| la| lo)? m[aá]s car[oa]s?|(?<!\p{L})(?:du |de la |des )moins ch(?:er|ère)s? (?:au|à la|aux) plus ch(?:er|ère)s?|(?<!\p{L})vo[nm] (?:billig|günstig)(?:ste[nm])? (?:nach|zu[mr]?|bis) (?:teuer|teuersten)(?!\p{L})/u;
const falling =
  /(?<!\p{L})(?:from )?(?:the )?(?:dear|dearest|most expensive|expensive|highest) to (?:the )?(?:cheap|cheapest|lowest)|(?<!\p{L})(?:de |del? )?mayor a menor(?: precio)?|(?<!\p{L})de(?:l| la| lo)? m[aá]s car[oa]s? a(?:l| la| lo)? m[aá]s barat[oa]s?|(?<!\p{L})(?:du |de la |des )plus ch(?:er|ère)s? (?:au|à la|aux) moins ch(?:er|ère)s?|(?<!\p{L})vo[nm] (?:teuer|teuersten) (?:nach|zu[mr]?|bis) (?:billig|günstig|billigsten|günstigsten)(?!\p{L})/u;
/** What is done to results, beside the order it is done in. */
const ordering =
  /(?<!\p{L})(?:sort(?:ed)?|arranged?|ranked?|order(?:ed)? (?:them|these|those|it)|ord[eé]n(?:al[oa]s|alos|ame(?:l[oa]s)?|[ae]|ar(?:l[oa]s)?|ad[oa]s)|class(?:e|ez|er|és|ées)(?:-les)?|tri(?:e|ez|er|és|ées)(?:-les)?|sortier(?:e|en|t)?|ordne)(?!\p{L})/u;

/** Reads the order wanted. */
export function readSort(reading: Reading): void {
  readOrder(reading);
  if (reading.slots.sort !== undefined) reading.take(ordering);
}

function readOrder(reading: Reading): void {
  if (readOrderOfPrice(reading)) return;
  for (const [sort, pattern] of [
    ['price-ascending', rising],
    ['price-descending', falling],
  ] as const) {
    if (!reading.take(pattern)) continue;
    reading.slots.sort = sort;
    return;
  }
  for (const [sort, pattern] of sorts) {
    if (!reading.take(pattern)) continue;
    reading.slots.sort = sort;
    return;
  }
}

/** "By price, lowest first": one order, told in two ways; the lowest come first where nothing else is said. */
function readOrderOfPrice(reading: Reading): boolean {
  const match = byPrice.exec(reading.rest);
  if (!match) return false;
  const end = match.index + match[0].length;
  const after = reading.rest.slice(end);
  const down = downwards.exec(after);
  const told = down ?? upwards.exec(after);
  reading.claim(match.index, end + (told?.[0].length ?? 0));
  reading.slots.sort = down ? 'price-descending' : 'price-ascending';
  return true;
}

const stock =
  /(?<!\p{L})(?:in stock|(?:leave out|hide|without|skip|not|no|exclude|excluding) (?:the )?(?:ones (?:that are )?)?(?:sold[ -]out|out of stock)(?: ones)?|only (?:the )?available(?: ones)?|available (?:now|right now|today)|auf lager|lieferbar|en stock|disponibles?)(?!\p{L})/u;

/** Reads that only what is there will do. */
export function readStock(reading: Reading): void {
  if (reading.take(stock)) reading.slots.inStock = true;
}
