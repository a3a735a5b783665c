import { createHash } from 'node:crypto';
import type { Json, StoreRecords, WriteOperation } from '../records/records.ts';
import type { StoreText } from '../settings/texts.ts';
import { couponKey } from './cart.ts';
import { discountOf, promotionRefusal } from './promotions.ts';
import type { PricedLine, Promotion } from './promotions.ts';
import type { CartRefusal } from './shop.ts';

/** A promotion as it is kept, with how often it was used. */
export interface KeptPromotion {
  key: string;
  promotion: Promotion;
  used: number;
  revision: number;
}

export const promotionPartition = 'promotions';

/** The store's promotions and coupons. */
export class PromotionBook {
  readonly #records: StoreRecords;
  readonly #clock: { now(): number };
  readonly #freshFor: number;
  #kept: readonly KeptPromotion[] = [];
  #readAt = Number.NEGATIVE_INFINITY;

  /** @param freshFor changes by another process are seen after so many milliseconds. */
  constructor(records: StoreRecords, clock: { now(): number }, freshFor: number) {
    this.#records = records;
    this.#clock = clock;
    this.#freshFor = freshFor;
  }

  /** Reads the promotions, unless they were read just now. Call before anything else. */
  async refresh(): Promise<void> {
    if (this.isFresh()) return;
    const now = this.#clock.now();
    const items = await this.#records.list(promotionPartition);
    this.#kept = items.map(({ key, value, revision }) => {
      const { promotion, used } = value as unknown as Pick<KeptPromotion, 'promotion' | 'used'>;
      return { key, promotion, used, revision };
    });
    this.#readAt = now;
  }

  /** Whether it was read just now, so that `refresh` has nothing to do. */
  isFresh(): boolean {
    return this.#clock.now() - this.#readAt < this.#freshFor;
  }

  forget(): void {
    this.#readAt = Number.NEGATIVE_INFINITY;
  }

  couponRefusal(code: string, lines: readonly PricedLine[]): CartRefusal | undefined {
    const kept = this.#coupon(code);
    if (!kept) return { reason: 'unknown-coupon' };
    return promotionRefusal(kept.promotion, lines, this.#clock.now(), kept.used);
  }

  /** Those that apply: what applies by itself first (the better one where two would take off the same line), then coupons. */
  applying(coupons: readonly string[], lines: readonly PricedLine[]): KeptPromotion[] {
    const now = this.#clock.now();
    const works = ({ promotion, used }: KeptPromotion) => !promotionRefusal(promotion, lines, now, used);
    const automatic = this.#kept.filter((kept) => kept.promotion.code === undefined && works(kept));
    const byCode = coupons.flatMap((code) => this.#coupon(code) ?? []).filter(works);
    return [...better(automatic, lines), ...byCode];
  }

  /** What runs now and may be told to everyone. */
  listed(): { code?: string; label: StoreText; ends?: string }[] {
    const now = this.#clock.now();
    return this.#kept
      .filter(({ promotion, used }) => isRunning(promotion, now, used) && promotion.listed !== false)
      .map(({ promotion: { code, label, ends } }) => ({
        ...(code === undefined ? {} : { code }),
        label,
        ...(ends === undefined ? {} : { ends: new Date(ends).toISOString().slice(0, 10) }),
      }));
  }

  labelOf(code: string): StoreText | undefined {
    return this.#coupon(code)?.promotion.label;
  }

  #coupon(code: string): KeptPromotion | undefined {
    const key = couponKey(code);
    return this.#kept.find(
      ({ promotion }) => promotion.code !== undefined && couponKey(promotion.code) === key,
    );
  }
}

/** What using a promotion once writes. One without a limit is not counted, so that shoppers never wait for each other. */
export function useOf(kept: KeptPromotion): WriteOperation[] {
  if (kept.promotion.uses === undefined) return [];
  return [keepPromotion(kept.key, kept.promotion, kept.used + 1, { revision: kept.revision })];
}

/** Marks a code as used by a shopper; the address itself is not kept in the key. */
export function useByShopper(code: string, email: string): Extract<WriteOperation, { kind: 'put' }> {
  const shopper = createHash('sha256').update(email.trim().toLowerCase()).digest('hex').slice(0, 32);
  const key = `${couponKey(code)}/${shopper}`;
  return { kind: 'put', partition: 'coupon-uses', key, value: true, expect: 'absent' };
}

export function keepPromotion(
  key: string,
  promotion: Promotion,
  used: number,
  expect?: 'absent' | { revision: number },
): WriteOperation {
  const value = structuredClone({ promotion, used }) as unknown as Json;
  return { kind: 'put', partition: promotionPartition, key, value, ...(expect ? { expect } : {}) };
}

function isRunning(promotion: Promotion, now: number, used: number): boolean {
  const begun = promotion.starts === undefined || now >= promotion.starts;
  const over = promotion.ends !== undefined && now >= promotion.ends;
  return begun && !over && (promotion.uses === undefined || used < promotion.uses);
}

function better(promotions: readonly KeptPromotion[], lines: readonly PricedLine[]): KeptPromotion[] {
  const taken = new Set<PricedLine>();
  const worth = (kept: KeptPromotion) => discountOf(kept.promotion, lines);
  return promotions
    .toSorted((left, right) => worth(right) - worth(left))
    .filter(({ promotion }) => {
      const touched = lines.filter((line) => discountOf({ ...promotion, minimum: 0 }, [line]) > 0);
      if (touched.some((line) => taken.has(line))) return false;
      for (const line of touched) taken.add(line);
      return true;
    });
}
