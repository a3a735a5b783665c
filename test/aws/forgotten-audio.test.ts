import { execFile } from 'node:child_process';
import { createHmac, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createPollySpeech } from '../../bot/speech/polly.ts';
import { createObjectAudio } from '../../bot/speech/object-audio.ts';
import { hasDynamoEngine } from '../dynamodb-engine.ts';
import { WireClient } from '../wire-client.ts';
import { withLocalCredentials } from './local-credentials.ts';
import { startPolly, type PollyEndpoint } from './polly/polly.ts';
import { bucketAt, startS3, type S3Endpoint } from './s3/s3.ts';
import { startAwsStack, type AwsStack } from './stack.ts';

/** What a voice kept of a conversation goes with it, on the built bundle: at once, or by the sweep when S3 was down. */

withLocalCredentials();
const hostKey = randomBytes(32);
let polly: PollyEndpoint;
let s3: S3Endpoint;
let stack: AwsStack;
beforeAll(async () => {
  if (!hasDynamoEngine) return;
  polly = await startPolly();
  s3 = await startS3();
  stack = await startAwsStack({
    environment: {
      SPEECH: 'polly',
      AUDIO_BUCKET: 'audio',
      AWS_ENDPOINT_URL_POLLY: polly.url,
      AWS_ENDPOINT_URL_S3: s3.url,
      AISLE_HOST_KEY: hostKey.toString('base64'),
    },
  });
}, 120_000);
afterAll(async () => {
  await stack?.stop();
  await polly?.stop();
  await s3?.stop();
});
beforeEach(() => {
  s3?.faults.clear();
  s3?.objects.clear();
});

/** Sentences that another instance of the same host had read aloud to these conversations. */
async function spoken(...conversationIds: string[]): Promise<void> {
  const voice = createPollySpeech({
    engine: 'neural',
    nameKey: createHmac('sha256', hostKey).update('names of spoken sentences').digest(),
    endpoint: polly.url,
    deadline: 5_000,
    storePatience: 2_000,
    store: () => createObjectAudio(bucketAt(s3, 'audio')),
  });
  for (const conversationId of conversationIds) {
    const text = 'Your order D-10234 is on its way.';
    await voice.speak({ storeId: 'demo', text, language: 'en', speed: 1, personalTo: { conversationId } });
  }
}

const kept = (): string[] => [...s3.objects.keys()].filter((name) => name.includes('/personal/'));

async function shopper(): Promise<WireClient> {
  const client = new WireClient(stack.gateway.url);
  await client.connect();
  await client.ask('hello');
  return client;
}

async function forget(client: WireClient): Promise<void> {
  client.send({ type: 'forget', conversationId: client.conversationId });
  await client.until(
    () => client.frames.some(({ type, code }) => type === 'notice' && code === 'forgotten'),
    'the end of it',
    30_000,
  );
}

describe.runIf(hasDynamoEngine)('a conversation that was read aloud and is forgotten on AWS', () => {
  test('leaves no audio of its own, and all of another’s', async () => {
    const [one, other] = [await shopper(), await shopper()];
    await spoken(one.conversationId, other.conversationId);
    const both = kept().length;
    expect(both).toBeGreaterThan(1);
    await forget(one);
    await expect.poll(kept, { timeout: 30_000 }).toHaveLength(both / 2);
    await forget(other);
    await expect.poll(kept, { timeout: 30_000 }).toEqual([]);
    for (const client of [one, other]) client.close();
  }, 60_000);

  test('leaves none where its shopper asked by mail, and npm run erase was told of the bucket', async () => {
    const [one, other] = [await shopper(), await shopper()];
    await spoken(one.conversationId, other.conversationId);
    const both = kept().length;
    const folder = mkdtempSync(join(tmpdir(), 'aisle-erase-'));
    const environment = {
      DATA_DIR: folder,
      RECORDS: 'dynamodb',
      DYNAMODB_TABLE: stack.table.table,
      DYNAMODB_ENDPOINT: stack.table.endpoint,
      AISLE_HOST_KEY: hostKey.toString('base64'),
      SPEECH: 'polly',
      AUDIO_BUCKET: 'audio',
      AWS_ENDPOINT_URL_S3: s3.url,
    };
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['scripts/erase.ts', '--conversation', one.conversationId],
      { env: { ...process.env, ...environment } },
    );
    rmSync(folder, { recursive: true });
    expect(stdout).toMatch(/^E-\w{8} {2}demo/);
    expect(kept()).toHaveLength(both / 2);
    for (const client of [one, other]) client.close();
  }, 60_000);

  test.each(['GET', 'DELETE'])(
    'leaves none after the next sweep where S3 refused each %s',
    async (operation) => {
      const client = await shopper();
      await spoken(client.conversationId);
      const before = stack.output().length;
      s3.faults.plan('server-error', { times: 20, operation });
      await forget(client);
      await expect
        .poll(() => stack.output().slice(before), { timeout: 30_000 })
        .toContain('audio not deleted');
      expect(kept()).not.toEqual([]);
      s3.faults.clear();
      await stack.sweep();
      expect(kept()).toEqual([]);
      client.close();
    },
    60_000,
  );
});
