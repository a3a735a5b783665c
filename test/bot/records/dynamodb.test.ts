import { createServer, request } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createRecordsTable } from '../../../bot/records/dynamodb-table.ts';
import { openDynamoRecords } from '../../../bot/records/dynamodb.ts';
import { RecordsError, RecordsThrottled } from '../../../bot/records/errors.ts';
import type { Records, StoreRecords, WriteOperation } from '../../../bot/records/records.ts';
import { hasDynamoEngine, startDynamoEngine } from '../../dynamodb-engine.ts';
import type { DynamoEngine } from '../../dynamodb-engine.ts';

/** What happens to the next requests of a kind before the way is clear again. */
interface Fault {
  operation: string;
  times: number;
  how: 'answer is lost' | 'refused' | 'answered otherwise';
  /** The refusal's error, as DynamoDB would send it. */
  error?: { type: string; CancellationReasons?: { Code: string }[] };
  /** What comes back instead of the engine's answer. */
  reply?: object;
}

if (hasDynamoEngine) {
  describe('DynamoDB behind a bad connection', () => {
    let engine: DynamoEngine;
    let proxy: Server;
    let endpoint: string;
    let records: Records;
    let shop: StoreRecords;
    let tables = 0;
    let fault: Fault | undefined;

    beforeAll(async () => {
      engine = await startDynamoEngine();
      proxy = createServer((question, answer) => pass(engine.endpoint, question, answer, takeFault));
      await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
      const address = proxy.address();
      endpoint = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
    });
    afterAll(async () => {
      proxy.closeAllConnections();
      proxy.close();
      await engine.stop();
    });
    beforeEach(async () => {
      const table = `records-${(tables += 1)}`;
      await createRecordsTable({ table, endpoint });
      records = await openDynamoRecords({ table, endpoint });
      shop = records.forStore('demo');
      fault = undefined;
    });
    afterEach(() => records.close());

    function takeFault(operation: string): Fault | undefined {
      if (fault?.operation !== operation || fault.times === 0) return undefined;
      fault.times -= 1;
      return fault;
    }

    const order = (): WriteOperation[] => [
      { kind: 'put', partition: 'talk', key: 'order', value: 1, expect: 'absent' },
      { kind: 'put', partition: 'talk', key: 'count', value: 1 },
    ];

    it('writes an order once when the answer to it was lost', async () => {
      fault = { operation: 'TransactWriteItems', times: 1, how: 'answer is lost' };
      await shop.commit(order());
      expect(fault.times).toBe(0);
      expect(await shop.get('talk', 'count')).toMatchObject({ revision: 1 });
    });

    it('writes an order once when it is tried again after no answer came at all', async () => {
      fault = { operation: 'TransactWriteItems', times: 3, how: 'answer is lost' };
      const operations = order();
      await expect(shop.commit(operations)).rejects.toBeInstanceOf(RecordsThrottled);
      expect(fault.times).toBe(0);
      await shop.commit(operations);
      expect((await shop.list('talk')).map((item) => item.revision)).toEqual([1, 1]);
    });

    it('says that a commit may be tried again when the table is busy', async () => {
      const busy = [
        { type: 'ProvisionedThroughputExceededException' },
        { type: 'InternalServerError' },
        { type: 'TransactionCanceledException', CancellationReasons: codes('None', 'TransactionConflict') },
        { type: 'TransactionCanceledException', CancellationReasons: codes('ThrottlingError', 'None') },
      ];
      for (const error of busy) {
        fault = { operation: 'TransactWriteItems', times: 9, how: 'refused', error };
        const operations = order();
        await expect(shop.commit(operations), error.type).rejects.toBeInstanceOf(RecordsThrottled);
        fault = undefined;
        expect(await shop.list('talk')).toEqual([]);
      }
    });

    it('waits out another transaction at the same record, and then goes by what that one wrote', async () => {
      const error = {
        type: 'TransactionCanceledException',
        CancellationReasons: codes('None', 'TransactionConflict'),
      };
      fault = { operation: 'TransactWriteItems', times: 4, how: 'refused', error };
      await shop.commit(order());
      expect(fault.times).toBe(0);
      fault.times = 2;
      await expect(shop.commit(order())).rejects.toMatchObject({ name: 'ConditionFailed', failed: [0] });
    });

    it('names a failed condition even when the table was busy too', async () => {
      const reasons = codes('TransactionConflict', 'ConditionalCheckFailed');
      const error = { type: 'TransactionCanceledException', CancellationReasons: reasons };
      fault = { operation: 'TransactWriteItems', times: 1, how: 'refused', error };
      await expect(shop.commit(order())).rejects.toMatchObject({ name: 'ConditionFailed', failed: [1] });
    });

    it('goes by the records themselves where the index of what is due lags behind', async () => {
      await shop.commit([
        { kind: 'put', partition: 'talk', key: 'due', value: 1, wakeAt: 100 },
        { kind: 'put', partition: 'talk', key: 'put off', value: 1, wakeAt: 900 },
        { kind: 'put', partition: 'talk', key: 'settled', value: 1 },
      ]);
      const keys = ['settled', 'put off', 'deleted', 'due'].map((key) => ({
        pk: { S: 'demo#talk' },
        sk: { S: key },
      }));
      fault = { operation: 'Query', times: 1, how: 'answered otherwise', reply: { Items: keys } };
      expect((await shop.due(500, 10)).map((item) => item.key)).toEqual(['due']);
      expect(fault.times).toBe(0);
    });

    it('asks again for what a busy table left out of an answer', async () => {
      await shop.commit([{ kind: 'put', partition: 'talk', key: 'due', value: 1, wakeAt: 100 }]);
      const Keys = [{ pk: { S: 'demo#talk' }, sk: { S: 'due' } }];
      const reply = {
        Responses: {},
        UnprocessedKeys: { [`records-${tables}`]: { Keys, ConsistentRead: true } },
      };
      fault = { operation: 'BatchGetItem', times: 1, how: 'answered otherwise', reply };
      expect(await shop.due(500, 10)).toHaveLength(1);
      expect(fault.times).toBe(0);
    });

    it('does not call a wrong setting busy', async () => {
      const wrong = await openDynamoRecords({ table: 'no-such-table', endpoint });
      const reading = wrong.forStore('demo').get('talk', 'x');
      await expect(reading).rejects.toBeInstanceOf(RecordsError);
      await expect(reading).rejects.not.toBeInstanceOf(RecordsThrottled);
      await wrong.close();
    });
  });
} else {
  describe('DynamoDB behind a bad connection', () => {
    it.skip('needs the optional package @dynoxide/linux-x64, which is not installed here');
  });
}

function codes(...names: string[]): { Code: string }[] {
  return names.map((Code) => ({ Code }));
}

/** Hands a request on to the engine, unless a fault is due. */
function pass(
  engine: string,
  question: IncomingMessage,
  answer: ServerResponse,
  takeFault: (operation: string) => Fault | undefined,
): void {
  const operation = String(question.headers['x-amz-target']).split('.').at(-1) ?? '';
  const fault = takeFault(operation);
  if (fault?.reply) {
    answer.writeHead(200, { 'content-type': 'application/x-amz-json-1.0' }).end(JSON.stringify(fault.reply));
    question.resume();
    return;
  }
  if (fault?.error) {
    const { type, ...rest } = fault.error;
    const status = type === 'InternalServerError' ? 500 : 400;
    answer.writeHead(status, { 'content-type': 'application/x-amz-json-1.0' });
    answer.end(
      JSON.stringify({ __type: `com.amazonaws.dynamodb.v20120810#${type}`, message: 'no', ...rest }),
    );
    question.resume();
    return;
  }
  const { method, headers } = question;
  const onward = request(engine, { method, headers }, (reply) => {
    reply.once('end', () => fault && answer.destroy());
    if (fault) reply.resume();
    else reply.pipe(answer.writeHead(reply.statusCode ?? 500, reply.headers));
  });
  question.pipe(onward);
}
