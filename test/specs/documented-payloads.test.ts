import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Contract, Document } from '../../scripts/openapi/contract.ts';
import { readContract } from '../../scripts/openapi/read-contract.ts';
import { readErrata } from '../../scripts/spec/erratum.ts';
import { findVendors } from '../../scripts/spec/workspace.ts';
import { named, type Payload, payloadsOf } from '../fixtures/openapi/payloads.ts';
import { strictSchemas } from '../fixtures/openapi/strict-schemas.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Every JSON payload of the vendors' documents, by hand, so that none goes missing or changes silently. Each digest was
 * taken of a payload that had been compared with the document.
 */
const DOCUMENTED = {
  'lenovo-xclarity': [
    ['addAuthCodes request application/json documented-flat-code', '21de5d66d8f1'],
    ['addAuthCodes request application/json documented-flat-code-with-keys', 'ebdb4a771dc5'],
    ['addAuthCodes request application/json documented-flat-customer', '4ccf0692af3b'],
    ['addAuthCodes request application/json documented-nested-code', 'ffb7ae0ece51'],
    ['addAuthCodes request application/json documented-nested-customer', '93c78d7c5ad6'],
    ['addAuthCodes 200 application/json documented-csv-answer', 'b7bbde8a982b'],
    ['addAuthCodes 200 application/json documented-answer-with-keys', '86c46701b26a'],
  ],
  'uipath-licensing': [
    ['allocateServiceLicense request application/json documented-curl-body', '7300a99c671e'],
    ['allocateServiceLicense request application/json documented-schema-body', 'bda71567beb9'],
    ['allocateServiceLicense 200 application/json documented-response-schema', 'dd0bdba75baa'],
    ['allocateServiceLicense 200 application/json documented-response-example', '1a6a639594b8'],
  ],
  'vmware-logs': [
    ['addLicense request application/json documented', '2bd11f18625f'],
    ['addLicense 201 application/json documented', '84770de86798'],
    ['addLicense 400 application/json documented-invalid-key', '861d31f93013'],
    ['addLicense 401 application/json documented-invalid-session', '46b06c3c1d12'],
    ['addLicense 409 application/json documented-license-exists', 'e23ef9241de2'],
    ['addLicense 440 application/json documented-login-timeout', '850eac557b7c'],
    ['addLicense 500 application/json documented-internal-error', 'e103173244c8'],
  ],
  'xformation-lac': [
    ['createLicenseOrder request application/json documented-minimal', 'f8243e175c9a'],
    ['createLicenseOrder request application/json documented-full', '31f47a31796f'],
    ['createLicenseOrder 200 application/json documented-minimal', '3839b5a4d495'],
  ],
  'xformation-lac-enduser': [
    ['listLicenses 200 application/hal+json documented', '6bd1ff78da89'],
    ['listLicenses 400 application/hal+json documented-unsupported-state', '6a5db6937e7b'],
    ['listLicenses 403 application/hal+json documented-disabled-order', '1e9709409a61'],
  ],
} as const satisfies Record<string, readonly (readonly [example: string, digest: string])[]>;

/** The documented payloads that a contract refuses, each named by its erratum. */
const REFUSED = [{ vendor: 'vmware-logs', erratum: 'V2', operation: 'addLicense', payload: [{}] }];

const vendors = findVendors(ROOT).map((files) => {
  const document = JSON.parse(readFileSync(join(files.generated, 'openapi.json'), 'utf8')) as Document;
  const contract = readContract(files.name, document);
  return { name: files.name, files, contract, payloads: payloadsOf(contract), validatorAt: strictSchemas(document) };
});

function vendorNamed(name: string) {
  const vendor = vendors.find((candidate) => candidate.name === name);
  if (!vendor) throw new Error(`no vendor ${name}`);
  return vendor;
}

/** Of a payload, whatever the order of its members. */
function digestOf(value: unknown): string {
  const text = JSON.stringify(value, (_, member: unknown) =>
    typeof member === 'object' && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)))
      : member,
  );
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

function fits(vendor: { validatorAt: ReturnType<typeof strictSchemas> }, { schema, value }: Payload): boolean {
  return schema !== undefined && vendor.validatorAt(schema.pointer)(value);
}

test('every vendor is in the table, and 24 payloads in all', () => {
  expect(Object.keys(DOCUMENTED)).toEqual(vendors.map(({ name }) => name));
  expect(Object.values(DOCUMENTED).flat()).toHaveLength(24);
});

describe.each(Object.entries(DOCUMENTED))('%s', (name, rows) => {
  const vendor = vendorNamed(name);

  test.each(rows.map(([example, digest]) => ({ example, digest })))(
    'holds, unchanged: $example',
    ({ example, digest }) => {
      const payload = vendor.payloads.find((candidate) => named(candidate) === example);
      expect(payload, 'is missing').toBeDefined();
      expect(digestOf(payload?.value)).toBe(digest);
    },
  );

  test('accepts every example that calls itself documented', () => {
    const documented = vendor.payloads.filter(({ example }) => example.startsWith('documented'));
    expect(documented.length).toBeGreaterThanOrEqual(rows.length);
    expect(documented.filter((payload) => !fits(vendor, payload)).map(named)).toEqual([]);
  });
});

test.each(REFUSED)(
  '$vendor refuses $payload, and erratum $erratum says so',
  ({ vendor: name, erratum, operation, payload }) => {
    const { contract, files, validatorAt } = vendorNamed(name);
    expect(readErrata(files.errata).find(({ id }) => id === erratum)).toMatchObject({
      payload,
      operations: [operation],
    });
    expect(requestSchemas(contract, operation).map((pointer) => validatorAt(pointer)(payload))).toEqual([false]);
  },
);

test('no other erratum has a payload that is refused', () => {
  const payloads = vendors.flatMap(({ name, files }) =>
    readErrata(files.errata)
      .filter(({ payload }) => payload !== undefined)
      .map(({ id }) => `${name} ${id}`),
  );
  expect(payloads).toEqual(REFUSED.map(({ vendor, erratum }) => `${vendor} ${erratum}`));
});

function requestSchemas({ operations }: Contract, operation: string): string[] {
  const body = operations.find(({ id }) => id === operation)?.requestBody;
  return Object.values(body?.content ?? {}).flatMap(({ schema }) => (schema ? [schema.pointer] : []));
}
