import type { ProductFilters, SortOrder } from './search.ts';

/** What the finder is asked, and what it answers. */

export interface Wanted {
  text: string;
  /** The message the text is taken from. */
  said?: string;
  /** Words of the text that name what they must be, and not only be told of them. */
  kind?: string;
  filters: ProductFilters;
  sort?: SortOrder;
  /** BCP 47 primary subtag of the words. */
  language: string;
  /** Pieces sold by product, for `bestselling`. */
  sold?: ReadonlyMap<string, number>;
  /** How many of the best are asked for. */
  count: number;
  /** Whether products that answer less than a shopper asked for follow those that answer it. */
  wide?: boolean;
}

/** The best products; the functions tell of the one at a place of `ids`. */
export interface Found {
  ids: number[];
  total: number;
  corrected?: string;
  /** Whether something is what the words name and says every one of them, as written. */
  whole?: boolean;
  /** Whether all of them are such a thing and say every word but what it is for. */
  full?: boolean;
  /** Which of its variants fits, when the filters speak of variants; -1 otherwise. */
  variantOf(place: number): number;
  scoreOf(place: number): number;
  fieldsOf(place: number): string[];
}

/** Products ranked by a whole message. */
export interface FoundByMessage extends Found {
  /** Whether some word names a kind of thing. */
  namesKind: boolean;
  /** Whether something is told beside the wish. */
  tellsStory: boolean;
  /** The words of the wish that the product at a place does not answer. */
  unsaidOf(place: number): string[];
  /** Whether it says nothing of the thing itself: then it comes close at best. */
  lacksThing(place: number): boolean;
}
