import type { Conversation } from './expected.ts';

/** A workshop's shop: threads, grits, woods and finishes as options; slips, counts and versions in parts. */
// prettier-ignore
export const ferrule: Conversation[] = [
  { name: 'a thread by its first half, then two lengths at once', turns: [
    ['got any bolts in M8?', { says: /M8 x 1\.25/ }],
    ['4 of the 50 mm and 6 of the 80', { cart: ['4 × Hex Bolt, M8 x 1.25, 50 mm', '6 × Hex Bolt, M8 x 1.25, 80 mm'] }] ] },
  { name: 'a figure that is a grit and no price', turns: [
    ['do you have sandpaper, about 120 grit', { says: /in 120/ }],
    ['same but finer', { says: /in 180/, cart: [] }],
    ['4 packs of 240 then', { cart: ['4 × Sanding Sheets, 240'] }] ] },
  { name: 'what a thing is for comes after what it is', turns: [
    ['hinges for a kitchen cupboard', { shows: ['Butt Hinge'] }],
    ['four inch', { cart: [] }],
    ['3 inch brass, make it two pairs', { cart: ['2 × Butt Hinge, Brass, 3 in'] }] ] },
  { name: 'slips in sizes and woods', turns: [
    ['i want a doorknob in wallnut', { says: /in Walnut costs|One product fits|Added the Cabinet Knob \(Walnut\)/ }],
    ['do you sell work gloves', { includes: ['Work Gloves'] }],
    ['larg please', { says: /sold out/i }] ] },
  { name: 'two versions in parts, and one each of two', turns: [
    ['bevel edge chisel', { shows: ['Bevel Edge Chisel'] }],
    ['the 12mm, and one of the 25s', { cart: ['1 × Bevel Edge Chisel, 12 mm', '1 × Bevel Edge Chisel, 25 mm'] }] ] },
  { name: 'one each of two, not of all', turns: [
    ['sandpaper', { shows: ['Sanding Sheets'] }],
    ['one each of 80 and 240', { cart: ['1 × Sanding Sheets, 80', '1 × Sanding Sheets, 240'] }] ] },
  { name: 'what is reduced, of a kind, of one thing, of all', turns: [
    ['any deals on power tools?', { shows: ['Belt Sander'] }],
    ['is the drill on offer too', { says: /not reduced|no reduction/i }],
    ["what's on sale", { shows: ['Belt Sander', 'Safety Glasses'] }] ] },
];
