import type { Slots, Understanding } from '../../understanding/understanding.ts';
import { everyKnown } from '../known-products.ts';
import { catalogueOf } from '../replies/index.ts';
import { inTurn, queryOf, slotsOf, useTool } from '../scene.ts';
import { same } from '../words.ts';
import type { Scene } from '../scene.ts';
import { addOne, lookUpToAdd } from './adding.ts';
import type { Adding, Said, Wanted } from './adding.ts';
import { optionAsked, wantedBefore } from './choosing-variant.ts';
import { sayNothingFound } from './last-resort.ts';
import { quantityMeant } from './counting.ts';
import { askWhichProduct } from './which-product.ts';

/** Several things asked for in one message: those that need no question first, then the questions one by one. */

export const MOST_AT_ONCE = 5;

/** Each part of "a hose, two planters and the small can" on its own. */
export function severalWanted(scene: Scene): Wanted[] | undefined {
  const wishes = scene.turn.understanding?.wishes ?? [];
  if (wishes.length < 2 || !addsSeveral(scene)) return undefined;
  return wishes.slice(0, MOST_AT_ONCE).map((wish) => {
    const { slots, query, sought, text = '' } = wish;
    const quantity = Math.max(1, slots.quantity ?? slots.quantityChange ?? 1);
    const said = { text, slots: withoutPersonal(ofItself(scene, text, slots)), query };
    return { quantity, said: { ...said, ...(sought ? { sought } : {}) } };
  });
}

/** "A pack of needles for it" is no more of it. */
function ofItself(scene: Scene, text: string, slots: Slots): Slots {
  const { reference: _, ...others } = slots;
  const named = (slots.things ?? slots.category) !== undefined;
  return named && catalogueOf(scene.memory.language).words.besides.test(text) ? others : slots;
}

/** "One of each" of one product, "one of each colour": a version for each value that can be had. */
export function eachVersion(scene: Scene): Wanted[] | undefined {
  const { focus, shown } = scene.memory;
  const { each } = catalogueOf(scene.memory.language).words;
  if (!focus || focus.variants.length === 0 || !each.test(scene.turn.text)) return undefined;
  const asked = optionAsked(scene, focus);
  if (asked === undefined && shown.length > 1) return undefined;
  const wanted = wantedBefore(scene, focus);
  const option =
    asked ?? focus.options.find(({ name, values }) => values.length > 1 && !(name in wanted))?.name;
  const { [option ?? '']: _, ...settled } = wanted;
  const values = focus.options.find(({ name }) => name === option)?.values ?? [];
  const there = values.filter((value) =>
    focus.variants.some(({ options, available }) => available && options[option ?? ''] === value),
  );
  if (option === undefined || there.length < 2 || there.length > MOST_AT_ONCE) return undefined;
  const said: Said = { text: '', slots: {}, query: '' };
  const quantity = quantityMeant(scene) ?? 1;
  return there.map((value) => ({
    productId: focus.productId,
    quantity,
    said,
    options: { ...settled, [option]: value },
  }));
}

/** "Two, one blue one pink": a version for each colour that is named and can be had. */
export function eachNamed(scene: Scene): Wanted[] | undefined {
  const { focus } = scene.memory;
  const { colors = [], quantity = colors.length } = slotsOf(scene);
  if (!focus || colors.length < 2 || quantity !== colors.length) return undefined;
  const option = focus.options.find(({ values }) =>
    colors.every((color) => values.some((value) => same(value, color))),
  );
  if (!option) return undefined;
  const said: Said = { text: '', slots: {}, query: '' };
  return colors.map((color) => ({
    productId: focus.productId,
    quantity: 1,
    said,
    options: {
      ...wantedBefore(scene, focus),
      [option.name]: option.values.find((value) => same(value, color)) ?? color,
    },
  }));
}

/** Every wish of the message is for something to be put into the cart. */
export function addsSeveral(scene: Scene): boolean {
  const { wishes = [] } = scene.turn.understanding ?? {};
  return (
    wishes.length > 1 &&
    wishes.every(
      ({ intents: [top], personalData }) => top?.intent === 'add-to-cart' && personalData.length === 0,
    )
  );
}

export function withoutPersonal(slots: Slots): Slots {
  const kept = { ...slots };
  delete kept.email;
  delete kept.orderId;
  return kept;
}

/** Goes on with the next of several; when there is none, tells what was done. */
export function addNext(scene: Scene, adding: Adding): Scene {
  const [first, ...rest] = adding.rest;
  const next = typeof first === 'string' ? { productId: first, quantity: adding.quantity } : first;
  if (!next) return useTool(scene, 'reviewingCart', 'view-cart', {}, 'several-added', { adding });
  const { added, missing, put } = adding;
  const { said, options = {}, quantity, waited, heard: wasHeard } = next;
  const one: Adding = {
    quantity,
    options,
    rest,
    added,
    ...(missing ? { missing } : {}),
    ...(put ? { put } : {}),
    ...(said ? { said } : {}),
    ...(waited ? { waited } : {}),
    ...(wasHeard ? { heard: true } : {}),
  };
  const heard = said ? hearing(scene, said) : scene;
  if (next.among) return addOneOf(heard, next.among, one);
  return next.productId ? lookUpToAdd(heard, next.productId, one) : addOne(heard, one);
}

/** "One of those, and a pack of the discs": of those on the screen, none that the rest of the message named. */
function addOneOf(scene: Scene, among: readonly string[], adding: Adding): Scene {
  const { put = [] } = adding;
  const left = everyKnown(scene).filter(
    ({ productId, variants }) => among.includes(productId) && !variants.some(({ id }) => put.includes(id)),
  );
  const [only, another] = left;
  if (only && !another) return lookUpToAdd(scene, only.productId, adding);
  return orLater(scene, adding, {}, (told, now) =>
    askWhichProduct(told, left, 'add-to-cart', { adding: now }),
  );
}

/** The turn as if it had said only this. */
export function hearing(scene: Scene, { text, slots, query, sought }: Said): Scene {
  const { understanding } = scene.turn;
  if (!understanding) return scene;
  const { sought: _, ...rest } = understanding;
  const heard: Understanding = { ...rest, slots, query, wishes: [], ...(sought ? { sought } : {}) };
  return inTurn(scene, { text, understanding: heard });
}

/** A question waits until all that needs none is in the cart; then it comes with what was added so far. */
export function orLater(
  scene: Scene,
  adding: Adding,
  item: Partial<Wanted>,
  ask: (scene: Scene, adding: Adding) => Scene,
): Scene {
  if (adding.rest.length > 0 && !adding.waited) {
    const { said, quantity, options, heard } = adding;
    const kept = { ...(said ? { said } : {}), ...(heard ? { heard } : {}) };
    const later: Wanted = { quantity, options, ...kept, ...item, waited: true };
    return addNext(scene, { ...adding, rest: [...adding.rest, later] });
  }
  const { added: titles, missing = [] } = adding;
  if (titles.length + missing.length === 0) return ask(scene, adding);
  const lead = { template: 'added-so-far', facts: { titles, missing } };
  return ask(inTurn(scene, { lead }), { ...adding, added: [], missing: [] });
}

/** What cannot be found is told, after the rest is in the cart. */
export function notFound(scene: Scene, adding: Adding): Scene {
  const what = queryOf(scene) || (adding.said?.text ?? '');
  if (adding.rest.length + adding.added.length + (adding.missing?.length ?? 0) === 0)
    return sayNothingFound(scene, what);
  return addNext(scene, { ...adding, missing: [...(adding.missing ?? []), what] });
}
