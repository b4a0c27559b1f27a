import { expect, test } from 'vitest';
import { harbour } from '../../fixtures/server/harbour.ts';
import { type Ask, inferred } from '../../fixtures/server/inferred.ts';

const FLEET = [
  { name: 'Fram', flag: 'XA', tonnage: 402 },
  { name: 'Gjøa', flag: 'XA', tonnage: 47 },
  { name: 'Maud', flag: 'XB', tonnage: 292 },
];

async function fleet(): Promise<Ask> {
  const ask = await inferred(harbour);
  for (const body of FLEET) await ask('POST', '/ships', { body });
  return ask;
}

const namesIn = ({ body }: Awaited<ReturnType<Ask>>) => body.items.map(({ name }: { name: string }) => name);

test.each([
  { query: 'flag=XA', want: ['Fram', 'Gjøa'] },
  { query: 'flag=XB&minTonnage=100', want: ['Maud'] },
  { query: 'q=jø', want: ['Gjøa'] },
])('$query asks for some', async ({ query, want }) => {
  const came = await (await fleet())('GET', `/ships?${query}`);
  expect(namesIn(came)).toEqual(want);
  expect(came.body.meta.total).toBe(want.length);
});

test.each([
  { sort: 'name', want: ['Fram', 'Gjøa', 'Maud'] },
  { sort: '-name', want: ['Maud', 'Gjøa', 'Fram'] },
])('$sort puts them in order', async ({ sort, want }) => {
  const came = await (await fleet())('GET', `/ships?sort=${sort}`);
  expect(namesIn(came).filter((name: string) => want.includes(name))).toEqual(want);
});

test('pages by offset show each once, say how many there are, and link to the next', async () => {
  const ask = await fleet();
  const all = namesIn(await ask('GET', '/ships'));
  const pages = await Promise.all(
    all.map((_: string, offset: number) => ask('GET', `/ships?limit=1&offset=${offset}`)),
  );
  expect(pages.flatMap(namesIn)).toEqual(all);
  expect(pages.map(({ body }) => body.meta)).toEqual(
    all.map((_: string, offset: number) => ({ total: all.length, offset })),
  );
  expect(pages[0]?.headers.get('link')).toContain('</api/ships?limit=1&offset=1>; rel="next"');
  expect(pages.at(-1)?.headers.get('link')).not.toContain('next');
});

test('a cursor leads from page to page, up to the last', async () => {
  const ask = await inferred(harbour);
  const seen: unknown[] = [];
  let cursor: string | null = '';
  for (let pages = 0; cursor !== null && pages < 10; pages += 1) {
    const { body } = await ask('GET', cursor === '' ? '/tides' : `/tides?cursor=${cursor}`);
    expect(body.data).toHaveLength(1);
    seen.push(...body.data);
    cursor = body.nextCursor;
  }
  expect(cursor).toBeNull();
  expect(new Set(seen.map((one) => JSON.stringify(one))).size).toBe(seen.length);
  expect(seen).toEqual((await ask('GET', '/tides?limit=9')).body.data);
});

test('a list has no more than it may have', async () => {
  const items = { type: 'object', properties: { id: { type: 'string' } } };
  const ask = await inferred({
    openapi: '3.1.0',
    info: { title: 'Flags', version: '1' },
    paths: {
      '/flags': {
        get: {
          responses: {
            '200': {
              description: 'All',
              content: { 'application/json': { schema: { type: 'array', maxItems: 1, items } } },
            },
          },
        },
      },
    },
  });
  const { status, body } = await ask('GET', '/flags');
  expect([status, body.length]).toEqual([200, 1]);
});

test('what is not on a page is not made up for it', async () => {
  let made = 0;
  const { schemas } = harbour['components'] as { schemas: { Ship: { properties: object } } };
  const properties = new Proxy(schemas.Ship.properties, {
    ownKeys(target) {
      made += 1;
      return Reflect.ownKeys(target);
    },
  });
  const components = {
    ...Object(harbour['components']),
    schemas: { ...schemas, Ship: { ...schemas.Ship, properties } },
  };
  const ask = await inferred({ ...harbour, components });
  const madeFor = async (path: string) => {
    await ask('GET', path);
    const before = made;
    await ask('GET', path);
    return made - before;
  };
  const ofOne = await madeFor('/ships?limit=1');
  expect(ofOne).toBeGreaterThan(0);
  for (let ship = 0; ship < 20; ship += 1) await ask('POST', '/ships', { body: { ...FLEET[0], name: `Fram ${ship}` } });

  expect(await madeFor('/ships?limit=1')).toBe(ofOne);
  expect(await madeFor('/ships?limit=10')).toBeGreaterThan(ofOne);
});

test.each([
  { least: 0, want: 0 },
  { least: 1, want: 1 },
])('of a list that has at least $least a filter leaves $want where nothing answers it', async ({ least, want }) => {
  const ship = {
    type: 'object',
    required: ['id', 'flag'],
    properties: { id: { type: 'string' }, flag: { type: 'string' } },
  };
  const list = { type: 'array', minItems: least, items: ship };
  const content = {
    'application/json': { schema: { type: 'object', required: ['items'], properties: { items: list } } },
  };
  const parameters = [{ name: 'flag', in: 'query', schema: { type: 'string' } }];
  const ask = await inferred({
    ...harbour,
    paths: { '/boats': { get: { security: [], parameters, responses: { 200: { description: 'So', content } } } } },
  });
  const { status, body } = await ask('GET', '/boats?flag=nowhere');
  expect([status, body.items.length]).toEqual([200, want]);
});
