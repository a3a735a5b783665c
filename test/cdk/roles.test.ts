import { beforeAll, describe, expect, test } from 'vitest';
import { actionsOf, bundledCode, type BundledCode } from './sdk-commands.ts';
import { fullModes, synthesize, type Synthesized } from './synthesized.ts';

/** Each role may do exactly what the code's commands need: nothing is missing, nothing is over. */

interface Statement {
  Action: string | string[];
  Resource: unknown;
  Effect: string;
}

/** What the platform does in a function's name: its log, its traces, its failed events. */
const platform: Record<string, string[]> = {
  Chat: ['logs:CreateLogStream', 'logs:PutLogEvents', 'xray:PutTelemetryRecords', 'xray:PutTraceSegments'],
  Sweep: [
    'logs:CreateLogStream', 'logs:PutLogEvents', 'xray:PutTelemetryRecords', 'xray:PutTraceSegments', 'sqs:SendMessage',
  ],
}; // prettier-ignore

/** Catalogues are only read; audio is kept, listed and deleted besides. */
const keepsAudio = ({ resources }: Synthesized): boolean =>
  resources.some(({ id }) => id.startsWith('Audio'));
const isOfAudio = (command: string): boolean => command.startsWith('s3:') && command !== 's3:GetObject';

/** Which of a stage's settings brings a client into use; the others always are. */
const clientsOfModes: Record<string, (stage: Synthesized) => boolean> = {
  comprehend: ({ stage }) => stage.understanding !== undefined,
  'bedrock-agent-runtime': ({ stage }) => stage.agent?.agentAlias !== undefined,
  'bedrock-runtime': ({ stage }) => stage.agent !== undefined && stage.agent.agentAlias === undefined,
  polly: keepsAudio,
};

/** What Comprehend is asked for beside the intents, where a stage says so. */
const detections: Record<string, string> = {
  'comprehend:DetectDominantLanguage': 'language',
  'comprehend:DetectEntities': 'entities',
  'comprehend:DetectPiiEntities': 'personal-data',
};

/** Only `due` of bot/records sends it, and only the sweep asks what is due: test/aws/store-calls.test.ts. */
const OF_THE_SWEEP = 'dynamodb:BatchGetItem';

let code: BundledCode;
beforeAll(async () => {
  code = await bundledCode();
});

function clientsInBundle(): string[] {
  return [...new Set([...code.commands].map((command) => command.split(':')[0]!))];
}

function needed(synthesized: Synthesized, name: string): string[] {
  const also: readonly string[] = synthesized.settings.comprehendAlso ?? [];
  const commands = [...code.commands].filter((command) => {
    if (command === OF_THE_SWEEP && name !== 'Sweep') return false;
    if (isOfAudio(command)) return keepsAudio(synthesized);
    const detection = detections[command];
    if (detection !== undefined)
      return synthesized.stage.understanding !== undefined && also.includes(detection);
    const inUse = clientsOfModes[command.split(':')[0]!];
    return inUse?.(synthesized) ?? true;
  });
  return commands.flatMap((command) => actionsOf(command, code.text));
}

/** The statements of the policy that belongs to a function's role. */
function statements({ templates }: Synthesized, name: string): Statement[] {
  return Object.entries(templates.chat!.Resources)
    .filter(([id, { Type }]) => Type === 'AWS::IAM::Policy' && id.startsWith(`${name}Role`))
    .flatMap(
      ([, { Properties }]) =>
        (Properties as { PolicyDocument: { Statement: Statement[] } }).PolicyDocument.Statement,
    );
}

const actions = (synthesized: Synthesized, name: string): string[] =>
  statements(synthesized, name).flatMap(({ Action }) => Action);

const sorted = (names: string[]): string[] => [...new Set(names)].sort();

describe('the commands in the bundle', () => {
  test('are found, also of clients that are loaded late', () => {
    expect([...code.commands]).toEqual(
      expect.arrayContaining([
        'dynamodb:Query',
        'dynamodb:TransactWriteItems',
        'apigatewaymanagementapi:PostToConnection',
        'secrets-manager:GetSecretValue',
      ]),
    );
  });

  test('do not count where nothing of their file is left in it', () => {
    expect([...code.commands]).not.toContain('dynamodb:CreateTable');
  });

  test('a transaction needs what its items do, and no more', () => {
    expect(sorted(actionsOf('dynamodb:TransactWriteItems', code.text))).toEqual([
      'dynamodb:ConditionCheckItem',
      'dynamodb:DeleteItem',
      'dynamodb:UpdateItem',
    ]);
  });
});

describe.each(['Chat', 'Sweep'])('the role of %s', (name) => {
  test('allows exactly what the code does when everything is embedded', () => {
    const stage = synthesize();
    expect(sorted(actions(stage, name))).toEqual(sorted([...needed(stage, name), ...platform[name]!]));
  });

  test('asks of Comprehend no more than the stage says', () => {
    const stage = synthesize({ understanding: 'cascade' });
    expect(actions(stage, name).filter((action) => action.startsWith('comprehend:'))).toEqual([
      'comprehend:ClassifyDocument',
    ]);
  });

  test.each(fullModes)('allows exactly what the clients in the bundle do with %o', (modes) => {
    const stage = synthesize(modes);
    const inBundle = new Set(clientsInBundle());
    // A service whose client the bundle does not have yet is compared as soon as it has.
    const missing = Object.keys(clientsOfModes).filter((client) => !inBundle.has(client));
    const allowed = actions(stage, name).filter(
      (action) => !missing.some((client) => belongs(action, client)),
    );
    expect(sorted(allowed)).toEqual(sorted([...needed(stage, name), ...platform[name]!]));
  });

  test('names its resources; only traces, and objects of an own place, are named by a star', () => {
    const wide = statements(synthesize(), name)
      .filter(({ Resource }) => JSON.stringify(Resource).includes('*'))
      .flatMap(({ Action }) => Action);
    expect(sorted(wide)).toEqual([
      'execute-api:ManageConnections',
      's3:GetObject',
      'xray:PutTelemetryRecords',
      'xray:PutTraceSegments',
    ]);
  });

  test('is its own, and allows nothing by a managed policy', () => {
    const { templates } = synthesize();
    const roles = Object.entries(templates.chat!.Resources).filter(
      ([id, { Type }]) => Type === 'AWS::IAM::Role' && id.startsWith(`${name}Role`),
    );
    expect(roles).toHaveLength(1);
    expect(roles[0]![1].Properties).not.toHaveProperty('ManagedPolicyArns');
  });
});

test('who serves one conversation cannot ask which of all are due', () => {
  const reads = (name: string): string => JSON.stringify(statements(synthesize(), name));
  expect(reads('Sweep')).toContain('/index/due');
  expect(reads('Chat')).not.toContain('/index/');
});

/** Bedrock's two clients share the service's name. */
function belongs(action: string, client: string): boolean {
  if (client === 'bedrock-agent-runtime') return action === 'bedrock:InvokeAgent';
  if (client === 'bedrock-runtime') return action.startsWith('bedrock:') && action !== 'bedrock:InvokeAgent';
  return action.startsWith(`${client}:`);
}

test('nobody in any stack may do everything with anything', () => {
  for (const modes of [{}, ...fullModes]) {
    const { resources } = synthesize(modes);
    for (const { id, type, properties } of resources) {
      if (type !== 'AWS::IAM::Policy') continue;
      const { PolicyDocument } = properties as { PolicyDocument: { Statement: Statement[] } };
      for (const { Action, Effect } of PolicyDocument.Statement) {
        expect(Effect).toBe('Allow');
        expect(
          [Action].flat().filter((action) => /^\*|:\*$/.test(action)),
          id,
        ).toEqual([]);
      }
    }
  }
});
