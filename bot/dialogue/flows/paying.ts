import type { CartResult, ToolData } from '../../tools/results.ts';
import type { CartLine, CartView } from '../../wire/parts.ts';
import type { CartChangeFact } from '../replies/facts.ts';
import { labelsOf, moneyOf, say } from '../say.ts';
import { catalogueOf } from '../replies/index.ts';
import { inTurn, notedData, slotsOf, useTool } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { fold } from '../words.ts';
import { listPromotions } from './offers.ts';
import { cartFacts, cartParts, rememberCart } from './cart.ts';

/** Codes and the way to the store's checkout page. */

export function useCode(scene: Scene): Scene {
  const { coupon } = slotsOf(scene);
  if (takesCodeOff(scene)) return useTool(scene, 'changingCart', 'remove-coupon', {}, 'coupon-off');
  // "What's the code for ten percent off" has none and asks for one.
  if (!coupon && catalogueOf(scene.memory.language).words.asksWhich.test(scene.turn.text))
    return listPromotions(inTurn(scene, { intent: 'promotions' }));
  if (!coupon) {
    const question = {
      kind: 'clarification' as const,
      again: 'again-coupon' as const,
      data: { wants: 'coupon' },
    };
    return say(scene, 'ask-coupon', {}, { question });
  }
  return applyCode(scene, coupon);
}

/** "Remove the coupon", "doch ohne den Gutschein": the code that counts is to count no more. */
export function takesCodeOff(scene: Scene): boolean {
  return TAKES_CODE_OFF.test(fold(scene.turn.text));
}

const CODE_OFF =
  '(?:codes?|coupons?|vouchers?|discount|promos?|gutscheine?s?|gutscheincode|rabatt(?:code)?|cupon|codigo|descuento|bons?|remise)';
const OFF =
  '(?:remove|delete|drop|cancel|undo|scrap|take (?:off|out|away)|get rid of|forget|entfern\\p{L}*|losch\\p{L}*|streich\\p{L}*|nimm|ohne|raus|weg|quit\\p{L}+|elimin\\p{L}+|borr\\p{L}+|saca\\p{L}*|sin|enlev\\p{L}+|retir\\p{L}+|supprim\\p{L}+|annul\\p{L}+|sans)';
const TAKES_CODE_OFF = new RegExp(`(?<!\\p{L})(?:${OFF} (?:\\p{L}+[ '’]){0,3}${CODE_OFF}|${CODE_OFF} (?:(?!runs? )\\p{L}+ ){0,3}(?:off|out|raus|weg|entfern\\p{L}*|losch\\p{L}*|streich\\p{L}*))(?!\\p{L})`, 'u'); // prettier-ignore

export function couponOff(scene: Scene, result: CartResult): Scene {
  const [code] = result.before?.coupons ?? [];
  if (code === undefined || result.refusal) return say(scene, 'coupon-none', {});
  return say(
    rememberCart(scene, result, code),
    'coupon-removed',
    { code },
    { parts: cartParts(result.cart) },
  );
}

export function applyCode(scene: Scene, code: string): Scene {
  return useTool(scene, 'changingCart', 'apply-coupon', { code }, 'coupon-done', { code });
}

export function couponDone(scene: Scene, result: CartResult): Scene {
  const { code } = notedData(scene) as { code: string };
  const { refusal } = result;
  const parts = result.cart.lines.length > 0 ? cartParts(result.cart) : [];
  if (!refusal) return say(rememberCart(scene, result, code), 'coupon-applied', { code }, { parts });
  if (refusal.reason === 'minimum-not-reached') {
    return say(scene, 'coupon-minimum', { code, minimum: moneyOf(scene, refusal.minimum) }, { parts });
  }
  if (refusal.reason === 'expired-coupon') return say(scene, 'coupon-expired', { code });
  if (refusal.reason === 'used-up-coupon') return say(scene, 'coupon-used-up', { code });
  if (refusal.reason === 'already-applied') return say(scene, 'coupon-already', { code }, { parts });
  return say(scene, 'coupon-unknown', { code });
}

export function checkOut(scene: Scene): Scene {
  if (scene.turn.surroundings.cartLines.length === 0) return say(scene, 'cart-empty', {});
  return useTool(scene, 'checkingOut', 'start-checkout', {}, 'checkout-ready');
}

/** Hands over to the store's checkout; a price or stock that changed since adding is told first. */
export function checkoutReady(scene: Scene, { url, cart }: ToolData<'start-checkout'>): Scene {
  if (cart.lines.length === 0) return say(scene, 'cart-empty', {});
  const parts = [...cartParts(cart), { kind: 'link' as const, label: labelsOf(scene).toCheckout, url }];
  const changes = changesIn(cart);
  if (changes.length > 0) return say(scene, 'checkout-changed', { changes }, { parts });
  return say(scene, 'checkout', { items: cartFacts(cart).items }, { parts });
}

function changesIn(cart: CartView): CartChangeFact[] {
  return cart.lines.map(changeOf).filter((change) => change !== undefined);
}

function changeOf({ change, title, unitPrice }: CartLine): CartChangeFact | undefined {
  if (!change) return undefined;
  if (change.kind === 'price') return { kind: 'price', title, before: change.before, now: unitPrice };
  if (change.kind === 'stock') return { kind: 'stock', title, available: change.available };
  return { kind: 'gone', title };
}
