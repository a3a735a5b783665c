import type { ToolData } from '../../tools/results.ts';
import { courseWords } from '../replies/course-words.ts';
import { dealingWords } from '../replies/dealing-words.ts';
import { ruleWords } from '../replies/rule-words.ts';
import { catalogueOf } from '../replies/index.ts';
import { say } from '../say.ts';
import { inTurn, notedData, openQuestion, slotsOf, useTool } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { aroundOrder } from '../replies/around-order-words.ts';
import { tried } from './chances.ts';
import { sayWhenAnswered } from './handover.ts';
import { readPolicy } from './policies.ts';
import { ordersMeant } from './request-order.ts';
import { purposeOf } from './request-draft.ts';
import { orderLookedUp, ordersListed, showOrder } from './orders.ts';
import type { OrderView } from '../../wire/parts.ts';
import { contentOf, wordsOf } from '../words.ts';
import type { Intent } from '../../understanding/understanding.ts';

/** What goes on from an order or a message just told: when it comes, who brings it, what is in it, the one before it. */

const TOLD: readonly string[] = ['order', 'orders', 'order-holds', 'order-paid', 'order-carrier'];
const MOST_ORDERS = 20;
/** Said of an order as little as of anything else. */
const NOT_OF_ORDERS: readonly Intent[] = [
  'greet', 'goodbye', 'thank', 'affirm', 'talk-to-human', 'promotions', 'view-cart', 'checkout', 'apply-coupon', 'add-to-cart', 'store-info', 'returns-policy',
]; // prettier-ignore
const SURE = 0.6;
const OF_RULES: readonly Intent[] = ['shipping-info', 'payment-info', 'warranty-info'];
const LIKELY = 0.5;
const MOST_OF_WHY = 8;

type Asked =
  | { kind: 'due' | 'holds' | 'paid' | 'holding' | 'carrier' | 'answer' }
  | { kind: 'other'; place: number | 'before' };

/** What is asked of the orders just told; undefined when the words are about something else. */
function asked(scene: Scene): Asked | undefined {
  const { lastReply, lastOrder } = scene.memory;
  const { text, intent = 'out-of-scope', surroundings, understanding } = scene.turn;
  const { orderId, email, things, category, brand, ordinal, reference } = slotsOf(scene);
  const { asksCarrier, asksTime } = ruleWords(scene.memory.language);
  if (asksWhenAnswered(scene)) return { kind: 'answer' };
  if (lastOrder !== undefined && (orderId ?? email) === undefined && asksCarrier.test(text))
    return { kind: 'carrier' };
  if (!TOLD.includes(lastReply?.template ?? '') || lastOrder === undefined || openQuestion(scene))
    return undefined;
  const { asksWhenDue, asksWhatOrdered, asksWhatPaid, orderBefore } = courseWords(scene.memory.language);
  // "How much did I pay for the lamp" asks of the lamp in the order.
  if ((orderId ?? email) === undefined && asksWhatPaid.test(text)) return { kind: 'paid' };
  if (asksOfThing(scene)) return { kind: 'holding' };
  if ((orderId ?? email ?? things ?? category ?? brand) !== undefined) return undefined;
  if (surroundings.signedIn && orderBefore.test(text)) return { kind: 'other', place: 'before' };
  const listed = lastReply?.template === 'orders' && surroundings.signedIn && purposeOf(intent) === undefined;
  if (listed && ordinal !== undefined && ordinal !== 0) return { kind: 'other', place: ordinal };
  const sure = (understanding?.intents[0]?.confidence ?? 0) >= SURE;
  if ((sure && NOT_OF_ORDERS.includes(intent)) || purposeOf(intent) !== undefined) return undefined;
  if (asksWhatOrdered.test(text)) return { kind: 'holds' };
  const { asks } = catalogueOf(scene.memory.language).words;
  const isDue = asksWhenDue.test(text) && asks.test(text.trim());
  // "Will I be charged twice if it comes in parts" asks for a rule; "when's it meant to land" for its day.
  const ofIt = isDue && asksTime.test(text) && intent === 'shipping-info' && reference !== undefined;
  if (!ofIt && OF_RULES.includes(intent) && (understanding?.intents[0]?.confidence ?? 0) >= LIKELY)
    return undefined;
  // "And why is that?": the order tells why it is late.
  const short = wordsOf(text).length <= MOST_OF_WHY;
  if (short && dealingWords(scene.memory.language).asksWhyLate.test(text)) return { kind: 'due' };
  return isDue ? { kind: 'due' } : undefined;
}

/** "When do they answer", after a message or request was passed on. */
function asksWhenAnswered({ memory: { lastReply, language }, turn: { text } }: Scene): boolean {
  const { asksTime, ofAnswer } = ruleWords(language);
  const isPassedOn = PASSED_ON.includes(lastReply?.template ?? '') && wordsOf(text).length <= MOST_OF_WHY;
  return isPassedOn && asksTime.test(text) && ofAnswer.test(text);
}

const PASSED_ON = ['message-left', 'request-made', 'request-known', 'request-passed-on', 'nobody-there', 'ask-message', 'answered-when']; // prettier-ignore

/** "And the water filter?", of a shopper whose orders are known: the one it was in, if it was in one. */
function asksOfThing(scene: Scene): boolean {
  const { text, surroundings } = scene.turn;
  const { orderId, email, things = [], names = [] } = slotsOf(scene);
  if (!surroundings.signedIn || (orderId ?? email) !== undefined || tried(scene).includes('orders'))
    return false;
  const { goesOn } = aroundOrder(scene.memory.language);
  if (!goesOn.test(text) || wordsOf(text).length > MOST_OF_THING) return false;
  const named = contentOf(scene, [...things, ...names].join(' '));
  return named.length > 0 && contentOf(scene, text).every((word) => named.includes(word));
}

const MOST_OF_THING = 6;

/** The order that holds what was named; without one the words are taken as they were read. */
export function fromOrders(scene: Scene, { orders }: ToolData<'list-orders'>): Scene | undefined {
  const [meant, another] = ordersMeant(scene, orders, scene.turn.text) ?? [];
  return meant && !another ? showOrder(scene, meant) : undefined;
}

export function asksOfShownOrder(scene: Scene): boolean {
  return asked(scene) !== undefined;
}

export function tellOfShownOrder(scene: Scene): Scene {
  const what = asked(scene);
  if (!what) throw new Error('nothing is asked of an order');
  if (what.kind === 'other')
    return useTool(scene, 'trackingOrder', 'list-orders', { limit: MOST_ORDERS }, 'order-picked', { place: what.place }); // prettier-ignore
  if (what.kind === 'holding') {
    const asking = inTurn(scene, { tried: [...tried(scene), 'orders'] });
    return useTool(asking, 'tryingAnswer', 'list-orders', { limit: MOST_ORDERS }, 'orders-tried');
  }
  if (what.kind === 'answer') return sayWhenAnswered(scene);
  const number = scene.memory.lastOrder ?? '';
  return useTool(scene, 'trackingOrder', 'track-order', { number }, 'order-asked', {
    number,
    tells: what.kind,
  });
}

export function orderPicked(scene: Scene, data: ToolData<'list-orders'>): Scene {
  const { place } = notedData(scene) as { place: number | 'before' };
  const { signedIn, orders } = data;
  const now = orders.findIndex(({ number }) => number === scene.memory.lastOrder);
  const at = place === 'before' ? now + 1 : place > 0 ? place - 1 : place;
  const order = signedIn ? orders.at(at) : undefined;
  return order ? showOrder(scene, order) : ordersListed(scene, data);
}

export function orderAsked(scene: Scene, answer: ToolData<'track-order'>): Scene {
  const { tells } = notedData(scene) as { tells: Asked['kind'] };
  if (answer.kind !== 'found' || tells === 'due') return orderLookedUp(scene, answer);
  const { order } = answer;
  if (tells === 'paid') return sayPaid(scene, order);
  if (tells === 'carrier') return sayCarrier(scene, order);
  const items = order.lines.map(({ title, quantity }) => ({ title, quantity }));
  return say(scene, 'order-holds', { number: order.number, items }, { parts: [{ kind: 'order', order }] });
}

/** Who brings it, as the order says; before it says so, the store's pages do. */
function sayCarrier(scene: Scene, order: OrderView): Scene {
  const { number, carrier, trackingNumber: tracking } = order;
  if (carrier === undefined) return readPolicy(inTurn(scene, { intent: 'shipping-info' }));
  const facts = { number, carrier, ...(tracking === undefined ? {} : { tracking }) };
  return say(scene, 'order-carrier', facts, { parts: [{ kind: 'order', order }] });
}

/** What the things cost that the words name; all of them and the sum, where they name none. */
function sayPaid(scene: Scene, order: OrderView): Scene {
  const said = contentOf(scene, scene.turn.text);
  const named = order.lines.filter(({ title }) =>
    contentOf(scene, title).some((word) => said.includes(word)),
  );
  const lines = named.length > 0 ? named : order.lines;
  const items = lines.map(({ title, quantity, total }) => ({ title, quantity, total }));
  const total = named.length > 0 ? undefined : order.totals.at(-1)?.amount;
  const facts = { number: order.number, items, ...(total ? { total } : {}) };
  return say(scene, 'order-paid', facts, { parts: [{ kind: 'order', order }] });
}
