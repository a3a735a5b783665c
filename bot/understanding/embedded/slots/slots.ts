import type { UnderstandRequest } from '../../understanding.ts';
import { inDays, inFigures, inOnePiece, inPrices, readAs } from './as-written.ts';
import { readCatalogueWords } from './catalogue.ts';
import { readOrdinals, readQuantity, readReference } from './counts.ts';
import { cue } from './cues.ts';
import { readDate } from './dates.ts';
import { readAmounts, readDirection } from './money.ts';
import { readMeasures } from './measures.ts';
import { inOwnCurrency } from './own-currency.ts';
import { readOrderId } from './order-ids.ts';
import { readCoupon, readEmail, readRating, readSort, readStock } from './preferences.ts';
import { Reading, type Grammar } from './reading.ts';
import { readSize } from './sizes.ts';

const always = 0;

/**
 * What is sure comes first and takes its text away: addresses and order numbers before codes, codes before numbers.
 * A grammar is left out when the message holds none of its cues.
 */
const grammars: readonly (readonly [read: Grammar, cues: number])[] = [
  [readEmail, cue.email],
  [readAs(inOnePiece, readOrderId), always],
  [readAs(inDays, readDate), cue.figure | cue.number | cue.date | cue.span],
  [readAs(inOnePiece, readCoupon), cue.figure | cue.coupon | cue.colon],
  [readMeasures, cue.figure],
  [readRating, cue.rating],
  [readSort, cue.sort],
  [readStock, cue.stock],
  [readDirection, cue.direction],
  [inOwnCurrency(readAs(inPrices, readAmounts)), cue.figure | cue.number | cue.currency],
  [readAs(inFigures, readSize), always],
  [readOrdinals, cue.ordinal | cue.numbered | cue.figure],
  [readCatalogueWords, always],
  [readQuantity, cue.figure | cue.number | cue.one | cue.fixedCount | cue.another | cue.removing],
  [readReference, cue.reference],
];

/**
 * Everything the grammars find in `text`, and what they left of it. Reads at most 2,000 characters. With `cues`, every
 * grammar of these is tried, whatever the message holds.
 */
export function readSlots(text: string, request: UnderstandRequest, cues?: number): Reading {
  const reading = new Reading(text, request, cues);
  for (const [read, cues] of grammars) if (cues === always || reading.has(cues)) read(reading);
  return reading;
}
