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
kettle > teapot, tea pot, coffee pot
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

/** Terms, stemmed, by what they also find. Words of a phrase stand between spaces. */
class Table {
  readonly #others = new Map<string, Set<string>>();
  /** The phrases a word is part of. */
  readonly #phrasesWith = new Map<string, string[][]>();

  /** @param line as in `groups` */
  addLine(line: string): void {
    const sides = line.split('>').map((side) => side.split(',').map((term) => stems(term).join(' ')));
    const [from = [], to = from] = sides;
    for (const term of from) this.add(term, to);
  }

  add(term: string, others: Iterable<string>): void {
    const known = this.#others.get(term);
    const all = known ?? new Set<string>();
    for (const other of others) if (other !== term) all.add(other);
    if (known) return;
    this.#others.set(term, all);
    const words = term.split(' ');
    if (words.length < 2) return;
    for (const word of words) {
      const phrases = this.#phrasesWith.get(word) ?? [];
      phrases.push(words);
      this.#phrasesWith.set(word, phrases);
    }
  }

  of(term: string): ReadonlySet<string> | undefined {
    return this.#others.get(term);
  }

  phrasesWith(word: string): readonly string[][] {
    return this.#phrasesWith.get(word) ?? [];
  }

  entries(): Iterable<[string, ReadonlySet<string>]> {
    return this.#others;
  }
}

const builtIn = new Table();
for (const line of groups.trim().split('\n')) builtIn.addLine(line);
for (const [said, english] of [...goodsInEnglish, ...propertiesInEnglish]) {
  const meant = english.map((each) => stems(each).join(' '));
  builtIn.add(stems(said).join(' '), [...meant, ...meant.flatMap(builtInOf)]);
}

function builtInOf(stemmed: string): readonly string[] {
  const listed = builtIn.of(stemmed);
  if (listed) return [...listed];
  return compoundInEnglish(stemmed).map((each) => stems(each).join(' '));
}

/** What says the same as a word: what all stores have in common, and what one store adds. */
export class Synonyms {
  readonly #own = new Table();

  /** @param lines of the store, each a group ("wellies, rain boots") or one-way ("sneakers > trainers, runners") */
  constructor(lines: readonly string[] = []) {
    const told = new Table();
    for (const line of lines) told.addLine(line);
    for (const [term, others] of told.entries()) {
      this.#own.add(term, [...others, ...builtInOf(term), ...[...others].flatMap(builtInOf)]);
    }
  }

  /** Stems, or phrases of stems joined by spaces, that also say `stemmed`. */
  of(stemmed: string): readonly string[] {
    const own = this.#own.of(stemmed);
    return own ? [...own] : builtInOf(stemmed);
  }

  /** Single words, stemmed, that say something of which `isKnown` has every word: "rucksack" where there are backpacks. */
  wordsFor(isKnown: (stemmed: string) => boolean): string[] {
    const saying = [...builtIn.entries(), ...this.#own.entries()].filter(
      ([said, others]) => !said.includes(' ') && [...others].some((each) => each.split(' ').every(isKnown)),
    );
    return [...new Set(saying.map(([said]) => said))];
  }

  /** Whether a word is part of a phrase that the query holds: "fil" of "sans fil" is no slip for "film". */
  isPhrasePart(stemmed: string, asked: readonly string[]): boolean {
    const phrases = [...builtIn.phrasesWith(stemmed), ...this.#own.phrasesWith(stemmed)];
    if (phrases.length === 0) return false;
    const said = new Set(asked.flatMap(stems));
    return phrases.some((words) => words.every((word) => said.has(word)));
  }

  /** Whether something says the same as words that only together mean something. */
  isPhrase(parts: readonly string[]): boolean {
    const term = parts.flatMap(stems).join(' ');
    return builtIn.of(term) !== undefined || this.#own.of(term) !== undefined;
  }
}
