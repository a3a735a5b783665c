import { createServer, request as requestHttp, Agent } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { StoredTurn } from '../../../bot/conversations/head.ts';

/** Stands in front of a DynamoDB engine and counts requests, bytes, the units AWS would bill, and what turns came to. */
export interface Meter {
  endpoint: string;
  /** What went through since the last reading. */
  read(): Reading;
  stop(): void;
}

export interface Reading {
  /** By operation. */
  calls: Record<string, number>;
  bytesUp: number;
  bytesDown: number;
  readUnits: number;
  writeUnits: number;
  /** Evidence of the turns that were settled. */
  turns: StoredTurn[];
}

const none = (): Reading => ({ calls: {}, bytesUp: 0, bytesDown: 0, readUnits: 0, writeUnits: 0, turns: [] });

/** @param engine its address. */
export async function startMeter(engine: string): Promise<Meter> {
  let reading = none();
  const agent = new Agent({ keepAlive: true });
  const server = createServer((incoming, outgoing) => {
    const sent: Buffer[] = [];
    incoming.on('data', (piece: Buffer) => sent.push(piece));
    incoming.once('end', () => {
      const { method, headers } = incoming;
      const forward = requestHttp(engine, { method, headers, agent }, (answer) => {
        const got: Buffer[] = [];
        answer.on('data', (piece: Buffer) => got.push(piece));
        answer.once('end', () => {
          const target = String(headers['x-amz-target']).split('.').at(-1) ?? '';
          note(reading, target, Buffer.concat(sent), Buffer.concat(got));
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
    read() {
      const now = reading;
      reading = none();
      return now;
    },
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}

type Attributes = Record<string, { S?: string; N?: string }>;

/**
 * Reads are strongly consistent: one unit per 4 KB of what a request read. Writes are transactional: two units per KB of
 * each item. https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/read-write-operations.html
 */
function note(reading: Reading, operation: string, sent: Buffer, got: Buffer): void {
  reading.calls[operation] = (reading.calls[operation] ?? 0) + 1;
  reading.bytesUp += sent.length;
  reading.bytesDown += got.length;
  if (operation === 'TransactWriteItems') noteWrites(reading, sent);
  else if (operation === 'DeleteItem') reading.writeUnits += 1;
  else {
    const { Item, Items = Item ? [Item] : [] } = JSON.parse(got.toString()) as {
      Item?: Attributes;
      Items?: Attributes[];
    };
    const bytes = Items.reduce((sum, item) => sum + bytesOf(item), 0);
    reading.readUnits += Math.max(1, Math.ceil(bytes / 4096));
  }
}

function noteWrites(reading: Reading, sent: Buffer): void {
  const { TransactItems } = JSON.parse(sent.toString()) as { TransactItems: Record<string, Written>[] };
  for (const item of TransactItems.flatMap((each) => Object.values(each))) {
    reading.writeUnits += 2 * Math.max(1, Math.ceil(writtenBytes(item) / 1024));
    if (!item.Key?.sk?.S?.startsWith('turn/')) continue;
    const turn = JSON.parse(item.ExpressionAttributeValues?.[':value']?.S ?? '{}') as StoredTurn;
    if (turn.states) reading.turns.push(turn);
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
