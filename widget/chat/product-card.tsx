import { Fragment, useId, useState, type ReactNode } from 'react';
import { formatMoney } from '../../bot/wire/money.ts';
import type { CartLine, ProductCard as Product, Shown, Variant } from '../../bot/wire/parts.ts';
import { inShown } from '../../bot/wire/shown.ts';
import { useChat } from './chat-context.ts';
import { firstVariant, formatNumber, optionText, webAddress } from './format.ts';
import { useGoods } from './goods.ts';
import { useCardWords } from './more/words.ts';
import { Price } from './price.tsx';
import { Unseen } from './unseen.tsx';

/** Products of one reply: a single one across the width, several in a row that scrolls sideways. */
export function ProductRow({ products, total }: { products: Product[]; total: number }) {
  const words = useCardWords();
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
  const { choose } = useChat();
  const words = useCardWords();
  const { ours } = useGoods();
  const [variantId, setVariantId] = useState(firstVariant(product.variants)?.id);
  const variant = product.variants.find((one) => one.id === variantId);
  return (
    <ProductArticle
      product={product}
      variant={variant}
      options={
        product.variants.length > 1 && (
          <VariantSelect product={product} value={variantId} change={setVariantId} />
        )
      }
    >
      <button
        className="quiet"
        lang={ours}
        onClick={() => choose(`product:${product.id}`, words.moreLabel(product.title))}
      >
        {words.more}
        <Unseen>: {product.title}</Unseen>
      </button>
    </ProductArticle>
  );
}

interface ArticleProperties {
  product: Product;
  /** The one that would be added; undefined when the store does not make what is chosen. */
  variant: Variant | undefined;
  /** What stands between price and choice. */
  description?: string;
  /** How the shopper chooses among the variants. */
  options: ReactNode;
  /** Below the button that adds. */
  children?: ReactNode;
  /** Whether the product stands alone, with all there is to say of it. */
  detailed?: boolean;
}

/** What a card and the detailed view of a product have in common. */
export function ProductArticle({
  product,
  variant,
  description,
  options,
  children,
  detailed,
}: ArticleProperties) {
  const { goods, ours } = useGoods();
  return (
    <article className={detailed ? 'card detail' : 'card product'} aria-label={nameOf(product)} lang={goods}>
      <Picture image={product.image} />
      <div className="body">
        <Heading product={product} />
        <Rating product={product} />
        <p className="prices" lang={ours}>
          <Price {...(variant ?? product)} />
        </p>
        {description && <p className="description">{description}</p>}
        {options}
        <Stock variant={variant} product={product} />
        <AddButton product={product} variant={variant} />
        {children}
      </div>
    </article>
  );
}

/** What it is called, and of what kind, colour and pattern it is, which the text of its picture says. */
function nameOf({ title, image }: Product): string {
  const alt = image?.alt ?? '';
  return alt.includes(title) ? alt : `${title} ${alt}`;
}

export function Picture({ image }: { image: Product['image'] }) {
  const source = webAddress(image?.url);
  const { goods } = useGoods();
  if (!source) return null;
  return (
    <div className="picture" lang={goods}>
      <img src={source} alt={image?.alt ?? ''} loading="lazy" />
    </div>
  );
}

function Heading({ product }: { product: Product }) {
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

function Rating({ product }: { product: Product }) {
  const { locale } = useChat();
  const words = useCardWords();
  const { ours } = useGoods();
  if (!product.rating) return null;
  const stars = formatNumber(product.rating.stars, locale);
  const count = formatNumber(product.rating.count, locale);
  return (
    <p className="rating" lang={ours}>
      <span aria-hidden="true">
        <span className="star">★</span> {stars} <span className="count">({count})</span>
      </span>
      <Unseen>{words.rating(stars, count)}</Unseen>
    </p>
  );
}

interface SelectProperties {
  product: Product;
  value: string | undefined;
  change: (variantId: string) => void;
}

function VariantSelect({ product, value, change }: SelectProperties) {
  const { locale } = useChat();
  const words = useCardWords();
  const { ours } = useGoods();
  const id = useId();
  const onePrice = product.variants.every((variant) => variant.price.amount === product.price.amount);
  return (
    <div className="field">
      <label htmlFor={id}>
        {product.options.map(({ name }, nth) => (
          <Fragment key={name}>
            {nth > 0 && ', '}
            <InShown word={name} shown={product.shown} />
          </Fragment>
        ))}
        {product.options.length === 0 && words.variant}
        <Unseen> – {product.title}</Unseen>
      </label>
      <select
        id={id}
        lang={product.shown && ours}
        value={value}
        onChange={(event) => change(event.currentTarget.value)}
      >
        {product.variants.map((variant) => (
          <option key={variant.id} value={variant.id}>
            {optionText(variant.options, product.shown)}
            {onePrice ? '' : `, ${formatMoney(variant.price, locale)}`}
            {variant.available ? '' : ` – ${words.soldOut}`}
          </option>
        ))}
      </select>
    </div>
  );
}

/** "Farbe" for a catalogue's "Color"; what has no word of the shopper's stays as it is written there. */
export function InShown({ word, shown }: { word: string; shown: Shown | undefined }) {
  const { ours } = useGoods();
  const own = inShown(word, shown);
  return own === word ? word : <span lang={ours}>{own}</span>;
}

/** Size and colour of a line: "Moss · M". */
export function Options({ options, shown }: Pick<CartLine, 'options' | 'shown'>) {
  const { goods } = useGoods();
  return Object.entries(options).map(([name, value], at) => (
    <Fragment key={name}>
      {at > 0 && ' · '}
      <span lang={shown?.[value] === undefined ? goods : undefined}>{inShown(value, shown)}</span>
    </Fragment>
  ));
}

function Stock({ variant, product }: { variant: Variant | undefined; product: Product }) {
  const words = useCardWords();
  const { ours } = useGoods();
  const text = () => {
    if (!variant && product.variants.length > 0) return words.notMade;
    if (!(variant ?? product).available) return words.soldOut;
    return variant?.stock === undefined ? words.inStock : words.fewLeft(variant.stock);
  };
  const few = variant?.available && variant.stock !== undefined;
  return (
    <p className={few ? 'stock few' : 'stock'} lang={ours}>
      {text()}
    </p>
  );
}

function AddButton({ product, variant }: { product: Product; variant: Variant | undefined }) {
  const { choose } = useChat();
  const words = useCardWords();
  const { ours } = useGoods();
  const add = () => {
    if (!variant?.available) return;
    choose(`add:${variant.id}`, words.added(product.title, optionText(variant.options, product.shown)));
  };
  return (
    <button className="primary" lang={ours} aria-disabled={!variant?.available} onClick={add}>
      {words.add}
      <Unseen>: {product.title}</Unseen>
    </button>
  );
}
