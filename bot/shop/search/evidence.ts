/**
 * What one product says of one word, packed into one number: in which fields it stands (8 bits), where in the title it
 * stands first (6 bits: the place + 1, 0 for nowhere), how often in the facts (4 bits) and in the description (4 bits).
 */

/** The searched fields in the order of their bits. */
export const searchedFields = [
  'title',
  'category',
  'label',
  'brand',
  'options',
  'facts',
  'path',
  'description',
] as const;
export type SearchedField = (typeof searchedFields)[number];

export const fieldBit = Object.fromEntries(
  searchedFields.map((name, index) => [name, 1 << index]),
) as Record<SearchedField, number>;

/** Places and counts beyond these are taken for these. */
const lastPlace = 62;
const mostCounted = 15;

export function withField(
  evidence: number,
  field: SearchedField,
  place: number,
): number {
  let result = evidence | fieldBit[field];
  if (field === 'title' && placeInTitle(result) < 0) result |= (Math.min(place, lastPlace) + 1) << 8;
  if (field === 'facts' && factCount(result) < mostCounted) result += 1 << 14;
  if (field === 'description' && descriptionCount(result) < mostCounted) result += 1 << 18;
  return result;
}

export function fieldsOf(evidence: number): number {
  return evidence & 0xff;
}

/** The first place of the word in the title, from 0; -1 when it is not there. */
export function placeInTitle(evidence: number): number {
  return ((evidence >>> 8) & 0x3f) - 1;
}

export function factCount(evidence: number): number {
  return (evidence >>> 14) & 0xf;
}

export function descriptionCount(evidence: number): number {
  return (evidence >>> 18) & 0xf;
}

/** The last place is shared by all that stand beyond it, so it tells no neighbours. */
export function isExactPlace(place: number): boolean {
  return place >= 0 && place < lastPlace;
}

/** What the words of a phrase say together: fields that hold all of them, and the title only where they follow one another. */
export function phraseEvidence(words: readonly number[]): number {
  let fields = 0xff;
  for (const evidence of words) fields &= fieldsOf(evidence);
  const first = placeInTitle(words[0] ?? 0);
  const follows = words.every(
    (evidence, index) => isExactPlace(placeInTitle(evidence)) && placeInTitle(evidence) === first + index,
  );
  if ((fields & fieldBit.title) !== 0 && !follows) fields &= ~fieldBit.title;
  if (fields === 0) return 0;
  const counts = (read: (evidence: number) => number): number => Math.min(...words.map(read));
  const place = (fields & fieldBit.title) === 0 ? 0 : first + 1;
  return fields | (place << 8) | (counts(factCount) << 14) | (counts(descriptionCount) << 18);
}

/** Set on what is said by the shopper's own word, not by a synonym. */
export const ownFlag = 1 << 22;
/** Set alone: the words of a phrase are all there, but in different fields. */
export const spreadFlag = 1 << 23;

export function isOwn(evidence: number): boolean {
  return (evidence & ownFlag) !== 0;
}
