import type { StaffFact } from '../replies/staff-fact.ts';

/** Hours of the store and of its people, read at a moment that came in with an event. */

type Week = Record<
  'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday',
  string
>;

const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
type Day = (typeof DAYS)[number];
const DAY_MINUTES = 24 * 60;
const DAY_LENGTH = DAY_MINUTES * 60_000;
/** A Monday, for naming days of the week. */
const SOME_MONDAY = Date.UTC(2024, 0, 1);

const clocks = new Map<string, Intl.DateTimeFormat>();

/** Day of the week and minutes since midnight in a time zone. */
function localTime(now: number, timeZone: string): { day: Day; minutes: number } {
  let clock = clocks.get(timeZone);
  if (!clock) {
    clock = new Intl.DateTimeFormat('en-GB', {
      timeZone,
      weekday: 'long',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
    clocks.set(timeZone, clock);
  }
  const parts = new Map(clock.formatToParts(now).map(({ type, value }) => [type, value]));
  const named = parts.get('weekday')?.toLowerCase();
  const day = DAYS.find((each) => each === named) ?? 'monday';
  return { day, minutes: Number(parts.get('hour')) * 60 + Number(parts.get('minute')) };
}

/** "09:00–18:00", with what is left of a night before; undefined when closed that day. */
export function hoursOn(week: Week, now: number, timeZone: string): string | undefined {
  const time = localTime(now, timeZone);
  const night = nightBefore(week, time) ? `00:00–${week[dayBefore(time.day)].slice(6)}` : undefined;
  return [night, readable(week[time.day])].filter(Boolean).join(', ') || undefined;
}

/** Whether the hours of the day before, which went past midnight, are not over yet. */
function nightBefore(week: Week, { day, minutes }: { day: Day; minutes: number }): boolean {
  return minutes + DAY_MINUTES < (spanOf(week[dayBefore(day)])?.to ?? 0);
}

const dayBefore = (day: Day): Day => DAYS.at(DAYS.indexOf(day) - 1) ?? 'sunday';

/** The day so many days from now: its name, its number from Monday, and a moment in it. */
export function weekdayAhead(
  now: number,
  timeZone: string,
  ahead: number,
  language: string,
): { index: number; name: string; at: number } {
  const index = (DAYS.indexOf(localTime(now, timeZone).day) + ahead) % 7;
  // Noon of today and so many days on: no change of the clocks moves it to another day.
  const noon = now + (12 * 60 - localTime(now, timeZone).minutes) * 60_000;
  return { index, name: dayName(index, language, 'long'), at: noon + ahead * DAY_LENGTH };
}

function readable(hours: string): string | undefined {
  return hours === 'closed' ? undefined : hours.replace('-', '–');
}

/** Neighbouring days with the same hours together: [{days: "Mon–Fri", hours: "09:00–18:00"}, …]. */
export function weekInBrief(week: Week, language: string, closed: string): { days: string; hours: string }[] {
  const rows: { first: number; last: number; hours: string }[] = [];
  DAYS.forEach((day, index) => {
    const hours = readable(week[day]) ?? closed;
    const row = rows.at(-1);
    if (row && row.hours === hours) row.last = index;
    else rows.push({ first: index, last: index, hours });
  });
  return rows.map(({ first, last, hours }) => ({
    days:
      first === last
        ? dayName(first, language, 'short')
        : `${dayName(first, language, 'short')}–${dayName(last, language, 'short')}`,
    hours,
  }));
}

const names = new Map<string, Intl.DateTimeFormat>();

function dayName(index: number, language: string, style: 'short' | 'long'): string {
  const key = `${language} ${style}`;
  let format = names.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(language, { weekday: style, timeZone: 'UTC' });
    names.set(key, format);
  }
  return format.format(SOME_MONDAY + index * DAY_LENGTH);
}

/** When people of the store read a message left at `now`. */
export function whenStaffRead(
  staff: { hours: Week; answersWithinMinutes: number },
  now: number,
  timeZone: string,
  language: string,
): StaffFact {
  const { day, minutes } = localTime(now, timeZone);
  const today = DAYS.indexOf(day);
  if (nightBefore(staff.hours, { day, minutes })) return { kind: 'now', minutes: staff.answersWithinMinutes };
  for (let ahead = 0; ahead <= 7; ahead += 1) {
    const index = (today + ahead) % 7;
    const span = spanOf(staff.hours[DAYS[index] ?? 'monday']);
    if (!span) continue;
    if (ahead === 0 && minutes >= span.from && minutes < span.to)
      return { kind: 'now', minutes: staff.answersWithinMinutes };
    if (ahead === 0 && minutes >= span.from) continue;
    return { kind: 'later', day: dayName(index, language, 'long'), time: span.opens };
  }
  return { kind: 'unknown' };
}

/** Minutes since midnight; `to` is of the next day where it comes before `from`. */
function spanOf(hours: string): { from: number; to: number; opens: string } | undefined {
  const match = /^(\d\d):(\d\d)-(\d\d):(\d\d)$/.exec(hours);
  if (!match) return undefined;
  const [, fromHour, fromMinute, toHour, toMinute] = match.map(Number);
  const from = (fromHour ?? 0) * 60 + (fromMinute ?? 0);
  const to = (toHour ?? 0) * 60 + (toMinute ?? 0);
  return { from, to: to > from ? to : to + DAY_MINUTES, opens: hours.slice(0, 5) };
}
