import type { ToolData } from '../../tools/results.ts';
import type { OrderView } from '../../wire/parts.ts';
import { catalogueOf } from '../replies/index.ts';
import type { RequestPurpose } from '../replies/request-facts.ts';
import { MOST_CHOICES, say } from '../say.ts';
import { notedData, slotsOf, useTool } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { sayLocked } from './no-number.ts';
import { emailIn } from './handover.ts';
import { askEmail, sourceOf, type Address } from './orders.ts';
import { isEnded, isSent, wordsInOrder, type Draft } from './request-draft.ts';
import { goOn } from './requests.ts';

/**
 * Which order a request is about, for a shopper whose claim to it is verified: by its number, the one talked about,
 * the last one, or what was in it.
 */

export function findOrder(scene: Scene, draft: Draft): Scene {
  const { orderId } = slotsOf(scene);
  const { ownOrder } = catalogueOf(scene.memory.language).words;
  const { signedIn } = scene.turn.surroundings;
  const { lastOrder, lastReply } = scene.memory;
  const email = emailIn(scene);
  const talkedAbout =
    !signedIn || ['order', 'refund-done', 'refund-open', 'refund-none'].includes(lastReply?.template ?? '');
  const pointed = talkedAbout && (!signedIn || ownOrder.test(scene.turn.text)) ? lastOrder : undefined;
  const unproven = signedIn ? undefined : scene.memory.askedOrder;
  const number = orderId ?? draft.number ?? pointed ?? numberAskedFor(scene) ?? unproven;
  if (number !== undefined)
    return lookUp(scene, { ...draft, number }, email === undefined ? undefined : { email });
  if (signedIn)
    return useTool(scene, 'trackingOrder', 'list-orders', { limit: 20 }, 'request-orders', { draft });
  return askNumber(scene, draft, email === undefined ? {} : { givenIn: scene.turn.messageId });
}

/** The number that waits for its e-mail address: "can I cancel it" asks for no other one. */
function numberAskedFor(scene: Scene): string | undefined {
  if (slotsOf(scene).reference === undefined) return undefined;
  const { number } = (scene.memory.pending.findLast(({ kind }) => kind === 'order-email')?.data ?? {}) as {
    number?: string;
  };
  return number;
}

/** Reads the order anew each time: what it says may have changed since the last message. */
export function lookUp(scene: Scene, draft: Draft, address?: Address): Scene {
  const { number = '' } = draft;
  if (address === undefined)
    return useTool(scene, 'trackingOrder', 'track-order', { number }, 'request-order', { draft });
  const noted = { draft, ...sourceOf(scene, address) };
  return useTool(
    scene,
    'verifyingClaim',
    'verify-order',
    { number, ...address },
    'request-order-proved',
    noted,
  );
}

/** @param given where the e-mail address stands that was given without a number, or that what was given is none of this store */
export function askNumber(
  scene: Scene,
  draft: Draft,
  { isOther, ...given }: { givenIn?: string; isOther?: boolean } = {},
): Scene {
  const { purpose } = draft;
  const question = {
    kind: 'order-number' as const,
    again: 'again-number' as const,
    data: { draft, ...given },
  };
  // "D-2001" of a store that counts five figures.
  if (isOther) return say(scene, 'ask-number-again', {}, { question });
  const { days } = scene.store.returns;
  return say(scene, 'request-number', { purpose, days }, { question });
}

export function requestOrder(scene: Scene, answer: ToolData<'track-order'>): Scene {
  const { draft } = notedData(scene) as { draft: Draft };
  if (answer.kind === 'not-verified') return askEmail(scene, draft.number ?? '', false, { draft });
  return orderProved(scene, draft, answer);
}

export function requestOrderProved(scene: Scene, answer: ToolData<'verify-order'>): Scene {
  const { draft, givenIn } = notedData(scene) as { draft: Draft; givenIn?: string };
  return orderProved(scene, draft, answer, givenIn);
}

/** An unknown number and a wrong address get the same answer. */
function orderProved(scene: Scene, draft: Draft, answer: ToolData<'verify-order'>, givenIn?: string): Scene {
  const { number = '' } = draft;
  if (answer.kind === 'locked') return sayLocked(scene, answer.minutes);
  if (answer.kind === 'found') return goOn(scene, draft, answer.order);
  const data = { number, draft, ...(givenIn === undefined ? {} : { givenIn }) };
  const question = { kind: 'order-email' as const, again: 'again-email' as const, facts: { number }, data };
  return say(scene, 'not-verified', { number }, { question });
}

/** The orders of a signed-in shopper: the one the words name, else the one that can be meant, else they are asked. */
export function requestOrders(scene: Scene, { signedIn, orders }: ToolData<'list-orders'>): Scene {
  const { draft } = notedData(scene) as { draft: Draft };
  if (!signedIn) return askNumber(scene, draft);
  const [newest] = orders;
  if (!newest) return say(scene, 'no-orders', {});
  const possible = orders.filter((order) => isPossible(draft.purpose, order));
  const named = ordersMeant(scene, orders, draft.said);
  const meant = named ? preferred(named, possible) : possible.length > 0 ? possible : [newest];
  // "The lamp order", of two that hold a lamp: the one that was looked at.
  const last = scene.memory.ordersTold?.findLast((told) => meant.some(({ number }) => number === told));
  const told = named && meant.find(({ number }) => number === last);
  const [only] = told ? [told] : meant;
  if (only && (told || meant.length === 1)) return goOn(scene, { ...draft, number: only.number }, only);
  return askWhichOrder(scene, draft, meant);
}

/** "My last order", "the kettle I ordered". @returns undefined when the words name none. */
export function ordersMeant(scene: Scene, orders: OrderView[], said: string): OrderView[] | undefined {
  const { newest } = catalogueOf(scene.memory.language).words;
  const shared = orders.map((order) => wordsInOrder(scene, order, said));
  const most = Math.max(0, ...shared);
  const holding = most === 0 ? [] : orders.filter((_, index) => shared[index] === most);
  const [last] = holding.length > 0 ? holding : orders;
  if (newest.test(said) && last) return [last];
  return holding.length > 0 ? holding : undefined;
}

/** Of the orders that hold what was named, those the request can be about; all of them when it can be about none. */
function preferred(named: OrderView[], possible: OrderView[]): OrderView[] {
  const both = named.filter((order) => possible.includes(order));
  return both.length > 0 ? both : named;
}

function isPossible(purpose: RequestPurpose, order: OrderView): boolean {
  const always: readonly RequestPurpose[] = ['invoice', 'problem'];
  if (purpose === 'refund') return isEnded(order);
  if (always.includes(purpose)) return true;
  if (purpose === 'cancel' || purpose === 'change') return !isSent(order) && !isEnded(order);
  return isSent(order);
}

function askWhichOrder(scene: Scene, draft: Draft, orders: OrderView[]): Scene {
  const offered = orders.slice(0, MOST_CHOICES);
  const choices = offered.map(({ number, stateLabel, lines }) => ({
    id: `say:${number}`,
    label: [number, stateLabel, lines[0]?.title].filter(Boolean).join(' · ').slice(0, 120),
  }));
  const { purpose } = draft;
  const numbers = offered.map(({ number }) => number);
  const question = {
    kind: 'order-number' as const,
    again: 'again-number' as const,
    choices,
    data: { draft },
  };
  return say(scene, 'request-which-order', { purpose, numbers }, { question });
}
