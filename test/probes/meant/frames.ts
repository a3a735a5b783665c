import type { Language } from '../../../bot/understanding/understanding.ts';

/** What is said before, and how things are called that were shown, compared or put in. `%` is a title, `#` a field, `~` what is meant. */

interface Frames {
  shows: readonly string[];
  puts: string;
  compares: string;
  /** "That bowl". */
  kind: readonly string[];
  /** "The tofu one". */
  telling: readonly string[];
  /** "The large one", "the 5 lb bag". */
  version: readonly string[];
  /** "The green tea 6 lb", `^` the version. */
  tellingInVersion: readonly string[];
  orders: readonly string[];
  facts: readonly string[];
  price: readonly string[];
  stock: readonly string[];
  /** Words for what a measure comes in. */
  packs: readonly string[];
}

export const frames: Readonly<Record<Language, Frames>> = {
  en: {
    shows: ['show me the %', '%', 'tell me about the %'], puts: 'add % to the cart', compares: 'compare the % and the %',
    kind: ['that %', 'the %', 'this %', 'your %'], telling: ['the % one', 'that % one'],
    version: ['the % one', 'the %', 'the % version', 'it in %'], tellingInVersion: ['the % in ^', 'the % ^', 'the % one in ^'],
    orders: ['ok add ~', "i'll take ~ then", 'put ~ in my cart please', 'can you add ~', 'great, ~ please, add it'],
    facts: ["what's the # of ~?", 'and what # does ~ have', '# of ~?', "can you tell me ~'s #"],
    price: ['how much is ~?', 'how much was ~?', "what's the price of ~", 'and ~, how much', 'what does ~ cost?'], stock: ['is ~ in stock?', 'do you have ~ in stock', 'is ~ available', 'can i still get ~?'], packs: ['the % bag', 'the % pack', 'the % size', 'a %'],
  },
  de: {
    shows: ['zeig mir %', '%', 'was ist mit %'], puts: '% in den warenkorb', compares: 'vergleiche % und %',
    kind: ['@ %'], telling: ['das mit %', '@ % variante', 'das %'],
    version: ['die in %', '% davon', 'die % variante', 'das in %'], tellingInVersion: ['das % in ^', '% ^'],
    orders: ['ok, dann ~ bitte in den warenkorb', 'ich nehme ~', 'leg ~ in den korb', 'füg ~ hinzu'],
    facts: ['was steht bei ~ unter #?', '# bei ~?', 'und welche # hat ~'],
    price: ['was kostet ~?', 'wie teuer ist ~', 'und ~, was kostet das?', 'preis von ~?'], stock: ['ist ~ vorrätig?', 'habt ihr ~ da', 'ist ~ noch lieferbar?'], packs: ['die % packung', 'das % paket', 'die mit %'],
  },
  es: {
    shows: ['enséñame %', '%', 'qué tal %'], puts: 'añade % al carrito', compares: 'compara % y %',
    kind: ['@ %'], telling: ['el de %', 'la de %'],
    version: ['el de %', 'la de %', 'la versión %', 'en %'], tellingInVersion: ['el de % en ^', '% de ^'],
    orders: ['vale, añade ~', 'me llevo ~', 'pon ~ en el carrito', 'ponme ~ porfa'],
    facts: ['cuál es # de ~?', '# de ~?', 'y qué # tiene ~'],
    price: ['¿cuánto cuesta ~?', 'qué precio tiene ~', 'y ~, a cuánto está', 'cuánto vale ~?'], stock: ['¿está disponible ~?', 'tenéis ~ en stock', 'queda ~?'], packs: ['la bolsa de %', 'el paquete de %', 'el tamaño de %'],
  },
  fr: {
    shows: ['montrez-moi %', '%', 'parlez-moi de %'], puts: 'ajoutez % au panier', compares: 'comparez % et %',
    kind: ['@ %'], telling: ['celui au %', 'celle à %', 'le %'],
    version: ['celui en %', 'celle en %', 'la version %', 'le modèle en %'], tellingInVersion: ['le % en ^', '% ^'],
    orders: ['ok ajoutez ~', 'je prends ~', 'mettez ~ dans le panier', 'je vais prendre ~ svp'],
    facts: ['quel est # de ~ ?', '# de ~ ?', 'et ~, # ?'],
    price: ['combien coûte ~ ?', 'quel est le prix de ~', 'et ~, combien', "c'est combien ~ ?"], stock: ['~ est en stock ?', 'vous avez ~ en stock', 'est-ce que ~ est disponible ?'], packs: ['le sac de %', 'le paquet de %', 'le format %'],
  },
}; // prettier-ignore
