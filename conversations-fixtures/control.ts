import { setTimeout as delay } from 'node:timers/promises';
import type { Fixture, GivenOrder, ToolFailure } from './fixture.ts';
import type { TurnOutcome } from './outcome.ts';
import { postJson } from './transport.ts';
import type { Transport } from './transport.ts';

/** The control channel of a server started with `-- --fixtures`: POST /control/<action>, with the operator key. */
export interface Control {
  /** Makes a copy of a store for one fixture and puts what is given in place. @returns the copy's id. */
  freshStore(storeId: string, given: NonNullable<Fixture['given']>): Promise<string>;
  dropStore(storeId: string): Promise<void>;
  /** A sign-in of this customer. @returns the signed identity. */
  identity(storeId: string, subject: string): Promise<string>;
  evidence(storeId: string, conversationId: string, messageId: string): Promise<TurnOutcome['evidence']>;
  /** A session of the store's people. @returns its token */
  staff(storeId: string, person: { name: string; role: 'agent' | 'lead' }): Promise<string>;
  /** Ends the conversation's wait for a person: nobody came. */
  nobodyAnswers(storeId: string, conversationId: string): Promise<void>;
  /** The e-mails sent to the shopper so far, oldest first. */
  mails(storeId: string, conversationId: string): Promise<{ to: string; text: string }[]>;
  failTool(storeId: string, failure: ToolFailure): Promise<void>;
  /** Resolves when the server answers again. */
  restart(): Promise<void>;
}

/** The operator key is not the one the server was started with. */
export class OperatorKeyWrong extends Error {
  override name = 'OperatorKeyWrong';
}

/**
 * @returns undefined when there is no key or the server has no control channel.
 * @throws OperatorKeyWrong
 */
export async function openControl(
  transport: Transport,
  key: string | undefined,
): Promise<Control | undefined> {
  if (!key) return undefined;
  const headers = { authorization: `Bearer ${key}` };
  const post = async (action: string, body: unknown): Promise<Record<string, unknown>> =>
    (await postJson(transport, `/control/${action}`, body, headers)) as Record<string, unknown>;
  const boot = async (): Promise<unknown> => (await post('ping', {})).boot;
  const init = { method: 'POST', headers: { ...headers, 'content-type': 'application/json' }, body: '{}' };
  const answer = await transport.request('/control/ping', init);
  if (answer.status === 401) throw new OperatorKeyWrong('The server has another operator key.');
  if (!answer.ok) return undefined;
  return {
    async freshStore(from, { hours, orders, stock, faults = [] }) {
      const storeId = String((await post('store', { from, ...(hours ? { hours } : {}) })).storeId);
      if (orders) await post('orders', { storeId, orders: orders.map(wholeOrder) });
      for (const [name, left] of Object.entries(stock ?? {})) await setStock(post, storeId, name, left);
      for (const fault of faults) await post('faults', { storeId, ...fault });
      return storeId;
    },
    dropStore: async (storeId) => void (await post('drop-store', { storeId })),
    identity: async (storeId, subject) => String((await post('identity', { storeId, subject })).jwt),
    evidence: async (storeId, conversationId, messageId) =>
      (await post('evidence', { storeId, conversationId, messageId })) as unknown as TurnOutcome['evidence'],
    staff: async (storeId, person) => String((await post('staff', { storeId, ...person })).credential),
    nobodyAnswers: async (storeId, conversationId) =>
      void (await post('nobody-answers', { storeId, conversationId })),
    mails: async (storeId, conversationId) =>
      (await post('mails', { storeId, conversationId })).mails as { to: string; text: string }[],
    failTool: async (storeId, failure) => void (await post('faults', { storeId, ...failure })),
    async restart() {
      const before = await boot();
      await post('restart', {});
      await untilAnother(before, boot);
    },
  };
}

type Post = (action: string, body: unknown) => Promise<unknown>;

/** A variant's id or SKU; what is neither is a product's handle. */
async function setStock(post: Post, storeId: string, name: string, left: number): Promise<void> {
  await post('stock', { storeId, variantId: name, left }).catch(() =>
    post('stock', { storeId, productId: name, left }),
  );
}

const DAY = 86_400_000;

function wholeOrder({ customer, placedDaysAgo = 0, lines, ...order }: GivenOrder): unknown {
  const { email = 'shopper@example.com', state = 'shipped' } = order;
  const whole = (lines ?? [{ title: 'Something' }]).map((line) => ({ total: 1_000, ...line }));
  const placedAt = Date.now() - placedDaysAgo * DAY;
  return { ...order, email, state, placedAt, lines: whole, ...(customer ? { customerId: customer } : {}) };
}

async function untilAnother(before: unknown, boot: () => Promise<unknown>): Promise<void> {
  for (let tries = 0; tries < 500; tries++) {
    await delay(20);
    const now = await boot().catch(() => before);
    if (now !== before) return;
  }
  throw new Error('The server did not come back within 10 seconds.');
}
