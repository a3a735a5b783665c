/** Days: today, tomorrow, weekdays, the 14th, 14 March, 2026-03-14. A day without a year is the next such day. */
import type { Reading } from './reading.ts';

const weekdays = [
  'sunday|domingo|dimanche|sonntags?', 'monday|lunes|lundi|montags?', 'tuesday|martes|mardi|dienstags?',
  'wednesday|miércoles|mercredi|mittwochs?', 'thursday|jueves|jeudi|donnerstags?', 'friday|viernes|vendredi|freitags?',
  'saturday|sábado|samedi|samstags?',
]; // prettier-ignore
const months = [
  'january|enero|janvier|januar', 'february|febrero|février|februar', 'march|marzo|mars|märz', 'april|abril|avril', 'may|mayo|mai',
  'june|junio|juin|juni', 'july|julio|juillet|juli', 'august|agosto|août', 'september|septiembre|septembre',
  'october|octubre|octobre|oktober', 'november|noviembre|novembre', 'december|diciembre|décembre|dezember',
]; // prettier-ignore

const month = months.map((names) => `(${names})`).join('|');
const iso = /(?<![\d-])(\d{4})-(\d{2})-(\d{2})(?![\d-])/u;
const relative =
  /(?<!\p{L})(?:(day after tomorrow|pasado mañana|après-demain|übermorgen)|(tomorrow|demain|(?<!guten )morgen(?= an| da| |$))|(today|tonight|hoy|aujourd'hui|heute))(?!\p{L})/u;
const weekday = new RegExp(
  `(?<!\\p{L})(?:${weekdays.map((names) => `(${names})`).join('|')})s?(?!\\p{L})`,
  'u',
);
const dayAndMonth = new RegExp(
  `(?<![\\p{L}\\d])(\\d{1,2})(?:st|nd|rd|th|\\.|er)?(?: of| de)? (?:${month})(?!\\p{L})`,
  'u',
);
const monthAndDay = new RegExp(
  `(?<!\\p{L})(?:${month}) (?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?![\\p{L}\\d])`,
  'u',
);
const dayOfMonth = /(?<!\p{L})(?:by|before|on|until|for) the (\d{1,2})(?:st|nd|rd|th)(?![\p{L}\d])/u;

/** Sales, not days: neither a date nor a colour. */
const saleDays = /(?<!\p{L})(?:black friday|cyber monday)(?!\p{L})/u;

const dayMilliseconds = 86_400_000;

/** Reads a day into `date`, counted from the request's `today`. */
export function readDate(reading: Reading): void {
  reading.take(saleDays);
  const today = Date.parse(`${reading.request.today}T00:00:00Z`);
  if (Number.isNaN(today)) return;
  const day = readExplicit(reading, today) ?? readRelative(reading, today);
  if (day !== undefined) reading.slots.date = new Date(day).toISOString().slice(0, 10);
}

function readExplicit(reading: Reading, today: number): number | undefined {
  const full = reading.take(iso);
  if (full) return dayOf(Number(full[1]), Number(full[2]) - 1, Number(full[3]));
  const first = reading.take(dayAndMonth);
  if (first) return nextYearly(today, first.slice(2, 14).findIndex(Boolean), Number(first[1]));
  const second = reading.take(monthAndDay);
  if (second) return nextYearly(today, second.slice(1, 13).findIndex(Boolean), Number(second[13]));
  const numbered = reading.take(dayOfMonth);
  if (!numbered) return undefined;
  const now = new Date(today);
  const day = Number(numbered[1]);
  return dayOf(now.getUTCFullYear(), now.getUTCMonth() + (day < now.getUTCDate() ? 1 : 0), day);
}

function readRelative(reading: Reading, today: number): number | undefined {
  const word = reading.take(relative);
  if (word) return today + dayMilliseconds * (word[1] ? 2 : word[2] ? 1 : 0);
  const named = reading.take(weekday);
  if (!named) return undefined;
  const wanted = named.slice(1, 8).findIndex(Boolean);
  // "On Monday", said on a Monday, means the one in a week.
  const ahead = (wanted - new Date(today).getUTCDay() + 7) % 7 || 7;
  return today + dayMilliseconds * ahead;
}

function nextYearly(today: number, monthIndex: number, day: number): number | undefined {
  const year = new Date(today).getUTCFullYear();
  const thisYear = dayOf(year, monthIndex, day);
  return thisYear !== undefined && thisYear < today ? dayOf(year + 1, monthIndex, day) : thisYear;
}

/** Midnight UTC of that day; undefined when there is no such day. */
function dayOf(year: number, monthIndex: number, day: number): number | undefined {
  const time = Date.UTC(year, monthIndex, day);
  return new Date(time).getUTCDate() === day ? time : undefined;
}
