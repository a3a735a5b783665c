import type { Chat, ConnectionState } from '../chat.ts';
import type { ChatLog } from '../chat/dependencies.ts';
import type { Waiting } from '../chat/keep-posted.ts';
import type { ApiGatewayConnections } from '../connections/api-gateway.ts';
import { TokenBucket } from '../connections/token-bucket.ts';
import { MAXIMUM_FRAME_BYTES, MAXIMUM_TEXT_LENGTH, type ErrorCode } from '../wire/messages.ts';
import { OK, type GatewayAnswer, type GatewayEvent } from './events.ts';
import type { Foresight } from './foresight.ts';
import { strangerOn, type Presence } from './presence.ts';
import type { LambdaSettings } from './settings.ts';

/** What one frame's event does. */

/** What one frame is handled with. */
export interface FrameHost {
  settings: LambdaSettings;
  chat: Chat;
  connections: ApiGatewayConnections;
  presence: Presence;
  foresees: Foresight;
  /** Makes ready what the first turn needs and a hello does not. */
  warm(): Promise<void>;
  /** Looks for newer catalogues; after a turn, for none may run meanwhile. */
  refresh(): Promise<void>;
  log: ChatLog;
}

/** Returns when nothing of the turn is left to do: what runs after the answer would be frozen. */
export async function message(host: FrameHost, event: GatewayEvent): Promise<GatewayAnswer> {
  const { connectionId } = event.requestContext;
  try {
    await take(host, connectionId, event);
  } catch (error) {
    host.log.failure('event failed', error, { connection: connectionId });
    const text = 'This could not be handled right now. Please try again.';
    await tell(host, connectionId, 'unavailable', text);
  }
  await host.chat.idle();
  await host.connections.idle();
  await host.refresh();
  return OK;
}

async function take(host: FrameHost, connectionId: string, event: GatewayEvent): Promise<void> {
  const text = event.body ?? '';
  if (event.isBase64Encoded === true) {
    await tell(host, connectionId, 'malformed', 'Text frames only.');
    return host.connections.close(connectionId, 1003, 'text frames only');
  }
  if (Buffer.byteLength(text) > MAXIMUM_FRAME_BYTES) {
    await tell(host, connectionId, 'too-large', `A frame has at most ${MAXIMUM_FRAME_BYTES} bytes.`);
    return host.connections.close(connectionId, 1009, 'too large');
  }
  if (!mayPass(host, connectionId)) {
    return tell(host, connectionId, 'too-many', 'Too many messages at once. Please wait a moment.');
  }
  const { type, conversationId, text: words = '' } = peek(text);
  // A ping needs to know nothing; what was seen is not kept.
  if (type === 'seen') return undefined;
  const since = Date.now();
  const found =
    type === 'ping'
      ? undefined
      : await find(
          host,
          { connectionId, conversationId, since },
          type === 'say' || type === 'choose' ? words : undefined,
        );
  const connection = found ?? strangerOn(connectionId);
  try {
    await host.chat.receive(connection, text, since);
  } finally {
    await host.presence.leave(connection);
  }
  // The welcome is out, and what the shopper will say is not there yet.
  if (type === 'hello') {
    await host.warm().catch((error: unknown) => host.log.failure('not warmed', error));
  }
}

/** Who a frame is from: a read of the records, which may take long; a shopper who said something hears so. */
async function find(
  { chat, presence, foresees }: FrameHost,
  { connectionId, conversationId, since }: Partial<Waiting> & Pick<Waiting, 'connectionId' | 'since'>,
  said: string | undefined,
): Promise<ConnectionState | undefined> {
  if (said === undefined || conversationId === undefined)
    return presence.enter(connectionId, conversationId, false);
  const end = chat.keepPosted({ connectionId, conversationId, since });
  let over = true;
  try {
    const ahead = said !== '' && (await foresees(conversationId, said).catch(() => false));
    const found = await presence.enter(connectionId, conversationId, ahead);
    over = false;
    return found;
  } finally {
    await end(over);
  }
}

async function tell(host: FrameHost, connectionId: string, code: ErrorCode, text: string): Promise<void> {
  await host.connections.send(connectionId, [{ type: 'error', code, text }]);
}

/** Only what is needed to find the connection; chat checks the frame. */
function peek(text: string): { type?: unknown; conversationId?: string; text?: string } {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null) return {};
    const { type, ...rest } = value as { type?: unknown; conversationId?: unknown; text?: unknown };
    return {
      type,
      ...(typeof rest.conversationId === 'string' ? { conversationId: rest.conversationId } : {}),
      ...(typeof rest.text === 'string' ? { text: rest.text.slice(0, MAXIMUM_TEXT_LENGTH) } : {}),
    };
  } catch {
    return {};
  }
}

/** Buckets of the connections this process has seen: a limit a process, beside the stage's own. */
const buckets = new Map<string, TokenBucket>();
const MOST_BUCKETS = 10_000;

function mayPass({ settings }: FrameHost, connectionId: string): boolean {
  if (buckets.size > MOST_BUCKETS) buckets.clear();
  const { burst, perSecond } = settings.frames;
  const bucket = buckets.get(connectionId) ?? new TokenBucket(burst, perSecond);
  buckets.set(connectionId, bucket);
  return bucket.take(Date.now());
}
