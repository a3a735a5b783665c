import type { CartRefusal } from '../../../../bot/shop/shop.ts';
import type { OrderRefusal } from '../../../../bot/storefront/dependencies.ts';
import type { StorefrontErrorCode } from '../../../../bot/storefront/responses.ts';

/** A text with a count in it: `#` stands for the figure, which is one, or any other. */
export type Counted = Record<'one' | 'other', string>;

/** What went wrong, by the code of the answer; `order-refused` by its reason, `offline` without any answer. */
export type Trouble = Exclude<StorefrontErrorCode, 'order-refused'> | OrderRefusal | 'offline';

export type SortOrder = 'bestselling' | 'newest' | 'price-ascending' | 'price-descending' | 'rating';

/** Refusals without a figure. */
export type PlainRefusal = Exclude<CartRefusal['reason'], 'not-enough' | 'too-many'>;

/** Every word the store pages themselves say. Names and descriptions of goods are the catalogue's. */
export interface Words {
  frame: {
    skip: string;
    searchLabel: string;
    search: string;
    /** Name of the list of words that complete what is typed. */
    completionsLabel: string;
    completions: Counted;
    /** Name of the links to what is the shopper's own. */
    mine: string;
    account: string;
    cart: string;
    inCart: Counted;
    categories: string;
    withCode(label: string, code: string): string;
    goodToKnow: string;
    returns: Counted;
    taxIncluded(label: string): string;
    taxAdded(label: string): string;
    cutOff(time: string): string;
    payment: string;
    allStores: string;
    demonstration: string;
  };
  home: {
    welcome(store: string): string;
    things: Counted;
    see(category: string): string;
    byCategory: string;
    promotions: string;
    until(day: string): string;
    favorites: string;
  };
  listing: {
    products: Counted;
    all: string;
    quoted(words: string): string;
    corrected(words: string): string;
    looking: string;
    sortBy: string;
    bestMatch: string;
    sorts: Record<SortOrder, string>;
    nothing: string;
    more: string;
  };
  product: {
    whereYouAre: string;
    home: string;
    similar: string;
    inColor(title: string, color: string): string;
    notMade: string;
    soldOut: string;
    left: Counted;
    inStock: string;
    quantity: string;
    add: string;
    added: string;
    seeCart: string;
    details: string;
    sizeGuide: string;
    reviews: string;
    /** `stars` and `count` as they are written. */
    rated(stars: string, count?: string): string;
    starsOf(stars: number): string;
    before: string;
    now: string;
    from: string;
    reduced: string;
    colors: Counted;
  };
  cart: {
    empty: string;
    emptyHint: string;
    lookAround: string;
    title: string;
    summary: string;
    checkOut: string;
    quantityOf(title: string): string;
    less(title: string): string;
    more(title: string): string;
    remove: string;
    removeLabel(title: string): string;
    priceChanged(before: string, now: string): string;
    left: Counted;
    atMost: Counted;
    gone: string;
    coupon: string;
    apply: string;
    removeCoupon(code: string): string;
    refusals: Record<PlainRefusal, string>;
  };
  checkout: {
    nothing: string;
    title: string;
    you: string;
    name: string;
    email: string;
    phone: string;
    optional: string;
    address: string;
    street: string;
    apartment: string;
    postalCode: string;
    city: string;
    country: string;
    state: string;
    province: string;
    shipping: string;
    free: string;
    workingDays: Counted;
    freeFrom(amount: string): string;
    payment: string;
    paymentHint: string;
    yourOrder: string;
    place: string;
    placed: string;
    orderNumber: string;
    expectedBy(day: string): string;
    placedHint: string;
    back: string;
  };
  account: {
    hello(name: string): string;
    signOut: string;
    yourOrders: string;
    noOrders: string;
    signIn: string;
    signInHint: string;
    signInAs(name: string): string;
    orders: string;
    order(number: string): string;
    placedOn(day: string): string;
    orderDetails: string;
  };
  trouble: {
    title: string;
    tryAgain: string;
    notFound: string;
    notFoundTitle: string;
    toShop: string;
    /** Stands where scripts do not run. */
    noScript: string;
    answers: Record<Trouble, string>;
  };
}
