/**
 * How people ask for goods, by language. `{n}` is the count, `{name}` what the thing is called, `{v}` its version; what
 * stands in brackets is left out where the thing comes in one version only.
 */
export type Tongue = 'en' | 'de' | 'es' | 'fr';

export interface Frames {
  /** Fit to begin with, and later. */
  whole: readonly string[];
  /** Only after something was put in. */
  more: readonly string[];
  /** Answers to the question which version. */
  answers: readonly string[];
  /** Counts by value; several ways are as good as each other. */
  counts: Readonly<Record<number, readonly string[]>>;
  /** Brings a product on the screen. */
  show: string;
  /** Puts what comes in one version into the cart. */
  first: string;
  /** Speak of goods, with a number beside, and order nothing. */
  notTaken: readonly string[];
  /** How a reply says that something is sold out. */
  soldOut: RegExp;
}

export const frames: Readonly<Record<Tongue, Frames>> = {
  en: {
    whole: [
      'add {n} {name}[, {v}]',
      '{n} {name}[, {v}]',
      '{n} x {name}[ {v}] please',
      'can you put {n} {name}[ in {v}] in my basket',
      'i’ll take {n} {name}[ {v}]',
      'I’d like {n} {name}[ in {v}], please',
      '{name}[ {v}], {n} please',
      '{name}[ in {v}] x{n}',
      'hi, could i have {n} of the {name}[ in {v}] please',
      'give me {n} {name}[ ({v})]',
      'put {n} of the {name}[ in {v}] in my cart',
      'please add the {name}[ in {v}], {n} of them',
      'ok {n} {name}[ {v}]',
      'ill have {n} {name}[ {v}] thanks',
      'order {n} {name}[, {v}]',
      'Could you add {n} {name}[ in {v}] to the basket for me? Thank you',
      'i want to buy {n} {name}[, {v}]',
      'add {n}[ {v}] {name}',
      'I need {n} {name}[ - {v}], put that in please',
      'get me {n} {name}[ {v}]',
    ],
    more: [
      'plus {n} {name}[ in {v}]',
      'and {n} {name}[ {v}] as well',
      'also {n} {name}[, {v}]',
      'ok then add {n} {name}[ {v}] too',
      'oh and throw in {n} {name}[ in {v}]',
    ],
    answers: ['{v}', '{v} please', 'in {v}', 'the {v} one', 'good. {v}', '{v} is fine', 'make it {v}', 'ok {v} then', 'I’d go for {v}', 'one in {v} please', 'hm, {v} i think', 'let’s say {v}'],
    counts: { 1: ['one', '1', 'a'], 2: ['two', '2'], 3: ['three', '3'], 4: ['four', '4'] },
    show: 'show me the {name}',
    first: 'add the {name} to my cart',
    notTaken: ['do you have {n} {name}[ in {v}]?', 'how much are {n} {name}[ in {v}]', 'are {n} {name}[ {v}] enough for a family', 'i bought {n} {name}[ {v}] last week and one is broken', 'take {n} {name}[ {v}] out of my cart', 'is there a discount if i buy {n} {name}', 'show me the {name}[ in {v}]', 'can i return {n} {name}[ {v}]', 'i don’t want the {name}[ in {v}]', 'what would {n} {name}[ {v}] cost with shipping', 'where are the {n} {name} i ordered', 'which is better, the {name} or something cheaper', 'tell me about the {name}[ in {v}]', 'could you tell me if the {name} comes[ in {v}]', 'will {n} {name} arrive by friday'],
    soldOut: /sold out|out of stock|not available|no longer|none left|not in stock/i,
  },
  de: {
    whole: [
      '{n} {name}[, {v}]',
      '{n} mal {name}[ in {v}] bitte',
      'ich nehme {n} {name}[ in {v}]',
      'bitte {n} {name}[ {v}] in den warenkorb',
      'Legen Sie mir bitte {n} {name}[ in {v}] in den Warenkorb',
      'ich hätte gern {n} {name}[, {v}]',
      'pack {n} {name}[ in {v}] ein',
      '{name}[ {v}], {n} stück',
      '{n}x {name}[ ({v})]',
      'vom {name}[ in {v}] bitte {n}',
      'Ich möchte {n} {name}[ in {v}] bestellen',
      'füge {n} {name}[ {v}] hinzu',
      'gib mir {n} {name}[ {v}]',
      'ich brauche {n} {name}[ - {v}], bitte rein damit',
      'könnten Sie {n} {name}[ in {v}] in den Korb legen?',
      'leg {n} {name}[, {v}] rein',
    ],
    more: [
      'und noch {n} {name}[ in {v}]',
      'dazu {n} {name}[ {v}]',
      'außerdem {n} {name}[, {v}]',
      'dann noch {n} {name}[ in {v}] bitte',
    ],
    answers: ['{v}', '{v} bitte', 'in {v}', 'gut, {v}', '{v} ist gut', 'dann {v}', 'ich nehme {v}', 'lieber {v}', 'mach {v}', 'hm, {v} denke ich'],
    counts: { 1: ['1'], 2: ['zwei', '2'], 3: ['drei', '3'], 4: ['vier', '4'] },
    show: 'zeig mir {name}',
    first: 'leg {name} in den Warenkorb',
    notTaken: ['habt ihr {n} {name}[ in {v}]?', 'was kosten {n} {name}[ in {v}]', 'ich habe letzte woche {n} {name}[ {v}] gekauft und eins ist kaputt', 'nimm {n} {name}[ {v}] wieder raus', 'zeig mir {name}[ in {v}]', 'kann ich {n} {name} zurückgeben', 'ich will {name} nicht', 'wo bleiben meine {n} {name}', 'reichen {n} {name} für vier personen', 'gibt es rabatt auf {n} {name}'],
    soldOut: /ausverkauft|vergriffen|nicht (?:mehr )?(?:da|verfügbar|lieferbar|vorrätig|auf lager)/i,
  },
  es: {
    whole: [
      '{n} {name}[, {v}]',
      'ponme {n} {name}[ en {v}]',
      'quiero {n} {name}[ {v}]',
      'añade {n} {name}[, {v}] al carrito',
      'me llevo {n} {name}[ en {v}]',
      'hola, ¿me pones {n} {name}[ en {v}]?',
      'Quisiera {n} {name}[ en {v}], por favor',
      '{name}[ {v}], {n} por favor',
      'mete {n} {name}[ {v}] en la cesta',
      'dame {n} {name}[ ({v})]',
      '{n} de {name}[ en {v}] porfa',
      'agrega {n} {name}[ {v}]',
      'necesito {n} {name}[ - {v}], ponlo en el carrito',
      'me gustaría comprar {n} {name}[ en {v}]',
      '{n} x {name}[ {v}]',
    ],
    more: ['y {n} {name}[ en {v}]', 'también {n} {name}[ {v}]', 'y además {n} {name}[, {v}]', 'ponme también {n} {name}[ en {v}]'],
    answers: ['{v}', '{v} por favor', 'en {v}', 'vale, {v}', '{v} está bien', 'pues {v}', 'mejor {v}', 'que sea {v}', 'me quedo con {v}'],
    counts: { 1: ['1'], 2: ['dos', '2'], 3: ['tres', '3'], 4: ['cuatro', '4'] },
    show: 'enséñame {name}',
    first: 'añade {name} al carrito',
    notTaken: ['¿tenéis {n} {name}[ en {v}]?', '¿cuánto cuestan {n} {name}[ en {v}]?', 'compré {n} {name}[ {v}] la semana pasada y uno está roto', 'quita {n} {name} del carrito', 'enséñame {name}[ en {v}]', '¿puedo devolver {n} {name}?', 'no quiero {name}[ en {v}]', '¿dónde están mis {n} {name}?', '¿hay descuento si compro {n} {name}?'],
    soldOut: /agotad|no (?:queda|hay|está disponible|tenemos)|sin existencias/i,
  },
  fr: {
    whole: [
      '{n} {name}[, {v}]',
      'je prends {n} {name}[ en {v}]',
      'ajoutez {n} {name}[ {v}] au panier',
      'je voudrais {n} {name}[ en {v}], s’il vous plaît',
      'mets {n} {name}[, {v}] dans mon panier',
      '{name}[ {v}], {n} svp',
      'bonjour, pouvez-vous mettre {n} {name}[ en {v}] dans le panier ?',
      'il me faut {n} {name}[ en {v}]',
      'donnez-moi {n} {name}[ ({v})]',
      '{n} x {name}[ {v}]',
      'ajoute {n} {name}[ en {v}]',
      'j’aimerais {n} {name}[ {v}]',
      'je vais prendre {n} {name}[, {v}]',
      'commander {n} {name}[ en {v}]',
      'mettez-moi {n} {name}[ {v}]',
    ],
    more: ['et {n} {name}[ en {v}]', 'avec ça {n} {name}[ {v}]', 'et aussi {n} {name}[, {v}]', 'rajoute {n} {name}[ en {v}]'],
    answers: ['{v}', '{v} svp', 'en {v}', 'ok, {v}', '{v} c’est bien', 'alors {v}', 'plutôt {v}', 'disons {v}', 'je prends {v}'],
    counts: { 1: ['1'], 2: ['deux', '2'], 3: ['trois', '3'], 4: ['quatre', '4'] },
    show: 'montrez-moi {name}',
    first: 'ajoutez {name} au panier',
    notTaken: ['avez-vous {n} {name}[ en {v}] ?', 'combien coûtent {n} {name}[ en {v}] ?', 'j’ai acheté {n} {name}[ {v}] la semaine dernière et il y en a un de cassé', 'retirez {n} {name} du panier', 'montrez-moi {name}[ en {v}]', 'puis-je rendre {n} {name} ?', 'je ne veux pas {name}[ en {v}]', 'où sont mes {n} {name} ?', 'y a-t-il une remise pour {n} {name} ?'],
    soldOut: /épuisé|rupture|plus (?:disponible|en stock)|indisponible|n.est pas disponible/i,
  },
}; // prettier-ignore
