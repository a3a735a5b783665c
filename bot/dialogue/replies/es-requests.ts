import type { Wordings } from './catalogue.ts';
import { onDay } from './es-options.ts';
import { comes, reaches, whenAnswered, whenRead } from './es-talk.ts';
import type { ItemFact, RequestFacts, RequestPurpose } from './request-facts.ts';
import type { Speaker } from './speaker.ts';

/** Spanish for what the store's people are asked to settle. */

/** After "para". */
const doing: Record<RequestPurpose, string> = {
  cancel: 'cancelar un pedido', change: 'cambiar un pedido', return: 'una devolución', exchange: 'un cambio', problem: 'el aviso', invoice: 'la factura', refund: 'el reembolso',
}; // prettier-ignore

/** After "¿cuál…" of one item of an order. */
const itemIs: Record<RequestPurpose, string> = {
  cancel: 'se cancela', change: 'se cambia', return: 'se devuelve', exchange: 'se cambia', problem: 'es', invoice: 'es', refund: 'es',
}; // prettier-ignore

/** At the beginning, with the order after it: "la devolución del pedido". */
const matter: Record<RequestPurpose, string> = {
  cancel: 'la cancelación', change: 'el cambio', return: 'la devolución', exchange: 'el cambio', problem: 'el aviso', invoice: 'la factura', refund: 'el reembolso',
}; // prettier-ignore

/** "2 × Camp Mug (Blue)". */
export function named({ title, options, quantity }: ItemFact, say: Speaker): string {
  const whole = options.length > 0 ? `${title} (${options.join(', ')})` : title;
  return quantity === 1 ? whole : say.ear ? `${quantity} de ${whole}` : `${quantity} × ${whole}`;
}

const listed = (items: ItemFact[], say: Speaker): string => say.and(items.map((item) => named(item, say)));

const inDays = (count: number, say: Speaker): string => say.count(count, { one: 'día', other: 'días' });

const sendIt = '¿Envío la solicitud?';
const returnInstead = '¿Quieres devolverlo en su lugar?';
const makeReturn = '¿Lo dejamos en una devolución?';

function window(f: { days: number; until?: string }, say: Speaker): string {
  return f.until
    ? `Se puede devolver hasta el ${onDay(f.until, say)}`
    : `El plazo de ${inDays(f.days, say)} cuenta desde la entrega`;
}

function before(purpose: RequestPurpose, days: number, say: Speaker): string {
  return purpose === 'return' || purpose === 'exchange'
    ? `El plazo es de ${inDays(days, say)} desde la entrega. `
    : '';
}

function after(purpose: RequestPurpose, days: number, say: Speaker): string {
  return purpose === 'return' || purpose === 'exchange'
    ? ` Se puede devolver hasta ${inDays(days, say)} después de la entrega.`
    : '';
}

export const requests: Wordings<RequestFacts> = {
  'request-number': [
    (f, say) =>
      `${before(f.purpose, f.days, say)}Para ${doing[f.purpose]} necesito el número de pedido del correo de confirmación.`,
    (f, say) =>
      `¿De qué pedido se trata? El número está en el correo de confirmación.${after(f.purpose, f.days, say)}`,
  ],
  'request-no-number': [
    (f) =>
      `Sin el número no puedo mirarlo; con la sesión iniciada en la tienda veo los pedidos sin él.${f.offerPerson ? ' ¿Se lo paso a una persona?' : ''}`,
    (f) =>
      `El número está en el correo de confirmación, y la cuenta en la tienda muestra los pedidos.${f.offerPerson ? ' ¿Quieres que lo busque una persona?' : ''}`,
  ],
  'request-which-order': [
    () => '¿Cuál de estos pedidos es?',
    (f, say) => `¿Es ${say.or(f.numbers)}, u otro?`,
  ],
  'request-which-item': [
    (f, say) => `En el pedido ${f.number} hay ${listed(f.items, say)}. ¿Cuál ${itemIs[f.purpose]}?`,
    (f) => `El pedido ${f.number} tiene varios artículos; ¿cuál ${itemIs[f.purpose]}?`,
  ],
  'request-words': [
    (f) =>
      f.purpose === 'change'
        ? `¿Qué hay que cambiar en el pedido ${f.number}? Escríbelo en un solo mensaje, por favor.`
        : `¿Qué le pasa? Escríbelo en un solo mensaje, por favor, para el pedido ${f.number}.`,
    (f) =>
      f.purpose === 'change'
        ? `Dime en un mensaje cómo debe quedar el pedido ${f.number}.`
        : 'Dime en un mensaje qué está mal, para que lo sepa el equipo.',
  ],
  'confirm-cancel': [
    (f, say) =>
      `Puedo pedir a la tienda que cancele el pedido ${f.number}: ${listed(f.items, say)}${f.total ? `, ${say.money(f.total)} en total` : ''}. Está en «${f.state}», y el equipo decide si aún se puede parar. ${sendIt}`,
    (f, say) =>
      `El pedido ${f.number} (${listed(f.items, say)}${f.total ? `; ${say.money(f.total)}` : ''}) figura como «${f.state}». Solo puedo pedir al equipo que lo cancele. ¿Lo hago?`,
  ],
  'confirm-change': [
    (f, say) =>
      `Puedo pedir a la tienda que cambie el pedido ${f.number}${f.total ? ` (${say.money(f.total)})` : ''}: «${f.words}». Está en «${f.state}», y el equipo decide si aún es posible. ${sendIt}`,
    (f, say) =>
      `Para el pedido ${f.number}${f.total ? `, de ${say.money(f.total)}` : ''}, en «${f.state}», pasaría esto: «${f.words}». Lo decide el equipo; ¿lo paso?`,
  ],
  'confirm-return': [
    (f, say) =>
      `Puedo pedir a la tienda la devolución de ${listed(f.items, say)} del pedido ${f.number}, ${say.money(f.amount)}. ${window(f, say)}; el equipo lo comprueba. ${sendIt}`,
    (f, say) =>
      `Sería devolver ${listed(f.items, say)}, ${say.money(f.amount)}, del pedido ${f.number}. ${window(f, say)}. ¿Se lo pido al equipo?`,
  ],
  'confirm-exchange': [
    (f, say) =>
      `Puedo pedir a la tienda que cambie ${named(f.item, say)} del pedido ${f.number} por ${f.wanted}, con existencias a ${say.money(f.price)}. ${window(f, say)}; el equipo lo comprueba. ${sendIt}`,
    (f, say) =>
      `Hay ${f.wanted} a ${say.money(f.price)}, en lugar de ${named(f.item, say)} del pedido ${f.number}. ${window(f, say)}. ¿Pido el cambio al equipo?`,
  ],
  'confirm-problem': [
    (f, say) =>
      `Puedo avisar a la tienda de esto para ${listed(f.items, say)} del pedido ${f.number} (${say.money(f.amount)}): «${f.words}». Después el equipo dice qué puede hacer. ¿Lo envío?`,
    (f, say) =>
      `El aviso diría, para ${listed(f.items, say)} (${say.money(f.amount)}) del pedido ${f.number}: «${f.words}». El equipo sigue desde ahí; ¿envío el aviso?`,
  ],
  'confirm-invoice': [
    (f, say) =>
      `Aquí no puedo hacer facturas, pero sí pedir al equipo que envíe la del pedido ${f.number}${f.total ? `, ${say.money(f.total)},` : ''} al correo del pedido. ¿La pido?`,
    (f, say) =>
      `La factura del pedido ${f.number}${f.total ? `, de ${say.money(f.total)},` : ''} la envía el equipo al correo del pedido. ¿Se la pido?`,
  ],
  'cancel-too-late': [
    (f) =>
      `El pedido ${f.number} está en «${f.state}», así que aquí ya no se puede cancelar. ${returnInstead}`,
    (f) => `Ya ha salido: el pedido ${f.number} figura como «${f.state}». ${makeReturn}`,
  ],
  'change-too-late': [
    (f) =>
      `El pedido ${f.number} está en «${f.state}», así que ya no se puede cambiar. ¿Quieres devolver algo en su lugar?`,
    (f) => `En el pedido ${f.number} ya no se puede cambiar nada; figura como «${f.state}». ${makeReturn}`,
  ],
  'order-ended': [
    (f) => `El pedido ${f.number} ya está en «${f.state}», así que aquí no queda nada por hacer con él.`,
    (f) => `Ese pedido está cerrado: ${f.number} figura como «${f.state}».`,
  ],
  'not-sent-yet': [
    (f) =>
      `El pedido ${f.number} está en «${f.state}» y aún no ha salido${f.offerCancel ? '. ¿Quieres pedir que se cancele en su lugar?' : ', así que todavía no hay nada que devolver ni cambiar.'}`,
    (f) =>
      `Todavía está con nosotros: el pedido ${f.number} figura como «${f.state}»${f.offerCancel ? '. ¿Pedimos que se cancele?' : ', y solo se puede devolver o cambiar cuando llegue.'}`,
  ],
  'return-too-late': [
    (f, say) =>
      `El pedido ${f.number} se entregó el ${onDay(f.delivered, say)}, y el plazo de ${inDays(f.days, say)} terminó el ${onDay(f.last, say)}.${f.offerPerson ? ' ¿Se lo pregunto a una persona?' : ''}`,
    (f, say) =>
      `El último día para devolver el pedido ${f.number} fue el ${onDay(f.last, say)}.${f.offerPerson ? ' ¿Quieres preguntar a una persona?' : ''}`,
  ],
  'exchange-which': [
    (f, say) => `En lugar de ${f.item} hay ${say.or(f.values)}. ¿Cuál prefieres?`,
    (f, say) => `Con existencias para ${f.item}: ${say.and(f.values)}. ¿Cuál debe ser?`,
  ],
  'exchange-sold-out': [
    (f, say) =>
      `De ${f.item} no hay existencias en ${f.wanted}.${f.values.length > 0 ? ` Hay ${say.or(f.values)}; ¿cuál prefieres?` : ` ${returnInstead}`}`,
    (f, say) =>
      `Para ${f.item}, ${f.wanted} no queda.${f.values.length > 0 ? ` ¿Vale ${say.or(f.values)}?` : ` ${makeReturn}`}`,
  ],
  'exchange-unknown': [
    (f) => `La tienda no tiene existencias de otra versión de ${f.item}. ${returnInstead}`,
    (f) => `No hay existencias de nada por lo que cambiar ${f.item}. ${makeReturn}`,
  ],
  'request-made': [
    (f, say) =>
      `Enviado: la referencia para el pedido ${f.number} es ${f.reference}, y no se hace nada hasta que responda el equipo; ${comes[f.reach]}. ${whenAnswered(f.staff, say)}`,
    (f, say) =>
      `El equipo lo tiene con la referencia ${f.reference}; ${reaches[f.reach]}. ${whenRead(f.staff, say)}`,
  ],
  'request-known': [
    (f, say) =>
      `Eso ya se pidió para el pedido ${f.number} y sigue abierto con la referencia ${f.reference}, así que no he enviado nada nuevo; ${comes[f.reach]}. ${whenAnswered(f.staff, say)}`,
    (f, say) =>
      `La misma solicitud ya está abierta con la referencia ${f.reference}, así que no hay una segunda; ${reaches[f.reach]}. ${whenRead(f.staff, say)}`,
  ],
  'refund-done': [
    (f, say) =>
      `El pedido ${f.number} consta como reembolsado${f.on ? ` el ${onDay(f.on, say)}` : ''}${f.total ? `; su total era ${say.money(f.total)}` : ''}. Cuándo lo muestra el banco no puedo verlo.`,
    (f, say) =>
      `El reembolso del pedido ${f.number} se registró${f.on ? ` el ${onDay(f.on, say)}` : ''}. Solo el banco sabe cuándo llega.`,
  ],
  'refund-open': [
    (f, say) =>
      `El pedido ${f.number} está en «${f.state}»${f.on ? ` desde el ${onDay(f.on, say)}` : ''}; todavía no consta ningún reembolso.${f.offerPerson ? ' ¿Se lo pregunto a una persona?' : ''}`,
    (f) =>
      `Por ahora no veo ningún reembolso del pedido ${f.number}, solo «${f.state}».${f.offerPerson ? ' ¿Quieres que lo mire una persona?' : ''}`,
  ],
  'refund-none': [
    (f) =>
      `El pedido ${f.number} está en «${f.state}», y no consta ni devolución ni reembolso.${f.offerPerson ? ' ¿Se lo pregunto a una persona?' : ''}`,
    (f) =>
      `En el pedido ${f.number} no hay devolución ni reembolso; figura como «${f.state}».${f.offerPerson ? ' ¿Quieres que lo mire una persona?' : ''}`,
  ],
  'again-request': [
    (f) => `Volviendo al pedido ${f.number}: ¿cuál ${itemIs[f.purpose]}?`,
    (f) => `Y del pedido ${f.number}, ¿cuál ${itemIs[f.purpose]}?`,
  ],
  'again-version': [
    (f) => `Volviendo al cambio del pedido ${f.number}: ¿por cuál lo cambiamos?`,
    (f) => `Y para el cambio del pedido ${f.number}, ¿cuál?`,
  ],
  'again-confirm': [
    (f) => `Volviendo a ${matter[f.purpose]}, ${f.number}: ¿envío la solicitud, sí o no?`,
    (f) => `Y ${matter[f.purpose]}, ${f.number}: ¿envío la solicitud?`,
  ],
};
