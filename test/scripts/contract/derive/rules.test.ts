import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withMadeUpExamples } from '../../../../scripts/contract/derive/made-up.ts';
import { edited } from '../../../../scripts/contract/edit.ts';
import { planOf } from '../../../../scripts/contract/index.ts';
import { buildRequest } from '../../../../scripts/contract/request.ts';
import { schemaJudge } from '../../../../scripts/contract/violations.ts';
import {
  casesOf,
  contractOf,
  contractOfBody,
  jsonBody,
  ruleCasesOf,
} from '../../../fixtures/contract/one-operation.ts';
import { shelfTarget } from '../../../fixtures/contract/shelf-server.ts';

const SCHEMA = '#/paths/~1ask/post/requestBody/content/application~1json/schema';
const person = { type: 'object', required: ['name'], properties: { name: { type: 'string' } } };

interface Row {
  readonly of: string;
  readonly schema: unknown;
  readonly example: unknown;
  readonly broken: string[];
  /** What the only example does not lead to. */
  readonly unbroken?: readonly string[];
}

const eitherOr = JSON.parse(
  '{ "if": { "required": ["a"] }, "then": { "required": ["b"] }, "else": { "required": ["c"] } }',
);

test.each<Row>([
  {
    of: 'a type',
    schema: { type: 'integer' },
    example: 1,
    broken: ['type: "licet"', 'type: 1.5', 'type: true', 'type: []', 'type: null', 'type: "1"'],
  },
  {
    of: 'a nullable type',
    schema: { type: ['string', 'null'] },
    example: 'a',
    broken: ['type: 12', 'type: true', 'type: []', 'type: {}'],
  },
  {
    of: 'an enum',
    schema: { enum: ['a'] },
    example: 'a',
    broken: ['enum: "licet-unlisted"', 'enum: "A"', 'enum: "ax"'],
  },
  { of: 'a boolean const', schema: { const: true }, example: true, broken: ['const: false'] },
  {
    of: 'lengths',
    schema: { minLength: 2, maxLength: 3 },
    example: 'ab',
    broken: ['minLength: "a"', 'maxLength: "abbb"'],
  },
  { of: 'a length in characters', schema: { minLength: 2 }, example: '🎈🎈', broken: ['minLength: "🎈"'] },
  { of: 'a pattern', schema: { pattern: '^[a-z]+$' }, example: 'a', broken: ['pattern: "!"'] },
  {
    of: 'a format',
    schema: { format: 'date' },
    example: '2030-01-31',
    broken: ['2020-13-45', '2020-02-30', '01/31/2030', 'licet!'].map((date) => `format: "${date}"`),
  },
  {
    of: 'a reference',
    schema: { format: 'uri-reference' },
    example: '/a',
    broken: ['format: "\\\\licet"', 'format: "li cet"'],
  },
  { of: 'int32', schema: { format: 'int32' }, example: 1, broken: ['format: 2147483648'] },
  {
    of: 'bounds',
    schema: { minimum: 1, exclusiveMaximum: 5 },
    example: 2,
    broken: ['minimum: 0', 'exclusiveMaximum: 5'],
  },
  { of: 'multiples', schema: { multipleOf: 5 }, example: 10, broken: ['multipleOf: 11'] },
  { of: 'counts', schema: { minItems: 1, maxItems: 2 }, example: [1], broken: ['minItems: []', 'maxItems: [1,1,1]'] },
  { of: 'doubles', schema: { uniqueItems: true }, example: [1], broken: ['uniqueItems: [1,1]'] },
  {
    of: 'tuples',
    schema: { prefixItems: [{ type: 'integer' }], items: false },
    example: [1],
    broken: ['items: [1,"licet"]', 'type: "licet"', 'type: 1.5', 'type: true', 'type: []', 'type: null', 'type: "1"'],
  },
  { of: 'contents', schema: { contains: { const: 1 } }, example: [1], broken: ['contains: ["licet-unlisted"]'] },
  { of: 'items', schema: { items: { minimum: 1 } }, example: [1], broken: ['minimum: 0'] },
  {
    of: 'member counts',
    schema: { minProperties: 1, maxProperties: 1 },
    example: { a: 1 },
    broken: ['minProperties: {}', 'maxProperties: {"licetStranger0":1,"a":1}'],
  },
  {
    of: 'names',
    schema: { propertyNames: { pattern: '^a' } },
    example: { a: 1 },
    broken: ['propertyNames: {"a":1,"!":1}'],
  },
  {
    of: 'strangers',
    schema: { properties: { a: true }, additionalProperties: false },
    example: { a: 1 },
    broken: ['additionalProperties: {"a":1,"licetStranger":true}'],
  },
  { of: 'other members', schema: { additionalProperties: { minimum: 1 } }, example: { x: 1 }, broken: ['minimum: 0'] },
  {
    of: 'members by pattern',
    schema: { patternProperties: { '^x': { minimum: 1 } }, additionalProperties: { maximum: 9 } },
    example: { x: 1 },
    broken: ['minimum: 0', 'maximum: 10'],
  },
  {
    of: 'strangers among parts',
    schema: { allOf: [{ properties: { a: true } }], unevaluatedProperties: false },
    example: { a: 1 },
    broken: ['unevaluatedProperties: {"a":1,"licetStranger":true}'],
  },
  {
    of: 'names that are needed',
    schema: { required: ['a'] },
    example: { a: 1 },
    broken: ['required: without /body/a'],
  },
  {
    of: 'names that others need',
    schema: { dependentRequired: { a: ['b'] } },
    example: { a: 1, b: 2 },
    broken: ['dependentRequired: without /body/b'],
  },
  {
    of: 'schemas that others need',
    schema: { dependentSchemas: { a: { properties: { b: { minimum: 1 } } } } },
    example: { a: 1, b: 2 },
    broken: ['minimum: 0'],
  },
  {
    of: 'then',
    schema: eitherOr,
    example: { a: 1, b: 2 },
    broken: ['required: without /body/b', 'required: without /body/c'],
  },
  {
    of: 'else',
    schema: eitherOr,
    example: { c: 1 },
    broken: ['required: without /body/c', 'required: without /body/b'],
  },
  { of: 'a name that must not be', schema: { not: { required: ['a'] } }, example: { b: 1 }, broken: ['not: "licet"'] },
  { of: 'a value that must not be', schema: { not: { const: 'x' } }, example: 'a', broken: ['not: "x"'] },
  {
    of: 'what stands beside a reference',
    schema: { $ref: '#/components/schemas/Word', maxLength: 2 },
    example: 'ab',
    broken: ['maxLength: "abb"', 'minLength: ""'],
  },
  {
    of: 'a property that the example leaves out',
    schema: { properties: { a: { maximum: 3 } } },
    example: {},
    broken: ['maximum: 4'],
  },
  { of: 'the items of an empty list', schema: { items: { maximum: 3 } }, example: [], broken: ['maximum: 4'] },
  {
    of: 'each branch of a union, though the example is of one',
    schema: {
      oneOf: [
        { required: ['a'], properties: { a: { const: 1 } } },
        { required: ['b'], properties: { b: { const: 2 } } },
      ],
    },
    example: { a: 1 },
    broken: [
      'required: without /body/a',
      'const: 987654321',
      'required: without /body/b',
      'const: 987654321',
      'oneOf: {"a":1,"b":2}',
    ],
  },
])('breaks $of', ({ schema, example, broken, unbroken = [] }: Row) => {
  const contract = contractOfBody(schema, example, { schemas: { Word: { minLength: 1 } } });
  const said = ruleCasesOf(contract).map(({ breaks, request }) => {
    const last = request.edits?.at(-1);
    return `${breaks?.keyword}: ${last?.op === 'remove' ? `without ${last.path}` : JSON.stringify(last?.value)}`;
  });
  expect(said.sort()).toEqual(broken.sort());
  expect(planOf(contract, []).unbroken.map(({ pointer, name }) => `${pointer.slice(SCHEMA.length)}:${name}`)).toEqual(
    unbroken,
  );
});

test('says which rule it breaks, where in the document, and what that is like', () => {
  const contract = contractOfBody({ properties: { people: { items: person } } }, { people: [{ name: 'Jane' }] });
  expect(ruleCasesOf(contract)).toContainEqual({
    id: `ask/rule/${SCHEMA.slice(2)}/properties/people/items/required:name`,
    name: 'refuses a body without /people/0/name',
    operation: 'ask',
    kind: 'rule',
    request: {
      example: 'example',
      type: 'application/json',
      edits: [{ op: 'remove', path: '/body/people/0/name' }],
    },
    statuses: [400],
    breaks: { keyword: 'required', pointer: `${SCHEMA}/properties/people/items/required` },
  });
});

test.each([
  {
    why: 'another branch allows it',
    schema: { anyOf: [{ type: 'string' }, { type: ['number', 'null', 'boolean', 'array', 'object'] }] },
    example: 'a',
    reason: 'what breaks it is allowed elsewhere in its schema',
  },
  {
    why: 'it only describes',
    schema: { format: 'password' },
    example: 'a',
    reason: 'it forbids nothing that can be sent',
  },
  { why: 'everything matches', schema: { pattern: '' }, example: 'a', reason: 'it forbids nothing that can be sent' },
  {
    why: 'too much would have to be sent',
    schema: { maxLength: 1e9 },
    example: 'a',
    reason: 'it forbids nothing that can be sent',
  },
  {
    why: 'nothing fits the schema that it stands in',
    schema: { properties: { a: { allOf: [{ type: 'string', pattern: '^(?=a)b$' }] } } },
    example: {},
    reason: 'no example reaches it',
  },
])('says that no case breaks a rule because $why', ({ schema, example, reason }) => {
  const { unbroken } = planOf(contractOfBody(schema, example), []);
  expect(unbroken.length).toBeGreaterThan(0);
  expect(new Set(unbroken.map((rule) => rule.reason))).toEqual(new Set([reason]));
});

test('does not ask a request for what is the server’s to choose', () => {
  const schema = { required: ['id', 'name'], properties: { id: { readOnly: true }, name: {} } };
  expect(ruleCasesOf(contractOfBody(schema, { name: 'a' })).map(({ name }) => name)).toEqual([
    'refuses a body without /name',
  ]);
});

test.each([
  { cycle: 'a tree', schemas: { A: { properties: { child: { $ref: '#/components/schemas/A' }, n: { minimum: 1 } } } } },
  {
    cycle: 'a union with itself in a list',
    schemas: { A: { anyOf: [{ minimum: 1 }, { items: { $ref: '#/components/schemas/A' } }] } },
  },
])('ends where a schema refers to itself: $cycle', ({ schemas }) => {
  expect(
    ruleCasesOf(contractOfBody({ $ref: '#/components/schemas/A' }, { n: 1, child: { n: 2 } }, { schemas })),
  ).toBeDefined();
});

const query = (schema: unknown, example: unknown, rest = {}) => ({ name: 'q', in: 'query', schema, example, ...rest });

test.each([
  {
    of: 'an integer in the path',
    parameter: { name: 'q', in: 'path', required: true, schema: { type: 'integer' }, example: 1 },
    sent: ['/ask/licet', '/ask/1.5', '/ask/true'],
  },
  { of: 'a minimum', parameter: query({ type: 'integer', minimum: 1 }, 2), sent: ['?q=licet', '?q=1.5', '?q=0'] },
  {
    of: 'a comma-separated enum',
    parameter: query({ type: 'array', items: { enum: ['a', 'b'] } }, ['a', 'b'], { explode: false }),
    sent: ['?q=licet', '?q=licet-unlisted,b', '?q=A,b', '?q=ax,b'],
  },
  {
    of: 'an exploded enum',
    parameter: query({ type: 'array', items: { enum: ['a', 'b'] } }, ['a', 'b']),
    sent: ['?q=licet', '?q=licet-unlisted&q=b', '?q=A&q=b', '?q=ax&q=b'],
  },
  { of: 'a required one', parameter: query({ type: 'string' }, 'a', { required: true }), sent: [''] },
  {
    of: 'a required header',
    parameter: { name: 'X-A', in: 'header', required: true, schema: { type: 'string', pattern: '^a$' }, example: 'a' },
    sent: ['without', 'x-a: !'],
  },
  {
    of: 'one without an example',
    parameter: { name: 'q', in: 'query', schema: { enum: ['a'] } },
    sent: ['?q=licet-unlisted', '?q=A', '?q=ax'],
  },
  {
    of: 'a number that a reference names',
    parameter: query({ allOf: [{ $ref: '#/components/schemas/Count' }] }, 2),
    sent: ['?q=licet', '?q=1.5', '?q=0'],
  },
  {
    of: 'an object',
    parameter: query({ type: 'object', properties: { a: { type: 'integer' } } }, { a: 1 }, { style: 'deepObject' }),
    sent: ['?q[a]=licet', '?q[a]=1.5'],
  },
])('breaks a parameter: $of', async ({ parameter, sent }) => {
  const path = parameter.in === 'path' ? '/ask/{q}' : '/ask';
  const contract = contractOf(
    { parameters: [parameter] },
    { schemas: { Count: { type: 'integer', minimum: 1 } } },
    path,
  );
  const [operation] = contract.operations;
  if (!operation) throw new Error('there is one');
  const requests = await Promise.all(
    ruleCasesOf(contract).map((one) => buildRequest(contract, operation, one, shelfTarget('http://x'))),
  );
  const said = requests.map(({ url, headers }) =>
    parameter.in === 'header'
      ? headers['x-a'] === undefined
        ? 'without'
        : `x-a: ${headers['x-a']}`
      : decodeURIComponent(parameter.in === 'path' ? new URL(url).pathname : new URL(url).search),
  );
  // Of a wrong type there are several; one is enough here.
  expect(said.filter((one) => !/\[object|[:=] ?(null|12|true)/.test(one))).toEqual(sent);
});

test.each([
  { what: 'a string is a string whatever it is', parameter: query({ type: 'string' }, 'a') },
  { what: 'an empty list in a query is no parameter', parameter: query({ type: 'array', minItems: 1 }, ['a']) },
  { what: 'an empty text may be no parameter', parameter: query({ minLength: 1 }, 'a') },
  {
    what: 'one is a list of one',
    parameter: query({ type: 'array', items: { type: 'integer' }, minItems: 1 }, [1], { explode: false }),
  },
  {
    what: 'the schema may be a number’s by any branch',
    parameter: query({ anyOf: [{ type: 'integer', minimum: 5 }, { const: 4 }] }, 6),
  },
])('sends nothing that is valid again on the wire: $what', ({ parameter }) => {
  const values = ruleCasesOf(contractOf({ parameters: [parameter] })).map(({ request }) => request.edits?.at(-1));
  expect(
    values.filter((edit) => edit?.op === 'replace' && !['licet', 1.5, true, null].includes(edit.value as string)),
  ).toEqual([]);
});

test('leaves credentials and media types to those who put them on a request', () => {
  const header = (name: string) => ({ name, in: 'header', required: true, schema: { enum: ['a'] }, example: 'a' });
  const contract = contractOf(
    { parameters: ['Accept', 'Content-Type', 'Authorization', 'x-key'].map(header), security: [{ key: [] }] },
    { securitySchemes: { key: { type: 'apiKey', in: 'header', name: 'X-Key' } } },
  );
  expect(ruleCasesOf(contract)).toEqual([]);
});

const NEARLY = [
  'refuses a body whose /kind is a listed value in other letters',
  'refuses a body whose /kind is a listed value and a letter more',
];

test.each([
  {
    type: 'multipart/form-data',
    names: ['refuses a body without /file', 'refuses a body whose /kind is none of the listed values', ...NEARLY],
  },
  {
    type: 'application/x-www-form-urlencoded',
    names: [
      'refuses a body without /file',
      'refuses a body whose /kind is none of the listed values',
      ...NEARLY,
      'refuses a body whose /file is too short',
    ],
  },
])('breaks what can be seen of a form as $type', ({ type, names }) => {
  const schema = {
    type: 'object',
    required: ['file'],
    properties: {
      file: { type: 'string', format: 'binary', minLength: 2 },
      kind: { enum: ['a'] },
      note: { type: 'string' },
    },
  };
  const example = { file: 'content', kind: 'a', note: 'b' };
  const contract = contractOf({ requestBody: { required: true, content: { [type]: { schema, example } } } });
  expect(
    ruleCasesOf(contract)
      .map(({ name }) => name)
      .sort(),
  ).toEqual(names.sort());
});

test('makes up what the document gives no example of, and then promises nothing of the answer', () => {
  const contract = contractOf(
    {
      parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'integer', minimum: 3 } }],
      requestBody: jsonBody(person),
    },
    {},
    '/ask/{id}',
  );
  const cases = casesOf(contract);
  expect(cases.filter(({ kind }) => kind === 'example')).toEqual([]);
  expect(cases.find(({ id }) => id.endsWith('required:name'))?.statuses).toEqual([400, 404]);
});

test('the same document gives the same cases, each with an id of its own', () => {
  const contract = () => contractOfBody({ anyOf: [person, { type: 'array', items: person }] }, [{ name: 'Jane' }]);
  const cases = casesOf(contract());
  expect(JSON.stringify(casesOf(structuredClone(contract())))).toBe(JSON.stringify(cases));
  expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
});

const scalar = fc.oneof(
  fc.record({ type: fc.constant('integer'), minimum: fc.integer({ min: -9, max: 9 }) }),
  fc.record({ type: fc.constant('string'), maxLength: fc.integer({ min: 5, max: 9 }) }),
  fc.record({ enum: fc.uniqueArray(fc.constantFrom('a', 'b', 1, true, null), { minLength: 1 }) }),
  fc.record({ type: fc.constantFrom(['string', 'null'], ['integer', 'boolean']) }),
  fc.constant({ const: 'x' }),
);
const { schema: anySchema } = fc.letrec((tie) => ({
  schema: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    scalar,
    fc.record({ type: fc.constant('array'), items: tie('schema'), minItems: fc.integer({ min: 0, max: 2 }) }),
    fc.record({
      type: fc.constant('object'),
      properties: fc.dictionary(fc.constantFrom('a', 'b', '__proto__', 'c/d'), tie('schema')),
      required: fc.subarray(['a', 'b']),
      additionalProperties: fc.boolean(),
    }),
    fc.record({ anyOf: fc.array(tie('schema'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ oneOf: fc.array(tie('schema'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ allOf: fc.array(tie('schema'), { minLength: 1, maxLength: 2 }) }),
    fc.record({ not: tie('schema') }),
  ),
}));

test('whatever the schema: each case is invalid once it is read back from its bytes, and breaks the rule that it names', () => {
  let judged = 0;
  fc.assert(
    fc.property(anySchema, (schema) => {
      const contract = contractOf({ requestBody: jsonBody(schema) });
      const judge = schemaJudge(contract, 'request');
      for (const { request, breaks } of ruleCasesOf(contract)) {
        const example = request.example === 'made-up' ? sampleIn(contract) : undefined;
        const sent = JSON.stringify(edited({ body: example }, request.edits ?? []).body);
        expect(judge.violationsOf(SCHEMA, JSON.parse(sent))).not.toEqual([]);
        expect(breaks?.pointer).toMatch(new RegExp(`/${breaks?.keyword}$`));
        judged += 1;
      }
    }),
    { numRuns: 60, seed: 20261121 },
  );
  expect(judged).toBeGreaterThan(100);
});

function sampleIn(contract: ReturnType<typeof contractOf>): unknown {
  const media = withMadeUpExamples(contract).operations[0]?.requestBody?.content['application/json'];
  return media?.examples['made-up'];
}
