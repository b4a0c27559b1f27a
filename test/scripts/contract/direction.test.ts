import { expect, test } from 'vitest';
import { documentFor } from '../../../scripts/contract/direction.ts';
import type { Document } from '../../../scripts/openapi/contract.ts';

test('what a direction sees as it stands is not copied', () => {
  const Base = { discriminator: { propertyName: 'kind', mapping: { heir: 'Heir' } } };
  const plain = { type: 'object', properties: { a: { type: 'array', items: { $ref: '#/components/schemas/Odd' } } } };
  const Odd = { type: 'string', nullable: true, enum: ['a'] };
  const Heir = { allOf: [{ $ref: '#/components/schemas/Base' }] };
  const given = {
    openapi: '3.0.3',
    info: { title: '', version: '' },
    paths: { '/a': { get: { responses: {} } } },
    components: { schemas: { plain, Odd, Base, Heir, Other: { items: { $ref: '#/components/schemas/Base' } } } },
  } as Document;
  const { paths, components } = documentFor('answer', given) as unknown as {
    paths: unknown;
    components: { schemas: Record<string, unknown> };
  };
  expect(paths).toBe(given.paths);
  expect(components.schemas['plain']).toBe(plain);
  expect(components.schemas['Heir']).toBe(Heir);
  expect(components.schemas['Odd']).not.toEqual(Odd);
  expect(components.schemas['Other']).toMatchObject({ items: { allOf: expect.any(Array) } });
});
