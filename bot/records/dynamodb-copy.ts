import {
  BatchWriteItemCommand,
  ScanCommand,
  type DynamoDBClient,
  type WriteRequest,
} from '@aws-sdk/client-dynamodb';
import { setTimeout as pause } from 'node:timers/promises';
import { dynamoClient, type DynamoOptions } from './dynamodb-client.ts';
import type { Item } from './dynamodb-items.ts';
import { RecordsError } from './errors.ts';

/**
 * Copies of a whole table as lines of `{"Item": …}` in DynamoDB's own JSON, which is also what its export to S3 writes.
 * Binary values are not among our attributes.
 */

/** Parts of the table that are read at once. */
const SEGMENTS = 4;
/** Items that one BatchWriteItem takes, and how many of those are on their way at once. */
const BATCH = 25;
const BATCHES_AT_ONCE = 8;
/** Tries of one batch that the table takes only in part, with doubling pauses from 50 ms. */
const TRIES = 10;

/**
 * Reads every item, line by line. What is written meanwhile may be in it or not: for one moment of a table in use
 * there is point-in-time recovery.
 */
export async function* exportTable(options: DynamoOptions): AsyncGenerator<string> {
  const client = dynamoClient(options);
  try {
    let segments = Array.from({ length: SEGMENTS }, (_, segment) => ({
      segment,
      start: undefined as Item | undefined,
    }));
    while (segments.length > 0) {
      const pages = await Promise.all(segments.map((place) => readPage(client, options.table, place)));
      for (const { items } of pages) for (const Item of items) yield JSON.stringify({ Item });
      segments = pages.flatMap(({ segment, next }) => (next ? [{ segment, start: next }] : []));
    }
  } finally {
    client.destroy();
  }
}

async function readPage(
  client: DynamoDBClient,
  TableName: string,
  { segment: Segment, start: ExclusiveStartKey }: { segment: number; start: Item | undefined },
): Promise<{ items: Item[]; segment: number; next: Item | undefined }> {
  const command = new ScanCommand({
    TableName,
    Segment,
    TotalSegments: SEGMENTS,
    ConsistentRead: true,
    ExclusiveStartKey,
  });
  const { Items = [], LastEvaluatedKey } = await client.send(command);
  return { items: Items, segment: Segment, next: LastEvaluatedKey };
}

/**
 * Writes lines of `exportTable` into a table that is there and empty.
 * @returns how many items.
 * @throws RecordsError when it is not empty, a line is no item, or the table goes on refusing.
 */
export async function importTable(options: DynamoOptions, lines: AsyncIterable<string>): Promise<number> {
  const client = dynamoClient(options);
  try {
    await mustBeEmpty(client, options.table);
    const underWay = new Set<Promise<void>>();
    let count = 0;
    for await (const batch of batches(lines)) {
      count += batch.length;
      const writing = writeBatch(client, options.table, batch).finally(() => underWay.delete(writing));
      underWay.add(writing);
      if (underWay.size >= BATCHES_AT_ONCE) await Promise.race(underWay);
    }
    await Promise.all(underWay);
    return count;
  } finally {
    client.destroy();
  }
}

async function mustBeEmpty(client: DynamoDBClient, TableName: string): Promise<void> {
  const { Count = 0 } = await client.send(new ScanCommand({ TableName, Limit: 1 }));
  if (Count > 0) throw new RecordsError(`The table ${TableName} is not empty; import into a new one.`);
}

async function* batches(lines: AsyncIterable<string>): AsyncGenerator<WriteRequest[]> {
  let batch: WriteRequest[] = [];
  let number = 0;
  for await (const line of lines) {
    number += 1;
    if (line.trim() === '') continue;
    batch.push({ PutRequest: { Item: itemOf(line, number) } });
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

function itemOf(line: string, number: number): Item {
  try {
    const { Item } = JSON.parse(line) as { Item?: Item };
    if (typeof Item === 'object') return Item;
  } catch {
    // Told below, as any other line that is no item.
  }
  throw new RecordsError(`Line ${number} is not an item of an exported table.`);
}

async function writeBatch(client: DynamoDBClient, table: string, batch: WriteRequest[]): Promise<void> {
  let left = batch;
  for (let tries = 0; left.length > 0; tries += 1) {
    if (tries === TRIES) throw new RecordsError(`The table ${table} takes no more items.`);
    if (tries > 0) await pause(50 * 2 ** (tries - 1));
    const command = new BatchWriteItemCommand({ RequestItems: { [table]: left } });
    const { UnprocessedItems = {} } = await client.send(command);
    left = UnprocessedItems[table] ?? [];
  }
}
