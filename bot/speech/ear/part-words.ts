import type { Language } from '../../understanding/understanding.ts';

/** Sentences and bits of sentences that only the ear gets: cards cannot be heard, so what is on them is told. */
export interface PartWords {
  /** From none to ten, in words, as in "Five, from 59 to 119 dollars." */
  numbers: readonly string[];
  /** "Five, from 59 to 119 dollars." */
  several(count: string, range: string): string;
  severalAt(count: string, price: string): string;
  from(price: string): string;
  insteadOf(price: string, before: string): string;
  inStock: string;
  inStockIn(values: string): string;
  left(count: number): string;
  soldOut: string;
  /** How a product comes: "in black". */
  rated(stars: string): string;
  by(brand: string): string;
  /** After a list. What Tab does then is the widget's: widget/chat/more/reading.ts. */
  sayNumber: string;
  /** Of a comparison: what is not said because it is the same for all. */
  restSame: string;
  notSaid: string;
  more(count: number): string;
  emptyCart: string;
  /** "Two of the Trail Shell, M, 178 dollars." `word` is the quantity in words. */
  line(quantity: number, word: string, title: string, total: string): string;
  now: { price(before: string): string; stock(count: number): string; gone: string };
  order(number: string, state: string): string;
  expected(day: string): string;
  /** "You can say: Small, Medium or Large." */
  choices(choices: string): string;
}

export const partWords: Record<Language, PartWords> = {
  en: {
    numbers: ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
    several: (count, range) => `${count}, from ${range}.`,
    severalAt: (count, price) => `${count}, at ${price} each.`,
    from: (price) => `from ${price}`,
    insteadOf: (price, before) => `${price} instead of ${before}`,
    inStock: 'in stock',
    inStockIn: (values) => `in stock in ${values}`,
    left: (count) => `${count} left`,
    soldOut: 'sold out',
    rated: (stars) => `rated ${stars} out of 5`,
    by: (brand) => `by ${brand}`,
    sayNumber: 'Say a number or press Tab.',
    restSame: 'Everything else is the same.',
    notSaid: 'not said',
    more: (count) => `And ${count} more.`,
    emptyCart: 'The cart is empty.',
    line: (quantity, word, title, total) => `${word} ${quantity === 1 ? '' : 'of the '}${title}, ${total}.`,
    now: {
      price: (before) => `It was ${before} before.`,
      stock: (count) => (count === 1 ? 'Only one is left.' : `Only ${count} are left.`),
      gone: 'It is no longer there.',
    },
    order: (number, state) => `Order ${number}: ${state}.`,
    expected: (day) => `Expected ${day}.`,
    choices: (choices) => `You can say: ${choices}.`,
  },
  es: {
    numbers: ['ninguno', 'uno', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez'],
    several: (count, range) => `${count}, de ${range}.`,
    severalAt: (count, price) => `${count}, a ${price} cada uno.`,
    from: (price) => `desde ${price}`,
    insteadOf: (price, before) => `${price} en vez de ${before}`,
    inStock: 'disponible',
    inStockIn: (values) => `disponible en ${values}`,
    left: (count) => (count === 1 ? 'queda 1' : `quedan ${count}`),
    soldOut: 'agotado',
    rated: (stars) => `con ${stars} de 5 estrellas`,
    by: (brand) => `de ${brand}`,
    sayNumber: 'Di un número o pulsa Tab.',
    restSame: 'Lo demás es igual.',
    notSaid: 'sin indicar',
    more: (count) => `Y ${count} más.`,
    emptyCart: 'El carrito está vacío.',
    line: (quantity, word, title, total) =>
      `${quantity === 1 ? 'una unidad' : `${word} unidades`} de ${title}, ${total}.`,
    now: {
      price: (before) => `Antes costaba ${before}.`,
      stock: (count) => (count === 1 ? 'Solo queda uno.' : `Solo quedan ${count}.`),
      gone: 'Ya no está.',
    },
    order: (number, state) => `Pedido ${number}: ${state}.`,
    expected: (day) => `Llegada prevista: ${day}.`,
    choices: (choices) => `Puedes decir: ${choices}.`,
  },
  fr: {
    numbers: ['aucun', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'],
    several: (count, range) => `${count}, de ${range}.`,
    severalAt: (count, price) => `${count}, à ${price} chacun.`,
    from: (price) => `à partir de ${price}`,
    insteadOf: (price, before) => `${price} au lieu de ${before}`,
    inStock: 'en stock',
    inStockIn: (values) => `en stock en ${values}`,
    left: (count) => `plus que ${count}`,
    soldOut: 'épuisé',
    rated: (stars) => `noté ${stars} sur 5`,
    by: (brand) => `de ${brand}`,
    sayNumber: 'Dites un numéro ou appuyez sur Tab.',
    restSame: 'Le reste est identique.',
    notSaid: 'non précisé',
    more: (count) => `Et ${count} de plus.`,
    emptyCart: 'Le panier est vide.',
    line: (quantity, word, title, total) => `${quantity === 1 ? 'une' : word} fois ${title}, ${total}.`,
    now: {
      price: (before) => `Le prix était de ${before}.`,
      stock: (count) => (count === 1 ? `Il n'en reste qu'un.` : `Il n'en reste que ${count}.`),
      gone: `Cet article n'est plus là.`,
    },
    order: (number, state) => `Commande ${number} : ${state}.`,
    expected: (day) => `Livraison prévue ${day}.`,
    choices: (choices) => `Vous pouvez dire : ${choices}.`,
  },
  de: {
    numbers: ['keins', 'eins', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn'],
    several: (count, range) => `${count}, von ${range}.`,
    severalAt: (count, price) => `${count}, für je ${price}.`,
    from: (price) => `ab ${price}`,
    insteadOf: (price, before) => `${price} statt ${before}`,
    inStock: 'auf Lager',
    inStockIn: (values) => `auf Lager in ${values}`,
    left: (count) => `noch ${count} da`,
    soldOut: 'ausverkauft',
    rated: (stars) => `mit ${stars} von 5 Sternen`,
    by: (brand) => `von ${brand}`,
    sayNumber: 'Nennen Sie eine Nummer oder drücken Sie Tab.',
    restSame: 'Alles andere ist gleich.',
    notSaid: 'ohne Angabe',
    more: (count) => `Und ${count} weitere.`,
    emptyCart: 'Der Warenkorb ist leer.',
    line: (quantity, word, title, total) => `${quantity === 1 ? 'ein' : word}mal ${title}, ${total}.`,
    now: {
      price: (before) => `Vorher kostete es ${before}.`,
      stock: (count) => (count === 1 ? 'Es ist nur noch eins da.' : `Es sind nur noch ${count} da.`),
      gone: 'Es ist nicht mehr da.',
    },
    order: (number, state) => `Bestellung ${number}: ${state}.`,
    expected: (day) => `Voraussichtlich ${day}.`,
    choices: (choices) => `Sie können sagen: ${choices}.`,
  },
};
