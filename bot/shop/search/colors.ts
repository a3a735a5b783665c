import { wordLine } from './words.ts';

/** Colour words that mean nearly the same to a shopper. The first of a row is the plain name. */
const families = [
  'black jet ebony onyx schwarz noir negro',
  'charcoal anthracite graphite',
  'gray grey slate ash charcoal silver grau gris',
  'white ivory cream snow weiss blanc blanco',
  'cream ivory ecru natural vanilla beige',
  'beige sand khaki oatmeal stone tan camel cream',
  'brown chocolate walnut chestnut coffee tan cognac caramel braun marron',
  'red scarlet cherry crimson burgundy maroon wine rot rouge rojo',
  'burgundy wine maroon bordeaux',
  'orange rust tangerine apricot amber terracotta copper',
  'yellow mustard lemon ochre gold gelb jaune amarillo',
  'gold golden mustard brass',
  'green olive sage mint forest emerald moss lime gruen grun vert verde',
  'mint seafoam',
  'teal turquoise petrol',
  'blue navy teal turquoise sky cobalt azure indigo denim blau bleu azul',
  'navy midnight indigo',
  'purple violet plum aubergine lavender lilac lila violett',
  'lavender lilac',
  'pink rose blush coral rosa',
  'silver metallic chrome steel',
  'blau dunkelblau hellblau marineblau petrol turkis',
  'rot weinrot dunkelrot bordeaux',
  'grun hellgrun dunkelgrun olivgrun mintgrun oliv',
  'gelb senfgelb senf',
  'grau anthrazit hellgrau dunkelgrau',
  'weiss naturweiss creme',
  'braun dunkelbraun beige',
  'rojo granate burdeos',
  'amarillo mostaza',
  'blanco crudo',
  'rouge bordeaux terracotta',
  'jaune moutarde',
  'blanc ecru',
] as const;

const near = new Map<string, Set<string>>();
for (const row of families) {
  const [plain = '', ...others] = row.split(' ');
  for (const other of others) {
    relate(plain, other);
    relate(other, plain);
  }
}

function relate(from: string, to: string): void {
  const known = near.get(from) ?? new Set<string>();
  known.add(to);
  near.set(from, known);
}

const depth = new Set(['light', 'dark', 'pale', 'deep', 'bright', 'baby', 'royal', 'army', 'bottle', 'off']);

/** Words a colour may also be called, the asked one first: "navy" gives navy, midnight, indigo, blue. */
export function colorWords(color: string): string[] {
  const asked = wordLine(color).trim();
  const main = asked
    .split(' ')
    .filter((word) => !depth.has(word))
    .at(-1);
  return [...new Set([asked, ...(main ? [main, ...(near.get(main) ?? [])] : [])])].filter(Boolean);
}

/** Colours as they are said in other languages, in all their forms, beside the English. */
const colorsAbroad = new Map(
  [
    'black negro negra negros negras noir noire noirs noires schwarz schwarze schwarzer schwarzes schwarzen',
    'white blanco blanca blancos blancas blanc blanche blancs blanches weiss weisse weisser weisses weissen',
    'red rojo roja rojos rojas rouge rouges rot rote roter rotes roten',
    'blue azul azules bleu bleue bleus bleues blau blaue blauer blaues blauen',
    'green verde verdes vert verte verts vertes grun grune gruner grunes grunen',
    'yellow amarillo amarilla amarillos amarillas jaune jaunes gelb gelbe gelber gelbes gelben',
    'brown marron marrones brun brune bruns brunes braun braune brauner braunes braunen',
    'gray gris grises grise grau graue grauer graues grauen',
    'pink rosa rosas rose roses pinke pinker pinkes',
    'orange naranja naranjas oranges orangene orangener',
    'sage salvia sauge salbei salbeigrun salbeigrune salbeigruner salbeigrunes',
    'charcoal antracita anthracite anthrazit anthrazitfarben anthrazitgrau',
    'navy marino marine dunkelblau dunkelblaue dunkelblauer dunkelblaues dunkelblauen marineblau nachtblau',
    'teal petroleo petrole petrol petrolblau',
    'burgundy granate burdeos bordeaux weinrot weinrote weinroter weinrotes weinroten bordeauxrot',
    'mustard mostaza moutarde senfgelb senfgelbe senffarben senf',
    'rust teja oxido rouille rostrot rostrote rostbraun',
    'olive oliva olivo kaki oliv olivgrun olivgrune',
    'cream crema creme ecru crudo cremeweiss cremefarben',
    'tan camel tostado hellbraun hellbraune cognac',
    'silver plateado plateada plateados plateadas plata argente argentee argentes argent silber silbern silberne',
    'sand arena sable sandfarben',
    'mint menta menthe minze mintgrun',
    'lavender lavanda lavande lavendel',
    'purple morado morada morados moradas violet violette violets violettes lila violett violette',
  ].flatMap((line) => {
    const [english = '', ...others] = line.split(' ');
    return others.map((word) => [word, english] as const);
  }),
);

/**
 * A colour in the forms its word is bent to, the asked one first: "blanca" is the "Blanco" of a shirt, "schwarze" the
 * "Schwarz" of a shoe. Of the words abroad that mean the same only those that begin alike: a camel coat is no cognac.
 */
export function colorForms(color: string): string[] {
  const asked = wordLine(color).trim();
  const english = colorsAbroad.get(asked);
  const isForm = (word: string): boolean => {
    const shared = Math.max(3, Math.min(word.length, asked.length) - 1);
    return word.slice(0, shared) === asked.slice(0, shared);
  };
  const alike = english === undefined ? [] : [...colorsAbroad].filter(([word, means]) => means === english && isForm(word)); // prettier-ignore
  return [...new Set([asked, ...alike.map(([word]) => word)])];
}

/** The English name of a colour said in any language; undefined for what is no colour. Takes a folded word. */
export function colorInEnglish(word: string): string | undefined {
  return colorsAbroad.get(word) ?? (near.has(word) ? word : undefined);
}

const colorLabels = new Set(
  'color colour farbe farben farbton couleur couleurs coloris teinte colores tono colors colours shade finish'.split(
    ' ',
  ),
);

/** Whether an option of this name is about colour. */
export function isColorOption(name: string): boolean {
  return colorLabels.has(wordLine(name).trim());
}
