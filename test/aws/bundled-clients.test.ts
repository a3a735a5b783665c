import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import * as gatewaySdk from '@aws-sdk/client-apigatewaymanagementapi';
import * as dynamoSdk from '@aws-sdk/client-dynamodb';
import * as secretsSdk from '@aws-sdk/client-secrets-manager';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import * as gateway from '../../bot/lambda/services/api-gateway-management.ts';
import * as dynamo from '../../bot/lambda/services/dynamodb.ts';
import * as secrets from '../../bot/lambda/services/secrets-manager.ts';
import { authorizationOf } from '../../bot/lambda/services/signature.ts';
import type { Command, ServiceClient } from '../../bot/lambda/services/service-client.ts';

/** The clients that stand for the SDK's in the bundle: the same calls, signed alike, and what happens when they fail. */

const credentials = {
  accessKeyId: 'AKIDEXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG',
  sessionToken: 'a+b/c=',
};
const region = 'eu-west-1';

interface Sent {
  method: string;
  path: string;
  headers: Record<string, string>;
  body?: string;
}

/** What the SDK's client would put on the wire. */
async function sentBySdk(send: (requestHandler: never) => Promise<unknown>): Promise<Sent> {
  let sent: Sent | undefined;
  const handle = (request: Sent): Promise<never> => {
    sent = request;
    return Promise.reject(new Error('far enough'));
  };
  await send({ handle } as never).catch(() => {});
  return sent!;
}

const Key = { pk: { S: 'demo#conversation' }, sk: { S: 'head' } };
const query = {
  TableName: 'aisle',
  KeyConditionExpression: '#p = :p',
  ExpressionAttributeValues: { ':p': { S: 'é' } },
};
const endpoint = 'https://abc.execute-api.eu-west-1.amazonaws.com/prod';
const calls: [string, string, (handler: never) => Promise<unknown>, Command<unknown>][] = [
  [
    'GetItem',
    'dynamodb',
    (requestHandler) =>
      new dynamoSdk.DynamoDBClient({ region, credentials, requestHandler, maxAttempts: 1 }).send(
        new dynamoSdk.GetItemCommand({ TableName: 'aisle', Key }),
      ),
    new dynamo.GetItemCommand({ TableName: 'aisle', Key }),
  ],
  [
    'Query',
    'dynamodb',
    (requestHandler) =>
      new dynamoSdk.DynamoDBClient({ region, credentials, requestHandler, maxAttempts: 1 }).send(
        new dynamoSdk.QueryCommand({ ...query, ExclusiveStartKey: undefined }),
      ),
    new dynamo.QueryCommand({ ...query, ExclusiveStartKey: undefined }),
  ],
  [
    'GetSecretValue',
    'secretsmanager',
    (requestHandler) =>
      new secretsSdk.SecretsManagerClient({ region, credentials, requestHandler, maxAttempts: 1 }).send(
        new secretsSdk.GetSecretValueCommand({ SecretId: 'aisle/host-key' }),
      ),
    new secrets.GetSecretValueCommand({ SecretId: 'aisle/host-key' }),
  ],
  [
    'PostToConnection',
    'execute-api',
    (requestHandler) =>
      new gatewaySdk.ApiGatewayManagementApiClient({
        region,
        endpoint,
        credentials,
        requestHandler,
        maxAttempts: 1,
      }).send(
        new gatewaySdk.PostToConnectionCommand({ ConnectionId: 'L0SM9cOFvHcCIhw=', Data: '{"text":"grün"}' }),
      ),
    new gateway.PostToConnectionCommand({ ConnectionId: 'L0SM9cOFvHcCIhw=', Data: '{"text":"grün"}' }),
  ],
  [
    'DeleteConnection',
    'execute-api',
    (requestHandler) =>
      new gatewaySdk.ApiGatewayManagementApiClient({
        region,
        endpoint,
        credentials,
        requestHandler,
        maxAttempts: 1,
      }).send(new gatewaySdk.DeleteConnectionCommand({ ConnectionId: 'L0SM9cOFvHcCIhw=' })),
    new gateway.DeleteConnectionCommand({ ConnectionId: 'L0SM9cOFvHcCIhw=' }),
  ],
];

describe.each(calls)('%s', (_name, service, bySdk, command) => {
  test('asks what the SDK asks', async () => {
    const { method, path, headers, body = '' } = await sentBySdk(bySdk);
    const call = command.call();
    expect([call.method, path]).toEqual([
      method,
      service === 'execute-api' ? `/prod${call.path}` : call.path,
    ]);
    const text = Buffer.from(body).toString('utf8');
    if (call.headers['x-amz-target'] === undefined) expect(call.body).toBe(text);
    else expect(JSON.parse(call.body)).toEqual(JSON.parse(text));
    for (const [name, value] of Object.entries(call.headers)) expect(headers[name], name).toBe(value);
  });

  test('is signed as the SDK signs it', async () => {
    const { authorization, ...request } = await sentBySdk(bySdk).then(({ headers, ...rest }) => ({
      ...rest,
      headers,
      authorization: headers.authorization!,
    }));
    const [, names = ''] = /SignedHeaders=([^,]+)/.exec(authorization) ?? [];
    const signed = Object.fromEntries(names.split(';').map((name) => [name, request.headers[name]!]));
    const body = Buffer.from(request.body ?? '').toString('utf8');
    const ours = authorizationOf({ ...request, headers: signed, body }, { ...credentials, region, service });
    expect(ours).toBe(authorization);
  });
});

/** A service that gives these answers, one a request. */
type Answer = (response: ServerResponse, request: IncomingMessage) => void;
const answer =
  (status: number, body = '', headers: Record<string, string> = {}): Answer =>
  (response) =>
    response.writeHead(status, headers).end(body);
const closing: (() => void)[] = [];
afterEach(() => closing.splice(0).forEach((close) => close()));

async function service(answers: Answer[]): Promise<{ endpoint: string; asked: () => number }> {
  let asked = 0;
  const server = createServer((request, response) => {
    request.resume().once('end', () => answers[Math.min(asked++, answers.length - 1)]!(response, request));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  closing.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return { endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked: () => asked };
}

const get = new dynamo.GetItemCommand({ TableName: 'aisle', Key });
const clientOf = (at: string, requestTimeout = 1_000): ServiceClient =>
  new dynamo.DynamoDBClient({ endpoint: at, region, credentials, requestHandler: { requestTimeout } });

describe('a call that fails', () => {
  test.each([
    ['the service breaks', answer(500, '{"__type":"com.amazonaws#InternalServerError"}')],
    ['it is throttled', answer(400, '{"__type":"com.amazonaws#ThrottlingException","message":"slow"}')],
    ['the line is cut', ((response) => response.destroy()) satisfies Answer],
    ['nothing comes in time', (() => {}) satisfies Answer],
  ])('is made again when %s', async (_name, failure) => {
    const { endpoint: at, asked } = await service([failure, failure, answer(200, '{"Item":{}}')]);
    expect(await clientOf(at, 100).send(get)).toEqual({ Item: {} });
    expect(asked()).toBe(3);
  });

  test('is given up after three tries', async () => {
    const { endpoint: at, asked } = await service([answer(503)]);
    await expect(clientOf(at).send(get)).rejects.toMatchObject({ $fault: 'server' });
    expect(asked()).toBe(3);
  });

  test('is not made again when the service refuses it, and says why', async () => {
    const body = {
      __type: 'com.amazonaws.dynamodb.v20120810#TransactionCanceledException',
      CancellationReasons: [{ Code: 'ConditionalCheckFailed' }],
    };
    const { endpoint: at, asked } = await service([answer(400, JSON.stringify(body))]);
    const error: unknown = await clientOf(at)
      .send(get)
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(dynamo.TransactionCanceledException);
    expect(error).toBeInstanceOf(dynamo.DynamoDBServiceException);
    expect(error).toMatchObject({
      name: 'TransactionCanceledException',
      CancellationReasons: [{ Code: 'ConditionalCheckFailed' }],
    });
    expect(asked()).toBe(1);
  });

  test('takes an answer it cannot read for no answer', async () => {
    const { endpoint: at } = await service([answer(200, '{"Items":[')]);
    await expect(clientOf(at).send(get)).rejects.toBeInstanceOf(SyntaxError);
  });

  test('ends with its signal', async () => {
    const { endpoint: at } = await service([() => {}]);
    const abortSignal = AbortSignal.timeout(50);
    await expect(clientOf(at).send(get, { abortSignal })).rejects.toMatchObject({ name: 'AbortError' });
  });

  test('knows a connection that is gone without being told its name', async () => {
    const { endpoint: at } = await service([answer(410)]);
    const client = new gateway.ApiGatewayManagementApiClient({ endpoint: at, region, credentials });
    const post = new gateway.PostToConnectionCommand({ ConnectionId: 'a=', Data: '{}' });
    await expect(client.send(post)).rejects.toBeInstanceOf(gateway.GoneException);
  });
});

describe('where a client sends', () => {
  beforeAll(() => vi.stubEnv('AWS_REGION', undefined));

  test('needs a region', () => {
    expect(() => new dynamo.DynamoDBClient({})).toThrow('AWS_REGION');
  });
});
