/** @jsxImportSource preact */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { CartView, OrderView } from '../../../bot/wire/parts.ts';
import type { OrderBody, PublicSettings } from './api.ts';
import { Changed } from './cart.tsx';
import { Notice, optionsText, Totals } from './pieces.tsx';
import { rememberedCredentials } from './remembered.ts';
import { useAddress, useCart, useMoney, useShopper, useStore } from './store.ts';

export function Checkout() {
  const { cart, known } = useCart();
  const address = useAddress();
  const [order, setOrder] = useState<OrderView>();
  if (order) return <Placed order={order} />;
  if (!known) return <div class="wrap page" aria-busy="true" />;
  if (!cart || cart.lines.length === 0) {
    return (
      <div class="wrap page empty">
        <h1>Nothing to check out yet</h1>
        <p>
          <a class="button" href={address.home}>
            Look around
          </a>
        </p>
      </div>
    );
  }
  return <CheckoutForm cart={cart} placed={setOrder} />;
}

type Method = PublicSettings['shipping']['methods'][number];

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
      <h1>Checkout</h1>
      <form class="two-columns" onSubmit={submit}>
        <div class="checkout-fields">
          <Contact />
          <fieldset>
            <legend>Delivery address</legend>
            <Field name="line1" label="Street and number" autocomplete="address-line1" required />
            <Field name="line2" label="Apartment, floor" autocomplete="address-line2" />
            <Field
              name="postalCode"
              label="Postal code"
              autocomplete="postal-code"
              maxLength={16}
              required
              short
            />
            <Field name="city" label="City" autocomplete="address-level2" required short />
            <p class="field short">
              <label htmlFor="country">Country</label>
              <select
                id="country"
                name="country"
                value={country}
                autocomplete="country"
                onChange={(event) => setCountry(event.currentTarget.value)}
              >
                {countries.map((code) => (
                  <option key={code} value={code}>
                    {new Intl.DisplayNames(['en'], { type: 'region' }).of(code) ?? code}
                  </option>
                ))}
              </select>
            </p>
            {['US', 'CA'].includes(country) && (
              <p class="field short">
                <label htmlFor="region">{country === 'US' ? 'State' : 'Province'}, two letters</label>
                <input
                  id="region"
                  name="region"
                  required
                  pattern="[A-Za-z]{2}"
                  maxLength={2}
                  value={region}
                  autocomplete="address-level1"
                  onInput={(event) => setRegion(event.currentTarget.value.toUpperCase())}
                />
              </p>
            )}
          </fieldset>
          <Shipping methods={methods} chosen={chosen?.id} choose={setMethod} />
          <fieldset>
            <legend>Payment</legend>
            <p class="notice demo">
              This is a demonstration: no card is asked for and nothing is charged. Placing the order uses a
              pretend payment.
            </p>
          </fieldset>
        </div>
        <aside class="summary" aria-label="Your order">
          <h2>Your order</h2>
          <Lines cart={shown} />
          <Totals totals={shown.totals} />
          <div role="alert">{problem && <Notice kind="bad">{problem}</Notice>}</div>
          <button type="submit" class="button wide" aria-busy={busy}>
            Place the order (pretend payment)
          </button>
        </aside>
      </form>
    </div>
  );
}

/** The cart with totals for where it goes; the plain cart until the store has answered. */
function useDelivered(cart: CartView, country: string, region: string, shippingMethod?: string): CartView {
  const { api, settings } = useStore();
  const storeId = settings.id;
  const [delivered, setDelivered] = useState<CartView>();
  // Half a state is none: it would be asked about at every letter.
  const knownRegion = region.length === 2 ? region : '';
  useEffect(() => {
    const credentials = rememberedCredentials(storeId);
    if (!credentials || !country) return undefined;
    let current = true;
    const delivery = {
      country,
      ...(knownRegion && { region: knownRegion }),
      ...(shippingMethod && { shippingMethod }),
    };
    api.cart(credentials, delivery).then(
      (answer) => current && setDelivered(answer.cart),
      () => current && setDelivered(undefined),
    );
    return () => {
      current = false;
    };
  }, [api, storeId, cart, country, knownRegion, shippingMethod]);
  return delivered ?? cart;
}

function text(data: FormData, name: string): string {
  const value = data.get(name);
  return typeof value === 'string' ? value.trim() : '';
}

function orderFrom(
  data: FormData,
  shippingMethod: string,
  cart: CartView,
): Omit<OrderBody, 'requestId' | 'identity'> {
  const optional = <Name extends string>(name: Name) =>
    (text(data, name) ? { [name]: text(data, name) } : {}) as { [key in Name]?: string };
  return {
    contact: { name: text(data, 'name'), email: text(data, 'email'), ...optional('phone') },
    destination: {
      line1: text(data, 'line1'),
      ...optional('line2'),
      city: text(data, 'city'),
      postalCode: text(data, 'postalCode'),
      country: text(data, 'country'),
      ...(text(data, 'region') && { region: text(data, 'region').toUpperCase() }),
    },
    shippingMethod,
    revision: cart.revision,
  };
}

function useOrdering(cart: CartView, shippingMethod: string | undefined, placed: (order: OrderView) => void) {
  const { api, settings, cart: keeper } = useStore();
  const shopper = useShopper();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  // One id for as long as the cart is the same: pressing twice, or after a lost answer, is one order.
  const requestId = useMemo(() => newId(cart.revision), [cart.revision]);
  const place = async (form: HTMLFormElement) => {
    const credentials = rememberedCredentials(settings.id);
    if (!credentials || !shippingMethod || busy) return;
    setBusy(true);
    setProblem('');
    try {
      const body = orderFrom(new FormData(form), shippingMethod, cart);
      const { order } = await api.order(credentials, {
        ...body,
        requestId,
        ...(shopper && { identity: shopper.jwt }),
      });
      placed(order);
    } catch (error) {
      setProblem((error as Error).message);
    }
    await keeper.refresh();
    setBusy(false);
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void place(event.currentTarget as HTMLFormElement);
  };
  return { submit, busy, problem };
}

/** Random, and different for each revision of the cart. */
function newId(revision: number): string {
  return (
    `r${revision}-` +
    Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(
      '',
    )
  );
}

function Contact() {
  const shopper = useShopper();
  return (
    <fieldset>
      <legend>You</legend>
      <Field name="name" label="Name" autocomplete="name" defaultValue={shopper?.name} required />
      <Field
        name="email"
        label="E-mail"
        type="email"
        autocomplete="email"
        defaultValue={shopper?.email}
        required
      />
      <Field name="phone" label="Phone" type="tel" autocomplete="tel" maxLength={40} />
    </fieldset>
  );
}

interface FieldProps {
  name: string;
  label: string;
  autocomplete: string;
  type?: 'email' | 'tel';
  defaultValue?: string;
  maxLength?: number;
  required?: boolean;
  short?: boolean;
}

function Field({
  name,
  label,
  autocomplete,
  type,
  defaultValue,
  required,
  short,
  maxLength = 120,
}: FieldProps) {
  const input = { id: name, name, autocomplete, defaultValue, required, maxLength };
  return (
    <p class={short ? 'field short' : 'field'}>
      <label htmlFor={name}>
        {label} {!required && <span class="quiet">(optional)</span>}
      </label>
      {type === 'email' && <input type="email" {...input} />}
      {type === 'tel' && <input type="tel" {...input} />}
      {type === undefined && <input type="text" {...input} />}
    </p>
  );
}

function Shipping({
  methods,
  chosen,
  choose,
}: {
  methods: Method[];
  chosen?: string;
  choose: (id: string) => void;
}) {
  const { settings } = useStore();
  const money = useMoney();
  const { code: currency, exponent } = settings.currency;
  const price = (amount: number) => (amount === 0 ? 'Free' : money({ amount, currency, exponent }));
  return (
    <fieldset class="methods">
      <legend>Shipping</legend>
      {methods.map(({ id, name, price: amount, freeFrom, days }) => (
        <label key={id}>
          <input
            type="radio"
            name="shippingMethod"
            value={id}
            checked={chosen === id}
            onChange={() => choose(id)}
          />
          <span>
            <strong>{name}</strong>
            <span class="quiet">
              {days[0] === days[1] ? `${days[0]}` : `${days[0]}–${days[1]}`} working days
              {freeFrom !== undefined && `, free from ${price(freeFrom)}`}
            </span>
          </span>
          <span>{price(amount)}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Lines({ cart }: { cart: CartView }) {
  const money = useMoney();
  return (
    <ul class="order-lines">
      {cart.lines.map((line) => (
        <li key={line.lineId}>
          <span>
            {line.quantity} × {line.title} <span class="quiet">{optionsText(line.options)}</span>
            <Changed line={line} />
          </span>
          <span>{money(line.total)}</span>
        </li>
      ))}
    </ul>
  );
}

function Placed({ order }: { order: OrderView }) {
  const { settings } = useStore();
  const address = useAddress();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div class="wrap page placed">
      <h1 ref={heading} tabIndex={-1}>
        Thank you, your order is placed
      </h1>
      <p class="order-number">
        Order number <strong>{order.number}</strong>
      </p>
      {order.estimatedDelivery && (
        <p>
          Expected by{' '}
          {new Date(order.estimatedDelivery).toLocaleDateString(settings.locale, {
            dateStyle: 'full',
            timeZone: settings.timeZone,
          })}
          .
        </p>
      )}
      <p class="quiet">
        Nothing was charged. With this number and your e-mail the assistant can tell you where the order is.
      </p>
      <Totals totals={order.totals} />
      <p>
        <a class="button" href={address.home}>
          Back to the shop
        </a>
      </p>
    </div>
  );
}
