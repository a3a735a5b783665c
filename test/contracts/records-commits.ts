import { describe, expect, it } from 'vitest';
import { ConditionFailed, InvalidRecord, RecordsThrottled } from '../../bot/records/errors.ts';
import { JsonText, recordLimits } from '../../bot/records/records.ts';
import type { Expectation, Json, StoreRecords, WriteOperation } from '../../bot/records/records.ts';
import type { RecordsUnderTest } from './records.contract.ts';

const partition = 'talk';
const put = (key: string, value: Json, expect?: Expectation): WriteOperation => ({
  kind: 'put',
  partition,
  key,
  value,
  expect,
});
const remove = (key: string, expect?: Expectation): WriteOperation => ({
  kind: 'delete',
  partition,
  key,
  expect,
});
const check = (key: string, expect: Expectation): WriteOperation => ({
  kind: 'check',
  partition,
  key,
  expect,
});

/** Conditions, atomicity, limits and races. */
export function commitTests(context: RecordsUnderTest): void {
  describe('a commit', () => {
    it('counts revisions from 1, one each put', async () => {
      const { shop } = context;
      for (const revision of [1, 2, 3]) {
        await shop.commit([put('cart', revision)]);
        expect(await shop.get(partition, 'cart')).toMatchObject({ value: revision, revision });
      }
      await shop.commit([remove('cart')]);
      await shop.commit([put('cart', 'again')]);
      expect(await shop.get(partition, 'cart')).toMatchObject({ revision: 1 });
    });

    it('takes a value that is written as JSON already', async () => {
      const { shop } = context;
      const value = { words: '"ä" 🧥', list: [1, null, { deep: true }] };
      const written: WriteOperation = {
        kind: 'put',
        partition,
        key: 'cart',
        value: new JsonText(JSON.stringify(value)),
      };
      await shop.commit([written]);
      expect(await shop.get(partition, 'cart')).toMatchObject({ value, revision: 1 });
      const tooLarge = new JsonText(JSON.stringify('x'.repeat(recordLimits.valueBytes)));
      await expect(shop.commit([{ ...written, value: tooLarge }])).rejects.toThrow(InvalidRecord);
    });

    it('puts when what it expects is so', async () => {
      const { shop } = context;
      await shop.commit([put('cart', 1, 'absent')]);
      await shop.commit([put('cart', 2, 'present')]);
      await shop.commit([put('cart', 3, { revision: 2 })]);
      expect(await shop.get(partition, 'cart')).toMatchObject({ value: 3, revision: 3 });
    });

    it('writes nothing when what it expects is not so', async () => {
      const { shop } = context;
      await shop.commit([put('cart', 'kept')]);
      const refused: WriteOperation[] = [
        put('cart', 'lost', 'absent'),
        put('cart', 'lost', { revision: 2 }),
        put('cart', 'lost', { revision: 0 }),
        put('none', 'lost', 'present'),
        put('none', 'lost', { revision: 1 }),
        remove('cart', 'absent'),
        remove('cart', { revision: 2 }),
        remove('none', 'present'),
        check('cart', 'absent'),
        check('cart', { revision: 2 }),
        check('none', 'present'),
        check('none', { revision: 1 }),
      ];
      for (const operation of refused) {
        const commit = shop.commit([put('beside', 'lost'), operation]);
        await expect(commit).rejects.toBeInstanceOf(ConditionFailed);
        await expect(commit).rejects.toMatchObject({ failed: [1] });
        await expect(shop.commit([operation])).rejects.toMatchObject({ failed: [0] });
      }
      const kept = { partition, key: 'cart', value: 'kept', revision: 1 };
      expect(await shop.list(partition)).toEqual([kept]);
    });

    it('deletes and checks when what it expects is so', async () => {
      const { shop } = context;
      await shop.commit([put('a', 1), put('b', 1), put('c', 1)]);
      await shop.commit([
        remove('a', 'present'),
        remove('b', { revision: 1 }),
        remove('never there'),
        remove('never there either', 'absent'),
        check('c', { revision: 1 }),
        check('d', 'absent'),
      ]);
      await shop.commit([check('c', 'present')]);
      expect((await shop.list(partition)).map((item) => item.key)).toEqual(['c']);
    });

    it('names every operation whose condition failed', async () => {
      const { shop } = context;
      await shop.commit([put('a', 1), put('b', 1)]);
      const commit = shop.commit([
        put('a', 2, 'absent'),
        put('new', 1),
        check('b', 'present'),
        remove('b2', 'present'),
        check('b3', { revision: 4 }),
      ]);
      await expect(commit).rejects.toMatchObject({ failed: [0, 3, 4] });
    });

    it('of a hundred records in several partitions happens whole or not at all', async () => {
      const { shop } = context;
      const many = (expect: Expectation): WriteOperation[] =>
        Array.from({ length: recordLimits.operations }, (_, index) => ({
          kind: 'put',
          partition: `talk ${index % 7}`,
          key: `entry/${index}`,
          value: 'x'.repeat(1000),
          expect,
        }));
      await shop.commit(many('absent'));
      const last: WriteOperation = { kind: 'check', partition: 'elsewhere', key: 'x', expect: 'present' };
      await expect(shop.commit([...many('present').slice(1), last])).rejects.toMatchObject({ failed: [99] });
      for (let index = 0; index < 7; index += 1) {
        const items = await shop.list(`talk ${index}`);
        expect(items.every((item) => item.revision === 1)).toBe(true);
      }
    });

    it('of nothing is done at once', async () => {
      await expect(context.shop.commit([])).resolves.toBeUndefined();
    });
  });

  describe('a commit that no store of records takes', () => {
    const refused: [string, WriteOperation[]][] = [
      ['names one record twice', [put('a', 1), remove('a')]],
      [
        'names one record twice among many',
        [...Array.from({ length: 12 }, (_, index) => put(String(index), 1)), put('3', 2)],
      ],
      ['has an empty key', [put('', 1)]],
      ['has an empty partition', [{ kind: 'put', partition: '', key: 'a', value: 1 }]],
      ['has a key of 513 bytes', [put('x'.repeat(513), 1)]],
      ['has a key of 513 bytes in fewer characters', [put(`${'é'.repeat(256)}x`, 1)]],
      ['has a NUL in a key', [put('a\0b', 1)]],
      ['has half a character in a key', [put('a\ud83d', 1)]],
      ['has a value of too many bytes', [put('a', 'é'.repeat(recordLimits.valueBytes / 2))]],
      ['has too many operations', Array.from({ length: 101 }, (_, index) => put(String(index), 1))],
      [
        'has too many bytes in all',
        Array.from({ length: 10 }, (_, index) => put(String(index), 'x'.repeat(389_000))),
      ],
      ['expects half a revision', [put('a', 1, { revision: 1.5 })]],
      ['expires at no time', [{ kind: 'put', partition, key: 'a', value: 1, expiresAt: Number.NaN }]],
      ['wakes before time began', [{ kind: 'put', partition, key: 'a', value: 1, wakeAt: -1 }]],
    ];
    it.each(refused)('%s', async (_, operations) => {
      await expect(context.shop.commit(operations)).rejects.toBeInstanceOf(InvalidRecord);
      expect(await context.shop.list(partition)).toEqual([]);
    });

    it('is taken when it is exactly at the limits', async () => {
      const { shop } = context;
      const key = 'k'.repeat(recordLimits.keyLength);
      const full = 'x'.repeat(recordLimits.valueBytes - 2);
      await shop.commit([{ kind: 'put', partition: 'p'.repeat(recordLimits.keyLength), key, value: full }]);
      expect((await shop.get('p'.repeat(recordLimits.keyLength), key))?.value).toBe(full);
      const most = Array.from({ length: 10 }, (_, index) => put(String(index), 'x'.repeat(349_998)));
      await shop.commit(most);
      expect(await shop.list(partition)).toHaveLength(10);
    });
  });

  describe('shoppers and tabs at the same time', () => {
    it('have exactly one winner when fifty write over the same revision', async () => {
      const { shop } = context;
      await shop.commit([put('cart', 0)]);
      for (let revision = 1; revision <= 3; revision += 1) {
        const racing = Array.from({ length: 50 }, (_, racer) =>
          shop.commit([put('cart', racer, { revision }), put(`entry/${revision}/${racer}`, 1, 'absent')]),
        );
        const results = await Promise.allSettled(racing);
        const won = results.flatMap((result, racer) => (result.status === 'fulfilled' ? [racer] : []));
        const reasons = results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []));
        expect(won).toHaveLength(1);
        expect(
          reasons.every((reason) => reason instanceof ConditionFailed || reason instanceof RecordsThrottled),
        ).toBe(true);
        expect(await shop.get(partition, 'cart')).toMatchObject({ value: won[0], revision: revision + 1 });
        expect(await shop.list(partition, { prefix: `entry/${revision}/` })).toHaveLength(1);
      }
    });

    it('lose no increment when each reads and tries again', async () => {
      const { shop } = context;
      await shop.commit([put('count', 0)]);
      await Promise.all(Array.from({ length: 20 }, () => increment(shop)));
      expect(await shop.get(partition, 'count')).toMatchObject({ value: 20, revision: 21 });
    });

    it('do not disturb each other when one of them fails', async () => {
      const { shop } = context;
      const commits = Array.from({ length: 30 }, (_, index) =>
        shop.commit([put(`a/${index}`, index), check('never there', index % 3 === 0 ? 'present' : 'absent')]),
      );
      const results = await Promise.allSettled(commits);
      results.forEach((result, index) =>
        expect(result.status).toBe(index % 3 === 0 ? 'rejected' : 'fulfilled'),
      );
      expect(await shop.list(partition)).toHaveLength(20);
    });
  });
}

async function increment(shop: StoreRecords): Promise<void> {
  for (;;) {
    const item = await shop.get(partition, 'count');
    if (!item) throw new Error('The count is gone.');
    try {
      return await shop.commit([put('count', Number(item.value) + 1, { revision: item.revision })]);
    } catch (error) {
      if (!(error instanceof ConditionFailed) && !(error instanceof RecordsThrottled)) throw error;
    }
  }
}
