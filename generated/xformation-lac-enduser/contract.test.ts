// Made by `npx licet generate` from specs/xformation-lac-enduser. Changes by hand are lost.

// The contract of X-Formation License Activation Center – End-user REST API, version 2, a test a case, on each target: the sandbox, and the mock where the sandbox is written by hand.
//   npx vitest run generated/xformation-lac-enduser                        all of it
//   npx vitest run generated/xformation-lac-enduser -t listLicenses         one operation
import { openSuite } from 'licet/contract';
import { describe, test } from 'vitest';

const { targets, check, everyStatusSeen } = openSuite('xformation-lac-enduser', new URL('.', import.meta.url));

describe.each(targets)('on the $name', (target) => {
  describe('listLicenses: GET /licenses/{activation_key}', () => {
    test('answers the example “documented” with 200, as documented', check(target, {
      id: 'listLicenses/example/documented',
      operation: 'listLicenses',
      kind: 'example',
      request: { example: 'documented' },
      statuses: [200],
      answer: 'documented',
    }));
    test('answers the example “only-success” with 200, as documented', check(target, {
      id: 'listLicenses/example/only-success',
      operation: 'listLicenses',
      kind: 'example',
      request: { example: 'only-success' },
      statuses: [200],
      answer: 'only-success',
    }));
    test('answers the example “in-progress” with 200, as documented', check(target, {
      id: 'listLicenses/example/in-progress',
      operation: 'listLicenses',
      kind: 'example',
      request: { example: 'in-progress' },
      statuses: [200],
      answer: 'in-progress',
    }));
    test('answers the example “documented-disabled-order” with 403, as documented', check(target, {
      id: 'listLicenses/example/documented-disabled-order',
      operation: 'listLicenses',
      kind: 'example',
      request: { example: 'documented-disabled-order' },
      statuses: [403],
      answer: 'documented-disabled-order',
    }));
    test('goes through “An order without failed activations”', check(target, {
      id: 'listLicenses/workflow/nothing-in-that-state',
      operation: 'listLicenses',
      kind: 'workflow',
      request: {},
      statuses: [404],
      workflow: 'nothing-in-that-state',
    }));
    test('lists what was created', check(target, {
      id: 'listLicenses/state/created-is-listed',
      operation: 'listLicenses',
      kind: 'state',
      request: {},
      statuses: [],
      scenario: 'created-is-listed/licenses.{hostids}',
    }));
    test('lists an item as it is read by itself', check(target, {
      id: 'listLicenses/state/list-and-get-agree',
      operation: 'listLicenses',
      kind: 'state',
      request: {},
      statuses: [],
      scenario: 'list-and-get-agree/licenses.{hostids}',
    }));
    test('lists nothing that lies elsewhere', check(target, {
      id: 'listLicenses/state/list-keeps-to-its-parent',
      operation: 'listLicenses',
      kind: 'state',
      request: {},
      statuses: [],
      scenario: 'list-keeps-to-its-parent/licenses.{hostids}',
    }));
    test('lists nothing that it was not asked for', check(target, {
      id: 'listLicenses/state/filters-are-kept',
      operation: 'listLicenses',
      kind: 'state',
      request: {},
      statuses: [],
      scenario: 'filters-are-kept/licenses.{hostids}',
    }));
    test('reads the same again', check(target, {
      id: 'listLicenses/state/reading-changes-nothing',
      operation: 'listLicenses',
      kind: 'state',
      request: {},
      statuses: [],
      scenario: 'reading-changes-nothing/licenses',
    }));
    test('does not find what never was', check(target, {
      id: 'listLicenses/state/unknown-id-is-not-found',
      operation: 'listLicenses',
      kind: 'state',
      request: {},
      statuses: [],
      scenario: 'unknown-id-is-not-found/licenses',
    }));
    test('answers 200 when it is asked to', check(target, {
      id: 'listLicenses/status/200',
      operation: 'listLicenses',
      kind: 'status',
      request: { example: 'documented' },
      statuses: [200],
      provoked: true,
    }));
    test('answers 400 when it is asked to', check(target, {
      id: 'listLicenses/status/400',
      operation: 'listLicenses',
      kind: 'status',
      request: { example: 'documented' },
      statuses: [400],
      provoked: true,
    }));
    test('answers 403 when it is asked to', check(target, {
      id: 'listLicenses/status/403',
      operation: 'listLicenses',
      kind: 'status',
      request: { example: 'documented' },
      statuses: [403],
      provoked: true,
    }));
    test('answers 404 when it is asked to', check(target, {
      id: 'listLicenses/status/404',
      operation: 'listLicenses',
      kind: 'status',
      request: { example: 'documented' },
      statuses: [404],
      provoked: true,
    }));
    test('accepts that it is asked for application/hal+json', check(target, {
      id: 'listLicenses/positive/accept/application/hal+json',
      operation: 'listLicenses',
      kind: 'positive',
      request: { example: 'documented', accept: 'application/hal+json' },
      statuses: [200, 403, 404],
    }));
    test('does not fall over a request whose path parameter activation_key has characters beyond the basic plane', check(target, {
      id: 'listLicenses/unusual/paths/~1licenses~1{activation_key}/get/parameters/0/schema:astral',
      operation: 'listLicenses',
      kind: 'unusual',
      request: {
        example: 'documented',
        edits: [{ op: 'add', path: '/path/activation_key', value: '25N8D-NC35D-WD01P-8JI4K 🚀𝄞' }],
      },
      statuses: [200, 403, 404, 400, 401, 409, 413, 414, 422, 431],
    }));
    test('does not fall over a request whose path parameter activation_key has a NUL in it', check(target, {
      id: 'listLicenses/unusual/paths/~1licenses~1{activation_key}/get/parameters/0/schema:nul',
      operation: 'listLicenses',
      kind: 'unusual',
      request: {
        example: 'documented',
        edits: [{ op: 'add', path: '/path/activation_key', value: '25N8D-NC35D-WD01P-8JI4K\u0000' }],
      },
      statuses: [200, 403, 404, 400, 401, 409, 413, 414, 422, 431],
    }));
    test('accepts a request whose query parameter state has the fewest items', check(target, {
      id: 'listLicenses/positive/paths/~1licenses~1{activation_key}/get/parameters/1/schema/minItems',
      operation: 'listLicenses',
      kind: 'positive',
      request: { example: 'documented', edits: [{ op: 'replace', path: '/query/state', value: ['success'] }] },
      statuses: [200, 403, 404],
      keeps: { keyword: 'minItems', pointer: '#/paths/~1licenses~1{activation_key}/get/parameters/1/schema/minItems' },
    }));
    test('accepts a request whose query parameter state/0 is "failed", as listed', check(target, {
      id: 'listLicenses/positive/paths/~1licenses~1{activation_key}/get/parameters/1/schema/items/enum:0',
      operation: 'listLicenses',
      kind: 'positive',
      request: { example: 'documented', edits: [{ op: 'replace', path: '/query/state', value: ['failed', 'failed'] }] },
      statuses: [200, 403, 404],
      keeps: { keyword: 'enum', pointer: '#/paths/~1licenses~1{activation_key}/get/parameters/1/schema/items/enum' },
    }));
    test('accepts a request whose query parameter state/0 is "in_progress", as listed', check(target, {
      id: 'listLicenses/positive/paths/~1licenses~1{activation_key}/get/parameters/1/schema/items/enum:1',
      operation: 'listLicenses',
      kind: 'positive',
      request: { example: 'documented', edits: [{ op: 'replace', path: '/query/state', value: ['in_progress', 'failed'] }] },
      statuses: [200, 403, 404],
      keeps: { keyword: 'enum', pointer: '#/paths/~1licenses~1{activation_key}/get/parameters/1/schema/items/enum' },
    }));
    test('refuses a request without the query parameter state', check(target, {
      id: 'listLicenses/rule/paths/~1licenses~1{activation_key}/get/parameters/1/required',
      operation: 'listLicenses',
      kind: 'rule',
      request: { example: 'documented', edits: [{ op: 'remove', path: '/query/state' }] },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/paths/~1licenses~1{activation_key}/get/parameters/1/required' },
    }));
    test('refuses a query parameter state that is a string', check(target, {
      id: 'listLicenses/rule/paths/~1licenses~1{activation_key}/get/parameters/1/schema/type:0',
      operation: 'listLicenses',
      kind: 'rule',
      request: { example: 'documented', edits: [{ op: 'replace', path: '/query/state', value: 'licet' }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/paths/~1licenses~1{activation_key}/get/parameters/1/schema/type' },
    }));
    test('refuses a query parameter state that has too few items', check(target, {
      id: 'listLicenses/rule/paths/~1licenses~1{activation_key}/get/parameters/1/schema/minItems:0',
      operation: 'listLicenses',
      kind: 'rule',
      request: { example: 'documented', edits: [{ op: 'replace', path: '/query/state', value: [] }] },
      statuses: [400],
      breaks: { keyword: 'minItems', pointer: '#/paths/~1licenses~1{activation_key}/get/parameters/1/schema/minItems' },
    }));
    test('refuses a query parameter state whose /0 is a number', check(target, {
      id: 'listLicenses/rule/paths/~1licenses~1{activation_key}/get/parameters/1/schema/items/type:0',
      operation: 'listLicenses',
      kind: 'rule',
      request: { example: 'documented', edits: [{ op: 'replace', path: '/query/state/0', value: 12 }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/paths/~1licenses~1{activation_key}/get/parameters/1/schema/items/type' },
    }));
    test('refuses a query parameter state whose /0 is a boolean', check(target, {
      id: 'listLicenses/rule/paths/~1licenses~1{activation_key}/get/parameters/1/schema/items/type:1',
      operation: 'listLicenses',
      kind: 'rule',
      request: { example: 'documented', edits: [{ op: 'replace', path: '/query/state/0', value: true }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/paths/~1licenses~1{activation_key}/get/parameters/1/schema/items/type' },
    }));
    test('refuses a query parameter state whose /0 is null', check(target, {
      id: 'listLicenses/rule/paths/~1licenses~1{activation_key}/get/parameters/1/schema/items/type:4',
      operation: 'listLicenses',
      kind: 'rule',
      request: { example: 'documented', edits: [{ op: 'replace', path: '/query/state/0', value: null }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/paths/~1licenses~1{activation_key}/get/parameters/1/schema/items/type' },
    }));
    test('refuses a query parameter state whose /0 is none of the listed values', check(target, {
      id: 'listLicenses/rule/paths/~1licenses~1{activation_key}/get/parameters/1/schema/items/enum:0',
      operation: 'listLicenses',
      kind: 'rule',
      request: { example: 'documented', edits: [{ op: 'replace', path: '/query/state/0', value: 'licet-unlisted' }] },
      statuses: [400],
      breaks: { keyword: 'enum', pointer: '#/paths/~1licenses~1{activation_key}/get/parameters/1/schema/items/enum' },
    }));
    test('refuses a query parameter state whose /0 is a listed value in other letters', check(target, {
      id: 'listLicenses/rule/paths/~1licenses~1{activation_key}/get/parameters/1/schema/items/enum:1',
      operation: 'listLicenses',
      kind: 'rule',
      request: { example: 'documented', edits: [{ op: 'replace', path: '/query/state/0', value: 'SUCCESS' }] },
      statuses: [400],
      breaks: { keyword: 'enum', pointer: '#/paths/~1licenses~1{activation_key}/get/parameters/1/schema/items/enum' },
    }));
    test('refuses a query parameter state whose /0 is a listed value and a letter more', check(target, {
      id: 'listLicenses/rule/paths/~1licenses~1{activation_key}/get/parameters/1/schema/items/enum:2',
      operation: 'listLicenses',
      kind: 'rule',
      request: { example: 'documented', edits: [{ op: 'replace', path: '/query/state/0', value: 'successx' }] },
      statuses: [400],
      breaks: { keyword: 'enum', pointer: '#/paths/~1licenses~1{activation_key}/get/parameters/1/schema/items/enum' },
    }));
    test('asks for no credential', check(target, {
      id: 'listLicenses/security/open',
      operation: 'listLicenses',
      kind: 'security',
      request: { example: 'documented', credential: { use: 'none' } },
      statuses: [200, 404],
    }));
    test('refuses the method PUT, and says which there are', check(target, {
      id: 'listLicenses/protocol/method/put',
      operation: 'listLicenses',
      kind: 'protocol',
      request: { example: 'documented', method: 'put' },
      statuses: [405, 404],
    }));
    test('refuses the method POST, and says which there are', check(target, {
      id: 'listLicenses/protocol/method/post',
      operation: 'listLicenses',
      kind: 'protocol',
      request: { example: 'documented', method: 'post' },
      statuses: [405, 404],
    }));
    test('refuses the method DELETE, and says which there are', check(target, {
      id: 'listLicenses/protocol/method/delete',
      operation: 'listLicenses',
      kind: 'protocol',
      request: { example: 'documented', method: 'delete' },
      statuses: [405, 404],
    }));
    test('refuses the method PATCH, and says which there are', check(target, {
      id: 'listLicenses/protocol/method/patch',
      operation: 'listLicenses',
      kind: 'protocol',
      request: { example: 'documented', method: 'patch' },
      statuses: [405, 404],
    }));
    test('answers HEAD as it does GET, or refuses the method', check(target, {
      id: 'listLicenses/protocol/head',
      operation: 'listLicenses',
      kind: 'protocol',
      request: { example: 'documented', method: 'head' },
      statuses: [200, 403, 404, 405, 501],
    }));
    test('does not know a path below its own', check(target, {
      id: 'listLicenses/protocol/path',
      operation: 'listLicenses',
      kind: 'protocol',
      request: { example: 'documented', pathSuffix: '/licet-no-such-path/nor-this/nor-that' },
      statuses: [404],
    }));
    test('answers as declared, or says that it cannot, where a media type is asked for that nobody knows', check(target, {
      id: 'listLicenses/protocol/accept',
      operation: 'listLicenses',
      kind: 'protocol',
      request: { example: 'documented', accept: 'application/x-licet' },
      statuses: [200, 403, 404, 406],
    }));
    test('answers made-up valid requests as declared', check(target, {
      operation: 'listLicenses',
      kind: 'fuzz',
      request: {},
      id: 'listLicenses/fuzz/valid',
      fuzz: { sends: 'valid' },
      statuses: [200, 400, 403, 404],
    }));
    test('refuses made-up invalid requests', check(target, {
      operation: 'listLicenses',
      kind: 'fuzz',
      request: {},
      id: 'listLicenses/fuzz/invalid',
      fuzz: { sends: 'invalid' },
      statuses: [400, 403, 404],
    }));
    test('has been seen to answer every status that it declares', everyStatusSeen(target, 'listLicenses'));
  });

  describe('getLicense: GET /licenses/{activation_key}/{hostids}', () => {
    test('answers the example “license-a” with 200, as documented', check(target, {
      id: 'getLicense/example/license-a',
      operation: 'getLicense',
      kind: 'example',
      request: { example: 'license-a' },
      statuses: [200],
      answer: 'license-a',
    }));
    test('answers the example “disabled-order” with 403, as documented', check(target, {
      id: 'getLicense/example/disabled-order',
      operation: 'getLicense',
      kind: 'example',
      request: { example: 'disabled-order' },
      statuses: [403],
      answer: 'disabled-order',
    }));
    test('answers the example “no-such-license” with 404, as documented', check(target, {
      id: 'getLicense/example/no-such-license',
      operation: 'getLicense',
      kind: 'example',
      request: { example: 'no-such-license' },
      statuses: [404],
      answer: 'no-such-license',
    }));
    test('goes through “Activate, poll until it has ended, fetch the license”', check(target, {
      id: 'getLicense/workflow/activate-a-license',
      operation: 'getLicense',
      kind: 'workflow',
      request: {},
      statuses: [200],
      workflow: 'activate-a-license',
    }));
    test('finds below a thing only what lies there', check(target, {
      id: 'getLicense/state/found-below-its-parent-only',
      operation: 'getLicense',
      kind: 'state',
      request: {},
      statuses: [],
      scenario: 'found-below-its-parent-only/licenses.{hostids}',
    }));
    test('reads the same again', check(target, {
      id: 'getLicense/state/reading-changes-nothing',
      operation: 'getLicense',
      kind: 'state',
      request: {},
      statuses: [],
      scenario: 'reading-changes-nothing/licenses.{hostids}',
    }));
    test('does not find what never was', check(target, {
      id: 'getLicense/state/unknown-id-is-not-found',
      operation: 'getLicense',
      kind: 'state',
      request: {},
      statuses: [],
      scenario: 'unknown-id-is-not-found/licenses.{hostids}',
    }));
    test('answers 200 when it is asked to', check(target, {
      id: 'getLicense/status/200',
      operation: 'getLicense',
      kind: 'status',
      request: { example: 'license-a' },
      statuses: [200],
      provoked: true,
    }));
    test('answers 403 when it is asked to', check(target, {
      id: 'getLicense/status/403',
      operation: 'getLicense',
      kind: 'status',
      request: { example: 'license-a' },
      statuses: [403],
      provoked: true,
    }));
    test('answers 404 when it is asked to', check(target, {
      id: 'getLicense/status/404',
      operation: 'getLicense',
      kind: 'status',
      request: { example: 'license-a' },
      statuses: [404],
      provoked: true,
    }));
    test('accepts that it is asked for application/hal+json', check(target, {
      id: 'getLicense/positive/accept/application/hal+json',
      operation: 'getLicense',
      kind: 'positive',
      request: { example: 'license-a', accept: 'application/hal+json' },
      statuses: [200, 403, 404],
    }));
    test('does not fall over a request whose path parameter activation_key has characters beyond the basic plane', check(target, {
      id: 'getLicense/unusual/paths/~1licenses~1{activation_key}~1{hostids}/get/parameters/0/schema:astral',
      operation: 'getLicense',
      kind: 'unusual',
      request: {
        example: 'license-a',
        edits: [{ op: 'add', path: '/path/activation_key', value: '25N8D-NC35D-WD01P-8JI4K 🚀𝄞' }],
      },
      statuses: [200, 403, 404, 400, 401, 409, 413, 414, 422, 431],
    }));
    test('does not fall over a request whose path parameter activation_key has a NUL in it', check(target, {
      id: 'getLicense/unusual/paths/~1licenses~1{activation_key}~1{hostids}/get/parameters/0/schema:nul',
      operation: 'getLicense',
      kind: 'unusual',
      request: {
        example: 'license-a',
        edits: [{ op: 'add', path: '/path/activation_key', value: '25N8D-NC35D-WD01P-8JI4K\u0000' }],
      },
      statuses: [200, 403, 404, 400, 401, 409, 413, 414, 422, 431],
    }));
    test('does not fall over a request whose path parameter hostids has characters beyond the basic plane', check(target, {
      id: 'getLicense/unusual/paths/~1licenses~1{activation_key}~1{hostids}/get/parameters/1/schema:astral',
      operation: 'getLicense',
      kind: 'unusual',
      request: { example: 'license-a', edits: [{ op: 'add', path: '/path/hostids', value: 'Q1VTVE9NPWE= 🚀𝄞' }] },
      statuses: [200, 403, 404, 400, 401, 409, 413, 414, 422, 431],
    }));
    test('does not fall over a request whose path parameter hostids has a NUL in it', check(target, {
      id: 'getLicense/unusual/paths/~1licenses~1{activation_key}~1{hostids}/get/parameters/1/schema:nul',
      operation: 'getLicense',
      kind: 'unusual',
      request: { example: 'license-a', edits: [{ op: 'add', path: '/path/hostids', value: 'Q1VTVE9NPWE=\u0000' }] },
      statuses: [200, 403, 404, 400, 401, 409, 413, 414, 422, 431],
    }));
    test('asks for no credential', check(target, {
      id: 'getLicense/security/open',
      operation: 'getLicense',
      kind: 'security',
      request: { example: 'license-a', credential: { use: 'none' } },
      statuses: [200, 404],
    }));
    test('refuses the method POST, and says which there are', check(target, {
      id: 'getLicense/protocol/method/post',
      operation: 'getLicense',
      kind: 'protocol',
      request: { example: 'license-a', method: 'post' },
      statuses: [405, 404],
    }));
    test('refuses the method PATCH, and says which there are', check(target, {
      id: 'getLicense/protocol/method/patch',
      operation: 'getLicense',
      kind: 'protocol',
      request: { example: 'license-a', method: 'patch' },
      statuses: [405, 404],
    }));
    test('answers HEAD as it does GET, or refuses the method', check(target, {
      id: 'getLicense/protocol/head',
      operation: 'getLicense',
      kind: 'protocol',
      request: { example: 'license-a', method: 'head' },
      statuses: [200, 403, 404, 405, 501],
    }));
    test('does not know a path below its own', check(target, {
      id: 'getLicense/protocol/path',
      operation: 'getLicense',
      kind: 'protocol',
      request: { example: 'license-a', pathSuffix: '/licet-no-such-path/nor-this/nor-that' },
      statuses: [404],
    }));
    test('answers as declared, or says that it cannot, where a media type is asked for that nobody knows', check(target, {
      id: 'getLicense/protocol/accept',
      operation: 'getLicense',
      kind: 'protocol',
      request: { example: 'license-a', accept: 'application/x-licet' },
      statuses: [200, 403, 404, 406],
    }));
    test('answers made-up valid requests as declared', check(target, {
      operation: 'getLicense',
      kind: 'fuzz',
      request: {},
      id: 'getLicense/fuzz/valid',
      fuzz: { sends: 'valid' },
      statuses: [200, 403, 404],
    }));
    test('has been seen to answer every status that it declares', everyStatusSeen(target, 'getLicense'));
  });

  describe('activateLicense: PUT /licenses/{activation_key}/{hostids}', () => {
    test('answers the example “new-user”', check(target, {
      id: 'activateLicense/example/new-user',
      operation: 'activateLicense',
      kind: 'example',
      request: { example: 'new-user' },
      statuses: [202],
    }));
    test('answers the example “two-hostids”', check(target, {
      id: 'activateLicense/example/two-hostids',
      operation: 'activateLicense',
      kind: 'example',
      request: { example: 'two-hostids' },
      statuses: [202],
    }));
    test('answers the example “published”', check(target, {
      id: 'activateLicense/example/published',
      operation: 'activateLicense',
      kind: 'example',
      request: { example: 'published' },
      statuses: [202],
    }));
    test('answers the example “not-base64” with 400, as documented', check(target, {
      id: 'activateLicense/example/not-base64',
      operation: 'activateLicense',
      kind: 'example',
      request: { example: 'not-base64' },
      statuses: [400],
      answer: 'not-base64',
    }));
    test('answers the example “not-pairs” with 400, as documented', check(target, {
      id: 'activateLicense/example/not-pairs',
      operation: 'activateLicense',
      kind: 'example',
      request: { example: 'not-pairs' },
      statuses: [400],
      answer: 'not-pairs',
    }));
    test('answers the example “invalid-key” with 400, as documented', check(target, {
      id: 'activateLicense/example/invalid-key',
      operation: 'activateLicense',
      kind: 'example',
      request: { example: 'invalid-key' },
      statuses: [400],
      answer: 'invalid-key',
    }));
    test('answers the example “disabled-order” with 403, as documented', check(target, {
      id: 'activateLicense/example/disabled-order',
      operation: 'activateLicense',
      kind: 'example',
      request: { example: 'disabled-order' },
      statuses: [403],
      answer: 'disabled-order',
    }));
    test('answers the example “no-generator” with 403, as documented', check(target, {
      id: 'activateLicense/example/no-generator',
      operation: 'activateLicense',
      kind: 'example',
      request: { example: 'no-generator' },
      statuses: [403],
      answer: 'no-generator',
    }));
    test('creates what can be read, and as it was sent', check(target, {
      id: 'activateLicense/state/created-can-be-read',
      operation: 'activateLicense',
      kind: 'state',
      request: {},
      statuses: [],
      scenario: 'created-can-be-read/licenses.{hostids}',
    }));
    test('gives a Location that leads somewhere', check(target, {
      id: 'activateLicense/state/location-resolves',
      operation: 'activateLicense',
      kind: 'state',
      request: {},
      statuses: [],
      scenario: 'location-resolves/licenses.{hostids}',
    }));
    test('changes what is read afterwards', check(target, {
      id: 'activateLicense/state/changed-is-read',
      operation: 'activateLicense',
      kind: 'state',
      request: {},
      statuses: [],
      scenario: 'changed-is-read/licenses.{hostids}',
    }));
    test('answers what is read afterwards', check(target, {
      id: 'activateLicense/state/answer-is-what-is-read',
      operation: 'activateLicense',
      kind: 'state',
      request: {},
      statuses: [],
      scenario: 'answer-is-what-is-read/licenses.{hostids}',
    }));
    test('replaces the whole, what it leaves out included', check(target, {
      id: 'activateLicense/state/put-replaces',
      operation: 'activateLicense',
      kind: 'state',
      request: {},
      statuses: [],
      scenario: 'put-replaces/licenses.{hostids}',
    }));
    test('does nothing more when it is asked the same again', check(target, {
      id: 'activateLicense/state/put-is-idempotent',
      operation: 'activateLicense',
      kind: 'state',
      request: {},
      statuses: [],
      scenario: 'put-is-idempotent/licenses.{hostids}',
    }));
    test('changes nothing when it refuses', check(target, {
      id: 'activateLicense/state/refused-changes-nothing',
      operation: 'activateLicense',
      kind: 'state',
      request: {},
      statuses: [],
      scenario: 'refused-changes-nothing/licenses.{hostids}',
    }));
    test('does not change what was deleted', check(target, {
      id: 'activateLicense/state/deleted-stays-deleted',
      operation: 'activateLicense',
      kind: 'state',
      request: {},
      statuses: [],
      scenario: 'deleted-stays-deleted/licenses.{hostids}',
    }));
    test('answers 202 when it is asked to', check(target, {
      id: 'activateLicense/status/202',
      operation: 'activateLicense',
      kind: 'status',
      request: { example: 'new-user' },
      statuses: [202],
      provoked: true,
    }));
    test('answers 400 when it is asked to', check(target, {
      id: 'activateLicense/status/400',
      operation: 'activateLicense',
      kind: 'status',
      request: { example: 'new-user' },
      statuses: [400],
      provoked: true,
    }));
    test('answers 403 when it is asked to', check(target, {
      id: 'activateLicense/status/403',
      operation: 'activateLicense',
      kind: 'status',
      request: { example: 'new-user' },
      statuses: [403],
      provoked: true,
    }));
    test('asks for no credential', check(target, {
      id: 'activateLicense/security/open',
      operation: 'activateLicense',
      kind: 'security',
      request: { example: 'new-user', credential: { use: 'none' } },
      statuses: [202],
    }));
    test('does not know a path below its own', check(target, {
      id: 'activateLicense/protocol/path',
      operation: 'activateLicense',
      kind: 'protocol',
      request: { example: 'new-user', pathSuffix: '/licet-no-such-path/nor-this/nor-that' },
      statuses: [404],
    }));
    test('answers as declared, or says that it cannot, where a media type is asked for that nobody knows', check(target, {
      id: 'activateLicense/protocol/accept',
      operation: 'activateLicense',
      kind: 'protocol',
      request: { example: 'new-user', accept: 'application/x-licet' },
      statuses: [202, 403, 406],
    }));
    test('answers made-up valid requests as declared', check(target, {
      operation: 'activateLicense',
      kind: 'fuzz',
      request: {},
      id: 'activateLicense/fuzz/valid',
      fuzz: { sends: 'valid' },
      statuses: [202, 400, 403],
    }));
    test('has been seen to answer every status that it declares', everyStatusSeen(target, 'activateLicense'));
  });

  describe('deactivateLicense: DELETE /licenses/{activation_key}/{hostids}', () => {
    test('answers the example “active-license”', check(target, {
      id: 'deactivateLicense/example/active-license',
      operation: 'deactivateLicense',
      kind: 'example',
      request: { example: 'active-license' },
      statuses: [204],
    }));
    test('answers the example “cannot-deactivate” with 403, as documented', check(target, {
      id: 'deactivateLicense/example/cannot-deactivate',
      operation: 'deactivateLicense',
      kind: 'example',
      request: { example: 'cannot-deactivate' },
      statuses: [403],
      answer: 'cannot-deactivate',
    }));
    test('answers the example “disabled-order” with 403, as documented', check(target, {
      id: 'deactivateLicense/example/disabled-order',
      operation: 'deactivateLicense',
      kind: 'example',
      request: { example: 'disabled-order' },
      statuses: [403],
      answer: 'disabled-order',
    }));
    test('answers the example “no-such-license” with 404, as documented', check(target, {
      id: 'deactivateLicense/example/no-such-license',
      operation: 'deactivateLicense',
      kind: 'example',
      request: { example: 'no-such-license' },
      statuses: [404],
      answer: 'no-such-license',
    }));
    test('goes through “Activate a license, and give it up”', check(target, {
      id: 'deactivateLicense/workflow/deactivate-a-license',
      operation: 'deactivateLicense',
      kind: 'workflow',
      request: {},
      statuses: [204],
      workflow: 'deactivate-a-license',
    }));
    test('goes through “A license that was given up is gone”', check(target, {
      id: 'deactivateLicense/workflow/deactivate-twice',
      operation: 'deactivateLicense',
      kind: 'workflow',
      request: {},
      statuses: [404],
      workflow: 'deactivate-twice',
    }));
    test('goes through “The order\'s only deactivation is used up”', check(target, {
      id: 'deactivateLicense/workflow/deactivations-run-out',
      operation: 'deactivateLicense',
      kind: 'workflow',
      request: {},
      statuses: [403],
      workflow: 'deactivations-run-out',
    }));
    test('deletes what cannot be read or listed afterwards', check(target, {
      id: 'deactivateLicense/state/delete-deletes',
      operation: 'deactivateLicense',
      kind: 'state',
      request: {},
      statuses: [],
      scenario: 'delete-deletes/licenses.{hostids}',
    }));
    test('deletes nothing else', check(target, {
      id: 'deactivateLicense/state/delete-deletes-only-that',
      operation: 'deactivateLicense',
      kind: 'state',
      request: {},
      statuses: [],
      scenario: 'delete-deletes-only-that/licenses.{hostids}',
    }));
    test('answers 204 when it is asked to', check(target, {
      id: 'deactivateLicense/status/204',
      operation: 'deactivateLicense',
      kind: 'status',
      request: { example: 'active-license' },
      statuses: [204],
      provoked: true,
    }));
    test('answers 403 when it is asked to', check(target, {
      id: 'deactivateLicense/status/403',
      operation: 'deactivateLicense',
      kind: 'status',
      request: { example: 'active-license' },
      statuses: [403],
      provoked: true,
    }));
    test('answers 404 when it is asked to', check(target, {
      id: 'deactivateLicense/status/404',
      operation: 'deactivateLicense',
      kind: 'status',
      request: { example: 'active-license' },
      statuses: [404],
      provoked: true,
    }));
    test('does not fall over a request whose path parameter activation_key has characters beyond the basic plane', check(target, {
      id: 'deactivateLicense/unusual/paths/~1licenses~1{activation_key}~1{hostids}/delete/parameters/0/schema:astral',
      operation: 'deactivateLicense',
      kind: 'unusual',
      request: {
        example: 'active-license',
        edits: [{ op: 'add', path: '/path/activation_key', value: 'UQJ7W-HFBTO-DBKH2-C4COW 🚀𝄞' }],
      },
      statuses: [204, 403, 404, 400, 401, 409, 413, 414, 422, 431],
    }));
    test('does not fall over a request whose path parameter activation_key has a NUL in it', check(target, {
      id: 'deactivateLicense/unusual/paths/~1licenses~1{activation_key}~1{hostids}/delete/parameters/0/schema:nul',
      operation: 'deactivateLicense',
      kind: 'unusual',
      request: {
        example: 'active-license',
        edits: [{ op: 'add', path: '/path/activation_key', value: 'UQJ7W-HFBTO-DBKH2-C4COW\u0000' }],
      },
      statuses: [204, 403, 404, 400, 401, 409, 413, 414, 422, 431],
    }));
    test('does not fall over a request whose path parameter hostids has characters beyond the basic plane', check(target, {
      id: 'deactivateLicense/unusual/paths/~1licenses~1{activation_key}~1{hostids}/delete/parameters/1/schema:astral',
      operation: 'deactivateLicense',
      kind: 'unusual',
      request: { example: 'active-license', edits: [{ op: 'add', path: '/path/hostids', value: 'VVNFUk5BTUU9YWxpY2U= 🚀𝄞' }] },
      statuses: [204, 403, 404, 400, 401, 409, 413, 414, 422, 431],
    }));
    test('does not fall over a request whose path parameter hostids has a NUL in it', check(target, {
      id: 'deactivateLicense/unusual/paths/~1licenses~1{activation_key}~1{hostids}/delete/parameters/1/schema:nul',
      operation: 'deactivateLicense',
      kind: 'unusual',
      request: { example: 'active-license', edits: [{ op: 'add', path: '/path/hostids', value: 'VVNFUk5BTUU9YWxpY2U=\u0000' }] },
      statuses: [204, 403, 404, 400, 401, 409, 413, 414, 422, 431],
    }));
    test('asks for no credential', check(target, {
      id: 'deactivateLicense/security/open',
      operation: 'deactivateLicense',
      kind: 'security',
      request: { example: 'active-license', credential: { use: 'none' } },
      statuses: [204, 404],
    }));
    test('does not know a path below its own', check(target, {
      id: 'deactivateLicense/protocol/path',
      operation: 'deactivateLicense',
      kind: 'protocol',
      request: { example: 'active-license', pathSuffix: '/licet-no-such-path/nor-this/nor-that' },
      statuses: [404],
    }));
    test('answers as declared, or says that it cannot, where a media type is asked for that nobody knows', check(target, {
      id: 'deactivateLicense/protocol/accept',
      operation: 'deactivateLicense',
      kind: 'protocol',
      request: { example: 'active-license', accept: 'application/x-licet' },
      statuses: [204, 403, 404, 406],
    }));
    test('answers made-up valid requests as declared', check(target, {
      operation: 'deactivateLicense',
      kind: 'fuzz',
      request: {},
      id: 'deactivateLicense/fuzz/valid',
      fuzz: { sends: 'valid' },
      statuses: [204, 403, 404],
    }));
    test('has been seen to answer every status that it declares', everyStatusSeen(target, 'deactivateLicense'));
  });

  describe('getQueuedActivation: GET /license-queue/{activation_key}/{hostids}', () => {
    test('answers the example “queued” with 200, as documented', check(target, {
      id: 'getQueuedActivation/example/queued',
      operation: 'getQueuedActivation',
      kind: 'example',
      request: { example: 'queued' },
      statuses: [200],
      answer: 'queued',
    }));
    test('answers the example “disabled-order” with 403, as documented', check(target, {
      id: 'getQueuedActivation/example/disabled-order',
      operation: 'getQueuedActivation',
      kind: 'example',
      request: { example: 'disabled-order' },
      statuses: [403],
      answer: 'disabled-order',
    }));
    test('answers the example “not-requested” with 404, as documented', check(target, {
      id: 'getQueuedActivation/example/not-requested',
      operation: 'getQueuedActivation',
      kind: 'example',
      request: { example: 'not-requested' },
      statuses: [404],
      answer: 'not-requested',
    }));
    test('goes through “The queue leads on to the license”', check(target, {
      id: 'getQueuedActivation/workflow/activation-has-ended',
      operation: 'getQueuedActivation',
      kind: 'workflow',
      request: {},
      statuses: [303],
      workflow: 'activation-has-ended',
    }));
    test('reads the same again', check(target, {
      id: 'getQueuedActivation/state/reading-changes-nothing',
      operation: 'getQueuedActivation',
      kind: 'state',
      request: {},
      statuses: [],
      scenario: 'reading-changes-nothing/license-queue.{hostids}',
    }));
    test('does not find what never was', check(target, {
      id: 'getQueuedActivation/state/unknown-id-is-not-found',
      operation: 'getQueuedActivation',
      kind: 'state',
      request: {},
      statuses: [],
      scenario: 'unknown-id-is-not-found/license-queue.{hostids}',
    }));
    test('answers 200 when it is asked to', check(target, {
      id: 'getQueuedActivation/status/200',
      operation: 'getQueuedActivation',
      kind: 'status',
      request: { example: 'queued' },
      statuses: [200],
      provoked: true,
    }));
    test('answers 303 when it is asked to', check(target, {
      id: 'getQueuedActivation/status/303',
      operation: 'getQueuedActivation',
      kind: 'status',
      request: { example: 'queued' },
      statuses: [303],
      provoked: true,
    }));
    test('answers 403 when it is asked to', check(target, {
      id: 'getQueuedActivation/status/403',
      operation: 'getQueuedActivation',
      kind: 'status',
      request: { example: 'queued' },
      statuses: [403],
      provoked: true,
    }));
    test('answers 404 when it is asked to', check(target, {
      id: 'getQueuedActivation/status/404',
      operation: 'getQueuedActivation',
      kind: 'status',
      request: { example: 'queued' },
      statuses: [404],
      provoked: true,
    }));
    test('accepts that it is asked for application/hal+json', check(target, {
      id: 'getQueuedActivation/positive/accept/application/hal+json',
      operation: 'getQueuedActivation',
      kind: 'positive',
      request: { example: 'queued', accept: 'application/hal+json' },
      statuses: [200, 303, 403, 404],
    }));
    test('does not fall over a request whose path parameter activation_key has characters beyond the basic plane', check(target, {
      id: 'getQueuedActivation/unusual/paths/~1license-queue~1{activation_key}~1{hostids}/get/parameters/0/schema:astral',
      operation: 'getQueuedActivation',
      kind: 'unusual',
      request: { example: 'queued', edits: [{ op: 'add', path: '/path/activation_key', value: 'UQJ7W-HFBTO-DBKH2-C4COW 🚀𝄞' }] },
      statuses: [200, 303, 403, 404, 400, 401, 409, 413, 414, 422, 431],
    }));
    test('does not fall over a request whose path parameter activation_key has a NUL in it', check(target, {
      id: 'getQueuedActivation/unusual/paths/~1license-queue~1{activation_key}~1{hostids}/get/parameters/0/schema:nul',
      operation: 'getQueuedActivation',
      kind: 'unusual',
      request: {
        example: 'queued',
        edits: [{ op: 'add', path: '/path/activation_key', value: 'UQJ7W-HFBTO-DBKH2-C4COW\u0000' }],
      },
      statuses: [200, 303, 403, 404, 400, 401, 409, 413, 414, 422, 431],
    }));
    test('does not fall over a request whose path parameter hostids has characters beyond the basic plane', check(target, {
      id: 'getQueuedActivation/unusual/paths/~1license-queue~1{activation_key}~1{hostids}/get/parameters/1/schema:astral',
      operation: 'getQueuedActivation',
      kind: 'unusual',
      request: { example: 'queued', edits: [{ op: 'add', path: '/path/hostids', value: 'VVNFUk5BTUU9dGVzdA== 🚀𝄞' }] },
      statuses: [200, 303, 403, 404, 400, 401, 409, 413, 414, 422, 431],
    }));
    test('does not fall over a request whose path parameter hostids has a NUL in it', check(target, {
      id: 'getQueuedActivation/unusual/paths/~1license-queue~1{activation_key}~1{hostids}/get/parameters/1/schema:nul',
      operation: 'getQueuedActivation',
      kind: 'unusual',
      request: { example: 'queued', edits: [{ op: 'add', path: '/path/hostids', value: 'VVNFUk5BTUU9dGVzdA==\u0000' }] },
      statuses: [200, 303, 403, 404, 400, 401, 409, 413, 414, 422, 431],
    }));
    test('asks for no credential', check(target, {
      id: 'getQueuedActivation/security/open',
      operation: 'getQueuedActivation',
      kind: 'security',
      request: { example: 'queued', credential: { use: 'none' } },
      statuses: [200, 303, 404],
    }));
    test('refuses the method PUT, and says which there are', check(target, {
      id: 'getQueuedActivation/protocol/method/put',
      operation: 'getQueuedActivation',
      kind: 'protocol',
      request: { example: 'queued', method: 'put' },
      statuses: [405, 404],
    }));
    test('refuses the method POST, and says which there are', check(target, {
      id: 'getQueuedActivation/protocol/method/post',
      operation: 'getQueuedActivation',
      kind: 'protocol',
      request: { example: 'queued', method: 'post' },
      statuses: [405, 404],
    }));
    test('refuses the method DELETE, and says which there are', check(target, {
      id: 'getQueuedActivation/protocol/method/delete',
      operation: 'getQueuedActivation',
      kind: 'protocol',
      request: { example: 'queued', method: 'delete' },
      statuses: [405, 404],
    }));
    test('refuses the method PATCH, and says which there are', check(target, {
      id: 'getQueuedActivation/protocol/method/patch',
      operation: 'getQueuedActivation',
      kind: 'protocol',
      request: { example: 'queued', method: 'patch' },
      statuses: [405, 404],
    }));
    test('answers HEAD as it does GET, or refuses the method', check(target, {
      id: 'getQueuedActivation/protocol/head',
      operation: 'getQueuedActivation',
      kind: 'protocol',
      request: { example: 'queued', method: 'head' },
      statuses: [200, 303, 403, 404, 405, 501],
    }));
    test('does not know a path below its own', check(target, {
      id: 'getQueuedActivation/protocol/path',
      operation: 'getQueuedActivation',
      kind: 'protocol',
      request: { example: 'queued', pathSuffix: '/licet-no-such-path/nor-this/nor-that' },
      statuses: [404],
    }));
    test('answers as declared, or says that it cannot, where a media type is asked for that nobody knows', check(target, {
      id: 'getQueuedActivation/protocol/accept',
      operation: 'getQueuedActivation',
      kind: 'protocol',
      request: { example: 'queued', accept: 'application/x-licet' },
      statuses: [200, 303, 403, 404, 406],
    }));
    test('answers made-up valid requests as declared', check(target, {
      operation: 'getQueuedActivation',
      kind: 'fuzz',
      request: {},
      id: 'getQueuedActivation/fuzz/valid',
      fuzz: { sends: 'valid' },
      statuses: [200, 303, 403, 404],
    }));
    test('has been seen to answer every status that it declares', everyStatusSeen(target, 'getQueuedActivation'));
  });

  describe('getActivationErrors: GET /license-errors/{activation_key}/{hostids}', () => {
    test('answers the example “failed” with 200, as documented', check(target, {
      id: 'getActivationErrors/example/failed',
      operation: 'getActivationErrors',
      kind: 'example',
      request: { example: 'failed' },
      statuses: [200],
      answer: 'failed',
    }));
    test('answers the example “disabled-order” with 403, as documented', check(target, {
      id: 'getActivationErrors/example/disabled-order',
      operation: 'getActivationErrors',
      kind: 'example',
      request: { example: 'disabled-order' },
      statuses: [403],
      answer: 'disabled-order',
    }));
    test('answers the example “no-errors” with 404, as documented', check(target, {
      id: 'getActivationErrors/example/no-errors',
      operation: 'getActivationErrors',
      kind: 'example',
      request: { example: 'no-errors' },
      statuses: [404],
      answer: 'no-errors',
    }));
    test('goes through “HostIDs that the order does not take end in errors”', check(target, {
      id: 'getActivationErrors/workflow/activation-fails',
      operation: 'getActivationErrors',
      kind: 'workflow',
      request: {},
      statuses: [200],
      workflow: 'activation-fails',
    }));
    test('reads the same again', check(target, {
      id: 'getActivationErrors/state/reading-changes-nothing',
      operation: 'getActivationErrors',
      kind: 'state',
      request: {},
      statuses: [],
      scenario: 'reading-changes-nothing/license-errors.{hostids}',
    }));
    test('does not find what never was', check(target, {
      id: 'getActivationErrors/state/unknown-id-is-not-found',
      operation: 'getActivationErrors',
      kind: 'state',
      request: {},
      statuses: [],
      scenario: 'unknown-id-is-not-found/license-errors.{hostids}',
    }));
    test('answers 200 when it is asked to', check(target, {
      id: 'getActivationErrors/status/200',
      operation: 'getActivationErrors',
      kind: 'status',
      request: { example: 'failed' },
      statuses: [200],
      provoked: true,
    }));
    test('answers 403 when it is asked to', check(target, {
      id: 'getActivationErrors/status/403',
      operation: 'getActivationErrors',
      kind: 'status',
      request: { example: 'failed' },
      statuses: [403],
      provoked: true,
    }));
    test('answers 404 when it is asked to', check(target, {
      id: 'getActivationErrors/status/404',
      operation: 'getActivationErrors',
      kind: 'status',
      request: { example: 'failed' },
      statuses: [404],
      provoked: true,
    }));
    test('accepts that it is asked for application/hal+json', check(target, {
      id: 'getActivationErrors/positive/accept/application/hal+json',
      operation: 'getActivationErrors',
      kind: 'positive',
      request: { example: 'failed', accept: 'application/hal+json' },
      statuses: [200, 403, 404],
    }));
    test('does not fall over a request whose path parameter activation_key has characters beyond the basic plane', check(target, {
      id: 'getActivationErrors/unusual/paths/~1license-errors~1{activation_key}~1{hostids}/get/parameters/0/schema:astral',
      operation: 'getActivationErrors',
      kind: 'unusual',
      request: { example: 'failed', edits: [{ op: 'add', path: '/path/activation_key', value: '25N8D-NC35D-WD01P-8JI4K 🚀𝄞' }] },
      statuses: [200, 403, 404, 400, 401, 409, 413, 414, 422, 431],
    }));
    test('does not fall over a request whose path parameter activation_key has a NUL in it', check(target, {
      id: 'getActivationErrors/unusual/paths/~1license-errors~1{activation_key}~1{hostids}/get/parameters/0/schema:nul',
      operation: 'getActivationErrors',
      kind: 'unusual',
      request: {
        example: 'failed',
        edits: [{ op: 'add', path: '/path/activation_key', value: '25N8D-NC35D-WD01P-8JI4K\u0000' }],
      },
      statuses: [200, 403, 404, 400, 401, 409, 413, 414, 422, 431],
    }));
    test('does not fall over a request whose path parameter hostids has characters beyond the basic plane', check(target, {
      id: 'getActivationErrors/unusual/paths/~1license-errors~1{activation_key}~1{hostids}/get/parameters/1/schema:astral',
      operation: 'getActivationErrors',
      kind: 'unusual',
      request: { example: 'failed', edits: [{ op: 'add', path: '/path/hostids', value: 'Q1VTVE9NPXNkZnNkZnNkZg== 🚀𝄞' }] },
      statuses: [200, 403, 404, 400, 401, 409, 413, 414, 422, 431],
    }));
    test('does not fall over a request whose path parameter hostids has a NUL in it', check(target, {
      id: 'getActivationErrors/unusual/paths/~1license-errors~1{activation_key}~1{hostids}/get/parameters/1/schema:nul',
      operation: 'getActivationErrors',
      kind: 'unusual',
      request: { example: 'failed', edits: [{ op: 'add', path: '/path/hostids', value: 'Q1VTVE9NPXNkZnNkZnNkZg==\u0000' }] },
      statuses: [200, 403, 404, 400, 401, 409, 413, 414, 422, 431],
    }));
    test('asks for no credential', check(target, {
      id: 'getActivationErrors/security/open',
      operation: 'getActivationErrors',
      kind: 'security',
      request: { example: 'failed', credential: { use: 'none' } },
      statuses: [200, 404],
    }));
    test('refuses the method PUT, and says which there are', check(target, {
      id: 'getActivationErrors/protocol/method/put',
      operation: 'getActivationErrors',
      kind: 'protocol',
      request: { example: 'failed', method: 'put' },
      statuses: [405, 404],
    }));
    test('refuses the method POST, and says which there are', check(target, {
      id: 'getActivationErrors/protocol/method/post',
      operation: 'getActivationErrors',
      kind: 'protocol',
      request: { example: 'failed', method: 'post' },
      statuses: [405, 404],
    }));
    test('refuses the method DELETE, and says which there are', check(target, {
      id: 'getActivationErrors/protocol/method/delete',
      operation: 'getActivationErrors',
      kind: 'protocol',
      request: { example: 'failed', method: 'delete' },
      statuses: [405, 404],
    }));
    test('refuses the method PATCH, and says which there are', check(target, {
      id: 'getActivationErrors/protocol/method/patch',
      operation: 'getActivationErrors',
      kind: 'protocol',
      request: { example: 'failed', method: 'patch' },
      statuses: [405, 404],
    }));
    test('answers HEAD as it does GET, or refuses the method', check(target, {
      id: 'getActivationErrors/protocol/head',
      operation: 'getActivationErrors',
      kind: 'protocol',
      request: { example: 'failed', method: 'head' },
      statuses: [200, 403, 404, 405, 501],
    }));
    test('does not know a path below its own', check(target, {
      id: 'getActivationErrors/protocol/path',
      operation: 'getActivationErrors',
      kind: 'protocol',
      request: { example: 'failed', pathSuffix: '/licet-no-such-path/nor-this/nor-that' },
      statuses: [404],
    }));
    test('answers as declared, or says that it cannot, where a media type is asked for that nobody knows', check(target, {
      id: 'getActivationErrors/protocol/accept',
      operation: 'getActivationErrors',
      kind: 'protocol',
      request: { example: 'failed', accept: 'application/x-licet' },
      statuses: [200, 403, 404, 406],
    }));
    test('answers made-up valid requests as declared', check(target, {
      operation: 'getActivationErrors',
      kind: 'fuzz',
      request: {},
      id: 'getActivationErrors/fuzz/valid',
      fuzz: { sends: 'valid' },
      statuses: [200, 403, 404],
    }));
    test('has been seen to answer every status that it declares', everyStatusSeen(target, 'getActivationErrors'));
  });

  describe('getLicenseOrder: GET /license-orders/{activation_key}', () => {
    test('answers the example “fixture” with 200, as documented', check(target, {
      id: 'getLicenseOrder/example/fixture',
      operation: 'getLicenseOrder',
      kind: 'example',
      request: { example: 'fixture' },
      statuses: [200],
      answer: 'fixture',
    }));
    test('answers the example “disabled-order” with 403, as documented', check(target, {
      id: 'getLicenseOrder/example/disabled-order',
      operation: 'getLicenseOrder',
      kind: 'example',
      request: { example: 'disabled-order' },
      statuses: [403],
      answer: 'disabled-order',
    }));
    test('answers the example “invalid-key” with 404, as documented', check(target, {
      id: 'getLicenseOrder/example/invalid-key',
      operation: 'getLicenseOrder',
      kind: 'example',
      request: { example: 'invalid-key' },
      statuses: [404],
      answer: 'invalid-key',
    }));
    test('goes through “Count and list before and after an activation”', check(target, {
      id: 'getLicenseOrder/workflow/activated-licenses-are-listed',
      operation: 'getLicenseOrder',
      kind: 'workflow',
      request: {},
      statuses: [200],
      workflow: 'activated-licenses-are-listed',
    }));
    test('reads the same again', check(target, {
      id: 'getLicenseOrder/state/reading-changes-nothing',
      operation: 'getLicenseOrder',
      kind: 'state',
      request: {},
      statuses: [],
      scenario: 'reading-changes-nothing/license-orders',
    }));
    test('does not find what never was', check(target, {
      id: 'getLicenseOrder/state/unknown-id-is-not-found',
      operation: 'getLicenseOrder',
      kind: 'state',
      request: {},
      statuses: [],
      scenario: 'unknown-id-is-not-found/license-orders',
    }));
    test('answers 200 when it is asked to', check(target, {
      id: 'getLicenseOrder/status/200',
      operation: 'getLicenseOrder',
      kind: 'status',
      request: { example: 'fixture' },
      statuses: [200],
      provoked: true,
    }));
    test('answers 403 when it is asked to', check(target, {
      id: 'getLicenseOrder/status/403',
      operation: 'getLicenseOrder',
      kind: 'status',
      request: { example: 'fixture' },
      statuses: [403],
      provoked: true,
    }));
    test('answers 404 when it is asked to', check(target, {
      id: 'getLicenseOrder/status/404',
      operation: 'getLicenseOrder',
      kind: 'status',
      request: { example: 'fixture' },
      statuses: [404],
      provoked: true,
    }));
    test('accepts that it is asked for application/hal+json', check(target, {
      id: 'getLicenseOrder/positive/accept/application/hal+json',
      operation: 'getLicenseOrder',
      kind: 'positive',
      request: { example: 'fixture', accept: 'application/hal+json' },
      statuses: [200, 403, 404],
    }));
    test('does not fall over a request whose path parameter activation_key has characters beyond the basic plane', check(target, {
      id: 'getLicenseOrder/unusual/paths/~1license-orders~1{activation_key}/get/parameters/0/schema:astral',
      operation: 'getLicenseOrder',
      kind: 'unusual',
      request: {
        example: 'fixture',
        edits: [{ op: 'add', path: '/path/activation_key', value: '25N8D-NC35D-WD01P-8JI4K 🚀𝄞' }],
      },
      statuses: [200, 403, 404, 400, 401, 409, 413, 414, 422, 431],
    }));
    test('does not fall over a request whose path parameter activation_key has a NUL in it', check(target, {
      id: 'getLicenseOrder/unusual/paths/~1license-orders~1{activation_key}/get/parameters/0/schema:nul',
      operation: 'getLicenseOrder',
      kind: 'unusual',
      request: {
        example: 'fixture',
        edits: [{ op: 'add', path: '/path/activation_key', value: '25N8D-NC35D-WD01P-8JI4K\u0000' }],
      },
      statuses: [200, 403, 404, 400, 401, 409, 413, 414, 422, 431],
    }));
    test('asks for no credential', check(target, {
      id: 'getLicenseOrder/security/open',
      operation: 'getLicenseOrder',
      kind: 'security',
      request: { example: 'fixture', credential: { use: 'none' } },
      statuses: [200, 404],
    }));
    test('refuses the method PUT, and says which there are', check(target, {
      id: 'getLicenseOrder/protocol/method/put',
      operation: 'getLicenseOrder',
      kind: 'protocol',
      request: { example: 'fixture', method: 'put' },
      statuses: [405, 404],
    }));
    test('refuses the method POST, and says which there are', check(target, {
      id: 'getLicenseOrder/protocol/method/post',
      operation: 'getLicenseOrder',
      kind: 'protocol',
      request: { example: 'fixture', method: 'post' },
      statuses: [405, 404],
    }));
    test('refuses the method DELETE, and says which there are', check(target, {
      id: 'getLicenseOrder/protocol/method/delete',
      operation: 'getLicenseOrder',
      kind: 'protocol',
      request: { example: 'fixture', method: 'delete' },
      statuses: [405, 404],
    }));
    test('refuses the method PATCH, and says which there are', check(target, {
      id: 'getLicenseOrder/protocol/method/patch',
      operation: 'getLicenseOrder',
      kind: 'protocol',
      request: { example: 'fixture', method: 'patch' },
      statuses: [405, 404],
    }));
    test('answers HEAD as it does GET, or refuses the method', check(target, {
      id: 'getLicenseOrder/protocol/head',
      operation: 'getLicenseOrder',
      kind: 'protocol',
      request: { example: 'fixture', method: 'head' },
      statuses: [200, 403, 404, 405, 501],
    }));
    test('does not know a path below its own', check(target, {
      id: 'getLicenseOrder/protocol/path',
      operation: 'getLicenseOrder',
      kind: 'protocol',
      request: { example: 'fixture', pathSuffix: '/licet-no-such-path/nor-this/nor-that' },
      statuses: [404],
    }));
    test('answers as declared, or says that it cannot, where a media type is asked for that nobody knows', check(target, {
      id: 'getLicenseOrder/protocol/accept',
      operation: 'getLicenseOrder',
      kind: 'protocol',
      request: { example: 'fixture', accept: 'application/x-licet' },
      statuses: [200, 403, 404, 406],
    }));
    test('answers made-up valid requests as declared', check(target, {
      operation: 'getLicenseOrder',
      kind: 'fuzz',
      request: {},
      id: 'getLicenseOrder/fuzz/valid',
      fuzz: { sends: 'valid' },
      statuses: [200, 403, 404],
    }));
    test('has been seen to answer every status that it declares', everyStatusSeen(target, 'getLicenseOrder'));
  });
});
