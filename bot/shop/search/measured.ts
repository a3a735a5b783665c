import { amountsIn, sideWords } from '../../understanding/goods/measures.ts';
import type { MeasureKind, MeasureLimit, Side } from '../../understanding/goods/measures.ts';
import type { CatalogueProduct } from './catalogue-product.ts';
import { fold } from './words.ts';

/** Whether goods keep to what they may measure, by what the store writes of them. Who gives no figure does not. */

/** Labels of what a thing can bear, is packed in or is for: their figures measure something else. */
const ofOthers =
  /load|capacity of|max|bear|support|suitable|recommended|fits|user|body|rider|pack(?:ag|ed|ung)|shipping|versand|env[ií]o|exp[ée]dition|belast|tragkraft|trag[ -]?last|geeignet|zuladung|carga|soporta|charge|adapt/u;

/** What fields with such a figure are called; a length is asked of the whole thing unless a side is named. */
const labels: Readonly<Record<MeasureKind, RegExp>> = {
  mass: /weigh|weight|gewicht|peso|poids|wt\b|mass|content|inhalt|contenido|contenance|size|grosse|gro(?:ss|ß)e|net|tamano|taille|pack/u,
  volume: /volum|capacit|kapaz|fassung|inhalt|content|contenid|contenance|holds|size|grosse|tamano|taille|litr|liter|dimension|abmess|medida/u,
  length: /dimension|size|measure|ma(?:ss|ß)e|abmess|grosse|medida|tamano|taille|height|hohe|alto|altura|haut|width|breite|ancho|large|length|lange|largo|long|depth|tiefe|fondo|prof|diam|durchmesser/u,
  power: /power|watt|leistung|potencia|puissance|output/u,
  storage: /storage|memory|speicher|almacen|memoria|stockage|m[ée]moire|capacit|kapaz/u,
}; // prettier-ignore

const sidePatterns = Object.fromEntries(
  Object.entries(sideWords).map(([side, words]) => [side, new RegExp(`(?<!\\p{L})(?:${fold(words).replaceAll(' ', '\\s')})(?!\\p{L})`, 'u')]), // prettier-ignore
) as Record<Side, RegExp>;

/** Whether a product meets the limit: by the versions it comes in, else by a field, else by its title. */
export function meetsLimit(product: CatalogueProduct, limit: MeasureLimit): boolean {
  const { kind, side } = limit;
  const named = (texts: string[]): number[] => texts.flatMap((text) => largest(text, kind) ?? []);
  const versions = side ? [] : named(product.variants.flatMap(({ options }) => Object.values(options)));
  const whole = versions.length > 0 ? undefined : wholeMeasure(product, limit);
  const figures = whole === undefined ? [...versions, ...(side ? [] : named([product.title]))] : [whole];
  return figures.some((figure) => isWithin(figure, limit));
}

/** What a field says of the thing as a whole; versions of several sizes say it themselves. */
function wholeMeasure(product: CatalogueProduct, { kind, side }: MeasureLimit): number | undefined {
  for (const { label, value } of product.facts) {
    const called = fold(label);
    if (ofOthers.test(called)) continue;
    if (side === undefined ? !labels[kind].test(called) : !saysSide(called, value, side)) continue;
    const figure = side === undefined ? largest(value, kind) : ofSide(called, value, side);
    if (figure !== undefined) return figure;
  }
  return side === undefined ? undefined : ofSide('', product.description, side);
}

function saysSide(label: string, value: string, side: Side): boolean {
  return sidePatterns[side].test(label) || sidePatterns[side].test(fold(value));
}

/** "Height: 40 cm", "40 cm tall", "H 40 cm": the figure of one side. */
function ofSide(label: string, value: string, side: Side): number | undefined {
  if (sidePatterns[side].test(label)) return amountsIn(value, 'length')[0];
  const parts = fold(value).split(/[,;×x/]\s|\.\s/u);
  const said = parts.find((part) => sidePatterns[side].test(part) && amountsIn(part, 'length').length > 0);
  return said === undefined ? undefined : amountsIn(said, 'length')[0];
}

/** Of "34.6 oz (980 g)" both are the same; of "30 x 40 x 12 cm" the longest counts. */
function largest(text: string, kind: MeasureKind): number | undefined {
  const figures = amountsIn(text, kind);
  return figures.length === 0 ? undefined : kind === 'length' ? Math.max(...figures) : figures[0];
}

/** A figure that was rounded from another unit still keeps to a limit in this one. */
const ROUNDED = 1.005;

function isWithin(figure: number, { least = 0, most = Number.POSITIVE_INFINITY }: MeasureLimit): boolean {
  return figure * ROUNDED >= least && figure <= most * ROUNDED;
}
