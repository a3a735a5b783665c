/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import type { Variant } from '../../../bot/wire/parts.ts';
import type { Product, ProductCard, SizeGuide } from './api.ts';
import {
  Cards,
  Failed,
  Notice,
  pictureUrl,
  Price,
  refusalText,
  shortTitle,
  Stars,
  StarRow,
} from './pieces.tsx';
import { useAddress, useLoaded, useStore, useTitle } from './store.ts';

const isColor = (name: string) => /colou?r|farbe/i.test(name);

export function ProductPage({ id }: { id: string }) {
  const { api } = useStore();
  const address = useAddress();
  const { value, error } = useLoaded(api.product, id);
  useTitle(value?.product.card.title);
  if (error) return <Failed error={error} />;
  if (!value) return <div class="wrap page product waiting" aria-busy="true" />;
  const { product, similar, sizeGuide } = value;
  return (
    <div class="wrap page">
      <nav aria-label="Where you are" class="crumbs">
        <a href={address.home}>Home</a> / <a href={address.category(product.category)}>{product.category}</a>
      </nav>
      <Choosing product={product} sizeGuide={sizeGuide} />
      <Reviews product={product} />
      {similar.length > 0 && (
        <section class="block">
          <h2>You may also like</h2>
          <Cards cards={similar} />
        </section>
      )}
    </div>
  );
}

/** The first variant that can be bought, or else the first. */
function firstChoice({ variants }: ProductCard): Record<string, string> {
  return (variants.find(({ available }) => available) ?? variants[0])?.options ?? {};
}

function variantFor({ variants }: ProductCard, options: Record<string, string>): Variant | undefined {
  return variants.find((variant) =>
    Object.entries(options).every(([name, value]) => variant.options[name] === value),
  );
}

function Choosing({ product, sizeGuide }: { product: Product; sizeGuide?: SizeGuide }) {
  const { card } = product;
  const [options, setOptions] = useState(() => firstChoice(card));
  const variant = variantFor(card, options);
  const color = Object.entries(options).find(([name]) => isColor(name))?.[1];
  const choose = (name: string, value: string) => setOptions({ ...options, [name]: value });
  return (
    <div class="product">
      <div class="product-picture">
        {card.image && (
          <img
            src={pictureUrl(card.image.url, color)}
            alt={color ? `${card.title} in ${color}` : card.image.alt}
            width="800"
            height="800"
          />
        )}
      </div>
      <div class="product-words">
        {card.brand && <p class="brand">{card.brand}</p>}
        <h1>{shortTitle(card)}</h1>
        {card.rating && <Stars rating={card.rating} />}
        <Price card={variant ?? card} />
        {card.options
          .filter(({ values }) => values.length > 1 || values[0] !== 'Default Title')
          .map(({ name, values }) => (
            <Option key={name} card={card} name={name} values={values} options={options} choose={choose} />
          ))}
        <Stock variant={variant} />
        <AddToCart variant={variant} />
        <p class="description">{product.description}</p>
        <Facts product={product} />
        {sizeGuide && <Sizes guide={sizeGuide} />}
      </div>
    </div>
  );
}

interface OptionProps {
  card: ProductCard;
  name: string;
  values: string[];
  options: Record<string, string>;
  choose: (name: string, value: string) => void;
}

function Option({ card, name, values, options, choose }: OptionProps) {
  const image = isColor(name) ? card.image?.url : undefined;
  return (
    <fieldset class={image ? 'option colors' : 'option'}>
      <legend>
        {name} <span class="quiet">{options[name]}</span>
      </legend>
      {values.map((value) => {
        const variant = variantFor(card, { ...options, [name]: value });
        const gone = !variant?.available;
        return (
          <label key={value} class={gone ? 'gone' : undefined} title={value}>
            <input
              type="radio"
              name={name}
              value={value}
              checked={options[name] === value}
              onChange={() => choose(name, value)}
            />
            {image ? (
              <img src={pictureUrl(image, value)} alt={value} width="56" height="56" />
            ) : (
              <span>{value}</span>
            )}
            {gone && <span class="hidden"> (sold out)</span>}
          </label>
        );
      })}
    </fieldset>
  );
}

function Stock({ variant }: { variant?: Variant }) {
  const words = !variant
    ? 'Not made in this combination'
    : !variant.available
      ? 'Sold out'
      : variant.stock !== undefined
        ? `Only ${variant.stock} left`
        : 'In stock';
  const kind = !variant?.available ? 'out' : variant.stock !== undefined ? 'few' : 'in';
  return <output class={`stock ${kind}`}>{words}</output>;
}

function AddToCart({ variant }: { variant?: Variant }) {
  const { cart } = useStore();
  const address = useAddress();
  const [quantity, setQuantity] = useState(1);
  const [busy, setBusy] = useState(false);
  const [result, setResult] = useState<{ good: boolean; text: string }>();
  const add = async (event: Event) => {
    event.preventDefault();
    if (!variant?.available || busy) return;
    setBusy(true);
    const said = await cart.change({ kind: 'add', variantId: variant.id, quantity }).then(
      ([refusal]) =>
        refusal ? { good: false, text: refusalText(refusal) } : { good: true, text: 'Added to your cart.' },
      (error: Error) => ({ good: false, text: error.message }),
    );
    setResult(said);
    setBusy(false);
  };
  return (
    <form class="add" onSubmit={(event) => void add(event)}>
      <label class="quantity">
        <span class="hidden">Quantity</span>
        <input
          type="number"
          min={1}
          max={99}
          value={quantity}
          onInput={(event) => setQuantity(Math.max(1, Number(event.currentTarget.value) || 1))}
        />
      </label>
      <button type="submit" class="button" disabled={!variant?.available} aria-busy={busy}>
        {variant?.available ? 'Add to cart' : 'Sold out'}
      </button>
      <output class="add-result">
        {result && (
          <Notice kind={result.good ? 'good' : 'bad'}>
            {result.text} {result.good && <a href={address.cart}>See the cart</a>}
          </Notice>
        )}
      </output>
    </form>
  );
}

function Facts({ product }: { product: Product }) {
  const facts = product.facts.filter(({ label }) => !/^(rating|rating count|pattern)$/i.test(label));
  if (facts.length === 0) return null;
  return (
    <section>
      <h2>Details</h2>
      <dl class="facts">
        {facts.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Sizes({ guide }: { guide: SizeGuide }) {
  return (
    <details class="sizes">
      <summary>Size guide</summary>
      {guide.note && <p class="quiet">{guide.note}</p>}

      <table aria-label={guide.title}>
        <thead>
          <tr>
            {guide.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {guide.rows.map(([size, ...cells]) => (
            <tr key={size}>
              <th scope="row">{size}</th>
              {cells.map((cell, index) => (
                <td key={guide.columns[index + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

function Reviews({ product: { card, reviews } }: { product: Product }) {
  if (reviews.length === 0) return null;
  return (
    <section class="block">
      <h2>What others say</h2>
      {card.rating && <Stars rating={card.rating} />}
      <ul class="reviews">
        {reviews.map((review) => (
          <li key={review.title + review.text}>
            <StarRow stars={review.stars} />
            <h3>
              <span class="hidden">{review.stars} of 5: </span>
              {review.title}
            </h3>
            <p>{review.text}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
