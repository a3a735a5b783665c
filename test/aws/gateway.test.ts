import { once } from 'node:events';
import { afterEach, describe, expect, test } from 'vitest';
import { WebSocket, type RawData } from 'ws';
import { hasDynamoEngine } from '../dynamodb-engine.ts';
import { startGateway, type Gateway, type GatewayLimits } from './gateway/gateway.ts';
import { shopperOn, startProxiedStack } from './proxied-stack.ts';

/** The limits of the service, on the local gateway and, where it matters, with the built bundle behind it. */

interface Seen {
  requestContext: { eventType: string; connectionId: string; routeKey: string };
  body?: string;
  isBase64Encoded: boolean;
}

const started: Gateway[] = [];
afterEach(async () => {
  for (const gateway of started.splice(0)) await gateway.stop();
});

async function start(limits: Partial<GatewayLimits> = {}, invoke?: (event: Seen) => Promise<unknown>) {
  const seen: Seen[] = [];
  const gateway = await startGateway({
    limits,
    invoke(event) {
      seen.push(event as Seen);
      return invoke?.(event as Seen) ?? Promise.resolve({ statusCode: 200 });
    },
  });
  started.push(gateway);
  return {
    gateway,
    seen,
    of: (type: string) => seen.filter((event) => event.requestContext.eventType === type),
  };
}

async function open(
  gateway: Gateway,
): Promise<{ socket: WebSocket; texts: string[]; closed: Promise<number> }> {
  const socket = new WebSocket(gateway.url);
  const texts: string[] = [];
  socket.on('message', (data: RawData) => texts.push((data as Buffer).toString('utf8')));
  const closed = new Promise<number>((resolve) => socket.once('close', resolve));
  await once(socket, 'open');
  return { socket, texts, closed };
}

async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; !holds(); tries++) {
    if (tries > 1_000) throw new Error('It did not come true.');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

const KB = 1024;

/** A message in frames of this size. */
function sendInFrames(socket: WebSocket, size: number, frames: number): void {
  for (let index = 0; index < frames; index++) {
    socket.send('x'.repeat(size), { fin: index === frames - 1 });
  }
}

describe('the gateway', () => {
  test.each([
    ['a frame of more than 32 KB', 32 * KB + 1, 1],
    ['a message of more than 128 KB in small frames', 30 * KB, 5],
  ])('closes with 1009 on %s, which reaches nobody', async (_what, size, frames) => {
    const { gateway, of } = await start();
    const { socket, closed } = await open(gateway);
    sendInFrames(socket, size, frames);
    expect(await closed).toBe(1009);
    expect(of('MESSAGE')).toEqual([]);
  });

  test.each([
    ['a frame of 32 KB', 32 * KB, 1],
    ['a message of 128 KB in four frames', 32 * KB, 4],
  ])('hands on %s whole', async (_what, size, frames) => {
    const { gateway, of } = await start();
    const { socket } = await open(gateway);
    sendInFrames(socket, size, frames);
    await until(() => of('MESSAGE').length === 1);
    expect(of('MESSAGE')[0]?.body).toBe('x'.repeat(size * frames));
    socket.terminate();
  });

  test('hands bytes on in base64 and says so', async () => {
    const { gateway, of } = await start();
    const { socket } = await open(gateway);
    socket.send(Buffer.from([0, 255, 7]));
    await until(() => of('MESSAGE').length === 1);
    expect(of('MESSAGE')[0]).toMatchObject({ body: 'AP8H', isBase64Encoded: true });
    socket.terminate();
  });

  test('closes a connection that is idle with 1001, and not one that speaks', async () => {
    const { gateway, of } = await start({ idle: 600 });
    const [quiet, speaking] = [await open(gateway), await open(gateway)];
    const talk = setInterval(() => speaking.socket.send('{}'), 50);
    expect(await quiet.closed).toBe(1001);
    expect(speaking.socket.readyState).toBe(WebSocket.OPEN);
    clearInterval(talk);
    expect(await speaking.closed).toBe(1001);
    await until(() => of('DISCONNECT').length === 2);
  });

  test('closes a connection of two hours however much it speaks', async () => {
    const { gateway } = await start({ age: 400, idle: 10_000 });
    const { socket, closed } = await open(gateway);
    const talk = setInterval(() => socket.send('{}'), 50);
    expect(await closed).toBe(1001);
    clearInterval(talk);
  });

  test('lets no more connect at once than it may, and more after a while', async () => {
    const { gateway, of } = await start({ connectBurst: 3, connectsPerSecond: 1 });
    const answers = await Promise.all(
      Array.from({ length: 6 }, async () => {
        const socket = new WebSocket(gateway.url);
        const refused = once(socket, 'unexpected-response').then(
          ([, response]) => (response as { statusCode: number }).statusCode,
        );
        return Promise.race([once(socket, 'open').then(() => 101), refused]);
      }),
    );
    expect(answers.filter((status) => status === 101)).toHaveLength(3);
    expect(answers.filter((status) => status === 429)).toHaveLength(3);
    expect(of('CONNECT')).toHaveLength(3);
    await new Promise((resolve) => setTimeout(resolve, 1_200));
    expect((await open(gateway)).socket.readyState).toBe(WebSocket.OPEN);
  });

  test('refuses whom the function refuses, with its status', async () => {
    const { gateway } = await start({}, () => Promise.resolve({ statusCode: 403 }));
    await expect(open(gateway)).rejects.toThrow('403');
    expect(gateway.connections()).toBe(0);
  });

  test('tells about a connection, posts to it, ends it, and answers 410 ever after', async () => {
    const { gateway, of } = await start();
    const { texts, closed } = await open(gateway);
    const id = of('CONNECT')[0]!.requestContext.connectionId;
    const address = `${gateway.endpoint}/@connections/${encodeURIComponent(id)}`;
    const call = (method: string, body?: string) => fetch(address, { method, ...(body ? { body } : {}) });
    const told = (await (await call('GET')).json()) as Record<string, unknown>;
    expect(Object.keys(told).toSorted()).toEqual(['connectedAt', 'identity', 'lastActiveAt']);
    expect((await call('POST', '{"a":1}')).status).toBe(200);
    await until(() => texts.length === 1);
    expect(texts).toEqual(['{"a":1}']);
    expect((await call('POST', 'x'.repeat(128 * KB + 1))).status).toBe(413);
    expect((await call('DELETE')).status).toBe(204);
    expect(await closed).toBe(1000);
    for (const method of ['GET', 'POST', 'DELETE']) {
      const gone = await call(method, method === 'POST' ? '{}' : undefined);
      expect([gone.status, gone.headers.get('x-amzn-errortype')]).toEqual([410, 'GoneException']);
    }
  });

  test('tells a client whose event failed, and goes on', async () => {
    const { gateway } = await start({}, ({ requestContext: { eventType } }) =>
      eventType === 'MESSAGE' ? Promise.reject(new Error('no')) : Promise.resolve({ statusCode: 200 }),
    );
    const { socket, texts } = await open(gateway);
    socket.send('{}');
    await until(() => texts.length === 1);
    expect(JSON.parse(texts[0]!)).toMatchObject({ message: 'Internal server error' });
    expect(socket.readyState).toBe(WebSocket.OPEN);
    socket.terminate();
  });
});

describe.runIf(hasDynamoEngine)('the bundle behind the gateway', () => {
  test('answers after the gateway gave up waiting for it', async () => {
    const proxied = await startProxiedStack({ limits: { integration: 20 } });
    const { stack } = proxied;
    const client = await shopperOn(stack);
    // Nobody is warm: this takes longer than the gateway waits.
    stack.lambda.kill('all');
    const [answer] = await client.ask('show me kettles');
    expect(answer!.parts.map(({ kind }) => kind)).toContain('products');
    expect(client.frames.map(({ message }) => message)).toContain('Endpoint request timed out');
    client.close();
    await proxied.stop();
  });

  test('lets one source connect so often a minute, whichever instance it meets', async () => {
    const proxied = await startProxiedStack({
      environment: { CONNECTS_PER_MINUTE: '4' },
      concurrency: 2,
    });
    const { stack } = proxied;
    // Not over the end of a minute, which would let more in.
    const left = 60_000 - (Date.now() % 60_000);
    if (left < 15_000) await new Promise((resolve) => setTimeout(resolve, left + 100));
    const tries = await Promise.allSettled(Array.from({ length: 7 }, () => open(stack.gateway)));
    const refused = tries.flatMap((each) => (each.status === 'rejected' ? [String(each.reason)] : []));
    expect(refused).toHaveLength(3);
    for (const reason of refused) expect(reason).toContain('429');
    expect(stack.gateway.connections()).toBe(4);
    await proxied.stop();
  });
});
