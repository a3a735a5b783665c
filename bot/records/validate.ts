import { InvalidRecord } from './errors.ts';
import { JsonText, recordLimits } from './records.ts';
import type { Expectation, WriteOperation } from './records.ts';

/** A checked operation, its value already JSON text, as every adapter writes it. */
export type CheckedOperation =
  | {
      kind: 'put';
      partition: string;
      key: string;
      /** The value as JSON. */
      text: string;
      expect?: Expectation;
      /** Milliseconds since the epoch. */
      expiresAt?: number;
      /** Milliseconds since the epoch. */
      wakeAt?: number;
    }
  | Exclude<WriteOperation, { kind: 'put' }>;

const storeIdForm = /^[a-z0-9-]{1,40}$/;
const defaultListLimit = 1000;
/** A UTF-16 unit takes at most three bytes of UTF-8, so the length alone shows that most texts are small enough. */
const MOST_BYTES_PER_UNIT = 3;

/** @throws InvalidRecord when the id is not 1–40 of a–z, 0–9 and "-". */
export function checkStoreId(storeId: string): string {
  if (typeof storeId !== 'string' || !storeIdForm.test(storeId)) {
    throw new InvalidRecord('A store id is 1 to 40 of a–z, 0–9 and "-".');
  }
  return storeId;
}

/**
 * Checks a partition or key. Lone surrogates would be changed on their way through UTF-8 and NUL ends a string in
 * some tools, so two different keys could become one: neither is let in.
 * @throws InvalidRecord when it is empty, too long or not plain text.
 */
export function checkName(what: 'partition' | 'key', name: string): string {
  if (typeof name !== 'string' || name === '') throw new InvalidRecord(`A ${what} cannot be empty.`);
  return checkBound(what, name);
}

/** As `checkName`, for the ends of a range: these may be empty. */
export function checkBound(what: string, text: string): string {
  if (!text.isWellFormed() || text.includes('\0')) {
    throw new InvalidRecord(`A ${what} must be well-formed text without NUL.`);
  }
  const mayBeLong = text.length * MOST_BYTES_PER_UNIT > recordLimits.keyLength;
  if (mayBeLong && Buffer.byteLength(text) > recordLimits.keyLength) {
    throw new InvalidRecord(`A ${what} has at most ${recordLimits.keyLength} bytes.`);
  }
  return text;
}

/**
 * The limit of a list, 1,000 when none is given.
 * @throws InvalidRecord when it is not a whole number from 0.
 */
export function checkLimit(limit: number = defaultListLimit): number {
  if (!Number.isSafeInteger(limit) || limit < 0) {
    throw new InvalidRecord('A limit is a whole number from 0.');
  }
  return limit;
}

/** @throws InvalidRecord when the time is not whole milliseconds since the epoch. */
export function checkTime(what: string, time: number): number {
  if (!Number.isSafeInteger(time) || time < 0) {
    throw new InvalidRecord(`${what} is whole milliseconds since the epoch.`);
  }
  return time;
}

/**
 * Checks a commit against `recordLimits` and turns its values into JSON text.
 * @throws InvalidRecord when a limit or key form is broken, or one record is named twice.
 */
export function checkOperations(operations: WriteOperation[]): CheckedOperation[] {
  if (operations.length > recordLimits.operations) {
    throw new InvalidRecord(`A commit has at most ${recordLimits.operations} operations.`);
  }
  let length = 0;
  let partition: string | undefined;
  const checkedOperations = operations.map((operation) => {
    if (operation.partition !== partition) partition = checkName('partition', operation.partition);
    const checked = checkOperation(operation);
    if (checked.kind === 'put') length += checked.text.length;
    return checked;
  });
  const twice = namedTwice(checkedOperations);
  if (twice) throw new InvalidRecord(`The record ${twice.key} is named twice in one commit.`);
  if (length * MOST_BYTES_PER_UNIT > recordLimits.commitBytes) checkCommitBytes(checkedOperations);
  return checkedOperations;
}

/** Up to so many are compared with one another, which takes less than to note them. */
const FEW = 8;

function namedTwice(operations: readonly CheckedOperation[]): CheckedOperation | undefined {
  if (operations.length > FEW) {
    const names = new Set<string>();
    // NUL is refused in both, so it separates them without doubt.
    return operations.find(({ partition, key }, before) => names.add(`${partition}\0${key}`).size === before);
  }
  return operations.find(({ partition, key }, index) =>
    operations.some((other, place) => place < index && other.key === key && other.partition === partition),
  );
}

function checkCommitBytes(operations: CheckedOperation[]): void {
  let bytes = 0;
  for (const operation of operations) {
    if (operation.kind === 'put') bytes += Buffer.byteLength(operation.text);
  }
  if (bytes > recordLimits.commitBytes) {
    throw new InvalidRecord(`A commit has at most ${recordLimits.commitBytes} bytes of JSON.`);
  }
}

function checkOperation(operation: WriteOperation): CheckedOperation {
  checkName('key', operation.key);
  if (operation.expect !== undefined) checkExpectation(operation.expect);
  if (operation.kind !== 'put') return operation;
  const { kind, partition, key, value, expect, expiresAt, wakeAt } = operation;
  if (expiresAt !== undefined) checkTime('expiresAt', expiresAt);
  if (wakeAt !== undefined) checkTime('wakeAt', wakeAt);
  return { kind, partition, key, text: jsonOf(key, value), expect, expiresAt, wakeAt };
}

function checkExpectation(expect: Expectation): void {
  if (expect === 'absent' || expect === 'present') return;
  if (!Number.isSafeInteger(expect.revision)) throw new InvalidRecord('A revision is a whole number.');
}

function jsonOf(key: string, value: unknown): string {
  let text: string | undefined;
  try {
    text = value instanceof JsonText ? value.text : JSON.stringify(value);
  } catch (cause) {
    throw new InvalidRecord(`The value of ${key} cannot be written as JSON.`, { cause });
  }
  if (text === undefined) throw new InvalidRecord(`The value of ${key} cannot be written as JSON.`);
  if (
    text.length * MOST_BYTES_PER_UNIT > recordLimits.valueBytes &&
    Buffer.byteLength(text) > recordLimits.valueBytes
  ) {
    throw new InvalidRecord(`The value of ${key} has more than ${recordLimits.valueBytes} bytes.`);
  }
  return text;
}
