import type { Part } from '../wire/parts.ts';
import type { ProductDetails } from './results.ts';

/** Products side by side: a row for each property any of them has. What the store does not say of one is null. */
export function comparisonPart(products: readonly ProductDetails[]): Part {
  const labels = new Map<string, string>();
  for (const { facts } of products) {
    for (const { label } of facts)
      if (!labels.has(label.toLowerCase())) labels.set(label.toLowerCase(), label);
  }
  const optionNames = [...new Set(products.flatMap(({ card }) => card.options.map(({ name }) => name)))];
  const optionRows = optionNames.map((name) => ({
    label: name,
    values: products.map(
      ({ card }) => card.options.find((option) => option.name === name)?.values.join(', ') ?? null,
    ),
  }));
  const factRows = [...labels].map(([key, label]) => ({
    label,
    values: products.map(
      ({ facts }) => facts.find((fact) => fact.label.toLowerCase() === key)?.value ?? null,
    ),
  }));
  return {
    kind: 'comparison',
    products: products.map(({ card }) => card),
    rows: [...optionRows, ...factRows].map((row) => ({ ...row, catalogue: true })),
  };
}
