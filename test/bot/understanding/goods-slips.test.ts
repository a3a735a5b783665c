import { expect, it } from 'vitest';
import { withGoodsRighted } from '../../../bot/understanding/embedded/goods-slips.ts';
import { requestOf } from './request.ts';

/** Words that a catalogue writes in one or in two, and shoppers the other way. */

const words = {
  ...requestOf('').words,
  categories: ['Life Jackets', 'Drysuits', 'Dry Bags'],
  pairs: ['deck shoes', 'phone pouch', 'multi tool'],
  things: ['jacket', 'drysuit', 'foghorn', 'shoes', 'backpack', 'multitool'],
};
const righted = (text: string): string =>
  withGoodsRighted(requestOf(text, { words }), (word) => word === 'phonepouch');

it.each([
  ['show me lifejackets', 'show me life jackets'],
  ['a Lifejacket for a child', 'a Life jacket for a child'],
  ['deckshoes in navy, a drybag and a fog horn', 'deck shoes in navy, a dry bag and a foghorn'],
  ['do you have dry suits', 'do you have drysuits'],
  ['two back packs', 'two backpacks'],
])('"%s" is read as "%s"', (said, meant) => expect(righted(said)).toBe(meant));

it.each([
  ['as the catalogue writes it', 'life jackets and drysuits'],
  ['with a comma between', 'something dry, suits me'],
  ['a word that is one of its own', 'a phonepouch'],
  ['what the catalogue writes with a hyphen', 'a multi tool or a multitool'],
  ['words of other things', 'dry socks for the deck'],
])('%s stays as it is', (_name, said) => expect(righted(said)).toBe(said));
