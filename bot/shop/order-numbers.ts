import type { StoreRecords, WriteOperation } from '../records/records.ts';

const partition = 'order-numbers';
const key = 'last';

/** The number after this one, in the same form: D-10099 gives D-10100. */
export function numberAfter(number: string): string {
  const digits = number.replace(/\D/g, '');
  const next = String(BigInt(digits || '0') + 1n).padStart(digits.length, '0');
  // When the digits run out of room, the first group grows by one.
  const surplus = next.length - digits.length;
  let at = 0;
  return number.replace(/\d/g, () => {
    const from = at;
    at += from === 0 ? surplus + 1 : 1;
    return next.slice(from, at);
  });
}

/**
 * The first number of a store that has none, made from its pattern: `D-?\d{5}` gives D-10000.
 * @param pattern the source of a regular expression of letters, digits, `-?` and `\d{n}`
 */
export function firstNumber(pattern: string): string {
  let first = true;
  const made = pattern
    .replace(/[\^$()]/g, '')
    .replace(/\\d\{(\d+)(?:,\d*)?\}|\\d\+?/g, (_, count: string | undefined) => {
      const width = Number(count ?? '5');
      const digits = first ? `1${'0'.repeat(Math.max(0, width - 1))}` : '0'.repeat(width);
      first = false;
      return digits;
    })
    .replace(/\\?([^A-Za-z0-9\\?])\??/g, '$1')
    .replace(/[?\\]/g, '');
  return new RegExp(`^(?:${pattern})$`, 'i').test(made) ? made : 'A-10000';
}

/** The next free order number, and what taking it writes. */
export async function takeNumber(
  records: StoreRecords,
  pattern: string,
): Promise<{ number: string; operation: WriteOperation }> {
  const item = await records.get(partition, key);
  const last = (item?.value as { number: string } | undefined)?.number;
  const number = last === undefined ? firstNumber(pattern) : numberAfter(last);
  return { number, operation: keepLastNumber(number, item ? { revision: item.revision } : 'absent') };
}

export function keepLastNumber(number: string, expect: 'absent' | { revision: number }): WriteOperation {
  return { kind: 'put', partition, key, value: { number }, expect };
}
