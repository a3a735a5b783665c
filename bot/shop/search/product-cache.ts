import type { StoredProduct } from './catalogue-product.ts';

/** How many products are kept decoded: some megabytes at most, whatever the size of the catalogue. */
const mostKept = 1_000;

/** Decoded products of one state of the catalogue, the least recently used forgotten first. */
export class ProductCache {
  readonly #kept = new Map<string, StoredProduct>();
  #version = '';

  get(
    handle: string,
    version: string,
    read: () => StoredProduct | undefined,
  ): StoredProduct | undefined {
    if (version !== this.#version) this.#kept.clear();
    this.#version = version;
    const known = this.#kept.get(handle);
    if (known) this.#kept.delete(handle);
    const product = known ?? read();
    if (product) this.#kept.set(handle, product);
    if (this.#kept.size > mostKept) this.#kept.delete(this.#kept.keys().next().value ?? '');
    return product;
  }
}
