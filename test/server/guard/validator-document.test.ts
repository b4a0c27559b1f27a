import { expect, test } from 'vitest';
import { validatorDocuments } from '../../../server/guard/validator-document.ts';

/** What the validator is handed of the one operation of a document. */
function handed(operation: object): object {
  const document = { paths: { '/a': { post: operation } } };
  const { paths } = validatorDocuments(document)({
    id: 'a',
    method: 'post',
    path: '/a',
    security: [],
    responses: { 200: [] },
  });
  return (paths['/'] as { readonly post: object }).post;
}

const parameter = (rest: object) => ({ name: 'a', schema: { type: 'array' }, ...rest });

test.each([
  { given: { in: 'query' }, style: 'form', explode: true },
  { given: { in: 'cookie' }, style: 'form', explode: true },
  { given: { in: 'query', explode: false }, style: 'form', explode: false },
  { given: { in: 'query', style: 'pipeDelimited' }, style: 'pipeDelimited', explode: false },
  { given: { in: 'header' }, style: 'simple', explode: false },
  { given: { in: 'path', style: 'matrix', explode: true }, style: 'matrix', explode: true },
])('a parameter of $given is written as $style, explode: $explode', ({ given, style, explode }) => {
  expect(handed({ parameters: [parameter(given)] })).toMatchObject({ parameters: [{ style, explode }] });
});

test.each(['Accept', 'content-type', 'AUTHORIZATION'])('%s is no parameter', (name) => {
  expect(handed({ parameters: [parameter({ in: 'header', name }), parameter({ in: 'query', name })] })).toMatchObject({
    parameters: [{ in: 'query' }],
  });
});

test('a media type without a schema takes anything', () => {
  const content = { 'text/csv': {}, 'application/json': { schema: { type: 'string' } } };
  expect(handed({ requestBody: { content } })).toMatchObject({
    requestBody: { content: { 'text/csv': { schema: {} }, 'application/json': { schema: { type: 'string' } } } },
  });
});

test('nothing is put into a request that only answers have', () => {
  const properties = {
    state: { type: 'string', readOnly: true, default: 'new' },
    name: { type: 'string', default: 'none' },
  };
  const content = { 'application/json': { schema: { type: 'object', properties } } };
  const made = JSON.stringify(handed({ requestBody: { content } }));
  expect(made).toContain('"default":"none"');
  expect(made).not.toContain('"default":"new"');
});
