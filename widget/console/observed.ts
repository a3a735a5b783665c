import { useCallback, useSyncExternalStore } from 'react';
import type { Observable } from '../connection/state.ts';

/** A value that tells its listeners when it is another. Replaced on every change, never changed. */
export class Observed<Value extends object> implements Observable<Value> {
  readonly #listeners = new Set<() => void>();
  #value: Value;

  constructor(value: Value) {
    this.#value = value;
  }

  get(): Value {
    return this.#value;
  }

  set(change: Partial<Value>): void {
    this.#value = { ...this.#value, ...change };
    for (const listener of this.#listeners) listener();
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }
}

/** The present value, drawn again with each change. */
export function useObserved<Value>(observable: Observable<Value>): Value {
  const subscribe = useCallback((changed: () => void) => observable.subscribe(changed), [observable]);
  const read = useCallback(() => observable.get(), [observable]);
  return useSyncExternalStore(subscribe, read);
}
