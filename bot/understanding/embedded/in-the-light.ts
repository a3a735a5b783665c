/** How likely a reading is before a word is read: with goods on the screen people speak of goods. */
import type { Intent, RankedIntent } from '../understanding.ts';
import type { Reading } from './slots/reading.ts';

/** So much likelier than without goods on the screen. */
const besideGoods: Partial<Record<Intent, number>> = {
  'out-of-scope': 0.5,
  'exchange-item': 0.5,
};

/** The same of a message that points at something ("where is it from") or names goods of the store. */
const ofThem: Partial<Record<Intent, number>> = {
  'out-of-scope': 0.2,
  'exchange-item': 0.2,
  'track-order': 0.5,
  'apply-coupon': 0.5,
  repeat: 0.3,
  'account-help': 0.5,
  'bot-question': 0.5,
};

/** The readings with what the dialogue has just shown weighed in; as sure altogether as they were. */
export function inTheLight(ranked: RankedIntent[], { request, slots }: Reading): RankedIntent[] {
  const hasGoods = request.expecting === 'results-shown' || request.expecting === 'variant';
  if (!hasGoods || (slots.orderId ?? slots.email) !== undefined) return ranked;
  const weights = pointsOrNames(slots) ? ofThem : besideGoods;
  if (!ranked.some(({ intent }) => weights[intent] !== undefined)) return ranked;
  const weighed = ranked.map(({ intent, confidence }) => ({ intent, confidence: confidence * (weights[intent] ?? 1) })); // prettier-ignore
  const share = sumOf(ranked) / sumOf(weighed);
  return weighed
    .map(({ intent, confidence }) => ({ intent, confidence: confidence * share }))
    .toSorted((one, other) => other.confidence - one.confidence);
}

export function pointsOrNames({ reference, names, things, category }: Reading['slots']): boolean {
  return points(reference) || (names ?? things ?? category) !== undefined;
}

/** "Who wrote it": at what is on the screen. */
export const points = (reference: Reading['slots']['reference']): boolean =>
  reference === 'it' || reference === 'those' || reference === 'this' || reference === 'that';

const sumOf = (ranked: readonly RankedIntent[]): number =>
  ranked.reduce((sum, { confidence }) => sum + confidence, 0);
