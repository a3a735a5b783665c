import { Duration } from 'aws-cdk-lib';
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';
import { FilterPattern, MetricFilter, type ILogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';

/**
 * What the page `/dashboard` shows on one machine, on AWS: metrics from the lines of the log that are business events,
 * and the rows of the dashboard that show them by day. CloudWatch charges for each metric: thirteen a stage.
 */

/** What is counted of an event, and what is measured instead of counted. */
interface Measure {
  /** As docs/events.md names it. */
  type: string;
  /** A figure of the event, such as `stars`; without one the events are counted. */
  field?: string;
  /** One metric for each value of this field. */
  by?: string;
}

const measures = {
  turns: { type: 'turn-settled', by: 'path' },
  firstWords: { type: 'turn-settled', field: 'firstWords' },
  unmet: { type: 'searched-nothing' },
  clarified: { type: 'clarified' },
  fellBack: { type: 'fell-back' },
  handedOver: { type: 'handed-over' },
  added: { type: 'added' },
  stars: { type: 'rated', field: 'stars' },
  flagged: { type: 'flagged' },
} as const satisfies Record<string, Measure>;

type Name = keyof typeof measures;

/** The paths that a turn may take: docs/events.md. */
const paths = ['direct', 'clarified', 'agent', 'person', 'failed'] as const;

const period = Duration.days(1);

/** Makes the metrics of what is said in the chats. @param groups the log of each function that settles turns */
export function talkRows(
  scope: Construct,
  stage: string,
  groups: Record<string, ILogGroup>,
): cloudwatch.IWidget[][] {
  const names = Object.keys(measures) as Name[];
  for (const [from, logGroup] of Object.entries(groups)) {
    for (const name of names) filterOf(scope, { name, from, stage, logGroup });
  }
  const metric = (name: Name, statistic: string, more: cloudwatch.MetricOptions = {}): cloudwatch.Metric =>
    new cloudwatch.Metric({
      namespace: 'Aisle',
      metricName: metricName(stage, name),
      statistic,
      period,
      ...more,
    });
  const turns = paths.map((path) => metric('turns', 'Sum', { dimensionsMap: { path }, label: path }));
  const counts = (...which: Name[]): cloudwatch.Metric[] =>
    which.map((name) => metric(name, 'Sum', { label: measures[name].type }));
  const graph = (title: string, left: cloudwatch.IMetric[], stacked = false): cloudwatch.GraphWidget =>
    new cloudwatch.GraphWidget({ title, left, stacked, width: 8 });
  const words = ['p50', 'p95'].map((statistic) =>
    metric('firstWords', statistic, { label: `${statistic}, ms` }),
  );
  return [
    [
      graph('Turns a day by path', turns, true),
      graph('Until the first words', words),
      graph('People called and services that fell back', counts('handedOver', 'fellBack')),
    ],
    [
      graph('Not found, and asked back', counts('unmet', 'clarified')),
      graph('Put in the cart', counts('added')),
      graph('Stars, and replies flagged', [
        metric('stars', 'Average', { label: 'stars' }),
        ...counts('flagged'),
      ]),
    ],
  ];
}

const metricName = (stage: string, name: Name): string => `${stage}-${name}`;

interface Filtered {
  name: Name;
  from: string;
  stage: string;
  logGroup: ILogGroup;
}

function filterOf(scope: Construct, { name, from, stage, logGroup }: Filtered): MetricFilter {
  const { type, field, by }: Measure = measures[name];
  const filterPattern = FilterPattern.all(
    FilterPattern.stringValue('$.event', '=', 'business event'),
    FilterPattern.stringValue('$.type', '=', type),
    ...(field === undefined ? [] : [FilterPattern.exists(`$.${field}`)]),
  );
  return new MetricFilter(scope, `${from}-${name}`, {
    logGroup,
    filterPattern,
    metricNamespace: 'Aisle',
    metricName: metricName(stage, name),
    metricValue: field === undefined ? '1' : `$.${field}`,
    ...(by === undefined ? {} : { dimensions: { [by]: `$.${by}` } }),
  });
}
