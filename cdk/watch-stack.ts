import { Duration, Stack, type StackProps } from 'aws-cdk-lib';
import { CfnBudget } from 'aws-cdk-lib/aws-budgets';
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { FilterPattern, MetricFilter } from 'aws-cdk-lib/aws-logs';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Construct } from 'constructs';
import type { ChatStack } from './chat-stack.ts';
import type { DataStack } from './data-stack.ts';
import { dashboardRows, watched, type Watched } from './measures.ts';
import type { StageSettings } from './stages.ts';
import { talkRows } from './talk-measures.ts';

export interface WatchStackProps extends StackProps {
  settings: StageSettings;
  data: DataStack;
  chat: ChatStack;
}

/**
 * What goes wrong is said, to whom it was asked to be said: a dashboard, alarms and a monthly budget. The dashboard also
 * shows what business events tell of the chats.
 */
export class WatchStack extends Stack {
  constructor(scope: Construct, id: string, { settings, data, chat, ...props }: WatchStackProps) {
    super(scope, id, props);
    const topic = this.#makeTopic(settings);
    const failures = this.#countFailures(chat);
    const alarms = watched({ data, chat, failures }).map((each) => this.#makeAlarm(each, topic));
    const dashboard = new cloudwatch.Dashboard(this, 'Dashboard', { dashboardName: this.stackName });
    dashboard.addWidgets(new cloudwatch.AlarmStatusWidget({ alarms, width: 24, title: 'Alarms' }));
    for (const row of dashboardRows({ data, chat, failures })) dashboard.addWidgets(...row);
    const groups = { Chat: chat.chat.logGroup, Sweep: chat.sweep.logGroup };
    for (const row of talkRows(this, this.stackName, groups)) dashboard.addWidgets(...row);
    this.#makeBudget(settings);
  }

  #makeTopic({ alarmEmail }: StageSettings): Topic {
    // CloudWatch cannot use the key that AWS manages for topics.
    const key = new Key(this, 'TopicKey', { enableKeyRotation: true });
    key.grantEncryptDecrypt(new ServicePrincipal('cloudwatch.amazonaws.com'));
    const topic = new Topic(this, 'Alarms', { masterKey: key, enforceSSL: true });
    if (alarmEmail !== undefined) topic.addSubscription(new EmailSubscription(alarmEmail));
    return topic;
  }

  /** Every line the bot logs as an error, of both functions. */
  #countFailures({ chat, sweep }: ChatStack): cloudwatch.Metric {
    const metric = { metricNamespace: 'Aisle', metricName: `${this.stackName}-failures` };
    for (const [name, { logGroup }] of Object.entries({ Chat: chat, Sweep: sweep })) {
      new MetricFilter(this, `${name}Failures`, {
        ...metric,
        logGroup,
        filterPattern: FilterPattern.stringValue('$.level', '=', 'error'),
        metricValue: '1',
        defaultValue: 0,
      });
    }
    return new cloudwatch.Metric({
      namespace: metric.metricNamespace,
      metricName: metric.metricName,
      statistic: 'Sum',
      period: Duration.minutes(5),
    });
  }

  #makeAlarm({ name, says, missing, ...alarm }: Watched, topic: Topic): cloudwatch.Alarm {
    const made = new cloudwatch.Alarm(this, name, {
      ...alarm,
      alarmDescription: says,
      treatMissingData: missing ?? cloudwatch.TreatMissingData.NOT_BREACHING,
    });
    made.addAlarmAction(new SnsAction(topic));
    made.addOkAction(new SnsAction(topic));
    return made;
  }

  #makeBudget({ name, monthlyBudget, alarmEmail }: StageSettings): void {
    const subscribers = alarmEmail === undefined ? [] : [{ subscriptionType: 'EMAIL', address: alarmEmail }];
    const notification = (notificationType: string, threshold: number) => ({
      notification: {
        notificationType,
        comparisonOperator: 'GREATER_THAN',
        threshold,
        thresholdType: 'PERCENTAGE',
      },
      subscribers,
    });
    new CfnBudget(this, 'Budget', {
      budget: {
        budgetName: this.stackName,
        budgetType: 'COST',
        timeUnit: 'MONTHLY',
        budgetLimit: { amount: monthlyBudget, unit: 'USD' },
        // Counts once the tag is switched on as a cost allocation tag.
        costFilters: { TagKeyValue: [`user:aisle:stage$${name}`] },
      },
      ...(subscribers.length > 0
        ? { notificationsWithSubscribers: [notification('ACTUAL', 80), notification('FORECASTED', 100)] }
        : {}),
    });
  }
}
