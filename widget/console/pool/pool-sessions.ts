import { Sessions } from '../session.ts';
import { personIn } from './claims.ts';
import {
  comeBack,
  leaveForSignIn,
  leaveForSignOut,
  refreshTokens,
  revoke,
  type Tokens,
} from './code-flow.ts';
import type { PoolSettings } from './settings.ts';

/** How long before its end a token is renewed, as a share of what is left, and what is waited after a failed try. */
const RENEW_AT = 0.8;
const TRY_AGAIN_AFTER = 15_000;

const over = 'Your session is over. Please sign in again.';
const refused = 'Signing in did not work. Please try again.';
const noStore = 'Your account opens no desk here. Ask whoever runs the shop to put you into a group.';

/**
 * Signed in at a user pool. Tokens are in memory only: a reload asks the pool again, which remembers the person for a
 * while by itself.
 */
export class PoolSessions extends Sessions {
  readonly #settings: PoolSettings;
  #refresh: string | undefined;
  #renewing: ReturnType<typeof setTimeout> | undefined;

  constructor(settings: PoolSettings) {
    super({});
    this.#settings = settings;
  }

  /** Takes up what the pool sent back with the person, if anything. */
  async begin(): Promise<void> {
    const back = await comeBack(this.#settings).catch(() => 'refused' as const);
    if (back === undefined) return;
    if (back === 'refused') return this.end(refused);
    this.#take(back);
  }

  /** Leaves the page for the pool's. */
  async signIn(): Promise<void> {
    await leaveForSignIn(this.#settings).catch(() => this.end(refused));
  }

  change(storeId: string): void {
    const { session } = this.get();
    const role = session && personIn(session.token)?.roleIn(storeId);
    if (session && role) this.set({ session: { ...session, storeId, role } });
  }

  async signOut(): Promise<void> {
    const refresh = this.#refresh;
    this.end();
    if (refresh !== undefined) await revoke(this.#settings, refresh);
    leaveForSignOut(this.#settings);
  }

  end(refusal?: string): void {
    clearTimeout(this.#renewing);
    this.#refresh = undefined;
    this.set({ session: undefined, refusal });
  }

  #take({ id, refresh = this.#refresh }: Tokens): void {
    const person = personIn(id);
    const open = this.#settings.stores.filter((store) => person?.roleIn(store.id) !== undefined);
    const before = this.get().session?.storeId;
    const { id: storeId = '' } = open.find((store) => store.id === before) ?? open[0] ?? {};
    const role = person?.roleIn(storeId);
    if (!person || role === undefined) return this.end(person ? noStore : refused);
    this.#refresh = refresh;
    const expiresAt = new Date(person.until).toISOString();
    const stores = open.map((store) => store.id);
    this.set({
      session: { token: id, name: person.name, role, stores, expiresAt, storeId },
      refusal: undefined,
    });
    this.#renewAfter(Math.max(0, (person.until - Date.now()) * RENEW_AT));
  }

  #renewAfter(milliseconds: number): void {
    clearTimeout(this.#renewing);
    this.#renewing = setTimeout(() => void this.#renew(), milliseconds);
  }

  async #renew(): Promise<void> {
    const refresh = this.#refresh;
    if (refresh === undefined) return this.end(over);
    try {
      const tokens = await refreshTokens(this.#settings, refresh);
      // Signed out, or in again, meanwhile.
      if (this.#refresh !== refresh) return;
      if (tokens) this.#take(tokens);
      else this.end(over);
    } catch {
      if (this.#refresh === refresh) this.#renewAfter(TRY_AGAIN_AFTER);
    }
  }
}
