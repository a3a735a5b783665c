/** Wrong keys one network source may try within a quarter of an hour. */
export const MOST_TRIES = 10;
const WITHIN = 15 * 60_000;

/** Sources remembered at a time; the one that tried longest ago is forgotten first. */
const MOST_SOURCES = 10_000;

/** Counts wrong tries by network source. Kept in memory: a host that signs in by key is one process. */
export class WrongTries {
  readonly #now: () => number;
  readonly #times = new Map<string, number[]>();

  constructor(now: () => number) {
    this.#now = now;
  }

  /** Counts a try. @returns the seconds to wait when there were too many, and the try is not counted. */
  begin(source: string): number | undefined {
    const now = this.#now();
    const times = (this.#times.get(source) ?? []).filter((time) => now - time < WITHIN);
    const [first = now] = times;
    if (times.length >= MOST_TRIES) return Math.max(1, Math.ceil((first + WITHIN - now) / 1_000));
    this.#times.delete(source);
    this.#times.set(source, [...times, now]);
    const [oldest] = this.#times.keys();
    if (this.#times.size > MOST_SOURCES && oldest !== undefined) this.#times.delete(oldest);
    return undefined;
  }

  /** The last try was right. */
  takeBack(source: string): void {
    this.#times.get(source)?.pop();
  }
}
