import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { buildConsole } from '../../../scripts/build-console.ts';
import { launchBrowser, watchedPage, type PageTroubles } from '../../browser.ts';
import { ScriptedDesk } from './scripted-desk.ts';

const axeSource = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A person of the store at the staff pages: what they see and do, by the names things have for everyone. */
export class Person {
  readonly server: ScriptedDesk;
  readonly context: BrowserContext;
  readonly page: Page;
  readonly troubles: PageTroubles;

  private constructor(server: ScriptedDesk, context: BrowserContext, page: Page, troubles: PageTroubles) {
    this.server = server;
    this.context = context;
    this.page = page;
    this.troubles = troubles;
  }

  static async arrive(server: ScriptedDesk, context: BrowserContext): Promise<Person> {
    context.setDefaultTimeout(10_000);
    const { page, troubles } = await watchedPage(context);
    await page.goto(`${server.origin}/staff/`);
    await page.getByRole('heading', { name: 'Staff sign-in' }).waitFor();
    return new Person(server, context, page, troubles);
  }

  async signIn(key = 'the agent key'): Promise<void> {
    await this.page.getByLabel('Your name').fill('Maya');
    await this.page.getByLabel('Key').fill(key);
    await this.page.getByRole('button', { name: 'Sign in' }).click();
  }

  /** Signs in and waits for the desk. */
  async sitDown(key?: string): Promise<void> {
    await this.signIn(key);
    await this.page.getByText('Asked for a person').first().waitFor();
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

  async leave(): Promise<void> {
    await this.context.close();
    await this.server.close();
  }
}

/** Freshly built staff pages for the tests of one file; in a page nothing may have gone wrong unasked. */
export function staffPages(): (options?: BrowserContextOptions) => Promise<Person> {
  let browser: Browser;
  let folder: string;
  let present: Person[] = [];
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'aisle-staff-'));
    [browser] = await Promise.all([launchBrowser(), buildConsole(folder)]);
  });
  afterEach(async () => {
    const leaving = present;
    present = [];
    for (const person of leaving) {
      await person.leave();
      // The browser itself reports an answer of 401 and a socket that was cut.
      const own = /status of 401|WebSocket connection/;
      const consoleErrors = person.troubles.consoleErrors.filter((text) => !own.test(text));
      expect({ ...person.troubles, consoleErrors }).toEqual({
        consoleErrors: [],
        pageErrors: [],
        securityViolations: [],
      });
    }
  });
  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true, force: true });
  });
  return async (options) => {
    const server = await ScriptedDesk.start(folder);
    const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
    const person = await Person.arrive(server, context);
    present.push(person);
    return person;
  };
}
