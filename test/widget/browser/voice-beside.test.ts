import { expect, test } from 'vitest';
import { replies } from '../sample-parts.ts';
import type { Shopper } from './shopper.ts';
import { both, fakeEar, fakeVoice, spokenTexts, turnVoice } from './voice-fakes.ts';
import { visits } from './visits.ts';

/** The voice beside everything else: a screen reader, other pages of the store, whatever is open in the chat. */

const { arrive } = visits();

async function listener(): Promise<Shopper> {
  const shopper = await arrive({ before: both(fakeVoice, fakeEar) });
  await shopper.openChat();
  await turnVoice(shopper);
  return shopper;
}

/** What a screen reader says from now on: what comes into the live region while that is live. */
async function announced({ page }: Shopper): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const region = document.querySelector('aisle-chat')?.shadowRoot?.querySelector('[role=log]');
    const told: string[] = [];
    Object.assign(window, { announced: told });
    if (!region) throw new Error('There is no live region');
    new MutationObserver((records) => {
      if (region.getAttribute('aria-live') !== 'polite') return;
      for (const { addedNodes } of records) for (const node of addedNodes) told.push(node.textContent ?? '');
    }).observe(region, { childList: true });
  });
  return () => page.evaluate(() => (window as unknown as { announced: string[] }).announced);
}

test('Escape silences the voice also where it puts away a menu or a box', async () => {
  const shopper = await listener();
  const { page } = shopper;
  const silenced = () => page.evaluate(() => window.voice.silenced.length);
  for (const [times, open] of [
    [1, () => shopper.button('Options').click()],
    [2, () => shopper.button(/^This is wrong/).first().click()],
  ] as const) {
    await shopper.say('cards');
    await expect.poll(() => page.evaluate(() => window.voice.spoken.length)).toBe(times);
    await open();
    await page.keyboard.press('Escape');
    await expect.poll(silenced).toBe(times);
    expect(await shopper.panel.isVisible()).toBe(true);
  }
}); // prettier-ignore

test('Escape ends the listening also where it puts away a menu', async () => {
  const shopper = await listener();
  const { page } = shopper;
  await shopper.button('Speak').click();
  await shopper.button('Start speaking').click();
  await expect.poll(() => page.evaluate(() => window.ear.listening)).toBe(true);
  await shopper.button('Options').click();
  await page.keyboard.press('Escape');
  await expect.poll(() => page.evaluate(() => window.ear.listening)).toBe(false);
  expect(await shopper.panel.isVisible()).toBe(true);
});

test('what the voice does not read, the live region tells, also to who wants the voice alone', async () => {
  const shopper = await listener();
  const { page, server } = shopper;
  await page.evaluate(() => void (window.voice.lasts = 10));
  await shopper.button('Only the voice').click();
  const told = await announced(shopper);
  await shopper.say('order');
  await expect.poll(() => spokenTexts(page)).toEqual([replies['order']?.text]);
  await page.keyboard.press('Escape');
  server.tell(server.onlyLog(), 'staff', 'To the closed chat.');
  await expect.poll(told).toEqual(['To the closed chat.']);
  await shopper.launcher.click();
  server.tell(server.onlyLog(), 'staff', 'To the open one.');
  await expect.poll(() => spokenTexts(page)).toEqual([replies['order']?.text, 'To the open one.']);
  expect(await told()).toEqual(['To the closed chat.']);
});

test('on the next page of the store the tab goes on reading what is answered', async () => {
  const shopper = await listener();
  const { page, server } = shopper;
  await page.evaluate(() => void (window.voice.lasts = 10));
  await shopper.button('Only the voice').click();
  await shopper.say('order');
  await shopper.reload();
  await page.evaluate(() => void (window.voice.lasts = 10));
  await shopper.button('Play the last reply').waitFor();
  // A page that was just opened knows of no act of the shopper's.
  await shopper.composer.click();
  const told = await announced(shopper);
  server.tell(server.onlyLog(), 'staff', 'I am here now.');
  await expect.poll(() => spokenTexts(page)).toEqual(['I am here now.']);
  expect(await told()).toEqual([]);
});
