import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { createRecordsTable } from '../../bot/records/dynamodb-table.ts';
import { stages } from '../../cdk/stages.ts';
import { synthesize, type Resource } from './synthesized.ts';

/** The table of the stack is the table that bot/records writes to, and it survives what it must. */

let server: Server | undefined;
afterEach(() => server?.close());

/** What createRecordsTable asks of DynamoDB, by operation. */
async function asked(): Promise<Record<string, Record<string, unknown>>> {
  const requests: Record<string, Record<string, unknown>> = {};
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (data: Buffer) => (body += data.toString()));
    request.on('end', () => {
      requests[String(request.headers['x-amz-target']).split('.')[1]!] = JSON.parse(body);
      response.end(JSON.stringify({ Table: { TableStatus: 'ACTIVE' } }));
    });
  });
  await new Promise<void>((resolve) => server!.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await createRecordsTable({ table: 'records', endpoint: `http://127.0.0.1:${port}`, region: 'local' });
  return requests;
}

function table(settings = stages.prod): Resource {
  const [found] = synthesize({}, settings).resources.filter(
    ({ type }) => type === 'AWS::DynamoDB::GlobalTable',
  );
  return found!;
}

test('its keys, its index and its expiry are those the records ask for', async () => {
  const { CreateTable, UpdateTimeToLive } = await asked();
  const { properties } = table();
  const byName = (list: unknown): unknown[] =>
    [...(list as { AttributeName: string }[])].sort((one, other) =>
      one.AttributeName.localeCompare(other.AttributeName),
    );
  expect(properties.KeySchema).toEqual(CreateTable!.KeySchema);
  expect(properties.GlobalSecondaryIndexes).toEqual(CreateTable!.GlobalSecondaryIndexes);
  expect(byName(properties.AttributeDefinitions)).toEqual(byName(CreateTable!.AttributeDefinitions));
  expect(properties.BillingMode).toBe(CreateTable!.BillingMode);
  expect(properties.TimeToLiveSpecification).toEqual(UpdateTimeToLive!.TimeToLiveSpecification);
});

describe.each(Object.values(stages))('the table of $name', (settings) => {
  test('can be brought back to any second of its window', () => {
    const [replica] = table(settings).properties.Replicas as Record<string, unknown>[];
    expect(replica!.PointInTimeRecoverySpecification).toEqual({
      PointInTimeRecoveryEnabled: true,
      RecoveryPeriodInDays: settings.recoveryDays,
    });
  });

  test('stays when its stack goes where the stage keeps its data', () => {
    const { deletionPolicy, properties } = table(settings);
    const [replica] = properties.Replicas as Record<string, unknown>[];
    expect(replica!.DeletionProtectionEnabled).toBe(settings.keepsData);
    expect(deletionPolicy).toBe(settings.keepsData ? 'Retain' : 'Delete');
  });
});

test('dev goes without a trace, staging and prod keep their data', () => {
  expect(Object.values(stages).map(({ name, keepsData }) => [name, keepsData])).toEqual([
    ['dev', false],
    ['staging', true],
    ['prod', true],
  ]);
});

test('the host’s key is 32 random bytes in base64, made by AWS', () => {
  const [secret] = synthesize().resources.filter(({ type }) => type === 'AWS::SecretsManager::Secret');
  const { PasswordLength, ExcludeCharacters, IncludeSpace, RequireEachIncludedType } = secret!.properties
    .GenerateSecretString as Record<string, unknown>;
  // The characters that Secrets Manager draws from.
  const punctuation = '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~';
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
  const drawn = `${letters}${punctuation}`
    .split('')
    .filter((each) => !String(ExcludeCharacters).includes(each))
    .join('');
  expect(drawn).toBe(`${letters}+/`);
  expect([IncludeSpace, RequireEachIncludedType]).toEqual([false, false]);
  expect(Buffer.from('x'.repeat(Number(PasswordLength)), 'base64')).toHaveLength(32);
});

test('a table that was brought back takes the place of the stack’s own, which stays', () => {
  const { resources, templates } = synthesize({ restoredTable: 'brought-back' });
  expect(resources.filter(({ type }) => type === 'AWS::DynamoDB::GlobalTable')).toHaveLength(1);
  const chat = JSON.stringify(templates.chat);
  expect(chat).toContain('"DYNAMODB_TABLE":"brought-back"');
  expect(chat).toContain(':table/brought-back/index/due');
  expect(chat).not.toContain('FnGetAttRecords');
});
