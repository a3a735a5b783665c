import { describe, expect, it } from 'vitest';
import { detailsOf, ids, reading, Talk } from './talk.ts';

/** What answers a wish in part is shown, and never as if it fitted. */

const close = (...list: string[]) => list.map((id) => detailsOf(id).card);

describe('fewer than three fit', () => {
  it('nothing: what comes closest of the kind named', () => {
    const talk = new Talk();
    talk.answers['search-products'] = () => ({ ...ids(), closest: close('norrland', 'mug') });
    const told = talk.say('a ski jacket', reading('search-products', { things: ['jacket'] }, 'ski jacket'));
    expect(told.template).toBe('nothing-found-relaxed');
    expect(talk.snapshot.memory.shown.map(({ productId }) => productId)).toEqual(['norrland']);
  });

  it('one: it comes first, and the others are said to fit in part', () => {
    const talk = new Talk();
    talk.answers['search-products'] = () => ({ ...ids('norrland'), closest: close('vind', 'fjell', 'mug') });
    const told = talk.say(
      'a wet day jacket',
      reading('search-products', { things: ['jacket'] }, 'wet day jacket'),
    );
    expect(told.template).toBe('found-few');
    expect(told.text).toMatch(/Norrland Rain Jacket/);
    expect(talk.snapshot.memory.shown.map(({ productId }) => productId)).toEqual(['norrland', 'fjell']);
  });

  it('one that is called so: no other', () => {
    const talk = new Talk();
    talk.answers['search-products'] = () => ({ ...ids('norrland'), closest: close('fjell') });
    const told = talk.say(
      'norrland jacket',
      reading('search-products', { things: ['jacket'] }, 'norrland jacket'),
    );
    expect(told.template).toBe('found-one');
  });

  it('a thing the store has no word for is answered with no other thing', () => {
    const talk = new Talk();
    talk.answers['search-products'] = () => ({ ...ids(), closest: close('mug') });
    expect(talk.say('tyres', reading('search-products', {}, 'tyres')).template).toBe('nothing-found');
  });

  it('twice in vain a person is offered, but not to who wants none', () => {
    const talk = new Talk();
    talk.answers['search-products'] = () => ids();
    const seek = (what: string) => talk.say(what, reading('search-products', {}, what));
    expect(seek('tyres').template).toBe('nothing-found');
    const again = seek('anvils');
    expect(again.text).toMatch(/anvils.*person/s);
    expect(talk.snapshot.memory.pending.at(-1)?.data).toEqual({ offer: 'person' });
    expect(talk.say('no', reading('deny')).template).toBe('all-right');
    expect(seek('tyres').template).toBe('nothing-found');
    expect(seek('anvils').template).toBe('nothing-found');
  });
});
