import type { Wordings } from './catalogue.ts';
import { named } from './es-requests.ts';
import { comes, reaches, whenAnswered, whenRead } from './es-talk.ts';
import type { PersonalFacts } from './request-facts.ts';
import { whereAsked } from './staff-fact.ts';

/** Spanish for the shopper's account and data, the usual order, and the chat itself. */
export const personal: Wordings<PersonalFacts> = {
  'usual-unknown': [
    () =>
      'Lo que pides siempre solo lo veo con la sesión iniciada en la tienda. Dime cómo se llama y lo busco.',
    () => 'Sin iniciar sesión no puedo ver tus pedidos. ¿Cómo se llama?',
  ],
  'usual-none': [
    (f) =>
      `No hay nada que esté en más de un pedido tuyo; en el último hay ${f.title}. Dime qué te gustaría.`,
    () => 'Ninguno de tus pedidos se repite. ¿Qué te gustaría?',
  ],
  'usual-gone': [
    (f) => `Lo que más has pedido es ${f.title}, pero la tienda ya no lo tiene así.`,
    (f) => `La tienda ya no tiene ${f.title}, que es lo que más has pedido.`,
  ],
  usual: [
    (f, say) =>
      `${named({ ...f, quantity: 1 }, say)} está en ${say.count(f.times, { one: 'pedido tuyo', other: 'pedidos tuyos' })}; ahora cuesta ${say.money(f.price)}. ¿Pongo una unidad en el carrito?`,
    (f, say) =>
      `Lo que más has pedido es ${named({ ...f, quantity: 1 }, say)}, ahora a ${say.money(f.price)}. ¿Añado una unidad?`,
  ],
  'ask-site-problem': [
    (f) =>
      `Puedo pasárselo al equipo de la tienda. ¿Qué falla en qué página${whereAsked(f.reach, ' y a qué correo electrónico pueden responder')}?`,
    (f) =>
      `Cuéntame en un mensaje qué falla y dónde${whereAsked(f.reach, '; con una dirección de correo el equipo puede responder')}.`,
  ],
  'ask-account': [
    (f) =>
      `${f.offered ? '' : 'En este chat no puedo ver ni cambiar cuentas. '}Cuéntalo en un mensaje con el correo electrónico de la cuenta y el equipo lo mira. Sin contraseñas, por favor.`,
    () =>
      'El equipo puede ayudar con eso. Escribe en un mensaje qué ocurre y el correo electrónico de la cuenta, sin contraseñas.',
  ],
  'ask-complaint': [
    (f) =>
      `Paso tu queja al equipo. ¿Qué ha ocurrido${whereAsked(f.reach, ' y a qué correo electrónico pueden responder')}?`,
    (f) =>
      `Cuéntame en un mensaje qué ha ido mal${whereAsked(f.reach, '; con una dirección de correo el equipo puede responder')}.`,
  ],
  'ask-delete-data': [
    () =>
      'Las cuentas y los pedidos los borra el equipo, pero solo para quien es su dueño. Inicia sesión o dame el número de uno de tus pedidos.',
    () =>
      'Para que nadie más pueda borrar tus datos: ¿qué número de pedido tuyo puedo comprobar? También vale iniciar sesión.',
  ],
  'confirm-delete-data': [
    (f) =>
      `Le pediría al equipo que borre lo que la tienda guarda de ti${f.number ? `, como quien hizo el pedido ${f.number}` : ''}: cuenta y pedidos, hasta donde permite la ley. ¿Lo envío?`,
    (f) =>
      `La solicitud${f.number ? ` de quien hizo el pedido ${f.number}` : ''} sería borrar tu cuenta y tus pedidos en lo que permite la ley. ¿La envío?`,
  ],
  'forget-what': [
    () =>
      'Esta conversación puedo borrarla ya. Los datos de la cuenta y los pedidos los borra el equipo cuando se pide. ¿Qué quieres borrar?',
    () => '¿Esta conversación, o la cuenta y los pedidos?',
  ],
  'confirm-forget': [
    () =>
      'Se borra todo lo que has escrito aquí, también en solicitudes, y lo que recuerdo de ello; no se puede deshacer. Los pedidos y la cuenta se quedan. ¿Borro esta conversación?',
    () => 'Todo lo dicho en esta conversación desaparecería para siempre, salvo los pedidos. ¿La borro?',
  ],
  forgotten: [() => 'Esta conversación se está borrando.', () => 'Tus palabras se están borrando ahora.'],
  'voice-how': [
    () =>
      'La lectura en voz alta se activa y se quita en el menú de arriba de este chat, si el navegador tiene voz.',
    () => 'El interruptor de la voz está en el menú de este chat; el volumen se ajusta en el dispositivo.',
  ],
  'voice-changed': [
    (f) =>
      ({
        on: 'La lectura en voz alta está activada.',
        off: 'La lectura en voz alta está desactivada.',
        slower: 'A partir de ahora leo más despacio.',
        faster: 'A partir de ahora leo más rápido.',
        normal: 'Vuelvo a leer a la velocidad normal.',
      })[f.change],
    (f) =>
      ({
        on: 'Desde ahora oirás las respuestas.',
        off: 'Desde ahora solo hay texto.',
        slower: 'Un poco más despacio, entonces.',
        faster: 'Un poco más rápido, entonces.',
        normal: 'De vuelta a la velocidad normal.',
      })[f.change],
  ],
  spelled: [(f) => `Se escribe ${f.letters}`, (f) => `Letra por letra: ${f.letters}`],
  'language-same': [
    (f) => `Ya estoy escribiendo en ${f.language}.`,
    (f) => `Seguimos en ${f.language}, como hasta ahora.`,
  ],
  'language-changed': [
    (f) => `A partir de ahora escribo en ${f.language}.`,
    (f) => `Seguimos en ${f.language} desde aquí.`,
  ],
  'language-not-offered': [
    (f, say) =>
      `${f.asked ? `Todavía no puedo escribir en ${f.asked.toLowerCase()}` : 'No puedo elegir cualquier idioma'}; el asistente de esta tienda escribe en ${say.or(f.served)}. Quizá una persona pueda ayudar en otro idioma.`,
    (f, say) => `Por ahora aquí solo funciona ${say.or(f.served)}. También se puede pedir una persona.`,
  ],
  'request-passed-on': [
    (f, say) =>
      `El equipo lo tiene con la referencia ${f.reference}; ${comes[f.reach]}. ${whenAnswered(f.staff, say)}`,
    (f, say) => `Está entregado como ${f.reference}; ${reaches[f.reach]}. ${whenRead(f.staff, say)}`,
  ],
  'again-request-words': [
    () => 'Volviendo al mensaje para el equipo: ¿qué debe decir?',
    () => '¿Y qué debe saber el equipo?',
  ],
  'again-forget': [
    () => 'Volviendo a borrar esta conversación: ¿sí o no?',
    () => 'Y lo de borrarla, ¿sí o no?',
  ],
};
