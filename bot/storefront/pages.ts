import { textIn } from '../settings/texts.ts';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { StoreSettings } from '../settings/store.ts';
import type { Asset, Pages } from './dependencies.ts';

const contentTypes: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
};

/** What scripts/build-store.ts says of what it built; `noScript` by language the pages have words for. */
export interface Manifest {
  script: string;
  style: string;
  noScript: { en: string } & Partial<Record<string, string>>;
}

/**
 * The pages that scripts/build-store.ts built. Files are read once.
 * @param folder where they lie: build/store
 * @param options.chatEndpoint address of the socket when it is not /chat on the page's own host
 * @throws when the folder or its manifest.json is not there: the pages were not built.
 */
export function createPages(folder: string, options: { chatEndpoint?: string } = {}): Pages {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
  const assets = new Map<string, Asset>();
  for (const name of readdirSync(folder)) {
    const contentType = contentTypes[extname(name)];
    if (contentType) assets.set(name, { body: readFileSync(join(folder, name), 'utf8'), contentType });
  }
  return {
    asset: (name) => assets.get(name),
    document(view) {
      const style = `<link rel="stylesheet" href="/store-assets/${manifest.style}">`;
      if ('stores' in view) return page('Stores', 'en', style, storeList(view.stores));
      const { store } = view;
      const head =
        `${style}<link rel="stylesheet" href="/shop/${store.id}/theme.css">` +
        `<script type="module" src="/store-assets/${manifest.script}"></script>${widgetTag(store, options.chatEndpoint)}`;
      const [first = 'en'] = store.languages;
      const words = manifest.noScript[first];
      const body = `<div id="store" data-store="${store.id}"></div><noscript>${escaped(words ?? manifest.noScript.en)}</noscript>`;
      return page(store.name, words === undefined ? 'en' : first, head, body);
    },
  };
}

function widgetTag(store: StoreSettings, endpoint: string | undefined): string {
  const address = endpoint === undefined ? '' : ` data-endpoint="${escaped(endpoint)}"`;
  return `<script async src="/widget/aisle.js" data-store="${store.id}"${address}></script>`;
}

function page(title: string, language: string, head: string, body: string): string {
  return (
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escaped(title)}</title>` +
    `<meta name="viewport" content="width=device-width, initial-scale=1">` +
    `<link rel="icon" href="/store-assets/icon.svg" type="image/svg+xml">${head}</head>` +
    `<body>${body}</body></html>`
  );
}

function storeList(stores: StoreSettings[]): string {
  const items = stores.map(
    ({ id, name, tagline = '', languages }) =>
      `<li><h2><a href="/${id}/">${escaped(name)}</a></h2>${tagline ? `<p>${escaped(textIn(tagline, 'en', languages))}</p>` : ''}</li>`,
  );
  return (
    `<main class="wrap page store-list"><h1>Stores</h1>` +
    `<p class="lead">Each has its own catalogue, settings and assistant.</p><ul>${items.join('')}</ul></main>`
  );
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
