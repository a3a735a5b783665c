import { expect, test } from 'vitest';
import { openShop } from './support/open-shop.ts';
import type { Shopper } from './support/shopper.ts';

/** What a shopper finds again after a reload, in a second tab, and after the server was killed. */

const shop = openShop();

test('a shopper who reloads finds the conversation there, and nothing is announced again', async () => {
  const shopper = await shop.arrive('/demo/');
  await shopper.openChat();
  await shopper.say('show me rain jackets');
  await shopper.say('what is your return policy?');
  await expect.poll(() => shopper.heard()).toHaveLength(2);
  const before = await repliesOf(shopper);
  // The reload takes the page away before the answer can be here.
  await shopper.composer.fill('how do I pay?');
  await shopper.composer.press('Enter');
  await shopper.page.reload();
  await shopper.replies.nth(2).waitFor();
  expect((await repliesOf(shopper)).slice(0, 2)).toEqual(before);
  expect(await shopper.said.count()).toBe(3);
  expect((await shopper.heard()).filter((text) => /rain|return/i.test(text))).toEqual([]);
  await shopper.page.reload();
  await shopper.replies.nth(2).waitFor();
  expect(await shopper.heard()).toEqual([]);
  expect(await shopper.said.count()).toBe(3);
  await shopper.leave();
});

test('a shopper with two tabs sees both sides of the talk and the cart in both', async () => {
  const shopper = await shop.arrive('/demo/');
  await shopper.openChat();
  await shopper.say('show me rain jackets');
  const tab = await shopper.anotherTab('/demo/category/Jackets');
  await tab.openChat();
  await tab.replies.nth(0).waitFor();
  await tab.say('what is your return policy?');
  await shopper.replies.nth(1).waitFor();
  expect(await shopper.said.count()).toBe(2);
  const card = shopper.replies.nth(0).locator('article').first();
  await shopper.afterwards(() => card.getByRole('button', { name: 'Add to cart' }).click());
  await tab.replies.nth(2).waitFor();
  await tab.counted.filter({ hasText: '1' }).waitFor();
  await shopper.counted.filter({ hasText: '1' }).waitFor();
  expect(await tab.said.allTextContents()).toEqual(await shopper.said.allTextContents());
  tab.expectNoTrouble();
  await shopper.leave();
});

test('a shopper whose server is killed in mid-reply is answered when it is back, once', async () => {
  const shopper = await shop.arrive('/demo/');
  await shopper.openChat();
  await shopper.say('show me rain jackets');
  const unanswered = ['what is your return policy?', 'how do I pay?', 'do you ship to Canada?'];
  for (const text of unanswered) {
    await shopper.composer.fill(text);
    await shopper.composer.press('Enter');
  }
  await shop.server.kill();
  await shopper.chat.getByText(/No connection/).waitFor();
  await shopper.expectFineForEveryone('without a server');
  await shopper.composer.fill('thank you');
  await shopper.composer.press('Enter');
  await shop.reopen();
  await shopper.replies.nth(4).waitFor({ timeout: 30_000 });
  await shopper.chat.getByText(/No connection/).waitFor({ state: 'detached' });
  const said = await shopper.said.allTextContents();
  expect(said.map((text) => text.replace(/^You said: /, ''))).toEqual([
    'show me rain jackets',
    ...unanswered,
    'thank you',
  ]);
  expect(await shopper.replies.count()).toBe(5);
  await shopper.page.reload();
  await shopper.replies.nth(4).waitFor();
  expect(await shopper.said.allTextContents()).toEqual(said);
  // While the server was away the browser itself reports the refused sockets; nothing else may have gone wrong.
  const refused = /WebSocket connection to .* failed|ERR_CONNECTION_REFUSED/;
  shopper.troubles.consoleErrors = shopper.troubles.consoleErrors.filter((text) => !refused.test(text));
  await shopper.leave();
});

/** What the replies say, without the control that comes a moment later with the rest of the widget. */
async function repliesOf(shopper: Shopper): Promise<string[]> {
  const texts = await shopper.replies.allTextContents();
  return texts.map((text) => text.replace(/This is wrong$/, ''));
}
