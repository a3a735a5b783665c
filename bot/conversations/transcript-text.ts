import { formatMoney, type Money } from '../wire/money.ts';
import type { Part, ProductCard } from '../wire/parts.ts';
import type { StoredEntry } from './entries.ts';

/** A log as plain text, for a shopper to keep. */

export interface TranscriptStyle {
  storeName: string;
  /** IANA name of the zone times are written in: the store's. */
  timeZone: string;
  /** BCP 47; of the shopper. */
  locale: string;
}

/** Who speaks, in the languages the bot has. */
const names = {
  en: { shopper: 'You', assistant: 'Assistant', staff: 'Support', store: 'Store', title: 'Conversation with' },
  de: { shopper: 'Sie', assistant: 'Assistent', staff: 'Kundendienst', store: 'Geschäft', title: 'Gespräch mit' },
  es: { shopper: 'Tú', assistant: 'Asistente', staff: 'Atención', store: 'Tienda', title: 'Conversación con' },
  fr: { shopper: 'Vous', assistant: 'Assistant', staff: 'Équipe', store: 'Boutique', title: 'Conversation avec' },
}; // prettier-ignore

/** Kinds that are no words between the two. */
const leftOut: ReadonlySet<string> = new Set(['note', 'hidden', 'erased']);

/** The title and then each entry: who, when, and the words, with what was shown beside them as lines. */
export function transcriptPieces(entries: readonly StoredEntry[], style: TranscriptStyle): string[] {
  const { locale, timeZone, storeName } = style;
  const own = Object.hasOwn(names, locale.slice(0, 2))
    ? names[locale.slice(0, 2) as keyof typeof names]
    : names.en;
  const time = new Intl.DateTimeFormat(locale, { timeZone, dateStyle: 'medium', timeStyle: 'short' });
  const pieces = entries
    .filter(({ kind, text, parts }) => !leftOut.has(kind) && (text !== '' || parts.length > 0))
    .map((entry) => {
      const head = `${own[entry.author]}, ${time.format(new Date(entry.at))}`;
      return [head, entry.text, ...entry.parts.flatMap((part) => linesOf(part, locale))]
        .filter((line) => line !== '')
        .join('\n');
    });
  return [`${own.title} ${storeName} (${timeZone})`, ...pieces];
}

/** What a part shows; its words stand in the entry's text already. */
function linesOf(part: Part, locale: string): string[] {
  const money = (amount: Money): string => formatMoney(amount, locale);
  const card = ({ title, price }: ProductCard): string => `- ${title}, ${money(price)}`;
  switch (part.kind) {
    case 'products':
    case 'comparison':
      return part.products.map(card);
    case 'product':
      return [card(part.product)];
    case 'cart':
      return [
        ...part.cart.lines.map(({ quantity, title, total }) => `- ${quantity} × ${title}, ${money(total)}`),
        ...part.cart.totals.map(({ label, amount }) => (amount ? `${label}: ${money(amount)}` : label)),
      ];
    case 'order':
      return [`- ${part.order.number}: ${part.order.stateLabel}`];
    case 'orders':
      return part.orders.map(({ number, stateLabel }) => `- ${number}: ${stateLabel}`);
    default:
      return [];
  }
}
