import type { ProductDetails, ToolData } from '../../tools/results.ts';
import { partsWords } from '../replies/parts-words.ts';
import type { Facts } from '../replies/facts.ts';
import { catalogueOf } from '../replies/index.ts';
import { MOST_PRODUCTS, say } from '../say.ts';
import { inTurn, notedData, remember, slotsOf, useTool } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { contentOf, contentOfOurs, stem } from '../words.ts';
import { MOST_SAID, filtersOf, showProducts } from './finding.ts';
import { sayNotStated } from './policies.ts';
import { askAboutProduct } from './products.ts';
import { asksOfShare, asksWhichOffer } from './rereading-dealings.ts';

/** What is on offer: the store's promotions, and the goods that cost less than before. */

/** Whether the words ask for offers and name nothing else. */
export function asksForOffers(scene: Scene): boolean {
  const ofOffers = offerWords(scene);
  return contentOf(scene, scene.turn.text).every((word) => ofOffers.has(word));
}

function offerWords(scene: Scene): ReadonlySet<string> {
  const { offers } = catalogueOf(scene.memory.language).words;
  return new Set(contentOfOurs(scene, offers));
}

/** "Is it reduced": whether what one thing costs is less than before. */
export function asksOfOffer(scene: Scene): boolean {
  return (
    scene.turn['ofOffer'] === true && catalogueOf(scene.memory.language).words.offered.test(scene.turn.text)
  );
}

/** "Is the lamp on sale" is about the lamp; "do you price match" is answered by the store's pages or by nothing. */
export function listPromotions(scene: Scene): Scene {
  const { brand, things, category, names, reference } = slotsOf(scene);
  const { asks, offered } = catalogueOf(scene.memory.language).words;
  const { text } = scene.turn;
  const query = goodsNamed(scene);
  const named = query !== '' || (things ?? brand ?? category ?? names) !== undefined;
  const ofOne = partsWords(scene.memory.language).offersOfOne.test(text);
  if (ofOne && (named || reference !== undefined)) return askPrice(scene, query);
  const listed = (noted: Record<string, unknown>): Scene => useTool(scene, 'listingPromotions', 'list-promotions', {}, 'promotions-listed', noted); // prettier-ignore
  // "What do I have to spend on coats for the 15%".
  if (asksOfShare(scene)) return listed(named ? { query } : {});
  if (asksWhichOffer(scene)) return listed({});
  const asksAnother = asks.test(text.trim()) && !offered.test(text);
  if (asksAnother && !asksForOffers(scene)) return named ? askPrice(scene, query) : sayNotStated(scene);
  // "Any offers on lights": what the store gives off them, and those that cost less than before.
  return listed(named ? { query } : {});
}

/** The words that goods are called by, without those that speak of offers. */
function goodsNamed(scene: Scene): string {
  const { names = [], things = [], category } = slotsOf(scene);
  const ofOffers = offerWords(scene);
  const said = [...new Set([...names, ...things])].filter((word) => !ofOffers.has(stem(word)));
  const stems = said.map(stem);
  // "Power tools" is all of its category; "the throw" only one kind of Throws & Cushions.
  const whole = contentOf(scene, category ?? '').every((word) => stems.includes(word));
  const ofKind = whole ? contentOf(scene, category ?? '') : [];
  return said.filter((word) => !ofKind.includes(stem(word))).join(' ');
}

function askPrice(scene: Scene, query: string): Scene {
  const { understanding } = scene.turn;
  const heard = understanding && query !== '' ? { understanding: { ...understanding, query } } : {};
  return askAboutProduct(inTurn(scene, { ...heard, intent: 'ask-price', ofOffer: true }));
}

/** "Crochet hooks that are on offer": of the goods that are named only those that cost less than before. */
export function reducedOnly(scene: Scene): Scene | undefined {
  const { things, category, names } = slotsOf(scene);
  const named = (things ?? category ?? names) !== undefined;
  if (!named || !catalogueOf(scene.memory.language).words.reduced.test(scene.turn.text)) return undefined;
  return findReduced(scene, goodsNamed(scene));
}

function findReduced(scene: Scene, query: string): Scene {
  const filters = { ...filtersOf(scene, slotsOf(scene)), reduced: true };
  const said = query === '' ? {} : { said: scene.turn.text.slice(0, MOST_SAID) };
  const args = { query, ...said, filters, limit: MOST_PRODUCTS };
  return useTool(scene, 'searching', 'search-products', args, 'reduced-found', { wanted: args });
}

export function reducedFound(scene: Scene, { products, total }: ToolData<'search-products'>): Scene {
  const { wanted } = notedData(scene) as { wanted: { query: string; filters: { reduced: boolean } } };
  const all = wanted.query === '' && Object.keys(wanted.filters).length === 1;
  const { lead } = scene.turn;
  if (products.length === 0 && lead?.template === 'promotions')
    return say(inTurn(scene, { lead: undefined }), 'promotions', lead.facts as Facts['promotions']);
  if (products.length === 0 && all) return say(scene, 'no-promotions', {});
  if (products.length === 0)
    return useTool(scene, 'listingPromotions', 'list-promotions', {}, 'promotions-listed', { sought: true });
  const { query, filters } = wanted;
  const search = { query, filters, offset: 0, total };
  const seen = showProducts(remember(scene, { search }), products);
  const cards = products.map(({ card }) => card);
  return say(seen, 'reduced', { total }, { parts: [{ kind: 'products', products: cards, total }] });
}

export function promotionsListed(scene: Scene, { promotions }: ToolData<'list-promotions'>): Scene {
  const { sought, query } = notedData(scene) as { sought?: boolean; query?: string };
  if (query !== undefined) {
    const ofGoods = promotions.filter(({ label }) => speaksOfGoods(scene, label));
    const lead = { template: 'promotions', facts: { promotions: ofGoods } };
    return findReduced(ofGoods.length > 0 ? inTurn(scene, { lead }) : scene, query);
  }
  if (promotions.length > 0) {
    // What a shopper sees in the cart without having asked for it is an offer that needs no code.
    const ofCart = asksWhichOffer(scene) ? promotions.filter(({ code }) => code === undefined) : [];
    const told = (ofCart.length > 0 ? ofCart : promotions)
      .slice(0, MOST_PRODUCTS)
      .map((each) => withNearEnd(each, scene.turn.now));
    return say(scene, 'promotions', { promotions: told });
  }
  return sought ? say(scene, 'nothing-reduced', {}) : findReduced(withoutGoods(scene), '');
}

/** "10% off lights over £50", of lights that are asked for. */
function speaksOfGoods(scene: Scene, label: string): boolean {
  const { things = [], names = [], category = '', brand = '' } = slotsOf(scene);
  const ofOffers = offerWords(scene);
  const goods = contentOf(scene, [...things, ...names, category, brand].join(' '));
  const said = contentOf(scene, label);
  return goods.some((word) => !ofOffers.has(word) && said.includes(word));
}

/** Days are told without their year: "until Monday, November 22" must not be next year's. */
const NEAR = 300 * 86_400_000;

function withNearEnd<Told extends { ends?: string }>(promotion: Told, now: number): Told {
  const { ends } = promotion;
  return ends !== undefined && Date.parse(ends) - now > NEAR ? { ...promotion, ends: undefined } : promotion;
}

function withoutGoods(scene: Scene): Scene {
  const { understanding } = scene.turn;
  return understanding ? inTurn(scene, { understanding: { ...understanding, slots: {} } }) : scene;
}

/** "Is it on offer": what it cost before, or that it costs what it always did. */
export function sayWhetherReduced(scene: Scene, { card }: ProductDetails): Scene {
  const { title, price, priceMax, compareAt } = card;
  const parts = [{ kind: 'products' as const, products: [card], total: 1 }];
  return compareAt === undefined
    ? say(scene, 'not-reduced', { title, price, priceMax }, { parts })
    : say(scene, 'price', { title, price, priceMax, compareAt }, { parts });
}
