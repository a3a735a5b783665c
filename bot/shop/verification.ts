import { createHash, timingSafeEqual } from 'node:crypto';
import { ConditionFailed } from '../records/errors.ts';
import type { StoreRecords } from '../records/records.ts';
import { ShopUnavailable } from './shop.ts';

/** How many tries at one order from one network source within an hour; the sixth is locked out. */
export const mostTries = 5;
/**
 * How many at one order from anywhere, and from one source at any order. Far more than who mistypes needs, so that neither
 * a neighbour's slips nor a stranger who counts order numbers locks anybody else out; far fewer than guessing needs.
 */
export const mostTriesOfAll = 20;
const hour = 60 * 60 * 1000;
const partition = 'order-tries';

interface Tries {
  [key: string]: number[];
  times: number[];
}

/**
 * Counts tries at proving an order, over all conversations. A try is written down before the answer is worked out, so
 * that many at once cannot slip through together; a right one is taken back.
 */
export class VerificationTries {
  readonly #records: StoreRecords;

  constructor(records: StoreRecords) {
    this.#records = records;
  }

  /** @returns minutes until another try is allowed, or undefined when this one is and has been counted. */
  async begin(orderKey: string, source: string, now: number): Promise<number | undefined> {
    for (let attempt = 0; attempt < 50; attempt += 1) {
      const states = await Promise.all(limitsOf(orderKey, source).map((limit) => this.#read(limit, now)));
      const locked = states.filter(({ times, most }) => times.length >= most);
      if (locked.length > 0)
        return Math.max(...locked.map(({ times, most }) => minutesUntilFree(times, most, now)));
      if (
        await this.#write(
          states.map((state) => ({ ...state, times: [...state.times, now] })),
          now,
        )
      )
        return undefined;
    }
    throw new ShopUnavailable('Too many tries at this order are being counted at once.');
  }

  /** Takes back the try that `begin` counted: it was right. */
  async takeBack(orderKey: string, source: string, now: number): Promise<void> {
    for (let attempt = 0; attempt < 50; attempt += 1) {
      const states = await Promise.all(limitsOf(orderKey, source).map((limit) => this.#read(limit, now)));
      const without = states.map((state) => ({ ...state, times: withoutOne(state.times, now) }));
      if (await this.#write(without, now)) return;
    }
  }

  async #read({ key, most }: Limit, now: number): Promise<Counted> {
    const item = await this.#records.get(partition, key);
    const times = ((item?.value as Tries | undefined)?.times ?? []).filter((time) => now - time < hour);
    return { key, most, times, revision: item?.revision ?? 0 };
  }

  async #write(states: Counted[], now: number): Promise<boolean> {
    try {
      await this.#records.commit(
        states.map(({ key, times, revision }) => ({
          kind: 'put',
          partition,
          key,
          value: { times } satisfies Tries,
          expect: revision === 0 ? 'absent' : { revision },
          expiresAt: now + hour,
        })),
      );
      return true;
    } catch (error) {
      if (error instanceof ConditionFailed) return false;
      throw error;
    }
  }
}

interface Limit {
  key: string;
  most: number;
}

interface Counted extends Limit {
  times: number[];
  revision: number;
}

function limitsOf(orderKey: string, source: string): Limit[] {
  // A hash keeps whatever a shopper typed out of the keys.
  return [
    { key: `both/${shortHash(JSON.stringify([orderKey, source]))}`, most: mostTries },
    { key: `order/${shortHash(orderKey)}`, most: mostTriesOfAll },
    { key: `source/${shortHash(source)}`, most: mostTriesOfAll },
  ];
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}

function withoutOne(times: readonly number[], time: number): number[] {
  const at = times.lastIndexOf(time);
  return at < 0 ? [...times] : times.toSpliced(at, 1);
}

function minutesUntilFree(times: readonly number[], most: number, now: number): number {
  const freed = times[times.length - most] ?? now;
  return Math.max(1, Math.ceil((freed + hour - now) / 60_000));
}

/** Whether two e-mail addresses are the same, in a time that does not tell how alike they are. */
export function sameEmail(left: string, right: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text.trim().toLowerCase()).digest();
  return timingSafeEqual(digest(left), digest(right));
}
