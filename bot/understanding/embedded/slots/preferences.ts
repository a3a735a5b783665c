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
const couponToken = /(?<![\p{L}\d-])\p{L}[\p{L}\d-]{2,19}(?![\p{L}\d-])/gu;
const afterCode =
  /(?:codes?|coupon|voucher|cup[oó]n|c[oó]digo|gutschein(?:code)?|promo)(?: (?:is|called|ist|es))?(:)? ?["']?$/;

/** "Use code freeship": in lower case only as the last thing said, and no word that is said of codes. */
const lastCode =
  /(?<!\p{L})(?:apply|use|redeem|enter|try|add|got|given|have|usar|utiliser|entrer|einlösen)(?: [\p{L}']+){0,3} (?:code|coupon|voucher|cup[oó]n|c[oó]digo|gutschein(?:code)?)(?: (?:is|called|ist|es))? ["']?$/u;
const endsSaying = /^["']?(?: (?:please|pls|at|on|for|to|bitte|por favor|s'il)(?!\p{L})|[.,!?]|\s*$)/u;
const saidOfCodes =
  /(?:ed|ing)$|^(?:works?|valid|expired?|today|online|again|box|field|yet|invalid|wrong|thing|twice|checkout|eingeben|einlösen|funktioniert|gültig|descuento|promo|marche)$/;

function isMadeUp(token: string): boolean {
  const lower = token.toLowerCase();
  return token.length >= 5 && !stopWords.has(lower) && !saidOfCodes.test(lower);
}

/** Reads a coupon code: letters with digits, or all capitals, where codes are spoken of; lower case right after "code". */
export function readCoupon(reading: Reading): void {
  const spoken = couponWord.test(reading.lower);
  for (const match of everyMatch(couponToken, reading.text)) {
    const token = match[0];
    if (reading.rest[match.index] === '\uE000') continue;
    const hasDigit = /\d/.test(token) && /[A-Za-z]{2}/.test(token);
    const capitals =
      token === token.toUpperCase() && token.length >= 4 && reading.text !== reading.text.toUpperCase();
    const last = lastCode.test(reading.lower.slice(Math.max(0, match.index - 50), match.index));
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
        (afterWord || /^[A-Z]/.test(token) || /^[a-z]{3,}-?\d{1,4}$/.test(token)))
    ))
      continue;
    reading.claim(match.index, match.index + token.length);
    reading.slots.coupon = token.toUpperCase();
    return;
  }
}

const stars =
  /(?<![\p{L}\d])(?:at least |min(?:imum)? |over |above |more than |mindestens |al menos |au moins )?([1-5](?:[.,]\d)?|one|two|three|four|five) ?\+? ?(?:or more )?-?(?:stars?|sterne?|estrellas?|étoiles?)(?: (?:rated|rating))?(?: (?:and (?:up|above|over)|or (?:more|better|higher|above|up)|plus|oder mehr|o más|ou plus))?(?!\p{L})/u;
const rated =
  /(?<!\p{L})(?:rated|rating(?: of)?) (?:at least |above |over )?([1-5](?:[.,]\d)?)(?: (?:and (?:up|above)|or (?:more|better|higher|above)))?(?![\p{L}\d])/u;
const wellRated =
  /(?<!\p{L})(?:well[ -](?:rated|reviewed)|highly[ -]rated|good (?:reviews?|ratings?)|great reviews?|gut bewertete?[nrs]?|bien (?:valorad[oa]s?|notée?s?))(?!\p{L})/u;

/** What "well rated" means in stars. */
const wellRatedStars = 4;

/** Reads the least rating wanted. */
export function readRating(reading: Reading): void {
  const match = reading.take(stars) ?? reading.take(rated);
  if (match) reading.slots.ratingMin = parseNumber(match[1]!);
  else if (reading.take(wellRated)) reading.slots.ratingMin = wellRatedStars;
}

/** "Ordénalas por precio, primero la más barata", "von billig nach teuer", "triez-les du moins cher au plus cher". */
const inOrder: [NonNullable<Reading['slots']['sort']>, RegExp][] = [
  ['price-descending', /(?<!\p{L})(?:de (?:(?:el|la|lo) )?m[aá]s car[oa]s? a (?:(?:el|la|lo) )?m[aá]s barat[oa]s?|de mayor a menor precio|von teuer (?:nach|zu|bis) (?:billig|günstig)|preis absteigend|(?:du|de la) plus ch[eè]re? (?:au|à la) moins ch[eè]re?|prix décroissants?)(?!\p{L})/u],
  ['price-ascending', /(?<!\p{L})(?:(?:ord[eé]na\p{L}*|ordenad\p{L}*) por precio(?:,? (?:primero )?(?:l[oa]s? |el )?m[aá]s barat[oa]s?(?: primero)?)?|de (?:(?:el|la|lo) )?m[aá]s barat[oa]s? a (?:(?:el|la|lo) )?m[aá]s car[oa]s?|primero (?:el|la|lo|los|las) m[aá]s barat[oa]s?|de menor a mayor precio|(?:sortier\p{L}*|ordne\p{L}*)(?: (?:sie|die|das|mir|bitte|alle|mal))* nach (?:dem )?preis(?:,? (?:die |das |der |den )?(?:günstigste|billigste)[nrs]?(?: (?:zuerst|oben|vorne?))?)?|(?:die |das |der |den )?(?:günstigste|billigste)[nrs]? zuerst|von billig (?:nach|zu|bis) teuer|preis aufsteigend|(?:tri(?:e[rz]?|ez)|class\p{L}*)(?:[- ]l?(?:es|moi))* par prix(?:,? (?:la |le |les )?moins ch[eè]re?s?(?: (?:d['’]abord|en premier))?)?|(?:la |le |les )?moins ch[eè]re?s? (?:d['’]abord|en premier)|(?:du|de la) moins ch[eè]re? (?:au|à la) plus ch[eè]re?|prix croissants?)(?!\p{L})/u],
]; // prettier-ignore

const sorts: [NonNullable<Reading['slots']['sort']>, RegExp][] = [
  ['price-descending', /(?<!\p{L})(?:most expensive|priciest|dearest|highest price|price:? high to low|(?:from )?(?:high to low|expensive to cheap)|teuerste[nrs]?|m[aá]s car[oa]s primero|(?<=(?:el|la|lo|los|las) (?:\p{L}+ )?)m[aá]s car[oa]s?)(?: (?:one|ones|first|to cheapest))*(?!\p{L})/u],
  ['price-ascending', /(?<!\p{L})(?:cheapest|least expensive|lowest (?:price|cost)|price:? low to high|(?:sort(?:ed)? |order(?:ed)? )?(?:by|on) price|(?:from )?(?:low to high|cheap to expensive)|billigste[nrs]?|günstigste[nrs]?|m[aá]s barat[oa]s primero|(?<=(?:el|la|lo|los|las) (?:\p{L}+ )?)m[aá]s barat[oa]s?|moins chers? d'abord|nach preis|por precio|par prix)(?: (?:first|one|ones))*(?!\p{L})/u],
  ['rating', /(?<!\p{L})(?:(?:best|top|highest)[ -]?(?:rated|reviewed|rating)|(?:sort(?:ed)? |order(?:ed)? )?(?:them )?by (?:rating|reviews|stars)|most stars|best bewertete?[nr]?|mejor valorad[oa]s?|mieux notée?s?)(?: first)?(?!\p{L})/u],
  ['newest', /(?<!\p{L})(?:newest|latest|most recent|new arrivals?|neueste[nrs]?|más nuev[oa]s|plus récente?s?)(?: (?:first|ones))*(?!\p{L})/u],
  ['bestselling', /(?<!\p{L})(?:best ?-?sell(?:ers?|ing)|most (?:popular|sold)|top sell(?:ers?|ing)|meistverkaufte?[nr]?|beliebteste[nrs]?|más vendid[oa]s|plus vendue?s)(?: first)?(?!\p{L})/u],
]; // prettier-ignore

/** Reads the order wanted. */
export function readSort(reading: Reading): void {
  for (const [sort, pattern] of [...inOrder, ...sorts]) {
    if (!reading.take(pattern)) continue;
    reading.slots.sort = sort;
    return;
  }
}

const stock =
  /(?<!\p{L})(?:in stock|(?:leave out|hide|without|skip|not|no|exclude|excluding) (?:the )?(?:ones (?:that are )?)?(?:sold[ -]out|out of stock)(?: ones)?|only (?:the )?available(?: ones)?|available (?:now|right now|today)|auf lager|lieferbar|en stock|disponibles?)(?!\p{L})/u;

/** Reads that only what is there will do. */
export function readStock(reading: Reading): void {
  if (reading.take(stock)) reading.slots.inStock = true;
}
