import type { CatalogueProduct } from '../../../bot/shop/search/catalogue-product.ts';
import type { CartView, Part, ProductCard } from '../../../bot/wire/parts.ts';
import type { Dice } from '../../dice.ts';
import type { Goods, Version } from '../changes/goods.ts';
import type { Kind, Limits } from '../finding/goods.ts';
import type { Language } from '../finding/frames.ts';
import type { Part as SaidPart } from '../said.ts';

/** What a good clerk knows in the middle of a conversation. */

export interface Held {
  card: ProductCard;
  version: Version;
  quantity: number;
}

/** A store as a walker knows it. */
export interface Shop {
  store: string;
  languages: readonly Language[];
  own: Language;
  currency: string;
  products: readonly CatalogueProduct[];
  kinds: Kind[];
  goods: readonly Goods[];
}

export interface Walk {
  shop: Shop;
  part: SaidPart;
  language: Language;
  dice: Dice;
  cart: Held[];
  /** The list last shown, and the turn that showed it; undefined once something else may be counted through. */
  shown: ProductCard[];
  /** How many the list holds beyond what is shown. */
  total: number;
  focus?: ProductCard | undefined;
  search?: { kind: Kind; limits: Limits; isLoose: boolean } | undefined;
  /** Asked which version of it. */
  open?: { card: ProductCard; quantity: number } | undefined;
  /** Asked whether to empty the cart; void once another subject came up. */
  emptying?: 'open' | 'void' | undefined;
  latest?: Held | undefined;
  before: Held[][];
  /** The acts so far, and the turns on which what is known rests. */
  acts: string[];
  rests: Partial<Record<'shown' | 'focus' | 'search' | 'open' | 'emptying' | 'latest', number[]>>;
}

/** What came back of one message. */
export interface Seen {
  words: string;
  parts: readonly Part[];
  /** Of lists and comparisons, or of the one product shown. */
  cards: ProductCard[];
  cart: CartView | undefined;
  intent: string;
  tools: readonly { name: string; args: Record<string, unknown> }[];
}

export type Fault = { kind: 'wrong' | 'missed'; why: string } | undefined;

/** One message, the cart it must leave and what its reply must be. */
export interface Step {
  act: string;
  frame: string;
  say: string;
  cart?: Held[];
  /** Further carts that are as fair. */
  mayLeave?: (lines: CartView['lines']) => boolean;
  /** The reply, where the cart is right. */
  judge?: (seen: Seen) => Fault;
  /** The turns that it cannot be understood without. */
  rests?: readonly number[] | undefined;
  /** What is known after it. */
  learn: (seen: Seen, turn: number) => void;
  /** A rule, asked of the store: answered as it would be to a first message. */
  isAsFirst?: boolean;
  isEnd?: boolean;
}

export type Act = (walk: Walk) => Step | undefined;

export const money = (amount: number): string => String(amount / 100);

/** Forgets what was shown and talked about: another subject. */
export function turnAway(walk: Walk): void {
  walk.open = undefined;
  if (walk.emptying) walk.emptying = 'void';
}

/** The one product talked about. */
export function turnTo(walk: Walk, card: ProductCard, turns: readonly number[]): void {
  walk.focus = card;
  walk.rests.focus = [...turns];
}
