import type { BusinessEvent, TurnPath } from '../../chat/events.ts';

/** What the dashboard shows, counted from business events. */

export interface DayFigures {
  /** YYYY-MM-DD, UTC. */
  day: string;
  conversations: number;
  turns: number;
  byPath: Record<TurnPath, number>;
  handedOver: number;
  added: number;
  ordered: number;
  ratings: { count: number; average?: number };
  flagged: number;
  /** Milliseconds to the first words of an answer, for all but one turn in twenty. */
  firstWordsP95?: number;
}

export interface Figures {
  /** Newest first. */
  days: DayFigures[];
  total: DayFigures;
  /** What was looked for and not found, most often first. */
  wishes: { wish: string; count: number }[];
}

/** Most unmet wishes shown. */
const MOST_WISHES = 25;

export function figuresOf(events: readonly BusinessEvent[]): Figures {
  const byDay = Map.groupBy(events, ({ at }) => at.slice(0, 10));
  const days = [...byDay].map(([day, ofDay]) => dayFigures(day, ofDay));
  return {
    days: days.toSorted((a, b) => (a.day < b.day ? 1 : -1)),
    total: dayFigures('all', events),
    wishes: wishesOf(events),
  };
}

function dayFigures(day: string, events: readonly BusinessEvent[]): DayFigures {
  const of = <Type extends BusinessEvent['type']>(type: Type) =>
    events.filter((event): event is Extract<BusinessEvent, { type: Type }> => event.type === type);
  const turns = of('turn-settled');
  const byPath: DayFigures['byPath'] = { direct: 0, clarified: 0, agent: 0, person: 0, failed: 0 };
  for (const { path } of turns) byPath[path] += 1;
  const stars = of('rated').map((event) => event.stars);
  const p95 = percentile(
    turns.map(({ firstWords }) => firstWords),
    0.95,
  );
  return {
    day,
    conversations: new Set(turns.map(({ store, conversation }) => `${store} ${conversation}`)).size,
    turns: turns.length,
    byPath,
    handedOver: of('handed-over').length,
    added: of('added').length,
    ordered: of('ordered-after-chat').length,
    ratings: {
      count: stars.length,
      ...(stars.length > 0 ? { average: stars.reduce((sum, one) => sum + one, 0) / stars.length } : {}),
    },
    flagged: of('flagged').length,
    ...(p95 === undefined ? {} : { firstWordsP95: p95 }),
  };
}

/** The smallest value that so large a share does not exceed. */
export function percentile(values: readonly number[], share: number): number | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)];
}

function wishesOf(events: readonly BusinessEvent[]): Figures['wishes'] {
  const counts = new Map<string, number>();
  for (const event of events) {
    if (event.type !== 'searched-nothing' || event.wish === undefined) continue;
    const wish = event.wish.toLowerCase();
    counts.set(wish, (counts.get(wish) ?? 0) + 1);
  }
  return [...counts]
    .map(([wish, count]) => ({ wish, count }))
    .toSorted((a, b) => b.count - a.count || (a.wish < b.wish ? -1 : 1))
    .slice(0, MOST_WISHES);
}
