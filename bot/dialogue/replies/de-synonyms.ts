import { typed } from './de-patterns.ts';

/** What German words are called in a product's facts, by the labels of German and of English stores. */

const allergens = ['allergene', 'zutaten', 'inhaltsstoffe', 'allergen', 'ingredient'];
const weight = ['gewicht', 'weight'];
const size = ['maße', 'größe', 'abmessungen', 'inhalt', 'dimension', 'size', 'capacity', 'volume'];
const capacity = ['volumen', 'inhalt', 'capacity', 'volume'];
const length = ['länge', 'maße', 'length', 'dimension'];
const width = ['breite', 'maße', 'width', 'dimension'];
const height = ['höhe', 'maße', 'height', 'dimension'];
const depth = ['tiefe', 'maße', 'depth', 'dimension'];
const material = ['material', 'stoff', 'obermaterial', 'fabric'];
const care = ['pflege', 'pflegehinweis', 'care'];
const water = ['wasserdicht', 'wasserdichtigkeit', 'waterproof', 'water'];
const author = ['autor', 'autorin', 'author'];
const age = ['alter', 'altersempfehlung', 'age'];
const power = ['akku', 'laufzeit', 'strom', 'battery', 'power'];

const groups: readonly (readonly [words: string, called: readonly string[]])[] = [
  ['nuss nüsse nüssen erdnuss erdnüsse mandel mandeln haselnuss haselnüsse gluten weizen milch laktose ei eier soja sesam fisch krebstiere allergie allergisch allergiker allergikern allergene', allergens],
  ['vegan veganer', ['zutaten', 'allergene', 'vegan', 'material', 'ingredient', 'allergen']],
  ['zucker zuckergehalt kalorien', ['zutaten', 'nährwerte', 'ingredient', 'nutrition']],
  ['geschrieben schreibt schrieb verfasst autor autorin', author],
  ['schwer schwere wiegt wiegen gewicht leicht leichte', weight],
  ['groß große größe größen klein kleine maße maß abmessung abmessungen', size],
  ['lang lange länge', length],
  ['breit breite', width],
  ['hoch hohe höhe', height],
  ['tief tiefe', depth],
  ['liter fasst fassungsvermögen volumen', capacity],
  ['material stoff leder baumwolle wolle holz holzart gefertigt besteht', material],
  ['hergestellt herkunft land woher stammt', ['herkunft', 'land', 'origin', 'country', 'made in', 'material']],
  ['waschen waschbar waschmaschine wäsche bügeln trockner spülmaschine geschirrspüler reinigen pflege', care],
  ['regen regenfest nass wasserdicht wasserfest wasserabweisend', water],
  ['garantie gewährleistung', ['garantie', 'warranty']],
  ['passt passen passform', ['passform', 'größe', 'fit', 'size']],
  ['akku batterie batterien laufzeit', power],
  ['alter jahren kind kinder', age],
  ['duft riecht geruch', ['duft', 'scent', 'fragrance']],
  ['seiten seitenzahl', ['seiten', 'pages']],
  ['bildschirm display', ['display', 'bildschirm', 'screen']],
  ['gänge schaltung', ['gänge', 'schaltung', 'gears']],
  ['personen leute schlafplätze', ['personen', 'schlafplätze', 'persons', 'people']],
  ['warm kalt grad temperatur', ['komforttemperatur', 'temperatur', 'temperature']],
  ['hell helligkeit lumen', ['helligkeit', 'leuchtkraft', 'lumen', 'brightness']],
  ['farbe farben', ['farbe', 'color', 'colour']],
]; // prettier-ignore

export const synonyms: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  groups.flatMap(([words, called]) =>
    typed(words)
      .split(' ')
      .map((word) => [word, called] as const),
  ),
);

const nuts = ['mandel', 'haselnuss', 'walnuss', 'cashew', 'pistazie', 'pekannuss', 'macadamia', 'paranuss', 'erdnuss', 'nut', 'almond', 'hazelnut', 'walnut', 'pistachio', 'pecan', 'brazil nut', 'peanut']; // prettier-ignore
const dairy = ['milch', 'butter', 'sahne', 'rahm', 'käse', 'molke', 'joghurt', 'laktose', 'milk', 'cream', 'cheese', 'whey', 'yoghurt', 'lactose']; // prettier-ignore
const grains = ['weizen', 'gerste', 'roggen', 'hafer', 'dinkel', 'wheat', 'barley', 'rye', 'oats', 'spelt', 'gluten']; // prettier-ignore

/** What a word covers when it is ruled out, by its German and its English names. */
export const families: Readonly<Record<string, readonly string[]>> = {
  nuss: nuts,
  nüsse: nuts,
  milch: dairy,
  milchprodukte: dairy,
  laktose: dairy,
  gluten: grains,
  weizen: ['wheat'],
  erdnuss: ['peanut'],
  erdnüsse: ['peanut'],
  eier: ['egg'],
  soja: ['soy', 'soya'],
  sesam: ['sesame'],
  fisch: ['fish'],
  krebstiere: ['garnele', 'krabbe', 'hummer', 'shellfish', 'prawn', 'shrimp', 'crab', 'lobster'],
};
