import { setTimeout as sleep } from 'node:timers/promises';
import type { BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seededRandom } from '../../fault-proxy.ts';
import { count, recordEvidence, seed } from '../../long.ts';
import { Listener } from './heard-by.ts';
import { Shop, Shopper } from './shopper.ts';

/** Conversations drawn by lot, with cuts, losses, replays and two tabs: each message is announced once, and no other. */

let shop: Shop;

beforeAll(async () => {
  shop = await Shop.open();
});

afterAll(() => shop.close());

const RUNS = count(5, 1_000);
const AT_ONCE = 3;
const STEPS = 10;
/** Milliseconds that a slow reply may take. */
const SLOWEST = 40;
const sayings = ['cards', 'order', 'policy', 'choices', 'hello there', 'cart'];

type Step = [name: string, act: () => Promise<void> | void];

interface Tab {
  shopper: Shopper;
  listener: Listener;
}

/** One conversation and the tabs it is seen in. */
class Run {
  readonly tabs: Tab[] = [];
  readonly #first: Shopper;
  readonly #random: () => number;
  #said = 0;
  #losing = false;

  constructor(first: Shopper, random: () => number) {
    this.#first = first;
    this.#random = random;
  }

  get server() {
    return this.#first.server;
  }

  async begin(): Promise<void> {
    await this.#enter(this.#first, new Listener(this.#first.page));
    await this.#say();
  }

  async step(): Promise<string> {
    const [name, act] = this.#chance(0.5) ? this.#pick(this.#words()) : this.#pick(this.#troubles());
    await act();
    return name;
  }

  /** Lets everything arrive, and looks. */
  async settle(): Promise<void> {
    this.#heal();
    await expect.poll(() => this.server.arrivals.size).toBe(this.#said);
    await sleep(SLOWEST + 10);
    for (const { shopper, listener } of this.tabs) {
      await expect.poll(() => shopper.heard()).toEqual(listener.expected(this.server));
    }
  }

  #words(): Step[] {
    return [
      ['say', () => this.#say()],
      ['tell', () => this.#tell()],
    ];
  }

  #troubles(): Step[] {
    const { faults } = this.server;
    return [
      ['cut', () => this.server.cut()],
      ['close politely', () => this.server.cut(1012)],
      ['lose', () => this.#lose()],
      ['hold', () => void (faults.holdReplies = true)],
      ['slow', () => void (faults.replyDelay = () => Math.floor(this.#random() * SLOWEST))],
      ['shuffle', () => void (faults.shuffle = true)],
      ['heal', () => this.#heal()],
      ['second tab', () => this.#secondTab()],
      ['reload', () => this.#reload()],
      ['close the panel', () => this.#tab().shopper.page.keyboard.press('Escape')],
      ['log put back', () => this.#putBack()],
    ]; // prettier-ignore
  }

  async #say(): Promise<void> {
    const { shopper } = this.#tab();
    if (!(await shopper.composer.isVisible())) await shopper.launcher.click();
    await shopper.composer.fill(this.#pick(sayings));
    await shopper.composer.press('Enter');
    this.#said += 1;
    if (this.#chance(0.5)) return;
    await sleep(this.#random() * 60);
  }

  #lose(): void {
    this.#losing = true;
    this.server.faults.loseDown = ({ type }) => /entry|entries|delta/.test(type) && this.#chance(0.5);
  }

  #tell(): void {
    const log = this.#log();
    if (!log) return;
    const author = this.#pick(['assistant', 'staff', 'store'] as const);
    if (this.#chance(0.2)) this.server.hide(log);
    this.server.tell(log, author, `Unasked, number ${log.entries.length + 1}.`);
  }

  async #secondTab(): Promise<void> {
    if (this.tabs.length > 1) return;
    await this.settle();
    const listening: Listener[] = [];
    const { context } = this.#first;
    const shopper = await Shopper.arrive(this.server, context, '/', {
      prepare: (page) => void listening.push(new Listener(page)),
    });
    for (const listener of listening) await this.#enter(shopper, listener);
  }

  async #reload(): Promise<void> {
    await this.settle();
    const { shopper, listener } = this.#tab();
    const greeted = listener.greetings;
    listener.startAgain();
    await shopper.reload();
    await expect.poll(() => listener.greetings).toBeGreaterThan(greeted);
  }

  /** As when a server starts from a backup: the last entries were never said. */
  async #putBack(): Promise<void> {
    await this.settle();
    const log = this.#log();
    if (!log) return;
    const left = Math.max(1, log.entries.length - 1 - Math.floor(this.#random() * 3));
    const greeted = this.tabs.map(({ listener }) => listener.greetings);
    for (const { listener } of this.tabs) listener.logGoesBack(this.server, left);
    log.entries.length = left;
    this.server.cut();
    // What is said before anybody is back counts as history; a greeting still on its way tells of the log as it was.
    for (const [index, { listener }] of this.tabs.entries()) {
      await expect.poll(() => listener.greetings).toBeGreaterThan(greeted[index] ?? 0);
      await expect.poll(() => listener.greetedAt).toBe(left);
    }
  }

  async #enter(shopper: Shopper, listener: Listener): Promise<void> {
    this.tabs.push({ shopper, listener });
    await shopper.launcher.click();
    await shopper.composer.waitFor();
    // What the server said first decides what is history: it may be told here later than it was heard there.
    await expect.poll(() => listener.greetings).toBeGreaterThan(0);
  }

  #heal(): void {
    const { faults } = this.server;
    // What was lost and is not followed by anything shows itself at the next greeting.
    if (this.#losing) this.server.cut();
    this.#losing = false;
    faults.loseDown = () => false;
    faults.holdReplies = faults.shuffle = false;
    faults.replyDelay = () => 0;
    this.server.finish();
  }

  #log() {
    return [...this.server.logs.values()].find(({ entries }) => entries.length > 0);
  }

  #tab(): Tab {
    return this.#pick(this.tabs);
  }

  #chance(share: number): boolean {
    return this.#random() < share;
  }

  #pick<Value>(values: readonly Value[]): Value {
    return values[Math.floor(this.#random() * values.length)] as Value;
  }
}

/** @returns how many announcements were heard. */
async function converse(number: number, context: BrowserContext): Promise<number> {
  const shopper = await shop.visitor(context);
  const run = new Run(shopper, seededRandom(seed + number));
  const steps: string[] = [];
  try {
    await run.begin();
    for (let step = 0; step < STEPS; step += 1) steps.push(await run.step());
    await run.settle();
    // What is announced twice may come a moment later.
    await run.settle();
  } catch (error) {
    throw new Error(`run ${number} of seed ${seed}: ${steps.join(', ')}`, { cause: error });
  }
  const heard = await Promise.all(run.tabs.map((tab) => tab.shopper.heard()));
  for (const {
    shopper: { page },
  } of run.tabs)
    await page.close();
  await shopper.server.close();
  return heard.flat().length;
}

test(
  'what the live region was given is the conversation, each message once',
  async () => {
    let next = 0;
    const heard: number[] = [];
    const work = async () => {
      // A profile a worker: making one costs as much as half a conversation.
      const context = await shop.profile();
      while (next < RUNS) heard.push(await converse(next++, context));
      await context.close();
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    const announced = heard.reduce((sum, one) => sum + one, 0);
    expect(announced).toBeGreaterThan(RUNS);
    recordEvidence('announcements', { runs: RUNS, announced });
  },
  RUNS * 6_000 + 30_000,
);
