/** The host on AWS: behind an API Gateway WebSocket API. Chooses every adapter; its sibling on one machine is local.ts. */
import { fileURLToPath } from 'node:url';
import { connect, disconnect, isForeign } from './lambda/arriving.ts';
import { openLambdaDoor, type LambdaDoor } from './lambda/door.ts';
import type { GatewayAnswer, GatewayEvent } from './lambda/events.ts';
import type { LambdaHost } from './lambda/host.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));
let door: Promise<LambdaDoor> | undefined;
let opening: Promise<LambdaHost> | undefined;

/** Opened once a process; an opening that failed is tried again by the next event. */
function openDoor(): Promise<LambdaDoor> {
  door ??= openLambdaDoor(process.env, folder).catch((error: unknown) => {
    door = undefined;
    throw error;
  });
  return door;
}

/** As the door, and loaded with the first event that needs it: that is most of the bundle. */
function host(endpoint: string): Promise<LambdaHost> {
  opening ??= open(endpoint).catch((error: unknown) => {
    opening = undefined;
    throw error;
  });
  return opening;
}

async function open(endpoint: string): Promise<LambdaHost> {
  const { openLambdaHost } = await import('./lambda/host.ts');
  return openLambdaHost({ door: await openDoor(), environment: process.env, folder, endpoint });
}

/** $connect, $disconnect and $default. */
export async function handler(event: GatewayEvent): Promise<GatewayAnswer> {
  const { domainName, stage, eventType } = event.requestContext;
  const endpoint = `https://${domainName}/${stage}`;
  if (eventType === 'DISCONNECT') return disconnect(await openDoor(), event);
  if (eventType === 'MESSAGE') return (await host(endpoint)).message(event);
  const here = await openDoor();
  if (isForeign(here, event)) return { statusCode: 403 };
  const noting = connect(here, event);
  // While it is noted, what the first turn needs is made ready.
  const [answer] = await Promise.all([noting, host(endpoint).then((opened) => opened.warm())]);
  return answer;
}

/** Once a minute: takes over conversations whose holder died. Needs CONNECTIONS_ENDPOINT, for no event names it. */
export async function sweep(): Promise<{ taken: number }> {
  const endpoint = process.env.CONNECTIONS_ENDPOINT;
  if (endpoint === undefined) throw new Error('CONNECTIONS_ENDPOINT must be set for the sweep.');
  const here = await host(endpoint);
  const taken = await here.chat.sweep();
  await here.chat.idle();
  await here.connections.idle();
  await here.refresh();
  if (taken > 0) here.log.event('took over unanswered conversations', { conversations: taken });
  return { taken };
}
