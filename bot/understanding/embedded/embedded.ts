/** The understanding port in this process: a trained linear classifier and small grammars. No account, no network. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { intents } from '../understanding.ts';
import type {
  Intent,
  Language,
  RankedIntent,
  Slots,
  Understanding,
  UnderstandingPort,
  UnderstandRequest,
} from '../understanding.ts';
import { Classifier } from './classifier.ts';
import { expectedIntent, rankFirst } from './expectations.ts';
import { detectForeign, detectLanguage } from './language.ts';
import { LanguageModel } from './language-model.ts';
import { decodeModel } from './model-file.ts';
import { findPersonalData, maskPersonalData } from './personal-data.ts';
import { queryOf, soughtBy } from './query.ts';
import type { Reading } from './slots/reading.ts';
import { readSlots } from './slots/slots.ts';
import { splitObjects, splitSought } from './several-objects.ts';
import { splitWishes } from './wishes.ts';

/**
 * Loads a model written by `npm run intents:train`.
 * @throws Error when the file is missing, is no model of this version, or names an intent this program does not know.
 */
export function createEmbeddedUnderstanding({ modelFile }: { modelFile: string }): UnderstandingPort {
  const bytes = readFileSync(modelFile);
  const model = decodeModel(bytes);
  const unknown = model.classes.find((name) => !(intents as readonly string[]).includes(name));
  if (unknown !== undefined) throw new Error(`${modelFile} names the unknown intent "${unknown}".`);
  if (!model.languages) throw new Error(`${modelFile} tells no languages apart.`);
  const parts = { classifier: new Classifier(model), languages: new LanguageModel(model.languages) };
  const name = `embedded-${createHash('sha256').update(bytes).digest('hex').slice(0, 12)}`;
  return { understand: (request) => Promise.resolve(understandMessage(request, parts, name)) };
}

interface Parts {
  classifier: Classifier;
  languages: LanguageModel;
}

function understandMessage(request: UnderstandRequest, parts: Parts, model: string): Understanding {
  const { classifier, languages } = parts;
  const { ranked = [] } = request;
  const classify = (text: string): RankedIntent[] =>
    ranked.length > 0 && text === request.text
      ? [...ranked]
      : classifier.classify(text).map(({ name, confidence }) => ({ intent: name as Intent, confidence }));
  const language = detectLanguage(request.text, request.language, request.languages, languages);
  const understand = (text: string): Understanding =>
    understandClause({ ...request, text }, language, classify, model);
  const foreign = detectForeign(request.text, request.languages);
  const whole = { ...understand(request.text), ...(foreign ? { foreign } : {}) };
  if (foreign) return whole;
  if (request.expecting === 'message-for-staff') return whole;
  const objects = splitObjects(request.text, (part) => readSlots(part, request).slots);
  if (objects) {
    const wishes = objects.map((text) => ({ ...understand(`add ${text}`), text, intents: [wanted] }));
    return { ...whole, intents: rankFirst(wanted, whole.intents), wishes };
  }
  const seeks = ({ intents: [top] }: Understanding): boolean => top?.intent === 'search-products';
  const parted = (text: string): string[] | undefined =>
    splitSought(text, (part) => readSlots(part, request).slots);
  const wishes = splitWishes(request.text, understand).flatMap((wish) => {
    const parts = seeks(wish) ? parted(wish.text ?? '') : undefined;
    return parts?.map((text) => soughtWish(understand(text), text, wish)) ?? [wish];
  });
  const sought = wishes.length < 2 && seeks(whole) ? parted(request.text) : undefined;
  if (sought) return { ...whole, wishes: sought.map((text) => soughtWish(understand(text), text, whole)) };
  if (wishes.length === 1) return { ...whole, intents: surer(wishes[0]!.intents, whole.intents, request) };
  return { ...whole, wishes: [...wishes] };
}

/** A wish without the courtesies around it reads better alone, unless another classifier is surer of the whole. */
function surer(
  clause: RankedIntent[],
  whole: RankedIntent[],
  { ranked = [] }: UnderstandRequest,
): RankedIntent[] {
  const isSurer = ranked.length > 0 && (whole[0]?.confidence ?? 0) > (clause[0]?.confidence ?? 0);
  return isSurer ? whole : clause;
}

/** What every part of "add a mug and a pen" asks for. */
const wanted: RankedIntent = { intent: 'add-to-cart', confidence: 0.95 };

/** One of several things looked for; what all of them may cost is often said once, at the end. */
function soughtWish(read: Understanding, text: string, { slots }: Understanding): Understanding {
  const { priceMax, priceMin, currency } = slots;
  const limits = Object.fromEntries(
    Object.entries({ priceMax, priceMin, currency }).filter(([, value]) => value !== undefined),
  );
  const found: RankedIntent = { intent: 'search-products', confidence: 0.95 };
  return { ...read, text, intents: rankFirst(found, read.intents), slots: { ...limits, ...read.slots } };
}

function understandClause(
  request: UnderstandRequest,
  language: Language,
  classify: (text: string) => RankedIntent[],
  model: string,
): Understanding {
  const { text } = request;
  const reading = readSlots(text, request);
  const personalData = findPersonalData(text, orderNumberSpan(reading)).filter(
    ({ kind, start, end }) => kind !== 'name' || !isBrand(text.slice(start, end), request.words.brands),
  );
  const ranked = withCatalogue(classify(text), reading);
  const expected = expectedIntent(reading, ranked);
  // A card number must not become a search.
  const query = personalData.length === 0 ? queryOf(reading) : maskedQuery(reading, personalData, request);
  const sought = personalData.length === 0 ? soughtBy(reading, query) : undefined;
  return {
    language,
    intents: expected ? rankFirst(expected, ranked) : ranked,
    slots: reading.slots,
    query,
    ...(sought ? { sought } : {}),
    personalData,
    wishes: [],
    model,
  };
}

/** "Mrs. Meyer's" on the shelf is nobody's name. */
function isBrand(name: string, brands: readonly string[]): boolean {
  return brands.some((brand) => brand.toLowerCase().includes(name.toLowerCase()));
}

/** What the catalogue's own words in a message say about its intent, beyond the words the examples know. */
function withCatalogue(ranked: RankedIntent[], reading: Reading): RankedIntent[] {
  const { slots, request } = reading;
  const best = ranked[0];
  if (best === undefined) return ranked;
  if (asksForFact(best, slots, request)) {
    return rankFirst({ intent: 'product-question', confidence: 0.55 }, ranked);
  }
  if (isBareGoods(reading, best)) return rankFirst({ intent: 'search-products', confidence: 0.7 }, ranked);
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
  const guessed = best.confidence < 0.4 && (slots.things !== undefined || asksForThing(reading));
  const named = slots.things !== undefined || slots.category !== undefined;
  // "Hi! Do you have teapots?": small talk that names what the store sells is no small talk.
  const talks = smallTalk.includes(best.intent) && asksForThing(reading);
  const chat = talks && (named || best.confidence < 0.6);
  // "Show me mugs" is no look into the cart.
  if (named && best.intent === 'view-cart' && best.confidence < 0.8 && asksForThing(reading))
    return rankFirst({ intent: 'search-products', confidence: 0.7 }, ranked);
  const beside = best.intent === 'out-of-scope' && best.confidence <= 0.9;
  if (!guessed && !beside && !chat) return ranked;
  const likeliest = beside || chat ? ranked[1] : best;
  const intent = likeliest && ofProducts.includes(likeliest.intent) ? likeliest.intent : 'search-products';
  return rankFirst({ intent, confidence: 0.55 }, ranked);
}

/** "Violin for my daughter": nothing is clear but that a word names goods of this store, and little else is said. */
function namesGoods(reading: Reading, best: RankedIntent): boolean {
  const { names = [] } = reading.slots;
  const asksRange = asksWhatThereIs.test(reading.lower) && ofProducts.includes(best.intent);
  const unclear =
    best.intent === 'out-of-scope' ? best.confidence <= 0.7 : best.confidence < 0.4 || asksRange;
  const { expecting = 'nothing' } = reading.request;
  if (reading.slots.reference !== undefined && /\?\s*$/.test(reading.text)) return false;
  if (asksSomething.test(reading.lower) && !asksWhatThereIs.test(reading.lower)) return false;
  const open = expecting === 'nothing' || expecting === 'results-shown';
  return open && unclear && names.length > 0 && names.length * 3 >= queryOf(reading).split(' ').filter((word) => /^\p{L}{3,}$/u.test(word)).length; // prettier-ignore
}

/** "What bikes do you have". */
const asksWhatThereIs =
  /^\P{L}*(?:what|which) (?:\p{L}+ ){1,3}(?:do|have) (?:you|u|ya) (?:guys )?(?:have|got|sell|stock|do)(?!\p{L})/u;

/** "Alto" is Spanish for stop, and a saxophone where those are sold. */
function isBareGoods({ slots, lower }: Reading, best: RankedIntent): boolean {
  const words = lower.match(/\p{L}+/gu) ?? [];
  const mistaken: readonly Intent[] = ['cancel-that', 'repeat', 'help', 'bot-question', 'out-of-scope'];
  if (!mistaken.includes(best.intent) || words.length === 0 || words.length > 2) return false;
  return words.every((word) => slots.names?.includes(word) === true && !ordersOfTalk.test(word));
}

const ordersOfTalk = /^(?:stop|cancel|undo|back|clear|reset|help|repeat|again|quit|exit)$/u;

const asksSomething =
  /^\P{L}*(?:(?:hi|hello|hey|ok|so|and|but)\P{L}+)?(?:what|how|where|when|why|who|whose|will|would|can|could|should|may|do|does|did|is|are|am|was|were|has|have)(?:'s|s)?(?!\p{L})/u;

/** "Show me a mug": a word or two that a shop could sell, asked for as one asks in a shop. */
function asksForThing(reading: Reading): boolean {
  const words = queryOf(reading).split(' ').length;
  return words <= 3 && request.test(reading.lower) && queryOf(reading) !== '';
}

const request =
  /^\P{L}*(?:(?:hi|hello|hey|ok|so|and)\P{L}+)?(?:please )?(?:show me|do you (?:have|sell|stock|carry)|(?:have you )?got|any|i(?:'m| am) (?:looking|searching) for|looking for|i (?:need|want|would like)|i'd like|find(?: me)?|where (?:are|is) (?:the|your)) /u;

const smallTalk: readonly Intent[] = ['bot-question', 'greet', 'goodbye', 'thank', 'affirm', 'help'];

/** What may be asked of something the store sells. */
const ofProducts: readonly Intent[] = [
  'search-products', 'refine-results', 'recommend-products', 'find-similar', 'product-details', 'product-question', 'check-availability', 'ask-price', 'compare-products',
  'add-to-cart', 'remove-from-cart', 'change-quantity', 'shipping-info', 'returns-policy', 'warranty-info', 'delivery-estimate',
]; // prettier-ignore

/** "Whats the battery life": a label of the store's facts where nothing else is clear, with products to ask about. */
function asksForFact(
  best: RankedIntent,
  { fact, reference }: Slots,
  { expecting }: UnderstandRequest,
): boolean {
  if (expecting !== 'results-shown') return false;
  // "Who wrote it": a question about what is on the screen.
  const points = reference === 'it' || reference === 'those' || reference === 'this' || reference === 'that';
  if (points && best.intent === 'out-of-scope' && best.confidence <= 0.9) return true;
  if (fact === undefined) return false;
  return best.intent === 'out-of-scope' ? best.confidence <= 0.9 : best.confidence < 0.4;
}

function maskedQuery(
  reading: Reading,
  found: Understanding['personalData'],
  request: UnderstandRequest,
): string {
  const masked = maskPersonalData(
    reading.text,
    found.filter(({ end }) => end <= reading.text.length),
  );
  return queryOf(readSlots(masked.replace(/\[[a-z]+\]/g, ' '), request));
}

/** Where the order number stands, so that its figures are not taken for a telephone number. */
function orderNumberSpan({ slots, lower }: Reading): { start: number; end: number } | undefined {
  if (slots.orderId === undefined) return undefined;
  const figures = /\d[\d-]*$/.exec(slots.orderId)?.[0] ?? slots.orderId;
  const start = lower.indexOf(figures.toLowerCase());
  return start < 0 ? undefined : { start, end: start + figures.length };
}
