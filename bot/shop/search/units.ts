/** Figures with their units, written in many ways, become one word: `15"`, "15 inch" and "15-inch" are "15inch". */

const unitNames: Readonly<Record<string, string>> = {
  inches: 'inch', zoll: 'inch', pouces: 'inch', pulgadas: 'inch', kilogram: 'kg', kilograms: 'kg', kilo: 'kg', kilos: 'kg', kgs: 'kg',
  gram: 'g', grams: 'g', gr: 'g', gramm: 'g', pound: 'lb', pounds: 'lb', lbs: 'lb', ounce: 'oz', ounces: 'oz',
  meter: 'm', meters: 'm', metre: 'm', metres: 'm', mtr: 'm', centimeter: 'cm', centimeters: 'cm', centimetre: 'cm', centimetres: 'cm',
  millimeter: 'mm', millimeters: 'mm', millimetre: 'mm', millimetres: 'mm', feet: 'ft', foot: 'ft',
  liter: 'l', liters: 'l', litre: 'l', litres: 'l', milliliter: 'ml', milliliters: 'ml', millilitre: 'ml', millilitres: 'ml',
  gigabyte: 'gb', gigabytes: 'gb', terabyte: 'tb', terabytes: 'tb', megabyte: 'mb', megabytes: 'mb',
  watt: 'w', watts: 'w', volt: 'v', volts: 'v', megapixel: 'mp', megapixels: 'mp', gallon: 'gal', gallons: 'gal',
}; // prettier-ignore
const units = new Set(
  `inch kg g mg lb oz m cm mm km ft yd l ml cl dl gal gb tb mb kb w kw wh v mv a ma mah hz khz mhz ghz mp dpi lm lux bar psi
  ${Object.keys(unitNames).join(' ')}`.split(/\s+/),
);

/** The unit in its short form, or undefined when the word is none. */
export function unitOf(word: string): string | undefined {
  return units.has(word) ? (unitNames[word] ?? word) : undefined;
}

/** Signs become words: 15" is 15 inch. */
export function spelledUnits(text: string): string {
  return text.replace(/(\d)\s*(?:["”″]|''|’’)/g, '$1 inch ');
}

const figureWithUnit = /^(\d+(?:\.\d+)?)(\p{L}+)$/u;

/** "256gb" is 256 and gb; undefined for what is no figure with a unit, as "4k" or "dv7". */
export function figureAndUnit(word: string): { figure: string; unit: string } | undefined {
  const [, figure, letters = ''] = figureWithUnit.exec(word) ?? [];
  const unit = unitOf(letters);
  return figure === undefined || unit === undefined ? undefined : { figure, unit };
}

export function isFigure(word: string): boolean {
  return /^\d+(?:\.\d+)?$/.test(word);
}
