import type { CartAnswer, CartCredentials, Delivery, OrderRefusal } from './dependencies.ts';
import { CartBody, DeliveryQuery, OrderBody, readBody, readCredentials, readQuery } from './requests.ts';
import { jsonResponse, StorefrontError } from './responses.ts';
import type { RouteContext } from './route.ts';

function deliveryOf(
  query: { country?: string; region?: string; shippingMethod?: string } | undefined,
): Delivery {
  if (!query) return {};
  const { country, region, shippingMethod } = query;
  return {
    ...(country && { destination: { country, ...(region && { region }) } }),
    ...(shippingMethod && { shippingMethod }),
  };
}

function neededCredentials(request: Request): CartCredentials {
  const credentials = readCredentials(request);
  if (credentials) return credentials;
  throw new StorefrontError('credentials-needed', 'This needs the cart’s conversation id and token.');
}

function opened(answer: CartAnswer | undefined): CartAnswer {
  if (answer) return answer;
  throw new StorefrontError('credentials-refused', 'These credentials open no cart.');
}

/** GET /shop/{store}/cart */
export async function viewCart({ request, url, door, dependencies }: RouteContext): Promise<Response> {
  const credentials = neededCredentials(request);
  const delivery = deliveryOf(readQuery(url, DeliveryQuery));
  const answer = opened(await dependencies.cartDoor.view(door.settings.id, credentials, delivery));
  return jsonResponse(request, answer, 'private');
}

/** POST /shop/{store}/cart: without credentials it makes a conversation and tells its token, once. */
export async function changeCart({ request, door, dependencies }: RouteContext): Promise<Response> {
  const credentials = readCredentials(request);
  const body = await readBody(request, CartBody);
  const delivery = deliveryOf(body.delivery);
  const { cartDoor } = dependencies;
  const answer = await cartDoor.change(door.settings.id, credentials, body.commands, delivery);
  return jsonResponse(request, opened(answer), 'private');
}

const refusals: Record<Exclude<OrderRefusal, 'unknown-cart'>, string> = {
  'empty-cart': 'The cart is empty.',
  'cart-changed': 'Something in the cart changed. Please look it over once more.',
  'sold-out': 'Something in the cart has just sold out.',
  'unknown-shipping-method': 'Shipping of that kind does not go to this address.',
};

/** POST /shop/{store}/orders: dummy payment; the order is placed from the cart. */
export async function placeOrder({ request, door, dependencies }: RouteContext): Promise<Response> {
  const credentials = neededCredentials(request);
  const { identity, ...order } = await readBody(request, OrderBody);
  const storeId = door.settings.id;
  const subject = identity === undefined ? undefined : await dependencies.identity.verify(storeId, identity);
  if (identity !== undefined && subject === undefined) {
    throw new StorefrontError('identity-refused', 'Please sign in again.');
  }
  const answer = await dependencies.orders.place(storeId, credentials, {
    ...order,
    ...(subject && { subject }),
  });
  if (answer.kind === 'placed') return jsonResponse(request, { order: answer.order }, 'private');
  if (answer.reason === 'unknown-cart') {
    throw new StorefrontError('credentials-refused', 'These credentials open no cart.');
  }
  throw new StorefrontError('order-refused', refusals[answer.reason], { reason: answer.reason });
}
