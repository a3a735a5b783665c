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
import { LanguageProvider, StoreProvider, useAddress, useWords } from './store.ts';
import { pageLanguage, pageWords } from './words/saying.ts';
import type { Words } from './words/words.ts';

interface View {
  title?: string;
  context: PageContext;
  page: () => preact.JSX.Element;
}

/** What an address shows. */
function viewOf(path: string[], search: URLSearchParams, words: Words): View {
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
    return {
      title: words.frame.search,
      context: { page: 'other' },
      page: () => <Listing q={search.get('q') ?? ''} />,
    };
  }
  if (kind === 'cart')
    return { title: words.frame.cart, context: { page: 'cart' }, page: () => <CartPage /> };
  if (kind === 'checkout')
    return { title: words.checkout.title, context: { page: 'checkout' }, page: () => <Checkout /> };
  if (kind === 'account')
    return { title: words.frame.account, context: { page: 'account' }, page: () => <Account /> };
  return { title: words.trouble.notFoundTitle, context: { page: 'other' }, page: () => <NotFound /> };
}

function NotFound() {
  const address = useAddress();
  const { notFound, toShop } = useWords().trouble;
  return (
    <div class="wrap page empty">
      <h1>{notFound}</h1>
      <p>
        <a class="button" href={address.home}>
          {toShop}
        </a>
      </p>
    </div>
  );
}

async function begin(storeId: string, root: HTMLElement): Promise<void> {
  const path = location.pathname.split('/').slice(2).filter(Boolean).map(decodeURIComponent);
  const language = pageLanguage(document.documentElement.lang);
  const view = viewOf(path, new URLSearchParams(location.search), pageWords[language]);
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
      <LanguageProvider value={language}>
        <StoreProvider value={{ settings, promotions, categories, api, cart }}>
          <Frame>
            <Page />
          </Frame>
        </StoreProvider>
      </LanguageProvider>,
      root,
    );
  } catch (error) {
    render(
      <LanguageProvider value={language}>
        <main>
          <Failed error={error as Error} />
        </main>
      </LanguageProvider>,
      root,
    );
  }
}

const root = document.getElementById('store');
const storeId = root?.dataset.store;
if (root && storeId) void begin(storeId, root);
