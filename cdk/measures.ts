import { Duration } from 'aws-cdk-lib';
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';
import { Operation } from 'aws-cdk-lib/aws-dynamodb';
import type { ChatStack } from './chat-stack.ts';
import type { DataStack } from './data-stack.ts';

/** What is watched, and when it is said. */

export interface Sources {
  data: DataStack;
  chat: ChatStack;
  /** Lines that the bot logged as errors. */
  failures: cloudwatch.Metric;
}

export interface Watched {
  name: string;
  /** What it means and where to look first. */
  says: string;
  metric: cloudwatch.IMetric;
  threshold: number;
  evaluationPeriods: number;
  datapointsToAlarm?: number;
  comparisonOperator?: cloudwatch.ComparisonOperator;
  missing?: cloudwatch.TreatMissingData;
}

const period = Duration.minutes(5);
/** Turns past it reach the shopper later than the gateway waits; they still reach them. */
const LONG_TURN = 15_000;

export function watched({ data, chat, failures }: Sources): Watched[] {
  const { table } = data;
  const operations = [
    Operation.GET_ITEM, Operation.BATCH_GET_ITEM, Operation.QUERY, Operation.TRANSACT_WRITE_ITEMS, Operation.DELETE_ITEM,
  ]; // prettier-ignore
  return [
    atLeast('ChatErrors', 1, chat.chat.function.metricErrors({ period }), {
      says: 'The chat function threw or ran out of time: its log names the event.',
    }),
    atLeast('ChatThrottles', 1, chat.chat.function.metricThrottles({ period }), {
      says: 'Frames were turned away because the account has no more concurrency.',
    }),
    atLeast('LoggedErrors', 5, failures, {
      says: 'The bot logged errors: shoppers were told to try again, or a service fell back.',
    }),
    atLeast('SlowTurns', LONG_TURN, chat.chat.function.metricDuration({ period, statistic: 'p95' }), {
      says: 'One frame in twenty takes 15 s or more: look at the agent and at DynamoDB.',
      evaluationPeriods: 3,
    }),
    atLeast('SweepErrors', 3, chat.sweep.function.metricErrors({ period }), {
      says: 'The sweep fails: turns of functions that died wait for the shopper to come back.',
    }),
    {
      name: 'SweepStopped',
      says: 'The sweep did not run for ten minutes: look at its schedule.',
      metric: chat.sweep.function.metricInvocations({ period }),
      threshold: 1,
      evaluationPeriods: 2,
      comparisonOperator: cloudwatch.ComparisonOperator.LESS_THAN_THRESHOLD,
      missing: cloudwatch.TreatMissingData.BREACHING,
    },
    atLeast('SweepsFailed', 1, chat.failedSweeps.metricApproximateNumberOfMessagesVisible({ period }), {
      says: 'Sweeps lie in the queue of failed ones: each message names the error.',
    }),
    atLeast('GatewayErrors', 5, gatewayMetric(chat, 'IntegrationError'), {
      says: 'API Gateway could not hand frames to the function.',
    }),
    atLeast('StoreThrottles', 1, table.metricThrottledRequestsForOperations({ operations, period }), {
      says: 'DynamoDB turned calls away: one conversation, or all of them, asks more than a partition gives.',
    }),
    atLeast('StoreErrors', 1, table.metricSystemErrorsForOperations({ operations, period }), {
      says: 'DynamoDB fails. Nothing that was acknowledged is lost.',
    }),
  ];
}

function atLeast(
  name: string,
  threshold: number,
  metric: cloudwatch.IMetric,
  { says, evaluationPeriods = 1 }: { says: string; evaluationPeriods?: number },
): Watched {
  return { name, says, metric, threshold, evaluationPeriods };
}

function gatewayMetric({ api }: ChatStack, metricName: string, statistic = 'Sum'): cloudwatch.Metric {
  return new cloudwatch.Metric({
    namespace: 'AWS/ApiGateway',
    metricName,
    dimensionsMap: { ApiId: api.apiId },
    statistic,
    period,
  });
}

export function dashboardRows({ data, chat, failures }: Sources): cloudwatch.IWidget[][] {
  const graph = (title: string, ...left: cloudwatch.IMetric[]): cloudwatch.GraphWidget =>
    new cloudwatch.GraphWidget({ title, left, width: 8 });
  const { function: talk } = chat.chat;
  const { table } = data;
  return [
    [
      graph('Connects and frames', gatewayMetric(chat, 'ConnectCount'), gatewayMetric(chat, 'MessageCount')),
      graph(
        'How long a frame takes',
        talk.metricDuration({ statistic: 'p50', period }),
        talk.metricDuration({ statistic: 'p95', period }),
        talk.metricDuration({ statistic: 'Maximum', period }),
      ),
      graph('At once', talk.metric('ConcurrentExecutions', { statistic: 'Maximum', period })),
    ],
    [
      graph('What failed', failures, talk.metricErrors({ period }), talk.metricThrottles({ period })),
      graph(
        'Gateway errors',
        gatewayMetric(chat, 'ClientError'),
        gatewayMetric(chat, 'IntegrationError'),
        gatewayMetric(chat, 'ExecutionError'),
      ),
      graph(
        'DynamoDB units',
        table.metricConsumedReadCapacityUnits({ period }),
        table.metricConsumedWriteCapacityUnits({ period }),
      ),
    ],
  ];
}
