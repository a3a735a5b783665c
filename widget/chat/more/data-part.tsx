import type { Choice, Part } from '../../../bot/wire/parts.ts';
import { Cart } from '../cart.tsx';
import { useChat, type PartProperties } from '../chat-context.ts';
import { Comparison } from '../comparison.tsx';
import { webAddress } from '../format.ts';
import { useGoods } from '../goods.ts';
import { Order, Orders } from '../orders.tsx';
import { ProductRow } from '../product-card.tsx';
import { ProductDetail } from '../product-detail.tsx';
import { Said, useNames } from './said.tsx';
import { useOwnWords } from './words.ts';

/**
 * What a reply shows of data. Drawn by the part that comes with the first words: a page without any does without it. What
 * its words say in the reply's language is not said in English while they are on their way.
 */
export function DataPart({ part, beside, current }: PartProperties) {
  const { locale, load } = useChat();
  const words = useOwnWords(locale, load);
  if (part.kind === 'text')
    return part.source ? <Quote part={part} beside={beside} /> : <Said text={part.text} beside={beside} />;
  if (part.kind === 'choices') return <Choices choices={part.choices} current={current} />;
  if (part.kind === 'link') return <Link label={part.label} url={part.url} />;
  if (!words) return null;
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

/** Words quoted from a policy or a product, with where they stand; a product's own are in the catalogue's language. */
function Quote({ part, beside }: { part: Extract<Part, { kind: 'text' }>; beside: readonly Part[] }) {
  const url = webAddress(part.source?.url);
  const { goods } = useGoods();
  const ofGoods = useNames(beside).has(part.source?.title ?? '');
  return (
    <figure className="quote" lang={ofGoods ? goods : undefined}>
      <blockquote>{part.text}</blockquote>
      <figcaption>{url ? <a href={url}>{part.source?.title}</a> : part.source?.title}</figcaption>
    </figure>
  );
}

function Choices({ choices, current }: { choices: Choice[]; current: boolean }) {
  const { choose } = useChat();
  const { goods } = useGoods();
  return (
    <div className="choices">
      {choices.map(({ id, label, catalogue }) => (
        // Kept focusable when it is over: a button that goes away would take the focus with it.
        <button
          key={id}
          className="chip"
          lang={catalogue ? goods : undefined}
          aria-disabled={!current}
          onClick={() => current && choose(id, label)}
        >
          {label}
        </button>
      ))}
    </div>
  );
}

function Link({ label, url }: { label: string; url: string }) {
  const address = webAddress(url);
  return <p className="text">{address ? <a href={address}>{label}</a> : label}</p>;
}
