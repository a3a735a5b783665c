import type { ProductDetails } from '../../tools/results.ts';
import { shownOf } from '../known-products.ts';
import { catalogueOf } from '../replies/index.ts';
import { amountAsked } from '../replies/inside-words.ts';
import { orderWords } from '../replies/order-words.ts';
import { aspectsIn, aspectsOfLabel } from '../ranking/aspects-asked.ts';
import { unitsTold } from '../ranking/figures.ts';
import { slotsOf } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { allergenWords, contentOf } from '../words.ts';

/** What a question about a product asks for: its own words, what they are called in facts, an option, a caution. */

interface Sought {
  /** The shopper's own words; each weighs more than what it may be called. */
  said: string[];
  alsoCalled: string[];
}

/** The words of the question, without those that only name the product. */
export function soughtWords(scene: Scene, product: ProductDetails): Sought {
  const { synonyms, phrases, vague } = catalogueOf(scene.memory.language).words;
  // Milk stays milk, though the milk chocolate is called so.
  const allergens = allergenWords(scene);
  const name = new Set(
    contentOf(scene, `${product.card.title} ${product.card.brand ?? ''} ${product.category}`),
  );
  const weak = new Set(contentOf(scene, vague));
  // Of "the first one" no word asks for anything.
  const { places } = orderWords(scene.memory.language);
  const placed = slotsOf(scene).ordinal !== undefined;
  const isPlace = (word: string): boolean => placed && places.some((pattern) => pattern.test(word));
  const spoken = contentOf(scene, scene.turn.text).filter((word) => !weak.has(word) && !isPlace(word));
  const amount = contentOf(scene, amountAsked(scene.turn.text, scene.memory.language));
  const beyond = spoken.filter(
    (word) => !name.has(word) || allergens.includes(word) || amount.includes(word),
  );
  // "Is it wool" of a wool rug asks for nothing else.
  const { material, color } = slotsOf(scene);
  const said = beyond.length > 0 || (material ?? color) === undefined ? beyond : spoken;
  const byStem = new Map(
    Object.entries(synonyms).map(([word, called]) => [contentOf(scene, word)[0] ?? word, called]),
  );
  const inPhrases = phrases.flatMap(({ said: phrase, called }) =>
    phrase.test(scene.turn.text) ? called : [],
  );
  const alsoCalled = [...said.flatMap((word) => byStem.get(word) ?? []), ...inPhrases].flatMap((word) =>
    contentOf(scene, word),
  );
  return { said, alsoCalled };
}

/** "How long can it be had", of what comes in 140x250 and 140x280: the option that holds what is measured. */
export function optionMeasured(scene: Scene, { card }: ProductDetails): string | undefined {
  const asked = [...aspectsIn(scene.turn.text, scene.memory.language).keys()];
  return card.options.find(
    ({ name, values }) =>
      values.length > 1 &&
      asked.some(
        ({ unit }) =>
          unit !== undefined && unit !== 'count' && values.every((value) => unitsTold(value).has(unit)),
      ) &&
      !asked.some(
        (aspect) =>
          aspect.general !== true &&
          aspectsOfLabel(name).length > 0 &&
          !aspectsOfLabel(name).includes(aspect),
      ),
  )?.name;
}

/** "How big is it" of what comes in 350 ml and 1 L: the option that the words also mean. */
export function optionMeant(scene: Scene, product: ProductDetails): string | undefined {
  const { said, alsoCalled } = soughtWords(scene, product);
  return shownOf(product.card).options.find(
    ({ name, values }) =>
      values.length > 1 && contentOf(scene, name).some((word) => [...said, ...alsoCalled].includes(word)),
  )?.name;
}
