import { TokenBucket } from '../connections/token-bucket.ts';
import { errorResponse, StorefrontError } from '../storefront/responses.ts';
import type { HttpHandler } from './http.ts';

/** What one network source may ask of the store pages that is kept for ever: carts nobody named, sign-ins and orders. */
export interface RequestLimits {
  /** Such requests of one kind that may come at once, and a minute after that. */
  burst: number;
  perMinute: number;
}

/** Sources remembered at a time; the one quiet for longest is forgotten first, by when its bucket is full again. */
const MAXIMUM_SOURCES = 10_000;

/** Answers what is over the limit with 429 and leaves everything else to the next handler. */
export function limitRequests({ burst, perMinute }: RequestLimits, now: () => number): HttpHandler {
  const buckets = new Map<string, TokenBucket>();
  const bucketOf = (key: string): TokenBucket => {
    const bucket = buckets.get(key) ?? new TokenBucket(burst, perMinute / 60);
    buckets.delete(key);
    buckets.set(key, bucket);
    const [oldest] = buckets.keys();
    if (buckets.size > MAXIMUM_SOURCES && oldest !== undefined) buckets.delete(oldest);
    return bucket;
  };
  return (request, source = 'here') => {
    const kind = kindOf(request);
    if (kind === undefined || bucketOf(`${kind} ${source}`).take(now())) return undefined;
    const seconds = Math.ceil(60 / perMinute);
    const answer = errorResponse(new StorefrontError('too-many', 'Too many requests. Please wait a moment.'));
    answer.headers.set('retry-after', String(seconds));
    return answer;
  };
}

/** A cart that is named by its credentials is bounded by itself; only making new ones is counted. */
function kindOf(request: Request): 'cart' | 'orders' | 'sign-in' | undefined {
  if (request.method !== 'POST') return undefined;
  const [, kind] =
    /^\/shop\/[^/]+\/(cart|orders|demo\/sign-in)\/?$/.exec(new URL(request.url).pathname) ?? [];
  if (kind === 'cart') return request.headers.has('authorization') ? undefined : 'cart';
  if (kind === 'orders') return 'orders';
  return kind === undefined ? undefined : 'sign-in';
}
