import type { Intent, Slots } from '../../understanding/understanding.ts';
import { catalogueOf } from '../replies/index.ts';
import { inTurn, queryOf, slotsOf } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { wordsOf } from '../words.ts';
import { asksForJustSoMany } from './count-at-end.ts';
import { byNumber } from './by-number.ts';
import {
  addsFurther,
  correctsVersion,
  goesOnAdding,
  takesSomethingElse,
  takesWhatIsShown,
} from './rereading-adding.ts';
import { asksSumAlone } from './with-shipping.ts';
import { asksAfterLooks } from './looks.ts';
import { withFigures } from './rereading-figures.ts';
import {
  ADDED,
  addsThisToo,
  agreesToVersion,
  cancelsLine,
  complainsShortly,
  countsOneShown,
  countsVersion,
  wantsPerson,
  takesOutAgain,
} from './rereading-lines.ts';
import {
  agreesAndAdds,
  agreesToGoods,
  asksHowVersionsDiffer,
  comparesNamed,
  deniesAndTakes,
  namesVersionAlone,
  settlesOnVersion,
  onlyIt,
  takesOffered,
  tellsOfOwned,
  withBoth,
  withoutOwned,
} from './rereading-offers.ts';
import {
  asksForCheaperVersion,
  asksPolitely,
  asksWhetherThereIs,
  correctsCount,
  countsLine,
  seeksOneFor,
  withFirstFigure,
} from './rereading-counts.ts';
import { requestRead } from './rereading-requests.ts';
import {
  asksAlike,
  asksForReviews,
  asksForThing,
  asksOfAllergy,
  ofWhatIsShown,
  onlyPrice,
  saysCode,
  takesAway,
  takesCount,
  withCode,
  withCount,
} from './rereading-talk.ts';
import {
  asksForCheaper,
  asksForCheaperThan,
  asksForFact,
  asksInside,
  asksOnOffer,
  goesBackTo,
  tellsOfPresent,
  seeksWithinPrice,
  withoutPointing,
} from './rereading-course.ts';
import { withVersionsInParts } from './versions-in-parts.ts';
import {
  asksForOtherMeasure,
  asksHowMany,
  onlyBeside,
  picksCheaperOf,
  seeksWhatGoesWith,
  takesOutOfNothing,
  tellsOfNeed,
  wordsBeside,
} from './rereading-sought.ts';
import { wantsOtherVoice, wantsSpelling } from './voice.ts';
import {
  asksAfterAll,
  asksForContents,
  asksForContentsOfAnother,
  asksForSame,
  asksPriceAgain,
  asksForGoods,
  asksForMostOfKind,
  asksForVersions,
  asksOfOne,
  looksForAnother,
  namesWhatIsNotShown,
  looksForGoods,
  asksWhichOfKind,
  asksWhichOfShown,
  ofIt,
  ofThose,
  tellsOfSomeone,
  turnsTo,
  turnsToGoods,
} from './rereading-questions.ts';
import { namedAmongShown, pointsOnly, seeksThingBeside, withoutReference } from './rereading-names.ts';

/**
 * What a message means in this conversation where its words alone were read as something else: "12 of them" after
 * adding, "I'll take both" of what is shown, "same in A4", "the dotted" of two notebooks. Understanding sees one
 * message; only the dialogue knows what it answers.
 */

interface Reading {
  intent: Intent;
  applies: (scene: Scene) => boolean;
  slots?: (slots: Slots, scene: Scene) => Slots;
  /** What is left to look for, where the words are used up. */
  query?: string | ((scene: Scene) => string);
}

const READINGS: readonly Reading[] = [
  { intent: 'talk-to-human', applies: wantsPerson },
  { intent: 'change-voice', applies: wantsOtherVoice },
  { intent: 'repeat', applies: wantsSpelling },
  { intent: 'cancel-that', applies: putsBack },
  { intent: 'refine-results', applies: tellsOfOwned, slots: withoutOwned, query: '' },
  { intent: 'add-to-cart', applies: takesOffered, slots: onlyIt, query: '' },
  { intent: 'add-to-cart', applies: agreesAndAdds, slots: onlyIt, query: '' },
  { intent: 'add-to-cart', applies: deniesAndTakes, slots: onlyIt, query: '' },
  { intent: 'add-to-cart', applies: agreesToGoods },
  { intent: 'add-to-cart', applies: asksForJustSoMany },
  { intent: 'product-question', applies: asksHowVersionsDiffer, slots: ofIt },
  { intent: 'compare-products', applies: comparesNamed },
  { intent: 'add-to-cart', applies: settlesOnVersion, slots: pointingAtIt },
  { intent: 'product-details', applies: namesVersionAlone, slots: ofIt },
  { intent: 'change-quantity', applies: countsLine, slots: withFirstFigure },
  { intent: 'change-quantity', applies: correctsCount, slots: withFirstFigure, query: '' },
  { intent: 'add-to-cart', applies: asksPolitely, slots: withFirstFigure },
  { intent: 'remove-from-cart', applies: takesAway },
  { intent: 'add-to-cart', applies: takesCount, slots: withCount, query: '' },
  { intent: 'product-question', applies: asksOfAllergy, slots: ofWhatIsShown },
  { intent: 'find-similar', applies: asksAlike, slots: onlyPrice, query: '' },
  { intent: 'product-question', applies: asksForReviews },
  { intent: 'apply-coupon', applies: saysCode, slots: withCode, query: '' },
  { intent: 'search-products', applies: asksForThing, slots: withoutReference },
  { intent: 'change-quantity', applies: correctsVersion },
  { intent: 'shipping-info', applies: asksSumAlone },
  { intent: 'search-products', applies: asksWhichOfKind },
  { intent: 'search-products', applies: asksWhetherThereIs },
  { intent: 'product-details', applies: asksForCheaperVersion, slots: ofIt },
  { intent: 'refine-results', applies: asksForCheaper, slots: withoutPointing },
  { intent: 'find-similar', applies: asksForCheaperThan, slots: withoutPointing },
  { intent: 'product-question', applies: asksForFact },
  { intent: 'product-question', applies: asksInside },
  { intent: 'search-products', applies: seeksWithinPrice },
  { intent: 'recommend-products', applies: tellsOfPresent },
  { intent: 'promotions', applies: asksOnOffer },
  { intent: 'product-details', applies: goesBackTo },
  { intent: 'search-products', applies: seeksOneFor },
  { intent: 'remove-from-cart', applies: cancelsLine },
  { intent: 'remove-from-cart', applies: takesOutAgain },
  { intent: 'product-details', applies: agreesToVersion, slots: (slots) => ({ ...slots, reference: 'it' }) },
  { intent: 'complain', applies: complainsShortly },
  { intent: 'product-question', applies: asksHowMany },
  { intent: 'product-details', applies: picksCheaperOf },
  { intent: 'search-products', applies: takesOutOfNothing, slots: withoutReference },
  { intent: 'search-products', applies: seeksWhatGoesWith, slots: onlyBeside, query: wordsBeside },
  { intent: 'recommend-products', applies: tellsOfNeed },
  { intent: 'product-details', applies: asksForOtherMeasure, slots: ofIt },
  { intent: 'search-products', applies: asksForGoods },
  { intent: 'search-products', applies: asksForMostOfKind },
  { intent: 'recommend-products', applies: tellsOfSomeone },
  { intent: 'product-details', applies: turnsTo },
  { intent: 'search-products', applies: turnsToGoods },
  { intent: 'search-products', applies: namesWhatIsNotShown },
  { intent: 'refine-results', applies: asksForSame },
  { intent: 'ask-price', applies: asksPriceAgain },
  { intent: 'search-products', applies: looksForGoods },
  { intent: 'product-question', applies: asksAfterAll },
  { intent: 'search-products', applies: looksForAnother },
  { intent: 'product-question', applies: asksAfterLooks },
  { intent: 'product-question', applies: asksOfOne },
  { intent: 'product-question', applies: asksForVersions, slots: ofIt },
  { intent: 'product-question', applies: asksForContents, slots: ofIt },
  { intent: 'product-question', applies: asksForContentsOfAnother, slots: withoutReference },
  { intent: 'product-question', applies: asksWhichOfShown, slots: ofThose },
  { intent: 'change-quantity', applies: (scene) => countsAfter(scene, ADDED) },
  { intent: 'add-to-cart', applies: (scene) => countsAfter(scene, SHOWN) },
  { intent: 'add-to-cart', applies: addsThisToo },
  { intent: 'add-to-cart', applies: addsFurther },
  { intent: 'add-to-cart', applies: goesOnAdding, slots: (slots) => ({ ...slots, reference: 'same' }) },
  { intent: 'add-to-cart', applies: takesWhatIsShown },
  { intent: 'add-to-cart', applies: takesSomethingElse },
  { intent: 'search-products', applies: seeksThingBeside, slots: withoutReference },
  { intent: 'product-details', applies: pointsOnly },
  { intent: 'add-to-cart', applies: countsVersion, slots: (slots) => ({ ...slots, reference: 'it' }) },
  { intent: 'add-to-cart', applies: countsOneShown },
  { intent: 'product-details', applies: (scene) => namedAmongShown(scene).length === 1 },
  { intent: 'refine-results', applies: (scene) => namedAmongShown(scene).length > 1 },
];

/** The turn with the reading that fits; the same turn when none does. */
export function readAgain(scene: Scene): Scene {
  const numbered = byNumber(scene);
  if (numbered) return numbered;
  const both = withBoth(scene) ?? withVersionsInParts(scene);
  if (both) return both;
  const counted = withFigures(scene);
  const { understanding } = counted.turn;
  const request = requestRead(counted);
  const reading: Reading | undefined = request
    ? { intent: request, applies: () => true }
    : READINGS.find(({ applies }) => applies(counted));
  if (!understanding || !reading) return counted;
  const { intent, slots = (same: Slots) => same, query: said = understanding.query } = reading;
  const query = typeof said === 'string' ? said : said(counted);
  const others = understanding.intents.filter((each) => each.intent !== intent);
  const intents = [{ intent, confidence: 0.9 }, ...others.map((each) => ({ ...each, confidence: 0.02 }))];
  return inTurn(counted, {
    understanding: {
      ...understanding,
      intents,
      slots: slots(understanding.slots, counted),
      query,
      wishes: [],
    },
    intent,
    asked: [...new Set([...counted.turn.asked, intent])],
  });
}

function pointingAtIt(slots: Slots): Slots {
  return { ...slots, reference: 'it' };
}

/** Replies that showed one thing that can be had. */
const SHOWN = ['version', 'in-stock', 'in-stock-simple', 'found-one', 'details'];

/** "Put the grinder back" after taking it out. */
function putsBack(scene: Scene): boolean {
  const { asks, undo, onceMore } = catalogueOf(scene.memory.language).words;
  const { text } = scene.turn;
  // "One more back", right after a change was undone.
  const more =
    scene.memory.lastReply?.template === 'undone' && onceMore.test(text) && wordsOf(text).length <= 4;
  const undoes = undo.test(text) || (more && slotsOf(scene).things === undefined);
  return scene.memory.undo.length > 0 && undoes && !asks.test(text);
}

/** "40 of them", "no, just one": a number and nothing else, said of what was just put in or shown. */
function countsAfter(scene: Scene, replies: readonly string[]): boolean {
  const { quantity, reference: _, ...others } = slotsOf(scene);
  const { template = '' } = scene.memory.lastReply ?? {};
  if (quantity === undefined || !replies.includes(template)) return false;
  if (scene.turn.intent === 'add-to-cart' || scene.turn.intent === 'remove-from-cart') return false;
  // "20 please": a figure that names no version of what was just put in.
  const alone = queryOf(scene) === '' || (replies === ADDED && queryOf(scene) === String(quantity));
  return Object.keys(others).length === 0 && alone && wordsOf(scene.turn.text).length <= 6;
}
