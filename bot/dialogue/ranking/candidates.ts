import type { ProductDetails } from '../../tools/results.ts';
import { otherLabelsOf } from '../replies/store-terms.ts';
import { catalogueOf } from '../replies/index.ts';
import { sentencesOf } from '../say.ts';
import type { Scene } from '../scene.ts';
import { contentOf } from '../words.ts';

/** Everything a store says of a product that may answer a question, in the pieces in which it is quoted. */
export type Candidate =
  | { kind: 'fact'; label: string; value: string; called: readonly string[]; words: readonly string[] }
  /** A sentence of the description, or what the store marks the product with. */
  | { kind: 'sentence' | 'tag'; text: string; called: readonly string[]; words: readonly string[] };

/** Sentences written to steer whoever reads them out are none. */
export function candidatesOf(
  scene: Scene,
  { facts, description, tags = [] }: ProductDetails,
): readonly Candidate[] {
  const { instructs } = catalogueOf(scene.memory.language).words;
  const ofFacts = facts.map(({ label, value }) => ({
    kind: 'fact' as const,
    label,
    value,
    called: contentOf(scene, [label, ...otherLabelsOf(label)].join(' ')),
    words: contentOf(scene, value),
  }));
  const ofText = (kind: 'sentence' | 'tag', texts: readonly string[]) =>
    texts.map((text) => ({ kind, text, called: [], words: contentOf(scene, text) }));
  const sentences = sentencesOf(description).filter((sentence) => !instructs.test(sentence));
  return [...ofFacts, ...ofText('sentence', sentences), ...ofText('tag', tags)];
}
