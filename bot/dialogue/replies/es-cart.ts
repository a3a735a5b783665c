import type { Wordings } from './catalogue.ts';
import { optionName, thing } from './es-options.ts';
import type { CartChangeFact, CartFacts } from './facts.ts';
import type { Speaker } from './speaker.ts';

/** Spanish for the cart and checkout. Titles stand without an article: nobody knows their gender. */

const items = { one: 'artículo', other: 'artículos' };
const pieces = { one: 'unidad', other: 'unidades' };

/** "2 × " before a thing, nothing before a single one. */
function times(quantity: number, say?: Speaker): string {
  if (quantity <= 1) return '';
  return say?.ear ? `${quantity} de ` : `${quantity} × `;
}

function heardThing({ title, options, quantity, from }: CartFacts['heard-add'], say: Speaker): string {
  const one = `${times(quantity, say)}${thing(title, options)}`;
  if (from === undefined) return one;
  return from === title ? `mejor ${one}` : `${one} en lugar de ${from}`;
}

function change(fact: CartChangeFact, say: Speaker): string {
  if (fact.kind === 'gone') return `${fact.title} ya no se vende`;
  if (fact.kind === 'price') {
    return `${fact.title} cuesta ahora ${say.money(fact.now)} en lugar de ${say.money(fact.before)}`;
  }
  return fact.available === 0
    ? `de ${fact.title} ya no hay existencias`
    : `de ${fact.title} solo ${fact.available === 1 ? 'queda' : 'quedan'} ${fact.available}`;
}

function ways(f: CartFacts['with-shipping'], say: Speaker): string {
  return say.or(
    f.ways.map((way) => `${say.money(way.total)} con ${way.name}${way.free ? ' (envío gratis)' : ''}`),
  );
}

function quoted(missing: readonly string[], say: Speaker): string {
  return say.or(missing.map((what) => `«${what}»`));
}

export const cart: Wordings<CartFacts> = {
  'ask-option': [
    (f, say) =>
      f.values.length === 1
        ? `De ${f.title} solo hay existencias en ${optionName(f.option, f.values)} ${f.values[0]}. ¿Lo añado así?`
        : `¿Qué ${optionName(f.option, f.values)} de ${f.title}: ${say.or(f.values)}?`,
    (f, say) =>
      f.values.length === 1
        ? `Solo queda ${optionName(f.option, f.values)} ${f.values[0]} de ${f.title}. ¿Va bien esa opción?`
        : `${f.title} viene en ${say.and(f.values)}. ¿Qué ${optionName(f.option, f.values)} prefieres?`,
  ],
  added: [
    (f, say) => `He añadido al carrito ${times(f.quantity, say)}${thing(f.title, f.options)}.`,
    (f, say) => `Ya está en el carrito: ${times(f.quantity, say)}${thing(f.title, f.options)}.`,
  ],
  'added-several': [
    (f, say) => `He añadido al carrito ${say.and(f.titles)}.`,
    (f, say) => `Ya están en el carrito: ${say.and(f.titles)}.`,
  ],
  'added-so-far': [
    (f, say) =>
      [
        f.titles.length > 0 ? `He añadido al carrito ${say.and(f.titles)}.` : '',
        f.missing.length > 0 ? `No he encontrado nada para ${quoted(f.missing, say)}.` : '',
      ]
        .filter(Boolean)
        .join(' '),
    (f, say) =>
      [
        f.titles.length > 0 ? `En el carrito ya hay ${say.and(f.titles)}.` : '',
        f.missing.length > 0 ? `La tienda no tiene nada que encaje con ${quoted(f.missing, say)}.` : '',
      ]
        .filter(Boolean)
        .join(' '),
  ],
  swapped: [
    (f, say) =>
      f.from === f.title
        ? `Cambiado: el carrito tiene ahora ${times(f.quantity, say)}${thing(f.title, f.options)}.`
        : `Cambiado: ${times(f.quantity, say)}${thing(f.title, f.options)} en lugar de ${f.from}.`,
    (f, say) =>
      f.from === f.title
        ? `Ahora es ${times(f.quantity, say)}${thing(f.title, f.options)}.`
        : `He quitado ${f.from} y he puesto ${times(f.quantity, say)}${thing(f.title, f.options)}.`,
  ],
  'swap-same': [
    (f) => `Esa versión de ${f.title} ya es la que está en el carrito.`,
    (f) => `El carrito tiene justo esa versión de ${f.title}, así que no he cambiado nada.`,
  ],
  'not-enough': [
    (f, say) =>
      `De ${f.title} solo se ${f.available === 1 ? 'puede' : 'pueden'} pedir ${say.count(f.available, pieces)}, así que no he añadido nada. ¿Pongo ${f.available}?`,
    (f) =>
      `Solo ${f.available === 1 ? 'queda' : 'quedan'} ${f.available} de ${f.title}, así que no he cambiado nada. ¿Valen ${f.available}?`,
  ],
  'all-in-cart': [
    (f) =>
      `De ${f.title} no hay más que lo que ya está en tu carrito (${f.held}), así que no he cambiado nada.`,
    (f) => `Tu carrito ya tiene todo lo que hay de ${f.title}: ${f.held}.`,
  ],
  'count-impossible': [
    () =>
      `Solo puedo poner cantidades enteras desde 1, así que no he añadido nada. Dime otra vez qué quieres y cuántas unidades.`,
    () => `Esa cantidad no cabe en un carrito, así que no he añadido nada. Dime cuántas unidades, desde 1.`,
  ],
  'too-many': [
    (f) =>
      `Como mucho puedo poner ${f.maximum} de un mismo producto en el carrito, así que no he cambiado nada. ¿Pongo ${f.maximum}?`,
    (f) => `Un pedido admite como máximo ${f.maximum}, así que todo sigue igual. ¿Valen ${f.maximum}?`,
  ],
  'variant-gone': [
    (f) => `Esa versión de ${f.title} ya no se vende, así que no he añadido nada.`,
    (f) => `No he añadido nada: la tienda ya no vende esa versión de ${f.title}.`,
  ],
  removed: [
    (f, say) => `He quitado del carrito ${say.and(f.titles)}.`,
    (f, say) => `Fuera del carrito: ${say.and(f.titles)}.`,
  ],
  'quantity-changed': [
    (f, say) => `El carrito tiene ahora ${say.count(f.quantity, pieces)} de ${f.title}.`,
    (f, say) => `Cambiado: ${say.count(f.quantity, pieces)} de ${f.title} en el carrito.`,
  ],
  'ask-quantity': [
    (f) => `¿Cuántas unidades de ${f.title} pongo?`,
    (f) => `De ${f.title}, ¿cuántas deben ser?`,
  ],
  'heard-add': [
    (f, say) => `He entendido: ${heardThing(f, say)}. ¿${f.from ? 'Hago el cambio' : 'Lo añado'}?`,
    (f, say) => `Para no equivocarme: ${heardThing(f, say)}. ¿Lo ${f.from ? 'cambio' : 'añado'} así?`,
  ],
  'heard-quantity': [
    (f, say) =>
      `He entendido ${say.count(f.quantity, pieces)} de ${f.title} en lugar de ${f.before}. ¿Lo cambio?`,
    (f, say) =>
      `Para no equivocarme: ${say.count(f.quantity, pieces)} de ${f.title}, no ${f.before}. ¿Lo cambio así?`,
  ],
  'heard-remove': [
    (f, say) => `He entendido que quite ${say.and(f.titles)}. ¿Lo hago?`,
    (f, say) => `Para no equivocarme: ¿quito ${say.and(f.titles)} del carrito?`,
  ],
  'heard-wrong': [
    () => 'Entonces no cambio nada. Dilo otra vez o escríbelo.',
    () => 'De acuerdo, el carrito sigue igual. Inténtalo otra vez o escríbelo.',
  ],
  cart: [
    (f, say) =>
      `El carrito tiene ${say.count(f.items, items)}${f.total && f.totalLabel ? `, ${f.totalLabel.toLowerCase()} ${say.money(f.total)}` : ''}.`,
    (f, say) =>
      `Hay ${say.count(f.items, items)} en el carrito${f.total && f.totalLabel ? `; ${f.totalLabel.toLowerCase()}: ${say.money(f.total)}` : ''}.`,
  ],
  'cart-only-now': [
    () => 'Solo conozco el carrito como está ahora, no como estaba antes.',
    () => 'No puedo ver cómo estaba el carrito; así está en este momento.',
  ],
  'with-shipping': [
    (f, say) =>
      `${f.of ? `${times(f.of.quantity, say)}${f.of.title}` : 'El carrito'}: ${say.money(f.sum)}${f.beforeTax ? ' sin impuestos' : ''}. Con envío son ${ways(f, say)}.`,
    (f, say) =>
      `${f.beforeTax ? 'Antes de impuestos' : 'Sin envío'} son ${say.money(f.sum)}${f.of ? ` por ${times(f.of.quantity, say)}${f.of.title}` : ''}. Envío incluido: ${ways(f, say)}.`,
  ],
  'cart-empty': [() => 'El carrito está vacío.', () => 'Todavía no hay nada en el carrito.'],
  emptied: [
    () => 'El carrito ha quedado vacío. Con «deshacer» vuelve todo.',
    () => 'Todo está fuera del carrito; «deshacer» lo trae de vuelta.',
  ],
  'ask-empty': [
    (f, say) =>
      `¿Quito ${f.items === 1 ? 'el único artículo' : `los ${say.count(f.items, items)}`} del carrito?`,
    (f, say) =>
      `Se ${f.items === 1 ? 'borraría el único artículo' : `borrarían los ${say.count(f.items, items)}`} del carrito. ¿Lo hago?`,
  ],
  'line-gone': [() => 'Eso no está en el carrito.', () => 'No lo encuentro en el carrito.'],
  'which-line': [
    (f, say) => `¿A cuál del carrito te refieres${say.ear ? `: ${say.or(f.titles)}` : ''}?`,
    (f, say) => `En el carrito hay varios; ¿es ${say.or(f.titles)}?`,
  ],
  'coupon-applied': [
    (f) => `El código ${f.code} está aplicado.`,
    (f) => `Hecho: ${f.code} ya cuenta para el carrito.`,
  ],
  'coupon-removed': [
    (f) => `El código ${f.code} ya no está en el carrito.`,
    (f) => `Hecho: ${f.code} ya no cuenta para tu carrito.`,
  ],
  'coupon-none': [
    () => 'En el carrito no hay ningún código.',
    () => 'Tu carrito no tiene ningún código que quitar.',
  ],
  'coupon-unknown': [
    (f) => `La tienda no conoce el código ${f.code}. Conviene revisar cómo está escrito.`,
    (f) => `${f.code} no es un código de esta tienda; quizá haya una letra cambiada.`,
  ],
  'coupon-expired': [
    (f) => `El código ${f.code} ha caducado.`,
    (f) => `${f.code} ya no es válido: su plazo terminó.`,
  ],
  'coupon-used-up': [
    (f) => `El código ${f.code} ya se ha usado todas las veces que se podía.`,
    (f) => `A ${f.code} no le quedan usos.`,
  ],
  'coupon-already': [
    (f) => `El código ${f.code} ya está aplicado al carrito.`,
    (f) => `${f.code} ya contaba para el carrito.`,
  ],
  'coupon-minimum': [
    (f, say) => `El código ${f.code} pide un carrito de al menos ${say.money(f.minimum)}.`,
    (f, say) => `${f.code} vale a partir de ${say.money(f.minimum)}; el carrito no llega.`,
  ],
  'ask-coupon': [
    () => '¿Cuál es el código?',
    () => '¿Qué código aplico? Escríbelo tal como está, por favor.',
  ],
  undone: [
    () => 'Deshecho: el carrito está como antes del último cambio.',
    () => 'He dejado el carrito como estaba antes.',
  ],
  'nothing-to-undo': [
    () => 'No hay ningún cambio del carrito que deshacer.',
    () => 'No he cambiado nada que pueda deshacer.',
  ],
  'nothing-done': [
    () => 'Retirado: no se ha hecho nada.',
    () => 'De acuerdo, todo queda como estaba; aún no se había hecho nada.',
  ],
  'nothing-just-changed': [
    () => 'En el carrito no ha cambiado nada ahora. Con otro «deshacer» se quita el cambio anterior.',
    () =>
      'El último paso no ha cambiado nada. Si se trata del cambio anterior, basta con repetir «deshacer».',
  ],
  'cart-unknown': [
    () => 'La tienda no confirmó ese cambio, así que he mirado: esto es lo que tiene ahora el carrito.',
    () => 'No he podido saber si el cambio se hizo. Así está el carrito.',
  ],
  'cart-unknown-unseen': [
    () =>
      'La tienda no confirmó ese cambio y ahora no puedo ver el carrito. Conviene mirar la página del carrito antes de probar otra vez.',
    () => 'No sé si ese cambio se hizo. Lo mejor es mirar primero la página del carrito.',
  ],
  checkout: [
    (f, say) =>
      f.items === 1
        ? 'Por aquí se pasa a pagar el artículo.'
        : `Por aquí se pasa a pagar los ${say.count(f.items, items)}.`,
    (f, say) =>
      f.items === 1
        ? 'El artículo se paga en la página de pago.'
        : `Los ${say.count(f.items, items)} se pagan en la página de pago.`,
  ],
  'checkout-changed': [
    (f, say) =>
      `Antes de pagar: ${say.and(f.changes.map((item) => change(item, say)))}. El paso al pago está abajo.`,
    (f, say) =>
      `Desde que se añadieron, ${say.and(f.changes.map((item) => change(item, say)))}. Si está bien así, se puede seguir al pago.`,
  ],
};
