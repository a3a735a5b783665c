import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { createPollySpeech } from '../../bot/speech/polly.ts';
import type { createSmtp } from '../../bot/notify/smtp.ts';
import type { readSecret } from '../../bot/lambda/read-secret.ts';
import { bundleLambda } from '../../scripts/bundle-lambda.ts';
import { readMail } from '../contracts/mail/read-mail.ts';
import { account, believeCertificate, startMailServer } from '../contracts/mail/server.ts';
import { withLocalCredentials } from './local-credentials.ts';
import { startPolly, type PollyEndpoint } from './polly/polly.ts';

/**
 * Clients as the bundle has them, with what nothing uses left out, over the wire. Those of DynamoDB, API Gateway, Bedrock
 * and Comprehend go through the fixtures and fault suites of this folder; these are the others.
 */

withLocalCredentials();
const folder = mkdtempSync(join(tmpdir(), 'aisle-bundled-clients-'));
const source = (file: string): string => join(import.meta.dirname, '../../bot', file);
let polly: PollyEndpoint;
let secrets: Server;
const asked: { target: unknown; body: string; authorization: string }[] = [];

async function bundled<Module>(name: string): Promise<Module> {
  return (await import(pathToFileURL(join(folder, `${name}.mjs`)).href)) as Module;
}

beforeAll(async () => {
  await bundleLambda(folder, {
    polly: source('speech/polly.ts'),
    secret: source('lambda/read-secret.ts'),
    smtp: source('notify/smtp.ts'),
  });
  polly = await startPolly();
  secrets = createServer((request, response) => {
    let body = '';
    request.on('data', (bytes) => (body += String(bytes)));
    request.on('end', () => {
      const { authorization = '' } = request.headers;
      asked.push({ target: request.headers['x-amz-target'], body, authorization });
      const known = body.includes('"aisle-host-key"');
      response.writeHead(known ? 200 : 400, { 'content-type': 'application/x-amz-json-1.1' });
      const refusal = { __type: 'ResourceNotFoundException', message: 'There is no such secret.' };
      response.end(JSON.stringify(known ? { Name: 'aisle-host-key', SecretString: 'the key' } : refusal));
    });
  });
  await new Promise<void>((resolve) => secrets.listen(0, '127.0.0.1', resolve));
  process.env.AWS_ENDPOINT_URL_SECRETS_MANAGER = `http://127.0.0.1:${(secrets.address() as AddressInfo).port}`;
}, 60_000);
afterAll(async () => {
  delete process.env.AWS_ENDPOINT_URL_SECRETS_MANAGER;
  await polly?.stop();
  secrets?.closeAllConnections();
  secrets?.close();
  rmSync(folder, { recursive: true, force: true });
});

test('Secrets Manager: a signed request, the secret, and a refusal by its name', async () => {
  const module = await bundled<{ readSecret: typeof readSecret }>('secret');
  expect(await module.readSecret('aisle-host-key')).toBe('the key');
  expect(asked[0]).toMatchObject({
    target: 'secretsmanager.GetSecretValue',
    authorization: expect.stringMatching(/^AWS4-HMAC-SHA256 Credential=/) as string,
  });
  await expect(module.readSecret('another')).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
});

test('a mail server: signed in, encrypted, and the words as they were', async () => {
  const module = await bundled<{ createSmtp: typeof createSmtp }>('smtp');
  const server = await startMailServer();
  const disbelieve = believeCertificate();
  const { port } = server;
  const notify = module.createSmtp({
    server: { host: 'localhost', port, security: 'starttls', account },
    from: 'chat@aisle.example',
  });
  const at = Date.UTC(2026, 10, 21);
  const ids = { id: 'demo_abc-7', storeId: 'demo', conversationId: 'demo_abc' };
  const words = {
    to: 'ann@example.com',
    replyTo: 'hello@shop.example',
    subject: 'Größe',
    text: 'Schön, 5 €',
  };
  await notify.send({ ...ids, ...words, language: 'de', at });
  expect(server.taken.map(readMail)).toEqual([{ id: 'demo_abc-7', ...words, language: 'de', at }]);
  expect(server.steps).toContain('secure');
  disbelieve();
  await server.stop();
});

test('Polly: audio and marks over HTTP/2', async () => {
  const module = await bundled<{ createPollySpeech: typeof createPollySpeech }>('polly');
  const speech = module.createPollySpeech({
    engine: 'neural',
    nameKey: Buffer.alloc(32, 7),
    endpoint: polly.url,
    deadline: 5_000,
    storePatience: 1_000,
  });
  const spoken = await speech.speak({
    storeId: 'demo',
    text: 'Two mugs are in your cart.',
    language: 'en',
    speed: 1,
  });
  expect(spoken.contentType).toBe('audio/mpeg');
  expect(spoken.marks).toHaveLength(6);
  expect(polly.calls.every(({ protocol }) => protocol.startsWith('2'))).toBe(true);
});
