import type { Message } from '../notify/notify.ts';
import type { OutboxFolder } from '../notify/outbox-folder.ts';
import { bytesResponse } from '../storefront/responses.ts';
import type { HostedStores } from './hosted-stores.ts';
import type { HttpHandler } from './http.ts';

/** Newest messages shown. */
const MOST_SHOWN = 50;

const policy = "default-src 'none'; style-src 'self'; frame-ancestors 'none'; base-uri 'none'";

/**
 * GET /outbox/<store>: the e-mails that would have been sent, for trying things out. Only for a host that listens to
 * this machine alone: they are other people's.
 */
export function outboxPage(outbox: OutboxFolder, stores: HostedStores): HttpHandler {
  return async (request) => {
    const storeId = /^\/outbox\/([a-z0-9-]{1,40})\/?$/.exec(new URL(request.url).pathname)?.[1];
    const store = storeId === undefined ? undefined : stores.get(storeId);
    if (!store || (request.method !== 'GET' && request.method !== 'HEAD')) return undefined;
    const messages = await outbox.list(store.settings.id, MOST_SHOWN);
    return bytesResponse(
      request,
      page(store.settings.name, messages),
      'text/html; charset=utf-8',
      'private',
      policy,
    );
  };
}

function page(name: string, messages: Message[]): string {
  const list = messages.map(
    ({
      to,
      subject,
      at,
      text,
      language,
    }) => `<article lang="${escaped(language)}"><h2>${escaped(subject)}</h2>
<p>To ${escaped(to)}, <time datetime="${new Date(at).toISOString()}">${new Date(at).toUTCString()}</time></p>
<pre>${escaped(text)}</pre></article>`,
  );
  const words = messages.length === 0 ? '<p>Nothing has been sent yet.</p>' : list.join('\n');
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Outbox of ${escaped(name)}</title></head>
<body><main><h1>Outbox of ${escaped(name)}</h1>
<p>E-mails to shoppers who had left. On this machine they are only written down, not sent.</p>
${words}</main></body></html>
`;
}

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
