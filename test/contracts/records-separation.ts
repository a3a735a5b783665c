import { describe, expect, it } from 'vitest';
import { InvalidRecord, RecordsError } from '../../bot/records/errors.ts';
import type { StoreRecords, WriteOperation } from '../../bot/records/records.ts';
import type { RecordsUnderTest } from './records.contract.ts';

const partition = 'talk';
const key = 'now/head';
const secret = 'the other shop’s';

/** Ids that would lead into the store `victim`, or out of any, if ids were glued together carelessly. */
const badIds = (victim: string): string[] => [
  '',
  ' ',
  `${victim}#`,
  `${victim}#talk`,
  `${victim}/`,
  `${victim} `,
  `${victim}\0`,
  `${victim}\n`,
  `../${victim}`,
  `x/../${victim}`,
  '..',
  '.',
  '%',
  '_',
  '*',
  `' OR store = '${victim}`,
  victim.toUpperCase(),
  victim.replace('s', 'ѕ'),
  `${victim}\u200b`,
  `${victim}é`,
  'x'.repeat(41),
];

/** Names inside one's own store that would lead into the store `victim`. */
const crossings = (victim: string): string[] => [
  victim,
  `#${partition}`,
  `${victim}#${partition}`,
  `#${victim}#${partition}`,
  `../${victim}/${partition}`,
  `..#${victim}#${partition}`,
  `/${victim}/${partition}`,
  `b#${partition}`,
  `-b#${partition}`,
  `-b`,
  `%`,
  `' OR '1'='1`,
  `\u{10ffff}`,
  `${victim}\u0001${partition}`,
  partition,
];

/** Nothing that a store is asked leads into another. */
export function separationTests(context: RecordsUnderTest): void {
  describe('one store’s records', () => {
    it('cannot be asked for by an id of another form', () => {
      for (const id of badIds(context.freshId())) {
        expect(() => context.records.forStore(id), JSON.stringify(id)).toThrow(InvalidRecord);
      }
    });

    it('cannot be read or written from another store by any name', async () => {
      // Each is the start of the next, so that a range or glued key that runs on would run into it.
      const base = context.freshId();
      const ids = [base, `${base}-b`, `${base}-b-b`];
      for (const id of ids) await context.records.forStore(id).commit([victimRecord]);
      for (const id of ids) {
        const others = ids.filter((other) => other !== id);
        for (const other of others) await tryToCross(context.records.forStore(id), other);
        for (const other of others) await expectUntouched(context.records.forStore(other));
      }
    });
  });
}

const victimRecord: WriteOperation = { kind: 'put', partition, key, value: secret, wakeAt: 5 };

async function tryToCross(attacker: StoreRecords, victim: string): Promise<void> {
  const own = 'the attacker’s own';
  await attacker.commit([{ kind: 'put', partition, key, value: own, wakeAt: 5 }]);
  const names = crossings(victim);
  for (const name of names) {
    await attacker.commit([{ kind: 'put', partition: name, key, value: own, wakeAt: 5 }]);
    await attacker.commit([{ kind: 'put', partition, key: name, value: own, wakeAt: 5 }]);
    await attacker.commit([{ kind: 'delete', partition: name, key: `${partition}/${key}` }]);
    const seen = [
      await attacker.get(name, key),
      await attacker.get(partition, name),
      ...(await attacker.list(name)),
      ...(await attacker.list(partition, { after: name, reverse: true })),
      ...(await attacker.list(partition, { before: name })),
      ...(await attacker.list(partition, { prefix: name })),
    ];
    expect(seen.filter((item) => item && item.value !== own)).toEqual([]);
    // Deleting all that can be named must not reach further than the attacker's own.
    await attacker.commit([{ kind: 'delete', partition: name, key }]);
  }
  const due = await attacker.due(Date.now(), 1000);
  expect(due.filter((item) => item.value !== own)).toEqual([]);
  expect((await attacker.list(partition)).filter((item) => item.value !== own)).toEqual([]);
  // Put the store's own record back, so that it can be the victim in turn.
  for (const item of await attacker.list(partition)) {
    await attacker.commit([{ kind: 'delete', partition, key: item.key }]);
  }
  await attacker.commit([victimRecord]).catch((error: unknown) => {
    throw new RecordsError('The store could not be put back.', { cause: error });
  });
}

async function expectUntouched(victim: StoreRecords): Promise<void> {
  const untouched = { partition, key, value: secret, revision: 1 };
  expect(await victim.list(partition)).toEqual([untouched]);
  expect(await victim.due(Date.now(), 1000)).toEqual([untouched]);
}
