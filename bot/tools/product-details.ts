import type { Product } from '../shop/shop.ts';
import type { Part } from '../wire/parts.ts';
import type { ProductDetails } from './results.ts';

/** Most reviews of a product that a tool hands on. */
const mostReviews = 5;

export function productDetails(product: Product): ProductDetails {
  const { card, category, description, facts } = product;
  return { card, category, description, facts, reviews: product.reviews.slice(0, mostReviews) };
}

export function productPart({ card, description, facts }: ProductDetails): Part {
  return { kind: 'product', product: card, ...(description ? { description } : {}), facts };
}
