import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { drift } from '../../scripts/commands/generation.ts';
import type { Document } from '../../scripts/openapi/contract.ts';
import { below, valueAt } from '../../scripts/openapi/pointer.ts';
import { readContract } from '../../scripts/openapi/read-contract.ts';
import { type Node, resolve } from '../../scripts/openapi/resolve.ts';
import { readErrata } from '../../scripts/spec/erratum.ts';
import { lintFile } from '../../scripts/spec/lint.ts';
import { findVendors } from '../../scripts/spec/workspace.ts';
import { declaredSchemas, named, payloadsOf } from '../fixtures/openapi/payloads.ts';
import { strictSchemas } from '../fixtures/openapi/strict-schemas.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PROVENANCE = ['documented', 'published-elsewhere', 'inferred'];

describe.each(findVendors(ROOT))('$name', (vendor) => {
  const document = JSON.parse(readFileSync(join(vendor.generated, 'openapi.json'), 'utf8')) as Document;
  const contract = readContract(vendor.name, document);
  const validatorAt = strictSchemas(document);

  test.each([vendor.spec, ...vendor.workflows].map((file) => file.slice(ROOT.length)))(
    '%s keeps every lint rule',
    async (file) => {
      expect(await lintFile(ROOT, join(ROOT, file))).toEqual([]);
    },
  );

  test('has generated code that is what the contract makes it: else run npm run generate', async () => {
    expect(await drift(ROOT, vendor)).toEqual([]);
  });

  test('has schemas that a strict validator compiles, each of them', () => {
    const components = Object.keys((valueAt(document, '#/components/schemas') ?? {}) as Node);
    const pointers = new Set([
      ...declaredSchemas(contract).map(({ pointer }) => pointer),
      ...components.map((name) => below('#/components/schemas', name)),
    ]);
    expect(pointers.size).toBeGreaterThan(contract.operations.length);
    const refused = [...pointers].flatMap((pointer) => {
      try {
        validatorAt(pointer);
        return [];
      } catch (error) {
        return [`${pointer}: ${error instanceof Error ? error.message : error}`];
      }
    });
    expect(refused).toEqual([]);
  });

  test('has a named example of every body', () => {
    const bodies = contract.operations.flatMap(({ id, requestBody, responses }) => [
      ...Object.entries(requestBody?.content ?? {}).map(([type, { examples }]) => ({
        body: `${id} request ${type}`,
        examples,
      })),
      ...Object.entries(responses).flatMap(([status, { content }]) =>
        Object.entries(content).map(([type, { examples }]) => ({ body: `${id} ${status} ${type}`, examples })),
      ),
    ]);
    // "example" is how a nameless one is called.
    const without = bodies.filter(
      ({ examples }) => Object.keys(examples).filter((name) => name !== 'example').length === 0,
    );
    expect(without.map(({ body }) => body)).toEqual([]);
    expect(bodies.length).toBeGreaterThan(contract.operations.length);
  });

  test('has examples that are valid, each of them', () => {
    const invalid = payloadsOf(contract).flatMap((payload) => {
      const validate = payload.schema && validatorAt(payload.schema.pointer);
      return !validate || validate(payload.value) ? [] : [`${named(payload)}: ${JSON.stringify(validate.errors)}`];
    });
    expect(invalid).toEqual([]);
  });

  test('says of every operation and answer where it comes from', () => {
    const stated = contract.operations.flatMap(({ id, pointer, responses }) => [
      { what: id, at: pointer },
      ...Object.keys(responses).map((status) => ({ what: `${id} ${status}`, at: below(pointer, 'responses', status) })),
    ]);
    const silent = stated.filter(({ at }) => {
      const { node } = resolve(document, at);
      return (
        !PROVENANCE.includes(String(node['x-provenance'])) ||
        typeof node['x-source'] !== 'string' ||
        node['x-source'] === ''
      );
    });
    expect(silent.map(({ what }) => what)).toEqual([]);
  });

  test('uses no other word for a provenance anywhere', () => {
    const words = new Set<unknown>();
    JSON.stringify(document, (name, value: unknown) => {
      if (name === 'x-provenance') words.add(value);
      return value;
    });
    expect([...words].filter((word) => !PROVENANCE.includes(String(word)))).toEqual([]);
  });

  test('has errata with ids of their own, about operations that exist', () => {
    const errata = readErrata(vendor.errata);
    const ids = errata.map(({ id }) => id);
    const known = contract.operations.map(({ id }) => id);
    expect(errata.length).toBeGreaterThan(0);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(
      errata.flatMap(({ id, operations }) =>
        operations.filter((operation) => !known.includes(operation)).map((operation) => `${id}: ${operation}`),
      ),
    ).toEqual([]);
  });

  test('refuses the documented payload that an erratum says it refuses', () => {
    const accepted = readErrata(vendor.errata).flatMap(({ id, payload, operations }) => {
      if (payload === undefined) return [];
      expect(operations, `${id} has a payload, but of which operation?`).not.toEqual([]);
      return contract.operations
        .filter((operation) => operations.includes(operation.id))
        .flatMap(({ requestBody }) => Object.values(requestBody?.content ?? {}))
        .filter(({ schema }) => !schema || validatorAt(schema.pointer)(payload))
        .map(() => id);
    });
    expect(accepted).toEqual([]);
  });
});

describe('the strict validator, on which all of this rests,', () => {
  test.each([
    { schema: { type: 'string', pattern: '\\_' }, what: 'a pattern that is none under /u', says: 'Invalid escape' },
    {
      schema: { type: 'object', required: ['a', 'a'] },
      what: 'a name required twice',
      says: 'NOT have duplicate items',
    },
    { schema: { type: 'objekt' }, what: 'a type that is none', says: 'data/type must be' },
    { schema: { enum: [] }, what: 'a list of no values', says: 'enum must have non-empty array' },
    { schema: { nullable: true, enum: ['a'] }, what: 'a keyword of OpenAPI 3.0', says: '"nullable" cannot be used' },
    { schema: { type: 'string', format: 'uuuid' }, what: 'a format that is none', says: 'unknown format' },
    { schema: { type: 'object', requird: ['a'] }, what: 'a misspelt keyword', says: 'unknown keyword: "requird"' },
    {
      schema: { properties: { a: { $ref: '#/components/schemas/None' } } },
      what: 'a reference to nothing',
      says: "can't resolve reference",
    },
    {
      schema: { type: 'array', prefixItems: [{ type: 'string' }] },
      what: 'a tuple without an end',
      says: 'is 1-tuple',
    },
  ])('refuses $what', ({ schema, says }) => {
    const document = {
      openapi: '3.1.0',
      info: { title: 'Bad', version: '1' },
      components: { schemas: { Bad: schema } },
    };
    expect(() => strictSchemas(document)('#/components/schemas/Bad')).toThrow(says);
  });
});
