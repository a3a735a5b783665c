import type { Conversation } from './expected.ts';

/** A shop for beekeepers: hives by timber, suits by size and colour, jars by volume and count, what things hold and fit. */
// prettier-ignore
export const apiary: Conversation[] = [
  { name: 'a suit in a size that is out, and the other colour', turns: [
    ['full bee suit medium white', { says: /sold out|out of stock/i }],
    ['khaki ok', { says: /Khaki/ }],
    ['go for it', { cart: ['1 × Full Bee Suit, M, Khaki'] }],
    ['same in large for my wife', { cart: ['1 × Full Bee Suit, M, Khaki', '1 × Full Bee Suit, L, Khaki'] }],
    ['actually she wants white', { cart: ['1 × Full Bee Suit, M, Khaki', '1 × Full Bee Suit, L, White'] }] ] },
  { name: 'two suits compared, which is cooler, then the cheaper', turns: [
    ['whats the difference between the full suit and the ventilated one', { includes: ['Full Bee Suit', 'Ventilated Bee Suit'] }],
    ['which one is better in summer', { says: /Ventilated/ }],
    ['can i wash it in the machine', { says: /30 degrees/ }],
    ['hm ill go for the cheaper one, L in white', { cart: ['1 × Full Bee Suit, L, White'] }] ] },
  { name: 'several things in one go', turns: [
    ['i need a smoker, two hive tools and some fuel', { includes: ['Steel Smoker', 'Smoker Fuel Pellets'] }],
    ['how long does it burn', { says: /90 minutes/ }] ] },
  { name: 'numbers', turns: [
    ['gift for a beekeeper between 20 and 40', { hides: ['Top Bar Hive', 'Entrance Reducer'] }],
    ['the beginners one in hardback', { says: /34/ }],
    ['k take it', { cart: ['1 × First Year with Bees, Hardback'] }] ] },
  { name: 'mites: treatments, what is in it, sold out', turns: [
    ['whats in the strips', { says: /Oxalic acid, glycerine, cellulose/ }],
    ['do you have thymol', { says: /sold out|out of stock/i }],
    ['ok strips then, the small pack', { cart: ['1 × Oxalic Acid Strips, 10 pack'] }] ] },
  { name: 'jars by volume and count, a correction', turns: [
    ['honey jars', { includes: ['Hexagon Honey Jars'] }],
    ['500s', { says: /500 ml/ }],
    ['3 of those', { cart: ['3 × Hexagon Honey Jars, 500 ml, 12 pack'] }],
    ['no sorry i meant 250', { cart: ['3 × Hexagon Honey Jars, 250 ml, 12 pack'] }],
    ['and labels the plain ones', { cart: ['3 × Hexagon Honey Jars, 250 ml, 12 pack', '1 × Jar Labels, Plain, 100 pack'] }],
    ['scrap the labels', { cart: ['3 × Hexagon Honey Jars, 250 ml, 12 pack'] }] ] },
  { name: 'rules in between', turns: [
    ['can i return a suit i wore once', { says: /cannot come back/ }],
    ['are there courses', { says: /first Saturday/ }],
    ['cool. show me the top bar', { says: /Top Bar Hive/ }],
    ['what wood', { says: /cedar/i }] ] },
  { name: 'an order', order: 'AP34567', turns: [
    ['AP34567', { says: /e-?mail/i }],
    ['anna@post.example', { says: /AP34567/ }] ] },
  { name: 'extractors: which fits, which of these, no the other', turns: [
    ['honey extractor', { includes: ['Two-Frame Extractor', 'Four-Frame Extractor'] }],
    ['which of these would you take for three hives', { says: /Two-Frame/, cart: [] }],
    ['the electric one', { says: /Four-Frame/ }],
    ['add', { cart: ['1 × Four-Frame Extractor'] }],
    ['no, the other', { cart: ['1 × Two-Frame Extractor'] }] ] },
  { name: 'feed', turns: [
    ['what can i feed them in winter', { says: /Winter Fondant/ }],
    ['the big bag', { says: /12 kg/ }],
    ['ok one', { cart: ['1 × Winter Fondant, 12 kg'] }],
    ['also a feeder', { includes: ['Frame Feeder', 'Entrance Feeder'] }],
    ['the one that holds more', { says: /Frame Feeder/ }] ] },
  { name: 'typos and terse', turns: [
    ['smokr', { includes: ['Steel Smoker'] }],
    ['samll', { says: /38/ }],
    ['hiv tool red', { says: /J-Hook/ }],
    ['blue?', { says: /sold out/i }] ] },
  { name: 'dictation', turns: [
    ['yeah hi um my daughter is eight and she wants to help me with the bees do you have anything protective for kids', { includes: ["Children's Bee Suit"] }],
    ['she is a bit tall so maybe the bigger one', { says: /8-10/ }],
    ['okay put one of those in the basket and then also gloves for me in medium the leather ones', { cart: ["1 × Children's Bee Suit, 8-10", '1 × Goatskin Gloves, M'] }],
    ['what does that come to', { says: /85/ }],
    ['great and if it does not fit her can i swap it', { says: /45 days|unused|exchange|return/i }] ] },
  { name: 'frames that fit, undo', turns: [
    ['ok 2 packs of the shallow', { cart: ['2 × Shallow Frames, 10 pack'] }],
    ['and a cedar super', { cart: ['2 × Shallow Frames, 10 pack', '1 × Honey Super, Cedar'] }],
    ['undo', { cart: ['2 × Shallow Frames, 10 pack'] }],
    ['the pine one instead', { cart: ['2 × Shallow Frames, 10 pack', '1 × Honey Super, Pine'] }] ] },
];
