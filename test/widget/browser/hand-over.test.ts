import { expect, test } from 'vitest';
import { Shopper } from './shopper.ts';
import { visits } from './visits.ts';

/** What a shopper sees and hears of the store's people. */

const { arrive } = visits();

test('who answers stands at the top, from waiting to the way back', async () => {
  const shopper = await arrive();
  const { page, server } = shopper;
  await shopper.openChat();
  const top = page.locator('aisle-chat .who p');
  expect(await top.textContent()).toBe('Assistant, not a person');
  await shopper.say('hello');
  const log = server.onlyLog();
  const told = [
    {
      state: 'waiting',
      text: 'You are number 2; about 10 minutes. Reference DEMO-7KQ2.',
      who: 'Assistant, until a person is free',
    },
    { state: 'joined', text: 'Maya of Norrland has joined.', who: 'A person of the store’s team' },
    { state: 'left', text: 'Maya has left. The assistant answers again.', who: 'Assistant, not a person' },
    { state: 'waiting', text: 'You are number 1.', who: 'Assistant, until a person is free' },
    {
      state: 'unanswered',
      text: 'Nobody was free in time. Leave a message?',
      who: 'Assistant, not a person',
    },
  ] as const;
  for (const { state, text, who } of told) {
    server.handOver(log, { state }, text);
    await page.locator('aisle-chat .note', { hasText: text }).waitFor();
    await expect.poll(() => top.textContent()).toBe(who);
    expect(await shopper.faults()).toEqual([]);
  }
  await expect.poll(async () => (await shopper.heard()).slice(1)).toEqual(told.map(({ text }) => text));
});

test('a person’s words say who they are from, with a name only where one was given', async () => {
  const shopper = await arrive();
  const { page, server } = shopper;
  await shopper.openChat();
  await shopper.say('hello');
  const log = server.onlyLog();
  server.handOver(log, { state: 'joined' }, 'Somebody has joined.');
  server.tell(log, 'staff', 'What can I do?');
  await page.getByText('From the store’s team', { exact: true }).waitFor();
  server.tell(log, 'staff', 'I am looking.', 'Maya');
  await page.getByText('Maya, from the store’s team', { exact: true }).waitFor();
});

test('no answer is pretended to be on its way while a person has the conversation', async () => {
  const shopper = await arrive();
  const { page, server } = shopper;
  await shopper.openChat();
  await shopper.say('hello');
  server.handOver(server.onlyLog(), { state: 'joined' }, 'Maya has joined.');
  await page.locator('aisle-chat .note', { hasText: 'Maya has joined.' }).waitFor();
  server.faults.loseDown = (frame) =>
    frame.type === 'typing' ||
    frame.type === 'delta' ||
    (frame.type === 'entry' && frame.entry.author === 'assistant');
  await shopper.composer.fill('are you there?');
  await shopper.composer.press('Enter');
  await shopper.own('are you there?').waitFor();
  expect(await page.locator('aisle-chat .typing').count()).toBe(0);
  expect(await shopper.button('Stop').count()).toBe(0);
});

test('what is hidden leaves no trace and no gap', async () => {
  const shopper = await arrive();
  const { page, server } = shopper;
  await shopper.openChat();
  await shopper.say('choices');
  server.hide(server.onlyLog());
  server.hide(server.onlyLog());
  await expect.poll(() => page.locator('aisle-chat .messages > li').count()).toBe(2);
  // A note of staff is no newer reply: the choices of the last one still hold.
  await shopper.button('Medium').click();
  await shopper.own('Medium').waitFor();
  await expect.poll(() => page.locator('aisle-chat .messages > li').count()).toBe(4);
  expect(await shopper.heard()).toHaveLength(2);
  const again = await Shopper.arrive(server, shopper.context);
  await again.launcher.click();
  await expect.poll(() => again.page.locator('aisle-chat .messages > li').count()).toBe(4);
  expect(server.received.some(({ type }) => type === 'history')).toBe(false);
});
