import { expect, test } from 'vitest';
import { faultsOfGoodInput } from '../../../server/mutants/faults-of-good-input.ts';
import { modelOf } from '../../../server/mutants/operation-model.ts';
import { fitsOfRequests } from '../../../server/mutants/reading.ts';

const item = (required: readonly string[]) => ({ items: { type: 'object', required } });

/** An order whose features are open at first, and closed by what kind of order it is. */
function orderWhere(local: readonly string[], network: readonly string[]) {
  const feature = { type: 'object', properties: { name: { type: 'string' }, enabled: { type: 'boolean' } } };
  const schema = {
    allOf: [
      { type: 'object', properties: { features: { type: 'array', items: feature } } },
      { oneOf: [local, network].map((required) => ({ properties: { features: item(required) } })) },
    ],
  };
  const content = { 'application/json': { schema } };
  const post = { operationId: 'order', requestBody: { content }, responses: { '200': { description: 'Ordered.' } } };
  return { openapi: '3.1.0', info: { title: 'Orders', version: '1' }, paths: { '/orders': { post } } };
}

test.each([
  { says: 'each branch requires it', local: ['enabled'], network: ['name', 'enabled'], mutants: ['name'] },
  { says: 'one branch requires it', local: ['enabled'], network: ['name'], mutants: ['name', 'enabled'] },
])('what a request may leave out, where $says', ({ local, network, mutants }) => {
  const document = orderWhere(local, network);
  const [operation] = modelOf(document);
  if (!operation) throw new Error('the document has an operation');
  const words = faultsOfGoodInput(document, operation, fitsOfRequests(document))
    .filter(({ mutant }) => mutant.kind === 'valid input refused')
    .map(({ mutant }) => / has no (\w+)$/.exec(mutant.words)?.[1])
    .filter((name) => name !== undefined && name !== 'features');
  expect(words).toEqual(mutants);
});
