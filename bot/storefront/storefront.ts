import { ShopUnavailable } from '../shop/shop.ts';
import { demoCustomers, demoSignIn, ordersOfShopper } from './account-routes.ts';
import { changeCart, placeOrder, viewCart } from './cart-routes.ts';
import { categories, completions, product, products, settings } from './catalogue-routes.ts';
import type { StorefrontDependencies } from './dependencies.ts';
import { assetResponse, pictureResponse, storeList, storePage, themeResponse } from './page-routes.ts';
import { errorResponse, StorefrontError } from './responses.ts';
import type { Route } from './route.ts';

export type * from './dependencies.ts';

/** By name below /shop/{store}/, then by method. `*` stands for one more piece of path. */
const routes: Record<string, Record<string, Route>> = {
  settings: { GET: settings },
  'theme.css': { GET: async ({ request, door }) => themeResponse(request, door) },
  categories: { GET: categories },
  products: { GET: products },
  completions: { GET: completions },
  'products/*': { GET: product },
  cart: { GET: viewCart, POST: changeCart },
  orders: { GET: ordersOfShopper, POST: placeOrder },
  'demo/customers': { GET: demoCustomers },
  'demo/sign-in': { POST: demoSignIn },
};

/**
 * The store's pages and the HTTP they live on: /, /{store}/…, /shop/{store}/…, /pictures/… and /store-assets/….
 * Answers undefined for an address that is not its own, so that a host can try the next handler. It never throws:
 * what fails is a named JSON error.
 */
export function createStorefront(
  dependencies: StorefrontDependencies,
): (request: Request) => Promise<Response | undefined> {
  return async (request) => {
    const url = new URL(request.url);
    try {
      return await answer(request, url, dependencies);
    } catch (error) {
      return errorResponse(named(error, request, dependencies));
    }
  };
}

async function answer(
  request: Request,
  url: URL,
  dependencies: StorefrontDependencies,
): Promise<Response | undefined> {
  const [first, ...rest] = pieces(url.pathname);
  if (first === 'shop') return shopAnswer(request, url, rest, dependencies);
  if (first === undefined) return readOnly(request, () => storeList(request, dependencies));
  if (first === 'pictures' && rest.length === 1) {
    return readOnly(request, () => pictureResponse(request, url, rest[0]!, dependencies));
  }
  if (first === 'store-assets' && rest.length === 1) {
    return readOnly(request, () => assetResponse(request, rest[0]!, dependencies));
  }
  const door = dependencies.shopFor(first);
  if (!door) return undefined;
  return readOnly(request, () => storePage(request, url, rest, door, dependencies));
}

async function shopAnswer(
  request: Request,
  url: URL,
  [storeId, ...path]: string[],
  dependencies: StorefrontDependencies,
): Promise<Response> {
  const door = storeId === undefined ? undefined : dependencies.shopFor(storeId);
  if (!door) throw new StorefrontError('unknown-store', 'There is no such store here.');
  const [name, rest] = routeOf(path);
  const methods = routes[name];
  if (!methods) throw new StorefrontError('unknown-route', 'There is nothing at this address.');
  const route = methods[request.method === 'HEAD' ? 'GET' : request.method];
  if (!route) throw notAllowed(Object.keys(methods).join(', '));
  return route({ request, url, door, rest, dependencies });
}

function routeOf(path: string[]): [string, string[]] {
  if (path.length === 2 && path[0] === 'products') return ['products/*', path.slice(1)];
  return [path.join('/'), []];
}

async function readOnly(request: Request, respond: () => Response | Promise<Response>): Promise<Response> {
  if (request.method !== 'GET' && request.method !== 'HEAD') throw notAllowed('GET, HEAD');
  return respond();
}

function notAllowed(allow: string): StorefrontError {
  return new StorefrontError('method-not-allowed', `This address takes ${allow}.`, { allow });
}

/** The decoded pieces of a path; a closing slash adds none. */
function pieces(pathname: string): string[] {
  const parts = pathname.split('/').slice(1);
  if (parts.at(-1) === '') parts.pop();
  try {
    return parts.map(decodeURIComponent);
  } catch {
    throw new StorefrontError('unknown-route', 'There is nothing at this address.');
  }
}

function named(error: unknown, request: Request, dependencies: StorefrontDependencies): StorefrontError {
  if (error instanceof StorefrontError) return error;
  const route = pieces(new URL(request.url).pathname).slice(0, 1).join('/');
  dependencies.onError?.(error, { method: request.method, route });
  if (error instanceof ShopUnavailable) {
    return new StorefrontError('unavailable', 'The shop does not answer right now. Please try again.');
  }
  return new StorefrontError('internal', 'Something went wrong on our side.');
}
