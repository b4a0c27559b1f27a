import { expect, test } from 'vitest';
import type { CaseKind } from '../../../scripts/contract/case.ts';
import { causeOf } from '../../../scripts/report/index.ts';

const document = { openapi: '3.1.0', info: { title: 'None', version: '1' }, paths: {} };

function cause(case_: string, check: string, message: string, pointer?: string): string {
  const [operation = '', kind = ''] = case_.split('/');
  const asked = { id: case_, operation, kind: kind as CaseKind };
  return causeOf(document, asked, { check, message, ...(pointer === undefined ? {} : { pointer }) });
}

test.each([
  {
    what: 'a refusal as HTML, whatever was asked',
    one: cause('a/state/x', 'media-type-is-declared', 'answered 404 as text/html, but declares only a/b'),
    other: cause('b/rule/y', 'media-type-is-declared', 'answered 404 as text/html, but declares only c/d'),
  },
  {
    what: 'a body that cannot be read, of every operation',
    one: cause('a/protocol/malformed', 'no-server-error', 'answered 500, a server error, expected 400 or 415'),
    other: cause('b/protocol/empty', 'no-server-error', 'answered 500, a server error, expected 400 or 422'),
  },
  {
    what: 'a status that no operation declares for an unknown credential',
    one: cause('a/security/none', 'status-is-declared', 'answered 403, but declares only 200; expected 401', '#/a'),
    other: cause('b/security/none', 'status-is-declared', 'answered 403, but declares only 201; expected 401', '#/b'),
  },
])('is one: $what', ({ one, other }) => {
  expect(one).toBe(other);
});

test.each([
  {
    what: 'two statuses as HTML',
    one: cause('a/state/x', 'media-type-is-declared', 'answered 404 as text/html, but declares only a/b'),
    other: cause('a/state/x', 'media-type-is-declared', 'answered 200 as text/html, but declares only a/b'),
  },
  {
    what: 'a body that cannot be read, and a method that is not known',
    one: cause('a/protocol/malformed', 'no-server-error', 'answered 500, a server error, expected 400'),
    other: cause('a/protocol/head', 'no-server-error', 'answered 500, a server error, expected 400'),
  },
  {
    what: 'good input refused by two operations',
    one: cause('a/positive/x', 'status-is-expected', 'answered 400, expected 200'),
    other: cause('b/positive/x', 'status-is-expected', 'answered 400, expected 200'),
  },
])('are two: $what', ({ one, other }) => {
  expect(one).not.toBe(other);
});
