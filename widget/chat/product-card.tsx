import { useId, useState } from 'react';
import { formatMoney } from '../../bot/wire/money.ts';
import type { ProductCard as Product, Variant } from '../../bot/wire/parts.ts';
import { useChat } from './chat-context.ts';
import { firstVariant, formatNumber, optionText, webAddress } from './format.ts';
import { Price } from './price.tsx';

/** Products of one reply: a single one across the width, several in a row that scrolls sideways. */
export function ProductRow({ products, total }: { products: Product[]; total: number }) {
  const { words } = useChat();
  const many = products.length > 1;
  return (
    <div className="products">
      <ul className={many ? 'row' : 'row single'} aria-label={words.products(products.length)}>
        {products.map((product) => (
          <li key={product.id}>
            <ProductCard product={product} />
          </li>
        ))}
      </ul>
      {total > products.length && <p className="aside">{words.moreExist(products.length, total)}</p>}
    </div>
  );
}

function ProductCard({ product }: { product: Product }) {
  const { words, choose } = useChat();
  const [variantId, setVariantId] = useState(firstVariant(product.variants)?.id);
  const variant = product.variants.find((one) => one.id === variantId);
  return (
    <article className="card product">
      <Picture product={product} />
      <div className="body">
        <Heading product={product} />
        <Rating product={product} />
        <p className="prices">
          <Price
            price={variant?.price ?? product.price}
            compareAt={variant?.compareAt ?? product.compareAt}
          />
        </p>
        {product.variants.length > 1 && (
          <VariantSelect product={product} value={variantId} change={setVariantId} />
        )}
        <Stock variant={variant} available={product.available} />
        <div className="actions">
          <AddButton product={product} variant={variant} />
          <button
            type="button"
            className="quiet"
            onClick={() => choose(`product:${product.id}`, words.moreLabel(product.title))}
          >
            {words.more}
            <span className="hidden">: {product.title}</span>
          </button>
        </div>
      </div>
    </article>
  );
}

export function Picture({ product }: { product: Product }) {
  const source = webAddress(product.image?.url);
  return (
    <div className="picture">
      {source && <img src={source} alt={product.image?.alt ?? ''} loading="lazy" decoding="async" />}
    </div>
  );
}

export function Heading({ product }: { product: Product }) {
  return (
    <div className="heading">
      {product.brand && <p className="brand">{product.brand}</p>}
      <h3>
        <a href={webAddress(product.url)}>{titleBesideBrand(product)}</a>
      </h3>
    </div>
  );
}

/** The title without the brand that already stands above it. */
function titleBesideBrand({ title, brand }: Product): string {
  return brand && title.startsWith(`${brand} `) ? title.slice(brand.length + 1) : title;
}

export function Rating({ product }: { product: Product }) {
  const { words, locale } = useChat();
  if (!product.rating) return null;
  const stars = formatNumber(product.rating.stars, locale);
  const count = formatNumber(product.rating.count, locale);
  return (
    <p className="rating">
      <span aria-hidden="true">
        <span className="star">★</span> {stars} <span className="count">({count})</span>
      </span>
      <span className="hidden">{words.rating(stars, count)}</span>
    </p>
  );
}

interface SelectProperties {
  product: Product;
  value: string | undefined;
  change: (variantId: string) => void;
}

function VariantSelect({ product, value, change }: SelectProperties) {
  const { words, locale } = useChat();
  const id = useId();
  const onePrice = product.variants.every((variant) => variant.price.amount === product.price.amount);
  const label = product.options.map((option) => option.name).join(', ') || words.variant;
  return (
    <div className="field">
      <label htmlFor={id}>
        {label}
        <span className="hidden"> – {product.title}</span>
      </label>
      <select id={id} value={value} onChange={(event) => change(event.currentTarget.value)}>
        {product.variants.map((variant) => (
          <option key={variant.id} value={variant.id}>
            {optionText(variant.options)}
            {onePrice ? '' : `, ${formatMoney(variant.price, locale)}`}
            {variant.available ? '' : ` – ${words.soldOut}`}
          </option>
        ))}
      </select>
    </div>
  );
}

export function Stock({ variant, available }: { variant: Variant | undefined; available: boolean }) {
  const { words } = useChat();
  if (!(variant?.available ?? available)) return <p className="stock out">{words.soldOut}</p>;
  if (variant?.stock === undefined) return <p className="stock">{words.inStock}</p>;
  return <p className="stock few">{words.fewLeft(variant.stock)}</p>;
}

export function AddButton({ product, variant }: { product: Product; variant: Variant | undefined }) {
  const { words, choose } = useChat();
  const possible = variant?.available === true;
  const add = () => {
    if (variant && possible) {
      choose(`add:${variant.id}`, words.added(product.title, optionText(variant.options)));
    }
  };
  return (
    <button type="button" className="primary" aria-disabled={!possible} onClick={add}>
      {words.add}
      <span className="hidden">: {product.title}</span>
    </button>
  );
}
