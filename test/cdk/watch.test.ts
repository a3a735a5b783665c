import { expect, test, vi } from 'vitest';
import { BusinessEvent, eventsAt, type BareEvent } from '../../bot/chat/events.ts';
import { createLambdaLog, logEvents } from '../../bot/lambda/log.ts';
import * as v from 'valibot';
import { stages } from '../../cdk/stages.ts';
import { fullModes, synthesize, type Resource } from './synthesized.ts';

/** What goes wrong is noticed and said. */

const ofType = (resources: Resource[], type: string): Resource[] =>
  resources.filter((each) => each.type === type);

test('each way of failing has an alarm that says what it means and reaches somebody', () => {
  const { resources } = synthesize();
  const alarms = ofType(resources, 'AWS::CloudWatch::Alarm');
  const [topic] = ofType(resources, 'AWS::SNS::Topic');
  expect(alarms.map(({ id }) => id.replace(/[0-9A-F]{8}$/, '')).sort()).toEqual([
    'ChatErrors', 'ChatThrottles', 'GatewayErrors', 'LoggedErrors', 'SlowTurns', 'StoreErrors', 'StoreThrottles',
    'SweepErrors', 'SweepStopped', 'SweepsFailed',
  ]); // prettier-ignore
  for (const { id, properties } of alarms) {
    expect(properties.AlarmDescription, id).toMatch(/\.$/);
    expect(properties.AlarmActions, id).toEqual([{ Ref: topic!.id }]);
    expect(properties.OKActions, id).toEqual([{ Ref: topic!.id }]);
  }
});

test('silence is good, but for the sweep, whose silence is the fault', () => {
  const alarms = ofType(synthesize().resources, 'AWS::CloudWatch::Alarm');
  const breaching = alarms.filter(({ properties }) => properties.TreatMissingData === 'breaching');
  expect(breaching.map(({ id }) => id)).toEqual([expect.stringMatching(/^SweepStopped/)]);
});

test('the words the alarms count are the words the bot logs', () => {
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  createLambdaLog('info').failure('event failed', new Error('no'));
  const [[line] = []] = write.mock.calls;
  write.mockRestore();
  const filters = ofType(synthesize().resources, 'AWS::Logs::MetricFilter');
  const failures = filters.filter(({ id }) => /Failures/.test(id));
  expect(failures.map(({ properties }) => properties.FilterPattern)).toEqual(
    Array(2).fill('{ $.level = "error" }'),
  );
  expect((JSON.parse(String(line)) as { level: string }).level).toBe('error');
});

/** What CloudWatch reads of a line: `{ ($.event = "business event") && ($.type = "rated") && … }`. */
function counts(pattern: string, line: Record<string, unknown>): boolean {
  const equal = [...pattern.matchAll(/\$\.(\w+) = "([^"]+)"/g)];
  const there = [...pattern.matchAll(/\$\.(\w+) = "?\*"?/g)];
  return (
    equal.every(([, name = '', value]) => value === '*' || line[name] === value) &&
    there.every(([, name = '']) => name in line)
  );
}

const happened: BareEvent[] = [
  { type: 'turn-settled', language: 'en', path: 'agent', took: 9, firstWords: 7, effects: 2, attempt: 1, trouble: [] },
  { type: 'searched-nothing', wish: 'a sauna' },
  { type: 'clarified' },
  { type: 'fell-back', of: 'comprehend', because: 'deadline' },
  { type: 'handed-over', reason: 'waits' },
  { type: 'added', variants: ['mug'], quantity: 1, turn: 2 },
  { type: 'rated', stars: 4 },
  { type: 'flagged' },
]; // prettier-ignore

test('the dashboard counts what the chats tell, from the very lines that are logged', () => {
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const where = { storeId: 'demo', conversationId: 'demo_one', now: 0 };
  logEvents(createLambdaLog('info')).take(eventsAt(where, happened));
  const lines = write.mock.calls.map(([line]) => JSON.parse(String(line)) as Record<string, unknown>);
  write.mockRestore();
  const { resources } = synthesize();
  const [dashboard] = ofType(resources, 'AWS::CloudWatch::Dashboard');
  const shown = JSON.stringify(dashboard!.properties.DashboardBody);
  const filters = ofType(resources, 'AWS::Logs::MetricFilter').filter(({ id }) => !/Failures/.test(id));
  const seen = new Set<unknown>();
  for (const { id, properties } of filters) {
    const [metric] = properties.MetricTransformations as {
      MetricName: string;
      MetricValue: string;
      Dimensions?: { Key: string; Value: string }[];
    }[];
    const counted = lines.filter((line) => counts(String(properties.FilterPattern), line));
    expect(counted, id).toHaveLength(1);
    for (const named of [metric!.MetricValue, ...(metric!.Dimensions ?? []).map(({ Value }) => Value)])
      if (named.startsWith('$.')) expect(counted[0], id).toHaveProperty(named.slice(2));
    expect(shown, id).toContain(metric!.MetricName);
    seen.add(counted[0]!.type);
  }
  expect(seen).toEqual(new Set(happened.map(({ type }) => type)));
  // Of what there is, only orders are not told on AWS: there is no checkout of ours.
  const all = BusinessEvent.options.map((option) => option.entries.type.literal);
  expect(all.filter((type) => !seen.has(type))).toEqual(['ordered-after-chat']);
  const [settled] = lines;
  for (const line of lines) expect(v.is(BusinessEvent, line)).toBe(true);
  expect(shown).toContain(String(settled!.path));
});

test.each(Object.values(stages))(
  '$name has a budget of its own, told to whoever the stage names',
  (settings) => {
    const [silent] = ofType(synthesize({}, settings).resources, 'AWS::Budgets::Budget');
    expect(silent!.properties.Budget).toMatchObject({
      BudgetLimit: { Amount: settings.monthlyBudget, Unit: 'USD' },
      CostFilters: { TagKeyValue: [`user:aisle:stage$${settings.name}`] },
    });
    expect(silent!.properties).not.toHaveProperty('NotificationsWithSubscribers');
    const told = synthesize({ alarmEmail: 'ops@shop.example' }, settings).resources;
    const [budget] = ofType(told, 'AWS::Budgets::Budget');
    expect(JSON.stringify(budget!.properties.NotificationsWithSubscribers)).toContain('ops@shop.example');
    const [subscription] = ofType(told, 'AWS::SNS::Subscription');
    expect(subscription!.properties).toMatchObject({ Protocol: 'email', Endpoint: 'ops@shop.example' });
  },
);

test('whatever can carry the tags of the bill carries them', () => {
  for (const modes of [{}, ...fullModes]) {
    for (const { concern, id, properties } of synthesize(modes).resources) {
      if (!('Tags' in properties)) continue;
      const { Tags } = properties;
      const tags = Array.isArray(Tags)
        ? Object.fromEntries((Tags as { Key: string; Value: string }[]).map(({ Key, Value }) => [Key, Value]))
        : Tags;
      expect(tags, `${concern}/${id}`).toMatchObject({ 'aisle:stage': 'prod', 'aisle:concern': concern });
    }
  }
});
