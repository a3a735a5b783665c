import { catalogueOf } from '../replies/index.ts';
import { queryOf, slotsOf } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { wordsOf } from '../words.ts';
import { ADDED } from './rereading-lines.ts';
import { saysNoMore } from './rereading-names.ts';
import { SHOWED_ONE } from './rereading-offers.ts';
import { kindsAsked } from './question-kind.ts';

/** Counts, and words that stand for a thing named before, where they read like a search. */

/** "40 of them", "no, just one": a number and nothing else, said of what was just put in. */
export function countsWhatWasAdded(scene: Scene): boolean {
  // "20 please": a figure that names no version of it.
  return countsOnly(scene) && ['', String(slotsOf(scene).quantity)].includes(queryOf(scene));
}

/** The same, said of the one thing that was just shown. */
export function countsWhatWasShown(scene: Scene): boolean {
  const { template = '' } = scene.memory.lastReply ?? {};
  return SHOWED_ONE.includes(template) && queryOf(scene) === '' && countsOnly(scene);
}

function countsOnly(scene: Scene): boolean {
  const { quantity: _q, reference: _r, ...others } = slotsOf(scene);
  const { text, intent } = scene.turn;
  // "And 10 m?" asks after a version.
  if (intent === 'add-to-cart' || intent === 'remove-from-cart' || text.includes('?')) return false;
  return Object.keys(others).length === 0 && wordsOf(text).length <= 6;
}

/** "Is there a cheaper one" of what comes in versions at several prices, one of which was just told. */
export function asksForCheaperVersion(scene: Scene): boolean {
  const { focus } = scene.memory;
  const { priceDirection } = slotsOf(scene);
  if (!focus?.wanted || priceDirection !== -1) return false;
  const told = ['version', 'in-stock', 'price'].includes(scene.memory.lastReply?.template ?? '');
  const { wanted } = focus;
  const now = focus.variants.find(({ options }) => Object.entries(wanted).every(([name, value]) => options[name] === value)); // prettier-ignore
  const cheaper = focus.variants.some(
    ({ price, available }) => available && now !== undefined && price < now.price,
  );
  return told && cheaper && saysNoMore(scene, focus);
}

/** Replies that told a rule of the store, or that it has none. */
const OF_RULES: readonly string[] = [
  'policy',
  'policy-unknown',
  'delivery-estimate',
  'shipping-methods',
  'returns-basic',
];

/** "And one for birds": one of what was looked for before. */
export function seeksOneFor(scene: Scene): boolean {
  const { oneFor } = catalogueOf(scene.memory.language).words;
  if (!oneFor.test(scene.turn.text)) return false;
  const { things, size, color, priceMax, priceMin } = slotsOf(scene);
  if (things !== undefined || kindsAsked(scene).length > 0) return false;
  // "And for less than 15 dollars" is for nobody: it limits what was found.
  if ((priceMax ?? priceMin) !== undefined && queryOf(scene) === '') return false;
  // "And for missing pieces?" after a rule was read out asks for another rule.
  if (OF_RULES.includes(scene.memory.lastReply?.template ?? '')) return false;
  // "And one for mittens, adult" right after adding is one more to add.
  return !ADDED.includes(scene.memory.lastReply?.template ?? '') || (size ?? color) === undefined;
}
