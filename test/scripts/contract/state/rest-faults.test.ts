import { expect, test } from 'vitest';
import { judgeOf, planOf, type Verdict } from '../../../../scripts/contract/index.ts';
import { PROMISES } from '../../../../scripts/contract/state/promises/index.ts';
import { readContract } from '../../../../scripts/openapi/read-contract.ts';
import { productsDocument } from '../../../fixtures/rest-faults/document.ts';
import { type Fault, REST_FAULTS, startProducts } from '../../../fixtures/rest-faults/products.ts';

const contract = readContract('products', productsDocument);
const cases = planOf(contract, []).operations.flatMap((operation) => operation.cases);

async function verdictsOn(fault?: Fault, kind?: 'state'): Promise<Verdict[]> {
  const products = await startProducts(fault);
  const { judge } = judgeOf(contract, []);
  const verdicts: Verdict[] = [];
  try {
    for (const testCase of cases.filter((one) => kind === undefined || one.kind === kind))
      verdicts.push(await judge(testCase, products.target));
  } finally {
    await products.close();
  }
  return verdicts;
}

test('a correct server has no findings, and no scene of it is skipped', async () => {
  expect((await verdictsOn()).flatMap(({ findings }) => findings)).toEqual([]);
  const scenes = await verdictsOn(undefined, 'state');
  expect(scenes.filter(({ outcome }) => outcome !== 'kept').map(({ reason }) => reason)).toEqual([]);
  expect(scenes.length).toBeGreaterThan(Object.keys(PROMISES).length);
});

test.each(REST_FAULTS)('finds %s', async (fault) => {
  expect((await verdictsOn(fault)).flatMap(({ findings }) => findings)).not.toEqual([]);
});

const SABOTEURS = {
  'created-can-be-read': 'a create that forgets',
  'location-resolves': 'a Location that leads to 404',
  'create-makes-one': 'a create that changes the first',
  'created-is-listed': 'a list without the new',
  'list-and-get-agree': 'a list that shows another',
  'filters-are-kept': 'a filter ignored',
  'limit-is-kept': 'a limit ignored',
  'reading-changes-nothing': 'a GET that changes',
  'unknown-id-is-not-found': 'anything found',
  'changed-is-read': 'a PUT that changes nothing',
  'put-replaces': 'a PUT that merges',
  'put-is-idempotent': 'a PUT that is not idempotent',
  'patch-keeps-the-rest': 'a PATCH that resets',
  'refused-changes-nothing': 'a refusal that changes',
  'delete-deletes': 'a DELETE that deletes nothing',
  'delete-deletes-only-that': 'a DELETE that takes another',
  'deleted-stays-deleted': 'a PATCH of the deleted',
  'credential-reaches-own-only': 'another reaches it',
  // Products lie below nothing: what keeps to its parent needs another server.
} as const satisfies Record<Exclude<keyof typeof PROMISES, 'list-keeps-to-its-parent'>, Fault>;

test.each(Object.entries(SABOTEURS))('%s, and no other promise, finds %s', async (promise, fault) => {
  const found = (await verdictsOn(fault, 'state')).flatMap(({ findings }) => findings);
  expect([...new Set(found.map(({ check }) => check))]).toEqual([promise]);
  expect(found.every(({ pointer }) => pointer?.startsWith('#/paths/'))).toBe(true);
});

test('a token that is not looked at is found', async () => {
  const found = (await verdictsOn('a token not looked at', 'state')).flatMap(({ findings }) => findings);
  expect(found.map(({ message }) => message).join()).toContain('without a credential');
});
