import { expect, test } from 'vitest';
import { askedOperation } from '../../../../scripts/contract/coverage/asked-operation.ts';
import { readContract } from '../../../../scripts/openapi/read-contract.ts';

const responses = { '200': { description: '' } };
const id = { name: 'id', in: 'path', required: true, schema: { type: 'string' } };
const asked = askedOperation(
  readContract('books', {
    openapi: '3.1.0',
    info: { title: 'Books', version: '1' },
    paths: {
      '/{id}/books': { get: { operationId: 'booksOf', parameters: [id], responses } },
      '/books': { get: { operationId: 'listBooks', responses }, post: { operationId: 'addBook', responses } },
      '/books/{id}': { get: { operationId: 'getBook', parameters: [id], responses } },
      '/books/mine': { get: { operationId: 'myBooks', responses } },
      '/books/{id}.(json)': { get: { operationId: 'bookFile', parameters: [id], responses } },
    },
  }),
);

test.each([
  ['GET', 'http://x/books?limit=3', 'http://x', 'listBooks'],
  ['POST', 'http://x/books', 'http://x', 'addBook'],
  ['GET', 'http://x/books/mine', 'http://x', 'myBooks'],
  ['GET', 'http://x/books/b%2F1', 'http://x', 'getBook'],
  ['GET', 'http://x/books/7.(json)', 'http://x', 'getBook'],
  ['GET', 'http://x/vendor/books', 'http://x/vendor/', 'listBooks'],
  ['GET', 'http://x/vendor/books', 'http://x', 'booksOf'],
  ['DELETE', 'http://x/books', 'http://x', undefined],
  ['GET', 'http://x/books/1/2', 'http://x', undefined],
  ['GET', 'http://x/elsewhere', 'http://x/vendor', undefined],
])('%s %s at %s asks %s', (method, url, base, operation) => {
  expect(asked({ method, url }, base)?.id).toBe(operation);
});
