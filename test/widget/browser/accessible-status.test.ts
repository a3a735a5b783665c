import { expect, test } from 'vitest';
import { listenToStatus } from './heard-by.ts';
import type { Shopper } from './shopper.ts';
import { visits } from './visits.ts';

/** What is told beside the messages: that a reply is on its way, how the connection stands, what went wrong. */

const { arrive } = visits();

const ask = async ({ composer }: Shopper, text: string) => {
  await composer.fill(text);
  await composer.press('Enter');
};

test('while a reply is said "Replying" is told once as status, and then the whole reply', async () => {
  const shopper = await arrive();
  const { page, server } = shopper;
  await shopper.openChat();
  const told = await listenToStatus(page);
  server.faults.holdReplies = true;
  await ask(shopper, 'cards');
  await page.getByText('is rated best').first().waitFor();
  await expect.poll(told).toEqual(['status: Replying…']);
  expect(await shopper.heard()).toEqual([]);
  server.cut();
  await page.getByText('is rated best').first().waitFor({ state: 'detached' });
  server.finish();
  await page.locator('aisle-chat .product').first().waitFor();
  await expect.poll(() => shopper.heard()).toHaveLength(1);
  expect((await told()).filter((line) => line === 'status: Replying…')).toHaveLength(1);
});

test('what is read is not what is heard: a message is announced in its form for the ear', async () => {
  const shopper = await arrive();
  await shopper.openChat();
  await shopper.say('hello');
  shopper.server.tell(
    shopper.server.onlyLog(),
    'assistant',
    'Mug, $7.50',
    undefined,
    'One: Mug, 7 dollars 50.',
  );
  await shopper.page.getByText('Mug, $7.50').first().waitFor();
  await expect.poll(async () => (await shopper.heard()).at(-1)).toBe('One: Mug, 7 dollars 50.');
});

test('a reply that is there at once is not spoken over by news of it', async () => {
  const shopper = await arrive();
  await shopper.openChat();
  await shopper.page.clock.install();
  const told = await listenToStatus(shopper.page);
  for (const word of ['one', 'two', 'three']) await shopper.say(word);
  expect(await told()).toEqual([]);
});

test('the connection is told as status, what went wrong as an alert, each once', async () => {
  const shopper = await arrive();
  const { page, server, context } = shopper;
  await shopper.openChat();
  await shopper.say('hello');
  const told = await listenToStatus(page);
  const ended = async (end: string) => {
    await expect.poll(async () => (await told()).filter((line) => line.includes(end)).length).toBe(1);
  };
  await context.setOffline(true);
  server.cut();
  await ended('status: You are offline.');
  await context.setOffline(false);
  await shopper.say('again');
  server.complain(server.onlyLog(), 'Not now.');
  await ended('alert: Not now.');
  // The words alone: the button that puts them away is not part of them.
  expect(await told()).toContain('alert: Not now.');
  server.faults.refuse = 'broken';
  await ask(shopper, 'broken');
  await ended('alert: Not sent.');
  await shopper.say('hello again');
  await ask(shopper, 'broken');
  await expect.poll(async () => (await told()).filter((line) => line === 'alert: Not sent.').length).toBe(2);
  shopper.troubles.consoleErrors.length = 0;
});

test('every region is there, empty, before the first message, and outside of what is read', async () => {
  const shopper = await arrive();
  const regions = await shopper.page.evaluate(() => {
    const root = document.querySelector('aisle-chat')?.shadowRoot;
    return [...(root?.querySelectorAll('[role=log], [role=status], [role=alert]') ?? [])].map((region) => ({
      role: region.getAttribute('role'),
      text: region.textContent,
      inMessages: region.closest('.messages') !== null || region.querySelector('.messages') !== null,
    }));
  });
  expect(regions).toEqual(
    ['status', 'alert', 'status', 'log'].map((role) => ({ role, text: '', inMessages: false })),
  );
});
