import type { ToolData, ToolName } from '../tools/results.ts';
import type { AgentCall, AgentRequest } from './agent.ts';
import { isAnswer } from './embedded/plan.ts';

/**
 * Which calls of the turn a model's reply shows as data. Models are not asked: they forget, and they would have to
 * write ids. Of each subject the newest call that brought something is shown; after a change of the cart only the
 * cart is, because what was looked up for it has served.
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
  'start-checkout': 'cart',
  'find-policy': 'policy',
  'list-promotions': 'promotions',
  'list-orders': 'orders',
  'track-order': 'orders',
} satisfies Partial<Record<ToolName, Subject>>;

const CHANGES: ReadonlySet<string> = new Set<ToolName>([
  'add-to-cart', 'change-quantity', 'remove-from-cart', 'apply-coupon',
]); // prettier-ignore

/** @returns call ids, in the order the calls were made. */
export function shownCalls({ steps }: Pick<AgentRequest, 'steps'>): string[] {
  const newest = new Map<Subject, AgentCall>();
  for (const { calls, results } of steps) {
    for (const call of calls) {
      const subject = SUBJECTS[call.tool];
      const result = results.find(({ callId }) => callId === call.callId);
      if (!subject || !result?.ok || !broughtSomething(call.tool, result.data)) continue;
      // Set anew, so that the order is that of the newest calls.
      newest.delete(subject);
      newest.set(subject, call);
    }
  }
  const cart = newest.get('cart');
  if (cart && CHANGES.has(cart.tool)) newest.delete('goods');
  return [...newest.values()].map(({ callId }) => callId);
}

function broughtSomething(tool: string, data: unknown): boolean {
  if (tool === 'find-policy') return isAnswer({ ok: true, data: data as ToolData<'find-policy'> });
  if (typeof data !== 'object' || data === null) return false;
  if ('found' in data) return data.found === true;
  if ('kind' in data) return data.kind === 'found';
  if ('products' in data && 'relaxation' in data && data.relaxation) return true;
  const list = ['products', 'promotions', 'orders'].find((name) => name in data);
  return list === undefined || ((data as Record<string, unknown[]>)[list]?.length ?? 0) > 0;
}
