import type { ProductDetails, ToolData } from '../../tools/results.ts';
import { shownOf } from '../known-products.ts';
import type { ShownProduct } from '../memory.ts';
import { MOST_PRODUCTS, say } from '../say.ts';
import { inTurn, notedData, useTool } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { focusOn } from './adding-version.ts';
import { passageAtRisk, riskOf } from './at-risk.ts';
import { allergenWords, contentOf } from '../words.ts';
import { personQuestion } from './person-question.ts';
import { quotePassage } from './policies.ts';
import { answerIn, sayAnswer } from './product-questions.ts';
import type { Answer } from './product-questions.ts';
import { mayTellOfGoods } from './telling-passage.ts';
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
  if (!only) return rulesFirst(scene, products);
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

/** "How many watts for 60 litres": no heater says so, but a rule of the store may. */
function rulesFirst(scene: Scene, products: ProductDetails[]): Scene {
  const titles = products.map(({ card: { title } }) => title);
  const asked = contentOf(scene, scene.turn.text);
  // Of allergens nothing is quoted that does not name them.
  if (!riskOf(scene) && allergenWords(scene).some((word) => asked.includes(word)))
    return sayNone(scene, titles);
  const risk = riskOf(scene);
  const args = { question: risk?.question[scene.memory.language] ?? scene.turn.text.slice(0, 500) };
  return useTool(scene, 'readingPolicy', 'find-policy', args, 'rules-or-none', { titles });
}

export function rulesOrNone(scene: Scene, found: ToolData<'find-policy'>): Scene {
  const passages = found.passages.filter(mayTellOfGoods);
  const { titles } = notedData(scene) as { titles: string[] };
  const atRisk = passageAtRisk(scene, passages);
  if (atRisk) return quotePassage(scene, atRisk);
  if (riskOf(scene)) return sayNone(scene, titles);
  const [best] = passages.filter(({ alone }) => alone !== true);
  return best && (best.covers ?? 0) >= COVERS ? quotePassage(scene, best) : sayNone(scene, titles);
}

/** How much of the question a passage must speak of to be quoted in place of the products' own words. */
const COVERS = 0.66;

function sayNone(scene: Scene, titles: string[]): Scene {
  if (scene.memory.declined.includes('person'))
    return say(scene, 'not-said-of-any', { titles, offerPerson: false });
  const question = personQuestion(scene);
  return say(scene, 'not-said-of-any', { titles, offerPerson: true }, { question });
}
