import type { CartLine, CartView, OrderView } from '../../wire/parts.ts';
import { capital, clean, numberWord, sentence } from './bits.ts';
import { heardMoney } from './money.ts';
import { partWords } from './part-words.ts';
import { spelled, type Ear } from './text.ts';

/** Carts and orders as they are heard. */

/** Most lines that are told. */
const MOST_LINES = 5;

const optionsOf = (options: Record<string, string>, ear: Ear): string =>
  Object.values(options).map((value) => clean(value, ear)).join(', '); // prettier-ignore

function lineOf({ quantity, title, options, total }: Pick<CartLine, 'quantity' | 'title' | 'options' | 'total'>, ear: Ear): string {
  const words = partWords[ear.language];
  const chosen = optionsOf(options, ear);
  const whole = [clean(title, ear), ...(chosen === '' ? [] : [chosen])].join(', ');
  return capital(words.line(quantity, numberWord(words, quantity), whole, heardMoney(total, ear.language, ear.locale)));
} // prettier-ignore

export function cart(view: CartView, ear: Ear): string {
  const words = partWords[ear.language];
  if (view.lines.length === 0) return words.emptyCart;
  const lines = view.lines.slice(0, MOST_LINES).map((line) => [lineOf(line, ear), ...changeOf(line, ear)].join(' '));
  const more = view.lines.length > MOST_LINES ? [words.more(view.lines.length - MOST_LINES)] : [];
  return [...lines, ...more, totals(view, ear)].filter((each) => each !== '').join(' ');
} // prettier-ignore

function changeOf({ change }: CartLine, { language, locale }: Ear): string[] {
  const { now } = partWords[language];
  if (change?.kind === 'price') return [now.price(heardMoney(change.before, language, locale))];
  if (change?.kind === 'stock') return [now.stock(change.available)];
  return change ? [now.gone] : [];
}

export function totals({ totals: rows }: Pick<CartView, 'totals'>, ear: Ear): string {
  const whole = rows.filter(({ kind }) => kind === 'total');
  const told = whole.length > 0 ? whole : rows;
  return told
    .map(({ label, amount }) =>
      sentence(
        amount ? `${clean(label, ear)}: ${heardMoney(amount, ear.language, ear.locale)}` : clean(label, ear),
      ),
    )
    .join(' ');
}

export function order(view: OrderView, ear: Ear, before: string): string {
  const words = partWords[ear.language];
  const head = before.includes(spelled(view.number)) ? [] : [words.order(spelled(view.number), clean(view.stateLabel, ear))];
  const expected = view.estimatedDelivery === undefined || before.includes(dayOf(view.estimatedDelivery, ear))
    ? [] : [words.expected(dayOf(view.estimatedDelivery, ear))];
  const lines = view.lines.slice(0, MOST_LINES).map((line) => lineOf(line, ear));
  const more = view.lines.length > MOST_LINES ? [words.more(view.lines.length - MOST_LINES)] : [];
  return [...head, ...lines, ...more, totals(view, ear), ...expected].filter((each) => each !== '').join(' ');
} // prettier-ignore

const dayFormats = new Map<string, Intl.DateTimeFormat>();

function dayOf(iso: string, { locale }: Ear): string {
  const format =
    dayFormats.get(locale) ??
    new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });
  dayFormats.set(locale, format);
  const time = Date.parse(iso);
  return Number.isNaN(time) ? iso : format.format(time);
}

export function orders(views: readonly OrderView[], ear: Ear): string {
  const words = partWords[ear.language];
  const listed = views.map((view, index) => {
    const total = view.totals.find(({ kind }) => kind === 'total')?.amount;
    const bits = [
      clean(view.stateLabel, ear),
      ...(total ? [heardMoney(total, ear.language, ear.locale)] : []),
    ];
    return `${capital(numberWord(words, index + 1))}: ${words.order(spelled(view.number), bits.join(', '))}`;
  });
  return [...listed, ...(views.length > 1 ? [words.sayNumber] : [])].join(' ');
}
