/** Readings that follow from how a store is asked, in the languages served, together with the names of its goods. */
import type { Intent, RankedIntent } from '../understanding.ts';
import { queryOf } from './query.ts';
import type { Reading } from './slots/reading.ts';

/** What the form of a question to a store says about its intent, or undefined when its words must decide. */
export function askedOfStore(reading: Reading, best: RankedIntent): RankedIntent | undefined {
  if (comparesNamed(reading, best)) return { intent: 'compare-products', confidence: 0.7 };
  if (asksWhetherSold(reading, best)) return { intent: 'search-products', confidence: 0.7 };
  if (namesNoCode(reading, best)) return { intent: 'search-products', confidence: 0.6 };
  if (asksItsMeasure(reading, best)) return { intent: 'product-question', confidence: 0.7 };
  if (asksForService(reading, best)) return { intent: 'out-of-scope', confidence: 0.6 };
  if (asksForVisit(reading, best)) return { intent: 'store-info', confidence: 0.7 };
  if (asksWhetherLeft(reading, best)) return { intent: 'check-availability', confidence: 0.7 };
  if (isMeasureAlone(reading, best)) return { intent: 'refine-results', confidence: 0.6 };
  if (asksForMeasure(reading, best)) return { intent: 'refine-results', confidence: 0.7 };
  if (asksWhenSent(reading, best)) return { intent: 'delivery-estimate', confidence: 0.8 };
  if (isOfWrongSize(reading, best)) return { intent: 'exchange-item', confidence: probable };
  if (asksForSoMany(reading, best)) return { intent: 'check-availability', confidence: probable };
  return undefined;
}

/** Words before a question that only turn to it: "wait", "actually", "espera". */
const turning =
  '^\\P{L}*(?:(?:wait|actually|hang on|hold on|oh|ok|okay|so|and|but|hi|hello|hey|espera|espere|oye|y|pero|attends|attendez|et|mais|au fait|warte|warten sie|moment|ach|und|aber)\\P{L}+)*';

/** "Do you sell diffusers", "tenéis permanentes", "vous avez des graines", "welche Sägen habt ihr". */
const whetherSold = new RegExp(
  `${turning}(?:do (?:you|u|ya) (?:guys )?(?:also )?(?:have|sell|stock|carry)|have you got|(?:ten[eé]is|tienen|tienes|vend[eé]is|venden)|(?:vous avez|avez[- ]vous|vous vendez|vendez[- ]vous)|(?:habt ihr|haben sie|verkauft ihr|verkaufen sie|führt ihr|führen sie))(?!\\p{L})|${turning}welche[nrs]? (?:[\\p{L}-]+ ){1,2}(?:habt ihr|haben sie|verkauft ihr|führt ihr|gibt es|gibt's|gibts)(?!\\p{L})`,
  'u',
);

/** What "do you have chicken instead" is mistaken for, where nothing is clear. */
const clear = 0.6;
const probable = 0.8;
const longestQuery = 3;
const ofSearching: readonly Intent[] = ['search-products', 'check-availability', 'recommend-products'];
/** These want a word of the kind they ask for, whoever asks. */
const answersFirst: readonly string[] = ['order-number', 'email', 'message-for-staff'];

/** Asks whether goods are sold that it names by nothing but their names, where the reading is no more than a guess. */
function asksWhetherSold(reading: Reading, best: RankedIntent): boolean {
  const { slots, lower, request } = reading;
  if (best.confidence >= clear || !whetherSold.test(lower)) return false;
  if (answersFirst.includes(request.expecting ?? 'nothing')) return false;
  const open = request.expecting === 'nothing' || request.expecting === 'results-shown';
  if (open && ofSearching.includes(best.intent)) return false;
  const words = queryOf(reading).toLowerCase().split(' ').filter(Boolean);
  const isNamed = words.every((word) => slots.names?.includes(word) === true);
  return (
    words.length <= longestQuery && isNamed && (slots.names !== undefined || slots.category !== undefined)
  );
}

const ofDifference =
  /^\P{L}*(?:(?:what(?:'s|s| is)|tell me|cu[aá]l es|quelle est|was ist) )?(?:the |la |der )?(?:differen(?:ce|t) between|diferencias? entre|diff[eé]rence entre|unterschied zwischen) /u;

/** "Difference between the alpaca and the merino": looks for neither. */
function comparesNamed({ slots, lower }: Reading, best: RankedIntent): boolean {
  const looks = best.intent === 'search-products' || best.intent === 'refine-results';
  return looks && (slots.names?.length ?? 0) > 1 && ofDifference.test(lower);
}

const ofCodes =
  /(?<!\p{L})(?:codes?|coupons?|coupn|vouchers?|promo\p{L}*|discounts?|gutschein\p{L}*|rabatt\p{L}*|cup[oó]n\p{L}*|c[oó]digos?|descuentos?|vales?|bons? (?:de|d'|d’)|r[eé]ductions?|remises?)(?!\p{L})/u;

/** "Bon. engrais tomate": a code is neither given nor spoken of, and goods are named. */
function namesNoCode({ slots, lower }: Reading, best: RankedIntent): boolean {
  if (best.intent !== 'apply-coupon' || best.confidence >= 0.9 || slots.coupon !== undefined) return false;
  return slots.things !== undefined && !ofCodes.test(lower);
}

const whetherDone =
  /^\P{L}*(?:(?:hi|hello|hey|ok|so|and)\P{L}+)?do (?:you|u|ya) (?:guys )?(?:do|offer|provide) /u;
const ofReturns =
  /(?<!\p{L})(?:returns?|refunds?|exchang\p{L}*|swaps?|money|back|policy|credit|cancel\p{L}*|trials?)(?!\p{L})/u;

/** "Do you do oil changes" asks for a service: nothing goes back, and a page of the store may say. */
function asksForService({ lower }: Reading, best: RankedIntent): boolean {
  return best.intent === 'returns-policy' && whetherDone.test(lower) && !ofReturns.test(lower);
}

/** "How much does … weigh", "cuánto mide …", "combien pèse …", "wie viel fasst …". */
const ofMeasure =
  /(?<!\p{L})(?:how much [\p{L}\s']*(?:weighs?|holds?)|cu[aá]nto (?:pesan?|miden?|aguantan?|cargan?)|combien (?:p[eè]sen?t?|mesuren?t?|contien(?:t|nent))|wie ?viel (?:wiegt|wiegen|fasst|fassen|misst|trägt|tragen))(?!\p{L})/u;

/** What a thing weighs or holds is no price, however much "how much" sounds like one. */
function asksItsMeasure({ lower }: Reading, best: RankedIntent): boolean {
  const mistaken = best.intent === 'ask-price' || best.intent === 'store-info';
  return mistaken && best.confidence < clear && ofMeasure.test(lower);
}

const whetherComes =
  /^\P{L}*(?:(?:hi|hello|hey|ok|so|and)\P{L}+)?(?:do|can|could|would|will) (?:you|u|ya|somebody|someone) (?:come|pop|call|drive) (?:out|over|round|around|by|to|and)(?!\p{L})/u;

/** "Do you come out and fit it": neither the shelf nor a return is asked about. */
function asksForVisit({ lower }: Reading, best: RankedIntent): boolean {
  const mistaken = best.intent === 'check-availability' || best.intent === 'returns-policy';
  return mistaken && !ofReturns.test(lower) && whetherComes.test(lower);
}

const whetherLeft =
  /^\P{L}*(?:gibt(?: es|['’]?s)? .*\p{L}.* noch|(?:do you |have you )?still (?:have|got|sell) |(?:a[uú]n|todav[ií]a) (?:ten[eé]is|tienen|queda)|(?:vous avez|il y a|il reste) (?:encore|toujours) )/u;
const ofMore =
  /(?<!\p{L})(?:more|others?|mehr|and[er]{2}\p{L}*|weitere\p{L}*|otr[oa]s|m[aá]s|autres?)(?!\p{L})/u;

/** "Gibt's die Schale noch": of something named, whether any is left; "any more" asks for the rest of a list. */
function asksWhetherLeft({ slots, lower }: Reading, best: RankedIntent): boolean {
  return (
    best.intent === 'show-more' && slots.names !== undefined && whetherLeft.test(lower) && !ofMore.test(lower)
  );
}

const measureAlone = /^\P{L}*(?:\p{L}{1,3} ){0,2}\d{1,4} ?[x×] ?\d{1,4}(?: ?(?:mm|cm|m|in))?\P{L}*$/u;

/** "La 240x220" is a version of what was shown, no code. */
function isMeasureAlone({ lower }: Reading, best: RankedIntent): boolean {
  return best.intent === 'apply-coupon' && measureAlone.test(lower);
}

const measured =
  '(?:(?:m[aá]s|plus) (?:grande?|peque[ñn][oa]|chic[oa]|larg[oa]|cort[oa]|anch[oa]|estrech[oa]|alt[oa]|baj[oa]|grues[oa]|fin[oa]|liger[oa]|petite?|long(?:ue)?|courte?|large|haute?|[eé]pais(?:se)?|fine?|l[eé]g[eè]re?)s?|(?:größer|kleiner|länger|kürzer|breiter|schmaler|dicker|dünner|leichter|schwerer|höher|tiefer)\\p{L}*)';
/** "Hay más grande", "vous l'avez en plus petit", "gibts das auch länger". */
const whetherMeasured = new RegExp(
  `^\\P{L}*(?:(?:y|et|und|pero|mais|aber|oder) )?(?:(?:l[oa]s? )?(?:hay|ten[eé]is|tienen|tienes|viene)|vous (?:l['’ ]|les )?avez|(?:il )?y['’ ]?a|[cç]a existe|existe|gibt(?:['’]?s| es)|habt ihr|haben sie)(?: (?:l[oa]s?|un[oa]?s?|alg[uú]n[oa]?|algo|en|otr[oa]|[cç]a|une?|das|die|den|der|es|ihn|auch|noch|was|etwas|eine?[nms]?))* ${measured}\\P{L}*$`,
  'u',
);

/** Whether there is a larger one asks for it, of what is on the screen. */
function asksForMeasure({ lower, request }: Reading, best: RankedIntent): boolean {
  return (
    request.expecting === 'results-shown' && ofSearching.includes(best.intent) && whetherMeasured.test(lower)
  );
}

const whenSent =
  /^\P{L}*(?:(?:et|y|und|ok|sinon) )?(?:(?:vous |on |[cç]a )?(?:livrez|livre|exp[eé]diez|arrive|envoyez)(?: [cç]a| le colis| la commande)? quand|quand (?:est[- ]ce que )?(?:vous )?(?:livrez|livre|exp[eé]diez|envoyez)|cu[aá]ndo (?:entreg[aá]is|entregan|env[ií][aá]is|env[ií]an|mand[aá]is|mandan|repart[ií]s|reparten)|wann (?:liefert|verschickt|versendet|schickt|liefern|verschicken|versenden)(?: ihr| sie)?)(?!\p{L})/u;

/** "Vous livrez quand" asks how long it takes, and not what it costs. */
function asksWhenSent({ lower }: Reading, best: RankedIntent): boolean {
  return best.intent === 'shipping-info' && whenSent.test(lower);
}

const whatOfSoMany =
  /^\P{L}*(?:(?:und|y|et|aber|pero|mais|ok) )?(?:was ist mit|wie (?:ist|wäre?)(?: es|['’]?s) (?:mit|bei)|wie w[aä]r['’]?s mit|(?:und|y|et) (?:mit|bei|con|pour|avec|für)|qu[eé] tal|qu[eé] pasa con)(?!\p{L})/u;
/** "Et si j'en prends 10": who says "if" has not made up their mind. */
const ifSoMany =
  /^\P{L}*(?:(?:und|y|et|aber|pero|mais|ok) )?(?:si (?:j['’ ]?(?:en |e )?|on (?:en )?|me |nos )?(?:prends?|ach[eè]te|commande|veux|compro|cojo|llevo|pido|quiero|pillo)(?: que)? \d{1,3}|wenn (?:ich|wir) (?:davon )?\d{1,3}(?: \p{L}+)?(?: davon)? (?:nehmen?|kaufen?|bestellen?|brauchen?|will|wollen))(?:[ ,]+(?:alors|entonces|dann|davon))?\P{L}*$/u;

/** "Und was ist mit 10 Stück": whether there are so many of what is on the screen. */
function asksForSoMany(reading: Reading, best: RankedIntent): boolean {
  const { slots, lower, request } = reading;
  if (request.expecting !== 'results-shown' && request.expecting !== 'variant') return false;
  if (ifSoMany.test(lower)) return true;
  return slots.quantity !== undefined && best.confidence < clear && whatOfSoMany.test(lower) && queryOf(reading) === ''; // prettier-ignore
}

/** Nobody tells it in more. */
const LONGEST_TOLD = 300;
const ofWrongSize =
  /(?<!\p{L})(?:cambiar|descambiar) .*(?<!\p{L})(?:queda|va|est[aá])n? (?:muy |demasiado |un poco )?(?:grande|peque[ñn]|chic|larg|cort|anch|estrech|just)|(?<!\p{L})[eé]changer .*(?<!\p{L})trop (?:grand|petit|long|court|large|serr[eé]|juste)|(?<!\p{L})zu (?:groß|gross|klein|eng|weit|lang|kurz).*(?:um)?tauschen|(?:um)?tauschen.*(?<!\p{L})zu (?:groß|gross|klein|eng|weit|lang|kurz)/u;

/** "Quiero cambiar la falda, me queda grande": what does not fit is at home, and looked for no more. */
function isOfWrongSize({ lower }: Reading, best: RankedIntent): boolean {
  const looks = best.intent === 'refine-results' || ofSearching.includes(best.intent);
  return looks && lower.length <= LONGEST_TOLD && ofWrongSize.test(lower);
}
