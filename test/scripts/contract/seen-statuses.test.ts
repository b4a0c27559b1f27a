import { expect, test } from 'vitest';
import { SeenStatuses } from '../../../scripts/contract/index.ts';
import { readContract } from '../../../scripts/openapi/read-contract.ts';
import { shop } from '../../fixtures/openapi/shop.ts';

const contract = readContract('shop', shop);
const [first, second] = contract.operations;
const BASE = 'http://127.0.0.1:1/base';
const statusesOf = (operation: typeof first) =>
  Object.keys(operation?.responses ?? {}).filter((one) => /^\d+$/.test(one));

const exchange = (operation: typeof first, status: number) => ({
  request: {
    method: (operation?.method ?? '').toUpperCase(),
    url: BASE + operation?.path.replaceAll(/\{[^}]+\}/g, 'x'),
    headers: {},
  },
  response: { status, headers: {}, body: new Uint8Array() },
  milliseconds: 1,
});

test.each([{ scenario: 'deleted-is-gone/x' }, { workflow: 'w' }])(
  'in %j each operation that was asked has been seen',
  (kind) => {
    if (!first || !second) throw new Error('the shop has two operations');
    const seen = new SeenStatuses(contract, { url: BASE });
    const [one, other] = [first, second].map((operation) => Number(statusesOf(operation)[0]));
    const exchanges = [exchange(first, Number(one)), exchange(second, Number(other))];
    seen.note({ operation: second.id, request: {}, ...kind }, { outcome: 'kept', findings: [], exchanges });
    expect(seen.unseenOf(first)).not.toContain(one);
    expect(seen.unseenOf(second)).not.toContain(other);
    expect(seen.unseenOf(second)).toHaveLength(statusesOf(second).length - 1);
  },
);
