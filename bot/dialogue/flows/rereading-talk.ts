import type { Intent, Slots } from '../../understanding/understanding.ts';
import { courseWords } from '../replies/course-words.ts';
import { catalogueOf } from '../replies/index.ts';
import { slotsOf } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { allergenWords, contentOf, wordsOf } from '../words.ts';

/** Short ways of saying something of what is talked about, which alone read like something else. */

export const ALLERGY_AS: readonly Intent[] = ['refine-results', 'search-products', 'compare-products', 'out-of-scope', 'recommend-products', 'show-more', 'report-problem', 'help', 'complain']; // prettier-ignore

/** "What about coeliacs, any gluten in there": asked of what is on the screen, and no search for more of it. */
export function asksOfAllergy(scene: Scene): boolean {
  const { asks, asksWhich } = catalogueOf(scene.memory.language).words;
  const { text } = scene.turn;
  const { things, category, exclude } = slotsOf(scene);
  if (exclude !== undefined && !asks.test(text.trim())) return false;
  const said = contentOf(scene, text);
  const named = allergenWords(scene).some((word) => said.includes(word));
  const allergic = courseWords(scene.memory.language).ofAllergy.test(text);
  if (!allergic && !named) return false;
  const ofGoods = things === undefined && category === undefined;
  return (allergic || ofGoods) && (asks.test(text.trim()) || asksWhich.test(text) || allergic);
}

/** Of the one talked about, or of all on the screen. */
export function ofWhatIsShown(slots: Slots, { memory }: Scene): Slots {
  const { things: _t, about: _a, category: _c, material: _m, exclude: _e, ...others } = slots;
  return { ...others, reference: memory.focus ? 'it' : 'those' };
}

export const ALIKE_AS: readonly Intent[] = ['search-products', 'refine-results', 'recommend-products', 'show-more', 'out-of-scope', 'find-similar', 'store-info']; // prettier-ignore

/** "What else have you got along those lines", "anything like it but lighter on the wallet". */
export function asksAlike(scene: Scene): boolean {
  const { alike, cheaperSaid } = courseWords(scene.memory.language);
  const { text, intent = 'out-of-scope' } = scene.turn;
  return alike.test(text) || (intent === 'find-similar' && cheaperSaid.test(text));
}

export function onlyPrice(slots: Slots, scene: Scene): Slots {
  const { priceMax, priceMin, priceDirection, color, size } = slots;
  const cheaper = courseWords(scene.memory.language).cheaperSaid.test(scene.turn.text);
  const kept = { priceMax, priceMin, color, size, priceDirection: cheaper ? (-1 as const) : priceDirection };
  return Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== undefined));
}

/** A code alone: capitals and figures in one word that names nothing here. */
const CODE = /^\W*(?=[A-Z\d-]*[A-Z]{3})[A-Z][A-Z\d-]{3,19}\W*$/;
export const CODE_AS: readonly Intent[] = ['search-products', 'out-of-scope', 'apply-coupon', 'refine-results', 'recommend-products', 'help', 'promotions', 'add-to-cart']; // prettier-ignore

/** "FIRSTPULL": a word in capitals that no goods are called by is tried as a code. */
export function saysCode(scene: Scene): boolean {
  const { text } = scene.turn;
  if (nextCode(scene) !== undefined) return true;
  const { names, things, category, brand, size, orderId } = slotsOf(scene);
  if ((names ?? things ?? category ?? brand ?? size ?? orderId) !== undefined) return false;
  // "HELP": who types in capitals is understood all the same.
  const sure = scene.turn.understanding?.intents[0];
  const isUnderstood =
    sure !== undefined && NO_CODES.includes(sure.intent) && sure.confidence >= SURE_OF_WORD;
  return CODE.test(text) && wordsOf(text).length === 1 && !isUnderstood;
}
const SURE_OF_WORD = 0.9;
const NO_CODES: readonly Intent[] = ['help', 'out-of-scope'];

export function withCode(slots: Slots, scene: Scene): Slots {
  return { ...slots, coupon: nextCode(scene) ?? scene.turn.text.replace(/[^A-Z\d-]/g, '') };
}

/** "And STAMMTISCH?" right after another code was tried: capitals among small words, whatever goods are called. */
function nextCode(scene: Scene): string | undefined {
  const { text } = scene.turn;
  if (!scene.memory.lastReply?.template.startsWith('coupon-')) return undefined;
  const [code, another] = text.match(/(?<![\p{L}\p{N}])(?=[A-Z\d-]*[A-Z]{4})[A-Z][A-Z\d-]{3,19}(?![\p{L}\p{N}])/gu) ?? []; // prettier-ignore
  if (code === undefined || another !== undefined) return undefined;
  const rest = text.replace(code, ' ');
  const isSmall = wordsOf(rest).length <= MOST_BESIDE_CODE && contentOf(scene, rest).length === 0;
  return isSmall && (rest.trim() === '' || /\p{Ll}/u.test(rest) || !/\p{L}/u.test(rest)) ? code : undefined;
}

const MOST_BESIDE_CODE = 4;
