// Made by `npx licet generate` from specs/lenovo-xclarity. Changes by hand are lost.

// The contract of Lenovo XClarity Administrator – licence authorization codes, a test a case, on each target: the sandbox, and the mock where the sandbox is written by hand.
//   npx vitest run generated/lenovo-xclarity                        all of it
//   npx vitest run generated/lenovo-xclarity -t listAuthCodes        one operation
import { openSuite } from 'licet/contract';
import { describe, test } from 'vitest';

const { targets, check, everyStatusSeen } = openSuite('lenovo-xclarity', new URL('.', import.meta.url));

describe.each(targets)('on the $name', (target) => {
  describe('listAuthCodes: GET /authCodes', () => {
    test('answers the example “check-session” with 200, as documented', check(target, {
      id: 'listAuthCodes/example/check-session',
      operation: 'listAuthCodes',
      kind: 'example',
      request: { example: 'check-session' },
      statuses: [200],
      answer: 'check-session',
    }));
    test('goes through “Sign in, add a code and find it in the list.”', check(target, {
      id: 'listAuthCodes/workflow/add-a-code-and-list-it',
      operation: 'listAuthCodes',
      kind: 'workflow',
      request: {},
      statuses: [200],
      workflow: 'add-a-code-and-list-it',
    }));
    test('goes through “Asking for the keys of a code that has been added is no conflict.”', check(target, {
      id: 'listAuthCodes/workflow/fetch-the-keys-of-an-added-code',
      operation: 'listAuthCodes',
      kind: 'workflow',
      request: {},
      statuses: [200],
      workflow: 'fetch-the-keys-of-an-added-code',
    }));
    test('goes through “An account that has to change its password cannot work yet.”', check(target, {
      id: 'listAuthCodes/workflow/list-before-changing-the-password',
      operation: 'listAuthCodes',
      kind: 'workflow',
      request: {},
      statuses: [409],
      workflow: 'list-before-changing-the-password',
    }));
    test('goes through “The operation has no query parameters.”', check(target, {
      id: 'listAuthCodes/workflow/auth-codes-with-an-unknown-query-parameter',
      operation: 'listAuthCodes',
      kind: 'workflow',
      request: {},
      statuses: [400],
      workflow: 'auth-codes-with-an-unknown-query-parameter',
    }));
    test('goes through “A session ends after 1440 idle minutes.”', check(target, {
      id: 'listAuthCodes/workflow/use-a-session-that-timed-out',
      operation: 'listAuthCodes',
      kind: 'workflow',
      request: {},
      statuses: [403],
      workflow: 'use-a-session-that-timed-out',
    }));
    test('answers 200 when it is asked to', check(target, {
      id: 'listAuthCodes/status/200',
      operation: 'listAuthCodes',
      kind: 'status',
      request: { example: 'check-session' },
      statuses: [200],
      provoked: true,
    }));
    test('answers 400 when it is asked to', check(target, {
      id: 'listAuthCodes/status/400',
      operation: 'listAuthCodes',
      kind: 'status',
      request: { example: 'check-session' },
      statuses: [400],
      provoked: true,
    }));
    test('answers 403 when it is asked to', check(target, {
      id: 'listAuthCodes/status/403',
      operation: 'listAuthCodes',
      kind: 'status',
      request: { example: 'check-session' },
      statuses: [403],
      provoked: true,
    }));
    test('answers 409 when it is asked to', check(target, {
      id: 'listAuthCodes/status/409',
      operation: 'listAuthCodes',
      kind: 'status',
      request: { example: 'check-session' },
      statuses: [409],
      provoked: true,
    }));
    test('answers 500 when it is asked to', check(target, {
      id: 'listAuthCodes/status/500',
      operation: 'listAuthCodes',
      kind: 'status',
      request: { example: 'check-session' },
      statuses: [500],
      provoked: true,
    }));
    test('accepts that it is asked for application/json', check(target, {
      id: 'listAuthCodes/positive/accept/application/json',
      operation: 'listAuthCodes',
      kind: 'positive',
      request: { example: 'check-session', accept: 'application/json' },
      statuses: [200, 403, 409],
    }));
    test('accepts a request without the header parameter X-NOT-USER-INPUT', check(target, {
      id: 'listAuthCodes/positive/components/parameters/NotUserInput/schema:without',
      operation: 'listAuthCodes',
      kind: 'positive',
      request: { example: 'check-session', edits: [{ op: 'remove', path: '/header/X-NOT-USER-INPUT' }] },
      statuses: [200, 403, 409],
      keeps: { keyword: 'schema', pointer: '#/components/parameters/NotUserInput/schema' },
    }));
    test('refuses a request without credential', check(target, {
      id: 'listAuthCodes/security/none',
      operation: 'listAuthCodes',
      kind: 'security',
      request: { example: 'check-session', credential: { use: 'none' } },
      statuses: [403],
    }));
    test('refuses a malformed credential', check(target, {
      id: 'listAuthCodes/security/malformed',
      operation: 'listAuthCodes',
      kind: 'security',
      request: { example: 'check-session', credential: { use: 'malformed' } },
      statuses: [403],
    }));
    test('refuses an unknown credential', check(target, {
      id: 'listAuthCodes/security/unknown',
      operation: 'listAuthCodes',
      kind: 'security',
      request: { example: 'check-session', credential: { use: 'unknown' } },
      statuses: [403],
    }));
    test('refuses an expired credential', check(target, {
      id: 'listAuthCodes/security/expired',
      operation: 'listAuthCodes',
      kind: 'security',
      request: { example: 'check-session', credential: { use: 'expired' } },
      statuses: [403],
    }));
    test('refuses a request without sessionCookie', check(target, {
      id: 'listAuthCodes/security/none/sessionCookie',
      operation: 'listAuthCodes',
      kind: 'security',
      request: { example: 'check-session', credential: { use: 'none', scheme: 'sessionCookie' } },
      statuses: [403],
    }));
    test('refuses a malformed sessionCookie', check(target, {
      id: 'listAuthCodes/security/malformed/sessionCookie',
      operation: 'listAuthCodes',
      kind: 'security',
      request: { example: 'check-session', credential: { use: 'malformed', scheme: 'sessionCookie' } },
      statuses: [403],
    }));
    test('refuses an unknown sessionCookie', check(target, {
      id: 'listAuthCodes/security/unknown/sessionCookie',
      operation: 'listAuthCodes',
      kind: 'security',
      request: { example: 'check-session', credential: { use: 'unknown', scheme: 'sessionCookie' } },
      statuses: [403],
    }));
    test('refuses an expired sessionCookie', check(target, {
      id: 'listAuthCodes/security/expired/sessionCookie',
      operation: 'listAuthCodes',
      kind: 'security',
      request: { example: 'check-session', credential: { use: 'expired', scheme: 'sessionCookie' } },
      statuses: [403],
    }));
    test('refuses a request without csrfToken', check(target, {
      id: 'listAuthCodes/security/none/csrfToken',
      operation: 'listAuthCodes',
      kind: 'security',
      request: { example: 'check-session', credential: { use: 'none', scheme: 'csrfToken' } },
      statuses: [403],
    }));
    test('refuses a malformed csrfToken', check(target, {
      id: 'listAuthCodes/security/malformed/csrfToken',
      operation: 'listAuthCodes',
      kind: 'security',
      request: { example: 'check-session', credential: { use: 'malformed', scheme: 'csrfToken' } },
      statuses: [403],
    }));
    test('refuses an unknown csrfToken', check(target, {
      id: 'listAuthCodes/security/unknown/csrfToken',
      operation: 'listAuthCodes',
      kind: 'security',
      request: { example: 'check-session', credential: { use: 'unknown', scheme: 'csrfToken' } },
      statuses: [403],
    }));
    test('refuses an expired csrfToken', check(target, {
      id: 'listAuthCodes/security/expired/csrfToken',
      operation: 'listAuthCodes',
      kind: 'security',
      request: { example: 'check-session', credential: { use: 'expired', scheme: 'csrfToken' } },
      statuses: [403],
    }));
    test('refuses the method PUT, and says which there are', check(target, {
      id: 'listAuthCodes/protocol/method/put',
      operation: 'listAuthCodes',
      kind: 'protocol',
      request: { example: 'check-session', method: 'put' },
      statuses: [405, 404],
    }));
    test('refuses the method DELETE, and says which there are', check(target, {
      id: 'listAuthCodes/protocol/method/delete',
      operation: 'listAuthCodes',
      kind: 'protocol',
      request: { example: 'check-session', method: 'delete' },
      statuses: [405, 404],
    }));
    test('refuses the method PATCH, and says which there are', check(target, {
      id: 'listAuthCodes/protocol/method/patch',
      operation: 'listAuthCodes',
      kind: 'protocol',
      request: { example: 'check-session', method: 'patch' },
      statuses: [405, 404],
    }));
    test('answers HEAD as it does GET, or refuses the method', check(target, {
      id: 'listAuthCodes/protocol/head',
      operation: 'listAuthCodes',
      kind: 'protocol',
      request: { example: 'check-session', method: 'head' },
      statuses: [200, 403, 409, 405, 404, 501],
    }));
    test('does not know a path below its own', check(target, {
      id: 'listAuthCodes/protocol/path',
      operation: 'listAuthCodes',
      kind: 'protocol',
      request: { example: 'check-session', pathSuffix: '/licet-no-such-path/nor-this/nor-that' },
      statuses: [404],
    }));
    test('answers as declared, or says that it cannot, where a media type is asked for that nobody knows', check(target, {
      id: 'listAuthCodes/protocol/accept',
      operation: 'listAuthCodes',
      kind: 'protocol',
      request: { example: 'check-session', accept: 'application/x-licet' },
      statuses: [200, 403, 409, 406],
    }));
    test('answers made-up valid requests as declared', check(target, {
      operation: 'listAuthCodes',
      kind: 'fuzz',
      request: {},
      id: 'listAuthCodes/fuzz/valid',
      fuzz: { sends: 'valid' },
      statuses: [200, 400, 403, 409],
    }));
    test('has been seen to answer every status that it declares', everyStatusSeen(target, 'listAuthCodes'));
  });

  describe('addAuthCodes: POST /authCodes', () => {
    test('answers the example “documented-flat-code” with 200, as documented', check(target, {
      id: 'addAuthCodes/example/application/json/documented-flat-code',
      operation: 'addAuthCodes',
      kind: 'example',
      request: { example: 'documented-flat-code', type: 'application/json' },
      statuses: [200],
      answer: 'documented-flat-code',
    }));
    test('answers the example “documented-flat-code-with-keys” with 200, as documented', check(target, {
      id: 'addAuthCodes/example/application/json/documented-flat-code-with-keys',
      operation: 'addAuthCodes',
      kind: 'example',
      request: { example: 'documented-flat-code-with-keys', type: 'application/json' },
      statuses: [200],
      answer: 'documented-flat-code-with-keys',
    }));
    test('answers the example “documented-flat-customer” with 200, as documented', check(target, {
      id: 'addAuthCodes/example/application/json/documented-flat-customer',
      operation: 'addAuthCodes',
      kind: 'example',
      request: { example: 'documented-flat-customer', type: 'application/json' },
      statuses: [200],
      answer: 'documented-flat-customer',
    }));
    test('answers the example “documented-nested-code” with 200, as documented', check(target, {
      id: 'addAuthCodes/example/application/json/documented-nested-code',
      operation: 'addAuthCodes',
      kind: 'example',
      request: { example: 'documented-nested-code', type: 'application/json' },
      statuses: [200],
      answer: 'documented-nested-code',
    }));
    test('answers the example “documented-nested-customer” with 200, as documented', check(target, {
      id: 'addAuthCodes/example/application/json/documented-nested-customer',
      operation: 'addAuthCodes',
      kind: 'example',
      request: { example: 'documented-nested-customer', type: 'application/json' },
      statuses: [200],
      answer: 'documented-nested-customer',
    }));
    test('answers the example “flat-code-without-keys” with 200, as documented', check(target, {
      id: 'addAuthCodes/example/application/json/flat-code-without-keys',
      operation: 'addAuthCodes',
      kind: 'example',
      request: { example: 'flat-code-without-keys', type: 'application/json' },
      statuses: [200],
      answer: 'flat-code-without-keys',
    }));
    test('answers the example “flat-code-not-installed” with 200, as documented', check(target, {
      id: 'addAuthCodes/example/application/json/flat-code-not-installed',
      operation: 'addAuthCodes',
      kind: 'example',
      request: { example: 'flat-code-not-installed', type: 'application/json' },
      statuses: [200],
      answer: 'flat-code-not-installed',
    }));
    test('answers the example “flat-customer-without-keys” with 200, as documented', check(target, {
      id: 'addAuthCodes/example/application/json/flat-customer-without-keys',
      operation: 'addAuthCodes',
      kind: 'example',
      request: { example: 'flat-customer-without-keys', type: 'application/json' },
      statuses: [200],
      answer: 'flat-customer-without-keys',
    }));
    test('answers the example “flat-code-refreshed” with 200, as documented', check(target, {
      id: 'addAuthCodes/example/application/json/flat-code-refreshed',
      operation: 'addAuthCodes',
      kind: 'example',
      request: { example: 'flat-code-refreshed', type: 'application/json' },
      statuses: [200],
      answer: 'flat-code-refreshed',
    }));
    test('answers the example “nested-code-with-empty-customer” with 200, as documented', check(target, {
      id: 'addAuthCodes/example/application/json/nested-code-with-empty-customer',
      operation: 'addAuthCodes',
      kind: 'example',
      request: { example: 'nested-code-with-empty-customer', type: 'application/json' },
      statuses: [200],
      answer: 'nested-code-with-empty-customer',
    }));
    test('answers the example “nested-code-alone” with 200, as documented', check(target, {
      id: 'addAuthCodes/example/application/json/nested-code-alone',
      operation: 'addAuthCodes',
      kind: 'example',
      request: { example: 'nested-code-alone', type: 'application/json' },
      statuses: [200],
      answer: 'nested-code-alone',
    }));
    test('answers the example “nested-customer-alone” with 200, as documented', check(target, {
      id: 'addAuthCodes/example/application/json/nested-customer-alone',
      operation: 'addAuthCodes',
      kind: 'example',
      request: { example: 'nested-customer-alone', type: 'application/json' },
      statuses: [200],
      answer: 'nested-customer-alone',
    }));
    test('answers the example “flat-code-already-added” with 409, as documented', check(target, {
      id: 'addAuthCodes/example/application/json/flat-code-already-added',
      operation: 'addAuthCodes',
      kind: 'example',
      request: { example: 'flat-code-already-added', type: 'application/json' },
      statuses: [409],
      answer: 'flat-code-already-added',
    }));
    test('answers the example “flat-code-unknown” with 400, as documented', check(target, {
      id: 'addAuthCodes/example/application/json/flat-code-unknown',
      operation: 'addAuthCodes',
      kind: 'example',
      request: { example: 'flat-code-unknown', type: 'application/json' },
      statuses: [400],
      answer: 'flat-code-unknown',
    }));
    test('answers the example “flat-customer-unknown” with 400, as documented', check(target, {
      id: 'addAuthCodes/example/application/json/flat-customer-unknown',
      operation: 'addAuthCodes',
      kind: 'example',
      request: { example: 'flat-customer-unknown', type: 'application/json' },
      statuses: [400],
      answer: 'flat-customer-unknown',
    }));
    test('answers the example “nested-code-unknown” with 400, as documented', check(target, {
      id: 'addAuthCodes/example/application/json/nested-code-unknown',
      operation: 'addAuthCodes',
      kind: 'example',
      request: { example: 'nested-code-unknown', type: 'application/json' },
      statuses: [400],
      answer: 'nested-code-unknown',
    }));
    test('answers the example “nested-customer-unknown” with 400, as documented', check(target, {
      id: 'addAuthCodes/example/application/json/nested-customer-unknown',
      operation: 'addAuthCodes',
      kind: 'example',
      request: { example: 'nested-customer-unknown', type: 'application/json' },
      statuses: [400],
      answer: 'nested-customer-unknown',
    }));
    test('answers the example “documented-csv” with 200, as documented', check(target, {
      id: 'addAuthCodes/example/multipart/form-data/documented-csv',
      operation: 'addAuthCodes',
      kind: 'example',
      request: { example: 'documented-csv', type: 'multipart/form-data' },
      statuses: [200],
      answer: 'documented-csv',
    }));
    test('answers the example “csv-one-code” with 200, as documented', check(target, {
      id: 'addAuthCodes/example/multipart/form-data/csv-one-code',
      operation: 'addAuthCodes',
      kind: 'example',
      request: { example: 'csv-one-code', type: 'multipart/form-data' },
      statuses: [200],
      answer: 'csv-one-code',
    }));
    test('answers the example “csv-with-an-unknown-code” with 200, as documented', check(target, {
      id: 'addAuthCodes/example/multipart/form-data/csv-with-an-unknown-code',
      operation: 'addAuthCodes',
      kind: 'example',
      request: { example: 'csv-with-an-unknown-code', type: 'multipart/form-data' },
      statuses: [200],
      answer: 'csv-with-an-unknown-code',
    }));
    test('answers the example “csv-with-an-added-code” with 200, as documented', check(target, {
      id: 'addAuthCodes/example/multipart/form-data/csv-with-an-added-code',
      operation: 'addAuthCodes',
      kind: 'example',
      request: { example: 'csv-with-an-added-code', type: 'multipart/form-data' },
      statuses: [200],
      answer: 'csv-with-an-added-code',
    }));
    test('answers the example “csv-with-a-code-twice” with 200, as documented', check(target, {
      id: 'addAuthCodes/example/multipart/form-data/csv-with-a-code-twice',
      operation: 'addAuthCodes',
      kind: 'example',
      request: { example: 'csv-with-a-code-twice', type: 'multipart/form-data' },
      statuses: [200],
      answer: 'csv-with-a-code-twice',
    }));
    test('answers the example “csv-of-added-codes” with 409, as documented', check(target, {
      id: 'addAuthCodes/example/multipart/form-data/csv-of-added-codes',
      operation: 'addAuthCodes',
      kind: 'example',
      request: { example: 'csv-of-added-codes', type: 'multipart/form-data' },
      statuses: [409],
      answer: 'csv-of-added-codes',
    }));
    test('answers the example “csv-of-unknown-codes” with 400, as documented', check(target, {
      id: 'addAuthCodes/example/multipart/form-data/csv-of-unknown-codes',
      operation: 'addAuthCodes',
      kind: 'example',
      request: { example: 'csv-of-unknown-codes', type: 'multipart/form-data' },
      statuses: [400],
      answer: 'csv-of-unknown-codes',
    }));
    test('answers the example “csv-without-codes” with 400, as documented', check(target, {
      id: 'addAuthCodes/example/multipart/form-data/csv-without-codes',
      operation: 'addAuthCodes',
      kind: 'example',
      request: { example: 'csv-without-codes', type: 'multipart/form-data' },
      statuses: [400],
      answer: 'csv-without-codes',
    }));
    test('goes through “A code can be added once only.”', check(target, {
      id: 'addAuthCodes/workflow/add-a-code-twice',
      operation: 'addAuthCodes',
      kind: 'workflow',
      request: {},
      statuses: [409],
      workflow: 'add-a-code-twice',
    }));
    test('goes through “A file of nothing but known codes is a conflict.”', check(target, {
      id: 'addAuthCodes/workflow/import-a-file-twice',
      operation: 'addAuthCodes',
      kind: 'workflow',
      request: {},
      statuses: [409],
      workflow: 'import-a-file-twice',
    }));
    test('goes through “An operator may look but not change licences.”', check(target, {
      id: 'addAuthCodes/workflow/add-with-a-role-too-low',
      operation: 'addAuthCodes',
      kind: 'workflow',
      request: {},
      statuses: [403],
      workflow: 'add-with-a-role-too-low',
    }));
    test('goes through “An account that has to change its password cannot work yet.”', check(target, {
      id: 'addAuthCodes/workflow/add-before-changing-the-password',
      operation: 'addAuthCodes',
      kind: 'workflow',
      request: {},
      statuses: [409],
      workflow: 'add-before-changing-the-password',
    }));
    test('leaves what is read there as it is when it refuses', check(target, {
      id: 'addAuthCodes/state/refusal-leaves-the-whole',
      operation: 'addAuthCodes',
      kind: 'state',
      request: {},
      statuses: [],
      scenario: 'refusal-leaves-the-whole/authCodes',
    }));
    test('answers 200 when it is asked to', check(target, {
      id: 'addAuthCodes/status/200',
      operation: 'addAuthCodes',
      kind: 'status',
      request: { example: 'documented-flat-code', type: 'application/json' },
      statuses: [200],
      provoked: true,
    }));
    test('answers 400 when it is asked to', check(target, {
      id: 'addAuthCodes/status/400',
      operation: 'addAuthCodes',
      kind: 'status',
      request: { example: 'documented-flat-code', type: 'application/json' },
      statuses: [400],
      provoked: true,
    }));
    test('answers 403 when it is asked to', check(target, {
      id: 'addAuthCodes/status/403',
      operation: 'addAuthCodes',
      kind: 'status',
      request: { example: 'documented-flat-code', type: 'application/json' },
      statuses: [403],
      provoked: true,
    }));
    test('answers 409 when it is asked to', check(target, {
      id: 'addAuthCodes/status/409',
      operation: 'addAuthCodes',
      kind: 'status',
      request: { example: 'documented-flat-code', type: 'application/json' },
      statuses: [409],
      provoked: true,
    }));
    test('answers 500 when it is asked to', check(target, {
      id: 'addAuthCodes/status/500',
      operation: 'addAuthCodes',
      kind: 'status',
      request: { example: 'documented-flat-code', type: 'application/json' },
      statuses: [500],
      provoked: true,
    }));
    test('accepts a body as application/json', check(target, {
      id: 'addAuthCodes/positive/type/application/json',
      operation: 'addAuthCodes',
      kind: 'positive',
      request: { example: 'documented-flat-code', type: 'application/json' },
      statuses: [200, 403, 409],
    }));
    test('accepts a body as multipart/form-data', check(target, {
      id: 'addAuthCodes/positive/type/multipart/form-data',
      operation: 'addAuthCodes',
      kind: 'positive',
      request: { example: 'documented-csv', type: 'multipart/form-data' },
      statuses: [200, 403, 409],
    }));
    test('accepts that it is asked for application/json', check(target, {
      id: 'addAuthCodes/positive/accept/application/json',
      operation: 'addAuthCodes',
      kind: 'positive',
      request: { example: 'documented-flat-code', type: 'application/json', accept: 'application/json' },
      statuses: [200, 403, 409],
    }));
    test('accepts a request with the header parameter X-NOT-USER-INPUT', check(target, {
      id: 'addAuthCodes/positive/components/parameters/NotUserInput/schema:with',
      operation: 'addAuthCodes',
      kind: 'positive',
      request: {
        example: 'documented-flat-code',
        type: 'application/json',
        edits: [{ op: 'add', path: '/header/X-NOT-USER-INPUT', value: 'checkSession' }],
      },
      statuses: [200, 403, 409],
      keeps: { keyword: 'schema', pointer: '#/components/parameters/NotUserInput/schema' },
    }));
    test('does not fall over a body whose /authCode has characters beyond the basic plane', check(target, {
      id: 'addAuthCodes/unusual/components/schemas/CodeRequest/properties/authCode:astral',
      operation: 'addAuthCodes',
      kind: 'unusual',
      request: {
        example: 'documented-flat-code',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/authCode', value: 'YYA7BQ2V37V11O0AID2K4 🚀𝄞' }],
      },
      statuses: [200, 403, 409, 400, 401, 404, 413, 414, 422, 431],
    }));
    test('does not fall over a body whose texts have a NUL in them', check(target, {
      id: 'addAuthCodes/unusual/paths/~1authCodes/post/requestBody/content/application~1json/schema:nul',
      operation: 'addAuthCodes',
      kind: 'unusual',
      request: {
        example: 'documented-flat-code',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/authCode', value: 'YYA7BQ2V37V11O0AID2K4\u0000licet' }],
      },
      statuses: [200, 403, 409, 400, 401, 404, 413, 414, 422, 431],
    }));
    test('does not fall over a body whose texts are long', check(target, {
      id: 'addAuthCodes/unusual/paths/~1authCodes/post/requestBody/content/application~1json/schema:long',
      operation: 'addAuthCodes',
      kind: 'unusual',
      request: {
        example: 'documented-flat-code',
        type: 'application/json',
        edits: [
          {
            op: 'replace',
            path: '/body/authCode',
            value: 'YYA7BQ2V37V11O0AID2K4licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet',
          },
        ],
      },
      statuses: [200, 403, 409, 400, 401, 404, 413, 414, 422, 431],
    }));
    test('accepts a body that is as /oneOf/1 has it', check(target, {
      id: 'addAuthCodes/positive/components/schemas/AddAuthCodesRequest/oneOf/1:oneOf',
      operation: 'addAuthCodes',
      kind: 'positive',
      request: {
        example: 'documented-flat-code',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body', value: { lenovoCustomerNumber: '1234567890', retrieveKeys: true } }],
      },
      statuses: [200, 403, 409],
      keeps: { keyword: 'oneOf', pointer: '#/components/schemas/AddAuthCodesRequest/oneOf/1' },
    }));
    test('accepts a body without /retrieveKeys', check(target, {
      id: 'addAuthCodes/positive/components/schemas/CustomerRequest/properties/retrieveKeys:without',
      operation: 'addAuthCodes',
      kind: 'positive',
      request: {
        example: 'documented-flat-code',
        type: 'application/json',
        edits: [
          { op: 'replace', path: '/body', value: { lenovoCustomerNumber: '1234567890', retrieveKeys: true } },
          { op: 'remove', path: '/body/retrieveKeys' },
        ],
      },
      statuses: [200, 403, 409],
      keeps: { keyword: 'properties', pointer: '#/components/schemas/CustomerRequest/properties/retrieveKeys' },
    }));
    test('does not fall over a body whose /lenovoCustomerNumber has characters beyond the basic plane', check(target, {
      id: 'addAuthCodes/unusual/components/schemas/CustomerRequest/properties/lenovoCustomerNumber:astral',
      operation: 'addAuthCodes',
      kind: 'unusual',
      request: {
        example: 'documented-flat-code',
        type: 'application/json',
        edits: [
          { op: 'replace', path: '/body', value: { lenovoCustomerNumber: '1234567890', retrieveKeys: true } },
          { op: 'replace', path: '/body/lenovoCustomerNumber', value: '1234567890 🚀𝄞' },
        ],
      },
      statuses: [200, 403, 409, 400, 401, 404, 413, 414, 422, 431],
    }));
    test('accepts a body that is as /oneOf/2 has it', check(target, {
      id: 'addAuthCodes/positive/components/schemas/AddAuthCodesRequest/oneOf/2:oneOf',
      operation: 'addAuthCodes',
      kind: 'positive',
      request: {
        example: 'documented-flat-code',
        type: 'application/json',
        edits: [
          {
            op: 'replace',
            path: '/body',
            value: { authCode: { authCode: 'YYA7BQ2V37V11O0AID2K4', retrieveKeys: true } },
          },
        ],
      },
      statuses: [200, 403, 409],
      keeps: { keyword: 'oneOf', pointer: '#/components/schemas/AddAuthCodesRequest/oneOf/2' },
    }));
    test('accepts a body without /authCode/retrieveKeys', check(target, {
      id: 'addAuthCodes/positive/components/schemas/KeyRetrieval/properties/retrieveKeys:without',
      operation: 'addAuthCodes',
      kind: 'positive',
      request: {
        example: 'documented-flat-code',
        type: 'application/json',
        edits: [
          {
            op: 'replace',
            path: '/body',
            value: { authCode: { authCode: 'YYA7BQ2V37V11O0AID2K4', retrieveKeys: true } },
          },
          { op: 'remove', path: '/body/authCode/retrieveKeys' },
        ],
      },
      statuses: [200, 403, 409],
      keeps: { keyword: 'properties', pointer: '#/components/schemas/KeyRetrieval/properties/retrieveKeys' },
    }));
    test('does not fall over a body whose /authCode/authCode has characters beyond the basic plane', check(target, {
      id: 'addAuthCodes/unusual/components/schemas/KeysOfCode/properties/authCode:astral',
      operation: 'addAuthCodes',
      kind: 'unusual',
      request: {
        example: 'documented-flat-code',
        type: 'application/json',
        edits: [
          {
            op: 'replace',
            path: '/body',
            value: { authCode: { authCode: 'YYA7BQ2V37V11O0AID2K4', retrieveKeys: true } },
          },
          { op: 'replace', path: '/body/authCode/authCode', value: 'YYA7BQ2V37V11O0AID2K4 🚀𝄞' },
        ],
      },
      statuses: [200, 403, 409, 400, 401, 404, 413, 414, 422, 431],
    }));
    test('accepts a body with /retrieveKeys', check(target, {
      id: 'addAuthCodes/positive/components/schemas/CodeRequest/properties/retrieveKeys:properties',
      operation: 'addAuthCodes',
      kind: 'positive',
      request: {
        example: 'documented-flat-code',
        type: 'application/json',
        edits: [{ op: 'add', path: '/body/retrieveKeys', value: true }],
      },
      statuses: [200, 403, 409],
      keeps: { keyword: 'properties', pointer: '#/components/schemas/CodeRequest/properties/retrieveKeys' },
    }));
    test('accepts a body whose /authCode is as /oneOf/1 has it', check(target, {
      id: 'addAuthCodes/positive/components/schemas/KeyRetrieval/oneOf/1:oneOf',
      operation: 'addAuthCodes',
      kind: 'positive',
      request: {
        example: 'documented-flat-code',
        type: 'application/json',
        edits: [
          {
            op: 'replace',
            path: '/body',
            value: { authCode: { authCode: 'YYA7BQ2V37V11O0AID2K4', retrieveKeys: true } },
          },
          {
            op: 'replace',
            path: '/body/authCode',
            value: { authCode: '', retrieveKeys: true, lenovoCustomerNumber: '1234567890' },
          },
        ],
      },
      statuses: [200, 403, 409],
      keeps: { keyword: 'oneOf', pointer: '#/components/schemas/KeyRetrieval/oneOf/1' },
    }));
    test('does not fall over a body whose /authCode/lenovoCustomerNumber has characters beyond the basic plane', check(target, {
      id: 'addAuthCodes/unusual/components/schemas/KeysOfCustomer/properties/lenovoCustomerNumber:astral',
      operation: 'addAuthCodes',
      kind: 'unusual',
      request: {
        example: 'documented-flat-code',
        type: 'application/json',
        edits: [
          {
            op: 'replace',
            path: '/body',
            value: { authCode: { authCode: 'YYA7BQ2V37V11O0AID2K4', retrieveKeys: true } },
          },
          {
            op: 'replace',
            path: '/body/authCode',
            value: { authCode: '', retrieveKeys: true, lenovoCustomerNumber: '1234567890' },
          },
          { op: 'replace', path: '/body/authCode/lenovoCustomerNumber', value: '1234567890 🚀𝄞' },
        ],
      },
      statuses: [200, 403, 409, 400, 401, 404, 413, 414, 422, 431],
    }));
    test('accepts a body with /authCode/lenovoCustomerNumber', check(target, {
      id: 'addAuthCodes/positive/components/schemas/KeysOfCode/properties/lenovoCustomerNumber:properties',
      operation: 'addAuthCodes',
      kind: 'positive',
      request: {
        example: 'documented-flat-code',
        type: 'application/json',
        edits: [
          {
            op: 'replace',
            path: '/body',
            value: { authCode: { authCode: 'YYA7BQ2V37V11O0AID2K4', retrieveKeys: true } },
          },
          { op: 'add', path: '/body/authCode/lenovoCustomerNumber', value: '' },
        ],
      },
      statuses: [200, 403, 409],
      keeps: { keyword: 'properties', pointer: '#/components/schemas/KeysOfCode/properties/lenovoCustomerNumber' },
    }));
    test('refuses a body that is a string', check(target, {
      id: 'addAuthCodes/rule/components/schemas/CodeRequest/type:0',
      operation: 'addAuthCodes',
      kind: 'rule',
      request: {
        example: 'documented-flat-code',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body', value: 'licet' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CodeRequest/type' },
    }));
    test('refuses a body that is an array', check(target, {
      id: 'addAuthCodes/rule/components/schemas/CodeRequest/type:1',
      operation: 'addAuthCodes',
      kind: 'rule',
      request: {
        example: 'documented-flat-code',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CodeRequest/type' },
    }));
    test('refuses a body that is null', check(target, {
      id: 'addAuthCodes/rule/components/schemas/CodeRequest/type:2',
      operation: 'addAuthCodes',
      kind: 'rule',
      request: {
        example: 'documented-flat-code',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CodeRequest/type' },
    }));
    test('refuses a body without /authCode', check(target, {
      id: 'addAuthCodes/rule/components/schemas/CodeRequest/required:authCode',
      operation: 'addAuthCodes',
      kind: 'rule',
      request: { example: 'documented-flat-code', type: 'application/json', edits: [{ op: 'remove', path: '/body/authCode' }] },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/CodeRequest/required' },
    }));
    test('refuses a body with /lenovoCustomerNumber besides', check(target, {
      id: 'addAuthCodes/rule/components/schemas/CodeRequest/not:lenovoCustomerNumber',
      operation: 'addAuthCodes',
      kind: 'rule',
      request: {
        example: 'documented-flat-code',
        type: 'application/json',
        edits: [{ op: 'add', path: '/body/lenovoCustomerNumber', value: 'licet' }],
      },
      statuses: [400],
      breaks: { keyword: 'not', pointer: '#/components/schemas/CodeRequest/not' },
    }));
    test('refuses a body whose /authCode is a number', check(target, {
      id: 'addAuthCodes/rule/components/schemas/CodeRequest/properties/authCode/type:0',
      operation: 'addAuthCodes',
      kind: 'rule',
      request: {
        example: 'documented-flat-code',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/authCode', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CodeRequest/properties/authCode/type' },
    }));
    test('refuses a body whose /authCode is a boolean', check(target, {
      id: 'addAuthCodes/rule/components/schemas/CodeRequest/properties/authCode/type:1',
      operation: 'addAuthCodes',
      kind: 'rule',
      request: {
        example: 'documented-flat-code',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/authCode', value: true }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CodeRequest/properties/authCode/type' },
    }));
    test('refuses a body whose /authCode is an array', check(target, {
      id: 'addAuthCodes/rule/components/schemas/CodeRequest/properties/authCode/type:2',
      operation: 'addAuthCodes',
      kind: 'rule',
      request: {
        example: 'documented-flat-code',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/authCode', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CodeRequest/properties/authCode/type' },
    }));
    test('refuses a body whose /authCode is an object', check(target, {
      id: 'addAuthCodes/rule/components/schemas/CodeRequest/properties/authCode/type:3',
      operation: 'addAuthCodes',
      kind: 'rule',
      request: {
        example: 'documented-flat-code',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/authCode', value: {} }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CodeRequest/properties/authCode/type' },
    }));
    test('refuses a body whose /authCode is null', check(target, {
      id: 'addAuthCodes/rule/components/schemas/CodeRequest/properties/authCode/type:4',
      operation: 'addAuthCodes',
      kind: 'rule',
      request: {
        example: 'documented-flat-code',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/authCode', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CodeRequest/properties/authCode/type' },
    }));
    test('refuses a body whose /authCode is too short', check(target, {
      id: 'addAuthCodes/rule/components/schemas/CodeRequest/properties/authCode/minLength:0',
      operation: 'addAuthCodes',
      kind: 'rule',
      request: {
        example: 'documented-flat-code',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/authCode', value: '' }],
      },
      statuses: [400],
      breaks: { keyword: 'minLength', pointer: '#/components/schemas/CodeRequest/properties/authCode/minLength' },
    }));
    test('refuses a body whose /retrieveKeys is a string', check(target, {
      id: 'addAuthCodes/rule/components/schemas/RetrieveKeys/type:0',
      operation: 'addAuthCodes',
      kind: 'rule',
      request: {
        example: 'documented-flat-code-with-keys',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/retrieveKeys', value: 'licet' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/RetrieveKeys/type' },
    }));
    test('refuses a body whose /retrieveKeys is 1', check(target, {
      id: 'addAuthCodes/rule/components/schemas/RetrieveKeys/type:1',
      operation: 'addAuthCodes',
      kind: 'rule',
      request: {
        example: 'documented-flat-code-with-keys',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/retrieveKeys', value: 1 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/RetrieveKeys/type' },
    }));
    test('refuses a body whose /retrieveKeys is null', check(target, {
      id: 'addAuthCodes/rule/components/schemas/RetrieveKeys/type:2',
      operation: 'addAuthCodes',
      kind: 'rule',
      request: {
        example: 'documented-flat-code-with-keys',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/retrieveKeys', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/RetrieveKeys/type' },
    }));
    test('refuses a body whose /retrieveKeys is "true", a string', check(target, {
      id: 'addAuthCodes/rule/components/schemas/RetrieveKeys/type:3',
      operation: 'addAuthCodes',
      kind: 'rule',
      request: {
        example: 'documented-flat-code-with-keys',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/retrieveKeys', value: 'true' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/RetrieveKeys/type' },
    }));
    test('refuses a body that is a string', check(target, {
      id: 'addAuthCodes/rule/components/schemas/CustomerRequest/type:0',
      operation: 'addAuthCodes',
      kind: 'rule',
      request: {
        example: 'documented-flat-customer',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body', value: 'licet' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CustomerRequest/type' },
    }));
    test('refuses a body that is an array', check(target, {
      id: 'addAuthCodes/rule/components/schemas/CustomerRequest/type:1',
      operation: 'addAuthCodes',
      kind: 'rule',
      request: {
        example: 'documented-flat-customer',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CustomerRequest/type' },
    }));
    test('refuses a body that is null', check(target, {
      id: 'addAuthCodes/rule/components/schemas/CustomerRequest/type:2',
      operation: 'addAuthCodes',
      kind: 'rule',
      request: {
        example: 'documented-flat-customer',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CustomerRequest/type' },
    }));
    test('refuses a body without /lenovoCustomerNumber', check(target, {
      id: 'addAuthCodes/rule/components/schemas/CustomerRequest/required:lenovoCustomerNumber',
      operation: 'addAuthCodes',
      kind: 'rule',
      request: {
        example: 'documented-flat-customer',
        type: 'application/json',
        edits: [{ op: 'remove', path: '/body/lenovoCustomerNumber' }],
      },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/CustomerRequest/required' },
    }));
    test('refuses a body with /authCode besides', check(target, {
      id: 'addAuthCodes/rule/components/schemas/CustomerRequest/not:authCode',
      operation: 'addAuthCodes',
      kind: 'rule',
      request: {
        example: 'documented-flat-customer',
        type: 'application/json',
        edits: [{ op: 'add', path: '/body/authCode', value: 'licet' }],
      },
      statuses: [400],
      breaks: { keyword: 'not', pointer: '#/components/schemas/CustomerRequest/not' },
    }));
    test('refuses a body whose /lenovoCustomerNumber is a number', check(target, {
      id: 'addAuthCodes/rule/components/schemas/CustomerRequest/properties/lenovoCustomerNumber/type:0',
      operation: 'addAuthCodes',
      kind: 'rule',
      request: {
        example: 'documented-flat-customer',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/lenovoCustomerNumber', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CustomerRequest/properties/lenovoCustomerNumber/type' },
    }));
    test('refuses a body whose /lenovoCustomerNumber is a boolean', check(target, {
      id: 'addAuthCodes/rule/components/schemas/CustomerRequest/properties/lenovoCustomerNumber/type:1',
      operation: 'addAuthCodes',
      kind: 'rule',
      request: {
        example: 'documented-flat-customer',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/lenovoCustomerNumber', value: true }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CustomerRequest/properties/lenovoCustomerNumber/type' },
    }));
    test('refuses a body whose /lenovoCustomerNumber is an array', check(target, {
      id: 'addAuthCodes/rule/components/schemas/CustomerRequest/properties/lenovoCustomerNumber/type:2',
      operation: 'addAuthCodes',
      kind: 'rule',
      request: {
        example: 'documented-flat-customer',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/lenovoCustomerNumber', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CustomerRequest/properties/lenovoCustomerNumber/type' },
    }));
    test('refuses a body whose /lenovoCustomerNumber is an object', check(target, {
      id: 'addAuthCodes/rule/components/schemas/CustomerRequest/properties/lenovoCustomerNumber/type:3',
      operation: 'addAuthCodes',
      kind: 'rule',
      request: {
        example: 'documented-flat-customer',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/lenovoCustomerNumber', value: {} }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CustomerRequest/properties/lenovoCustomerNumber/type' },
    }));
    test('refuses a body whose /lenovoCustomerNumber is null', check(target, {
      id: 'addAuthCodes/rule/components/schemas/CustomerRequest/properties/lenovoCustomerNumber/type:4',
      operation: 'addAuthCodes',
      kind: 'rule',
      request: {
        example: 'documented-flat-customer',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/lenovoCustomerNumber', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CustomerRequest/properties/lenovoCustomerNumber/type' },
    }));
    test('refuses a body whose /lenovoCustomerNumber is too short', check(target, {
      id: 'addAuthCodes/rule/components/schemas/CustomerRequest/properties/lenovoCustomerNumber/minLength:0',
      operation: 'addAuthCodes',
      kind: 'rule',
      request: {
        example: 'documented-flat-customer',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/lenovoCustomerNumber', value: '' }],
      },
      statuses: [400],
      breaks: {
        keyword: 'minLength',
        pointer: '#/components/schemas/CustomerRequest/properties/lenovoCustomerNumber/minLength',
      },
    }));
    test('refuses a body that is a string', check(target, {
      id: 'addAuthCodes/rule/components/schemas/KeyRetrievalRequest/type:0',
      operation: 'addAuthCodes',
      kind: 'rule',
      request: {
        example: 'documented-nested-code',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body', value: 'licet' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/KeyRetrievalRequest/type' },
    }));
    test('refuses a body that is an array', check(target, {
      id: 'addAuthCodes/rule/components/schemas/KeyRetrievalRequest/type:1',
      operation: 'addAuthCodes',
      kind: 'rule',
      request: {
        example: 'documented-nested-code',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/KeyRetrievalRequest/type' },
    }));
    test('refuses a body that is null', check(target, {
      id: 'addAuthCodes/rule/components/schemas/KeyRetrievalRequest/type:2',
      operation: 'addAuthCodes',
      kind: 'rule',
      request: {
        example: 'documented-nested-code',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/KeyRetrievalRequest/type' },
    }));
    test('refuses a body without /authCode', check(target, {
      id: 'addAuthCodes/rule/components/schemas/KeyRetrievalRequest/required:authCode',
      operation: 'addAuthCodes',
      kind: 'rule',
      request: { example: 'documented-nested-code', type: 'application/json', edits: [{ op: 'remove', path: '/body/authCode' }] },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/KeyRetrievalRequest/required' },
    }));
    test('refuses a body with /lenovoCustomerNumber besides', check(target, {
      id: 'addAuthCodes/rule/components/schemas/KeyRetrievalRequest/not:lenovoCustomerNumber',
      operation: 'addAuthCodes',
      kind: 'rule',
      request: {
        example: 'documented-nested-code',
        type: 'application/json',
        edits: [{ op: 'add', path: '/body/lenovoCustomerNumber', value: 'licet' }],
      },
      statuses: [400],
      breaks: { keyword: 'not', pointer: '#/components/schemas/KeyRetrievalRequest/not' },
    }));
    test('refuses a body whose /authCode is an array', check(target, {
      id: 'addAuthCodes/rule/components/schemas/KeyRetrieval/type:1',
      operation: 'addAuthCodes',
      kind: 'rule',
      request: {
        example: 'documented-nested-code',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/authCode', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/KeyRetrieval/type' },
    }));
    test('refuses a body whose /authCode is null', check(target, {
      id: 'addAuthCodes/rule/components/schemas/KeyRetrieval/type:2',
      operation: 'addAuthCodes',
      kind: 'rule',
      request: {
        example: 'documented-nested-code',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/authCode', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/KeyRetrieval/type' },
    }));
    test('refuses a body whose /authCode is an array', check(target, {
      id: 'addAuthCodes/rule/components/schemas/KeysOfCode/type:1',
      operation: 'addAuthCodes',
      kind: 'rule',
      request: {
        example: 'documented-nested-code',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/authCode', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/KeysOfCode/type' },
    }));
    test('refuses a body whose /authCode is null', check(target, {
      id: 'addAuthCodes/rule/components/schemas/KeysOfCode/type:2',
      operation: 'addAuthCodes',
      kind: 'rule',
      request: {
        example: 'documented-nested-code',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/authCode', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/KeysOfCode/type' },
    }));
    test('refuses a body without /authCode/authCode', check(target, {
      id: 'addAuthCodes/rule/components/schemas/KeysOfCode/required:authCode',
      operation: 'addAuthCodes',
      kind: 'rule',
      request: {
        example: 'documented-nested-code',
        type: 'application/json',
        edits: [{ op: 'remove', path: '/body/authCode/authCode' }],
      },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/KeysOfCode/required' },
    }));
    test('refuses a body whose /authCode/authCode is a number', check(target, {
      id: 'addAuthCodes/rule/components/schemas/KeysOfCode/properties/authCode/type:0',
      operation: 'addAuthCodes',
      kind: 'rule',
      request: {
        example: 'documented-nested-code',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/authCode/authCode', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/KeysOfCode/properties/authCode/type' },
    }));
    test('refuses a body whose /authCode/authCode is a boolean', check(target, {
      id: 'addAuthCodes/rule/components/schemas/KeysOfCode/properties/authCode/type:1',
      operation: 'addAuthCodes',
      kind: 'rule',
      request: {
        example: 'documented-nested-code',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/authCode/authCode', value: true }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/KeysOfCode/properties/authCode/type' },
    }));
    test('refuses a body whose /authCode/authCode is an array', check(target, {
      id: 'addAuthCodes/rule/components/schemas/KeysOfCode/properties/authCode/type:2',
      operation: 'addAuthCodes',
      kind: 'rule',
      request: {
        example: 'documented-nested-code',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/authCode/authCode', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/KeysOfCode/properties/authCode/type' },
    }));
    test('refuses a body whose /authCode/authCode is an object', check(target, {
      id: 'addAuthCodes/rule/components/schemas/KeysOfCode/properties/authCode/type:3',
      operation: 'addAuthCodes',
      kind: 'rule',
      request: {
        example: 'documented-nested-code',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/authCode/authCode', value: {} }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/KeysOfCode/properties/authCode/type' },
    }));
    test('refuses a body whose /authCode/authCode is null', check(target, {
      id: 'addAuthCodes/rule/components/schemas/KeysOfCode/properties/authCode/type:4',
      operation: 'addAuthCodes',
      kind: 'rule',
      request: {
        example: 'documented-nested-code',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/authCode/authCode', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/KeysOfCode/properties/authCode/type' },
    }));
    test('refuses a body whose /authCode/authCode is too short', check(target, {
      id: 'addAuthCodes/rule/components/schemas/KeysOfCode/properties/authCode/minLength:0',
      operation: 'addAuthCodes',
      kind: 'rule',
      request: {
        example: 'documented-nested-code',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/authCode/authCode', value: '' }],
      },
      statuses: [400],
      breaks: { keyword: 'minLength', pointer: '#/components/schemas/KeysOfCode/properties/authCode/minLength' },
    }));
    test('refuses a body whose /authCode/retrieveKeys is a string', check(target, {
      id: 'addAuthCodes/rule/components/schemas/KeyRetrieval/properties/retrieveKeys/type:0',
      operation: 'addAuthCodes',
      kind: 'rule',
      request: {
        example: 'documented-nested-code',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/authCode/retrieveKeys', value: 'licet' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/KeyRetrieval/properties/retrieveKeys/type' },
    }));
    test('refuses a body whose /authCode/retrieveKeys is 1', check(target, {
      id: 'addAuthCodes/rule/components/schemas/KeyRetrieval/properties/retrieveKeys/type:1',
      operation: 'addAuthCodes',
      kind: 'rule',
      request: {
        example: 'documented-nested-code',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/authCode/retrieveKeys', value: 1 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/KeyRetrieval/properties/retrieveKeys/type' },
    }));
    test('refuses a body whose /authCode/retrieveKeys is null', check(target, {
      id: 'addAuthCodes/rule/components/schemas/KeyRetrieval/properties/retrieveKeys/type:2',
      operation: 'addAuthCodes',
      kind: 'rule',
      request: {
        example: 'documented-nested-code',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/authCode/retrieveKeys', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/KeyRetrieval/properties/retrieveKeys/type' },
    }));
    test('refuses a body whose /authCode/retrieveKeys is "true", a string', check(target, {
      id: 'addAuthCodes/rule/components/schemas/KeyRetrieval/properties/retrieveKeys/type:3',
      operation: 'addAuthCodes',
      kind: 'rule',
      request: {
        example: 'documented-nested-code',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/authCode/retrieveKeys', value: 'true' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/KeyRetrieval/properties/retrieveKeys/type' },
    }));
    test('refuses a body whose /authCode/retrieveKeys is another value than the only one', check(target, {
      id: 'addAuthCodes/rule/components/schemas/KeyRetrieval/properties/retrieveKeys/const:0',
      operation: 'addAuthCodes',
      kind: 'rule',
      request: {
        example: 'documented-nested-code',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/authCode/retrieveKeys', value: false }],
      },
      statuses: [400],
      breaks: { keyword: 'const', pointer: '#/components/schemas/KeyRetrieval/properties/retrieveKeys/const' },
    }));
    test('refuses a body whose /authCode is an array', check(target, {
      id: 'addAuthCodes/rule/components/schemas/KeysOfCustomer/type:1',
      operation: 'addAuthCodes',
      kind: 'rule',
      request: {
        example: 'documented-nested-customer',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/authCode', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/KeysOfCustomer/type' },
    }));
    test('refuses a body whose /authCode is null', check(target, {
      id: 'addAuthCodes/rule/components/schemas/KeysOfCustomer/type:2',
      operation: 'addAuthCodes',
      kind: 'rule',
      request: {
        example: 'documented-nested-customer',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/authCode', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/KeysOfCustomer/type' },
    }));
    test('refuses a body without /authCode/authCode', check(target, {
      id: 'addAuthCodes/rule/components/schemas/KeysOfCustomer/required:authCode',
      operation: 'addAuthCodes',
      kind: 'rule',
      request: {
        example: 'documented-nested-customer',
        type: 'application/json',
        edits: [{ op: 'remove', path: '/body/authCode/authCode' }],
      },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/KeysOfCustomer/required' },
    }));
    test('refuses a body without /authCode/lenovoCustomerNumber', check(target, {
      id: 'addAuthCodes/rule/components/schemas/KeysOfCustomer/required:lenovoCustomerNumber',
      operation: 'addAuthCodes',
      kind: 'rule',
      request: {
        example: 'documented-nested-customer',
        type: 'application/json',
        edits: [{ op: 'remove', path: '/body/authCode/lenovoCustomerNumber' }],
      },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/KeysOfCustomer/required' },
    }));
    test('refuses a body whose /authCode/authCode is a number', check(target, {
      id: 'addAuthCodes/rule/components/schemas/KeysOfCustomer/properties/authCode/type:0',
      operation: 'addAuthCodes',
      kind: 'rule',
      request: {
        example: 'documented-nested-customer',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/authCode/authCode', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/KeysOfCustomer/properties/authCode/type' },
    }));
    test('refuses a body whose /authCode/authCode is a boolean', check(target, {
      id: 'addAuthCodes/rule/components/schemas/KeysOfCustomer/properties/authCode/type:1',
      operation: 'addAuthCodes',
      kind: 'rule',
      request: {
        example: 'documented-nested-customer',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/authCode/authCode', value: true }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/KeysOfCustomer/properties/authCode/type' },
    }));
    test('refuses a body whose /authCode/authCode is an array', check(target, {
      id: 'addAuthCodes/rule/components/schemas/KeysOfCustomer/properties/authCode/type:2',
      operation: 'addAuthCodes',
      kind: 'rule',
      request: {
        example: 'documented-nested-customer',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/authCode/authCode', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/KeysOfCustomer/properties/authCode/type' },
    }));
    test('refuses a body whose /authCode/authCode is an object', check(target, {
      id: 'addAuthCodes/rule/components/schemas/KeysOfCustomer/properties/authCode/type:3',
      operation: 'addAuthCodes',
      kind: 'rule',
      request: {
        example: 'documented-nested-customer',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/authCode/authCode', value: {} }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/KeysOfCustomer/properties/authCode/type' },
    }));
    test('refuses a body whose /authCode/authCode is null', check(target, {
      id: 'addAuthCodes/rule/components/schemas/KeysOfCustomer/properties/authCode/type:4',
      operation: 'addAuthCodes',
      kind: 'rule',
      request: {
        example: 'documented-nested-customer',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/authCode/authCode', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/KeysOfCustomer/properties/authCode/type' },
    }));
    test('refuses a body whose /authCode/authCode is another value than the only one', check(target, {
      id: 'addAuthCodes/rule/components/schemas/KeysOfCustomer/properties/authCode/const:0',
      operation: 'addAuthCodes',
      kind: 'rule',
      request: {
        example: 'documented-nested-customer',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/authCode/authCode', value: 'licet-unlisted' }],
      },
      statuses: [400],
      breaks: { keyword: 'const', pointer: '#/components/schemas/KeysOfCustomer/properties/authCode/const' },
    }));
    test('refuses a body whose /authCode/lenovoCustomerNumber is a number', check(target, {
      id: 'addAuthCodes/rule/components/schemas/KeysOfCustomer/properties/lenovoCustomerNumber/type:0',
      operation: 'addAuthCodes',
      kind: 'rule',
      request: {
        example: 'documented-nested-customer',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/authCode/lenovoCustomerNumber', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/KeysOfCustomer/properties/lenovoCustomerNumber/type' },
    }));
    test('refuses a body whose /authCode/lenovoCustomerNumber is a boolean', check(target, {
      id: 'addAuthCodes/rule/components/schemas/KeysOfCustomer/properties/lenovoCustomerNumber/type:1',
      operation: 'addAuthCodes',
      kind: 'rule',
      request: {
        example: 'documented-nested-customer',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/authCode/lenovoCustomerNumber', value: true }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/KeysOfCustomer/properties/lenovoCustomerNumber/type' },
    }));
    test('refuses a body whose /authCode/lenovoCustomerNumber is an array', check(target, {
      id: 'addAuthCodes/rule/components/schemas/KeysOfCustomer/properties/lenovoCustomerNumber/type:2',
      operation: 'addAuthCodes',
      kind: 'rule',
      request: {
        example: 'documented-nested-customer',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/authCode/lenovoCustomerNumber', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/KeysOfCustomer/properties/lenovoCustomerNumber/type' },
    }));
    test('refuses a body whose /authCode/lenovoCustomerNumber is an object', check(target, {
      id: 'addAuthCodes/rule/components/schemas/KeysOfCustomer/properties/lenovoCustomerNumber/type:3',
      operation: 'addAuthCodes',
      kind: 'rule',
      request: {
        example: 'documented-nested-customer',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/authCode/lenovoCustomerNumber', value: {} }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/KeysOfCustomer/properties/lenovoCustomerNumber/type' },
    }));
    test('refuses a body whose /authCode/lenovoCustomerNumber is null', check(target, {
      id: 'addAuthCodes/rule/components/schemas/KeysOfCustomer/properties/lenovoCustomerNumber/type:4',
      operation: 'addAuthCodes',
      kind: 'rule',
      request: {
        example: 'documented-nested-customer',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/authCode/lenovoCustomerNumber', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/KeysOfCustomer/properties/lenovoCustomerNumber/type' },
    }));
    test('refuses a body whose /authCode/lenovoCustomerNumber is too short', check(target, {
      id: 'addAuthCodes/rule/components/schemas/KeysOfCustomer/properties/lenovoCustomerNumber/minLength:0',
      operation: 'addAuthCodes',
      kind: 'rule',
      request: {
        example: 'documented-nested-customer',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/authCode/lenovoCustomerNumber', value: '' }],
      },
      statuses: [400],
      breaks: { keyword: 'minLength', pointer: '#/components/schemas/KeysOfCustomer/properties/lenovoCustomerNumber/minLength' },
    }));
    test('refuses a body whose /authCode/lenovoCustomerNumber is a number', check(target, {
      id: 'addAuthCodes/rule/components/schemas/KeysOfCode/properties/lenovoCustomerNumber/type:0',
      operation: 'addAuthCodes',
      kind: 'rule',
      request: {
        example: 'nested-code-with-empty-customer',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/authCode/lenovoCustomerNumber', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/KeysOfCode/properties/lenovoCustomerNumber/type' },
    }));
    test('refuses a body whose /authCode/lenovoCustomerNumber is a boolean', check(target, {
      id: 'addAuthCodes/rule/components/schemas/KeysOfCode/properties/lenovoCustomerNumber/type:1',
      operation: 'addAuthCodes',
      kind: 'rule',
      request: {
        example: 'nested-code-with-empty-customer',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/authCode/lenovoCustomerNumber', value: true }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/KeysOfCode/properties/lenovoCustomerNumber/type' },
    }));
    test('refuses a body whose /authCode/lenovoCustomerNumber is an array', check(target, {
      id: 'addAuthCodes/rule/components/schemas/KeysOfCode/properties/lenovoCustomerNumber/type:2',
      operation: 'addAuthCodes',
      kind: 'rule',
      request: {
        example: 'nested-code-with-empty-customer',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/authCode/lenovoCustomerNumber', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/KeysOfCode/properties/lenovoCustomerNumber/type' },
    }));
    test('refuses a body whose /authCode/lenovoCustomerNumber is an object', check(target, {
      id: 'addAuthCodes/rule/components/schemas/KeysOfCode/properties/lenovoCustomerNumber/type:3',
      operation: 'addAuthCodes',
      kind: 'rule',
      request: {
        example: 'nested-code-with-empty-customer',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/authCode/lenovoCustomerNumber', value: {} }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/KeysOfCode/properties/lenovoCustomerNumber/type' },
    }));
    test('refuses a body whose /authCode/lenovoCustomerNumber is null', check(target, {
      id: 'addAuthCodes/rule/components/schemas/KeysOfCode/properties/lenovoCustomerNumber/type:4',
      operation: 'addAuthCodes',
      kind: 'rule',
      request: {
        example: 'nested-code-with-empty-customer',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/authCode/lenovoCustomerNumber', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/KeysOfCode/properties/lenovoCustomerNumber/type' },
    }));
    test('refuses a body whose /authCode/lenovoCustomerNumber is another value than the only one', check(target, {
      id: 'addAuthCodes/rule/components/schemas/KeysOfCode/properties/lenovoCustomerNumber/const:0',
      operation: 'addAuthCodes',
      kind: 'rule',
      request: {
        example: 'nested-code-with-empty-customer',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/authCode/lenovoCustomerNumber', value: 'licet-unlisted' }],
      },
      statuses: [400],
      breaks: { keyword: 'const', pointer: '#/components/schemas/KeysOfCode/properties/lenovoCustomerNumber/const' },
    }));
    test('refuses a body without /fileUpload', check(target, {
      id: 'addAuthCodes/rule/components/schemas/AuthCodesUpload/required:fileUpload',
      operation: 'addAuthCodes',
      kind: 'rule',
      request: { example: 'documented-csv', type: 'multipart/form-data', edits: [{ op: 'remove', path: '/body/fileUpload' }] },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/AuthCodesUpload/required' },
    }));
    test('refuses a request without credential', check(target, {
      id: 'addAuthCodes/security/none',
      operation: 'addAuthCodes',
      kind: 'security',
      request: { example: 'documented-flat-code', type: 'application/json', credential: { use: 'none' } },
      statuses: [403],
    }));
    test('refuses a malformed credential', check(target, {
      id: 'addAuthCodes/security/malformed',
      operation: 'addAuthCodes',
      kind: 'security',
      request: { example: 'documented-flat-code', type: 'application/json', credential: { use: 'malformed' } },
      statuses: [403],
    }));
    test('refuses an unknown credential', check(target, {
      id: 'addAuthCodes/security/unknown',
      operation: 'addAuthCodes',
      kind: 'security',
      request: { example: 'documented-flat-code', type: 'application/json', credential: { use: 'unknown' } },
      statuses: [403],
    }));
    test('refuses an expired credential', check(target, {
      id: 'addAuthCodes/security/expired',
      operation: 'addAuthCodes',
      kind: 'security',
      request: { example: 'documented-flat-code', type: 'application/json', credential: { use: 'expired' } },
      statuses: [403],
    }));
    test('refuses a request without sessionCookie', check(target, {
      id: 'addAuthCodes/security/none/sessionCookie',
      operation: 'addAuthCodes',
      kind: 'security',
      request: {
        example: 'documented-flat-code',
        type: 'application/json',
        credential: { use: 'none', scheme: 'sessionCookie' },
      },
      statuses: [403],
    }));
    test('refuses a malformed sessionCookie', check(target, {
      id: 'addAuthCodes/security/malformed/sessionCookie',
      operation: 'addAuthCodes',
      kind: 'security',
      request: {
        example: 'documented-flat-code',
        type: 'application/json',
        credential: { use: 'malformed', scheme: 'sessionCookie' },
      },
      statuses: [403],
    }));
    test('refuses an unknown sessionCookie', check(target, {
      id: 'addAuthCodes/security/unknown/sessionCookie',
      operation: 'addAuthCodes',
      kind: 'security',
      request: {
        example: 'documented-flat-code',
        type: 'application/json',
        credential: { use: 'unknown', scheme: 'sessionCookie' },
      },
      statuses: [403],
    }));
    test('refuses an expired sessionCookie', check(target, {
      id: 'addAuthCodes/security/expired/sessionCookie',
      operation: 'addAuthCodes',
      kind: 'security',
      request: {
        example: 'documented-flat-code',
        type: 'application/json',
        credential: { use: 'expired', scheme: 'sessionCookie' },
      },
      statuses: [403],
    }));
    test('refuses a request without csrfToken', check(target, {
      id: 'addAuthCodes/security/none/csrfToken',
      operation: 'addAuthCodes',
      kind: 'security',
      request: { example: 'documented-flat-code', type: 'application/json', credential: { use: 'none', scheme: 'csrfToken' } },
      statuses: [403],
    }));
    test('refuses a malformed csrfToken', check(target, {
      id: 'addAuthCodes/security/malformed/csrfToken',
      operation: 'addAuthCodes',
      kind: 'security',
      request: {
        example: 'documented-flat-code',
        type: 'application/json',
        credential: { use: 'malformed', scheme: 'csrfToken' },
      },
      statuses: [403],
    }));
    test('refuses an unknown csrfToken', check(target, {
      id: 'addAuthCodes/security/unknown/csrfToken',
      operation: 'addAuthCodes',
      kind: 'security',
      request: { example: 'documented-flat-code', type: 'application/json', credential: { use: 'unknown', scheme: 'csrfToken' } },
      statuses: [403],
    }));
    test('refuses an expired csrfToken', check(target, {
      id: 'addAuthCodes/security/expired/csrfToken',
      operation: 'addAuthCodes',
      kind: 'security',
      request: { example: 'documented-flat-code', type: 'application/json', credential: { use: 'expired', scheme: 'csrfToken' } },
      statuses: [403],
    }));
    test('refuses a body that is no JSON', check(target, {
      id: 'addAuthCodes/protocol/malformed',
      operation: 'addAuthCodes',
      kind: 'protocol',
      request: {
        example: 'documented-flat-code',
        type: 'application/json',
        rawBody: { type: 'application/json', text: '{"licet": ' },
      },
      statuses: [400],
    }));
    test('refuses an empty body', check(target, {
      id: 'addAuthCodes/protocol/empty',
      operation: 'addAuthCodes',
      kind: 'protocol',
      request: { example: 'documented-flat-code', type: 'application/json', rawBody: { type: 'application/json', text: '' } },
      statuses: [400],
    }));
    test('refuses a body with something after its JSON', check(target, {
      id: 'addAuthCodes/protocol/trailing',
      operation: 'addAuthCodes',
      kind: 'protocol',
      request: {
        example: 'documented-flat-code',
        type: 'application/json',
        rawBody: { type: 'application/json', text: '{"authCode":"YYA7BQ2V37V11O0AID2K4"} x' },
      },
      statuses: [400],
    }));
    test('refuses a multipart body without a boundary', check(target, {
      id: 'addAuthCodes/protocol/boundary',
      operation: 'addAuthCodes',
      kind: 'protocol',
      request: {
        example: 'documented-flat-code',
        type: 'application/json',
        rawBody: { type: 'multipart/form-data', text: 'licet' },
      },
      statuses: [400],
    }));
    test('refuses a media type that it does not declare', check(target, {
      id: 'addAuthCodes/protocol/media-type',
      operation: 'addAuthCodes',
      kind: 'protocol',
      request: {
        example: 'documented-flat-code',
        type: 'application/json',
        rawBody: { type: 'application/x-licet', text: '<licet/>' },
      },
      statuses: [400],
    }));
    test('refuses a body that says it is plain text', check(target, {
      id: 'addAuthCodes/protocol/text-plain',
      operation: 'addAuthCodes',
      kind: 'protocol',
      request: {
        example: 'documented-flat-code',
        type: 'application/json',
        rawBody: { type: 'text/plain', text: '{"authCode":"YYA7BQ2V37V11O0AID2K4"}' },
      },
      statuses: [400],
    }));
    test('refuses a body without a media type, or guesses it', check(target, {
      id: 'addAuthCodes/protocol/no-media-type',
      operation: 'addAuthCodes',
      kind: 'protocol',
      request: {
        example: 'documented-flat-code',
        type: 'application/json',
        rawBody: { text: '{"authCode":"YYA7BQ2V37V11O0AID2K4"}' },
      },
      statuses: [400, 200, 403, 409],
    }));
    test('does not know a path below its own', check(target, {
      id: 'addAuthCodes/protocol/path',
      operation: 'addAuthCodes',
      kind: 'protocol',
      request: { example: 'documented-flat-code', type: 'application/json', pathSuffix: '/licet-no-such-path/nor-this/nor-that' },
      statuses: [404],
    }));
    test('answers as declared, or says that it cannot, where a media type is asked for that nobody knows', check(target, {
      id: 'addAuthCodes/protocol/accept',
      operation: 'addAuthCodes',
      kind: 'protocol',
      request: { example: 'documented-flat-code', type: 'application/json', accept: 'application/x-licet' },
      statuses: [200, 403, 409, 406],
    }));
    test('answers made-up valid requests as declared', check(target, {
      operation: 'addAuthCodes',
      kind: 'fuzz',
      request: {},
      id: 'addAuthCodes/fuzz/valid',
      fuzz: { sends: 'valid' },
      statuses: [200, 400, 403, 409],
    }));
    test('refuses made-up invalid requests', check(target, {
      operation: 'addAuthCodes',
      kind: 'fuzz',
      request: {},
      id: 'addAuthCodes/fuzz/invalid',
      fuzz: { sends: 'invalid' },
      statuses: [400, 403, 409],
    }));
    test('has been seen to answer every status that it declares', everyStatusSeen(target, 'addAuthCodes'));
  });

  describe('listLicenseCountries: GET /licenseCountries', () => {
    test('answers the example “check-session” with 200, as documented', check(target, {
      id: 'listLicenseCountries/example/check-session',
      operation: 'listLicenseCountries',
      kind: 'example',
      request: { example: 'check-session' },
      statuses: [200],
      answer: 'check-session',
    }));
    test('goes through “An account that has to change its password cannot work yet.”', check(target, {
      id: 'listLicenseCountries/workflow/list-countries-before-changing-the-password',
      operation: 'listLicenseCountries',
      kind: 'workflow',
      request: {},
      statuses: [409],
      workflow: 'list-countries-before-changing-the-password',
    }));
    test('goes through “The operation has no query parameters.”', check(target, {
      id: 'listLicenseCountries/workflow/countries-with-an-unknown-query-parameter',
      operation: 'listLicenseCountries',
      kind: 'workflow',
      request: {},
      statuses: [400],
      workflow: 'countries-with-an-unknown-query-parameter',
    }));
    test('answers 200 when it is asked to', check(target, {
      id: 'listLicenseCountries/status/200',
      operation: 'listLicenseCountries',
      kind: 'status',
      request: { example: 'check-session' },
      statuses: [200],
      provoked: true,
    }));
    test('answers 400 when it is asked to', check(target, {
      id: 'listLicenseCountries/status/400',
      operation: 'listLicenseCountries',
      kind: 'status',
      request: { example: 'check-session' },
      statuses: [400],
      provoked: true,
    }));
    test('answers 403 when it is asked to', check(target, {
      id: 'listLicenseCountries/status/403',
      operation: 'listLicenseCountries',
      kind: 'status',
      request: { example: 'check-session' },
      statuses: [403],
      provoked: true,
    }));
    test('answers 409 when it is asked to', check(target, {
      id: 'listLicenseCountries/status/409',
      operation: 'listLicenseCountries',
      kind: 'status',
      request: { example: 'check-session' },
      statuses: [409],
      provoked: true,
    }));
    test('answers 500 when it is asked to', check(target, {
      id: 'listLicenseCountries/status/500',
      operation: 'listLicenseCountries',
      kind: 'status',
      request: { example: 'check-session' },
      statuses: [500],
      provoked: true,
    }));
    test('accepts that it is asked for application/json', check(target, {
      id: 'listLicenseCountries/positive/accept/application/json',
      operation: 'listLicenseCountries',
      kind: 'positive',
      request: { example: 'check-session', accept: 'application/json' },
      statuses: [200, 403, 409],
    }));
    test('accepts a request without the header parameter X-NOT-USER-INPUT', check(target, {
      id: 'listLicenseCountries/positive/components/parameters/NotUserInput/schema:without',
      operation: 'listLicenseCountries',
      kind: 'positive',
      request: { example: 'check-session', edits: [{ op: 'remove', path: '/header/X-NOT-USER-INPUT' }] },
      statuses: [200, 403, 409],
      keeps: { keyword: 'schema', pointer: '#/components/parameters/NotUserInput/schema' },
    }));
    test('refuses a request without credential', check(target, {
      id: 'listLicenseCountries/security/none',
      operation: 'listLicenseCountries',
      kind: 'security',
      request: { example: 'check-session', credential: { use: 'none' } },
      statuses: [403],
    }));
    test('refuses a malformed credential', check(target, {
      id: 'listLicenseCountries/security/malformed',
      operation: 'listLicenseCountries',
      kind: 'security',
      request: { example: 'check-session', credential: { use: 'malformed' } },
      statuses: [403],
    }));
    test('refuses an unknown credential', check(target, {
      id: 'listLicenseCountries/security/unknown',
      operation: 'listLicenseCountries',
      kind: 'security',
      request: { example: 'check-session', credential: { use: 'unknown' } },
      statuses: [403],
    }));
    test('refuses an expired credential', check(target, {
      id: 'listLicenseCountries/security/expired',
      operation: 'listLicenseCountries',
      kind: 'security',
      request: { example: 'check-session', credential: { use: 'expired' } },
      statuses: [403],
    }));
    test('refuses a request without sessionCookie', check(target, {
      id: 'listLicenseCountries/security/none/sessionCookie',
      operation: 'listLicenseCountries',
      kind: 'security',
      request: { example: 'check-session', credential: { use: 'none', scheme: 'sessionCookie' } },
      statuses: [403],
    }));
    test('refuses a malformed sessionCookie', check(target, {
      id: 'listLicenseCountries/security/malformed/sessionCookie',
      operation: 'listLicenseCountries',
      kind: 'security',
      request: { example: 'check-session', credential: { use: 'malformed', scheme: 'sessionCookie' } },
      statuses: [403],
    }));
    test('refuses an unknown sessionCookie', check(target, {
      id: 'listLicenseCountries/security/unknown/sessionCookie',
      operation: 'listLicenseCountries',
      kind: 'security',
      request: { example: 'check-session', credential: { use: 'unknown', scheme: 'sessionCookie' } },
      statuses: [403],
    }));
    test('refuses an expired sessionCookie', check(target, {
      id: 'listLicenseCountries/security/expired/sessionCookie',
      operation: 'listLicenseCountries',
      kind: 'security',
      request: { example: 'check-session', credential: { use: 'expired', scheme: 'sessionCookie' } },
      statuses: [403],
    }));
    test('refuses a request without csrfToken', check(target, {
      id: 'listLicenseCountries/security/none/csrfToken',
      operation: 'listLicenseCountries',
      kind: 'security',
      request: { example: 'check-session', credential: { use: 'none', scheme: 'csrfToken' } },
      statuses: [403],
    }));
    test('refuses a malformed csrfToken', check(target, {
      id: 'listLicenseCountries/security/malformed/csrfToken',
      operation: 'listLicenseCountries',
      kind: 'security',
      request: { example: 'check-session', credential: { use: 'malformed', scheme: 'csrfToken' } },
      statuses: [403],
    }));
    test('refuses an unknown csrfToken', check(target, {
      id: 'listLicenseCountries/security/unknown/csrfToken',
      operation: 'listLicenseCountries',
      kind: 'security',
      request: { example: 'check-session', credential: { use: 'unknown', scheme: 'csrfToken' } },
      statuses: [403],
    }));
    test('refuses an expired csrfToken', check(target, {
      id: 'listLicenseCountries/security/expired/csrfToken',
      operation: 'listLicenseCountries',
      kind: 'security',
      request: { example: 'check-session', credential: { use: 'expired', scheme: 'csrfToken' } },
      statuses: [403],
    }));
    test('refuses the method PUT, and says which there are', check(target, {
      id: 'listLicenseCountries/protocol/method/put',
      operation: 'listLicenseCountries',
      kind: 'protocol',
      request: { example: 'check-session', method: 'put' },
      statuses: [405, 404],
    }));
    test('refuses the method POST, and says which there are', check(target, {
      id: 'listLicenseCountries/protocol/method/post',
      operation: 'listLicenseCountries',
      kind: 'protocol',
      request: { example: 'check-session', method: 'post' },
      statuses: [405, 404],
    }));
    test('refuses the method DELETE, and says which there are', check(target, {
      id: 'listLicenseCountries/protocol/method/delete',
      operation: 'listLicenseCountries',
      kind: 'protocol',
      request: { example: 'check-session', method: 'delete' },
      statuses: [405, 404],
    }));
    test('refuses the method PATCH, and says which there are', check(target, {
      id: 'listLicenseCountries/protocol/method/patch',
      operation: 'listLicenseCountries',
      kind: 'protocol',
      request: { example: 'check-session', method: 'patch' },
      statuses: [405, 404],
    }));
    test('answers HEAD as it does GET, or refuses the method', check(target, {
      id: 'listLicenseCountries/protocol/head',
      operation: 'listLicenseCountries',
      kind: 'protocol',
      request: { example: 'check-session', method: 'head' },
      statuses: [200, 403, 409, 405, 404, 501],
    }));
    test('does not know a path below its own', check(target, {
      id: 'listLicenseCountries/protocol/path',
      operation: 'listLicenseCountries',
      kind: 'protocol',
      request: { example: 'check-session', pathSuffix: '/licet-no-such-path/nor-this/nor-that' },
      statuses: [404],
    }));
    test('answers as declared, or says that it cannot, where a media type is asked for that nobody knows', check(target, {
      id: 'listLicenseCountries/protocol/accept',
      operation: 'listLicenseCountries',
      kind: 'protocol',
      request: { example: 'check-session', accept: 'application/x-licet' },
      statuses: [200, 403, 409, 406],
    }));
    test('answers made-up valid requests as declared', check(target, {
      operation: 'listLicenseCountries',
      kind: 'fuzz',
      request: {},
      id: 'listLicenseCountries/fuzz/valid',
      fuzz: { sends: 'valid' },
      statuses: [200, 400, 403, 409],
    }));
    test('has been seen to answer every status that it declares', everyStatusSeen(target, 'listLicenseCountries'));
  });

  describe('listSessions: GET /sessions', () => {
    test('answers the example “check-session” with 200, as documented', check(target, {
      id: 'listSessions/example/check-session',
      operation: 'listSessions',
      kind: 'example',
      request: { example: 'check-session' },
      statuses: [200],
      answer: 'check-session',
    }));
    test('goes through “The operation has no query parameters.”', check(target, {
      id: 'listSessions/workflow/sessions-with-an-unknown-query-parameter',
      operation: 'listSessions',
      kind: 'workflow',
      request: {},
      statuses: [400],
      workflow: 'sessions-with-an-unknown-query-parameter',
    }));
    test('goes through “A session that has ended opens nothing.”', check(target, {
      id: 'listSessions/workflow/sign-out-and-be-refused',
      operation: 'listSessions',
      kind: 'workflow',
      request: {},
      statuses: [403],
      workflow: 'sign-out-and-be-refused',
    }));
    test('answers 200 when it is asked to', check(target, {
      id: 'listSessions/status/200',
      operation: 'listSessions',
      kind: 'status',
      request: { example: 'check-session' },
      statuses: [200],
      provoked: true,
    }));
    test('answers 400 when it is asked to', check(target, {
      id: 'listSessions/status/400',
      operation: 'listSessions',
      kind: 'status',
      request: { example: 'check-session' },
      statuses: [400],
      provoked: true,
    }));
    test('answers 403 when it is asked to', check(target, {
      id: 'listSessions/status/403',
      operation: 'listSessions',
      kind: 'status',
      request: { example: 'check-session' },
      statuses: [403],
      provoked: true,
    }));
    test('answers 500 when it is asked to', check(target, {
      id: 'listSessions/status/500',
      operation: 'listSessions',
      kind: 'status',
      request: { example: 'check-session' },
      statuses: [500],
      provoked: true,
    }));
    test('accepts that it is asked for application/json', check(target, {
      id: 'listSessions/positive/accept/application/json',
      operation: 'listSessions',
      kind: 'positive',
      request: { example: 'check-session', accept: 'application/json' },
      statuses: [200, 403],
    }));
    test('accepts a request without the header parameter X-NOT-USER-INPUT', check(target, {
      id: 'listSessions/positive/components/parameters/NotUserInput/schema:without',
      operation: 'listSessions',
      kind: 'positive',
      request: { example: 'check-session', edits: [{ op: 'remove', path: '/header/X-NOT-USER-INPUT' }] },
      statuses: [200, 403],
      keeps: { keyword: 'schema', pointer: '#/components/parameters/NotUserInput/schema' },
    }));
    test('refuses a request without credential', check(target, {
      id: 'listSessions/security/none',
      operation: 'listSessions',
      kind: 'security',
      request: { example: 'check-session', credential: { use: 'none' } },
      statuses: [403],
    }));
    test('refuses a malformed credential', check(target, {
      id: 'listSessions/security/malformed',
      operation: 'listSessions',
      kind: 'security',
      request: { example: 'check-session', credential: { use: 'malformed' } },
      statuses: [403],
    }));
    test('refuses an unknown credential', check(target, {
      id: 'listSessions/security/unknown',
      operation: 'listSessions',
      kind: 'security',
      request: { example: 'check-session', credential: { use: 'unknown' } },
      statuses: [403],
    }));
    test('refuses an expired credential', check(target, {
      id: 'listSessions/security/expired',
      operation: 'listSessions',
      kind: 'security',
      request: { example: 'check-session', credential: { use: 'expired' } },
      statuses: [403],
    }));
    test('refuses a request without sessionCookie', check(target, {
      id: 'listSessions/security/none/sessionCookie',
      operation: 'listSessions',
      kind: 'security',
      request: { example: 'check-session', credential: { use: 'none', scheme: 'sessionCookie' } },
      statuses: [403],
    }));
    test('refuses a malformed sessionCookie', check(target, {
      id: 'listSessions/security/malformed/sessionCookie',
      operation: 'listSessions',
      kind: 'security',
      request: { example: 'check-session', credential: { use: 'malformed', scheme: 'sessionCookie' } },
      statuses: [403],
    }));
    test('refuses an unknown sessionCookie', check(target, {
      id: 'listSessions/security/unknown/sessionCookie',
      operation: 'listSessions',
      kind: 'security',
      request: { example: 'check-session', credential: { use: 'unknown', scheme: 'sessionCookie' } },
      statuses: [403],
    }));
    test('refuses an expired sessionCookie', check(target, {
      id: 'listSessions/security/expired/sessionCookie',
      operation: 'listSessions',
      kind: 'security',
      request: { example: 'check-session', credential: { use: 'expired', scheme: 'sessionCookie' } },
      statuses: [403],
    }));
    test('refuses a request without csrfToken', check(target, {
      id: 'listSessions/security/none/csrfToken',
      operation: 'listSessions',
      kind: 'security',
      request: { example: 'check-session', credential: { use: 'none', scheme: 'csrfToken' } },
      statuses: [403],
    }));
    test('refuses a malformed csrfToken', check(target, {
      id: 'listSessions/security/malformed/csrfToken',
      operation: 'listSessions',
      kind: 'security',
      request: { example: 'check-session', credential: { use: 'malformed', scheme: 'csrfToken' } },
      statuses: [403],
    }));
    test('refuses an unknown csrfToken', check(target, {
      id: 'listSessions/security/unknown/csrfToken',
      operation: 'listSessions',
      kind: 'security',
      request: { example: 'check-session', credential: { use: 'unknown', scheme: 'csrfToken' } },
      statuses: [403],
    }));
    test('refuses an expired csrfToken', check(target, {
      id: 'listSessions/security/expired/csrfToken',
      operation: 'listSessions',
      kind: 'security',
      request: { example: 'check-session', credential: { use: 'expired', scheme: 'csrfToken' } },
      statuses: [403],
    }));
    test('refuses the method PUT, and says which there are', check(target, {
      id: 'listSessions/protocol/method/put',
      operation: 'listSessions',
      kind: 'protocol',
      request: { example: 'check-session', method: 'put' },
      statuses: [405, 404],
    }));
    test('refuses the method PATCH, and says which there are', check(target, {
      id: 'listSessions/protocol/method/patch',
      operation: 'listSessions',
      kind: 'protocol',
      request: { example: 'check-session', method: 'patch' },
      statuses: [405, 404],
    }));
    test('answers HEAD as it does GET, or refuses the method', check(target, {
      id: 'listSessions/protocol/head',
      operation: 'listSessions',
      kind: 'protocol',
      request: { example: 'check-session', method: 'head' },
      statuses: [200, 403, 405, 404, 501],
    }));
    test('does not know a path below its own', check(target, {
      id: 'listSessions/protocol/path',
      operation: 'listSessions',
      kind: 'protocol',
      request: { example: 'check-session', pathSuffix: '/licet-no-such-path/nor-this/nor-that' },
      statuses: [404],
    }));
    test('answers as declared, or says that it cannot, where a media type is asked for that nobody knows', check(target, {
      id: 'listSessions/protocol/accept',
      operation: 'listSessions',
      kind: 'protocol',
      request: { example: 'check-session', accept: 'application/x-licet' },
      statuses: [200, 403, 406],
    }));
    test('answers made-up valid requests as declared', check(target, {
      operation: 'listSessions',
      kind: 'fuzz',
      request: {},
      id: 'listSessions/fuzz/valid',
      fuzz: { sends: 'valid' },
      statuses: [200, 400, 403],
    }));
    test('has been seen to answer every status that it declares', everyStatusSeen(target, 'listSessions'));
  });

  describe('createSession: POST /sessions', () => {
    test('answers the example “published-sample” with 200, as documented', check(target, {
      id: 'createSession/example/published-sample',
      operation: 'createSession',
      kind: 'example',
      request: { example: 'published-sample', type: 'application/json' },
      statuses: [200],
      answer: 'published-sample',
    }));
    test('answers the example “operator” with 200, as documented', check(target, {
      id: 'createSession/example/operator',
      operation: 'createSession',
      kind: 'example',
      request: { example: 'operator', type: 'application/json' },
      statuses: [200],
      answer: 'operator',
    }));
    test('answers the example “newcomer” with 200, as documented', check(target, {
      id: 'createSession/example/newcomer',
      operation: 'createSession',
      kind: 'example',
      request: { example: 'newcomer', type: 'application/json' },
      statuses: [200],
      answer: 'newcomer',
    }));
    test('answers the example “wrong-password” with 400, as documented', check(target, {
      id: 'createSession/example/wrong-password',
      operation: 'createSession',
      kind: 'example',
      request: { example: 'wrong-password', type: 'application/json' },
      statuses: [400],
      answer: 'wrong-password',
    }));
    test('leaves what is read there as it is when it refuses', check(target, {
      id: 'createSession/state/refusal-leaves-the-whole',
      operation: 'createSession',
      kind: 'state',
      request: {},
      statuses: [],
      scenario: 'refusal-leaves-the-whole/sessions',
    }));
    test('answers 200 when it is asked to', check(target, {
      id: 'createSession/status/200',
      operation: 'createSession',
      kind: 'status',
      request: { example: 'published-sample', type: 'application/json' },
      statuses: [200],
      provoked: true,
    }));
    test('answers 400 when it is asked to', check(target, {
      id: 'createSession/status/400',
      operation: 'createSession',
      kind: 'status',
      request: { example: 'published-sample', type: 'application/json' },
      statuses: [400],
      provoked: true,
    }));
    test('answers 500 when it is asked to', check(target, {
      id: 'createSession/status/500',
      operation: 'createSession',
      kind: 'status',
      request: { example: 'published-sample', type: 'application/json' },
      statuses: [500],
      provoked: true,
    }));
    test('accepts that it is asked for application/json', check(target, {
      id: 'createSession/positive/accept/application/json',
      operation: 'createSession',
      kind: 'positive',
      request: { example: 'published-sample', type: 'application/json', accept: 'application/json' },
      statuses: [200],
    }));
    test('does not fall over a body whose /password has characters beyond the basic plane', check(target, {
      id: 'createSession/unusual/components/schemas/SignInRequest/properties/password:astral',
      operation: 'createSession',
      kind: 'unusual',
      request: {
        example: 'published-sample',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/password', value: 'passw0rd 🚀𝄞' }],
      },
      statuses: [200, 400, 401, 403, 404, 409, 413, 414, 422, 431],
    }));
    test('does not fall over a body whose /UserId has characters beyond the basic plane', check(target, {
      id: 'createSession/unusual/components/schemas/SignInRequest/properties/UserId:astral',
      operation: 'createSession',
      kind: 'unusual',
      request: {
        example: 'published-sample',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/UserId', value: 'test 🚀𝄞' }],
      },
      statuses: [200, 400, 401, 403, 404, 409, 413, 414, 422, 431],
    }));
    test('does not fall over a body whose texts have a NUL in them', check(target, {
      id: 'createSession/unusual/paths/~1sessions/post/requestBody/content/application~1json/schema:nul',
      operation: 'createSession',
      kind: 'unusual',
      request: {
        example: 'published-sample',
        type: 'application/json',
        edits: [
          { op: 'replace', path: '/body/password', value: 'passw0rd\u0000licet' },
          { op: 'replace', path: '/body/UserId', value: 'test\u0000licet' },
        ],
      },
      statuses: [200, 400, 401, 403, 404, 409, 413, 414, 422, 431],
    }));
    test('does not fall over a body whose texts are long', check(target, {
      id: 'createSession/unusual/paths/~1sessions/post/requestBody/content/application~1json/schema:long',
      operation: 'createSession',
      kind: 'unusual',
      request: {
        example: 'published-sample',
        type: 'application/json',
        edits: [
          {
            op: 'replace',
            path: '/body/password',
            value: 'passw0rdlicet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet li',
          },
          {
            op: 'replace',
            path: '/body/UserId',
            value: 'testlicet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet ',
          },
        ],
      },
      statuses: [200, 400, 401, 403, 404, 409, 413, 414, 422, 431],
    }));
    test('refuses a body that is a string', check(target, {
      id: 'createSession/rule/components/schemas/SignInRequest/type:0',
      operation: 'createSession',
      kind: 'rule',
      request: {
        example: 'published-sample',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body', value: 'licet' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/SignInRequest/type' },
    }));
    test('refuses a body that is an array', check(target, {
      id: 'createSession/rule/components/schemas/SignInRequest/type:1',
      operation: 'createSession',
      kind: 'rule',
      request: { example: 'published-sample', type: 'application/json', edits: [{ op: 'replace', path: '/body', value: [] }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/SignInRequest/type' },
    }));
    test('refuses a body that is null', check(target, {
      id: 'createSession/rule/components/schemas/SignInRequest/type:2',
      operation: 'createSession',
      kind: 'rule',
      request: { example: 'published-sample', type: 'application/json', edits: [{ op: 'replace', path: '/body', value: null }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/SignInRequest/type' },
    }));
    test('refuses a body without /UserId', check(target, {
      id: 'createSession/rule/components/schemas/SignInRequest/required:UserId',
      operation: 'createSession',
      kind: 'rule',
      request: { example: 'published-sample', type: 'application/json', edits: [{ op: 'remove', path: '/body/UserId' }] },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/SignInRequest/required' },
    }));
    test('refuses a body without /password', check(target, {
      id: 'createSession/rule/components/schemas/SignInRequest/required:password',
      operation: 'createSession',
      kind: 'rule',
      request: { example: 'published-sample', type: 'application/json', edits: [{ op: 'remove', path: '/body/password' }] },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/SignInRequest/required' },
    }));
    test('refuses a body whose /password is a number', check(target, {
      id: 'createSession/rule/components/schemas/SignInRequest/properties/password/type:0',
      operation: 'createSession',
      kind: 'rule',
      request: {
        example: 'published-sample',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/password', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/SignInRequest/properties/password/type' },
    }));
    test('refuses a body whose /password is a boolean', check(target, {
      id: 'createSession/rule/components/schemas/SignInRequest/properties/password/type:1',
      operation: 'createSession',
      kind: 'rule',
      request: {
        example: 'published-sample',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/password', value: true }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/SignInRequest/properties/password/type' },
    }));
    test('refuses a body whose /password is an array', check(target, {
      id: 'createSession/rule/components/schemas/SignInRequest/properties/password/type:2',
      operation: 'createSession',
      kind: 'rule',
      request: {
        example: 'published-sample',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/password', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/SignInRequest/properties/password/type' },
    }));
    test('refuses a body whose /password is an object', check(target, {
      id: 'createSession/rule/components/schemas/SignInRequest/properties/password/type:3',
      operation: 'createSession',
      kind: 'rule',
      request: {
        example: 'published-sample',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/password', value: {} }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/SignInRequest/properties/password/type' },
    }));
    test('refuses a body whose /password is null', check(target, {
      id: 'createSession/rule/components/schemas/SignInRequest/properties/password/type:4',
      operation: 'createSession',
      kind: 'rule',
      request: {
        example: 'published-sample',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/password', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/SignInRequest/properties/password/type' },
    }));
    test('refuses a body whose /UserId is a number', check(target, {
      id: 'createSession/rule/components/schemas/SignInRequest/properties/UserId/type:0',
      operation: 'createSession',
      kind: 'rule',
      request: {
        example: 'published-sample',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/UserId', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/SignInRequest/properties/UserId/type' },
    }));
    test('refuses a body whose /UserId is a boolean', check(target, {
      id: 'createSession/rule/components/schemas/SignInRequest/properties/UserId/type:1',
      operation: 'createSession',
      kind: 'rule',
      request: {
        example: 'published-sample',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/UserId', value: true }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/SignInRequest/properties/UserId/type' },
    }));
    test('refuses a body whose /UserId is an array', check(target, {
      id: 'createSession/rule/components/schemas/SignInRequest/properties/UserId/type:2',
      operation: 'createSession',
      kind: 'rule',
      request: {
        example: 'published-sample',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/UserId', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/SignInRequest/properties/UserId/type' },
    }));
    test('refuses a body whose /UserId is an object', check(target, {
      id: 'createSession/rule/components/schemas/SignInRequest/properties/UserId/type:3',
      operation: 'createSession',
      kind: 'rule',
      request: {
        example: 'published-sample',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/UserId', value: {} }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/SignInRequest/properties/UserId/type' },
    }));
    test('refuses a body whose /UserId is null', check(target, {
      id: 'createSession/rule/components/schemas/SignInRequest/properties/UserId/type:4',
      operation: 'createSession',
      kind: 'rule',
      request: {
        example: 'published-sample',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/UserId', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/SignInRequest/properties/UserId/type' },
    }));
    test('asks for no credential', check(target, {
      id: 'createSession/security/open',
      operation: 'createSession',
      kind: 'security',
      request: { example: 'published-sample', type: 'application/json', credential: { use: 'none' } },
      statuses: [200],
    }));
    test('refuses a body that is no JSON', check(target, {
      id: 'createSession/protocol/malformed',
      operation: 'createSession',
      kind: 'protocol',
      request: {
        example: 'published-sample',
        type: 'application/json',
        rawBody: { type: 'application/json', text: '{"licet": ' },
      },
      statuses: [400],
    }));
    test('refuses an empty body', check(target, {
      id: 'createSession/protocol/empty',
      operation: 'createSession',
      kind: 'protocol',
      request: { example: 'published-sample', type: 'application/json', rawBody: { type: 'application/json', text: '' } },
      statuses: [400],
    }));
    test('refuses a body with something after its JSON', check(target, {
      id: 'createSession/protocol/trailing',
      operation: 'createSession',
      kind: 'protocol',
      request: {
        example: 'published-sample',
        type: 'application/json',
        rawBody: { type: 'application/json', text: '{"password":"passw0rd","UserId":"test"} x' },
      },
      statuses: [400],
    }));
    test('refuses a media type that it does not declare', check(target, {
      id: 'createSession/protocol/media-type',
      operation: 'createSession',
      kind: 'protocol',
      request: {
        example: 'published-sample',
        type: 'application/json',
        rawBody: { type: 'application/x-licet', text: '<licet/>' },
      },
      statuses: [400],
    }));
    test('refuses a body that says it is plain text', check(target, {
      id: 'createSession/protocol/text-plain',
      operation: 'createSession',
      kind: 'protocol',
      request: {
        example: 'published-sample',
        type: 'application/json',
        rawBody: { type: 'text/plain', text: '{"password":"passw0rd","UserId":"test"}' },
      },
      statuses: [400],
    }));
    test('refuses a body without a media type, or guesses it', check(target, {
      id: 'createSession/protocol/no-media-type',
      operation: 'createSession',
      kind: 'protocol',
      request: {
        example: 'published-sample',
        type: 'application/json',
        rawBody: { text: '{"password":"passw0rd","UserId":"test"}' },
      },
      statuses: [400, 200],
    }));
    test('does not know a path below its own', check(target, {
      id: 'createSession/protocol/path',
      operation: 'createSession',
      kind: 'protocol',
      request: { example: 'published-sample', type: 'application/json', pathSuffix: '/licet-no-such-path/nor-this/nor-that' },
      statuses: [404],
    }));
    test('answers as declared, or says that it cannot, where a media type is asked for that nobody knows', check(target, {
      id: 'createSession/protocol/accept',
      operation: 'createSession',
      kind: 'protocol',
      request: { example: 'published-sample', type: 'application/json', accept: 'application/x-licet' },
      statuses: [200, 406],
    }));
    test('answers made-up valid requests as declared', check(target, {
      operation: 'createSession',
      kind: 'fuzz',
      request: {},
      id: 'createSession/fuzz/valid',
      fuzz: { sends: 'valid' },
      statuses: [200, 400],
    }));
    test('refuses made-up invalid requests', check(target, {
      operation: 'createSession',
      kind: 'fuzz',
      request: {},
      id: 'createSession/fuzz/invalid',
      fuzz: { sends: 'invalid' },
      statuses: [400],
    }));
    test('has been seen to answer every status that it declares', everyStatusSeen(target, 'createSession'));
  });

  describe('deleteSession: DELETE /sessions', () => {
    test('answers the example “check-session” with 200, as documented', check(target, {
      id: 'deleteSession/example/check-session',
      operation: 'deleteSession',
      kind: 'example',
      request: { example: 'check-session' },
      statuses: [200],
      answer: 'check-session',
    }));
    test('goes through “The operation has no query parameters.”', check(target, {
      id: 'deleteSession/workflow/sign-out-with-an-unknown-query-parameter',
      operation: 'deleteSession',
      kind: 'workflow',
      request: {},
      statuses: [400],
      workflow: 'sign-out-with-an-unknown-query-parameter',
    }));
    test('goes through “The CSRF token has to be that of the session.”', check(target, {
      id: 'deleteSession/workflow/send-a-token-of-another-session',
      operation: 'deleteSession',
      kind: 'workflow',
      request: {},
      statuses: [403],
      workflow: 'send-a-token-of-another-session',
    }));
    test('leaves what is read there as it is when it refuses', check(target, {
      id: 'deleteSession/state/refusal-leaves-the-whole',
      operation: 'deleteSession',
      kind: 'state',
      request: {},
      statuses: [],
      scenario: 'refusal-leaves-the-whole/sessions',
    }));
    test('answers 200 when it is asked to', check(target, {
      id: 'deleteSession/status/200',
      operation: 'deleteSession',
      kind: 'status',
      request: { example: 'check-session' },
      statuses: [200],
      provoked: true,
    }));
    test('answers 400 when it is asked to', check(target, {
      id: 'deleteSession/status/400',
      operation: 'deleteSession',
      kind: 'status',
      request: { example: 'check-session' },
      statuses: [400],
      provoked: true,
    }));
    test('answers 403 when it is asked to', check(target, {
      id: 'deleteSession/status/403',
      operation: 'deleteSession',
      kind: 'status',
      request: { example: 'check-session' },
      statuses: [403],
      provoked: true,
    }));
    test('answers 500 when it is asked to', check(target, {
      id: 'deleteSession/status/500',
      operation: 'deleteSession',
      kind: 'status',
      request: { example: 'check-session' },
      statuses: [500],
      provoked: true,
    }));
    test('accepts that it is asked for application/json', check(target, {
      id: 'deleteSession/positive/accept/application/json',
      operation: 'deleteSession',
      kind: 'positive',
      request: { example: 'check-session', accept: 'application/json' },
      statuses: [200, 403],
    }));
    test('accepts a request without the header parameter X-NOT-USER-INPUT', check(target, {
      id: 'deleteSession/positive/components/parameters/NotUserInput/schema:without',
      operation: 'deleteSession',
      kind: 'positive',
      request: { example: 'check-session', edits: [{ op: 'remove', path: '/header/X-NOT-USER-INPUT' }] },
      statuses: [200, 403],
      keeps: { keyword: 'schema', pointer: '#/components/parameters/NotUserInput/schema' },
    }));
    test('refuses a request without credential', check(target, {
      id: 'deleteSession/security/none',
      operation: 'deleteSession',
      kind: 'security',
      request: { example: 'check-session', credential: { use: 'none' } },
      statuses: [403],
    }));
    test('refuses a malformed credential', check(target, {
      id: 'deleteSession/security/malformed',
      operation: 'deleteSession',
      kind: 'security',
      request: { example: 'check-session', credential: { use: 'malformed' } },
      statuses: [403],
    }));
    test('refuses an unknown credential', check(target, {
      id: 'deleteSession/security/unknown',
      operation: 'deleteSession',
      kind: 'security',
      request: { example: 'check-session', credential: { use: 'unknown' } },
      statuses: [403],
    }));
    test('refuses an expired credential', check(target, {
      id: 'deleteSession/security/expired',
      operation: 'deleteSession',
      kind: 'security',
      request: { example: 'check-session', credential: { use: 'expired' } },
      statuses: [403],
    }));
    test('refuses a request without sessionCookie', check(target, {
      id: 'deleteSession/security/none/sessionCookie',
      operation: 'deleteSession',
      kind: 'security',
      request: { example: 'check-session', credential: { use: 'none', scheme: 'sessionCookie' } },
      statuses: [403],
    }));
    test('refuses a malformed sessionCookie', check(target, {
      id: 'deleteSession/security/malformed/sessionCookie',
      operation: 'deleteSession',
      kind: 'security',
      request: { example: 'check-session', credential: { use: 'malformed', scheme: 'sessionCookie' } },
      statuses: [403],
    }));
    test('refuses an unknown sessionCookie', check(target, {
      id: 'deleteSession/security/unknown/sessionCookie',
      operation: 'deleteSession',
      kind: 'security',
      request: { example: 'check-session', credential: { use: 'unknown', scheme: 'sessionCookie' } },
      statuses: [403],
    }));
    test('refuses an expired sessionCookie', check(target, {
      id: 'deleteSession/security/expired/sessionCookie',
      operation: 'deleteSession',
      kind: 'security',
      request: { example: 'check-session', credential: { use: 'expired', scheme: 'sessionCookie' } },
      statuses: [403],
    }));
    test('refuses a request without csrfToken', check(target, {
      id: 'deleteSession/security/none/csrfToken',
      operation: 'deleteSession',
      kind: 'security',
      request: { example: 'check-session', credential: { use: 'none', scheme: 'csrfToken' } },
      statuses: [403],
    }));
    test('refuses a malformed csrfToken', check(target, {
      id: 'deleteSession/security/malformed/csrfToken',
      operation: 'deleteSession',
      kind: 'security',
      request: { example: 'check-session', credential: { use: 'malformed', scheme: 'csrfToken' } },
      statuses: [403],
    }));
    test('refuses an unknown csrfToken', check(target, {
      id: 'deleteSession/security/unknown/csrfToken',
      operation: 'deleteSession',
      kind: 'security',
      request: { example: 'check-session', credential: { use: 'unknown', scheme: 'csrfToken' } },
      statuses: [403],
    }));
    test('refuses an expired csrfToken', check(target, {
      id: 'deleteSession/security/expired/csrfToken',
      operation: 'deleteSession',
      kind: 'security',
      request: { example: 'check-session', credential: { use: 'expired', scheme: 'csrfToken' } },
      statuses: [403],
    }));
    test('does not know a path below its own', check(target, {
      id: 'deleteSession/protocol/path',
      operation: 'deleteSession',
      kind: 'protocol',
      request: { example: 'check-session', pathSuffix: '/licet-no-such-path/nor-this/nor-that' },
      statuses: [404],
    }));
    test('answers as declared, or says that it cannot, where a media type is asked for that nobody knows', check(target, {
      id: 'deleteSession/protocol/accept',
      operation: 'deleteSession',
      kind: 'protocol',
      request: { example: 'check-session', accept: 'application/x-licet' },
      statuses: [200, 403, 406],
    }));
    test('answers made-up valid requests as declared', check(target, {
      operation: 'deleteSession',
      kind: 'fuzz',
      request: {},
      id: 'deleteSession/fuzz/valid',
      fuzz: { sends: 'valid' },
      statuses: [200, 400, 403],
    }));
    test('has been seen to answer every status that it declares', everyStatusSeen(target, 'deleteSession'));
  });
});
