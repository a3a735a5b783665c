/**
 * Ends the work of a turn. As an AbortController, which costs more to make and to listen to than most of the work
 * there is to stop.
 */
export class TurnStop {
  #listeners: Set<(reason: unknown) => void> | undefined;
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
    const listeners = [...(this.#listeners ?? [])];
    this.#listeners = undefined;
    for (const listener of listeners) listener(this.#reason);
  }

  /** Calls `listener` when it is stopped, once; not when it already was. */
  listen(listener: (reason: unknown) => void): void {
    (this.#listeners ??= new Set()).add(listener);
  }

  ignore(listener: (reason: unknown) => void): void {
    this.#listeners?.delete(listener);
  }
}
