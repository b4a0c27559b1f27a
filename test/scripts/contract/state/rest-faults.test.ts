import { expect, test } from 'vitest';
import { judgeOf, planOf, type Verdict } from '../../../../scripts/contract/index.ts';
import { PROMISES } from '../../../../scripts/contract/state/promises/index.ts';
import { readContract } from '../../../../scripts/openapi/read-contract.ts';
import { productsDocument } from '../../../fixtures/rest-faults/document.ts';
import { type Fault, REST_FAULTS, startProducts } from '../../../fixtures/rest-faults/products.ts';

const contract = readContract('products', productsDocument);
const cases = planOf(contract, []).operations.flatMap((operation) => operation.cases);

/** Promises that the document says nothing of. */
const NOT_OF_PRODUCTS = [
  'same-key-makes-one',
  'taken-is-refused',
  'defaults-are-taken',
  'list-keeps-to-its-parent',
  'found-below-its-parent-only',
  'sort-is-kept',
  'query-defaults-are-taken',
  'not-modified-is-told',
  'put-says-what-it-made',
  'json-patch-is-applied',
  'etag-tells-versions-apart',
  'stale-etag-is-refused',
];

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

test('a correct server has no findings, and only what it lacks is skipped', async () => {
  expect((await verdictsOn()).flatMap(({ findings }) => findings)).toEqual([]);
  const scenes = await verdictsOn(undefined, 'state');
  expect(scenes.filter(({ outcome }) => outcome !== 'kept').map(({ reason }) => reason)).toEqual([
    'listProducts names no total',
    'changeProduct takes no null, and no part of an object',
  ]);
  const played = new Set(cases.map(({ scenario }) => scenario?.split('/')[0]));
  expect(Object.keys(PROMISES).filter((promise) => !played.has(promise))).toEqual(NOT_OF_PRODUCTS);
});

test.each(REST_FAULTS)('finds %s', async (fault) => {
  expect((await verdictsOn(fault)).flatMap(({ findings }) => findings)).not.toEqual([]);
});

test('a token that is not looked at is found', async () => {
  const found = (await verdictsOn('a token not looked at', 'state')).flatMap(({ findings }) => findings);
  expect(found.map(({ message }) => message).join()).toContain('without a credential');
});
