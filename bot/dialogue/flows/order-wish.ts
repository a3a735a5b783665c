import type { Intent } from '../../understanding/understanding.ts';
import { namingWeight } from '../goods-said.ts';
import { aroundOrder } from '../replies/around-order-words.ts';
import { changeWords } from '../replies/change-words.ts';
import { catalogueOf } from '../replies/index.ts';
import { orderWords } from '../replies/order-words.ts';
import { pickWords } from '../replies/pick-words.ts';
import { plainOrderWords } from '../replies/plain-order-words.ts';
import { openQuestion, slotsOf } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { stem, wordsOf } from '../words.ts';
import { NAME_STANDS } from './alignment.ts';
import type { Aligned } from './alignment.ts';
import { OF_THOSE } from './order-pieces.ts';
import { isJustAdded } from './rereading-lines.ts';

/** Whether the words around goods that a message names ask for them: by what they say, and by what they leave unsaid. */

/** Read as something that goods of a store are named in as well, such a message says less of ordering. */
const SAYS_LITTLE: readonly Intent[] = [
  'add-to-cart', 'search-products', 'refine-results', 'out-of-scope', 'greet', 'thank', 'affirm', 'show-more', 'change-quantity',
]; // prettier-ignore
/** As which "the last one please" is read as well. */
const OF_ONE: readonly Intent[] = [...SAYS_LITTLE, 'product-details', 'check-availability', 'ask-price'];
const DEALINGS: readonly Intent[] = ['remove-from-cart', 'cancel-order', 'change-order', 'return-item', 'exchange-item', 'compare-products', 'track-order']; // prettier-ignore
const SURE = 0.7;
/** One word of a title is a kind; two are a name. */
const NAME = 2;

/** Clauses: "but", "so" and "because" begin one. */
const CLAUSES =
  /(?<=[.,;!?…:])\s+|\s+[–—-]\s+|\s+(?=(?:but|so|because|cos|cause|aber|weil|denn|sonst|pero|porque|mais|parce|car|donc|así que|conque|vu que)\s)/iu;

export function isWished(scene: Scene, goods: readonly Aligned[]): boolean {
  const clauses = clausesOf(scene, goods);
  if (saysOtherwise(scene, goods, clauses)) return false;
  const talk = clauses.join(' ');
  const known = explainedIn(scene, goods.map(({ around }) => around).join(' '));
  const strange = goods.flatMap((one) => one.strange.filter((word) => !known.has(word)));
  const within = goods.flatMap((one) => one.within.filter((word) => !known.has(word)));
  if (strange.length === 0 && isPlainlyWished(scene, goods, talk)) return true;
  if (within.length > 0 || namesOther(scene, strange)) return false;
  return goods.every(isNamed) && weight(scene, goods, talk) - Math.min(MOST_STRANGE, STRANGE * strange.length) >= ENOUGH; // prettier-ignore
}

/**
 * Whether what is pointed out of a list is taken, and not only to be seen: a version alone takes nothing.
 * @param together whether all of them are meant, which nobody asks to see again
 */
export function isChosen(scene: Scene, picked: Aligned, together: boolean): boolean {
  // "The cheapest one please" may be to see it.
  const weighed = weightOfPicked(scene, picked, OF_ONE);
  const speaks = (weighed?.speaks ?? 0) + (together ? SETTLED : 0);
  return weighed !== undefined && speaks - Math.min(MOST_TOLD, weighed.tells) >= WISH;
}

/** Whether what follows on something that is taken goes with it: it is named, and nothing else is said. */
export function isJoined(scene: Scene, goods: readonly Aligned[]): boolean {
  if (saysOtherwise(scene, goods, clausesOf(scene, goods)) || scene.turn.text.includes('?')) return false;
  const known = explainedIn(scene, goods.map(({ around }) => around).join(' '));
  return goods.every((one) => isNamed(one) && one.strange.every((word) => known.has(word)));
}

/**
 * Whether the only thing there is taken: so many of it, or in words of taking, in a clause that says nothing else.
 * @param joins whether it is pointed at, and something else is named with it
 */
export function isTakenAlone(scene: Scene, picked: Aligned, joins = false): boolean {
  if (plainOrderWords(scene.memory.language).settlesIt.test(scene.turn.text)) return true;
  const weighed = weightOfPicked(scene, picked, SAYS_LITTLE);
  // "Can I add a note" is none of it.
  const speaks = (weighed?.speaks ?? 0) + (joins ? ENOUGH - KINDLY : 0);
  return weighed !== undefined && !weighed.tellsInClause && speaks - weighed.tells >= ENOUGH;
}

/** With `NAME_STANDS` in the clause that takes or counts what is not called by its name. */
export function markedAlone(scene: Scene, text: string): string {
  const { numbers } = orderWords(scene.memory.language);
  const clauses = text.split(CLAUSES);
  const isOf = (clause: string): boolean =>
    takes(scene, clause) || wordsOf(clause).some((word) => /^\d/.test(word) || Object.hasOwn(numbers, word));
  const at = Math.max(0, clauses.findIndex(isOf));
  return clauses.map((clause, place) => (place === at ? `${NAME_STANDS} ${clause}` : clause)).join(' ');
}

/** What speaks for taking what is pointed at, and what is told beside; undefined where it is something else. */
function weightOfPicked(
  scene: Scene,
  picked: Aligned,
  saysLittle: readonly Intent[],
): { speaks: number; tells: number; tellsInClause: boolean } | undefined {
  const { settles, wasShown } = pickWords(scene.memory.language);
  const { opinion } = plainOrderWords(scene.memory.language);
  // "It is", "will do", "that you showed me" ask nothing there.
  const around = [settles, opinion, wasShown].reduce(
    (text, words) => text.replace(words, ' '),
    picked.around,
  );
  const goods = [{ ...picked, options: {}, around }];
  const clauses = clausesOf(scene, goods);
  if (saysOtherwise(scene, goods, clauses)) return undefined;
  const known = explainedIn(scene, picked.around);
  const strange = picked.strange.filter((word) => !known.has(word));
  if (namesOther(scene, strange)) return undefined;
  const settled = picked.around.replace(opinion, ' ').replace(settles, ' ') === picked.around ? 0 : SETTLED;
  const inClause = clauses.filter((clause) => clause.includes(NAME_STANDS)).flatMap(wordsOf);
  return {
    speaks: weight(scene, goods, clauses.join(' '), saysLittle) + settled,
    tells: STRANGE * strange.length,
    tellsInClause: strange.some((word) => inClause.includes(word)),
  };
}

/** What is said around the names, the form of a question taken from what is a wish, and without how people end. */
function clausesOf(scene: Scene, goods: readonly Aligned[]): string[] {
  const { politely, ends, recipient } = plainOrderWords(scene.memory.language);
  const text = goods
    .map(({ around }) => around.replace(OF_THOSE, ' ').replace(ends, ' ').replaceAll(recipient, ' '))
    .join(' ');
  return text.split(CLAUSES).map((clause) => {
    const isKindly = politely.test(clause);
    return isKindly ? clause.replace(politely, ' ').replaceAll(/[?¿]/g, ' ') : clause;
  });
}

/** The words of what is said to order, and of how people begin and end. */
function explainedIn(scene: Scene, text: string): ReadonlySet<string> {
  const { language } = scene.memory;
  const { takes: taken, enough, kindly } = orderWords(language);
  const { intoCart, putsIn } = aroundOrder(language);
  const { politely, wishes, orders, ends, more, opinion, recipient } = plainOrderWords(language);
  const { settles, wasShown } = pickWords(language);
  const phrases = [
    settles,
    wasShown,
    opinion,
    recipient,
    taken,
    enough,
    kindly,
    intoCart,
    putsIn,
    politely,
    wishes,
    orders,
    ends,
    more,
  ];
  return new Set(phrases.flatMap((each) => text.match(each)?.flatMap((found) => wordsOf(found ?? '')) ?? []));
}

/** All words are explained: a count or a verb of ordering is enough. */
function isPlainlyWished(scene: Scene, goods: readonly Aligned[], talk: string): boolean {
  const { politely, wishes, goesOn } = plainOrderWords(scene.memory.language);
  const areNamed = goods.every(isNamed);
  // "I'd like a waterproof jacket" looks for one: without a verb of ordering more has to be said.
  if (politely.test(scene.turn.text) || takes(scene, talk.replace(wishes, ' '))) return areNamed;
  const [top] = scene.turn.understanding?.intents ?? [];
  if (top && DEALINGS.includes(top.intent) && top.confidence >= SURE) return false;
  const { enough, kindly } = orderWords(scene.memory.language);
  if (goods.some(({ count }) => count !== undefined) || enough.test(talk)) return areNamed;
  if (goesFurther(scene)) return areNamed && goods.every(isSettled);
  const wished = talk.replace(wishes, ' ') !== talk || goesOn.test(scene.turn.text) || kindly.test(talk);
  return wished && goods.every((one) => one.whole && isSettled(one) && one.called + Object.keys(one.options).length >= NAME); // prettier-ignore
}

/** "And the shaker in smoke", right after something was put in: one thing more. */
function goesFurther(scene: Scene): boolean {
  const { goesOn } = aroundOrder(scene.memory.language);
  const { text } = scene.turn;
  // "Y una goma de borrar" is weighed elsewhere: what is called so erases.
  if (catalogueOf(scene.memory.language).words.takesOut.test(text)) return false;
  return isJustAdded(scene) && openQuestion(scene) === undefined && goesOn.test(text);
}

const VERB = 2;
const WISH = 1;
const COUNT = 1;
const VERSION = 1;
const MORE = 1;
const MOST_TOLD = 0.4;
const SETTLED = 1;
const SEVERAL = 0.5;
const KINDLY = 0.5;
const READ_AS_ADDING = 2;
const READ_AS_OTHER = 2;
const AS_LIKELY = 0.6;
const STRANGE = 0.2;
const MOST_STRANGE = 1.2;
const ENOUGH = 1.75;

/** Beside the goods something is told: what speaks for an order is weighed against what does not. */
function weight(
  scene: Scene,
  goods: readonly Aligned[],
  talk: string,
  saysLittle: readonly Intent[] = SAYS_LITTLE,
): number {
  const { language } = scene.memory;
  const { politely, wishes, more } = plainOrderWords(language);
  const { kindly, enough } = orderWords(language);
  const intents = scene.turn.understanding?.intents ?? [];
  const adding = intents.find(({ intent }) => intent === 'add-to-cart')?.confidence ?? 0;
  const [top] = intents;
  const other = top && !saysLittle.includes(top.intent) ? top.confidence : 0;
  const isCounted = goods.some(({ count }) => count !== undefined);
  const rest = talk.replace(wishes, ' ');
  const verb = politely.test(scene.turn.text) || takes(scene, rest) ? VERB : rest === talk ? 0 : WISH;
  const goesOn = more.test(talk);
  // "I need a block, ear plugs and a candle" looks for them, whatever they come in and however many they are.
  // "The garden hose in black 30m", and no word beside it, is told what it costs.
  const isAsked =
    verb === VERB || isCounted || goesOn || (adding >= AS_LIKELY && !onlyNames(scene, goods, talk));
  const ofGoods =
    (goods.some(({ options }) => Object.keys(options).length > 0) ? VERSION : 0) +
    (goods.length - 1) * SEVERAL;
  return (
    verb +
    (isAsked ? ofGoods : 0) +
    (isCounted || enough.test(talk) ? COUNT : 0) +
    (isCounted && enough.test(talk) ? COUNT : 0) +
    (goesOn ? MORE : 0) +
    (kindly.test(talk) ? KINDLY : 0) +
    READ_AS_ADDING * adding -
    READ_AS_OTHER * other
  );
}

/** One thing and its version are named, and nothing else is said. */
function onlyNames(scene: Scene, goods: readonly Aligned[], talk: string): boolean {
  const { stopWords } = catalogueOf(scene.memory.language).words;
  const values = goods.flatMap(({ options }) => Object.values(options));
  // "30m" of what comes in "30 m".
  const version = values.flatMap((value) => [...wordsOf(value), ...wordsOf(value.replaceAll(' ', ''))]);
  const said = wordsOf(talk.replaceAll(NAME_STANDS, ' '));
  return goods.length === 1 && said.every((word) => stopWords.has(word) || version.includes(word));
}

const isNamed = ({ whole, called }: Aligned): boolean => whole || called >= NAME;

const isSettled = ({ product, options, sameVersion }: Aligned): boolean =>
  sameVersion !== '' || product.options.every(({ name, values }) => values.length < 2 || name in options);

function takes(scene: Scene, talk: string): boolean {
  const { takes: taken } = orderWords(scene.memory.language);
  const { intoCart, putsIn } = aroundOrder(scene.memory.language);
  const { orders } = plainOrderWords(scene.memory.language);
  return [taken, intoCart, putsIn, orders].some((words) => words.test(talk));
}

/** What is left over may be other goods, or a look or size that these do not come in. */
function namesOther(scene: Scene, strange: readonly string[]): boolean {
  if (strange.some((word) => /\d/.test(word))) return true;
  const { color, size, material, things = [], names = [] } = slotsOf(scene);
  const told = new Set([color, size, material, ...things, ...names].flatMap((each) => wordsOf(each ?? '')));
  return strange.some((word) => told.has(word) || namingWeight(scene, stem(word)) > 0);
}

/** Asks, refuses, corrects, tells of before, puts off, or points at what was said before. */
function saysOtherwise(scene: Scene, goods: readonly Aligned[], clauses: readonly string[]): boolean {
  const { language } = scene.memory;
  const { asks, corrects, refuses, places, both, each } = orderWords(language);
  const { same } = aroundOrder(language);
  const { takesItOut } = changeWords(language);
  const { undecided, before } = plainOrderWords(language);
  const { focus, lastAdded } = scene.memory;
  const isIt = focus?.productId === lastAdded?.productId || goods.some(({ product }) => product.productId === focus?.productId); // prettier-ignore
  const speaksOfIt = goods.length === 1 && focus !== undefined && !isIt;
  const ofGoods = [NEGATES, asks, refuses, same, before, ...places, ...(goods.length > 1 ? [] : [both, each]), ...(speaksOfIt ? [JOINS] : [])]; // prettier-ignore
  // "Then the backpack instead", with nothing in the cart and nothing asked: in place of nothing.
  const mayPutRight = scene.turn.surroundings.cartLines.length > 0 || openQuestion(scene) !== undefined;
  const isPutRight = (clause: string): boolean => mayPutRight && corrects.test(clause);
  return clauses.some((clause, at) => {
    if ([undecided, takesItOut].some((words) => words.test(clause)) || (at === 0 && isPutRight(clause))) return true;
    if (clause.includes(NAME_STANDS)) return ofGoods.some((words) => words.test(clause)) || isPutRight(clause);
    return clause.includes('?') || asks.test(wordsOf(clause.replace(GOES_ON, '')).at(0) ?? '');
  }); // prettier-ignore
}

/** A clause that asks is known by its first word, after these. */
const GOES_ON = /^\P{L}*(?:and|but|so|then|und|aber|dann|y|pero|et|mais)\s+/iu;

/** "I don't want the kettle", in whatever language the rest of it seems to be. */
const NEGATES =
  /(?<!\p{L})(?:not|don['’]?t|never|nicht|kein\p{L}*|nie|no|pas|jamais|nunca|sans|sin|ohne|without)(?!\p{L})/iu;

/** "Put it in and an oil filter": something else is spoken of before. */
const JOINS =
  /^\W*(?!(?:oh|ok|okay|ah|so|ja|gut|vale|bon)\W+(?:and|und|y|et)\s)\p{L}.*\s(?:and|und|y|et)\s/iu;
