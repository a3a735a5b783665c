import { expect, test } from 'vitest';
import { Rounds } from '../../../bot/connections/rounds.ts';

const tick = (): Promise<void> => new Promise((resolve) => process.nextTick(resolve));

test('what comes in one round is taken up together, in order, each a step at a time', async () => {
  const rounds = new Rounds();
  const happened: string[] = [];
  const handle = async (name: string): Promise<void> => {
    happened.push(`${name} came`);
    await rounds.next();
    happened.push(`${name} begun`);
    await Promise.resolve();
    happened.push(`${name} went on`);
  };
  const first = handle('first');
  await tick();
  const second = handle('second');
  await Promise.all([first, second]);
  expect(happened).toEqual([
    'first came', 'second came', 'first begun', 'second begun', 'first went on', 'second went on',
  ]); // prettier-ignore
});

test('what comes later waits for a round of its own', async () => {
  const rounds = new Rounds();
  const first = rounds.next();
  expect(rounds.next()).toBe(first);
  await first;
  const second = rounds.next();
  expect(second).not.toBe(first);
  await expect(second).resolves.toBeUndefined();
});
