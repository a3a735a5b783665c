import type { StoreSettings } from '../settings/store.ts';
import { textIn, type StoreText } from '../settings/texts.ts';
import type { Product } from '../shop/shop.ts';
import { CompletionsQuery, ProductsQuery, readQuery } from './requests.ts';
import { jsonResponse, StorefrontError } from './responses.ts';
import type { RouteContext } from './route.ts';

/** The part of a store's settings its pages show; nothing of staff, retention or origins. */
export function publicSettings(store: StoreSettings) {
  const { id, name, locale, languages, catalogueLanguage, currency, tax, contacts, hours, timeZone } = store;
  const { returns, warranty, checkout, theme } = store;
  const own = (text: StoreText): string => textIn(text, languages[0] ?? 'en', languages);
  const { methods, cutOff } = store.shipping;
  return {
    id, name, locale, languages, catalogueLanguage, currency, contacts, hours, timeZone, returns, warranty, checkout, theme,
    ...(store.tagline === undefined ? {} : { tagline: own(store.tagline) }),
    shipping: { cutOff, methods: methods.map((method) => ({ ...method, name: own(method.name) })) },
    payments: store.payments.map(own),
    tax: { kind: tax.kind, label: own(tax.label) },
  }; // prettier-ignore
}
export type PublicSettings = ReturnType<typeof publicSettings>;

/** GET /shop/{store}/settings */
export async function settings({ request, door }: RouteContext): Promise<Response> {
  const promotions = await door.shop.promotions();
  return jsonResponse(request, { store: publicSettings(door.settings), promotions }, 'catalogue');
}

/** GET /shop/{store}/categories: each with how many products it has and one of them for its picture. */
export async function categories({ request, door }: RouteContext): Promise<Response> {
  const words = await door.shop.words();
  const language = door.settings.languages[0]!;
  const found = await Promise.all(
    words.categories.map(async (name) => {
      const query = {
        text: '',
        filters: { category: name },
        sort: 'bestselling' as const,
        limit: 1,
        language,
      };
      const result = await door.shop.search(query);
      return { name, count: result.total, image: result.hits[0]?.product.image };
    }),
  );
  return jsonResponse(request, { categories: found.filter((each) => each.count > 0) }, 'catalogue');
}

/** GET /shop/{store}/products?category=&q=&sort=&offset=&limit= */
export async function products({ request, url, door }: RouteContext): Promise<Response> {
  const { q, category, sort, offset, limit } = readQuery(url, ProductsQuery);
  const result = await door.shop.search({
    text: q ?? '',
    filters: category ? { category } : {},
    sort: sort ?? (q ? 'relevance' : 'bestselling'),
    offset: offset ?? 0,
    limit: limit ?? 24,
    language: door.settings.languages[0]!,
  });
  const answer = {
    products: result.hits.map((hit) => hit.product),
    total: result.total,
    corrected: result.corrected,
  };
  return jsonResponse(request, answer, 'catalogue');
}

/** GET /shop/{store}/completions?q=: what a shopper may be about to type in the search field. */
export async function completions({ request, url, door }: RouteContext): Promise<Response> {
  const { q } = readQuery(url, CompletionsQuery);
  const language = door.settings.languages[0]!;
  const found = await door.shop.complete?.({ text: q, language, limit: 8 });
  return jsonResponse(request, { completions: found ?? [] }, 'catalogue');
}

/** GET /shop/{store}/products/{id}: all the store says of it, its size guide and what is like it. */
export async function product({ request, door, rest, dependencies }: RouteContext): Promise<Response> {
  const found = await findProduct(door, rest[0]!);
  const [similar, sizeGuide] = await Promise.all([
    door.shop.similar(found.card.id, 4),
    dependencies.sizeGuide?.(door.settings.id, found),
  ]);
  return jsonResponse(request, { product: found, similar, sizeGuide }, 'catalogue');
}

/** @throws StorefrontError unknown-product */
export async function findProduct(door: RouteContext['door'], id: string): Promise<Product> {
  const [found] = await door.shop.products([id]);
  if (!found) throw new StorefrontError('unknown-product', 'The shop has no such product.');
  return found;
}
