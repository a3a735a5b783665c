import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Part } from '../bot/wire/parts.ts';
import { launchBrowser, watchedPage } from './browser.ts';
import { startServer, type RunningServer } from './server.ts';
import { WireClient } from './wire-client.ts';

/** Does what README tells a reader to do. */

const readme = readFileSync('README.md', 'utf8');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

/** What is written in code marks in the numbered list that follows "say:". */
const sentences = readme
  .slice(readme.indexOf('and say:'))
  .split('\n\n')[1]!
  .split('\n')
  .flatMap((line) => [...line.matchAll(/`([^`]+)`/g)].map(([, sentence]) => sentence!));

test('every npm command that README names is one', () => {
  const named = [...readme.matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name!);
  expect(named.length).toBeGreaterThan(5);
  for (const name of [...named, 'start', 'test']) {
    expect(Object.keys(scripts)).toContain(name);
    const file = /^node (\S+)/.exec(scripts[name]!)?.[1];
    if (file) expect(existsSync(file), `${file}, which npm run ${name} starts`).toBe(true);
  }
});

test('every file and picture that README points to is there', () => {
  const targets = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, target]) => target!);
  expect(targets).toContain('docs/images/conversation.png');
  for (const target of targets) expect(existsSync(target), target).toBe(true);
  expect(statSync('docs/images/conversation.png').size).toBeLessThan(300 * 1024);
});

test('npm start prints the address of a store that answers', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'aisle-readme-'));
  const child = spawn('npm', ['start'], {
    env: { ...process.env, PORT: '0', DATA_DIR: folder, LOG_LEVEL: 'warn' },
    stdio: ['ignore', 'pipe', 'pipe'],
    // npm starts others: all of them end together.
    detached: true,
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (printed += String(data)));
  await expect.poll(() => printed, { timeout: 40_000 }).toMatch(/http:\S+\/demo\/[\s\S]+Ctrl\+C/);
  const address = /http:\S+\/demo\//.exec(printed)![0];
  expect(await (await fetch(address)).text()).toContain('Fernhill');
  process.kill(-child.pid!, 'SIGTERM');
  await ended;
  rmSync(folder, { recursive: true });
});

describe('with a server running', () => {
  let server: RunningServer;
  let elsewhere: Awaited<ReturnType<typeof emptyPage>>;
  let stores: string;
  let data: string;

  beforeAll(async () => {
    elsewhere = await emptyPage();
    stores = mkdtempSync(join(tmpdir(), 'aisle-stores-'));
    cpSync('stores', stores, { recursive: true });
    // 127.0.0.1 is listed, as README says; localhost, the same page by another name, is only known to the other store.
    list('demo', `http://127.0.0.1:${elsewhere.port}`);
    list('hafen', `http://localhost:${elsewhere.port}`);
    data = mkdtempSync(join(tmpdir(), 'aisle-readme-'));
    bringInMyShop();
    server = await startServer({ folder: data, env: { STORES_DIR: stores } });
    elsewhere.show(embedSnippet(server.port));
  });
  afterAll(async () => {
    await server?.stop();
    server?.clean();
    elsewhere?.close();
    rmSync(stores, { recursive: true });
  });

  function list(storeId: string, origin: string): void {
    const file = join(stores, storeId, 'store.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^origins: \[/m, `origins: [${origin}, `));
  }

  /** "Now your shop", with the second store's export in place of the reader's. */
  function bringInMyShop(): void {
    cpSync('stores/demo', join(stores, 'my-shop'), { recursive: true });
    const file = join(stores, 'my-shop/store.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^id: demo$/m, 'id: my-shop'));
    const command = /`npm run (import -- products\.csv --store my-shop)`/.exec(readme)![1]!;
    const words = command.replace('products.csv', 'widget/store/hafen/products.csv').split(' ');
    execFileSync('npm', ['run', '--silent', ...words], {
      env: { ...process.env, DATA_DIR: data, STORES_DIR: stores },
      stdio: 'pipe',
    });
  }

  test('a reader who brings in their own export can sell from it', async () => {
    expect(server.output()).toMatch(/\/my-shop\/ \(44 products\)/);
    const shopper = new WireClient(server.url, 'my-shop');
    await shopper.connect();
    const [found] = await shopper.ask('zeig mir Notizbücher');
    expect(part(found!.parts as Part[], 'products').products[0]!.title).toMatch(/Notizbuch/);
    await shopper.ask('leg das erste in den Warenkorb');
    const [cart] = await shopper.ask('Warenkorb');
    shopper.close();
    expect(part(cart!.parts as Part[], 'cart').cart.checkoutUrl).toBe('/my-shop/checkout');
  });

  test('a reader who says the sentences of README gets a good answer to each', async () => {
    expect(sentences).toHaveLength(8);
    const shopper = new WireClient(server.url);
    await shopper.connect();
    const answers: { text: string; parts: Part[] }[] = [];
    for (const sentence of sentences) {
      const entries = await shopper.ask(sentence);
      answers.push({
        text: entries.map(({ text }) => text).join('\n'),
        parts: entries.flatMap(({ parts }) => parts as Part[]),
      });
    }
    shopper.close();
    const [found, added, policy, compared, asked, , order, awkward] = answers;
    const { products } = part(found!.parts, 'products');
    expect(products.length).toBeGreaterThan(1);
    for (const product of products) expect(product.price.amount).toBeLessThan(120_00);
    const [line] = part(added!.parts, 'cart').cart.lines;
    expect(line).toMatchObject({ productId: products[1]!.id, quantity: 1, options: { Size: 'M' } });
    expect(policy!.text).toContain('60 days');
    expect(part(compared!.parts, 'comparison').products.map(({ id }) => id)).toEqual(
      products.slice(0, 2).map(({ id }) => id),
    );
    expect(asked!.text).toContain('order number');
    expect(part(order!.parts, 'order').order.number).toBe('D-10072');
    expect(awkward!.text).toContain('does not say');
    expect(awkward!.text).not.toMatch(/\b(yes|safe|suitable|nickel-free|free of nickel)\b/i);
  });

  test('the script of the tag is served, and an empty page of a listed origin has the chat', async () => {
    const script = await fetch(`${server.http}/widget/aisle.js`);
    expect(script.headers.get('content-type')).toContain('javascript');
    const browser = await launchBrowser();
    const { page, troubles } = await watchedPage(await browser.newContext());
    await page.goto(`http://127.0.0.1:${elsewhere.port}/`);
    await page.getByRole('button', { name: 'Ask the shop assistant' }).click();
    await page.getByText(/Fernhill's shop assistant – software, not a person/).waitFor();
    await page.getByRole('textbox', { name: 'Your message' }).fill('show me rain jackets');
    await page.keyboard.press('Enter');
    const picture = page.locator('aisle-chat article img').first();
    await expect
      .poll(() => picture.evaluate((img) => (img as HTMLImageElement).naturalWidth))
      .toBeGreaterThan(0);
    expect(await page.locator('aisle-chat article a').first().getAttribute('href')).toContain(server.http);
    expect(troubles).toEqual({ consoleErrors: [], pageErrors: [], securityViolations: [] });
    await browser.close();
  });

  test('a page of an origin that the store does not list says that the chat cannot be reached from there', async () => {
    const browser = await launchBrowser();
    const { page, troubles } = await watchedPage(await browser.newContext());
    await page.goto(`http://localhost:${elsewhere.port}/`);
    await page.getByRole('button', { name: 'Ask the shop assistant' }).click();
    await page.getByText('The assistant cannot be reached from this page.').waitFor();
    expect(troubles).toEqual({ consoleErrors: [], pageErrors: [], securityViolations: [] });
    await browser.close();
  });

  test('a page of an origin that no store lists gets no connection, and its owner reads why in the console', async () => {
    const nowhere = await emptyPage();
    nowhere.show(embedSnippet(server.port));
    const browser = await launchBrowser();
    const { page, troubles } = await watchedPage(await browser.newContext());
    await page.goto(`http://127.0.0.1:${nowhere.port}/`);
    await page.getByRole('button', { name: 'Ask the shop assistant' }).click();
    await page.getByText(/^No connection\./).waitFor();
    await expect.poll(() => troubles.consoleErrors.join()).toContain('Unexpected response code: 403');
    await browser.close();
    nowhere.close();
  });
});

/** The tag as README gives it, for the demo store of the server under test. */
function embedSnippet(port: number): string {
  const tag = /<script async src="http[^>]+><\/script>/.exec(readme)?.[0];
  if (!tag) throw new Error('README has no script tag');
  return tag.replaceAll('8080', String(port)).replace('my-shop', 'demo');
}

function part<Kind extends Part['kind']>(parts: Part[], kind: Kind): Extract<Part, { kind: Kind }> {
  const found = parts.find((each) => each.kind === kind);
  if (!found) throw new Error(`no ${kind} among ${parts.map((each) => each.kind).join(', ')}`);
  return found as Extract<Part, { kind: Kind }>;
}

/** A page somewhere else on the web, with nothing in it but a tag. */
async function emptyPage() {
  let tag = '';
  const server = createServer((_request, response) => {
    // The browser asks for an icon too; it may have the page.
    response
      .writeHead(200, { 'content-type': 'text/html' })
      .end(`<!doctype html><html lang="en"><title>A page</title><body>${tag}</body></html>`);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return {
    port: (server.address() as AddressInfo).port,
    show: (snippet: string) => (tag = snippet),
    close: () => server.close(),
  };
}
