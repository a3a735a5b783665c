import type { Part } from '../../../bot/wire/parts.ts';
import { Cart } from '../cart.tsx';
import { useChat } from '../chat-context.ts';
import { Comparison } from '../comparison.tsx';
import { Order, Orders } from '../orders.tsx';
import { ProductRow } from '../product-card.tsx';
import { ProductDetail } from '../product-detail.tsx';
import { useOwnWords } from './words.ts';

/**
 * What a reply shows of data. Drawn by the part that comes with the first words: a page without any does without it. What
 * its words say in the reply's language is not said in English while they are on their way.
 */
export function DataPart({ part }: { part: Part }) {
  const { locale, load } = useChat();
  if (!useOwnWords(locale, load)) return null;
  switch (part.kind) {
    case 'products':
      return <ProductRow products={part.products} total={part.total} />;
    case 'product':
      return <ProductDetail part={part} />;
    case 'comparison':
      return <Comparison part={part} />;
    case 'cart':
      return <Cart cart={part.cart} />;
    case 'order':
      return <Order order={part.order} />;
    case 'orders':
      return <Orders orders={part.orders} />;
    default:
      return null;
  }
}
