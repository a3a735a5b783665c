import type { Page } from 'playwright-core';

/** A shopper's hands on the keyboard, and nothing else. */
export class Keyboard {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  press(key: string): Promise<void> {
    return this.#page.keyboard.press(key);
  }

  type(text: string): Promise<void> {
    return this.#page.keyboard.type(text);
  }

  /** Types into the field that has the focus and sends it with Enter. */
  async typeLine(text: string): Promise<void> {
    await this.type(text);
    await this.press('Enter');
  }

  /** Presses Tab until the focus is on what has this name. @throws when it does not come by in 120 presses. */
  async tabTo(name: string | RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    const passed: string[] = [];
    for (let presses = 0; presses < 120; presses += 1) {
      await this.press(key);
      const focused = await this.focused();
      if (typeof name === 'string' ? focused === name : name.test(focused)) return;
      passed.push(focused);
    }
    throw new Error(`${key} never reached ${name}; it passed ${passed.join(' | ')}`);
  }

  /** Goes down the list that has the focus to the option that reads so. @throws when there is none below. */
  async choose(option: string): Promise<void> {
    for (let presses = 0; presses < 60; presses += 1) {
      if ((await this.#chosen()) === option) return;
      await this.press('ArrowDown');
    }
    throw new Error(`The arrow key never reached ${option}; it stopped at ${await this.#chosen()}`);
  }

  async #chosen(): Promise<string | undefined> {
    return this.#page.evaluate(() => {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      return active instanceof HTMLSelectElement ? active.selectedOptions[0]?.text : undefined;
    });
  }

  /** The name of what has the focus, as its label, its text or its label element says it. */
  async focused(): Promise<string> {
    return this.#page.evaluate(() => {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      const labels = active && 'labels' in active ? (active.labels as NodeListOf<Element> | null) : null;
      const name = active?.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? active?.textContent;
      return (name ?? '').replaceAll(/\s+/g, ' ').trim();
    });
  }
}
