import { everyKnown, nameOf } from '../known-products.ts';
import type { Pending, ShownProduct } from '../memory.ts';
import { pointedAmong } from '../references.ts';
import { catalogueOf } from '../replies/index.ts';
import { intentNamed } from '../intent-named.ts';
import { slotsOf } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { contentOf } from '../words.ts';
import { addsSeveral } from './adding-several.ts';
import type { Adding } from './adding.ts';
import { optionsNamed } from './option-words.ts';
import { asksSomethingElse } from './own-questions.ts';
import { takeProduct } from './taking-product.ts';
import { namesOnlyVersion } from './versions.ts';
import { askWhichProduct } from './which-product.ts';

/** Reading a message as the answer to "which one do you mean?": one of them, or a version that tells which. */

export function productAnswer(scene: Scene, closed: Scene, question: Pending): (() => Scene) | undefined {
  const { data = {} } = question;
  // Several things to be added are more than one of those offered.
  if (bringsNewThing(scene) || addsSeveral(scene)) return undefined;
  if (asksSomethingElse(scene) && scene.turn.intent !== data['intent']) return undefined;
  const ids = (data['productIds'] ?? []) as string[];
  const offered = ids
    .map((id) => everyKnown(scene).find(({ productId }) => productId === id))
    .filter((each) => each !== undefined);
  // "Not for kids" leaves the others to choose from.
  const refused = contentOf(scene, (slotsOf(scene).exclude?.words ?? []).join(' '));
  const left = offered.filter((each) => !nameOf(each).some((word) => refused.includes(word)));
  if (refused.length > 0 && left.length !== 1) return undefined;
  const product = refused.length > 0 ? left[0] : pointedAmong(scene, offered);
  const [only] = ids;
  if (!product && only && ids.length === 1 && scene.turn.intent === 'affirm') {
    return () => takeProduct(closed, only, data);
  }
  return product
    ? () => takeProduct(closed, product.productId, data)
    : byVersion(scene, closed, question, offered);
}

/** "And a lamp for it" picks none of the lamps offered. */
function bringsNewThing(scene: Scene): boolean {
  const { goesOn, newThing } = catalogueOf(scene.memory.language).words;
  const { things: [thing] = [] } = slotsOf(scene);
  const text = scene.turn.text.toLowerCase();
  const at = thing === undefined ? -1 : text.indexOf(thing.toLowerCase());
  return at > 0 && goesOn.test(text) && newThing.test(text.slice(0, at).trim());
}

/** "In size 9", "the 30 cm": the one that comes so; of several that do, it is asked again with the version kept. */
function byVersion(
  scene: Scene,
  closed: Scene,
  { data = {} }: Pending,
  offered: ShownProduct[],
): (() => Scene) | undefined {
  // "Fine" is a nib and a yes.
  if (scene.turn.intent === 'affirm' || scene.turn.intent === 'deny') return undefined;
  const naming = offered.filter((product) => namesOnlyVersion(scene, product));
  const counts = naming.map((product) => Object.keys(optionsNamed(scene, product)).length);
  const fitting = naming.filter((_, index) => counts[index] === Math.max(...counts));
  const [first, ...others] = fitting;
  // What was not shown may come so too: then the version narrows the search.
  if (!first || (scene.memory.search?.total ?? 0) > offered.length) return undefined;
  if (others.length === 0) return () => takeProduct(closed, first.productId, data);
  const named = Object.assign(
    {},
    ...fitting.map((product) => optionsNamed(scene, product)),
  ) as Adding['options'];
  const adding = data['adding'] as Adding | undefined;
  const kept = {
    ...(adding ? { adding: { ...adding, options: { ...adding.options, ...named } } } : {}),
    slots: { ...(data['slots'] as object | undefined), ...sayingOf(scene) },
  };
  return () => askWhichProduct(closed, fitting, intentNamed(data['intent']) ?? 'product-details', kept);
}

function sayingOf(scene: Scene): Record<string, unknown> {
  const { size, color, quantity } = slotsOf(scene);
  return Object.fromEntries(
    Object.entries({ size, color, quantity }).filter(([, value]) => value !== undefined),
  );
}
