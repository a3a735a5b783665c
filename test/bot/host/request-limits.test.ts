import { expect, it } from 'vitest';
import { limitRequests } from '../../../bot/local/request-limits.ts';

const post = (path: string, headers: Record<string, string> = {}) =>
  new Request(`http://shop.example/shop/demo/${path}`, { method: 'POST', headers });

it('lets a shopper go on after a minute, and never counts one shopper for another', async () => {
  let now = 0;
  const limit = limitRequests({ burst: 2, perMinute: 2 }, () => now);
  const status = async (path: string, source: string, headers = {}): Promise<number | undefined> =>
    (await limit(post(path, headers), source))?.status;
  expect([await status('cart', 'a'), await status('cart', 'a'), await status('cart', 'a')]).toEqual([
    undefined,
    undefined,
    429,
  ]);
  expect(await status('cart', 'b')).toBeUndefined();
  expect(await status('orders', 'a')).toBeUndefined();
  expect(await status('cart', 'a', { authorization: 'Bearer c-1.token' })).toBeUndefined();
  now += 30_000;
  expect(await status('cart', 'a')).toBeUndefined();
  expect(await status('cart', 'a')).toBe(429);
});

it('has no say in anything else', async () => {
  const limit = limitRequests({ burst: 1, perMinute: 1 }, () => 0);
  for (let count = 0; count < 5; count += 1) {
    expect(await limit(new Request('http://shop.example/shop/demo/cart'), 'a')).toBeUndefined();
    expect(await limit(post('cart/more'), 'a')).toBeUndefined();
  }
});
