import { expect, test } from 'vitest';
import { words as german } from '../../../widget/chat/words/de.ts';
import { english } from '../../../widget/chat/words/en.ts';
import { words as spanish } from '../../../widget/chat/words/es.ts';
import { words as french } from '../../../widget/chat/words/fr.ts';
import { drawn } from '../../drawn.ts';
import { count } from '../../long.ts';
import { chatStates } from './chat-states.ts';
import { clipped, focusFaults, smallTargets } from './measured.ts';
import type { Shopper } from './shopper.ts';
import { visits } from './visits.ts';

/** What WCAG 2.2 asks at level AA and an automated rule cannot tell; docs/accessibility.md names each test. */

const { arrive } = visits();

async function inState(name: string, options: Parameters<typeof arrive>[0] = {}): Promise<Shopper> {
  const shopper = await arrive({ viewport: { width: 1000, height: 800 }, ...options });
  await chatStates.find((state) => state.name === name)?.reach(shopper);
  return shopper;
}

const spaced = ['cards', 'a product in full', 'comparison', 'cart', 'order', 'a quoted policy', 'a form'];

test.each(drawn(spaced, count(3, spaced.length)))(
  'with the spacing of text widened nothing is cut off: %s',
  async (state) => {
    const { page } = await inState(state);
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
      );
      const root = document.querySelector('aisle-chat')?.shadowRoot;
      if (root) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    });
    expect(await clipped(page)).toEqual([]);
  },
);

test('at 1280 px and 400 % everything is there without scrolling sideways', async () => {
  // What such a window leaves to a page: 320 by 256 CSS px.
  const { page, composer } = await inState('cards', {
    viewport: { width: 320, height: 256 },
    deviceScaleFactor: 4,
  });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await expect.poll(() => composer.boundingBox().then((box) => (box?.y ?? 999) + (box?.height ?? 0))).toBeLessThan(256); // prettier-ignore
  const transcript = await page.locator('aisle-chat .transcript').boundingBox();
  expect(transcript?.height).toBeGreaterThan(80);
  expect(await clipped(page)).toEqual([]);
});

const pressed = ['open and empty', 'cards', 'a product in full', 'comparison', 'cart', 'orders', 'menu', 'choices', 'a rating', 'error']; // prettier-ignore

test.each(drawn(pressed, count(4, pressed.length)))(
  'what is pressed is 24 px or stands apart: %s',
  async (state) => {
    const { page } = await inState(state);
    expect(await smallTargets(page)).toEqual([]);
  },
); // prettier-ignore

const walked = ['cards', 'a product in full', 'orders', 'reading further up'];

test.each(drawn(walked, count(2, walked.length)))(
  'what has the focus is seen to have it, and is not hidden behind anything: %s',
  async (state) => {
    const shopper = await inState(state, { viewport: { width: 320, height: 480 } });
    await shopper.page.locator('aisle-chat .transcript').focus();
    const { stops, faults } = await focusFaults(shopper.page, 40);
    expect(faults).toEqual([]);
    expect(stops).toBeGreaterThan(6);
  },
);

test('where less motion is asked for nothing moves', async () => {
  const moving = ({ page }: Shopper) =>
    page.evaluate(() => {
      const root = document.querySelector('aisle-chat')?.shadowRoot;
      return root?.getAnimations().filter(({ playState }) => playState === 'running').length;
    });
  expect(await moving(await inState('streaming', { reducedMotion: 'reduce' }))).toBe(0);
  expect(await moving(await inState('streaming', { reducedMotion: 'no-preference' }))).toBeGreaterThan(0);
});

test('each message is marked with its language, for the eye and for the live region', async () => {
  const shopper = await arrive();
  await shopper.openChat();
  await shopper.say('one');
  shopper.server.language = 'de';
  await shopper.say('zwei');
  const languages = (place: string) =>
    shopper.page.locator(place).evaluateAll((all) => all.map((each) => each.getAttribute('lang')));
  for (const place of ['aisle-chat .message.assistant', 'aisle-chat [role=log] > *'])
    await expect.poll(() => languages(place)).toEqual(['en', 'de']);
});

test('goods are marked with the language of their catalogue, and our words beside them with ours', async () => {
  const shopper = await arrive();
  shopper.server.catalogueLanguage = 'de';
  await shopper.openChat();
  for (const shown of ['cards', 'compare', 'cart', 'order']) await shopper.say(shown);
  const languageOf = async (place: string) => {
    const parts = shopper.page.locator(`aisle-chat ${place}`);
    await parts.first().waitFor({ state: 'attached' });
    return parts.first().evaluate((part) => part.closest('[lang]')?.getAttribute('lang')?.slice(0, 2));
  };
  const goods = [
    '.product',
    '.product h3 a',
    '.product img',
    '.product select',
    'th a',
    '.cart .what a',
    '.bought li span span',
  ];
  for (const place of goods) await expect.poll(() => languageOf(place), { message: place }).toBe('de');
  const ours = [
    '.prices',
    '.stock',
    '.rating',
    '.product .primary',
    '.product .quiet',
    'th[scope=row]',
    '.totals dt',
    '.state',
  ];
  for (const place of ours) await expect.poll(() => languageOf(place), { message: place }).toBe('en');
  shopper.server.catalogueLanguage = 'en';
  await shopper.reload();
  await shopper.page.locator('aisle-chat .product').first().waitFor();
  expect(await shopper.page.locator('aisle-chat .card[lang], aisle-chat .card [lang]').count()).toBe(0);
});

test('a name of goods in a sentence is marked with the language of the catalogue, also when it is shown no more', async () => {
  const shopper = await arrive();
  shopper.server.catalogueLanguage = 'de';
  await shopper.openChat();
  await shopper.say('cards');
  await shopper.page.locator('aisle-chat .product').first().waitFor();
  // A name inside of a longer word is none.
  await shopper.say('The Squall Packable Jackets or the Fjord Rain Shell?');
  const marked = shopper.page.locator('aisle-chat .messages > li:last-child .text [lang=de]');
  await expect.poll(() => marked.allTextContents()).toEqual(['Fjord Rain Shell']);
  expect(await marked.locator('..').innerText()).toContain('Packable Jackets or the Fjord Rain Shell?');
  shopper.server.catalogueLanguage = 'en';
  await shopper.reload();
  await shopper.page.locator('aisle-chat .product').first().waitFor();
  await shopper.page.getByText('Packable Jackets or the Fjord').first().waitFor();
  expect(await shopper.page.locator('aisle-chat .text [lang]').count()).toBe(0);
});

test('what was refused stays, says so, and can be sent again; a wrong address is not sent', async () => {
  const shopper = await inState('a message that was refused');
  await shopper.own('broken').waitFor();
  await shopper.page.getByText('Not sent.').first().waitFor();
  shopper.server.faults.refuse = undefined;
  await shopper.button('Try again').click();
  await shopper.page.getByText('You said “broken”.').first().waitFor();
  await shopper.button('Options').click();
  await shopper.button(/^Send by e-mail/).click();
  const field = shopper.page.getByLabel('E-mail address');
  await field.fill('robin at example');
  await field.press('Enter');
  expect(await field.evaluate((input: HTMLInputElement) => input.validity.typeMismatch)).toBe(true);
  expect(await field.getAttribute('autocomplete')).toBe('email');
  expect(shopper.server.received.some(({ type }) => type === 'email-transcript')).toBe(false);
});

test('there is no time limit: hours later the draft is there and the conversation goes on', async () => {
  const shopper = await arrive();
  const { page } = shopper;
  await page.clock.install();
  await page.reload();
  await shopper.openChat();
  await shopper.say('one');
  await shopper.composer.fill('half a ques');
  await page.clock.fastForward('05:00:00');
  expect(await shopper.composer.inputValue()).toBe('half a ques');
  await page.clock.resume();
  await shopper.say('half a question');
  expect(shopper.server.onlyLog().entries).toHaveLength(4);
});

test('help is in the same place in every state: the list of keys and the way to forget end the menu', async () => {
  for (const state of ['open and empty', 'order', 'staff joined']) {
    const shopper = await inState(state);
    const top = await shopper.button('Options').boundingBox();
    await shopper.button('Options').click();
    await shopper.button('Keyboard help').waitFor();
    const items = await shopper.page.locator('aisle-chat .items button').allTextContents();
    expect(items.slice(-2)).toEqual(['Keyboard help', 'Forget this conversation…']);
    expect(top?.y).toBeLessThan(250);
  }
});

test('nothing behind a box is seen over it or can be pressed', async () => {
  const shopper = await inState('the list of keys', { viewport: { width: 320, height: 620 } });
  const behind = await shopper.page.evaluate(() => {
    const root = document.querySelector('aisle-chat')?.shadowRoot;
    const buttons = [...(root?.querySelectorAll('.transcript button, .composer button') ?? [])];
    return buttons.flatMap((button) => {
      const { x, y, width, height } = button.getBoundingClientRect();
      const top = root?.elementFromPoint(x + width / 2, y + height / 2);
      return top && button.contains(top) ? [button.textContent] : [];
    });
  });
  expect(behind).toEqual([]);
});

test('nothing that cannot be undone is done at once: the safe answer has the focus', async () => {
  const shopper = await inState('a question');
  expect(await shopper.focused()).toBe('button Keep it');
  await shopper.page.keyboard.press('Enter');
  expect(shopper.server.received.some(({ type }) => type === 'forget')).toBe(false);
});

test.each([
  ['en', english],
  ['de', german],
  ['es', spanish],
  ['fr', french],
])('in %s the name of the launcher has the words that are seen on it', (_, { launcher, launcherLabel }) => {
  expect(launcherLabel.toLowerCase()).toContain(launcher.toLowerCase());
});

test.each(['light', 'dark'] as const)('edges of fields and the focus ring stand out 3 to 1: %s', async (colorScheme) => {
  const { page } = await inState('open and empty', { colorScheme });
  const ratios = await page.evaluate(() => {
    const root = document.querySelector('aisle-chat')?.shadowRoot;
    const canvas = new OffscreenCanvas(1, 1).getContext('2d');
    const luminance = (color: string) => {
      if (!canvas) return 0;
      canvas.fillStyle = color;
      canvas.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((part) =>
        part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const style = (place: string) => getComputedStyle(root?.querySelector(place) as Element);
    const ground = luminance(style('.panel').backgroundColor);
    return [style('.composer').borderTopColor, style('.launcher').backgroundColor].map((color) => {
      const own = luminance(color);
      return (Math.max(own, ground) + 0.05) / (Math.min(own, ground) + 0.05);
    });
  });
  for (const ratio of ratios) expect(ratio).toBeGreaterThanOrEqual(3);
}); // prettier-ignore
