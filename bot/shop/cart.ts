import type { CartChange, CartCommand, CartRefusal, CartState } from './shop.ts';

/** Most pieces of one variant in a cart. */
export const mostPieces = 99;
/** Most different lines in a cart, so that a cart stays one small record. */
export const mostLines = 50;

/** A variant as folding needs it. */
export interface SellableVariant {
  productId: string;
  /** Minor units, now. */
  price: number;
  /** Pieces that can be had; absent means as many as one likes. */
  stock?: number;
}

/** What folding may know of the shop. Pure data, read before. */
export interface CartWorld {
  variant(variantId: string): SellableVariant | undefined;
  /**
   * Whether a coupon may be used on a cart with these lines.
   * @returns why not; absent when it may.
   */
  couponRefusal(code: string, lines: CartState['lines']): CartRefusal | undefined;
}

type Outcome = CartChange['outcomes'][number];

/**
 * Folds commands into a cart, in order. A refused command changes nothing and the next ones go on. Pure, so that the
 * same commands can be folded again over a cart that moved meanwhile.
 */
export function foldCart(cart: CartState, commands: readonly CartCommand[], world: CartWorld): CartChange {
  let current = cart;
  const outcomes: Outcome[] = [];
  for (const command of commands) {
    const step = applyCommand(current, command, world);
    current = step.cart;
    outcomes.push(step.outcome);
  }
  return { cart: current, outcomes };
}

/** How a coupon is written: "  welcome10 " is WELCOME10. */
export function couponKey(code: string): string {
  return code.trim().toUpperCase().replace(/\s+/g, '');
}

/** A line's id follows from its variant: folding again over another cart finds the same line. */
export function lineIdOf(variantId: string): string {
  return `line.${variantId}`;
}

interface Step {
  cart: CartState;
  outcome: Outcome;
}

function applyCommand(cart: CartState, command: CartCommand, world: CartWorld): Step {
  switch (command.kind) {
    case 'add':
      return add(cart, command.variantId, command.quantity, world);
    case 'set-quantity':
      return setQuantity(cart, command.lineId, command.quantity, world);
    case 'remove':
      return remove(cart, command.lineId);
    case 'empty':
      return done({ ...cart, lines: [], coupons: [] });
    case 'restore':
      return done({ ...cart, lines: restorable(command.lines, world), coupons: [...command.coupons] });
    case 'apply-coupon':
      return applyCoupon(cart, command.code, world);
    default:
      return removeCoupon(cart, command.code);
  }
}

function add(cart: CartState, variantId: string, quantity: number, world: CartWorld): Step {
  const variant = world.variant(variantId);
  if (!variant) return refused(cart, { reason: 'unknown-variant' });
  const line = cart.lines.find((each) => each.variantId === variantId);
  const refusal = quantityRefusal(variant, (line?.quantity ?? 0) + wholePieces(quantity));
  if (refusal) return refused(cart, refusal, line?.lineId);
  if (!line && cart.lines.length >= mostLines)
    return refused(cart, { reason: 'too-many', maximum: mostLines });
  const lineId = line?.lineId ?? lineIdOf(variantId);
  const next = {
    lineId,
    productId: variant.productId,
    variantId,
    quantity: (line?.quantity ?? 0) + wholePieces(quantity),
    // A shopper who adds more sees the price of now, so the whole line is at it.
    unitPriceThen: variant.price,
  };
  const lines = line ? cart.lines.map((each) => (each === line ? next : each)) : [...cart.lines, next];
  return done({ ...cart, lines }, lineId);
}

function setQuantity(cart: CartState, lineId: string, quantity: number, world: CartWorld): Step {
  const line = cart.lines.find((each) => each.lineId === lineId);
  if (!line) return refused(cart, { reason: 'unknown-line' });
  if (!(quantity > 0)) return remove(cart, lineId);
  const wanted = wholePieces(quantity);
  // Fewer is always allowed, also of what has run short since.
  if (wanted > line.quantity) {
    const variant = world.variant(line.variantId);
    const refusal = variant ? quantityRefusal(variant, wanted) : ({ reason: 'unknown-variant' } as const);
    if (refusal) return refused(cart, refusal, lineId);
  }
  const lines = cart.lines.map((each) => (each === line ? { ...line, quantity: wanted } : each));
  return done({ ...cart, lines }, lineId);
}

function remove(cart: CartState, lineId: string): Step {
  if (cart.lines.every((line) => line.lineId !== lineId)) return refused(cart, { reason: 'unknown-line' });
  return done({ ...cart, lines: cart.lines.filter((line) => line.lineId !== lineId) }, lineId);
}

function applyCoupon(cart: CartState, code: string, world: CartWorld): Step {
  const key = couponKey(code);
  if (cart.coupons.includes(key)) return refused(cart, { reason: 'already-applied' });
  const refusal = world.couponRefusal(key, cart.lines);
  // One coupon an order: a new one takes the place of the one before.
  return refusal ? refused(cart, refusal) : done({ ...cart, coupons: [key] });
}

function removeCoupon(cart: CartState, code: string): Step {
  const key = couponKey(code);
  if (!cart.coupons.includes(key)) return refused(cart, { reason: 'unknown-coupon' });
  return done({ ...cart, coupons: cart.coupons.filter((each) => each !== key) });
}

function quantityRefusal(variant: SellableVariant, wanted: number): CartRefusal | undefined {
  if (variant.stock === 0) return { reason: 'sold-out', available: 0 };
  if (wanted > mostPieces) return { reason: 'too-many', maximum: mostPieces };
  const { stock } = variant;
  return stock !== undefined && wanted > stock ? { reason: 'not-enough', available: stock } : undefined;
}

/** What still exists, within the limits; a line is there once. */
function restorable(lines: CartState['lines'], world: CartWorld): CartState['lines'] {
  const seen = new Set<string>();
  return lines.slice(0, mostLines).filter((line) => {
    const known = world.variant(line.variantId) !== undefined && !seen.has(line.lineId);
    seen.add(line.lineId);
    return known && line.quantity >= 1 && line.quantity <= mostPieces && Number.isInteger(line.quantity);
  });
}

function wholePieces(quantity: number): number {
  return Number.isFinite(quantity) ? Math.max(1, Math.trunc(quantity)) : 1;
}

function done(cart: CartState, lineId?: string): Step {
  return { cart, outcome: lineId === undefined ? {} : { lineId } };
}

function refused(cart: CartState, refusal: CartRefusal, lineId?: string): Step {
  return { cart, outcome: lineId === undefined ? { refusal } : { lineId, refusal } };
}
