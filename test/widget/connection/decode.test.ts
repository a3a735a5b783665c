import * as v from 'valibot';
import { expect, test } from 'vitest';
import { ServerFrame } from '../../../bot/wire/messages.ts';
import { decode } from '../../../widget/connection/decode.ts';
import { replies } from '../sample-parts.ts';

const conversationId = 'conversation-1';
const parts = Object.values(replies).flatMap((reply) => reply.parts);
const entry = {
  seq: 1,
  kind: 'message',
  author: 'assistant',
  at: '2026-11-21T09:00:00Z',
  messageId: 'message-1',
  replyId: 'reply-1',
  text: 'All there is.',
  speech: 'All there is.',
  language: 'en',
  parts,
};

const frames: Record<string, unknown>[] = [
  {
    type: 'welcome',
    version: 1,
    features: ['voice'],
    conversationId,
    token: 'secret',
    seq: 4,
    store: {
      id: 'demo',
      name: 'Demo',
      greeting: 'Hi',
      locale: 'en-US',
      suggestions: ['One'],
      privacy: 'Kept.',
    },
  },
  { type: 'ack', conversationId, messageId: 'message-1', seq: 1 },
  { type: 'entry', conversationId, entry },
  { type: 'entries', conversationId, entries: [entry, { ...entry, seq: 2, parts: [] }], more: false },
  { type: 'delta', conversationId, replyId: 'reply-1', n: 0, text: 'All' },
  { type: 'delta', conversationId, replyId: 'reply-1', n: 1, cancelled: true },
  { type: 'typing', conversationId, on: true, note: 'Still looking' },
  { type: 'cart', conversationId, revision: 2 },
  { type: 'notice', code: 'forgotten', text: 'Erased.' },
  { type: 'error', code: 'internal', text: 'Sorry.', messageId: 'message-1' },
];

test('every frame that the wire allows is read as the wire reads it', () => {
  for (const frame of frames) {
    expect(decode(JSON.stringify(frame))).toEqual(v.parse(ServerFrame, frame));
  }
});

test('a frame without something the connection relies on is ignored, as the wire would', () => {
  for (const frame of frames) {
    for (const field of Object.keys(frame)) {
      const { [field]: _left, ...rest } = frame;
      if (decode(JSON.stringify(rest)) !== undefined) continue;
      expect(v.safeParse(ServerFrame, rest).success, `${String(frame.type)} without ${field}`).toBe(false);
    }
    for (const field of [
      'conversationId',
      'seq',
      'messageId',
      'replyId',
      'n',
      'entry',
      'entries',
      'store',
      'text',
    ]) {
      if (frame[field] === undefined || field === 'messageId') continue;
      expect(decode(JSON.stringify({ ...frame, [field]: { odd: true } })), `odd ${field}`).toBeUndefined();
    }
  }
});

test('what is no frame of ours is ignored', () => {
  const foreign = [
    '',
    'null',
    '[]',
    '"entry"',
    '{',
    '{"type":"toString"}',
    '{"message":"Endpoint request timed out"}',
  ];
  for (const text of foreign) expect(decode(text)).toBeUndefined();
});

test('an entry with a part of a later version keeps its place and its words', () => {
  const carts = parts.filter((part) => part.kind === 'cart').slice(0, 2);
  const later = { ...entry, parts: [{ kind: 'hologram' }, ...carts] };
  const decoded = decode(JSON.stringify({ type: 'entry', conversationId, entry: later }));
  expect(decoded).toMatchObject({
    entry: { seq: 1, parts: [{ kind: 'text', text: entry.text }, { kind: 'cart' }, {}] },
  });
});

test('a picture without a host is fetched from the server that told of it, whatever page the shopper is on', () => {
  const entry = {
    seq: 1,
    kind: 'message',
    author: 'assistant',
    at: '2026-11-21T10:00:00Z',
    text: 'Here',
    parts: [
      { kind: 'link', label: 'Checkout', url: '/demo/checkout' },
      { kind: 'link', label: 'Elsewhere', url: 'https://shop.example/cart' },
      { kind: 'link', label: 'Somebody else', url: '//evil.example/' },
    ],
  };
  const frame = decode(
    JSON.stringify({ type: 'entry', conversationId: 'c-12345678', entry }),
    'https://chat.example',
  );
  const parts = frame?.type === 'entry' ? frame.entry.parts : [];
  expect(parts.map((part) => part.kind === 'link' && part.url)).toEqual([
    'https://chat.example/demo/checkout',
    'https://shop.example/cart',
    '//evil.example/',
  ]);
});
