import { expect, test } from 'vitest';
import type { Shopper } from './shopper.ts';
import { visits } from './visits.ts';

/** Reading by keys, the list of keys, and whose the focus is. */

const { arrive } = visits();

/** Which message has the focus, from 0; -1 for none. */
const messageFocused = ({ page }: Shopper) =>
  page.evaluate(() => {
    const root = document.querySelector('aisle-chat')?.shadowRoot;
    const messages = [...(root?.querySelectorAll('.messages > li') ?? [])];
    return messages.indexOf(root?.activeElement as Element);
  });

/** @returns a shopper who has the conversation before them, its box focused. */
async function reader(said: string[], viewport = { width: 1000, height: 800 }): Promise<Shopper> {
  const shopper = await arrive({ viewport });
  await shopper.openChat();
  for (const word of said) await shopper.say(word);
  await shopper.button('This is wrong: You said').first().waitFor();
  await shopper.page.locator('aisle-chat .transcript').focus();
  return shopper;
}

test('the arrows go from message to message, Home and End to the first and the last', async () => {
  const shopper = await reader(['one', 'two', 'three']);
  const { keyboard } = shopper.page;
  const go = async (key: string) => {
    await keyboard.press(key);
    return messageFocused(shopper);
  };
  expect(await go('ArrowUp')).toBe(5);
  expect(await go('ArrowUp')).toBe(4);
  expect(await go('ArrowDown')).toBe(5);
  expect(await go('ArrowDown')).toBe(5);
  expect(await go('Home')).toBe(0);
  expect(await go('ArrowUp')).toBe(0);
  expect(await go('End')).toBe(5);
  // With a modifier the key is the browser's or the reader's.
  expect(await go('Control+Home')).toBe(5);
});

test('one message at a time is reached by Tab, and it is the one that was left', async () => {
  const shopper = await reader(['one', 'two', 'three']);
  const { keyboard } = shopper.page;
  for (const key of ['Home', 'ArrowDown', 'ArrowDown']) await keyboard.press(key);
  expect(await messageFocused(shopper)).toBe(2);
  await keyboard.press('Shift+Tab');
  expect(await shopper.focused()).toBe('button This is wrong: You said “one”.');
  await keyboard.press('Tab');
  expect(await messageFocused(shopper)).toBe(2);
  expect(await shopper.page.locator('aisle-chat .messages > [tabindex="0"]').count()).toBe(1);
});

/** What the last reply shows of data. */
const newest = ({ page }: Shopper) => page.locator('aisle-chat .messages > li:last-child .card').first();

test('from the empty field Tab goes into the list that was just heard, and once', async () => {
  const shopper = await arrive({ viewport: { width: 1000, height: 800 } });
  await shopper.openChat();
  const { keyboard } = shopper.page;
  const until = async (stop: RegExp) => {
    for (let most = 40; most > 0 && !stop.test(await shopper.focused()); most -= 1)
      await keyboard.press('Tab');
    return shopper.focused();
  };
  for (const [said, first] of [
    ['cards', /^a Fjord Rain Shell/],
    ['orders', /Details: Order A-10423$/],
  ] as const) {
    await shopper.say(said);
    await newest(shopper).waitFor();
    await shopper.composer.focus();
    await keyboard.press('Tab');
    expect(await shopper.focused()).toMatch(first);
    // Behind the list stands the field, and from there Tab goes on.
    expect(await until(/Your message/)).toMatch(/^textarea/);
    await keyboard.press('Tab');
    expect(await shopper.focused()).toMatch(/^button (Speak|Send)/);
  }
});

test('Tab goes on as ever where something is written, and below a reply without a list', async () => {
  const shopper = await arrive({ viewport: { width: 1000, height: 800 } });
  await shopper.openChat();
  const after = async (said: string, written: string) => {
    await shopper.say(said);
    await newest(shopper).waitFor();
    await shopper.composer.fill(written);
    await shopper.page.keyboard.press('Tab');
    return shopper.focused();
  };
  expect(await after('cards', 'the second')).toMatch(/^button (Speak|Send)/);
  expect(await after('card', '')).toMatch(/^button (Speak|Send)/);
});

test('a focused message is told with its words', async () => {
  const shopper = await reader(['one', 'two']);
  await shopper.page.keyboard.press('End');
  const devtools = await shopper.context.newCDPSession(shopper.page);
  const { nodes } = await devtools.send('Accessibility.getFullAXTree');
  const focused = nodes.filter(({ role, properties }) =>
    role?.value !== 'RootWebArea' && properties?.some(({ name, value }) => name === 'focused' && value.value === true),
  ); // prettier-ignore
  expect(focused.map(({ role, name }) => [role?.value, name?.value])).toEqual([
    ['listitem', expect.stringContaining('You said “two”.')],
  ]);
});

test('what is in a message stays what it is: links are links, products and their fields are reached by Tab', async () => {
  const shopper = await arrive();
  await shopper.openChat();
  await shopper.say('card');
  await shopper.button('This is wrong: This one fits.').waitFor();
  await shopper.page.locator('aisle-chat .transcript').focus();
  const { keyboard } = shopper.page;
  await keyboard.press('End');
  expect(await messageFocused(shopper)).toBe(1);
  const stops: string[] = [];
  for (let stop = 0; stop < 5; stop += 1) {
    await keyboard.press('Tab');
    stops.push((await shopper.focused()).replace(/^select.*/, 'select'));
  }
  const title = 'Drift Waterproof Parka with Removable Hood';
  expect(stops).toEqual([
    `a ${title}`,
    'select',
    `button Add to cart: ${title}`,
    `button More about this: ${title}`,
    'button This is wrong: This one fits.',
  ]);
  // In a field the arrows are the field's.
  const field = shopper.page.locator('aisle-chat .field select');
  const before = await field.inputValue();
  await field.focus();
  await keyboard.press('ArrowDown');
  expect(await field.inputValue()).not.toBe(before);
  expect(await messageFocused(shopper)).toBe(-1);
  // From a link of it the arrows go on to the next message.
  await shopper.page.getByRole('link', { name: title }).focus();
  await keyboard.press('ArrowUp');
  await expect.poll(() => messageFocused(shopper)).toBe(0);
});

test('a message higher than the panel is scrolled through before the next one has its turn', async () => {
  const shopper = await reader(['one', 'detail', 'two'], { width: 320, height: 480 });
  const { keyboard } = shopper.page;
  await keyboard.press('End');
  for (let press = 0; press < 60 && (await messageFocused(shopper)) !== 3; press += 1) {
    await keyboard.press('ArrowUp');
  }
  const top = () => shopper.page.locator('aisle-chat .transcript').evaluate(({ scrollTop }) => scrollTop);
  const before = await top();
  await keyboard.press('ArrowUp');
  expect(await messageFocused(shopper)).toBe(3);
  await expect.poll(top).toBeLessThan(before);
  for (let press = 0; press < 60 && (await messageFocused(shopper)) === 3; press += 1) {
    await keyboard.press('ArrowUp');
  }
  expect(await messageFocused(shopper)).toBe(2);
});

test('the list of keys opens from the menu and by key, also before anything was said, and gives the focus back', async () => {
  const shopper = await arrive();
  const { page } = shopper;
  const help = page.getByRole('dialog', { name: 'Keyboard help' });
  await shopper.openChat();
  await page.keyboard.press('F1');
  await help.getByText('In the conversation: first or last message').waitFor();
  expect(await shopper.focused()).toBe('button Close');
  expect(await shopper.faults()).toEqual([]);
  await page.keyboard.press('Tab');
  expect(await shopper.focused()).toBe('button Close');
  await page.keyboard.press('Escape');
  await help.waitFor({ state: 'detached' });
  await expect.poll(() => shopper.focused()).toBe('textarea Your message');
  // In the field it is a letter.
  await page.keyboard.type('why?');
  expect(await shopper.composer.inputValue()).toBe('why?');
  await shopper.say('one');
  await shopper.button(/^This is wrong/).waitFor();
  await page.locator('aisle-chat .transcript').focus();
  await page.keyboard.press('End');
  await page.keyboard.press('?');
  await help.waitFor();
  await page.keyboard.press('Enter');
  await help.waitFor({ state: 'detached' });
  await expect.poll(() => messageFocused(shopper)).toBe(1);
  await shopper.button('Options').focus();
  await page.keyboard.press('Enter');
  await shopper.button('Keyboard help').click();
  await help.waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => shopper.focused()).toBe('button Options');
  await page.keyboard.press('Escape');
  await expect.poll(() => shopper.focused()).toMatch(/^button Ask the shop assistant/);
});

test('where the list of keys cannot be loaded, nothing is taken away', async () => {
  const shopper = await arrive();
  await shopper.page.route('**/widget/more.js*', (route) => route.fulfill({ status: 503, body: '' }));
  await shopper.openChat();
  await shopper.page.keyboard.press('F1');
  await expect.poll(() => shopper.troubles.consoleErrors.length).toBeGreaterThan(0);
  await shopper.page.keyboard.type('hello');
  expect(await shopper.composer.inputValue()).toBe('hello');
  // Nor does it come when it can be loaded, unasked.
  await shopper.page.unroute('**/widget/more.js*');
  await shopper.say('hello');
  await shopper.button(/^This is wrong/).waitFor();
  expect(await shopper.page.getByRole('dialog', { name: 'Keyboard help' }).count()).toBe(0);
  await shopper.page.keyboard.press('F1');
  await shopper.page.getByRole('dialog', { name: 'Keyboard help' }).waitFor();
  shopper.troubles.consoleErrors.length = 0;
});

test('who reads on in a long reply is not taken back to its beginning by what arrives', async () => {
  const shopper = await arrive({ viewport: { width: 320, height: 480 } });
  await shopper.openChat();
  await shopper.say('orders');
  await shopper.button(/^This is wrong/).focus();
  const top = () => shopper.page.locator('aisle-chat .transcript').evaluate(({ scrollTop }) => scrollTop);
  const before = await top();
  shopper.server.complain(shopper.server.onlyLog(), 'Not now.');
  await shopper.button('Dismiss').waitFor();
  shopper.server.tell(shopper.server.onlyLog(), 'assistant', 'One more thing.');
  await shopper.page.locator('aisle-chat .message', { hasText: 'One more thing.' }).waitFor();
  expect(await top()).toBeGreaterThanOrEqual(before);
});
