import type { Language } from '../../understanding/understanding.ts';
import { compiled } from './compiled.ts';
import type { Counted, Quantity } from './quantity.ts';

/** Days of the calendar in a text, and days named by today: "tomorrow", "next week". All on normalised text. */

const MONTHS = [
  'jan(?:uary|uar|vier)?|enero', 'feb(?:ruary|ruar|rero)?|fevrier', 'mar(?:ch|s|zo|z)?|marz', 'apr(?:il)?|abril|avril', 'mayo?|mai', 'june?|juni|junio|juin',
  'july?|juli|julio|juillet', 'aug(?:ust)?|agosto|aout', 'sept?(?:ember|iembre|embre)?|setiembre', 'o[ck]t(?:ober|obre|ubre)?', 'nov(?:ember|iembre|embre)?', 'de[cz](?:ember|iembre|embre)?|diciembre',
]; // prettier-ignore
const MONTH = `(${MONTHS.map((month) => month).join('|')})\\.?`;
const WEEKDAYS = [
  'sundays?|sonntags?|domingos?|dimanche', 'mondays?|montags?|lunes|lundi', 'tuesdays?|dienstags?|martes|mardi', 'wednesdays?|mittwochs?|miercoles|mercredi',
  'thursdays?|donnerstags?|jueves|jeudi', 'fridays?|freitags?|viernes|vendredi', 'saturdays?|samstags?|sonnabends?|sabados?|samedi',
]; // prettier-ignore
const RELATIVE: [string, string][] = [
  ['day after tomorrow|ubermorgen|pasado manana|apres-demain|apres demain', '2'],
  ['tomorrow|morgen|manana|demain', '1'],
  ['today|tonight|heute|hoy|aujourd.hui|this (?:afternoon|evening)|esta (?:tarde|noche)|ce soir', '0'],
  ['yesterday|gestern|ayer', '-1'],
  ['next week|(?:nachste[nr]?|kommende[nr]?) woche|(?:la )?(?:proxima|siguiente) semana|(?:la )?semana (?:que viene|proxima)|(?:la )?semaine prochaine', 'next-week'],
  ['this week|diese[rn]? woche|esta semana|cette semaine', 'this-week'],
  ['next month|nachsten monat|(?:el )?(?:proximo mes|mes que viene)|(?:le )?mois prochain', 'next-month'],
  ['(?:this |the |am |nachstes )?weekend|wochenende|fin de semana|week-end', 'weekend'],
]; // prettier-ignore

const ordinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first'.split(
    ' ',
  );
/** "The twentieth of April". */
const IN_WORDS = new RegExp(
  `\\b(?:${ordinals.toReversed().join('|')})(?= (?:of )?(?:${MONTHS.join('|')})\\b)`,
  'g',
);

const two = (figure: number | string): string => String(figure).padStart(2, '0');

/** Takes every date out of a normalised text. */
export function takeDates(normalised: string, language: Language): Counted {
  const quantities: Quantity[] = [];
  let rest = normalised.replace(IN_WORDS, (word) => String(ordinals.indexOf(word) + 1));
  const take = (pattern: string, read: (groups: (string | undefined)[]) => Quantity[]): void => {
    rest = rest.replace(compiled(pattern), (...groups: string[]) => {
      const found = read(groups);
      quantities.push(...found);
      return found.length > 0 ? ' ' : groups[0]!;
    });
  };
  const ordinal = String.raw`(\d{1,2})(?:st|nd|rd|th|er|\.|º)?`;
  const year = String.raw`(?:,? (?:de |del )?(\d{4}))?`;
  take(String.raw`\b(\d{4})-(\d\d)-(\d\d)(?:t[\d:.z+-]*)?\b`, ([, y, m, d]) => [day(m, d, y)]);
  take(String.raw`\b(\d{1,2})\.(\d{1,2})\.(\d{4})?(?!\d)`, ([, d, m, y]) => ((y !== undefined || language === 'de') && real(m, d) ? [day(m, d, y)] : []));
  take(String.raw`\b(\d{1,2})/(\d{1,2})(?:/(\d{4}))?\b`, ([, a, b, y]) => slashed(a, b, y));
  take(String.raw`\b(?:end|ende|fin(?:ales)?|finales)(?: of| de| du)? ${MONTH}(?![a-z])`, ([, m]) => [{ kind: 'month', value: `${monthNumber(m)}-end` }]);
  take(String.raw`\b${MONTH} ${ordinal}${year}(?!\d|[.,]\d| ?(?:%|prozent|percent|por ciento|pour cent|euros?|dollars?|[€$£]))`, ([, m, d, y]) => [day(monthNumber(m), d, y)]);
  take(String.raw`\b${ordinal} (?:of |de )?${MONTH}(?![a-z])${year}`, ([, d, m, y]) => [day(monthNumber(m), d, y)]);
  take(String.raw`\b(january|february|march|april|june|july|august|september|october|november|december|januar|februar|marz|juni|juli|oktober|dezember|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|janvier|fevrier|avril|juin|juillet|aout|septembre|octobre|novembre|decembre)\b`, ([, m]) => [{ kind: 'month', value: monthNumber(m) }]);
  WEEKDAYS.forEach((names, index) => take(`\\b(?:${names})\\b`, () => [{ kind: 'weekday', value: String(index) }]));
  if (language === 'fr') take('\\bhier\\b', () => [{ kind: 'relative', value: '-1' }]);
  RELATIVE.forEach(([names, value]) => take(`\\b(?:${names})\\b`, () => [{ kind: 'relative', value }]));
  return { quantities, rest };
} // prettier-ignore

function monthNumber(name: string | undefined): string {
  const index = MONTHS.findIndex((month) => new RegExp(`^(?:${month})$`).test(name ?? ''));
  return two(index + 1);
}

function day(month: string | undefined, date: string | undefined, year: string | undefined): Quantity {
  return { kind: 'date', value: `${year ?? '-'}-${two(month ?? '')}-${two(date ?? '')}` };
}

const real = (month: string | undefined, date: string | undefined): boolean =>
  Number(month) >= 1 && Number(month) <= 12 && Number(date) >= 1 && Number(date) <= 31;

/** Day first or month first: the one that can be; day first where both can, as three of the four languages write. */
function slashed(one: string | undefined, other: string | undefined, year: string | undefined): Quantity[] {
  if (real(other, one)) return [day(other, one, year)];
  return real(one, other) ? [day(one, other, year)] : [];
}

/** Whether `said` (a date, weekday, month or day named by today) is the day `known` (YYYY-MM-DD). */
export function isDay(said: Quantity, known: string, today: string | undefined): boolean {
  const [year = '', month = '', date = ''] = known.slice(0, 10).split('-');
  if (said.kind === 'date') return said.value === `${year}-${month}-${date}` || said.value === `--${month}-${date}`;
  const time = Date.parse(`${known.slice(0, 10)}T00:00:00Z`);
  if (said.kind === 'month') {
    const isLast = new Date(time + 86_400_000).getUTCDate() === 1;
    return said.value === month || (said.value === `${month}-end` && isLast);
  }
  if (said.kind === 'weekday' && String(new Date(time).getUTCDay()) !== said.value) return false;
  if (today === undefined) return false;
  const now = Date.parse(`${today}T00:00:00Z`);
  const days = Math.round((time - now) / 86_400_000);
  if (said.kind === 'weekday') return days >= -6 && days <= 6;
  if (said.value === 'next-week' || said.value === 'this-week') {
    const fromMonday = (new Date(now).getUTCDay() + 6) % 7;
    return Math.floor((days + fromMonday) / 7) === (said.value === 'next-week' ? 1 : 0);
  }
  return String(days) === said.value;
} // prettier-ignore
