import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { queryWords, words } from '../../../bot/shop/search/words.ts';
import { openShop } from './stores.ts';
import type { ShopUnderTest } from './stores.ts';

describe('asking an English catalogue in French', () => {
  let under: ShopUnderTest;
  beforeAll(async () => {
    under = await openShop('demo', true);
  });
  afterAll(() => under.close());

  it.each([
    ['veste imperméable', /Jacket|Raincoat|Shell/],
    ['veste de pluie', /Rain Jacket/],
    ['tasse', /Mug|Cup/],
    ['lampe de bureau', /Desk Lamp/],
    ['chaussures de randonnée', /Hiking/],
    ['bottes de pluie', /Rain Boot|Rubber/],
    ['sac à dos', /Backpack|Pack/],
    ['tente', /Tent/],
    ['sac de couchage', /Sleeping Bag/],
    ['bouilloire', /Kettle/],
    ['casque sans fil', /Headphone|Headset|Wireless/],
    ['écouteurs', /[Bb]ud|Earphone/],
    ['peluche', /Plush|Otter|Bear/],
    ['crème solaire', /Sunscreen|SPF|Sun/],
    ['savon', /Soap/],
    ['café en grains', /Coffee|Roast|Blend|Espresso/],
    ['thé', /Tea|Sencha|Oolong|Chai|Matcha/],
    ['bougie parfumée', /Candle/],
    ['couteau de cuisine', /Knife/],
    ['jean', /Jeans/],
  ])('"%s" finds it', async (text, title) => {
    const found = await under.search.search({ text, filters: {}, language: 'fr', limit: 5 });
    const titles = found.hits.map(({ product }) => product.title);
    expect(titles.slice(0, 3).join(' | ')).toMatch(title);
  });

  it('knows tea by its accent, and no article by it', () => {
    expect(queryWords('un thé')).toContain('tea');
    expect(words('thés verts')).toEqual(['tea', 'verts']);
    expect(queryWords('the mug')).toEqual(['mug']);
  });
});
