import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { Shopper } from './shopper.ts';
import { visits } from './visits.ts';

/** What a shopper may do with a conversation besides talking: forget, keep, rate, call a reply wrong. */

const { arrive } = visits();

const fromMenu = async (shopper: Shopper, item: string | RegExp) => {
  await shopper.button('Options').click();
  await shopper.button(item).click();
};

test('the first use shows what is kept, for how long, and where the store says more', async () => {
  const shopper = await arrive();
  await shopper.openChat();
  await shopper.page.getByText('What you write is kept for 30 days.').waitFor();
  const link = shopper.page.getByRole('link', { name: 'More about privacy' });
  expect(await link.getAttribute('href')).toBe('/privacy');
  expect(shopper.server.received.map(({ type }) => type)).toEqual(['hello']);
});

test('forgetting says what is removed, and reaches the other tab', async () => {
  const first = await arrive();
  await first.openChat();
  await first.say('order');
  const second = await Shopper.arrive(first.server, first.context);
  await second.launcher.click();
  await second.page.locator('aisle-chat .message.assistant').waitFor();
  await fromMenu(first, /^Forget this/);
  await first.page
    .getByRole('alertdialog')
    .getByText(/ratings and messages left for the team/)
    .waitFor();
  await first.button('Forget it').click();
  for (const tab of [first, second]) {
    await tab.page.getByText('This conversation is erased.').waitFor();
    await expect.poll(() => tab.page.locator('aisle-chat .message').count()).toBe(0);
    const kept = () => tab.page.evaluate(() => JSON.stringify([localStorage, sessionStorage]));
    await expect.poll(kept).not.toContain('conversation-1');
  }
});

test('a conversation that ended is asked about once, in nobody’s way', async () => {
  const shopper = await arrive();
  const { page } = shopper;
  await page.clock.install();
  await page.reload();
  await shopper.openChat();
  for (const word of ['order', 'policy']) await shopper.say(word);
  const card = page.getByRole('region', { name: 'How was this conversation?' });
  await page.clock.fastForward(60_000);
  expect(await card.count()).toBe(0);
  await page.clock.fastForward(40_000);
  await card.waitFor();
  expect(await shopper.focused()).toBe('textarea Your message');
  expect(await shopper.faults()).toEqual([]);
  await card.getByRole('button', { name: 'Send rating' }).click({ force: true });
  await card.getByRole('radio', { name: '4 stars' }).check();
  await card.getByLabel('Why?').fill('quick');
  await card.getByRole('button', { name: 'Send rating' }).click();
  await card.waitFor({ state: 'detached' });
  await page.locator('aisle-chat .note', { hasText: '4/5: quick' }).waitFor();
  const rates = shopper.server.received.filter(({ type }) => type === 'rate');
  expect(rates).toMatchObject([{ stars: 4, reason: 'quick' }]);
  await shopper.say('order');
  await page.clock.fastForward(200_000);
  expect(await card.count()).toBe(0);
  await shopper.button('Options').click();
  await shopper.button('New conversation').waitFor();
  expect(await shopper.button('Rate this conversation').count()).toBe(0);
});

test('who does not want to rate is not asked again, not even after a reload', async () => {
  const shopper = await arrive();
  const { page } = shopper;
  await page.clock.install();
  await page.reload();
  await shopper.openChat();
  for (const word of ['order', 'policy']) await shopper.say(word);
  await page.clock.fastForward(100_000);
  await shopper.button('Not now').click();
  const card = page.getByRole('region', { name: 'How was this conversation?' });
  await card.waitFor({ state: 'detached' });
  await page.reload();
  await page.locator('aisle-chat .message.assistant').nth(1).waitFor();
  await shopper.button('Options').click();
  await shopper.button('Rate this conversation').waitFor();
  await page.clock.fastForward(200_000);
  expect(await card.count()).toBe(0);
  expect(shopper.server.received.some(({ type }) => type === 'rate')).toBe(false);
});

test('nobody is asked to rate while a question is open or a person is waited for', async () => {
  const shopper = await arrive();
  const { page, server } = shopper;
  await page.clock.install();
  await page.reload();
  await shopper.openChat();
  for (const word of ['order', 'choices']) await shopper.say(word);
  await page.clock.fastForward(200_000);
  const card = page.getByRole('region', { name: 'How was this conversation?' });
  expect(await card.count()).toBe(0);
  await shopper.say('policy');
  server.handOver(server.onlyLog(), { state: 'waiting', place: 2 }, 'You are number 2.');
  await page.getByText('You are number 2.').first().waitFor();
  await page.clock.fastForward(200_000);
  expect(await card.count()).toBe(0);
  server.handOver(server.onlyLog(), { state: 'left' }, 'Maya has left.');
  await card.waitFor();
});

test('a rating given while the line is down arrives once when it is back', async () => {
  const shopper = await arrive();
  await shopper.openChat();
  await shopper.say('order');
  await shopper.page.locator('aisle-chat .wrong-reply').waitFor();
  shopper.server.faults.loseUp = ({ type }) => type === 'rate';
  await fromMenu(shopper, 'Rate this conversation');
  await expect.poll(() => shopper.focused()).toBe('input 1 star');
  await shopper.page.keyboard.press('ArrowRight');
  await shopper.page.keyboard.press('ArrowRight');
  await shopper.page.keyboard.press('Enter');
  await shopper.page.getByRole('alertdialog').waitFor({ state: 'detached' });
  // No answer is waited for: nothing is on its way to the shopper.
  expect(await shopper.page.locator('aisle-chat .typing').count()).toBe(0);
  shopper.server.faults.loseUp = () => false;
  shopper.server.cut();
  await shopper.page.locator('aisle-chat .note', { hasText: '3/5' }).waitFor();
  const log = shopper.server.onlyLog();
  expect(log.entries.filter(({ kind }) => kind === 'rating')).toHaveLength(1);
});

test('one reply is called wrong, and says so from then on', async () => {
  const shopper = await arrive();
  await shopper.openChat();
  await shopper.say('order');
  await shopper.say('policy');
  const wrong = shopper.page.getByRole('button', { name: /^This is wrong: Your order is on its way/ });
  await wrong.focus();
  await shopper.page.keyboard.press('Enter');
  await expect.poll(() => shopper.focused()).toContain('textarea');
  await shopper.page.keyboard.type('It has come already.');
  expect(await shopper.faults()).toEqual([]);
  await shopper.button('Mark as wrong').click();
  await shopper.page.getByText('Marked as wrong', { exact: true }).waitFor();
  expect(await wrong.count()).toBe(0);
  const [flag] = shopper.server.received.filter(({ type }) => type === 'flag');
  const reply = shopper.server.onlyLog().entries.find(({ author }) => author === 'assistant');
  expect(flag).toMatchObject({ replyId: reply?.replyId, reason: 'It has come already.' });
});

test('the conversation is kept as text, by e-mail and on paper', async () => {
  const shopper = await arrive();
  const { page } = shopper;
  await page.evaluate(() => {
    window.print = () => void Object.assign(window, { printed: true });
  });
  await shopper.openChat();
  await shopper.say('order');
  const [download] = await Promise.all([page.waitForEvent('download'), fromMenu(shopper, 'Save as text')]);
  expect(download.suggestedFilename()).toBe('conversation.txt');
  expect(await readFile(await download.path(), 'utf8')).toBe('Norrland Outdoor\nYou: hello\n');
  await fromMenu(shopper, /^Send by e-mail/);
  await expect.poll(() => shopper.focused()).toContain('input');
  await page.keyboard.type('robin@example.com');
  expect(await shopper.faults()).toEqual([]);
  await page.keyboard.press('Enter');
  await page.getByText('The conversation was sent to your e-mail address.').waitFor();
  expect(shopper.server.received.find(({ type }) => type === 'email-transcript')).toMatchObject({
    email: 'robin@example.com',
  });
  await fromMenu(shopper, 'Print');
  await expect.poll(() => page.evaluate('window.printed')).toBe(true);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('main').isVisible()).toBe(false);
  expect(await shopper.composer.isVisible()).toBe(false);
  expect(await shopper.own('order').isVisible()).toBe(true);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  expect(await page.locator('main').isVisible()).toBe(true);
});

test('where the rest cannot be loaded the menu says so, and tries again', async () => {
  const shopper = await arrive();
  const { page } = shopper;
  await page.route('**/widget/more.js*', (route) => route.fulfill({ status: 503, body: '' }));
  await shopper.openChat();
  await shopper.button('Options').click();
  await page.getByText('Something went wrong. Please try again.').waitFor();
  await page.unroute('**/widget/more.js*');
  await shopper.button('Options').click();
  await shopper.button('Options').click();
  await shopper.button('New conversation').waitFor();
  shopper.troubles.consoleErrors.length = 0;
});
