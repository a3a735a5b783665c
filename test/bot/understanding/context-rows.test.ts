import { describe, expect, test } from 'vitest';
import { createEmbeddedUnderstanding } from '../../../bot/understanding/embedded/embedded.ts';
import { measureContext, readContextRows, type ContextRow } from '../../../intents/evaluate-context.ts';
import { trainIfNeeded } from '../../../intents/train.ts';

const understanding = createEmbeddedUnderstanding({ modelFile: trainIfNeeded() });

describe('messages in the light of the dialogue', () => {
  test('are read as they were meant, in every language', async () => {
    const rows = readContextRows('intents/held-out/contextual.jsonl');
    expect(rows.filter(({ expecting }) => expecting !== 'nothing').length).toBeGreaterThanOrEqual(150);
    const { intent, whole, by } = await measureContext(rows, understanding);
    expect(intent).toBeGreaterThanOrEqual(0.9);
    expect(whole).toBeGreaterThanOrEqual(0.9);
    for (const language of ['en', 'es', 'fr', 'de']) expect(by[language]!.whole).toBeGreaterThanOrEqual(0.85);
  });

  test('the same words are read otherwise elsewhere, and a wrong slot counts', async () => {
    const row: ContextRow = {
      text: 'the first',
      lang: 'en',
      expecting: 'variant',
      intent: 'add-to-cart',
      slots: { ordinal: 1 },
    };
    const report = await measureContext(
      [row, { ...row, expecting: 'results-shown' }, { ...row, slots: { ordinal: 2 } }],
      understanding,
    );
    expect(report).toMatchObject({ rows: 3, intent: 0.6667, whole: 0.3333 });
    expect(report.failures).toHaveLength(2);
  });
});
