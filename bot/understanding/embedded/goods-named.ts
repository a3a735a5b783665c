/** Readings that follow from the store's own words: whoever names its goods in full talks of goods. */
import type { Intent, RankedIntent } from '../understanding.ts';
import { queryOf } from './query.ts';
import type { Reading } from './slots/reading.ts';

/** What a message that only names goods is mistaken for. */
const mistaken: readonly Intent[] = [
  'out-of-scope', 'goodbye', 'greet', 'thank', 'bot-question', 'help', 'repeat', 'talk-to-human', 'complain', 'report-problem', 'account-help', 'change-language', 'store-info', 'promotions',
]; // prettier-ignore
/** And where nothing is asked: "weighted blanket", "der Drachen mit dem Fuchs". */
const mistakenUnasked: readonly Intent[] = [
  'product-question', 'returns-policy', 'return-item', 'exchange-item', 'refund-status', 'warranty-info', 'shipping-info', 'payment-info', 'delivery-estimate', 'apply-coupon', 'track-order',
]; // prettier-ignore
/** Words with which a person, an order or the assistant itself is meant, in the languages served. */
const ofOthers =
  /(?<!\p{L})(?:human|person|people|agent|someone|somebody|anyone|manager|representative|rep|operator|staff|team|talk|speak|chat|call|phone|contact|reach|complain\p{L}*|order(?:ed)?|arrived|broken|broke|damaged|faulty|missing|wrong|account|password|language|english|open|opening|discount|sale|deals?|offers?|code|bot|robot|persona|humano|agente|hablar|pedido|personne|humain|conseiller|parler|commande|mensch|mitarbeiter\p{L}*|berater|sprechen|bestellung|you(?:r|rself)? (?:name|real))(?!\p{L})/u;
const longestName = 6;

/** "What is lantern market about", "the cooperative one": all that is said beside asking is what goods are called by. */
export function namedOutright(reading: Reading, best: RankedIntent): RankedIntent | undefined {
  const { slots, request, lower } = reading;
  const { expecting = 'nothing' } = request;
  const asks = asksSomething.test(lower) || lower.includes('?') || slots.fact !== undefined;
  const isMistaken = mistaken.includes(best.intent) || (!asks && mistakenUnasked.includes(best.intent));
  if (!isMistaken || ofOthers.test(lower)) return undefined;
  if (expecting !== 'nothing' && expecting !== 'results-shown') return undefined;
  const words = queryOf(reading).toLowerCase().split(' ').filter(Boolean);
  if (words.length === 0 || words.length > longestName) return undefined;
  const named = words.filter((word) => slots.names?.includes(word) === true);
  const isNamed =
    named.length === words.length || (slots.things !== undefined && named.length * 4 >= words.length * 3);
  // A single word of a title may be anything; as the thing's own name, or of what is on the screen, it is goods.
  const surely = words.length > 1 || slots.things !== undefined || best.confidence < doubtfulName;
  if (!isNamed || !surely) return undefined;
  if (aboutIt.test(lower)) return { intent: 'product-details', confidence: 0.6 };
  return { intent: askOf.test(lower) ? 'product-question' : 'search-products', confidence: 0.6 };
}

/** "And what age is harvest lane"; "do you have it" looks for it. */
const askOf =
  /^\P{L}*(?:(?:ok|so|and|but|hi|hey|also)\P{L}+)?(?:what|how|where|why|is|are|does|can|will|would|could)(?!\p{L}| about)/u;

const doubtful = 0.6;
const doubtfulName = 0.75;
const aboutIt = /(?<!\p{L})(?:about|tell me|details?|describe)(?!\p{L})/u;

/** "Is the popcorn gluten free": asks something of goods that are named, where no reading is sure. */
export function asksOfGoods(reading: Reading, best: RankedIntent): boolean {
  const { slots, lower } = reading;
  const { expecting = 'nothing' } = reading.request;
  if (expecting !== 'nothing' && expecting !== 'results-shown') return false;
  const unsure = best.intent === 'out-of-scope' ? best.confidence < doubtful : best.confidence < 0.5;
  // "Do the truffles have nuts in them": the thing asked about is named.
  const ofThing = slots.about !== undefined && best.intent === 'search-products' && best.confidence < 0.9;
  if (!(unsure || ofThing) || !askOfIt.test(lower) || ofOthers.test(lower)) return false;
  if (ofThing) return true;
  return slots.names !== undefined && queryOf(reading).split(' ').length > slots.names.length;
}

const askOfIt =
  /^\P{L}*(?:(?:ok|so|and|but|hi|hey|also)\P{L}+)?(?:is|are|does|do|has|have|will|can|would|could) (?:the|this|that|these|those|your|it|they|there|any of)(?!\p{L})/u;

/** "How long does a service take": neither a parcel nor what is on the screen; a page of the store may say. */
export function takesTimeElsewhere({ lower }: Reading, best: RankedIntent): boolean {
  return (
    best.intent === 'delivery-estimate' &&
    howLongAnything.test(lower) &&
    !ofParcels.test(lower.replace(/take\P{L}*$/u, ''))
  );
}

const howLongAnything =
  /(?<!\p{L})how long (?:do|does|would|will) (?:a|an|the|your) (?:\p{L}+ ){1,2}(?:take|last)(?!\p{L})/u;

/** "How long does it take to play" asks of what is on the screen; to arrive or to be sent takes a parcel long. */
export function takesTime({ request, lower, slots }: Reading, best: RankedIntent): boolean {
  const parcels = best.intent === 'delivery-estimate' || best.intent === 'shipping-info';
  const shown = doesSomething.test(lower) || whileShown.includes(request.expecting ?? 'nothing');
  // "How I must wash it" is of it as well, where the reading is not sure.
  const ofIt = best.confidence < doubtful && slots.reference !== undefined;
  return shown && parcels && (ofIt || howLong.test(lower)) && !ofParcels.test(lower);
}

/** "… take to play": whatever it is, it does more than arrive. */
const doesSomething = /(?<!\p{L})takes? (?:me |us |you )?to \p{L}{3,}/u;
const whileShown: readonly string[] = ['results-shown', 'confirmation', 'clarification', 'variant'];
const howLong =
  /(?<!\p{L})how (?:long|much time|many (?:minutes|hours)) (?:do|does|would|will|is|are) (?:it|they|this|that|these|those|one|the \p{L}+|a \p{L}+)(?: |\P{L}*$)/u;
const ofParcels =
  /(?<!\p{L})(?:get|gets|arriv\p{L}*|ship\p{L}*|deliver\p{L}*|com(?:e|es|ing)|reach\p{L}*|receiv\p{L}*|send|sent|dispatch\p{L}*|be here|post|parcel|package|order|there|me|us|process\p{L}*|refund\p{L}*|return\p{L}*|exchange|cancel|ground|air|express|standard|economy|priority|pick ?up)(?!\p{L})|(?:take|need)\P{L}*$/u;

/** "Violin for my daughter": nothing is clear but that a word names goods of this store, and little else is said. */
export function namesGoods(reading: Reading, best: RankedIntent): boolean {
  const { names = [] } = reading.slots;
  const asksRange = asksWhatThereIs.test(reading.lower) && ofProducts.includes(best.intent);
  const unclear =
    best.intent === 'out-of-scope' ? best.confidence <= 0.7 : best.confidence < 0.4 || asksRange;
  const { expecting = 'nothing' } = reading.request;
  if (reading.slots.reference !== undefined && /\?\s*$/.test(reading.text)) return false;
  if (asksSomething.test(reading.lower) && !asksWhatThereIs.test(reading.lower)) return false;
  const open = expecting === 'nothing' || expecting === 'results-shown' || expecting === 'confirmation';
  return open && unclear && names.length > 0 && names.length * 3 >= queryOf(reading).split(' ').filter((word) => /^\p{L}{3,}$/u.test(word)).length; // prettier-ignore
}

/** "What bikes do you have". */
const asksWhatThereIs =
  /^\P{L}*(?:what|which) (?:\p{L}+ ){1,3}(?:do|have) (?:you|u|ya) (?:guys )?(?:have|got|sell|stock|do)(?!\p{L})/u;

/** "Can I add a note": nothing the store sells is named or pointed at, and the reading is no more than a guess. */
export function addsNothingSold({ slots, lower }: Reading, best: RankedIntent): boolean {
  const guessed = best.intent === 'add-to-cart' && best.confidence < 0.5;
  return guessed && Object.keys(slots).length === 0 && asksSomething.test(lower);
}

/** "Alto" is Spanish for stop, and a saxophone where those are sold. */
export function isBareGoods({ slots, lower }: Reading, best: RankedIntent): boolean {
  const words = lower.replace(courtesies, ' ').match(/\p{L}+/gu) ?? [];
  const mistaken: readonly Intent[] = ['cancel-that', 'repeat', 'help', 'bot-question', 'out-of-scope'];
  const unsure: readonly Intent[] = [
    'ask-price',
    'checkout',
    'show-more',
    'payment-info',
    'recommend-products',
    'remove-from-cart',
    'talk-to-human',
    'thank',
    'greet',
  ];
  const isMistaken =
    mistaken.includes(best.intent) || (best.confidence < 0.7 && unsure.includes(best.intent));
  if (!isMistaken || words.length === 0 || words.length > 2) return false;
  return words.every((word) => slots.names?.includes(word) === true && !ordersOfTalk.test(word));
}

const one =
  /^\P{L}*(?:(?:une?|des|ein(?:e[nm]?)?|nen?|una|unas|unos) )(?!moment|instant|minut|second|sekunde|segund|rato|frage|question|pregunta|consulta|cosa|chose|peu|poco|bisschen|autre|otr|ander)(\p{L}{3,})\P{L}*$/u;

/** "Un pull", "nen hocker": one of something, where no reading is sure; only what is sold is asked for so. */
export function isOneOfSomething({ lower, request, slots }: Reading, best: RankedIntent): boolean {
  const { expecting = 'nothing' } = request;
  const isOpen = expecting === 'nothing' || expecting === 'results-shown';
  return isOpen && best.confidence < doubtful && slots.reference === undefined && one.test(lower);
}

/** "Tazas, por favor" names goods as barely as "tazas". */
const courtesies = /(?<!\p{L})(?:please|pls|por favor|porfa|s'il (?:vous|te) pla[iî]t|svp|bitte)(?!\p{L})/gu;

const ordersOfTalk = /^(?:stop|cancel|undo|back|clear|reset|help|repeat|again|quit|exit)$/u;

export const asksSomething =
  /^\P{L}*(?:(?:hi|hello|hey|ok|so|and|but)\P{L}+)?(?:what|how|where|when|why|who|whose|will|would|can|could|should|may|do|does|did|is|are|am|was|were|has|have)(?:'s|s)?(?!\p{L})/u;

/** What may be asked of something the store sells. */
export const ofProducts: readonly Intent[] = [
  'search-products', 'refine-results', 'recommend-products', 'find-similar', 'product-details', 'product-question', 'check-availability', 'ask-price', 'compare-products',
  'add-to-cart', 'remove-from-cart', 'change-quantity', 'shipping-info', 'returns-policy', 'warranty-info', 'delivery-estimate',
]; // prettier-ignore
