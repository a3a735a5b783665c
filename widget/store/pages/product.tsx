/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import type { Variant } from '../../../bot/wire/parts.ts';
import type { Product, ProductCard, SizeGuide } from './api.ts';
import { Facts, Reviews, Sizes } from './product-facts.tsx';
import {
  Cards,
  Failed,
  isColor,
  Notice,
  pictureUrl,
  Price,
  useRefusal,
  shortTitle,
  Stars,
} from './pieces.tsx';
import {
  useAddress,
  useCounted,
  useGoodsLanguage,
  useLoaded,
  useStore,
  useTitle,
  useTrouble,
  useWords,
} from './store.ts';

export function ProductPage({ id }: { id: string }) {
  const { api } = useStore();
  const address = useAddress();
  const { product: words } = useWords();
  const goods = useGoodsLanguage();
  const { value, error } = useLoaded(api.product, id);
  useTitle(value?.product.card.title);
  if (error) return <Failed error={error} />;
  if (!value) return <div class="wrap page product waiting" aria-busy="true" />;
  const { product, similar, sizeGuide } = value;
  return (
    <div class="wrap page">
      <nav aria-label={words.whereYouAre} class="crumbs">
        <a href={address.home}>{words.home}</a> /{' '}
        <a href={address.category(product.category)} lang={goods}>
          {product.category}
        </a>
      </nav>
      <Choosing product={product} sizeGuide={sizeGuide} />
      <Reviews product={product} />
      {similar.length > 0 && (
        <section class="block">
          <h2>{words.similar}</h2>
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
  const { product: words } = useWords();
  const goods = useGoodsLanguage();
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
            alt={color ? words.inColor(card.title, color) : card.image.alt}
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
        <p class="description" lang={goods}>
          {product.description}
        </p>
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
  const { soldOut } = useWords().product;
  const goods = useGoodsLanguage();
  return (
    <fieldset class={image ? 'option colors' : 'option'}>
      <legend lang={goods}>
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
              <img src={pictureUrl(image, value)} alt={value} lang={goods} width="56" height="56" />
            ) : (
              <span lang={goods}>{value}</span>
            )}
            {gone && <span class="hidden"> ({soldOut.toLowerCase()})</span>}
          </label>
        );
      })}
    </fieldset>
  );
}

function Stock({ variant }: { variant?: Variant }) {
  const { product: words } = useWords();
  const counted = useCounted();
  const said = !variant
    ? words.notMade
    : !variant.available
      ? words.soldOut
      : variant.stock !== undefined
        ? counted(words.left, variant.stock)
        : words.inStock;
  const kind = !variant?.available ? 'out' : variant.stock !== undefined ? 'few' : 'in';
  return <output class={`stock ${kind}`}>{said}</output>;
}

function AddToCart({ variant }: { variant?: Variant }) {
  const { cart } = useStore();
  const address = useAddress();
  const { product: words } = useWords();
  const refusalText = useRefusal();
  const trouble = useTrouble();
  const [quantity, setQuantity] = useState(1);
  const [busy, setBusy] = useState(false);
  const [result, setResult] = useState<{ good: boolean; text: string }>();
  const add = async (event: Event) => {
    event.preventDefault();
    if (!variant?.available || busy) return;
    setBusy(true);
    const said = await cart.change({ kind: 'add', variantId: variant.id, quantity }).then(
      ([refusal]) =>
        refusal ? { good: false, text: refusalText(refusal) } : { good: true, text: words.added },
      (error: unknown) => ({ good: false, text: trouble(error) }),
    );
    setResult(said);
    setBusy(false);
  };
  return (
    <form class="add" onSubmit={(event) => void add(event)}>
      <label class="quantity">
        <span class="hidden">{words.quantity}</span>
        <input
          type="number"
          min={1}
          max={99}
          value={quantity}
          onInput={(event) => setQuantity(Math.max(1, Number(event.currentTarget.value) || 1))}
        />
      </label>
      <button type="submit" class="button" disabled={!variant?.available} aria-busy={busy}>
        {variant?.available ? words.add : words.soldOut}
      </button>
      <output class="add-result">
        {result && (
          <Notice kind={result.good ? 'good' : 'bad'}>
            {result.text} {result.good && <a href={address.cart}>{words.seeCart}</a>}
          </Notice>
        )}
      </output>
    </form>
  );
}
