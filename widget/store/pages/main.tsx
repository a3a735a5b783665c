/** @jsxImportSource preact */
import { render } from 'preact';
import type { PageContext } from '../../../bot/wire/messages.ts';
import { Account } from './account.tsx';
import { storeApi } from './api.ts';
import { CartPage } from './cart.tsx';
import { createCartKeeper } from './cart-keeper.ts';
import { Listing } from './category.tsx';
import { tellChat } from './chat-link.ts';
import { Checkout } from './checkout.tsx';
import { Frame } from './frame.tsx';
import { Home } from './home.tsx';
import { Failed } from './pieces.tsx';
import { ProductPage } from './product.tsx';
import { rememberedShopper } from './remembered.ts';
import { StoreProvider, useAddress } from './store.ts';

interface View {
  title?: string;
  context: PageContext;
  page: () => preact.JSX.Element;
}

/** What an address shows. */
function viewOf(path: string[], search: URLSearchParams): View {
  const [kind, name] = path;
  if (kind === undefined) return { context: { page: 'home' }, page: () => <Home /> };
  if (kind === 'category' && name) {
    return {
      title: name,
      context: { page: 'category', category: name },
      page: () => <Listing category={name} />,
    };
  }
  if (kind === 'product' && name) {
    return { context: { page: 'product', product: name }, page: () => <ProductPage id={name} /> };
  }
  if (kind === 'search') {
    return { title: 'Search', context: { page: 'other' }, page: () => <Listing q={search.get('q') ?? ''} /> };
  }
  if (kind === 'cart') return { title: 'Cart', context: { page: 'cart' }, page: () => <CartPage /> };
  if (kind === 'checkout')
    return { title: 'Checkout', context: { page: 'checkout' }, page: () => <Checkout /> };
  if (kind === 'account') return { title: 'Account', context: { page: 'account' }, page: () => <Account /> };
  return { title: 'Not found', context: { page: 'other' }, page: () => <NotFound /> };
}

function NotFound() {
  const address = useAddress();
  return (
    <div class="wrap page empty">
      <h1>This page does not exist</h1>
      <p>
        <a class="button" href={address.home}>
          To the shop
        </a>
      </p>
    </div>
  );
}

async function begin(storeId: string, root: HTMLElement): Promise<void> {
  const path = location.pathname.split('/').slice(2).filter(Boolean).map(decodeURIComponent);
  const view = viewOf(path, new URLSearchParams(location.search));
  tellChat('context', view.context);
  const shopper = rememberedShopper(storeId);
  if (shopper) tellChat('identify', shopper.jwt);
  const api = storeApi(storeId);
  const cart = createCartKeeper(storeId, api);
  try {
    const [{ store: settings, promotions }, { categories }] = await Promise.all([
      api.settings(),
      api.categories(),
      cart.refresh(),
    ]);
    document.title = view.title ? `${view.title} – ${settings.name}` : settings.name;
    const Page = view.page;
    render(
      <StoreProvider value={{ settings, promotions, categories, api, cart }}>
        <Frame>
          <Page />
        </Frame>
      </StoreProvider>,
      root,
    );
  } catch (error) {
    render(
      <main>
        <Failed error={error as Error} />
      </main>,
      root,
    );
  }
}

const root = document.getElementById('store');
const storeId = root?.dataset.store;
if (root && storeId) void begin(storeId, root);
