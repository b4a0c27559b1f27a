import { expect, test } from 'vitest';
import { derivedFrom, planOf } from '../../../scripts/contract/index.ts';
import { readContract } from '../../../scripts/openapi/read-contract.ts';

const ID = { name: 'id', in: 'path', required: true, schema: { type: 'string' } };
const refusing = (description: string) => ({
  '/boats/{id}': { get: { parameters: [ID], responses: { '200': { description: 'It' }, '470': { description } } } },
});
const told = (word: string) => ({
  parameters: [{ name: 'do', in: 'query', required: true, schema: { type: 'string', enum: [word] } }],
  responses: { '200': { description: 'Done' } },
});
const both = (word: string) => ({ '/#one': { get: told('one') }, '/#two': { get: told(word) } });

function digestOf(paths: object): string | undefined {
  const contract = readContract('derived', { openapi: '3.1.0', info: { title: 'Derived', version: '1' }, paths });
  const plan = planOf(contract, []);
  return plan.operations.map(derivedFrom(plan, () => undefined))[0];
}

test.each([
  { what: 'a refusal says that a thing is not there', one: refusing('Tired'), other: refusing('BoatNotFound') },
  { what: 'another operation is told by the same word', one: both('two'), other: both('one') },
])('cases are derived anew where $what', ({ one, other }) => {
  expect(digestOf(one)).not.toBe(digestOf(other));
});

test('cases stay where a refusal says the same in other words', () => {
  expect(digestOf(refusing('BoatNotFound'))).toBe(digestOf(refusing('No such boat')));
});
