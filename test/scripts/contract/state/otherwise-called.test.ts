import { expect, test } from 'vitest';
import { disagreements } from '../../../../scripts/contract/state/compare.ts';
import { idOf } from '../../../../scripts/contract/state/identity.ts';
import { inList } from '../../../../scripts/contract/state/in-list.ts';
import { areAlike } from '../../../../scripts/contract/state/property.ts';
import { resourcesOf } from '../../../../scripts/contract/state/resources.ts';
import { readContract } from '../../../../scripts/openapi/read-contract.ts';

const text = { type: 'string' };
const answers = { '200': { description: 'It' } };
const inPath = (name: string) => ({ name, in: 'path', required: true, schema: text });
const object = (properties: object) => ({ type: 'object', properties });
const contract = readContract('otherwise', {
  openapi: '3.1.0',
  info: { title: 'Otherwise called', version: '1' },
  paths: {
    '/teams/{team_slug}': { get: { operationId: 'get', parameters: [inPath('team_slug')], responses: answers } },
    '/teams/{team_slug}/orgs/{org}': {
      put: { operationId: 'put', parameters: [inPath('team_slug'), inPath('org')], responses: answers },
    },
  },
  components: {
    schemas: {
      Names: { type: 'array', items: text },
      Things: { type: 'array', items: { type: 'object' } },
      Others: { type: 'array', items: object({ name: text }) },
      Long: object({ config: object({ url: text, secret: text }) }),
      Short: object({ config: object({ url: text }) }),
    },
  },
});
const at = (name: string) => `#/components/schemas/${name}`;

test('what a path asks for by slug is called by its slug, and by its id where it has none', () => {
  const [teams] = resourcesOf(contract);
  if (!teams) throw new Error('there are no teams');
  expect(idOf(teams, { id: 7, slug: 'crew' })).toBe('crew');
  expect(idOf(teams, { id: 7 })).toBe(7);
});

test('a list is only missed where it calls its items as the path does', () => {
  const orgs = resourcesOf(contract).find(({ parameter }) => parameter === 'org');
  if (!orgs) throw new Error('there are no orgs');
  const listing = { items: [{ value: { id: 1 }, pointer: undefined }], complete: true };
  const put = (body: object) => ({
    resource: orgs,
    path: { org: 'crew' },
    made: {
      exchange: { response: { status: 200, headers: { 'content-type': 'application/json' }, body: bytes(body) } },
    } as never,
  });
  expect(inList(listing, put({ id: 1 }))).toBeUndefined();
  expect(inList(listing, put({ id: 'crew' }))).toBe(false);
});

function bytes(body: object): Uint8Array {
  return Buffer.from(JSON.stringify(body));
}

test('lists of texts and lists of objects are not compared', () => {
  expect(areAlike(contract.document, at('Names'), at('Things'))).toBe(false);
  expect(areAlike(contract.document, at('Things'), at('Others'))).toBe(true);
});

test('of an object in two answers, what only one of them names is not compared', () => {
  const shown = (name: string, config: object) => ({ value: { config }, pointer: at(name) });
  const whole = shown('Long', { url: '/a', secret: 'x' });
  expect(disagreements(contract, whole, shown('Short', { url: '/a' }), [])).toEqual([]);
  expect(disagreements(contract, whole, shown('Short', { url: '/b' }), [])).toHaveLength(1);
  expect(disagreements(contract, whole, shown('Long', { url: '/a', secret: 'y' }), [])).toHaveLength(1);
});
