/** What must come back: lines of the cart as "2 × title, option values", buttons, titles shown in any order. */
export interface Expected {
  cart?: string[];
  choices?: string[];
  shows?: string[];
}

interface Conversation {
  store: 'nursery' | 'cobbler' | 'inkwell';
  name: string;
  turns: [said: string, expected: Expected][];
}

// prettier-ignore
/** Cart talk as people type it: short, elliptical, changing their minds. */
export const conversations: Conversation[] = [
  {
    store: 'nursery', name: 'a number raised, lowered and undone',
    turns: [
      ['lavender', { shows: ['Hidcote Lavender', 'Munstead Lavender'] }],
      ['the second one in 2 litre', { shows: ['Hidcote Lavender'] }],
      ['add it', { cart: ['1 × Hidcote Lavender, 2 litre'] }],
      ['bump that up to 5', { cart: ['5 × Hidcote Lavender, 2 litre'] }],
      ['actually make it 3', { cart: ['3 × Hidcote Lavender, 2 litre'] }],
      ['undo', { cart: ['5 × Hidcote Lavender, 2 litre'] }],
    ],
  },
  {
    store: 'nursery', name: 'two things in one message: what needs no question first',
    turns: [
      ['add a soaker hose and a hose nozzle', { choices: ['10 m', '25 m'] }],
      ['25 m', { cart: ['1 × Hose Nozzle', '1 × Soaker Hose, 25 m'] }],
      ['whats in my cart', { cart: ['1 × Hose Nozzle', '1 × Soaker Hose, 25 m'] }],
      ['remove the nozzle', { cart: ['1 × Soaker Hose, 25 m'] }],
      ['put it back', { cart: ['1 × Hose Nozzle', '1 × Soaker Hose, 25 m'] }],
    ],
  },
  {
    store: 'nursery', name: 'two things that both need a question',
    turns: [
      ['add the copper watering can and two glazed planters', { choices: ['1 litre', '5 litre'] }],
      ['5 litre', { choices: ['Celadon', 'Ink blue', 'Oatmeal'] }],
      ['celadon', { choices: ['20 cm', '30 cm'] }],
      ['30 cm', { cart: ['1 × Copper Watering Can, 5 litre', '2 × Glazed Planter, Celadon, 30 cm'] }],
      ['show cart', { cart: ['1 × Copper Watering Can, 5 litre', '2 × Glazed Planter, Celadon, 30 cm'] }],
    ],
  },
  {
    store: 'nursery', name: 'what the store allows is no question about the gloves',
    turns: [
      ['gardening gloves', { shows: ['Goatskin Gardening Gloves'] }],
      ['size 9', { choices: ['Show similar products'], shows: ['Goatskin Gardening Gloves'] }],
      ['ok size 10 then', { choices: ['Add to cart'], shows: ['Goatskin Gardening Gloves'] }],
      ['make it two', { cart: ['2 × Goatskin Gardening Gloves, 10'] }],
    ],
  },
  {
    store: 'cobbler', name: 'a size in the light of the colour asked for before',
    turns: [
      ['rain boots for kids', { shows: ['Puddle Jumper Kids Rain Boot'] }],
      ['do you have it in size 11 kids', { shows: ['Puddle Jumper Kids Rain Boot'] }],
      ['in yellow', { choices: ['Add to cart'], shows: ['Puddle Jumper Kids Rain Boot'] }],
      ['add it', { cart: ['1 × Puddle Jumper Kids Rain Boot, Yellow, 11'] }],
      ['same in navy', { choices: ['Yellow 11', 'Navy 10', 'Navy 12', 'Navy 13'] }],
      ['ok 12 then', { cart: ['1 × Puddle Jumper Kids Rain Boot, Yellow, 11', '1 × Puddle Jumper Kids Rain Boot, Navy, 12'] }],
    ],
  },
  {
    store: 'cobbler', name: 'a swap keeps how many',
    turns: [
      ['merino socks', { shows: ['Merino Crew Sock'] }],
      ['M please', { shows: ['Merino Crew Sock'] }],
      ['forest', { choices: ['Add to cart'], shows: ['Merino Crew Sock'] }],
      ['bump it up to 4', { cart: ['4 × Merino Crew Sock, Medium, Forest'] }],
      ['swap it for the large', { choices: ['Small Forest', 'Medium Forest', 'Large Oat', 'Small Oat'] }],
      ['change them to oat', { cart: ['4 × Merino Crew Sock, Large, Oat'] }],
    ],
  },
  {
    store: 'cobbler', name: 'the small tin',
    turns: [
      ['add leather balm and a horsehair brush', { choices: ['50 ml', '150 ml'] }],
      ['the small one', { cart: ['1 × Horsehair Brush', '1 × Leather Balm, 50 ml'] }],
      ['apply code SUMMR10', {  }],
      ['my cart', { cart: ['1 × Horsehair Brush', '1 × Leather Balm, 50 ml'] }],
      ['empty it', { choices: ['Yes', 'No'] }],
      ['yes', { cart: [] }],
      ['undo', { cart: ['1 × Horsehair Brush', '1 × Leather Balm, 50 ml'] }],
    ],
  },
  {
    store: 'cobbler', name: 'fewer than were asked for',
    turns: [
      ['cedar shoe trees', { shows: ['Cedar Shoe Trees'] }],
      ['add 10', { choices: ['Yes', 'No'] }],
      ['ok', { cart: ['6 × Cedar Shoe Trees'] }],
      ['make that 2', { cart: ['2 × Cedar Shoe Trees'] }],
    ],
  },
  {
    store: 'inkwell', name: 'a desk changed while it is in the cart',
    turns: [
      ['add ridge desk', { choices: ['Oak', 'Walnut', 'White'] }],
      ['oak', { choices: ['100 cm', '120 cm'] }],
      ['120', { cart: ['1 × Ridge Writing Desk, Oak, 120 cm'] }],
      ['change the desk to walnut', { choices: ['Oak 120 cm', 'Walnut 100 cm', 'White 120 cm', 'Oak 100 cm'] }],
      ['ok 100 cm', { cart: ['1 × Ridge Writing Desk, Walnut, 100 cm'] }],
      ['whats in my cart', { cart: ['1 × Ridge Writing Desk, Walnut, 100 cm'] }],
    ],
  },
  {
    store: 'inkwell', name: 'mug and filters, one question after the other',
    turns: [
      ['add X and Y', {  }],
      ['add a stoneware mug and paper filters', { choices: ['Ash', 'Blue'] }],
      ['blue', { choices: ['40 sheets', '100 sheets'] }],
      ['100 sheets', { cart: ['1 × Stoneware Mug, Blue', '1 × Paper Filters, 100 sheets'] }],
      ['remove the mug', { cart: ['1 × Paper Filters, 100 sheets'] }],
    ],
  },
  {
    store: 'inkwell', name: 'the A5 ones are those in the cart',
    turns: [
      ['dotted notebook', { shows: ['Dotted Notebook'] }],
      ['A5 in sage', { choices: ['Show similar products'], shows: ['Dotted Notebook'] }],
      ['terracotta', { choices: ['Add to cart'], shows: ['Dotted Notebook'] }],
      ['3 of them', { cart: ['3 × Dotted Notebook, A5, Terracotta'] }],
      ['same in A4', { cart: ['3 × Dotted Notebook, A5, Terracotta', '1 × Dotted Notebook, A4, Terracotta'] }],
      ['actually remove the a5 ones', { cart: ['1 × Dotted Notebook, A4, Terracotta'] }],
    ],
  },
  {
    store: 'inkwell', name: 'twelve of them and twelve black ones',
    turns: [
      ['add gel pens', { choices: ['Black', 'Blue', 'Red'] }],
      ['blue', { choices: ['0.5 mm', '0.7 mm'] }],
      ['0.7', { cart: ['1 × Gel Pen, Blue, 0.7 mm'] }],
      ['12 of them', { cart: ['12 × Gel Pen, Blue, 0.7 mm'] }],
      ['and 12 black ones', { cart: ['12 × Gel Pen, Blue, 0.7 mm', '12 × Gel Pen, Black, 0.7 mm'] }],
      ['delete the blue ones', { cart: ['12 × Gel Pen, Black, 0.7 mm'] }],
    ],
  },
  {
    store: 'nursery', name: 'four in total',
    turns: [
      ['something for slugs', { shows: ['Slug Wool Pellets'] }],
      ['add it', { cart: ['1 × Slug Wool Pellets'] }],
      ['another one', { cart: ['2 × Slug Wool Pellets'] }],
      ['make that 4 in total', { cart: ['4 × Slug Wool Pellets'] }],
      ['what does that come to', { cart: ['4 × Slug Wool Pellets'] }],
      ['never mind take it all out', { choices: ['Yes', 'No'] }],
      ['yes', { cart: [] }],
    ],
  },
  {
    store: 'nursery', name: 'the hose in green, then shorter',
    turns: [
      ['hoses', { shows: ['Garden Hose', 'Hose Nozzle', 'Soaker Hose'] }],
      ['the garden hose in black 30m', { choices: ['Add to cart'], shows: ['Garden Hose'] }],
      ['i\'ll take it', { cart: ['1 × Garden Hose, 30 m, Black'] }],
      ['no, the green', { cart: ['1 × Garden Hose, 30 m, Green'] }],
      ['15 m instead', { cart: ['1 × Garden Hose, 15 m, Green'] }],
      ['how long does delivery take', {  }],
      ['remove it', { cart: [] }],
    ],
  },
  {
    store: 'nursery', name: 'pots swapped for larger ones',
    turns: [
      ['add long tom pots x4', { choices: ['12 cm', '18 cm', '25 cm'] }],
      ['18', { cart: ['4 × Terracotta Long Tom, 18 cm'] }],
      ['2 of them', { cart: ['2 × Terracotta Long Tom, 18 cm'] }],
      ['swap the pots for the 25 cm ones', { cart: ['2 × Terracotta Long Tom, 25 cm'] }],
      ['20 please', { choices: ['Yes', 'No'] }],
      ['yes', { cart: ['6 × Terracotta Long Tom, 25 cm'] }],
    ],
  },
  {
    store: 'nursery', name: 'the wider frame, then the small one',
    turns: [
      ['cold frame', { shows: ['Cold Frame'] }],
      ['the wider one?', { choices: ['Add to cart'], shows: ['Cold Frame'] }],
      ['ok add', { cart: ['1 × Cold Frame, 120 cm'] }],
      ['actually the small one', { cart: ['1 × Cold Frame, 60 cm'] }],
    ],
  },
  {
    store: 'cobbler', name: 'two pairs of what is talked about',
    turns: [
      ['school shoes size 12', { choices: ['Add to cart'], shows: ['Acorn School Shoe'] }],
      ['add 2 pairs', { cart: ['2 × Acorn School Shoe, Black, 12'] }],
      ['make it 1', { cart: ['1 × Acorn School Shoe, Black, 12'] }],
      ['also socks for kids', { choices: ['2-4 years', '5-7 years'] }],
      ['5-7', { cart: ['1 × Acorn School Shoe, Black, 12', '1 × Kids Animal Socks, 5-7 years'] }],
      ['2 of those', { cart: ['1 × Acorn School Shoe, Black, 12', '2 × Kids Animal Socks, 5-7 years'] }],
    ],
  },
  {
    store: 'cobbler', name: 'corrections right after adding',
    turns: [
      ['slip ons', { shows: ['Cove Slip-On'] }],
      ['navy 7', { choices: ['Add to cart'], shows: ['Cove Slip-On'] }],
      ['add them', { cart: ['1 × Cove Slip-On, Navy, 7'] }],
      ['no wait, olive', { cart: ['1 × Cove Slip-On, Olive, 7'] }],
      ['size 8 actually', { cart: ['1 × Cove Slip-On, Olive, 8'] }],
      ['undo that', { cart: ['1 × Cove Slip-On, Olive, 7'] }],
    ],
  },
  {
    store: 'cobbler', name: 'laces by the longest',
    turns: [
      ['laces', { shows: ['Flat Laces'] }],
      ['longest', { shows: ['Flat Laces'] }],
      ['brown', { choices: ['Add to cart'], shows: ['Flat Laces'] }],
      ['3 pairs', { cart: ['3 × Flat Laces, 120 cm, Brown'] }],
      ['swap for black', { cart: ['3 × Flat Laces, 120 cm, Black'] }],
      ['and 2 white 60cm', { cart: ['3 × Flat Laces, 120 cm, Black', '2 × Flat Laces, 60 cm, White'] }],
    ],
  },
  {
    store: 'cobbler', name: 'a bare figure is a size where sizes are figures',
    turns: [
      ['insoles', { shows: ['Cork Insole'] }],
      ['8', { choices: ['Add to cart'], shows: ['Cork Insole'] }],
      ['i need 3', { cart: ['3 × Cork Insole, 8'] }],
      ['only 2', { cart: ['2 × Cork Insole, 8'] }],
    ],
  },
  {
    store: 'inkwell', name: 'swapped for the version just talked about',
    turns: [
      ['desks', { shows: ['Ridge Writing Desk', 'Standing Desk Converter'] }],
      ['the writing desk in walnut', { shows: ['Ridge Writing Desk'] }],
      ['100', { choices: ['Add to cart'], shows: ['Ridge Writing Desk'] }],
      ['add', { cart: ['1 × Ridge Writing Desk, Walnut, 100 cm'] }],
      ['what about white', { choices: ['Add to cart'], shows: ['Ridge Writing Desk'] }],
      ['swap it', { cart: ['1 × Ridge Writing Desk, White, 100 cm'] }],
      ['white 120', { choices: ['Add to cart'], shows: ['Ridge Writing Desk'] }],
    ],
  },
  {
    store: 'inkwell', name: 'it, and a pack of cartridges',
    turns: [
      ['fountain pen broad petrol', { choices: ['Show similar products'], shows: ['Heron Fountain Pen'] }],
      ['medium then', { choices: ['Add to cart'], shows: ['Heron Fountain Pen'] }],
      ['add it, and a pack of cartridges', { choices: ['Pack of 6', 'Pack of 30'] }],
      ['30', { cart: ['1 × Heron Fountain Pen, Medium, Petrol', '1 × Ink Cartridges, Pack of 30'] }],
      ['total please', { cart: ['1 × Heron Fountain Pen, Medium, Petrol', '1 × Ink Cartridges, Pack of 30'] }],
    ],
  },
  {
    store: 'inkwell', name: 'one of three taken out',
    turns: [
      ['mugs', { shows: ['Stoneware Mug'] }],
      ['blue', { choices: ['Add to cart'], shows: ['Stoneware Mug'] }],
      ['3', { cart: ['3 × Stoneware Mug, Blue'] }],
      ['and one in ash', { cart: ['3 × Stoneware Mug, Blue', '1 × Stoneware Mug, Ash'] }],
      ['and rust?', { choices: ['Show similar products'], shows: ['Stoneware Mug'] }],
      ['take one blue out', { cart: ['2 × Stoneware Mug, Blue', '1 × Stoneware Mug, Ash'] }],
    ],
  },
  {
    store: 'inkwell', name: 'three things and one put back',
    turns: [
      ['add kettle, grinder and mug', { choices: ['Ash', 'Blue'] }],
      ['ash', { cart: ['1 × Gooseneck Kettle', '1 × Hand Grinder', '1 × Stoneware Mug, Ash'] }],
      ['delete the grinder', { cart: ['1 × Gooseneck Kettle', '1 × Stoneware Mug, Ash'] }],
      ['put the grinder back', { cart: ['1 × Gooseneck Kettle', '1 × Hand Grinder', '1 × Stoneware Mug, Ash'] }],
      ['empty the basket', { choices: ['Yes', 'No'] }],
      ['yes please', { cart: [] }],
    ],
  },
];
