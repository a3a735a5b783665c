import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { CartView } from '../../../bot/wire/parts.ts';
import { formatMoney, type Money } from '../../../bot/wire/money.ts';
import type { PublicSettings, StoreApi } from './api.ts';
import type { CartKeeper } from './cart-keeper.ts';
import { rememberedShopper, type Shopper } from './remembered.ts';

export interface StoreContext {
  settings: PublicSettings;
  promotions: { code?: string; label: string; ends?: string }[];
  categories: { name: string; count: number; image?: { url: string; alt: string } }[];
  api: StoreApi;
  cart: CartKeeper;
}

const Store = createContext<StoreContext | undefined>(undefined);
export const StoreProvider = Store.Provider;

export function useStore(): StoreContext {
  const store = useContext(Store);
  if (!store) throw new Error('A store page must be inside StoreProvider.');
  return store;
}

/** The cart as it is now; the component is drawn again when it changes. */
export function useCart(): { cart: CartView | undefined; known: boolean } {
  const { cart } = useStore();
  const [, redraw] = useState(0);
  useEffect(() => {
    const changed = () => redraw((count) => count + 1);
    // An answer that came between drawing and watching told nobody.
    changed();
    return cart.watch(changed);
  }, [cart]);
  return { cart: cart.current(), known: cart.known() };
}

export function useShopper(): Shopper | undefined {
  return rememberedShopper(useStore().settings.id);
}

/** Amounts as the store's locale writes them. */
export function useMoney(): (money: Money) => string {
  const { locale } = useStore().settings;
  return (money) => formatMoney(money, locale);
}

/** Data that comes later: undefined until it is there, an error when it failed. `load` is called again for another `key`. */
export function useLoaded<Value>(
  load: (key: string) => Promise<Value>,
  key: string,
): { value?: Value; error?: Error } {
  const [state, setState] = useState<{ value?: Value; error?: Error }>({});
  useEffect(() => {
    let current = true;
    load(key).then(
      (value) => current && setState({ value }),
      (error: Error) => current && setState({ error }),
    );
    return () => {
      current = false;
    };
  }, [load, key]);
  return state;
}

/** Names the page in the browser's tab, once the name is known. */
export function useTitle(title: string | undefined): void {
  const { name } = useStore().settings;
  useEffect(() => {
    if (title) document.title = `${title} – ${name}`;
  }, [title, name]);
}

/** Addresses of the pages. */
export function useAddress() {
  const { id } = useStore().settings;
  return {
    home: `/${id}/`,
    category: (name: string) => `/${id}/category/${encodeURIComponent(name)}`,
    product: (handle: string) => `/${id}/product/${encodeURIComponent(handle)}`,
    search: `/${id}/search`,
    cart: `/${id}/cart`,
    checkout: `/${id}/checkout`,
    account: `/${id}/account`,
  };
}
