import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core';
import type { WidgetBuild } from '../../../scripts/build-widget.ts';
import { builtWidget } from '../../built.ts';
import { launchBrowser, watchedPage, type PageTroubles } from '../../browser.ts';
import { ScriptedServer } from '../scripted-server.ts';
import { buildReactPage } from './build-react-page.ts';
import { answerPages } from './shop-page.ts';

const axeSource = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** How a shopper arrives, and on which page of the shop. */
export type VisitOptions = BrowserContextOptions & {
  path?: string;
  /** Runs in each page before anything else. */
  before?: (() => void) | { content: string };
  /** What the server can speak with. */
  speech?: ScriptedServer['speech'];
  /** The page has no chat yet. */
  noChat?: boolean;
};

/** A browser, the widget as its sources are, and a store to use it in. */
export class Shop {
  readonly browser: Browser;
  readonly build: WidgetBuild;
  readonly #folder: string;

  private constructor(browser: Browser, build: WidgetBuild, folder: string) {
    this.browser = browser;
    this.build = build;
    this.#folder = folder;
  }

  /** @param options.react whether the shop has pages made with React too */
  static async open({ react = false } = {}): Promise<Shop> {
    const folder = await mkdtemp(join(tmpdir(), 'aisle-widget-'));
    const [browser, build] = await Promise.all([launchBrowser(), builtWidget()]);
    if (react) await buildReactPage(join(folder, 'react'));
    return new Shop(browser, build, folder);
  }

  /** A shopper with a browser profile of their own, on a page of a server of their own. */
  async shopper({ before, ...options }: VisitOptions = {}): Promise<Shopper> {
    const { path, speech, noChat, ...rest } = options;
    const context = await this.profile(rest);
    if (before) await context.addInitScript(before);
    return this.visitor(context, { path, speech, noChat });
  }

  async profile(options: BrowserContextOptions = {}): Promise<BrowserContext> {
    const context = await this.browser.newContext({ reducedMotion: 'reduce', ...options });
    context.setDefaultTimeout(20_000);
    return context;
  }

  /** On a page of a server of their own, which is an origin of its own: nothing of earlier visits is kept for it. */
  async visitor(
    context: BrowserContext,
    { path = '/', speech, noChat = false }: Pick<VisitOptions, 'path' | 'speech' | 'noChat'> = {},
  ): Promise<Shopper> {
    const server = await ScriptedServer.start(answerPages(this.build.file, join(this.#folder, 'react/app')));
    server.speech = speech;
    return Shopper.arrive(server, context, path, { noChat });
  }

  async close(): Promise<void> {
    await this.browser.close();
    await rm(this.#folder, { recursive: true });
  }
}

/** What a shopper can see and do, by the names that things have for everyone. */
export class Shopper {
  readonly server: ScriptedServer;
  readonly context: BrowserContext;
  readonly page: Page;
  readonly troubles: PageTroubles;

  private constructor(server: ScriptedServer, context: BrowserContext, page: Page, troubles: PageTroubles) {
    this.server = server;
    this.context = context;
    this.page = page;
    this.troubles = troubles;
  }

  /** @param prepare is handed the page before anything is in it. */
  static async arrive(
    server: ScriptedServer,
    context: BrowserContext,
    path = '/',
    { noChat = false, prepare }: { noChat?: boolean; prepare?: (page: Page) => void } = {},
  ): Promise<Shopper> {
    const { page, troubles } = await watchedPage(context);
    prepare?.(page);
    const shopper = new Shopper(server, context, page, troubles);
    await page.goto(server.origin + path);
    if (noChat) return shopper;
    await page.locator('aisle-chat .launcher').first().waitFor({ state: 'attached' });
    await shopper.#listen();
    return shopper;
  }

  /** The same tab, loaded anew: what was heard before is forgotten. */
  async reload(): Promise<void> {
    await this.page.reload();
    await this.page.locator('aisle-chat .launcher').waitFor({ state: 'attached' });
    await this.#listen();
  }

  get launcher(): Locator {
    return this.page.getByRole('button', { name: /^Ask the shop assistant/ });
  }

  get panel(): Locator {
    return this.page.getByRole('dialog');
  }

  get composer(): Locator {
    return this.page.getByRole('textbox', { name: 'Your message' });
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name });
  }

  /** A line of the shopper's own in the transcript. */
  own(text: string): Locator {
    return this.page.locator('aisle-chat .bubble', { hasText: text });
  }

  async openChat(): Promise<void> {
    await this.launcher.click();
    await this.button('Where is my order?').waitFor();
  }

  /** Says something and waits for the reply to be whole. */
  async say(text: string): Promise<void> {
    const replies = this.page.locator('aisle-chat .message.assistant');
    const before = await replies.count();
    await this.composer.fill(text);
    await this.composer.press('Enter');
    await replies.nth(before).waitFor();
  }

  /** What a screen reader was given to say, since the page was opened. */
  async heard(): Promise<string[]> {
    return this.page.evaluate(() => (window as unknown as { heard: string[] }).heard);
  }

  /** The name of what has the focus: a role-like word, or what it says. */
  async focused(): Promise<string> {
    return this.page.evaluate(() => {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      const name = active?.getAttribute('aria-label') ?? active?.textContent?.trim() ?? '';
      return `${active?.tagName.toLowerCase()} ${active?.id || name}`.trim();
    });
  }

  /** What axe finds wrong, one line each. @param except rules that do not apply */
  async faults(except: readonly string[] = []): Promise<string[]> {
    if (!(await this.page.evaluate(() => 'axe' in window))) await this.page.evaluate(await axeSource);
    const rules = Object.fromEntries(except.map((rule) => [rule, { enabled: false }]));
    const results = await this.page.evaluate((off) => {
      const { axe } = window as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } };
      return axe.run({ resultTypes: ['violations'], rules: off });
    }, rules);
    return results.violations.flatMap((violation) =>
      violation.nodes.map((node) => `${violation.id}: ${node.target.join(' ')} – ${node.failureSummary}`),
    );
  }

  async leave(): Promise<void> {
    await this.context.close();
    await this.server.close();
  }

  async #listen(): Promise<void> {
    // It comes with the panel, right after the field to write in.
    await this.page.locator('aisle-chat [role=log]').first().waitFor({ state: 'attached' });
    await this.page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      const region = document.querySelector('aisle-chat')?.shadowRoot?.querySelector('[role=log]');
      if (!region) throw new Error('There is no live region before the first message');
      if (region.textContent) heard.push(`at once: ${region.textContent}`);
      const observer = new MutationObserver((records) => {
        for (const record of records) {
          for (const node of record.addedNodes) heard.push(node.textContent ?? '');
          if (record.type === 'characterData') heard.push(`changed: ${record.target.textContent}`);
        }
      });
      observer.observe(region, { childList: true, characterData: true, subtree: true });
    });
  }
}
