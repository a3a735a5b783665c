import type { Wordings } from './catalogue.ts';
import type { FindingFacts } from './facts.ts';
import type { Speaker } from './speaker.ts';

/** Spanish for finding products. */

const products = { one: 'producto', other: 'productos' };

function corrected(word: string | undefined): string {
  return word ? ` para «${word}»` : '';
}

/** ` para «taza azul» en Kitchen, talla M, de 10 $ a 20 $`. */
function sought(f: FindingFacts['found'], say: Speaker): string {
  const { category, size, priceMin, priceMax } = f;
  const from = priceMin ? say.money(priceMin) : '';
  const upTo = priceMax ? say.money(priceMax) : '';
  const price =
    from && upTo ? `, de ${from} a ${upTo}` : from ? `, desde ${from}` : upTo ? `, hasta ${upTo}` : '';
  return `${corrected(f.what)}${category ? ` en ${category}` : ''}${size ? `, talla ${size}` : ''}${price}`;
}

const ORDERS: Record<NonNullable<FindingFacts['found']['sort']>, string> = {
  'price-ascending': ', primero lo más barato',
  'price-descending': ', primero lo más caro',
  rating: ', primero lo mejor valorado',
  newest: ', primero lo más nuevo',
  bestselling: ', primero lo más vendido',
  relevance: '',
};

function order(sort: FindingFacts['found']['sort']): string {
  return sort ? ORDERS[sort] : '';
}

/** How what was recommended can be narrowed down, where nothing has been said of it yet; never twice alike. */
const narrowedBy = [
  ' Dime para qué es o cuánto puede costar y lo acoto.',
  ' Con un uso o un precio puedo acotarlo.',
] as const;

export const finding: Wordings<FindingFacts> = {
  'ask-what': [() => '¿Qué buscas?', () => '¿Qué tipo de producto busco? Con una palabra o dos basta.'],
  found: [
    (f, say) =>
      f.total > f.shown
        ? `He encontrado ${say.count(f.total, products)}${sought(f, say)}${order(f.sort)}. Aquí van los primeros ${f.shown}.`
        : `He encontrado ${say.count(f.total, products)}${sought(f, say)}${order(f.sort)}.`,
    (f, say) =>
      f.total > f.shown
        ? `Hay ${say.count(f.total, products)}${sought(f, say)}${order(f.sort)}; estos ${f.shown} van delante.`
        : `Hay ${say.count(f.total, products)}${sought(f, say)}${order(f.sort)}.`,
  ],
  'found-one': [
    (f, say) =>
      `Hay un solo producto que encaja${corrected(f.corrected)}: ${f.title}, por ${say.money(f.price)}.`,
    (f, say) => `Solo he encontrado uno${corrected(f.corrected)}: ${f.title}, ${say.money(f.price)}.`,
  ],
  more: [
    (f) =>
      `Aquí ${f.shown === 1 ? 'va' : 'van'} ${f.shown} más.${f.left > 0 ? ` Después ${f.left === 1 ? 'queda' : 'quedan'} ${f.left}.` : ''}`,
    (f) =>
      `${f.shown === 1 ? 'El siguiente' : `Los ${f.shown} siguientes`}${f.left > 0 ? `, y aún ${f.left === 1 ? 'falta' : 'faltan'} ${f.left}` : ''}.`,
  ],
  'no-more': [
    (f, say) => `Eso era todo: ${say.count(f.total, products)}.`,
    (f) => (f.total === 1 ? 'Solo hay ese.' : `Ya han salido los ${f.total}.`),
  ],
  'nothing-found': [
    (f) =>
      f.what ? `No he encontrado nada para «${f.what}».` : 'No he encontrado nada que cumpla todo eso.',
    (f) =>
      f.what ? `En la tienda no hay nada que encaje con «${f.what}».` : 'Nada en la tienda cumple todo eso.',
  ],
  'found-few': [
    (f, say) =>
      `Solo ${say.and(f.titles)} ${f.titles.length === 1 ? 'cumple' : 'cumplen'} todo eso; lo demás se acerca, pero le falta algo.`,
    (f, say) =>
      `Con todo eso ${f.titles.length === 1 ? 'está' : 'están'} ${say.and(f.titles)}. Lo que sigue lo cumple solo en parte.`,
  ],
  'found-mentioned': [
    (f) =>
      `Nada se llama «${f.what}». ${f.total === 1 ? 'Un producto lo menciona.' : f.total > f.shown ? `${f.total} productos lo mencionan; aquí van ${f.shown}.` : 'Estos lo mencionan.'}`,
    (f) =>
      `No hay ningún producto con el nombre «${f.what}», pero ${f.total === 1 ? 'este lo menciona.' : f.total > f.shown ? `${f.total} lo mencionan. Estos son los ${f.shown} primeros.` : `estos ${f.shown} lo mencionan.`}`,
  ],
  'nothing-found-relaxed': [
    (f) => `Nada cumple todo eso. Sin ${f.drop}, esto es lo que más se acerca.`,
    (f) =>
      `No hay nada con ${f.drop}. Si se quita, ${f.shown === 1 ? 'aparece este producto' : `aparecen estos ${f.shown}`}.`,
  ],
  'no-cheaper': [
    (f, say) =>
      `No hay nada que encaje y sea más barato. El precio más bajo es ${say.money(f.price)}, el de ${f.title}.`,
    (f, say) => `Por debajo no hay nada: ${f.title}, por ${say.money(f.price)}, es lo más barato que encaja.`,
  ],
  'no-search-yet': [
    () => 'Todavía no he enseñado nada que se pueda acotar. ¿Qué buscas?',
    () => 'Primero dime qué tipo de producto quieres y luego lo acoto.',
  ],
  similar: [(f) => `Esto se parece a ${f.title}.`, (f) => `Cerca de ${f.title}, la tienda tiene esto.`],
  together: [
    (f) => `Otros clientes pidieron esto con ${f.title}.`,
    (f) => `Esto iba en los mismos pedidos que ${f.title}.`,
  ],
  'no-together': [
    (f) => `Los pedidos aún no muestran qué va con ${f.title}.`,
    (f) => `Qué se compra con ${f.title}, los pedidos aún no lo dicen.`,
  ],
  range: [
    (f, say) =>
      f.andMore
        ? `La tienda tiene ${f.kinds.join(', ')} y más. ¿Qué buscas?`
        : `La tienda tiene ${say.and(f.kinds)}. ¿Qué buscas?`,
    (f, say) => `Aquí hay ${f.andMore ? 'entre otras cosas ' : ''}${say.and(f.kinds)}. ¿Qué te enseño?`,
  ],
  bestsellers: [
    () => 'Esto es lo que más se ha vendido en los últimos meses.',
    () => 'Es lo que más piden los clientes.',
  ],
  'no-similar': [
    (f) => `No he encontrado nada parecido a ${f.title}.`,
    (f) => `La tienda no tiene nada más como ${f.title}.`,
  ],
  recommended: [
    (f) =>
      `${f.rated ? 'Otros compradores valoran bien estos productos.' : 'Aquí van algunas cosas de la tienda.'}${f.isOpen ? narrowedBy[0] : ''}`,
    (f) =>
      `${f.rated ? 'Estos tienen buenas valoraciones.' : 'La tienda tiene estos, entre otros.'}${f.isOpen ? narrowedBy[1] : ''}`,
  ],
  'nothing-to-recommend': [
    () => 'Para eso no tengo nada que recomendar. Dime un tipo de producto y lo busco.',
    () => 'Ahí no destaca nada. ¿Qué tipo de producto busco?',
  ],
  'allergen-caution': [
    () =>
      'Me he guiado por lo que dicen las fichas y no puedo prometer nada sobre alérgenos, así que conviene leer esa línea en cada una.',
    () =>
      'Que una ficha no nombre un alérgeno no significa que no lo lleve; mejor revisar cada una antes de comprar.',
  ],
  'other-currency': [
    (f) => `Aquí los precios van en ${f.currency}, así que no he contado el límite en ${f.asked}.`,
    (f) => `No he podido usar un límite en ${f.asked}, porque esta tienda vende en ${f.currency}.`,
  ],
};
