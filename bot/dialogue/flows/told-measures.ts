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

/** "…, 980 g, …", "1.45 kg.": the one weight that a text names, between two stops and of nothing else. */
function weightAlone(text: string): string | undefined {
  const [only, another] = [...text.matchAll(MASS)];
  if (!only || another) return undefined;
  const begins = /(?:^|[.,;:!]\s+)$/u.test(text.slice(0, only.index));
  const ends = /^\s*(?:[,;]|\.(?!\d)|$)/u.test(text.slice(only.index + only[0].length));
  return begins && ends ? only[0] : undefined;
}

const MASS = /(?<![\p{L}\d.,])\d[\d.,]*\s?(?:kg|g|lbs?|oz)(?!\p{L})/giu;

/** The figure with its unit that a text gives for one of these labels, with the label first asked for. */
export function toldIn(
  text: string,
  labels: readonly string[],
): { label: string; value: string } | undefined {
  const [first = ''] = labels;
  for (const label of labels) {
    const value = told[label]?.exec(text)?.[1];
    if (value !== undefined) return { label: first, value };
    const alone = label === 'weight' ? weightAlone(text) : undefined;
    if (alone !== undefined) return { label: first, value: alone };
  }
  return undefined;
}
