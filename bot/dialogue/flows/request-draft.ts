import type { OrderView } from '../../wire/parts.ts';
import type { Money } from '../../wire/money.ts';
import type { RequestKind } from '../../wire/requests.ts';
import type { Intent } from '../../understanding/understanding.ts';
import type { Pending } from '../memory.ts';
import type { ItemFact, RequestPurpose } from '../replies/request-facts.ts';
import { catalogueOf } from '../replies/index.ts';
import { closeQuestion, openQuestion } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { contentOf, fold, wordsOf } from '../words.ts';

/** A request about an order that is not complete yet. It lies in the open question, so that a digression keeps it. JSON. */
export interface Draft {
  purpose: RequestPurpose;
  /** The order. */
  number?: string;
  /** Places in the order's lines, from 0. */
  items?: number[];
  /** How many, when fewer than were ordered. */
  quantity?: number;
  /** What the shopper said of it at first: which item, what is wrong, what is wanted; and the message that said it. */
  said: string;
  saidIn: string;
  /** The message that says what is wrong or to be changed; its own words lie under seal. */
  words?: { text: string; messageId: string };
  /** The version wanted instead. */
  wanted?: { variantId: string; name: string; price: Money };
  /** What was said of the version wanted, when it was asked for. */
  wish?: string;
  /** Set while the version is being asked for. */
  asks?: 'version';
}

const purposes: Partial<Record<Intent, RequestPurpose>> = {
  'cancel-order': 'cancel',
  'change-order': 'change',
  'return-item': 'return',
  'exchange-item': 'exchange',
  'report-problem': 'problem',
  'get-invoice': 'invoice',
  'refund-status': 'refund',
};

export const purposeOf = (intent: Intent | undefined): RequestPurpose | undefined =>
  intent && purposes[intent];

/** What the store's people call it. A refund is only looked up. */
export const kindOf: Record<Exclude<RequestPurpose, 'refund'>, RequestKind> = {
  cancel: 'cancel-order',
  change: 'change-order',
  return: 'return-item',
  exchange: 'exchange-item',
  problem: 'problem',
  invoice: 'invoice',
};

/** Longest words kept of a message, in characters. */
const MOST_SAID = 1_000;

export function newDraft(scene: Scene, purpose: RequestPurpose): Draft {
  return { purpose, said: scene.turn.text.slice(0, MOST_SAID), saidIn: scene.turn.messageId };
}

export function draftOf(question: Pending | undefined): Draft | undefined {
  return question?.data?.['draft'] as Draft | undefined;
}

/** A new request takes the place of one that is not complete; other open business stays. */
export function dropEarlierDraft(scene: Scene): Scene {
  return draftOf(openQuestion(scene)) ? closeQuestion(scene) : scene;
}

/** The words of this turn, as what is wrong or to be changed. */
export function wordsNow(scene: Scene): Draft['words'] {
  return { text: scene.turn.text.slice(0, MOST_SAID), messageId: scene.turn.messageId };
}

/** Words that say more than what kind of request it is. */
export function tellsMore(scene: Scene, text: string, order?: OrderView): boolean {
  const { requestWords } = catalogueOf(scene.memory.language).words;
  const known = new Set([
    ...contentOf(scene, requestWords),
    ...(order?.lines ?? []).flatMap(({ title }) => contentOf(scene, title)),
  ]);
  const numbers = order ? contentOf(scene, order.number) : [];
  const said = contentOf(scene, text.replace(/\S+@\S+/g, ' ')).filter((word) => !/^\d+$/.test(word));
  return said.some((word) => !known.has(word) && !numbers.includes(word));
}

/** How many different words two texts have in common. */
export function sharedWords(one: readonly string[], other: ReadonlySet<string>): number {
  return [...new Set(one)].filter((word) => other.has(word)).length;
}

/** "Tasche" is the "Fahrradtasche": a German name ends in the thing itself. */
function namesEnd(title: string, said: ReadonlySet<string>): number {
  const ends = [...said].filter((word) => word.length >= 3);
  const isSo = (word: string): boolean =>
    ends.some((end) => word.length > end.length + 2 && word.endsWith(end));
  return wordsOf(title).some(isSo) ? 1 : 0;
}

/** How much of each line's title the text names; a value of an option counts a little. */
function sharesOfLines(scene: Scene, order: OrderView, text: string): number[] {
  const { requestWords } = catalogueOf(scene.memory.language).words;
  const common = new Set(contentOf(scene, requestWords));
  const said = new Set(contentOf(scene, text).filter((word) => !common.has(word)));
  const spoken = scene.memory.language === 'de' ? new Set(wordsOf(text)) : undefined;
  return order.lines.map(({ title, options }) => {
    const ofTitle = sharedWords(contentOf(scene, title), said) || (spoken ? namesEnd(title, spoken) : 0);
    const values = Object.values(options).filter((value) => fold(text).includes(fold(value)));
    return ofTitle === 0 ? 0 : ofTitle + values.length / 10;
  });
}

/** The lines whose titles share most words with the text; none when no title does. */
export function linesNamed(scene: Scene, order: OrderView, text: string): number[] {
  const shared = sharesOfLines(scene, order, text);
  const most = Math.max(0, ...shared);
  return most === 0 ? [] : shared.flatMap((count, index) => (count === most ? [index] : []));
}

/** How well the best line of an order fits the text; 0 when none does. */
export function wordsInOrder(scene: Scene, order: OrderView, text: string): number {
  return Math.max(0, ...sharesOfLines(scene, order, text));
}

export function itemFacts(order: OrderView, items: readonly number[], quantity?: number): ItemFact[] {
  return items.flatMap((index) => {
    const line = order.lines[index];
    return line
      ? [{ title: line.title, options: Object.values(line.options), quantity: quantity ?? line.quantity }]
      : [];
  });
}

/** What the items cost, as the order says. */
export function amountOf(order: OrderView, items: readonly number[], quantity?: number): Money {
  const lines = items.flatMap((index) => order.lines[index] ?? []);
  const amount = lines.reduce(
    (sum, line) =>
      sum +
      (quantity === undefined
        ? line.total.amount
        : Math.round((line.total.amount * quantity) / line.quantity)),
    0,
  );
  const [first] = lines;
  if (!first) throw new Error('a request for no item of the order');
  return { ...first.total, amount };
}

export function totalOf(order: OrderView): Money | undefined {
  return order.totals.find(({ kind }) => kind === 'total')?.amount;
}

/** The last time the order came into this state, ISO. */
export function reached(order: OrderView, state: string): string | undefined {
  return order.timeline.findLast((step) => step.state === state && step.at !== undefined)?.at;
}

const DAY = 86_400_000;

/** Until when the order's goods may come back, ISO day; undefined while it has not been delivered. */
export function returnableUntil(
  { store, turn }: Scene,
  order: OrderView,
): { delivered: string; last: string; over: boolean } | undefined {
  const delivered = reached(order, 'delivered');
  if (delivered === undefined) return undefined;
  const last = Date.parse(delivered) + store.returns.days * DAY;
  return { delivered, last: new Date(last).toISOString(), over: turn.now > last };
}

/** On its way or there: it can no longer be stopped. */
const SENT = ['shipped', 'partially-shipped', 'out-for-delivery', 'delivered', 'pickup-ready'];
const ENDED = ['cancelled', 'returned', 'refunded'];

export const isSent = ({ state }: OrderView): boolean => SENT.includes(state);
export const isEnded = ({ state }: OrderView): boolean => ENDED.includes(state);
