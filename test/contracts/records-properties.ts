import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ConditionFailed } from '../../bot/records/errors.ts';
import type { Json, ListOptions, StoreRecords, WriteOperation } from '../../bot/records/records.ts';
import { count, seed } from '../long.ts';
import { RecordsModel } from './records-model.ts';
import type { RecordsUnderTest } from './records.contract.ts';

// Few and close names, so that operations meet; they differ where orders and prefixes go wrong.
const name = fc.constantFrom('a', 'a/', 'a/1', 'a/10', 'a0', '\u{ffee}', '😀');
const partition = fc.constantFrom('p', 'p#');
const json = fc.json({ maxDepth: 2 }).map((text): Json => JSON.parse(text));
const expectation = fc.oneof(
  fc.constantFrom('absent' as const, 'present' as const),
  fc.record({ revision: fc.constantFrom(1, 1, 1, 2, 2, 3) }),
);
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

/** Times count from the start of a run; the clock moves on by up to 3 a step. */
type Step =
  | { do: 'commit'; operations: WriteOperation[] }
  | { do: 'list'; partition: string; options: ListOptions }
  | { do: 'due'; time: number }
  | { do: 'wait'; time: number };

const operation: fc.Arbitrary<WriteOperation> = fc.oneof(
  fc.record({
    kind: fc.constant('put' as const),
    partition,
    key: name,
    value: json,
    // Without an expectation a record that expired may go on counting where the engine has not deleted it yet.
    expect: optional(expectation),
    wakeAt: optional(fc.integer({ min: 0, max: 20 })),
  }),
  fc.record({
    kind: fc.constant('put' as const),
    partition,
    key: fc.constantFrom('code/1', 'code/2'),
    value: fc.constant('soon gone'),
    expect: expectation,
    expiresAt: optional(fc.integer({ min: 0, max: 20 })),
  }),
  fc.record({ kind: fc.constant('delete' as const), partition, key: name, expect: optional(expectation) }),
  fc.record({ kind: fc.constant('check' as const), partition, key: name, expect: expectation }),
);

const commit = fc.record({
  do: fc.constant('commit' as const),
  operations: fc.uniqueArray(operation, {
    minLength: 1,
    maxLength: 5,
    selector: ({ partition, key }) => `${partition}\0${key}`,
  }),
});
const list = fc.record({
  do: fc.constant('list' as const),
  partition,
  options: fc.record({
    prefix: optional(name),
    after: optional(name),
    before: optional(name),
    limit: optional(fc.integer({ min: 0, max: 6 })),
    reverse: optional(fc.boolean()),
  }),
});
const step: fc.Arbitrary<Step> = fc.oneof(
  { arbitrary: commit, weight: 6 },
  { arbitrary: list, weight: 4 },
  {
    arbitrary: fc.record({ do: fc.constant('due' as const), time: fc.integer({ min: 0, max: 30 }) }),
    weight: 1,
  },
  {
    arbitrary: fc.record({ do: fc.constant('wait' as const), time: fc.integer({ min: 1, max: 3 }) }),
    weight: 1,
  },
);

/** Any sequence of steps has the same outcome as on a model that a reader can check by eye. */
export function modelTests(context: RecordsUnderTest): void {
  describe('any sequence of commits and lists', () => {
    it('comes out as on a plain model', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 40 }), async (steps) => {
          context.clock.time = 1;
          const shop = context.records.forStore(context.freshId());
          const model = new RecordsModel(() => context.clock.time);
          for (const next of steps) await compare(context, shop, model, next);
        }),
        { numRuns: count(40, 1000), seed },
      );
    });
  });
}

async function compare(
  context: RecordsUnderTest,
  shop: StoreRecords,
  model: RecordsModel,
  next: Step,
): Promise<void> {
  if (next.do === 'wait') {
    context.clock.time += next.time;
  } else if (next.do === 'list') {
    expect(await shop.list(next.partition, next.options)).toEqual(model.list(next.partition, next.options));
  } else if (next.do === 'due') {
    const byName = (items: { partition: string; key: string }[]) =>
      items.map((item) => JSON.stringify(item)).sort();
    expect(byName(await shop.due(next.time, 100))).toEqual(byName(model.due(next.time)));
  } else {
    const failed = failedIn(() => model.commit(next.operations));
    const outcome = await shop.commit(next.operations).catch((error: unknown) => error);
    expect(outcome instanceof ConditionFailed ? outcome.failed : outcome).toEqual(failed);
  }
}

function failedIn(commit: () => void): number[] | undefined {
  try {
    commit();
    return undefined;
  } catch (error) {
    if (error instanceof ConditionFailed) return error.failed;
    throw error;
  }
}
