import type { Intent } from '../../understanding/understanding.ts';
import { nameOf } from '../known-products.ts';
import type { ShownProduct } from '../memory.ts';
import { changeWords } from '../replies/change-words.ts';
import { catalogueOf } from '../replies/index.ts';
import { inTurn, openQuestion, remember, slotsOf } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { candidatesOf } from '../goods-said.ts';
import { aspectsIn, dealtWith } from '../ranking/aspects-asked.ts';
import { orderWords } from '../replies/order-words.ts';
import { stem, wordsOf } from '../words.ts';
import { askedOn, namesOnly, saysOnly } from './asking-on.ts';
import { versionWords } from './option-words.ts';
import { isLikeColor, versionsIn } from './order-parts.ts';
import { plainQuestion } from './plain-question.ts';
import { riskOf } from './at-risk.ts';
import { isJustAdded } from './rereading-lines.ts';
import { picksByPrice } from './rereading-plain.ts';
import { seeksSome } from './seeking-some.ts';
import { toldOfOne } from './known-meant.ts';
import { namedInFull, thingNamed } from './thing-named.ts';

/**
 * Which thing a question is about, where it names one that is not talked about: "and the nettle one, what rennet is in
 * it". What stands behind "the", "that" or "this" is a thing's name as far as products are called by it, weighed by how
 * rare that is here; a word that the product talked about says itself names no other.
 */

/** Readings that may be a question about a thing. */
const ASKED_AS: readonly Intent[] = [
  'product-question', 'product-details', 'ask-price', 'check-availability', 'search-products', 'refine-results', 'compare-products', 'show-more',
  'recommend-products', 'find-similar', 'out-of-scope', 'add-to-cart', 'view-cart', 'delivery-estimate', 'repeat', 'bot-question', 'deny', 'change-quantity',
  'empty-cart', 'affirm', 'help', 'warranty-info', 'returns-policy', 'goodbye', 'store-info',
]; // prettier-ignore
/** Of these a sure reading is kept. */
const OF_RULES: readonly Intent[] = ['delivery-estimate', 'warranty-info', 'returns-policy', 'store-info'];
const OF_PRODUCT: readonly Intent[] = ['product-question', 'product-details', 'ask-price', 'check-availability']; // prettier-ignore
/** "Can you swap the switches on it" may be read as one for returns. */
const LEAVE_AS: readonly Intent[] = ['returns-policy', 'warranty-info'];
const SURE = 0.8;
/** A reading with less says nothing of what is asked. */
const NO_READING = 0.45;
const MOST_WORDS = 34;

function mayAsk(scene: Scene): boolean {
  const { text, understanding, choiceId, intent = 'out-of-scope', weighed } = scene.turn;
  const [top] = understanding?.intents ?? [];
  const question = openQuestion(scene);
  if (
    !understanding ||
    !top ||
    !weighed ||
    choiceId !== undefined ||
    (question?.kind === 'confirmation' && question.data?.['offer'] !== 'person')
  )
    return false;
  const inFull = asksOfNamedInFull(scene);
  const isOther = !ASKED_AS.includes(intent) && top.confidence >= NO_READING;
  if (isOther || (OF_RULES.includes(intent) && top.confidence >= SURE)) return false;
  if (intent === 'out-of-scope' && top.confidence >= NO_READING && !inFull && !toldOfOne(scene)) return false;
  if (wordsOf(text).length > MOST_WORDS) return false;
  if (isFirst(scene) && !inFull && !asksOfGoods(scene)) return false;
  const { orderId, email, coupon, priceMax, priceMin, sort, reference, exclude } = slotsOf(scene);
  // "Not the log, the other one" names the log, and does not mean it.
  if (reference === 'other' && exclude !== undefined) return false;
  // "Cuál de los dos", whatever comes "con dos baterías".
  if (reference === 'both' && scene.memory.shown.length > 1) return false;
  if ((orderId ?? email ?? coupon ?? priceMax ?? priceMin ?? sort) !== undefined) return false;
  const { asks, turnsTo, compares, altogether } = catalogueOf(scene.memory.language).words;
  if (compares.test(text) || altogether.test(text)) return false;
  if (picksByPrice(scene) || narrowsVersions(scene)) return false;
  // "Take the mug out, it was for my nieces" asks nothing of the mug.
  if (takesOutNamed(scene)) return false;
  if (asks.test(text.trim())) return true;
  // "Only men's, the women's are no use" asks nothing.
  if (intent === 'refine-results' && top.confidence >= SURE && !text.includes('?')) return false;
  const mayAskLeave = LEAVE_AS.includes(intent) || OF_PRODUCT.includes(intent);
  if (ASKS_LATER.test(text) || (mayAskLeave && ASKS_LEAVE.test(text))) return true;
  // "And the pan, 24 cm" right after something was put in asks for one more.
  const changes = intent === 'add-to-cart' || intent === 'change-quantity';
  return !changes && !isJustAdded(scene) && (turnsTo.test(text) || OF_PRODUCT.includes(intent));
}

/** "In black?" of a list in size 42 goes on with it: both are asked for. */
function narrowsVersions({ memory: { focus, shown, search }, turn }: Scene): boolean {
  const { color, size, material } = search?.filters ?? {};
  const isLimited = (color ?? size ?? material) !== undefined;
  return turn.intent === 'refine-results' && turn.understanding?.query === '' && isLimited && !focus && shown.length > 1; // prettier-ignore
}

function takesOutNamed({ memory, turn: { text, surroundings } }: Scene): boolean {
  return surroundings.cartLines.length > 0 && changeWords(memory.language).takesItOut.test(text);
}

/** Nothing was shown or talked about yet. */
function isFirst({ memory: { shown, focus } }: Scene): boolean {
  return shown.length === 0 && focus === undefined;
}

/** What is called by its whole title is asked of, whatever that was read as. */
function asksOfNamedInFull(scene: Scene): boolean {
  const { intent = 'out-of-scope', text } = scene.turn;
  if (!IN_FULL_AS.includes(intent) || !ASKS_LATER.test(text)) return false;
  return namedInFull(scene) !== undefined;
}

const IN_FULL_AS: readonly Intent[] = [
  'out-of-scope',
  'search-products',
  'recommend-products',
  'refine-results',
];

/** Before anything was shown, what was not read as a question of goods asks for an aspect of them, or whether they are safe. */
function asksOfGoods(scene: Scene): boolean {
  const { intent = 'out-of-scope', text } = scene.turn;
  if (OF_PRODUCT.includes(intent)) return true;
  if (intent !== 'search-products' || !text.includes('?')) return false;
  const { seeksGoods } = catalogueOf(scene.memory.language).words;
  const asksOfIt = riskOf(scene) !== undefined || ASKS_OF_THE.test(text);
  return asksOfIt && !seeksGoods.test(text);
}

/** "Il est bio votre cahors ?", "¿es inalámbrico el taladro?": something is asked of the one thing named behind. */
const ASKS_OF_THE =
  /^\P{L}*(?:(?:et|y|und|and)\s+)?(?:(?:(?:il|elle|ils|elles)\s+(?:est|sont|a|ont)|c['’]est)\s.{2,40}\s(?:l[ea]s?|ce(?:t|tte|s)?|v(?:otre|os))\s|(?:es|son|est[áa]n?|llevan?|tienen?)\s.{2,40}\s(?:el|la|los|las|vuestr\p{L}+)\s|(?:is|are)\s+(?:the|your|that)\s|(?:ist|sind)\s+(?:der|die|das|eure?r?)\s)\p{L}/iu;

/** A question that begins behind a comma or a thing. */
export const ASKS_LATER =
  /\?|(?<!\p{L})(?:what|whats|how|hows|which|is|does|are|was|wie|wieviel\p{L}*|ist|geht|hat|qué|cu[aá]nt\p{L}*|combien|quoi|est|a-t-(?:il|elle))(?!\p{L})/iu;

/** "Can you swap the switches on the tenor": no rule where what is asked of is on the screen. */
const ASKS_LEAVE =
  /^\P{L}*(?:(?:and|but|und|aber|y|et|mais)\s+)?(?:can|could|kann|können|könnte|lassen|puedo|puede|se puede|peut|puis|peux|est-ce)(?!\p{L})/iu;

/** "What's the warranty on the collar", asked first: a rule answers, and the collar is talked about from then on. */
export function withThingInFront(scene: Scene): Scene {
  if (!isFirst(scene) || scene.turn.intent !== 'warranty-info' || !scene.turn.weighed) return scene;
  const product = thingNamed(scene);
  return product ? remember(scene, { focus: product }) : scene;
}

/** "Das ist mir zu teuer" asks for another at a lower price, and nothing of this one. */
const wantsOtherPrice = (scene: Scene): boolean =>
  scene.turn.intent === 'refine-results' &&
  slotsOf(scene).priceDirection === -1 &&
  !scene.turn.text.includes('?');

/** The turn as asking of that thing. */
export function withThingAsked(scene: Scene): Scene | undefined {
  if (seeksSome(scene) || wantsOtherPrice(scene)) return undefined;
  const plain = plainQuestion(scene);
  if (plain)
    return askingOf(
      inTurn(scene, {
        text: plain.rest,
        said: scene.turn.text,
        ...(plain.dealt ? { dealt: plain.dealt } : {}),
      }),
      plain.product,
      plain.read,
    );
  const { understanding, text } = scene.turn;
  const product = understanding && mayAsk(scene) ? thingNamed(scene) : undefined;
  if (!product || !understanding) return undefined;
  // "And the level in 60" names a version to have.
  const isVersion = Object.keys(versionsIn(scene, text, product)).length > 0;
  if (isVersion && !/\?/.test(text) && !ASKS_LATER.test(text)) return undefined;
  const before = askedOn(scene, product);
  const ofVersion = isVersion && asksNoMore(scene, text, product);
  const asks = before?.intent ?? asksIn(scene, product);
  const read = ofVersion && asks !== 'ask-price' ? 'check-availability' : asks;
  return askingOf(before ? inTurn(scene, { text: before.text, asksOn: true }) : scene, product, read);
}

function askingOf(scene: Scene, product: ShownProduct | undefined, read: Intent): Scene {
  const { understanding, asked } = scene.turn;
  const intents = [{ intent: read, confidence: 0.9 }];
  // What only the page that is open tells is pointed at.
  const pointing = product ? {} : { slots: { reference: 'this' as const }, query: '' };
  return inTurn(scene, {
    ...(product ? { meant: product } : {}),
    understanding: understanding && { ...understanding, ...pointing, intents, wishes: [] },
    intent: read,
    asked: [...new Set([...asked, read])],
  });
}

/** "The magnetic one in black instead?": whether it can be had so. */
function asksNoMore(scene: Scene, said: string, product: ShownProduct): boolean {
  const { stopWords } = catalogueOf(scene.memory.language).words;
  const { beside } = orderWords(scene.memory.language);
  const text = (said.split(/[.!,;:]\s+/u).at(-1) ?? said).replaceAll('?', '');
  if (ASKS_LATER.test(text)) return false;
  const own = candidatesOf(scene).find((each) => each.product.productId === product.productId)?.says;
  const version = versionWords(scene, product);
  return wordsOf(text).every((word) => {
    const stemmed = stem(word);
    return (
      isLikeColor(scene, word, product) ||
      own?.has(stemmed) ||
      version.includes(stemmed) ||
      beside.has(word) ||
      stopWords.has(word)
    );
  });
}

/** "The solid one", "celui à la lavande", of several on the screen: it is pointed out, and nothing is asked of it. */
function picksAlone(scene: Scene, product: ShownProduct): boolean {
  const { text } = scene.turn;
  if (scene.memory.shown.length < 2 || ASKS_LATER.test(text) || ASKS_LEAVE.test(text)) return false;
  const name = nameOf(product);
  const isAspect = (word: string): boolean => aspectsIn(word, scene.memory.language).size > 0 && !name.includes(stem(word)); // prettier-ignore
  return !wordsOf(text).some(isAspect) && saysOnly(scene, product, 'says');
}

/** "What about the bread knife?" asks for all of it. */
function asksIn(scene: Scene, product: ShownProduct): Intent {
  const { turnsTo } = catalogueOf(scene.memory.language).words;
  const { intent = 'out-of-scope', text: said } = scene.turn;
  if (intent === 'check-availability') return intent;
  const isTurnedTo = turnsTo.test(said) && namesOnly(scene, product, 'says');
  if (intent === 'product-question')
    return isTurnedTo || picksAlone(scene, product) ? 'product-details' : intent;
  // What is asked first is asked in whole words: nothing before it could be meant.
  if (intent === 'ask-price' && isFirst(scene)) return intent;
  const text = said.replace(turnsTo, ' ');
  const dealt = dealtWith(text, scene.memory.language);
  if (dealt === 'stock') return 'check-availability';
  if (dealt === 'price') return 'ask-price';
  if (isTurnedTo) return 'product-details';
  return ASKS_LATER.test(text) || (LEAVE_AS.includes(intent) && ASKS_LEAVE.test(text))
    ? 'product-question'
    : 'product-details';
}
