import type { Intent, Language, Understanding } from '../../understanding/understanding.ts';
import type { Choice } from '../../wire/parts.ts';
import type { Labels } from '../replies/speaker.ts';
import { catalogueOf } from '../replies/index.ts';
import { remember } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { wordsOf } from '../words.ts';

/** Which language the conversation goes on in: the shopper's, once it is sure. */

/** So many words say which language they are in; fewer may be a name, a greeting in jest or a slip. */
const SURE_WORDS = 3;
/** Of those, so many must be no names of goods: "Crème de la Mer" is no French. */
const SURE_OWN_WORDS = 2;
const SURE = 0.6;

/** What is asked for in two words without naming goods; nobody says these in a language in jest. */
const IN_SHORT: readonly Intent[] = [
  'view-cart', 'checkout', 'talk-to-human', 'help', 'track-order', 'shipping-info', 'returns-policy', 'payment-info', 'warranty-info',
  'delivery-estimate', 'store-info', 'bot-question', 'cancel-order', 'return-item', 'refund-status',
]; // prettier-ignore

const SEEKING: readonly Intent[] = ['search-products', 'recommend-products', 'check-availability'];
const SPANISH_MARK = /[¿¡]\s*\p{L}/u;

const SAID_IN_JEST: readonly Intent[] = ['thank', 'affirm', 'deny', 'goodbye'];

/** The language of the conversation after this message. One asked for by name is another flow's. */
export function languageAfter(scene: Scene, understanding: Understanding): Language {
  const { language } = scene.memory;
  const { language: said, intents } = understanding;
  const [top] = intents;
  if (said === language || !scene.store.languages.includes(said)) return language;
  return top?.intent !== 'change-language' && isSure(scene, understanding) ? said : language;
}

function isSure(scene: Scene, { intents, slots, language, toldByGoods }: Understanding): boolean {
  if (toldByGoods) return true;
  // An address is in no language.
  const text = scene.turn.text.replace(/\S+@\S+|https?:\S+/g, ' ');
  const { seeks, seeksGoods } = catalogueOf(language).words;
  // "Busco chaquetas", "¿tenéis calcetines?": nobody seeks in a language that is not theirs.
  if (SPANISH_MARK.test(text) || (SEEKING.includes(intents[0]?.intent ?? 'out-of-scope') && (seeks.test(text) || seeksGoods.test(text)))) return true; // prettier-ignore
  const all = wordsOf(text).filter((word) => /\p{L}{2}/u.test(word));
  const { names = [], things = [], brands = [], categories = [] } = slots;
  const ofGoods = [...names, ...things, ...brands, ...categories, slots.brand, slots.category, slots.coupon];
  const known = new Set(ofGoods.flatMap((name) => wordsOf(name ?? '')));
  const own = all.filter((word) => !known.has(word));
  if (all.length >= SURE_WORDS && own.length >= SURE_OWN_WORDS) return true;
  const [top] = intents;
  const begins = (scene.memory.lastReply?.template ?? 'greet') === 'greet';
  if (own.length === 0 || (top?.confidence ?? 0) < SURE) return false;
  // Before anything is said, a greeting is the whole of what there is to go by, or a small word beside goods: "jacke für kinder".
  if (begins && top?.intent === 'greet' && own.length === all.length) return true;
  const [theirs, ours] = [language, scene.memory.language].map((each) => catalogueOf(each).words.stopWords);
  const asks = top !== undefined && !SAID_IN_JEST.includes(top.intent);
  if (begins && asks && all.length > 1 && own.some((word) => theirs?.has(word) && !ours?.has(word)))
    return true;
  return own.length === 2 && all.length === 2 && IN_SHORT.includes(top?.intent ?? 'out-of-scope');
}

/** From here on the bot speaks this language, with the buttons of what is still open. */
export function speakIn(scene: Scene, language: Language): Scene {
  const before = scene.memory.language;
  if (language === before) return scene;
  const [from, to] = [catalogueOf(before).labels, catalogueOf(language).labels];
  const pending = scene.memory.pending.map((question) => {
    const choices = question.again?.choices?.map((choice) => relabelled(choice, from, to));
    return question.again && choices ? { ...question, again: { ...question.again, choices } } : question;
  });
  const { lastReply } = scene.memory;
  const said = lastReply && { lastReply: { ...lastReply, language: lastReply.language ?? before } };
  return remember(scene, { language, pending, ...said });
}

/** Words of the catalogue in the other language; names of goods and versions stay. */
function relabelled(choice: Choice, from: Labels, to: Labels): Choice {
  const [fromWords, toWords] = [buttonWords(from), buttonWords(to)];
  const at = fromWords.indexOf(choice.label);
  return at < 0 ? choice : { ...choice, label: toWords[at] ?? choice.label };
}

const buttonWords = (labels: Labels): string[] => [
  labels.yes, labels.no, labels.neverMind, labels.toCheckout, labels.similarOnes, labels.popularOnes, labels.addToCart, labels.talkToPerson,
  labels.allOfIt, labels.thisConversation, labels.accountAndOrders, ...Object.keys(labels.intents).toSorted().map((intent) => labels.intents[intent as Intent]),
]; // prettier-ignore
