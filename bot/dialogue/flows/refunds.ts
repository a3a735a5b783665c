import type { OrderView } from '../../wire/parts.ts';
import { say } from '../say.ts';
import type { Scene } from '../scene.ts';
import { personQuestion } from './person-question.ts';
import { isEnded, reached, totalOf } from './request-draft.ts';

/** What the order itself says of a refund: nothing is promised that does not stand in it. */
export function tellOfRefund(scene: Scene, order: OrderView): Scene {
  const { number, state, stateLabel } = order;
  const parts = [{ kind: 'order' as const, order }];
  const on = reached(order, state);
  const since = on ? { on } : {};
  if (state === 'refunded') {
    const total = totalOf(order);
    return say(scene, 'refund-done', { number, ...since, ...(total ? { total } : {}) }, { parts });
  }
  const offerPerson = !scene.memory.declined.includes('person');
  const asking = { parts, ...(offerPerson ? { question: personQuestion(scene) } : {}) };
  return isEnded(order)
    ? say(scene, 'refund-open', { number, state: stateLabel, ...since, offerPerson }, asking)
    : say(scene, 'refund-none', { number, state: stateLabel, offerPerson }, asking);
}
