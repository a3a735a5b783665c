/** The pictures of the staff pages, taken by `npm run picture`: desk.png, taken-over.png and hand-over.png. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';

/** What the host is started with, so that somebody may sign in. */
export const staffKey = 'a-key-for-the-pictures';

/** Copies the stores to `folder` with people at work at every hour: pictures are taken whenever somebody takes them. */
export function storesAlwaysAttended(folder: string): string {
  cpSync('stores', folder, { recursive: true });
  const file = join(folder, 'demo/store.yaml');
  const always = readFileSync(file, 'utf8').replaceAll(/^( +\w+day): .*$/gm, "$1: '00:00-23:59'");
  writeFileSync(file, always);
  return folder;
}

/** @param shoot keeps the picture of a page under a name. */
export async function takeStaffPictures(
  browser: Browser,
  address: string,
  shoot: (page: Page, name: string) => Promise<void>,
): Promise<void> {
  // Nobody is at the desk yet, so that a message is taken.
  await leaveRequest(browser, address);
  const maya = await signIn(browser, address, 'Maya');
  const kim = await signIn(browser, address, 'Kim');
  const helped = await comeIn(browser, address, [
    'do you have a wool blanket?',
    'I want to talk to a person',
  ]);
  await takeOver(kim, /wool blanket|talk to a person/, 'Hello, I am looking for one.');
  const ada = await comeIn(browser, address, [
    'I need a waterproof jacket under $120',
    'add the second one in M',
    'I want to talk to a person about the hood',
  ]);
  const other = await comeIn(browser, address, ['where is my order?', 'a human please']);
  await maya.getByText('a human please').first().waitFor();
  await maya
    .getByRole('link', { name: /about the hood/ })
    .first()
    .click();
  await maya.getByText('Total before').first().waitFor();
  await shoot(maya, 'desk.png');
  await takeOverForPicture(maya, ada);
  await shoot(maya, 'taken-over.png');
  await shoot(ada, 'hand-over.png');
  for (const page of [maya, kim, helped, ada, other]) await page.context().close();
}

/** A person answers, leaves a note, and looks at how the bot had answered. */
async function takeOverForPicture(maya: Page, ada: Page): Promise<void> {
  await takeOver(
    maya,
    /about the hood/,
    'Hello, this is Maya. The hood of the Drizzle comes off with two zips.',
  );
  await ada.getByText('comes off with two zips').first().waitFor();
  await say(ada, 'great, can I wash it at 40?');
  await maya.getByText('can I wash it at 40?').first().waitFor();
  await maya.getByRole('radio', { name: 'Private note' }).check();
  await maya.getByRole('textbox', { name: 'Private note' }).fill('Asked the supplier about 40 °C.');
  await maya.keyboard.press('Enter');
  await maya.getByText('Private note of Maya').waitFor();
  const evidence = maya.locator('details.evidence').last();
  await evidence.locator('summary').first().click();
  await evidence.getByText('ms in all').waitFor();
  await maya.locator('.talk-log').evaluate((box) => (box.scrollTop = box.scrollHeight));
}

async function newPage(browser: Browser): Promise<Page> {
  const viewport = { width: 1280, height: 800 };
  const context = await browser.newContext({ reducedMotion: 'reduce', locale: 'en-US', viewport });
  return context.newPage();
}

async function signIn(browser: Browser, address: string, name: string): Promise<Page> {
  const page = await newPage(browser);
  await page.goto(`${address}staff/`);
  await page.getByLabel('Your name').fill(name);
  await page.getByLabel('Key').fill(staffKey);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('heading', { name: 'Waiting' }).waitFor();
  return page;
}

async function comeIn(browser: Browser, address: string, sentences: string[]): Promise<Page> {
  const page = await newPage(browser);
  await page.goto(`${address}demo/product/tarnfell-drizzle-rain-jacket`, { waitUntil: 'networkidle' });
  await page.getByRole('button', { name: /^Ask the shop assistant/ }).click();
  for (const sentence of sentences) await say(page, sentence);
  return page;
}

/** Says something and waits until it stands in the log. */
async function say(page: Page, text: string): Promise<void> {
  const entries = page.locator('aisle-chat .messages > li');
  const before = await entries.count();
  await page.getByRole('textbox', { name: 'Your message' }).fill(text);
  await page.keyboard.press('Enter');
  await entries.nth(before).waitFor();
  await page.waitForLoadState('networkidle');
}

async function leaveRequest(browser: Browser, address: string): Promise<void> {
  const page = await comeIn(browser, address, [
    'I want to talk to a person',
    'Do you engrave the mugs? Write to ada@example.com',
  ]);
  await page.context().close();
}

async function takeOver(page: Page, row: RegExp, words: string): Promise<void> {
  await page.getByRole('link', { name: row }).first().click();
  await page.getByRole('button', { name: 'Join' }).click();
  await page.getByLabel('Reply to the shopper').fill(words);
  await page.keyboard.press('Enter');
  await page.locator('.log').getByText(words).waitFor();
}
