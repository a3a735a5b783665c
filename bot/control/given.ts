import { randomBytes, randomUUID } from 'node:crypto';
import * as v from 'valibot';
import type { HostParts } from '../local/host.ts';
import type { StoreSettings } from '../settings/store.ts';
import { keepOrder } from '../shop/orders.ts';
import type { CartCommand } from '../shop/shop.ts';
import { bodies, type Bodies, type Hours } from './bodies.ts';
import { ControlError } from './control-error.ts';
import { endWait } from './end-wait.ts';
import { evidenceOf } from './evidence.ts';
import type { Faults } from './faults.ts';
import { setStock } from './stock.ts';

/** A store made for one fixture: the catalogue and settings of another, everything else its own. */
export interface StoreCopy {
  from: string;
  storeId: string;
  /** As the store's own settings say when left out. */
  hours?: Hours;
}

type Route = (body: unknown) => Promise<unknown>;

/** The circumstances a fixture may be given, by route. */
export function createGiven(
  parts: HostParts,
  faults: Faults,
  copies: StoreCopy[],
): Record<keyof Bodies, Route> {
  const { stores, records, identity } = parts;
  const hosted = (storeId: string) => {
    const store = stores.get(storeId);
    if (!store) throw new ControlError(`There is no store "${storeId}".`);
    return store;
  };
  const drop = (storeId: string): void => {
    const index = copies.findIndex((copy) => copy.storeId === storeId);
    if (index < 0) throw new ControlError(`"${storeId}" is no store made for a fixture.`);
    stores.drop(storeId);
    copies.splice(index, 1);
  };
  // Another after each restart, so that a client can tell the new process's parts from the old.
  const boot = randomUUID();
  return {
    ping: route('ping', () => Promise.resolve({ boot })),
    'drop-store': route('drop-store', async ({ storeId }) => {
      drop(storeId);
      return { dropped: storeId };
    }),
    store: route('store', async ({ from, hours }) => {
      hosted(from);
      const storeId = `${from.slice(0, 27)}-${randomBytes(6).toString('hex')}`;
      const copy = { from, storeId, ...(hours === undefined ? {} : { hours }) };
      await openCopy(parts, copy);
      copies.push(copy);
      return { storeId };
    }),
    identity: route('identity', async ({ storeId, subject }) => {
      hosted(storeId);
      return { jwt: await identity.issue(storeId, subject) };
    }),
    orders: route('orders', async ({ storeId, orders }) => {
      const { settings } = hosted(storeId);
      const money = (amount: number) => ({
        amount,
        currency: settings.currency.code,
        exponent: settings.currency.exponent,
      });
      for (const { lines, placedAt = Date.now(), ...order } of orders) {
        const total = lines.reduce((sum, line) => sum + line.total, 0);
        const operations = keepOrder({
          ...order,
          placedAt,
          lines: lines.map((line) => ({ ...line, total: money(line.total) })),
          totals: [{ kind: 'total', label: 'Total', amount: money(total) }],
          timeline: [{ state: order.state, at: placedAt }],
          coupons: [],
        });
        await records.forStore(storeId).commit(operations);
      }
      return { orders: orders.length };
    }),
    cart: route('cart', async ({ storeId, conversationId, token, commands }) => {
      hosted(storeId);
      const credentials =
        conversationId !== undefined && token !== undefined ? { conversationId, token } : undefined;
      const answer = await parts.carts().change(storeId, credentials, commands as unknown as CartCommand[]);
      if (!answer) throw new ControlError('These credentials open no cart.');
      return answer;
    }),
    stock: route('stock', async (wanted) => {
      const { shop } = hosted(wanted.storeId);
      await setStock(parts, catalogueIdOf(copies, wanted.storeId), wanted);
      shop.forgetCached();
      return { left: wanted.left };
    }),
    hours: route('hours', async ({ storeId, hours }) => {
      const { from } = copies.find((copy) => copy.storeId === storeId) ?? {};
      if (from === undefined) throw new ControlError(`"${storeId}" is no store made for a fixture.`);
      drop(storeId);
      await openCopy(parts, { from, storeId, hours });
      copies.push({ from, storeId, hours });
      return { hours };
    }),
    staff: route('staff', async ({ storeId, role, name }) => {
      hosted(storeId);
      return { credential: (await parts.people.sessions.open(role, name, storeId)).token };
    }),
    'nobody-answers': route('nobody-answers', async ({ storeId, conversationId }) => {
      await endWait(hosted(storeId), conversationId);
      await parts.chat()?.sweep();
      return { waited: conversationId };
    }),
    mails: route('mails', async ({ storeId, conversationId }) => {
      hosted(storeId);
      const mails = (await parts.people.mails.outbox?.list(storeId, 1_000)) ?? [];
      return { mails: mails.filter((mail) => mail.conversationId === conversationId).toReversed() };
    }),
    evidence: route('evidence', async (wanted) => {
      hosted(wanted.storeId);
      const evidence = await evidenceOf(records, wanted);
      if (!evidence) throw new ControlError('There is no evidence of this turn.');
      return evidence;
    }),
    faults: route('faults', async ({ storeId, tool, how, times }) => {
      hosted(storeId);
      faults.add(storeId, tool, how, times);
      return { tool, how, times };
    }),
  };
}

function route<Name extends keyof Bodies>(
  name: Name,
  run: (body: v.InferOutput<Bodies[Name]>) => Promise<unknown>,
): Route {
  return (body) => {
    const checked = v.safeParse(bodies[name], body);
    if (!checked.success) {
      const [issue] = checked.issues;
      throw new ControlError(`${name}: ${v.getDotPath(issue) ?? 'the body'}: ${issue.message}`);
    }
    return run(checked.output);
  };
}

const catalogueIdOf = (copies: StoreCopy[], storeId: string): string =>
  copies.find((copy) => copy.storeId === storeId)?.from ?? storeId;

/** Opens a fixture's store, also again after a restart. */
export async function openCopy({ stores }: HostParts, { from, storeId, hours }: StoreCopy): Promise<void> {
  await stores.copy(from, storeId, (loaded) => ({ ...loaded, settings: withHours(loaded.settings, hours) }));
}

/** The settings with other opening hours; as they are without. */
export function withHours(settings: StoreSettings, hours: Hours | undefined): StoreSettings {
  if (hours === undefined) return settings;
  const change = <Week extends Record<string, string>>(week: Week): Week => {
    if (typeof hours !== 'string') return { ...week, ...hours };
    const day = hours === 'open' ? '00:00-23:59' : 'closed';
    return Object.fromEntries(Object.keys(week).map((name) => [name, day])) as Week;
  };
  const staff = { ...settings.staff, hours: change(settings.staff.hours) };
  return { ...settings, hours: change(settings.hours), staff };
}
