import { expect, test } from 'vitest';
import type { HttpRequest } from '../../../scripts/contract/exchange.ts';
import { TargetMemory } from '../../../scripts/contract/target-memory.ts';
import { shelfTarget } from '../../fixtures/contract/shelf-server.ts';

const target = { ...shelfTarget('http://shelf'), resetUrl: 'http://shelf/reset' };

/** What goes out when cases of these methods are put to a target, one after the other. */
async function sentFor(methods: readonly string[], asked = target) {
  const sent: string[] = [];
  const send = async (request: HttpRequest) => {
    sent.push(request.url === target.resetUrl ? 'reset' : request.method);
    return { request, response: { status: 204, headers: {}, body: new Uint8Array() }, milliseconds: 0 };
  };
  const memory = new TargetMemory(asked, send, () => {});
  for (const method of methods) {
    await memory.forget();
    await memory.noting({ method, url: 'http://shelf/books', headers: {} });
  }
  return sent;
}

test.each([
  { of: 'before the first case: who knows what was', methods: ['GET'], want: ['reset', 'GET'] },
  {
    of: 'not after cases that only read',
    methods: ['GET', 'HEAD', 'OPTIONS'],
    want: ['reset', 'GET', 'HEAD', 'OPTIONS'],
  },
  {
    of: 'after a case that may have changed something',
    methods: ['PUT', 'GET', 'GET'],
    want: ['reset', 'PUT', 'reset', 'GET', 'GET'],
  },
  {
    of: 'after each of them',
    methods: ['POST', 'DELETE', 'PATCH'],
    want: ['reset', 'POST', 'reset', 'DELETE', 'reset', 'PATCH'],
  },
  { of: 'after a method that nobody knows', methods: ['BREW', 'GET'], want: ['reset', 'BREW', 'reset', 'GET'] },
])('a target is made to forget $of', async ({ methods, want }) => {
  expect(await sentFor(methods)).toEqual(want);
});

test('a target that cannot forget is not asked to', async () => {
  expect(await sentFor(['POST', 'GET'], shelfTarget('http://shelf') as typeof target)).toEqual(['POST', 'GET']);
});

test('what asks in several steps starts afresh after reads too, and not twice', async () => {
  const sent: string[] = [];
  const send = async (request: HttpRequest) => {
    sent.push(request.url === target.resetUrl ? 'reset' : request.method);
    return { request, response: { status: 204, headers: {}, body: new Uint8Array() }, milliseconds: 0 };
  };
  const memory = new TargetMemory(target, send, () => {});
  await memory.startAfresh();
  await memory.startAfresh();
  await memory.noting({ method: 'GET', url: 'http://shelf/books', headers: {} });
  await memory.startAfresh();
  expect(sent).toEqual(['reset', 'GET', 'reset']);
});

test('a target whose own things are asked for keeps them for a hundred changes, and it is told when they are gone', async () => {
  const methods = Array.from({ length: 120 }, () => 'POST');
  const sent = await sentFor(methods, { ...target, hasOwnData: true } as typeof target);
  expect(sent.flatMap((one, index) => (one === 'reset' ? [index] : []))).toEqual([0, 102]);
});
