import { join } from 'node:path';
import type { Logger } from 'pino';
import type { Chat, ChatDependencies } from '../chat.ts';
import { createPages } from '../storefront/pages.ts';
import { createStaffPages } from '../storefront/staff-pages.ts';
import { createStorefront, type Identity, type Pages } from '../storefront/storefront.ts';
import type { HostedStores } from './hosted-stores.ts';
import type { HttpHandler } from './http.ts';
import { describe } from './log.ts';
import { createOrderDoor } from './order-door.ts';
import { createPictures } from './product-pictures.ts';
import { StartFailed } from './start-failed.ts';
import { readSizeGuides, type SizeGuides } from './size-guides.ts';

export interface StorefrontParts {
  stores: HostedStores;
  chat: Chat;
  dependencies: ChatDependencies;
  identity: Identity;
  log: Logger;
  options: { buildFolder: string; demoFolder: string; chatEndpoint?: string };
}

/** @throws StartFailed when they were not built. */
function builtPages(folder: string, chatEndpoint: string | undefined): Pages {
  try {
    return createPages(folder, chatEndpoint === undefined ? {} : { chatEndpoint });
  } catch (cause) {
    throw new StartFailed('The store pages are not built; run "npm run build" first.', { cause });
  }
}

/** The store pages on this host: the same carts, orders and identities as the chat. */
export function mountStorefront({
  stores,
  chat,
  dependencies,
  identity,
  log,
  options,
}: StorefrontParts): HttpHandler {
  const guides = new Map<string, SizeGuides>();
  return createStorefront({
    stores: () => stores.all().map(({ settings }) => settings),
    shopFor: (storeId) => stores.get(storeId),
    cartDoor: chat.carts,
    orders: createOrderDoor((storeId) => stores.get(storeId), dependencies),
    identity,
    pages: builtPages(join(options.buildFolder, 'store'), options.chatEndpoint),
    pictures: createPictures(options.demoFolder),
    demo: { customers: async (storeId) => (await stores.get(storeId)?.shop.demoCustomers()) ?? [] },
    async sizeGuide(storeId, product) {
      const folder = stores.get(storeId)?.demoFolder;
      if (folder === undefined) return undefined;
      const guide = guides.get(folder) ?? readSizeGuides(folder);
      guides.set(folder, guide);
      return guide(product);
    },
    onError: (error, where) => log.error({ ...where, ...describe(error) }, 'page failed'),
  });
}

/** The staff pages on this host; none where they were not built. */
export function mountStaffPages(
  stores: HostedStores,
  { buildFolder, chatEndpoint }: StorefrontParts['options'],
): HttpHandler {
  return createStaffPages(join(buildFolder, 'staff'), {
    stores: () => stores.all().map(({ settings }) => settings),
    ...(chatEndpoint === undefined ? {} : { chatEndpoint }),
  });
}
