import type { Intent } from '../../understanding/understanding.ts';
import type { ProductCard } from '../../wire/parts.ts';
import { nameOf } from '../known-products.ts';
import { courseWords } from '../replies/course-words.ts';
import { partsWords } from '../replies/parts-words.ts';
import { catalogueOf } from '../replies/index.ts';
import { openQuestion, queryOf, slotsOf } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { picksByPrice } from './rereading-plain.ts';
import { contentOf, wordsOf } from '../words.ts';

/** Messages that look for goods, or for another version, in words that read like something else. */

/** "The socks in M", read as taking out with nothing in the cart. */
export function takesOutOfNothing(scene: Scene): boolean {
  const { takesOut } = catalogueOf(scene.memory.language).words;
  const { intent, surroundings, text } = scene.turn;
  const { names, things, category, priceMax, priceMin } = slotsOf(scene);
  const isLimited = (priceMax ?? priceMin) !== undefined && queryOf(scene) !== '';
  if (intent !== 'remove-from-cart' || surroundings.cartLines.length > 0 || openQuestion(scene)) return false;
  if (courseWords(scene.memory.language).takesAway.test(text) || takesOut.test(text)) return false;
  return isLimited || (names ?? things ?? category) !== undefined;
}

/** What the name of a card or voucher that the store sells may be taken for. */
const CARD_AS: readonly Intent[] = ['apply-coupon', 'payment-info', 'promotions'];
/** Where what a thing is called ends in what it is: "gift cards" are cards, a "tarjeta regalo" is a card. */
const ENDS_IN_THING: readonly string[] = ['en', 'de'];
const LONGEST_NAME = 3;

/** "What dry food do you do", "I'd like to buy a gift card": what is wanted is a thing of this store, named right there. */
export function seeksNamed(scene: Scene): boolean {
  const { things = [], category = '' } = slotsOf(scene);
  if (things.length === 0 && category === '') return false;
  const goods = contentOf(scene, `${things.join(' ')} ${category}`);
  const name = nameWanted(scene);
  const isLast = ENDS_IN_THING.includes(scene.memory.language) && name.length > 1;
  return (isLast ? name.slice(1) : name.slice(0, 1)).some((word) => goods.includes(word));
}

/** What was read as a card to pay with is none of the goods found: none is called so. */
export function isNoCard(scene: Scene, found: readonly ProductCard[]): boolean {
  const { intent, asked } = scene.turn;
  if (intent !== 'search-products' || !asked.some((read) => CARD_AS.includes(read))) return false;
  const name = nameWanted(scene);
  // Of the category that was named each is called so: a Samtvorhang is one of the Vorhänge.
  const kind = contentOf(scene, slotsOf(scene).category ?? '');
  return !found.some((card) => name.every((word) => nameOf(card).includes(word) || kind.includes(word)));
}

/** What somebody would have, as far as its name may reach. */
function nameWanted(scene: Scene): string[] {
  const [, after, before] = partsWords(scene.memory.language).wantsToHave.exec(scene.turn.text) ?? [];
  const said = wordsOf(before ?? after ?? '').slice(0, LONGEST_NAME);
  const words = said.map((word) => contentOf(scene, word)[0]);
  const end = words.indexOf(undefined);
  return words.slice(0, end < 0 ? undefined : end).filter((word) => word !== undefined);
}

export const HARM_AS: readonly Intent[] = [
  'report-problem', 'recommend-products', 'search-products', 'product-question', 'product-details', 'refine-results', 'add-to-cart', 'out-of-scope', 'check-availability',
]; // prettier-ignore

/** "I used your cleanser and my face burns": nothing is looked for. */
export function tellsOfHarm(scene: Scene): boolean {
  const { text } = scene.turn;
  const { seeksGoods } = catalogueOf(scene.memory.language).words;
  return partsWords(scene.memory.language).harmed.test(text) && !seeksGoods.test(text);
}

/** "The cheaper of the first two": one of those is shown, and none is looked for. */
export function picksCheaperOf(scene: Scene): boolean {
  const { intent = 'out-of-scope' } = scene.turn;
  const wanted = intent !== 'add-to-cart' && intent !== 'ask-price' && intent !== 'remove-from-cart';
  return wanted && !openQuestion(scene) && picksByPrice(scene);
}
