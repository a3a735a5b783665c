import type { StoredProduct } from './catalogue-product.ts';

/** Letters of the documents kept decoded, which take some four times as many bytes; whatever the size of the catalogue. */
const mostKept = 2_000_000;

/** Decoded products of one state of the catalogue, the least recently used forgotten first. */
export class ProductCache {
  readonly #products = new Map<string, { stored: StoredProduct; size: number }>();
  #kept = 0;
  #version = '';

  /** @param read gives the product and the length of its document */
  get(
    handle: string,
    version: string,
    read: () => { stored: StoredProduct; size: number } | undefined,
  ): StoredProduct | undefined {
    if (version !== this.#version) this.#forget();
    this.#version = version;
    const known = this.#products.get(handle);
    if (known) this.#products.delete(handle);
    const product = known ?? read();
    if (!product) return undefined;
    this.#products.set(handle, product);
    if (!known) this.#makeRoom(product.size);
    return product.stored;
  }

  #makeRoom(size: number): void {
    this.#kept += size;
    for (const [handle, oldest] of this.#products) {
      if (this.#kept <= mostKept || this.#products.size === 1) return;
      this.#products.delete(handle);
      this.#kept -= oldest.size;
    }
  }

  #forget(): void {
    this.#products.clear();
    this.#kept = 0;
  }
}
