import { compoundInEnglish, goodsInEnglish } from '../../understanding/goods/goods.ts';
import { propertiesInEnglish } from './words-abroad.ts';
import { stems } from './words.ts';

/**
 * What shoppers call things beside what shops call them. Each line is a group of words that find each other; `>` means
 * only the left finds the right. Words of a phrase must all be there.
 */
const groups = `
coat, jacket, parka, anorak
hike > hiking
rainy > rain, waterproof
raincoat > rain jacket
windbreaker > wind jacket, windproof jacket, shell
puffer > down jacket, insulated jacket, padded jacket
trousers, pants, slacks
jeans > denim
sneakers, trainers
trainers > running shoe
running shoes > runner, running shoe
wellies > rain boot, rubber boot
wellingtons > rain boot, rubber boot
rain boots > rubber boot
leggings, tights
suitcase > carry-on, luggage
power bank > portable charger
present > gift
tee, tshirt, t shirt
tee shirt > tee, tshirt
jumper, sweater, pullover
sweatshirt > hoodie, fleece
hoody, hoodie
backpack, rucksack, knapsack
daypack > backpack
handbag, tote, purse
purse > handbag
mug, cup
frying pan, skillet
saucepan > pot
cooker > stove
coffee maker > french press, moka pot, cafetiere, coffee press, pour over, dripper
cafetiere, french press
two, 2
three, 3
four, 4
five, 5
six, 6
seven, 7
eight, 8
ten, 10
twelve, 12
wool > merino, lambswool
swimsuit > swimwear, swim trunks
earring > earrings
flask, thermos, insulated bottle
water bottle > bottle
headphones > earphones, earbuds
earphones > earbuds, headphones
earbuds > earphones, in ear headphones
speaker, loudspeaker
light > lamp
torch, flashlight, headlamp
sofa, couch
settee > sofa
bedside table, nightstand, night stand, night table
chest of drawers > dresser
drapes > curtains
bathrobe, dressing gown, robe
tea towel, dish towel, kitchen towel
baking tray, sheet pan, baking sheet, cookie sheet
jump rope, skipping rope
sweatpants, joggers
vacuum cleaner, hoover
trash can, rubbish bin, waste bin
rug > carpet
duvet, comforter
cushion, pillow
bike, bicycle
notebook, journal
pen > fountain pen
moisturizer, moisturiser
face cream > moisturizer, cream
sunscreen > spf
sun cream > sunscreen, spf
suncream > sunscreen, spf
shampoo > hair wash
doll, dolls
stuffed animal > plush, soft toy
plush, soft toy
puzzle, jigsaw
waterproof > waterproof, rainproof
rainproof > waterproof
warm > insulated, thermal, fleece, wool, down, lined
rain > waterproof
pushchair, stroller, pram, buggy
nappy, diaper
cot, crib
pacifier, dummy, soother
spanner, wrench
extension lead, extension cord
plasterboard, drywall
concrete > masonry, brick
brick > masonry
outside, outdoor
hob, stove
football boots > cleats
cologne > eau de toilette, perfume
perfume, fragrance
kids, children, child, kid
mens, men
womens, women
gray, grey
colour, color
`;

const table = new Map<string, Set<string>>();
for (const line of groups.split('\n')) {
  if (!line.trim()) continue;
  const [left = '', right] = line
    .split('>')
    .map((side) => side.split(',').map((term) => stems(term).join(' ')));
  const from = left as string[];
  for (const term of from) add(term, right ?? from);
}
for (const [said, english] of [...goodsInEnglish, ...propertiesInEnglish]) {
  const term = stems(said).join(' ');
  const meant = english.map((each) => stems(each).join(' '));
  add(term, [...meant, ...meant.flatMap(alsoSaid)]);
}

function alsoSaid(stemmed: string): string[] {
  const listed = table.get(stemmed);
  if (listed) return [...listed];
  return compoundInEnglish(stemmed).map((each) => stems(each).join(' '));
}

function add(term: string, others: readonly string[]): void {
  const known = table.get(term) ?? new Set<string>();
  for (const other of others) if (other !== term) known.add(other);
  table.set(term, known);
}

/** Stems, or phrases of stems joined by spaces, with what also says them. The Lambda's bundle has it ready made. */
export const synonymTable: ReadonlyMap<string, readonly string[]> = new Map(
  [...table].map(([term, others]) => [term, [...others]]),
);
