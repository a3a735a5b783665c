import type { CartCommand, CartRefusal, Destination, Product, Shop } from '../shop/shop.ts';
import type { StoreSettings } from '../settings/store.ts';
import type { CartView, OrderView } from '../wire/parts.ts';

/** What the storefront needs from the host: everything it serves comes through these doors. */

export interface StoreDoor {
  settings: StoreSettings;
  shop: Shop;
}

/** The key to a conversation, and so to its cart. The token is a secret: it travels in a header, never in an address. */
export interface CartCredentials {
  conversationId: string;
  token: string;
}

export interface CartOutcome {
  lineId?: string;
  refusal?: CartRefusal;
}

/** Where it goes and how, as far as the page knows; totals name what is not yet known. */
export interface Delivery {
  destination?: Destination;
  shippingMethod?: string;
}

export interface CartAnswer {
  conversationId: string;
  /** Only when this call made the cart: the one time the token is told. */
  token?: string;
  revision: number;
  cart: CartView;
  /** One a command, in order. */
  outcomes: CartOutcome[];
}

/** The conversation owns the cart; page and chat change it through the same door. */
export interface CartDoor {
  /** Undefined when the credentials open no conversation of this store. */
  view(storeId: string, credentials: CartCredentials, delivery?: Delivery): Promise<CartAnswer | undefined>;
  /** Without credentials a new conversation is made and its token is in the answer; otherwise as `view`. */
  change(
    storeId: string,
    credentials: CartCredentials | undefined,
    commands: CartCommand[],
    delivery?: Delivery,
  ): Promise<CartAnswer | undefined>;
}

export interface OrderRequest {
  contact: { name: string; email: string; phone?: string };
  destination: Destination & { line1: string; line2?: string; city: string; postalCode: string };
  /** One of the store's shipping methods. */
  shippingMethod: string;
  /** Client-made: the same id asks for the same order, however often it is sent. */
  requestId: string;
  /** The cart revision the shopper saw; an order is refused when the cart moved since. */
  revision?: number;
  /** The signed-in customer, from a verified identity. */
  subject?: string;
}

export type OrderRefusal =
  | 'unknown-cart'
  | 'empty-cart'
  /** The cart moved, or a price or the stock did: look again before paying. */
  | 'cart-changed'
  | 'sold-out'
  | 'unknown-shipping-method';

export type OrderAnswer = { kind: 'placed'; order: OrderView } | { kind: 'refused'; reason: OrderRefusal };

/** Takes the cart's content as an order; payment is a dummy and nothing is charged. */
export interface OrderDoor {
  place(storeId: string, credentials: CartCredentials, request: OrderRequest): Promise<OrderAnswer>;
}

/** Signed identities of shoppers, as `identify` on the wire takes them. */
export interface Identity {
  issue(storeId: string, subject: string): Promise<string>;
  /** The customer's id, or undefined for a forged, foreign or expired one. */
  verify(storeId: string, jwt: string): Promise<string | undefined>;
}

/** A shopper one may sign in as, on a demo store. */
export interface DemoCustomer {
  id: string;
  name: string;
  email: string;
  orders: OrderView[];
}

/** Only a demo host has this; without it signing in without a password does not exist. */
export interface Demo {
  customers(storeId: string): Promise<DemoCustomer[]>;
}

/** A table of measures: `rows[i]` has as many cells as `columns`. */
export interface SizeGuide {
  title: string;
  columns: string[];
  rows: string[][];
  note?: string;
}

export interface Asset {
  body: Uint8Array<ArrayBuffer> | string;
  contentType: string;
}

/** The built pages: one HTML document a view, and the hashed files it loads. */
export interface Pages {
  document(view: { store: StoreSettings } | { stores: StoreSettings[] }): string;
  /** A file below /store-assets/; its name has a content hash. */
  asset(name: string): Asset | undefined;
}

export interface Pictures {
  /** SVG of a product in a colour (a colour name of the store; its own first colour when absent or unknown). */
  draw(product: Product, color: string | undefined): string;
}

export interface StorefrontDependencies {
  /** Every store of this host. */
  stores(): StoreSettings[];
  shopFor(storeId: string): StoreDoor | undefined;
  cartDoor: CartDoor;
  orders: OrderDoor;
  identity: Identity;
  pages: Pages;
  pictures: Pictures;
  demo?: Demo;
  /** The measures of a product, when the store has a guide for it. */
  sizeGuide?(storeId: string, product: Product): Promise<SizeGuide | undefined>;
  /** Told about failures that the shopper only sees as `internal`; must not be given anything personal. */
  onError?(error: unknown, where: { method: string; route: string }): void;
}
