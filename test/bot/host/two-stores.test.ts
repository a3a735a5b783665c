import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clientFrameTypes } from '../../../bot/wire/messages.ts';
import { startServer, type RunningServer } from '../../server.ts';
import { WireClient } from '../../wire-client.ts';

/** Two stores on one host: whatever of the one is tried from the other, nothing of it is read or changed. */

let folder: string;
let server: RunningServer;
/** A shopper of the store that is kept out of, with words, a cart, orders and a sign-in of theirs. */
let owner: WireClient;
let ownersJwt: string;
/** The reference of a message the owner left for the people of that store. */
let reference: string;
const staffKey = 'key-of-the-people-of-hafen';
const voice = fileURLToPath(new URL('../../contracts/espeak-stand-in.sh', import.meta.url));
const marks = ['plumbagine', 'D-10001', 'tarnfell'];
let tried = 0;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'aisle-two-stores-'));
  const programs = join(folder, 'programs');
  mkdirSync(programs);
  symlinkSync(voice, join(programs, 'espeak-ng'));
  const PATH = `${programs}${delimiter}${process.env['PATH'] ?? ''}`;
  const limits = { FRAMES_AT_ONCE: '100000', FRAMES_PER_SECOND: '100000', POSTS_AT_ONCE: '100000' };
  const env = { ...limits, PATH, SPEECH: 'espeak', STAFF_KEY_HAFEN: staffKey };
  server = await startServer({ folder: join(folder, 'data'), env });
  owner = new WireClient(server.url, 'demo');
  await owner.connect();
  await owner.ask('do you have a plumbagine tent');
  await owner.ask('I want to talk to a person');
  const left = await owner.ask('please engrave plumbagine into my mug');
  reference = /\bM-[A-Z\d]{5}\b/.exec(JSON.stringify(left))?.[0] ?? '';
  expect(reference).not.toBe('');
  const { products } = (await (await fetch(`${server.http}/shop/demo/products?category=Jackets`)).json()) as {
    products: { variants: { id: string; available: boolean }[] }[];
  };
  const variant = products.flatMap(({ variants }) => variants).find(({ available }) => available);
  const cart = await http('demo', 'cart', 'POST', {
    commands: [{ kind: 'add', variantId: variant?.id, quantity: 1 }],
  });
  expect(cart.status).toBe(200);
  const signIn = await fetch(`${server.http}/shop/demo/demo/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ customerId: 'c-ada' }),
  });
  ownersJwt = ((await signIn.json()) as { jwt: string }).jwt;
});

afterAll(async () => {
  owner.close();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function http(
  store: string,
  route: string,
  method = 'GET',
  body?: unknown,
  bearer = `${owner.conversationId}.${owner.token ?? ''}`,
): Promise<{ status: number; text: string }> {
  tried += 1;
  const response = await fetch(`${server.http}/shop/${store}/${route}`, {
    method,
    headers: { authorization: `Bearer ${bearer}`, ...(body ? { 'content-type': 'application/json' } : {}) },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  return { status: response.status, text: await response.text() };
}

async function stranger(): Promise<WireClient> {
  const client = new WireClient(server.url, 'hafen');
  await client.connect();
  return client;
}

/** A frame of every type a client may send, as far as it names a conversation. */
function framesOf(conversationId: string): ({ type: string } & Record<string, unknown>)[] {
  const all = {
    conversationId,
    text: 'hello',
    choiceId: 'intent:view-cart',
    voice: true,
    stars: 1,
    replyId: 'm-1.1',
    email: 'thief@zephyrmail.example',
    seq: 1,
    after: 0,
    jwt: ownersJwt,
    page: { page: 'cart' },
    reference,
    outcome: 'done',
  };
  return clientFrameTypes
    .filter((type) => !['hello', 'ping', 'context'].includes(type))
    .map((type) => ({ type, ...all, messageId: `m-${randomUUID()}` }));
}

const ownersCart = async (): Promise<string> => (await http('demo', 'cart')).text;

/** Everything a client was sent, without what it sent itself. */
const heard = (client: WireClient): string => JSON.stringify(client.frames).toLowerCase();

function expectNothingRead(text: string): void {
  for (const mark of marks) expect(text.toLowerCase()).not.toContain(mark.toLowerCase());
}

describe('from the other store', () => {
  it('no frame of any type reaches the conversation', async () => {
    const before = await ownersCart();
    const client = await stranger();
    const frames = framesOf(owner.conversationId);
    expect(frames.length).toBeGreaterThan(12);
    for (const frame of frames) {
      tried += 1;
      const from = client.frames.length;
      client.send(frame);
      await client.until(() => client.frames.length > from, `refusal of ${frame.type}`);
      expect(client.frames[from], frame.type).toMatchObject({ type: 'error' });
    }
    expectNothingRead(heard(client));
    expect(client.conversationId).toMatch(/^hafen_/);
    expect(await ownersCart()).toBe(before);
    expect(owner.frames.some(({ type, code }) => type === 'notice' && code === 'forgotten')).toBe(false);
    client.close();
  });

  it('neither resuming nor carrying the cart along opens it, though id and token are right', async () => {
    const key = { conversationId: owner.conversationId, token: owner.token };
    for (const how of [{ resume: { ...key, after: 0 } }, { carry: key }]) {
      tried += 1;
      const client = new WireClient(server.url, 'hafen');
      const frames = await sayHello(client, how);
      expectNothingRead(JSON.stringify(frames));
      expect(JSON.stringify(frames)).not.toMatch(/"type":"(?:entries|entry|cart)"/);
      expect(JSON.stringify(frames)).not.toContain(owner.conversationId);
    }
  });

  it('a sign-in of the one store is none in the other', async () => {
    tried += 2;
    const client = await stranger();
    client.send({ type: 'identify', conversationId: client.conversationId, jwt: ownersJwt });
    await client.until(() => client.frames.some(({ code }) => code === 'identity-refused'), 'a refusal');
    client.close();
    const orders = await http('hafen', 'orders', 'GET', undefined, ownersJwt);
    expect(orders.status).toBe(401);
    expect((await http('demo', 'orders', 'GET', undefined, ownersJwt)).status).toBe(200);
  });

  it('no route of the store pages reads or changes the cart, or places its order', async () => {
    const before = await ownersCart();
    expect(before).toContain('"lines":[{');
    const order = {
      requestId: randomUUID(),
      contact: { name: 'A Thief', email: 'thief@zephyrmail.example' },
      destination: { line1: '1 Road', city: 'Hamburg', postalCode: '20095', country: 'DE' },
      shippingMethod: 'standard',
    };
    const answers = [
      await http('hafen', 'cart'),
      await http('hafen', 'cart', 'POST', { commands: [{ kind: 'empty' }] }),
      await http('hafen', 'orders', 'POST', order),
      await http('hafen', 'orders'),
    ];
    for (const { status, text } of answers) {
      expect(status).toBeGreaterThanOrEqual(400);
      expectNothingRead(text);
    }
    expect(await ownersCart()).toBe(before);
  });

  it('neither products nor orders of the other store are found', async () => {
    const { products } = JSON.parse((await http('demo', 'products?limit=5')).text) as {
      products: { id: string }[];
    };
    for (const { id } of products) expect((await http('hafen', `products/${id}`)).status).toBe(404);
    const client = await stranger();
    for (const words of [
      'where is my order D-10001?',
      'ada.marlow@example.com',
      'D-10001 ada.marlow@example.com',
    ]) {
      tried += 1;
      const entries = await client.ask(words);
      expect(JSON.stringify(entries.map(({ parts }) => parts))).not.toMatch(/"kind":"orders?"/);
    }
    client.close();
  });

  it('no staff key opens its desk, and none of its conversations, requests or evidence is there for that desk', async () => {
    const signIn = await fetch(`${server.http}/staff/sign-in`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ key: staffKey, name: 'Eve' }),
    });
    const { token } = (await signIn.json()) as { token: string };
    const foreign = await sayHello(new WireClient(server.url, 'demo'), { credential: token });
    expect(foreign).toMatchObject([{ type: 'error', code: 'identity-refused' }]);
    const desk = new WireClient(server.url, 'hafen');
    desk.credential = token;
    await desk.connect();
    desk.send({ type: 'watch' });
    await desk.until(() => desk.frames.some(({ type }) => type === 'desk'), 'the desk');
    const [said] = owner.received;
    for (const type of ['attach', 'join', 'history', 'evidence', 'say', 'note', 'settle', 'leave']) {
      tried += 1;
      const from = desk.frames.length;
      const messageId = type === 'evidence' ? said?.messageId : `s-${randomUUID()}`;
      const frame = {
        conversationId: owner.conversationId,
        text: 'x',
        reference,
        outcome: 'done',
        limit: 10,
      };
      desk.send({ type, ...frame, messageId });
      await desk.until(() => desk.frames.length > from, `refusal of ${type}`);
      expect(desk.frames[from], type).toMatchObject({ type: 'error' });
    }
    const shown = desk.frames.find(({ type }) => type === 'desk');
    expect(shown).toMatchObject({ waiting: [], joined: [], requests: [] });
    expect(JSON.stringify(shown)).not.toContain(owner.conversationId);
    expect(heard(desk)).not.toMatch(new RegExp(`${reference}|plumbagine`, 'i'));
    desk.close();
  });

  it('what was spoken to the one shopper is not heard by the other, with a right address of their own', async () => {
    const client = await stranger();
    const [theirs, own] = [await heardBy(owner), await heardBy(client)];
    expect(theirs.pathname).toMatch(/\/personal\//);
    expect((await fetch(theirs)).status).toBe(200);
    expect(own.pathname).not.toBe(theirs.pathname);
    const signed = new URL(`${theirs.pathname}${own.search}`, theirs);
    const longer = new URL(theirs);
    longer.searchParams.set('until', `9${theirs.searchParams.get('until')}`);
    for (const url of [signed, longer, new URL(theirs.pathname, theirs)]) {
      tried += 1;
      const refused = await fetch(url);
      expect(refused.status).toBe(403);
      expect(refused.headers.get('content-type')).toMatch(/text/);
    }
    client.close();
  });

  it('no address of audio, outbox, events or dashboard gives anything away', async () => {
    const { conversationId, token = '' } = owner;
    for (const path of [
      `/audio/${conversationId}.mp3`,
      `/audio/hafen/${conversationId}/1`,
      `/outbox/${conversationId}`,
      `/hafen/outbox`,
      `/events`,
      `/data/records.sqlite`,
      `/widget/../../data/records.sqlite`,
      `/shop/hafen/../demo/cart`,
      `/dashboard?store=demo`,
      `/staff/`,
    ]) {
      tried += 1;
      const response = await fetch(`${server.http}${path}`, {
        headers: {
          authorization: `Bearer ${conversationId}.${token}`,
          cookie: `aisle_dashboard=9999999999999.${'a'.repeat(43)}`,
        },
      });
      const text = await response.text();
      if (!path.includes('demo/cart')) expectNothingRead(text);
    }
    expect(tried).toBeGreaterThan(40);
  });
});

/** The address of a reply that only this shopper may hear. */
async function heardBy(client: WireClient): Promise<URL> {
  const from = client.frames.length;
  client.send({ type: 'set-voice', conversationId: client.conversationId, voice: true });
  await client.ask('where is my order D-10001 please');
  const audio = () => client.frames.slice(from).find(({ type }) => type === 'audio');
  await client.until(() => audio() !== undefined, 'audio');
  return new URL(String(audio()?.['url']), server.http);
}

/** Says hello and collects what comes until the line is quiet or closed. */
async function sayHello(client: WireClient, more: Record<string, unknown>): Promise<unknown[]> {
  const { WebSocket } = await import('ws');
  const socket = new WebSocket(client.url);
  const frames: unknown[] = [];
  socket.on('message', (data) => frames.push(JSON.parse((data as Buffer).toString('utf8'))));
  await new Promise((resolve) => socket.once('open', resolve));
  socket.send(
    JSON.stringify({ type: 'hello', protocol: { minimum: 1, maximum: 1 }, storeId: client.storeId, ...more }),
  );
  await client.until(() => frames.length > 0, 'an answer to hello');
  await new Promise((resolve) => setTimeout(resolve, 200));
  socket.terminate();
  return frames;
}
