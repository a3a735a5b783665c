import type { Intent } from '../../understanding/understanding.ts';
import { candidatesOf, namingWeight } from '../goods-said.ts';
import { nameOf } from '../known-products.ts';
import type { ShownProduct } from '../memory.ts';
import { aspectsIn } from '../ranking/aspects-asked.ts';
import { catalogueOf } from '../replies/index.ts';
import { openQuestion, slotsOf } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { contentOf, stem, wordsOf } from '../words.ts';
import { askedOn } from './asking-on.ts';
import { isQuestion } from './chances.ts';
import { optionAsked } from './choosing-variant.ts';
import { CLEAR_ASPECT } from './clear-question.ts';
import { versionWords } from './option-words.ts';

/**
 * "Wieviel wiegt travel chinos", "chore jacket care?": the one thing whose title holds the words, of which an aspect of
 * goods is asked in the rest. Nothing is looked for there, whatever the message was read as.
 */

/** Readings of such a question: its words name goods, and hardly anything else. */
const READ_AS: readonly Intent[] = [
  'search-products', 'recommend-products', 'refine-results', 'product-details', 'out-of-scope', 'delivery-estimate', 'store-info', 'bot-question', 'view-cart',
  'help', 'repeat', 'greet', 'returns-policy', 'shipping-info', 'show-more', 'compare-products', 'ask-price', 'check-availability', 'promotions', 'product-question',
]; // prettier-ignore

/** So many words of a title name it, unless it has no more. */
const TELLING = 2;
/** The words of a title that were said must name goods by so much together, in nats. */
const LEAST = 1.5;

interface AskedOfNamed {
  product: ShownProduct;
  read: Intent;
  /** What was asked of another before, and is asked of this one now. */
  before?: string;
}

export function askedOfNamed(scene: Scene): AskedOfNamed | undefined {
  const product = mayBeNamed(scene) ? namedInPart(scene) : undefined;
  if (!product) return undefined;
  const before = askedOn(scene, product);
  if (before) return { product, read: before.intent, before: before.text };
  const { text } = scene.turn;
  if (!isQuestion(scene) && !text.includes('?') && slotsOf(scene).fact === undefined && !ASKS.test(text)) return undefined; // prettier-ignore
  // A version of it is no aspect: "does it come in sky", of a yarn.
  const name = [...nameOf({ title: product.title }), ...versionWords(scene, product)];
  const rest = text.split(/\s+/).filter((each) => !wordsOf(each).some((word) => name.includes(stem(word)))).join(' '); // prettier-ignore
  if (asksPriceAlone(scene, rest)) return { product, read: 'ask-price' };
  if (clearestIn(rest) < CLEAR_ASPECT) return undefined;
  return { product, read: optionAsked(scene, product) ? 'check-availability' : 'product-question' };
}

/** "How much is the grooming box": nothing is named beside it, not even its delivery. */
function asksPriceAlone(scene: Scene, rest: string): boolean {
  return COSTS.test(rest) && contentOf(scene, rest.replace(COSTS, ' ')).length === 0;
}

const COSTS =
  /(?<!\p{L})(?:how much(?: is| are|'?s)?|(?:what(?:'?s| is) the )?price of|kostet|kosten|preis|wie teuer|cu[aá]nto (?:cuesta|vale)|precio|combien co[uû]te(?:nt)?|prix)(?!\p{L})/iu;

function mayBeNamed(scene: Scene): boolean {
  const { intent = 'out-of-scope', weighed, choiceId, text } = scene.turn;
  if (!READ_AS.includes(intent) || !weighed || choiceId !== undefined) return false;
  const question = openQuestion(scene);
  if (question && question.data?.['offer'] !== 'person') return false;
  const { seeksGoods, compares, altogether, adds } = catalogueOf(scene.memory.language).words;
  const isElse = [seeksGoods, compares, altogether, adds].some((pattern) => pattern.test(text));
  const { orderId, email, coupon, priceMax, priceMin, sort } = slotsOf(scene);
  const isLimited = (orderId ?? email ?? coupon ?? priceMax ?? priceMin ?? sort) !== undefined;
  return !isElse && !isLimited;
}

/** "Woraus ist Comet Electric Guitar": a foreign name leaves the language open. */
function clearestIn(text: string): number {
  return Math.max(0, ...LANGUAGES.flatMap((language) => [...aspectsIn(text, language).values()]));
}

const LANGUAGES = ['en', 'de', 'es', 'fr'] as const;

/** A question that has no mark and begins with another word. */
const ASKS =
  /^\P{L}*(?:(?:and|und|y|et) )?(?:who|how|what|which|where|when|can|could|does|has|wor?aus|wovon|wonach|wof[uü]r|worauf|womit|wozu|aus was|aus welche\p{L}|von wem|[a-zäöü]{2,3} welche\p{L}|wieviel\p{L}*|darf|kann|de qu[eé]|cu[aá]\p{L}+|c[oó]mo|qu[eé]|qui[eé]n|d[oó]nde|a qu[eé]|para qu[eé]|con qu[eé]|se puede|en quoi|de quoi|de quel\p{L}*|quel\p{L}*|qui|combien|comment|avec quoi|d['’]o[uù]|o[uù]|est-ce|[aà] partir)(?!\p{L})|\b(?:est|a|fait|p[eè]se|va|passe|dure|tient|contient)\b.*\b(?:quoi|combien|quel\p{L}*)\b/iu;

/** What most of the words name together; undefined when two things are called by as many of them. */
function namedInPart(scene: Scene): ShownProduct | undefined {
  const said = new Set(wordsOf(scene.turn.text).map(stem));
  const named = candidatesOf(scene)
    .map(({ product }) => {
      const name = nameOf({ title: product.title });
      const words = name.filter((word) => said.has(word));
      const weight = words.reduce((sum, word) => sum + namingWeight(scene, word), 0);
      return { product, name, words, weight };
    })
    .filter(
      ({ name, words, weight }) =>
        words.length > 0 && weight >= LEAST && words.length >= Math.min(TELLING, name.length),
    ) // prettier-ignore
    .toSorted((one, other) => other.weight - one.weight);
  const [best, next] = named;
  if (!best) return undefined;
  const isWhole = (each: typeof best): boolean => each.words.length === each.name.length;
  if (!next || next.words.length < best.words.length) return best.product;
  return isWhole(best) && !isWhole(next) ? best.product : undefined;
}
