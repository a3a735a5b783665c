import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { CartView } from '../../../bot/wire/parts.ts';
import { formatMoney, type Money } from '../../../bot/wire/money.ts';
import { StoreError, type PublicSettings, type StoreApi } from './api.ts';
import type { CartKeeper } from './cart-keeper.ts';
import { rememberedShopper, type Shopper } from './remembered.ts';
import { counted, pageLocale, pageWords, type PageLanguage } from './words/saying.ts';
import type { Counted, Words } from './words/words.ts';

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

const Language = createContext<PageLanguage>('en');
export const LanguageProvider = Language.Provider;

export function useLanguage(): PageLanguage {
  return useContext(Language);
}

/** What the page says itself, in its language. */
export function useWords(): Words {
  return pageWords[useLanguage()];
}

/** How figures, amounts and dates are written on this page. */
export function useLocale(): string {
  return pageLocale(useStore().settings.locale, useLanguage());
}

/** Texts with a count in them. */
export function useCounted(): (forms: Counted, count: number) => string {
  const locale = useLocale();
  return (forms, count) => counted(forms, count, locale);
}

/** Amounts as the page's locale writes them. */
export function useMoney(): (money: Money) => string {
  const locale = useLocale();
  return (money) => formatMoney(money, locale);
}

/** Days as they are at the store: `long` is 21. November 2026, `full` names the day of the week too. */
export function useDay(): (at: string, dateStyle?: 'long' | 'full') => string {
  const { timeZone } = useStore().settings;
  const locale = useLocale();
  return (at, dateStyle = 'long') => new Date(at).toLocaleDateString(locale, { dateStyle, timeZone });
}

/** What `lang` the catalogue's own texts bear: none where it is the page's. */
export function useGoodsLanguage(): string | undefined {
  const { catalogueLanguage, languages } = useStore().settings;
  const goods = catalogueLanguage ?? languages[0];
  return goods === useLanguage() ? undefined : goods;
}

/** A failure in words for shoppers; what has no code is the page's own fault. */
export function useTrouble(): (error: unknown) => string {
  const { answers } = useWords().trouble;
  const known: Partial<Record<string, string>> = answers;
  return (error) => {
    if (!(error instanceof StoreError)) return answers.internal;
    return known[error.reason ?? error.code] ?? known[error.code] ?? answers.internal;
  };
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
