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
  { name: 'what lies in the cart is enough', turns: [
    ['add the sisal post 60 cm', { cart: ['1 × Sisal Scratching Post, 60 cm'] }],
    ['and a 90 cm one', { says: /sold out/, cart: ['1 × Sisal Scratching Post, 60 cm'] }],
    ['no thanks, the 60 is enough', { cart: ['1 × Sisal Scratching Post, 60 cm'], hides: ['Padded Dog Harness'] }] ] },
  { name: 'another one after the sold-out one is added', turns: [
    ['add the sisal post 60 cm', { cart: ['1 × Sisal Scratching Post, 60 cm'] }],
    ['and a 90 cm one', { says: /sold out/ }],
    ['ok, another 60 then', { cart: ['2 × Sisal Scratching Post, 60 cm'] }] ] },
  { name: 'thrown in at once, and the version before a question of the store', turns: [
    ['then throw in a feather wand', { cart: ['1 × Feather Wand'] }],
    ['then the clumping clay litter, 15 L. and how long do I have to send things back?', { says: /30 days/, cart: ['1 × Feather Wand', '1 × Clumping Clay Litter, 15 L'] }],
    ['covered litter box in slate. how long is the warranty?', { cart: ['1 × Feather Wand', '1 × Clumping Clay Litter, 15 L'] }] ] },
  { name: 'one thing said in two ways is one', turns: [
    ['the catnip mouse in pink, once please', { cart: ['1 × Catnip Mouse, Pink'] }],
    ["i'll take another two", { cart: ['3 × Catnip Mouse, Pink'] }] ] },
];
