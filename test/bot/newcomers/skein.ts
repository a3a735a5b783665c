import type { Conversation } from './expected.ts';

/** A shop for yarn and needles: colourways, needle sizes in US numbers, lengths in inches, skeins by the number. */
// prettier-ignore
export const skein: Conversation[] = [
  { name: 'two options at once, one by one, and a change of length', turns: [
    ['circular needles us 6', { includes: ['Bamboo Circular Needle'] }],
    ['32 inch', { says: /US 6.*32 in|32 in.*US 6/ }],
    ['ok one of those', { cart: ['1 × Bamboo Circular Needle, US 6, 32 in'] }],
    ['oh wait i need the 16 inch one instead', { cart: ['1 × Bamboo Circular Needle, US 6, 16 in'] }],
    ['and straights in the same size', { cart: ['1 × Bamboo Circular Needle, US 6, 16 in', '1 × Bamboo Straight Needles, US 6'] }] ] },
  { name: 'a message while the colour is asked is answered, and the question comes back', turns: [
    ['add 3 tide sock yarn', { choices: ['Pebble', 'Sunset', 'Ink'], cart: [] }],
    ['how many metres are in one', { says: /400 m/ }],
    ['sunset', { cart: ['3 × Tide Sock Yarn, Sunset'] }],
    ['is it machine washable', { says: /./, hides: ['Wool Wash'] }],
    ['whats my total', { says: /\$54\.00/ }] ] },
  { name: 'ellipsis: and one for mittens', turns: [
    ['ill take the scarf kit in pine', { cart: ['1 × First Scarf Kit, Pine'] }],
    ['and one for mittens, adult', { cart: ['1 × First Scarf Kit, Pine', '1 × Mitten Kit, Adult'] }],
    ['is there a child size', { says: /sold out|out of stock|not in stock/i }],
    ['ok. remove the scarf one', { cart: ['1 × Mitten Kit, Adult'] }],
    ['undo', { cart: ['1 × First Scarf Kit, Pine', '1 × Mitten Kit, Adult'] }] ] },
  { name: 'three things in one breath', turns: [
    ['need crochet hook 5mm, stitch markers the big pack and a row counter', { includes: ['Soft-Grip Crochet Hook', 'Stitch Markers', 'Row Counter'] }],
    ['add all of them', { choices: ['Red', 'Teal'] }],
    ['teal', { cart: ['1 × Soft-Grip Crochet Hook, 5 mm', '1 × Stitch Markers, 50 pieces', '1 × Row Counter, Teal'] }],
    ['how much is shipping on that', { says: /\$5\.95/ }] ] },
  { name: 'comparing and choosing by what it is', turns: [
    ['difference between alpaca cloud and chunky highland', { says: /side by side|compare|Alpaca Cloud/ }],
    ['which is warmer', { says: /Alpaca Cloud|not say|no figures/ }],
    ['ok the alpaca in charcoal, 4 balls', { cart: ['4 × Alpaca Cloud, Charcoal'] }],
    ['can i wash it in the machine', { says: /not machine washable/i }] ] },
  { name: 'an undo three deep', turns: [
    ['add wool wash lavender 500', { cart: ['1 × Wool Wash, Lavender, 500 ml'] }],
    ['and blocking mats', { cart: ['1 × Wool Wash, Lavender, 500 ml', '1 × Blocking Mats'] }],
    ['2 mats', { cart: ['1 × Wool Wash, Lavender, 500 ml', '2 × Blocking Mats'] }],
    ['undo', { cart: ['1 × Wool Wash, Lavender, 500 ml', '1 × Blocking Mats'] }],
    ['undo', { cart: ['1 × Wool Wash, Lavender, 500 ml'] }],
    ['undo that too', { cart: [] }] ] },
  { name: 'an order asked about in the middle of choosing', order: 'SK12345', turns: [
    ['add the project bag', { choices: ['Stripe', 'Plain'] }],
    ['wait where is my order', { says: /order number/i }],
    ['SK12345, anna@post.example', { says: /SK12345/ }],
    ['ok. stripe', { cart: ['1 × Project Bag, Stripe'] }],
    ['cancel it', { says: /./ }] ] },
  { name: 'a code that needs more, then has it', turns: [
    ['i have a code STASH10', { says: /./ }],
    ['add 2 of the red acrylic', { cart: ['2 × Acrylic Everyday, Red'] }],
    ['and 2 of the royal blue', { cart: ['2 × Acrylic Everyday, Red', '2 × Acrylic Everyday, Royal Blue'] }],
    ['use STASH10', { says: /STASH10 is applied|applied/ }],
    ['swap the blue for black', { cart: ['2 × Acrylic Everyday, Red', '2 × Acrylic Everyday, Black'] }] ] },
  { name: 'one thing more, counted before its name', turns: [
    ['put 3 tide sock yarn in ink in my basket', { cart: ['3 × Tide Sock Yarn, Ink'] }],
    ['and five stitch markers 50 pieces', { cart: ['3 × Tide Sock Yarn, Ink', '5 × Stitch Markers, 50 pieces'] }],
    ['+ a row counter in teal', { cart: ['3 × Tide Sock Yarn, Ink', '5 × Stitch Markers, 50 pieces', '1 × Row Counter, Teal'] }],
    ['and a crochet hook set for my niece', { includes: [], cart: ['3 × Tide Sock Yarn, Ink', '5 × Stitch Markers, 50 pieces', '1 × Row Counter, Teal', '1 × Crochet Hook Set'] }] ] },
  { name: 'what goes on after adding and asks, adds nothing', turns: [
    ['add a row counter in teal', { cart: ['1 × Row Counter, Teal'] }],
    ['and how much is the crochet hook set', { says: /\$24\.00/, cart: ['1 × Row Counter, Teal'] }],
    ['and for socks?', { includes: ['Tide Sock Yarn'], cart: ['1 × Row Counter, Teal'] }] ] },
  { name: 'two of it, one of which is for somebody', turns: [
    ['chunky highland', { includes: ['Chunky Highland'] }],
    ['in heather then, two, one of them is for my sister', { cart: ['2 × Chunky Highland, Heather'] }],
    ["let's make it three of those", { cart: ['3 × Chunky Highland, Heather'] }] ] },
  { name: 'one in a colour is of what is talked about, and a count put right in one breath', turns: [
    ['show me yarn', { includes: ['Harbor Merino Worsted'] }],
    ['is the second one machine washable', { says: /Tide Sock Yarn/ }],
    ['ok put one in moss in my basket', { says: /Tide Sock Yarn: Pebble, Sunset, or Ink/, cart: [] }],
    ['three, no four stitch markers in 50 pieces', { cart: ['4 × Stitch Markers, 50 pieces'] }],
    ['no wait, two', { cart: ['2 × Stitch Markers, 50 pieces'] }] ] },
];
