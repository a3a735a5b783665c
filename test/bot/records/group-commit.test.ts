import { describe, expect, it } from 'vitest';
import { RecordsError } from '../../../bot/records/errors.ts';
import { GroupCommit, MustBeUndone } from '../../../bot/records/group-commit.ts';
import type { Transactions } from '../../../bot/records/group-commit.ts';

/** A list that is written to in transactions, and counts its syncs. */
function openList() {
  const list = { open: [] as string[], durable: [] as string[], syncs: 0, failing: false };
  let saved: string[] = [];
  const transactions: Transactions = {
    begin: () => (list.open = [...list.durable]),
    commit: () => {
      if (list.failing && list.open.includes('too much')) throw new Error('no room');
      list.durable = [...list.open];
      list.syncs += 1;
    },
    rollback: () => (list.open = [...list.durable]),
    savepoint: () => (saved = [...list.open]),
    release: () => undefined,
    undo: () => (list.open = saved),
  };
  return { list, group: new GroupCommit(transactions) };
}

describe('a group commit', () => {
  it('syncs once for all that wait', async () => {
    const { list, group } = openList();
    const words = ['a', 'b', 'c'];
    const counts = await Promise.all(words.map((word) => group.add(() => list.open.push(word))));
    expect(counts).toEqual([1, 2, 3]);
    expect(list).toMatchObject({ durable: words, syncs: 1 });
  });

  it('undoes what a failing one had already written, and nothing else', async () => {
    const { list, group } = openList();
    const results = await Promise.allSettled([
      group.add(() => list.open.push('before')),
      group.add((trusting) => {
        list.open.push('half');
        throw trusting ? new MustBeUndone() : new RecordsError('no');
      }),
      group.add(() => list.open.push('after')),
    ]);
    expect(results.map((result) => result.status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(list.durable).toEqual(['before', 'after']);
  });

  it('makes no savepoint for a refusal that wrote nothing', async () => {
    const { list, group } = openList();
    const tries: boolean[] = [];
    const results = await Promise.allSettled([
      group.add((trusting) => {
        tries.push(trusting);
        throw new RecordsError('no');
      }),
      group.add(() => list.open.push('after')),
    ]);
    expect(results.map((result) => result.status)).toEqual(['rejected', 'fulfilled']);
    expect(tries).toEqual([true]);
    expect(list).toMatchObject({ durable: ['after'], syncs: 1 });
  });

  it('answers nobody before the sync has returned', async () => {
    const { list, group } = openList();
    const seen: number[] = [];
    const note = () => void seen.push(list.syncs);
    const refused = group.add(() => {
      throw new RecordsError('no');
    });
    await Promise.all([group.add(() => list.open.push('a')).then(note), refused.catch(note)]);
    expect(seen).toEqual([1, 1]);
  });

  it('gives each its own try when the whole cannot be written', async () => {
    const { list, group } = openList();
    list.failing = true;
    const results = await Promise.allSettled(
      ['a', 'too much', 'b'].map((word) => group.add(() => list.open.push(word))),
    );
    expect(results.map((result) => result.status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(list.durable).toEqual(['a', 'b']);
  });
});
