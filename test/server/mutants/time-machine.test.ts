import { expect, test } from 'vitest';
import { timeMachine } from '../../../server/mutants/time-machine.ts';
import type { Store } from '../../../server/state/store.ts';

const put = (store: Store, key: string, value: number) =>
  store.transaction((tx) => tx.collection<number>('things').put(key, value));
const list = (store: Store) => store.transaction((tx) => tx.collection<number>('things').list());

test('goes back to any moment, and forward again', async () => {
  const time = timeMachine();
  await put(time, 'a', 1);
  const then = time.now();
  await put(time, 'b', 2);
  await time.transaction((tx) => tx.collection('things').delete('a'));
  const now = time.now();
  time.goTo(then);
  expect(await list(time)).toEqual([1]);
  time.goTo(now);
  expect(await list(time)).toEqual([2]);
});

test('what only reads, or writes what was there, is no change', async () => {
  const time = timeMachine();
  await put(time, 'a', 1);
  const then = time.now();
  await list(time);
  await put(time, 'a', 1);
  expect(time.now()).toBe(then);
  expect(time.past()).toHaveLength(1);
});

test('a transaction that throws has changed nothing', async () => {
  const time = timeMachine();
  const failing = time.transaction(async (tx) => {
    await tx.collection('things').put('a', 1);
    throw new Error('no');
  });
  await expect(failing).rejects.toThrow('no');
  expect(await list(time)).toEqual([]);
});
