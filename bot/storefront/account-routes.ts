import type { Demo } from './dependencies.ts';
import { readBearer, readBody, SignInBody } from './requests.ts';
import { jsonResponse, StorefrontError } from './responses.ts';
import type { RouteContext } from './route.ts';

function demoOf({ dependencies }: RouteContext): Demo {
  if (dependencies.demo) return dependencies.demo;
  throw new StorefrontError('unknown-route', 'There is nothing at this address.');
}

/** GET /shop/{store}/demo/customers: who one may sign in as, with orders and e-mails so that proving a claim can be tried. */
export async function demoCustomers(context: RouteContext): Promise<Response> {
  const customers = await demoOf(context).customers(context.door.settings.id);
  return jsonResponse(context.request, { customers }, 'private');
}

/** POST /shop/{store}/demo/sign-in {customerId} → {jwt} */
export async function demoSignIn(context: RouteContext): Promise<Response> {
  const demo = demoOf(context);
  const { customerId } = await readBody(context.request, SignInBody);
  const storeId = context.door.settings.id;
  const customer = (await demo.customers(storeId)).find((each) => each.id === customerId);
  if (!customer) throw new StorefrontError('unknown-customer', 'There is no such shopper to sign in as.');
  const jwt = await context.dependencies.identity.issue(storeId, customer.id);
  return jsonResponse(context.request, { jwt }, 'private');
}

/** GET /shop/{store}/orders: the signed-in shopper's orders, newest first. */
export async function ordersOfShopper({ request, door, dependencies }: RouteContext): Promise<Response> {
  const jwt = readBearer(request);
  if (jwt === undefined) throw new StorefrontError('credentials-needed', 'Please sign in.');
  const subject = await dependencies.identity.verify(door.settings.id, jwt);
  if (subject === undefined) throw new StorefrontError('identity-refused', 'Please sign in again.');
  return jsonResponse(request, { orders: await door.shop.ordersOf(subject, 50) }, 'private');
}
