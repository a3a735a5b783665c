import type { Shopper } from './shopper.ts';
import { fakeEar } from './voice-fakes.ts';

/** A state that a shopper may find the chat in, and how to get there from a page that was just opened. */
export interface ChatState {
  name: string;
  reach: (shopper: Shopper) => Promise<unknown>;
}

const said =
  (...texts: string[]) =>
  async (shopper: Shopper): Promise<void> => {
    await shopper.openChat();
    for (const text of texts) await shopper.say(text);
    // What can be done about a reply comes a moment after it.
    await shopper.button(/^This is wrong/).first().waitFor();
  }; // prettier-ignore

const fromMenu =
  (item: string | RegExp, reached: (shopper: Shopper) => Promise<unknown>) =>
  async (shopper: Shopper): Promise<void> => {
    await said('order')(shopper);
    await shopper.button('Options').click();
    await shopper.button(item).click();
    await reached(shopper);
  };

const handedOver =
  (state: 'waiting' | 'joined', text: string) =>
  async (shopper: Shopper): Promise<void> => {
    await said('order')(shopper);
    shopper.server.handOver(shopper.server.onlyLog(), { state }, text);
    await shopper.page.locator('aisle-chat .note', { hasText: text }).waitFor();
  };

const text = ({ page }: Shopper, words: string) =>
  page.locator('aisle-chat').getByText(words).first().waitFor();

/** Sends without waiting for an answer. */
const send = async ({ composer }: Shopper, words: string) => {
  await composer.fill(words);
  await composer.press('Enter');
};

const speaking = async (shopper: Shopper) => {
  await shopper.page.evaluate(fakeEar);
  await shopper.openChat();
  await shopper.button('Speak').click();
  await shopper.page.getByRole('alertdialog').waitFor();
};

export const chatStates: readonly ChatState[] = [
  { name: 'closed', reach: () => Promise.resolve() },
  { name: 'open and empty', reach: (shopper) => shopper.openChat() },
  { name: 'a draft near the limit', reach: async (shopper) => {
    await shopper.openChat();
    await shopper.composer.fill('x'.repeat(3_990));
    await text(shopper, '10 characters left');
  } },
  { name: 'a draft over the limit', reach: async (shopper) => {
    await shopper.openChat();
    await shopper.composer.fill('x'.repeat(4_010));
    await text(shopper, '10 characters too long');
  } },
  { name: 'connecting', reach: async (shopper) => {
    shopper.server.faults.frozen = true;
    await shopper.launcher.click();
    await text(shopper, 'Connecting…');
  } },
  { name: 'streaming', reach: async (shopper) => {
    await shopper.openChat();
    shopper.server.faults.holdReplies = true;
    await send(shopper, 'cards');
    await text(shopper, 'is rated best');
  } },
  { name: 'long', reach: async (shopper) => {
    await said('order')(shopper);
    const log = shopper.server.onlyLog();
    for (let count = 1; count <= 80; count += 1) shopper.server.tell(log, 'assistant', `Line ${count}.`);
    await shopper.button('Show earlier messages').waitFor();
  } },
  { name: 'reading further up', reach: async (shopper) => {
    await said('cards', 'order', 'compare', 'detail')(shopper);
    await shopper.page.locator('aisle-chat .transcript').evaluate(async (box) => {
      const scrolled = new Promise((resolve) => box.addEventListener('scroll', resolve, { once: true }));
      box.scrollTop = 0;
      await scrolled;
    });
    shopper.server.tell(shopper.server.onlyLog(), 'assistant', 'One more thing.');
    await shopper.button('New messages').waitFor();
  } },
  { name: 'choices', reach: said('choices') },
  { name: 'choices that are over', reach: said('choices', 'order') },
  { name: 'cards', reach: said('cards') },
  { name: 'one card', reach: said('card') },
  { name: 'a product in full', reach: said('detail') },
  { name: 'a combination that is sold out', reach: async (shopper) => {
    await said('detail')(shopper);
    await shopper.page.getByRole('radio', { name: 'Sand' }).check();
    await shopper.page.getByRole('radio', { name: /^L/ }).check();
    await shopper.page.locator('aisle-chat .detail').getByText('Sold out', { exact: true }).waitFor();
  } },
  { name: 'comparison', reach: said('compare') },
  { name: 'cart', reach: said('cart') },
  { name: 'an empty cart', reach: said('empty') },
  { name: 'order', reach: said('order') },
  { name: 'orders', reach: async (shopper) => {
    await said('orders')(shopper);
    await shopper.page.locator('aisle-chat .orders summary').first().click();
  } },
  { name: 'a quoted policy', reach: said('policy') },
  { name: 'a message focused by key', reach: async (shopper) => {
    await said('card')(shopper);
    await shopper.page.locator('aisle-chat .transcript').press('End');
  } },
  { name: 'menu', reach: async (shopper) => {
    await said('order')(shopper);
    await shopper.button('Options').click();
    await shopper.button('New conversation').waitFor();
  } },
  { name: 'voice on', reach: async (shopper) => {
    await said('order')(shopper);
    await shopper.button('Options').click();
    await shopper.page.getByRole('switch').first().click();
  } },
  { name: 'notice before speaking', reach: speaking },
  { name: 'recording', reach: async (shopper) => {
    await speaking(shopper);
    await shopper.button('Start speaking').click();
    await text(shopper, 'Listening…');
    await shopper.page.evaluate(() => window.ear.hear(['a rain jacket in medium']));
  } },
  { name: 'a question', reach: fromMenu(/^Forget this/, ({ page }) => page.getByRole('alertdialog').waitFor()) },
  { name: 'a form', reach: fromMenu(/^Send by e-mail/, ({ page }) => page.getByLabel('E-mail address').waitFor()) },
  { name: 'a rating', reach: fromMenu('Rate this conversation', ({ page }) => page.getByRole('radio', { name: '4 stars' }).check()) },
  { name: 'the list of keys', reach: fromMenu('Keyboard help', ({ page }) => page.getByRole('dialog', { name: 'Keyboard help' }).waitFor()) },
  { name: 'saying what is wrong', reach: async (shopper) => {
    await said('order')(shopper);
    await shopper.button(/^This is wrong/).click();
    await shopper.page.getByLabel('What is wrong with it?').waitFor();
  } },
  { name: 'a message that was refused', reach: async (shopper) => {
    await said('order')(shopper);
    shopper.server.faults.refuse = 'broken';
    await send(shopper, 'broken');
    await shopper.button('Try again').waitFor();
  } },
  { name: 'error', reach: async (shopper) => {
    await said('order')(shopper);
    shopper.server.complain(shopper.server.onlyLog(), 'Not now.');
    await shopper.button('Dismiss').waitFor();
  } },
  { name: 'refused for good', reach: async (shopper) => {
    await shopper.page.goto(`${shopper.server.origin}/?closed`);
    await shopper.launcher.click();
    await text(shopper, 'cannot be reached');
  } },
  { name: 'offline', reach: async (shopper) => {
    await said('order')(shopper);
    await shopper.context.setOffline(true);
    shopper.server.cut();
    await text(shopper, 'You are offline.');
  } },
  { name: 'reconnecting', reach: async (shopper) => {
    await said('order')(shopper);
    shopper.server.faults.frozen = true;
    shopper.server.cut();
    await text(shopper, 'No connection.');
  } },
  { name: 'waiting for a person', reach: handedOver('waiting', 'You are number 2; about 10 minutes.') },
  { name: 'staff joined', reach: async (shopper) => {
    await handedOver('joined', 'Maya of Norrland has joined.')(shopper);
    shopper.server.tell(shopper.server.onlyLog(), 'staff', 'What can I do?', 'Maya');
    await text(shopper, 'Maya, from the store’s team');
  } },
  { name: 'personal details hidden', reach: async (shopper) => {
    await said('card is 4111111111111111')(shopper);
    await text(shopper, 'Personal details are hidden');
  } },
  { name: 'closed with something unread', reach: async (shopper) => {
    await said('order')(shopper);
    await shopper.composer.press('Escape');
    shopper.server.tell(shopper.server.onlyLog(), 'assistant', 'One more thing.');
    await shopper.button(/1 new message/).waitFor();
  } },
]; // prettier-ignore
