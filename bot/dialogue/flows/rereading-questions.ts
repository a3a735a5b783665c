import type { Intent, Slots } from '../../understanding/understanding.ts';
import { everyKnown, nameOf } from '../known-products.ts';
import { courseWords } from '../replies/course-words.ts';
import { catalogueOf } from '../replies/index.ts';
import { slotsOf } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { orderWords } from '../replies/order-words.ts';
import { versionWords } from './option-words.ts';
import { contentOf, contentOfOurs, stem, wordsOf } from '../words.ts';

/** Questions whose words alone were read as something else: what they ask of depends on what is on the screen. */

/** "Which shades?", "which nibs can I get in coral": nothing is named but options of what is talked about. */
export function asksForVersions(scene: Scene): boolean {
  const { focus } = scene.memory;
  const { asksWhich } = catalogueOf(scene.memory.language).words;
  if (!focus || !asksWhich.test(scene.turn.text)) return false;
  const options = focus.options
    .filter(({ values }) => values.length > 1)
    .flatMap(({ name }) => wordsOf(name));
  const { beside } = orderWords(scene.memory.language);
  const said = wordsOf(scene.turn.text).filter((word) => !beside.has(word) || options.includes(word));
  const asked = contentOf(scene, said.join(' '));
  const explained = [...options.map(stem), ...versionWords(scene, focus), ...nameOf(focus)];
  return (
    asked.some((word) => options.map(stem).includes(word)) && asked.every((word) => explained.includes(word))
  );
}

/** Readings of "which is waterproof?", which asks something of each of those on the screen. */
export const WHICH_AS: readonly Intent[] = [
  'compare-products', 'refine-results', 'search-products', 'recommend-products', 'product-details', 'check-availability', 'out-of-scope', 'empty-cart', 'promotions',
]; // prettier-ignore

/** "Which is waterproof", "which of these have a hood": a question about each of several. */
export function asksWhichOfShown(scene: Scene): boolean {
  const { asksWhichOne, asksAdvice, compares, picksAmong } = catalogueOf(scene.memory.language).words;
  const { text } = scene.turn;
  const { category, brand, sort, priceMax, priceMin, priceDirection, color, size, inStock, ordinal } =
    slotsOf(scene);
  const limits = category ?? brand ?? sort ?? priceMax ?? priceMin ?? priceDirection ?? color ?? size;
  if ((limits ?? inStock ?? ordinal) !== undefined || !asksWhichOne.test(text)) return false;
  const compared = asksAdvice.test(text) || compares.test(text);
  return !compared && contentOf(scene, text.replace(picksAmong, ' ')).length > 0;
}

/** "The kite with the fox", read as what is like it: nothing of the kind is on the screen. */
export function namesWhatIsNotShown(scene: Scene): boolean {
  const { things = [], reference } = slotsOf(scene);
  if (reference !== undefined || things.length === 0) return false;
  const { shown, focus, language } = scene.memory;
  const alike = courseWords(language).alike.test(scene.turn.text);
  // "The kite with the fox" that was shown before what is on the screen now is no wish for its like.
  const known = alike ? everyKnown(scene) : focus ? [...shown, focus] : shown;
  const names = known.flatMap(nameOf);
  return contentOf(scene, things.join(' ')).every((word) => !names.includes(word));
}

/** "Same but in black" before anything was taken is no order: it asks for another version of what is shown. */
export function asksForSame(scene: Scene): boolean {
  const { adds, takes } = catalogueOf(scene.memory.language).words;
  const { lastAdded } = scene.memory;
  const { text } = scene.turn;
  if (lastAdded !== undefined || slotsOf(scene).reference !== 'same') return false;
  return !adds.test(text) && !takes.test(text);
}

/** Nothing is in the cart to be taken out or counted, and goods are named: they are looked for. */
export function looksForGoods(scene: Scene): boolean {
  const { changes, takesOut } = catalogueOf(scene.memory.language).words;
  const { text, surroundings } = scene.turn;
  const { names = [] } = slotsOf(scene);
  const idle = surroundings.cartLines.length === 0 && everyKnown(scene).length === 0;
  return idle && names.length > 0 && !changes.test(text) && !takesOut.test(text);
}

export function ofThose(slots: Slots): Slots {
  return { ...slots, reference: 'those' };
}

/** "What's in the box" of what is talked about is no search for boxes. */
export function asksForContents(scene: Scene): boolean {
  const { asksContents } = catalogueOf(scene.memory.language).words;
  // "What's in the kit" of a store that sells kits asks of another thing than the one talked about.
  return asksContents.test(scene.turn.text) && !namesAnother(scene);
}

/** A word goods are called by that names nothing known here, and no wrapping. */
function namesAnother(scene: Scene): boolean {
  const { names = [] } = slotsOf(scene);
  const wrapping = contentOfOurs(scene, catalogueOf(scene.memory.language).words.versions);
  const called = [...everyKnown(scene).flatMap(nameOf), ...wrapping];
  return contentOf(scene, names.join(' ')).some((word) => !called.includes(word));
}

export function ofIt({ things: _t, about: _a, category: _c, ...slots }: Slots): Slots {
  return { ...slots, reference: 'it' };
}

/** Readings of "what about the lamp" that leave open what is wanted of it. */
export const OPEN: readonly Intent[] = ['out-of-scope', 'refine-results', 'product-question', 'search-products', 'recommend-products', 'help', 'show-more']; // prettier-ignore

/** "What about the honey?": another thing is talked about now. */
export function turnsTo(scene: Scene): boolean {
  const { turnsTo: turns } = catalogueOf(scene.memory.language).words;
  const { text } = scene.turn;
  const { color, size, priceMax, priceMin, priceDirection, sort } = slotsOf(scene);
  if ((color ?? size ?? priceMax ?? priceMin ?? priceDirection ?? sort) !== undefined) return false;
  if (!turns.test(text)) return false;
  const said = contentOf(scene, text.replace(turns, ' '));
  const named = everyKnown(scene).some((product) => said.every((word) => nameOf(product).includes(word)));
  return said.length > 0 && named;
}
