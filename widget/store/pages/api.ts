import type { CartCommand, Product } from '../../../bot/shop/shop.ts';
import type { CartAnswer, DemoCustomer, SizeGuide } from '../../../bot/storefront/dependencies.ts';
import type { PublicSettings } from '../../../bot/storefront/catalogue-routes.ts';
import type { OrderView, ProductCard } from '../../../bot/wire/parts.ts';

export type { CartAnswer, DemoCustomer, Product, ProductCard, PublicSettings, SizeGuide };

export interface Credentials {
  conversationId: string;
  token: string;
}

/**
 * What the store answered instead; `code` as the storefront names it, `offline` when it could not be reached. The text
 * is for developers: what shoppers read stands in the page's words.
 */
export class StoreError extends Error {
  override name = 'StoreError';
  readonly code: string;
  readonly status: number;
  /** Why an order was refused. */
  readonly reason: string | undefined;

  constructor(code: string, text: string, status: number, reason?: string) {
    super(text);
    this.code = code;
    this.status = status;
    this.reason = reason;
  }
}

interface Call {
  body?: unknown;
  bearer?: string;
}

async function call<Answer>(path: string, { body, bearer }: Call = {}): Promise<Answer> {
  const headers: Record<string, string> = {};
  if (bearer) headers.authorization = `Bearer ${bearer}`;
  if (body !== undefined) headers['content-type'] = 'application/json';
  const init = body === undefined ? { headers } : { method: 'POST', headers, body: JSON.stringify(body) };
  const response = await fetch(path, init).catch(() => {
    throw new StoreError('offline', 'The store cannot be reached.', 0);
  });
  const answer = (await response.json().catch(() => ({}))) as Answer & {
    error?: { code: string; text: string; reason?: string };
  };
  if (response.ok) return answer;
  const { code = 'internal', text = 'The store failed.', reason } = answer.error ?? {};
  throw new StoreError(code, text, response.status, reason);
}

export interface Delivery {
  country?: string;
  region?: string;
  shippingMethod?: string;
}

export interface OrderBody {
  contact: { name: string; email: string; phone?: string };
  destination: {
    line1: string;
    line2?: string;
    city: string;
    postalCode: string;
    region?: string;
    country: string;
  };
  shippingMethod: string;
  requestId: string;
  revision?: number;
  identity?: string;
}

const bearerOf = ({ conversationId, token }: Credentials) => `${conversationId}.${token}`;

/** The storefront's HTTP, typed. Every call throws StoreError. */
export function storeApi(storeId: string) {
  const root = `/shop/${storeId}`;
  return {
    settings: () =>
      call<{ store: PublicSettings; promotions: { code?: string; label: string; ends?: string }[] }>(
        `${root}/settings`,
      ),
    categories: () =>
      call<{ categories: { name: string; count: number; image?: { url: string; alt: string } }[] }>(
        `${root}/categories`,
      ),
    /** @param query as the address has it: `category=Jackets&sort=rating` */
    products: (query: string) =>
      call<{ products: ProductCard[]; total: number; corrected?: string }>(`${root}/products?${query}`),
    /** @param begun what is typed so far */
    completions: (begun: string) =>
      call<{ completions: string[] }>(`${root}/completions?${new URLSearchParams({ q: begun })}`),
    product: (id: string) =>
      call<{ product: Product; similar: ProductCard[]; sizeGuide?: SizeGuide }>(
        `${root}/products/${encodeURIComponent(id)}`,
      ),
    cart: (credentials: Credentials, delivery: Delivery = {}) =>
      call<CartAnswer>(`${root}/cart?${new URLSearchParams({ ...delivery })}`, {
        bearer: bearerOf(credentials),
      }),
    changeCart: (credentials: Credentials | undefined, commands: CartCommand[]) =>
      call<CartAnswer>(`${root}/cart`, {
        body: { commands },
        ...(credentials && { bearer: bearerOf(credentials) }),
      }),
    order: (credentials: Credentials, body: OrderBody) =>
      call<{ order: OrderView }>(`${root}/orders`, { body, bearer: bearerOf(credentials) }),
    customers: () => call<{ customers: DemoCustomer[] }>(`${root}/demo/customers`),
    signIn: (customerId: string) => call<{ jwt: string }>(`${root}/demo/sign-in`, { body: { customerId } }),
    orders: (jwt: string) => call<{ orders: OrderView[] }>(`${root}/orders`, { bearer: jwt }),
  };
}
export type StoreApi = ReturnType<typeof storeApi>;
