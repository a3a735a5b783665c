import type { ToolArguments, ToolData } from '../../tools/results.ts';
import type { OrderView } from '../../wire/parts.ts';
import { say, yesOrNo } from '../say.ts';
import { notedData, remember, useTool } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { addressQuestion, reachIn } from './handover.ts';
import { askEmail } from './orders.ts';
import { whenStaffRead } from './opening-hours.ts';
import { amountOf, itemFacts, kindOf, returnableUntil, totalOf, type Draft } from './request-draft.ts';

/** The question whether to send a request, which says what, for how much and to what end; and what came of it. */

/** Longest words shown back, in characters. */
const MOST_SHOWN = 160;

export function confirmRequest(scene: Scene, draft: Draft, order: OrderView): Scene {
  const question = {
    kind: 'confirmation' as const,
    again: 'again-confirm' as const,
    facts: { purpose: draft.purpose, number: order.number },
    choices: yesOrNo(scene),
    tool: 'make-request' as const,
    args: requestArguments(draft, order),
    data: { draft },
  };
  return sayWhat(scene, draft, order, { question });
}

function requestArguments(
  { purpose, items = [], quantity, words, wanted, said, saidIn }: Draft,
  order: OrderView,
): ToolArguments<'make-request'> {
  if (purpose === 'refund') throw new Error('a refund is looked up, not asked for');
  const lines = items.flatMap((index) => {
    const line = order.lines[index];
    return line ? [{ title: line.title, quantity: quantity ?? line.quantity, options: line.options }] : [];
  });
  return {
    kind: kindOf[purpose],
    orderNumber: order.number,
    text: words?.text ?? said,
    saidIn: words?.messageId ?? saidIn,
    ...(lines.length > 0 ? { lines } : {}),
    ...(wanted ? { wanted: wanted.name } : {}),
  };
}

type Asked = Parameters<typeof say>[3];

function sayWhat(scene: Scene, draft: Draft, order: OrderView, asked: Asked): Scene {
  const { purpose, items = [], quantity, words } = draft;
  const { number, stateLabel: state } = order;
  const total = totalOf(order);
  const inAll = total ? { total } : {};
  const facts = itemFacts(order, items, quantity);
  const said = shortened(words?.text ?? '');
  if (purpose === 'cancel')
    return say(scene, 'confirm-cancel', { number, state, items: facts, ...inAll }, asked);
  if (purpose === 'change')
    return say(scene, 'confirm-change', { number, state, words: said, ...inAll }, asked);
  if (purpose === 'invoice') return say(scene, 'confirm-invoice', { number, ...inAll }, asked);
  const amount = amountOf(order, items, quantity);
  if (purpose === 'problem')
    return say(scene, 'confirm-problem', { number, items: facts, words: said, amount }, asked);
  const { days } = scene.store.returns;
  const last = returnableUntil(scene, order)?.last;
  const window = { days, ...(last ? { until: last } : {}) };
  const [item] = facts;
  if (purpose === 'exchange' && draft.wanted && item) {
    const { name: wanted, price } = draft.wanted;
    return say(scene, 'confirm-exchange', { number, item, wanted, price, ...window }, asked);
  }
  return say(scene, 'confirm-return', { number, items: facts, amount, ...window }, asked);
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= MOST_SHOWN ? line : `${line.slice(0, MOST_SHOWN - 1).trimEnd()}…`;
}

/** "Yes", as the direct answer. */
export function sendRequest(scene: Scene, draft: Draft, args: Record<string, unknown>): Scene {
  const wanted = args as ToolArguments<'make-request'>;
  return useTool(scene, 'makingRequest', 'make-request', wanted, 'request-made', { draft });
}

export function requestMade(scene: Scene, answer: ToolData<'make-request'>): Scene {
  const { draft } = notedData(scene) as { draft: Draft };
  const { number = '', purpose } = draft;
  // The proof of the order has run out since it was asked.
  if (answer.kind === 'not-verified') return askEmail(scene, number, false, { draft });
  const { staff, timeZone } = scene.store;
  const when = whenStaffRead(staff, scene.turn.now, timeZone, scene.memory.language);
  const { reference, reach } = answer;
  const sent = [...(scene.memory.sent ?? []), { purpose, number, reference }];
  const known = remember(scene, { sent: sent.slice(-MOST_REMEMBERED) });
  const facts = { purpose, number, reference, staff: when, reach };
  const key = answer.kind === 'already' ? 'request-known' : 'request-made';
  return say(known, key, facts, addressQuestion(reach, reference));
}

/** Requests of one conversation that are kept in mind. */
const MOST_REMEMBERED = 10;

/** An order is cancelled once: whoever asks again is told where it stands. Items go back and change one by one. */
export function sentBefore(scene: Scene, { purpose }: Draft, { number }: OrderView): Scene | undefined {
  if (purpose !== 'cancel' && purpose !== 'invoice') return undefined;
  const before = scene.memory.sent?.findLast((each) => each.purpose === purpose && each.number === number);
  if (!before) return undefined;
  const { staff, timeZone } = scene.store;
  const when = whenStaffRead(staff, scene.turn.now, timeZone, scene.memory.language);
  const { reference } = before;
  return say(scene, 'request-known', { purpose, number, reference, staff: when, reach: reachIn(scene) });
}
