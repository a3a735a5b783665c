import { createServer, request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One call to DynamoDB on its way. */
export interface DatabaseCall {
  /** Counts from 1 since the last `watch`. */
  number: number;
  /** `Query`, `TransactWriteItems`… */
  operation: string;
  /** What it asks for, in DynamoDB's JSON. */
  body: string;
}

/** What happens to a call; what is left out is as it should be. */
export interface Interference {
  /** Runs before the call is handed on. */
  before?: () => void;
  /** The call is not handed on, and this is the answer: a status with DynamoDB's name of the error. */
  refuse?: { status: number; error: string };
  /** The call is not handed on, and its connection is cut or never answered. */
  lose?: 'cut' | 'hang';
  /** Runs when the table has answered, before the caller hears of it. */
  after?: () => void;
  /** The table did what it was asked to, and the answer is lost. */
  loseAnswer?: 'cut' | 'hang';
}

/** Stands between the Lambda and its table: counts what passes and lets it go wrong. */
export interface DatabaseProxy {
  endpoint: string;
  /** From here on calls are counted, and `interfere` says what happens to each. */
  watch(interfere?: (call: DatabaseCall) => Interference | undefined): void;
  /** The operations since then, in order. */
  seen(): string[];
  close(): Promise<void>;
}

/** @param target the table's address. */
export async function openDatabaseProxy(target: string): Promise<DatabaseProxy> {
  let seen: string[] = [];
  let interfere: (call: DatabaseCall) => Interference | undefined = () => undefined;
  const server = createServer((request, response) => {
    void relay(request, response).catch(() => response.destroy());
  });

  async function relay(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await bytesOf(request);
    const operation = String(request.headers['x-amz-target']).split('.')[1] ?? '';
    seen.push(operation);
    const what = interfere({ number: seen.length, operation, body: body.toString('utf8') }) ?? {};
    what.before?.();
    if (what.refuse) return refuse(response, what.refuse);
    if (what.lose) return lose(response, what.lose);
    const answer = await forward(target, request, body);
    what.after?.();
    if (what.loseAnswer) return lose(response, what.loseAnswer);
    response.writeHead(answer.status, answer.headers).end(answer.body);
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    watch(how = () => undefined) {
      seen = [];
      interfere = how;
    },
    seen: () => seen,
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}

interface Answer {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

function forward(target: string, from: IncomingMessage, body: Buffer): Promise<Answer> {
  const headers = { ...from.headers, host: new URL(target).host };
  return new Promise((resolve, reject) => {
    const request = httpRequest(target, { method: from.method ?? 'POST', headers }, (response) => {
      bytesOf(response).then((bytes) => {
        const given = Object.entries(response.headers).map(([name, value]) => [name, String(value)]);
        const { 'transfer-encoding': _, ...rest } = Object.fromEntries(given) as Record<string, string>;
        resolve({ status: response.statusCode ?? 500, headers: rest, body: bytes });
      }, reject);
    });
    request.on('error', reject);
    request.end(body);
  });
}

function refuse(response: ServerResponse, { status, error }: { status: number; error: string }): void {
  const body = { __type: `com.amazonaws.dynamodb.v20120810#${error}`, message: 'Not now.' };
  response.writeHead(status, { 'content-type': 'application/x-amz-json-1.0' }).end(JSON.stringify(body));
}

/** A call that hangs is ended by whoever made it. */
function lose(response: ServerResponse, how: 'cut' | 'hang'): void {
  if (how === 'cut') response.destroy();
}

async function bytesOf(stream: IncomingMessage): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of stream) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}
