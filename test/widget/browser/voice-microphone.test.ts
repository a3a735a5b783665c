import { expect, test } from 'vitest';
import type { Shopper } from './shopper.ts';
import { both, fakeEar, fakeVoice, spokenTexts, turnVoice } from './voice-fakes.ts';
import { visits } from './visits.ts';

/** What is said into the microphone. */

const { arrive } = visits();

const fakes = both(fakeVoice, fakeEar);

const microphone = (shopper: Shopper) => shopper.button('Speak');
const pressed = (shopper: Shopper) => microphone(shopper).getAttribute('aria-pressed');
const listening = (shopper: Shopper) => shopper.page.evaluate(() => window.ear.listening);
const said = ({ server }: Shopper) =>
  server.received.flatMap((frame) => (frame.type === 'say' ? [[frame.text, frame.spoken === true]] : []));

/** A shopper who has read the notice, and whose microphone is off again. */
async function speaker(path = '/'): Promise<Shopper> {
  const shopper = await arrive({ before: fakes, path });
  await shopper.page.evaluate(() => {
    localStorage.setItem('aisle:demo:voice', JSON.stringify({ informed: true }));
  });
  return shopper;
}

async function begin(shopper: Shopper): Promise<void> {
  await microphone(shopper).click();
  await expect.poll(() => listening(shopper)).toBe(true);
}

test('a browser without a recogniser has no microphone to see', async () => {
  const shopper = await arrive({
    before: () => {
      const gone = window as unknown as Record<string, unknown>;
      delete gone['webkitSpeechRecognition'];
      delete gone['SpeechRecognition'];
    },
  });
  await shopper.openChat();
  expect(await microphone(shopper).count()).toBe(0);
  await shopper.say('order');
});

test('before the first use the shopper reads who gets the sound, and may say no', async () => {
  const shopper = await arrive({ before: fakes });
  const { page } = shopper;
  await shopper.openChat();
  await microphone(shopper).click();
  const notice = page.getByRole('alertdialog', { name: 'Speak instead of typing?' });
  await notice.getByText('its maker may receive the sound').waitFor();
  expect(await shopper.focused()).toBe('button Not now');
  await page.keyboard.press('Escape');
  await notice.waitFor({ state: 'detached' });
  expect(await shopper.focused()).toBe('button Speak');
  expect(await shopper.panel.isVisible()).toBe(true);
  expect(await page.evaluate(() => window.ear.started)).toEqual([]);
  await microphone(shopper).click();
  await shopper.button('Start speaking').click();
  await expect.poll(() => listening(shopper)).toBe(true);
  expect(await shopper.focused()).toBe('button Speak');
  await microphone(shopper).click();
  await expect.poll(() => pressed(shopper)).toBe('false');
  // Read once, it is not shown again.
  await begin(shopper);
  expect(await notice.count()).toBe(0);
});

test('pressed once it listens until it is pressed again; what was heard can be changed and is sent as spoken', async () => {
  const shopper = await speaker();
  const { page } = shopper;
  await shopper.openChat();
  await shopper.composer.fill('Hello,');
  await begin(shopper);
  expect(await pressed(shopper)).toBe('true');
  await page.getByRole('status').getByText('Listening… Press again when you have finished.').waitFor();
  expect(await page.evaluate(() => window.ear.started)).toEqual(['en-US']);
  await page.evaluate(() => window.ear.hear(['a rain']));
  await expect.poll(() => shopper.composer.inputValue()).toBe('Hello, a rain');
  await page.evaluate(() => window.ear.hear(['a rain jacket', 'in medium'], true));
  await expect.poll(() => shopper.composer.inputValue()).toBe('Hello, a rain jacket in medium');
  await microphone(shopper).click();
  await expect.poll(() => pressed(shopper)).toBe('false');
  await page.getByRole('status').getByText('You can change what was heard, then send it.').waitFor();
  expect(said(shopper)).toEqual([]);
  await shopper.composer.press('End');
  await page.keyboard.type(' please');
  await page.keyboard.press('Enter');
  await expect.poll(() => said(shopper)).toEqual([['Hello, a rain jacket in medium please', true]]);
  await shopper.say('typed');
  expect(said(shopper).at(-1)).toEqual(['typed', false]);
});

test('held down it listens as long as it is held, by pointer and by key', async () => {
  const shopper = await speaker();
  const { page } = shopper;
  await shopper.openChat();
  await begin(shopper);
  await microphone(shopper).click();
  await expect.poll(() => pressed(shopper)).toBe('false');
  for (const hold of ['pointer', 'Space', 'Enter']) {
    if (hold === 'pointer') await page.mouse.down();
    else await page.keyboard.down(hold);
    await expect.poll(() => listening(shopper)).toBe(true);
    await page.waitForTimeout(500);
    if (hold !== 'pointer') await page.keyboard.down(hold);
    expect(await pressed(shopper)).toBe('true');
    await page.evaluate((words) => window.ear.hear([words], true), hold);
    if (hold === 'pointer') await page.mouse.up();
    else await page.keyboard.up(hold);
    await expect.poll(() => pressed(shopper)).toBe('false');
  }
  await expect.poll(() => shopper.composer.inputValue()).toBe('pointer Space Enter');
  // As assistive technology presses it: a click and nothing else.
  await page.waitForTimeout(400);
  await microphone(shopper).dispatchEvent('click');
  await expect.poll(() => listening(shopper)).toBe(true);
  await microphone(shopper).dispatchEvent('click');
  await expect.poll(() => pressed(shopper)).toBe('false');
});

test('typing, closing and leaving the page end the listening, and what is typed stands', async () => {
  const shopper = await speaker();
  const { page } = shopper;
  await shopper.openChat();
  await begin(shopper);
  await page.evaluate(() => window.ear.hear(['a rain']));
  await expect.poll(() => shopper.composer.inputValue()).toBe('a rain');
  await shopper.composer.press('End');
  await page.keyboard.type(' hat');
  await expect.poll(() => pressed(shopper)).toBe('false');
  expect(await listening(shopper)).toBe(false);
  expect(await shopper.composer.inputValue()).toBe('a rain hat');
  await begin(shopper);
  await shopper.button('Close').click();
  await expect.poll(() => listening(shopper)).toBe(false);
  await shopper.launcher.click();
  await begin(shopper);
  await page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { value: true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await expect.poll(() => listening(shopper)).toBe(false);
});

test('hands-free, a pause sends what was said and the next words are a new message', async () => {
  const shopper = await speaker();
  const { page, server } = shopper;
  await shopper.openChat();
  await begin(shopper);
  await microphone(shopper).click();
  await expect.poll(() => pressed(shopper)).toBe('false');
  await shopper.button('Voice settings').click();
  await page.getByRole('checkbox', { name: /^Hands-free/ }).check();
  await begin(shopper);
  await page.getByRole('status').getByText('A pause sends what you said.').waitFor();
  await page.evaluate(() => window.ear.hear(['hello'], true));
  await expect.poll(() => said(shopper)).toEqual([['hello', true]]);
  expect(await shopper.composer.inputValue()).toBe('');
  expect(await pressed(shopper)).toBe('true');
  // The focus stays where it was: on a phone, a field with the focus would call up the keyboard.
  expect(await shopper.focused()).toBe('button Speak');
  await expect.poll(() => page.evaluate(() => window.ear.started.length)).toBe(3);
  await expect.poll(() => listening(shopper)).toBe(true);
  // Browsers end by themselves when nothing is said for a while.
  await page.evaluate(() => window.ear.end('no-speech'));
  await expect.poll(() => listening(shopper)).toBe(true);
  await page.evaluate(() => window.ear.hear(['where is my order']));
  await expect.poll(() => said(shopper).length).toBe(2);
  expect(server.onlyLog().entries.filter(({ author }) => author === 'shopper')).toHaveLength(2);
});

test('whoever speaks interrupts the voice; the voice itself, from the loudspeaker, is not taken for the shopper', async () => {
  const shopper = await arrive({ before: fakes });
  const { page } = shopper;
  await page.evaluate(() => {
    const settings = { on: true, informed: true, handsFree: true, announce: true };
    localStorage.setItem('aisle:demo:voice', JSON.stringify(settings));
  });
  await shopper.openChat();
  await shopper.button('Play the last reply').waitFor();
  await begin(shopper);
  await shopper.say('cards');
  await begin(shopper);
  await page.evaluate(() => window.ear.hear(['hello'], true));
  await expect.poll(() => said(shopper).length).toBe(2);
  await expect.poll(async () => (await spokenTexts(page)).at(-1)).toBe('You said “hello”.');
  const silenced = await page.evaluate(() => window.voice.silenced.length);
  await expect.poll(() => listening(shopper)).toBe(true);
  await page.evaluate(() => window.ear.hear(['you said hello'], true));
  expect(await page.evaluate(() => window.voice.silenced.length)).toBe(silenced);
  expect(await shopper.composer.inputValue()).toBe('');
  const took = await page.evaluate(() => {
    const before = performance.now();
    window.ear.hear(['you said hello', 'no the black one']);
    return (window.voice.silenced.at(-1) ?? Infinity) - before;
  });
  expect(took).toBeLessThan(100);
  await expect.poll(() => shopper.composer.inputValue()).toBe('no the black one');
});

test('pressing the microphone silences the voice', async () => {
  const shopper = await speaker();
  await shopper.openChat();
  await turnVoice(shopper);
  await shopper.say('cards');
  await expect.poll(() => spokenTexts(shopper.page)).toHaveLength(1);
  await begin(shopper);
  expect(await shopper.page.evaluate(() => window.voice.silenced.length)).toBe(1);
});

test.each([
  ['not-allowed', 'The browser does not allow the microphone here.'],
  ['audio-capture', 'No microphone was found.'],
  ['network', 'Speech cannot be recognized without a connection.'],
  ['no-speech', 'Nothing was heard.'],
  ['service-not-allowed', 'Speech cannot be recognized in this browser just now.'],
])('when the recogniser fails with %s the shopper reads why, and types', async (error, sentence) => {
  const shopper = await speaker();
  await shopper.page.evaluate((fails) => void (window.ear.fails = fails), error);
  await shopper.openChat();
  await microphone(shopper).click();
  await shopper.page.getByRole('alert').getByText(sentence).waitFor();
  expect(await pressed(shopper)).toBe('false');
  await shopper.say('order');
  // Gone with the next try.
  await begin(shopper);
  expect(await shopper.page.getByRole('alert').getByText(sentence).count()).toBe(0);
});

test('it listens in the language of the conversation and speaks its words', async () => {
  const shopper = await speaker('/de');
  shopper.server.locale = 'de-DE';
  shopper.server.language = 'de';
  const { page } = shopper;
  await page
    .getByRole('button', { name: /^Den|Fragen/ })
    .first()
    .click();
  const speak = page.getByRole('button', { name: 'Sprechen' });
  await speak.click();
  await expect.poll(() => listening(shopper)).toBe(true);
  expect(await page.evaluate(() => window.ear.started)).toEqual(['de-DE']);
  await page
    .getByRole('status')
    .getByText('Hört zu … Drücken Sie noch einmal, wenn Sie fertig sind.')
    .waitFor();
});
