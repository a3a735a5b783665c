import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { createHttpServer, type HttpHandler } from '../../../bot/local/http.ts';

it('says while it starts that it will be there, and later that an address is not', async () => {
  const handlers: HttpHandler[] = [];
  const server = createHttpServer(handlers, { failed: () => {}, trustedProxies: 0 });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/chat`;
  const early = await fetch(address);
  expect([early.status, early.headers.get('retry-after')]).toEqual([503, '1']);
  handlers.push(() => undefined);
  expect((await fetch(address)).status).toBe(404);
  server.close();
});
