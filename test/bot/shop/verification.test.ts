import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mostTries, mostTriesOfAll } from '../../../bot/shop/verification.ts';
import { openShop } from './stores.ts';
import type { ShopUnderTest } from './stores.ts';

const order = { number: 'D-10001', email: 'ada.marlow@example.com' };

describe('proving an order', () => {
  let under: ShopUnderTest;
  const attempt = (request: { number?: string; email?: string; source?: string } = {}) =>
    under.shop.verifyOrder({ ...order, source: 'home', now: under.clock.now(), ...request });
  beforeEach(async () => {
    under = await openShop('demo', true);
  });
  afterEach(() => under.close());

  it('works however the shopper writes number and address', async () => {
    for (const number of ['D-10001', 'd10001', ' D 10001 ']) {
      expect(await attempt({ number, email: ' Ada.Marlow@Example.com ' })).toMatchObject({ kind: 'found' });
    }
  });

  it('locks after five wrong tries from one place, even for the right address, and nobody elsewhere', async () => {
    for (let count = 0; count < mostTries; count += 1) {
      expect(await attempt({ email: 'wrong@example.com' })).toEqual({ kind: 'not-verified' });
    }
    expect(await attempt()).toEqual({ kind: 'locked', minutes: 60 });
    expect(await attempt({ source: 'elsewhere' })).toMatchObject({ kind: 'found' });
  });

  it('lets a neighbour at the same address prove another order after seven wrong tries at this one', async () => {
    for (let count = 0; count < 7; count += 1)
      await attempt({ number: 'D-10063', email: 'wrong@example.com' });
    await attempt({ number: 'D-77777', email: 'wrong@example.com' });
    expect(await attempt()).toMatchObject({ kind: 'found' });
  });

  it('locks an order after twenty wrong tries, from wherever they come', async () => {
    for (let count = 0; count < mostTriesOfAll; count += 1) {
      expect(await attempt({ email: 'wrong@example.com', source: `source-${count}` })).toEqual({
        kind: 'not-verified',
      });
    }
    expect(await attempt({ source: 'elsewhere' })).toEqual({ kind: 'locked', minutes: 60 });
  });

  it('locks a network source after twenty wrong tries at different orders', async () => {
    for (let count = 0; count < mostTriesOfAll; count += 1)
      await attempt({ number: `D-200${String(count).padStart(2, '0')}`, email: 'wrong@example.com' });
    expect(await attempt()).toMatchObject({ kind: 'locked' });
    expect(await attempt({ source: 'another' })).toMatchObject({ kind: 'found' });
  });

  it('locks an unknown number just like a known one', async () => {
    for (let count = 0; count < mostTries; count += 1) await attempt({ number: 'D-77777' });
    expect(await attempt({ number: 'D-77777' })).toEqual({ kind: 'locked', minutes: 60 });
  });

  it('opens again after an hour', async () => {
    for (let count = 0; count < mostTries; count += 1) await attempt({ email: 'wrong@example.com' });
    under.clock.time += 59 * 60_000;
    expect(await attempt()).toEqual({ kind: 'locked', minutes: 1 });
    under.clock.time += 60_000;
    expect(await attempt()).toMatchObject({ kind: 'found' });
  });

  it('does not count right answers', async () => {
    for (let count = 0; count < mostTries * 2; count += 1)
      expect(await attempt()).toMatchObject({ kind: 'found' });
  });

  it.each([
    ['one place', (): string => 'home', mostTries],
    ['thirty places', (index: number): string => `s${index}`, mostTriesOfAll],
  ])('lets no more of thirty guesses at once from %s through to the comparison', async (_, from, most) => {
    const guesses = Array.from({ length: 30 }, (_each, index) => attempt({ email: `guess${index}@example.com`, source: from(index) })); // prettier-ignore
    const answers = await Promise.all(guesses);
    expect(answers.filter(({ kind }) => kind === 'not-verified')).toHaveLength(most);
  });

  it('never locks out the signed-in owner', async () => {
    for (let count = 0; count <= mostTries; count += 1) await attempt({ email: 'wrong@example.com' });
    const claim = { subject: 'c-ada', orders: [] };
    expect(await under.shop.order(order.number, claim, under.clock.now())).toMatchObject({ kind: 'found' });
  });

  it('is not fooled by an empty address or number', async () => {
    expect(await attempt({ email: '' })).toEqual({ kind: 'not-verified' });
    expect(await attempt({ number: '---' })).toEqual({ kind: 'not-verified' });
  });
});
