import { expect, test } from 'vitest';
import { Turnstile } from '../../server/turnstile.ts';

const tick = () => new Promise((resolve) => setTimeout(resolve, 5));

test('lets somebody be alone when all who are inside have left, and others in only afterwards', async () => {
  const turnstile = new Turnstile();
  const events: string[] = [];
  const passing = (name: string) =>
    turnstile.pass(async () => {
      events.push(`${name} in`);
      await tick();
      events.push(`${name} out`);
    });
  const alone = (name: string) =>
    turnstile.alone(async () => {
      events.push(`${name} starts`);
      await tick();
      events.push(`${name} ends`);
    });
  await Promise.all([passing('a'), passing('b'), alone('reset'), passing('c'), alone('again')]);
  expect(events.slice(0, 6)).toEqual(['a in', 'b in', 'a out', 'b out', 'reset starts', 'reset ends']);
  expect(events.slice(6).sort()).toEqual(['again ends', 'again starts', 'c in', 'c out']);
});

test('goes on after work that throws', async () => {
  const turnstile = new Turnstile();
  const failing = () => Promise.reject(new Error('no'));
  await expect(turnstile.pass(failing)).rejects.toThrow('no');
  await expect(turnstile.alone(failing)).rejects.toThrow('no');
  expect(await turnstile.alone(async () => 'alone')).toBe('alone');
  expect(await turnstile.pass(() => 'through')).toBe('through');
});
