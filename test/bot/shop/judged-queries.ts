import type { ProductFilters, SortOrder } from '../../../bot/shop/search/search.ts';

/** What shoppers of the demo store ask for, and what a good shop assistant would bring. */
export interface JudgedQuery {
  text: string;
  /** English unless told. */
  language?: string;
  filters?: ProductFilters;
  sort?: SortOrder;
  /** A title that must be among the first three. */
  first?: RegExp[];
  /** Titles that must be nowhere in the first twenty. */
  never?: RegExp;
  empty?: true;
  corrected?: string;
}

export const judgedQueries: JudgedQuery[] = [
  {
    text: 'rain jacket',
    first: [/Drizzle Rain Jacket/, /Pennant Hooded Rain Jacket/],
    never: /Trousers|Candle/,
  },
  { text: 'waterproof coat', first: [/Ridgeback Waterproof Jacket/], never: /Denim/ },
  { text: 'raincoat', first: [/Puddle Hopper Raincoat/], never: /Down|Denim/ },
  { text: 'kids raincoat', first: [/Puddle Hopper Raincoat/], never: /Striped/ },
  { text: 'windbreaker', first: [/Skylark Windbreaker/] },
  { text: 'puffer', first: [/Kids Down Jacket|Insulated Jacket/] },
  { text: 'parka', first: [/Anvil Down Parka/] },
  { text: 'fleece', first: [/Grid Fleece|Kids Fleece/] },
  { text: 'winter jacket', first: [/Anvil Down Parka/] },
  { text: 'jeans', first: [/Straight Jeans/, /Slim Jeans|Wide-Leg Jeans/], never: /Jacket.*Rain/ },
  { text: 'hiking pants', first: [/Traverse Hiking Pants/] },
  { text: 'leggings', first: [/Trail Tights|Fleece Tights/], never: /Jeans|Oven/ },
  { text: 'swimming trunks', first: [/Swim Trunks/] },
  { text: 't-shirt', first: [/Plain Good T-Shirt/] },
  { text: 'tee shirt', first: [/Tee|T-Shirt/] },
  { text: 'linen shirt', first: [/Beekeeper Linen Shirt/] },
  { text: 'jumper', first: [/Ull Cable Sweater/] },
  { text: 'hoodie', first: [/Fogbank Hoodie/, /Merino Hoodie/] },
  { text: 'sneakers', first: [/Court Classic Sneaker/] },
  { text: 'running shoes', first: [/Running Shoe/, /Trail Runner/], never: /Loafer|Slide/ },
  { text: 'hiking boots', first: [/Cairngrip Hiking Boot/], never: /Jacket/ },
  { text: 'wellies', first: [/Rubber Boot/, /Rain Boot/] },
  { text: 'sandals', first: [/Hiking Sandal/, /Sandbar Sandal/] },
  { text: 'rucksack', first: [/Dayhike Backpack/], never: /Jacket/ },
  { text: 'laptop bag', first: [/Briefly Laptop Bag/] },
  { text: 'tent', first: [/Duo Ridge Tent/, /Solo Bivy Tent/], never: /Cook Set|First-Aid/ },
  { text: '2 person tent', first: [/Duo Ridge Tent/], never: /Solo/ },
  {
    text: 'sleeping bag',
    first: [/Summit Down Sleeping Bag/, /Lakeside Sleeping Bag/],
    never: /Tote|Duffel/,
  },
  { text: 'camping stove', first: [/Pocket Gas Stove/] },
  { text: 'torch', first: [/Trail Headlamp/] },
  { text: 'mug', first: [/Ribbed Coffee Mug/, /Enamel Mug Pair/] },
  { text: 'coffee grinder', first: [/Hand Coffee Grinder/], never: /Espresso|Decaf/ },
  { text: 'coffee maker', first: [/French Press/] },
  { text: 'kettle', first: [/Gooseneck Kettle/], never: /Hojicha|Sencha|Earl/ },
  { text: 'frying pan', first: [/Skillet/], never: /Candle/ },
  { text: 'chef knife', first: [/Chef's Knife/] },
  { text: 'tea pot', first: [/Glass Teapot/] },
  { text: 'coffee', first: [/House Espresso/], never: /Hojicha|Sencha|Earl/ },
  { text: 'decaf', first: [/Midnight Decaf/] },
  { text: 'green tea', first: [/Hojicha|Matcha|Sencha/], never: /Espresso/ },
  { text: 'desk lamp', first: [/Clamp Desk Lamp/] },
  { text: 'night light', first: [/Woodland Night Light/] },
  { text: 'noise cancelling headphones', first: [/Noise-Canceling Headphones/] },
  { text: 'bluetooth speaker', first: [/Bluetooth Speaker/] },
  { text: 'sunscreen', first: [/Mineral Sunscreen/], never: /Hand Cream/ },
  { text: 'shampoo', first: [/Solid Shampoo Bar/], never: /Sleeping Bag/ },
  { text: 'puzzle', first: [/Thousand Ferns Puzzle/, /Giant Floor Puzzle/] },
  { text: 'soft toy', first: [/Plush/] },
  { text: 'water bottle', first: [/Insulated Steel Bottle/] },
  { text: 'a gift for a coffee lover', first: [/Coffee Lover's Gift Crate/] },
  {
    text: 'do you have any waterproof jackets under $120?',
    filters: { priceMax: 12_000 },
    first: [/Ridgeback Waterproof Jacket/],
  },
  { text: 'sleeping bags', first: [/Sleeping Bag/], never: /Earbuds/ },
  { text: 'comfortable shoes', first: [/Shoe/], never: /Sleeping Bag/ },
  { text: 'cheap headphones', first: [/Headphones/], never: /Bottle/ },
  {
    text: 'warm jacket for hiking in the rain',
    first: [/Ridgeback Waterproof Jacket|Insulated Jacket/],
    never: /Bottle/,
  },
  { text: 'something warm for a rainy hike', first: [/Fleece|Jacket|Boot/], never: /Candle|Headphones/ },
  // Slips of the finger.
  { text: 'waterpoof jaket', corrected: 'waterproof jacket', first: [/Ridgeback Waterproof Jacket/] },
  { text: 'headfones', corrected: 'headphones', first: [/Headphones/] },
  { text: 'slepping bag', corrected: 'sleeping bag', first: [/Sleeping Bag/] },
  { text: 'snekers', corrected: 'sneakers', first: [/Sneaker/] },
  { text: 'rainjacket', corrected: 'rain jacket', first: [/Rain Jacket/] },
  { text: 'tarnfel rain jacket', first: [/Tarnfell Drizzle Rain Jacket/], never: /Northmoor/ },
  { text: 'greywhether boots', corrected: 'greywether boots', first: [/Moraine Mountain Boot/] },
  { text: 'halvrad running shoe', corrected: 'halvard running shoe', first: [/Halvard Løype/] },
  { text: 'northmore raincoat', corrected: 'northmoor raincoat', first: [/Puddle Hopper/], never: /Drizzle/ },
  { text: 'tumbeldown bike', corrected: 'tumbledown bike', first: [/First Balance Bike/] },
  // What it must not be.
  { text: 'jacket not black', first: [/Jacket/], never: /Trousers|Long Coat/ },
  { text: 'boots without leather', first: [/Rubber Boot/], never: /Chelsea|Stevedore|Cairngrip/ },
  { text: 'bag without leather', first: [/Bag/], never: /Satchel|Briefly/ },
  { text: 'jacket that is not waterproof', first: [/Jacket/], never: /Rain|Waterproof/ },
  { text: 'coffee not decaf', first: [/Espresso|Coffee|Sticks/], never: /Decaf/ },
  { text: 'tea without caffeine', first: [/Rooibos|Ginger|Hibiscus/], never: /English Breakfast|Matcha/ },
  // Whom it is for.
  { text: 'a gift for a 5 year old', first: [/Kids/], never: /Coffee|Serum|Knife/ },
  { text: 'toys for a 3-year-old', first: [/Puzzle|Bear/], never: /Jacket|Headset/ },
  // Sizes and figures as they are written.
  { text: 'size 10 running shoes', first: [/Running Shoe/, /Trail Runner/], never: /Jacket/ },
  { text: 'shoes uk 9', first: [/Shoe/], never: /Jacket|Bag$/ },
  { text: 'jeans size 32', first: [/Straight Jeans/, /Slim Jeans/] },
  { text: '10 inch pan', first: [/Ten-Inch Skillet/] },
  { text: '1000 piece puzzle', first: [/Thousand Ferns/] },
  // Filters.
  { text: 'jacket', filters: { color: 'Red' }, first: [/Pennant/] },
  { text: 'shirt', filters: { material: 'linen' }, first: [/Linen Shirt/], never: /Flannel/ },
  { text: 'jacket', filters: { brand: 'Tarnfell' }, first: [/Drizzle/], never: /Greywether|Halvard/ },
  { text: 'coffee', filters: { exclude: { words: ['decaf'] } }, first: [/Espresso/], never: /Decaf/ },
  { text: 'lamp', sort: 'price-ascending', first: [/Suncatcher Lamp/], never: /Candles/ },
  {
    text: '',
    filters: { category: 'shoe', priceMax: 6_000 },
    first: [/Plimsoll/],
    never: /Hiking Boot|Jacket/,
  },
  // What this store does not sell.
  ...[
    'surfboard',
    'leather wallet',
    'umbrella',
    'yoga mat',
    'iphone',
    'dog food',
    'sofa',
    'socks',
    'a hat',
    'gloves',
    'wrist watch',
    // Near to words of this store, and not meant for them.
    'beer',
    'vape',
    'drone',
    'gin',
    'gps',
    'kit kat',
    'purple unicorn saddle',
    'xqzzt',
    '🙂',
    '!!!',
    '"; drop table products; --',
    'NEAR(* OR',
  ].map((text): JudgedQuery => ({ text, empty: true })),
];
