import { RecordsError } from './errors.ts';

/** What a group commit asks of its database. Every call is synchronous. */
export interface Transactions {
  begin(): void;
  /** Returns when what was written is on the disk. */
  commit(): void;
  /** Undoes all since `begin`; does nothing when no transaction is open. */
  rollback(): void;
  savepoint(): void;
  release(): void;
  /** Undoes all since `savepoint`. */
  undo(): void;
}

/**
 * Writes a commit into the transaction that is open. When it is trusting, what it throws as a `RecordsError` must come
 * before anything is written; having written something already, it throws `MustBeUndone`.
 */
export type Apply<T> = (trusting: boolean) => T;

/** Thrown by a trusting `apply` that wrote something and cannot go on. */
export class MustBeUndone extends Error {
  override name = 'MustBeUndone';
}

interface Waiting {
  apply: (trusting: boolean) => void;
  resolve: () => void;
  reject: (reason: unknown) => void;
}

/**
 * Makes commits that wait at the same time durable with one sync of the disk. A sync takes longer than everything else
 * in a commit; while it lasts, the next commits gather.
 */
export class GroupCommit {
  #waiting: Waiting[] = [];
  #scheduled: NodeJS.Immediate | undefined;
  #transactions: Transactions;
  #explain: (error: unknown) => unknown;

  /** @param explain what a failure is to be called for whoever waits; as it is when absent. */
  constructor(transactions: Transactions, explain: (error: unknown) => unknown = (same) => same) {
    this.#transactions = transactions;
    this.#explain = explain;
  }

  /**
   * Runs `apply` inside a transaction; resolves to what it returned once that is durable. What `apply` throws rejects
   * the promise and undoes its writes alone. It may be run more than once.
   */
  add<T>(apply: Apply<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      let result: T;
      this.#waiting.push({
        apply: (trusting) => void (result = apply(trusting)),
        resolve: () => resolve(result),
        reject: (reason) => reject(this.#explain(reason)),
      });
      this.#scheduled ??= setImmediate(() => this.flush());
    });
  }

  /** Commits what waits, now. */
  flush(): void {
    clearImmediate(this.#scheduled);
    this.#scheduled = undefined;
    const group = this.#waiting;
    this.#waiting = [];
    if (group.length > 0) this.#commitGroup(group);
  }

  #commitGroup(group: Waiting[]): void {
    let refusals: Map<Waiting, unknown>;
    try {
      refusals = this.#tryTrusting(group) ?? this.#tryGroup(group);
    } catch (error) {
      this.#transactions.rollback();
      // A disk that is too full for all may have room for some: each gets its own try.
      if (group.length > 1) for (const waiting of group) this.#commitGroup([waiting]);
      else group[0]?.reject(error);
      return;
    }
    for (const waiting of group) {
      if (refusals.has(waiting)) waiting.reject(refusals.get(waiting));
      else waiting.resolve();
    }
  }

  /**
   * Without savepoints, which cost a tenth of what is written: hardly ever is anything to be undone.
   * @returns undefined when something was, and nothing is written.
   */
  #tryTrusting(group: Waiting[]): Map<Waiting, unknown> | undefined {
    const refusals = new Map<Waiting, unknown>();
    this.#transactions.begin();
    for (const waiting of group) {
      try {
        waiting.apply(true);
      } catch (error) {
        if (error instanceof MustBeUndone) {
          this.#transactions.rollback();
          return undefined;
        }
        if (!(error instanceof RecordsError)) throw error;
        refusals.set(waiting, error);
      }
    }
    this.#transactions.commit();
    return refusals;
  }

  /** Answers only after the sync: a refusal may rest on what an earlier commit of the group wrote. */
  #tryGroup(group: Waiting[]): Map<Waiting, unknown> {
    const refusals = new Map<Waiting, unknown>();
    this.#transactions.begin();
    for (const waiting of group) {
      this.#transactions.savepoint();
      try {
        waiting.apply(false);
      } catch (error) {
        if (!(error instanceof RecordsError)) throw error;
        this.#transactions.undo();
        refusals.set(waiting, error);
      }
      this.#transactions.release();
    }
    this.#transactions.commit();
    return refusals;
  }
}
