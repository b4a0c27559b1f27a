import { expect, test } from 'vitest';
import { stateCases } from '../../../../scripts/contract/derive/state.ts';
import { judgeOf, type Verdict } from '../../../../scripts/contract/index.ts';
import { resourcesOf } from '../../../../scripts/contract/state/resources.ts';
import { readContract } from '../../../../scripts/openapi/read-contract.ts';
import { shapesDocument } from '../../../fixtures/state/shapes-document.ts';
import { type Broken, startShapes } from '../../../fixtures/state/shapes-server.ts';

const contract = readContract('shapes', shapesDocument);
const cases = stateCases(contract);

async function verdictsOn(broken?: Broken): Promise<(Verdict & { readonly scenario: string | undefined })[]> {
  const shapes = await startShapes(broken);
  const { judge } = judgeOf(contract, []);
  const verdicts = [];
  try {
    for (const testCase of cases)
      verdicts.push({ scenario: testCase.scenario, ...(await judge(testCase, shapes.target)) });
  } finally {
    await shapes.close();
  }
  return verdicts;
}

test('resources are read from paths', () => {
  expect(resourcesOf(contract).map(({ name, create, list, chosen }) => [name, create?.id, list?.id, chosen])).toEqual([
    ['authors', 'addAuthor', 'listAuthors', false],
    ['authors.books', 'addBook', 'listBooks', false],
    ['settings', 'putSetting', undefined, true],
    ['jobs', 'addJob', undefined, false],
  ]);
});

test('two paths of the same words are two resources where one lies below the other', () => {
  const answers = { '200': { description: 'It.' } };
  const both = readContract('hosts', {
    openapi: '3.1.0',
    info: { title: 'Licenses of hosts', version: '1' },
    paths: {
      '/licenses/{key}': { get: { operationId: 'ofKey', responses: answers } },
      '/licenses/{key}/{host}': { put: { operationId: 'ofHost', responses: answers } },
    },
  });
  expect(resourcesOf(both).map(({ name, read, create }) => [name, read?.id, create?.id])).toEqual([
    ['licenses', 'ofKey', undefined],
    ['licenses.{host}', undefined, 'ofHost'],
  ]);
});

test('a correct server of every shape has no findings, and only what it lacks is skipped', async () => {
  const verdicts = await verdictsOn();
  expect(verdicts.flatMap(({ findings }) => findings)).toEqual([]);
  expect(verdicts.filter(({ outcome }) => outcome === 'skipped').map(({ scenario }) => scenario)).toEqual([
    'location-resolves/authors',
    'location-resolves/settings',
    'location-resolves/jobs',
    'answer-is-what-is-read/settings',
    'deleted-stays-deleted/settings',
  ]);
});

test.each([
  { broken: 'authors', resource: 'authors', how: 'a wrapped answer' },
  { broken: 'books', resource: 'authors.books', how: 'a Location alone, below a parent' },
  { broken: 'settings', resource: 'settings', how: 'an id of the client’s choosing' },
  { broken: 'jobs', resource: 'jobs', how: 'a link' },
] as const)('what is made is found again by $how', async ({ broken, resource }) => {
  const found = (await verdictsOn(broken)).filter(({ outcome }) => outcome === 'broken');
  expect(found.map(({ scenario }) => scenario)).toContain(`created-can-be-read/${resource}`);
});
