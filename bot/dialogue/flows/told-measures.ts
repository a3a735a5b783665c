/**
 * Measures that a store tells in a sentence instead of a field: "Weighs 1.6 kg", "74 cm wide". A figure alone is none:
 * "holds 150 kg" is no weight. In the four languages, for a shopper may read a store of another one.
 */

const FIGURE = String.raw`(\d[\d.,]*\s?\p{L}+)`;
const LENGTH = String.raw`(\d[\d.,]*\s?(?:mm|cm|m|in|inch(?:es)?|ft|feet))`;

const after = (words: string): RegExp => new RegExp(String.raw`(?<!\p{L})(?:${words})(?!\p{L})[^\d.;]{0,20}?${FIGURE}`, 'iu'); // prettier-ignore
const before = (words: string): RegExp => new RegExp(String.raw`${LENGTH} (?:${words})(?!\p{L})`, 'iu');

/** By the English label of the field it stands for. */
const told: Readonly<Record<string, RegExp>> = {
  weight: after('weigh(?:s|ing)|weight|pesan?|peso|p[eè]se(?:nt)?|poids|wieg(?:t|en)|gewicht'),
  width: before('wide|across|de ancho|de large|breit'),
  height: before('tall|high|de alto|de haut|hoch'),
  length: before('long|de largo|de long|lang'),
  depth: before('deep|de fondo|de profondeur|tief'),
};

/** "1.45 kg." as a sentence or between commas, and no other mass: what weighs so is the thing itself. */
function bareMass(text: string): string | undefined {
  const masses = text.match(MASS) ?? [];
  const [only, another] = text
    .split(/[,;](?!\d)|[.](?!\d)/u)
    .flatMap((part) => BARE_MASS.exec(part)?.[1] ?? []);
  return masses.length === 1 && another === undefined ? only : undefined;
}

const MASS = /\d[\d.,]*\s?(?:kg|g|lbs?|oz)(?!\p{L})/giu;
const BARE_MASS = /^\s*(\d[\d.,]*\s?(?:kg|g|lbs?|oz))\s*$/iu;

/** The figure with its unit that a text gives for one of these labels, with the label first asked for. */
export function toldIn(
  text: string,
  labels: readonly string[],
): { label: string; value: string } | undefined {
  const [first = ''] = labels;
  for (const label of labels) {
    const value = told[label]?.exec(text)?.[1] ?? (label === 'weight' ? bareMass(text) : undefined);
    if (value !== undefined) return { label: first, value };
  }
  return undefined;
}
