import { policiesIn } from '../settings/policy-language.ts';
import type { HostedStores } from './hosted-stores.ts';
import type { HttpHandler } from './http.ts';

/** `/<store>/privacy`: what the store's privacy policy says, for the link beside the first message. The demo pages' own. */

const headers = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'cache-control': 'public, max-age=300',
};

export function privacyPage(stores: HostedStores): HttpHandler {
  return (request) => {
    const [, storeId = ''] = /^\/([a-z0-9-]{1,40})\/privacy\/?$/.exec(new URL(request.url).pathname) ?? [];
    if (request.method !== 'GET' && request.method !== 'HEAD') return undefined;
    const store = stores.get(storeId);
    if (!store) return undefined;
    const { languages } = store.settings;
    const own = policiesIn(store.policies, languages[0] ?? 'en', languages);
    const passages = own.filter(({ policyId }) => policyId === 'privacy');
    const [first] = passages;
    if (!first) return undefined;
    const sections = passages.map(({ heading, text }, at) => {
      const isNew = heading !== first.title && heading !== '' && heading !== passages[at - 1]?.heading;
      const title = isNew ? `<h2>${escaped(heading)}</h2>` : '';
      return (
        title +
        text
          .split(/\n{2,}/)
          .map((paragraph) => `<p>${escaped(paragraph)}</p>`)
          .join('')
      );
    });
    const { name, id } = store.settings;
    const body = `<main class="wrap page"><h1>${escaped(first.title)}</h1>${sections.join('')}<p><a href="/${id}/">${escaped(name)}</a></p></main>`;
    return new Response(
      `<!doctype html><html lang="${first.language ?? languages[0] ?? 'en'}"><head><meta charset="utf-8"><title>${escaped(first.title)} – ${escaped(name)}</title>` +
        `<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="stylesheet" href="/shop/${id}/theme.css">` +
        `</head><body>${body}</body></html>`,
      { headers },
    );
  };
}

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
