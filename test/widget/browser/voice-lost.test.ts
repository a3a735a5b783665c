import { expect, test } from 'vitest';
import { words as english } from '../../../widget/voice/words/en.ts';
import { spokenTexts, turnVoice, watchAudio } from './voice-fakes.ts';
import { ask, audio, listenerOf, played, sentences, speech } from './voice-listener.ts';
import { visits } from './visits.ts';

/** Sound that cannot be had, breaks off or has run out: the browser's own voice, another address or words take its place. */

const { arrive } = visits();
const listener = listenerOf(arrive);

test('where the sound cannot be had the browser’s own voice says it', async () => {
  const shopper = await listener();
  const { page, server } = shopper;
  const replyId = await ask(shopper);
  server.voice(server.onlyLog(), audio(replyId, 0, '/audio/missing'));
  server.voice(server.onlyLog(), audio(replyId, 1, '/audio/second-200.wav'));
  await expect.poll(() => spokenTexts(page)).toEqual(sentences.slice(0, 1));
  await page.evaluate(() => window.voice.end());
  // In the same voice to the end.
  await expect.poll(() => spokenTexts(page)).toEqual(sentences);
  shopper.troubles.consoleErrors.length = 0;
});

test.each([
  ['breaks off', '/audio/cut-3000.wav'],
  ['stops coming', '/audio/stuck-3000.wav'],
])('a sound that %s midway is said by the browser’s own voice, and nothing hangs', async (_, url) => {
  const shopper = await listener();
  const { page, server } = shopper;
  const replyId = await ask(shopper);
  server.voice(server.onlyLog(), audio(replyId, 0, url));
  server.voice(server.onlyLog(), audio(replyId, 1, '/audio/second-200.wav'));
  await expect.poll(() => played(shopper)).toEqual([`${url} 1`]);
  await expect.poll(() => spokenTexts(page), { timeout: 20_000 }).toEqual(sentences.slice(0, 1));
  await page.evaluate(() => window.voice.end());
  await expect.poll(() => spokenTexts(page)).toEqual(sentences);
  await page.evaluate(() => window.voice.end());
  await shopper.button('Play the last reply').waitFor();
  shopper.troubles.consoleErrors.length = 0;
});

test('after a long pause, addresses that have run out are asked for anew, once; what does not come the browser says', async () => {
  const shopper = await listener();
  const { page, server } = shopper;
  const replyId = await ask(shopper);
  const log = server.onlyLog();
  const short = { expiresIn: 1 };
  server.voice(log, audio(replyId, 0, '/audio/first-1500.wav', short));
  server.voice(log, audio(replyId, 1, '/audio/gone', short));
  server.voice(log, { type: 'audio-end', replyId, sentences: 2 });
  await expect.poll(() => server.received.at(-1)).toMatchObject({ type: 'speak', replyId, from: 1 });
  server.voice(log, audio(replyId, 1, '/audio/again-200.wav', short));
  server.voice(log, { type: 'audio-end', replyId, sentences: 2 });
  await expect.poll(() => played(shopper)).toEqual(['/audio/first-1500.wav 1', '/audio/again-200.wav 1']);
  expect(await spokenTexts(page)).toEqual([]);

  await shopper.button('Play the last reply').waitFor();
  await shopper.button('Play the last reply').click();
  server.voice(log, audio(replyId, 0, '/audio/first-1500.wav', short));
  server.voice(log, audio(replyId, 1, '/audio/gone', short));
  await expect.poll(() => server.received.at(-1)).toMatchObject({ type: 'speak', replyId, from: 1 });
  server.voice(log, { type: 'audio-end', replyId, sentences: 1 });
  await expect.poll(() => spokenTexts(page)).toEqual(sentences.slice(1));
  shopper.troubles.consoleErrors.length = 0;
}); // prettier-ignore

test('where the browser says that it speaks and has no voice at all, that is said, and nothing seems to be playing', async () => {
  const silent = '{ getVoices: () => [], addEventListener() {}, speak() {}, cancel() {}, speaking: true }';
  const content = `Object.defineProperty(window, 'speechSynthesis', { value: ${silent} })`;
  const shopper = await arrive({ before: { content } });
  const { page } = shopper;
  await shopper.openChat();
  await turnVoice(shopper);
  const question = page.getByRole('group', { name: english.readerTitle });
  await question.waitFor();
  await shopper.say('hello');
  await page.getByRole('status').getByText(english.mute).waitFor();
  await shopper.button('Play the last reply').waitFor();
  // What else says replies while the voice does need not be asked where there is none.
  expect(await question.count()).toBe(0);
});

test('where nothing at all can be heard, that is said, and the reply can be asked for again', async () => {
  const shopper = await arrive({ before: { content: 'delete window.speechSynthesis; delete Window.prototype.speechSynthesis' }, speech });
  const { page, server } = shopper;
  await page.evaluate(watchAudio);
  await shopper.openChat();
  await turnVoice(shopper);
  const replyId = await ask(shopper);
  server.voice(server.onlyLog(), audio(replyId, 0, '/audio/missing'));
  await page.getByText(english.mute).waitFor();
  await shopper.button('Play the last reply').click();
  await expect.poll(() => server.received.at(-1)).toMatchObject({ type: 'speak', replyId });
  server.voice(server.onlyLog(), audio(replyId, 0, '/audio/first-200.wav'));
  await expect.poll(() => played(shopper)).toContain('/audio/first-200.wav 1');
  await page.getByText(english.mute).waitFor({ state: 'detached' });
  shopper.troubles.consoleErrors.length = 0;
}); // prettier-ignore
