import type { StoreText } from '../settings/texts.ts';
import type { CartRefusal } from './shop.ts';

/** A reduction the store gives: by itself, or for a code. */
export interface Promotion {
  /** Absent: it applies by itself. */
  code?: string;
  label: StoreText;
  effect:
    | { kind: 'percent'; percent: number }
    /** Minor units. */
    | { kind: 'amount'; amount: number }
    | { kind: 'free-shipping' };
  /** Subtotal it needs, minor units. */
  minimum?: number;
  /** Only for products of these categories or with these ids; absent or empty means for all. */
  categories?: string[];
  products?: string[];
  /** Milliseconds since the epoch. */
  starts?: number;
  ends?: number;
  /** How often it may be used in all. */
  uses?: number;
  /** Whether each shopper may use it once only, told apart by e-mail; checked when the order is placed. */
  oncePerCustomer?: boolean;
  /** False for codes that go to some shoppers only: they work but are not told to everyone. */
  listed?: boolean;
}

/** What a line counts as when reductions are worked out. */
export interface PricedLine {
  productId: string;
  category: string;
  /** Minor units, the whole line. */
  total: number;
}

/**
 * Why a promotion does not apply to these lines now.
 * @param used how often it was used so far
 */
export function promotionRefusal(
  promotion: Promotion,
  lines: readonly PricedLine[],
  now: number,
  used: number,
): CartRefusal | undefined {
  if (promotion.starts !== undefined && now < promotion.starts) return { reason: 'unknown-coupon' };
  if (promotion.ends !== undefined && now >= promotion.ends) return { reason: 'expired-coupon' };
  if (promotion.uses !== undefined && used >= promotion.uses) return { reason: 'used-up-coupon' };
  const minimum = promotion.minimum ?? 0;
  return eligibleTotal(promotion, lines) < minimum ? { reason: 'minimum-not-reached', minimum } : undefined;
}

/** Minor units taken off; whole, and never more than what it applies to. */
export function discountOf(promotion: Promotion, lines: readonly PricedLine[]): number {
  const eligible = eligibleTotal(promotion, lines);
  const { effect } = promotion;
  if (effect.kind === 'free-shipping') return 0;
  if (effect.kind === 'amount') return Math.min(eligible, effect.amount);
  return Math.min(eligible, share(eligible, effect.percent));
}

function eligibleTotal({ categories, products }: Promotion, lines: readonly PricedLine[]): number {
  const all = !categories?.length && !products?.length;
  return lines
    .filter((line) => all || categories?.includes(line.category) || products?.includes(line.productId))
    .reduce((sum, line) => sum + line.total, 0);
}

/**
 * `percent` of an amount in minor units, rounded half up. The rate is taken digit by digit (8.875 is 8875 thousandths),
 * so that no floating-point error reaches the money.
 */
export function share(amount: number, percent: number): number {
  const scaled = BigInt(Math.round(percent * 1_000_000));
  const whole = 100n * 1_000_000n;
  return Number((BigInt(amount) * scaled * 2n + whole) / (whole * 2n));
}

/** The part of a price that is tax when prices contain it, rounded half up. */
export function includedShare(amount: number, percent: number): number {
  const rate = BigInt(Math.round(percent * 1_000_000));
  const whole = 100n * 1_000_000n + rate;
  return Number((BigInt(amount) * rate * 2n + whole) / (whole * 2n));
}
