/**
 * What a thing looks like, as the store's data says it: for who cannot see its picture. Only what is written there;
 * what is not written stays unsaid.
 */

/** What is looked at of a product. */
export interface Described {
  /** What the store calls this kind of product: "Jackets". */
  category: string;
  options: readonly { name: string; values: readonly string[] }[];
  facts: readonly { label: string; value: string }[];
}

/** Labels, folded, under which stores write what can be seen, in the order in which it is told. */
const seen = {
  kind: ['kind', 'product kind', 'type', 'art', 'produktart', 'typ', 'genre', 'type de produit', 'tipo', 'clase', 'tipo de producto'],
  color: ['color', 'colour', 'colors', 'colours', 'farbe', 'farben', 'farbton', 'couleur', 'couleurs', 'coloris', 'teinte', 'colores'],
  pattern: ['pattern', 'print', 'muster', 'dessin', 'motif', 'imprime', 'estampado', 'motivo'],
  shape: ['shape', 'form', 'forme', 'forma', 'silhouette', 'silueta'],
  fit: ['fit', 'passform', 'schnitt', 'coupe', 'corte'],
  finish: ['finish', 'oberflache', 'finition', 'acabado'],
  material: ['material', 'materials', 'fabric', 'stoff', 'obermaterial', 'matiere', 'tissu', 'materiau', 'tejido'],
  measures: ['dimensions', 'masse', 'abmessungen', 'dimensiones', 'medidas'],
} as const; // prettier-ignore

type Trait = keyof typeof seen;
const traits = Object.keys(seen) as Trait[];

/** "Farbe: Blau, Moos": each trait the store writes of, in its own labels and words; empty where it writes of none. */
export function looksOf({ options, facts }: Described): { label: string; value: string }[] {
  return traits.flatMap((trait) => {
    const option = options.find(({ name }) => isOf(trait, name));
    if (option) return [{ label: option.name, value: option.values.join(', ') }];
    const fact = facts.find(({ label }) => isOf(trait, label));
    return fact ? [fact] : [];
  });
}

/** As many colours are named in the text of a picture; a thing that comes in more is not told by them. */
const MOST_COLORS = 4;

/**
 * The alternative text of a picture that the store has no words for: its title, kind, colours and pattern.
 * @param chosen the options of one variant, when the picture is of that one
 */
export function pictureText(
  title: string,
  product: Described,
  chosen: Readonly<Record<string, string>> = {},
): string {
  const value = (trait: Trait): string | undefined => {
    const own = Object.entries(chosen).find(([name]) => isOf(trait, name));
    if (own) return own[1];
    const values = product.options.find(({ name }) => isOf(trait, name))?.values;
    if (values) return values.length <= MOST_COLORS ? values.join(' / ') : undefined;
    return product.facts.find(({ label }) => isOf(trait, label))?.value;
  };
  const told = [value('kind') ?? product.category, value('color'), value('pattern')].filter(Boolean);
  return told.length > 0 ? `${title}: ${told.join(', ')}` : title;
}

function isOf(trait: Trait, label: string): boolean {
  const labels: readonly string[] = seen[trait];
  return labels.includes(folded(label));
}

function folded(label: string): string {
  return label.trim().toLowerCase().replace('ß', 'ss').normalize('NFD').replace(/\p{M}/gu, '');
}
