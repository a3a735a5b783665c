/** Readings that follow from the words of a store's own goods, where the examples know too little of them. */
import type { Intent, RankedIntent, Slots, UnderstandRequest } from '../understanding.ts';
import { askedOfStore } from './asked-of-store.ts';
import { rankFirst } from './expectations.ts';
import {
  asksOfGoods,
  asksSomething,
  addsNothingSold,
  isBareGoods,
  isOneOfSomething,
  namedOutright,
  namesGoods,
  ofProducts,
  takesTime,
  takesTimeElsewhere,
} from './goods-named.ts';
import { inTheLight, points } from './in-the-light.ts';
import { queryOf } from './query.ts';
import type { Reading } from './slots/reading.ts';

/** What the catalogue's own words in a message say about its intent, beyond the words the examples know. */
export function withCatalogue(read: RankedIntent[], reading: Reading): RankedIntent[] {
  const ranked = inTheLight(read, reading);
  const { slots, request } = reading;
  const best = ranked[0];
  if (best === undefined) return ranked;
  if (asksForFact(best, slots, request)) {
    return rankFirst({ intent: 'product-question', confidence: 0.55 }, ranked);
  }
  if (addsNothingSold(reading, best)) return rankFirst({ intent: 'out-of-scope', confidence: 0.5 }, ranked);
  if (limitsGoods(reading, best)) return rankFirst({ intent: 'search-products', confidence: 0.6 }, ranked);
  if (isBareGoods(reading, best) || isOneOfSomething(reading, best))
    return rankFirst({ intent: 'search-products', confidence: 0.7 }, ranked);
  const named = askedOfStore(reading, best) ?? namedOutright(reading, best);
  if (named) return rankFirst(named, ranked);
  if (takesTimeElsewhere(reading, best))
    return rankFirst({ intent: 'out-of-scope', confidence: 0.6 }, ranked);
  if (asksOfGoods(reading, best) || takesTime(reading, best))
    return rankFirst({ intent: 'product-question', confidence: 0.6 }, ranked);
  // "White top" agrees to nothing: it says which.
  if (
    smallTalk.includes(best.intent) &&
    best.confidence < 0.6 &&
    (slots.color ?? slots.size ?? slots.material)
  )
    return rankFirst({ intent: 'refine-results', confidence: 0.55 }, ranked);
  // With nothing shown yet there is nothing to narrow: who names a thing or how it should be is searching.
  const described = slots.category ?? slots.color ?? slots.material;
  const searches = request.expecting === 'nothing' ? (described ?? queryOf(reading)) : slots.category;
  if (best.intent === 'refine-results' && request.expecting !== 'results-shown' && searches) {
    return rankFirst({ intent: 'search-products', confidence: best.confidence }, ranked);
  }
  if ((slots.category ?? slots.brand ?? slots.things) === undefined && !asksForThing(reading))
    return namesGoods(reading, best)
      ? rankFirst({ intent: 'search-products', confidence: 0.5 }, ranked)
      : ranked;
  // Part of the way only: "how do I wash my shoes in the sea" names a category as well.
  const guessed =
    best.confidence < (asksForThing(reading) ? 0.5 : 0.4) &&
    (slots.things !== undefined || asksForThing(reading));
  const ofKind = slots.things !== undefined || slots.category !== undefined;
  // "Hi! Do you have teapots?": small talk that names what the store sells is no small talk.
  const talks = smallTalk.includes(best.intent) && asksForThing(reading);
  const chat = talks && (ofKind || best.confidence < 0.6);
  // "Show me mugs" is no look into the cart, "I'd like to buy mugs" no way to pay.
  const sum = best.intent === 'view-cart' || (best.intent === 'checkout' && slots.category !== undefined);
  if (ofKind && sum && best.confidence < 0.8 && (asksForThing(reading) || asksFor.test(reading.lower)))
    return rankFirst({ intent: 'search-products', confidence: 0.7 }, ranked);
  const beside = best.intent === 'out-of-scope' && best.confidence <= 0.9;
  if (!guessed && !beside && !chat) return ranked;
  const likeliest = beside || chat || (guessed && asksRule(best, reading)) ? ranked[1] : best;
  const intent = likeliest && ofProducts.includes(likeliest.intent) ? likeliest.intent : 'search-products';
  return rankFirst({ intent, confidence: 0.55 }, ranked);
}

/** "Mochila de más de 20 litros": a kind of goods and what it may measure, and no question about one of them. */
function limitsGoods({ slots, request, lower }: Reading, { intent }: RankedIntent): boolean {
  const { measures, ordinal, reference } = slots;
  const isNamed = (slots.category ?? slots.things ?? slots.names) !== undefined;
  if (measures === undefined || !isNamed || (ordinal ?? reference) !== undefined) return false;
  return request.expecting === 'nothing' && ofOne.includes(intent) && !asksSomething.test(lower);
}

const ofOne: readonly Intent[] = [
  'product-question',
  'product-details',
  'check-availability',
  'ask-price',
  'compare-products',
  'out-of-scope',
];

/** A guess at a rule of the store where nothing is asked: "bed 160 and a mattress for it". */
function asksRule({ intent }: RankedIntent, { lower }: Reading): boolean {
  return ofRules.includes(intent) && !asksSomething.test(lower);
}

/** "Show me a mug": a word or two that a shop could sell, asked for as one asks in a shop. */
function asksForThing(reading: Reading): boolean {
  const words = queryOf(reading).split(' ').length;
  return words <= 3 && asksFor.test(reading.lower) && queryOf(reading) !== '';
}

const asksFor =
  /^\P{L}*(?:(?:hi|hello|hey|ok|so|and|hola|buenas(?: tardes| noches)?|buenos d[ií]as|oye|bonjour|bonsoir|salut|coucou|hallo|hi|moin|guten (?:tag|morgen|abend))\P{L}+)?(?:please )?(?:(?:necesito|necesitamos|quiero|queremos|quisiera|busco|buscamos|me gustar[ií]a|ten[eé]is|tienen|tienes|ens[eé][ñn]a(?:me)?|mu[eé]stra(?:me)?|je (?:cherche|recherche|voudrais|veux)|j['’]aimerais|il me (?:faut|faudrait)|avez[- ]vous|vous avez|auriez[- ]vous|montrez?[- ]moi|ich (?:suche|brauche|möchte|hätte gerne?|würde gerne?)|habt ihr|haben sie|zeig(?:en sie)? mir)|do (?:you|u|ya) (?:guys )?(?:have|sell|stock|carry)|(?:have you )?got|any|i(?:'m| am) (?:looking|searching) for|looking for|i (?:need|want|would like)|i'd like|find(?: me)?|where (?:are|is) (?:the|your)) /u;

const smallTalk: readonly Intent[] = ['bot-question', 'greet', 'goodbye', 'thank', 'affirm', 'help'];

const ofRules: readonly Intent[] = ['shipping-info', 'returns-policy', 'warranty-info', 'delivery-estimate'];

/** "Whats the battery life": a label of the store's facts where nothing else is clear, with products to ask about. */
function asksForFact(
  best: RankedIntent,
  { fact, reference }: Slots,
  { expecting }: UnderstandRequest,
): boolean {
  if (expecting !== 'results-shown') return false;
  // "Who wrote it": a question about what is on the screen.
  if (points(reference) && best.intent === 'out-of-scope' && best.confidence <= 0.9) return true;
  if (fact === undefined) return false;
  return best.intent === 'out-of-scope' ? best.confidence <= 0.9 : best.confidence < 0.4;
}
