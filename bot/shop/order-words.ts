import type { StoreSettings } from '../settings/store.ts';
import { textIn, type StoreLanguage } from '../settings/texts.ts';
import type { OrderView, TotalRow } from '../wire/parts.ts';
import { rowWords } from './row-words.ts';

/** What the states of an order are called. */
const states: Record<StoreLanguage, Readonly<Record<string, string>>> = {
  en: {
    placed: 'Placed', paid: 'Paid', packed: 'Packed', shipped: 'On its way', 'partially-shipped': 'Partly on its way', 'out-for-delivery': 'Out for delivery',
    delivered: 'Delivered', delayed: 'Delayed', 'pickup-ready': 'Ready for collection', cancelled: 'Cancelled', returned: 'Returned', refunded: 'Refunded',
  },
  de: {
    placed: 'Aufgegeben', paid: 'Bezahlt', packed: 'Verpackt', shipped: 'Unterwegs', 'partially-shipped': 'Teilweise unterwegs', 'out-for-delivery': 'In Zustellung',
    delivered: 'Zugestellt', delayed: 'Verspätet', 'pickup-ready': 'Abholbereit', cancelled: 'Storniert', returned: 'Zurückgesandt', refunded: 'Erstattet',
  },
  es: {
    placed: 'Realizado', paid: 'Pagado', packed: 'Preparado', shipped: 'En camino', 'partially-shipped': 'En camino en parte', 'out-for-delivery': 'En reparto',
    delivered: 'Entregado', delayed: 'Con retraso', 'pickup-ready': 'Listo para recoger', cancelled: 'Cancelado', returned: 'Devuelto', refunded: 'Reembolsado',
  },
  fr: {
    placed: 'Passée', paid: 'Payée', packed: 'Emballée', shipped: 'En route', 'partially-shipped': 'En partie en route', 'out-for-delivery': 'En cours de livraison',
    delivered: 'Livrée', delayed: 'En retard', 'pickup-ready': 'Prête à retirer', cancelled: 'Annulée', returned: 'Renvoyée', refunded: 'Remboursée',
  },
}; // prettier-ignore

/** @param language one the product does not speak counts as English. @returns the state itself when it is not known */
export function stateIn(language: string, state: string): string {
  const own = (states as Partial<Record<string, Readonly<Record<string, string>>>>)[language] ?? states.en;
  return own[state] ?? state;
}

type Store = Pick<StoreSettings, 'languages' | 'shipping' | 'tax'>;

/** An order in another language than the store's first, in which orders are kept; a reason somebody wrote stays as it is. */
export function orderIn(language: string, order: OrderView, store: Store): OrderView {
  const kept = store.languages[0] ?? 'en';
  if (language === kept) return order;
  const reason = order.stateLabel.slice(stateIn(kept, order.state).length);
  return {
    ...order,
    stateLabel: stateIn(language, order.state) + reason,
    timeline: order.timeline.map((step) => ({ ...step, label: stateIn(language, step.state) })),
    totals: order.totals.map((row) => ({ ...row, label: rowIn(language, row, store) })),
  };
}

/** What a row is called; a discount bears its own name. */
function rowIn(language: string, { kind, label }: TotalRow, { languages, shipping, tax }: Store): string {
  const words = rowWords(language);
  if (kind === 'subtotal' || kind === 'total') return words[kind];
  if (kind === 'shipping') {
    const named = shipping.methods.find(({ name }) => label.includes(`(${textIn(name, '', languages)})`));
    return named ? words.shippingWith(textIn(named.name, language, languages)) : label;
  }
  if (kind !== 'tax') return label;
  const name = textIn(tax.label, language, languages);
  return tax.kind === 'included' ? words.taxIncluded(name) : name;
}
