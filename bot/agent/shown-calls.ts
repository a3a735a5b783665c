import type { ToolData, ToolName } from '../tools/results.ts';
import type { AgentRequest } from './agent.ts';
import { isAnswer } from './embedded/plan.ts';

/**
 * Which calls of the turn a model's reply shows as data. Models are not asked: they forget, and they would have to
 * write ids. Of each subject the newest that brought something is shown, and with it what was called in the same step,
 * for that serves another wish; what was only looked up to put it into the cart has served.
 */
type Subject = 'goods' | 'cart' | 'policy' | 'promotions' | 'orders';

const SUBJECTS: Partial<Record<string, Subject>> = {
  'search-products': 'goods',
  'get-product': 'goods',
  'compare-products': 'goods',
  'find-similar': 'goods',
  'recommend-products': 'goods',
  'view-cart': 'cart',
  'add-to-cart': 'cart',
  'change-quantity': 'cart',
  'remove-from-cart': 'cart',
  'apply-coupon': 'cart',
  'remove-coupon': 'cart',
  'start-checkout': 'cart',
  'find-policy': 'policy',
  'list-promotions': 'promotions',
  'list-orders': 'orders',
  'track-order': 'orders',
} satisfies Partial<Record<ToolName, Subject>>;

/** @returns call ids, in the order the calls were made. */
export function shownCalls({ steps }: Pick<AgentRequest, 'steps'>): string[] {
  const used = idsOfChanges(steps);
  const newest = new Map<Subject, { step: number; callIds: string[] }>();
  for (const [step, { calls, results }] of steps.entries()) {
    for (const { callId, tool } of calls) {
      const subject = SUBJECTS[tool];
      const result = results.find((candidate) => candidate.callId === callId);
      if (!subject || !result?.ok || !broughtSomething(tool, result.data)) continue;
      if (subject === 'goods' && names(result.data, used)) continue;
      const before = newest.get(subject);
      const together = before?.step === step && subject !== 'cart' ? before.callIds : [];
      newest.set(subject, { step, callIds: [...together, callId] });
    }
  }
  const shown = new Set([...newest.values()].flatMap(({ callIds }) => callIds));
  return steps.flatMap(({ calls }) => calls.map(({ callId }) => callId).filter((id) => shown.has(id)));
}

/** Ids of the variants that went into the cart. */
function idsOfChanges(steps: AgentRequest['steps']): Set<unknown> {
  const added = steps.flatMap(({ calls, results }) =>
    calls.filter(({ callId, tool }) => {
      const result = results.find((candidate) => candidate.callId === callId);
      return tool === ('add-to-cart' satisfies ToolName) && result?.ok === true;
    }),
  );
  return new Set(added.map((call) => call.arguments['variantId']));
}

/** Whether one of these ids stands anywhere in the data. */
function names(data: unknown, ids: Set<unknown>): boolean {
  if (typeof data !== 'object' || data === null) return ids.has(data);
  return ids.size > 0 && Object.values(data).some((inner) => names(inner, ids));
}

function broughtSomething(tool: string, data: unknown): boolean {
  if (tool === 'find-policy') return isAnswer({ ok: true, data: data as ToolData<'find-policy'> });
  if (typeof data !== 'object' || data === null) return false;
  if ('found' in data) return data.found === true;
  if ('kind' in data) return data.kind === 'found';
  if ('products' in data && 'relaxation' in data && data.relaxation) return true;
  const lists = ['products', 'closest', 'promotions', 'orders'].filter((name) => name in data);
  return lists.length === 0 || lists.some((name) => (data as Record<string, unknown[]>)[name]!.length > 0);
}
