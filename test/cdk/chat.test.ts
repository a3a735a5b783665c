import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, Duration, Stack } from 'aws-cdk-lib';
import { expect, test } from 'vitest';
import { readLambdaSettings } from '../../bot/lambda/settings.ts';
import { BotFunction } from '../../cdk/bot-function.ts';
import { stages } from '../../cdk/stages.ts';
import { unusedFiles } from '../../cdk/unused-files.ts';
import { fullModes, synthesize, type Resource, type Synthesized } from './synthesized.ts';

/** The socket, the function behind it and the sweep. */

const ofType = ({ resources }: Synthesized, type: string): Resource[] =>
  resources.filter((each) => each.type === type && each.concern === 'chat');

const bots = (synthesized: Synthesized): Resource[] => ofType(synthesized, 'AWS::Lambda::Function');

interface Environment {
  Variables: Record<string, unknown>;
}

/** The settings as the function reads them: what AWS fills in is filled in. */
function environment({ properties }: Resource): Record<string, string> {
  const { Variables } = properties.Environment as Environment;
  return Object.fromEntries(
    Object.entries(Variables).map(([name, value]) => [name, known[name] ?? filledIn(value)]),
  );
}

/** What AWS gives them has a form that the host checks. */
const known: Record<string, string> = {
  COMPREHEND_ENDPOINT_ARN: 'arn:aws:comprehend:eu-west-1:123456789012:document-classifier-endpoint/aisle',
};

function filledIn(value: unknown): string {
  if (typeof value === 'string') return value;
  const [[kind, inner] = []] = Object.entries(value as Record<string, unknown>);
  if (kind !== 'Fn::Join') return 'filled-in-by-aws';
  return (inner as [string, unknown[]])[1].map(filledIn).join('');
}

test('both functions are of the bundle, on Node 24 and Arm, traced, with a log of their own that expires', () => {
  const stage = synthesize();
  const [chat, sweep] = bots(stage);
  expect([chat!.properties.Handler, sweep!.properties.Handler]).toEqual(['index.handler', 'index.sweep']);
  for (const { properties } of [chat!, sweep!]) {
    expect(properties).toMatchObject({
      Runtime: 'nodejs24.x',
      Architectures: ['arm64'],
      TracingConfig: { Mode: 'Active' },
      Timeout: 60,
    });
  }
  expect(chat!.properties.LoggingConfig).not.toEqual(sweep!.properties.LoggingConfig);
  const logs = ofType(stage, 'AWS::Logs::LogGroup');
  expect(logs.map(({ properties }) => properties.RetentionInDays)).toEqual([90, 90, 90]);
});

test('what the modes do not use of the bundle is not uploaded', () => {
  const folder = mkdtempSync(join(tmpdir(), 'aisle-parts-'));
  const parts = {
    'a.mjs': ['converse', 'polly'],
    'b.mjs': ['comprehend'],
    'c.mjs': ['smtp'],
    'd.mjs': ['polly'],
  };
  writeFileSync(join(folder, 'parts.json'), JSON.stringify(parts));
  const left = (environment: Record<string, string>): string[] => unusedFiles(folder, environment);
  expect(left({ AGENT: 'embedded', SPEECH: 'none' })).toEqual([
    'parts.json',
    'a.mjs',
    'b.mjs',
    'c.mjs',
    'd.mjs',
  ]);
  expect(left({ AGENT: 'converse', UNDERSTANDING: 'cascade' })).toEqual(['parts.json', 'c.mjs', 'd.mjs']);
  expect(left({ SPEECH: 'polly', NOTIFY: 'smtp' })).toEqual(['parts.json', 'b.mjs']);
  const outdir = mkdtempSync(join(tmpdir(), 'aisle-assets-'));
  const bot = new BotFunction(new Stack(new App({ outdir }), 'Parts'), 'Chat', {
    bundle: writing(folder, ['index.mjs', ...Object.keys(parts)]),
    handler: 'index.handler',
    description: '',
    memory: 128,
    timeout: Duration.seconds(1),
    logDays: 7,
    environment: { AGENT: 'converse' },
  });
  expect(bot.node.path).toBe('Parts/Chat');
  const [asset] = readdirSync(outdir).filter((name) => name.startsWith('asset.'));
  expect(readdirSync(join(outdir, asset!))).toEqual(['a.mjs', 'index.mjs']);
});

/** Empty files of these names beside what is there. */
function writing(folder: string, names: string[]): string {
  for (const name of names) writeFileSync(join(folder, name), '');
  return folder;
}

test.each([{}, ...fullModes])('the host takes the settings it is given with %o', (modes) => {
  for (const bot of bots(synthesize(modes))) {
    const settings = readLambdaSettings(environment(bot));
    expect(settings.connectionsEndpoint).toMatch(/^https:\/\/[\w-]+\.execute-api\.[\w-]+\.[\w.-]+\/chat$/);
    expect(settings.hostKey).toEqual({ secretId: expect.any(String) as string });
  }
});

test('every mode is told with what belongs to it, and nothing that does not', () => {
  const names = (modes: Parameters<typeof synthesize>[0]): string[] =>
    Object.keys(environment(bots(synthesize(modes))[0]!)).sort();
  const always = [
    'AGENT', 'AISLE_HOST_KEY_SECRET', 'CATALOGUE_BUCKET', 'CONNECTIONS_ENDPOINT', 'DIRECT_PATH', 'DYNAMODB_TABLE', 'SPEECH', 'STAFF_AUDIENCE', 'STAFF_ISSUER', 'STAFF_ORIGINS', 'UNDERSTANDING',
  ]; // prettier-ignore
  const guardrail = ['GUARDRAIL_ID', 'GUARDRAIL_VERSION'];
  const of = (...more: string[]): string[] => [...always, ...more].sort();
  expect(names({})).toEqual(always);
  expect(names({ understanding: 'cascade' })).toEqual(
    of('COMPREHEND_ALSO', 'COMPREHEND_ENDPOINT_ARN', 'COMPREHEND_LANGUAGE'),
  );
  expect(names({ agent: 'converse' })).toEqual(of('CONVERSE_MODEL_ID', ...guardrail));
  const agent = of('BEDROCK_AGENT_ALIAS_ID', 'BEDROCK_AGENT_ID');
  expect(names({ agent: 'bedrock-agent' })).toEqual(agent);
  expect(names({ speech: 'polly' })).toEqual(of('AUDIO_BUCKET', 'AUDIO_FRONT'));
  const smtp = ['NOTIFY', 'SMTP_FROM', 'SMTP_HOST', 'SMTP_PASSWORD_SECRET', 'SMTP_USER'];
  expect(names({ mail: fullModes[1]!.mail! })).toEqual(of(...smtp));
});

test('mail goes by a password that is in no template and only these functions may read', () => {
  const { mail } = fullModes[1]!;
  const stage = synthesize({ mail: mail! });
  const { notify } = readLambdaSettings(environment(bots(stage)[0]!));
  expect(notify).toMatchObject({
    host: mail!.host,
    security: 'starttls',
    account: { user: mail!.user, password: { secretId: mail!.passwordSecret } },
  });
  const policies = stage.resources.filter(({ properties }) =>
    JSON.stringify(properties).includes(`"Action":"secretsmanager:GetSecretValue"`),
  );
  const readers = policies.filter(({ properties }) =>
    JSON.stringify(properties).includes(mail!.passwordSecret),
  );
  expect(readers.map(({ type, id }) => [type, id.slice(0, 5)])).toEqual([
    ['AWS::IAM::Policy', 'ChatR'],
    ['AWS::IAM::Policy', 'Sweep'],
  ]);
});

test('further settings are handed on, and none of the stack’s own can be replaced', () => {
  const given = { AISLE_IDENTITY_JWKS_MY_SHOP: 'https://shop.example/keys.json', DYNAMODB_TABLE: 'other' };
  const told = environment(bots(synthesize({ environment: given }))[0]!);
  expect(told.AISLE_IDENTITY_JWKS_MY_SHOP).toBe('https://shop.example/keys.json');
  expect(told.DYNAMODB_TABLE).not.toBe('other');
});

test('what costs by the hour is there only when a mode needs it', () => {
  expect(Object.keys(synthesize().templates).sort()).toEqual([
    'account',
    'catalogues',
    'chat',
    'data',
    'desk',
    'watch',
    'web',
  ]);
  expect(Object.keys(synthesize({ understanding: 'cascade' }).templates)).toContain('understanding');
});

test('the socket is at /chat, throttled, with a log of requests that names nobody', () => {
  for (const settings of Object.values(stages)) {
    const [stage] = ofType(synthesize({}, settings), 'AWS::ApiGatewayV2::Stage');
    expect(stage!.properties.StageName).toBe('chat');
    const { rateLimit, burstLimit } = settings.throttle;
    expect(stage!.properties.DefaultRouteSettings).toMatchObject({
      ThrottlingRateLimit: rateLimit,
      ThrottlingBurstLimit: burstLimit,
    });
    const { Format } = stage!.properties.AccessLogSettings as { Format: string };
    expect(Format).toContain('$context.connectionId');
    expect(Format).not.toMatch(/identity|querystring|userAgent|header/i);
  }
});

test('each kind of event reaches the chat function', () => {
  const stage = synthesize();
  const routes = ofType(stage, 'AWS::ApiGatewayV2::Route');
  expect(routes.map(({ properties }) => String(properties.RouteKey)).sort()).toEqual([
    '$connect',
    '$default',
    '$disconnect',
  ]);
  for (const { properties } of ofType(stage, 'AWS::ApiGatewayV2::Integration')) {
    expect(JSON.stringify(properties.IntegrationUri)).toContain(bots(stage)[0]!.id);
  }
});

test('the sweep comes every minute, is not repeated, and what fails is kept for two weeks', () => {
  const stage = synthesize();
  const [rule] = ofType(stage, 'AWS::Events::Rule');
  const [queue] = ofType(stage, 'AWS::SQS::Queue');
  const [invoking] = ofType(stage, 'AWS::Lambda::EventInvokeConfig');
  const [target] = rule!.properties.Targets as Record<string, unknown>[];
  expect(rule!.properties.ScheduleExpression).toBe('rate(1 minute)');
  expect(JSON.stringify(target!.Arn)).toContain(bots(stage)[1]!.id);
  expect(JSON.stringify(target!.DeadLetterConfig)).toContain(queue!.id);
  expect(JSON.stringify(invoking!.properties.DestinationConfig)).toContain(queue!.id);
  expect(invoking!.properties.MaximumRetryAttempts).toBe(0);
  expect(queue!.properties.MessageRetentionPeriod).toBe(14 * 24 * 3600);
});
