import type { ToolData } from '../../tools/results.ts';
import type { OrderView } from '../../wire/parts.ts';
import type { Pending } from '../memory.ts';
import { courseWords } from '../replies/course-words.ts';
import { say } from '../say.ts';
import { notedData, remember, slotsOf, useTool } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { contentOf } from '../words.ts';
import { emailIn } from './handover.ts';
import { sayLocked, sayNoNumber } from './no-number.ts';
import { ordersMeant } from './request-order.ts';
import { asksOfOthers } from './rereading-dealings.ts';

/**
 * Orders are shown only to a shopper whose claim is verified: signed in, or number and e-mail. An unknown number and
 * a wrong e-mail get the same answer. The e-mail address is used in this turn and never remembered, but for the message
 * it stands in: who rights the number is not asked for the address again.
 */

export function trackOrder(scene: Scene): Scene {
  if (asksOfOthers(scene)) return say(scene, 'others-order', {});
  const { orderId, reference, email } = slotsOf(scene);
  const { signedIn } = scene.turn.surroundings;
  // The order shown before is meant, unless the account can tell all of them.
  const { lastOrder, askedOrder, ordersTold = [] } = scene.memory;
  const shown = reference || !signedIn ? lastOrder : undefined;
  // "My other order" is the one told before the last, and where there is none, one not told yet.
  const known = orderId ?? (reference === 'other' ? ordersTold.findLast((number) => number !== lastOrder) : (shown ?? (signedIn ? undefined : askedOrder))); // prettier-ignore
  if (known && email) return verify(scene, known, { email });
  if (known) return lookUpOrder(scene, known);
  if (scene.turn.surroundings.signedIn)
    return useTool(scene, 'trackingOrder', 'list-orders', listed(scene), 'orders-listed');
  if (lacksNumber(scene)) return sayNoNumber(scene);
  return email ? askNumberBeside(scene) : askNumber(scene, 'ask-number');
}

/** "I don't have the number on me, it's under mary@example.com" asks for another way. */
export function lacksNumber({ turn, memory }: Scene): boolean {
  return courseWords(memory.language).lacksNumber.test(turn.text);
}

/** What was in it is looked for further back than is shown. */
function listed(scene: Scene): { limit?: number } {
  return contentOf(scene, scene.turn.text).length > 1 ? { limit: 20 } : {};
}

export function lookUpOrder(scene: Scene, number: string): Scene {
  return useTool(scene, 'trackingOrder', 'track-order', { number }, 'order-looked-up', { number });
}

/** An address as it was said just now, or the message it was said in. */
export type Address = { email: string } | { givenIn: string };

/** The address of this message, or the one that was given for what `question` asks. */
export function addressOf(scene: Scene, question: Pending): Address | undefined {
  const email = emailIn(scene);
  const givenIn = question.data?.['givenIn'];
  if (email !== undefined) return { email };
  return typeof givenIn === 'string' ? { givenIn } : undefined;
}

/** Where the address that is being tried can be read again. */
export const sourceOf = ({ turn }: Scene, address: Address): { givenIn: string } => ({
  givenIn: 'givenIn' in address ? address.givenIn : turn.messageId,
});

export function verify(scene: Scene, number: string, address: Address): Scene {
  const noted = { number, ...sourceOf(scene, address) };
  return useTool(scene, 'verifyingClaim', 'verify-order', { number, ...address }, 'order-verified', noted);
}

/** Asks for the number that belongs to the address in this message. */
export function askNumberBeside(scene: Scene): Scene {
  return askNumber(scene, 'ask-number-with-email', { givenIn: scene.turn.messageId });
}

export function askNumber(
  scene: Scene,
  key: 'ask-number' | 'ask-number-with-email' | 'ask-number-again',
  data?: { givenIn: string },
): Scene {
  const kept = data ? { data } : {};
  return say(scene, key, {}, { question: { kind: 'order-number', again: 'again-number', ...kept } });
}

/** @param more what the question must carry besides the number: a request that waits for it */
export function askEmail(scene: Scene, number: string, again = false, more: object = {}): Scene {
  const plain = emailQuestion(number);
  const question = { ...plain, data: { ...plain.data, ...more } };
  const known = number === '' ? scene : remember(scene, { askedOrder: number });
  return again
    ? say(known, 'ask-email-again', {}, { question })
    : say(known, 'ask-email', { number }, { question });
}

function emailQuestion(number: string) {
  return { kind: 'order-email' as const, again: 'again-email' as const, facts: { number }, data: { number } };
}

/** Not yet proven: the e-mail address is asked for, whether or not there is such an order. */
export function orderLookedUp(scene: Scene, answer: ToolData<'track-order'>): Scene {
  const { number } = notedData(scene) as { number: string };
  if (answer.kind === 'not-verified') return askEmail(scene, number);
  return answered(scene, number, answer);
}

export function orderVerified(scene: Scene, answer: ToolData<'verify-order'>): Scene {
  const { number, givenIn } = notedData(scene) as { number: string; givenIn?: string };
  return answered(scene, number, answer, givenIn);
}

function answered(scene: Scene, number: string, answer: ToolData<'verify-order'>, givenIn?: string): Scene {
  if (answer.kind === 'locked') return sayLocked(scene, answer.minutes);
  if (answer.kind === 'not-verified') {
    const plain = emailQuestion(number);
    const question = { ...plain, data: { ...plain.data, ...(givenIn === undefined ? {} : { givenIn }) } };
    return say(remember(scene, { askedOrder: number }), 'not-verified', { number }, { question });
  }
  return showOrder(scene, answer.order);
}

const MOST_TOLD = 10;
const OF_LOOKING_UP: readonly Pending['kind'][] = ['order-number', 'order-email'];

export function showOrder(scene: Scene, order: OrderView): Scene {
  // Which order to look up is no open question any more, nor whether a person should look instead.
  const pending = scene.memory.pending.filter(
    ({ kind, data }) =>
      data?.['draft'] !== undefined || (!OF_LOOKING_UP.includes(kind) && data?.['offer'] !== 'person'),
  );
  const told = (scene.memory.ordersTold ?? []).filter((number) => number !== order.number);
  const ordersTold = [...told, order.number].slice(-MOST_TOLD);
  const known = remember(scene, { lastOrder: order.number, ordersTold, pending });
  const { number, stateLabel: state, estimatedDelivery } = order;
  const facts = { number, state, ...(estimatedDelivery ? { estimated: estimatedDelivery } : {}) };
  return say(known, 'order', facts, { parts: [{ kind: 'order', order }] });
}

export function ordersListed(scene: Scene, { signedIn, orders }: ToolData<'list-orders'>): Scene {
  if (!signedIn) return askNumber(scene, 'ask-number');
  const [newest] = orders;
  if (!newest) return say(scene, 'no-orders', {});
  const [meant, another] = ordersMeant(scene, orders, scene.turn.text) ?? [];
  if (meant && !another) return showOrder(scene, meant);
  if (orders.length === 1) return showOrder(scene, newest);
  const known = remember(scene, { lastOrder: newest.number });
  const facts = { count: Math.min(orders.length, 5), number: newest.number, state: newest.stateLabel };
  return say(known, 'orders', facts, { parts: [{ kind: 'orders', orders: orders.slice(0, 5) }] });
}
