/** @jsxImportSource preact */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CartView, OrderView } from '../../../bot/wire/parts.ts';
import { Changed } from './cart.tsx';
import { Address, Contact, type Method, Shipping } from './checkout-fields.tsx';
import { useDelivered, useOrdering } from './ordering.ts';
import { Notice, optionsText, Totals } from './pieces.tsx';
import { useAddress, useCart, useDay, useGoodsLanguage, useMoney, useStore, useWords } from './store.ts';

export function Checkout() {
  const { cart, known } = useCart();
  const address = useAddress();
  const { checkout: words, cart: cartWords } = useWords();
  const [order, setOrder] = useState<OrderView>();
  if (order) return <Placed order={order} />;
  if (!known) return <div class="wrap page" aria-busy="true" />;
  if (!cart || cart.lines.length === 0) {
    return (
      <div class="wrap page empty">
        <h1>{words.nothing}</h1>
        <p>
          <a class="button" href={address.home}>
            {cartWords.lookAround}
          </a>
        </p>
      </div>
    );
  }
  return <CheckoutForm cart={cart} placed={setOrder} />;
}

/** Countries the store ships to, in the order of its methods. */
function countriesOf(methods: Method[]): string[] {
  return [...new Set(methods.flatMap(({ regions }) => regions.map((region) => region.slice(0, 2))))];
}

function methodsTo(methods: Method[], country: string, region: string): Method[] {
  return methods.filter(({ regions }) =>
    regions.some((each) => each === country || each === `${country}-${region}`),
  );
}

function CheckoutForm({ cart, placed }: { cart: CartView; placed: (order: OrderView) => void }) {
  const { settings } = useStore();
  const { checkout: words } = useWords();
  const countries = countriesOf(settings.shipping.methods);
  const [country, setCountry] = useState(countries[0] ?? '');
  const [region, setRegion] = useState('');
  const [method, setMethod] = useState('');
  const methods = methodsTo(settings.shipping.methods, country, region);
  const chosen = methods.find(({ id }) => id === method) ?? methods[0];
  const shown = useDelivered(cart, country, region, chosen?.id);
  const { submit, busy, problem } = useOrdering(shown, chosen?.id, placed);
  return (
    <div class="wrap page">
      <h1>{words.title}</h1>
      <form class="two-columns" onSubmit={submit}>
        <div class="checkout-fields">
          <Contact />
          <Address
            countries={countries}
            country={country}
            setCountry={setCountry}
            region={region}
            setRegion={setRegion}
          />
          <Shipping methods={methods} chosen={chosen?.id} choose={setMethod} />
          <fieldset>
            <legend>{words.payment}</legend>
            <p class="notice demo">{words.paymentHint}</p>
          </fieldset>
        </div>
        <aside class="summary" aria-label={words.yourOrder}>
          <h2>{words.yourOrder}</h2>
          <Lines cart={shown} />
          <Totals totals={shown.totals} />
          <div role="alert">{problem && <Notice kind="bad">{problem}</Notice>}</div>
          <button type="submit" class="button wide" aria-busy={busy}>
            {words.place}
          </button>
        </aside>
      </form>
    </div>
  );
}

function Lines({ cart }: { cart: CartView }) {
  const money = useMoney();
  const goods = useGoodsLanguage();
  return (
    <ul class="order-lines">
      {cart.lines.map((line) => (
        <li key={line.lineId}>
          <span>
            {line.quantity} × {line.title}{' '}
            <span class="quiet" lang={goods}>
              {optionsText(line.options)}
            </span>
            <Changed line={line} />
          </span>
          <span>{money(line.total)}</span>
        </li>
      ))}
    </ul>
  );
}

function Placed({ order }: { order: OrderView }) {
  const { checkout: words } = useWords();
  const day = useDay();
  const address = useAddress();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div class="wrap page placed">
      <h1 ref={heading} tabIndex={-1}>
        {words.placed}
      </h1>
      <p class="order-number">
        {words.orderNumber} <strong>{order.number}</strong>
      </p>
      {order.estimatedDelivery && <p>{words.expectedBy(day(order.estimatedDelivery, 'full'))}</p>}
      <p class="quiet">{words.placedHint}</p>
      <Totals totals={order.totals} />
      <p>
        <a class="button" href={address.home}>
          {words.back}
        </a>
      </p>
    </div>
  );
}
