import { describe, expect, it } from 'vitest';
import { idleTurn, inTurn } from '../../../bot/dialogue/scene.ts';
import type { Scene } from '../../../bot/dialogue/scene.ts';
import { emptyMemory } from '../../../bot/dialogue/memory.ts';
import { shownOf } from '../../../bot/dialogue/known-products.ts';
import { resolveLines } from '../../../bot/dialogue/line-references.ts';
import { optionsNamed } from '../../../bot/dialogue/flows/option-words.ts';
import { resolveProducts } from '../../../bot/dialogue/references.ts';
import type { Slots } from '../../../bot/understanding/understanding.ts';
import { detailsOf, reading, store, Talk } from './talk.ts';

const shown = (id: string) => shownOf(detailsOf(id).card);

interface Place {
  shown?: string[];
  focus?: string;
  previous?: string;
  page?: string;
}

function scene(place: Place, text: string, slots: Slots, query = ''): Scene {
  const { focus, previous, page } = place;
  const memory = {
    ...emptyMemory('en'),
    shown: (place.shown ?? []).map(shown),
    ...(focus ? { focus: shown(focus) } : {}),
    ...(previous ? { previousFocus: shown(previous) } : {}),
  };
  const surroundings = {
    ...new Talk().surroundings,
    page: page ? { page: 'product' as const, product: page } : {},
  };
  const bare: Scene = { memory, turn: idleTurn(), store };
  return inTurn(bare, { text, surroundings, understanding: reading('add-to-cart', slots, query) });
}

const three = { shown: ['norrland', 'fjell', 'vind'] };

const rows: [words: string, place: Place, slots: Slots, query: string, expected: string[] | string][] = [
  ['the second one', three, { ordinal: 2 }, '', ['fjell']],
  ['the last', three, { ordinal: -1 }, '', ['vind']],
  ['the first and the third', three, { ordinals: [1, 3] }, '', ['norrland', 'vind']],
  ['the fourth', three, { ordinal: 4 }, '', 'out-of-range'],
  ['number zero', three, { ordinal: 0 }, '', 'out-of-range'],
  ['the second one', {}, { ordinal: 2 }, '', 'nothing'],
  ['the Norrland', three, {}, 'norrland', ['norrland']],
  ['the fjell please', three, {}, '', ['fjell']],
  ['the windbreaker', three, {}, 'windbreaker', ['vind']],
  ['the Alpin', three, { brand: 'Alpin' }, '', ['fjell']],
  ['the Fjord', three, { brand: 'Fjord' }, '', 'ambiguous'],
  ['the Norrland and the Vind', three, {}, 'norrland vind', ['norrland', 'vind']],
  ['the jacket', three, {}, 'jacket', 'ambiguous'],
  ['the rain jacket', three, {}, 'rain jacket', ['norrland']],
  ['a wool scarf', three, {}, 'wool scarf', 'described'],
  ['a wool scarf', {}, {}, 'wool scarf', 'described'],
  ['a scarf', { ...three, focus: 'fjell' }, { category: 'Scarves' }, '', 'described'],
  ['the blue one', three, { color: 'Blue' }, '', ['norrland']],
  ['the red one', three, { color: 'Red' }, '', ['fjell']],
  ['the one in M', three, { size: 'M' }, '', 'ambiguous'],
  ['the green one', three, { color: 'Green', reference: 'that' }, '', ['vind']],
  ['the cheapest', three, { sort: 'price-ascending' }, '', ['vind']],
  ['the dearest', three, { sort: 'price-descending' }, '', ['fjell']],
  ['the best rated', three, { sort: 'rating' }, '', ['fjell']],
  ['it', { ...three, focus: 'fjell' }, { reference: 'it' }, '', ['fjell']],
  ['it in blue', { ...three, focus: 'norrland' }, { reference: 'it', color: 'Blue' }, '', ['norrland']],
  ['it', { shown: ['mug'] }, { reference: 'it' }, '', ['mug']],
  ['it', three, { reference: 'it' }, '', 'ambiguous'],
  ['it', {}, { reference: 'it' }, '', 'nothing'],
  ['this one', { ...three, page: 'mug' }, { reference: 'this' }, '', ['mug']],
  ['this one', { focus: 'fjell', page: 'mug' }, { reference: 'this' }, '', ['mug']],
  ['it', { focus: 'fjell', page: 'mug' }, { reference: 'it' }, '', ['fjell']],
  ['that', { page: 'mug' }, { reference: 'that' }, '', ['mug']],
  ['both', { shown: ['mug', 'vind'] }, { reference: 'both' }, '', ['mug', 'vind']],
  ['those', three, { reference: 'those' }, '', ['norrland', 'fjell', 'vind']],
  ['the other', { shown: ['mug', 'vind'], focus: 'mug' }, { reference: 'other' }, '', ['vind']],
  ['the other', { shown: ['mug'], focus: 'mug', previous: 'fjell' }, { reference: 'other' }, '', ['fjell']],
  ['the other', { ...three, focus: 'norrland' }, { reference: 'other' }, '', 'ambiguous'],
  ['the other', {}, { reference: 'other' }, '', 'nothing'],
  ['the same', { focus: 'norrland' }, { reference: 'same', size: 'M' }, '', ['norrland']],
  ['add to cart', { focus: 'norrland' }, {}, '', ['norrland']],
  ['add to cart', { page: 'mug' }, {}, '', ['mug']],
  ['add to cart', { shown: ['vind'] }, {}, '', ['vind']],
  ['add to cart', three, {}, '', 'ambiguous'],
  ['add to cart', {}, {}, '', 'nothing'],
];

describe('what a shopper points at', () => {
  it.each(rows)('"%s" among %o', (text, place, slots, query, expected) => {
    const referent = resolveProducts(scene(place, text, slots, query));
    if (typeof expected === 'string') expect(referent.kind).toBe(expected);
    else
      expect(referent.kind === 'products' && referent.targets.map(({ productId }) => productId)).toEqual(
        expected,
      );
  });

  it('does not take the words of a question for the name of a product', () => {
    const asked = scene({ focus: 'norrland' }, 'is it waterproof', { reference: 'it' }, 'waterproof');
    expect(resolveProducts(asked, true)).toMatchObject({ kind: 'products' });
  });

  it('finds the line being talked about, and asks between two alike', () => {
    const talk = new Talk().inCart(['norrland', 'norrland-Blue-M', 1], ['norrland', 'norrland-Black-M', 1]);
    const at = (slots: Slots) => inTurn(scene({}, 'remove it', slots), { surroundings: talk.surroundings });
    expect(resolveLines(at({}))).toMatchObject({ kind: 'ambiguous' });
    expect(resolveLines(at({ color: 'Black' }))).toMatchObject({
      kind: 'lines',
      lines: [{ lineId: 'line-2' }],
    });
    expect(resolveLines(at({ ordinal: 7 }))).toMatchObject({ kind: 'absent' });
  });
});

describe('the options a message names', () => {
  it.each<[words: string, slots: Slots, expected: Record<string, string>]>([
    ['in blue', { color: 'Blue' }, { color: 'Blue' }],
    ['not blue', { exclude: { color: ['Blue'] } }, {}],
    ['anything but blue', { exclude: { words: ['blue'] } }, {}],
  ])('%s', (words, slots, expected) => {
    const at = scene(three, words, slots);
    const named = optionsNamed(at, shown('norrland'));
    const folded = Object.entries(named).map(([name, value]) => [name.toLowerCase(), value]);
    expect(Object.fromEntries(folded)).toEqual(expected);
  });
});
