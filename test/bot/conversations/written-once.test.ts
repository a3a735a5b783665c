import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAXIMUM_ENTRY_BYTES, numberEntry, type DraftEntry } from '../../../bot/conversations/entries.ts';
import { fitEvidence, MAXIMUM_EVIDENCE_BYTES, type Evidence } from '../../../bot/conversations/evidence.ts';
import { SnapshotText } from '../../../bot/conversations/snapshot-text.ts';
import type { Snapshot } from '../../../bot/dialogue/dialogue.ts';
import { initialSnapshot } from '../../../bot/dialogue/stepper.ts';
import { encodeFrame, keepEntryText } from '../../../bot/wire/encode.ts';

/** What is written as JSON by hand, or kept from the last time, says what plain JSON would have said. */

const draft = (text: string, more: Partial<DraftEntry> = {}): DraftEntry => ({
  kind: 'message',
  author: 'assistant',
  at: '2026-11-21T12:00:00.000Z',
  text,
  parts: [{ kind: 'text', text }],
  ...more,
});

describe('an entry', () => {
  it('has the text of its JSON, and a frame made of that text reads the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (words, conversationId) => {
        const { entry, text } = numberEntry(7, draft(words));
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(entry)));
        const frame = { type: 'entry' as const, conversationId, entry };
        const plain = encodeFrame(frame);
        keepEntryText(entry, text);
        expect(encodeFrame(frame)).toBe(plain);
        expect(plain).toBe(JSON.stringify(frame));
      }),
    );
  });

  it('with cards has the text of its JSON, also when a card was shown before or has changed since', () => {
    const price = { amount: 100, currency: 'USD', exponent: 2 };
    const card = { id: 'mug', title: 'A "mug"', url: '/', price, available: true, options: [], variants: [] };
    const sold = { ...card, available: false };
    const other = { ...card, id: 'pen', rating: undefined };
    const shown = [[card, other], [sold], [other, card, sold]];
    for (const products of shown) {
      const parts: DraftEntry['parts'] = [
        { kind: 'text', text: '"parts":[]' },
        { kind: 'products', products, total: 7 },
      ];
      const { entry, text } = numberEntry(9, draft('Here.', { parts, messageId: undefined }));
      expect(text).toBe(JSON.stringify(entry));
    }
  });

  it('is cut until it fits, and its text with it', () => {
    const price = { amount: 100, currency: 'USD', exponent: 2 };
    const products = Array.from({ length: 200 }, (_, index) => ({
      id: `p-${index}`, title: 'ä'.repeat(100), url: '/', price, available: true, options: [], variants: [],
    })); // prettier-ignore
    const { entry, text } = numberEntry(
      3,
      draft('Here.', { parts: [{ kind: 'products', products, total: 200 }] }),
    );
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(MAXIMUM_ENTRY_BYTES);
    expect(JSON.parse(text)).toEqual(entry);
    expect(entry).toMatchObject({ seq: 3, text: 'Here.' });
  });
});

describe('a snapshot', () => {
  const product = (id: string) => ({ productId: id, title: id, price: 1, options: [], variants: [] });

  it('is written as JSON would write it, whatever of it stayed the same object', () => {
    const writer = new SnapshotText();
    const first = initialSnapshot('en');
    const shown = [product('a'), product('b')];
    const states: Snapshot[] = [
      first,
      { position: 'clarifying', memory: { ...first.memory, shown, focus: shown[0] } },
      { position: 'listening', memory: { ...first.memory, shown, focus: shown[1], search: undefined } },
      { position: 'listening', memory: { ...first.memory, shown: [...shown], misses: 2, lastOrder: '"7"' } },
      first,
    ];
    for (const state of states) expect(writer.write(state)).toBe(JSON.stringify(state));
  });
});

describe('evidence', () => {
  const evidence = (result: unknown, more: Partial<Evidence> = {}): Evidence => ({
    version: 1,
    messageId: 'message-1',
    at: '2026-11-21T12:00:00.000Z',
    took: 1,
    attempt: 1,
    states: [],
    steps: [{ effect: 'tool', name: 'search-products', args: {}, result, took: 1 }],
    refused: [],
    trouble: [],
    ...more,
  });
  const resultOf = (value: Evidence): unknown => value.steps[0]?.result;

  it('keeps what is small as it is', () => {
    const small = { cart: { lines: [{ quantity: 1, options: { size: 'M' } }] }, total: 3 };
    expect(resultOf(fitEvidence(evidence(small)).evidence)).toBe(small);
  });

  it('cuts cards, lists and texts wherever they lie, and leaves the original whole', () => {
    const card = { id: 'p', title: 'Coat', price: 1, variants: [1, 2, 3] };
    const whole = {
      deep: [{ card }, 'y'.repeat(1_001)],
      many: Array.from({ length: 25 }, () => 1),
      kept: [1],
    };
    const before = structuredClone(whole);
    expect(resultOf(fitEvidence(evidence(whole)).evidence)).toEqual({
      deep: [{ card: { id: 'p', title: 'Coat', price: 1 } }, `${'y'.repeat(1_000)}…`],
      many: [...Array.from({ length: 20 }, () => 1), { truncated: 5 }],
      kept: [1],
    });
    expect(whole).toEqual(before);
  });

  it('fits whatever a turn did', () => {
    fc.assert(
      fc.property(
        fc.jsonValue({ maxDepth: 6 }),
        fc.array(fc.string({ maxLength: 3_000 })),
        (result, trouble) => {
          const big = Array.from({ length: 20 }, () => ({ result, words: '\u0001'.repeat(900) }));
          const before = evidence({ big }, { trouble: trouble.slice(0, 3) });
          const unchanged = structuredClone(before);
          const fitted = fitEvidence(before);
          expect(fitted.text).toBe(JSON.stringify(fitted.evidence));
          expect(Buffer.byteLength(fitted.text)).toBeLessThanOrEqual(MAXIMUM_EVIDENCE_BYTES);
          expect(before).toEqual(unchanged);
        },
      ),
      { numRuns: 30 },
    );
  });
});
