import type { Intent, Slots } from '../../understanding/understanding.ts';
import type { Scene } from '../scene.ts';
import { LOOKING, asksForJustSoMany } from './count-at-end.ts';
import {
  addsFurther,
  asksForNamed,
  goesOnAdding,
  goesOnSeeking,
  onlyNamesGoods,
  seeksOneToFit,
  takesSomethingElse,
  takesWhatIsShown,
  onlyThinksOf,
} from './rereading-adding.ts';
import { ALIKE_NAMED_AS, asksLikeNamed } from './alike-named.ts';
import { LOOKS_AS, asksAfterLooks } from './looks.ts';
import { sortReadings } from './rereading-circumstances.ts';
import type { Condition } from './rereading-circumstances.ts';
import { agreesToVersion, complainsShortly, putsBack } from './rereading-lines.ts';
import {
  OF_GOODS,
  asksHowVersionsDiffer,
  namesVersionAlone,
  onlyIt,
  pointingAtIt,
  takesOffered,
  tellsOfOwned,
  withoutOwned,
} from './rereading-offers.ts';
import {
  COUNTS_AS,
  POLITE_AS,
  asksForCheaperVersion,
  asksPolitely,
  correctsCount,
  countsLine,
  countsWhatWasAdded,
  countsWhatWasShown,
  seeksOneFor,
  withFirstFigure,
} from './rereading-counts.ts';
import {
  ALIKE_AS,
  ALLERGY_AS,
  CODE_AS,
  asksAlike,
  asksOfAllergy,
  ofWhatIsShown,
  onlyPrice,
  saysCode,
  withCode,
} from './rereading-talk.ts';
import {
  CHEAPER_AS,
  INSIDE_AS,
  OFFERS_AS,
  asksForCheaperThan,
  asksInside,
  asksOnOffer,
  goesBackTo,
  withoutPointing,
} from './rereading-course.ts';
import {
  HOURS_AS,
  OFFER_AS,
  asksOtherDay,
  asksOfShare,
  asksWhichOffer,
  triesCode,
  withCodeTried,
  withoutGoods,
} from './rereading-dealings.ts';
import { isToCompareTwo } from './comparing.ts';
import { asksOnlyPrice } from './no-rule.ts';
import { onlyNames } from './only-named.ts';
import { turnsToOtherKind } from './other-kind.ts';
import { KIND_AS, asksOfKind } from './question-kind.ts';
import { HARM_AS, picksCheaperOf, tellsOfHarm, takesOutOfNothing } from './rereading-sought.ts';
import { LIMITED_AS, seeksWithinLimits } from './finding-limited.ts';
import {
  OTHERS_AS,
  asWished,
  limitsWhatIsShown,
  refusesWhatIsShown,
  tellsWhatItMustBe,
  wishesOfShown,
  wordsOfGoods,
} from './refining-shown.ts';
import {
  EXTREME_AS,
  LOOK_AS,
  byExtreme,
  looksIntoCart,
  onlyByPrice,
  seeksDearestOrCheapest,
  seeksExtremeOfKind,
  takesByPrice,
} from './rereading-plain.ts';
import { takingBack } from './rereading-changes.ts';
import { wantsOtherVoice } from './voice.ts';
import {
  OPEN,
  WHICH_AS,
  asksForContents,
  asksForSame,
  asksForVersions,
  namesWhatIsNotShown,
  looksForGoods,
  asksWhichOfShown,
  ofIt,
  ofThose,
  turnsTo,
} from './rereading-questions.ts';
import {
  FIGURE_AS,
  callsGoodsAlone,
  narrowsByFigure,
  ofThis,
  onlySlots,
  pointsAlone,
  reactsOnly,
} from './said-alone.ts';
import { leavesLooksOpen } from './refining.ts';
import { SOME_AS, asksWhatIsCarried, limitsToSome, seeksSome } from './seeking-some.ts';
import { namesOneShown, withoutReference } from './rereading-names.ts';

/**
 * Every other reading a message may have in its conversation, one line each. To add one: write what it asks of the words
 * in a `rereading-*.ts`, and put a line where it belongs in the order. Say in `readAs` and `when` all that can be told
 * without the words, so that it costs nothing where it cannot apply.
 */

export interface Reading extends Condition {
  /** What the message is taken for. */
  intent: Intent;
  /** Looks at the words; asked only when `readAs` and `when` hold. */
  applies: (scene: Scene) => boolean;
  slots?: (slots: Slots, scene: Scene) => Slots;
  /** What is left to look for, where the words are used up. */
  query?: string | ((scene: Scene) => string);
}

/**
 * In this order: the first that applies is taken. What is told without the words stands in `readAs` and `when`. Made at
 * the first message: the flows it names import one another, and none may be asked for a list before it is loaded.
 */
const readings = (): readonly Reading[] => [
  { intent: 'store-info', readAs: HOURS_AS, when: ['nothing-asked'], applies: asksOtherDay },
  { intent: 'promotions', readAs: OFFER_AS, applies: asksOfShare },
  { intent: 'promotions', readAs: OFFER_AS, applies: asksWhichOffer, slots: withoutGoods, query: '' },
  { intent: 'apply-coupon', readAs: [...CODE_AS, 'add-to-cart'], applies: triesCode, slots: withCodeTried, query: '' },
  { intent: 'change-voice', when: ['reads-aloud'], applies: wantsOtherVoice },
  { intent: 'cancel-that', when: ['can-undo'], applies: putsBack },
  { intent: 'view-cart', readAs: LOOK_AS, when: ['cart-filled'], applies: looksIntoCart, slots: () => ({}), query: '' },
  { intent: 'refine-results', when: ['nothing-asked'], applies: seeksDearestOrCheapest, slots: byExtreme, query: '' },
  { intent: 'ask-price', readAs: ['ask-price'], when: ['known'], applies: asksOnlyPrice, query: '' },
  { intent: 'refine-results', when: ['nothing-asked'], applies: leavesLooksOpen, slots: () => ({}), query: '' },
  { intent: 'search-products', readAs: EXTREME_AS, when: ['nothing-asked'], applies: seeksExtremeOfKind, slots: byExtreme },
  { intent: 'add-to-cart', when: ['nothing-asked', 'shown'], applies: takesByPrice, slots: onlyByPrice, query: '' },
  { intent: 'product-details', readAs: ['add-to-cart'], when: ['nothing-asked'], applies: onlyThinksOf },
  ...takingBack,
  { intent: 'show-more', readAs: OTHERS_AS, when: ['nothing-asked', 'shown', 'searched'], applies: refusesWhatIsShown, query: '' },
  { intent: 'refine-results', when: ['nothing-asked', 'shown', 'searched'], applies: wishesOfShown, slots: asWished, query: '' },
  { intent: 'refine-results', readAs: OF_GOODS, when: ['searched', 'goods-named'], applies: tellsOfOwned, slots: withoutOwned, query: '' },
  { intent: 'add-to-cart', when: ['nothing-asked'], applies: takesOffered, slots: onlyIt, query: '' },
  { intent: 'add-to-cart', readAs: LOOKING, when: ['nothing-asked', 'goods-named'], applies: asksForJustSoMany },
  { intent: 'product-question', readAs: ['compare-products'], when: ['asked'], applies: asksHowVersionsDiffer, slots: ofIt },
  { intent: 'compare-products', when: ['goods-named'], applies: isToCompareTwo },
  { intent: 'search-products', readAs: ['add-to-cart'], when: ['nothing-asked', 'goods-named'], applies: onlyNamesGoods },
  { intent: 'search-products', readAs: ['product-question'], when: ['nothing-asked', 'goods-named'], applies: asksForNamed },
  { intent: 'refine-results', readAs: SOME_AS, when: ['nothing-asked', 'shown', 'searched'], applies: limitsToSome, slots: withoutPointing },
  { intent: 'search-products', readAs: SOME_AS, when: ['nothing-asked'], applies: seeksSome },
  { intent: 'search-products', readAs: ['promotions'], when: ['nothing-asked', 'goods-named'], applies: asksWhatIsCarried },
  { intent: 'search-products', readAs: ['add-to-cart'], when: ['nothing-asked', 'goods-named'], applies: seeksOneToFit },
  { intent: 'search-products', readAs: ['add-to-cart'], when: ['nothing-asked', 'shown', 'searched', 'goods-named'], applies: goesOnSeeking, slots: withoutReference },
  { intent: 'product-details', readAs: ['add-to-cart', 'check-availability'], when: ['nothing-asked', 'in-focus'], applies: namesVersionAlone, slots: ofIt },
  { intent: 'change-quantity', readAs: COUNTS_AS, when: ['nothing-asked', 'just-added', 'cart-filled'], applies: countsLine, slots: withFirstFigure },
  { intent: 'change-quantity', readAs: COUNTS_AS, when: ['nothing-asked', 'just-added'], applies: correctsCount, slots: withFirstFigure, query: '' },
  { intent: 'add-to-cart', readAs: POLITE_AS, when: ['nothing-asked', 'goods-named'], applies: asksPolitely, slots: withFirstFigure },
  { intent: 'product-question', readAs: ALLERGY_AS, when: ['nothing-asked', 'known'], applies: asksOfAllergy, slots: ofWhatIsShown },
  { intent: 'find-similar', readAs: ALIKE_AS, when: ['nothing-asked', 'in-focus'], applies: asksAlike, slots: onlyPrice, query: '' },
  { intent: 'find-similar', readAs: ALIKE_NAMED_AS, when: ['nothing-asked', 'goods-named'], applies: asksLikeNamed },
  { intent: 'apply-coupon', readAs: CODE_AS, when: ['nothing-asked'], applies: saysCode, slots: withCode, query: '' },
  { intent: 'search-products', readAs: ['apply-coupon'], applies: callsGoodsAlone },
  { intent: 'out-of-scope', readAs: ['search-products', 'refine-results', 'recommend-products'], when: ['nothing-asked'], applies: reactsOnly, slots: () => ({}), query: '' },
  { intent: 'refine-results', readAs: FIGURE_AS, when: ['nothing-asked', 'shown', 'searched'], applies: narrowsByFigure, slots: onlySlots, query: ({ turn }) => turn.text },
  { intent: 'product-details', when: ['nothing-asked', 'known'], applies: pointsAlone, slots: ofThis, query: '' },
  { intent: 'product-details', when: ['nothing-asked', 'in-focus'], applies: asksForCheaperVersion, slots: ofIt },
  { intent: 'find-similar', readAs: CHEAPER_AS, when: ['nothing-asked', 'in-focus'], applies: asksForCheaperThan, slots: withoutPointing },
  { intent: 'product-question', readAs: KIND_AS, when: ['known'], applies: asksOfKind },
  { intent: 'product-question', readAs: INSIDE_AS, when: ['goods-named'], applies: asksInside },
  { intent: 'search-products', readAs: LIMITED_AS, when: ['nothing-asked'], applies: seeksWithinLimits, slots: withoutReference },
  { intent: 'refine-results', when: ['nothing-asked', 'shown', 'searched'], applies: limitsWhatIsShown, slots: withoutPointing, query: wordsOfGoods },
  { intent: 'refine-results', when: ['nothing-asked', 'shown', 'searched', 'goods-named'], applies: tellsWhatItMustBe, slots: withoutPointing, query: wordsOfGoods },
  { intent: 'promotions', readAs: OFFERS_AS, applies: asksOnOffer },
  { intent: 'product-details', readAs: ['cancel-that', 'deny', 'out-of-scope'], when: ['known', 'goods-named'], applies: goesBackTo },
  { intent: 'search-products', when: ['nothing-asked', 'searched'], applies: seeksOneFor },
  { intent: 'product-details', readAs: ['affirm'], when: ['nothing-asked', 'in-focus'], applies: agreesToVersion, slots: pointingAtIt },
  { intent: 'complain', applies: complainsShortly },
  { intent: 'complain', readAs: HARM_AS, when: ['nothing-asked'], applies: tellsOfHarm },
  { intent: 'product-details', when: ['nothing-asked', 'shown'], applies: picksCheaperOf, slots: onlyByPrice, query: '' },
  { intent: 'search-products', readAs: ['remove-from-cart'], when: ['nothing-asked'], applies: takesOutOfNothing, slots: withoutReference },
  { intent: 'product-details', readAs: OPEN, applies: turnsTo },
  { intent: 'search-products', readAs: ['find-similar'], when: ['goods-named'], applies: namesWhatIsNotShown },
  { intent: 'search-products', when: ['known', 'goods-named'], applies: turnsToOtherKind, slots: withoutReference },
  { intent: 'refine-results', readAs: ['add-to-cart'], when: ['pointed-at'], applies: asksForSame },
  { intent: 'search-products', readAs: ['remove-from-cart', 'change-quantity', 'empty-cart'], when: ['nothing-asked', 'goods-named'], applies: looksForGoods },
  { intent: 'search-products', readAs: ['add-to-cart'], when: ['nothing-asked', 'goods-named'], applies: onlyNames },
  { intent: 'product-question', readAs: LOOKS_AS, when: ['known'], applies: asksAfterLooks },
  { intent: 'product-question', when: ['in-focus'], applies: asksForVersions, slots: ofIt },
  { intent: 'product-question', when: ['known'], applies: asksForContents, slots: ofIt },
  { intent: 'product-question', readAs: WHICH_AS, when: ['known'], applies: asksWhichOfShown, slots: ofThose },
  { intent: 'change-quantity', when: ['just-added', 'counted'], applies: countsWhatWasAdded },
  { intent: 'add-to-cart', when: ['counted'], applies: countsWhatWasShown },
  { intent: 'add-to-cart', when: ['just-added'], applies: addsFurther },
  { intent: 'add-to-cart', when: ['nothing-asked', 'in-focus'], applies: goesOnAdding, slots: (slots) => ({ ...slots, reference: 'same' }) },
  { intent: 'add-to-cart', when: ['shown'], applies: takesWhatIsShown },
  { intent: 'add-to-cart', when: ['nothing-asked'], applies: takesSomethingElse },
  { intent: 'product-details', when: ['nothing-asked', 'shown'], applies: namesOneShown },
]; // prettier-ignore

let sorted: ReturnType<typeof sortReadings<Reading>> | undefined;

/** The reading that fits a message better than what its words alone were read as. */
export function findReading(scene: Scene): Reading | undefined {
  return (sorted ??= sortReadings(readings()))(scene);
}
