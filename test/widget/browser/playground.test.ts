import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildPlayground } from '../../../scripts/build-playground.ts';
import { staticFiles } from '../../../bot/local/http.ts';
import { builtWidget } from '../../built.ts';
import { launchBrowser, watchedPage } from '../../browser.ts';
import { ScriptedServer } from '../scripted-server.ts';

/** The playground as the demo serves it. */

let browser: Browser;
let server: ScriptedServer;
const folder = mkdtempSync(join(tmpdir(), 'aisle-playground-'));

beforeAll(async () => {
  const [widget] = await Promise.all([builtWidget(), buildPlayground(join(folder, 'playground'))]);
  const handlers = [
    staticFiles('/widget/', dirname(widget.file)),
    staticFiles('/playground/', join(folder, 'playground')),
  ];
  server = await ScriptedServer.start((request, response) => {
    const asked = new Request(new URL(request.url ?? '/', 'http://demo.example'));
    void Promise.all(handlers.map(async (handle) => handle(asked))).then(async (answers) => {
      const answer = answers.find((one) => one !== undefined) ?? new Response(null, { status: 204 });
      response.writeHead(answer.status, Object.fromEntries(answer.headers));
      response.end(Buffer.from(await answer.arrayBuffer()));
    });
  });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true });
});

test('every form calls its command, and what the chat tells is listed, under the strict policy', async () => {
  const { page, troubles } = await watchedPage(await browser.newContext({ reducedMotion: 'reduce' }));
  await page.goto(`${server.origin}/playground/`);
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  const dialog = page.getByRole('dialog');
  await press('Open');
  await dialog.waitFor();
  await press('Say it');
  await page.locator('#log', { hasText: '"author":"assistant"' }).waitFor();
  await press('Put into the field');
  const field = page.getByRole('textbox', { name: 'Your message' });
  expect(await field.inputValue()).toBe('show me rain jackets');
  await page.getByLabel('Scheme').selectOption('dark');
  await page.locator('form[data-command=theme] button').first().click();
  expect(await page.locator('aisle-chat').getAttribute('theme')).toBe('dark');
  server.locale = 'de-DE';
  await page.getByLabel('Locale').selectOption('de-DE');
  await page.locator('form[data-command=locale] button').click();
  await page.getByRole('textbox', { name: 'Ihre Nachricht' }).waitFor();
  await page.locator('form[data-command=context] button').click();
  await expect
    .poll(() => server.received.findLast((frame) => frame.type === 'context')?.page)
    .toEqual({ page: 'product', product: 'tarnfell-drizzle-rain-jacket' });
  await press('Close');
  await dialog.waitFor({ state: 'hidden' });
  await press('Hide');
  await page.locator('aisle-chat').waitFor({ state: 'hidden' });
  expect(troubles).toEqual({ consoleErrors: [], pageErrors: [], securityViolations: [] });
  const other = await watchedPage(await browser.newContext({ reducedMotion: 'reduce' }));
  await other.page.goto(`${server.origin}/playground/`);
  await other.page.getByRole('button', { name: 'Greet by these rules' }).click();
  await other.page.getByRole('region', { name: 'Message from the shop assistant' }).waitFor();
  await other.page.locator('#log', { hasText: '"state":"shown"' }).waitFor();
});
