import type { Intent } from '../../understanding/understanding.ts';
import { everyKnown, nameOf } from '../known-products.ts';
import { catalogueOf } from '../replies/index.ts';
import { queryOf, slotsOf } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { contentOf } from '../words.ts';
import { isUnsure } from './clarifying.ts';

/** Another kind of goods is named while some are on the screen: a search is begun, whatever the words beside were read as. */

/** Readings of "never mind these. Collars?" and "the batteries up to 25, where are they", however sure. */
const SHORTLY_OF_SHOWN: readonly Intent[] = ['product-details', 'compare-products', 'refine-results', 'show-more', 'find-similar', 'out-of-scope', 'deny', 'cancel-that', 'repeat', 'affirm', 'thank', 'help']; // prettier-ignore

/** All that is named is a kind of goods, and none of it is on the screen. */
export function turnsToOtherKind(scene: Scene): boolean {
  const { text, intent = 'out-of-scope' } = scene.turn;
  const { category, things = [], names = [], exclude, orderId, email } = slotsOf(scene);
  const { filters } = scene.memory.search ?? {};
  if (category === undefined || (exclude ?? orderId ?? email) !== undefined || filters?.category === category)
    return false;
  if (!SHORTLY_OF_SHOWN.includes(intent) && !isUnsure(scene)) return false;
  // "Only jackets", of gifts that were looked for by another word, narrows them down.
  if (filters?.category === undefined && intent === 'refine-results') return false;
  const kind = contentOf(scene, [category, ...things, ...names].join(' '));
  const shown = everyKnown(scene).flatMap(nameOf);
  const beside = contentOf(scene, queryOf(scene)).filter((word) => !kind.includes(word));
  if (kind.some((word) => shown.includes(word)) || beside.length > MOST_BESIDE) return false;
  const { adds, takes, changes, takesOut } = catalogueOf(scene.memory.language).words;
  return ![adds, takes, changes, takesOut, GOES_WITH].some((words) => words.test(text));
}

const MOST_BESIDE = 1;

/** "One with batteries", "for the garden": what the goods on the screen have or are for. */
const GOES_WITH =
  /(?<!\p{L})(?:with(?:out)?|for|like|on|of|than|mit|ohne|für|zu[mr]?|wie|als|con|sin|para|como|de|avec|sans|pour|comme|à|au|du) (?:(?:the|an?|my|die|der|das|dem|den|eine?[mnr]?|el|la|los|las|una?|les?|des|une?) )?\p{L}+\P{L}*$/iu;
