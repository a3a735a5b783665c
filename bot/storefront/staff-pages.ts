import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bytesResponse } from './responses.ts';

const contentTypes: Record<string, string> = {
  'console.js': 'text/javascript; charset=utf-8',
  'console.css': 'text/css; charset=utf-8',
  'icon.svg': 'image/svg+xml; charset=utf-8',
};

export interface StaffPagesOptions {
  /** The stores whose desks are here. */
  stores: () => readonly { id: string; name: string }[];
  /** Address of the chat's socket when it is not /chat on the page's own host. */
  chatEndpoint?: string;
}

/**
 * The staff pages that scripts/build-console.ts built: /staff/ and the files below it, read once. Answers undefined
 * for every other address and method, so that who signs staff in can be asked next.
 * @param folder where they lie: build/staff; where it is missing there are no staff pages.
 */
export function createStaffPages(
  folder: string,
  { stores, chatEndpoint }: StaffPagesOptions,
): (request: Request) => Response | undefined {
  const built = existsSync(join(folder, 'index.html'));
  const files = new Map(
    (built ? Object.keys(contentTypes) : []).map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
  const page = built ? readFileSync(join(folder, 'index.html'), 'utf8') : undefined;
  const policy = policyFor(chatEndpoint);
  return (request) => {
    const { pathname, search } = new URL(request.url);
    if (page === undefined || (request.method !== 'GET' && request.method !== 'HEAD')) return undefined;
    if (pathname === '/staff')
      return new Response(null, { status: 308, headers: { location: `/staff/${search}` } });
    if (pathname === '/staff/') {
      const told = attributes({
        stores: JSON.stringify(stores().map(({ id, name }) => ({ id, name }))),
        endpoint: chatEndpoint,
      });
      return bytesResponse(
        request,
        page.replace('id="staff"', () => `id="staff"${told}`),
        'text/html; charset=utf-8',
        'page',
        policy,
      );
    }
    const name = pathname.replace(/^\/staff\//, '');
    const file = files.get(name);
    return file === undefined ? undefined : bytesResponse(request, file, contentTypes[name] ?? '', 'page');
  };
}

/** Its own scripts, styles and socket, pictures of products from wherever the store has them, and nobody's frame. */
function policyFor(chatEndpoint: string | undefined): string {
  const socket = chatEndpoint === undefined ? '' : ` ${new URL(chatEndpoint).origin}`;
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' https:",
    `connect-src 'self'${socket}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}

function attributes(values: Record<string, string | undefined>): string {
  return Object.entries(values)
    .map(([name, value]) => (value === undefined ? '' : ` data-${name}="${escaped(value)}"`))
    .join('');
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
