import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openShop, type ShopUnderTest } from './stores.ts';

/** What German, Spanish and French shoppers call goods, in a catalogue that is written in English. */

describe('goods asked for in another language', () => {
  let under: ShopUnderTest;
  beforeAll(async () => {
    under = await openShop('demo', true);
  });
  afterAll(() => under.close());
  it.each([
    ['de', 'wasserdichte jacke', /Jacket|Anorak/],
    ['de', 'wanderschuhe', /Hiking|Trail/],
    ['de', 'wanderjacke', /Jacket/],
    ['de', 'regenjacke', /Rain Jacket/],
    ['de', 'schreibtischlampe', /Desk Lamp/],
    ['de', 'kaffeemühle', /Grinder/],
    ['de', 'schlafsack', /Sleeping Bag/],
    ['de', 'kopfhörer', /Headphones|Ear/],
    ['de', 'kopfhörer geräuschunterdrückung', /Noise-Cancel/],
    ['de', 'handcreme', /Hand Cream/],
    ['de', 'sonnencreme', /Sun/],
    ['de', 'holzspielzeug', /Wooden|Block|Stacker|Rolling|Train|Pull/],
    ['de', 'teekanne', /Teapot/],
    ['de', 'messer', /Knife/],
    ['de', 'brotmesser', /Bread Knife/],
    ['de', 'laufschuhe', /Runn|Rac/],
    ['de', 'gummistiefel', /Boot/],
    ['de', 'rucksack', /[Pp]ack/],
    ['de', 'laptoptasche', /Laptop/],
    ['de', 'kissen', /Pillow/],
    ['de', 'stirnlampe', /Headlamp/],
    ['de', 'zelt', /Tent/],
    ['de', 'grüner tee', /Sencha|Hojicha|Matcha|Jasmine/],
    ['de', 'seife', /Soap/],
    ['de', 'kerze', /Candle/],
    ['de', 'lautsprecher', /Speaker/],
    ['de', 'kuscheltier', /Plush|Bear/],
    ['de', 'wollpullover', /Sweater|Neck|Merino/],
    ['de', 'jeans', /Jean/],
    ['de', 'winterstiefel', /Boot/],
    ['de', 'trinkflasche', /Bottle|Flask/],
    ['de', 'kinderjacke', /Kids/],
    ['es', 'chaqueta impermeable', /Jacket|Anorak/],
    ['es', 'saco de dormir', /Sleeping Bag/],
    ['es', 'crema de manos', /Hand Cream/],
    ['es', 'botas de montaña', /Boot/],
    ['es', 'zapatillas de correr', /Runn|Rac/],
    ['es', 'mochila', /[Pp]ack/],
    ['es', 'auriculares inalámbricos', /Headphones|Ear/],
    ['es', 'lámpara de mesa', /Lamp/],
    ['es', 'tetera', /Teapot/],
    ['es', 'cuchillo de pan', /Bread Knife/],
    ['es', 'tienda de campaña', /Tent/],
    ['es', 'té verde', /Sencha|Hojicha|Matcha|Jasmine/],
    ['es', 'jabón', /Soap/],
    ['es', 'vela', /Candle/],
    ['es', 'altavoz bluetooth', /Speaker/],
    ['es', 'peluche', /Plush|Bear/],
    ['es', 'protector solar', /Sun/],
    ['es', 'chubasquero', /Rain|Slicker|Anorak/],
    ['es', 'cafetera de émbolo', /French Press/],
    ['es', 'manta de picnic', /Blanket/],
    ['fr', 'veste imperméable', /Jacket|Anorak/],
    ['fr', 'sac à dos', /[Pp]ack/],
    ['fr', 'lampe de bureau', /Desk Lamp/],
    ['fr', 'chaussures de course', /Runn|Rac/],
    ['fr', 'sac de couchage', /Sleeping Bag/],
    ['fr', 'théière', /Teapot/],
    ['fr', 'thé vert', /Sencha|Hojicha|Matcha|Jasmine/],
    ['fr', 'crème mains', /Hand Cream/],
    ['fr', 'bougie', /Candle/],
    ['fr', 'enceinte bluetooth', /Speaker/],
    ['fr', 'couteau à pain', /Bread Knife/],
    ['fr', 'bottes de pluie', /Boot/],
    ['fr', 'casque antibruit', /Noise-Cancel/],
    ['fr', 'moulin à café', /Grinder/],
    ['fr', 'pull en laine', /Sweater|Neck|Merino|Wool/],
    ['fr', 'puzzle', /Puzzle/],
  ] as const)('%s: "%s"', async (language, text, title) => {
    const found = await under.search.search({ text, filters: {}, language, limit: 3 });
    const titles = found.hits.map(({ product }) => product.title);
    expect(titles.join(' | ')).toMatch(title);
  });
});
