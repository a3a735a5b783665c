import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Shopper } from './shopper.ts';
import { visits } from './visits.ts';

/** Colours, sizes and directions: what a store may change, and what it cannot break. */

const { arrive } = visits();

/** 100 colours, the same in every run, and those that are hardest: black, white, yellow, blue, middle grey, and what shines through. */
function accents(): string[] {
  let state = 20_261_121;
  const byte = () =>
    ((state = (state * 1_664_525 + 1_013_904_223) >>> 0) >>> 24).toString(16).padStart(2, '0');
  const random = Array.from({ length: 100 }, () => `#${byte()}${byte()}${byte()}`);
  return [
    ...random,
    '#000000',
    '#ffffff',
    '#ffff00',
    '#0000ff',
    '#777777',
    '#ffff0040',
    'rgb(0 0 255 / 0.5)',
  ];
}

/** Contrasts that are too small with one accent, as `what: ratio`. */
async function tooFaint(shopper: Shopper, accent: string): Promise<string[]> {
  return shopper.page.evaluate((color) => {
    const host = document.querySelector('aisle-chat')!;
    host.aisle('setTheme', { accent: color });
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
    const luminance = (css: string) => {
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = css;
      canvas.fillRect(0, 0, 1, 1);
      const [red, green, blue, alpha] = canvas.getImageData(0, 0, 1, 1).data;
      if (alpha !== 255) throw new Error(`${css} is not opaque`);
      const linear = (value: number) =>
        value <= 10.3 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
      return 0.2126 * linear(red!) + 0.7152 * linear(green!) + 0.0722 * linear(blue!);
    };
    const one = (selector: string) => getComputedStyle(host.shadowRoot!.querySelector(selector)!);
    const panel = one('.panel').backgroundColor;
    // The colour that a hovered chip and a chosen size have below their words.
    const probe = document.createElement('i');
    probe.style.color = 'var(--tint)';
    host.shadowRoot!.querySelector('.chat')!.append(probe);
    const tint = getComputedStyle(probe).color;
    probe.remove();
    const pairs: [string, string, string, number][] = [
      ['launcher', one('.launcher').color, one('.launcher').backgroundColor, 4.5],
      ['send', one('.send').color, one('.send').backgroundColor, 4.5],
      ['bubble', one('.bubble').color, one('.bubble').backgroundColor, 4.5],
      ['choice', one('.chip').color, panel, 4.5],
      ['choice, hovered', one('.chip').color, tint, 4.5],
      ['link', one('.fine a').color, panel, 4.5],
      ['focus ring', one('.composer').borderColor, panel, 3],
    ];
    return pairs.flatMap(([what, front, ground, least]) => {
      const [high = 0, low = 0] = [luminance(front), luminance(ground)].toSorted((a, b) => b - a);
      const ratio = (high + 0.05) / (low + 0.05);
      return ratio >= least ? [] : [`${color} ${what}: ${ratio.toFixed(2)}`];
    });
  }, accent);
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`any accent keeps its contrast on a ${colorScheme} page`, async () => {
    const shopper = await arrive({ colorScheme });
    await shopper.openChat();
    await shopper.say('choices');
    // Enabled, or it would not wear the accent.
    await shopper.composer.fill('x');
    await shopper.composer.focus();
    await shopper.page.waitForFunction(
      () =>
        document.querySelector('aisle-chat')?.shadowRoot?.querySelector('.send')?.ariaDisabled === 'false',
    );
    const found: string[] = [];
    for (const accent of accents()) found.push(...(await tooFaint(shopper, accent)));
    expect(found).toEqual([]);
  });
}

test('a store’s own colour on the accent wins, and a scheme can be set at any time', async () => {
  const { page } = await arrive({ colorScheme: 'light' });
  const launcher = () =>
    page.locator('aisle-chat .launcher').evaluate((element) => getComputedStyle(element).color);
  await page.evaluate(() => {
    const { style } = document.querySelector('aisle-chat')!;
    style.setProperty('--aisle-accent', 'rgb(10, 20, 30)');
    style.setProperty('--aisle-on-accent', 'rgb(250, 240, 230)');
  });
  await expect.poll(launcher).toBe('rgb(250, 240, 230)');
  const ground = () =>
    page.locator('aisle-chat .panel').evaluate((element) => getComputedStyle(element).backgroundColor);
  const light = await ground();
  await page.evaluate(`aisle('setTheme', 'dark')`);
  await expect.poll(ground).not.toBe(light);
  await page.evaluate(`aisle('setTheme', 'auto')`);
  await expect.poll(ground).toBe(light);
});

test('a page styles the parts that have names', async () => {
  const { page } = await arrive();
  const sheet = 'aisle-chat::part(launcher) { border-radius: 3px; }';
  await page.evaluate((text) => {
    const own = new CSSStyleSheet();
    own.replaceSync(text);
    document.adoptedStyleSheets = [own];
  }, sheet);
  const radius = () =>
    page.locator('aisle-chat .launcher').evaluate((element) => getComputedStyle(element).borderRadius);
  await expect.poll(radius).toBe('3px');
});

test('on a phone the panel leaves room for the keyboard and for rounded corners', async () => {
  const shopper = await arrive({ viewport: { width: 390, height: 800 }, isMobile: true, hasTouch: true });
  const { page, context } = shopper;
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setSafeAreaInsetsOverride', {
    insets: { top: 40, bottom: 30, left: 10, right: 20 },
  });
  await shopper.openChat();
  const box = async (selector: string) => (await page.locator(`aisle-chat ${selector}`).boundingBox())!;
  expect(await box('.panel')).toEqual({ x: 0, y: 0, width: 390, height: 800 });
  const [top, composer] = [await box('.top'), await box('.composer')];
  expect(top.y).toBe(40);
  expect(top.x).toBe(20);
  expect(composer.y + composer.height).toBeLessThanOrEqual(800 - 30);
  // No browser without a screen has an on-screen keyboard: what it does to the viewport is told by hand.
  await page.evaluate(() => {
    const { visualViewport } = window;
    Object.defineProperties(visualViewport!, { height: { value: 420 }, offsetTop: { value: 24 } });
    visualViewport!.dispatchEvent(new Event('resize'));
  });
  expect(await box('.panel')).toEqual({ x: 0, y: 24, width: 390, height: 420 });
  const field = await box('.composer');
  expect(field.y + field.height).toBeLessThanOrEqual(24 + 420);
});

test('where colours are forced every control has an edge, and where motion is not wanted nothing moves', async () => {
  const shopper = await arrive({ forcedColors: 'active', reducedMotion: 'reduce' });
  await shopper.openChat();
  await shopper.say('choices');
  const styles = await shopper.page.evaluate(() => {
    const shadow = document.querySelector('aisle-chat')!.shadowRoot!;
    return ['.panel', '.chip', '.send', '.bubble'].map((selector) => {
      const { borderTopStyle, animationName, transitionDuration } = getComputedStyle(
        shadow.querySelector(selector)!,
      );
      return { selector, borderTopStyle, animationName, still: transitionDuration === '0s' };
    });
  });
  for (const { selector, ...style } of styles)
    expect(style, selector).toEqual({ borderTopStyle: 'solid', animationName: 'none', still: true });
});

test('style knows of no left and right, so that other directions can follow', () => {
  const files = globSync('widget/{chat,greeting}/**/*.css');
  expect(files.length).toBeGreaterThanOrEqual(4);
  const physical = new RegExp(
    [
      String.raw`^\s*(min-|max-)?(width|height):`,
      String.raw`^\s*(margin|padding|border|inset|scroll-margin|scroll-padding)-(top|right|bottom|left)\b`,
      String.raw`^\s*(top|right|bottom|left|border-(top|bottom)-(left|right)-radius|overscroll-behavior-[xy]):`,
      String.raw`^\s*((text-align|float|clear): (left|right)|scroll-snap-type: [xy])\b`,
      // Four lengths of which the second and the last differ are one for each side.
      String.raw`^\s*(margin|padding|inset|border-width): \S+ (?<side>\S+) \S+ (?!\k<side>;)\S+;`,
    ].join('|'),
  );
  for (const file of files) {
    const lines = readFileSync(file, 'utf8').split('\n');
    expect(
      lines.filter((line) => physical.test(line)),
      file,
    ).toEqual([]);
  }
  for (const wrong of [
    '  left: 0;',
    '  padding: 1px 2px 3px 4px;',
    '  max-width: 3px;',
    '  text-align: right;',
  ])
    expect(physical.test(wrong), wrong).toBe(true);
  expect(physical.test('  padding: 1px 2px 3px 2px;')).toBe(false);
});
