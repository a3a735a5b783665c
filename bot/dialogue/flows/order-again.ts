import { namesSaid } from '../goods-said.ts';
import { linesNamed } from '../line-references.ts';
import type { CartLineSeen } from '../line-references.ts';
import { everyKnown, nameOf } from '../known-products.ts';
import type { ShownProduct } from '../memory.ts';
import { aroundOrder } from '../replies/around-order-words.ts';
import { catalogueOf } from '../replies/index.ts';
import { orderWords } from '../replies/order-words.ts';
import type { OrderWords } from '../replies/order-words.ts';
import { plainOrderWords } from '../replies/plain-order-words.ts';
import { openQuestion, queryOf, remember, slotsOf } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { stem, wordsOf } from '../words.ts';
import type { Wanted } from './adding.ts';
import { optionsNamed, versionWords } from './option-words.ts';
import { countIn, figuresOfMeasure } from './order-figures.ts';
import { hear } from './order-heard.ts';
import { isJustAdded } from './rereading-lines.ts';

/** Short words about what was put in: so many of it and no more, or one more of it. */

const MOST_OF_COUNT = 7;
const MOST_OF_SLIP = 5;
const MOST_OF_FEWER = 10;
const MOST_OF_MORE = 9;
/** "Klingel" of a "Messingklingel". */
const LONG = 5;

/** "Ah no, I said two", "einer reicht", "just the one": how many of what was put in. */
export function countCorrected(scene: Scene): number | undefined {
  if (scene.turn.surroundings.cartLines.length === 0 && !isJustAdded(scene)) return undefined;
  const said = orderWords(scene.memory.language);
  const text = withoutReason(scene.turn.text, said);
  const words = wordsOf(text);
  const inAll = countInAll(scene);
  if (inAll !== undefined) return inAll;
  const enough = said.enough.test(text);
  if (words.length > MOST_OF_FEWER || (!enough && !said.corrects.test(text))) return undefined;
  const line = lineMeant(scene, enough);
  const called = line ? wordsOf(`${line.title} ${Object.values(line.options).join(' ')}`) : [];
  const named = namesSaid(scene);
  const isCalled = (word: string): boolean =>
    called.some((each) => each === word || (word.length >= LONG && each.endsWith(word)));
  const isOther = (word: string): boolean =>
    named.includes(word) && !said.beside.has(word) && !(word in said.numbers) && !isCalled(word);
  if (wordsOf(scene.turn.text).some(isOther)) return undefined;
  const only = aroundOrder(scene.memory.language).oneOf.test(text) ? 1 : undefined;
  // "The charcoal in 3 kg after all" measures, and counts nothing.
  const measures = figuresOfMeasure(words, called.some((word) => /\d/.test(word))); // prettier-ignore
  const count = countIn(words, (word) => measures.includes(word), said) ?? (enough ? only : undefined);
  if (isJustAdded(scene) && words.length <= MOST_OF_COUNT) return count;
  if (!line && count !== undefined && putsLineRight(scene, words)) return count;
  if (!line || count === undefined) return undefined;
  // Later on, "one will do" means fewer of it, and "rather two" another count of what it names.
  return (enough ? count < line.quantity : count !== line.quantity) ? count : undefined;
}

/** "Wait no two", of the one line there is or the last put in, after something was asked of it. */
function putsLineRight(scene: Scene, words: readonly string[]): boolean {
  const { focus, lastAdded } = scene.memory;
  const { cartLines } = scene.turn.surroundings;
  const isOfIt = focus?.productId === lastAdded?.productId || cartLines.length === 1;
  if (!lastAdded || !isOfIt || openQuestion(scene) !== undefined || words.length > MOST_OF_SLIP) return false;
  return hear(scene, scene.turn.text).telling.length === 0 && cartLines.some(({ productId }) => productId === lastAdded.productId); // prettier-ignore
}

/** "Ah no, just the one, my husband never goes out in the rain": what follows the count is why, unless it takes or asks. */
function withoutReason(text: string, said: OrderWords): string {
  const clauses = text.split(CLAUSES);
  const counts = clauses.findIndex((clause) => countIn(wordsOf(clause), () => false, said) !== undefined);
  const rest = clauses.slice(counts + 1).join(' ');
  const isReason = counts >= 0 && ![said.takes, said.asks].some((words) => words.test(rest));
  return isReason ? clauses.slice(0, counts + 1).join(', ') : text;
}

const CLAUSES = /[,;.!–—]\s+/u;

/** "Let's take two then", "nehmen wir gleich zwei", right after one was put in. */
function countInAll(scene: Scene): number | undefined {
  const { text } = scene.turn;
  const { lastAdded } = scene.memory;
  if (!lastAdded || !isJustAdded(scene) || !aroundOrder(scene.memory.language).takesInAll.test(text))
    return undefined;
  if (slotsOf(scene).quantityChange !== undefined || wordsOf(text).length > MOST_OF_COUNT) return undefined;
  const { words, telling } = hear(scene, text);
  const count = countIn(words, () => false, orderWords(scene.memory.language));
  const namesNothing = telling.every(({ word }) => word.length === 1);
  return namesNothing && count !== undefined && count > lastAdded.quantity ? count : undefined;
}

/** The line of the cart that the message names, or else that is talked about. */
function lineMeant(scene: Scene, enough: boolean): CartLineSeen | undefined {
  const { cartLines } = scene.turn.surroundings;
  const [named, another] = linesNamed(scene, cartLines, scene.turn.text);
  if (named) return another ? undefined : named;
  if (!enough) return undefined;
  const { focus } = scene.memory;
  const [line, other] = cartLines.filter(({ productId }) => productId === focus?.productId);
  return other ? undefined : line;
}

/** "Another bag of the same please", "get a second pair but in black": one more of what was last put in. */
export function oneMore(scene: Scene): Wanted | undefined {
  const { focus, lastAdded } = scene.memory;
  if (!focus || focus.productId !== lastAdded?.productId) return undefined;
  // "And another one for my brother".
  const text = scene.turn.text.replace(plainOrderWords(scene.memory.language).recipient, ' ');
  const { another, same } = aroundOrder(scene.memory.language);
  if (!another.test(text)) return undefined;
  if (wordsOf(text).length > MOST_OF_MORE || catalogueOf(scene.memory.language).words.asks.test(text.trim()))
    return undefined;
  const said = orderWords(scene.memory.language);
  const named = optionsNamed(scene, focus);
  const isSaid =
    text !== scene.turn.text ||
    Object.keys(named).length > 0 ||
    [same, said.takes, said.kindly].some((words) => words.test(text));
  const explained = [...nameOf(focus), ...versionWords(scene, focus, named)];
  const more = wordsOf(another.exec(text)?.[0] ?? '');
  const { telling } = hear(scene, text);
  const isOfIt = telling.every(
    ({ word, stemmed }) => explained.includes(stemmed) || same.test(word) || more.includes(word),
  );
  if (!isSaid || !isOfIt) return undefined;
  const quantity = countIn(wordsOf(text), (word) => explained.includes(stem(word)), said) ?? 1;
  const options = { ...lastAdded.options, ...named };
  return { productId: focus.productId, quantity, options, said: { text: '', slots: {}, query: '' } };
}

/** Whether the message consists of a version of the product and how many of it, in words of choosing. */
export function isOnlyVersion(scene: Scene, product: ShownProduct): boolean {
  const said = orderWords(scene.memory.language);
  if (said.asks.test(scene.turn.text)) return false;
  const named = optionsNamed(scene, product);
  if (Object.keys(named).length === 0) return false;
  const explained = [...nameOf(product), ...versionWords(scene, product, named)];
  return hear(scene, scene.turn.text).telling.every(({ stemmed }) => explained.includes(stemmed));
}

/** "I'll take it", "me la llevo", "ok, ajoutez-les", right after it was put in: it is in, and no more of it is wanted. */
export function takesWhatIsIn(scene: Scene): boolean {
  const { focus, lastAdded, lastReply, language } = scene.memory;
  const { text, choiceId } = scene.turn;
  if (lastReply?.template !== 'added' || focus?.productId !== lastAdded?.productId) return false;
  // On a product's page "add this" is said of that page, once more.
  const isOfPage = scene.turn.surroundings.page.product !== undefined;
  if (choiceId !== undefined || isOfPage || openQuestion(scene) !== undefined) return false;
  const { reference, ...others } = slotsOf(scene);
  const { words, telling } = hear(scene, text);
  // An order that was read part by part has left nothing in the slots.
  const isCounted = countIn(words, () => false, orderWords(language)) !== undefined;
  const isTold = telling.length > 0 && reference === undefined;
  const saysMore = isCounted || isTold || queryOf(scene) !== '';
  const namesNothing = Object.keys(others).length === 0 && reference !== 'same' && !saysMore;
  const { onceMore, asWell } = catalogueOf(language).words;
  const wantsMore = [aroundOrder(language).another, onceMore, asWell].some((words) => words.test(text));
  return namesNothing && !wantsMore && words.length <= MOST_OF_COUNT;
}

/** "No thanks, just the left is fine", of which the left one is in the cart: that is talked about again, and nothing more is wanted. */
export function keepingWhatIsIn(scene: Scene): Scene | undefined {
  const { intent, surroundings } = scene.turn;
  const question = openQuestion(scene);
  if (intent !== 'deny' || question?.kind !== 'variant') return undefined;
  const product = everyKnown(scene).find(({ productId }) => productId === question.data?.['productId']);
  const named = product ? Object.entries(optionsNamed(scene, product)) : [];
  const { quantity } = slotsOf(scene);
  const isValue = named.some(([, value]) => wordsOf(value).includes(String(quantity)));
  if (!product || named.length === 0 || (quantity !== undefined && !isValue)) return undefined;
  const line = surroundings.cartLines.find(
    ({ productId, options }) =>
      productId === product.productId && named.every(([name, value]) => options[name] === value),
  );
  return line && remember(scene, { focus: { ...product, wanted: line.options } });
}
