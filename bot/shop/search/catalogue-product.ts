/** A product as an importer hands it over: what the store says of it, with prices in minor units of the store's currency. */
export interface CatalogueProduct {
  /** The handle: unique in the store, stable from one import to the next. */
  id: string;
  title: string;
  brand?: string;
  /** What the store calls this kind of product: "Jackets". */
  category: string;
  /** From the widest to the narrowest: Apparel, Clothing, Outerwear. */
  categoryPath: string[];
  /** Plain text. */
  description: string;
  tags: string[];
  facts: { label: string; value: string }[];
  image?: { url: string; alt: string };
  rating?: { stars: number; count: number };
  variants: CatalogueVariant[];
}

export interface CatalogueVariant {
  /** Unique in the store. */
  id: string;
  sku: string;
  /** In the order of the product's options. */
  options: Record<string, string>;
  /** Minor units. */
  price: number;
  /** Minor units; the price before a reduction. */
  compareAt?: number;
  /** Pieces left; absent when the store does not count them, and then it is always to be had. */
  stock?: number;
  /** True when it may be ordered beyond its stock. */
  sellsBeyondStock?: boolean;
  image?: { url: string; alt: string };
}

export interface Review {
  stars: number;
  title: string;
  text: string;
}

/** What the database keeps of a product and gives back. */
export interface StoredProduct {
  product: CatalogueProduct;
  reviews: Review[];
}
