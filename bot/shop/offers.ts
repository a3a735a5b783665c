import { createHash } from 'node:crypto';
import type { StoreRecords, WriteOperation } from '../records/records.ts';
import { keepPromotion, promotionPartition } from './promotion-book.ts';
import type { KeptPromotion } from './promotion-book.ts';
import type { Promotion } from './promotions.ts';
import { readSeedFile } from './seed-files.ts';
import type { Offer, SeedContent } from './seed-files.ts';

export interface OffersOptions {
  records: StoreRecords;
  /** Holds promotions.yaml, when the store has offers. */
  folder: string;
  /** Milliseconds since the epoch; the days of the file are counted from it when the file is new or has changed. */
  now: number;
}

const day = 24 * 60 * 60 * 1000;
const mark = { partition: 'seed', key: 'offers' };

/**
 * Brings the store's offers in line with promotions.yaml. Nothing happens while the file is as it was; what is gone
 * from it is over, and what stays keeps how often it was used.
 * @returns how many offers were written
 * @throws SettingsError when the file is not as it must be.
 */
export async function followOffers({ records, folder, now }: OffersOptions): Promise<number> {
  const content = readSeedFile(folder, 'promotions') ?? { promotions: [], coupons: [] };
  const hash = createHash('sha256').update(JSON.stringify(content)).digest('hex');
  const before = await records.get(mark.partition, mark.key);
  if (!before && wantsNothing(content)) return 0;
  if ((before?.value as { hash?: string } | undefined)?.hash === hash) return 0;
  const kept = await records.list(promotionPartition);
  const known = new Map(kept.map((each) => [each.key, each]));
  const wanted = offersOf(content, now);
  const operations: WriteOperation[] = [
    ...[...wanted].map(([key, promotion]) => {
      const used = (known.get(key)?.value as Pick<KeptPromotion, 'used'> | undefined)?.used ?? 0;
      return keepPromotion(key, promotion, used);
    }),
    ...kept
      .filter(({ key }) => !wanted.has(key))
      .map(({ key }): WriteOperation => ({ kind: 'delete', partition: promotionPartition, key })),
  ];
  for (let from = 0; from < operations.length; from += 90)
    await records.commit(operations.slice(from, from + 90));
  // The mark comes last: a change that was cut short is made again.
  await records.commit([{ kind: 'put', ...mark, value: { hash } }]);
  return wanted.size;
}

/** A store that never had the file may have its offers from elsewhere. */
function wantsNothing({ promotions, coupons }: SeedContent<'promotions'>): boolean {
  return promotions.length === 0 && coupons.length === 0;
}

function offersOf({ promotions, coupons }: SeedContent<'promotions'>, now: number): Map<string, Promotion> {
  return new Map(
    [...promotions, ...coupons].map((offer, index) => [
      offer.code ?? offer.id ?? `offer-${index}`,
      promotionOf(offer, now),
    ]),
  );
}

function promotionOf(offer: Offer, now: number): Promotion {
  const { code, title, description, kind, value, minimumSubtotal, categories, usesLeft } = offer;
  const effect: Promotion['effect'] =
    kind === 'percent'
      ? { kind, percent: value }
      : kind === 'fixed'
        ? { kind: 'amount', amount: Math.round(value) }
        : { kind };
  return {
    ...(code === undefined ? {} : { code }),
    label: description ?? title,
    effect,
    minimum: minimumSubtotal,
    categories,
    ...(offer.startsInDays === undefined ? {} : { starts: now + offer.startsInDays * day }),
    ...(offer.endsInDays === undefined ? {} : { ends: now + offer.endsInDays * day }),
    ...(usesLeft === undefined ? {} : { uses: usesLeft }),
    ...(offer.oncePerCustomer ? { oncePerCustomer: true } : {}),
  };
}
