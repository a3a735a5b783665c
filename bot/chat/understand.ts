import type { Effect, ResultEvent } from '../dialogue/dialogue.ts';
import { asksOfGoods } from '../dialogue/ranking/aspects-asked.ts';
import { aroundOrder } from '../dialogue/replies/around-order-words.ts';
import { orderWords } from '../dialogue/replies/order-words.ts';
import { plainOrderWords } from '../dialogue/replies/plain-order-words.ts';
import type { Weighed } from '../shop/shop.ts';
import { maskText } from '../conversations/masking.ts';
import type {
  CatalogueWords,
  Intent,
  PersonalData,
  Understanding,
  UnderstandRequest,
} from '../understanding/understanding.ts';
import { cartLines } from './begin.ts';
import type { ChatDependencies } from './dependencies.ts';
import { noteFallback, type Turn } from './turn.ts';
import { idsOf } from './turn-log.ts';
import { DeadlinePassed, timely, within } from './within.ts';

type Understand = Extract<Effect, { kind: 'understand' }>;

/** Asks what the shopper's words mean. */
export async function understand(
  dependencies: ChatDependencies,
  turn: Turn,
  effect: Understand,
): Promise<ResultEvent> {
  try {
    const understanding =
      turn.understoodHere ??
      (await ask(dependencies, turn, requestOf(dependencies, turn, effect, await wordsOf(turn))));
    turn.understoodHere = undefined;
    turn.understanding = understanding;
    if (understanding.fallback) noteFallback(turn, 'understand', understanding.fallback, understanding.model);
    const weighed = await weigh(turn, understanding, effect.text);
    // A second wish of the message is read beside the cart that the first one left.
    const lines = turn.commands.length > 0 ? { cartLines: await cartLines(dependencies, turn) } : {};
    return {
      type: 'UNDERSTOOD',
      effectId: effect.id,
      understanding,
      ...(weighed ? { weighed } : {}),
      ...lines,
    };
  } catch (error) {
    dependencies.log.failure('understanding failed', error, idsOf(turn));
    return { type: 'OUT_OF_TIME', reason: error instanceof DeadlinePassed ? 'deadline' : 'unavailable' };
  }
}

/** Whether a port that may leave the process has no need to; then what it understood is kept for `understand`. */
export async function isUnderstoodHere(
  dependencies: ChatDependencies,
  turn: Turn,
  effect: Understand,
): Promise<boolean> {
  const { understanding, clock, deadlines } = dependencies;
  if (!understanding.understandHere) return false;
  const request = requestOf(dependencies, turn, effect, await wordsOf(turn));
  turn.understoodHere = await timely(clock, deadlines.understanding, turn.stop, async () =>
    understanding.understandHere?.(request),
  ).catch(() => undefined);
  return turn.understoodHere !== undefined;
}

/**
 * What the words say of the goods that are talked about, and of others; nothing where none are and none are asked for, or
 * where the shop cannot tell.
 */
async function weigh(
  { store: { shop }, snapshot: { memory }, cart, message: { context } }: Turn,
  understanding: Understanding,
  text: string,
): Promise<Weighed | undefined> {
  const { language, righted } = understanding;
  const { shown, focus, previousFocus } = memory;
  const talkedAbout = [...shown, focus, previousFocus].filter((product) => product !== undefined);
  const known = [...talkedAbout, ...cart.lines].map(({ productId }) => productId);
  const onPage = talkedAbout.length > 0 ? undefined : context.page.product;
  if (
    known.length === 0 &&
    onPage === undefined &&
    !mayAskOfGoods(understanding, text) &&
    !mayOrder(understanding, text)
  )
    return undefined;
  const weighed = await shop.weigh?.({ text: righted ?? text, language, known: [...new Set(known)] });
  const [product] = weighed && onPage !== undefined ? await shop.products([onPage]) : [];
  return weighed && product ? { ...weighed, page: product.card } : weighed;
}

/** Readings of a first message that may ask something of one product, named in it. */
const OF_ONE: readonly Intent[] = ['product-question', 'product-details', 'check-availability', 'ask-price', 'warranty-info']; // prettier-ignore

/** Readings of one that may name it by its title, or by some words of it. */
const READ_AS_OTHER: readonly Intent[] = [
  'search-products', 'recommend-products', 'refine-results', 'out-of-scope', 'delivery-estimate', 'returns-policy', 'shipping-info', 'store-info',
  'bot-question', 'view-cart', 'help', 'show-more',
]; // prettier-ignore
/** How a question begins that has no mark. */
const ASKS =
  /^\P{L}*(?:(?:and|und|y|et) )?(?:who|whos|how|hows|what|whats|which|where|is|are|does|can|wo|woraus|wovon|wonach|worauf|womit|wozu|wie|wieviel|was|wer|aus|in|von|für|ab|bei|welche\p{L}?|darf|kann|ist|hat|hält|de|a|para|con|desde|cu\p{L}+|c[oó]mo|qu[eé]|qui[eé]n|d[oó]nde|se puede|en quoi|quel\p{L}*|qui|combien|comment|avec|d['’]o[uù]|o[uù]|est-ce|à|il y a)(?!\p{L})|(?<!\p{L})(?:quoi|combien|quel\p{L}*)(?!\p{L})/iu;

/** Before anything was shown, only a question that has words goods are called by can name what it is about. */
function mayAskOfGoods(
  { intents: [top], slots: { names, fact }, language }: Understanding,
  text: string,
): boolean {
  if (top === undefined || names === undefined) return false;
  if (names.length >= NAME && asksOfGoods(text, language)) return true;
  const asks = text.includes('?') || fact !== undefined || ASKS.test(text);
  return OF_ONE.includes(top.intent) || (READ_AS_OTHER.includes(top.intent) && asks);
}

/** One word of a title is a kind; two are a name. */
const NAME = 2;
const MAY_ADD = 0.2;

/** Whether goods may be put into the cart that were not shown. */
function mayOrder(
  { intents, wishes, language, slots: { names = [] } }: Understanding,
  text: string,
): boolean {
  const { intoCart, putsIn, oneOf } = aroundOrder(language);
  if (names.length >= NAME && orderWords(language).kindly.test(text)) return true;
  if (isCounted(text, language) || ordersPlainly(text, language)) return true;
  if (wishes.length > 1 || [intoCart, putsIn, oneOf].some((words) => words.test(text))) return true;
  return intents.some(({ intent, confidence }) => intent === 'add-to-cart' && confidence >= MAY_ADD);
}

function ordersPlainly(text: string, language: Understanding['language']): boolean {
  const { wishes, orders, goesOn } = plainOrderWords(language);
  return orders.test(text) || goesOn.test(text) || text.search(wishes) >= 0;
}

/** "Two kettles", "kettle x2": a number may say how many. */
function isCounted(text: string, language: Understanding['language']): boolean {
  const { numbers, takes } = orderWords(language);
  if (/(?<![\p{L}\p{N}.,])(?:x ?)?\d{1,2}(?: ?x)?(?![\p{L}\p{N}])/u.test(text) || takes.test(text))
    return true;
  return text.toLowerCase().split(/[^\p{L}]+/u).some((word) => word in numbers || word === 'one'); // prettier-ignore
}

/** What the store's goods are called. */
const wordsOf = ({ store }: Turn): Promise<CatalogueWords> => store.shop.words();

function ask(dependencies: ChatDependencies, turn: Turn, request: UnderstandRequest): Promise<Understanding> {
  const { clock, deadlines, understanding } = dependencies;
  if (understanding.remote) return askOutside(dependencies, turn, request);
  return timely(clock, deadlines.understanding, turn.stop, () => understanding.understand(request));
}

async function askOutside(
  dependencies: ChatDependencies,
  turn: Turn,
  request: UnderstandRequest,
): Promise<Understanding> {
  const { clock, deadlines, understanding } = dependencies;
  const answer = await within(clock, deadlines.understanding, turn.stop, (signal) =>
    understanding.understand(request, signal),
  );
  maskMore(dependencies, turn, answer);
  return answer;
}

function requestOf(
  dependencies: ChatDependencies,
  turn: Turn,
  { text, expecting }: Understand,
  words: CatalogueWords,
): UnderstandRequest {
  const { clock, understanding } = dependencies;
  const { settings } = turn.store;
  const mask = (): string => maskText(text, personalIn(dependencies, turn, text)).masked;
  return {
    text,
    ...(understanding.remote ? { masked: mask() } : {}),
    language: turn.snapshot.memory.language,
    languages: settings.languages,
    currency: settings.currency,
    words,
    orderNumberPattern: settings.orderNumberPattern,
    expecting,
    today: localDate(clock.now(), settings.timeZone),
  };
}

const personalIn = (dependencies: ChatDependencies, { store }: Turn, text: string): PersonalData[] =>
  dependencies.findPersonalData(text, store.settings.orderNumberPattern);

/** Personal data that only the service found is kept from what comes after: the agent, the evidence, the reply. */
function maskMore(dependencies: ChatDependencies, turn: Turn, { personalData }: Understanding): void {
  const { message } = turn;
  const own = personalIn(dependencies, turn, message.text);
  const isNew = personalData.some(
    ({ start, end }) => !own.some((span) => start < span.end && end > span.start),
  );
  if (isNew) turn.message = { ...message, masked: maskText(message.text, [...own, ...personalData]) };
}

const QUARTER_OF_AN_HOUR = 15 * 60_000;
const dates = new Map<string, { format: Intl.DateTimeFormat; quarter: number; date: string }>();

/** The date where the store is, as YYYY-MM-DD. Days begin on a quarter of an hour everywhere, so each quarter asks Intl once. */
function localDate(now: number, timeZone: string): string {
  const quarter = Math.floor(now / QUARTER_OF_AN_HOUR);
  const kept = dates.get(timeZone);
  if (kept?.quarter === quarter) return kept.date;
  const format = kept?.format ?? new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' });
  const date = format.format(now);
  dates.set(timeZone, { format, quarter, date });
  return date;
}
