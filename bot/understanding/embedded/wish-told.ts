/** Where in a long message the wish itself begins: what was told before it is a story. */
import type { Intent, RankedIntent, Slots } from '../understanding.ts';
import { everyMatch } from './slots/every-match.ts';
import type { Reading } from './slots/reading.ts';

/** Where a clause begins: there "tienen" and "vous avez" ask the store, and elsewhere they tell of something. */
const clause = String.raw`(?<=^\P{L}*|[.,;:!?¿¡·]\P{L}*|(?<!\p{L})(?:y|pero|total|si|que|so|and|but|now|und|aber|jetzt|nun|et|mais|alors|donc|bref|coup|maintenant) )`;
const wishBegins = new RegExp(
  String.raw`(?<!\p{L})(?:(?:what|was|lo que|ce qu'?e?) ?(?:i|we|ich|wir|je|on|il (?:me|nous))?(?:'m|'re)? ?(?:\p{L}+ ){0,2}(?:need|want|after|looking for|brauche\p{L}*|suche\p{L}*|necesit\p{L}+|busc\p{L}+|faut|cherch\p{L}+)(?: \p{L}+)?,? (?:is|are|ist|sind|wären?|es|son|est|c'est|ce sont)|(?:i|we)(?:'m| was| were|'d been)? (?:rather |more )?thinking (?:more )?(?:of|about)|(?:he|she|they) (?:wants?|needs?)|(?:i|we)(?:'d| would)? (?:really |just |basically |now |also |actually |next )*(?:need|want|require|like|love)|need|looking for|searching for|hunting for|in search of|after (?:an?|some)|(?:i|we)(?:'m|'re| am| are)? (?:really |now )?after(?: is)?|(?:do|if|whether) (?:you|u|ya) (?:guys )?(?:happen to )?(?:have|sell|stock|carry|do)|have you got|(?:can|could) (?:you|i|we) (?:please )?(?:show|find|get|see|have)|(?:ich|wir) (?:suche[nt]?|brauch\p{L}*|möchten?|hätten?|würden?|will|wollen|dachten?)|(?:suche|brauche?|hätte|möchte) ich|ob (?:sie|ihr)|(?:könn(?:t|ten|test)|kann(?:st)?) (?:sie|ihr|du) mir|necesit(?:o|amos)|busc(?:o|amos)|(?:quiero|queremos|quisiera)|me (?:gustar[ií]a|encantar[ií]a|har[ií]a falta|hace falta|podr[ií]as? ense\p{L}+)|(?:je|on) (?:re)?cherch\p{L}*|je (?:voudrais|veux|souhait\p{L}*|pensais)|j'aimerais|il (?:me |nous )?(?:faut|faudrait)|j'ai besoin|pourriez-vous)(?!\p{L})|${clause}(?:habt ihr|haben sie|hast du|gibt(?:'?s| es)|verkauft ihr|verkaufen sie|führen sie|führt ihr|such|suche|brauche?|zeig(?:t|en sie)? mir|ten[eé]is|tienen|tienes|venden|vend[eé]is|hay|ens[eé][ñn]a(?:me|rme)?|mu[eé]stra(?:me)?|avez-vous|vous avez|auriez-vous|vous auriez|vous vendez|vendez-vous|cherche|montrez?-moi)(?!\p{L})`,
  'gu',
);
/** Then the thing was named before. */
const pointsBack =
  /^ ?(?:me |us |for )?(?:(?:a|an|the)? ?(?:new|another|different|better|bigger|smaller|proper|replacement)? ?(?:one|ones)|it|them|that|those|this|some(?= *(?:[.,!?]|$)| (?:for|in|with|that|under|which|please)(?!\p{L}))|something|anything|to|a (?:new|replacement)(?= *(?:[.,!?]|$))|(?:so)?was|etwas|welche|sowas|eine?[ns]?(?= *(?:[.,!?]|$))|algo|alguno|de eso|uno|una(?= *(?:[.,!?]|$))|ça|quelque chose)(?!\p{L})/u;
const shortestStory = 5;
/** A sentence of its own may be shorter: "got a flat, I need a tube". */
const shortestSentence = 3;
/** What is said of the thing before it is asked for: "for the garden I need gloves". */
const saysUse = /(?<!\p{L})(?:for|with|für|mit|zum|zur|para|con|pour|avec)(?!\p{L})/u;

/** "What hard cheeses do you have": what is wanted stands before the asking. */
function beginsAt(lower: string, asking: number): number {
  const turned =
    /(?:^|[.,;!?] ?|\p{L} )(?:what|which|welche[ns]?|qu[ée]|quel(?:le)?s?) (?:(?:kinds?|sorts?|types?) of )?(?:[\p{L}-]+ ){1,4}$/u.exec(
      lower.slice(0, asking),
    );
  return turned ? turned.index : asking;
}

/** "Do I need a box spring with this" asks, and wishes for none. */
const ASKS = /(?<!\p{L})(?:do|does|did|will|would|should|must|wouldn't|don't) (?:i |we )?$/u;

/** How many characters of the message are a story; none where the thing itself may stand in them. */
export function storyIn(reading: Reading): number {
  const { lower, rest, slots, categorySpans } = reading;
  const start = everyMatch(wishBegins, rest)
    .map((match) => ({ before: match.index, after: match.index + match[0].length }))
    .findLast(({ after }) => !pointsBack.test(lower.slice(after)));
  const end = start ? beginsAt(lower, start.before) : 0;
  const told = lower.slice(0, end);
  if (!start) return talkBefore(reading);
  if (ASKS.test(told)) return 0;
  // What a slot has claimed, as "not food", is no thing that is wanted.
  const words = rest.slice(0, end).trim().split(/\s+/);
  if (words.length >= (/[,.;:!]\s*$/u.test(told) ? shortestSentence : shortestStory)) return end;
  const namesGoods =
    categorySpans.some((span) => span.start < end) ||
    words.some((word) => slots.names?.includes(word.replace(/\P{L}+$/u, '')) === true);
  return namesGoods || saysUse.test(told) ? 0 : end;
}

/** "Alright, English is fine. Fish food, lowest price first": a sentence that names no goods before one that does. */
function talkBefore({ lower, slots, categorySpans }: Reading): number {
  const [first = ''] = /^.*?[.!]\s+(?=\p{L})/su.exec(lower) ?? [];
  const words = first.split(/[^\p{L}]+/u).filter(Boolean);
  const isNamed = (word: string): boolean => slots.names?.includes(word) === true;
  const namesBehind = lower
    .slice(first.length)
    .split(/[^\p{L}]+/u)
    .some(isNamed);
  const inFirst = categorySpans.some(({ start }) => start < first.length) || words.some(isNamed);
  const isThing = namesBehind || categorySpans.length > 0;
  return words.length >= shortestSentence && isThing && !inFirst ? first.length : 0;
}

const SEEKS: readonly Intent[] = ['search-products', 'recommend-products'];
const SURE = 0.35;
/** What the wish at the end of a message may have been mistaken for. */
const MISTAKEN: readonly Intent[] = [
  'product-question', 'product-details', 'find-similar', 'out-of-scope', 'store-info', 'help', 'goodbye', 'greet', 'thank', 'bot-question', 'repeat', 'affirm', 'delivery-estimate',
  'shipping-info', 'payment-info', 'warranty-info', 'returns-policy', 'return-item', 'exchange-item', 'report-problem', 'track-order', 'complain', 'check-availability', 'refine-results', 'cancel-that',
]; // prettier-ignore
/** With these an order is meant, whatever is wanted of it. */
const ofOrders =
  /(?<!\p{L})(?:orders?|ordered|arrived|delivered|bought|parcel|package|refund|return|exchange|swap|replacement|bestell\p{L}*|geliefert|gekauft|paket|umtausch\p{L}*|pedido|compr[eé]|compramos|lleg[oó]|paquete|commande|command[ée]\p{L}*|achet[ée]\p{L}*|colis|reçu)(?!\p{L})/u;

/** Whether what the whole was read as may give way to how the wish alone reads. */
export function mayBeStory([best]: readonly RankedIntent[], { lower }: Reading): boolean {
  return best !== undefined && MISTAKEN.includes(best.intent) && !ofOrders.test(lower);
}

/** Whether the part behind a story surely looks for goods. */
export function seeksGoods(
  [best]: readonly RankedIntent[],
  { category, things, names, reference }: Slots,
): boolean {
  const isNamed = (category ?? things ?? names) !== undefined && reference === undefined;
  return isNamed && best !== undefined && SEEKS.includes(best.intent) && best.confidence >= SURE;
}
