import { expect, test } from 'vitest';
import { closeCodes } from '../../../bot/wire/close-codes.ts';
import type { Environment, WebSocketLike } from '../../../widget/connection/environment.ts';
import { Socket } from '../../../widget/connection/socket.ts';
import { timing } from '../../../widget/connection/timing.ts';
import { ManualClock } from './tab.ts';

/** How soon trouble is found and overcome, on lines whose every move a test makes by hand. */

class Line implements WebSocketLike {
  readonly sent: string[] = [];
  left = false;
  readonly #listeners: Record<string, ((event: { data: unknown; code: number }) => void)[]> = {};

  addEventListener(type: string, listener: (event: { data: unknown; code: number }) => void): void {
    (this.#listeners[type] ??= []).push(listener);
  }

  happens(type: 'open' | 'message' | 'close', event: { data?: unknown; code?: number } = {}): void {
    for (const listener of this.#listeners[type] ?? []) listener({ data: '', code: 1006, ...event });
  }

  send(text: string): void {
    this.sent.push(text);
  }

  close(): void {
    this.left = true;
  }
}

class Stage {
  readonly clock = new ManualClock();
  readonly lines: Line[] = [];
  readonly socket: Socket;

  /** @param random what every throw of the dice gives. */
  constructor(random = 0.5) {
    const environment: Environment = {
      openSocket: () => this.#opens(),
      clock: this.clock,
      random: () => random,
      makeId: () => 'id',
      storage: { read: () => undefined, write: () => {}, keys: () => [], watch: () => () => {} },
      page: { hidden: () => false, online: () => true, on: () => () => {} },
    };
    this.socket = new Socket('ws://shop.example/chat', environment, {
      opened: () => {},
      received: (text) => text === 'welcome' && this.socket.settled(),
      closed: () => {},
      changed: () => {},
    });
    this.socket.start();
  }

  #opens(): Line {
    const line = new Line();
    this.lines.push(line);
    return line;
  }

  get line(): Line {
    return this.lines.at(-1) as Line;
  }

  /** Opens and welcomes the present line, each after so many milliseconds. */
  welcome(milliseconds = 10): void {
    this.clock.advance(milliseconds);
    this.line.happens('open');
    this.clock.advance(milliseconds);
    this.line.happens('message', { data: 'welcome' });
  }

  /** Milliseconds until there is another line. */
  untilAnother(limit = 60_000): number {
    const { length } = this.lines;
    for (let passed = 0; passed <= limit; passed += 10) {
      if (this.lines.length > length) return passed;
      this.clock.advance(10);
    }
    throw new Error(`no other line within ${limit} ms`);
  }
}

test('a line that breaks is replaced within a quarter of a second', () => {
  const stage = new Stage(0.999);
  stage.welcome();
  stage.socket.proven();
  stage.line.happens('close');
  expect(stage.untilAnother()).toBeLessThanOrEqual(250);
});

test.each([closeCodes.tooManyFrames, closeCodes.internalError])(
  'after %i nobody comes back at once',
  (code) => {
    const stage = new Stage(0);
    stage.welcome();
    stage.socket.proven();
    stage.line.happens('close', { code });
    expect(stage.untilAnother()).toBeGreaterThanOrEqual(500);
  },
);

test('a lost greeting is noticed within a second on a quick line', () => {
  const stage = new Stage();
  stage.clock.advance(20);
  stage.line.happens('open');
  expect(stage.untilAnother()).toBeLessThanOrEqual(1_000);
});

test('a page that was too busy hears what has come before it gives a line up', () => {
  const stage = new Stage();
  stage.line.happens('open');
  stage.clock.stall(5_000);
  stage.clock.advance(0);
  stage.line.happens('message', { data: 'welcome' });
  stage.clock.advance(5_000);
  expect(stage.lines).toHaveLength(1);
});

test('a line that says nothing is left soon even if the page was busy meanwhile', () => {
  const stage = new Stage();
  stage.line.happens('open');
  stage.clock.stall(5_000);
  expect(stage.untilAnother()).toBeLessThanOrEqual(1_000);
});

test('a silent line is left within a second once something is overdue on it', () => {
  const stage = new Stage();
  stage.welcome();
  stage.socket.doubt();
  expect(stage.line.sent).toEqual(['{"type":"ping"}']);
  expect(stage.untilAnother()).toBeLessThanOrEqual(1_000);
  expect(stage.lines[0]?.left).toBe(true);
});

test('any sign of life ends the doubt', () => {
  const stage = new Stage();
  stage.welcome();
  stage.socket.doubt();
  stage.clock.advance(300);
  stage.line.happens('message', { data: 'anything' });
  stage.clock.advance(5_000);
  expect(stage.lines).toHaveLength(1);
});

test('a slow line is given three times what its last answer took', () => {
  const stage = new Stage();
  stage.welcome(900);
  expect(stage.socket.patience(300)).toBe(2_700);
  stage.socket.doubt();
  stage.clock.advance(2_690);
  expect(stage.lines).toHaveLength(1);
  stage.clock.advance(500);
  expect(stage.lines).toHaveLength(2);
});

test('a greeting that begins another conversation much later does not make the line look slow', () => {
  const stage = new Stage();
  stage.welcome();
  stage.clock.advance(60_000);
  stage.line.happens('message', { data: 'welcome' });
  expect(stage.socket.patience(300)).toBe(300);
});

test('a server that welcomes and then breaks every time is asked ever more rarely', () => {
  const stage = new Stage();
  const waits: number[] = [];
  for (let cut = 0; cut < 9; cut += 1) {
    stage.welcome();
    stage.line.happens('close');
    waits.push(stage.untilAnother());
  }
  // Half-way through each range.
  expect(waits).toEqual([130, 750, 1_250, 2_250, 4_250, 8_250, 15_250, 15_250, 15_250]);
});

test('a silent server is given twice as long with each failure, and no more than the longest wait for an answer', () => {
  const stage = new Stage(0);
  const waits: number[] = [];
  for (let silence = 0; silence < 7; silence += 1) {
    const { line } = stage;
    const before = stage.clock.now();
    line.happens('open');
    while (!line.left) stage.clock.advance(10);
    waits.push(stage.clock.now() - before);
    while (stage.line === line) stage.clock.advance(10);
  }
  expect(waits).toEqual([600, 1_200, 2_400, 4_800, 9_600, timing.answer, timing.answer]);
});

test('tries at a silent server come ever more rarely, its silence included', () => {
  const stage = new Stage();
  const apart: number[] = [];
  for (let silence = 0; silence < 9; silence += 1) {
    stage.line.happens('open');
    apart.push(stage.untilAnother());
  }
  // 0.6 s doubling up to 10 s until it is given up, then the rest of a wait that is half-way through its range.
  expect(apart).toEqual([730, 1_330, 2_530, 4_930, 9_730, 10_130, 15_250, 15_250, 15_250]);
});

test('a quiet connection that answers its pings has earned a quick return', () => {
  const stage = new Stage();
  stage.welcome();
  stage.line.happens('close');
  stage.untilAnother();
  stage.welcome();
  stage.clock.advance(timing.ping);
  stage.line.happens('message', { data: 'pong' });
  stage.line.happens('close');
  expect(stage.untilAnother()).toBeLessThanOrEqual(250);
});
