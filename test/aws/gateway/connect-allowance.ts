/** Connects at once and a second after that: a bucket that fills again. */
export class ConnectAllowance {
  readonly #burst: number;
  readonly #perSecond: number;
  #left: number;
  #at = Date.now();

  constructor(burst: number, perSecond: number) {
    this.#burst = burst;
    this.#perSecond = perSecond;
    this.#left = burst;
  }

  take(): boolean {
    const now = Date.now();
    this.#left = Math.min(this.#burst, this.#left + ((now - this.#at) / 1_000) * this.#perSecond);
    this.#at = now;
    if (this.#left < 1) return false;
    this.#left -= 1;
    return true;
  }
}
