import { expect, test } from 'vitest';
import { words as english } from '../../../widget/voice/words/en.ts';
import { replies } from '../sample-parts.ts';
import { Shopper } from './shopper.ts';
import { fakeVoice, spokenTexts, turnVoice } from './voice-fakes.ts';
import { visits } from './visits.ts';

/** Replies read aloud by the browser's own voice. */

const { arrive, parts } = visits();
const heardOf = (word: string) => replies[word]?.text ?? '';
const kept = (shopper: Shopper) => shopper.page.evaluate(() => localStorage.getItem('aisle:demo:voice'));

async function listener(): Promise<Shopper> {
  const shopper = await arrive({ before: fakeVoice });
  await shopper.openChat();
  await turnVoice(shopper);
  return shopper;
}

test('nothing of the voice is loaded, kept or said before it is asked for', async () => {
  const shopper = await arrive({ before: fakeVoice });
  await shopper.openChat();
  await shopper.say('order');
  expect(await spokenTexts(shopper.page)).toEqual([]);
  expect(await kept(shopper)).toBeNull();
  const loaded = await shopper.page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => name),
  );
  expect(loaded.filter((name) => name.includes('voice'))).toEqual([]);
  expect(shopper.server.received.find(({ type }) => type === 'hello')).toMatchObject({ voice: false });
  expect(parts()['voice.js']).toBeLessThan(13 * 1024);
  for (const language of ['de', 'es', 'fr'])
    expect(parts()[`voice-words-${language}.js`]).toBeLessThan(1_500);
});

test('a reply is read sentence by sentence in its language, each once, history never', async () => {
  const shopper = await arrive({ before: fakeVoice });
  const { page, server } = shopper;
  await shopper.openChat();
  await shopper.say('hello');
  await turnVoice(shopper);
  expect(server.received.at(-1)).toMatchObject({ type: 'set-voice', voice: true, speed: 1 });
  await shopper.say('cards');
  await expect.poll(() => spokenTexts(page)).toEqual(['Here are four rain jackets under $120.']);
  await page.evaluate(() => window.voice.end());
  const both = [
    'Here are four rain jackets under $120.',
    'The Fjord Rain Shell is rated best of those in stock.',
  ];
  await expect.poll(() => spokenTexts(page)).toEqual(both);
  expect(await page.evaluate(() => window.voice.spoken[0])).toMatchObject({ lang: 'en', rate: 1 });
  await page.evaluate(() => window.voice.end());
  server.cut();
  await expect.poll(() => server.connections).toBe(1);
  await shopper.say('order');
  await expect.poll(() => spokenTexts(page)).toEqual([...both, heardOf('order')]);
});

test('it is remembered in this browser, and forgotten with the conversation', async () => {
  const shopper = await listener();
  await shopper.say('order');
  await expect.poll(() => spokenTexts(shopper.page)).toEqual([heardOf('order')]);
  const again = await Shopper.arrive(shopper.server, shopper.context);
  await again.launcher.click();
  await again.button('Play the last reply').waitFor();
  expect(shopper.server.received.findLast(({ type }) => type === 'hello')).toMatchObject({ voice: true });
  await again.say('card');
  await expect.poll(() => spokenTexts(again.page)).toEqual([heardOf('card')]);
  await again.button('Options').click();
  await again.button(/^Forget this/).click();
  await again.button('Forget it').click();
  await expect.poll(() => kept(again)).toBeNull();
  await expect.poll(() => again.button('Play the last reply').count()).toBe(0);
});

test('it is forgotten when the shopper signs out, and silent at once', async () => {
  const shopper = await listener();
  await shopper.page.evaluate(`aisle('identify', 'signed.identity.here')`);
  await shopper.say('cards');
  await expect.poll(() => spokenTexts(shopper.page)).toHaveLength(1);
  await shopper.page.evaluate(`aisle('logout')`);
  await expect.poll(() => kept(shopper)).toBeNull();
  await expect.poll(() => shopper.button('Pause').count()).toBe(0);
  expect(await shopper.page.evaluate(() => window.voice.silenced.length)).toBe(1);
});

test('a browser that keeps nothing still reads aloud', async () => {
  const shopper = await arrive({
    before: () => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('Not here', 'SecurityError');
        },
      });
    },
  });
  await shopper.page.evaluate(fakeVoice);
  await shopper.openChat();
  await turnVoice(shopper);
  await shopper.say('order');
  await expect.poll(() => spokenTexts(shopper.page)).toEqual([heardOf('order')]);
});

const silencers: [string, (shopper: Shopper) => Promise<void>][] = [
  ['Escape', ({ page }) => page.keyboard.press('Escape')],
  ['typing', ({ page }) => page.keyboard.type('x')],
  ['Stop', (shopper) => shopper.button('Stop reading').click()],
  ['closing', (shopper) => shopper.button('Close').click()],
  ['a new message', ({ page }) => page.evaluate(`actedAt = performance.now(); aisle('send', 'hello')`)],
  ['turning it off', turnVoice],
];

test.each(silencers)('%s silences the voice within 100 ms, for good', async (_name, act) => {
  const shopper = await listener();
  const { page } = shopper;
  await shopper.say('cards');
  await expect.poll(() => spokenTexts(page)).toHaveLength(1);
  await shopper.composer.focus();
  await act(shopper);
  await expect.poll(() => page.evaluate(() => window.voice.silenced.length)).toBe(1);
  const took = await page.evaluate(() => (window.voice.silenced[0] ?? Infinity) - window.actedAt);
  expect(took).toBeLessThan(100);
  const second = 'The Fjord Rain Shell is rated best of those in stock.';
  expect(await spokenTexts(page)).not.toContain(second);
});

test('nothing is read out of a closed chat, nor when it is opened again', async () => {
  const shopper = await listener();
  const { page, server } = shopper;
  server.faults.replyDelay = () => 300;
  await shopper.composer.fill('order');
  await shopper.composer.press('Enter');
  await page.keyboard.press('Escape');
  await page.locator('aisle-chat .badge').waitFor();
  await shopper.launcher.click();
  await page.getByText(heardOf('order')).first().waitFor();
  expect(await spokenTexts(page)).toEqual([]);
  await shopper.say('card');
  await expect.poll(() => spokenTexts(page)).toEqual([heardOf('card')]);
});

test('it pauses, goes on from the same word, faster when asked, and reads the last reply again', async () => {
  const shopper = await listener();
  const { page } = shopper;
  await shopper.say('order');
  await expect.poll(() => spokenTexts(page)).toHaveLength(1);
  const from = heardOf('order').indexOf('on its way');
  await page.evaluate((at) => window.voice.word(at, 2), from);
  await shopper.button('Pause').click();
  expect(await page.evaluate(() => window.voice.silenced.length)).toBe(1);
  await shopper.button('Voice settings').click();
  await page.getByRole('combobox', { name: 'Speed' }).selectOption('2');
  await shopper.button('Play').click();
  expect(await page.evaluate(() => window.voice.spoken.at(-1))).toMatchObject({
    text: heardOf('order').slice(from),
    rate: 2,
  });
  await page.getByRole('combobox', { name: 'Speed' }).selectOption('0.75');
  expect(await page.evaluate(() => window.voice.spoken.at(-1)?.rate)).toBe(0.75);
  await page.evaluate(() => window.voice.end());
  await page.getByRole('combobox', { name: 'Voice' }).selectOption('Bea');
  await shopper.button('Play the last reply').click();
  expect(await page.evaluate(() => window.voice.spoken.at(-1))).toMatchObject({
    text: heardOf('order'),
    rate: 0.75,
    voice: 'Bea',
  });
  expect(JSON.parse((await kept(shopper)) ?? '{}')).toMatchObject({
    on: true,
    speed: 0.75,
    voices: { en: 'bea' },
  });
});

test('of two tabs only the one in which it was asked reads the reply', async () => {
  const shopper = await listener();
  // Nothing waits behind what is read already.
  await shopper.page.evaluate(() => void (window.voice.lasts = 10));
  await shopper.say('hello');
  await expect.poll(() => spokenTexts(shopper.page)).toHaveLength(1);
  const other = await Shopper.arrive(shopper.server, shopper.context);
  await other.launcher.click();
  await other.button('Play the last reply').waitFor();
  await other.say('order');
  await shopper.page.locator('aisle-chat .message.assistant', { hasText: heardOf('order') }).waitFor();
  await expect.poll(() => spokenTexts(other.page)).toEqual([heardOf('order')]);
  shopper.server.tell(shopper.server.onlyLog(), 'staff', 'A person here.');
  await expect
    .poll(() => other.page.evaluate(() => window.voice.end() ?? window.voice.spoken.length))
    .toBe(2);
  await shopper.page.getByText('A person here.').first().waitFor();
  // Back in the first tab: had anything of the other's been read here, it would stand before this.
  await shopper.say('card');
  await expect.poll(() => spokenTexts(shopper.page)).toEqual(['You said “hello”.', heardOf('card')]);
});

test('the live region is silent only where the shopper wants the voice alone', async () => {
  const shopper = await listener();
  const { page } = shopper;
  const live = () => page.locator('aisle-chat [role=log]').getAttribute('aria-live');
  await page.getByRole('group', { name: 'Do you use a screen reader?' }).waitFor();
  expect(await live()).toBe('polite');
  await shopper.button('Only the voice').click();
  await expect.poll(live).toBe('off');
  await turnVoice(shopper);
  await expect.poll(live).toBe('polite');
  await turnVoice(shopper);
  await expect.poll(live).toBe('off');
  expect(await page.getByRole('group', { name: 'Do you use a screen reader?' }).count()).toBe(0);
  // A browser that cannot speak after all leaves the reply to the live region.
  await page.evaluate(() => (window.voice.fails = 'synthesis-failed'));
  await shopper.say('order');
  await page.getByText(english.mute).waitFor();
  expect(await live()).toBe('polite');
});

test('before a gesture nothing sounds: a button to play is there instead', async () => {
  const shopper = await listener();
  await shopper.say('order');
  const again = await Shopper.arrive(shopper.server, shopper.context);
  const { page } = again;
  // What a test does in a page counts as the shopper's doing; a fresh page knows of none.
  await page.evaluate(() =>
    Object.defineProperty(navigator, 'userActivation', { value: { isActive: false, hasBeenActive: false } }),
  );
  await page.evaluate(`aisle('open')`);
  await again.button('Play the last reply').waitFor();
  await page.evaluate(`aisle('send', 'card')`);
  await page.getByText('The browser plays no sound until you press Play.').waitFor();
  expect(await spokenTexts(page)).toEqual([]);
  await again.button('Play').click();
  await expect.poll(() => spokenTexts(page)).toEqual([heardOf('card')]);
});

test('"read it faster", said in words, is done and remembered', async () => {
  const shopper = await arrive({ before: fakeVoice });
  const { server } = shopper;
  await shopper.openChat();
  await shopper.say('hello');
  const log = server.onlyLog();
  expect(server.received[0]).toMatchObject({ type: 'hello', voiceControl: true });
  server.voice(log, { type: 'voice', change: 'on' });
  await shopper.button('Play the last reply').waitFor();
  server.voice(log, { type: 'voice', change: 'faster' });
  await expect
    .poll(() => server.received.at(-1))
    .toMatchObject({ type: 'set-voice', voice: true, speed: 1.25 });
  for (let times = 0; times < 6; times++) server.voice(log, { type: 'voice', change: 'slower' });
  await expect
    .poll(async () => JSON.parse((await kept(shopper)) ?? '{}') as unknown)
    .toMatchObject({ speed: 0.75 });
  server.voice(log, { type: 'voice', change: 'off' });
  await expect.poll(() => server.received.at(-1)).toMatchObject({ type: 'set-voice', voice: false });
});
