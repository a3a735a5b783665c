import type { StoreSettings } from '../settings/store.ts';
import type { StoreDoor, StorefrontDependencies } from './dependencies.ts';
import { findProduct } from './catalogue-routes.ts';
import { bytesResponse, pagePolicy, StorefrontError } from './responses.ts';

const html = 'text/html; charset=utf-8';

/** The list of stores at `/`. */
export function storeList(request: Request, dependencies: StorefrontDependencies): Response {
  const document = dependencies.pages.document({ stores: dependencies.stores() });
  return bytesResponse(request, document, html, 'page', pagePolicy);
}

/** Any page of a store: the document is the same, what it shows is decided in the browser. */
export function storePage(
  request: Request,
  url: URL,
  path: string[],
  { settings }: StoreDoor,
  { pages }: StorefrontDependencies,
): Response {
  if (path.length === 0 && !url.pathname.endsWith('/')) {
    return new Response(null, { status: 308, headers: { location: `${url.pathname}/${url.search}` } });
  }
  const response = bytesResponse(request, pages.document({ store: settings }), html, 'page', pagePolicy);
  if (isPage(path)) return response;
  return new Response(response.body, { status: 404, headers: response.headers });
}

function isPage([kind, name, ...more]: string[]): boolean {
  if (more.length > 0) return false;
  if (kind === undefined) return true;
  if (kind === 'category' || kind === 'product') return name !== undefined && name !== '';
  return ['cart', 'checkout', 'account', 'search'].includes(kind) && name === undefined;
}

/** What a colour of the theme becomes at night: the store's words turn into its ground, its ground into its words. */
const atNight: Record<string, (theme: Record<string, string>) => string | undefined> = {
  background: ({ text }) => text && `color-mix(in srgb, ${text} 62%, #000)`,
  surface: ({ text }) => text && `color-mix(in srgb, ${text} 84%, #000)`,
  text: ({ background }) => background && `color-mix(in srgb, ${background} 92%, #888)`,
  accent: ({ accent }) => `oklch(from ${accent} 0.82 calc(c * 1.4) h)`,
  onAccent: ({ text }) => text && `color-mix(in srgb, ${text} 50%, #000)`,
};

/**
 * The colours of a store as a style sheet, so that the page needs no inline style. Each serves by day and, derived
 * from the others, by night; the chat on the page wears the accent too.
 */
export function themeSheet({ theme }: StoreSettings): string {
  const given = Object.entries(theme).filter(
    ([name, value]) => /^[a-zA-Z]{1,30}$/.test(name) && /^[#a-zA-Z0-9 ,.%()'"-]{1,120}$/.test(value),
  );
  const safe = Object.fromEntries(given);
  const rules = given.map(([name, value]) => {
    const night = atNight[name]?.(safe);
    return `--${cssName(name)}:${night ? `light-dark(${value},${night})` : value}`;
  });
  if (safe['accent']) rules.push('--aisle-accent:var(--accent)');
  if (safe['onAccent']) rules.push('--aisle-on-accent:var(--on-accent)');
  return `:root{${rules.join(';')}}`;
}

const cssName = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** GET /shop/{store}/theme.css */
export function themeResponse(request: Request, { settings }: StoreDoor): Response {
  return bytesResponse(request, themeSheet(settings), 'text/css; charset=utf-8', 'catalogue');
}

/** GET /store-assets/{name} */
export function assetResponse(request: Request, name: string, { pages }: StorefrontDependencies): Response {
  const asset = pages.asset(name);
  if (!asset) throw new StorefrontError('unknown-route', 'There is nothing at this address.');
  return bytesResponse(request, asset.body, asset.contentType, 'hashed');
}

/** GET /pictures/{product}.svg?color=: whichever store sells the product. */
export async function pictureResponse(
  request: Request,
  url: URL,
  name: string,
  dependencies: StorefrontDependencies,
): Promise<Response> {
  const id = name.replace(/\.svg$/, '');
  const color = url.searchParams.get('color')?.slice(0, 60);
  for (const { id: storeId } of dependencies.stores()) {
    const door = dependencies.shopFor(storeId);
    const found = door && (await findProduct(door, id).catch(nothingWhenUnknown));
    if (found) {
      const svg = dependencies.pictures.draw(found, color);
      return bytesResponse(request, svg, 'image/svg+xml; charset=utf-8', 'picture');
    }
  }
  throw new StorefrontError('unknown-product', 'No store has such a product.');
}

function nothingWhenUnknown(error: unknown): undefined {
  if (error instanceof StorefrontError && error.code === 'unknown-product') return undefined;
  throw error;
}
