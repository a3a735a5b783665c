import { createHash } from 'node:crypto';

/** Every error a storefront answer can name, with its HTTP status. */
export const storefrontErrors = {
  'malformed-body': 400,
  'invalid-body': 422,
  'invalid-query': 400,
  'credentials-needed': 401,
  'credentials-refused': 403,
  'identity-refused': 401,
  'unknown-store': 404,
  'unknown-route': 404,
  'unknown-product': 404,
  'unknown-customer': 404,
  'method-not-allowed': 405,
  'order-refused': 409,
  'too-large': 413,
  'json-expected': 415,
  'too-many': 429,
  'malformed-request': 400,
  unavailable: 503,
  internal: 500,
} as const;
export type StorefrontErrorCode = keyof typeof storefrontErrors;

/** Ends a request with `{error: {code, text}}`. `text` is for people and tells nothing of the inside. */
export class StorefrontError extends Error {
  override name = 'StorefrontError';
  readonly code: StorefrontErrorCode;
  readonly details: Record<string, unknown>;

  constructor(code: StorefrontErrorCode, text: string, details: Record<string, unknown> = {}) {
    super(text);
    this.code = code;
    this.details = details;
  }
}

const always = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
};

/** What a store page may load: only its own host, and the chat's socket. */
export const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self' ws: wss:",
  "img-src 'self'",
  "font-src 'self'",
  "media-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

/** Data and pictures need nothing at all, not even when opened as a page of their own. */
const dataPolicy = "default-src 'none'; frame-ancestors 'none'; sandbox";

/** How long an answer may be kept: `private` not at all, `catalogue` a little, `picture` a day, `hashed` for ever. */
export type Keep = 'private' | 'catalogue' | 'page' | 'picture' | 'hashed';

const cacheControl: Record<Keep, string> = {
  private: 'no-store',
  catalogue: 'public, max-age=15, stale-while-revalidate=60',
  page: 'no-cache',
  picture: 'public, max-age=86400',
  hashed: 'public, max-age=31536000, immutable',
};

/** Answers 304 when the client already has these bytes; private answers are never compared. */
export function bytesResponse(
  request: Request,
  body: string | Uint8Array<ArrayBuffer>,
  contentType: string,
  keep: Keep,
  policy: string = dataPolicy,
): Response {
  const headers = new Headers({
    ...always,
    'content-type': contentType,
    'cache-control': cacheControl[keep],
    'content-security-policy': policy,
  });
  if (keep !== 'private') {
    const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
    headers.set('etag', tag);
    if (request.headers.get('if-none-match') === tag) return new Response(null, { status: 304, headers });
  }
  return new Response(request.method === 'HEAD' ? null : body, { status: 200, headers });
}

/** A JSON answer. */
export function jsonResponse(request: Request, value: unknown, keep: Keep): Response {
  return bytesResponse(request, JSON.stringify(value), 'application/json; charset=utf-8', keep);
}

/** `{error: {code, text}}` with the code's status. */
export function errorResponse(error: StorefrontError): Response {
  const headers = new Headers({
    ...always,
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy': dataPolicy,
  });
  if (storefrontErrors[error.code] === 401) headers.set('www-authenticate', 'Bearer');
  if (typeof error.details.allow === 'string') headers.set('allow', error.details.allow);
  const body = JSON.stringify({ error: { code: error.code, text: error.message, ...error.details } });
  return new Response(body, { status: storefrontErrors[error.code], headers });
}
