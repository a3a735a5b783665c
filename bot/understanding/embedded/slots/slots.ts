import type { UnderstandRequest } from '../../understanding.ts';
import { readCatalogueWords } from './catalogue.ts';
import { readOrdinals, readQuantity, readReference } from './counts.ts';
import { readDate } from './dates.ts';
import { readMoney } from './money.ts';
import { readOrderId } from './order-ids.ts';
import { readCoupon, readEmail, readRating, readSort, readStock } from './preferences.ts';
import { Reading, type Grammar } from './reading.ts';
import { readSize } from './sizes.ts';

/** What is sure comes first and takes its text away: addresses and order numbers before codes, codes before numbers. */
const grammars: readonly Grammar[] = [
  readEmail, readOrderId, readDate, readCoupon, readRating, readSort, readStock, readMoney, readSize, readOrdinals, readCatalogueWords, readQuantity, readReference,
]; // prettier-ignore

/** Everything the grammars find in `text`, and what they left of it. Reads at most 2,000 characters. */
export function readSlots(text: string, request: UnderstandRequest): Reading {
  const reading = new Reading(text, request);
  for (const grammar of grammars) grammar(reading);
  return reading;
}
