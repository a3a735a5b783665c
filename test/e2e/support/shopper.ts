import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { english } from '../../../widget/chat/words/en.ts';
import type { Words } from '../../../widget/chat/words.ts';
import { watchedPage, type PageTroubles } from '../../browser.ts';

const axeSource = readFileSync(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** Writes down every text that the live log of the chat is given, from the first moment. */
function listen(): void {
  const heard: string[] = [];
  Object.assign(window, { heard });
  const hear = (nodes: Iterable<Node>) => {
    for (const node of nodes) heard.push(node.textContent ?? '');
  };
  const arrival = new MutationObserver(() => {
    const root = document.querySelector('aisle-chat')?.shadowRoot;
    if (!root) return;
    arrival.disconnect();
    hear(root.querySelector('[role=log]')?.childNodes ?? []);
    const observer = new MutationObserver((records) => {
      for (const { target, addedNodes } of records) {
        if (target instanceof Element && target.role === 'log') hear(addedNodes);
      }
    });
    observer.observe(root, { childList: true, subtree: true });
  });
  arrival.observe(document, { childList: true, subtree: true });
}

/** One shopper with a browser profile of their own at a running Aisle: what they see and do, by the names things have. */
export class Shopper {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly troubles: PageTroubles;
  readonly #base: string;
  readonly #words: Words;

  private constructor(
    base: string,
    context: BrowserContext,
    page: Page,
    troubles: PageTroubles,
    words: Words,
  ) {
    this.#base = base;
    this.#words = words;
    this.context = context;
    this.page = page;
    this.troubles = troubles;
  }

  /**
   * @param base the server's address, without a slash at its end.
   * @param words of the chat, in the language the page has
   */
  static async arrive(
    browser: Browser,
    base: string,
    path: string,
    options: BrowserContextOptions = {},
    words: Words = english,
  ): Promise<Shopper> {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      reducedMotion: 'reduce',
      ...options,
    });
    context.setDefaultTimeout(20_000);
    const shopper = await Shopper.#open(base, context, words);
    await shopper.go(path);
    return shopper;
  }

  static async #open(base: string, context: BrowserContext, words: Words): Promise<Shopper> {
    const { page, troubles } = await watchedPage(context);
    await page.addInitScript(listen);
    return new Shopper(base, context, page, troubles, words);
  }

  /** The same shopper in one more tab. */
  async anotherTab(path: string): Promise<Shopper> {
    const tab = await Shopper.#open(this.#base, this.context, this.#words);
    await tab.go(path);
    return tab;
  }

  async go(path: string): Promise<void> {
    await this.page.goto(this.#base + path);
    await this.page.getByRole('heading', { level: 1 }).first().waitFor();
    await this.page.locator('aisle-chat .launcher').waitFor({ state: 'attached' });
  }

  get launcher(): Locator {
    return this.page.getByRole('button', { name: this.#words.launcherLabel });
  }

  get chat(): Locator {
    return this.page.getByRole('dialog');
  }

  get composer(): Locator {
    return this.chat.getByRole('textbox', { name: this.#words.composer, exact: true });
  }

  /** What the assistant said, one element a reply, in order. */
  get replies(): Locator {
    return this.chat.locator('.message.assistant');
  }

  /** What the shopper said, in order. */
  get said(): Locator {
    return this.chat.locator('.message.own .bubble');
  }

  /** How many things the page's own cart sign counts. */
  get counted(): Locator {
    return this.page.locator('.cart-link .count');
  }

  async openChat(): Promise<void> {
    await this.launcher.click();
    await this.composer.waitFor();
  }

  async closeChat(): Promise<void> {
    await this.chat.getByRole('button', { name: this.#words.close }).click();
    await this.launcher.waitFor();
  }

  /** Says something and presses the button that sends it. @returns the reply when it is whole. */
  async say(text: string): Promise<Locator> {
    return this.afterwards(async () => {
      await this.composer.fill(text);
      await this.chat.getByRole('button', { name: this.#words.send }).click();
    });
  }

  /** The reply to whatever `act` makes the shopper say. */
  async afterwards(act: () => Promise<void>): Promise<Locator> {
    const before = await this.replies.count();
    await act();
    const reply = this.replies.nth(before);
    await reply.waitFor();
    return reply;
  }

  /** What a screen reader was given to say since the page was loaded. */
  async heard(): Promise<string[]> {
    return this.page.evaluate(() => (window as unknown as { heard: string[] }).heard);
  }

  /** Looks at the page as it is, in light and in dark: nothing may be wrong or wider than the screen. */
  async expectFineForEveryone(state: string): Promise<void> {
    await this.page.evaluate(axeSource);
    for (const colorScheme of ['light', 'dark'] as const) {
      await this.page.emulateMedia({ colorScheme });
      expect(await this.#faults(), `${state}, ${colorScheme}`).toEqual([]);
    }
    await this.page.emulateMedia({ colorScheme: 'light' });
    const overflow = await this.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow, `${state}: pixels to scroll sideways`).toBeLessThanOrEqual(0);
  }

  async #faults(): Promise<string[]> {
    const results = await this.page.evaluate(() =>
      (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
    );
    return results.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} – ${failureSummary}`),
    );
  }

  expectNoTrouble(): void {
    expect(this.troubles).toEqual({ consoleErrors: [], pageErrors: [], securityViolations: [] });
  }

  /** Goes away; nothing may have gone wrong unasked. */
  async leave(): Promise<void> {
    this.expectNoTrouble();
    await this.context.close();
  }
}
