import { expect, test } from 'vitest';

import { alsoUnknown, unsurelyUnknown, withMadeUpExamples } from '../../../../scripts/contract/derive/made-up.ts';

import {
  credentialRefusals,
  declaredStatuses,
  inputRefusals,
  namesNoRefusal,
  onlyRefusals,
  SAYS_NOT_THERE,
  successStatuses,
} from '../../../../scripts/contract/derive/statuses.ts';
import type { Operation } from '../../../../scripts/openapi/contract.ts';
import { WORDS } from '../../../../server/inferred/status-among.ts';
import { contractOf } from '../../../fixtures/contract/one-operation.ts';

function declaring(...statuses: string[]): Operation {
  const responses = Object.fromEntries(statuses.map((status) => [status, { description: 'any' }]));
  const [operation] = contractOf({ responses }).operations;
  if (!operation) throw new Error('there is one');
  return operation;
}

test.each([
  { declared: ['200', '400', '404'], input: [400], credential: [400, 404] },
  { declared: ['200', '404'], input: [404], credential: [404] },
  { declared: ['200'], input: [400, 413, 415, 422], credential: [401, 403] },
])('of exact statuses $declared refuse what says so', ({ declared, input, credential }) => {
  expect(inputRefusals(declaring(...declared))).toEqual(input);
  expect(credentialRefusals(declaring(...declared), 'none')).toEqual(credential);
});

test.each([
  { declared: ['200', '401'], security: [{ key: [] }], input: [401, 400, 413, 415, 422] },
  { declared: ['200', '429'], security: [], input: [429, 400, 413, 415, 422] },
  { declared: ['200', '401', '404'], security: [{ key: [] }], input: [401, 404] },
  { declared: ['200', '401'], security: [], input: [401] },
])(
  'what says who may ask, and how often, says nothing of input: $declared, asked with $security',
  ({ declared, security, input }) => {
    const operation = { ...declaring(...declared), security: security.map((one) => Object.keys(one)) };
    expect(inputRefusals(operation)).toEqual(input);
    expect(namesNoRefusal(operation)).toBe(input.includes(400));
  },
);

test.each([['default'], ['4XX'], ['4XX', 'default'], ['200', '404', 'default']])(
  'a server may refuse with any fitting status where %j are declared',
  (...declared) => {
    const operation = declaring(...declared);
    for (const status of [400, 409, 415, 422]) expect(inputRefusals(operation)).toContain(status);
    for (const status of [401, 403]) expect(credentialRefusals(operation, 'unknown')).toContain(status);
    expect(inputRefusals(operation).some((status) => status < 400 || status >= 500)).toBe(false);
  },
);

test.each([
  { declared: ['201', '302'], want: [201] },
  { declared: ['302', '404'], want: [302] },
  { declared: ['2XX'], has: 204 },
  { declared: ['default'], has: 201 },
  { declared: [], has: 200 },
])('says yes to $declared', ({ declared, want, has }) => {
  const statuses = successStatuses(declaring(...declared));
  if (want) expect(statuses).toEqual(want);
  else expect(statuses).toContain(has);
});

test.each([
  { declared: ['404', '500'], want: [404, 500] },
  { declared: ['4XX'], has: 409 },
  { declared: ['200', '404'], want: [] },
  { declared: ['404', 'default'], want: [] },
  { declared: ['101'], want: [] },
  { declared: [], want: [] },
])('nothing but refusals answers an operation of $declared', ({ declared, want, has }) => {
  const statuses = onlyRefusals(declaring(...declared));
  if (want) expect(statuses).toEqual(want);
  else expect(statuses).toContain(has);
});

test('what only informs is no answer', () => {
  expect(declaredStatuses(declaring('103', '200'))).toEqual([200]);
});

const PET = { name: 'pet', in: 'path', required: true, schema: { type: 'string' } };

test.each([
  { refusals: { '404': 'No' }, want: [404] },
  { refusals: {}, want: [404] },
  { refusals: { '460': 'PetNotFoundException', '461': 'Tired', '400': 'Wrong' }, want: [460] },
  { refusals: { '460': 'WrongException', '400': 'Wrong', '429': 'Often' }, want: [], unsure: [400, 460] },
  { refusals: { '460': 'MissingParameterException', '400': 'Wrong' }, want: [], unsure: [400, 460] },
  { refusals: { '410': 'Gone', '400': 'Wrong' }, want: [] },
])(
  'a made-up name may be unknown, which is said by $want where there are $refusals',
  ({ refusals, want, unsure = [] }) => {
    const described = Object.entries({ '200': 'Yes', ...refusals }).map(([status, description]) => [
      status,
      { description },
    ]);
    const { operations } = withMadeUpExamples(
      contractOf({ parameters: [PET], responses: Object.fromEntries(described) }, {}, '/pets/{pet}'),
    );
    expect(operations.flatMap((operation) => alsoUnknown(operation))).toEqual(want);
    expect(operations.flatMap((operation) => unsurelyUnknown(operation))).toEqual(unsure);
  },
);

test('the sandbox and the judge take the same words for what is not there', () => {
  expect(String(WORDS[404])).toBe(String(SAYS_NOT_THERE));
});
