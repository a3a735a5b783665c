import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Logger } from 'pino';
import * as v from 'valibot';
import { BusinessEvent, nameInEvents, type EventSink } from '../chat/events.ts';
import { describe } from './log.ts';

/** Business events of one machine: one file a day (UTC) under `events/` in the data folder, one JSON line an event. */

export interface EventFilesOptions {
  dataFolder: string;
  log: Logger;
  now: () => number;
  /** How many days a file is kept, today's among them. */
  keepDays: () => number;
  /** No file grows further than this; what comes after is counted and dropped. */
  maximumBytes?: number;
}

export interface EventFiles extends EventSink {
  /** Events of the last so many days, oldest first; a line that is none is left out. */
  read(days: number): BusinessEvent[];
  /** Takes a conversation's words out of every file. @returns how many there were. */
  forget(conversationId: string): number;
  /** Writes what waits and deletes files that are too old. */
  tidy(): void;
  close(): void;
}

const DAY = 86_400_000;
const MAXIMUM_BYTES = 20 * 1024 * 1024;
/** How long events may wait to be written together, in milliseconds. */
const WRITE_AFTER = 250;
const fileName = /^(\d{4}-\d\d-\d\d)\.jsonl$/;

export function openEventFiles(options: EventFilesOptions): EventFiles {
  const folder = join(options.dataFolder, 'events');
  const { log, now, keepDays, maximumBytes = MAXIMUM_BYTES } = options;
  let waiting: BusinessEvent[] = [];
  let timer: NodeJS.Timeout | undefined;
  const dropped = new Set<string>();
  const write = (): void => {
    clearTimeout(timer);
    timer = undefined;
    const events = waiting;
    waiting = [];
    try {
      for (const [day, ofDay] of Map.groupBy(events, ({ at }) => at.slice(0, 10))) {
        if (append(folder, day, ofDay, maximumBytes) || dropped.has(day)) continue;
        dropped.add(day);
        log.warn({ day }, 'events of the day are full; further ones are dropped');
      }
    } catch (error) {
      log.error(describe(error), 'events not written');
    }
  };
  return {
    take(events) {
      waiting.push(...events);
      timer ??= setTimeout(write, WRITE_AFTER).unref();
    },
    read(days) {
      write();
      const first = new Date(now() - (days - 1) * DAY).toISOString().slice(0, 10);
      return daysIn(folder)
        .filter((day) => day >= first)
        .flatMap((day) => linesOf(folder, day).flatMap(eventIn));
    },
    forget(conversationId) {
      write();
      const name = nameInEvents(conversationId);
      return daysIn(folder).reduce((count, day) => count + forgetIn(folder, day, name), 0);
    },
    tidy() {
      write();
      const first = new Date(now() - (keepDays() - 1) * DAY).toISOString().slice(0, 10);
      for (const day of daysIn(folder)) if (day < first) rmSync(fileOf(folder, day), { force: true });
    },
    close: write,
  };
}

const fileOf = (folder: string, day: string): string => join(folder, `${day}.jsonl`);

const daysIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .flatMap((name) => fileName.exec(name)?.[1] ?? [])
        .toSorted()
    : [];

const linesOf = (folder: string, day: string): string[] =>
  readFileSync(fileOf(folder, day), 'utf8')
    .split('\n')
    .filter((line) => line !== '');

/** @returns false when the day's file is full. */
function append(folder: string, day: string, events: BusinessEvent[], maximumBytes: number): boolean {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = fileOf(folder, day);
  const text = events.map((event) => `${JSON.stringify(event)}\n`).join('');
  const size = existsSync(file) ? statSync(file).size : 0;
  if (size + Buffer.byteLength(text) > maximumBytes) return false;
  const descriptor = openSync(file, 'a', 0o600);
  try {
    writeSync(descriptor, text);
  } finally {
    closeSync(descriptor);
  }
  return true;
}

function eventIn(line: string): BusinessEvent[] {
  try {
    const parsed = v.safeParse(BusinessEvent, JSON.parse(line));
    return parsed.success ? [parsed.output] : [];
  } catch {
    // Half a line: the power went while it was written.
    return [];
  }
}

/** Only what was looked for is made of words; figures stay. */
function forgetIn(folder: string, day: string, conversation: string): number {
  let count = 0;
  const lines = linesOf(folder, day).map((line) => {
    if (!line.includes(conversation)) return line;
    const [event] = eventIn(line);
    if (event?.conversation !== conversation || event.type !== 'searched-nothing') return line;
    if (event.wish === undefined) return line;
    count += 1;
    const { wish: _words, ...rest } = event;
    return JSON.stringify(rest);
  });
  if (count === 0) return 0;
  const file = fileOf(folder, day);
  writeFileSync(`${file}.part`, lines.map((line) => `${line}\n`).join(''), { mode: 0o600 });
  renameSync(`${file}.part`, file);
  return count;
}

/** For erasing a conversation: takes its words out of its events. */
export const eraseEvents =
  (events: EventFiles) =>
  async (_storeId: string, conversationId: string): Promise<Record<string, number>> => ({
    wishes: events.forget(conversationId),
  });
