/** Readings that follow from the store's own words: whoever names its goods in full talks of goods. */
import type { Intent, RankedIntent } from '../understanding.ts';
import { queryOf } from './query.ts';
import type { Reading } from './slots/reading.ts';

/** What a message that only names goods is mistaken for. */
const mistaken: readonly Intent[] = [
  'out-of-scope', 'goodbye', 'greet', 'thank', 'bot-question', 'help', 'repeat', 'talk-to-human', 'complain', 'report-problem', 'account-help', 'change-language', 'store-info', 'promotions',
]; // prettier-ignore
/** Words with which a person, an order or the assistant itself is meant, in the languages served. */
const ofOthers =
  /(?<!\p{L})(?:human|person|people|agent|someone|somebody|anyone|manager|representative|rep|operator|staff|team|talk|speak|chat|call|phone|contact|reach|complain\p{L}*|order(?:ed)?|arrived|broken|broke|damaged|faulty|missing|wrong|account|password|language|english|open|opening|discount|sale|deals?|offers?|code|bot|robot|persona|humano|agente|hablar|pedido|personne|humain|conseiller|parler|commande|mensch|mitarbeiter\p{L}*|berater|sprechen|bestellung|you(?:r|rself)? (?:name|real))(?!\p{L})/u;
const longestName = 6;

/** "What is lantern market about", "the cooperative one": all that is said beside asking is what goods are called by. */
export function namedOutright(reading: Reading, best: RankedIntent): RankedIntent | undefined {
  const { slots, request, lower } = reading;
  const { expecting = 'nothing' } = request;
  if (!mistaken.includes(best.intent) || ofOthers.test(lower)) return undefined;
  if (expecting !== 'nothing' && expecting !== 'results-shown') return undefined;
  const words = queryOf(reading).toLowerCase().split(' ').filter(Boolean);
  if (words.length === 0 || words.length > longestName) return undefined;
  const named = words.filter((word) => slots.names?.includes(word) === true);
  const isNamed =
    named.length === words.length || (slots.things !== undefined && named.length * 4 >= words.length * 3);
  // A single word of a title may be anything; as the thing's own name, or of what is on the screen, it is goods.
  const surely = words.length > 1 || slots.things !== undefined || best.confidence < doubtful;
  if (!isNamed || !surely) return undefined;
  if (aboutIt.test(lower)) return { intent: 'product-details', confidence: 0.6 };
  return { intent: askOf.test(lower) ? 'product-question' : 'search-products', confidence: 0.6 };
}

/** "And what age is harvest lane"; "do you have it" looks for it. */
const askOf =
  /^\P{L}*(?:(?:ok|so|and|but|hi|hey|also)\P{L}+)?(?:what|how|where|why|is|are|does|can|will|would|could)(?!\p{L}| about)/u;

const doubtful = 0.6;
const aboutIt = /(?<!\p{L})(?:about|tell me|details?|describe)(?!\p{L})/u;

/** "Is the popcorn gluten free": asks something of goods that are named, where no reading is sure. */
export function asksOfGoods(reading: Reading, best: RankedIntent): boolean {
  const { slots, lower } = reading;
  const { expecting = 'nothing' } = reading.request;
  if (expecting !== 'nothing' && expecting !== 'results-shown') return false;
  const unsure = best.intent === 'out-of-scope' ? best.confidence < doubtful : best.confidence < 0.5;
  if (!unsure || !askOfIt.test(lower) || ofOthers.test(lower)) return false;
  return slots.names !== undefined && queryOf(reading).split(' ').length > slots.names.length;
}

const askOfIt =
  /^\P{L}*(?:(?:ok|so|and|but|hi|hey|also)\P{L}+)?(?:is|are|does|do|has|have|will|can|would|could) (?:the|this|that|these|those|your|it|they|there|any of)(?!\p{L})/u;

/** "How long does it take to play" asks of what is on the screen; to arrive or to be sent takes a parcel long. */
export function takesTime({ request, lower }: Reading, best: RankedIntent): boolean {
  const parcels = best.intent === 'delivery-estimate' || best.intent === 'shipping-info';
  const shown = request.expecting !== undefined && whileShown.includes(request.expecting);
  return shown && parcels && howLong.test(lower) && !ofParcels.test(lower);
}

const whileShown: readonly string[] = ['results-shown', 'confirmation', 'clarification', 'variant'];
const howLong =
  /(?<!\p{L})how (?:long|much time|many (?:minutes|hours)) (?:do|does|would|will|is|are) (?:it|they|this|that|these|those|one|the \p{L}+|a \p{L}+) (?:take|need|last)?/u;
const ofParcels =
  /(?<!\p{L})(?:get|gets|arriv\p{L}*|ship\p{L}*|deliver\p{L}*|com(?:e|es|ing)|reach\p{L}*|receiv\p{L}*|send|sent|dispatch\p{L}*|be here|post|parcel|package|order|there|me|us)(?!\p{L})|(?:take|need)\P{L}*$/u;
