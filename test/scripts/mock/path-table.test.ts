import { expect, test } from 'vitest';
import { pathTable } from '../../../scripts/mock/path-table.ts';
import type { Operation } from '../../../scripts/openapi/contract.ts';

function operation(method: string, path: string, parameters: readonly object[] = []): Operation {
  return { id: `${method} ${path}`, method, path, parameters } as unknown as Operation;
}

function word(name: string, only: string) {
  return { name, in: 'query', required: true, schema: { pointer: '', schema: { enum: [only] } } };
}

const find = pathTable([
  operation('get', '/pets/{id}'),
  operation('get', '/pets/mine'),
  operation('post', '/pets'),
  operation('get', '/files/{name}.{type}'),
  operation('get', '/v1/{+name}'),
  operation('post', '/v1/{+name}:cancel'),
  operation('put', '/{+a}/{+b}/{+c}/{+d}:x'),
  operation('get', '/#Action=Add', [word('Action', 'Add')]),
  operation('get', '/#Action=Drop', [word('Action', 'Drop')]),
  operation('get', '/list?archived'),
  operation('get', '/odd"/%7Etilde'),
  operation('get', '/pets/a:b'),
  operation('get', '/pets/A'),
  operation('get', '/say'),
  operation('get', '/say?what=more'),
  operation('get', '/say?what=less&how={how}'),
]);

function found(method: string, path: string, query: Record<string, string> = {}) {
  const routed = find({ method, path, query, headers: {} });
  return 'methods' in routed ? routed.methods : [routed.operation.id, routed.values];
}

test.each([
  { path: '/pets/7', is: ['get /pets/{id}', { id: '7' }] },
  { path: '/pets/a%2Fb%20c', is: ['get /pets/{id}', { id: 'a/b c' }] },
  { path: '/pets/mine', is: ['get /pets/mine', {}] },
  { path: '/files/a.b.json', is: ['get /files/{name}.{type}', { name: 'a.b', type: 'json' }] },
  {
    path: '/v1/projects/a/zones/b',
    is: ['get /v1/{+name}', { '+name': 'projects/a/zones/b', name: 'projects/a/zones/b' }],
  },
  { path: '/pets', is: ['post'] },
  { path: '/pets/7/toys', is: [] },
  { path: '/odd%22/~tilde', is: ['get /odd"/%7Etilde', {}] },
  { path: '/pets/a:b', is: ['get /pets/a:b', {}] },
  { path: '/pets/a%3Ab', is: ['get /pets/{id}', { id: 'a:b' }] },
  { path: '/pets/%2541', is: ['get /pets/{id}', { id: '%41' }] },
  { path: '/list', is: ['get /list?archived', {}] },
])('GET $path is $is', ({ path, is }) => {
  expect(found('GET', path)).toEqual(is);
});

test('a path with a word after a parameter of many segments goes before one without', () => {
  expect(found('POST', '/v1/operations/7:cancel')).toEqual([
    'post /v1/{+name}:cancel',
    { '+name': 'operations/7', name: 'operations/7' },
  ]);
});

test('of several parameters of many segments the first ones are the longest', () => {
  const [, values] = found('PUT', '/1/2/3/4/5:x');
  expect(values).toMatchObject({ a: '1/2', b: '3', c: '4', d: '5' });
});

test('of operations in one place it is the one whose words the request has', () => {
  expect(found('GET', '/', { Action: 'Drop' })).toEqual(['get /#Action=Drop', {}]);
  expect(found('GET', '/', { Action: 'Add' })).toEqual(['get /#Action=Add', {}]);
  expect(found('GET', '/say', { what: 'else' })).toEqual(['get /say', {}]);
  expect(found('GET', '/say', { what: 'more' })).toEqual(['get /say?what=more', {}]);
  expect(found('GET', '/say', { what: 'less', how: 'so' })[0]).toBe('get /say?what=less&how={how}');
});

test('no path holds it up', () => {
  expect(found('GET', `/files/${'.'.repeat(9_000)}`)).toEqual([]);
  expect(found('GET', `/v1/${'/'.repeat(9_000)}`)).toEqual([]);
  expect(found('PUT', '/'.repeat(1_900))).toEqual([]);
});
