import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import {
  BatchGetItemCommand,
  DeleteItemCommand,
  GetItemCommand,
  QueryCommand,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import type {
  DynamoDBClient,
  QueryCommandInput,
  TransactWriteItemsCommandInput,
} from '@aws-sdk/client-dynamodb';
import { dynamoClient } from './dynamodb-client.ts';
import type { DynamoOptions } from './dynamodb-client.ts';
import { isConflict, isOutcomeUnknown, recordsErrorOf } from './dynamodb-errors.ts';
import { attributes, dueIndex, itemKey, numberOf, recordOf, transactionItem } from './dynamodb-items.ts';
import type { Item } from './dynamodb-items.ts';
import { keyRange } from './key-range.ts';
import type { KeyRange } from './key-range.ts';
import type { ListOptions, RecordItem, Records, StoreRecords, WriteOperation } from './records.ts';
import { checkLimit, checkName, checkOperations, checkStoreId, checkTime } from './validate.ts';
import type { CheckedOperation } from './validate.ts';

export type { DynamoOptions } from './dynamodb-client.ts';

/** Items that one BatchGetItem may ask for. */
const batchSize = 100;
/** Tries of a commit that meets another one at a record, and the milliseconds of the first wait, which doubles. */
const CONFLICT_TRIES = 6;
const CONFLICT_PAUSE = 5;

/** Opens the records in a DynamoDB table that is there already; no client is made and nothing sent before the first use. */
export async function openDynamoRecords(options: DynamoOptions): Promise<Records> {
  let made: DynamoDBClient | undefined;
  const client = (): DynamoDBClient => (made ??= dynamoClient(options));
  const now = options.now ?? Date.now;
  return {
    forStore: (storeId) => new DynamoStore(client, options.table, checkStoreId(storeId), now),
    async close() {
      made?.destroy();
    },
  };
}

class DynamoStore implements StoreRecords {
  #client: () => DynamoDBClient;
  #table: string;
  #store: string;
  #now: () => number;
  /** Requests whose outcome is not known, by the commit they came from. */
  #unsettled = new WeakMap<WriteOperation[], { request: TransactWriteItemsCommandInput; asked: string }>();

  constructor(client: () => DynamoDBClient, table: string, store: string, now: () => number) {
    this.#client = client;
    this.#table = table;
    this.#store = store;
    this.#now = now;
  }

  async get(partition: string, key: string): Promise<RecordItem | undefined> {
    const Key = itemKey(this.#store, checkName('partition', partition), checkName('key', key));
    const command = new GetItemCommand({ TableName: this.#table, Key, ConsistentRead: true });
    const { Item } = await this.#client().send(command).catch(rethrow);
    return Item && recordOf(this.#store, Item, this.#now());
  }

  async list(partition: string, options: ListOptions = {}): Promise<RecordItem[]> {
    const limit = checkLimit(options.limit);
    const range = keyRange(options);
    checkName('partition', partition);
    const found: RecordItem[] = [];
    if (!range || limit === 0) return found;
    const query = this.#rangeQuery(partition, range, options.reverse ?? false);
    for await (const items of this.#pages(query, limit)) {
      for (const item of items) {
        const record = recordOf(this.#store, item, this.#now());
        // A range condition includes both its ends.
        if (!record || record.key === range.to) continue;
        if (record.key === range.from?.key && !range.from.inclusive) continue;
        if (found.push(record) === limit) return found;
      }
    }
    return found;
  }

  async due(time: number, limit: number): Promise<RecordItem[]> {
    const found: RecordItem[] = [];
    checkTime('A time', time);
    if (checkLimit(limit) === 0) return found;
    const query: QueryCommandInput = {
      TableName: this.#table,
      IndexName: dueIndex,
      KeyConditionExpression: '#store = :store AND #wakeAt <= :time',
      ExpressionAttributeNames: { '#store': attributes.store, '#wakeAt': attributes.wakeAt },
      ExpressionAttributeValues: { ':store': { S: this.#store }, ':time': { N: String(time) } },
    };
    for await (const keys of this.#pages(query, limit)) {
      // The index lags behind the table and holds keys only: what is due is decided on the records themselves.
      const due = (await this.#read(keys)).filter((item) => wakeTime(item) <= time);
      due.sort((one, other) => wakeTime(one) - wakeTime(other));
      for (const item of due) {
        const record = recordOf(this.#store, item, this.#now());
        if (record && found.push(record) === limit) return found;
      }
    }
    return found;
  }

  async commit(operations: WriteOperation[]): Promise<void> {
    const checked = checkOperations(operations);
    const [first] = checked;
    if (!first) return;
    if (checked.length === 1 && first.kind === 'delete' && !first.expect) return this.#delete(first);
    // Trying a commit again after an unknown outcome sends the very same request: DynamoDB then does it once.
    const asked = JSON.stringify(operations);
    const unsettled = this.#unsettled.get(operations);
    const request = unsettled?.asked === asked ? unsettled.request : this.#transaction(checked);
    try {
      await this.#send(request);
      this.#unsettled.delete(operations);
    } catch (error) {
      if (isOutcomeUnknown(error)) this.#unsettled.set(operations, { request, asked });
      else this.#unsettled.delete(operations);
      throw recordsErrorOf(error);
    }
  }

  async #send(request: TransactWriteItemsCommandInput): Promise<void> {
    for (let tries = 1; ; tries += 1) {
      try {
        await this.#client().send(new TransactWriteItemsCommand(request));
        return;
      } catch (error) {
        if (tries === CONFLICT_TRIES || !isConflict(error)) throw error;
      }
      // A share of it by chance, for the other one waits as well.
      await pause(CONFLICT_PAUSE * 2 ** tries * Math.random());
    }
  }

  /** Also for one operation: sent twice by the SDK, a plain conditional write would fail on its own first try. */
  #transaction(checked: CheckedOperation[]): TransactWriteItemsCommandInput {
    const now = this.#now();
    return {
      TransactItems: checked.map((operation) => transactionItem(this.#table, this.#store, operation, now)),
      ClientRequestToken: randomUUID(),
    };
  }

  async #delete(operation: { partition: string; key: string }): Promise<void> {
    const Key = itemKey(this.#store, operation.partition, operation.key);
    await this.#client()
      .send(new DeleteItemCommand({ TableName: this.#table, Key }))
      .catch(rethrow);
  }

  #rangeQuery(partition: string, range: KeyRange, reverse: boolean): QueryCommandInput {
    const values: Item = { ':partition': { S: `${this.#store}#${partition}` } };
    if (range.from) values[':from'] = { S: range.from.key };
    if (range.to !== undefined) values[':to'] = { S: range.to };
    const names: Record<string, string> = { '#partition': attributes.partition };
    if (range.from || range.to !== undefined) names['#key'] = attributes.key;
    return {
      TableName: this.#table,
      ConsistentRead: true,
      ScanIndexForward: !reverse,
      KeyConditionExpression: `#partition = :partition${keyCondition(range)}`,
      ExpressionAttributeNames: names,
      ExpressionAttributeValues: values,
    };
  }

  /** The pages of a query, each asked for only when the one before did not do. */
  async *#pages(query: QueryCommandInput, limit: number): AsyncGenerator<Item[]> {
    let start: Item | undefined;
    do {
      // Two more than wanted: the ends of a range come along and are dropped.
      const command = new QueryCommand({ ...query, Limit: limit + 2, ExclusiveStartKey: start });
      const page = await this.#client().send(command).catch(rethrow);
      yield page.Items ?? [];
      start = page.LastEvaluatedKey;
    } while (start);
  }

  async #read(keys: Item[]): Promise<Item[]> {
    const items: Item[] = [];
    for (let from = 0; from < keys.length; from += batchSize) {
      let missing: Item[] | undefined = keys.slice(from, from + batchSize).map(keyOnly);
      while (missing && missing.length > 0) {
        const command: BatchGetItemCommand = new BatchGetItemCommand({
          RequestItems: { [this.#table]: { Keys: missing, ConsistentRead: true } },
        });
        const answer = await this.#client().send(command).catch(rethrow);
        items.push(...(answer.Responses?.[this.#table] ?? []));
        missing = answer.UnprocessedKeys?.[this.#table]?.Keys;
      }
    }
    return items;
  }
}

function keyCondition(range: KeyRange): string {
  if (range.from && range.to !== undefined) return ' AND #key BETWEEN :from AND :to';
  if (range.from) return ' AND #key >= :from';
  return range.to === undefined ? '' : ' AND #key <= :to';
}

function keyOnly(item: Item): Item {
  const { partition, key } = attributes;
  return Object.fromEntries([partition, key].flatMap((name) => (item[name] ? [[name, item[name]]] : [])));
}

function wakeTime(item: Item): number {
  return numberOf(item, attributes.wakeAt) ?? Infinity;
}

function rethrow(error: unknown): never {
  throw recordsErrorOf(error);
}
