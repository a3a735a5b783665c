import { describe, expect, it } from 'vitest';
import { splitObjects, splitSought } from '../../../bot/understanding/embedded/several-objects.ts';

const nouns = ['mug', 'pen', 'mill', 'plate', 'hose'];
const sizes = ['8 in', 'M'];
const colors = ['red', 'navy'];
const read = (part: string) => {
  const things = nouns.filter((noun) => new RegExp(`\\b${noun}s?\\b`).test(part));
  const size = sizes.find((each) => part.includes(each));
  const color = colors.find((each) => part.includes(each));
  return {
    ...(things.length > 0 ? { things } : {}),
    ...(size === undefined ? {} : { size }),
    ...(color === undefined ? {} : { color }),
  };
};

describe('several things after one verb', () => {
  it.each([
    ['add a mug and two pens', ['a mug', 'two pens']],
    ['can i get a mug, the pen and 3 hoses please', ['a mug', 'the pen', '3 hoses']],
    ['put the mug and the pen in my basket', ['the mug', 'the pen']],
    ['add it, and a pen', ['it', 'a pen']],
    ['add a salt and pepper mill', undefined],
    ['add the black and white mug', undefined],
    ['add the mug and show me pens', undefined],
    ['a mug and a pen', undefined],
    ['add the mug', undefined],
    ['add a mug, 8 in', undefined],
    ['add a mug as well please, 8 in', undefined],
    ['add the mug in red, 9 US', undefined],
    ['add the mug, navy', undefined],
    ['add the mug, in navy, M', undefined],
    ['add the mug, 4 of them', undefined],
    ['add a hose, 25 ft, and two pens', ['a hose, 25 ft', 'two pens']],
    ['add a mug, navy, and a pen, red', ['a mug, navy', 'a pen, red']],
    ['add a mug, 2 pens', ['a mug', '2 pens']],
  ])('%s', (text, parts) => {
    expect(splitObjects(text, read)).toEqual(parts);
  });
});

describe('several things looked for', () => {
  const nouns = ['tent', 'bag', 'stove', 'lamp', 'mill', 'scarf'];
  const named = (part: string) => {
    const things = nouns.filter((noun) => part.includes(noun));
    return things.length > 0 ? { things } : {};
  };
  it.each<[string, string[] | undefined]>([
    ['a tent and a sleeping bag', ['a tent', 'a sleeping bag']],
    ['do you have a stove, a lamp and a tent?', ['a stove', 'a lamp', 'a tent']],
    ['i need two lamps and a scarf under 50', ['two lamps', 'a scarf under 50']],
    ['a salt and pepper mill', undefined],
    ['a black and white scarf', undefined],
    ['a tent and a tent', undefined],
    ['a tent and a poem', undefined],
    ['tent', undefined],
    ['my sister left me hers, so i need a tent, stove and maybe a lamp', ['a tent', 'stove', 'maybe a lamp']],
    ['ich brauche ein tent und eine lamp', ['ein tent', 'eine lamp']],
    ['necesito un tent, una lamp y unas bag', ['un tent', 'una lamp', 'unas bag']],
    ['il me faut du tent, des lamp et un stove', ['du tent', 'des lamp', 'un stove']],
    ['i need to pack a tent and a poem', undefined],
    ['ich brauche tent, lamp und dicke scarf', ['tent', 'lamp', 'dicke scarf']],
    ['i need a red, blue and green scarf', undefined],
  ])('%s', (text, parts) => {
    expect(splitSought(text, named)).toEqual(parts);
  });
});
