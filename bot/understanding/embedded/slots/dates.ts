/** Days: today, tomorrow, weekdays, the 14th, 14 March, 2026-03-14. A day without a year is the next such day. */
import { cue } from './cues.ts';
import { holiday, holidayOf } from './holidays.ts';
import { countSource, parseNumber } from './numbers.ts';
import type { Reading } from './reading.ts';
import { everyMatch } from './every-match.ts';

const weekdays = [
  'sunday|domingo|dimanche|sonntags?', 'monday|lunes|lundi|montags?', 'tuesday|martes|mardi|dienstags?',
  'wednesday|mi[eé]rcoles|mercredi|mittwochs?', 'thursday|jueves|jeudi|donnerstags?', 'friday|viernes|vendredi|freitags?',
  'saturday|s[aá]bado|samedi|samstags?',
]; // prettier-ignore
const months = [
  'january|enero|janvier|januar|jan|ene|janv', 'february|febrero|f[eé]vrier|februar|feb|f[eé]vr', 'march|marzo|mars|märz|maerz|mar|mär', 'april|abril|avril|apr|abr|avr',
  'may|mayo|mai', 'june|junio|juin|juni|jun', 'july|julio|juillet|juli|jul|juil', 'august|agosto|ao[uû]t|aug|ago',
  'september|septiembre|septembre|sept|sep', 'october|octubre|octobre|oktober|oct|okt', 'november|noviembre|novembre|nov',
  'december|diciembre|d[eé]cembre|dezember|dec|dic|d[eé]c|dez',
]; // prettier-ignore

/** Source of the name of a month. */
export const monthSource = months.join('|');
const month = months.map((names) => `(${names})`).join('|');
const iso = /(?<![\d-])(\d{4})-(\d{2})-(\d{2})(?![\d-])/u;
const relative =
  /(?<!\p{L})(?:(day after tomorrow|pasado ma[nñ]ana|apr[eè]s[- ]demain|(?:ü|ue)bermorgen)|(tomorrow|demain|(?<!(?:^|[^\p{L}])(?:la|esta|cada|toda la|pasado) )ma[nñ]ana(?! (?:por|siguiente|(?:lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo)(?!\p{L})))|(?<!guten )morgen(?= an| da| |$))|(today|tonight|hoy|aujourd'hui|heute)|(yesterday|ayer(?! noche)|hier(?= |[.,!?]|$)|gestern)|(day before yesterday|anteayer|avant-hier|vorgestern))(?!\p{L})/u;
const weekday = new RegExp(
  `(?<!\\p{L})(?:${weekdays.map((names) => `(${names})`).join('|')})s?(?![\\p{L}\\d])`,
  'u',
);
const dayAndMonth = new RegExp(
  `(?<![\\p{L}\\d])(\\d{1,2})(?:st|nd|rd|th|\\.|er)?(?: of| de)? (?:${month})(?!\\p{L})\\.?(?:,? (?:de |of )?(20\\d\\d)(?!\\d))?`,
  'u',
);
const monthAndDay = new RegExp(
  `(?<!\\p{L})(?:${month})\\.? (?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?![\\p{L}\\d])(?:,? (20\\d\\d)(?!\\d))?`,
  'u',
);
const dayOfMonth =
  /(?<!\p{L})(?:by|before|on|until|till|for|since) the (\d{1,2})(?:st|nd|rd|th)(?![\p{L}\d])/u;

/** Sales, not days: neither a date nor a colour. */
const saleDays = /(?<!\p{L})(?:black friday|cyber monday)(?!\p{L})/u;

const dayMilliseconds = 86_400_000;

/** "12/24/2026", "24.12.", "15/03". */
const figures =
  /(?<![\d.,/$¤£-]|\d |exp |expiry |expires |gültig bis )(?!24\/7)(\d{1,2})([/.-])(\d{1,2})(?:\2(20\d\d|\d{2})?)?(?![\d/-]|[.,]\d)/u;
const span = `(${countSource.replace('(?![\\p{L}\\d])', '')}|a|an|un|une|una|einer?m?) (days?|weeks?|fortnights?|months?|días?|semanas?|mes(?:es)?|jours?|semaines?|mois|tag(?:en?)?|wochen?|monat(?:en?)?)`;
const ago = new RegExp(`(?<!\\p{L})(?:${span} ago|(?:hace|il y a|vor) ${span})(?!\\p{L})`, 'u');
const ahead = new RegExp(
  `(?<!\\p{L})(?:in|en|dentro de|dans)(?: about)? ${span}(?:'s? time)?(?!\\p{L})`,
  'u',
);
/** Whether what is told lies behind: then a day is the latest such day, not the next. */
const past =
  /(?<!\p{L})(?:ordered|bought|purchased|placed|paid|arrived|received|(?:was|were|got) (?:delivered|shipped)|came|got|gave|since|was supposed|were supposed|pedí|pedimos|encargué|compré|hice|pagué|recibí|llegó|llegaron|entregaron|entregado|trajeron|recibido|comprado|desde|commandé|acheté|reçu|payé|arrivée?s?|livrée?s?|depuis|bestellt|gekauft|bezahlt|erhalten|bekommen|angekommen|entregué|mandé|envié|devolví|recogió|renvoyée?s?|rendue?s?|déposée?s?|geliefert|zugestellt|zurückgeschickt|zurückgegeben|abgeholt|gekommen|kam|seit|regalaron|regaló|offert|geschenkt)(?!\p{L})/u;
/** What a shopper tells to have done, in a form that no wish takes. */
const deeds =
  /(?<!\p{L})(?:i|we|he|she) (?:ordered|bought|purchased|placed|paid|sent|returned|received|got)(?!\p{L})|(?<!\p{L})(?:pedí|pedimos|encargué|compré|pagué|recibí|devolví|envié|mandé)(?!\p{L})|(?<!\p{L})(?:j'ai|on a|nous avons) (?:commandé|acheté|reçu|payé|renvoyé|rendu)(?!\p{L})|(?<!\p{L})(?:habe|haben|hab) (?:ich|wir|das|die|den)?(?= .*(?:bestellt|gekauft|bezahlt|erhalten|bekommen|zurückgeschickt)(?!\p{L}))/gu;
const future =
  /(?<!\p{L})(?:will|won't|can|could|like to|want|before|by|until|need|needs|would|gonna|antes|para|llega|llegará|puede|avant|pour|livrer|arrivera|peut|bis|kommt|wird|kann|möglich|possible|posible)(?!\p{L})/u;
/** What was bought or promised on a day lies behind, whatever else the message asks: "cancel the order I made on Monday". */
const pastJustBefore =
  /(?<!\p{L})(?:made|placed|ordered|bought|paid(?: for)?|commandée?s?|achetée?s?|reçue?s?|payée?s?|prise?s?|promised|returned|sent back|should(?:'ve| have)(?: \p{L}+){1,3}|(?:order|purchase|parcel|receipt|bestellung|einkauf|beleg|kassenbon|quittung|rechnung|lieferung|pedido|compra|commande|achat|colis|kauf) (?:from|of|del|de|du|vom|von))(?: (?:it|this|them|a|the|refund|on|el|le|am|from|del|du|vom)){0,3} $/u;
const lastWord =
  /(?<!\p{L})(?:last|past|this past|letzte[nr]?|vorige[nr]?|vergangene[nr]?|el pasado|pasado) $/u;
const lastWordAfter = /^ (?:pasado|dernier|passé)(?!\p{L})/u;
/** "The Sunday before last". */
const beforeLast = /^ before last(?!\p{L})/u;
const vorletzt = /(?<!\p{L})vorletzte[nr]? $/u;
/** "Tuesday next week", "letzte Woche Dienstag": which week is meant. */
const inWeekAfter =
  /^,? (?:of |(?:de )?la |(?:in )?der )?(?:(next|coming|nächste[nr]?|kommende[nr]?)|last|letzte[nr]?|vorige[nr]?)? ?(?:week|woche|semana|semaine)(?: (?:(que viene|próxima|prochaine)|pasada|dernière))?(?!\p{L})/u;
const inWeekBefore =
  /(?<!\p{L})(?:(next|coming|nächste|kommende)|last|letzte|vorige|la)? ?(?:week|woche|semana|semaine)(?: (?:(que viene|próxima|prochaine)|pasada|dernière))?,?(?: on| am| el| le)? $/u;
const nextWord = /(?<!\p{L})(?:next|nächste[nr]?|kommende[nr]?|próximo|el próximo) $/u;
/** "Jeudi en huit": the one a week after. */
const weekAfter = /^ (?:en huit|in acht tagen)(?!\p{L})/u;
/** "A week on Tuesday". */
/** "The Friday after next". */
const afterNext = /^ after next(?!\p{L})/u;
const weekBefore = /(?<!\p{L})a week (?:on|from|next) $/u;
const nextWordAfter = /^ (?:que viene|prochain|week)(?!\p{L})/u;

/** Reads a day into `date`, counted from the request's `today`. */
export function readDate(reading: Reading): void {
  reading.take(saleDays);
  const today = Date.parse(`${reading.request.today}T00:00:00Z`);
  if (Number.isNaN(today)) return;
  const day =
    readExplicit(reading, today) ??
    readHoliday(reading, today) ??
    readSpan(reading, today) ??
    readRelative(reading, today);
  if (day !== undefined) reading.slots.date = new Date(day).toISOString().slice(0, 10);
}

/** Whether the clause around `at` tells of the past. */
function isPast({ lower }: Reading, at: number): boolean {
  const start = Math.max(...[',', ';', '?', '!', '. '].map((sign) => lower.lastIndexOf(sign, at))) + 1;
  if (toldJustBefore(lower.slice(start, at))) return true;
  const length = lower.slice(at).search(/[,;?!]|(?<!\d)\. /);
  const clause = lower.slice(start, length < 0 ? undefined : at + length);
  return past.test(clause) && !future.test(clause);
}

/** "Can you check, I ordered the kettle on May 3": what stands between the deed and its day speaks of nothing to come. */
function toldJustBefore(before: string): boolean {
  const deed = everyMatch(deeds, before).at(-1);
  if (!deed) return false;
  const between = before.slice(deed.index + deed[0].length);
  return between.split(' ').length <= longestObject && !future.test(between);
}

/** Words between what was done and the day of it. */
const longestObject = 8;

function readExplicit(reading: Reading, today: number): number | undefined {
  const full = reading.take(iso);
  if (full) return dayOf(Number(full[1]), Number(full[2]) - 1, Number(full[3]));
  if (!reading.has(cue.figure)) return undefined;
  const first = reading.take(dayAndMonth);
  if (first)
    return yearly(
      reading,
      today,
      first.slice(2, 14).findIndex(Boolean),
      Number(first[1]),
      first[14],
      first.index,
    );
  const second = reading.take(monthAndDay);
  if (second)
    return yearly(
      reading,
      today,
      second.slice(1, 13).findIndex(Boolean),
      Number(second[13]),
      second[14],
      second.index,
    );
  return readFigures(reading, today) ?? readDayOfMonth(reading, today);
}

/** The day first, but where dollars are spent, unless the figures leave no choice. */
function readFigures(reading: Reading, today: number): number | undefined {
  const match = figures.exec(reading.rest);
  if (!match) return undefined;
  const [, one, sign, two, year] = match;
  // "2.50" and "3-5" are no days: a point needs one behind it or a year, a dash a year.
  if (year === undefined && sign !== '/' && !(sign === '.' && match[0].endsWith('.'))) return undefined;
  // A violin in 3/4 comes in no March.
  if (year === undefined && reading.request.words.sizes.includes(match[0])) return undefined;
  const [left, right] = [Number(one), Number(two)];
  const monthFirst = right > 12 || (left <= 12 && sign === '/' && reading.request.currency.code === 'USD');
  const [day, monthNumber] = monthFirst ? [right, left] : [left, right];
  if (monthNumber < 1 || monthNumber > 12) return undefined;
  const found = yearly(
    reading,
    today,
    monthNumber - 1,
    day,
    year?.length === 2 ? `20${year}` : year,
    match.index,
  );
  if (found !== undefined) reading.claim(match.index, match.index + match[0].length);
  return found;
}

function readDayOfMonth(reading: Reading, today: number): number | undefined {
  const numbered = reading.take(dayOfMonth);
  if (!numbered) return undefined;
  const now = new Date(today);
  const day = Number(numbered[1]);
  const behind = isPast(reading, numbered.index);
  const passed = day < now.getUTCDate();
  const move = behind ? (passed || day === now.getUTCDate() ? 0 : -1) : passed ? 1 : 0;
  return dayOf(now.getUTCFullYear(), now.getUTCMonth() + move, day);
}

/** "By Christmas", "Karfreitag". */
function readHoliday(reading: Reading, today: number): number | undefined {
  const match = reading.take(holiday);
  return match && inItsYear(reading, today, match.index, (year) => holidayOf(match, year));
}

/** "Three days ago", "in two weeks". */
function readSpan(reading: Reading, today: number): number | undefined {
  if (!reading.has(cue.span)) return undefined;
  const behind = reading.take(ago);
  if (behind) return moved(today, behind[1] ?? behind[3]!, behind[2] ?? behind[4]!, -1);
  const before = reading.take(ahead);
  return before ? moved(today, before[1]!, before[2]!, 1) : undefined;
}

function moved(today: number, count: string, unit: string, direction: 1 | -1): number {
  const parsed = parseNumber(count);
  const number = (Number.isNaN(parsed) ? 1 : parsed) * direction;
  if (/^(?:month|mes|mois|monat)/.test(unit))
    return new Date(today).setUTCMonth(new Date(today).getUTCMonth() + number);
  return (
    today +
    dayMilliseconds *
      number *
      (unit.startsWith('fortnight') ? 14 : /^(?:week|semana|semaine|woche)/.test(unit) ? 7 : 1)
  );
}

function readRelative(reading: Reading, today: number): number | undefined {
  const word = relative.exec(reading.rest);
  // German "here" is French "yesterday".
  if (word && (word[0] !== 'hier' || isFrench(reading))) {
    reading.claim(word.index, word.index + word[0].length);
    const days = [2, 1, 0, -1, -2][word.slice(1, 6).findIndex(Boolean)]!;
    return today + dayMilliseconds * days;
  }
  const { rest } = reading;
  const named = reading.take(weekday);
  if (!named) return undefined;
  const wanted = named.slice(1, 8).findIndex(Boolean);
  const before = rest.slice(0, named.index);
  const after = rest.slice(named.index + named[0].length);
  const isLast = lastWord.exec(before);
  if (isLast) reading.claim(isLast.index, named.index);
  const weekdayToday = new Date(today).getUTCDay();
  const week = inWeekAfter.exec(after) ?? inWeekBefore.exec(before);
  if (
    week &&
    /next|coming|nächst|kommend|viene|próxima|prochaine|last|letzt|vorig|pasada|dernière/.test(week[0])
  ) {
    const monday = today - dayMilliseconds * ((weekdayToday + 6) % 7);
    const weeks = (week[1] ?? week[2]) === undefined ? -1 : 1;
    return monday + dayMilliseconds * (weeks * 7 + ((wanted + 6) % 7));
  }
  const twoAgo = beforeLast.exec(after);
  if (twoAgo) reading.claim(named.index, named.index + named[0].length + twoAgo[0].length);
  const weeksBefore = twoAgo || vorletzt.test(before) ? 7 : 0;
  const isLastAfter = lastWordAfter.exec(after);
  if (isLastAfter) {
    const end = named.index + named[0].length;
    reading.claim(end, end + isLastAfter[0].length);
  }
  if (
    isLast ||
    isLastAfter ||
    weeksBefore > 0 ||
    pastJustBefore.test(before) ||
    isPast(reading, named.index)
  ) {
    return today - dayMilliseconds * (((weekdayToday - wanted + 7) % 7 || 7) + weeksBefore);
  }
  // "On Monday", said on a Monday, means the one in a week.
  const days = (wanted - weekdayToday + 7) % 7 || 7;
  // "Next Friday" is that of the week that begins next Monday.
  const inThisWeek = (weekdayToday + 6) % 7 < (wanted + 6) % 7;
  const skips = inThisWeek && (nextWord.test(before) || nextWordAfter.test(after));
  return (
    today +
    dayMilliseconds *
      (days + (skips || weekAfter.test(after) || weekBefore.test(before) || afterNext.test(after) ? 7 : 0))
  );
}

function isFrench({ request, lower }: Reading): boolean {
  return (
    request.language === 'fr' ||
    /(?<!\p{L})(?:j'|je |ma |mon |nous |depuis |colis|commandé|acheté|reçu)/u.test(lower)
  );
}

function yearly(
  reading: Reading,
  today: number,
  monthIndex: number,
  day: number,
  year: string | undefined,
  at: number,
): number | undefined {
  if (year !== undefined) return dayOf(Number(year), monthIndex, day);
  return inItsYear(reading, today, at, (of) => dayOf(of, monthIndex, day));
}

/** A day that comes every year: the next one, or the latest one where the message tells of the past at `at`. */
function inItsYear(
  reading: Reading,
  today: number,
  at: number,
  dayIn: (year: number) => number | undefined,
): number | undefined {
  const now = new Date(today).getUTCFullYear();
  const thisYear = dayIn(now);
  if (thisYear === undefined) return undefined;
  if (pastJustBefore.test(reading.lower.slice(0, at)) || isPast(reading, at))
    return thisYear > today ? dayIn(now - 1) : thisYear;
  return thisYear < today ? dayIn(now + 1) : thisYear;
}

/** Midnight UTC of that day; undefined when there is no such day. */
function dayOf(year: number, monthIndex: number, day: number): number | undefined {
  const time = Date.UTC(year, monthIndex, day);
  return new Date(time).getUTCDate() === day ? time : undefined;
}
