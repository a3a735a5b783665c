import { colorForms, colorWords } from './colors.ts';
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
  /** True when every product passes. */
  readonly passesAll: boolean;
  /** Of the block looked at last: which of its names are meant, 1 or 0 each. */
  #block: Block | undefined;
  #color: Uint8Array | undefined;
  #sizes: Uint8Array | undefined;
  #categories: Uint8Array | undefined;
  #brands: Uint8Array | undefined;

  /**
   * @param nearColors whether a colour may be met by a neighbour ("navy" by "dark blue"); the first attempt takes it
   * literally.
   */
  constructor(filters: ProductFilters, nearColors: boolean) {
    this.#filters = filters;
    const asked = filters.colors ?? (filters.color ? [filters.color] : []);
    const meant = asked.flatMap((color) => [...colorForms(color), ...(nearColors ? colorWords(color) : [])]);
    this.#colors = asked.length > 0 ? meant.map((word) => ` ${word} `) : undefined;
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
    this.passesAll =
      !this.choosesVariant &&
      this.#category === undefined &&
      this.#brand === undefined &&
      this.#notBrands.length === 0 &&
      filters.ratingMin === undefined;
  }

  passes(block: Block, row: number): boolean {
    if (this.passesAll) return true;
    this.#readNames(block);
    if (this.#brands?.[block.brand[row]!] === 0 || this.#categories?.[block.category[row]!] === 0)
      return false;
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
    this.#readNames(block);
    return this.#color?.[block.variantColor[at]!] !== 0 && this.#sizes?.[block.variantSize[at]!] !== 0;
  }

  // Apart from what it calls, which makes room for its closures as soon as it is called.
  #readNames(block: Block): void {
    if (this.#block !== block) this.#readAnew(block);
  }

  #readAnew(block: Block): void {
    this.#block = block;
    const [size = '', category = '', brand] = [this.#size, this.#category, this.#brand];
    const ofColor = this.#colors !== undefined || this.#notColors.length > 0;
    const ofBrand = brand !== undefined || this.#notBrands.length > 0;
    this.#color = ofColor
      ? namesMeant(block, `color ${this.#colors?.join()} not ${this.#notColors.join()}`, (name) => this.#isColor(name)) // prettier-ignore
      : undefined;
    this.#sizes = size === '' ? undefined : namesMeant(block, `size ${size}`, (name) => isOfSize(name, size));
    this.#categories =
      category === ''
        ? undefined
        : namesMeant(block, `category ${category}`, (name) => name.includes(category));
    const isBrand = (name: string): boolean =>
      (brand === undefined || name === brand) && !this.#notBrands.includes(name);
    this.#brands = ofBrand
      ? namesMeant(block, `brand ${brand} not ${this.#notBrands.join()}`, isBrand)
      : undefined;
  }

  #isColor(name: string): boolean {
    if (this.#notColors.some((color) => name.includes(color))) return false;
    return this.#colors === undefined || this.#colors.some((color) => name.includes(color));
  }
}

/** "Size 2" is no "2 lb" and no "2 l". */
function isOfSize(name: string, size: string): boolean {
  if (!name.includes(size)) return false;
  return !isFigure.test(size) || !weighs.test(name.slice(name.indexOf(size) + size.length));
}

const isFigure = /^ \d+ $/;
const weighs = /^(?:lbs?|oz|g|kg|ml|l|liters?|litres?) /;

/** Answers kept a block; each has a byte a name of it, which are some hundreds. */
const mostMeant = 32;
const meant = new WeakMap<Block, Map<string, Uint8Array>>();

/** Which names of a block are meant by a filter, 1 or 0 each. The same filters come again and again. */
function namesMeant(block: Block, filter: string, test: (name: string) => boolean): Uint8Array {
  const known = meant.get(block) ?? new Map<string, Uint8Array>();
  if (known.size === 0) meant.set(block, known);
  const before = known.get(filter);
  if (before) return before;
  if (known.size >= mostMeant) known.clear();
  const found = Uint8Array.from(block.names, (name) => (test(name) ? 1 : 0));
  known.set(filter, found);
  return found;
}

/** Whether any variant can be had. */
export function isAnyAvailable(block: Block, row: number): boolean {
  const end = block.variantStart[row + 1]!;
  for (let at = block.variantStart[row]!; at < end; at += 1)
    if (block.variantAvailable[at] === 1) return true;
  return false;
}
