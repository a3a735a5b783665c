/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact';
import { SearchField } from './search-field.tsx';
import type { Words } from './words/words.ts';
import {
  useAddress,
  useCart,
  useCounted,
  useGoodsLanguage,
  useShopper,
  useStore,
  useWords,
} from './store.ts';

/** Header, what the page is about, footer. */
export function Frame({ children }: { children: ComponentChildren }) {
  const { skip } = useWords().frame;
  return (
    <>
      <a class="skip" href="#main">
        {skip}
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
  const { frame } = useWords();
  const goods = useGoodsLanguage();
  const shopper = useShopper();
  const here = decodeURIComponent(location.pathname);
  return (
    <header class="top">
      {promotions[0] && <p class="ribbon">{promotionText(promotions[0], frame)}</p>}
      <div class="wrap bar">
        <a class="logo" href={address.home}>
          {settings.name}
        </a>
        <SearchField />
        <nav class="mine" aria-label={frame.mine}>
          <a href={address.account}>{shopper ? shopper.name.split(' ')[0] : frame.account}</a>
          <CartLink />
        </nav>
      </div>
      <nav class="wrap categories" aria-label={frame.categories}>
        <ul>
          {categories.map(({ name }) => (
            <li key={name}>
              <a
                lang={goods}
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
export function promotionText(
  { label, code }: { label: string; code?: string },
  words: Words['frame'],
): string {
  return code && !label.includes(code) ? words.withCode(label, code) : label;
}

function CartLink() {
  const { cart } = useCart();
  const address = useAddress();
  const { frame } = useWords();
  const counted = useCounted();
  const count = cart?.lines.reduce((sum, line) => sum + line.quantity, 0) ?? 0;
  return (
    <a class="cart-link" href={address.cart}>
      {frame.cart} <span class="count">{count}</span>
      <output class="hidden">{counted(frame.inCart, count)}</output>
    </a>
  );
}

function Footer() {
  const { settings } = useStore();
  const { frame } = useWords();
  const counted = useCounted();
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
          <h2>{frame.goodToKnow}</h2>
          <p>{counted(frame.returns, returns.days)}</p>
          <p>
            {settings.tax.kind === 'included'
              ? frame.taxIncluded(settings.tax.label)
              : frame.taxAdded(settings.tax.label)}
          </p>
          <p>{frame.cutOff(settings.shipping.cutOff)}</p>
        </div>
        <div>
          <h2>{frame.payment}</h2>
          <p>{payments.join(', ')}</p>
          <p>
            <a href="/">{frame.allStores}</a>
          </p>
        </div>
        <p class="small">{frame.demonstration}</p>
      </div>
    </footer>
  );
}
