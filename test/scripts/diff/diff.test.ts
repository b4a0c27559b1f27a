import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Change, diffOf, type Witness } from '../../../scripts/diff/index.ts';
import type { Contract, Document } from '../../../scripts/openapi/contract.ts';
import { readContract } from '../../../scripts/openapi/read-contract.ts';
import { findVendors } from '../../../scripts/spec/workspace.ts';
import { PROJECT } from '../licet.ts';
import { CHANGES } from './changes.ts';
import { REWRITTEN } from './rewritten.ts';
import { shop } from './shop.ts';

const read = (document: Document): Contract => readContract('shop', document);
const gravest = (changes: readonly Change[]) =>
  (['breaking', 'unprovable'] as const).find((verdict) => changes.some((one) => one.verdict === verdict)) ?? 'harmless';

describe.each(CHANGES)('$name', ({ edit, before = () => {}, want, by, says }) => {
  test(`is ${want}`, async () => {
    const [earlier, later] = [shop(), shop()];
    for (const document of [earlier, later]) before(document);
    edit(later);
    const { changes } = await diffOf(read(earlier), read(later));
    expect(gravest(changes)).toBe(want);
    const meant = changes.filter(({ verdict }) => verdict === want);
    if (by) expect(new Set(meant.map(({ direction }) => direction))).toEqual(new Set([by]));
    if (says)
      expect(meant.map(({ operation, subject, words }) => `${operation} ${subject} ${words}`).join('\n')).toMatch(says);
    for (const { verdict, witness, reason, direction } of changes) {
      expect(witness === undefined).toBe(verdict !== 'breaking');
      expect(reason === undefined).toBe(verdict === 'breaking');
      if (witness) expectWhole(witness, direction);
    }
  });

  test('is none of a document compared with itself', async () => {
    const [one, other] = [shop(), shop()];
    for (const document of [one, other]) {
      before(document);
      edit(document);
    }
    expect((await diffOf(read(one), read(other))).changes).toEqual([]);
  });
});

function expectWhole(witness: Witness, direction: Change['direction']): void {
  expect(witness.direction).toBe(direction);
  expect(witness.curl).toMatch(/^curl -i .*'https:\/\/shop\.example\/v1\/orders/);
  expect(witness.curl).not.toContain('licet-credential');
  expect(witness.broken.length).toBeGreaterThan(0);
}

test('a witness is taken by the earlier version, and refused by a server of the later one for that alone', async () => {
  const document = shop();
  document.components.schemas.NewOrder.properties.count.maximum = 5;
  const { changes } = await diffOf(read(shop()), read(document));
  expect(changes).toMatchObject([
    {
      verdict: 'breaking',
      operation: 'POST /orders',
      subject: 'the body as application/json, /count',
      words: 'maximum is 5, was 10',
      before: '#/components/schemas/NewOrder/properties/count/maximum',
      after: '#/components/schemas/NewOrder/properties/count/maximum',
      witness: { method: 'POST', url: '/orders', checked: 'wire', broken: ['its body’s /count must be <= 5'] },
    },
  ]);
  const [{ witness }] = changes as [Change];
  expect(JSON.parse((witness as { body: string }).body)).toEqual({ name: expect.any(String), count: 10 });
});

test('a change that many operations share has a witness for each', async () => {
  const document = shop();
  document.components.schemas.Order.properties.state.enum.push('lost');
  const { changes } = await diffOf(read(shop()), read(document));
  expect(changes.map(({ operation, verdict }) => `${verdict} ${operation}`)).toEqual([
    'breaking GET /orders',
    'breaking POST /orders',
    'breaking GET /orders/{id}',
  ]);
});

test('null is said in 3.0 and 3.1 in different words', async () => {
  const [old, young] = [shop(), shop()];
  old.openapi = '3.0.3';
  const problem = { $ref: '#/components/schemas/Problem' };
  const said: readonly (readonly [string, unknown, unknown])[] = [
    ['NewOrder', { type: 'string', nullable: true }, { type: ['string', 'null'] }],
    ['NewOrder', { allOf: [problem], nullable: true }, { anyOf: [problem, { type: 'null' }] }],
    ['Order', { ...problem, nullable: true }, { oneOf: [{ type: 'null' }, problem] }],
    ['Order', { type: 'number', minimum: 0, exclusiveMinimum: true }, { type: 'number', exclusiveMinimum: 0 }],
  ];
  for (const [index, [schema, was, is]] of said.entries()) {
    old.components.schemas[schema].properties[`said${index}`] = was;
    young.components.schemas[schema].properties[`said${index}`] = is;
  }
  // A single value is said as a list of one.
  for (const document of [old, young])
    for (const [name, by] of [
      ['Card', 'card'],
      ['Cash', 'cash'],
    ] as const)
      document.components.schemas[name].properties.by = { type: 'string', enum: [by] };
  old.components.schemas.NewOrder.properties.note = { type: 'string', nullable: true };
  for (const [before, after] of [
    [old, young],
    [young, old],
  ])
    expect((await diffOf(read(before), read(after))).changes).toEqual([]);
});

const DOCUMENTS = findVendors(PROJECT).map(({ name, generated }): [string, Document] => [
  name,
  JSON.parse(readFileSync(join(generated, 'openapi.json'), 'utf8')),
]);

describe.each(Object.entries(REWRITTEN))('written %s', (_, rewrite) => {
  test.each([['shop', shop() as Document] as [string, Document], ...DOCUMENTS])(
    '%s promises the same',
    async (vendor, document) => {
      const [one, other] = [readContract(vendor, document), readContract(vendor, rewrite(document))];
      for (const [before, after] of [
        [one, other],
        [other, one],
      ] as const)
        expect((await diffOf(before, after)).changes).toEqual([]);
    },
    60_000,
  );
});
