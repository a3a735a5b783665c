type Listener = (reason: unknown) => void;

/**
 * Ends the work of a turn. As an AbortController, which costs more to make and to listen to than most of the work
 * there is to stop.
 */
export class TurnStop {
  /** Hardly ever do two listen at once, so the first has a place of its own. */
  #listener: Listener | undefined;
  #others: Set<Listener> | undefined;
  #reason: unknown;
  aborted = false;

  /** Why it was stopped, once it was. */
  get reason(): unknown {
    return this.#reason;
  }

  abort(): void {
    if (this.aborted) return;
    this.aborted = true;
    this.#reason = new DOMException('The turn was stopped.', 'AbortError');
    const listeners = [this.#listener, ...(this.#others ?? [])];
    this.#listener = undefined;
    this.#others = undefined;
    for (const listener of listeners) listener?.(this.#reason);
  }

  /** Calls `listener` when it is stopped, once; not when it already was. */
  listen(listener: Listener): void {
    if (this.#listener) (this.#others ??= new Set()).add(listener);
    else this.#listener = listener;
  }

  ignore(listener: Listener): void {
    if (this.#listener === listener) this.#listener = undefined;
    else this.#others?.delete(listener);
  }
}
