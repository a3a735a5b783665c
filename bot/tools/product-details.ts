import type { Product } from '../shop/shop.ts';
import type { Part } from '../wire/parts.ts';
import type { ProductDetails } from './results.ts';

/** Most reviews of a product that a tool hands on. */
const mostReviews = 5;
/** And of its tags, of which some stores keep many. */
const mostTags = 20;

export function productDetails(product: Product): ProductDetails {
  const { card, category, description, facts, tags } = product;
  const marked = tags.length > 0 ? { tags: tags.slice(0, mostTags) } : {};
  return { card, category, description, facts, ...marked, reviews: product.reviews.slice(0, mostReviews) };
}

export function productPart({ card, description, facts }: ProductDetails): Part {
  return { kind: 'product', product: card, ...(description ? { description } : {}), facts };
}
