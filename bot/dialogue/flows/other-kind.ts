import type { Intent } from '../../understanding/understanding.ts';
import { everyKnown, nameOf } from '../known-products.ts';
import { catalogueOf } from '../replies/index.ts';
import { queryOf, slotsOf } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { contentOf } from '../words.ts';
import { isQuestion } from './chances.ts';
import { isUnsure } from './clarifying.ts';

/** Another kind of goods is named while some are on the screen: a search is begun, whatever the words beside were read as. */

/** Readings of "never mind these. Collars?" and "the batteries up to 25, where are they", however sure. */
const SHORTLY_OF_SHOWN: readonly Intent[] = ['product-details', 'compare-products', 'refine-results', 'show-more', 'find-similar', 'out-of-scope', 'deny', 'cancel-that', 'repeat', 'affirm', 'thank', 'help']; // prettier-ignore

/** Whether a kind of goods is named that is not what was looked for, and nothing on the screen is called so. */
export function namesOtherKind(scene: Scene): boolean {
  const { category, exclude } = slotsOf(scene);
  const { filters } = scene.memory.search ?? {};
  if (category === undefined || exclude !== undefined || filters?.category === category) return false;
  const shown = everyKnown(scene).flatMap(nameOf);
  return !kindSaid(scene).some((word) => shown.includes(word));
}

function kindSaid(scene: Scene): readonly string[] {
  const { category = '', things = [], names = [] } = slotsOf(scene);
  return contentOf(scene, [category, ...things, ...names].join(' '));
}

/** All that is named is a kind of goods, and none of it is on the screen. */
export function turnsToOtherKind(scene: Scene): boolean {
  const { text, intent = 'out-of-scope' } = scene.turn;
  const { orderId, email, priceMax, priceMin } = slotsOf(scene);
  if ((orderId ?? email) !== undefined || !namesOtherKind(scene)) return false;
  const isGuess = isUnsure(scene) || isHardlyOfShown(scene);
  if (!SHORTLY_OF_SHOWN.includes(intent) && !isGuess) return false;
  // "Only jackets", of gifts that were looked for by another word, narrows them down.
  const isOpen = scene.memory.search?.filters.category === undefined;
  if (isOpen && intent === 'refine-results') return false;
  const kind = kindSaid(scene);
  const beside = contentOf(scene, queryOf(scene)).filter((word) => !kind.includes(word));
  const isPriced = isGuess && (priceMax ?? priceMin) !== undefined;
  // "Do you do oil changes" names more than a kind, and is read as nothing of the shop's.
  const mostOfNone = intent === 'out-of-scope' || intent === 'help' ? 0 : MOST_BESIDE;
  if (beside.length > (isPriced ? MOST_BESIDE_PRICE : mostOfNone)) return false;
  const { adds, takes, changes, takesOut } = catalogueOf(scene.memory.language).words;
  return ![adds, takes, changes, takesOut, GOES_WITH].some((words) => words.test(text));
}

/** Who says what it may cost looks for it, whatever else is told. */
const MOST_BESIDE_PRICE = 5;
const MOST_BESIDE = 1;

/** "Some lighting would be good too", hardly read as a question or an order of what is on the screen, asks nothing of it. */
function isHardlyOfShown(scene: Scene): boolean {
  const { text, intent, understanding } = scene.turn;
  const [top] = understanding?.intents ?? [];
  const mayBe = intent === 'product-question' || intent === 'add-to-cart';
  return mayBe && (top?.confidence ?? 1) < SURE && !isQuestion(scene) && !text.includes('?');
}

const SURE = 0.7;

/** "One with batteries", "for the garden": what the goods on the screen have or are for. */
const GOES_WITH =
  /(?<!\p{L})(?:with(?:out)?|for|like|on|of|than|mit|ohne|für|zu[mr]?|wie|als|con|sin|para|como|de|avec|sans|pour|comme|à|au|du) (?!(?:that|this|it|them|these|those|das|dem|eso|esto|[cç]a|cela)(?!\p{L}))(?:(?:the|an?|my|die|der|das|dem|den|eine?[mnr]?|el|la|los|las|una?|les?|des|une?) )?\p{L}+\P{L}*$/iu;
