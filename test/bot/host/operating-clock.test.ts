import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { operatingClock } from '../../../bot/hosting/operating-clock.ts';

describe('deadlines of the operating clock', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('come when their time is up, not before, and once', () => {
    const ran: string[] = [];
    operatingClock.after(100, () => ran.push('first'));
    vi.advanceTimersByTime(60);
    operatingClock.after(100, () => ran.push('second'));
    operatingClock.after(30, () => ran.push('short'));
    vi.advanceTimersByTime(39);
    expect(ran).toEqual(['short']);
    vi.advanceTimersByTime(1);
    expect(ran).toEqual(['short', 'first']);
    vi.advanceTimersByTime(59);
    expect(ran).toEqual(['short', 'first']);
    vi.advanceTimersByTime(1);
    expect(ran).toEqual(['short', 'first', 'second']);
    vi.advanceTimersByTime(1_000);
    expect(ran).toHaveLength(3);
  });

  it('do not come when they were called off, also by one that comes at the same moment', () => {
    const ran: string[] = [];
    const callOff = operatingClock.after(50, () => ran.push('called off'));
    operatingClock.after(50, () => {
      ran.push('first');
      later();
    });
    const later = operatingClock.after(50, () => ran.push('called off by the first'));
    callOff();
    vi.advanceTimersByTime(200);
    expect(ran).toEqual(['first']);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('keep one timer a length, and none when nothing waits', () => {
    const stops = Array.from({ length: 100 }, () => operatingClock.after(40, () => {}));
    expect(vi.getTimerCount()).toBe(1);
    for (const stop of stops) stop();
    vi.advanceTimersByTime(40);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('leave nothing behind when they are called off in the round they were made in', () => {
    operatingClock.after(40, () => {})();
    vi.advanceTimersByTime(0);
    expect(vi.getTimerCount()).toBe(0);
  });
});
