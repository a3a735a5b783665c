import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createCartDoor } from '../../../bot/chat/cart-door.ts';
import type { ChatDependencies } from '../../../bot/chat/dependencies.ts';
import { openConversations, type Conversations } from '../../../bot/conversations/conversations.ts';
import { createSecrets } from '../../../bot/conversations/secrets.ts';
import type { HostedStore } from '../../../bot/local/hosted-store.ts';
import { createOrderDoor } from '../../../bot/local/order-door.ts';
import { createPictures } from '../../../bot/local/product-pictures.ts';
import { readSizeGuides } from '../../../bot/local/size-guides.ts';
import { openSqliteRecords } from '../../../bot/records/sqlite.ts';
import { loadStore } from '../../../bot/settings/stores.ts';
import type { StoreSettings } from '../../../bot/settings/store.ts';
import { cardStoreOf, createBuiltInShop, type BuiltInShop } from '../../../bot/shop/built-in.ts';
import { followOffers } from '../../../bot/shop/offers.ts';
import { EmbeddedSearch } from '../../../bot/shop/search/embedded.ts';
import { seedDemo } from '../../../bot/shop/seed-demo.ts';
import { createIdentity } from '../../../bot/storefront/identity.ts';
import { createPages } from '../../../bot/storefront/pages.ts';
import { createStorefront, type StorefrontDependencies } from '../../../bot/storefront/storefront.ts';
import { layCatalogue } from '../../built.ts';
import { buildStorePages } from '../../../scripts/build-store.ts';

/** Real stores in a temporary folder: catalogue, orders, conversations and the built pages. */
export interface StoresUnderTest {
  dependencies: StorefrontDependencies;
  handle: (request: Request) => Promise<Response | undefined>;
  conversations(storeId: string): Conversations;
  shop(storeId: string): BuiltInShop;
  close(): Promise<void>;
}

type StoreName = 'demo' | 'hafen';

interface OpenStore {
  settings: StoreSettings;
  shop: BuiltInShop;
  conversations: Conversations;
  close(): void;
}

async function openStore(
  id: StoreName,
  folder: string,
  records: Awaited<ReturnType<typeof openSqliteRecords>>,
): Promise<OpenStore> {
  const { settings } = loadStore(path.resolve('stores', id));
  const catalogueFile = path.join(folder, `catalogue-${id}.sqlite`);
  const content = path.resolve('widget/store', id);
  const own = records.forStore(id);
  await layCatalogue(id, catalogueFile);
  await seedDemo({ store: settings, records: own, catalogueFile, folder: content, now: Date.now() });
  await followOffers({ records: own, folder: path.resolve('stores', id), now: Date.now() });
  const search = new EmbeddedSearch(catalogueFile, cardStoreOf(settings));
  const shop = createBuiltInShop({ store: settings, search, records: own, catalogueFile, clock: Date });
  const conversations = openConversations({
    records,
    storeId: id,
    retentionDays: settings.retention,
    secrets: createSecrets(new Uint8Array(32).fill(7)),
    now: Date.now,
    pause: () => Promise.resolve(),
    readAhead: 0,
  });
  const close = () => [search, shop].forEach((each) => each.close());
  return { settings, shop, conversations, close };
}

/** @param more dependencies to hand in instead of the real ones */
export async function openStores(
  names: StoreName[],
  more: Partial<StorefrontDependencies> = {},
): Promise<StoresUnderTest> {
  const folder = mkdtempSync(path.join(tmpdir(), 'aisle-store-pages-'));
  const records = await openSqliteRecords({ folder: path.join(folder, 'records'), now: Date.now });
  const stores = new Map<string, OpenStore>();
  for (const name of names) stores.set(name, await openStore(name, folder, records));
  const pagesFolder = path.join(folder, 'pages');
  await buildStorePages(pagesFolder);
  // The doors use no more of chat than its stores, its clock and who is listening.
  const chatSide = {
    store: (id: string) => stores.get(id),
    clock: Date,
    connections: { send: () => Promise.resolve(true) },
  } as unknown as ChatDependencies;
  const guides = new Map(
    names.map((name) => [name as string, readSizeGuides(path.resolve('widget/store', name))]),
  );
  const dependencies: StorefrontDependencies = {
    stores: () => [...stores.values()].map(({ settings }) => settings),
    shopFor: (id) => stores.get(id),
    cartDoor: createCartDoor(chatSide),
    orders: createOrderDoor((id) => stores.get(id) as HostedStore | undefined, chatSide),
    identity: createIdentity((id) => new TextEncoder().encode(`${id} key that only a test may know`)),
    pages: createPages(pagesFolder),
    pictures: createPictures(path.resolve('widget/store')),
    demo: { customers: async (id) => (await stores.get(id)?.shop.demoCustomers()) ?? [] },
    sizeGuide: (id, product) => Promise.resolve(guides.get(id)?.(product)),
    ...more,
  };
  return {
    dependencies,
    handle: createStorefront(dependencies),
    conversations: (id) => stores.get(id)!.conversations,
    shop: (id) => stores.get(id)!.shop,
    async close() {
      for (const store of stores.values()) store.close();
      await records.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The handler on a port of its own; `/widget/aisle.js` answers with `widgetScript`. */
export async function serve(
  handle: (request: Request) => Promise<Response | undefined>,
  widgetScript: string,
): Promise<{ url: string; close(): Promise<void> }> {
  const server: Server = createServer((incoming, outgoing) => {
    void (async () => {
      const { method = 'GET' } = incoming;
      const chunks: Buffer[] = [];
      for await (const chunk of incoming) chunks.push(chunk as Buffer);
      const address = new URL(incoming.url ?? '/', `http://${incoming.headers.host}`);
      const body = ['GET', 'HEAD'].includes(method) ? undefined : Buffer.concat(chunks);
      const headers = Object.entries(incoming.headers).map(
        ([name, value]) => [name, String(value)] as [string, string],
      );
      const response =
        address.pathname === '/widget/aisle.js'
          ? new Response(widgetScript, { headers: { 'content-type': 'text/javascript' } })
          : ((await handle(new Request(address, { method, headers, body }))) ??
            new Response('', { status: 404 }));
      outgoing.writeHead(response.status, Object.fromEntries(response.headers));
      outgoing.end(Buffer.from(await response.arrayBuffer()));
    })();
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
