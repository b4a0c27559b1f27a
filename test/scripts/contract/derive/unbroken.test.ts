import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { planOf } from '../../../../scripts/contract/index.ts';
import type { Document } from '../../../../scripts/openapi/contract.ts';
import { readContract } from '../../../../scripts/openapi/read-contract.ts';

/** On the wire a text parameter is text, whatever it is; a part of a form is text or a file. */
const wire = 'what breaks it is valid again as text on the wire';
/** `format: password` and `format: binary` only describe. */
const harmless = 'it forbids nothing that can be sent';

test.each([
  { vendor: 'lenovo-xclarity', want: { [wire]: 7, [harmless]: 2 } },
  { vendor: 'uipath-licensing', want: { [wire]: 11, [harmless]: 1 } },
  { vendor: 'vmware-logs', want: { [harmless]: 1 } },
  { vendor: 'xformation-lac', want: { [wire]: 9 } },
  { vendor: 'xformation-lac-enduser', want: { [wire]: 12 } },
])('of $vendor, every rule is broken that can be', ({ vendor, want }) => {
  const file = new URL(`../../../../generated/${vendor}/openapi.json`, import.meta.url);
  const { unbroken, operations } = planOf(readContract(vendor, JSON.parse(readFileSync(file, 'utf8')) as Document), []);
  const counts: Record<string, number> = {};
  for (const { reason } of unbroken) counts[reason] = (counts[reason] ?? 0) + 1;
  expect(counts).toEqual(want);
  const harmlessOnes = unbroken.filter(({ reason }) => reason === harmless).map(({ keyword }) => keyword);
  expect(harmlessOnes.filter((keyword) => keyword !== 'format')).toEqual([]);
  const ids = operations.flatMap(({ cases }) => cases.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
});
