import type { Conversation } from './expected.ts';

/** A shop for riders: rugs by length and filling, helmets by head, boots by shoe size, tack by the size of a bridle. */
// prettier-ignore
export const paddock: Conversation[] = [
  { name: 'a rug by size and filling, the warmer one', turns: [
    ['hiya need a waterproof rug for the field, my boy is a 6 foot', { includes: ['Meadow Turnout Rug'] }],
    ['which fillings does it come in', { says: /100 g.*250 g|250 g.*100 g/ }],
    ["ok the 250 in 6'0 please", { cart: ["1 × Meadow Turnout Rug, 6'0, 250 g"] }],
    ['can i chuck that in the washing machine', { says: /Hose down, no machine/ }],
    ['and if it has hair on it can it go back', { says: /hair/ }] ] },
  { name: 'boots in a size sold out, the other colour', turns: [
    ['jodhpur boots brown 39', { says: /sold out/i }],
    ['black?', { says: /Black/ }],
    ['yeah go on', { cart: ['1 × Leather Jodhpur Boot, 39, Black'] }],
    ['and half chaps in a medium', { cart: ['1 × Leather Jodhpur Boot, 39, Black', '1 × Half Chaps, M'] }],
    ['whats that altogether', { says: /\$131/ }] ] },
  { name: 'a gift with a limit', turns: [
    ['whats a good pressie for a horse mad 10 year old, 60 tops', { hides: ['Leather Dressage Saddle', 'General Purpose Saddle'] }],
    ['oh the grooming box looks nice, whats in it', { says: /Body brush, dandy brush/ }],
    ['pink please', { says: /Pink/ }] ] },
  { name: 'saddles: trial, the cheaper, how heavy', turns: [
    ['saddles', { includes: ['General Purpose Saddle', 'Leather Dressage Saddle'] }],
    ['do you come out and fit it', { says: /Thursdays/ }] ] },
  { name: 'two things, then counts', turns: [
    ['add a hoof pick and a dandy brush', { cart: ['1 × Hoof Pick with Brush', '1 × Dandy Brush'] }],
    ['make it two picks', { cart: ['2 × Hoof Pick with Brush', '1 × Dandy Brush'] }],
    ['actually lose the brush', { cart: ['2 × Hoof Pick with Brush'] }],
    ['put it back', { cart: ['2 × Hoof Pick with Brush', '1 × Dandy Brush'] }] ] },
  { name: 'ingredients and an allergy', turns: [
    ['treats without molasses', { includes: ['Apple Treats'] }],
    ['whats in those', { says: /Oat bran, apple pomace, linseed/ }],
    ['5 kilo bag, two of em', { cart: ['2 × Apple Treats, 5 kg'] }],
    ['just one actually', { cart: ['1 × Apple Treats, 5 kg'] }] ] },
  { name: 'terse', turns: [
    ['girth 120', { says: /120 cm/ }],
    ['k', { cart: ['1 × Elastic Girth, 120 cm'] }],
    ['lunge line 10m aswell', { cart: ['1 × Elastic Girth, 120 cm', '1 × Lunge Line, 10 m'] }],
    ['ship cost?', { says: /5\.95|14\.95/ }],
    ['checkout', { says: /checkout/i }] ] },
  { name: 'hours after a rule', turns: [
    ['how much is shipping?', { says: /5\.95/ }],
    ['how late on saturdays?', { says: /10:00–14:00/ }] ] },
  { name: 'what alone goes out', turns: [
    ['add the grip gloves in black M', { cart: ['1 × Grip Gloves, M, Black'] }],
    ['and the fly spray 500 ml', { cart: ['1 × Grip Gloves, M, Black', '1 × Fly Spray, 500 ml'] }],
    ['just the gloves I want out', { cart: ['1 × Fly Spray, 500 ml'] }] ] },
];
