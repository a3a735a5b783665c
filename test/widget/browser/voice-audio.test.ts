import { expect, test } from 'vitest';
import type { Shopper } from './shopper.ts';
import { fakeVoice, spokenTexts, turnVoice } from './voice-fakes.ts';
import { ask, audio, listenerOf, marksOf, played, sentences } from './voice-listener.ts';
import { visits } from './visits.ts';

/** Replies read aloud by the server's voice, and what is marked on the screen meanwhile. */

const { arrive } = visits();
const listener = listenerOf(arrive);

const marked = (shopper: Shopper) =>
  shopper.page.evaluate(() => [...(CSS.highlights.get('aisle-spoken') ?? [])].map(String).join());

test('sentences are heard in order, one after the other without waiting, whatever order they come in', async () => {
  const shopper = await listener();
  const { page, server } = shopper;
  const replyId = await ask(shopper);
  const log = server.onlyLog();
  server.voice(log, audio(replyId, 1, '/audio/second-200.wav'));
  server.voice(log, audio(replyId, 0, '/audio/first-600.wav'));
  server.voice(log, { type: 'audio-end', replyId, sentences: 2 });
  await expect.poll(() => played(shopper)).toEqual(['/audio/first-600.wav 1', '/audio/second-200.wav 1']);
  const gap = await page.evaluate(
    () => (window.audio.played[1]?.at ?? Infinity) - (window.audio.ended[0] ?? -Infinity),
  );
  expect(gap).toBeLessThan(100);
  await shopper.button('Play the last reply').waitFor();
  expect(await spokenTexts(page)).toEqual([]);
  await shopper.button('Play the last reply').click();
  await expect.poll(() => server.received.at(-1)).toMatchObject({ type: 'speak', replyId });
});

test('a long reply is fetched a few sentences ahead, not all at once', async () => {
  const shopper = await listener();
  const { page, server } = shopper;
  const fetched = new Set<string>();
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith('/audio/')) fetched.add(pathname);
  });
  const replyId = await ask(shopper);
  for (let nth = 0; nth < 8; nth++) {
    server.voice(server.onlyLog(), audio(replyId, nth, `/audio/s${nth}-${nth === 0 ? 2_500 : 20}.wav`));
  }
  await expect.poll(() => played(shopper)).toHaveLength(1);
  await expect.poll(() => fetched.size).toBe(3);
  await expect.poll(() => played(shopper), { timeout: 20_000 }).toHaveLength(8);
});

test('speed and voice are told to the server, and a change of speed is heard at once', async () => {
  const shopper = await listener();
  const { page, server } = shopper;
  await shopper.button('Voice settings').click();
  await page.getByRole('combobox', { name: 'Voice' }).selectOption('Amy');
  await page.getByRole('combobox', { name: 'Speed' }).selectOption('1.5');
  const told = { type: 'set-voice', voice: true, speed: 1.5, voiceId: 'amy' };
  await expect.poll(() => server.received.at(-1)).toMatchObject(told);
  const replyId = await ask(shopper);
  server.voice(server.onlyLog(), audio(replyId, 0, '/audio/first-5000.wav', { speed: 1.5 }));
  await expect.poll(() => played(shopper)).toEqual(['/audio/first-5000.wav 1']);
  server.cut();
  await expect.poll(() => server.received.at(-1)).toMatchObject(told);
});

test('what the server’s voice leaves out, or never sends, the browser’s own voice says', async () => {
  const shopper = await listener();
  const { page, server } = shopper;
  const replyId = await ask(shopper);
  server.voice(server.onlyLog(), { type: 'audio-end', replyId, sentences: 0, rest: 'Said here instead.' });
  await expect.poll(() => spokenTexts(page)).toEqual(['Said here instead.']);
  await page.evaluate(() => window.voice.end());
  await shopper.say('order');
  await expect.poll(() => spokenTexts(page), { timeout: 15_000 }).toHaveLength(2);
});

test('a browser that refuses to play gets a visible button, and the live region back', async () => {
  const shopper = await listener(() => void (window.audio.refusing = true));
  const { page, server } = shopper;
  await shopper.button('Only the voice').click();
  const replyId = await ask(shopper);
  server.voice(server.onlyLog(), audio(replyId, 0, '/audio/first-200.wav'));
  await page.getByText('The browser plays no sound until you press Play.').waitFor();
  expect(await page.locator('aisle-chat [role=log]').getAttribute('aria-live')).toBe('polite');
  const play = shopper.button('Play');
  expect(await play.isVisible()).toBe(true);
  await page.evaluate(() => void (window.audio.refusing = false));
  await play.click();
  await expect.poll(() => played(shopper)).toEqual(['/audio/first-200.wav 1']);
});

test('stopping is heard within 100 ms, tells the server, and what still comes of the reply is not heard', async () => {
  const shopper = await listener();
  const { page, server } = shopper;
  const replyId = await ask(shopper);
  const log = server.onlyLog();
  server.voice(log, audio(replyId, 0, '/audio/first-5000.wav'));
  await expect.poll(() => played(shopper)).toHaveLength(1);
  await shopper.composer.focus();
  await page.keyboard.press('Escape');
  const took = await page.evaluate(() => (window.audio.silenced[0] ?? Infinity) - window.actedAt);
  expect(took).toBeLessThan(100);
  await expect.poll(() => server.received.some(({ type }) => type === 'stop')).toBe(true);
  server.voice(log, audio(replyId, 1, '/audio/second-200.wav'));
  await shopper.launcher.click();
  await shopper.say('hello');
  expect(await played(shopper)).toHaveLength(1);
});

test.each([0.75, 1, 2])('the word that is heard is marked within 120 ms at speed %s', async (speed) => {
  const shopper = await listener();
  const { page, server } = shopper;
  await shopper.button('Voice settings').click();
  await page.getByRole('combobox', { name: 'Speed' }).selectOption(String(speed));
  const replyId = await ask(shopper);
  const text = sentences[0] ?? '';
  await page.evaluate(() => {
    const seen: { word: string; now: number; stalled: number }[] = [];
    Object.assign(window, { seen });
    let frame = performance.now();
    let stalled = 0;
    const drawn = () => {
      stalled = performance.now() - frame;
      frame += stalled;
      requestAnimationFrame(drawn);
    };
    requestAnimationFrame(drawn);
    const set = CSS.highlights.set.bind(CSS.highlights);
    CSS.highlights.set = (name, highlight) => {
      const [range] = highlight;
      const now = (window.audio.element?.currentTime ?? 0) * 1_000;
      seen.push({
        word: range instanceof Range ? range.toString() : '',
        now,
        stalled: Math.max(stalled, performance.now() - frame),
      });
      return set(name, highlight);
    };
  });
  const marks = marksOf(text, 3_000);
  server.voice(server.onlyLog(), audio(replyId, 0, '/audio/first-3000.wav', { marks }));
  await expect.poll(() => played(shopper)).toEqual([`/audio/first-3000.wav ${speed}`]);
  await shopper.button('Play the last reply').waitFor({ timeout: 20_000 });
  const seen = await page.evaluate(
    () => (window as unknown as { seen: { word: string; now: number; stalled: number }[] }).seen,
  );
  const words = text.split(' ');
  expect(seen.length).toBeGreaterThan(2);
  let last = -1;
  for (const { word, now, stalled } of seen) {
    const nth = words.indexOf(word);
    expect(nth).toBeGreaterThan(last);
    last = nth;
    const late = (now - (marks[nth]?.at ?? Infinity)) / speed;
    expect(late).toBeGreaterThan(-120);
    // A machine that draws nothing for a while can mark nothing meanwhile.
    expect(late).toBeLessThan(Math.max(120, stalled + 40));
  }
});

test('without marks the whole sentence is marked, and what is only heard marks nothing', async () => {
  const shopper = await listener();
  const { server } = shopper;
  const replyId = await ask(shopper);
  server.voice(server.onlyLog(), audio(replyId, 0, '/audio/first-800.wav'));
  await expect.poll(() => marked(shopper)).toBe(sentences[0]);
  server.voice(server.onlyLog(), audio(replyId, 1, '/audio/second-1500.wav', { shown: undefined }));
  await expect.poll(() => played(shopper)).toHaveLength(2);
  await expect.poll(() => marked(shopper)).toBe('');
});

test('words of the browser’s own voice are marked where they stand, with euros, accents and emoji around them', async () => {
  const shopper = await arrive({ before: fakeVoice });
  const { page, server } = shopper;
  await shopper.openChat();
  await shopper.say('hello');
  await turnVoice(shopper);
  const text = '👗 “Café crème” is 59,90 € – déjà vu! 🎉 The café opens at nine.';
  server.tell(server.onlyLog(), 'staff', text);
  await expect.poll(async () => (await spokenTexts(page)).length).toBe(1);
  const said = (await spokenTexts(page))[0] ?? '';
  for (const word of ['Café', '59,90', 'déjà']) {
    await page.evaluate(
      ([at, length]) => window.voice.word(at ?? 0, length ?? 0),
      [said.indexOf(word), word.length],
    );
    await expect.poll(() => marked(shopper)).toBe(word);
  }
});
