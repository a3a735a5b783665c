/** What goods measure, as shoppers and stores write it in the four languages. */

export type MeasureKind = 'mass' | 'length' | 'volume' | 'power' | 'storage';

/** Which length of a thing is meant. */
export type Side = 'height' | 'width' | 'length' | 'depth' | 'diameter';

/** A limit on what goods measure, inclusive: in grams, centimetres, millilitres, watts or gigabytes. */
export interface MeasureLimit {
  kind: MeasureKind;
  least?: number;
  most?: number;
  side?: Side;
}

const written: Readonly<Record<MeasureKind, Readonly<Record<string, number>>>> = {
  mass: { mg: 0.001, 'gr?|grams?|gramm|gramos?|grammes?': 1, 'kgs?|kilos?|kilogram(?:m|me|mes|s)?|kilogramos?': 1000, lbs: 453.6, lb: 453.6, 'oz|ounces?|onzas?|onces?|unzen': 28.35 },
  length: { 'mm|millimet(?:er|re|ers|res)|mil[ií]metros?|millim[eè]tres?': 0.1, 'cms?|centimet(?:er|re|ers|res)|zentimeter|cent[ií]metros?|centim[eè]tres?': 1, 'm|met(?:er|re|ers|res)|metern|metros?|m[eè]tres?': 100, '"|″|inch(?:es)?|zoll|pulgadas?|pouces?': 2.54, 'ft|feet|foot': 30.48 },
  volume: { 'ml|millilit(?:er|re|ers|res)|mililitros?': 1, cl: 10, dl: 100, 'l|lit(?:er|re|ers|res)|litern|litros?': 1000 },
  power: { 'w|watts?|vatios?': 1, 'kw|kilowatts?': 1000 },
  storage: { mb: 0.001, 'gb|gigas?|gigabytes?': 1, 'tb|terabytes?|teras?': 1000 },
}; // prettier-ignore

const units = Object.entries(written).flatMap(([kind, of]) =>
  Object.entries(of).map(([words, factor]) => ({ kind: kind as MeasureKind, factor, pattern: new RegExp(`^(?:${words})$`, 'u') })),
); // prettier-ignore

/** Source of a unit as a word of its own, without groups. "180 g/m²" is no mass. */
export const unitSource = `(?:${Object.values(written)
  .flatMap((of) => Object.keys(of))
  .join('|')})(?![\\p{L}\\p{N}²³/])`;

/** The kind a unit measures and what makes base units of it; the unit must be one `unitSource` matches, in lower case. */
export function unitNamed(word: string): { kind: MeasureKind; factor: number } | undefined {
  return units.find(({ pattern }) => pattern.test(word));
}

/** "1,200" is twelve hundred, "1,5" one and a half. */
export function figureOf(text: string): number {
  return Number(text.replaceAll(/[.,](?=\d{3}(?!\d))/g, '').replace(',', '.'));
}

const FIGURE = String.raw`\d+(?:[.,]\d+)*`;
/** "28 oz", "18 x 7 x 7 cm": the figures before a unit. */
const amounts = new RegExp(`(?<![\\p{L}\\d.,])(${FIGURE}(?:\\s*[x×]\\s*${FIGURE})*)[\\s\\u00a0\\u202f-]?(${unitSource})`, 'giu'); // prettier-ignore

/** Every figure of that kind in a text, in base units. */
export function amountsIn(text: string, wanted: MeasureKind): number[] {
  return [...text.matchAll(amounts)].flatMap(([, figures = '', word = '']) => {
    const unit = unitNamed(word.toLowerCase());
    return unit?.kind === wanted
      ? figures.split(/\s*[x×]\s*/).map((each) => figureOf(each) * unit.factor)
      : [];
  });
}

/** What a label or a word beside a figure calls each side. */
export const sideWords: Readonly<Record<Side, string>> = {
  height: 'tall|high|height|hoch|hohe|höhe|h[öo]her|de alto|alto|altura|de haut|haut|hauteur|taller|higher|plus hautes?|m[aá]s alt[oa]s?',
  width: 'wide|width|across|breit|breite|breiter|de ancho|ancho|anchura|de large|large|largeur|wider|narrower|schmaler|plus larges?|m[aá]s anch[oa]s?',
  length: 'long|length|longer|lang|l[äa]nge|l[äa]nger|de largo|largo|longitud|de long|longueur|plus longues?|m[aá]s larg[oa]s?',
  depth: 'deep|depth|deeper|tief|tiefe|tiefer|de fondo|fondo|profundidad|de profondeur|profondeur',
  diameter: 'diameter|durchmesser|di[aá]metro|diam[eè]tre|ø',
}; // prettier-ignore
