import { expect, test } from 'vitest';
import { visits } from './visits.ts';

/** What the shopper sees of their own personal data, and where it is not kept. */

const { arrive } = visits();
const note = 'Personal details are hidden.';

test('a shopper sees their address as they wrote it, in this tab and nowhere else', async () => {
  const shopper = await arrive();
  const { page } = shopper;
  await shopper.openChat();
  await shopper.say('write to robin@example.com');
  expect(shopper.server.onlyLog().entries[0]?.text).toBe('write to [email]');
  await shopper.own('write to robin@example.com').waitFor();
  expect(await page.getByText(note).count()).toBe(0);
  const kept = () => page.evaluate(() => JSON.stringify([localStorage, sessionStorage]));
  await expect.poll(kept).not.toContain('robin');
  await page.reload();
  await shopper.own('write to [email]').waitFor();
  await page.getByText(note).waitFor();
  expect(await page.getByText('robin@example.com').count()).toBe(0);
  expect(await shopper.faults()).toEqual([]);
});

test('a card number is not shown again even in the tab where it was typed', async () => {
  const shopper = await arrive();
  await shopper.openChat();
  await shopper.say('card is 4111111111111111');
  await shopper.own('card is [card]').waitFor();
  await shopper.page.getByText(note).waitFor();
  expect(await shopper.page.getByText('4111').count()).toBe(0);
});

test('what was typed is forgotten with its conversation', async () => {
  const shopper = await arrive();
  await shopper.openChat();
  await shopper.say('write to robin@example.com');
  await shopper.button('Options').click();
  await shopper.button('New conversation').click();
  await shopper.button('Where is my order?').waitFor();
  expect(await shopper.page.getByText('robin@example.com').count()).toBe(0);
});

test('who signs out leaves nothing of theirs on a shared computer', async () => {
  const shopper = await arrive();
  const { page } = shopper;
  await page.evaluate(`aisle('identify', 'a.signed.identity')`);
  await shopper.openChat();
  await shopper.say('my name is Robin, show me orders');
  await shopper.composer.fill('and one more thing about robin@exa');
  await page.evaluate(`aisle('logout')`);
  await expect.poll(() => page.locator('aisle-chat .message').count()).toBe(0);
  await expect.poll(() => shopper.composer.inputValue()).toBe('');
  const kept = () => page.evaluate(() => JSON.stringify([localStorage, sessionStorage]));
  await expect.poll(kept).not.toContain('conversation-1');
  expect(await kept()).not.toMatch(/robin/i);
  await page.goto(`${shopper.server.origin}/`);
  await shopper.button('Where is my order?').waitFor();
  expect(await page.getByText('Robin').count()).toBe(0);
});

test('what is half written stays when another conversation is begun, and while a line is made again', async () => {
  const shopper = await arrive();
  await shopper.openChat();
  await shopper.say('order');
  await shopper.composer.fill('half a sentence');
  await shopper.button('Options').click();
  await shopper.button('New conversation').click();
  await shopper.button('Where is my order?').waitFor();
  shopper.server.cut();
  await shopper.page.waitForTimeout(500);
  expect(await shopper.composer.inputValue()).toBe('half a sentence');
});
