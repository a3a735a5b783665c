import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { watchedPage, type PageTroubles } from '../../browser.ts';

const axeSource = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A person of the store at the staff pages: what they see and do, by the names things have for everyone. */
export class Person {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly troubles: PageTroubles;
  /** What went over the page's sockets, newest last, without what it says. */
  readonly #wire: string[] = [];

  private constructor(context: BrowserContext, page: Page, troubles: PageTroubles) {
    this.context = context;
    this.page = page;
    this.troubles = troubles;
    page.on('websocket', (socket) => {
      const note = (what: string) => void this.#wire.push(what);
      const typeOf = (payload: string | Buffer) => /"type":"([\w-]+)"/.exec(String(payload))?.[1];
      note('opens');
      socket.on('framesent', ({ payload }) => note(`↑ ${typeOf(payload)}`));
      socket.on('framereceived', ({ payload }) => note(`↓ ${typeOf(payload)}`));
      socket.on('socketerror', (error) => note(`fails: ${error}`));
      socket.on('close', () => note('closed'));
    });
  }

  /** @param origin of the host whose staff pages are opened. */
  static async arrive(origin: string, context: BrowserContext): Promise<Person> {
    context.setDefaultTimeout(20_000);
    const { page, troubles } = await watchedPage(context);
    await page.goto(`${origin}/staff/`);
    await page.getByRole('heading', { name: 'Staff sign-in' }).waitFor();
    return new Person(context, page, troubles);
  }

  async signIn(key = 'the agent key', name = 'Maya'): Promise<void> {
    await this.page.getByLabel('Your name').fill(name);
    await this.page.getByLabel('Key').fill(key);
    await this.page.getByRole('button', { name: 'Sign in' }).click();
  }

  /** Signs in and waits for the desk. */
  async sitDown(key?: string): Promise<void> {
    await this.signIn(key);
    await this.sees(this.page.getByText('Asked for a person').first());
  }

  /** Waits until something is there. @throws with what the page shows and its sockets did instead. */
  async sees(what: Locator, timeout?: number): Promise<void> {
    await what.waitFor({ timeout }).catch(async (cause: Error) => {
      const state = await this.page
        .evaluate(() => ({
          shown: document.body.innerText.slice(0, 600),
          line: document.querySelector('.line-state')?.textContent,
          kept: Object.keys(sessionStorage),
          loaded: document.readyState,
        }))
        .catch((error: Error) => error.message);
      const found = { state, wire: this.#wire.slice(-40), troubles: this.troubles };
      throw new Error(`${cause.message}\nThe page: ${JSON.stringify(found, null, 2)}`, { cause });
    });
  }

  row(words: string | RegExp): Locator {
    return this.page.getByRole('region', { name: 'Desk' }).getByRole('link', { name: words });
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name });
  }

  get log(): Locator {
    return this.page.getByRole('region', { name: 'What was said' });
  }

  /** What a screen reader was told at once. */
  get announced(): Locator {
    return this.page.locator('[role=log]');
  }

  /** The name of what has the focus. */
  async focused(): Promise<string> {
    return this.page.evaluate(() => {
      const active = document.activeElement;
      const labels = active && 'labels' in active ? (active.labels as NodeListOf<Element> | null) : null;
      const name = active?.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? active?.textContent;
      return `${active?.tagName.toLowerCase()} ${(name ?? '').replaceAll(/\s+/g, ' ').trim()}`;
    });
  }

  /** What axe finds wrong, one line each. */
  async faults(): Promise<string[]> {
    if (!(await this.page.evaluate(() => 'axe' in window))) await this.page.evaluate(await axeSource);
    const results = await this.page.evaluate(() =>
      (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
    );
    return results.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} – ${failureSummary}`),
    );
  }
}
