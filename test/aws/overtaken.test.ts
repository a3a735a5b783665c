import { SignJWT } from 'jose';
import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WireClient } from '../wire-client.ts';
import { Tab, until } from '../widget/connection/tab.ts';
import { bothHosts, type Running } from './both-hosts.ts';

/** Frames of one connection that overtake each other, as API Gateway lets them. */

const { hosts, build, clean } = bothHosts();
const secret = randomBytes(24).toString('base64url');
const jacket = 'tarnfell-drizzle-rain-jacket';
const other = 'halvard-fjell-anorak';

beforeAll(build, 120_000);
afterAll(clean);

const signed = (subject: string): Promise<string> =>
  new SignJWT({})
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject(subject)
    .setExpirationTime('10m')
    .sign(new TextEncoder().encode(secret));

describe.each(hosts)('on %s', (_name, run) => {
  let host: Running;
  beforeAll(async () => {
    host = await run({ AISLE_IDENTITY_SECRET_DEMO: secret });
  });
  afterAll(() => host?.stop());

  const shopper = async (): Promise<WireClient> => {
    const client = new WireClient(host.url);
    await client.connect();
    return client;
  };

  it('a message that names its page is answered for it, though `context` comes later', async () => {
    const client = await shopper();
    const messageId = randomUUID();
    const page = { page: 'product', product: jacket };
    const say = {
      type: 'say',
      conversationId: client.conversationId,
      messageId,
      text: 'how much is this one?',
    };
    client.send({ ...say, page });
    await client.until(() => client.answersTo(messageId).length > 0, 'the answer');
    client.send({ type: 'context', page });
    expect(JSON.stringify(client.answersTo(messageId))).toContain(jacket);
    client.close();
  });

  it('its own page counts for that message alone, and more than what `context` said', async () => {
    const client = await shopper();
    const { conversationId } = client;
    client.send({ type: 'context', page: { page: 'product', product: jacket } });
    // Nothing tells a client when `context` was taken.
    await new Promise((resolve) => setTimeout(resolve, 300));
    const answer = async (page?: object): Promise<string> => {
      const messageId = randomUUID();
      client.send({
        type: 'say',
        conversationId,
        messageId,
        text: 'how much is this one?',
        ...(page ? { page } : {}),
      });
      await client.until(() => client.answersTo(messageId).length > 0, 'the answer');
      return JSON.stringify(client.answersTo(messageId));
    };
    expect(await answer({ page: 'product', product: other })).toContain(other);
    const next = await answer();
    expect(next).toContain(jacket);
    client.close();
  });

  it('what is said right after signing in is said by the shopper who did', async () => {
    const tab = new Tab(host.url);
    await tab.ask('hello');
    tab.conversation.identify(await signed('c-without-orders'));
    tab.conversation.say('show me my orders');
    const answered = () => tab.state.status === 'live' && tab.state.entries.length === 2;
    await until(answered, 'it is answered in a conversation of its own', () => tab.clock.advance(5));
    expect(tab.shown).toEqual([
      'shopper: show me my orders',
      'assistant: There are no orders under your account yet.',
    ]);
    tab.conversation.destroy();
  });
});
