import type { ComponentProps, KeyboardEvent } from 'react';

/** A press that lasts so many milliseconds is held: letting go ends it. A shorter one lasts until the next. */
const HELD = 400;

/** A click that comes within so many milliseconds after a press is that press. */
const SAME_PRESS = 300;

type ButtonProperties = Pick<
  ComponentProps<'button'>,
  'onClick' | 'onPointerDown' | 'onPointerUp' | 'onPointerCancel' | 'onKeyDown' | 'onKeyUp' | 'onBlur'
>;

interface Pressed {
  active(): boolean;
  begin(): void;
  finish(): void;
}

/**
 * A button that is held down, or pressed once to begin and once to end: by pointer, by Space and Enter, and by whatever
 * assistive technology presses it with.
 */
export class HoldOrToggle {
  readonly properties: ButtonProperties;
  readonly #pressed: Pressed;
  /** When the press began that is not over; undefined between presses. */
  #since: number | undefined;
  #began = false;
  /** The click that the browser makes of a press was dealt with. */
  #dealtWith = false;

  constructor(pressed: Pressed) {
    this.#pressed = pressed;
    const key = (then: () => void) => (event: KeyboardEvent) => {
      if (event.key !== ' ' && event.key !== 'Enter') return;
      event.preventDefault();
      if (!event.repeat) then();
    };
    this.properties = {
      onPointerDown: ({ button, currentTarget, pointerId }) => {
        if (button !== 0) return;
        // Letting go counts wherever the pointer has gone meanwhile.
        currentTarget.setPointerCapture(pointerId);
        this.#down();
      },
      onPointerUp: () => this.#up(),
      onPointerCancel: () => this.#up(),
      onKeyDown: key(() => this.#down()),
      onKeyUp: key(() => this.#up()),
      onBlur: () => this.#up(),
      onClick: () => this.#click(),
    };
  }

  #down(): void {
    this.#since = performance.now();
    this.#began = !this.#pressed.active();
    if (this.#began) this.#pressed.begin();
  }

  #up(): void {
    if (this.#since === undefined) return;
    const held = performance.now() - this.#since >= HELD;
    this.#since = undefined;
    this.#dealtWith = true;
    setTimeout(() => (this.#dealtWith = false), SAME_PRESS);
    if (held || !this.#began) this.#pressed.finish();
  }

  #click(): void {
    if (this.#dealtWith) {
      this.#dealtWith = false;
      return;
    }
    if (this.#pressed.active()) this.#pressed.finish();
    else this.#pressed.begin();
  }
}
