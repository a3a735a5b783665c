import type { Intent, Slots } from '../../understanding/understanding.ts';
import { catalogueOf } from '../replies/index.ts';
import { agreesOutright, forbidsRequest, kindsNamed, thanksOnly } from './consent.ts';
import { dealingWords } from '../replies/dealing-words.ts';
import { openQuestion, slotsOf } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { contentOf, wordsOf } from '../words.ts';
import { purposeOf } from './request-draft.ts';
import { otherRequest } from './rereading-requests.ts';

/** What is said in dealings with the store, which alone reads like something else. */

/** Words that were asked for are heard as they are. */
const OF_WORDS = ['message-for-staff', 'request-words', 'email-for-staff'];

/** "No, leave it, I keep it" while something is asked: it is not wanted, whatever else the words sound like. */
function leavesOpen(scene: Scene): boolean {
  const { intent, text } = scene.turn;
  if (intent === 'deny' || intent === 'cancel-that') return false;
  if (forbids(scene)) return true;
  const { leavesIt, neverMind } = dealingWords(scene.memory.language);
  if (OF_WORDS.includes(openQuestion(scene)?.kind ?? ''))
    return neverMind.test(text) && wordsOf(text).length <= MOST_OF_A_NO;
  const { orderId, email, things, category } = slotsOf(scene);
  if ((orderId ?? email ?? things ?? category) !== undefined || text.includes('?')) return false;
  if (turnsToRequest(scene)) return false;
  // Who takes everything back has closed what was open already.
  if (openQuestion(scene) === undefined)
    return scene.turn.understanding?.takesBack === true && leavesIt.test(text);
  return (
    neverMind.test(text) || (OF_DEALINGS.includes(openQuestion(scene)?.kind ?? '') && leavesIt.test(text))
  );
}

/** "No wait, don't cancel it, I want to exchange something": another request is begun. */
function turnsToRequest(scene: Scene): boolean {
  return kindsNamed(scene).length > 1 || otherRequest(scene) !== undefined;
}

/** "No, stop, don't cancel anything", to an offer, to a question about an order, or read as the request itself. */
function forbids(scene: Scene): boolean {
  const kind = openQuestion(scene)?.kind ?? '';
  if (OF_WORDS.includes(kind)) return false;
  const concerns = OF_DEALINGS.includes(kind) || purposeOf(scene.turn.intent) !== undefined;
  return concerns && wordsOf(scene.turn.text).length <= MOST_OF_FORBIDDING && forbidsRequest(scene);
}

const MOST_OF_FORBIDDING = 10;

/** "No, never mind": longer words may be the message itself. */
const MOST_OF_A_NO = 3;

/** Questions that a thing is not wanted answers; which version is wanted is put right instead. */
const OF_DEALINGS = ['confirmation', 'order-number', 'order-email', 'request-item'];

/** "What did Ben order last week", "has my wife's order shipped": an order of somebody else, and no request about it. */
export function asksOfOthers(scene: Scene): boolean {
  const { text, intent } = scene.turn;
  if (OF_WORDS.includes(openQuestion(scene)?.kind ?? '') || slotsOf(scene).orderId !== undefined)
    return false;
  return purposeOf(intent) === undefined && dealingWords(scene.memory.language).ofOthers.test(text);
}

/** What leaves no doubt whatever things its words may be. */
export function dealingRead(scene: Scene): Intent | undefined {
  if (asksOfOthers(scene)) return 'track-order';
  if (thanksOnly(scene) && scene.turn.intent === 'affirm') return 'thank';
  if (agreesOutright(scene) && scene.turn.intent !== 'affirm') return 'affirm';
  return leavesOpen(scene) ? 'deny' : undefined;
}

export const HOURS_AS: readonly Intent[] = ['out-of-scope', 'promotions', 'repeat', 'store-info', 'delivery-estimate', 'search-products', 'refine-results', 'show-more', 'change-quantity', 'affirm', 'add-to-cart', 'goodbye', 'track-order']; // prettier-ignore

/** "What about Saturday?", after the hours of another day. */
export function asksOtherDay(scene: Scene): boolean {
  const { days, tomorrow, today } = catalogueOf(scene.memory.language).words;
  const { text } = scene.turn;
  const { template, text: told = '' } = scene.memory.lastReply ?? {};
  const ofPage = template === 'policy' && HOURS.test(told) && days.some((day) => day.test(told));
  const isOfHours = template === 'open-on' || template === 'store-info' || ofPage;
  if (!isOfHours && !HOW_LATE.test(text)) return false;
  const named = [...days, tomorrow, today].some((day) => day.test(text));
  return named && wordsOf(text).length <= MOST_OF_A_DAY;
}

/** Hours as a page of the store writes them: "10 bis 18:30 Uhr", "9am to 5pm". */
const HOURS =
  /\d{1,2}(?:[.:h]\d{2})? ?(?:uhr|[ap]\.?m\.?|h)? ?(?:-|–|bis|to|till|until|a|à) ?(?:las )?\d{1,2}(?:[.:h]\d{2}| ?uhr| ?[ap]\.?m|h(?!\p{L}))/iu;

/** "How late on Thursdays?", whatever was told before. */
const HOW_LATE =
  /^\P{L}*(?:(?:and|so|und|y|et) )?(?:how (?:late|early)|(?:un)?till? (?:when|what time)|bis wann|(?:bis|ab) wie ?viel uhr|ab wann|hasta (?:qu[eé] hora|cu[aá]ndo)|desde qu[eé] hora|jusqu['’ ][aà] (?:quelle heure|quand)|(?:à partir de|dès) quelle heure)(?: (?:is it|are you|open|on|am|el|los|le))*(?= \p{L}+\P{L}*$)/iu;

/** "And until what time on Saturday then?" */
const MOST_OF_A_DAY = 8;

export const OFFER_AS: readonly Intent[] = ['promotions', 'compare-products', 'apply-coupon', 'out-of-scope', 'search-products', 'ask-price', 'product-question', 'view-cart', 'shipping-info']; // prettier-ignore

/** "What do I have to spend for the 15%": of an offer that was told. */
export const asksOfShare = ({ turn }: Scene): boolean => OF_SHARE.test(turn.text);

const OF_SHARE =
  /(?<!\p{L})(?:the|that|your|die|den|eure|ihre|les|vos|ces|el|los|ese|del) \d+ ?(?:%|percent|prozent|pour ?cent|por ciento)/iu;

/** "What offer is that, why is there a discount": the running offers answer it, and no page about codes. */
export function asksWhichOffer(scene: Scene): boolean {
  const { things, category, brand } = slotsOf(scene);
  if ((things ?? category ?? brand) !== undefined) return false;
  return dealingWords(scene.memory.language).asksWhichOffer.test(scene.turn.text);
}

export const withoutGoods = (): Slots => ({});

/** Replies about a code that was tried. */
const OF_CODES = ['coupon-applied', 'coupon-unknown', 'coupon-expired', 'coupon-used-up', 'coupon-already', 'coupon-minimum', 'ask-coupon', 'again-coupon']; // prettier-ignore
const CODE = /(?<![\p{L}\d])(?=[A-Z\d-]*[A-Z]{3})[A-Z][A-Z\d-]{3,19}(?![\p{L}\d])/u;
const MOST_BESIDE = 6;

/** "Und STAMMTISCH?" after another code, "use SPRINGDESK please": the word in capitals is the code. */
export function triesCode(scene: Scene): boolean {
  const { text } = scene.turn;
  const { names, things, category, brand, orderId, email, coupon } = slotsOf(scene);
  if ((names ?? things ?? category ?? brand ?? orderId ?? email) !== undefined) return false;
  if (wordsOf(text).length > MOST_BESIDE || text === text.toUpperCase()) return false;
  const [said = ''] = CODE.exec(text) ?? [];
  const ofCodes = OF_CODES.includes(scene.memory.lastReply?.template ?? '');
  if (coupon !== undefined) return ofCodes || contentOf(scene, text).length <= FEW;
  return said !== '' && ofCodes;
}

/** The code and "use". */
const FEW = 2;

export const withCodeTried = (slots: Slots, { turn }: Scene): Slots => ({
  ...slots,
  coupon: slots.coupon ?? CODE.exec(turn.text)?.[0] ?? '',
});
