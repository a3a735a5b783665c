/** What people say who look for goods, in four languages: `{k}` is the kind (plural where the language has one at hand), `{a}` one of it, `{l}` a limit or nothing. */

export type Language = 'en' | 'de' | 'es' | 'fr';

export const frames: Record<Language, readonly string[]> = {
  en: [
    'do you have {k} {l}?', '{k} {l}', 'hi, im looking for {k} {l}', 'show me {k} {l} please', 'i need {a} {l}', 'got any {k} {l}?',
    'any {k} {l}', 'what {k} do you have {l}?', 'can you find me {a} {l}', 'Hello! I was wondering whether you sell {k} {l}, thanks',
    'hey im looking for {a} for my sister, {l}', 'looking for {k}, {l}', 'my old one broke so i need {a} {l}', '{a}, {l}',
    'I want to buy {a} {l}', 'which {k} have you got {l}', 'do u sell {k} {l}', 'is there {a} {l}?', "we're after {k} {l}",
    "it's for my dad's birthday, he wants {a} {l}", 'need {k} for the weekend {l}', 'could you please show me your {k} {l}',
  ],
  de: [
    'habt ihr {k} {l}?', '{k} {l}', 'ich suche {k} {l}', 'hallo, ich hätte gern {k} {l}', 'zeig mir {k} {l}', 'ich brauche {k} {l}',
    'gibt es {k} {l}?', 'was habt ihr an {k} {l}', 'Guten Tag, führen Sie {k} {l}?', 'suche {k}, {l}', 'haben sie auch {k} {l}',
    'ich würde gern {k} kaufen, {l}', 'welche {k} habt ihr {l}?', 'hi, suche {k} für meine schwester {l}', '{k} {l} bitte',
    'könnten Sie mir {k} {l} zeigen?',
  ],
  es: [
    '¿tenéis {k} {l}?', '{k} {l}', 'busco {k} {l}', 'hola, estoy buscando {k} {l}', 'enséñame {k} {l}', 'necesito {k} {l}',
    '¿hay {k} {l}?', 'quiero {k} {l}', 'tienen {k} {l}', 'Buenos días, ¿venden ustedes {k} {l}?', 'busco {k} para mi hermana, {l}',
    'me gustaría comprar {k} {l}', 'qué {k} tenéis {l}', '{k} {l} por favor', 'ando buscando {k}, {l}',
  ],
  fr: [
    'avez-vous {k} {l} ?', '{k} {l}', 'je cherche {k} {l}', 'bonjour, je cherche {k} {l}', 'montrez-moi {k} {l}', "j'ai besoin de {k} {l}",
    'vous vendez {k} {l} ?', 'je voudrais {k} {l}', "est-ce que vous avez {k} {l}", 'vous avez quoi comme {k} {l}', 'il me faut {k} {l}',
    'je cherche {k} pour ma sœur, {l}', "j'aimerais acheter {k} {l}", 'salut, vous auriez {k} {l} ?', '{k} {l} svp',
  ],
}; // prettier-ignore

export type LimitKind =
  'max' | 'min' | 'between' | 'color' | 'size' | 'brand' | 'stock' | 'reduced' | 'material';

/** `{p}` an amount with its currency, `{n}` and `{m}` bare ones; `{v}` a colour, a size, a maker, a material. */
export const limits: Record<Language, Record<LimitKind, readonly string[]>> = {
  en: {
    max: ['under {p}', 'below {p}', 'up to {p}', 'not more than {p}', '{p} max', '{p} tops', 'for less than {p}', 'max {p}', 'no more than {p}', 'my budget is {p}'],
    min: ['over {p}', 'above {p}', 'from {p} up', 'for more than {p}'],
    between: ['between {n} and {p}', 'from {n} to {p}', '{n}-{p}'],
    color: ['in {v}'], size: ['in size {v}', 'in {v}', 'size {v}'], brand: ['from {v}', 'by {v}'],
    stock: ['in stock', 'that you have in stock'], reduced: ['on sale', 'reduced', 'that are on offer'], material: ['made of {v}', 'in {v}'],
  },
  de: {
    max: ['unter {p}', 'bis {p}', 'für höchstens {p}', 'max. {p}', 'nicht über {p}', 'nicht mehr als {p}', 'maximal {p}', 'für weniger als {p}'],
    min: ['über {p}', 'ab {p}', 'für mehr als {p}'],
    between: ['zwischen {n} und {p}', 'von {n} bis {p}'],
    color: ['in {v}'], size: ['in größe {v}', 'in {v}', 'gr. {v}'], brand: ['von {v}'],
    stock: ['auf lager', 'die lieferbar sind'], reduced: ['im angebot', 'reduziert'], material: ['aus {v}'],
  },
  es: {
    max: ['por menos de {p}', 'hasta {p}', 'de menos de {p}', 'máximo {p}', 'que no pase de {p}', 'que no cueste más de {p}', 'por debajo de {p}'],
    min: ['de más de {p}', 'a partir de {p}', 'desde {p}'],
    between: ['entre {n} y {p}', 'de {n} a {p}'],
    color: ['en {v}', 'de color {v}'], size: ['talla {v}', 'en talla {v}', 'en la {v}'], brand: ['de {v}', 'de la marca {v}'],
    stock: ['en stock', 'disponible'], reduced: ['en oferta', 'rebajado'], material: ['de {v}'],
  },
  fr: {
    max: ['à moins de {p}', 'en dessous de {p}', "jusqu'à {p}", '{p} maximum', 'pas plus de {p}', 'pour moins de {p}', 'max {p}'],
    min: ['à plus de {p}', 'à partir de {p}', 'au-dessus de {p}'],
    between: ['entre {n} et {p}', 'de {n} à {p}'],
    color: ['en {v}'], size: ['en taille {v}', 'taille {v}', 'en {v}'], brand: ['de {v}', 'de chez {v}'],
    stock: ['en stock', 'disponible'], reduced: ['en promo', 'en solde'], material: ['en {v}'],
  },
}; // prettier-ignore

/** What is said once something was shown; `{k}` another kind. */
export const later: Record<Language, Record<'cheaper' | 'max' | 'color' | 'size' | 'cheapest' | 'more' | 'other' | 'not', readonly string[]>> = {
  en: {
    cheaper: ['cheaper', 'anything cheaper?', 'too expensive', 'got something cheaper', 'those are a bit pricey', 'any cheaper ones?', 'anything cheaper in {k}?'],
    max: ['under {p}', 'only under {p} please', 'something under {p}?', 'ok but max {p}', 'i only have {p}', 'and for less than {p}?', 'which of them are under {p}'],
    color: ['in {v}', 'anything in {v}?', 'do you have them in {v}', 'only {v} ones', 'and in {v}?', 'i prefer {v}'],
    size: ['only in {v}', 'in size {v}', 'i need size {v}', 'which ones come in {v}?', 'size {v} please'],
    cheapest: ['cheapest first', 'sort by price', 'show the cheapest ones first', 'lowest price first please'],
    more: ['more', 'show me more', 'any others?', 'what else', 'more please'],
    other: ['and {k}?', 'sorry scrap that, i meant {k}', 'actually {k}', 'no, {k}', 'what about {k}', 'do you have {k} too?', 'ok forget that. show me {k}'],
    not: ['not {v}', 'but not in {v}', 'not the {v} ones', 'anything but {v}'],
  },
  de: {
    cheaper: ['günstiger', 'geht das auch billiger?', 'zu teuer', 'was günstigeres?', 'habt ihr auch günstigere', 'etwas billigeres bitte'],
    max: ['unter {p}', 'bitte nur unter {p}', 'etwas bis {p}?', 'aber höchstens {p}', 'ich hab nur {p}', 'und unter {p}?'],
    color: ['in {v}', 'gibts die auch in {v}?', 'nur in {v}', 'und in {v}?', 'lieber in {v}'],
    size: ['nur in {v}', 'in größe {v}', 'ich brauche größe {v}', 'welche gibt es in {v}?'],
    cheapest: ['die günstigsten zuerst', 'nach preis sortieren', 'billigste zuerst bitte'],
    more: ['mehr', 'zeig mir mehr', 'noch andere?', 'was noch', 'weitere bitte'],
    other: ['und {k}?', 'sorry, ich meinte {k}', 'doch lieber {k}', 'nein, {k}', 'was ist mit {k}', 'habt ihr auch {k}?'],
    not: ['nicht in {v}', 'aber nicht {v}', 'alles außer {v}'],
  },
  es: {
    cheaper: ['más barato', '¿algo más barato?', 'muy caro', '¿hay algo más económico?', 'uf, es caro, algo más barato'],
    max: ['por menos de {p}', 'solo por menos de {p}', '¿algo hasta {p}?', 'pero máximo {p}', 'solo tengo {p}', '¿y por menos de {p}?'],
    color: ['en {v}', '¿los hay en {v}?', 'solo en {v}', '¿y en {v}?', 'prefiero en {v}'],
    size: ['solo en {v}', 'en talla {v}', 'necesito la talla {v}', '¿cuáles hay en {v}?'],
    cheapest: ['los más baratos primero', 'ordena por precio', 'primero lo más barato'],
    more: ['más', 'enséñame más', '¿hay otros?', '¿qué más hay?', 'muéstrame más'],
    other: ['¿y {k}?', 'perdona, quería decir {k}', 'mejor {k}', 'no, {k}', '¿tenéis también {k}?', 'qué tal {k}'],
    not: ['no en {v}', 'pero no en {v}', 'cualquiera menos en {v}'],
  },
  fr: {
    cheaper: ['moins cher', 'quelque chose de moins cher ?', 'trop cher', 'vous avez moins cher ?', "c'est un peu cher, moins cher ?"],
    max: ['à moins de {p}', 'seulement à moins de {p}', "quelque chose jusqu'à {p} ?", 'mais {p} maximum', "je n'ai que {p}", 'et à moins de {p} ?'],
    color: ['en {v}', 'ça existe en {v} ?', 'seulement en {v}', 'et en {v} ?', 'plutôt en {v}'],
    size: ['seulement en {v}', 'en taille {v}', 'il me faut la taille {v}', 'lesquels existent en {v} ?'],
    cheapest: ["les moins chers d'abord", 'triez par prix', 'du moins cher au plus cher'],
    more: ['plus', "montrez-m'en plus", "il y en a d'autres ?", 'quoi d’autre', 'encore'],
    other: ['et {k} ?', 'pardon, je voulais dire {k}', 'plutôt {k}', 'non, {k}', 'vous avez aussi {k} ?', 'et pour {k} ?'],
    not: ['pas en {v}', 'mais pas en {v}', 'tout sauf en {v}'],
  },
}; // prettier-ignore

export type LaterKind = keyof (typeof later)['en'];
