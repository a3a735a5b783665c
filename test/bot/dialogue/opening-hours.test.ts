import { describe, expect, it } from 'vitest';
import { hoursOn, whenStaffRead } from '../../../bot/dialogue/flows/opening-hours.ts';

/** Open into the night on Friday and Saturday; 2026-11-20 is a Friday. */
const week = {
  monday: 'closed', tuesday: '10:00-18:00', wednesday: '10:00-18:00', thursday: '10:00-18:00',
  friday: '18:00-02:00', saturday: '18:00-24:00', sunday: 'closed',
}; // prettier-ignore
const at = (day: number, time: string): number => Date.parse(`2026-11-${day}T${time}:00Z`);

describe('hours that go past midnight', () => {
  it.each([
    [at(20, '12:00'), '18:00–02:00'],
    [at(21, '01:00'), '00:00–02:00, 18:00–24:00'],
    [at(21, '02:00'), '18:00–24:00'],
    [at(22, '00:30'), undefined],
    [at(19, '01:00'), '10:00–18:00'],
  ])('at %d read %s', (now, hours) => expect(hoursOn(week, now, 'UTC')).toBe(hours));

  it.each([
    [at(20, '17:59'), { kind: 'later', day: 'Friday', time: '18:00' }],
    [at(20, '23:59'), { kind: 'now', minutes: 5 }],
    [at(21, '01:59'), { kind: 'now', minutes: 5 }],
    [at(21, '02:00'), { kind: 'later', day: 'Saturday', time: '18:00' }],
    [at(22, '00:00'), { kind: 'later', day: 'Tuesday', time: '10:00' }],
  ])('at %d somebody answers: %o', (now, fact) => {
    expect(whenStaffRead({ hours: week, answersWithinMinutes: 5 }, now, 'UTC', 'en')).toEqual(fact);
  });
});
