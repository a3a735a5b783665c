import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test } from 'vitest';
import { Person } from '../widget/console/person.ts';
import { openShop } from './support/open-shop.ts';
import type { Shopper } from './support/shopper.ts';

/** A hand-over with two real browsers: a shopper asks for a person, and one comes. */

const key = 'a-key-for-the-agents-of-this-test';
const otherKey = 'a-key-for-the-agents-of-the-other-store';
const stores = mkdtempSync(join(tmpdir(), 'aisle-stores-'));
// Hooks that clean up run last first: the server ends before its stores go.
afterAll(() => rmSync(stores, { recursive: true, force: true }));
const shop = openShop(() => {
  cpSync('stores', stores, { recursive: true });
  const file = join(stores, 'demo/store.yaml');
  // Whenever this runs, the store's people are at work.
  const always = readFileSync(file, 'utf8').replaceAll(/^( +\w+day): .*$/gm, "$1: '00:00-23:59'");
  writeFileSync(file, always);
  return { env: { STORES_DIR: stores, STAFF_KEY: key, STAFF_KEY_HAFEN: otherKey } };
});
let people: Person[] = [];

afterEach(async () => {
  const leaving = people;
  people = [];
  for (const { context, troubles } of leaving) {
    await context.close();
    const own = /status of 401/;
    const consoleErrors = troubles.consoleErrors.filter((text) => !own.test(text));
    expect({ ...troubles, consoleErrors }).toEqual({
      consoleErrors: [],
      pageErrors: [],
      securityViolations: [],
    });
  }
});

/** Somebody of the store, signed in or not yet. */
async function arrive(): Promise<Person> {
  const context = await shop.browser.newContext({
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
  });
  const person = await Person.arrive(shop.server.http, context);
  people.push(person);
  return person;
}

async function atTheDesk(): Promise<Person> {
  const person = await arrive();
  await person.signIn(key);
  await person.page.getByText('Connected').waitFor();
  await person.page.getByRole('heading', { name: 'Waiting' }).waitFor();
  return person;
}

/** Says something to which no reply of the bot is expected. */
async function tell(shopper: Shopper, text: string): Promise<void> {
  await shopper.composer.fill(text);
  await shopper.composer.press('Enter');
}

test('a wrong key opens no desk', async () => {
  const person = await arrive();
  await person.signIn('a-key-that-somebody-guessed');
  await person.page.getByRole('alert').getByText('This key is not valid.').waitFor();
  expect(await person.page.getByRole('heading', { name: 'Staff sign-in' }).isVisible()).toBe(true);
});

test('a key of one store opens the desk of that store alone', async () => {
  const person = await arrive();
  await person.signIn(otherKey);
  await person.page.getByRole('alert').getByText('This key does not open that store.').waitFor();
  await person.page.getByLabel('Store').selectOption('Hafen & Söhne');
  await person.page.getByRole('button', { name: 'Sign in' }).click();
  await person.page.getByRole('heading', { level: 1, name: 'Hafen & Söhne' }).waitFor();
  await person.page.getByText('Connected').waitFor();
  expect(await person.page.getByLabel('Store').count()).toBe(0);
  // Even a page that asks for the other store with this session gets nothing of it.
  await person.page.evaluate(() => {
    const session = JSON.parse(sessionStorage.getItem('aisle:staff') ?? '{}') as object;
    sessionStorage.setItem('aisle:staff', JSON.stringify({ ...session, storeId: 'demo' }));
  });
  await person.page.reload();
  await person.page.getByRole('heading', { name: 'Staff sign-in' }).waitFor();
});

test('a shopper asks for a person, who joins, answers and hands back', async () => {
  const person = await atTheDesk();
  const shopper = await shop.arrive('/demo/');
  await shopper.openChat();
  await shopper.say('show me rain jackets');
  await tell(shopper, 'I want to talk to a person');
  await person.row(/Asked for a person/).waitFor();
  await expect.poll(() => person.page.title()).toBe('(1) Fernhill – staff desk');
  await shopper.chat.getByText('Assistant, until a person is free').waitFor();
  await shopper.expectFineForEveryone('waiting for a person');

  await person.row(/Asked for a person/).click();
  await person.log.getByText('show me rain jackets').waitFor();
  const evidence = person.log.locator('details.evidence').first();
  await evidence.locator('summary').first().click();
  await evidence
    .getByText(/search products/)
    .first()
    .waitFor();
  await evidence.getByText(/ms in all/).waitFor();
  expect(await person.faults()).toEqual([]);

  await person.button('Join').click();
  await expect.poll(() => person.focused()).toBe('textarea Reply to the shopper');
  await shopper.chat.getByText('A person of the store’s team').waitFor();
  await person.page.keyboard.type('Hello, what are you looking for?');
  await person.page.keyboard.press('Enter');
  await shopper.chat.getByText('Hello, what are you looking for?').waitFor();
  await shopper.chat.getByText('Maya, from the store’s team', { exact: true }).waitFor();
  await person.page.getByLabel('Private note').check();
  await person.page.getByRole('textbox', { name: 'Private note' }).fill('Speaks of the blue one.');
  await person.page.keyboard.press('Enter');
  await person.log.getByText('Private note of Maya').waitFor();

  const before = await shopper.replies.count();
  await tell(shopper, 'show me tents');
  await person.log.getByText('show me tents').waitFor();
  await person.page.getByLabel('Reply to the shopper').fill('I will bring you the list of tents.');
  await person.page.keyboard.press('Enter');
  await shopper.chat.getByText('I will bring you the list of tents.').waitFor();
  expect(await shopper.replies.count()).toBe(before);
  expect(await shopper.chat.getByText('Speaks of the blue one.').count()).toBe(0);
  await shopper.expectFineForEveryone('with a person');
  expect(await person.faults()).toEqual([]);

  await person.button('Hand back').click();
  await person.page.getByText('The assistant answers here.').waitFor();
  await shopper.chat.getByText('Assistant, not a person').waitFor();
  await shopper.say('show me tents');
  expect(await shopper.replies.count()).toBeGreaterThan(before);
  await shopper.page.reload();
  await shopper.chat.getByText('I will bring you the list of tents.').waitFor();
  expect(await shopper.chat.getByText('Speaks of the blue one.').count()).toBe(0);
  await shopper.leave();
});

test('what a shopper forgets is gone from the other tab and from the desk', async () => {
  const person = await atTheDesk();
  const shopper = await shop.arrive('/demo/');
  await shopper.openChat();
  await shopper.say('show me a very particular teapot');
  const tab = await shopper.anotherTab('/demo/');
  await tab.openChat();
  await tab.replies.nth(0).waitFor();
  await person.row(/a very particular teapot/).click();
  await person.log.getByText('a very particular teapot').waitFor();
  await shopper.chat.getByRole('button', { name: 'Options' }).click();
  await shopper.chat.getByRole('button', { name: /^Forget this/ }).click();
  await shopper.page.getByRole('button', { name: 'Forget it' }).click();
  for (const each of [shopper, tab]) {
    await each.said.nth(0).waitFor({ state: 'detached' });
    expect(await each.chat.getByText('teapot').count()).toBe(0);
  }
  await expect.poll(() => person.page.getByText('a very particular teapot').count()).toBe(0);
  await person.page.reload();
  await person.page.getByText('Connected').waitFor();
  await person.page.getByText('This store has no such conversation, or it was erased.').waitFor();
  for (const { troubles } of [shopper, tab]) {
    // The page asks for the cart of a conversation that is not stored yet; the browser reports the refusal.
    troubles.consoleErrors = troubles.consoleErrors.filter((text) => !/status of 403/.test(text));
  }
  tab.expectNoTrouble();
  await shopper.leave();
});

test('a message that was left is settled at the desk, and the shopper reads the answer', async () => {
  const shopper = await shop.arrive('/demo/');
  await shopper.openChat();
  // Nobody is at the desk, so that a message is taken.
  await shopper.say('I want to talk to a person');
  await shopper.say('Do you engrave the mugs?');
  const person = await atTheDesk();
  await person
    .row(/Do you engrave the mugs/)
    .first()
    .click();
  const card = person.page.locator('details.request');
  await card.locator('summary').click();
  await card.getByLabel('Answer to the shopper').fill('Yes, up to twelve letters.');
  await card.getByRole('button', { name: /^Done/ }).click();
  await card.waitFor({ state: 'detached' });
  await shopper.chat.getByText('Yes, up to twelve letters.').waitFor();
  await shopper.leave();
});
