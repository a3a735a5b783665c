import type { RefreshIdentity } from '../api.ts';

/** The server believes an identity for so long at most, in milliseconds. */
const BELIEVED = 30 * 60_000;
/** A new one is asked for so long before the old one runs out. */
const AHEAD = 60_000;
/** While it cannot be had it is asked for again after this. */
const AGAIN = 15_000;

interface Surroundings {
  refresh: RefreshIdentity;
  /** Tells the server of a new identity. */
  present: (jwt: string) => void;
  /** Nobody could say any more who the shopper is. */
  over: () => void;
}

/** Keeps a shopper signed in for as long as the page can say who they are. */
export class Renewal {
  readonly #around: Surroundings;
  #timer = 0;
  #until = 0;
  #renewedAt = 0;
  #asking = false;
  #ended = false;

  constructor(jwt: string, around: Surroundings) {
    this.#around = around;
    this.#watch(jwt);
  }

  /** The page is looked at again: while a machine sleeps, an identity runs out unseen. */
  looked(): void {
    if (Date.now() > this.#until - AHEAD) this.#renew();
  }

  /** The server does not believe it: another is asked for, unless the last one came just now and is no better. */
  refused(): void {
    if (Date.now() - this.#renewedAt < AGAIN) this.#over();
    else this.#renew();
  }

  #renew(): void {
    if (this.#asking || this.#ended) return;
    this.#asking = true;
    clearTimeout(this.#timer);
    this.#around.refresh().then(
      (jwt) => this.#answered(jwt),
      () => {
        this.#asking = false;
        if (Date.now() < this.#until) this.#wait(AGAIN);
        else this.#over();
      },
    );
  }

  end(): void {
    this.#ended = true;
    clearTimeout(this.#timer);
  }

  #answered(jwt: string | undefined): void {
    this.#asking = false;
    // Meanwhile another may have signed in, or everybody out.
    if (this.#ended) return;
    if (jwt === undefined) return this.#over();
    this.#renewedAt = Date.now();
    this.#around.present(jwt);
    this.#watch(jwt);
  }

  #watch(jwt: string): void {
    const now = Date.now();
    this.#until = Math.min(endOf(jwt) ?? Infinity, now + BELIEVED);
    // One that is as good as over when it comes is not asked for without a pause.
    this.#wait(Math.max(this.#until - AHEAD - now, 1_000));
  }

  #wait(milliseconds: number): void {
    if (!this.#ended) this.#timer = window.setTimeout(() => this.#renew(), milliseconds);
  }

  #over(): void {
    if (this.#ended) return;
    this.end();
    this.#around.over();
  }
}

/** When a JWT runs out, in milliseconds since the epoch; undefined when it does not say. The server alone proves it. */
function endOf(jwt: string): number | undefined {
  try {
    const claims = jwt.split('.')[1]!.replaceAll('-', '+').replaceAll('_', '/');
    const { exp } = JSON.parse(atob(claims)) as { exp?: unknown };
    return typeof exp === 'number' ? exp * 1000 : undefined;
  } catch {
    return undefined;
  }
}
