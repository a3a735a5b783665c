import * as carts from './cart-acts.ts';
import * as findings from './finding-acts.ts';
import * as goods from './goods-acts.ts';
import * as orders from './order-acts.ts';
import * as talk from './talk-acts.ts';
import type { Act, Step, Walk } from './walk.ts';

/** What a shopper does next, as often as shoppers do it; an act that does not fit the moment is drawn again. */
const weighed: readonly [weight: number, act: Act][] = [
  [9, findings.find], [5, findings.findLimit], [3, findings.otherKind], [3, findings.alsoKind], [4, findings.thenMax], [4, findings.thenColor],
  [2, findings.thenNot], [3, findings.thenSize], [2, findings.thenBrand], [4, findings.cheaper], [2, findings.cheapestFirst], [2, findings.showMore],
  [7, goods.detailsListed], [2, goods.detailsBrand], [8, goods.askOfIt], [4, goods.askOfNamed], [3, goods.compareTwo],
  [4, orders.order], [3, orders.orderMore], [9, orders.orderThis], [8, orders.orderListed], [3, orders.orderListedToo], [2, orders.orderLast],
  [2, orders.orderCheapest], [2, orders.orderCheaper], [2, orders.orderBrand], [14, orders.answerVersion], [3, orders.sameIn],
  [2, carts.remove], [1, carts.removeOne], [2, carts.count], [2, carts.more], [1, carts.less], [1, carts.keepOnly], [3, carts.removeIt], [4, carts.countIt],
  [2, carts.countSlip], [4, carts.swapIt], [2, carts.swapVersion], [2, carts.undo],
  [6, talk.rule], [2, talk.thanks], [2, talk.hello], [2, talk.viewCart], [3, talk.total], [2, talk.checkout], [2, talk.empty], [6, talk.yes], [3, talk.no],
]; // prettier-ignore

const drawn = weighed.flatMap(([weight, act]) => Array.from({ length: weight }, () => act));
const MOST_TRIES = 60;

export function nextStep(walk: Walk): Step | undefined {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const step = walk.dice.pick(drawn)(walk);
    if (step && step.act !== walk.acts.at(-1)) return step;
  }
  return undefined;
}
