import { createHash } from 'node:crypto';
import { newConnection } from '../chat/connection.ts';
import { sourceOf } from '../connections/source.ts';
import { operatingClock } from '../hosting/operating-clock.ts';
import type { LambdaDoor } from './door.ts';
import { headerOf, OK, type GatewayAnswer, type GatewayEvent } from './events.ts';

/** $connect and $disconnect. */

/** Whether a page of an origin that no store knows wants to connect. Clients without an origin are no browsers and pass. */
export function isForeign(door: LambdaDoor, event: GatewayEvent): boolean {
  const origin = headerOf(event, 'origin');
  return origin !== undefined && !door.mayConnect(origin);
}

export async function connect(door: LambdaDoor, event: GatewayEvent): Promise<GatewayAnswer> {
  const { connectionId, identity } = event.requestContext;
  const origin = headerOf(event, 'origin');
  const source = hashSource(identity.sourceIp ?? '');
  const noted = await door.arrivals.note(newConnection(connectionId, source, origin));
  return noted ? OK : { statusCode: 429 };
}

/**
 * Forgets the connection. Whoever of the store watched the desk on it is not there any more: the next shopper is told
 * so. API Gateway tells of most closings, not of all; for the others a watcher's time runs out.
 */
export async function disconnect(door: LambdaDoor, event: GatewayEvent): Promise<GatewayAnswer> {
  const { connectionId } = event.requestContext;
  const { arrivals, records } = door;
  const { staff, storeId } = (await arrivals.find(connectionId)) ?? {};
  if (staff && storeId !== undefined) {
    const { openDesk } = await import('../conversations/desk.ts');
    await openDesk({ records, storeId, now: () => operatingClock.now() }).unwatch(connectionId);
  }
  await arrivals.forget(connectionId);
  return OK;
}

const hashSource = (address: string): string =>
  createHash('sha256').update(sourceOf(address)).digest('base64url').slice(0, 22);
