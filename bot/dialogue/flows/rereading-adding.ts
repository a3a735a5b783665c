import { ASKS_LATER } from './asked-thing.ts';
import { candidatesOf } from '../goods-said.ts';
import { everyKnown, nameOf } from '../known-products.ts';
import type { ShownProduct } from '../memory.ts';
import { catalogueOf } from '../replies/index.ts';
import { orderWords } from '../replies/order-words.ts';
import { plainOrderWords } from '../replies/plain-order-words.ts';
import { queryOf, slotsOf } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { contentOf, stem, stemsOf, wordsOf } from '../words.ts';
import { countedIn } from './counting.ts';
import { optionsNamed } from './option-words.ts';
import { isTaken } from './order-meant.ts';
import { namesOtherKind } from './other-kind.ts';
import { ADDED, isJustAdded } from './rereading-lines.ts';
import { saysNoMore } from './rereading-names.ts';

/** One thing more, or what is on the screen: put in, though the words were read as something else. */

/** "And two black ones", "another pair in size 10", "same in A4": one more version of what was last put in. */
export function goesOnAdding(scene: Scene): boolean {
  const { focus, lastAdded } = scene.memory;
  const { asks, goesOn } = catalogueOf(scene.memory.language).words;
  if (!focus || focus.productId !== lastAdded?.productId) return false;
  const { text } = scene.turn;
  // "Et le bidon de 3 litres il coûte combien" asks later.
  if (!goesOn.test(text) || asks.test(text) || ASKS_LATER.test(text)) return false;
  return Object.keys(optionsNamed(scene, focus)).length > 0 && saysNoMore(scene, focus);
}

/** "Thinking of the anchor one", "vielleicht später der blaue": nothing is decided, and nothing taken. */
export function onlyThinksOf(scene: Scene): boolean {
  const { undecided } = plainOrderWords(scene.memory.language);
  return undecided.test(scene.turn.text) && !isTaken(scene);
}

/** "I'll take both", "take the cheaper one", "one of each": what is on the screen is wanted. */
export function takesWhatIsShown(scene: Scene): boolean {
  const { each, takes, takesOut, asks } = catalogueOf(scene.memory.language).words;
  const { text, intent } = scene.turn;
  // "And another thing, flavours, do you sell those too": those are not the books on the screen.
  if (intent === 'add-to-cart' || namesOtherKind(scene)) return false;
  if (takesOut.test(text) || asks.test(text)) return false;
  const { ordinal, reference, sort, priceDirection } = slotsOf(scene);
  // "Beide nich, danke".
  if (reference === 'both' && orderWords(scene.memory.language).refuses.test(text)) return false;
  if (each.test(text)) return queryOf(scene) === '' || scene.memory.focus !== undefined;
  if (!takes.test(text)) return false;
  if ((ordinal ?? reference ?? sort ?? priceDirection) !== undefined) return queryOf(scene) === '';
  const named = everyKnown(scene).filter((product) => namesAny(scene, product));
  return named.length > 0 && queryOf(scene) !== '' && named.some((product) => saysNoMore(scene, product));
}

/** "And the pen, fine nib" right after adding, "I'll take the saw too": one thing more. */
export function takesSomethingElse(scene: Scene): boolean {
  const { asks, goesOn, seeks, takesNow, takesOut } = catalogueOf(scene.memory.language).words;
  const { text, intent } = scene.turn;
  const whole = namedWhole(scene);
  // "Una goma de borrar": what is called so erases, and nothing is erased.
  const beside = whole ? text.split(/\s+/).filter((each) => !wordsOf(each).some((word) => whole.includes(stem(word)))).join(' ') : text; // prettier-ignore
  if (takesOut.test(beside) || asks.test(text)) return false;
  if (intent === 'search-products' && takesNow.test(text) && !namesOtherKind(scene)) return true;
  const { lastReply, lastAdded } = scene.memory;
  const triedCode = lastAdded !== undefined && lastReply?.template.startsWith('coupon-') === true;
  const justAdded = triedCode || ADDED.includes(lastReply?.template ?? '');
  // "Cheese treats as well", "and the treats".
  if (!justAdded || !goesOn.test(text)) return false;
  const { things, reference } = slotsOf(scene);
  const another = intent === 'refine-results' && things !== undefined && reference === undefined;
  if ((intent === 'search-products' || another) && !seeks.test(text)) return true;
  if (whole && !seeks.test(text) && contentOf(scene, beside).length === 0) return true;
  return everyKnown(scene).some((product) => namesAny(scene, product) && saysNoMore(scene, product));
}

/** The words of the whole name of something the store sells, where the message says them and they are a name. */
function namedWhole(scene: Scene): readonly string[] | undefined {
  const said = stemsOf(scene.turn.text);
  for (const { product } of candidatesOf(scene)) {
    const name = nameOf({ title: product.title });
    if (name.length >= NAME && name.every((word) => said.has(word))) return name;
  }
  return undefined;
}

/** One word is a kind of thing. */
const NAME = 2;

/** "Oh and 2 nightstands in oak" right after something was added: so many of another thing. */
export function addsFurther(scene: Scene): boolean {
  const { asks, goesOn, seeks } = catalogueOf(scene.memory.language).words;
  const { text } = scene.turn;
  if (!goesOn.test(text) || asks.test(text) || seeks.test(text)) return false;
  return countedIn(scene) !== undefined && queryOf(scene) !== '';
}

/** "Murmelbahn Kugelberg", "the garden hose in black 30m": what only names goods and what they come in asks to see them. */
export function onlyNamesGoods(scene: Scene): boolean {
  const { kindly, pointing } = orderWords(scene.memory.language);
  const { text, understanding } = scene.turn;
  // "The hooded towel in cream please", surely read as an order: one that is known to be there.
  const isSure = (understanding?.intents[0]?.confidence ?? 0) >= SURE_OF_ORDER;
  if (isSure && kindly.test(text) && pointing.test(text)) return false;
  return namesOnlyGoods(scene, scene.turn.text.replaceAll(MEASURE, ' '));
}

const SURE_OF_ORDER = 0.9;

function namesOnlyGoods(scene: Scene, text: string): boolean {
  const { things = [], names = [], quantity, reference, ordinal } = slotsOf(scene);
  if ((quantity ?? reference ?? ordinal) !== undefined || isJustAdded(scene)) return false;
  if (scene.memory.lastReply?.template === 'name-product') return false;
  const { adds, takes, asks, asWell, stopWords } = catalogueOf(scene.memory.language).words;
  if ([adds, takes, asks, asWell].some((words) => words.test(text))) return false;
  const named = new Set(wordsOf([...things, ...names].join(' ')));
  return wordsOf(text).every((word) => named.has(word) || stopWords.has(word));
}

/** "And 6 chairs black", after a table was looked for and nothing was put in yet: they are looked for as well. */
export function goesOnSeeking(scene: Scene): boolean {
  const { adds, takes, goesOn } = catalogueOf(scene.memory.language).words;
  const { text } = scene.turn;
  if (scene.memory.lastAdded !== undefined || slotsOf(scene).things === undefined) return false;
  if (!goesOn.test(text) || adds.test(text) || takes.test(text)) return false;
  return !everyKnown(scene).some((product) => namesAny(scene, product));
}

/** "Cider?", with nothing shown that it could be asked of: whether there is any. */
export function asksForNamed(scene: Scene): boolean {
  const { focus, lastReply } = scene.memory;
  return (
    (focus === undefined || lastReply?.template === 'nothing-found') &&
    namesOnlyGoods(scene, scene.turn.text.replace(/[?¿]/g, ''))
  );
}

/** "I want a table for 8 people": what it has to be fit for is looked at before any is put in. */
export function seeksOneToFit(scene: Scene): boolean {
  const { adds } = catalogueOf(scene.memory.language).words;
  const { quantity, reference, ordinal, color, size } = slotsOf(scene);
  if ((quantity ?? reference ?? ordinal ?? color ?? size) !== undefined) return false;
  const { text } = scene.turn;
  return (
    FOR_SO_MANY.test(text) &&
    !adds.test(text) &&
    !everyKnown(scene).some((product) => namesAny(scene, product))
  );
}

/** "For 8 people", "für 6 Personen". */
const FOR_SO_MANY = /(?<!\p{L})(?:for|für|para|pour) \d{1,2} \p{L}{3,}/iu;

/** "30m", "2 cm", "1,5 l". */
const MEASURE = /(?<![\p{L}\d.,])\d+(?:[.,]\d+)? ?(?:[cmk]?m|[mck]?l|k?g)(?!\p{L})/giu;

function namesAny(scene: Scene, product: ShownProduct): boolean {
  const name = nameOf(product);
  return contentOf(scene, scene.turn.text).some((word) => name.includes(word));
}
