import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { stages } from '../../cdk/stages.ts';
import { fullModes, synthesize, type Resource } from './synthesized.ts';

/** What docs/deploying.md reckons with is what the templates hold. */

const guide = readFileSync('docs/deploying.md', 'utf8');
const ofType = (type: string, modes = {}): Resource[] =>
  synthesize(modes).resources.filter((each) => each.type === type);

test('what is paid by the month is counted right', () => {
  const alarms = ofType('AWS::CloudWatch::Alarm');
  // A metric, or those behind an expression.
  const metrics = alarms.flatMap(({ properties }) => {
    const list = (properties.Metrics ?? []) as { MetricStat?: unknown }[];
    return list.length === 0 ? [properties.MetricName] : list.filter(({ MetricStat }) => MetricStat);
  });
  expect(guide).toContain(`${alarms.length} alarms over ${metrics.length} metrics at 0.10`);
  expect(guide).toContain(`| ${(metrics.length * 0.1).toFixed(2)} |`);
  const filters = ofType('AWS::Logs::MetricFilter').map(({ properties }) => {
    const [metric] = properties.MetricTransformations as { MetricName: string; Dimensions?: unknown }[];
    return metric!;
  });
  const talk = new Map(filters.map(({ MetricName, Dimensions }) => [MetricName, Dimensions ? 5 : 1]));
  // One of them is that of logged errors.
  const told = [...talk.values()].reduce((sum, count) => sum + count, -1);
  expect(guide).toContain(`${told} at 0.30, once there is something to count | ${(told * 0.3).toFixed(2)} |`);
  for (const [type, count] of [
    ['AWS::SecretsManager::Secret', 1],
    ['AWS::KMS::Key', 1],
    ['AWS::CloudWatch::Dashboard', 1],
  ] as const) {
    expect(ofType(type), type).toHaveLength(count);
  }
  expect(guide).toContain(`at 0.1 s and ${(stages.prod.memory / 1024).toFixed(2)} GB`);
});

test('the sum is the sum of its lines', () => {
  const table = guide.slice(guide.indexOf('By the month'), guide.indexOf('By use'));
  const amounts = [...table.matchAll(/^\| (?!\*\*)[^|]+\|[^|]+\| (\d+\.\d\d) \|$/gm)].map(([, amount]) =>
    Number(amount),
  );
  const [, sum] = /\*\*default modes, one stage\*\* \| \| \*\*(\d+\.\d\d)\*\*/.exec(table)!;
  expect(amounts.length).toBeGreaterThan(4);
  expect(amounts.reduce((total, amount) => total + amount, 0)).toBeCloseTo(Number(sum), 2);
});

test('the agent has as many functions as it says', () => {
  const [agent] = ofType('AWS::Bedrock::Agent', fullModes[0]);
  const [group] = agent!.properties.ActionGroups as { FunctionSchema: { Functions: unknown[] } }[];
  expect(guide).toContain(`it has ${group!.FunctionSchema.Functions.length}, the default is 11`);
});

test('the window of recovery and the attribute of expiry are the table’s', () => {
  const [table] = ofType('AWS::DynamoDB::GlobalTable');
  const { AttributeName } = table!.properties.TimeToLiveSpecification as { AttributeName: string };
  expect(guide).toContain(`Enabled=true,AttributeName=${AttributeName}`);
  expect(guide).toContain(`last ${stages.dev.recoveryDays} days (prod: ${stages.prod.recoveryDays})`);
  expect(guide).toContain(`RecoveryPeriodInDays=${stages.prod.recoveryDays}`);
});

test('every command it names is one', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const named = [...guide.matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name!);
  expect(named).toContain('deploy');
  for (const name of named) expect(Object.keys(scripts)).toContain(name);
});
