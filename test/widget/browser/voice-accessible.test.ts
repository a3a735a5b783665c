import { afterAll, beforeAll, expect, test } from 'vitest';
import { Shop, type VisitOptions } from './shopper.ts';
import { everyVoiceState, voiceFakes } from './voice-states.ts';

/** Voice and microphone for everyone: faults that a machine finds, sizes, and 320 px. */

let shop: Shop;

beforeAll(async () => {
  shop = await Shop.open();
});

afterAll(() => shop.close());

const desktop = { width: 1000, height: 800 };
const screens: [string, VisitOptions][] = [
  ['a light desktop', { colorScheme: 'light', viewport: desktop }],
  ['a dark desktop', { colorScheme: 'dark', viewport: desktop }],
  ['a 320 px phone', { colorScheme: 'light', viewport: { width: 320, height: 640 } }],
  ['forced colours', { forcedColors: 'active', viewport: desktop }],
];

test.each(screens)('nothing is wrong with voice and microphone on %s', async (_name, options) => {
  const shopper = await shop.shopper({ ...options, before: voiceFakes });
  await shopper.openChat();
  const faults: Record<string, string[]> = {};
  let states = 0;
  await everyVoiceState(shopper, async (state) => {
    states += 1;
    const found = [...(await shopper.faults()), ...(await shopper.page.evaluate(tooSmallOrWide))];
    if (found.length > 0) faults[state] = found;
    const { VOICE_PICTURES } = process.env;
    if (VOICE_PICTURES) await shopper.page.screenshot({ path: `${VOICE_PICTURES}/${_name} ${state}.png` });
  });
  expect(faults).toEqual({});
  expect(states).toBe(8);
  await shopper.leave();
});

/** Runs in the page: what can be pressed is at least 24 px both ways, and nothing is wider than the chat. */
function tooSmallOrWide(): string[] {
  const root = document.querySelector('aisle-chat')?.shadowRoot;
  const pressable = [
    ...(root?.querySelectorAll('.voice :is(button, select, label.check), .composer button') ?? []),
  ];
  const small = pressable.filter((one) => {
    const { width, height } = one.getBoundingClientRect();
    return width > 0 && (width < 24 || height < 24);
  });
  const inside = root?.querySelector('.inside');
  const wide = (inside?.scrollWidth ?? 0) > (inside?.clientWidth ?? 0) ? ['wider than the chat'] : [];
  return [...small.map((one) => `small: ${one.outerHTML.slice(0, 80)}`), ...wide];
}

/** Runs in the page: what is marked, and in what colours. */
function markedStyle(): string {
  const text = document.querySelector('aisle-chat')?.shadowRoot?.querySelector('.message.assistant .text');
  const { backgroundColor, color } = getComputedStyle(text ?? document.body, '::highlight(aisle-spoken)');
  const marked = [...(CSS.highlights.get('aisle-spoken') ?? [])];
  const words = marked.map((range) => (range instanceof Range ? range.toString() : ''));
  return `${words.join()}: ${color} on ${backgroundColor}`;
}

test('the marked word has enough contrast, and moves nothing', async () => {
  const shopper = await shop.shopper({ before: voiceFakes });
  await shopper.openChat();
  let styles = '';
  await everyVoiceState(shopper, async (state) => {
    if (state === 'voice on, reading') styles = await shopper.page.evaluate(markedStyle);
  });
  expect(styles).toBe('are: rgb(26, 29, 30) on rgb(255, 224, 138)');
  await shopper.leave();
});
