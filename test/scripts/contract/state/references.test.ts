import { expect, test } from 'vitest';
import { referencesIn } from '../../../../scripts/contract/state/references.ts';
import { resourcesOf } from '../../../../scripts/contract/state/resources.ts';
import type { Document } from '../../../../scripts/openapi/contract.ts';
import { readContract } from '../../../../scripts/openapi/read-contract.ts';

const operation = (operationId: string) => ({ operationId, responses: { 200: { description: 'Fine' } } });
const contract = readContract('shop', {
  openapi: '3.0.3',
  info: { title: 'Shop', version: '1' },
  paths: {
    '/products/{sku}': { get: operation('getProduct'), put: operation('putProduct') },
    '/customers': { post: operation('addCustomer') },
    '/customers/{id}': { get: operation('getCustomer') },
    '/orders': { post: operation('addOrder') },
  },
} as unknown as Document);
const addOrder = contract.operations.find(({ id }) => id === 'addOrder');

test.each([
  { body: { customerId: 1 }, want: { '/customerId': 'customers' } },
  { body: { billing_customer_id: 1 }, want: { '/billing_customer_id': 'customers' } },
  { body: { customer: { id: 1, name: 'Ada' } }, want: { '/customer/id': 'customers' } },
  { body: { customer: 1 }, want: { '/customer': 'customers' } },
  { body: { customer: 'Ada' }, want: {} },
  { body: { customerIds: [1, 2] }, want: { '/customerIds/0': 'customers', '/customerIds/1': 'customers' } },
  { body: { lines: [{ sku: 'A', quantity: 1 }] }, want: { '/lines/0/sku': 'products' } },
  { body: { warehouse_id: 1 }, want: { '/warehouse_id': undefined } },
  { body: { id: 1, name: 'x', number: 2, paid: true }, want: {} },
])('$body names $want', ({ body, want }) => {
  if (!addOrder) throw new Error('the document has no addOrder');
  const found = referencesIn(resourcesOf(contract), addOrder, body);
  expect(Object.fromEntries(found.map(({ at, resource }) => [at, resource?.name]))).toEqual(want);
});

test('what resources are called is worked out once, however many bodies are looked through', () => {
  if (!addOrder) throw new Error('the document has no addOrder');
  let looks = 0;
  const resources = resourcesOf(contract).map((resource) => ({
    ...resource,
    get parameter() {
      looks += 1;
      return resource.parameter;
    },
  }));
  const body = { lines: [{ quantity: 1, weight: 2, colour: 'red' }] };
  referencesIn(resources, addOrder, body);
  const before = looks;
  expect(before).toBeGreaterThan(0);
  for (let time = 0; time < 10; time += 1) referencesIn(resources, addOrder, body);
  expect(looks).toBe(before);
});
