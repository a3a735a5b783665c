import type { Wordings } from './catalogue.ts';
import { optionName } from './es-options.ts';
import type { ProductFacts } from './facts.ts';
import type { Speaker } from './speaker.ts';

/** Spanish for answering questions about products. Titles stand without an article: nobody knows their gender. */

const products = { one: 'producto', other: 'productos' };

const askPerson = ' ¿Paso la pregunta a una persona?';
const letPerson = ' ¿Quieres que lo conteste una persona?';

function left(count: number | undefined, say: Speaker): string {
  if (count === undefined) return '';
  return `; ${count === 1 ? 'queda' : 'quedan'} ${say.count(count, { one: 'unidad', other: 'unidades' })}`;
}

function nothingOf(titles: string[], say: Speaker): string {
  return titles.length > 0 ? `; de ${say.or(titles)} no dice nada` : '';
}

function noFigure(count: number, say: Speaker): string {
  return count > 0 ? `; de ${say.count(count, { one: 'más', other: 'más' })} no da ese dato` : '';
}

function inOptions(options: string[], say: Speaker): string {
  return options.length > 0 ? ` en ${say.and(options)}` : '';
}

export const productTalk: Wordings<ProductFacts> = {
  details: [
    (f, say) =>
      `Aquí está ${f.title}, ${f.priceMax ? `de ${say.money(f.price)} a ${say.money(f.priceMax)}` : say.money(f.price)}${f.available ? '' : '; ahora no hay existencias'}.`,
    (f, say) =>
      `Esto es lo que dice la tienda de ${f.title}${f.available ? '' : ', que ahora no tiene existencias'}.${say.ear ? ` Cuesta ${say.money(f.price)}.` : ''}`,
  ],
  'product-gone': [
    () => 'La tienda ya no tiene ese producto.',
    () => 'Ese producto ya no está en la tienda.',
  ],
  comparison: [
    (f, say) => `${say.and(f.titles)}, lado a lado; un hueco significa que la tienda no lo dice.`,
    (f, say) => `Comparación de ${say.and(f.titles)}. Donde no hay nada, la tienda no lo dice.`,
  ],
  'compare-needs-two': [
    () => '¿Qué productos comparo? Pueden ser de dos a cuatro.',
    () => 'Para comparar necesito al menos dos productos. Busca algunos y di «compara los dos primeros».',
  ],
  price: [
    (f, say) => {
      const price = f.priceMax
        ? `de ${say.money(f.price)} a ${say.money(f.priceMax)}, según la versión`
        : say.money(f.price);
      return `${f.title} cuesta ${price}${f.compareAt ? `; antes, ${say.money(f.compareAt)}` : ''}.`;
    },
    (f, say) =>
      `${f.title}: ${say.money(f.price)}${f.priceMax ? ` a ${say.money(f.priceMax)}` : ''}${f.compareAt ? ` en lugar de ${say.money(f.compareAt)}` : ''}.`,
  ],
  prices: [
    (f, say) =>
      `${say.and(f.prices.map((item) => `${item.title} cuesta ${say.money(item.price)}`))}.${f.sum ? ` En total son ${say.money(f.sum)}.` : ''}`,
    (f, say) =>
      `Precios: ${f.prices.map((item) => `${item.title}, ${say.money(item.price)}`).join('; ')}${f.sum ? `; en total, ${say.money(f.sum)}` : ''}.`,
  ],
  version: [
    (f, say) =>
      `${f.title}${inOptions(f.options, say)} cuesta ${f.from ? 'desde ' : ''}${say.money(f.price)}${f.open ? `; hay existencias en ${optionName(f.open.option, f.open.values)} ${say.or(f.open.values)}` : ' y hay existencias'}.`,
    (f, say) =>
      `${f.title}${inOptions(f.options, say)}: ${f.from ? 'desde ' : ''}${say.money(f.price)}, con existencias${f.open ? ` en ${optionName(f.open.option, f.open.values)} ${say.or(f.open.values)}` : ''}.`,
  ],
  'in-stock': [
    (f, say) => `Sí, hay existencias de ${f.title}${inOptions(f.options, say)}${left(f.left, say)}.`,
    (f, say) => `${f.title}${inOptions(f.options, say)} se puede pedir ya${left(f.left, say)}.`,
  ],
  'stock-by-option': [
    (f, say) =>
      `De ${f.title}${inOptions(f.options, say)} hay existencias en ${optionName(f.option, f.values)} ${say.and(f.values)}.${f.soldOut.length > 0 ? ` Sin existencias: ${say.and(f.soldOut)}.` : ''}`,
    (f, say) =>
      `${f.title}${inOptions(f.options, say)} se puede pedir en ${optionName(f.option, f.values)} ${say.and(f.values)}.${f.soldOut.length > 0 ? ` De ${say.and(f.soldOut)} no queda nada.` : ''}`,
  ],
  'in-stock-simple': [
    (f, say) => `Sí, hay existencias de ${f.title}${left(f.left, say)}.`,
    (f, say) => `${f.title} se puede pedir ya${left(f.left, say)}.`,
  ],
  'sold-out': [
    (f, say) =>
      `De ${f.title}${inOptions(f.options, say)} no quedan existencias.${f.others.length > 0 ? ` Todavía hay ${say.or(f.others)}.` : ''}`,
    (f, say) =>
      `Ahora no hay ${f.title}${inOptions(f.options, say)}.${f.others.length > 0 ? ` Se puede pedir en ${say.or(f.others)}.` : ''}`,
  ],
  'no-such-option': [
    (f, say) => `${f.title} no viene en ${f.asked}. Hay existencias en ${say.or(f.values)}.`,
    (f, say) => `No existe ${f.title} en ${f.asked}; se puede pedir en ${say.or(f.values)}.`,
  ],
  'fact-quote': [
    (f) => `De ${f.title}, la tienda dice «${f.label}: ${f.value}».`,
    (f) => `En la ficha de ${f.title} pone «${f.label}: ${f.value}».`,
  ],
  'description-quote': [
    (f, say) => `La tienda escribe${say.ear ? ` de ${f.title}` : ''}:`,
    (f, say) => `De ${say.ear ? `la descripción de ${f.title}` : 'su descripción'}:`,
  ],
  'description-all': [
    (f) =>
      `La tienda no dice eso de ${f.title} con esas palabras.${f.offerPerson ? askPerson : ''} Escribe esto:`,
    (f) =>
      `No encuentro respuesta a eso para ${f.title} con esas palabras.${f.offerPerson ? letPerson : ''} La ficha dice:`,
  ],
  'not-said': [
    (f) => `La tienda no dice eso de ${f.title}.${f.offerPerson ? askPerson : ''}`,
    (f) =>
      `No encuentro respuesta a eso para ${f.title} y no voy a adivinar.${f.offerPerson ? letPerson : ''}`,
  ],
  'facts-of-several': [
    (f, say) =>
      `Según la tienda: ${f.facts.map((fact) => `${fact.title}, «${fact.label}: ${fact.value}»`).join('; ')}${nothingOf(f.silent, say)}.`,
    (f, say) =>
      `En las fichas pone ${say.and(f.facts.map((fact) => `«${fact.label}: ${fact.value}» para ${fact.title}`))}${nothingOf(f.silent, say)}.`,
  ],
  'not-said-of-any': [
    (f, say) => `La tienda no dice eso de ${say.or(f.titles)}.${f.offerPerson ? askPerson : ''}`,
    (f) => `No encuentro respuesta a eso para ninguno y no voy a adivinar.${f.offerPerson ? letPerson : ''}`,
  ],
  most: [
    (f, say) =>
      `De los ${say.count(f.known, products)} con ese dato, ${say.and(f.titles)} ${f.titles.length > 1 ? 'tienen' : 'tiene'} ${f.which}: «${f.label}: ${f.value}»${noFigure(f.unknown, say)}.`,
    (f, say) =>
      `Con ${f.which}: ${say.and(f.titles)}, según «${f.label}: ${f.value}», entre ${say.count(f.known, products)} con ese dato${noFigure(f.unknown, say)}.`,
  ],
  'most-unknown': [
    (f) =>
      f.only
        ? `La tienda solo da ese dato de ${f.only.title}: «${f.only.label}: ${f.only.value}». Así no puedo decir cuál tiene ${f.which}.`
        : `La tienda no da datos para saber cuál tiene ${f.which}, y no voy a adivinar.`,
    (f) =>
      f.only
        ? `No sé cuál tiene ${f.which}: el dato solo está en ${f.only.title}, «${f.only.label}: ${f.only.value}».`
        : `Cuál tiene ${f.which} no se deduce de lo que dice la tienda.`,
  ],
  'advice-quote': [
    (f) => `Por lo que escribe la tienda, ${f.title} está hecho para eso:`,
    (f) => `Me guío por lo que dice la tienda, y eso habla a favor de ${f.title}:`,
  ],
  'advice-none': [
    (f) =>
      `La tienda no dice nada que lo decida.${f.best ? ` Lo mejor valorado es ${f.best.title}, con ${f.best.stars} de 5.` : ''} Aquí van lado a lado.`,
    (f) =>
      `Nada en las fichas lo aclara; se pueden comparar abajo.${f.best ? ` La mejor nota es para ${f.best.title}: ${f.best.stars} de 5.` : ''}`,
  ],
  'restock-unknown': [
    (f) => `La tienda no dice cuándo volverá a haber ${f.title}.${f.offerPerson ? askPerson : ''}`,
    (f) => `No hay fecha para ${f.title} y no voy a inventarla.${f.offerPerson ? letPerson : ''}`,
  ],
  'which-product': [
    (f, say) => `¿A cuál te refieres${say.ear ? `: ${say.or(f.titles)}` : ''}?`,
    (f, say) => `¿Es ${say.or(f.titles)}?`,
  ],
  'out-of-range': [
    (f) =>
      f.count === 1
        ? 'Solo he enseñado un producto. ¿Es ese?'
        : `He enseñado ${f.count} productos. ¿A cuál de ellos te refieres?`,
    (f) => (f.count === 1 ? 'No hay más que un producto.' : `No hay más que ${f.count}; ¿cuál de ellos?`),
  ],
  'name-product': [
    () => '¿De qué producto hablamos? Basta con el nombre o el tipo.',
    () => 'Dime el producto y lo busco.',
  ],
};
