import { expect, test } from 'vitest';
import { visits } from './visits.ts';

/** What was said is drawn once: a long conversation costs the next word no more than a short one. */

const { arrive } = visits();

test('cards that were shown are not drawn anew with what is said after them', async () => {
  const shopper = await arrive({
    before: () => {
      // Each card writes its prices when it is drawn.
      const format = Object.getOwnPropertyDescriptor(Intl.NumberFormat.prototype, 'format')!;
      Object.assign(window, { written: 0 });
      Object.defineProperty(Intl.NumberFormat.prototype, 'format', {
        get() {
          (window as unknown as { written: number }).written += 1;
          return format.get!.call(this) as unknown;
        },
      });
    },
  });
  const written = () => shopper.page.evaluate(() => (window as unknown as { written: number }).written);
  await shopper.openChat();
  await shopper.say('cards');
  await shopper.page.locator('aisle-chat .product').first().waitFor();
  await shopper.say('hello');
  const before = await written();
  expect(before).toBeGreaterThan(0);
  for (const text of ['hello', 'and again', 'hello']) await shopper.say(text);
  expect(await written()).toBe(before);
});
