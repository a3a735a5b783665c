import { createServer, request as requestHttp, Agent } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createRecordsTable } from '../../../bot/records/dynamodb-table.ts';
import { openDynamoRecords } from '../../../bot/records/dynamodb.ts';
import type { Records } from '../../../bot/records/records.ts';
import { startDynamoEngine } from '../../dynamodb-engine.ts';

/** A DynamoDB engine with a meter in front of it that counts requests, bytes and the units AWS would bill. */
export interface MeteredTable {
  endpoint: string;
  records: Records;
  /** What went through since the last reading. */
  read(): Meter;
  stop(): Promise<void>;
}

export interface Meter {
  /** By operation. */
  calls: Record<string, number>;
  bytesUp: number;
  bytesDown: number;
  readUnits: number;
  writeUnits: number;
}

const none = (): Meter => ({ calls: {}, bytesUp: 0, bytesDown: 0, readUnits: 0, writeUnits: 0 });

/** @param table its name. */
export async function startMeteredTable(table: string): Promise<MeteredTable> {
  const engine = await startDynamoEngine();
  await createRecordsTable({ table, endpoint: engine.endpoint });
  const records = await openDynamoRecords({ table, endpoint: engine.endpoint });
  let meter = none();
  const agent = new Agent({ keepAlive: true });
  const server = createServer((incoming, outgoing) => {
    const sent: Buffer[] = [];
    incoming.on('data', (piece: Buffer) => sent.push(piece));
    incoming.once('end', () => {
      const { method, headers } = incoming;
      const forward = requestHttp(engine.endpoint, { method, headers, agent }, (answer) => {
        const got: Buffer[] = [];
        answer.on('data', (piece: Buffer) => got.push(piece));
        answer.once('end', () => {
          const target = String(headers['x-amz-target']).split('.').at(-1) ?? '';
          note(meter, target, Buffer.concat(sent), Buffer.concat(got));
          outgoing.writeHead(answer.statusCode ?? 500, answer.headers).end(Buffer.concat(got));
        });
      });
      forward.once('error', () => outgoing.destroy());
      forward.end(Buffer.concat(sent));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    records,
    read() {
      const reading = meter;
      meter = none();
      return reading;
    },
    async stop() {
      server.closeAllConnections();
      server.close();
      await records.close();
      await engine.stop();
    },
  };
}

type Attributes = Record<string, { S?: string; N?: string }>;

/**
 * Reads are strongly consistent: one unit per 4 KB of what a request read. Writes are transactional: two units per KB of
 * each item. https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/read-write-operations.html
 */
function note(meter: Meter, operation: string, sent: Buffer, got: Buffer): void {
  meter.calls[operation] = (meter.calls[operation] ?? 0) + 1;
  meter.bytesUp += sent.length;
  meter.bytesDown += got.length;
  if (operation === 'TransactWriteItems') {
    const { TransactItems } = JSON.parse(sent.toString()) as { TransactItems: Record<string, Written>[] };
    const items = TransactItems.flatMap((item) => Object.values(item));
    meter.writeUnits += items.reduce(
      (sum, item) => sum + 2 * Math.max(1, Math.ceil(writtenBytes(item) / 1024)),
      0,
    );
  } else if (operation === 'DeleteItem') meter.writeUnits += 1;
  else {
    const { Item, Items = Item ? [Item] : [] } = JSON.parse(got.toString()) as {
      Item?: Attributes;
      Items?: Attributes[];
    };
    const bytes = Items.reduce((sum, item) => sum + bytesOf(item), 0);
    meter.readUnits += Math.max(1, Math.ceil(bytes / 4096));
  }
}

interface Written {
  Key?: Attributes;
  ExpressionAttributeValues?: Attributes;
}

const writtenBytes = ({ Key = {}, ExpressionAttributeValues = {} }: Written): number =>
  bytesOf(Key) + bytesOf(ExpressionAttributeValues);

const bytesOf = (attributes: Attributes): number =>
  Object.entries(attributes).reduce(
    (sum, [name, { S = '', N = '' }]) => sum + name.length + Buffer.byteLength(S) + N.length,
    0,
  );
