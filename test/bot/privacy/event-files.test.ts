import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BusinessEvent, eventsAt, nameInEvents, type BareEvent } from '../../../bot/chat/events.ts';
import { figuresOf, percentile } from '../../../bot/local/dashboard/figures.ts';
import { openEventFiles, type EventFiles } from '../../../bot/local/event-files.ts';
import { createLog } from '../../../bot/local/log.ts';

const DAY = 86_400_000;
let folder: string;
let time: number;
let files: EventFiles;

const open = (more: { maximumBytes?: number } = {}): EventFiles =>
  openEventFiles({
    dataFolder: folder,
    log: createLog('silent'),
    now: () => time,
    keepDays: () => 3,
    ...more,
  });
const where = (conversationId = 'demo_one') => ({ storeId: 'demo', conversationId, now: time });
const names = (): string[] => readdirSync(join(folder, 'events')).toSorted();

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aisle-events-'));
  time = Date.UTC(2026, 10, 21, 12);
  files = open();
});
afterEach(() => {
  files.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('event files', () => {
  it('has a file a day and gives back what was written, in order', () => {
    files.take(eventsAt(where(), [{ type: 'rated', stars: 4 }]));
    time += DAY;
    files.take(eventsAt(where(), [{ type: 'flagged' }]));
    expect(files.read(2).map(({ type }) => type)).toEqual(['rated', 'flagged']);
    expect(files.read(1).map(({ type }) => type)).toEqual(['flagged']);
    expect(names()).toEqual(['2026-11-21.jsonl', '2026-11-22.jsonl']);
    expect(statSync(join(folder, 'events', names()[0]!)).mode & 0o077).toBe(0);
  });

  it('deletes what is older than it may be kept', () => {
    files.take(eventsAt(where(), [{ type: 'flagged' }]));
    files.tidy();
    time += 2 * DAY;
    files.tidy();
    expect(names()).toHaveLength(1);
    time += DAY;
    files.tidy();
    expect(names()).toEqual([]);
  });

  it('grows no further than it may', () => {
    files = open({ maximumBytes: 1_000 });
    for (let count = 0; count < 100; count += 1) {
      files.take(eventsAt(where(), [{ type: 'flagged' }]));
      files.read(1);
    }
    expect(statSync(join(folder, 'events', names()[0]!)).size).toBeLessThanOrEqual(1_000);
    expect(files.read(1).length).toBeGreaterThan(3);
  });

  it('takes the words of a forgotten conversation out and leaves the figures and others’ words', () => {
    files.take(eventsAt(where(), [{ type: 'searched-nothing', wish: 'plumbagine tent' }]));
    files.take(eventsAt(where('demo_two'), [{ type: 'searched-nothing', wish: 'quagmirish boots' }]));
    expect(files.forget('demo_one')).toBe(1);
    expect(files.forget('demo_one')).toBe(0);
    const text = readFileSync(join(folder, 'events', names()[0]!), 'utf8');
    expect(text).not.toContain('plumbagine');
    expect(text).toContain('quagmirish');
    expect(files.read(1)).toHaveLength(2);
    expect(names()).toHaveLength(1);
  });

  it('reads on behind a line that was cut', () => {
    files.take(eventsAt(where(), [{ type: 'flagged' }]));
    files.read(1);
    appendFileSync(join(folder, 'events', names()[0]!), '{"type":"rat\n');
    files.take(eventsAt(where(), [{ type: 'rated', stars: 1 }]));
    expect(files.read(1).map(({ type }) => type)).toEqual(['flagged', 'rated']);
  });
});

it('names a conversation by a hash that is no key to it', () => {
  const [event] = eventsAt(where(), [{ type: 'flagged' }]);
  expect(event?.conversation).toBe(nameInEvents('demo_one'));
  expect(JSON.stringify(event)).not.toContain('demo_one');
});

describe('docs/events.md', () => {
  const text = readFileSync(new URL('../../../docs/events.md', import.meta.url), 'utf8');
  const examples = [...text.matchAll(/```json\n([\s\S]*?)```/g)].map(
    ([, example = '']) => JSON.parse(example) as Record<string, unknown>,
  );

  it.each(BusinessEvent.options.map((option) => [option.entries.type.literal, option] as const))(
    'describes every field of %s and has an example of it',
    (type, option) => {
      const section = text.split(`## \`${type}\``)[1]?.split('\n## ')[0] ?? '';
      const example = examples.find((each) => each.type === type);
      expect(v.parse(BusinessEvent, example)).toEqual(example);
      const own = Object.keys(option.entries).filter(
        (key) => !['v', 'type', 'at', 'store', 'conversation'].includes(key),
      );
      for (const key of own) expect(section.split('```')[0]).toContain(`\`${key}\``);
      expect(Object.keys(example ?? {}).toSorted()).toEqual(Object.keys(option.entries).toSorted());
    },
  );
});

describe('figures', () => {
  it('count conversations, paths, wishes, ratings and the slow end of the first words by day', () => {
    const turn = (path: 'direct' | 'agent', firstWords: number): BareEvent => ({
      type: 'turn-settled',
      language: 'en',
      path,
      took: 1,
      firstWords,
      effects: 1,
      attempt: 1,
      trouble: [],
    });
    const first = eventsAt(where(), [
      ...Array.from({ length: 19 }, () => turn('direct', 10)),
      turn('agent', 900),
      { type: 'searched-nothing', wish: 'Sauna' },
      { type: 'searched-nothing', wish: 'sauna' },
      { type: 'rated', stars: 5 },
    ]);
    time += DAY;
    const second = eventsAt(where('demo_two'), [turn('agent', 700), { type: 'rated', stars: 2 }]);
    const { days, total, wishes } = figuresOf([...first, ...second]);
    expect(days.map(({ day }) => day)).toEqual(['2026-11-22', '2026-11-21']);
    expect(days[1]).toMatchObject({
      conversations: 1,
      turns: 20,
      byPath: { direct: 19, agent: 1 },
      firstWordsP95: 10,
    });
    expect(total).toMatchObject({ conversations: 2, turns: 21, ratings: { count: 2, average: 3.5 } });
    expect(wishes).toEqual([{ wish: 'sauna', count: 2 }]);
    expect(percentile([], 0.95)).toBeUndefined();
  });
});
