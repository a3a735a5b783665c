import type { AttributeValue, TransactWriteItem } from '@aws-sdk/client-dynamodb';
import type { Expectation, RecordItem } from './records.ts';
import type { CheckedOperation } from './validate.ts';

/** An item as the SDK reads and writes it. */
export type Item = Record<string, AttributeValue>;

/**
 * The attributes of the table; `createRecordsTable` and the stack that makes the real one agree on these.
 * A store id has no "#", so `<storeId>#<partition>` can be read one way only and no store can name another's items.
 */
export const attributes = {
  partition: 'pk',
  key: 'sk',
  /** The value as one JSON string. */
  value: 'value',
  revision: 'revision',
  store: 'storeId',
  /** Milliseconds; only on records that come up in `due`, so the index over it holds no others. */
  wakeAt: 'wakeAt',
  /** Milliseconds, what reads go by. */
  expiresAt: 'expiresAt',
  /** Seconds, what DynamoDB's own deletion goes by, up to days late. */
  timeToLive: 'expiresSecond',
} as const;

/** The index that `due` reads: store, then wakeAt; it holds keys only. */
export const dueIndex = 'due';

export function itemKey(store: string, partition: string, key: string): Item {
  return { [attributes.partition]: { S: `${store}#${partition}` }, [attributes.key]: { S: key } };
}

/** Turns an item into a record, or nothing when it has expired. */
export function recordOf(store: string, item: Item, now: number): RecordItem | undefined {
  const expiresAt = numberOf(item, attributes.expiresAt);
  if (expiresAt !== undefined && expiresAt <= now) return undefined;
  const record: RecordItem = {
    partition: (item[attributes.partition]?.S ?? '').slice(store.length + 1),
    key: item[attributes.key]?.S ?? '',
    value: JSON.parse(item[attributes.value]?.S ?? 'null'),
    revision: numberOf(item, attributes.revision) ?? 0,
  };
  if (expiresAt !== undefined) record.expiresAt = expiresAt;
  return record;
}

export function numberOf(item: Item, name: string): number | undefined {
  const text = item[name]?.N;
  return text === undefined ? undefined : Number(text);
}

/** One operation of a commit as one item of a transaction. */
export function transactionItem(
  table: string,
  store: string,
  operation: CheckedOperation,
  now: number,
): TransactWriteItem {
  const terms = new Terms();
  const condition = operation.expect && conditionOf(terms, operation.expect, now);
  const target = { TableName: table, Key: itemKey(store, operation.partition, operation.key) };
  if (operation.kind === 'put') {
    const update = updateOf(terms, store, operation);
    return {
      Update: { ...target, UpdateExpression: update, ConditionExpression: condition, ...terms.used() },
    };
  }
  if (operation.kind === 'delete') {
    return { Delete: { ...target, ConditionExpression: condition, ...terms.used() } };
  }
  return { ConditionCheck: { ...target, ConditionExpression: condition, ...terms.used() } };
}

/** An update rather than a put: only so can the revision go up without a read before. */
function updateOf(terms: Terms, store: string, operation: CheckedOperation & { kind: 'put' }): string {
  const set = [
    `${terms.name('value')} = ${terms.value('value', { S: operation.text })}`,
    `${terms.name('store')} = ${terms.value('store', { S: store })}`,
    `${terms.name('revision')} = ${nextRevision(terms, operation.expect)}`,
  ];
  const remove: string[] = [];
  const optional = (attribute: keyof typeof attributes, number: number | undefined): void => {
    if (number === undefined) remove.push(terms.name(attribute));
    else set.push(`${terms.name(attribute)} = ${terms.value(attribute, { N: String(number) })}`);
  };
  const { expiresAt, wakeAt } = operation;
  optional('wakeAt', wakeAt);
  optional('expiresAt', expiresAt);
  optional('timeToLive', expiresAt === undefined ? undefined : Math.ceil(expiresAt / 1000));
  return `SET ${set.join(', ')}${remove.length > 0 ? ` REMOVE ${remove.join(', ')}` : ''}`;
}

/** Where the expectation tells the revision before, the next one is known: an expired record counts from 1 again. */
function nextRevision(terms: Terms, expect: Expectation | undefined): string {
  if (expect === 'absent') return terms.value('next', { N: '1' });
  if (typeof expect === 'object') return terms.value('next', { N: String(expect.revision + 1) });
  const zero = terms.value('zero', { N: '0' });
  return `if_not_exists(${terms.name('revision')}, ${zero}) + ${terms.value('one', { N: '1' })}`;
}

function conditionOf(terms: Terms, expect: Expectation, now: number): string {
  const expiry = terms.name('expiresAt');
  const time = terms.value('now', { N: String(now) });
  if (expect === 'absent') return `attribute_not_exists(${terms.name('key')}) OR ${expiry} <= ${time}`;
  const alive = `(attribute_not_exists(${expiry}) OR ${expiry} > ${time})`;
  if (expect === 'present') return `attribute_exists(${terms.name('key')}) AND ${alive}`;
  const expected = terms.value('expected', { N: String(expect.revision) });
  return `${terms.name('revision')} = ${expected} AND ${alive}`;
}

/** Collects the names and values of an expression; DynamoDB refuses any that are not used. */
class Terms {
  #names: Record<string, string> = {};
  #values: Item = {};

  name(attribute: keyof typeof attributes): string {
    this.#names[`#${attribute}`] = attributes[attribute];
    return `#${attribute}`;
  }

  value(name: string, value: AttributeValue): string {
    this.#values[`:${name}`] = value;
    return `:${name}`;
  }

  used(): { ExpressionAttributeNames?: Record<string, string>; ExpressionAttributeValues?: Item } {
    return Object.keys(this.#names).length === 0
      ? {}
      : { ExpressionAttributeNames: this.#names, ExpressionAttributeValues: this.#values };
  }
}
