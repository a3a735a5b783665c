/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact';
import { useAddress, useCart, useShopper, useStore } from './store.ts';

/** Header, what the page is about, footer. */
export function Frame({ children }: { children: ComponentChildren }) {
  return (
    <>
      <a class="skip" href="#main">
        Skip to the content
      </a>
      <Header />
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <Footer />
    </>
  );
}

function Header() {
  const { settings, categories, promotions } = useStore();
  const address = useAddress();
  const shopper = useShopper();
  const here = decodeURIComponent(location.pathname);
  const asked = new URLSearchParams(location.search).get('q') ?? '';
  return (
    <header class="top">
      {promotions[0] && <p class="ribbon">{promotionText(promotions[0])}</p>}
      <div class="wrap bar">
        <a class="logo" href={address.home}>
          {settings.name}
        </a>
        <search>
          <form class="search" action={address.search} method="get">
            <label class="hidden" htmlFor="q">
              Search the shop
            </label>
            <input id="q" name="q" type="search" defaultValue={asked} placeholder="Search" maxLength={200} />
            <button type="submit">Search</button>
          </form>
        </search>
        <nav class="mine" aria-label="Yours">
          <a href={address.account}>{shopper ? shopper.name.split(' ')[0] : 'Account'}</a>
          <CartLink />
        </nav>
      </div>
      <nav class="wrap categories" aria-label="Categories">
        <ul>
          {categories.map(({ name }) => (
            <li key={name}>
              <a
                href={address.category(name)}
                aria-current={here.endsWith(`/category/${name}`) ? 'page' : undefined}
              >
                {name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

/** A promotion as one line: what, with which code, until when. */
export function promotionText({ label, code }: { label: string; code?: string }): string {
  return code && !label.includes(code) ? `${label} – code ${code}` : label;
}

function CartLink() {
  const { cart } = useCart();
  const address = useAddress();
  const count = cart?.lines.reduce((sum, line) => sum + line.quantity, 0) ?? 0;
  return (
    <a class="cart-link" href={address.cart}>
      Cart <span class="count">{count}</span>
      <output class="hidden">{count === 1 ? '1 item in the cart' : `${count} items in the cart`}</output>
    </a>
  );
}

function Footer() {
  const { settings } = useStore();
  const { contacts, payments, returns } = settings;
  return (
    <footer class="bottom">
      <div class="wrap">
        <div>
          <h2>{settings.name}</h2>
          {contacts.address && <p>{contacts.address}</p>}
          <p>
            <a href={`mailto:${contacts.email}`}>{contacts.email}</a>
          </p>
          {contacts.phone && <p>{contacts.phone}</p>}
        </div>
        <div>
          <h2>Good to know</h2>
          <p>Returns within {returns.days} days</p>
          <p>
            {settings.tax.kind === 'included'
              ? `Prices include ${settings.tax.label}`
              : `${settings.tax.label} is added at checkout`}
          </p>
          <p>Orders before {settings.shipping.cutOff} leave the same working day</p>
        </div>
        <div>
          <h2>Payment</h2>
          <p>{payments.join(', ')}</p>
          <p>
            <a href="/">All stores</a>
          </p>
        </div>
        <p class="small">
          This is a demonstration store: products, people and orders are invented, and nothing is charged.
        </p>
      </div>
    </footer>
  );
}
