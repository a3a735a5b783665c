import type { Wordings } from './catalogue.ts';
import { optionName } from './es-options.ts';
import type { AgainFacts, HandoverFacts, TalkFacts } from './facts.ts';
import type { Reach } from '../../tools/results.ts';
import { whereAsked, type StaffFact } from './staff-fact.ts';
import { againInTheirs, inTheirs, languagesNamed } from './other-language.ts';
import type { Speaker } from './speaker.ts';

/** Spanish for greeting, small talk, trouble, handing over and asking again. */

export const talk: Wordings<TalkFacts> = {
  greet: [
    (f) => f.greeting,
    (f) => `Soy el asistente de compras de ${f.store}, un programa. Dime qué buscas.`,
  ],
  'greet-again': [
    (f) => `¡Hola! Soy el asistente de ${f.store}. ¿Qué te busco?`,
    (f) => `Hola otra vez; aquí está el asistente de ${f.store}. Dime qué necesitas.`,
  ],
  goodbye: [(f) => `Hasta luego, y gracias por visitar ${f.store}.`, () => 'Hasta la próxima.'],
  thank: [() => 'De nada.', () => 'No hay de qué.', () => 'Para eso estoy.'],
  help: [
    () =>
      'Puedo buscar y comparar productos, llenar el carrito, mirar existencias, seguir un pedido y responder sobre envíos, devoluciones y pagos. Dilo con tus palabras, por ejemplo «una chaqueta impermeable por menos de 120».',
    () =>
      'Pregúntame por un producto, un precio, una talla, un pedido o una norma de la tienda. También cambio tu carrito y paso mensajes a una persona.',
  ],
  'bot-question': [
    (f) =>
      `Soy el asistente automático de ${f.store}, no una persona. Puedes pedir que te atienda alguien en cualquier momento.`,
    (f) =>
      `Soy un programa: el asistente de compras de ${f.store}. Si prefieres tratar con una persona, dímelo.`,
  ],
  'out-of-scope': [
    (f) => `Eso queda fuera de lo que sé. Puedo ayudar con productos, pedidos y condiciones de ${f.store}.`,
    () =>
      'Con eso no puedo ayudar. Lo mío son los productos, el carrito, los pedidos y las normas de la tienda.',
  ],
  'other-language': [
    (f) => `${inTheirs(f.asked, f.served)} Puedo responder en ${languagesNamed('es', f.served)}.`,
    (f) => `${againInTheirs(f.asked, f.served)} Escríbeme en ${languagesNamed('es', f.served)}, por favor.`,
  ],
  'nothing-to-repeat': [
    () => 'Todavía no hay nada que repetir. Dime qué buscas.',
    () => 'Aún no he dicho nada. ¿Qué te busco?',
  ],
  unclear: [
    (f) =>
      f.readings > 1
        ? 'No sé si lo he entendido bien. ¿A cuál de estas cosas te refieres?'
        : 'No lo he entendido. ¿Puedes decirlo de otra manera?',
    (f) => (f.readings > 1 ? '¿Es alguna de estas?' : '¿Me lo dices con otras palabras?'),
  ],
  'unclear-offer-person': [
    () => 'Sigo sin entenderlo. ¿Paso tu pregunta a una persona?',
    () => 'No me queda claro y no voy a adivinar. ¿Quieres dejar un mensaje para una persona?',
  ],
  'nothing-open': [() => 'De acuerdo. ¿Qué más quieres?', () => 'Vale. Dime qué puedo hacer por ti.'],
  'offer-to-cart': [(f) => `¿Pongo ${f.title} en el carrito?`, (f) => `¿Quieres ${f.title} en el carrito?`],
  'all-right': [() => 'De acuerdo.', () => 'Vale, lo dejamos.', () => 'Bien, sin problema.'],
  'choice-stale': [
    () => 'Esa opción es de antes y ya no está abierta. Dime qué quieres ahora.',
    () => 'Ya no puedo usar ese botón. Escribe lo que quieras.',
  ],
  'said-already': [
    () => 'No tengo nada que añadir a lo que acabo de decir.',
    () => 'Mi respuesta es la misma de antes.',
  ],
  apology: [
    () => 'Algo ha fallado por mi parte y no he podido terminar. Inténtalo otra vez, por favor.',
    () => 'Eso ha fallado aquí antes de acabar. Si lo pides de nuevo, puede que funcione.',
  ],
  'out-of-time': [
    () => 'Tardaba demasiado y lo he parado. Inténtalo otra vez, o pide solo una parte.',
    () => 'No me ha dado tiempo a terminarlo. Si lo pides dentro de un momento, puede que funcione.',
  ],
  unavailable: [
    () => 'Ahora mismo no llego a esa parte de la tienda. Prueba otra vez en un minuto.',
    () => 'Esa parte de la tienda no responde en este momento. Puede que en un rato sí.',
  ],
  'agent-failed': [
    () => 'No he podido resolver todo eso de una vez. Pídeme las cosas de una en una.',
    () => 'Era más de lo que puedo juntar. Vamos por partes: ¿qué va primero?',
  ],
  'first-things-first': [
    () => 'Ahora solo puedo atender una cosa a la vez, así que va la primera.',
    () => 'Vamos por orden; después pide lo demás.',
  ],
  complaint: [
    (f) =>
      `Veo que esto no ha ido bien.${f.offerPerson ? ' ¿Se lo paso a una persona?' : ' Dime qué necesitas y lo intento otra vez.'}`,
    (f) =>
      `Entiendo que así no te sirve.${f.offerPerson ? ' ¿Quieres dejar un mensaje para una persona?' : ' ¿Qué busco en su lugar?'}`,
  ],
  'card-warning': [
    () => 'No envíes aquí números de tarjeta, por favor; ni los necesito ni los guardo.',
    () => 'Los números de tarjeta no deben ir en este chat; el tuyo no lo he guardado.',
  ],
  'password-warning': [
    () => 'No envíes contraseñas por aquí, por favor; nunca las necesito y no la he guardado.',
    () => 'No compartas contraseñas en este chat; la tuya no la he guardado.',
  ],
};

export function whenAnswered(staff: StaffFact, say: Speaker): string {
  if (staff.kind === 'now') {
    return `A esta hora el equipo suele responder en ${say.count(staff.minutes, { one: 'minuto', other: 'minutos' })}.`;
  }
  if (staff.kind === 'within') return answeredIn(staff.hours, say).trim();
  if (staff.kind === 'later')
    return `Ahora no hay nadie trabajando; los mensajes se leen a partir del ${staff.day} a las ${staff.time}.`;
  return 'No sé cuándo lo leerá alguien.';
}

export function whenRead(staff: StaffFact, say: Speaker): string {
  if (staff.kind === 'now') {
    return `A esta hora la respuesta suele tardar hasta ${say.count(staff.minutes, { one: 'minuto', other: 'minutos' })}.`;
  }
  if (staff.kind === 'within') return repliedIn(staff.hours, say).trim();
  if (staff.kind === 'later') return `Tu mensaje se leerá a partir del ${staff.day} a las ${staff.time}.`;
  return 'No tengo el dato de cuándo se leerá.';
}

/** When messages are answered, where the store says it; with a blank after it. */
function answeredIn(hours: number | undefined, say: Speaker): string {
  if (hours === undefined) return '';
  return `Los mensajes se responden en ${say.count(hours, { one: 'hora', other: 'horas' })}. `;
}

function repliedIn(hours: number | undefined, say: Speaker): string {
  if (hours === undefined) return '';
  return `La tienda contesta los mensajes en un plazo de ${say.count(hours, { one: 'hora', other: 'horas' })}. `;
}

/** A question, with where to answer where that is not known. */
const asksWhat = (question: string, reach: Reach): string =>
  `${question}${whereAsked(reach, ' y a qué correo electrónico se puede responder')}?`;

const withAddress = (reach: Reach): string =>
  whereAsked(reach, ', con una dirección de correo si la respuesta debe ir por correo');

/** How an answer of the store's people comes, at the end of a sentence. */
export const comes: Record<Reach, string> = { here: 'la respuesta llega a este chat', mail: 'la respuesta llega aquí o, si ya no estás, por correo', ask: 'la respuesta llega a este chat y, si me das una dirección de correo, también allí' }; // prettier-ignore

/** The same in other words. */
export const reaches: Record<Reach, string> = { here: 'la respuesta se lee en este chat', mail: 'la respuesta te llega aquí o, si te has ido, por correo', ask: 'la respuesta se lee en este chat y, con una dirección de correo, también después' }; // prettier-ignore

export const handover: Wordings<HandoverFacts> = {
  'ask-message': [
    (f, say) =>
      `Paso el mensaje a una persona. ${whenAnswered(f.staff, say)} ${asksWhat('¿Qué debe decir', f.reach)}`,
    (f, say) =>
      `Una persona puede ocuparse por mensaje. ${whenRead(f.staff, say)} Basta con escribirlo aquí${withAddress(f.reach)}.`,
  ],
  'nobody-there': [
    (f, say) =>
      `Ahora mismo no hay nadie de ${f.store} conectado, así que tomo nota. ${answeredIn(f.hours, say)}${asksWhat('¿Qué debe decir el mensaje', f.reach)}`,
    (f, say) =>
      `En este momento no hay nadie de ${f.store} a quien avisar. ${repliedIn(f.hours, say)}El mensaje se puede escribir aquí${withAddress(f.reach)}.`,
  ],
  'person-called': [
    (f, say) =>
      `He avisado a una persona de ${f.store}: puesto ${f.place} en la cola, respuesta en ${say.count(f.minutes, { one: 'minuto', other: 'minutos' })} como mucho y referencia ${f.reference}; ${comes[f.reach]}.`,
    (f, say) =>
      `Una persona de ${f.store} ya está avisada: puesto ${f.place} en la cola, hasta ${say.count(f.minutes, { one: 'minuto', other: 'minutos' })}, referencia ${f.reference}; ${reaches[f.reach]}.`,
  ],
  'person-called-already': [
    (f) =>
      `Tu puesto en la cola para hablar con una persona de ${f.store} es el ${f.place}, referencia ${f.reference}; ${comes[f.reach]}.`,
    (f) =>
      `Ya hay aviso a una persona de ${f.store}: puesto ${f.place}, referencia ${f.reference}; ${reaches[f.reach]}.`,
  ],
  'nobody-came': [
    (f, say) =>
      `Nadie de ${f.store} ha venido en el tiempo que indica la tienda. ${answeredIn(f.hours, say)}${asksWhat('¿Qué les escribo', f.reach)}`,
    (f, say) =>
      `La espera ha terminado y no había nadie libre en ${f.store}. ${repliedIn(f.hours, say)}Dime qué les paso${withAddress(f.reach)}.`,
  ],
  'nobody-came-kept': [
    (f, say) =>
      `Nadie de ${f.store} ha venido en el tiempo que indica la tienda. ${answeredIn(f.hours, say)}Tus palabras quedan con la referencia ${f.reference}; ${comes[f.reach]}.`,
    (f, say) =>
      `La espera ha terminado y no había nadie libre en ${f.store}. ${repliedIn(f.hours, say)}Lo que escribiste queda apuntado como ${f.reference}; ${reaches[f.reach]}.`,
  ],
  'back-again': [
    (f) =>
      `Vuelvo a ser el asistente de ${f.store}, no una persona, y respondo desde aquí. Puedes pedir una persona cuando quieras.`,
    (f) =>
      `A partir de ahora contesta otra vez el asistente de ${f.store}: un programa, no una persona. Di «una persona» si la necesitas.`,
  ],
  'message-left': [
    (f, say) =>
      `El equipo tiene tu mensaje con la referencia ${f.reference}; ${comes[f.reach]}. ${whenAnswered(f.staff, say)}`,
    (f, say) =>
      `Mensaje entregado con la referencia ${f.reference}; ${reaches[f.reach]}. ${whenRead(f.staff, say)}`,
  ],
  'message-failed': [
    (f) =>
      `No he podido entregar el mensaje. A una persona se llega en ${f.email}${f.phone ? ` o en el ${f.phone}` : ''}.`,
    (f) =>
      `El mensaje no ha salido. Se puede escribir a ${f.email}${f.phone ? ` o llamar al ${f.phone}` : ''}.`,
  ],
  'offer-person': [() => '¿Quieres dejar un mensaje para una persona?', () => '¿Se lo paso a una persona?'],
};

export const again: Wordings<AgainFacts> = {
  'again-option': [
    (f) => `Volviendo a ${f.title}: ¿qué ${optionName(f.option)}?`,
    (f) => `Y de ${f.title}, ¿qué ${optionName(f.option)} prefieres?`,
  ],
  'again-confirm-empty': [() => '¿Vacío entonces el carrito?', () => 'Y el carrito, ¿lo vacío, sí o no?'],
  'again-offer': [() => 'Volviendo a mi pregunta: ¿sí o no?', () => 'Y lo que ofrecí antes, ¿sí o no?'],
  'again-number': [
    () => 'Volviendo al pedido: ¿cuál es su número?',
    () => '¿Y el número de pedido, para buscarlo?',
  ],
  'again-email': [
    (f) => `Volviendo al pedido ${f.number}: ¿con qué correo electrónico se hizo?`,
    (f) => `¿Y el correo electrónico del pedido ${f.number}?`,
  ],
  'again-message': [
    () => 'Volviendo al mensaje: ¿qué debe decir?',
    () => 'Y el mensaje para el equipo, ¿qué escribo?',
  ],
  'again-which': [() => 'Volviendo a lo de antes: ¿cuál de ellos?', () => 'Y al final, ¿cuál era?'],
  'again-quantity': [
    (f) => `Volviendo a ${f.title}: ¿cuántas unidades?`,
    (f) => `Y de ${f.title}, ¿cuántas?`,
  ],
  'again-coupon': [() => 'Volviendo al código: ¿cómo es?', () => 'Y el código, ¿cuál era?'],
};
