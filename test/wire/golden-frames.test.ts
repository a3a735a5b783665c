import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { decodeFrame } from '../../bot/chat/decode.ts';
import { ClientFrame, clientFrameTypes, ServerFrame } from '../../bot/wire/messages.ts';

interface Golden {
  direction: 'up' | 'down';
  valid: Record<string, unknown>[];
  invalid: { why: string; frame: Record<string, unknown> }[];
}

const folder = new URL('v1/', import.meta.url);
const golden = readdirSync(folder).map((name): [string, Golden] => [
  // `evidence` goes both ways: its answer has a file of its own.
  name.replace(/(\.answer)?\.json$/, ''),
  JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Golden,
]);
const schemaOf = (direction: Golden['direction']) => (direction === 'up' ? ClientFrame : ServerFrame);

it('has golden frames of every type there is, in both directions', () => {
  const types = (direction: Golden['direction']) =>
    golden.filter(([, { direction: own }]) => own === direction).map(([type]) => type);
  expect(types('up').toSorted()).toEqual([...clientFrameTypes].toSorted());
  const downTypes = ServerFrame.options.map((option) => option.entries.type.literal);
  expect(types('down').toSorted()).toEqual([...downTypes].toSorted());
});

describe.each(golden)('a %s frame of version 1', (type, { direction, valid, invalid }) => {
  it.each(valid.map((frame, index) => [index, frame] as const))(
    'example %i is read and written the same',
    (_index, frame) => {
      const text = JSON.stringify(frame);
      expect(text.startsWith(`{"type":"${type}"`)).toBe(true);
      const parsed = v.parse(schemaOf(direction), JSON.parse(text));
      const { somethingNew: _ignored, ...known } = frame;
      expect(JSON.parse(JSON.stringify(parsed))).toEqual(known);
      if (direction === 'up') expect(decodeFrame(text)).toEqual({ frame: parsed });
    },
  );

  it.each(invalid.map(({ why, frame }) => [why, frame] as const))('is refused with %s', (_why, frame) => {
    expect(v.safeParse(schemaOf(direction), frame).success).toBe(false);
    if (direction === 'up') expect(decodeFrame(JSON.stringify(frame))).toHaveProperty('code');
  });
});

it.each([
  [{ page: 'search', product: 8_123_456, category: null }, { page: 'other', product: '8123456' }],
  [{ page: null, product: 'x'.repeat(201), category: ['Jackets'] }, { page: 'other' }],
  [{ page: 'product', product: '', category: 'x'.repeat(200) }, { page: 'product', product: '', category: 'x'.repeat(200) }],
])('a page that says %j of itself costs nobody the frame', (page, known) => {
  for (const frame of [
    { type: 'hello', protocol: { minimum: 1, maximum: 1 }, storeId: 'demo', page },
    { type: 'say', conversationId: 'c-Zk3v9QpX1aB7nR5tYw2LmA', messageId: 'm-20261121-0001', text: 'Hello', page },
    { type: 'context', page },
  ])
    expect(decodeFrame(JSON.stringify(frame))).toEqual({ frame: { ...frame, page: known } });
}); // prettier-ignore

it.each([
  ['en-USA', 'en'],
  ['de-12', 'de'],
  ['es-419', 'es-419'],
  ['de-at', 'de-AT'],
])('a locale of %s is one that figures can be written in', (locale, known) => {
  const frame = { type: 'hello', protocol: { minimum: 1, maximum: 1 }, storeId: 'demo', locale };
  expect(decodeFrame(JSON.stringify(frame))).toEqual({ frame: { ...frame, locale: known } });
});

it('is described frame by frame in PROTOCOL.md, with examples that are valid', () => {
  const text = readFileSync(new URL('../../bot/wire/PROTOCOL.md', import.meta.url), 'utf8');
  for (const [type] of golden) expect(text).toContain(`### \`${type}\``);
  const examples = [...text.matchAll(/```json\n([\s\S]*?)```/g)].flatMap((match) =>
    (match[1] ?? '').trim().split('\n'),
  );
  expect(examples.length).toBeGreaterThanOrEqual(golden.length);
  for (const example of examples) {
    const frame = JSON.parse(example) as { type: string };
    const ways = golden.filter(([type]) => type === frame.type).map(([, { direction }]) => direction);
    const isValid = ways.some((direction) => v.safeParse(schemaOf(direction), frame).success);
    expect(isValid, example).toBe(true);
  }
});
