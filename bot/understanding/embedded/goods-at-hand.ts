import type { Intent, RankedIntent } from '../understanding.ts';
import { ofGoodsAbroad } from './at-hand-abroad.ts';
import { arrivedBroken, describesGoods, tellsOfHarm } from './harm-told.ts';
import type { Reading } from './slots/reading.ts';

/** Readings of few words about goods that are talked about or named, which the classifier takes for something else. */

const probable = 0.8;
const sure = 0.9;
/** What a thing that arrived broken is taken for. */
const mistaken: readonly Intent[] = ['search-products', 'refine-results', 'recommend-products', 'out-of-scope', 'remove-from-cart', 'product-details', 'track-order']; // prettier-ignore

export function ofGoodsAtHand(
  reading: Reading,
  text: string,
  best: RankedIntent | undefined,
): RankedIntent | undefined {
  const { expecting } = reading.request;
  const { things, category } = reading.slots;
  if (best?.intent === 'report-problem' && (things ?? category) !== undefined && describesGoods.test(text))
    return { intent: 'search-products', confidence: probable };
  if (best?.intent === 'find-similar' && asksHowItIs.test(text))
    return { intent: 'product-details', confidence: probable };
  if (tellsOfHarm(text) || (mistaken.includes(best?.intent ?? 'help') && arrivedBroken(text)))
    return { intent: 'report-problem', confidence: sure };
  // "5w30 then" is no yes.
  const isFigure = /\d/.test(text) && !saysYes.test(text) && expecting === 'results-shown';
  if (best?.intent === 'affirm' && isFigure) return { intent: 'refine-results', confidence: probable };
  if (best?.intent === 'view-cart' && ofContents.test(text))
    return { intent: 'product-question', confidence: probable };
  if (namesGoodsAlone(reading, text, best)) return { intent: 'search-products', confidence: 0.6 };
  const abroad = ofGoodsAbroad(reading, text, best);
  if (abroad) return abroad;
  if (measureAlone.test(text) && (expecting === 'results-shown' || expecting === 'variant'))
    return { intent: 'refine-results', confidence: probable };
  return asksOfShown(reading, text, best);
}

/** "What's the second one like?" asks for none that are like it. */
const asksHowItIs = /^(?:(?:and|so|ok|okay|but),? )*what(?:['’]?s| is|['’]?re| are) .+ like[\s?.!]*$/u;

/** "9kg", "20 m²", "32 inch": of what is talked about, the version that has it. */
const measureAlone =
  /^\d+(?:[.,]\d+)? ?(?:mm|cm|m|m2|m²|km|kg|g|mg|lbs?|oz|ml|cl|l|litres?|liters?|litros?|inch(?:es)?|in|ft|zoll|gb|tb|mb|w|watts?|v|mah)(?: (?:please|pls|bitte|por favor))?[\s.!?]*$/u;

/** "alize argent 52": words of what the catalogue has and a figure, taken for a rule because silver is money. */
function namesGoodsAlone({ slots, request }: Reading, text: string, best: RankedIntent | undefined): boolean {
  const words = text.split(/\s+/);
  const named = slots.names ?? [];
  const open =
    request.expecting === undefined ||
    request.expecting === 'nothing' ||
    request.expecting === 'results-shown';
  const ofRules = best !== undefined && OF_RULES.includes(best.intent) && best.confidence < 0.6;
  const rest = words.filter((word) => !named.includes(word) && !/^\d+$/.test(word));
  return open && ofRules && words.length <= 4 && named.length >= 2 && rest.length === 0;
}

const OF_RULES: readonly Intent[] = [
  'returns-policy',
  'shipping-info',
  'payment-info',
  'warranty-info',
  'refund-status',
  'store-info',
];

const saysYes =
  /(?<!\p{L})(?:yes|yeah|yep|yup|ok|okay|sure|fine|great|perfect|s[ií]|vale|claro|oui|ouais|d'accord|ja|gerne|klar|passt|genau)(?!\p{L})/u;

/** "Any gluten in there" asks of goods, not of the cart. */
const ofContents =
  /(?<!\p{L})(?:gluten|nuts?|dairy|lactose|soya?|eggs?|sugar|caffeine|wheat|allergens?)(?!\p{L})/u;

/** "How many pages", "wie viele Seiten": of what is talked about. */
const countsParts =
  /^(?:and |und |y |et )?(?:for |für |para |pour )?(?:how many|wie ?viele?|cu[aá]nt[oa]s|combien de) \p{L}+(?: \p{L}+){0,3}[\s?]*$/u;
const SOUGHT: readonly Intent[] = ['search-products', 'refine-results', 'recommend-products'];

function asksOfShown(
  { request }: Reading,
  text: string,
  best: RankedIntent | undefined,
): RankedIntent | undefined {
  const { expecting = 'nothing' } = request;
  const asks = expecting !== 'nothing' && countsParts.test(text);
  return asks && best && (SOUGHT.includes(best.intent) || best.confidence < 0.6)
    ? { intent: 'product-question', confidence: probable }
    : undefined;
}
