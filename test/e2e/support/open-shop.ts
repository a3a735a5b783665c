import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import type { Words } from '../../../widget/chat/words.ts';
import { launchBrowser } from '../../browser.ts';
import { startServer, type RunningServer, type ServerOptions } from '../../server.ts';
import { Shopper } from './shopper.ts';

/** The product as it starts, with the stores it comes with, and a real browser to visit them in. */
export class OpenShop {
  #server: RunningServer | undefined;
  #browser: Browser | undefined;

  async open(options: ServerOptions): Promise<void> {
    [this.#server, this.#browser] = await Promise.all([startServer(options), launchBrowser()]);
  }

  get server(): RunningServer {
    if (!this.#server) throw new Error('The shop is not open yet.');
    return this.#server;
  }

  get browser(): Browser {
    if (!this.#browser) throw new Error('The shop is not open yet.');
    return this.#browser;
  }

  /** A shopper at one of its pages, in a browser profile of their own. @see Shopper.arrive */
  arrive(path: string, options?: BrowserContextOptions, words?: Words): Promise<Shopper> {
    return Shopper.arrive(this.browser, this.server.http, path, options, words);
  }

  /** Starts the server again, with the data and at the address of the one that was ended. */
  async reopen(): Promise<void> {
    const { folder, port } = this.server;
    this.#server = await startServer({ folder, port });
  }

  /** Whatever of it was opened. */
  async close(): Promise<void> {
    await this.#browser?.close();
    await this.#server?.stop();
    this.#server?.clean();
  }
}

/**
 * Opens a shop before the tests of this file and closes it after them.
 * @param optionsOf called when it opens, for what has to be made first
 */
export function openShop(optionsOf: () => ServerOptions = () => ({})): OpenShop {
  const shop = new OpenShop();
  beforeAll(() => shop.open(optionsOf()));
  afterAll(() => shop.close());
  return shop;
}
