import type { StoreRecords, WriteOperation } from '../records/records.ts';
import { asJson, type Head } from './head.ts';
import { elsewhereKey, partitionOf, shopperPartition } from './keys.ts';

/** Finding the conversations of one shopper again, so that they can be erased: by keyed hashes, which say nothing to whoever reads them. */

/** What a shopper is known by: the subject of a proven sign-in, or an e-mail address they wrote. */
export type Shopper = { subject: string } | { email: string };

/** What is hashed. */
export const shopperText = (shopper: Shopper): string =>
  'subject' in shopper ? `subject ${shopper.subject}` : `email ${shopper.email.trim().toLowerCase()}`;

/** Most names one conversation stands under; more are a list pasted in, not the shopper. */
const MOST_NAMES = 20;

export interface Standing {
  nameOf: (shopper: Shopper) => string;
  /** When the log that is written now expires, milliseconds since the epoch. */
  logUntil: number;
  /** For how many milliseconds a log is kept. */
  retention: number;
}

/**
 * Writes that make a conversation findable for its signed-in subject and the addresses written in it, as long as its
 * log can last, and the head that knows it. Few conversations have any; a name that stands long enough costs nothing.
 */
export function findable(
  { nameOf, logUntil, retention }: Standing,
  conversationId: string,
  head: Head,
  emails: readonly string[],
): { head: Head; operations: WriteOperation[] } {
  const { subject, foundUnder: before = {} } = head;
  if (subject === undefined && emails.length === 0) return { head, operations: [] };
  const shoppers: Shopper[] = emails.map((email) => ({ email }));
  if (subject !== undefined) shoppers.unshift({ subject });
  const missing = [...new Set(shoppers.map(nameOf))].filter((name) => (before[name] ?? 0) < logUntil);
  const others = Object.keys(before).filter((name) => !missing.includes(name));
  const names = missing.slice(0, Math.max(0, MOST_NAMES - others.length));
  if (names.length === 0) return { head, operations: [] };
  const expiresAt = logUntil + retention;
  const operations = names.flatMap((name): WriteOperation[] => {
    const place = { partition: shopperPartition(name), key: conversationId };
    const pointer = { partition: partitionOf(conversationId), key: elsewhereKey(`shopper-${name}`) };
    return [
      { kind: 'put', ...place, value: {}, expiresAt },
      { kind: 'put', ...pointer, value: asJson(place), expiresAt },
    ];
  });
  const foundUnder = { ...before, ...Object.fromEntries(names.map((name) => [name, expiresAt])) };
  return { head: { ...head, foundUnder }, operations };
}

/** The conversations that stand under a name. */
export async function conversationsUnder(records: StoreRecords, name: string): Promise<string[]> {
  const found: string[] = [];
  for (let after: string | undefined; ;) {
    const items = await records.list(shopperPartition(name), after === undefined ? {} : { after });
    if (items.length === 0) return found;
    found.push(...items.map(({ key }) => key));
    after = items.at(-1)?.key;
  }
}
