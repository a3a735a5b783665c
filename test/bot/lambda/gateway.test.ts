import { beforeEach, expect, it } from 'vitest';
import type { GatewayEvent } from '../../../bot/lambda/events.ts';
import { message, type FrameHost } from '../../../bot/lambda/gateway.ts';

/** What an instance does with a frame beside handing it to chat, which is played here. */

let did: string[];
beforeEach(() => void (did = []));

const host = (warming: Promise<void> = Promise.resolve()): FrameHost =>
  ({
    settings: { frames: { burst: 9, perSecond: 9 } },
    chat: {
      receive: async () => void did.push('received'),
      idle: () => Promise.resolve(),
    },
    connections: {
      send: async (_id: string, frames: unknown[]) => void did.push(JSON.stringify(frames)),
      idle: () => Promise.resolve(),
    },
    presence: { enter: () => Promise.resolve(), leave: () => Promise.resolve() },
    warm: () => {
      did.push('warmed');
      return warming;
    },
    refresh: () => Promise.resolve(),
    log: { event() {}, failure: (name: string) => void did.push(name) },
  }) as unknown as FrameHost;

const frame = (type: string): GatewayEvent =>
  ({
    requestContext: { connectionId: `of-${type}`, eventType: 'MESSAGE' },
    body: JSON.stringify({ type }),
  }) as GatewayEvent;

it('gets ready for the first turn when a hello was answered, not before', async () => {
  await message(host(), frame('hello'));
  expect(did).toEqual(['received', 'warmed']);
});

it.each(['seen', 'ping'])('loads nothing more for %s', async (type) => {
  await message(host(), frame(type));
  expect(did).not.toContain('warmed');
});

it('tells no shopper that something failed who was welcomed', async () => {
  await message(host(Promise.reject(new Error('no such file'))), frame('hello'));
  expect(did).toEqual(['received', 'warmed', 'not warmed']);
});
