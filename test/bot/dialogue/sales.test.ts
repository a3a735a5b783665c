import { describe, expect, it } from 'vitest';
import { detailsOf, reading, Talk } from './talk.ts';

/** What goes with a product, asked of what is talked about, of the page, or of nothing. */

const reads = reading('search-products', { reference: 'it' });

function withSales(talk: Talk): Talk {
  talk.answers['find-similar'] = ({ productId, together }) => ({
    products: together ? [detailsOf('mug').card] : [],
    title: detailsOf(productId).card.title,
  });
  return talk;
}

describe('what goes with it', () => {
  it('is asked of the product of the page, which nothing was said of yet', () => {
    const talk = withSales(new Talk());
    talk.surroundings = { ...talk.surroundings, page: { page: 'product', product: 'fjell' } };
    const told = talk.say('what goes with it?', reads);
    expect(told.tools).toEqual([{ name: 'find-similar', args: { productId: 'fjell', together: true } }]);
    expect(told.template).toBe('together');
    expect(told.text).toContain(detailsOf('fjell').card.title);
  });

  it('is asked of the one product that was shown', () => {
    const talk = withSales(new Talk().shows('norrland'));
    const told = talk.say('anything that goes with it?', reads);
    expect(told.tools).toEqual([{ name: 'find-similar', args: { productId: 'norrland', together: true } }]);
  });

  it('of nothing at all asks which product is meant, and looks for nothing', () => {
    const told = withSales(new Talk()).say('what goes with it?', reads);
    expect(told.template).toBe('name-product');
    expect(told.tools).toEqual([]);
  });

  it('asks which one when the page names what is sold no more', () => {
    const talk = withSales(new Talk());
    talk.answers['find-similar'] = () => ({ products: [] });
    talk.surroundings = { ...talk.surroundings, page: { page: 'product', product: 'gone' } };
    expect(talk.say('what goes with it?', reads).template).toBe('name-product');
  });
});
