import type { CDPSession, Page } from 'playwright-core';

interface Node {
  nodeId: string;
  ignored: boolean;
  role?: { value?: unknown };
  name?: { value?: unknown };
  childIds?: string[];
}

/**
 * A shopper who has keys to press and the browser's accessibility tree to go by, and nothing else: no pointer, no
 * pixels, no look into the page's elements.
 */
export class BlindShopper {
  readonly #page: Page;
  readonly #devtools: CDPSession;
  /** What the live region had said when it was last listened to. */
  #heard: string[] = [];

  private constructor(page: Page, devtools: CDPSession) {
    this.#page = page;
    this.#devtools = devtools;
  }

  static async at(page: Page): Promise<BlindShopper> {
    return new BlindShopper(page, await page.context().newCDPSession(page));
  }

  /** What has the focus, as a screen reader would name it: "button Send". */
  async focus(): Promise<string> {
    const { result } = await this.#devtools.send('Runtime.evaluate', {
      expression: `(${String(focused)})()`,
    });
    const { nodes } = await this.#devtools.send('Accessibility.getPartialAXTree', {
      objectId: result.objectId,
      fetchRelatives: false,
    });
    const [node] = nodes as Node[];
    return `${text(node?.role)} ${text(node?.name)}`.trim();
  }

  async press(key: string): Promise<void> {
    await this.#page.keyboard.press(key);
  }

  /** Goes on by Tab, or back, until what is sought has the focus. @throws with the stops made when it never has. */
  async goTo(sought: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab', most = 90): Promise<string> {
    const stops: string[] = [];
    for (let stop = 0; stop < most; stop += 1) {
      await this.press(key);
      const focus = await this.focus();
      if (sought.test(focus)) return focus;
      stops.push(focus);
    }
    throw new Error(`${String(sought)} was not reached by ${key}:\n${stops.join('\n')}`);
  }

  /** Writes into what has the focus. */
  async write(words: string): Promise<void> {
    await this.press('Control+a');
    await this.#page.keyboard.type(words);
  }

  /** Says something in the chat and listens until the answer is announced. @returns the answer. */
  async say(words: string): Promise<string> {
    await this.write(words);
    const before = (await this.#announced()).length;
    await this.press('Enter');
    return this.#until(async () => {
      const now = await this.#announced();
      this.#heard = now.slice(before);
      return this.#heard.length > 0 ? this.#heard.join(' ') : undefined;
    }, `an answer to “${words}”`);
  }

  /** Waits until something of the tree has these words. @returns its whole name. */
  async find(words: RegExp): Promise<string> {
    return this.#until(async () => {
      const found = (await this.#tree()).find(({ ignored, name }) => !ignored && words.test(text(name)));
      return found && text(found.name);
    }, String(words));
  }

  /** What the live region holds, one message each. */
  async #announced(): Promise<string[]> {
    const tree = await this.#tree();
    const byId = new Map(tree.map((node) => [node.nodeId, node]));
    const log = tree.find(({ ignored, role }) => !ignored && role?.value === 'log');
    const below = (id: string): string => {
      const node = byId.get(id);
      if (node?.role?.value === 'StaticText') return text(node.name);
      return (node?.childIds ?? []).map(below).join('');
    };
    return (log?.childIds ?? []).map(below);
  }

  async #tree(): Promise<Node[]> {
    return (await this.#devtools.send('Accessibility.getFullAXTree')).nodes;
  }

  async #until<Value>(look: () => Promise<Value | undefined>, what: string): Promise<Value> {
    for (const end = Date.now() + 20_000; Date.now() < end;) {
      const found = await look();
      if (found !== undefined) return found;
      await this.#page.waitForTimeout(50);
    }
    throw new Error(`${what} never came; the focus is on ${await this.focus()}`);
  }
}

/** Where the browser has its focus, also inside of a shadow root. Runs in the page. */
function focused(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

function text(field: { value?: unknown } | undefined): string {
  return typeof field?.value === 'string' ? field.value : '';
}
