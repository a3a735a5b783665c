import type { Intent, Slots } from '../../understanding/understanding.ts';
import { everyKnown, nameOf } from '../known-products.ts';
import type { ShownProduct } from '../memory.ts';
import { catalogueOf } from '../replies/index.ts';
import { inTurn, openQuestion, queryOf, slotsOf } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { contentOf, wordsOf } from '../words.ts';
import { asksForJustSoMany } from './count-at-end.ts';
import { byNumber } from './by-number.ts';
import { countedIn } from './counting.ts';
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
import { optionsNamed } from './option-words.ts';
import { wantsOtherVoice, wantsSpelling } from './voice.ts';
import {
  asksAfterAll,
  asksForContents,
  asksForSame,
  asksPriceAgain,
  asksForGoods,
  asksForMostOfKind,
  asksForVersions,
  asksOfOne,
  looksForAnother,
  namesWhatIsNotShown,
  looksForGoods,
  asksWhichOfShown,
  ofIt,
  ofThose,
  tellsOfSomeone,
  turnsTo,
  turnsToGoods,
} from './rereading-questions.ts';
import {
  namedAmongShown,
  saysNoMore,
  pointsOnly,
  seeksThingBeside,
  withoutReference,
} from './rereading-names.ts';

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
  query?: string;
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
  { intent: 'product-details', applies: namesVersionAlone, slots: ofIt },
  { intent: 'change-quantity', applies: countsLine, slots: withFirstFigure },
  { intent: 'change-quantity', applies: correctsCount, slots: withFirstFigure, query: '' },
  { intent: 'add-to-cart', applies: asksPolitely, slots: withFirstFigure },
  { intent: 'search-products', applies: asksWhetherThereIs },
  { intent: 'product-details', applies: asksForCheaperVersion, slots: ofIt },
  { intent: 'search-products', applies: seeksOneFor },
  { intent: 'remove-from-cart', applies: cancelsLine },
  { intent: 'remove-from-cart', applies: takesOutAgain },
  { intent: 'product-details', applies: agreesToVersion, slots: (slots) => ({ ...slots, reference: 'it' }) },
  { intent: 'complain', applies: complainsShortly },
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
  const both = withBoth(scene);
  if (both) return both;
  const counted = withFigures(scene);
  const { understanding } = counted.turn;
  const request = requestRead(counted);
  const reading: Reading | undefined = request
    ? { intent: request, applies: () => true }
    : READINGS.find(({ applies }) => applies(counted));
  if (!understanding || !reading) return counted;
  const { intent, slots = (same: Slots) => same, query = understanding.query } = reading;
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

/** "Oh and 2 nightstands in oak" right after something was added: so many of another thing. */
function addsFurther(scene: Scene): boolean {
  const { asks, goesOn, seeks } = catalogueOf(scene.memory.language).words;
  const { text } = scene.turn;
  if (!ADDED.includes(scene.memory.lastReply?.template ?? '')) return false;
  if (!goesOn.test(text) || asks.test(text) || seeks.test(text)) return false;
  return countedIn(scene) !== undefined && queryOf(scene) !== '';
}

/** "And two black ones", "another pair in size 10", "same in A4": one more version of what was last put in. */
function goesOnAdding(scene: Scene): boolean {
  const { focus, lastAdded } = scene.memory;
  const { asks, goesOn } = catalogueOf(scene.memory.language).words;
  if (!focus || focus.productId !== lastAdded?.productId || openQuestion(scene)) return false;
  if (!goesOn.test(scene.turn.text) || asks.test(scene.turn.text)) return false;
  return Object.keys(optionsNamed(scene, focus)).length > 0 && saysNoMore(scene, focus);
}

/** "I'll take both", "take the cheaper one", "one of each": what is on the screen is wanted. */
function takesWhatIsShown(scene: Scene): boolean {
  const { each, takes, takesOut, asks } = catalogueOf(scene.memory.language).words;
  const { text, intent } = scene.turn;
  if (scene.memory.shown.length === 0 || intent === 'add-to-cart') return false;
  if (takesOut.test(text) || asks.test(text)) return false;
  const { ordinal, reference, sort, priceDirection } = slotsOf(scene);
  if (each.test(text)) return queryOf(scene) === '' || scene.memory.focus !== undefined;
  if (!takes.test(text)) return false;
  if ((ordinal ?? reference ?? sort ?? priceDirection) !== undefined) return queryOf(scene) === '';
  const named = everyKnown(scene).filter((product) => namesAny(scene, product));
  return named.length > 0 && queryOf(scene) !== '' && named.some((product) => saysNoMore(scene, product));
}

/** "And the pen, fine nib" right after adding, "I'll take the saw too": one thing more. */
function takesSomethingElse(scene: Scene): boolean {
  const { asks, goesOn, seeks, takesNow, takesOut } = catalogueOf(scene.memory.language).words;
  const { text, intent } = scene.turn;
  if (takesOut.test(text) || asks.test(text) || openQuestion(scene)) return false;
  if (intent === 'search-products' && takesNow.test(text)) return true;
  const justAdded = ADDED.includes(scene.memory.lastReply?.template ?? '');
  // "Cheese treats as well", "and the treats".
  if (!justAdded || !(goesOn.test(text) || endsWithToo(scene))) return false;
  const { things, reference } = slotsOf(scene);
  const another = intent === 'refine-results' && things !== undefined && reference === undefined;
  if ((intent === 'search-products' || another) && !seeks.test(text)) return true;
  return everyKnown(scene).some((product) => namesAny(scene, product) && saysNoMore(scene, product));
}

function endsWithToo(scene: Scene): boolean {
  const { asWell } = catalogueOf(scene.memory.language).words;
  const text = scene.turn.text.trim().replace(/[\s.!]+$/, '');
  const [said = ''] = asWell.exec(text) ?? [];
  return said !== '' && text.toLowerCase().endsWith(said.toLowerCase());
}

function namesAny(scene: Scene, product: ShownProduct): boolean {
  const name = nameOf(product);
  return contentOf(scene, scene.turn.text).some((word) => name.includes(word));
}
