import { expect, test } from 'vitest';
import { visits } from './visits.ts';

/** Where the focus is, whatever the shopper presses and whatever arrives. */

const { arrive } = visits();

const launcher = /^button Ask the shop assistant/;

test('a shopper does everything with the keyboard alone', async () => {
  const shopper = await arrive();
  const { page } = shopper;
  await page.locator('#search').focus();
  await page.keyboard.press('Tab');
  await expect.poll(() => shopper.focused()).toBe('button Ask the shop assistant');
  await page.keyboard.press('Enter');
  await expect.poll(() => shopper.focused()).toBe('textarea Your message');
  await page.keyboard.type('line one');
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.type('line two');
  await page.keyboard.press('Enter');
  await page.getByText('You said “line one line two”.').last().waitFor();
  await shopper.say('card');
  await shopper.button('This is wrong: This one fits.').waitFor();
  await page.keyboard.press('Shift+Tab');
  await expect.poll(() => shopper.focused()).toBe('button This is wrong: This one fits.');
  await page.keyboard.press('Shift+Tab');
  await expect
    .poll(() => shopper.focused())
    .toBe('button More about this: Drift Waterproof Parka with Removable Hood');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const added = 'Add Drift Waterproof Parka with Removable Hood (Moss · M)';
  await shopper.own(added).waitFor();
  // A reply that came after closing would count as unread and be part of the button's name.
  await page.locator('aisle-chat .message.assistant', { hasText: added }).waitFor();
  const chosen = shopper.server.received.find((frame) => frame.type === 'choose');
  expect(chosen).toMatchObject({ choiceId: 'add:drift-parka-moss-m' });
  await expect.poll(() => shopper.focused()).toMatch(/^button Add to cart/);
  await page.keyboard.press('Escape');
  await expect.poll(() => shopper.focused()).toBe('button Ask the shop assistant');
  await shopper.panel.waitFor({ state: 'hidden' });
});

test('Escape closes the chat and gives the focus back, however slow the machine and the reply are', async () => {
  const shopper = await arrive();
  const { page, server } = shopper;
  const devtools = await shopper.context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  await shopper.openChat();
  await shopper.say('card');
  const add = shopper.button(/^Add to cart/);
  for (const delay of [0, 1, 8, 20, 40, 80, 150, 300]) {
    server.faults.replyDelay = () => delay;
    const { entries } = server.onlyLog();
    const before = entries.length;
    await add.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await expect.poll(() => shopper.focused()).toMatch(launcher);
    await shopper.panel.waitFor({ state: 'hidden' });
    await expect.poll(() => entries.length).toBe(before + 2);
    // The reply that came after it is told on the button, and takes nothing away.
    await expect.poll(() => shopper.focused()).toMatch(launcher);
    await page.keyboard.press('Enter');
    await expect.poll(() => shopper.focused()).toBe('textarea Your message');
  }
});

test('what is drawn away under the focus leaves it in the chat, where Escape is heard', async () => {
  const shopper = await arrive();
  const { page, server } = shopper;
  const expectKept = async () => {
    await expect.poll(() => shopper.focused()).toMatch(/^section Conversation/);
    await page.keyboard.press('Escape');
    await expect.poll(() => shopper.focused()).toMatch(launcher);
    await page.keyboard.press('Enter');
    await expect.poll(() => shopper.focused()).toBe('textarea Your message');
  };
  await shopper.openChat();
  await shopper.button('Where is my order?').focus();
  await page.keyboard.press('Enter');
  await expectKept();
  server.faults.refuse = 'broken';
  await shopper.composer.fill('broken');
  await shopper.composer.press('Enter');
  await shopper.button('Try again').focus();
  server.faults.refuse = undefined;
  await page.keyboard.press('Enter');
  await expectKept();
  server.complain(server.onlyLog(), 'Not now.');
  await shopper.button('Dismiss').focus();
  await page.keyboard.press('Enter');
  await expectKept();
});

test('a click on the ground of the chat keeps its keys, and Tab goes on inside on a phone', async () => {
  const shopper = await arrive({ viewport: { width: 320, height: 640 } });
  await shopper.openChat();
  await shopper.page.getByText('Assistant, not a person').click();
  await shopper.page.keyboard.press('Shift+Tab');
  await expect.poll(() => shopper.focused()).toBe('button Send');
  await shopper.page.getByText('Assistant, not a person').click();
  await shopper.page.keyboard.press('Escape');
  await expect.poll(() => shopper.focused()).toMatch(launcher);
});

test('a page that closes the chat under the focus does not lose it', async () => {
  const shopper = await arrive();
  await shopper.openChat();
  // As when the page does it by a timer: the browser knows of no act of the shopper's.
  await shopper.page.evaluate(() =>
    Object.defineProperty(navigator, 'userActivation', { value: { isActive: false } }),
  );
  await shopper.page.evaluate(`aisle('close')`);
  await expect.poll(() => shopper.focused()).toMatch(launcher);
});

test('a question keeps the focus on the answer the shopper has moved to', async () => {
  const shopper = await arrive();
  await shopper.openChat();
  await shopper.say('hello');
  await shopper.button('Options').click();
  await shopper.button(/^Forget this/).click();
  await expect.poll(() => shopper.focused()).toBe('button Keep it');
  await shopper.page.keyboard.press('Tab');
  await expect.poll(() => shopper.focused()).toBe('button Forget it');
  shopper.server.tell(shopper.server.onlyLog(), 'staff', 'One more thing.');
  await shopper.page
    .locator('aisle-chat .message', { hasText: 'One more thing.' })
    .waitFor({ state: 'attached' });
  await expect.poll(() => shopper.focused()).toBe('button Forget it');
});

test('the shortcuts of the page do not fire while the shopper writes', async () => {
  const shopper = await arrive();
  await shopper.openChat();
  await shopper.composer.press('/');
  await shopper.composer.press('k');
  expect(await shopper.page.evaluate('keysHeard')).toEqual([]);
  await shopper.page.locator('#search').press('x');
  await expect.poll(() => shopper.page.evaluate('keysHeard')).toEqual(['x']);
});

test('focus stays where the shopper put it, whatever arrives', async () => {
  const shopper = await arrive();
  await shopper.openChat();
  await shopper.say('choices');
  await shopper.page.locator('#search').focus();
  const log = shopper.server.onlyLog();
  shopper.server.tell(log, 'staff', 'Still there?');
  await shopper.page.getByText('Still there?').first().waitFor();
  await expect.poll(() => shopper.focused()).toBe('input search');
  await shopper.page.reload();
  await shopper.page.getByText('Still there?').first().waitFor();
  await shopper.panel.waitFor();
  await expect.poll(() => shopper.focused()).toMatch(/^body/);
});

test('pressing a choice or stopping a reply leaves the focus on the button', async () => {
  const shopper = await arrive();
  await shopper.openChat();
  await shopper.say('choices');
  await shopper.button('Medium').focus();
  await shopper.page.keyboard.press('Enter');
  await shopper.page.getByText('You said “Medium”.').first().waitFor();
  await expect.poll(() => shopper.focused()).toBe('button Medium');
  shopper.server.faults.holdReplies = true;
  await shopper.composer.fill('cards');
  await shopper.composer.press('Enter');
  await shopper.button('Stop').focus();
  await shopper.page.keyboard.press('Enter');
  await shopper.page.locator('aisle-chat .product').first().waitFor();
  await expect.poll(() => shopper.focused()).toBe('button Stop');
});

test('on a small screen the button makes way for a field of the page, and Tab still finds it', async () => {
  const phone = await arrive({ viewport: { width: 320, height: 640 } });
  const top = async () => (await phone.launcher.boundingBox())?.y ?? 0;
  await expect.poll(top).toBeLessThan(640);
  await phone.page.locator('#search').focus();
  await expect.poll(top).toBeGreaterThan(640);
  expect(await phone.page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(640);
  await phone.page.keyboard.press('Tab');
  await expect.poll(() => phone.focused()).toMatch(launcher);
  await expect.poll(top).toBeLessThan(640);
  const desktop = await arrive();
  const before = await desktop.launcher.boundingBox();
  await desktop.page.locator('#search').focus();
  expect(await desktop.launcher.boundingBox()).toEqual(before);
});

test('a page moves the button to the other side and higher, on every screen', async () => {
  for (const viewport of [
    { width: 320, height: 640 },
    { width: 1000, height: 800 },
  ]) {
    const { page, launcher: button } = await arrive({ viewport });
    await page.evaluate(() => {
      const style = document.querySelector('aisle-chat')?.shadowRoot?.host as HTMLElement;
      style.style.setProperty('--aisle-inline-start', '12px');
      style.style.setProperty('--aisle-inline', 'auto');
      style.style.setProperty('--aisle-block', '80px');
    });
    const place = async () => {
      const box = await button.boundingBox();
      return box && { left: box.x, below: viewport.height - box.y - box.height };
    };
    await expect.poll(place).toEqual({ left: 12, below: 80 });
  }
});
