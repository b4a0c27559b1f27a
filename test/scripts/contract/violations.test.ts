import { expect, test } from 'vitest';
import type { Direction } from '../../../scripts/contract/direction.ts';
import { schemaJudge } from '../../../scripts/contract/violations.ts';
import type { Document } from '../../../scripts/openapi/contract.ts';
import { readContract } from '../../../scripts/openapi/read-contract.ts';

function judged(openapi: string, schema: unknown, direction: Direction = 'answer', others: object = {}) {
  const given = {
    openapi,
    info: { title: 'One', version: '1' },
    paths: {},
    components: {
      schemas: {
        One: schema,
        Two: { type: 'object', required: ['a'], properties: { a: { type: 'integer' } } },
        ...others,
        Inner: { $ref: '#/components/schemas/One/properties/inner' },
      },
    },
  } as Document;
  const judge = schemaJudge(readContract('one', given), direction);
  return {
    ...judge,
    fits: (value: unknown, name = 'One') => judge.violationsOf(`#/components/schemas/${name}`, value).length === 0,
  };
}

const two = { $ref: '#/components/schemas/Two' };

test.each([
  { schema: { type: 'string', nullable: true }, good: [null, 'a'], bad: [1] },
  { schema: { type: 'string', nullable: true, enum: ['a'] }, good: [null, 'a'], bad: ['b'] },
  { schema: { nullable: true, allOf: [two] }, good: [null, { a: 1 }], bad: [{}, 1] },
  { schema: { ...two, nullable: true }, good: [null, { a: 1 }], bad: [{}, 1] },
  { schema: { ...two, minProperties: 2 }, good: [{ a: 1 }], bad: [null] },
  { schema: { type: 'integer', minimum: 1, exclusiveMinimum: true }, good: [2], bad: [1] },
  { schema: { enum: ['a'], nullable: true }, good: ['a', null], bad: ['b'] },
  { schema: { nullable: true }, good: [null, 1], bad: [] },
  { schema: { type: 'array', items: { ...two, nullable: true } }, good: [[null, { a: 1 }]], bad: [[{}]] },
])('OpenAPI 3.0: $schema', ({ schema, good, bad }) => {
  const { fits, unreadable } = judged('3.0.3', schema);
  expect(good.filter((value) => !fits(value))).toEqual([]);
  expect(bad.filter((value) => fits(value))).toEqual([]);
  expect([...unreadable]).toEqual([]);
});

test('of a request, null beside an enum that does not list it is in doubt, and not good', () => {
  const schema = { type: 'string', nullable: true, enum: ['a'] };
  expect(judged('3.0.3', schema, 'request').fits(null)).toBe(false);
});

test('a reference into a schema that may be null still leads there', () => {
  const { fits, unreadable } = judged('3.0.3', {
    nullable: true,
    allOf: [two],
    properties: { inner: { type: 'integer', nullable: true, enum: [1] } },
  });
  expect([fits(null, 'Inner'), fits(1, 'Inner'), fits(2, 'Inner')]).toEqual([true, true, false]);
  expect([...unreadable]).toEqual([]);
});

test('in 3.1 what is beside a reference counts, and null is a type', () => {
  const { fits } = judged('3.1.0', { ...two, minProperties: 2 });
  expect([fits({ a: 1 }), fits({ a: 1, b: 2 })]).toEqual([false, true]);
  expect(judged('3.1.0', { nullable: true, minLength: 1 }).fits('a')).toBe(true);
});

test.each([
  { pattern: '^[\\w-.]+$', good: 'a-b', bad: '!', warns: 0 },
  { pattern: '(?i)a[', good: 'whatever', bad: undefined, warns: 1 },
])('the pattern $pattern stops nobody', ({ pattern, good, bad, warns }) => {
  const { fits, unreadable } = judged('3.1.0', { type: 'string', pattern });
  expect(fits(good)).toBe(true);
  if (bad !== undefined) expect(fits(bad)).toBe(false);
  expect(unreadable.size).toBe(warns);
});

test('a schema that cannot be compiled is told of once, and the others go on', () => {
  const { fits, unreadable } = judged('3.1.0', { properties: { a: { $ref: '#/components/schemas/None' } } });
  expect([fits(1), fits({ a: 2 })]).toEqual([true, true]);
  expect([...unreadable]).toEqual([
    expect.stringMatching(/^nothing is judged by #\/components\/schemas\/One: can't resolve/),
  ]);
  expect(fits({}, 'Two')).toBe(false);
});

test('what is referred to is compiled when a value gets there', () => {
  const { fits, unreadable } = judged(
    '3.1.0',
    { properties: { a: { $ref: '#/components/schemas/Other' } } },
    'answer',
    {
      Other: { properties: { b: { $ref: '#/components/schemas/None' } } },
    },
  );
  expect([fits({}), unreadable.size]).toEqual([true, 0]);
  expect([fits({ a: {} }), unreadable.size]).toEqual([true, 1]);
});

const good = { type: 'object', required: ['kind'], properties: { kind: { const: 'good' } } };
const bad = { $ref: '#/components/schemas/Bad' };

test.each([
  { union: { oneOf: [good, bad] }, fine: { kind: 'good' } },
  { union: { oneOf: [good, bad] }, fine: { kind: 'bad' } },
  { union: { not: bad }, fine: {} },
  { union: { if: { not: bad }, else: { required: ['x'] } }, fine: {} },
  { union: { allOf: [bad], required: ['x'] }, fine: { x: 1 }, broken: {} },
  { union: { oneOf: [good, { required: ['kind'] }, bad] }, fine: { kind: 'bad' }, broken: { kind: 'good' } },
])('what only a schema that cannot be compiled could tell is not told: $union', ({ union, fine, broken }) => {
  const { fits, unreadable } = judged('3.1.0', union, 'answer', {
    Bad: { properties: { b: { $ref: '#/components/schemas/None' } } },
  });
  expect([fits(fine), unreadable.size]).toEqual([true, 1]);
  if (broken) expect(fits(broken)).toBe(false);
});

test('what a schema that is referred to has looked at counts as looked at', () => {
  const { fits } = judged(
    '3.1.0',
    { allOf: [{ $ref: '#/components/schemas/Other' }], unevaluatedProperties: false },
    'answer',
    { Other: { properties: { x: two } } },
  );
  expect([fits({ x: { a: 1 } }), fits({ x: {} }), fits({ y: 1 })]).toEqual([true, false, false]);
});

test('schemas that are true, false or refer to themselves are schemas', () => {
  const { fits } = judged('3.1.0', {
    properties: { yes: true, no: false, more: { $ref: '#/components/schemas/One' } },
  });
  expect([fits({ yes: 1 }), fits({ no: 1 }), fits({ more: { more: { no: 1 } } })]).toEqual([true, false, false]);
});

const person = { type: 'object', required: ['kind', 'name'], properties: { kind: { const: 'person' } } };
const company = { type: 'object', required: ['kind', 'vat'], properties: { kind: { const: 'company' } } };

test.each([
  {
    of: 'the branch that its discriminator picks',
    value: { kind: 'company' },
    want: "/guest must have required property 'vat'",
  },
  {
    of: 'the union, where no branch is meant',
    value: { kind: 'ghost' },
    want: '/guest must match exactly one schema in oneOf',
  },
  {
    of: 'the branch of its type',
    value: 'a',
    schema: { anyOf: [{ type: 'null' }, { type: 'string', minLength: 2 }] },
    want: '/guest must NOT have fewer than 2 characters',
  },
])('of a union the error is that of $of', ({ value, want, schema = { oneOf: [person, company] } }) => {
  const one = { properties: { guest: schema, other: { type: 'integer' } } };
  const { violationsOf } = judged('3.1.0', one);
  const told = violationsOf('#/components/schemas/One', { guest: value, other: 'x' });
  expect(told.map(({ at, message }) => `${at} ${message}`).sort()).toEqual([want, '/other must be integer']);
});

test('a violation of an answer says where the broken keyword stands, be it behind a reference', () => {
  const { violationsOf } = judged('3.1.0', { properties: { two: { type: 'array', items: two } } });
  const [told] = violationsOf('#/components/schemas/One', { two: [{ a: 'x' }] });
  expect(told?.pointer).toBe('#/components/schemas/Two/properties/a/type');
});

test('what is nested deeper than anybody can follow is a violation, and ends nothing', () => {
  const { fits, violationsOf } = judged('3.1.0', {
    type: 'object',
    properties: { next: { $ref: '#/components/schemas/One' } },
  });
  expect(fits({ next: { next: {} } })).toBe(true);
  let deep: object = {};
  for (let depth = 0; depth < 50_000; depth += 1) deep = { next: deep };
  expect(violationsOf('#/components/schemas/One', deep).map(({ message }) => message)).toEqual([
    'is nested too deeply to be judged',
  ]);
});

test('of more schemas than are kept compiled each judges as it did', () => {
  const many = Array.from({ length: 3_200 }, (_, index) => [
    `Of${index}`,
    { allOf: [two], properties: { b: { const: index } } },
  ]);
  const { fits } = judged('3.1.0', two, 'answer', Object.fromEntries(many));
  for (const round of [0, 1])
    for (let index = round; index < many.length; index += 1 + round * 300) {
      expect(fits({ a: 1, b: index }, `Of${index}`)).toBe(true);
      expect(fits({ b: -1 }, `Of${index}`)).toBe(false);
    }
});
