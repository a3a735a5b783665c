/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact';
import type { CartRefusal } from '../../../bot/shop/shop.ts';
import type { CartView, OrderView } from '../../../bot/wire/parts.ts';
import type { ProductCard } from './api.ts';
import {
  useAddress,
  useCounted,
  useDay,
  useGoodsLanguage,
  useLocale,
  useMoney,
  useTrouble,
  useWords,
} from './store.ts';

/** The picture of a product, in one of its colours when it is a drawn one. */
export function pictureUrl(url: string, color?: string): string {
  return color && url.startsWith('/pictures/')
    ? `${url.split('?')[0]}?color=${encodeURIComponent(color)}`
    : url;
}

/** Whether an option is a colour, which has pictures of its own. */
export const isColor = (name: string): boolean => /colou?r|farbe/i.test(name);

export function Price({ card }: { card: Pick<ProductCard, 'price' | 'priceMax' | 'compareAt'> }) {
  const money = useMoney();
  const { product: words } = useWords();
  const { price, priceMax, compareAt } = card;
  const range = priceMax && priceMax.amount > price.amount;
  return (
    <p class="price">
      {compareAt && compareAt.amount > price.amount && (
        <>
          <span class="hidden">{words.before} </span>
          <s>{money(compareAt)}</s> <span class="hidden">{words.now} </span>
        </>
      )}
      <span class={compareAt ? 'reduced' : undefined}>
        {range && <small>{words.from} </small>}
        {money(price)}
      </span>
    </p>
  );
}

export function Stars({ rating }: { rating: { stars: number; count: number } }) {
  const locale = useLocale();
  const { product: words } = useWords();
  const stars = rating.stars.toLocaleString(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const count = rating.count.toLocaleString(locale);
  return (
    <p class="stars">
      <StarRow stars={rating.stars} />
      <span class="hidden">{words.rated(stars, count)}</span>
      <span aria-hidden="true">
        {stars} <span class="quiet">({count})</span>
      </span>
    </p>
  );
}

/** Five stars, filled to the tenth; decoration beside words that say the same. */
export function StarRow({ stars }: { stars: number }) {
  const path = 'M10 1.6l2.6 5.3 5.8.8-4.2 4.1 1 5.8-5.2-2.7-5.2 2.7 1-5.8L1.6 7.7l5.8-.8z';
  const id = `star-${stars.toFixed(1).replace('.', '-')}`;
  const all = [0, 1, 2, 3, 4];
  return (
    <svg class="star-row" viewBox="0 0 100 20" width="80" height="16" aria-hidden="true">
      <clipPath id={id}>
        <rect width={stars * 20} height="20" />
      </clipPath>
      <g class="star-empty">
        {all.map((n) => (
          <path key={n} d={path} transform={`translate(${n * 20})`} />
        ))}
      </g>
      <g class="star-full" clip-path={`url(#${id})`}>
        {all.map((n) => (
          <path key={n} d={path} transform={`translate(${n * 20})`} />
        ))}
      </g>
    </svg>
  );
}

export function Card({ card, level = 3 }: { card: ProductCard; level?: 2 | 3 }) {
  const address = useAddress();
  const { product: words } = useWords();
  const counted = useCounted();
  const locale = useLocale();
  const Heading = `h${level}` as 'h3';
  const colors = card.options.find(({ name }) => isColor(name))?.values ?? [];
  return (
    <li class="card">
      <div class="card-picture">
        {card.image && <img src={card.image.url} alt="" width="400" height="400" loading="lazy" />}
        {!card.available ? (
          <span class="badge">{words.soldOut}</span>
        ) : (
          card.compareAt && <span class="badge sale">{words.reduced}</span>
        )}
      </div>
      {card.brand && <p class="brand">{card.brand}</p>}
      <Heading class="card-title">
        <a href={address.product(card.id)}>{shortTitle(card)}</a>
      </Heading>
      <Price card={card} />
      <p class="card-foot">
        {card.rating && <StarRow stars={card.rating.stars} />}
        {card.rating && <span class="hidden">{words.rated(card.rating.stars.toLocaleString(locale))}</span>}
        {colors.length > 1 && <span class="quiet">{counted(words.colors, colors.length)}</span>}
      </p>
    </li>
  );
}

/** The title without the brand that already stands above it. */
export function shortTitle({ title, brand }: { title: string; brand?: string }): string {
  return brand && title.startsWith(`${brand} `) ? title.slice(brand.length + 1) : title;
}

export function Cards({ cards, level }: { cards: ProductCard[]; level?: 2 | 3 }) {
  return (
    <ul class="cards">
      {cards.map((card) => (
        <Card key={card.id} card={card} level={level} />
      ))}
    </ul>
  );
}

/** Room for cards that are on their way. */
export function CardsLoading() {
  return (
    <ul class="cards" aria-hidden="true">
      {[...Array(8).keys()].map((n) => (
        <li key={n} class="card waiting">
          <div class="card-picture" />
        </li>
      ))}
    </ul>
  );
}

export function Notice({ kind, children }: { kind: 'good' | 'bad'; children: ComponentChildren }) {
  return <span class={`notice ${kind}`}>{children}</span>;
}

export function Failed({ error }: { error: Error }) {
  const { trouble: words } = useWords();
  const trouble = useTrouble();
  return (
    <div class="wrap page">
      <h1>{words.title}</h1>
      <p>{trouble(error)}</p>
      <p>
        <button type="button" class="button" onClick={() => location.reload()}>
          {words.tryAgain}
        </button>
      </p>
    </div>
  );
}

/** Totals as the shop names them; where an amount is absent the name says why. */
export function Totals({ totals }: { totals: CartView['totals'] }) {
  const money = useMoney();
  return (
    <dl class="totals">
      {totals.map((row) => (
        <div key={row.kind + row.label} class={`total-${row.kind}`}>
          <dt>{row.label}</dt>
          <dd>{row.amount ? money(row.amount) : '–'}</dd>
        </div>
      ))}
    </dl>
  );
}

export function optionsText(options: Record<string, string>): string {
  return Object.entries(options)
    .filter(([name, value]) => name !== 'Title' || value !== 'Default Title')
    .map(([name, value]) => `${name}: ${value}`)
    .join(' · ');
}

export function Order({ order }: { order: OrderView }) {
  const money = useMoney();
  const day = useDay();
  const { account: words } = useWords();
  const goods = useGoodsLanguage();
  return (
    <article class="order">
      <header>
        <h3>{words.order(order.number)}</h3>
        <span class={`state state-${order.state}`}>{order.stateLabel}</span>
      </header>
      <p class="quiet">{words.placedOn(day(order.placedAt))}</p>
      <ul class="order-lines">
        {order.lines.map((line) => (
          <li key={line.title + optionsText(line.options)}>
            <span>
              {line.quantity} × {line.title}{' '}
              <span class="quiet" lang={goods}>
                {optionsText(line.options)}
              </span>
            </span>
            <span>{money(line.total)}</span>
          </li>
        ))}
      </ul>
      <details>
        <summary>{words.orderDetails}</summary>
        <Totals totals={order.totals} />
        <ol class="timeline">
          {order.timeline.map((step) => (
            <li key={step.state} class={step.at ? 'done' : 'ahead'}>
              {step.label} {step.at && <span class="quiet">{day(step.at)}</span>}
            </li>
          ))}
        </ol>
        {order.trackingNumber && (
          <p class="quiet">
            {order.carrier} {order.trackingNumber}
          </p>
        )}
      </details>
    </article>
  );
}

/** What the shop refused, in words. */
export function useRefusal(): (refusal: CartRefusal) => string {
  const { cart: words } = useWords();
  const counted = useCounted();
  return (refusal) => {
    if (refusal.reason === 'not-enough') return counted(words.left, refusal.available);
    if (refusal.reason === 'too-many') return counted(words.atMost, refusal.maximum);
    return words.refusals[refusal.reason];
  };
}
