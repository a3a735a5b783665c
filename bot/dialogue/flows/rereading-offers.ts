import type { Intent, Slots } from '../../understanding/understanding.ts';
import type { ShownProduct } from '../memory.ts';
import { aroundOrder } from '../replies/around-order-words.ts';
import { courseWords } from '../replies/course-words.ts';
import { catalogueOf } from '../replies/index.ts';
import { inTurn, isFresh, openQuestion, questionOfGoods, slotsOf } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { optionsNamed } from './option-words.ts';
import { saysNoMore } from './rereading-names.ts';

/** Short words that answer what was offered a moment ago, or say something beside it. */

/** Replies that showed one thing that can be had. */
export const SHOWED_ONE: readonly string[] = [
  'version',
  'in-stock',
  'in-stock-simple',
  'found-one',
  'details',
];

/** "Yes that", "great, that too", "buy": the one version just offered, or the one thing shown that comes in one. */
export function takesOffered(scene: Scene): boolean {
  const { agreesToIt, buysIt } = catalogueOf(scene.memory.language).words;
  const { text, surroundings, choiceId } = scene.turn;
  const offered = offersOne(scene);
  if (choiceId !== undefined || (!offered && !toldVersion(scene)) || /\?\s*$/.test(text)) return false;
  if (surroundings.cartLines.length === 0 && buysIt.test(text)) return true;
  return offered && isFresh(scene) && agreesToIt.test(text);
}

/** A version was told, and something else asked since. */
function toldVersion({ memory: { focus, lastAdded } }: Scene): boolean {
  return focus?.wanted !== undefined && focus.productId !== lastAdded?.productId;
}

function offersOne({ memory: { lastReply, focus } }: Scene): boolean {
  const [button, another] = lastReply?.choices ?? [];
  if (button?.id.startsWith('variant:') && another === undefined) return true;
  const shown = SHOWED_ONE.includes(lastReply?.template ?? '');
  return shown && focus?.variants.length === 1 && focus.variants[0]?.available === true;
}

/** "Yes, and the eraser too": what was offered, and another thing with it. */
export function withBoth(scene: Scene): Scene | undefined {
  const { agreesAnd, asks } = catalogueOf(scene.memory.language).words;
  const { understanding, text } = scene.turn;
  const rest = agreesAnd.exec(text)?.groups?.['rest'];
  const { things } = slotsOf(scene);
  if (!understanding || rest === undefined || things === undefined || asks.test(rest)) return undefined;
  if (questionOfGoods(scene) || !offersOne(scene) || !isFresh(scene)) return undefined;
  const intents = [{ intent: 'add-to-cart' as const, confidence: 0.9 }];
  const other = { ...understanding, intents, text: rest, wishes: [] };
  const it: typeof other = { ...other, text: '', slots: { reference: 'it' }, query: '' };
  delete it.sought;
  const wanted = { ...understanding, intents, wishes: [it, other] };
  return inTurn(scene, {
    understanding: wanted,
    intent: 'add-to-cart',
    asked: [...scene.turn.asked, 'add-to-cart'],
  });
}

export function onlyIt(slots: Slots): Slots {
  const { quantity } = slots;
  return { reference: 'it', ...(quantity === undefined ? {} : { quantity }) };
}

export function pointingAtIt(slots: Slots): Slots {
  return { ...slots, reference: 'it' };
}

/** What having something already may be taken for; of orders and of the account it is said as well. */
export const OF_GOODS: readonly Intent[] = [
  'search-products', 'refine-results', 'ask-price', 'change-quantity', 'add-to-cart', 'recommend-products', 'out-of-scope', 'product-question', 'product-details', 'affirm', 'deny', 'find-similar', 'cancel-that', 'talk-to-human',
]; // prettier-ignore

/** "She already has a trowel": that is no order for one; the rest of what was found is. */
export function tellsOfOwned(scene: Scene): boolean {
  const { asks, owns } = catalogueOf(scene.memory.language).words;
  const { text } = scene.turn;
  return slotsOf(scene).orderId === undefined && owns.test(text) && !asks.test(text);
}

export function withoutOwned({ things, names = [], exclude }: Slots): Slots {
  const words = things ?? names;
  return { exclude: { ...exclude, words: [...(exclude?.words ?? []), ...words] } };
}

/** "What's the difference", while a version is being asked for: between its values, not between products of a list. */
export function asksHowVersionsDiffer(scene: Scene): boolean {
  const { compares } = catalogueOf(scene.memory.language).words;
  const { names, things, ordinals } = slotsOf(scene);
  const asked = openQuestion(scene)?.kind === 'variant';
  return asked && (names ?? things ?? ordinals) === undefined && compares.test(scene.turn.text);
}

/** "Black will do too", "schwarz geht auch": whoever says so of another version than the one wished for contents himself with it. */
const MAKES_DO =
  /(?<!\p{L})(?:(?:will|would|['’]?ll|['’]?d) (?:also )?do(?: too| as well| fine| just as well)?|(?:is|are)(?: just as)? (?:fine|ok|okay|good|alright) (?:too|as well|then)|works? (?:too|as well)|(?:geht|gehen|ginge|passt|tut(?: es|['’]s)?|wäre|ist) (?:auch|genauso)(?: (?:gut|ok|okay|in ordnung))?|tambi[eé]n (?:me )?(?:vale|sirve|va bien|est[aá] bien)|(?:me )?(?:vale|sirve|va bien) tambi[eé]n|(?:ira|irait|va|convient|conviendra|fera l['’]affaire) aussi|(?:c['’]est|est) (?:bien|bon) aussi)[\s.!]*$/iu;

/** "1 litre in black then", "great. brown, EU 43", "the bigger one please": the whole version, as one settles on it. */
export function decides(scene: Scene, focus: ShownProduct): boolean {
  // "5W-30 then", after 5W-40 was told to be sold out, asks what that costs; "black would do too" takes it.
  const makesDo = MAKES_DO.test(scene.turn.text);
  if (scene.memory.lastReply?.template === 'sold-out' && !makesDo) return false;
  const { settlesOn } = courseWords(scene.memory.language);
  const named = Object.keys({ ...focus.wanted, ...optionsNamed(scene, focus) }).length;
  const open = focus.options.filter(({ values }) => values.length > 1).length;
  const spoken = Object.keys(optionsNamed(scene, focus)).length;
  const { asksKindly } = courseWords(scene.memory.language);
  const kindly = asksKindly.test(scene.turn.text);
  // One word of it and a "please" may as well ask what it costs.
  if (makesDo && spoken > 0) return named >= open;
  return named >= open && spoken > 1 && (kindly || settlesOn.test(scene.turn.text));
}

/** "The 2 m one" names a version of what is talked about and asks for nothing: it is told, and not put in. */
export function namesVersionAlone(scene: Scene): boolean {
  const { focus, lastReply } = scene.memory;
  const { adds, takes, asks, goesOn, asWell, changes } = catalogueOf(scene.memory.language).words;
  const { text, choiceId, intent } = scene.turn;
  if (!focus || choiceId !== undefined) return false;
  // Right after something was put in, a version alone is one more, or another in its place.
  const justAdded = ['added', 'added-several', 'quantity-changed', 'swapped'];
  if (slotsOf(scene).quantity !== undefined || justAdded.includes(lastReply?.template ?? '')) return false;
  // "And the 12" goes on ordering; what is read as a question, or follows what was told of another version, goes on asking.
  const asksOn = text.includes('?') || lastReply?.template === 'version';
  const further = intent === 'add-to-cart' && !asksOn ? [goesOn, asWell] : [];
  if ([adds, takes, asks, changes, ...further].some((words) => words.test(text))) return false;
  // "One large in the basket please".
  if (decides(scene, focus) || aroundOrder(scene.memory.language).intoCart.test(text)) return false;
  // "Ok that one in red" points at it and wants it, unless it was just offered.
  const offered = SHOWED_ONE.includes(lastReply?.template ?? '');
  if (slotsOf(scene).reference !== undefined && !offered) return false;
  return Object.keys(optionsNamed(scene, focus)).length > 0 && saysNoMore(scene, focus);
}
