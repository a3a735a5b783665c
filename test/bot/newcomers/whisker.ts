import type { Conversation } from './expected.ts';

/** A shop for pets: bags by weight, packs, girths, flavours, and who it is for. */
// prettier-ignore
export const whisker: Conversation[] = [
  { name: 'food for a puppy, a bag by its weight', turns: [
    ['just got a puppy!! what food should i get', { includes: ['Puppy Starter Kibble'], hides: ['Senior Cat Pâté', 'Rabbit Hutch'] }],
    ['the big bag', { says: /6 kg costs|6 kg/ }],
    ['ya add that', { cart: ['1 × Puppy Starter Kibble, 6 kg'] }],
    ['and something to chew on for him', { hides: ['Catnip Mouse', 'Parrot Swing'] }],
    ['the rope one', { cart: ['1 × Puppy Starter Kibble, 6 kg'], includes: ['Rope Tug Toy'] }] ] },
  { name: 'and one for birds', turns: [
    ['do you have toys for cats', { includes: ['Catnip Mouse', 'Feather Wand'], hides: ['Rope Tug Toy'] }],
    ['the mouse in pink', { says: /Pink/ }],
    ['ok add', { cart: ['1 × Catnip Mouse, Pink'] }],
    ['and one for birds', { includes: ['Parrot Swing'], hides: ['Catnip Mouse', 'Feather Wand'] }],
    ['great that too', { cart: ['1 × Catnip Mouse, Pink', '1 × Parrot Swing'] }] ] },
  { name: 'singles then', turns: [
    ['senior cat pate duck', { says: /Duck/ }],
    ['a single one to try', { says: /sold out|out of stock/i }],
    ['turkey single then', { says: /Turkey.*Single|Single.*Turkey/ }],
    ['2 singles then', { cart: ['2 × Senior Cat Pâté, Turkey, Single'] }],
    ['and a 12 pack of tuna', { cart: ['2 × Senior Cat Pâté, Turkey, Single', '1 × Senior Cat Pâté, Tuna, 12-pack'] }] ] },
  { name: 'an open question left for something else', turns: [
    ['add grain free kibble', { choices: ['2 kg', '12 kg'] }],
    ['actually do you have chicken instead', { says: /Chicken & Rice Kibble/ }],
    ['6 kg', { says: /6 kg/ }],
    ['yes please', { cart: ['1 × Chicken & Rice Kibble, 6 kg'] }] ] },
  { name: 'rambling with several wishes', turns: [
    ['so my sister left me her cat for two weeks and i have literally nothing, need litter, a litter box and maybe some treats', { includes: ['Clumping Clay Litter', 'Covered Litter Box', 'Kitten Milk Bites'], }],
    ['ill take the white box and 15l litter', { cart: ['1 × Covered Litter Box, White', '1 × Clumping Clay Litter, 15 L'] }],
    ['cheese treats as well', { cart: ['1 × Covered Litter Box, White', '1 × Clumping Clay Litter, 15 L', '1 × Kitten Milk Bites, Cheese'] }],
    ['total?', { says: /\$75\.15/ }],
    ['is delivery free then', { says: /\$60/ }] ] },
  { name: 'repeat, change, remove by pronoun', turns: [
    ['leash', { includes: ['Climbing Rope Leash'] }],
    ['2m one?', { says: /2 m costs|2 m/ }],
    ['put it in', { cart: ['1 × Climbing Rope Leash, 2 m'] }],
    ['leather collar, neck 38-46', { includes: ['Leather Collar'] }] ] },
  { name: 'a return corrected twice', order: 'WR23456', turns: [
    ['i want to return something from WR23456, anna@post.example', { says: /WR23456/ }],
    ['no wait, exchange', { says: /has not left yet|still with us/ }],
    ['actually forget it', { says: /./ }] ] },
];
