import type { Wordings } from './catalogue.ts';
import { onDay } from './es-options.ts';
import type { OrderFacts, PolicyFacts, ShippingFact } from './facts.ts';
import { counted } from './counted.ts';
import type { Speaker } from './speaker.ts';

/** Spanish for orders, policies and the store itself. */

const minutes = { one: 'minuto', other: 'minutos' };

function days(method: ShippingFact): string {
  if (method.to === method.from)
    return `${method.to} ${method.to === 1 ? 'día laborable' : 'días laborables'}`;
  return `de ${method.from} a ${method.to} días laborables`;
}

function cost(method: ShippingFact, say: Speaker): string {
  if (method.price.amount === 0) return 'gratis';
  return `${say.money(method.price)}${method.freeFrom ? `, gratis desde ${say.money(method.freeFrom)}` : ''}`;
}

function ends(item: { ends?: string }, say: Speaker): string {
  return item.ends ? `, hasta el ${onDay(item.ends, say)}` : '';
}

export const orders: Wordings<OrderFacts> = {
  'ask-number': [
    () => '¿Cuál es el número de pedido? Está en el correo de confirmación.',
    () => 'Necesito el número de pedido que viene en el correo de confirmación.',
  ],
  'ask-number-with-email': [
    () =>
      'También necesito el número de pedido. Envíalo junto con el correo electrónico, por favor; no guardo ninguno de los dos.',
    () => 'Envía el número de pedido y el correo electrónico en un solo mensaje y lo busco.',
  ],
  'ask-number-again': [
    () => 'Eso no parece un número de pedido nuestro. ¿Puedes mirarlo en el correo de confirmación?',
    () => 'Ahí no he podido leer un número de pedido. Está al principio del correo de confirmación.',
  ],
  'ask-email': [
    (f) => `Para el pedido ${f.number} necesito el correo electrónico con el que se hizo.`,
    (f) => `¿Con qué correo electrónico se hizo el pedido ${f.number}? Así nadie más puede verlo.`,
  ],
  'ask-email-again': [
    () => 'Ahí no he podido leer una dirección de correo. Es algo como nombre@ejemplo.com.',
    () => 'Envía solo el correo electrónico con el que se hizo el pedido, por favor.',
  ],
  'not-verified': [
    (f) =>
      `No puedo mostrar el pedido ${f.number}: número y correo no coinciden con ningún pedido de aquí. Conviene revisar los dos.`,
    (f) =>
      `Con el número ${f.number} y ese correo no hay ningún pedido que pueda enseñar. Puede que uno de los dos esté mal escrito.`,
  ],
  'order-locked': [
    (f, say) =>
      `Hubo demasiados intentos fallidos con este pedido, quizá de otra persona: durante ${say.count(f.minutes, minutes)} solo se ve con la sesión iniciada en la tienda.${f.offerPerson ? ' ¿Se lo paso a una persona?' : ''}`,
    (f, say) =>
      `Durante ${say.count(f.minutes, minutes)} no puedo consultar ese pedido, porque hubo demasiados intentos fallidos; con la sesión iniciada en la tienda se ve al momento.${f.offerPerson ? ' ¿Quieres que lo mire una persona?' : ''}`,
  ],
  order: [
    (f, say) =>
      `Pedido ${f.number}: ${f.state}.${f.estimated ? ` Debería llegar como tarde el ${onDay(f.estimated, say)}.` : ''}`,
    (f, say) =>
      `El estado del pedido ${f.number} es «${f.state}».${f.estimated ? ` Entrega prevista: ${onDay(f.estimated, say)}.` : ''}`,
  ],
  orders: [
    (f, say) =>
      f.count === 1
        ? `Este es tu pedido, ${f.number}; está en «${f.state}».`
        : `Estos son tus últimos ${say.count(f.count, { one: 'pedido', other: 'pedidos' })}. El más reciente, ${f.number}, está en «${f.state}».`,
    (f) =>
      `Tu pedido más reciente, ${f.number}, figura como «${f.state}».${f.count > 1 ? ' Los demás aparecen con él.' : ''}`,
  ],
  'order-holds': [
    (f, say) => `El pedido ${f.number} lleva ${say.and(f.items.map(counted))}.`,
    (f, say) => `En el pedido ${f.number}: ${say.and(f.items.map(counted))}.`,
  ],
  'order-paid': [
    (f, say) =>
      `En el pedido ${f.number}: ${say.and(f.items.map((item) => `${counted(item)}, ${say.money(item.total)}`))}.${f.total ? ` En total, ${say.money(f.total)}.` : ''}`,
    (f, say) =>
      `Según el pedido ${f.number}, pagaste ${say.and(f.items.map((item) => `${say.money(item.total)} por ${counted(item)}`))}.`,
  ],
  'why-proof': [
    () =>
      'Un pedido muestra nombres y direcciones. Solo lo enseño a quien conoce su número y su correo electrónico.',
    () =>
      'Para que nadie más vea qué has comprado ni adónde va: solo el número y el correo juntos abren un pedido.',
  ],
  'others-order': [
    () =>
      'Un pedido solo se lo enseño a quien lo hizo. Puede preguntarme directamente, con su número y su correo electrónico.',
    () =>
      'Lo que pide otra persona queda entre ella y la tienda: hacen falta el número del pedido y su correo.',
  ],
  'no-orders': [
    () => 'En tu cuenta todavía no hay pedidos.',
    () => 'Tu cuenta no tiene ningún pedido por ahora.',
  ],
};

export const policies: Wordings<PolicyFacts> = {
  // On the screen the quote names its page below it; the section's heading is the question that it answers.
  policy: [
    (f, say) =>
      f.heading !== undefined || say.ear
        ? `De «${f.heading ?? f.title}»:`
        : 'En palabras de la propia tienda:',
    (f, say) =>
      f.heading !== undefined || say.ear
        ? `La tienda lo explica en «${f.heading ?? f.title}»:`
        : 'Esto dicen las páginas de la tienda:',
  ],
  'policy-unknown': [
    (f) =>
      `Las páginas de la tienda no responden a eso.${f.offerPerson ? ' ¿Paso la pregunta a una persona?' : ''}`,
    (f) =>
      `No encuentro nada sobre eso en las normas de la tienda.${f.offerPerson ? ' ¿Quieres que lo conteste una persona?' : ''}`,
  ],
  'open-on': [
    (f) =>
      f.today
        ? `Hoy, ${f.day}, la tienda ${f.hours ? `tiene este horario: ${f.hours}` : 'está cerrada'}.`
        : `El ${f.day} la tienda ${f.hours ? `tiene este horario: ${f.hours}` : 'está cerrada'}.`,
    (f) => `Horario del ${f.day}${f.today ? ', que es hoy' : ''}: ${f.hours ?? 'cerrado'}.`,
  ],
  contact: [
    (f, say) =>
      `La tienda atiende en ${say.or([f.email, ...(f.phone ? [f.phone] : [])])}.${f.address ? ` La dirección es ${f.address}.` : ''}`,
    (f) =>
      `Correo: ${f.email}${f.phone ? `, teléfono: ${f.phone}` : ''}${f.address ? `, dirección: ${f.address}` : ''}.`,
  ],
  'returns-basic': [
    (f, say) => `Se puede devolver en un plazo de ${say.count(f.days, { one: 'día', other: 'días' })}.`,
    (f, say) => `El plazo de devolución es de ${say.count(f.days, { one: 'día', other: 'días' })}.`,
  ],
  'shipping-methods': [
    (f, say) =>
      `Envío: ${f.methods.map((method) => `${method.name}, ${cost(method, say)} (${days(method)})`).join('; ')}. Lo que se pide antes de las ${f.cutOff} sale el mismo día laborable.`,
    (f, say) =>
      `Se puede elegir ${say.or(f.methods.map((method) => `${method.name} por ${cost(method, say)}, ${days(method)}`)).replaceAll(' por gratis', ' gratis')}. Los pedidos hechos antes de las ${f.cutOff} salen ese mismo día laborable.`,
  ],
  'not-delivered-there': [
    (f, say) =>
      `No enviamos a ${f.place}: ${f.served.length > 0 ? `las formas de envío de la tienda llegan solo a ${say.and(f.served)}.` : 'ninguna forma de envío de la tienda llega allí.'}`,
    (f, say) =>
      `Ninguna de nuestras formas de envío llega a ${f.place}${f.served.length > 0 ? `, solo a ${say.and(f.served)}.` : ', así que no se puede mandar allí un pedido.'}`,
  ],
  'delivery-estimate': [
    (f, say) =>
      `${say.and(f.methods.map((method) => `${method.name} tarda ${days(method)}`))}. Lo que se pide antes de las ${f.cutOff} sale el mismo día laborable.`,
    (f, say) =>
      `Hay que contar con ${say.or(f.methods.map((method) => `${days(method)} por ${method.name}`))} desde el día de salida. Los pedidos hechos antes de las ${f.cutOff} salen ese mismo día laborable.`,
  ],
  'store-info': [
    (f, say) =>
      `${f.store}, hoy: ${f.today ?? 'cerrado'}; la semana: ${f.week.map((row) => `${row.days} ${row.hours}`).join(', ')}. ${f.address ? `La dirección es ${f.address}; contacto` : 'Contacto'}: ${say.or([f.email, ...(f.phone ? [f.phone] : [])])}.`,
    (f, say) =>
      `Horario de hoy: ${f.today ?? 'cerrado'}. ${f.address ? `${f.store} está en ${f.address}; se` : 'Se'} puede escribir o llamar: ${say.or([f.email, ...(f.phone ? [f.phone] : [])])}.`,
  ],
  promotions: [
    (f, say) =>
      `Ahora mismo: ${f.promotions.map((item) => `${item.label}${item.code ? ` (código ${item.code})` : ''}${ends(item, say)}`).join('; ')}.`,
    (f, say) =>
      `La tienda ofrece ${say.and(f.promotions.map((item) => `«${item.label}»${item.code ? ` con el código ${item.code}` : ''}${ends(item, say)}`))}.`,
  ],
  reduced: [
    (f) => (f.total === 1 ? 'Este está rebajado.' : `Hay ${f.total} productos rebajados.`),
    (f) =>
      f.total === 1
        ? 'Un producto cuesta menos que antes.'
        : `Estos cuestan menos que antes, ${f.total} en total.`,
  ],
  'nothing-reduced': [
    () => 'Nada de eso está rebajado ahora, y no hay promociones.',
    () => 'Ninguno de esos cuesta ahora menos que antes.',
  ],
  'not-reduced': [
    (f, say) =>
      `${f.title} no está rebajado: cuesta ${say.money(f.price)}${f.priceMax ? ` a ${say.money(f.priceMax)}` : ''}.`,
    (f, say) =>
      `Sin rebaja en ${f.title}; el precio es ${say.money(f.price)}${f.priceMax ? ` a ${say.money(f.priceMax)}` : ''}.`,
  ],
  'no-promotions': [() => 'En este momento no hay promociones.', () => 'Ahora no hay nada en oferta.'],
};
