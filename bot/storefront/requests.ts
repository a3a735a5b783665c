import * as v from 'valibot';
import type { CartCredentials } from './dependencies.ts';
import { StorefrontError, type StorefrontErrorCode } from './responses.ts';

/** Largest request body in bytes. */
export const MAXIMUM_BODY_BYTES = 32 * 1024;

const text = (maximum: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(maximum));
const Quantity = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(999));
const Identifier = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const Country = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'a country is two capital letters'));
const Region = v.pipe(v.string(), v.regex(/^[A-Z0-9-]{1,10}$/, 'a region is a code such as "CA"'));

const Command = v.variant('kind', [
  v.object({
    kind: v.literal('add'),
    variantId: Identifier,
    quantity: v.pipe(Quantity, v.minValue(1)),
  }),
  v.object({ kind: v.literal('set-quantity'), lineId: Identifier, quantity: Quantity }),
  v.object({ kind: v.literal('remove'), lineId: Identifier }),
  v.object({ kind: v.literal('empty') }),
  v.object({ kind: v.literal('apply-coupon'), code: text(60) }),
  v.object({ kind: v.literal('remove-coupon'), code: text(60) }),
]);

/** Where a parcel goes, as far as the page knows. */
export const DeliveryQuery = v.object({
  country: v.optional(Country),
  region: v.optional(Region),
  shippingMethod: v.optional(Identifier),
});

/** POST /shop/{store}/cart. `restore` is not a page's to send: it would set lines without the shop's say. */
export const CartBody = v.object({
  commands: v.pipe(v.array(Command), v.maxLength(50)),
  delivery: v.optional(DeliveryQuery),
});

const sortOrders = [
  'relevance',
  'price-ascending',
  'price-descending',
  'rating',
  'newest',
  'bestselling',
] as const;
const whole = (maximum: number) =>
  v.pipe(v.string(), v.regex(/^\d{1,6}$/), v.transform(Number), v.maxValue(maximum));

/** GET /shop/{store}/products. */
export const ProductsQuery = v.object({
  category: v.optional(v.pipe(v.string(), v.maxLength(200))),
  q: v.optional(v.pipe(v.string(), v.maxLength(200))),
  sort: v.optional(v.picklist(sortOrders)),
  offset: v.optional(whole(100_000)),
  limit: v.optional(v.pipe(whole(50), v.minValue(1))),
});

/** GET /shop/{store}/completions. */
export const CompletionsQuery = v.object({ q: v.pipe(v.string(), v.maxLength(200)) });

/** POST /shop/{store}/orders. */
export const OrderBody = v.object({
  contact: v.object({
    name: text(120),
    email: v.pipe(v.string(), v.trim(), v.maxLength(200), v.email('an e-mail address reads name@host')),
    phone: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(40))),
  }),
  destination: v.object({
    line1: text(120),
    line2: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(120))),
    city: text(80),
    postalCode: text(16),
    region: v.optional(Region),
    country: Country,
  }),
  shippingMethod: Identifier,
  requestId: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{8,64}$/)),
  revision: v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(0))),
  /** The signed identity of a signed-in shopper: the order becomes one of theirs. */
  identity: v.optional(v.pipe(v.string(), v.maxLength(8_000))),
});

export const SignInBody = v.object({ customerId: Identifier });

/** Reads a JSON body of at most 32 KB, whatever length it claims to have, and checks it. */
export async function readBody<Schema extends v.GenericSchema>(
  request: Request,
  schema: Schema,
): Promise<v.InferOutput<Schema>> {
  const type = request.headers.get('content-type') ?? '';
  if (!/^application\/json\b/i.test(type)) {
    throw new StorefrontError('json-expected', 'Send the body as application/json.');
  }
  let value: unknown;
  try {
    value = JSON.parse(await readText(request));
  } catch (error) {
    if (error instanceof StorefrontError) throw error;
    throw new StorefrontError('malformed-body', 'The body is not JSON.');
  }
  return checked(schema, value, 'invalid-body');
}

/** Checks the query of an address. */
export function readQuery<Schema extends v.GenericSchema>(url: URL, schema: Schema): v.InferOutput<Schema> {
  return checked(schema, Object.fromEntries(url.searchParams), 'invalid-query');
}

function checked<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
  code: StorefrontErrorCode,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  const issue = result.issues[0];
  const path = v.getDotPath(issue);
  throw new StorefrontError(code, `${path ?? 'It'}: ${issue.message}`, path ? { field: path } : {});
}

async function readText(request: Request): Promise<string> {
  const tooLarge = () => new StorefrontError('too-large', 'A request may have 32 KB at most.');
  if (Number(request.headers.get('content-length') ?? 0) > MAXIMUM_BODY_BYTES) throw tooLarge();
  if (!request.body) return '';
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let size = 0;
  let text = '';
  for await (const chunk of request.body) {
    size += chunk.byteLength;
    if (size > MAXIMUM_BODY_BYTES) throw tooLarge();
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

/** `Authorization: Bearer <conversationId>.<token>`; undefined when there is no such header. */
export function readCredentials(request: Request): CartCredentials | undefined {
  const bearer = readBearer(request);
  if (bearer === undefined) return undefined;
  const match = /^([A-Za-z0-9_-]{8,64})\.([A-Za-z0-9_-]{1,200})$/.exec(bearer);
  if (!match) throw new StorefrontError('credentials-refused', 'These credentials open no cart.');
  return { conversationId: match[1]!, token: match[2]! };
}

/** The bearer value of the Authorization header. */
export function readBearer(request: Request): string | undefined {
  const header = request.headers.get('authorization');
  if (header === null) return undefined;
  const match = /^Bearer ([\x21-\x7e]{1,8000})$/i.exec(header);
  if (!match) throw new StorefrontError('credentials-refused', 'Authorization reads "Bearer …".');
  return match[1]!;
}
