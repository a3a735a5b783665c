import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { drawn } from '../../drawn.ts';
import { count, isLong, recordEvidence } from '../../long.ts';
import { chatStates, type ChatState } from './chat-states.ts';
import { Shop } from './shopper.ts';

/** Every state of the chat as everyone may see it: in the light, in the dark, small, in colours of one's own. */

interface Appearance {
  name: string;
  width: number;
  media: Parameters<Page['emulateMedia']>[0];
  /** Rules of axe that do not apply. */
  except?: readonly string[];
}

const appearances: readonly Appearance[] = [
  { name: 'light', width: 1000, media: { colorScheme: 'light', forcedColors: 'none' } },
  { name: 'dark', width: 1000, media: { colorScheme: 'dark', forcedColors: 'none' } },
  { name: '320 px', width: 320, media: { colorScheme: 'light', forcedColors: 'none' } },
  // The colours are the shopper's own then, and computed styles tell only some of them.
  {
    name: 'forced colours',
    width: 1000,
    media: { colorScheme: 'dark', forcedColors: 'active' },
    except: ['color-contrast'],
  },
];

/** A store that refuses a page is named by a tag. */
const onReact = chatStates.filter(({ name }) => name !== 'refused for good');

/** Whatever the widget is built on, it is held to the same. */
const builds = [
  { build: 'the script tag', path: '/', states: drawn(chatStates, count(8, chatStates.length)) },
  { build: 'the React component', path: '/react', states: drawn(onReact, count(3, onReact.length)) },
];

const looks = new Map(chatStates.map(({ name }) => [name, drawn(appearances, count(2, appearances.length))]));

/** How far something reaches beyond 320 px, or what was said beyond its box, in px. */
const overflow = (page: Page) =>
  page.evaluate(() => {
    const transcript = document.querySelector('aisle-chat')?.shadowRoot?.querySelector('.transcript');
    const beyond = (transcript?.scrollWidth ?? 0) - (transcript?.clientWidth ?? 0);
    return Math.max(document.documentElement.scrollWidth - innerWidth, beyond);
  });

test('there are at least 24 states, of which npm test draws some', () => {
  expect(new Set(chatStates.map(({ name }) => name)).size).toBe(chatStates.length);
  expect(chatStates.length).toBeGreaterThanOrEqual(24);
  if (isLong) for (const { states } of builds) expect(states.length).toBeGreaterThanOrEqual(24);
});

describe.each(builds)('with $build', ({ build, path, states }) => {
  let shop: Shop;
  let looked = 0;

  beforeAll(async () => {
    shop = await Shop.open({ react: path === '/react' });
  });

  afterAll(async () => {
    await shop.close();
    recordEvidence(`axe ${build}`, { states: states.length, looked });
  });

  async function look({ name, reach }: ChatState): Promise<string[]> {
    const shopper = await shop.shopper({ path, viewport: { width: 1000, height: 800 } });
    await reach(shopper);
    const found: string[] = [];
    for (const appearance of looks.get(name) ?? []) {
      await shopper.page.setViewportSize({ width: appearance.width, height: 800 });
      await shopper.page.emulateMedia({ ...appearance.media, reducedMotion: 'reduce' });
      looked += 1;
      found.push(...(await shopper.faults(appearance.except)).map((fault) => `${appearance.name}: ${fault}`));
      const beyond = await overflow(shopper.page);
      if (beyond > 0) found.push(`${appearance.name}: ${beyond} px are cut off`);
    }
    await shopper.leave();
    return found;
  }

  test.each(states)('axe finds nothing wrong: $name', async (state) => {
    expect(await look(state)).toEqual([]);
  });

  test('on a small screen Tab goes round inside the chat, and on a large one out of it', async () => {
    const phone = await shop.shopper({ path, viewport: { width: 320, height: 640 } });
    await phone.openChat();
    expect(await phone.panel.getAttribute('aria-modal')).toBe('true');
    await phone.button('Send').focus();
    await phone.page.keyboard.press('Tab');
    expect(await phone.focused()).toBe('button Options');
    await phone.page.keyboard.press('Shift+Tab');
    expect(await phone.focused()).toBe('button Send');
    await phone.leave();
    const desktop = await shop.shopper({ path });
    await desktop.openChat();
    expect(await desktop.panel.getAttribute('aria-modal')).toBeNull();
    await desktop.button('Options').focus();
    await desktop.page.keyboard.press('Shift+Tab');
    if (path === '/') expect(await desktop.focused()).toBe('input search');
    else expect(await desktop.focused()).not.toMatch(/^button/);
    await desktop.leave();
  });
});
