import { expect, test } from 'vitest';
import { Shopper } from './shopper.ts';
import { visits } from './visits.ts';

/** The focus is the shopper's: whatever arrives, from the server or from the page's own script, it stays where it is. */

const { arrive } = visits();

/** All that can happen to a chat without the shopper doing anything, in an order in which it may happen. */
function happenings({ page, server, context }: Shopper): [string, () => Promise<unknown> | void][] {
  const log = () => server.onlyLog();
  const seen = (text: string) => page.locator('aisle-chat', { hasText: text }).waitFor({ state: 'attached' });
  const told = async (author: 'assistant' | 'staff' | 'store', text: string) => {
    server.tell(log(), author, text);
    await seen(text);
  };
  return [
    ['a reply of the assistant', () => told('assistant', 'By the way.')],
    ['a note of the store', () => told('store', 'We close at six.')],
    ['a person is waited for', () => server.handOver(log(), { state: 'waiting' }, 'You are number 2.')],
    ['a person has come', () => server.handOver(log(), { state: 'joined' }, 'Maya has joined.')],
    ['a person’s words', () => told('staff', 'What can I do?')],
    ['the person has left', () => server.handOver(log(), { state: 'left' }, 'Maya has left.')],
    ['something went wrong', () => (server.complain(log(), 'Not now.'), seen('Not now.'))],
    ['the line is cut', () => (server.cut(), expect.poll(() => server.connections).toBe(1))],
    ['no network', () => (context.setOffline(true), server.cut(), seen('You are offline.'))],
    ['the network is back', async () => (await context.setOffline(false), told('assistant', 'Here again.'))],
    ['the page says something', () => (page.evaluate(`aisle('send', 'cards')`), seen('is rated best'))],
    ['the page tells what it shows', () => page.evaluate(`aisle('context', { page: 'product' })`)],
    ['the page closes the chat', () => page.evaluate(`aisle('close')`)],
    ['a reply to the closed chat', () => told('assistant', 'One more thing.')],
    ['the page opens the chat', () => page.evaluate(`aisle('open')`)],
    ['the page turns it off and on', () => page.evaluate(`aisle('toggle'); aisle('toggle')`)],
    ['the shopper is signed in', () => page.evaluate(`aisle('identify', 'a.b.c')`)],
    ['the screen becomes small', () => page.setViewportSize({ width: 320, height: 480 })],
    ['and large again', () => page.setViewportSize({ width: 1000, height: 800 })],
    ['another tab forgets the conversation', async () => {
      const other = await Shopper.arrive(server, context);
      await other.launcher.click();
      await other.button('Options').click();
      await other.button(/^Forget this/).click();
      await other.button('Forget it').click();
      await page.bringToFront();
      await seen('This conversation is erased.');
    }],
  ]; // prettier-ignore
}

/** Counts how often something gets the focus that had none of the shopper's doing. */
async function countMoves(shopper: Shopper): Promise<() => Promise<string[]>> {
  await shopper.page.evaluate(() => {
    const moves: string[] = [];
    Object.assign(window, { moves });
    const root = document.querySelector('aisle-chat')?.shadowRoot;
    const noted = ({ type, target }: Event) => moves.push(`${type} ${(target as Element).outerHTML.slice(0, 80)}`);
    for (const place of [document, root]) place?.addEventListener('focusin', noted);
    // As when the page acts by a timer: the browser knows of no act of the shopper's.
    Object.defineProperty(navigator, 'userActivation', { value: { isActive: false } });
  }); // prettier-ignore
  return () => shopper.page.evaluate(() => (window as unknown as { moves: string[] }).moves);
}

const places = {
  'a field of the page': ({ page }: Shopper) => page.locator('#search'),
  'the field of the chat': ({ composer }: Shopper) => composer,
  'a message': ({ page }: Shopper) => page.locator('aisle-chat .messages > li').first(),
};

test.each(Object.entries(places))('with the focus in %s nothing that arrives takes it', async (name, place) => {
  const shopper = await arrive({ viewport: { width: 1000, height: 800 } });
  await shopper.openChat();
  await shopper.say('order');
  await shopper.button(/^This is wrong/).waitFor();
  if (name === 'a message') await shopper.page.locator('aisle-chat .transcript').press('Home');
  else await place(shopper).focus();
  const before = await shopper.focused();
  const moves = await countMoves(shopper);
  const inside = name !== 'a field of the page';
  const taken: string[] = [];
  for (const [happening, happens] of happenings(shopper)) {
    // Where it would be lost with what is hidden or erased, it goes to what is left: that has tests of its own.
    if (inside && /closes|opens|closed|off and on|forgets/.test(happening)) continue;
    await happens();
    await shopper.page.waitForTimeout(30);
    if ((await shopper.focused()) !== before) taken.push(`after ${happening}: ${await shopper.focused()}`);
  }
  expect(taken).toEqual([]);
  expect(await moves()).toEqual([]);
  shopper.troubles.consoleErrors.length = 0;
}); // prettier-ignore

test('the chat that was open on the last page is open on this one, and the focus is the page’s', async () => {
  const shopper = await arrive();
  await shopper.openChat();
  await shopper.say('order');
  await shopper.reload();
  await shopper.page.locator('aisle-chat .message.assistant').waitFor();
  await shopper.button(/^This is wrong/).waitFor();
  expect(await shopper.focused()).toMatch(/^body/);
});

test('who writes in a field of the page is not taken away from it, although keys were pressed; a key that asks leads to the chat', async () => {
  const shopper = await arrive();
  const { page } = shopper;
  const search = page.locator('#search');
  await search.pressSequentially('rain');
  await page.evaluate(`aisle('open')`);
  await shopper.panel.waitFor();
  await search.pressSequentially('coat');
  expect(await search.inputValue()).toBe('raincoat');
  await page.evaluate(`aisle('close')`);
  await shopper.panel.waitFor({ state: 'hidden' });
  expect(await shopper.focused()).toBe('input search');
  await page.evaluate(() => {
    const asks = ({ key }: KeyboardEvent) => key === 'Enter' && window.aisle?.('open');
    document.getElementById('search')?.addEventListener('keydown', asks);
  });
  await search.press('Enter');
  await expect.poll(() => shopper.focused()).toBe('textarea Your message');
});
