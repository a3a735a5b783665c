import type { Intent, Slots } from '../../understanding/understanding.ts';
import { everyKnown, nameOf } from '../known-products.ts';
import type { ShownProduct } from '../memory.ts';
import { catalogueOf } from '../replies/index.ts';
import { inTurn, openQuestion, queryOf, slotsOf } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { contentOf, wordsOf } from '../words.ts';
import { optionsNamed, versionWords } from './option-words.ts';

/**
 * What a message means in this conversation where its words alone were read as something else: "12 of them" after
 * adding, "I'll take both" of what is shown, "same in A4", "the dotted" of two notebooks. Understanding sees one
 * message; only the dialogue knows what it answers.
 */

interface Reading {
  intent: Intent;
  applies: (scene: Scene) => boolean;
  slots?: (slots: Slots) => Slots;
}

/** A reading that is surer than this is left as it is where the rule only guesses. */
const SURE = 0.7;

const READINGS: readonly Reading[] = [
  { intent: 'change-quantity', applies: countsWhatWasAdded },
  { intent: 'add-to-cart', applies: goesOnAdding, slots: (slots) => ({ ...slots, reference: 'same' }) },
  { intent: 'add-to-cart', applies: takesWhatIsShown },
  { intent: 'add-to-cart', applies: takesSomethingElse },
  { intent: 'search-products', applies: seeksThingBeside, slots: withoutReference },
  { intent: 'product-details', applies: (scene) => namedAmongShown(scene).length === 1 },
  { intent: 'refine-results', applies: (scene) => namedAmongShown(scene).length > 1 },
];

/** The turn with the reading that fits; the same turn when none does. */
export function readAgain(scene: Scene): Scene {
  const counted = withCount(scene);
  const { understanding } = counted.turn;
  const reading = READINGS.find(({ applies }) => applies(counted));
  if (!understanding || !reading) return counted;
  const { intent, slots = (same: Slots) => same } = reading;
  const others = understanding.intents.filter((each) => each.intent !== intent);
  const intents = [{ intent, confidence: 0.9 }, ...others.map((each) => ({ ...each, confidence: 0.02 }))];
  return inTurn(counted, {
    understanding: { ...understanding, intents, slots: slots(understanding.slots), wishes: [] },
    intent,
    asked: [...new Set([...counted.turn.asked, intent])],
  });
}

/** The 12 of "12 of them" is no size; of "the 12 cm ones" it is no count. */
function withCount(scene: Scene): Scene {
  const { understanding, text } = scene.turn;
  const figure = catalogueOf(scene.memory.language).words.counted.exec(text)?.[1];
  const { size, quantityChange } = slotsOf(scene);
  if (!understanding || figure === undefined || quantityChange !== undefined) return scene;
  const { size: _, ...others } = understanding.slots;
  const slots = { ...(size === figure ? others : understanding.slots), quantity: Number(figure) };
  const query = queryOf(scene) === figure ? '' : queryOf(scene);
  return inTurn(scene, { understanding: { ...understanding, slots, query } });
}

const COUNTED_AFTER = ['added', 'added-several', 'swapped', 'quantity-changed', 'not-enough', 'too-many'];

/** "40 of them", "no, just one": a number and nothing else, said of what was just put in. */
function countsWhatWasAdded(scene: Scene): boolean {
  const { quantity, reference: _, ...others } = slotsOf(scene);
  const { template = '' } = scene.memory.lastReply ?? {};
  if (quantity === undefined || !COUNTED_AFTER.includes(template)) return false;
  if (scene.turn.intent === 'add-to-cart' || scene.turn.intent === 'remove-from-cart') return false;
  return Object.keys(others).length === 0 && queryOf(scene) === '' && wordsOf(scene.turn.text).length <= 6;
}

/** "And two black ones", "another pair in size 10", "same in A4": one more version of what was last put in. */
function goesOnAdding(scene: Scene): boolean {
  const { focus, lastAdded } = scene.memory;
  const { asks, goesOn } = catalogueOf(scene.memory.language).words;
  if (!focus || focus.productId !== lastAdded?.productId || openQuestion(scene)) return false;
  if (!goesOn.test(scene.turn.text) || asks.test(scene.turn.text)) return false;
  return Object.keys(optionsNamed(scene, focus)).length > 0 && explains(scene, focus);
}

/** All that the words look for is in the product's name or versions. */
function explains(scene: Scene, product: ShownProduct): boolean {
  const { category = '', brand = '' } = slotsOf(scene);
  const explained = [...nameOf(product), ...versionWords(scene, product)];
  const said = contentOf(scene, `${queryOf(scene)} ${category} ${brand}`);
  return said.every((word) => explained.includes(word) || /^\d+$/.test(word));
}

/** "I'll take both", "take the cheaper one", "one of each": what is on the screen is wanted. */
function takesWhatIsShown(scene: Scene): boolean {
  const { each, takes, takesOut, asks } = catalogueOf(scene.memory.language).words;
  const { text, intent } = scene.turn;
  if (scene.memory.shown.length === 0 || intent === 'add-to-cart') return false;
  if (takesOut.test(text) || asks.test(text)) return false;
  const { ordinal, reference, sort, priceDirection } = slotsOf(scene);
  if (each.test(text)) return queryOf(scene) === '';
  if (!takes.test(text)) return false;
  if ((ordinal ?? reference ?? sort ?? priceDirection) !== undefined) return queryOf(scene) === '';
  const named = everyKnown(scene).filter((product) => namesAny(scene, product));
  return named.length > 0 && queryOf(scene) !== '' && named.some((product) => explains(scene, product));
}

/** "And the pen, fine nib" right after adding, "I'll take the saw too": one thing more. */
function takesSomethingElse(scene: Scene): boolean {
  const { asks, goesOn, takesNow, takesOut } = catalogueOf(scene.memory.language).words;
  const { text, intent } = scene.turn;
  if (takesOut.test(text) || asks.test(text) || openQuestion(scene)) return false;
  if (intent === 'search-products' && takesNow.test(text)) return true;
  const justAdded = ADDED.includes(scene.memory.lastReply?.template ?? '');
  if (!justAdded || !goesOn.test(text)) return false;
  return everyKnown(scene).some((product) => namesAny(scene, product) && explains(scene, product));
}

const ADDED = ['added', 'added-several', 'added-so-far', 'swapped'];

function namesAny(scene: Scene, product: ShownProduct): boolean {
  const name = nameOf(product);
  return contentOf(scene, scene.turn.text).some((word) => name.includes(word));
}

/** "Do you have ink for it": another thing than the one talked about. */
function seeksThingBeside(scene: Scene): boolean {
  const { focus } = scene.memory;
  const { besides } = catalogueOf(scene.memory.language).words;
  const { intent = 'out-of-scope' } = scene.turn;
  const changes: readonly Intent[] = [
    'add-to-cart',
    'remove-from-cart',
    'change-quantity',
    'checkout',
    'view-cart',
  ];
  if (!focus || !besides.test(scene.turn.text) || changes.includes(intent)) return false;
  const { things = [], category = '' } = slotsOf(scene);
  const name = nameOf(focus);
  const others = contentOf(scene, `${things.join(' ')} ${category}`).filter((word) => !name.includes(word));
  return others.length > 0 && contentOf(scene, queryOf(scene)).length <= 3;
}

function withoutReference(slots: Slots): Slots {
  const { reference: _, ...others } = slots;
  return others;
}

/** Of several on the screen, those whose names hold every word said; none when all or no name does. */
function namedAmongShown(scene: Scene): ShownProduct[] {
  const { shown } = scene.memory;
  const { intent = 'out-of-scope', understanding, text } = scene.turn;
  const { asks, changes } = catalogueOf(scene.memory.language).words;
  const doubtful: readonly Intent[] = [
    'out-of-scope',
    'show-more',
    'refine-results',
    'help',
    'warranty-info',
    'cancel-that',
  ];
  const sure = understanding?.intents[0]?.confidence ?? 0;
  if (shown.length < 2 || openQuestion(scene) || asks.test(text) || changes.test(text)) return [];
  if (!doubtful.includes(intent) && sure >= SURE) return [];
  const said = contentOf(scene, queryOf(scene));
  if (said.length === 0 || wordsOf(text).length > said.length + 3) return [];
  const fitting = shown.filter((product) => said.every((word) => nameOf(product).includes(word)));
  return fitting.length < shown.length ? fitting : [];
}
