import type { Shopper } from './shopper.ts';
import { both, fakeEar, fakeVoice, turnVoice } from './voice-fakes.ts';

/** What a page needs in place of voice and microphone for `everyVoiceState`: give it as `before` to the visit. */
export const voiceFakes = both(fakeVoice, fakeEar);

/** Brings an open chat into each state there is of voice and microphone, one after the other, and calls back in each. */
export async function everyVoiceState(
  shopper: Shopper,
  look: (state: string) => Promise<void>,
): Promise<void> {
  const { page } = shopper;
  await turnVoice(shopper);
  await shopper.button('Only the voice').waitFor();
  await look('asked about a screen reader');
  await shopper.button('Both').click();
  await shopper.say('cards');
  await shopper.button('Pause').waitFor();
  await page.evaluate(async () => {
    window.voice.word(5, 3);
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
  });
  await look('voice on, reading');
  await shopper.button('Pause').click();
  await shopper.button('Voice settings').click();
  await look('voice paused, with its settings');
  await shopper.button('Voice settings').click();
  await page.evaluate(() => void (window.voice.fails = 'not-allowed'));
  await shopper.say('card');
  await page.getByText('The browser plays no sound until you press Play.').waitFor();
  await look('voice refused by the browser');
  await shopper.button('Stop reading').click();
  await shopper.button('Speak').click();
  await page.getByRole('alertdialog').waitFor();
  await look('notice before speaking');
  await shopper.button('Start speaking').click();
  await page.getByText('Listening…').waitFor();
  await page.evaluate(() => window.ear.hear(['a rain jacket in medium']));
  await look('recording');
  await shopper.button('Speak').click();
  await page.getByText('You can change what was heard').waitFor();
  await look('heard and not sent');
  await shopper.composer.fill('');
  await page.evaluate(() => void (window.ear.fails = 'audio-capture'));
  await shopper.button('Speak').click();
  await page.getByRole('alert').getByText('No microphone was found.').waitFor();
  await look('no microphone');
}
