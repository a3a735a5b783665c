import type { BusinessEvent, TurnPath } from '../bot/chat/events.ts';
import { percentile } from '../bot/local/dashboard/figures.ts';

/** What a run of conversations came to, counted from their business events. */

export interface ReportFigures {
  conversations: number;
  turns: number;
  /** Conversations by the furthest any turn of theirs had to go, as shares of 1. */
  byPath: Record<TurnPath, number>;
  /** In which turn the first thing went into the cart, over the conversations in which one did. */
  turnsToCart: { conversations: number; median?: number; worst?: number };
  /** Of the turns that asked for a person, how many led to one, or to the message for one, in that turn. */
  handOver: { asked: number; inThatTurn: number };
  /** Milliseconds on the server to the first words of an answer. */
  firstWords: { median?: number; p95?: number; p95ByPath: Partial<Record<TurnPath, number>> };
}

/** From the nearest to the furthest. */
const paths: readonly TurnPath[] = ['direct', 'clarified', 'agent', 'person', 'failed'];

export function reportFigures(events: readonly BusinessEvent[]): ReportFigures {
  const turns = events.filter((event) => event.type === 'turn-settled');
  const conversations = [...Map.groupBy(turns, nameOf).values()];
  const furthest = conversations.map((own) =>
    paths.findLast((path) => own.some((turn) => turn.path === path)),
  );
  const share = (path: TurnPath): number =>
    conversations.length === 0 ? 0 : furthest.filter((each) => each === path).length / conversations.length;
  const added = events.filter((event) => event.type === 'added');
  const first = [...Map.groupBy(added, nameOf).values()].map((own) =>
    Math.min(...own.map(({ turn }) => turn)),
  );
  const asked = turns.filter(({ asksForPerson }) => asksForPerson === true);
  return {
    conversations: conversations.length,
    turns: turns.length,
    byPath: Object.fromEntries(paths.map((path) => [path, share(path)])) as ReportFigures['byPath'],
    turnsToCart: {
      conversations: first.length,
      ...known('median', percentile(first, 0.5)),
      ...known('worst', percentile(first, 1)),
    },
    handOver: { asked: asked.length, inThatTurn: asked.filter(({ path }) => path === 'person').length },
    firstWords: firstWordsOf(turns),
  };
}

const nameOf = ({ store, conversation }: BusinessEvent): string => `${store} ${conversation}`;

const known = <Name extends string>(name: Name, value: number | undefined): { [each in Name]?: number } =>
  value === undefined ? {} : ({ [name]: value } as { [each in Name]: number });

function firstWordsOf(
  turns: readonly Extract<BusinessEvent, { type: 'turn-settled' }>[],
): ReportFigures['firstWords'] {
  const times = (own: typeof turns): number[] => own.map(({ firstWords }) => firstWords);
  const p95ByPath: ReportFigures['firstWords']['p95ByPath'] = {};
  for (const [path, own] of Map.groupBy(turns, (turn) => turn.path)) {
    const p95 = percentile(times(own), 0.95);
    if (p95 !== undefined) p95ByPath[path] = p95;
  }
  return {
    ...known('median', percentile(times(turns), 0.5)),
    ...known('p95', percentile(times(turns), 0.95)),
    p95ByPath,
  };
}
