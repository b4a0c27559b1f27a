import { expect, test } from 'vitest';
import { createGuard } from '../../../server/guard/guard.ts';
import { gather } from '../../../server/inferred/lore.ts';
import { operationsIn } from '../../../server/inferred/operations.ts';
import { modelOf } from '../../../server/inferred/roles.ts';
import { untouched } from '../../../server/inferred/thing.ts';
import { thingShown } from '../../../server/inferred/thing-shown.ts';
import { MANNERS } from '../../../server/values/plausible.ts';
import { inferred } from '../../fixtures/server/inferred.ts';

const reference = { $ref: '#/components/schemas/Pet' };
const json = (schema: object) => ({ description: 'It', content: { 'application/json': { schema } } });
const parameters = [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }];
const Pet = {
  type: 'object',
  required: ['id', 'name'],
  properties: { id: { type: 'string' }, name: { type: 'string' } },
};
const document = {
  openapi: '3.1.0',
  info: { title: 'Pets', version: '1' },
  paths: {
    '/pets': { get: { responses: { 200: json({ type: 'array', items: { ...reference } }) } } },
    '/pets/{id}': { parameters, get: { responses: { 200: json({ ...reference }) } } },
  },
  components: { schemas: { Pet } },
};

test.each([
  { by: 'what refers to the same schema', schema: { ...reference }, times: 1 },
  { by: 'another schema', schema: structuredClone(Pet), times: 2 },
])('a thing that is shown by $by as it is read is made up $times times', async ({ schema, times }) => {
  const operations = operationsIn(document);
  const model = modelOf(document, operations);
  const guard = async () => createGuard(document);
  const lore = await gather({ name: 'pets', document, operations, guard }, model)();
  let asked = 0;
  const counting: typeof lore = {
    ...lore,
    factsOf(kind) {
      asked += 1;
      return lore.factsOf(kind);
    },
  };
  const [kind] = model.kinds;
  const [manner] = MANNERS;
  if (!kind || !manner) throw new Error('there are things that are made up somehow');
  const thing = untouched(kind, [], 'a1');
  expect(thingShown(counting, thing, schema, manner)).toEqual(
    thingShown(lore, thing, lore.factsOf(kind).schema, manner),
  );
  expect(asked).toBe(times);
});

test('what names a thing where it is read is its id too where whoever made it is answered another schema', async () => {
  const id = { type: 'string', pattern: '^PET-.+$' };
  const answered = (status: number, properties: object) => ({
    responses: { [status]: json({ type: 'object', required: Object.keys(properties), properties }) },
  });
  const made = { requestBody: { content: { 'application/json': { schema: { type: 'object' } } } } };
  const ask = await inferred({
    ...document,
    paths: {
      '/pets': { post: { ...made, ...answered(201, { id, href: { type: 'string' } }) } },
      '/pets/{pet_id}': {
        parameters: [{ name: 'pet_id', in: 'path', required: true, schema: id }],
        get: answered(200, { uuid: id, name: { type: 'string' } }),
      },
    },
  });
  const { body } = await ask('POST', '/pets', { body: { name: 'Rex' } });
  const read = await ask('GET', `/pets/${body.id}`);
  expect([read.status, read.body]).toEqual([200, expect.objectContaining({ uuid: body.id, name: 'Rex' })]);
});
