import { colorWords } from './colors.ts';
import type { Block } from './columns.ts';
import type { ProductFilters } from './search.ts';
import { sizeKey } from './sizes.ts';
import { stems, wordLine } from './words.ts';

/** Whether a product, and which of its variants, meets the filters that the columns can tell. */
export class ProductTest {
  readonly #filters: ProductFilters;
  readonly #colors: string[] | undefined;
  readonly #notColors: string[];
  readonly #size: string | undefined;
  readonly #category: string | undefined;
  readonly #brand: string | undefined;
  readonly #notBrands: string[];
  /** True when the filters speak of variants, so that a hit names the one that fits. */
  readonly choosesVariant: boolean;
  /** Of the block looked at last: which of its names are meant. */
  #block: Block | undefined;
  #names: { color: Uint8Array; size: Uint8Array; category: Uint8Array; brand: Uint8Array } | undefined;

  /**
   * @param nearColors whether a colour may be met by a neighbour ("navy" by "dark blue"); the first attempt takes it
   * literally.
   */
  constructor(filters: ProductFilters, nearColors: boolean) {
    this.#filters = filters;
    const colors = filters.color ? colorWords(filters.color) : undefined;
    this.#colors = colors && (nearColors ? colors : colors.slice(0, 1)).map((word) => ` ${word} `);
    this.#notColors = (filters.exclude?.color ?? []).map(wordLine);
    this.#size = filters.size ? sizeKey(filters.size) : undefined;
    this.#category = filters.category ? `|${stems(filters.category).join(' ')}|` : undefined;
    this.#brand = filters.brand ? wordLine(filters.brand) : undefined;
    this.#notBrands = (filters.exclude?.brand ?? []).map(wordLine);
    this.choosesVariant =
      filters.priceMin !== undefined ||
      filters.priceMax !== undefined ||
      filters.inStock === true ||
      this.#colors !== undefined ||
      this.#size !== undefined ||
      this.#notColors.length > 0;
  }

  passes(block: Block, row: number): boolean {
    const names = this.#namesOf(block);
    if (names.brand[block.brand[row]!] === 0 || names.category[block.category[row]!] === 0) return false;
    const { ratingMin } = this.#filters;
    if (ratingMin !== undefined && !(block.stars[row]! >= ratingMin)) return false;
    return !this.choosesVariant || this.fittingVariant(block, row) >= 0;
  }

  /** The place of the variant that meets the filters, one that can be had first; -1 for none. */
  fittingVariant(block: Block, row: number): number {
    const start = block.variantStart[row]!;
    const end = block.variantStart[row + 1]!;
    let soldOut = -1;
    for (let at = start; at < end; at += 1) {
      if (!this.#variantFits(block, at)) continue;
      if (block.variantAvailable[at] === 1) return at - start;
      if (soldOut < 0) soldOut = at - start;
    }
    return soldOut;
  }

  /** The lowest price among the variants that fit, in minor units. */
  lowestPrice(block: Block, row: number): number {
    const end = block.variantStart[row + 1]!;
    let lowest = Number.POSITIVE_INFINITY;
    for (let at = block.variantStart[row]!; at < end; at += 1) {
      if (block.variantPrice[at]! < lowest && this.#variantFits(block, at)) lowest = block.variantPrice[at]!;
    }
    return lowest;
  }

  #variantFits(block: Block, at: number): boolean {
    const { priceMin, priceMax, inStock } = this.#filters;
    const price = block.variantPrice[at]!;
    if (priceMin !== undefined && price < priceMin) return false;
    if (priceMax !== undefined && price > priceMax) return false;
    if (inStock && block.variantAvailable[at] !== 1) return false;
    const names = this.#namesOf(block);
    return names.color[block.variantColor[at]!] === 1 && names.size[block.variantSize[at]!] === 1;
  }

  #namesOf(block: Block): { color: Uint8Array; size: Uint8Array; category: Uint8Array; brand: Uint8Array } {
    if (this.#names && this.#block === block) return this.#names;
    const meant = (test: (name: string) => boolean): Uint8Array =>
      Uint8Array.from(block.names, (name) => (test(name) ? 1 : 0));
    this.#block = block;
    this.#names = {
      color: meant((name) => this.#isColor(name)),
      size: meant((name) => this.#size === undefined || name.includes(this.#size)),
      category: meant((name) => this.#category === undefined || name.includes(this.#category)),
      brand: meant(
        (name) =>
          (this.#brand === undefined || name === this.#brand) && !this.#notBrands.includes(name),
      ),
    };
    return this.#names;
  }

  #isColor(name: string): boolean {
    if (this.#notColors.some((color) => name.includes(color))) return false;
    return this.#colors === undefined || this.#colors.some((color) => name.includes(color));
  }
}

/** Whether any variant can be had. */
export function isAnyAvailable(block: Block, row: number): boolean {
  const end = block.variantStart[row + 1]!;
  for (let at = block.variantStart[row]!; at < end; at += 1) if (block.variantAvailable[at] === 1) return true;
  return false;
}
