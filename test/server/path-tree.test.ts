import { expect, test } from 'vitest';
import { PathTree, parameterNames } from '../../server/path-tree.ts';

const PATHS = [
  '/',
  '/things',
  '/things/{id}',
  '/things/mine',
  '/things/{id}/parts',
  '/things/mine/secrets',
  '/things/{id}.json',
  '/{kind}/{id}/parts/{part-id}',
  '/span/{from}-{to}',
  '/a.b',
  '/odd"/%7Etilde',
  '/cast/x:cancel',
  '/cast/a%2fb',
  '/cast/{id}',
  '/cast/~{id}"',
];

const tree = new PathTree<string>();
for (const path of PATHS) tree.add(path, path);

test.each([
  { asked: '/', want: '/', values: [] },
  { asked: '/things', want: '/things', values: [] },
  { asked: '/things/7', want: '/things/{id}', values: ['7'] },
  { asked: '/things/mine', want: '/things/mine', values: [] },
  { asked: '/things/mine/parts', want: '/things/{id}/parts', values: ['mine'] },
  { asked: '/things/a%2Fb.json', want: '/things/{id}.json', values: ['a%2Fb'] },
  { asked: '/things/a.json.json', want: '/things/{id}.json', values: ['a.json'] },
  { asked: '/things/1/parts/2', want: '/{kind}/{id}/parts/{part-id}', values: ['things', '1', '2'] },
  { asked: '/span/1-2-3', want: '/span/{from}-{to}', values: ['1-2', '3'] },
  { asked: '/a.b', want: '/a.b', values: [] },
  { asked: '/odd%22/~tilde', want: '/odd"/%7Etilde', values: [] },
  { asked: '/odd"/%7etilde', want: '/odd"/%7Etilde', values: [] },
  { asked: '/cast/x:cancel', want: '/cast/x:cancel', values: [] },
  { asked: '/cast/x%3Acancel', want: '/cast/{id}', values: ['x%3Acancel'] },
  { asked: '/cast/a%2Fb', want: '/cast/a%2fb', values: [] },
  { asked: '/cast/%7e7%22', want: '/cast/~{id}"', values: ['7'] },
  { asked: '/cast/%zz', want: '/cast/{id}', values: ['%zz'] },
])('$asked is $want', ({ asked, want, values }) => {
  expect(tree.find(asked)).toEqual({ what: want, values });
});

test.each(['', '//', '/Things', '/things/', '/things//parts', '/axb', '/span/12', '/things/1/parts/2/3', 'things'])(
  '%j is no path of them',
  (asked) => {
    expect(tree.find(asked)).toBeUndefined();
  },
);

test('parameters have the names that the contract writes', () => {
  expect(parameterNames('/{kind}/{id}/parts/{part-id}')).toEqual(['kind', 'id', 'part-id']);
});

test('all that a path may lead to, the most concrete first', () => {
  expect(tree.all('/things/mine')).toEqual([
    { what: '/things/mine', values: [] },
    { what: '/things/{id}', values: ['mine'] },
  ]);
});
