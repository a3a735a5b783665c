import type { StoreLanguage } from '../settings/texts.ts';

/** What stands beside the amounts of a cart and an order. */
export interface RowWords {
  subtotal: string;
  shipping: string;
  discount: string;
  total: string;
  /** While shipping or tax are not known yet. */
  totalBefore(missing: ('shipping' | 'tax')[]): string;
  shippingWith(method: string): string;
  shippingUnknown: string;
  shippingImpossible: string;
  taxIncluded(label: string): string;
  taxUnknown(label: string, needed: 'address' | 'region'): string;
  /** A coupon that stays in the cart while it brings nothing. */
  couponIdle(label: string): string;
  gone: string;
  /** What leads to the checkout. */
  checkout: string;
}

const en: RowWords = {
  subtotal: 'Subtotal',
  shipping: 'Shipping',
  discount: 'Discount',
  total: 'Total',
  totalBefore: (missing) => `Total before ${missing.join(' and ')}`,
  shippingWith: (method) => `Shipping (${method})`,
  shippingUnknown: 'Shipping: not yet known – depends on the address',
  shippingImpossible: 'Shipping: not offered to this address',
  taxIncluded: (label) => `${label}, included in the prices`,
  taxUnknown: (label, needed) =>
    `${label}: not yet known – depends on the ${needed === 'address' ? 'address' : 'state or region'}`,
  couponIdle: (label) => `${label} (does not apply now)`,
  gone: 'No longer sold',
  checkout: 'Checkout',
};

const de: RowWords = {
  subtotal: 'Zwischensumme',
  shipping: 'Versand',
  discount: 'Rabatt',
  total: 'Gesamtsumme',
  totalBefore: (missing) =>
    `Gesamtsumme ohne ${missing.map((each) => (each === 'tax' ? 'Steuer' : 'Versand')).join(' und ')}`,
  shippingWith: (method) => `Versand (${method})`,
  shippingUnknown: 'Versand: noch nicht bekannt – hängt von der Adresse ab',
  shippingImpossible: 'Versand: an diese Adresse nicht möglich',
  taxIncluded: (label) => `${label}, in den Preisen enthalten`,
  taxUnknown: (label, needed) =>
    `${label}: noch nicht bekannt – hängt von ${needed === 'address' ? 'der Adresse' : 'der Region'} ab`,
  couponIdle: (label) => `${label} (gilt derzeit nicht)`,
  gone: 'Nicht mehr im Sortiment',
  checkout: 'Zur Kasse',
};

const es: RowWords = {
  subtotal: 'Subtotal',
  shipping: 'Envío',
  discount: 'Descuento',
  total: 'Total',
  totalBefore: (missing) =>
    `Total sin ${missing.map((each) => (each === 'tax' ? 'impuestos' : 'envío')).join(' ni ')}`,
  shippingWith: (method) => `Envío (${method})`,
  shippingUnknown: 'Envío: aún no se sabe, depende de la dirección',
  shippingImpossible: 'Envío: no disponible para esta dirección',
  taxIncluded: (label) => `${label}, incluido en los precios`,
  taxUnknown: (label, needed) =>
    `${label}: aún no se sabe, depende de ${needed === 'address' ? 'la dirección' : 'la región'}`,
  couponIdle: (label) => `${label} (ahora no se aplica)`,
  gone: 'Ya no se vende',
  checkout: 'Finalizar la compra',
};

const fr: RowWords = {
  subtotal: 'Sous-total',
  shipping: 'Livraison',
  discount: 'Remise',
  total: 'Total',
  totalBefore: (missing) =>
    `Total hors ${missing.map((each) => (each === 'tax' ? 'taxes' : 'livraison')).join(' et ')}`,
  shippingWith: (method) => `Livraison (${method})`,
  shippingUnknown: 'Livraison\u00a0: pas encore connue, elle dépend de l’adresse',
  shippingImpossible: 'Livraison\u00a0: impossible à cette adresse',
  taxIncluded: (label) => `${label}, comprise dans les prix`,
  taxUnknown: (label, needed) =>
    `${label}\u00a0: pas encore connue, elle dépend de ${needed === 'address' ? 'l’adresse' : 'la région'}`,
  couponIdle: (label) => `${label} (ne s’applique pas actuellement)`,
  gone: 'N’est plus vendu',
  checkout: 'Passer la commande',
};

const words: Record<StoreLanguage, RowWords> = { en, es, fr, de };

/** @param language one the product does not speak counts as English. */
export function rowWords(language: string): RowWords {
  return (words as Partial<Record<string, RowWords>>)[language] ?? en;
}
