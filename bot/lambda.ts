/** The host on AWS: behind an API Gateway WebSocket API. Chooses every adapter; its sibling on one machine is local.ts. */
import { fileURLToPath } from 'node:url';
import type { GatewayAnswer, GatewayEvent } from './lambda/events.ts';
import { connect, disconnect, message } from './lambda/gateway.ts';
import { openLambdaHost, type LambdaHost } from './lambda/host.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));
let opening: Promise<LambdaHost> | undefined;

/** Opened once a process; an opening that failed is tried again by the next event. */
function host(endpoint: string): Promise<LambdaHost> {
  opening ??= openLambdaHost({ environment: process.env, folder, endpoint }).catch((error: unknown) => {
    opening = undefined;
    throw error;
  });
  return opening;
}

/** $connect, $disconnect and $default. */
export async function handler(event: GatewayEvent): Promise<GatewayAnswer> {
  const { domainName, stage, eventType } = event.requestContext;
  const here = await host(`https://${domainName}/${stage}`);
  if (eventType === 'CONNECT') return connect(here, event);
  if (eventType === 'DISCONNECT') return disconnect(here, event);
  return message(here, event);
}

/** Once a minute: takes over conversations whose holder died. Needs CONNECTIONS_ENDPOINT, for no event names it. */
export async function sweep(): Promise<{ taken: number }> {
  const endpoint = process.env.CONNECTIONS_ENDPOINT;
  if (endpoint === undefined) throw new Error('CONNECTIONS_ENDPOINT must be set for the sweep.');
  const here = await host(endpoint);
  const taken = await here.chat.sweep();
  await here.chat.idle();
  await here.connections.idle();
  if (taken > 0) here.log.event('took over unanswered conversations', { conversations: taken });
  return { taken };
}
