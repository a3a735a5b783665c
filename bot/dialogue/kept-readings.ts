/**
 * Readings of the store's words and of ours: titles of products, names and values of their options, lists of words of a
 * language. There are few of them and each turn reads the same again, so they are kept from turn to turn. Never for what
 * a shopper wrote.
 */

/** Most texts whose reading is kept, and the longest of them. */
const MOST_KEPT = 5_000;
const LONGEST_KEPT = 1_000;

/** `read`, which must come to the same for the same text, done once a text. */
export function keptReading<Read>(read: (text: string) => Read): (text: string) => Read {
  const kept = new Map<string, Read>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const made = read(text);
    if (text.length > LONGEST_KEPT) return made;
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(text, made);
    return made;
  };
}
