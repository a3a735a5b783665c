import { expect, test, vi } from 'vitest';
import { createLambdaLog } from '../../bot/lambda/log.ts';
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
  expect(filters.map(({ properties }) => properties.FilterPattern)).toEqual(
    Array(2).fill('{ $.level = "error" }'),
  );
  expect((JSON.parse(String(line)) as { level: string }).level).toBe('error');
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
