import type { Scene } from '../scene.ts';
import { foundToLiken } from './alike-named.ts';
import { requestPassedOn } from './asking-people.ts';
import { requestMade } from './confirming-request.ts';
import { dataAsked, dataLookedUp, dataProved } from './deleting-data.ts';
import { exchangeFound } from './exchanging.ts';
import { conversationForgotten } from './forgetting.ts';
import { requestOrder, requestOrderProved, requestOrders } from './request-order.ts';
import { rulesAtRisk } from './at-risk.ts';
import { addDone, replaced, severalAdded } from './added.ts';
import { productToAdd } from './adding.ts';
import { advised } from './advice.ts';
import { foundToAdd } from './finding-to-add.ts';
import { leaveFound } from './asking-leave.ts';
import { cartAfterDoubt, cartSeen, lineMissing } from './cart.ts';
import { goodsAsked } from './by-message.ts';
import { emptyDone, quantityDone, removeDone } from './changing-cart.ts';
import { lineCounted, lineLeft } from './changing-lines.ts';
import { orderAsked, orderPicked } from './order-shown.ts';
import { compared, foundToCompare } from './comparing.ts';
import { searchDone } from './finding.ts';
import { messageLeft, personCalled } from './handover.ts';
import { rulesOrNothing } from './last-resort.ts';
import { foundToMeasure, measured } from './measuring.ts';
import { measuredToAdd } from './adding-by-measure.ts';
import { agentToolDone } from './open-talk.ts';
import { orderLookedUp, ordersListed, orderVerified } from './orders.ts';
import { checkoutReady, couponDone, couponOff } from './paying.ts';
import { promotionsListed, reducedFound } from './offers.ts';
import { policyFound } from './policies.ts';
import { orderedByPrice } from './price-place.ts';
import { pricesKnown } from './prices.ts';
import { foundToAnswer, productKnown } from './products.ts';
import { rulesOrUntold } from './untold.ts';
import { askedOfSeveral, rulesOrNone } from './several-questions.ts';
import { rangeFound } from './range.ts';
import { bestsellersFound, togetherFound } from './sales.ts';
import { recommended, similarFound } from './suggesting.ts';
import { productToSwap } from './swapping.ts';
import { productToMatch, variantToAdd } from './tapping.ts';
import { nothingDone, undoDone } from './undoing.ts';
import { cartWithShipping, priceWithShipping } from './with-shipping.ts';
import { usualFound, usualOrders } from './usual.ts';

/** Which flow takes a tool's result. The tool decides the shape of the data (`ToolTable`), `Move.takenBy` the flow. */
type Continuation = (scene: Scene, data: never) => Scene;

const continuations: Record<string, Continuation> = {
  'search-done': searchDone,
  'ordered-by-price': orderedByPrice,
  'range-found': rangeFound,
  'goods-asked': goodsAsked,
  'found-to-add': foundToAdd,
  'found-to-compare': foundToCompare,
  'found-to-answer': foundToAnswer,
  'found-to-liken': foundToLiken,
  'product-to-add': productToAdd,
  'variant-to-add': variantToAdd,
  'product-to-match': productToMatch,
  'product-known': productKnown,
  'prices-known': pricesKnown,
  'similar-found': similarFound,
  recommended,
  'together-found': togetherFound,
  'bestsellers-found': bestsellersFound,
  compared,
  added: addDone,
  removed: removeDone,
  'quantity-done': quantityDone,
  'line-left': lineLeft,
  'line-counted': lineCounted,
  'order-picked': orderPicked,
  'order-asked': orderAsked,
  emptied: emptyDone,
  'coupon-done': couponDone,
  'coupon-off': couponOff,
  undone: undoDone,
  'nothing-done': nothingDone,
  replaced,
  'several-added': severalAdded,
  'product-to-swap': productToSwap,
  'cart-seen': cartSeen,
  'cart-with-shipping': cartWithShipping,
  'price-with-shipping': priceWithShipping,
  'cart-after-doubt': cartAfterDoubt,
  'line-missing': lineMissing,
  'checkout-ready': checkoutReady,
  'order-looked-up': orderLookedUp,
  'order-verified': orderVerified,
  'orders-listed': ordersListed,
  'policy-found': policyFound,
  'rules-or-nothing': rulesOrNothing,
  'rules-or-untold': rulesOrUntold,
  'rules-at-risk': rulesAtRisk,
  'rules-or-none': rulesOrNone,
  'leave-found': leaveFound,
  'asked-of-several': askedOfSeveral,
  'found-to-measure': foundToMeasure,
  measured,
  'measured-to-add': measuredToAdd,
  advised,
  'promotions-listed': promotionsListed,
  'reduced-found': reducedFound,
  'message-left': messageLeft,
  'person-called': personCalled,
  'usual-orders': usualOrders,
  'usual-found': usualFound,
  'request-orders': requestOrders,
  'request-order': requestOrder,
  'request-order-proved': requestOrderProved,
  'exchange-found': exchangeFound,
  'request-made': requestMade,
  'request-passed-on': requestPassedOn,
  'data-looked-up': dataLookedUp,
  'data-proved': dataProved,
  'data-asked': dataAsked,
  'conversation-forgotten': conversationForgotten,
  'agent-tool-done': agentToolDone,
};

/** @throws Error when nothing waits for a result. */
export function takeResult(scene: Scene, data: unknown): Scene {
  const { move } = scene.turn;
  const flow = move?.takenBy ? continuations[move.takenBy] : undefined;
  if (!flow) throw new Error(`no flow takes the result of ${move?.takenBy ?? 'nothing'}`);
  return flow(scene, data as never);
}
