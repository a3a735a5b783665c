import type { ProductDetails, ToolData } from '../../tools/results.ts';
import { shownOf } from '../known-products.ts';
import type { ShownProduct } from '../memory.ts';
import { MOST_PRODUCTS, say } from '../say.ts';
import { inTurn, useTool } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { focusOn } from './adding-version.ts';
import { personQuestion } from './person-question.ts';
import { answerIn, sayAnswer } from './product-questions.ts';
import type { Answer } from './product-questions.ts';
import { askWhichProduct } from './which-product.ts';

/** "Are they waterproof?" with several on the screen: answered for each of them at once, in the store's own words. */

export function askOfSeveral(scene: Scene, products: ShownProduct[]): Scene {
  const productIds = products.slice(0, MOST_PRODUCTS).map(({ productId }) => productId);
  return useTool(scene, 'comparing', 'compare-products', { productIds }, 'asked-of-several');
}

export function askedOfSeveral(scene: Scene, { products }: ToolData<'compare-products'>): Scene {
  const answers = products.map((product) => ({ product, answer: answerIn(scene, product) }));
  const facts = answers.flatMap(({ product, answer }) =>
    answer?.kind === 'fact' ? [{ product, ...answer }] : [],
  );
  if (facts.length > 0) return sayFacts(scene, products, facts);
  const [only, ...others] = answers.filter(
    (each): each is { product: ProductDetails; answer: Answer } => each.answer !== undefined,
  );
  if (!only) return sayNone(scene, products);
  if (others.length === 0)
    return sayAnswer(focusOn(scene, shownOf(only.product.card)), only.product, only.answer);
  const candidates = [only, ...others].map(({ product }) => shownOf(product.card));
  return askWhichProduct(inTurn(scene, { intent: 'product-question' }), candidates, 'product-question');
}

type Fact = { product: ProductDetails; label: string; value: string };

function sayFacts(scene: Scene, products: ProductDetails[], facts: Fact[]): Scene {
  const answered = facts.map(({ product }) => product.card.id);
  const silent = products
    .filter(({ card }) => !answered.includes(card.id))
    .map(({ card: { title } }) => title);
  const said = facts.map(({ product, label, value }) => ({ title: product.card.title, label, value }));
  return say(scene, 'facts-of-several', { facts: said, silent });
}

function sayNone(scene: Scene, products: ProductDetails[]): Scene {
  const titles = products.map(({ card: { title } }) => title);
  if (scene.memory.declined.includes('person'))
    return say(scene, 'not-said-of-any', { titles, offerPerson: false });
  const question = personQuestion(scene);
  return say(scene, 'not-said-of-any', { titles, offerPerson: true }, { question });
}
