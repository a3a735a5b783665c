import type { RefreshIdentity } from './api.ts';
import type { Conversation } from './connection/conversation.ts';

/** The server believes an identity for so long at most, in milliseconds. */
const BELIEVED = 30 * 60_000;
/** A new one is asked for so long before the old one runs out, and as often while it cannot be had. */
const AHEAD = 60_000;

/** When a JWT runs out, in milliseconds since the epoch; undefined when it does not say. The server alone proves it. */
export function endOf(jwt: string): number | undefined {
  try {
    const claims = jwt.split('.')[1]!.replaceAll('-', '+').replaceAll('_', '/');
    const { exp } = JSON.parse(atob(claims)) as { exp?: unknown };
    return typeof exp === 'number' ? exp * 1000 : undefined;
  } catch {
    return undefined;
  }
}

/** Who the shopper is, for as long as the page can say it. */
export class Identity {
  readonly #conversation: Conversation;
  readonly #ended: () => void;
  #refresh: RefreshIdentity | undefined;
  #timer = 0;
  #until = 0;

  /** @param ended nobody could say any more who the shopper is */
  constructor(conversation: Conversation, ended: () => void) {
    this.#conversation = conversation;
    this.#ended = ended;
  }

  take(jwt: string, refresh?: RefreshIdentity): void {
    this.#refresh = refresh;
    this.#conversation.identify(jwt);
    this.#watch(jwt);
  }

  /**
   * The server does not believe it, or the page was away for long: another one is asked for.
   * @returns whether anybody can give one
   */
  doubt(): boolean {
    if (!this.#refresh || !this.#timer) return false;
    this.#renew();
    return true;
  }

  /** Whether it has run out while nobody looked, as when a machine sleeps. */
  get stale(): boolean {
    return this.#until > 0 && Date.now() > this.#until - AHEAD;
  }

  end(): void {
    clearTimeout(this.#timer);
    this.#timer = this.#until = 0;
    this.#refresh = undefined;
  }

  #watch(jwt: string): void {
    clearTimeout(this.#timer);
    const now = Date.now();
    this.#until = Math.min(endOf(jwt) ?? Infinity, now + BELIEVED);
    if (this.#refresh) this.#wait(Math.max(0, this.#until - AHEAD - now));
  }

  #wait(milliseconds: number): void {
    this.#timer = window.setTimeout(() => this.#renew(), milliseconds);
  }

  #renew(): void {
    clearTimeout(this.#timer);
    this.#timer = 0;
    const refresh = this.#refresh;
    void refresh?.().then(
      (jwt) => {
        // Meanwhile another may have signed in, or everybody out.
        if (refresh !== this.#refresh) return;
        if (jwt === undefined) return this.#over();
        this.#conversation.renewIdentity(jwt);
        this.#watch(jwt);
      },
      () => {
        if (refresh !== this.#refresh) return;
        if (Date.now() < this.#until) this.#wait(AHEAD / 4);
        else this.#over();
      },
    );
  }

  #over(): void {
    this.end();
    this.#ended();
  }
}
