import type { ToneWordings } from './catalogue.ts';

/**
 * Spanish small talk as a formal store (usted) and as a warm one would have it said; a plain one is spoken for by the
 * wordings of `es-talk.ts`. Answers about goods, orders and rules name no "tú" where they can, so they fit every tone.
 */
export const tones: ToneWordings = {
  formal: {
    greet: [
      (f) => f.greeting,
      (f) => `Le atiende el asistente de compras de ${f.store}, un programa. Dígame qué busca.`,
    ],
    'greet-again': [
      (f) => `Buenas. Soy el asistente automático de ${f.store}. ¿En qué puedo ayudarle?`,
      (f) => `El asistente de ${f.store} está a su disposición. ¿Qué le busco?`,
    ],
    goodbye: [
      (f) => `Gracias por visitar ${f.store}. Hasta pronto.`,
      () => 'Hasta la próxima, y gracias por su visita.',
    ],
    thank: [() => 'De nada.', () => 'No hay de qué.', () => 'A su disposición.'],
    help: [
      () =>
        'Puedo buscar y comparar productos, llenar el carrito, mirar existencias, seguir un pedido y responder sobre envíos, devoluciones y pagos. Dígalo con sus palabras, por ejemplo «una chaqueta impermeable por menos de 120».',
      () =>
        'Pregúnteme por un producto, un precio, una talla, un pedido o una norma de la tienda. También cambio su carrito y paso mensajes a una persona.',
    ],
    'bot-question': [
      (f) =>
        `Soy el asistente automático de ${f.store}, no una persona. Puede pedir que le atienda alguien en cualquier momento.`,
      (f) =>
        `Soy un programa: el asistente de compras de ${f.store}. Si prefiere tratar con una persona, dígamelo.`,
    ],
    'out-of-scope': [
      (f) => `No puedo ayudarle con eso. Atiendo sobre productos, pedidos y condiciones de ${f.store}.`,
      () => 'Eso queda fuera de lo que puedo responder. Atiendo productos, carrito, pedidos y normas.',
    ],
    'nothing-to-repeat': [
      () => 'Todavía no hay nada que repetir. Dígame qué busca.',
      () => 'Aún no he dicho nada. ¿Qué le busco?',
    ],
    unclear: [
      (f) =>
        f.readings > 1
          ? 'No sé si le he entendido bien. ¿A cuál de estas cosas se refiere?'
          : 'No le he entendido. ¿Puede decirlo de otra manera?',
      (f) => (f.readings > 1 ? '¿Es alguna de estas?' : '¿Me lo dice con otras palabras?'),
    ],
    'unclear-offer-person': [
      () => 'Sigo sin entenderlo. ¿Paso su pregunta a una persona?',
      () => 'No me queda claro y no voy a adivinar. ¿Quiere dejar un mensaje para una persona?',
    ],
    'nothing-open': [
      () => 'De acuerdo. ¿Qué más desea?',
      () => 'Muy bien. Dígame qué puedo hacer por usted.',
    ],
    'all-right': [() => 'De acuerdo.', () => 'Muy bien, lo dejamos.', () => 'Entendido.'],
    'choice-stale': [
      () => 'Esa opción es de antes y ya no está abierta. Dígame qué desea ahora.',
      () => 'Ya no puedo usar ese botón. Escriba lo que desee.',
    ],
    apology: [
      () => 'Algo ha fallado por mi parte y no he podido terminar. Inténtelo otra vez, por favor.',
      () => 'Eso ha fallado aquí antes de acabar. Si lo pide de nuevo, puede que funcione.',
    ],
    'out-of-time': [
      () => 'Tardaba demasiado y lo he parado. Inténtelo otra vez, o pida solo una parte.',
      () => 'No me ha dado tiempo a terminarlo. Si lo pide dentro de un momento, puede que funcione.',
    ],
    unavailable: [
      () => 'Ahora mismo no llego a esa parte de la tienda. Pruebe otra vez en un minuto.',
      () => 'Esa parte de la tienda no responde en este momento. Puede que en un rato sí.',
    ],
    'agent-failed': [
      () => 'No he podido resolver todo eso de una vez. Pídame las cosas de una en una.',
      () => 'Era más de lo que puedo juntar. Vamos por partes: ¿qué va primero?',
    ],
    'first-things-first': [
      () => 'Ahora solo puedo atender una cosa a la vez, así que va la primera.',
      () => 'Vamos por orden; después pida lo demás.',
    ],
    complaint: [
      (f) =>
        `Veo que esto no ha ido bien.${f.offerPerson ? ' ¿Se lo paso a una persona?' : ' Dígame qué necesita y lo intento otra vez.'}`,
      (f) =>
        `Entiendo que así no le sirve.${f.offerPerson ? ' ¿Quiere dejar un mensaje para una persona?' : ' ¿Qué le busco en su lugar?'}`,
    ],
    'card-warning': [
      () => 'No envíe aquí números de tarjeta, por favor; ni los necesito ni los guardo.',
      () => 'Los números de tarjeta no deben ir en este chat; el suyo no lo he guardado.',
    ],
    'password-warning': [
      () => 'No envíe contraseñas por aquí, por favor; nunca las necesito y no la he guardado.',
      () => 'No comparta contraseñas en este chat; la suya no la he guardado.',
    ],
  },
  warm: {
    'greet-again': [
      (f) => `¡Hola! Soy el asistente de ${f.store}, un programa. ¿Qué te busco?`,
      (f) => `¡Hola otra vez! Aquí sigue el asistente de ${f.store}. Dime qué necesitas.`,
    ],
    goodbye: [
      (f) => `¡Hasta luego, y gracias por pasarte por ${f.store}!`,
      () => '¡Hasta la próxima, que vaya bien!',
    ],
    thank: [() => '¡De nada!', () => '¡Cuando quieras!', () => '¡Para eso estoy!'],
    'all-right': [() => '¡Vale!', () => 'Sin problema.', () => 'Bien, lo dejamos.'],
  },
};
