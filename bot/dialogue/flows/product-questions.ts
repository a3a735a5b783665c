import type { ProductDetails } from '../../tools/results.ts';
import { catalogueOf } from '../replies/index.ts';
import { say, sentencesOf, yesOrNo } from '../say.ts';
import type { Scene } from '../scene.ts';
import { contentOf } from '../words.ts';

/**
 * Questions about a product are answered in the store's own words or not at all. What the store does not say is
 * unknown, never "no": nothing is concluded from silence, and a person is offered.
 */
export function answerQuestion(scene: Scene, product: ProductDetails): Scene {
  const { title } = product.card;
  const sought = soughtWords(scene, product);
  const fact = bestFact(scene, product, sought);
  if (fact) return say(scene, 'fact-quote', { title, label: fact.label, value: fact.value });
  const sentence = bestSentence(scene, product, sought);
  if (sentence) {
    const quote = { text: sentence, title, url: product.card.url };
    return say(scene, 'description-quote', { title }, { quote });
  }
  return sayUnknown(scene, title);
}

/** Offers a person once; whoever said no to that is not asked again. */
function sayUnknown(scene: Scene, title: string): Scene {
  if (scene.memory.declined.includes('person')) return say(scene, 'not-said', { title, offerPerson: false });
  return say(scene, 'not-said', { title, offerPerson: true }, { question: personQuestion(scene) });
}

export function personQuestion(scene: Scene) {
  return {
    kind: 'confirmation' as const,
    again: 'again-offer' as const,
    choices: yesOrNo(scene),
    data: { offer: 'person' },
  };
}

interface Sought {
  /** The shopper's own words; each weighs more than what it may be called. */
  said: string[];
  alsoCalled: string[];
}

/** The words of the question, without those that only name the product. */
function soughtWords(scene: Scene, product: ProductDetails): Sought {
  const { synonyms, vague } = catalogueOf(scene.memory.language).words;
  const name = new Set(
    contentOf(scene, `${product.card.title} ${product.card.brand ?? ''} ${product.category}`),
  );
  const weak = new Set(contentOf(scene, vague));
  const said = contentOf(scene, scene.turn.text).filter((word) => !name.has(word) && !weak.has(word));
  const byStem = new Map(
    Object.entries(synonyms).map(([word, called]) => [contentOf(scene, word)[0] ?? word, called]),
  );
  const alsoCalled = said.flatMap((word) => byStem.get(word) ?? []).flatMap((word) => contentOf(scene, word));
  return { said, alsoCalled };
}

function bestFact(
  scene: Scene,
  product: ProductDetails,
  sought: Sought,
): { label: string; value: string } | undefined {
  const scored = product.facts.map((fact) => {
    const label = contentOf(scene, fact.label);
    const value = contentOf(scene, fact.value);
    const score =
      4 * common(label, sought.said) + 2 * common(label, sought.alsoCalled) + 3 * common(value, sought.said);
    return { fact, score };
  });
  return scored.filter(({ score }) => score > 0).toSorted((a, b) => b.score - a.score)[0]?.fact;
}

function bestSentence(scene: Scene, product: ProductDetails, sought: Sought): string | undefined {
  const words = [...sought.said, ...sought.alsoCalled];
  const scored = sentencesOf(product.description).map((sentence) => ({
    sentence,
    score: common(contentOf(scene, sentence), words),
  }));
  return scored.filter(({ score }) => score > 0).toSorted((a, b) => b.score - a.score)[0]?.sentence;
}

function common(some: string[], others: string[]): number {
  return new Set(some.filter((word) => others.includes(word))).size;
}
