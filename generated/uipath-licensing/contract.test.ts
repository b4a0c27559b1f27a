// Made by `npx licet generate` from specs/uipath-licensing. Changes by hand are lost.

// The contract of UiPath Automation Suite licensing, a test a case, on each target: the sandbox, and the mock where the sandbox is written by hand.
//   npx vitest run generated/uipath-licensing                        all of it
//   npx vitest run generated/uipath-licensing -t authenticate         one operation
import { openSuite } from 'licet/contract';
import { describe, test } from 'vitest';

const { targets, check, everyStatusSeen } = openSuite('uipath-licensing', new URL('.', import.meta.url));

describe.each(targets)('on the $name', (target) => {
  describe('authenticate: POST /api/account/authenticate', () => {
    test('answers the example “host-administrator” with 200, as documented', check(target, {
      id: 'authenticate/example/host-administrator',
      operation: 'authenticate',
      kind: 'example',
      request: { example: 'host-administrator', type: 'application/json' },
      statuses: [200],
      answer: 'host-administrator',
    }));
    test('goes through “A wrong password is refused”', check(target, {
      id: 'authenticate/workflow/sign-in-with-wrong-password',
      operation: 'authenticate',
      kind: 'workflow',
      request: {},
      statuses: [401],
      workflow: 'sign-in-with-wrong-password',
    }));
    test('answers 200 when it is asked to', check(target, {
      id: 'authenticate/status/200',
      operation: 'authenticate',
      kind: 'status',
      request: { example: 'host-administrator', type: 'application/json' },
      statuses: [200],
      provoked: true,
    }));
    test('answers 400 when it is asked to', check(target, {
      id: 'authenticate/status/400',
      operation: 'authenticate',
      kind: 'status',
      request: { example: 'host-administrator', type: 'application/json' },
      statuses: [400],
      provoked: true,
    }));
    test('answers 401 when it is asked to', check(target, {
      id: 'authenticate/status/401',
      operation: 'authenticate',
      kind: 'status',
      request: { example: 'host-administrator', type: 'application/json' },
      statuses: [401],
      provoked: true,
    }));
    test('accepts that it is asked for application/json', check(target, {
      id: 'authenticate/positive/accept/application/json',
      operation: 'authenticate',
      kind: 'positive',
      request: { example: 'host-administrator', type: 'application/json', accept: 'application/json' },
      statuses: [200, 401],
    }));
    test('does not fall over a body whose /TenancyName has characters beyond the basic plane', check(target, {
      id: 'authenticate/unusual/components/schemas/Credentials/properties/TenancyName:astral',
      operation: 'authenticate',
      kind: 'unusual',
      request: {
        example: 'host-administrator',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/TenancyName', value: 'host 🚀𝄞' }],
      },
      statuses: [200, 401, 400, 403, 404, 409, 413, 414, 422, 431],
    }));
    test('does not fall over a body whose /UsernameOrEmailAddress has characters beyond the basic plane', check(target, {
      id: 'authenticate/unusual/components/schemas/Credentials/properties/UsernameOrEmailAddress:astral',
      operation: 'authenticate',
      kind: 'unusual',
      request: {
        example: 'host-administrator',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/UsernameOrEmailAddress', value: 'admin 🚀𝄞' }],
      },
      statuses: [200, 401, 400, 403, 404, 409, 413, 414, 422, 431],
    }));
    test('does not fall over a body whose /Password has characters beyond the basic plane', check(target, {
      id: 'authenticate/unusual/components/schemas/Credentials/properties/Password:astral',
      operation: 'authenticate',
      kind: 'unusual',
      request: {
        example: 'host-administrator',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Password', value: 'licet-demo-password 🚀𝄞' }],
      },
      statuses: [200, 401, 400, 403, 404, 409, 413, 414, 422, 431],
    }));
    test('does not fall over a body whose texts have a NUL in them', check(target, {
      id: 'authenticate/unusual/paths/~1api~1account~1authenticate/post/requestBody/content/application~1json/schema:nul',
      operation: 'authenticate',
      kind: 'unusual',
      request: {
        example: 'host-administrator',
        type: 'application/json',
        edits: [
          { op: 'replace', path: '/body/TenancyName', value: 'host\u0000licet' },
          { op: 'replace', path: '/body/UsernameOrEmailAddress', value: 'admin\u0000licet' },
          { op: 'replace', path: '/body/Password', value: 'licet-demo-password\u0000licet' },
        ],
      },
      statuses: [200, 401, 400, 403, 404, 409, 413, 414, 422, 431],
    }));
    test('does not fall over a body whose texts are long', check(target, {
      id: 'authenticate/unusual/paths/~1api~1account~1authenticate/post/requestBody/content/application~1json/schema:long',
      operation: 'authenticate',
      kind: 'unusual',
      request: {
        example: 'host-administrator',
        type: 'application/json',
        edits: [
          {
            op: 'replace',
            path: '/body/TenancyName',
            value: 'hostlicet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet ',
          },
          {
            op: 'replace',
            path: '/body/UsernameOrEmailAddress',
            value: 'adminlicet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet',
          },
          {
            op: 'replace',
            path: '/body/Password',
            value: 'licet-demo-passwordlicet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet lic',
          },
        ],
      },
      statuses: [200, 401, 400, 403, 404, 409, 413, 414, 422, 431],
    }));
    test('refuses a body that is a string', check(target, {
      id: 'authenticate/rule/components/schemas/Credentials/type:0',
      operation: 'authenticate',
      kind: 'rule',
      request: {
        example: 'host-administrator',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body', value: 'licet' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/Credentials/type' },
    }));
    test('refuses a body that is an array', check(target, {
      id: 'authenticate/rule/components/schemas/Credentials/type:1',
      operation: 'authenticate',
      kind: 'rule',
      request: { example: 'host-administrator', type: 'application/json', edits: [{ op: 'replace', path: '/body', value: [] }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/Credentials/type' },
    }));
    test('refuses a body that is null', check(target, {
      id: 'authenticate/rule/components/schemas/Credentials/type:2',
      operation: 'authenticate',
      kind: 'rule',
      request: {
        example: 'host-administrator',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/Credentials/type' },
    }));
    test('refuses a body without /TenancyName', check(target, {
      id: 'authenticate/rule/components/schemas/Credentials/required:TenancyName',
      operation: 'authenticate',
      kind: 'rule',
      request: { example: 'host-administrator', type: 'application/json', edits: [{ op: 'remove', path: '/body/TenancyName' }] },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/Credentials/required' },
    }));
    test('refuses a body without /UsernameOrEmailAddress', check(target, {
      id: 'authenticate/rule/components/schemas/Credentials/required:UsernameOrEmailAddress',
      operation: 'authenticate',
      kind: 'rule',
      request: {
        example: 'host-administrator',
        type: 'application/json',
        edits: [{ op: 'remove', path: '/body/UsernameOrEmailAddress' }],
      },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/Credentials/required' },
    }));
    test('refuses a body without /Password', check(target, {
      id: 'authenticate/rule/components/schemas/Credentials/required:Password',
      operation: 'authenticate',
      kind: 'rule',
      request: { example: 'host-administrator', type: 'application/json', edits: [{ op: 'remove', path: '/body/Password' }] },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/Credentials/required' },
    }));
    test('refuses a body whose /TenancyName is a number', check(target, {
      id: 'authenticate/rule/components/schemas/Credentials/properties/TenancyName/type:0',
      operation: 'authenticate',
      kind: 'rule',
      request: {
        example: 'host-administrator',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/TenancyName', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/Credentials/properties/TenancyName/type' },
    }));
    test('refuses a body whose /TenancyName is a boolean', check(target, {
      id: 'authenticate/rule/components/schemas/Credentials/properties/TenancyName/type:1',
      operation: 'authenticate',
      kind: 'rule',
      request: {
        example: 'host-administrator',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/TenancyName', value: true }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/Credentials/properties/TenancyName/type' },
    }));
    test('refuses a body whose /TenancyName is an array', check(target, {
      id: 'authenticate/rule/components/schemas/Credentials/properties/TenancyName/type:2',
      operation: 'authenticate',
      kind: 'rule',
      request: {
        example: 'host-administrator',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/TenancyName', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/Credentials/properties/TenancyName/type' },
    }));
    test('refuses a body whose /TenancyName is an object', check(target, {
      id: 'authenticate/rule/components/schemas/Credentials/properties/TenancyName/type:3',
      operation: 'authenticate',
      kind: 'rule',
      request: {
        example: 'host-administrator',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/TenancyName', value: {} }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/Credentials/properties/TenancyName/type' },
    }));
    test('refuses a body whose /TenancyName is null', check(target, {
      id: 'authenticate/rule/components/schemas/Credentials/properties/TenancyName/type:4',
      operation: 'authenticate',
      kind: 'rule',
      request: {
        example: 'host-administrator',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/TenancyName', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/Credentials/properties/TenancyName/type' },
    }));
    test('refuses a body whose /UsernameOrEmailAddress is a number', check(target, {
      id: 'authenticate/rule/components/schemas/Credentials/properties/UsernameOrEmailAddress/type:0',
      operation: 'authenticate',
      kind: 'rule',
      request: {
        example: 'host-administrator',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/UsernameOrEmailAddress', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/Credentials/properties/UsernameOrEmailAddress/type' },
    }));
    test('refuses a body whose /UsernameOrEmailAddress is a boolean', check(target, {
      id: 'authenticate/rule/components/schemas/Credentials/properties/UsernameOrEmailAddress/type:1',
      operation: 'authenticate',
      kind: 'rule',
      request: {
        example: 'host-administrator',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/UsernameOrEmailAddress', value: true }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/Credentials/properties/UsernameOrEmailAddress/type' },
    }));
    test('refuses a body whose /UsernameOrEmailAddress is an array', check(target, {
      id: 'authenticate/rule/components/schemas/Credentials/properties/UsernameOrEmailAddress/type:2',
      operation: 'authenticate',
      kind: 'rule',
      request: {
        example: 'host-administrator',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/UsernameOrEmailAddress', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/Credentials/properties/UsernameOrEmailAddress/type' },
    }));
    test('refuses a body whose /UsernameOrEmailAddress is an object', check(target, {
      id: 'authenticate/rule/components/schemas/Credentials/properties/UsernameOrEmailAddress/type:3',
      operation: 'authenticate',
      kind: 'rule',
      request: {
        example: 'host-administrator',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/UsernameOrEmailAddress', value: {} }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/Credentials/properties/UsernameOrEmailAddress/type' },
    }));
    test('refuses a body whose /UsernameOrEmailAddress is null', check(target, {
      id: 'authenticate/rule/components/schemas/Credentials/properties/UsernameOrEmailAddress/type:4',
      operation: 'authenticate',
      kind: 'rule',
      request: {
        example: 'host-administrator',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/UsernameOrEmailAddress', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/Credentials/properties/UsernameOrEmailAddress/type' },
    }));
    test('refuses a body whose /Password is a number', check(target, {
      id: 'authenticate/rule/components/schemas/Credentials/properties/Password/type:0',
      operation: 'authenticate',
      kind: 'rule',
      request: {
        example: 'host-administrator',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Password', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/Credentials/properties/Password/type' },
    }));
    test('refuses a body whose /Password is a boolean', check(target, {
      id: 'authenticate/rule/components/schemas/Credentials/properties/Password/type:1',
      operation: 'authenticate',
      kind: 'rule',
      request: {
        example: 'host-administrator',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Password', value: true }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/Credentials/properties/Password/type' },
    }));
    test('refuses a body whose /Password is an array', check(target, {
      id: 'authenticate/rule/components/schemas/Credentials/properties/Password/type:2',
      operation: 'authenticate',
      kind: 'rule',
      request: {
        example: 'host-administrator',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Password', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/Credentials/properties/Password/type' },
    }));
    test('refuses a body whose /Password is an object', check(target, {
      id: 'authenticate/rule/components/schemas/Credentials/properties/Password/type:3',
      operation: 'authenticate',
      kind: 'rule',
      request: {
        example: 'host-administrator',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Password', value: {} }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/Credentials/properties/Password/type' },
    }));
    test('refuses a body whose /Password is null', check(target, {
      id: 'authenticate/rule/components/schemas/Credentials/properties/Password/type:4',
      operation: 'authenticate',
      kind: 'rule',
      request: {
        example: 'host-administrator',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Password', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/Credentials/properties/Password/type' },
    }));
    test('asks for no credential', check(target, {
      id: 'authenticate/security/open',
      operation: 'authenticate',
      kind: 'security',
      request: { example: 'host-administrator', type: 'application/json', credential: { use: 'none' } },
      statuses: [200],
    }));
    test('refuses a body that is no JSON', check(target, {
      id: 'authenticate/protocol/malformed',
      operation: 'authenticate',
      kind: 'protocol',
      request: {
        example: 'host-administrator',
        type: 'application/json',
        rawBody: { type: 'application/json', text: '{"licet": ' },
      },
      statuses: [400],
    }));
    test('refuses an empty body', check(target, {
      id: 'authenticate/protocol/empty',
      operation: 'authenticate',
      kind: 'protocol',
      request: { example: 'host-administrator', type: 'application/json', rawBody: { type: 'application/json', text: '' } },
      statuses: [400],
    }));
    test('refuses a body with something after its JSON', check(target, {
      id: 'authenticate/protocol/trailing',
      operation: 'authenticate',
      kind: 'protocol',
      request: {
        example: 'host-administrator',
        type: 'application/json',
        rawBody: {
          type: 'application/json',
          text: '{"TenancyName":"host","UsernameOrEmailAddress":"admin","Password":"licet-demo-password"} x',
        },
      },
      statuses: [400],
    }));
    test('refuses a media type that it does not declare', check(target, {
      id: 'authenticate/protocol/media-type',
      operation: 'authenticate',
      kind: 'protocol',
      request: {
        example: 'host-administrator',
        type: 'application/json',
        rawBody: { type: 'application/x-licet', text: '<licet/>' },
      },
      statuses: [400],
    }));
    test('refuses a body that says it is plain text', check(target, {
      id: 'authenticate/protocol/text-plain',
      operation: 'authenticate',
      kind: 'protocol',
      request: {
        example: 'host-administrator',
        type: 'application/json',
        rawBody: {
          type: 'text/plain',
          text: '{"TenancyName":"host","UsernameOrEmailAddress":"admin","Password":"licet-demo-password"}',
        },
      },
      statuses: [400],
    }));
    test('refuses a body without a media type, or guesses it', check(target, {
      id: 'authenticate/protocol/no-media-type',
      operation: 'authenticate',
      kind: 'protocol',
      request: {
        example: 'host-administrator',
        type: 'application/json',
        rawBody: { text: '{"TenancyName":"host","UsernameOrEmailAddress":"admin","Password":"licet-demo-password"}' },
      },
      statuses: [400, 200, 401],
    }));
    test('refuses the method GET, and says which there are', check(target, {
      id: 'authenticate/protocol/method/get',
      operation: 'authenticate',
      kind: 'protocol',
      request: { example: 'host-administrator', type: 'application/json', method: 'get' },
      statuses: [405, 404],
    }));
    test('refuses the method PUT, and says which there are', check(target, {
      id: 'authenticate/protocol/method/put',
      operation: 'authenticate',
      kind: 'protocol',
      request: { example: 'host-administrator', type: 'application/json', method: 'put' },
      statuses: [405, 404],
    }));
    test('refuses the method DELETE, and says which there are', check(target, {
      id: 'authenticate/protocol/method/delete',
      operation: 'authenticate',
      kind: 'protocol',
      request: { example: 'host-administrator', type: 'application/json', method: 'delete' },
      statuses: [405, 404],
    }));
    test('refuses the method PATCH, and says which there are', check(target, {
      id: 'authenticate/protocol/method/patch',
      operation: 'authenticate',
      kind: 'protocol',
      request: { example: 'host-administrator', type: 'application/json', method: 'patch' },
      statuses: [405, 404],
    }));
    test('does not know a path below its own', check(target, {
      id: 'authenticate/protocol/path',
      operation: 'authenticate',
      kind: 'protocol',
      request: { example: 'host-administrator', type: 'application/json', pathSuffix: '/licet-no-such-path/nor-this/nor-that' },
      statuses: [404],
    }));
    test('answers as declared, or says that it cannot, where a media type is asked for that nobody knows', check(target, {
      id: 'authenticate/protocol/accept',
      operation: 'authenticate',
      kind: 'protocol',
      request: { example: 'host-administrator', type: 'application/json', accept: 'application/x-licet' },
      statuses: [200, 401, 406],
    }));
    test('answers made-up valid requests as declared', check(target, {
      operation: 'authenticate',
      kind: 'fuzz',
      request: {},
      id: 'authenticate/fuzz/valid',
      fuzz: { sends: 'valid' },
      statuses: [200, 400, 401],
    }));
    test('refuses made-up invalid requests', check(target, {
      operation: 'authenticate',
      kind: 'fuzz',
      request: {},
      id: 'authenticate/fuzz/invalid',
      fuzz: { sends: 'invalid' },
      statuses: [400, 401],
    }));
    test('has been seen to answer every status that it declares', everyStatusSeen(target, 'authenticate'));
  });

  describe('getServiceLicense: GET /lrm/api/account/{accountId}/service-license/{serviceScopeId}/{serviceType}', () => {
    test('answers the example “worked-example” with 200, as documented', check(target, {
      id: 'getServiceLicense/example/worked-example',
      operation: 'getServiceLicense',
      kind: 'example',
      request: { example: 'worked-example' },
      statuses: [200],
      answer: 'worked-example',
    }));
    test('answers the example “data-service” with 200, as documented', check(target, {
      id: 'getServiceLicense/example/data-service',
      operation: 'getServiceLicense',
      kind: 'example',
      request: { example: 'data-service' },
      statuses: [200],
      answer: 'data-service',
    }));
    test('answers the example “guid-ids” with 200, as documented', check(target, {
      id: 'getServiceLicense/example/guid-ids',
      operation: 'getServiceLicense',
      kind: 'example',
      request: { example: 'guid-ids' },
      statuses: [200],
      answer: 'guid-ids',
    }));
    test('goes through “A refused allocation changes nothing”', check(target, {
      id: 'getServiceLicense/workflow/all-or-nothing',
      operation: 'getServiceLicense',
      kind: 'workflow',
      request: {},
      statuses: [200],
      workflow: 'all-or-nothing',
    }));
    test('goes through “A removed license is gone”', check(target, {
      id: 'getServiceLicense/workflow/read-what-was-removed',
      operation: 'getServiceLicense',
      kind: 'workflow',
      request: {},
      statuses: [410],
      workflow: 'read-what-was-removed',
    }));
    test('goes through “A license that never was is gone, too”', check(target, {
      id: 'getServiceLicense/workflow/read-what-never-was',
      operation: 'getServiceLicense',
      kind: 'workflow',
      request: {},
      statuses: [410],
      workflow: 'read-what-never-was',
    }));
    test('goes through “An expired token is refused”', check(target, {
      id: 'getServiceLicense/workflow/expired-token',
      operation: 'getServiceLicense',
      kind: 'workflow',
      request: {},
      statuses: [401],
      workflow: 'expired-token',
    }));
    test('finds below a thing only what lies there', check(target, {
      id: 'getServiceLicense/state/found-below-its-parent-only',
      operation: 'getServiceLicense',
      kind: 'state',
      request: {},
      statuses: [],
      scenario: 'found-below-its-parent-only/lrm.api.account.service-license.{serviceType}',
    }));
    test('reads the same again', check(target, {
      id: 'getServiceLicense/state/reading-changes-nothing',
      operation: 'getServiceLicense',
      kind: 'state',
      request: {},
      statuses: [],
      scenario: 'reading-changes-nothing/lrm.api.account.service-license.{serviceType}',
    }));
    test('does not find what never was', check(target, {
      id: 'getServiceLicense/state/unknown-id-is-not-found',
      operation: 'getServiceLicense',
      kind: 'state',
      request: {},
      statuses: [],
      scenario: 'unknown-id-is-not-found/lrm.api.account.service-license.{serviceType}',
    }));
    test('is reached by nobody else', check(target, {
      id: 'getServiceLicense/state/credential-reaches-own-only',
      operation: 'getServiceLicense',
      kind: 'state',
      request: {},
      statuses: [],
      scenario: 'credential-reaches-own-only/lrm.api.account.service-license.{serviceType}',
    }));
    test('answers 200 when it is asked to', check(target, {
      id: 'getServiceLicense/status/200',
      operation: 'getServiceLicense',
      kind: 'status',
      request: { example: 'worked-example' },
      statuses: [200],
      provoked: true,
    }));
    test('answers 400 when it is asked to', check(target, {
      id: 'getServiceLicense/status/400',
      operation: 'getServiceLicense',
      kind: 'status',
      request: { example: 'worked-example' },
      statuses: [400],
      provoked: true,
    }));
    test('answers 401 when it is asked to', check(target, {
      id: 'getServiceLicense/status/401',
      operation: 'getServiceLicense',
      kind: 'status',
      request: { example: 'worked-example' },
      statuses: [401],
      provoked: true,
    }));
    test('answers 410 when it is asked to', check(target, {
      id: 'getServiceLicense/status/410',
      operation: 'getServiceLicense',
      kind: 'status',
      request: { example: 'worked-example' },
      statuses: [410],
      provoked: true,
    }));
    test('accepts that it is asked for application/json', check(target, {
      id: 'getServiceLicense/positive/accept/application/json',
      operation: 'getServiceLicense',
      kind: 'positive',
      request: { example: 'worked-example', accept: 'application/json' },
      statuses: [200, 410],
    }));
    test('does not fall over a request whose path parameter accountId has characters beyond the basic plane', check(target, {
      id: 'getServiceLicense/unusual/components/parameters/AccountId/schema:astral',
      operation: 'getServiceLicense',
      kind: 'unusual',
      request: { example: 'worked-example', edits: [{ op: 'add', path: '/path/accountId', value: 'y-y-y-delilah 🚀𝄞' }] },
      statuses: [200, 410, 400, 401, 403, 404, 409, 413, 414, 422, 431],
    }));
    test('does not fall over a request whose path parameter accountId has a NUL in it', check(target, {
      id: 'getServiceLicense/unusual/components/parameters/AccountId/schema:nul',
      operation: 'getServiceLicense',
      kind: 'unusual',
      request: { example: 'worked-example', edits: [{ op: 'add', path: '/path/accountId', value: 'y-y-y-delilah\u0000' }] },
      statuses: [200, 410, 400, 401, 403, 404, 409, 413, 414, 422, 431],
    }));
    test('does not fall over a request whose path parameter serviceScopeId has characters beyond the basic plane', check(target, {
      id: 'getServiceLicense/unusual/components/parameters/ServiceScopeId/schema:astral',
      operation: 'getServiceLicense',
      kind: 'unusual',
      request: { example: 'worked-example', edits: [{ op: 'add', path: '/path/serviceScopeId', value: 'y1968 🚀𝄞' }] },
      statuses: [200, 410, 400, 401, 403, 404, 409, 413, 414, 422, 431],
    }));
    test('does not fall over a request whose path parameter serviceScopeId has a NUL in it', check(target, {
      id: 'getServiceLicense/unusual/components/parameters/ServiceScopeId/schema:nul',
      operation: 'getServiceLicense',
      kind: 'unusual',
      request: { example: 'worked-example', edits: [{ op: 'add', path: '/path/serviceScopeId', value: 'y1968\u0000' }] },
      statuses: [200, 410, 400, 401, 403, 404, 409, 413, 414, 422, 431],
    }));
    test('does not fall over a request whose path parameter serviceType has characters beyond the basic plane', check(target, {
      id: 'getServiceLicense/unusual/components/parameters/ServiceType/schema:astral',
      operation: 'getServiceLicense',
      kind: 'unusual',
      request: { example: 'worked-example', edits: [{ op: 'add', path: '/path/serviceType', value: 'orchestrator 🚀𝄞' }] },
      statuses: [200, 410, 400, 401, 403, 404, 409, 413, 414, 422, 431],
    }));
    test('does not fall over a request whose path parameter serviceType has a NUL in it', check(target, {
      id: 'getServiceLicense/unusual/components/parameters/ServiceType/schema:nul',
      operation: 'getServiceLicense',
      kind: 'unusual',
      request: { example: 'worked-example', edits: [{ op: 'add', path: '/path/serviceType', value: 'orchestrator\u0000' }] },
      statuses: [200, 410, 400, 401, 403, 404, 409, 413, 414, 422, 431],
    }));
    test('accepts a request without the query parameter commandSource', check(target, {
      id: 'getServiceLicense/positive/components/parameters/CommandSource/schema:without',
      operation: 'getServiceLicense',
      kind: 'positive',
      request: { example: 'worked-example', edits: [{ op: 'remove', path: '/query/commandSource' }] },
      statuses: [200, 410],
      keeps: { keyword: 'schema', pointer: '#/components/parameters/CommandSource/schema' },
    }));
    test('accepts a request whose query parameter commandSource is "Job", as listed', check(target, {
      id: 'getServiceLicense/positive/components/schemas/CommandSource/enum:0',
      operation: 'getServiceLicense',
      kind: 'positive',
      request: { example: 'worked-example', edits: [{ op: 'replace', path: '/query/commandSource', value: 'Job' }] },
      statuses: [200, 410],
      keeps: { keyword: 'enum', pointer: '#/components/schemas/CommandSource/enum' },
    }));
    test('accepts a request whose query parameter commandSource is "Test", as listed', check(target, {
      id: 'getServiceLicense/positive/components/schemas/CommandSource/enum:1',
      operation: 'getServiceLicense',
      kind: 'positive',
      request: { example: 'worked-example', edits: [{ op: 'replace', path: '/query/commandSource', value: 'Test' }] },
      statuses: [200, 410],
      keeps: { keyword: 'enum', pointer: '#/components/schemas/CommandSource/enum' },
    }));
    test('refuses a query parameter commandSource that is a number', check(target, {
      id: 'getServiceLicense/rule/components/schemas/CommandSource/type:0',
      operation: 'getServiceLicense',
      kind: 'rule',
      request: { example: 'worked-example', edits: [{ op: 'replace', path: '/query/commandSource', value: 12 }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CommandSource/type' },
    }));
    test('refuses a query parameter commandSource that is a boolean', check(target, {
      id: 'getServiceLicense/rule/components/schemas/CommandSource/type:1',
      operation: 'getServiceLicense',
      kind: 'rule',
      request: { example: 'worked-example', edits: [{ op: 'replace', path: '/query/commandSource', value: true }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CommandSource/type' },
    }));
    test('refuses a query parameter commandSource that is none of the listed values', check(target, {
      id: 'getServiceLicense/rule/components/schemas/CommandSource/enum:0',
      operation: 'getServiceLicense',
      kind: 'rule',
      request: { example: 'worked-example', edits: [{ op: 'replace', path: '/query/commandSource', value: 'licet-unlisted' }] },
      statuses: [400],
      breaks: { keyword: 'enum', pointer: '#/components/schemas/CommandSource/enum' },
    }));
    test('refuses a query parameter commandSource that is a listed value in other letters', check(target, {
      id: 'getServiceLicense/rule/components/schemas/CommandSource/enum:1',
      operation: 'getServiceLicense',
      kind: 'rule',
      request: { example: 'worked-example', edits: [{ op: 'replace', path: '/query/commandSource', value: 'UI' }] },
      statuses: [400],
      breaks: { keyword: 'enum', pointer: '#/components/schemas/CommandSource/enum' },
    }));
    test('refuses a query parameter commandSource that is a listed value and a letter more', check(target, {
      id: 'getServiceLicense/rule/components/schemas/CommandSource/enum:2',
      operation: 'getServiceLicense',
      kind: 'rule',
      request: { example: 'worked-example', edits: [{ op: 'replace', path: '/query/commandSource', value: 'Uix' }] },
      statuses: [400],
      breaks: { keyword: 'enum', pointer: '#/components/schemas/CommandSource/enum' },
    }));
    test('refuses a request without credential', check(target, {
      id: 'getServiceLicense/security/none',
      operation: 'getServiceLicense',
      kind: 'security',
      request: { example: 'worked-example', credential: { use: 'none' } },
      statuses: [401],
    }));
    test('refuses a malformed credential', check(target, {
      id: 'getServiceLicense/security/malformed',
      operation: 'getServiceLicense',
      kind: 'security',
      request: { example: 'worked-example', credential: { use: 'malformed' } },
      statuses: [401],
    }));
    test('refuses an unknown credential', check(target, {
      id: 'getServiceLicense/security/unknown',
      operation: 'getServiceLicense',
      kind: 'security',
      request: { example: 'worked-example', credential: { use: 'unknown' } },
      statuses: [401],
    }));
    test('refuses an expired credential', check(target, {
      id: 'getServiceLicense/security/expired',
      operation: 'getServiceLicense',
      kind: 'security',
      request: { example: 'worked-example', credential: { use: 'expired' } },
      statuses: [401],
    }));
    test('refuses an empty credential', check(target, {
      id: 'getServiceLicense/security/empty',
      operation: 'getServiceLicense',
      kind: 'security',
      request: { example: 'worked-example', credential: { use: 'empty' } },
      statuses: [401],
    }));
    test('refuses a credential of another kind', check(target, {
      id: 'getServiceLicense/security/wrong-word',
      operation: 'getServiceLicense',
      kind: 'security',
      request: { example: 'worked-example', credential: { use: 'wrong-word' } },
      statuses: [401],
    }));
    test('refuses the method POST, and says which there are', check(target, {
      id: 'getServiceLicense/protocol/method/post',
      operation: 'getServiceLicense',
      kind: 'protocol',
      request: { example: 'worked-example', method: 'post' },
      statuses: [405, 404],
    }));
    test('refuses the method PATCH, and says which there are', check(target, {
      id: 'getServiceLicense/protocol/method/patch',
      operation: 'getServiceLicense',
      kind: 'protocol',
      request: { example: 'worked-example', method: 'patch' },
      statuses: [405, 404],
    }));
    test('answers HEAD as it does GET, or refuses the method', check(target, {
      id: 'getServiceLicense/protocol/head',
      operation: 'getServiceLicense',
      kind: 'protocol',
      request: { example: 'worked-example', method: 'head' },
      statuses: [200, 410, 405, 404, 501],
    }));
    test('does not know a path below its own', check(target, {
      id: 'getServiceLicense/protocol/path',
      operation: 'getServiceLicense',
      kind: 'protocol',
      request: { example: 'worked-example', pathSuffix: '/licet-no-such-path/nor-this/nor-that' },
      statuses: [404],
    }));
    test('answers as declared, or says that it cannot, where a media type is asked for that nobody knows', check(target, {
      id: 'getServiceLicense/protocol/accept',
      operation: 'getServiceLicense',
      kind: 'protocol',
      request: { example: 'worked-example', accept: 'application/x-licet' },
      statuses: [200, 410, 406],
    }));
    test('answers made-up valid requests as declared', check(target, {
      operation: 'getServiceLicense',
      kind: 'fuzz',
      request: {},
      id: 'getServiceLicense/fuzz/valid',
      fuzz: { sends: 'valid' },
      statuses: [200, 400, 401, 410],
    }));
    test('refuses made-up invalid requests', check(target, {
      operation: 'getServiceLicense',
      kind: 'fuzz',
      request: {},
      id: 'getServiceLicense/fuzz/invalid',
      fuzz: { sends: 'invalid' },
      statuses: [400, 410],
    }));
    test('has been seen to answer every status that it declares', everyStatusSeen(target, 'getServiceLicense'));
  });

  describe('allocateServiceLicense: PUT /lrm/api/account/{accountId}/service-license/{serviceScopeId}/{serviceType}', () => {
    test('answers the example “documented-curl-body” with 200, as documented', check(target, {
      id: 'allocateServiceLicense/example/documented-curl-body',
      operation: 'allocateServiceLicense',
      kind: 'example',
      request: { example: 'documented-curl-body', type: 'application/json' },
      statuses: [200],
      answer: 'documented-curl-body',
    }));
    test('answers the example “documented-schema-body” with 200, as documented', check(target, {
      id: 'allocateServiceLicense/example/documented-schema-body',
      operation: 'allocateServiceLicense',
      kind: 'example',
      request: { example: 'documented-schema-body', type: 'application/json' },
      statuses: [200],
      answer: 'documented-schema-body',
    }));
    test('answers the example “worked-example” with 200, as documented', check(target, {
      id: 'allocateServiceLicense/example/worked-example',
      operation: 'allocateServiceLicense',
      kind: 'example',
      request: { example: 'worked-example', type: 'application/json' },
      statuses: [200],
      answer: 'worked-example',
    }));
    test('answers the example “data-service” with 200, as documented', check(target, {
      id: 'allocateServiceLicense/example/data-service',
      operation: 'allocateServiceLicense',
      kind: 'example',
      request: { example: 'data-service', type: 'application/json' },
      statuses: [200],
      answer: 'data-service',
    }));
    test('answers the example “guid-ids” with 200, as documented', check(target, {
      id: 'allocateServiceLicense/example/guid-ids',
      operation: 'allocateServiceLicense',
      kind: 'example',
      request: { example: 'guid-ids', type: 'application/json' },
      statuses: [200],
      answer: 'guid-ids',
    }));
    test('answers the example “give-everything-back” with 200, as documented', check(target, {
      id: 'allocateServiceLicense/example/give-everything-back',
      operation: 'allocateServiceLicense',
      kind: 'example',
      request: { example: 'give-everything-back', type: 'application/json' },
      statuses: [200],
      answer: 'give-everything-back',
    }));
    test('answers the example “nothing-to-change” with 200, as documented', check(target, {
      id: 'allocateServiceLicense/example/nothing-to-change',
      operation: 'allocateServiceLicense',
      kind: 'example',
      request: { example: 'nothing-to-change', type: 'application/json' },
      statuses: [200],
      answer: 'nothing-to-change',
    }));
    test('answers the example “explicit-nulls” with 200, as documented', check(target, {
      id: 'allocateServiceLicense/example/explicit-nulls',
      operation: 'allocateServiceLicense',
      kind: 'example',
      request: { example: 'explicit-nulls', type: 'application/json' },
      statuses: [200],
      answer: 'explicit-nulls',
    }));
    test('answers the example “deprecated-explicit-nulls” with 200, as documented', check(target, {
      id: 'allocateServiceLicense/example/deprecated-explicit-nulls',
      operation: 'allocateServiceLicense',
      kind: 'example',
      request: { example: 'deprecated-explicit-nulls', type: 'application/json' },
      statuses: [200],
      answer: 'deprecated-explicit-nulls',
    }));
    test('goes through “One tenant gives back what another one needs”', check(target, {
      id: 'allocateServiceLicense/workflow/two-tenants-share-a-pool',
      operation: 'allocateServiceLicense',
      kind: 'workflow',
      request: {},
      statuses: [200],
      workflow: 'two-tenants-share-a-pool',
    }));
    test('goes through “More than the organization owns is refused”', check(target, {
      id: 'allocateServiceLicense/workflow/more-than-the-pool',
      operation: 'allocateServiceLicense',
      kind: 'workflow',
      request: {},
      statuses: [409],
      workflow: 'more-than-the-pool',
    }));
    test('goes through “What other tenants hold is not there to take”', check(target, {
      id: 'allocateServiceLicense/workflow/more-than-others-left',
      operation: 'allocateServiceLicense',
      kind: 'workflow',
      request: {},
      statuses: [409],
      workflow: 'more-than-others-left',
    }));
    test('goes through “A product that the organization does not own is refused”', check(target, {
      id: 'allocateServiceLicense/workflow/product-not-owned',
      operation: 'allocateServiceLicense',
      kind: 'workflow',
      request: {},
      statuses: [409],
      workflow: 'product-not-owned',
    }));
    test('goes through “Less than the tenant uses is refused”', check(target, {
      id: 'allocateServiceLicense/workflow/less-than-used',
      operation: 'allocateServiceLicense',
      kind: 'workflow',
      request: {},
      statuses: [409],
      workflow: 'less-than-used',
    }));
    test('goes through “A product that is left out goes to zero, and so may be refused”', check(target, {
      id: 'allocateServiceLicense/workflow/less-than-used-by-omission',
      operation: 'allocateServiceLicense',
      kind: 'workflow',
      request: {},
      statuses: [409],
      workflow: 'less-than-used-by-omission',
    }));
    test('goes through “The usage check can be bypassed”', check(target, {
      id: 'allocateServiceLicense/workflow/less-than-used-by-force',
      operation: 'allocateServiceLicense',
      kind: 'workflow',
      request: {},
      statuses: [200],
      workflow: 'less-than-used-by-force',
    }));
    test('goes through “An organization without an account license has nothing to allocate”', check(target, {
      id: 'allocateServiceLicense/workflow/allocate-to-unknown-organization',
      operation: 'allocateServiceLicense',
      kind: 'workflow',
      request: {},
      statuses: [404],
      workflow: 'allocate-to-unknown-organization',
    }));
    test('goes through “A removed license returns what it held”', check(target, {
      id: 'allocateServiceLicense/workflow/removal-frees-the-pool',
      operation: 'allocateServiceLicense',
      kind: 'workflow',
      request: {},
      statuses: [200],
      workflow: 'removal-frees-the-pool',
    }));
    test('creates what can be read, and as it was sent', check(target, {
      id: 'allocateServiceLicense/state/created-can-be-read',
      operation: 'allocateServiceLicense',
      kind: 'state',
      request: {},
      statuses: [],
      scenario: 'created-can-be-read/lrm.api.account.service-license.{serviceType}',
    }));
    test('gives a Location that leads somewhere', check(target, {
      id: 'allocateServiceLicense/state/location-resolves',
      operation: 'allocateServiceLicense',
      kind: 'state',
      request: {},
      statuses: [],
      scenario: 'location-resolves/lrm.api.account.service-license.{serviceType}',
    }));
    test('changes what is read afterwards', check(target, {
      id: 'allocateServiceLicense/state/changed-is-read',
      operation: 'allocateServiceLicense',
      kind: 'state',
      request: {},
      statuses: [],
      scenario: 'changed-is-read/lrm.api.account.service-license.{serviceType}',
    }));
    test('answers what is read afterwards', check(target, {
      id: 'allocateServiceLicense/state/answer-is-what-is-read',
      operation: 'allocateServiceLicense',
      kind: 'state',
      request: {},
      statuses: [],
      scenario: 'answer-is-what-is-read/lrm.api.account.service-license.{serviceType}',
    }));
    test('replaces the whole, what it leaves out included', check(target, {
      id: 'allocateServiceLicense/state/put-replaces',
      operation: 'allocateServiceLicense',
      kind: 'state',
      request: {},
      statuses: [],
      scenario: 'put-replaces/lrm.api.account.service-license.{serviceType}',
    }));
    test('does nothing more when it is asked the same again', check(target, {
      id: 'allocateServiceLicense/state/put-is-idempotent',
      operation: 'allocateServiceLicense',
      kind: 'state',
      request: {},
      statuses: [],
      scenario: 'put-is-idempotent/lrm.api.account.service-license.{serviceType}',
    }));
    test('changes nothing when it refuses', check(target, {
      id: 'allocateServiceLicense/state/refused-changes-nothing',
      operation: 'allocateServiceLicense',
      kind: 'state',
      request: {},
      statuses: [],
      scenario: 'refused-changes-nothing/lrm.api.account.service-license.{serviceType}',
    }));
    test('does not change what was deleted', check(target, {
      id: 'allocateServiceLicense/state/deleted-stays-deleted',
      operation: 'allocateServiceLicense',
      kind: 'state',
      request: {},
      statuses: [],
      scenario: 'deleted-stays-deleted/lrm.api.account.service-license.{serviceType}',
    }));
    test('is reached by nobody else', check(target, {
      id: 'allocateServiceLicense/state/credential-reaches-own-only',
      operation: 'allocateServiceLicense',
      kind: 'state',
      request: {},
      statuses: [],
      scenario: 'credential-reaches-own-only/lrm.api.account.service-license.{serviceType}',
    }));
    test('answers 200 when it is asked to', check(target, {
      id: 'allocateServiceLicense/status/200',
      operation: 'allocateServiceLicense',
      kind: 'status',
      request: { example: 'documented-curl-body', type: 'application/json' },
      statuses: [200],
      provoked: true,
    }));
    test('answers 400 when it is asked to', check(target, {
      id: 'allocateServiceLicense/status/400',
      operation: 'allocateServiceLicense',
      kind: 'status',
      request: { example: 'documented-curl-body', type: 'application/json' },
      statuses: [400],
      provoked: true,
    }));
    test('answers 401 when it is asked to', check(target, {
      id: 'allocateServiceLicense/status/401',
      operation: 'allocateServiceLicense',
      kind: 'status',
      request: { example: 'documented-curl-body', type: 'application/json' },
      statuses: [401],
      provoked: true,
    }));
    test('answers 404 when it is asked to', check(target, {
      id: 'allocateServiceLicense/status/404',
      operation: 'allocateServiceLicense',
      kind: 'status',
      request: { example: 'documented-curl-body', type: 'application/json' },
      statuses: [404],
      provoked: true,
    }));
    test('answers 409 when it is asked to', check(target, {
      id: 'allocateServiceLicense/status/409',
      operation: 'allocateServiceLicense',
      kind: 'status',
      request: { example: 'documented-curl-body', type: 'application/json' },
      statuses: [409],
      provoked: true,
    }));
    test('accepts that it is asked for application/json', check(target, {
      id: 'allocateServiceLicense/positive/accept/application/json',
      operation: 'allocateServiceLicense',
      kind: 'positive',
      request: { example: 'documented-curl-body', type: 'application/json', accept: 'application/json' },
      statuses: [200, 404, 409],
    }));
    test('does not fall over a body whose /productQuantities/0/code has characters beyond the basic plane', check(target, {
      id: 'allocateServiceLicense/unusual/components/schemas/ProductQuantity/properties/code:astral',
      operation: 'allocateServiceLicense',
      kind: 'unusual',
      request: {
        example: 'documented-curl-body',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/productQuantities/0/code', value: 'UNATT 🚀𝄞' }],
      },
      statuses: [200, 404, 409, 400, 401, 403, 413, 414, 422, 431],
    }));
    test('accepts a body whose /productQuantities/0/quantity is its minimum', check(target, {
      id: 'allocateServiceLicense/positive/components/schemas/ProductQuantity/properties/quantity/minimum',
      operation: 'allocateServiceLicense',
      kind: 'positive',
      request: {
        example: 'documented-curl-body',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/productQuantities/0/quantity', value: 0 }],
      },
      statuses: [200, 404, 409],
      keeps: { keyword: 'minimum', pointer: '#/components/schemas/ProductQuantity/properties/quantity/minimum' },
    }));
    test('does not fall over a body whose texts have a NUL in them', check(target, {
      id: 'allocateServiceLicense/unusual/paths/~1lrm~1api~1account~1{accountId}~1service-license~1{serviceScopeId}~1{serviceType}/put/requestBody/content/application~1json/schema:nul',
      operation: 'allocateServiceLicense',
      kind: 'unusual',
      request: {
        example: 'documented-curl-body',
        type: 'application/json',
        edits: [
          { op: 'replace', path: '/body/productQuantities/0/code', value: 'UNATT\u0000licet' },
          { op: 'replace', path: '/body/productQuantities/1/code', value: 'NONPR\u0000licet' },
          { op: 'replace', path: '/body/productQuantities/2/code', value: 'TIE\u0000licet' },
        ],
      },
      statuses: [200, 404, 409, 400, 401, 403, 413, 414, 422, 431],
    }));
    test('does not fall over a body whose texts are long', check(target, {
      id: 'allocateServiceLicense/unusual/paths/~1lrm~1api~1account~1{accountId}~1service-license~1{serviceScopeId}~1{serviceType}/put/requestBody/content/application~1json/schema:long',
      operation: 'allocateServiceLicense',
      kind: 'unusual',
      request: {
        example: 'documented-curl-body',
        type: 'application/json',
        edits: [
          {
            op: 'replace',
            path: '/body/productQuantities/0/code',
            value: 'UNATTlicet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet',
          },
          {
            op: 'replace',
            path: '/body/productQuantities/1/code',
            value: 'NONPRlicet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet',
          },
          {
            op: 'replace',
            path: '/body/productQuantities/2/code',
            value: 'TIElicet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet l',
          },
        ],
      },
      statuses: [200, 404, 409, 400, 401, 403, 413, 414, 422, 431],
    }));
    test('accepts a body that is as /oneOf/0 has it', check(target, {
      id: 'allocateServiceLicense/positive/components/schemas/ServiceLicenseAllocationRequest/oneOf/0:oneOf',
      operation: 'allocateServiceLicense',
      kind: 'positive',
      request: {
        example: 'documented-curl-body',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body', value: { tenantName: 'string', products: [{ code: 'string', quantity: 0 }] } }],
      },
      statuses: [200, 404, 409],
      keeps: { keyword: 'oneOf', pointer: '#/components/schemas/ServiceLicenseAllocationRequest/oneOf/0' },
    }));
    test('accepts a body without /tenantName', check(target, {
      id: 'allocateServiceLicense/positive/components/schemas/ProductsAllocation/properties/tenantName:without',
      operation: 'allocateServiceLicense',
      kind: 'positive',
      request: {
        example: 'documented-curl-body',
        type: 'application/json',
        edits: [
          { op: 'replace', path: '/body', value: { tenantName: 'string', products: [{ code: 'string', quantity: 0 }] } },
          { op: 'remove', path: '/body/tenantName' },
        ],
      },
      statuses: [200, 404, 409],
      keeps: { keyword: 'properties', pointer: '#/components/schemas/ProductsAllocation/properties/tenantName' },
    }));
    test('accepts a body whose /tenantName is null', check(target, {
      id: 'allocateServiceLicense/positive/components/schemas/TenantName/type',
      operation: 'allocateServiceLicense',
      kind: 'positive',
      request: {
        example: 'documented-curl-body',
        type: 'application/json',
        edits: [
          { op: 'replace', path: '/body', value: { tenantName: 'string', products: [{ code: 'string', quantity: 0 }] } },
          { op: 'replace', path: '/body/tenantName', value: null },
        ],
      },
      statuses: [200, 404, 409],
      keeps: { keyword: 'type', pointer: '#/components/schemas/TenantName/type' },
    }));
    test('does not fall over a body whose /tenantName has characters beyond the basic plane', check(target, {
      id: 'allocateServiceLicense/unusual/components/schemas/TenantName:astral',
      operation: 'allocateServiceLicense',
      kind: 'unusual',
      request: {
        example: 'documented-curl-body',
        type: 'application/json',
        edits: [
          { op: 'replace', path: '/body', value: { tenantName: 'string', products: [{ code: 'string', quantity: 0 }] } },
          { op: 'replace', path: '/body/tenantName', value: 'string 🚀𝄞' },
        ],
      },
      statuses: [200, 404, 409, 400, 401, 403, 413, 414, 422, 431],
    }));
    test('accepts a body with /tenantName', check(target, {
      id: 'allocateServiceLicense/positive/components/schemas/ProductQuantitiesAllocation/properties/tenantName:properties',
      operation: 'allocateServiceLicense',
      kind: 'positive',
      request: {
        example: 'documented-curl-body',
        type: 'application/json',
        edits: [{ op: 'add', path: '/body/tenantName', value: 'Production' }],
      },
      statuses: [200, 404, 409],
      keeps: { keyword: 'properties', pointer: '#/components/schemas/ProductQuantitiesAllocation/properties/tenantName' },
    }));
    test('accepts a body with /bypassUsageCheck', check(target, {
      id: 'allocateServiceLicense/positive/components/schemas/ProductQuantitiesAllocation/properties/bypassUsageCheck:properties',
      operation: 'allocateServiceLicense',
      kind: 'positive',
      request: {
        example: 'documented-curl-body',
        type: 'application/json',
        edits: [{ op: 'add', path: '/body/bypassUsageCheck', value: false }],
      },
      statuses: [200, 404, 409],
      keeps: { keyword: 'properties', pointer: '#/components/schemas/ProductQuantitiesAllocation/properties/bypassUsageCheck' },
    }));
    test('accepts a body whose /bypassUsageCheck is null', check(target, {
      id: 'allocateServiceLicense/positive/components/schemas/BypassUsageCheck/type',
      operation: 'allocateServiceLicense',
      kind: 'positive',
      request: {
        example: 'documented-curl-body',
        type: 'application/json',
        edits: [
          { op: 'add', path: '/body/bypassUsageCheck', value: false },
          { op: 'replace', path: '/body/bypassUsageCheck', value: null },
        ],
      },
      statuses: [200, 404, 409],
      keeps: { keyword: 'type', pointer: '#/components/schemas/BypassUsageCheck/type' },
    }));
    test('accepts a body with /bypassUsageCheck', check(target, {
      id: 'allocateServiceLicense/positive/components/schemas/ProductsAllocation/properties/bypassUsageCheck:properties',
      operation: 'allocateServiceLicense',
      kind: 'positive',
      request: {
        example: 'documented-curl-body',
        type: 'application/json',
        edits: [
          { op: 'replace', path: '/body', value: { tenantName: 'string', products: [{ code: 'string', quantity: 0 }] } },
          { op: 'add', path: '/body/bypassUsageCheck', value: true },
        ],
      },
      statuses: [200, 404, 409],
      keeps: { keyword: 'properties', pointer: '#/components/schemas/ProductsAllocation/properties/bypassUsageCheck' },
    }));
    test('refuses a body that is a string', check(target, {
      id: 'allocateServiceLicense/rule/components/schemas/ProductQuantitiesAllocation/type:0',
      operation: 'allocateServiceLicense',
      kind: 'rule',
      request: {
        example: 'documented-curl-body',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body', value: 'licet' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/ProductQuantitiesAllocation/type' },
    }));
    test('refuses a body that is an array', check(target, {
      id: 'allocateServiceLicense/rule/components/schemas/ProductQuantitiesAllocation/type:1',
      operation: 'allocateServiceLicense',
      kind: 'rule',
      request: {
        example: 'documented-curl-body',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/ProductQuantitiesAllocation/type' },
    }));
    test('refuses a body that is null', check(target, {
      id: 'allocateServiceLicense/rule/components/schemas/ProductQuantitiesAllocation/type:2',
      operation: 'allocateServiceLicense',
      kind: 'rule',
      request: {
        example: 'documented-curl-body',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/ProductQuantitiesAllocation/type' },
    }));
    test('refuses a body that has a property that is not declared', check(target, {
      id: 'allocateServiceLicense/rule/components/schemas/ProductQuantitiesAllocation/additionalProperties:0',
      operation: 'allocateServiceLicense',
      kind: 'rule',
      request: {
        example: 'documented-curl-body',
        type: 'application/json',
        edits: [
          {
            op: 'replace',
            path: '/body',
            value: {
              productQuantities: [{ code: 'UNATT', quantity: 5 }, { code: 'NONPR', quantity: 4 }, { code: 'TIE', quantity: 2 }],
              licetStranger: true,
            },
          },
        ],
      },
      statuses: [400],
      breaks: {
        keyword: 'additionalProperties',
        pointer: '#/components/schemas/ProductQuantitiesAllocation/additionalProperties',
      },
    }));
    test('refuses a body without /productQuantities', check(target, {
      id: 'allocateServiceLicense/rule/components/schemas/ProductQuantitiesAllocation/required:productQuantities',
      operation: 'allocateServiceLicense',
      kind: 'rule',
      request: {
        example: 'documented-curl-body',
        type: 'application/json',
        edits: [{ op: 'remove', path: '/body/productQuantities' }],
      },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/ProductQuantitiesAllocation/required' },
    }));
    test('refuses a body whose /productQuantities is a string', check(target, {
      id: 'allocateServiceLicense/rule/components/schemas/ProductQuantitiesAllocation/properties/productQuantities/type:0',
      operation: 'allocateServiceLicense',
      kind: 'rule',
      request: {
        example: 'documented-curl-body',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/productQuantities', value: 'licet' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/ProductQuantitiesAllocation/properties/productQuantities/type' },
    }));
    test('refuses a body whose /productQuantities is an object', check(target, {
      id: 'allocateServiceLicense/rule/components/schemas/ProductQuantitiesAllocation/properties/productQuantities/type:1',
      operation: 'allocateServiceLicense',
      kind: 'rule',
      request: {
        example: 'documented-curl-body',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/productQuantities', value: {} }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/ProductQuantitiesAllocation/properties/productQuantities/type' },
    }));
    test('refuses a body whose /productQuantities is null', check(target, {
      id: 'allocateServiceLicense/rule/components/schemas/ProductQuantitiesAllocation/properties/productQuantities/type:2',
      operation: 'allocateServiceLicense',
      kind: 'rule',
      request: {
        example: 'documented-curl-body',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/productQuantities', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/ProductQuantitiesAllocation/properties/productQuantities/type' },
    }));
    test('refuses a body whose /productQuantities/0 is a string', check(target, {
      id: 'allocateServiceLicense/rule/components/schemas/ProductQuantity/type:0',
      operation: 'allocateServiceLicense',
      kind: 'rule',
      request: {
        example: 'documented-curl-body',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/productQuantities/0', value: 'licet' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/ProductQuantity/type' },
    }));
    test('refuses a body whose /productQuantities/0 is an array', check(target, {
      id: 'allocateServiceLicense/rule/components/schemas/ProductQuantity/type:1',
      operation: 'allocateServiceLicense',
      kind: 'rule',
      request: {
        example: 'documented-curl-body',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/productQuantities/0', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/ProductQuantity/type' },
    }));
    test('refuses a body whose /productQuantities/0 is null', check(target, {
      id: 'allocateServiceLicense/rule/components/schemas/ProductQuantity/type:2',
      operation: 'allocateServiceLicense',
      kind: 'rule',
      request: {
        example: 'documented-curl-body',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/productQuantities/0', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/ProductQuantity/type' },
    }));
    test('refuses a body whose /productQuantities/0 has a property that is not declared', check(target, {
      id: 'allocateServiceLicense/rule/components/schemas/ProductQuantity/additionalProperties:0',
      operation: 'allocateServiceLicense',
      kind: 'rule',
      request: {
        example: 'documented-curl-body',
        type: 'application/json',
        edits: [
          {
            op: 'replace',
            path: '/body/productQuantities/0',
            value: { code: 'UNATT', quantity: 5, licetStranger: true },
          },
        ],
      },
      statuses: [400],
      breaks: { keyword: 'additionalProperties', pointer: '#/components/schemas/ProductQuantity/additionalProperties' },
    }));
    test('refuses a body without /productQuantities/0/code', check(target, {
      id: 'allocateServiceLicense/rule/components/schemas/ProductQuantity/required:code',
      operation: 'allocateServiceLicense',
      kind: 'rule',
      request: {
        example: 'documented-curl-body',
        type: 'application/json',
        edits: [{ op: 'remove', path: '/body/productQuantities/0/code' }],
      },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/ProductQuantity/required' },
    }));
    test('refuses a body without /productQuantities/0/quantity', check(target, {
      id: 'allocateServiceLicense/rule/components/schemas/ProductQuantity/required:quantity',
      operation: 'allocateServiceLicense',
      kind: 'rule',
      request: {
        example: 'documented-curl-body',
        type: 'application/json',
        edits: [{ op: 'remove', path: '/body/productQuantities/0/quantity' }],
      },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/ProductQuantity/required' },
    }));
    test('refuses a body whose /productQuantities/0/code is a number', check(target, {
      id: 'allocateServiceLicense/rule/components/schemas/ProductQuantity/properties/code/type:0',
      operation: 'allocateServiceLicense',
      kind: 'rule',
      request: {
        example: 'documented-curl-body',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/productQuantities/0/code', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/ProductQuantity/properties/code/type' },
    }));
    test('refuses a body whose /productQuantities/0/code is a boolean', check(target, {
      id: 'allocateServiceLicense/rule/components/schemas/ProductQuantity/properties/code/type:1',
      operation: 'allocateServiceLicense',
      kind: 'rule',
      request: {
        example: 'documented-curl-body',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/productQuantities/0/code', value: true }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/ProductQuantity/properties/code/type' },
    }));
    test('refuses a body whose /productQuantities/0/code is an array', check(target, {
      id: 'allocateServiceLicense/rule/components/schemas/ProductQuantity/properties/code/type:2',
      operation: 'allocateServiceLicense',
      kind: 'rule',
      request: {
        example: 'documented-curl-body',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/productQuantities/0/code', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/ProductQuantity/properties/code/type' },
    }));
    test('refuses a body whose /productQuantities/0/code is an object', check(target, {
      id: 'allocateServiceLicense/rule/components/schemas/ProductQuantity/properties/code/type:3',
      operation: 'allocateServiceLicense',
      kind: 'rule',
      request: {
        example: 'documented-curl-body',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/productQuantities/0/code', value: {} }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/ProductQuantity/properties/code/type' },
    }));
    test('refuses a body whose /productQuantities/0/code is null', check(target, {
      id: 'allocateServiceLicense/rule/components/schemas/ProductQuantity/properties/code/type:4',
      operation: 'allocateServiceLicense',
      kind: 'rule',
      request: {
        example: 'documented-curl-body',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/productQuantities/0/code', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/ProductQuantity/properties/code/type' },
    }));
    test('refuses a body whose /productQuantities/0/quantity is a string', check(target, {
      id: 'allocateServiceLicense/rule/components/schemas/ProductQuantity/properties/quantity/type:0',
      operation: 'allocateServiceLicense',
      kind: 'rule',
      request: {
        example: 'documented-curl-body',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/productQuantities/0/quantity', value: 'licet' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/ProductQuantity/properties/quantity/type' },
    }));
    test('refuses a body whose /productQuantities/0/quantity is no whole number', check(target, {
      id: 'allocateServiceLicense/rule/components/schemas/ProductQuantity/properties/quantity/type:1',
      operation: 'allocateServiceLicense',
      kind: 'rule',
      request: {
        example: 'documented-curl-body',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/productQuantities/0/quantity', value: 1.5 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/ProductQuantity/properties/quantity/type' },
    }));
    test('refuses a body whose /productQuantities/0/quantity is a boolean', check(target, {
      id: 'allocateServiceLicense/rule/components/schemas/ProductQuantity/properties/quantity/type:2',
      operation: 'allocateServiceLicense',
      kind: 'rule',
      request: {
        example: 'documented-curl-body',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/productQuantities/0/quantity', value: true }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/ProductQuantity/properties/quantity/type' },
    }));
    test('refuses a body whose /productQuantities/0/quantity is an array', check(target, {
      id: 'allocateServiceLicense/rule/components/schemas/ProductQuantity/properties/quantity/type:3',
      operation: 'allocateServiceLicense',
      kind: 'rule',
      request: {
        example: 'documented-curl-body',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/productQuantities/0/quantity', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/ProductQuantity/properties/quantity/type' },
    }));
    test('refuses a body whose /productQuantities/0/quantity is null', check(target, {
      id: 'allocateServiceLicense/rule/components/schemas/ProductQuantity/properties/quantity/type:4',
      operation: 'allocateServiceLicense',
      kind: 'rule',
      request: {
        example: 'documented-curl-body',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/productQuantities/0/quantity', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/ProductQuantity/properties/quantity/type' },
    }));
    test('refuses a body whose /productQuantities/0/quantity is "5", a string', check(target, {
      id: 'allocateServiceLicense/rule/components/schemas/ProductQuantity/properties/quantity/type:5',
      operation: 'allocateServiceLicense',
      kind: 'rule',
      request: {
        example: 'documented-curl-body',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/productQuantities/0/quantity', value: '5' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/ProductQuantity/properties/quantity/type' },
    }));
    test('refuses a body whose /productQuantities/0/quantity is no int32', check(target, {
      id: 'allocateServiceLicense/rule/components/schemas/ProductQuantity/properties/quantity/format:0',
      operation: 'allocateServiceLicense',
      kind: 'rule',
      request: {
        example: 'documented-curl-body',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/productQuantities/0/quantity', value: 2147483648 }],
      },
      statuses: [400],
      breaks: { keyword: 'format', pointer: '#/components/schemas/ProductQuantity/properties/quantity/format' },
    }));
    test('refuses a body whose /productQuantities/0/quantity is too small', check(target, {
      id: 'allocateServiceLicense/rule/components/schemas/ProductQuantity/properties/quantity/minimum:0',
      operation: 'allocateServiceLicense',
      kind: 'rule',
      request: {
        example: 'documented-curl-body',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/productQuantities/0/quantity', value: -1 }],
      },
      statuses: [400],
      breaks: { keyword: 'minimum', pointer: '#/components/schemas/ProductQuantity/properties/quantity/minimum' },
    }));
    test('refuses a body that is a string', check(target, {
      id: 'allocateServiceLicense/rule/components/schemas/ProductsAllocation/type:0',
      operation: 'allocateServiceLicense',
      kind: 'rule',
      request: {
        example: 'documented-schema-body',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body', value: 'licet' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/ProductsAllocation/type' },
    }));
    test('refuses a body that is an array', check(target, {
      id: 'allocateServiceLicense/rule/components/schemas/ProductsAllocation/type:1',
      operation: 'allocateServiceLicense',
      kind: 'rule',
      request: {
        example: 'documented-schema-body',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/ProductsAllocation/type' },
    }));
    test('refuses a body that is null', check(target, {
      id: 'allocateServiceLicense/rule/components/schemas/ProductsAllocation/type:2',
      operation: 'allocateServiceLicense',
      kind: 'rule',
      request: {
        example: 'documented-schema-body',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/ProductsAllocation/type' },
    }));
    test('refuses a body that has a property that is not declared', check(target, {
      id: 'allocateServiceLicense/rule/components/schemas/ProductsAllocation/additionalProperties:0',
      operation: 'allocateServiceLicense',
      kind: 'rule',
      request: {
        example: 'documented-schema-body',
        type: 'application/json',
        edits: [
          {
            op: 'replace',
            path: '/body',
            value: { tenantName: 'string', products: [{ code: 'string', quantity: 0 }], licetStranger: true },
          },
        ],
      },
      statuses: [400],
      breaks: { keyword: 'additionalProperties', pointer: '#/components/schemas/ProductsAllocation/additionalProperties' },
    }));
    test('refuses a body without /products', check(target, {
      id: 'allocateServiceLicense/rule/components/schemas/ProductsAllocation/required:products',
      operation: 'allocateServiceLicense',
      kind: 'rule',
      request: { example: 'documented-schema-body', type: 'application/json', edits: [{ op: 'remove', path: '/body/products' }] },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/ProductsAllocation/required' },
    }));
    test('refuses a body whose /tenantName is a number', check(target, {
      id: 'allocateServiceLicense/rule/components/schemas/TenantName/type:0',
      operation: 'allocateServiceLicense',
      kind: 'rule',
      request: {
        example: 'documented-schema-body',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/tenantName', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/TenantName/type' },
    }));
    test('refuses a body whose /tenantName is a boolean', check(target, {
      id: 'allocateServiceLicense/rule/components/schemas/TenantName/type:1',
      operation: 'allocateServiceLicense',
      kind: 'rule',
      request: {
        example: 'documented-schema-body',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/tenantName', value: true }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/TenantName/type' },
    }));
    test('refuses a body whose /tenantName is an array', check(target, {
      id: 'allocateServiceLicense/rule/components/schemas/TenantName/type:2',
      operation: 'allocateServiceLicense',
      kind: 'rule',
      request: {
        example: 'documented-schema-body',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/tenantName', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/TenantName/type' },
    }));
    test('refuses a body whose /tenantName is an object', check(target, {
      id: 'allocateServiceLicense/rule/components/schemas/TenantName/type:3',
      operation: 'allocateServiceLicense',
      kind: 'rule',
      request: {
        example: 'documented-schema-body',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/tenantName', value: {} }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/TenantName/type' },
    }));
    test('refuses a body whose /products is a string', check(target, {
      id: 'allocateServiceLicense/rule/components/schemas/ProductsAllocation/properties/products/type:0',
      operation: 'allocateServiceLicense',
      kind: 'rule',
      request: {
        example: 'documented-schema-body',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/products', value: 'licet' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/ProductsAllocation/properties/products/type' },
    }));
    test('refuses a body whose /products is an object', check(target, {
      id: 'allocateServiceLicense/rule/components/schemas/ProductsAllocation/properties/products/type:1',
      operation: 'allocateServiceLicense',
      kind: 'rule',
      request: {
        example: 'documented-schema-body',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/products', value: {} }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/ProductsAllocation/properties/products/type' },
    }));
    test('refuses a body whose /products is null', check(target, {
      id: 'allocateServiceLicense/rule/components/schemas/ProductsAllocation/properties/products/type:2',
      operation: 'allocateServiceLicense',
      kind: 'rule',
      request: {
        example: 'documented-schema-body',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/products', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/ProductsAllocation/properties/products/type' },
    }));
    test('refuses a body whose /products/0 is a string', check(target, {
      id: 'allocateServiceLicense/rule/components/schemas/ProductQuantity/type:0@/body/products/*',
      operation: 'allocateServiceLicense',
      kind: 'rule',
      request: {
        example: 'documented-schema-body',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/products/0', value: 'licet' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/ProductQuantity/type' },
    }));
    test('refuses a body whose /products/0 is an array', check(target, {
      id: 'allocateServiceLicense/rule/components/schemas/ProductQuantity/type:1@/body/products/*',
      operation: 'allocateServiceLicense',
      kind: 'rule',
      request: {
        example: 'documented-schema-body',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/products/0', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/ProductQuantity/type' },
    }));
    test('refuses a body whose /products/0 is null', check(target, {
      id: 'allocateServiceLicense/rule/components/schemas/ProductQuantity/type:2@/body/products/*',
      operation: 'allocateServiceLicense',
      kind: 'rule',
      request: {
        example: 'documented-schema-body',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/products/0', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/ProductQuantity/type' },
    }));
    test('refuses a body whose /products/0 has a property that is not declared', check(target, {
      id: 'allocateServiceLicense/rule/components/schemas/ProductQuantity/additionalProperties:0@/body/products/*',
      operation: 'allocateServiceLicense',
      kind: 'rule',
      request: {
        example: 'documented-schema-body',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/products/0', value: { code: 'string', quantity: 0, licetStranger: true } }],
      },
      statuses: [400],
      breaks: { keyword: 'additionalProperties', pointer: '#/components/schemas/ProductQuantity/additionalProperties' },
    }));
    test('refuses a body without /products/0/code', check(target, {
      id: 'allocateServiceLicense/rule/components/schemas/ProductQuantity/required:code@/body/products/*',
      operation: 'allocateServiceLicense',
      kind: 'rule',
      request: {
        example: 'documented-schema-body',
        type: 'application/json',
        edits: [{ op: 'remove', path: '/body/products/0/code' }],
      },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/ProductQuantity/required' },
    }));
    test('refuses a body without /products/0/quantity', check(target, {
      id: 'allocateServiceLicense/rule/components/schemas/ProductQuantity/required:quantity@/body/products/*',
      operation: 'allocateServiceLicense',
      kind: 'rule',
      request: {
        example: 'documented-schema-body',
        type: 'application/json',
        edits: [{ op: 'remove', path: '/body/products/0/quantity' }],
      },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/ProductQuantity/required' },
    }));
    test('refuses a body whose /products/0/code is a number', check(target, {
      id: 'allocateServiceLicense/rule/components/schemas/ProductQuantity/properties/code/type:0@/body/products/*/code',
      operation: 'allocateServiceLicense',
      kind: 'rule',
      request: {
        example: 'documented-schema-body',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/products/0/code', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/ProductQuantity/properties/code/type' },
    }));
    test('refuses a body whose /products/0/code is a boolean', check(target, {
      id: 'allocateServiceLicense/rule/components/schemas/ProductQuantity/properties/code/type:1@/body/products/*/code',
      operation: 'allocateServiceLicense',
      kind: 'rule',
      request: {
        example: 'documented-schema-body',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/products/0/code', value: true }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/ProductQuantity/properties/code/type' },
    }));
    test('refuses a body whose /products/0/code is an array', check(target, {
      id: 'allocateServiceLicense/rule/components/schemas/ProductQuantity/properties/code/type:2@/body/products/*/code',
      operation: 'allocateServiceLicense',
      kind: 'rule',
      request: {
        example: 'documented-schema-body',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/products/0/code', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/ProductQuantity/properties/code/type' },
    }));
    test('refuses a body whose /products/0/code is an object', check(target, {
      id: 'allocateServiceLicense/rule/components/schemas/ProductQuantity/properties/code/type:3@/body/products/*/code',
      operation: 'allocateServiceLicense',
      kind: 'rule',
      request: {
        example: 'documented-schema-body',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/products/0/code', value: {} }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/ProductQuantity/properties/code/type' },
    }));
    test('refuses a body whose /products/0/code is null', check(target, {
      id: 'allocateServiceLicense/rule/components/schemas/ProductQuantity/properties/code/type:4@/body/products/*/code',
      operation: 'allocateServiceLicense',
      kind: 'rule',
      request: {
        example: 'documented-schema-body',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/products/0/code', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/ProductQuantity/properties/code/type' },
    }));
    test('refuses a body whose /products/0/quantity is a string', check(target, {
      id: 'allocateServiceLicense/rule/components/schemas/ProductQuantity/properties/quantity/type:0@/body/products/*/quantity',
      operation: 'allocateServiceLicense',
      kind: 'rule',
      request: {
        example: 'documented-schema-body',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/products/0/quantity', value: 'licet' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/ProductQuantity/properties/quantity/type' },
    }));
    test('refuses a body whose /products/0/quantity is no whole number', check(target, {
      id: 'allocateServiceLicense/rule/components/schemas/ProductQuantity/properties/quantity/type:1@/body/products/*/quantity',
      operation: 'allocateServiceLicense',
      kind: 'rule',
      request: {
        example: 'documented-schema-body',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/products/0/quantity', value: 1.5 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/ProductQuantity/properties/quantity/type' },
    }));
    test('refuses a body whose /products/0/quantity is a boolean', check(target, {
      id: 'allocateServiceLicense/rule/components/schemas/ProductQuantity/properties/quantity/type:2@/body/products/*/quantity',
      operation: 'allocateServiceLicense',
      kind: 'rule',
      request: {
        example: 'documented-schema-body',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/products/0/quantity', value: true }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/ProductQuantity/properties/quantity/type' },
    }));
    test('refuses a body whose /products/0/quantity is an array', check(target, {
      id: 'allocateServiceLicense/rule/components/schemas/ProductQuantity/properties/quantity/type:3@/body/products/*/quantity',
      operation: 'allocateServiceLicense',
      kind: 'rule',
      request: {
        example: 'documented-schema-body',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/products/0/quantity', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/ProductQuantity/properties/quantity/type' },
    }));
    test('refuses a body whose /products/0/quantity is null', check(target, {
      id: 'allocateServiceLicense/rule/components/schemas/ProductQuantity/properties/quantity/type:4@/body/products/*/quantity',
      operation: 'allocateServiceLicense',
      kind: 'rule',
      request: {
        example: 'documented-schema-body',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/products/0/quantity', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/ProductQuantity/properties/quantity/type' },
    }));
    test('refuses a body whose /products/0/quantity is "0", a string', check(target, {
      id: 'allocateServiceLicense/rule/components/schemas/ProductQuantity/properties/quantity/type:5@/body/products/*/quantity',
      operation: 'allocateServiceLicense',
      kind: 'rule',
      request: {
        example: 'documented-schema-body',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/products/0/quantity', value: '0' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/ProductQuantity/properties/quantity/type' },
    }));
    test('refuses a body whose /products/0/quantity is no int32', check(target, {
      id: 'allocateServiceLicense/rule/components/schemas/ProductQuantity/properties/quantity/format:0@/body/products/*/quantity',
      operation: 'allocateServiceLicense',
      kind: 'rule',
      request: {
        example: 'documented-schema-body',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/products/0/quantity', value: 2147483648 }],
      },
      statuses: [400],
      breaks: { keyword: 'format', pointer: '#/components/schemas/ProductQuantity/properties/quantity/format' },
    }));
    test('refuses a body whose /products/0/quantity is too small', check(target, {
      id: 'allocateServiceLicense/rule/components/schemas/ProductQuantity/properties/quantity/minimum:0@/body/products/*/quantity',
      operation: 'allocateServiceLicense',
      kind: 'rule',
      request: {
        example: 'documented-schema-body',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/products/0/quantity', value: -1 }],
      },
      statuses: [400],
      breaks: { keyword: 'minimum', pointer: '#/components/schemas/ProductQuantity/properties/quantity/minimum' },
    }));
    test('refuses a body whose /bypassUsageCheck is a string', check(target, {
      id: 'allocateServiceLicense/rule/components/schemas/BypassUsageCheck/type:0',
      operation: 'allocateServiceLicense',
      kind: 'rule',
      request: {
        example: 'data-service',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/bypassUsageCheck', value: 'licet' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/BypassUsageCheck/type' },
    }));
    test('refuses a body whose /bypassUsageCheck is 1', check(target, {
      id: 'allocateServiceLicense/rule/components/schemas/BypassUsageCheck/type:1',
      operation: 'allocateServiceLicense',
      kind: 'rule',
      request: {
        example: 'data-service',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/bypassUsageCheck', value: 1 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/BypassUsageCheck/type' },
    }));
    test('refuses a body whose /bypassUsageCheck is a number', check(target, {
      id: 'allocateServiceLicense/rule/components/schemas/BypassUsageCheck/type:2',
      operation: 'allocateServiceLicense',
      kind: 'rule',
      request: {
        example: 'data-service',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/bypassUsageCheck', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/BypassUsageCheck/type' },
    }));
    test('refuses a body whose /bypassUsageCheck is "true", a string', check(target, {
      id: 'allocateServiceLicense/rule/components/schemas/BypassUsageCheck/type:3',
      operation: 'allocateServiceLicense',
      kind: 'rule',
      request: {
        example: 'data-service',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/bypassUsageCheck', value: 'true' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/BypassUsageCheck/type' },
    }));
    test('refuses a request without credential', check(target, {
      id: 'allocateServiceLicense/security/none',
      operation: 'allocateServiceLicense',
      kind: 'security',
      request: { example: 'documented-curl-body', type: 'application/json', credential: { use: 'none' } },
      statuses: [401],
    }));
    test('refuses a malformed credential', check(target, {
      id: 'allocateServiceLicense/security/malformed',
      operation: 'allocateServiceLicense',
      kind: 'security',
      request: { example: 'documented-curl-body', type: 'application/json', credential: { use: 'malformed' } },
      statuses: [401],
    }));
    test('refuses an unknown credential', check(target, {
      id: 'allocateServiceLicense/security/unknown',
      operation: 'allocateServiceLicense',
      kind: 'security',
      request: { example: 'documented-curl-body', type: 'application/json', credential: { use: 'unknown' } },
      statuses: [401],
    }));
    test('refuses an expired credential', check(target, {
      id: 'allocateServiceLicense/security/expired',
      operation: 'allocateServiceLicense',
      kind: 'security',
      request: { example: 'documented-curl-body', type: 'application/json', credential: { use: 'expired' } },
      statuses: [401],
    }));
    test('refuses an empty credential', check(target, {
      id: 'allocateServiceLicense/security/empty',
      operation: 'allocateServiceLicense',
      kind: 'security',
      request: { example: 'documented-curl-body', type: 'application/json', credential: { use: 'empty' } },
      statuses: [401],
    }));
    test('refuses a credential of another kind', check(target, {
      id: 'allocateServiceLicense/security/wrong-word',
      operation: 'allocateServiceLicense',
      kind: 'security',
      request: { example: 'documented-curl-body', type: 'application/json', credential: { use: 'wrong-word' } },
      statuses: [401],
    }));
    test('refuses a body that is no JSON', check(target, {
      id: 'allocateServiceLicense/protocol/malformed',
      operation: 'allocateServiceLicense',
      kind: 'protocol',
      request: {
        example: 'documented-curl-body',
        type: 'application/json',
        rawBody: { type: 'application/json', text: '{"licet": ' },
      },
      statuses: [400],
    }));
    test('refuses an empty body', check(target, {
      id: 'allocateServiceLicense/protocol/empty',
      operation: 'allocateServiceLicense',
      kind: 'protocol',
      request: { example: 'documented-curl-body', type: 'application/json', rawBody: { type: 'application/json', text: '' } },
      statuses: [400],
    }));
    test('refuses a body with something after its JSON', check(target, {
      id: 'allocateServiceLicense/protocol/trailing',
      operation: 'allocateServiceLicense',
      kind: 'protocol',
      request: {
        example: 'documented-curl-body',
        type: 'application/json',
        rawBody: {
          type: 'application/json',
          text: '{"productQuantities":[{"code":"UNATT","quantity":5},{"code":"NONPR","quantity":4},{"code":"TIE","quantity":2}]} x',
        },
      },
      statuses: [400],
    }));
    test('refuses a media type that it does not declare', check(target, {
      id: 'allocateServiceLicense/protocol/media-type',
      operation: 'allocateServiceLicense',
      kind: 'protocol',
      request: {
        example: 'documented-curl-body',
        type: 'application/json',
        rawBody: { type: 'application/x-licet', text: '<licet/>' },
      },
      statuses: [400],
    }));
    test('refuses a body that says it is plain text', check(target, {
      id: 'allocateServiceLicense/protocol/text-plain',
      operation: 'allocateServiceLicense',
      kind: 'protocol',
      request: {
        example: 'documented-curl-body',
        type: 'application/json',
        rawBody: {
          type: 'text/plain',
          text: '{"productQuantities":[{"code":"UNATT","quantity":5},{"code":"NONPR","quantity":4},{"code":"TIE","quantity":2}]}',
        },
      },
      statuses: [400],
    }));
    test('refuses a body without a media type, or guesses it', check(target, {
      id: 'allocateServiceLicense/protocol/no-media-type',
      operation: 'allocateServiceLicense',
      kind: 'protocol',
      request: {
        example: 'documented-curl-body',
        type: 'application/json',
        rawBody: {
          text: '{"productQuantities":[{"code":"UNATT","quantity":5},{"code":"NONPR","quantity":4},{"code":"TIE","quantity":2}]}',
        },
      },
      statuses: [400, 200, 404, 409],
    }));
    test('does not know a path below its own', check(target, {
      id: 'allocateServiceLicense/protocol/path',
      operation: 'allocateServiceLicense',
      kind: 'protocol',
      request: { example: 'documented-curl-body', type: 'application/json', pathSuffix: '/licet-no-such-path/nor-this/nor-that' },
      statuses: [404],
    }));
    test('answers as declared, or says that it cannot, where a media type is asked for that nobody knows', check(target, {
      id: 'allocateServiceLicense/protocol/accept',
      operation: 'allocateServiceLicense',
      kind: 'protocol',
      request: { example: 'documented-curl-body', type: 'application/json', accept: 'application/x-licet' },
      statuses: [200, 404, 409, 406],
    }));
    test('answers made-up valid requests as declared', check(target, {
      operation: 'allocateServiceLicense',
      kind: 'fuzz',
      request: {},
      id: 'allocateServiceLicense/fuzz/valid',
      fuzz: { sends: 'valid' },
      statuses: [200, 400, 401, 404, 409],
    }));
    test('refuses made-up invalid requests', check(target, {
      operation: 'allocateServiceLicense',
      kind: 'fuzz',
      request: {},
      id: 'allocateServiceLicense/fuzz/invalid',
      fuzz: { sends: 'invalid' },
      statuses: [400, 404, 409],
    }));
    test('has been seen to answer every status that it declares', everyStatusSeen(target, 'allocateServiceLicense'));
  });

  describe('deallocateServiceLicense: DELETE /lrm/api/account/{accountId}/service-license/{serviceScopeId}/{serviceType}', () => {
    test('answers the example “worked-example”', check(target, {
      id: 'deallocateServiceLicense/example/worked-example',
      operation: 'deallocateServiceLicense',
      kind: 'example',
      request: { example: 'worked-example' },
      statuses: [200],
    }));
    test('answers the example “data-service”', check(target, {
      id: 'deallocateServiceLicense/example/data-service',
      operation: 'deallocateServiceLicense',
      kind: 'example',
      request: { example: 'data-service' },
      statuses: [200],
    }));
    test('answers the example “guid-ids”', check(target, {
      id: 'deallocateServiceLicense/example/guid-ids',
      operation: 'deallocateServiceLicense',
      kind: 'example',
      request: { example: 'guid-ids' },
      statuses: [200],
    }));
    test('goes through “A removal may be repeated”', check(target, {
      id: 'deallocateServiceLicense/workflow/remove-twice',
      operation: 'deallocateServiceLicense',
      kind: 'workflow',
      request: {},
      statuses: [200],
      workflow: 'remove-twice',
    }));
    test('goes through “An organization without an account license has nothing to remove”', check(target, {
      id: 'deallocateServiceLicense/workflow/remove-from-unknown-organization',
      operation: 'deallocateServiceLicense',
      kind: 'workflow',
      request: {},
      statuses: [404],
      workflow: 'remove-from-unknown-organization',
    }));
    test('deletes what cannot be read or listed afterwards', check(target, {
      id: 'deallocateServiceLicense/state/delete-deletes',
      operation: 'deallocateServiceLicense',
      kind: 'state',
      request: {},
      statuses: [],
      scenario: 'delete-deletes/lrm.api.account.service-license.{serviceType}',
    }));
    test('deletes nothing else', check(target, {
      id: 'deallocateServiceLicense/state/delete-deletes-only-that',
      operation: 'deallocateServiceLicense',
      kind: 'state',
      request: {},
      statuses: [],
      scenario: 'delete-deletes-only-that/lrm.api.account.service-license.{serviceType}',
    }));
    test('is reached by nobody else', check(target, {
      id: 'deallocateServiceLicense/state/credential-reaches-own-only',
      operation: 'deallocateServiceLicense',
      kind: 'state',
      request: {},
      statuses: [],
      scenario: 'credential-reaches-own-only/lrm.api.account.service-license.{serviceType}',
    }));
    test('answers 200 when it is asked to', check(target, {
      id: 'deallocateServiceLicense/status/200',
      operation: 'deallocateServiceLicense',
      kind: 'status',
      request: { example: 'worked-example' },
      statuses: [200],
      provoked: true,
    }));
    test('answers 401 when it is asked to', check(target, {
      id: 'deallocateServiceLicense/status/401',
      operation: 'deallocateServiceLicense',
      kind: 'status',
      request: { example: 'worked-example' },
      statuses: [401],
      provoked: true,
    }));
    test('answers 404 when it is asked to', check(target, {
      id: 'deallocateServiceLicense/status/404',
      operation: 'deallocateServiceLicense',
      kind: 'status',
      request: { example: 'worked-example' },
      statuses: [404],
      provoked: true,
    }));
    test('does not fall over a request whose path parameter accountId has characters beyond the basic plane', check(target, {
      id: 'deallocateServiceLicense/unusual/components/parameters/AccountId/schema:astral',
      operation: 'deallocateServiceLicense',
      kind: 'unusual',
      request: { example: 'worked-example', edits: [{ op: 'add', path: '/path/accountId', value: 'y-y-y-delilah 🚀𝄞' }] },
      statuses: [200, 404, 400, 401, 403, 409, 413, 414, 422, 431],
    }));
    test('does not fall over a request whose path parameter accountId has a NUL in it', check(target, {
      id: 'deallocateServiceLicense/unusual/components/parameters/AccountId/schema:nul',
      operation: 'deallocateServiceLicense',
      kind: 'unusual',
      request: { example: 'worked-example', edits: [{ op: 'add', path: '/path/accountId', value: 'y-y-y-delilah\u0000' }] },
      statuses: [200, 404, 400, 401, 403, 409, 413, 414, 422, 431],
    }));
    test('does not fall over a request whose path parameter serviceScopeId has characters beyond the basic plane', check(target, {
      id: 'deallocateServiceLicense/unusual/components/parameters/ServiceScopeId/schema:astral',
      operation: 'deallocateServiceLicense',
      kind: 'unusual',
      request: { example: 'worked-example', edits: [{ op: 'add', path: '/path/serviceScopeId', value: 'y1968 🚀𝄞' }] },
      statuses: [200, 404, 400, 401, 403, 409, 413, 414, 422, 431],
    }));
    test('does not fall over a request whose path parameter serviceScopeId has a NUL in it', check(target, {
      id: 'deallocateServiceLicense/unusual/components/parameters/ServiceScopeId/schema:nul',
      operation: 'deallocateServiceLicense',
      kind: 'unusual',
      request: { example: 'worked-example', edits: [{ op: 'add', path: '/path/serviceScopeId', value: 'y1968\u0000' }] },
      statuses: [200, 404, 400, 401, 403, 409, 413, 414, 422, 431],
    }));
    test('does not fall over a request whose path parameter serviceType has characters beyond the basic plane', check(target, {
      id: 'deallocateServiceLicense/unusual/components/parameters/ServiceType/schema:astral',
      operation: 'deallocateServiceLicense',
      kind: 'unusual',
      request: { example: 'worked-example', edits: [{ op: 'add', path: '/path/serviceType', value: 'orchestrator 🚀𝄞' }] },
      statuses: [200, 404, 400, 401, 403, 409, 413, 414, 422, 431],
    }));
    test('does not fall over a request whose path parameter serviceType has a NUL in it', check(target, {
      id: 'deallocateServiceLicense/unusual/components/parameters/ServiceType/schema:nul',
      operation: 'deallocateServiceLicense',
      kind: 'unusual',
      request: { example: 'worked-example', edits: [{ op: 'add', path: '/path/serviceType', value: 'orchestrator\u0000' }] },
      statuses: [200, 404, 400, 401, 403, 409, 413, 414, 422, 431],
    }));
    test('refuses a request without credential', check(target, {
      id: 'deallocateServiceLicense/security/none',
      operation: 'deallocateServiceLicense',
      kind: 'security',
      request: { example: 'worked-example', credential: { use: 'none' } },
      statuses: [401],
    }));
    test('refuses a malformed credential', check(target, {
      id: 'deallocateServiceLicense/security/malformed',
      operation: 'deallocateServiceLicense',
      kind: 'security',
      request: { example: 'worked-example', credential: { use: 'malformed' } },
      statuses: [401],
    }));
    test('refuses an unknown credential', check(target, {
      id: 'deallocateServiceLicense/security/unknown',
      operation: 'deallocateServiceLicense',
      kind: 'security',
      request: { example: 'worked-example', credential: { use: 'unknown' } },
      statuses: [401],
    }));
    test('refuses an expired credential', check(target, {
      id: 'deallocateServiceLicense/security/expired',
      operation: 'deallocateServiceLicense',
      kind: 'security',
      request: { example: 'worked-example', credential: { use: 'expired' } },
      statuses: [401],
    }));
    test('refuses an empty credential', check(target, {
      id: 'deallocateServiceLicense/security/empty',
      operation: 'deallocateServiceLicense',
      kind: 'security',
      request: { example: 'worked-example', credential: { use: 'empty' } },
      statuses: [401],
    }));
    test('refuses a credential of another kind', check(target, {
      id: 'deallocateServiceLicense/security/wrong-word',
      operation: 'deallocateServiceLicense',
      kind: 'security',
      request: { example: 'worked-example', credential: { use: 'wrong-word' } },
      statuses: [401],
    }));
    test('does not know a path below its own', check(target, {
      id: 'deallocateServiceLicense/protocol/path',
      operation: 'deallocateServiceLicense',
      kind: 'protocol',
      request: { example: 'worked-example', pathSuffix: '/licet-no-such-path/nor-this/nor-that' },
      statuses: [404],
    }));
    test('answers made-up valid requests as declared', check(target, {
      operation: 'deallocateServiceLicense',
      kind: 'fuzz',
      request: {},
      id: 'deallocateServiceLicense/fuzz/valid',
      fuzz: { sends: 'valid' },
      statuses: [200, 401, 404],
    }));
    test('has been seen to answer every status that it declares', everyStatusSeen(target, 'deallocateServiceLicense'));
  });

  describe('listServiceLicenses: GET /lrm/api/account/{accountId}/service-license', () => {
    test('answers the example “worked-example” with 200, as documented', check(target, {
      id: 'listServiceLicenses/example/worked-example',
      operation: 'listServiceLicenses',
      kind: 'example',
      request: { example: 'worked-example' },
      statuses: [200],
      answer: 'worked-example',
    }));
    test('answers the example “guid-ids” with 200, as documented', check(target, {
      id: 'listServiceLicenses/example/guid-ids',
      operation: 'listServiceLicenses',
      kind: 'example',
      request: { example: 'guid-ids' },
      statuses: [200],
      answer: 'guid-ids',
    }));
    test('answers the example “unknown-organization” with 200, as documented', check(target, {
      id: 'listServiceLicenses/example/unknown-organization',
      operation: 'listServiceLicenses',
      kind: 'example',
      request: { example: 'unknown-organization' },
      statuses: [200],
      answer: 'unknown-organization',
    }));
    test('goes through “A list replaces what was held before”', check(target, {
      id: 'listServiceLicenses/workflow/missing-products-go-to-zero',
      operation: 'listServiceLicenses',
      kind: 'workflow',
      request: {},
      statuses: [200],
      workflow: 'missing-products-go-to-zero',
    }));
    test('answers 200 when it is asked to', check(target, {
      id: 'listServiceLicenses/status/200',
      operation: 'listServiceLicenses',
      kind: 'status',
      request: { example: 'worked-example' },
      statuses: [200],
      provoked: true,
    }));
    test('answers 401 when it is asked to', check(target, {
      id: 'listServiceLicenses/status/401',
      operation: 'listServiceLicenses',
      kind: 'status',
      request: { example: 'worked-example' },
      statuses: [401],
      provoked: true,
    }));
    test('accepts that it is asked for application/json', check(target, {
      id: 'listServiceLicenses/positive/accept/application/json',
      operation: 'listServiceLicenses',
      kind: 'positive',
      request: { example: 'worked-example', accept: 'application/json' },
      statuses: [200],
    }));
    test('does not fall over a request whose path parameter accountId has characters beyond the basic plane', check(target, {
      id: 'listServiceLicenses/unusual/paths/~1lrm~1api~1account~1{accountId}~1service-license/parameters/0/schema:astral',
      operation: 'listServiceLicenses',
      kind: 'unusual',
      request: { example: 'worked-example', edits: [{ op: 'add', path: '/path/accountId', value: 'y-y-y-delilah 🚀𝄞' }] },
      statuses: [200, 400, 401, 403, 404, 409, 413, 414, 422, 431, 415],
    }));
    test('does not fall over a request whose path parameter accountId has a NUL in it', check(target, {
      id: 'listServiceLicenses/unusual/paths/~1lrm~1api~1account~1{accountId}~1service-license/parameters/0/schema:nul',
      operation: 'listServiceLicenses',
      kind: 'unusual',
      request: { example: 'worked-example', edits: [{ op: 'add', path: '/path/accountId', value: 'y-y-y-delilah\u0000' }] },
      statuses: [200, 400, 401, 403, 404, 409, 413, 414, 422, 431, 415],
    }));
    test('refuses a request without credential', check(target, {
      id: 'listServiceLicenses/security/none',
      operation: 'listServiceLicenses',
      kind: 'security',
      request: { example: 'worked-example', credential: { use: 'none' } },
      statuses: [401],
    }));
    test('refuses a malformed credential', check(target, {
      id: 'listServiceLicenses/security/malformed',
      operation: 'listServiceLicenses',
      kind: 'security',
      request: { example: 'worked-example', credential: { use: 'malformed' } },
      statuses: [401],
    }));
    test('refuses an unknown credential', check(target, {
      id: 'listServiceLicenses/security/unknown',
      operation: 'listServiceLicenses',
      kind: 'security',
      request: { example: 'worked-example', credential: { use: 'unknown' } },
      statuses: [401],
    }));
    test('refuses an expired credential', check(target, {
      id: 'listServiceLicenses/security/expired',
      operation: 'listServiceLicenses',
      kind: 'security',
      request: { example: 'worked-example', credential: { use: 'expired' } },
      statuses: [401],
    }));
    test('refuses an empty credential', check(target, {
      id: 'listServiceLicenses/security/empty',
      operation: 'listServiceLicenses',
      kind: 'security',
      request: { example: 'worked-example', credential: { use: 'empty' } },
      statuses: [401],
    }));
    test('refuses a credential of another kind', check(target, {
      id: 'listServiceLicenses/security/wrong-word',
      operation: 'listServiceLicenses',
      kind: 'security',
      request: { example: 'worked-example', credential: { use: 'wrong-word' } },
      statuses: [401],
    }));
    test('refuses the method PUT, and says which there are', check(target, {
      id: 'listServiceLicenses/protocol/method/put',
      operation: 'listServiceLicenses',
      kind: 'protocol',
      request: { example: 'worked-example', method: 'put' },
      statuses: [405, 404],
    }));
    test('refuses the method POST, and says which there are', check(target, {
      id: 'listServiceLicenses/protocol/method/post',
      operation: 'listServiceLicenses',
      kind: 'protocol',
      request: { example: 'worked-example', method: 'post' },
      statuses: [405, 404],
    }));
    test('refuses the method DELETE, and says which there are', check(target, {
      id: 'listServiceLicenses/protocol/method/delete',
      operation: 'listServiceLicenses',
      kind: 'protocol',
      request: { example: 'worked-example', method: 'delete' },
      statuses: [405, 404],
    }));
    test('refuses the method PATCH, and says which there are', check(target, {
      id: 'listServiceLicenses/protocol/method/patch',
      operation: 'listServiceLicenses',
      kind: 'protocol',
      request: { example: 'worked-example', method: 'patch' },
      statuses: [405, 404],
    }));
    test('answers HEAD as it does GET, or refuses the method', check(target, {
      id: 'listServiceLicenses/protocol/head',
      operation: 'listServiceLicenses',
      kind: 'protocol',
      request: { example: 'worked-example', method: 'head' },
      statuses: [200, 405, 404, 501],
    }));
    test('does not know a path below its own', check(target, {
      id: 'listServiceLicenses/protocol/path',
      operation: 'listServiceLicenses',
      kind: 'protocol',
      request: { example: 'worked-example', pathSuffix: '/licet-no-such-path/nor-this/nor-that' },
      statuses: [404],
    }));
    test('answers as declared, or says that it cannot, where a media type is asked for that nobody knows', check(target, {
      id: 'listServiceLicenses/protocol/accept',
      operation: 'listServiceLicenses',
      kind: 'protocol',
      request: { example: 'worked-example', accept: 'application/x-licet' },
      statuses: [200, 406],
    }));
    test('answers made-up valid requests as declared', check(target, {
      operation: 'listServiceLicenses',
      kind: 'fuzz',
      request: {},
      id: 'listServiceLicenses/fuzz/valid',
      fuzz: { sends: 'valid' },
      statuses: [200, 401],
    }));
    test('has been seen to answer every status that it declares', everyStatusSeen(target, 'listServiceLicenses'));
  });

  describe('listAvailableAccountLicenses: GET /lrm/api/account/{accountId}/available-account-licenses', () => {
    test('answers the example “worked-example” with 200, as documented', check(target, {
      id: 'listAvailableAccountLicenses/example/worked-example',
      operation: 'listAvailableAccountLicenses',
      kind: 'example',
      request: { example: 'worked-example' },
      statuses: [200],
      answer: 'worked-example',
    }));
    test('answers the example “data-service”', check(target, {
      id: 'listAvailableAccountLicenses/example/data-service',
      operation: 'listAvailableAccountLicenses',
      kind: 'example',
      request: { example: 'data-service' },
      statuses: [200],
    }));
    test('answers the example “guid-ids” with 200, as documented', check(target, {
      id: 'listAvailableAccountLicenses/example/guid-ids',
      operation: 'listAvailableAccountLicenses',
      kind: 'example',
      request: { example: 'guid-ids' },
      statuses: [200],
      answer: 'guid-ids',
    }));
    test('goes through “The same allocation twice counts once”', check(target, {
      id: 'listAvailableAccountLicenses/workflow/quantities-are-absolute',
      operation: 'listAvailableAccountLicenses',
      kind: 'workflow',
      request: {},
      statuses: [200],
      workflow: 'quantities-are-absolute',
    }));
    test('goes through “The tenant\'s name may be left out the second time”', check(target, {
      id: 'listAvailableAccountLicenses/workflow/allocated-again-without-a-name',
      operation: 'listAvailableAccountLicenses',
      kind: 'workflow',
      request: {},
      statuses: [200],
      workflow: 'allocated-again-without-a-name',
    }));
    test('goes through “An organization without an account license owns no product”', check(target, {
      id: 'listAvailableAccountLicenses/workflow/available-for-unknown-organization',
      operation: 'listAvailableAccountLicenses',
      kind: 'workflow',
      request: {},
      statuses: [404],
      workflow: 'available-for-unknown-organization',
    }));
    test('answers 200 when it is asked to', check(target, {
      id: 'listAvailableAccountLicenses/status/200',
      operation: 'listAvailableAccountLicenses',
      kind: 'status',
      request: { example: 'worked-example' },
      statuses: [200],
      provoked: true,
    }));
    test('answers 401 when it is asked to', check(target, {
      id: 'listAvailableAccountLicenses/status/401',
      operation: 'listAvailableAccountLicenses',
      kind: 'status',
      request: { example: 'worked-example' },
      statuses: [401],
      provoked: true,
    }));
    test('answers 404 when it is asked to', check(target, {
      id: 'listAvailableAccountLicenses/status/404',
      operation: 'listAvailableAccountLicenses',
      kind: 'status',
      request: { example: 'worked-example' },
      statuses: [404],
      provoked: true,
    }));
    test('accepts that it is asked for application/json', check(target, {
      id: 'listAvailableAccountLicenses/positive/accept/application/json',
      operation: 'listAvailableAccountLicenses',
      kind: 'positive',
      request: { example: 'worked-example', accept: 'application/json' },
      statuses: [200, 404],
    }));
    test('does not fall over a request whose path parameter accountId has characters beyond the basic plane', check(target, {
      id: 'listAvailableAccountLicenses/unusual/components/parameters/AccountId/schema:astral',
      operation: 'listAvailableAccountLicenses',
      kind: 'unusual',
      request: { example: 'worked-example', edits: [{ op: 'add', path: '/path/accountId', value: 'y-y-y-delilah 🚀𝄞' }] },
      statuses: [200, 404, 400, 401, 403, 409, 413, 414, 422, 431],
    }));
    test('does not fall over a request whose path parameter accountId has a NUL in it', check(target, {
      id: 'listAvailableAccountLicenses/unusual/components/parameters/AccountId/schema:nul',
      operation: 'listAvailableAccountLicenses',
      kind: 'unusual',
      request: { example: 'worked-example', edits: [{ op: 'add', path: '/path/accountId', value: 'y-y-y-delilah\u0000' }] },
      statuses: [200, 404, 400, 401, 403, 409, 413, 414, 422, 431],
    }));
    test('refuses a request without credential', check(target, {
      id: 'listAvailableAccountLicenses/security/none',
      operation: 'listAvailableAccountLicenses',
      kind: 'security',
      request: { example: 'worked-example', credential: { use: 'none' } },
      statuses: [401],
    }));
    test('refuses a malformed credential', check(target, {
      id: 'listAvailableAccountLicenses/security/malformed',
      operation: 'listAvailableAccountLicenses',
      kind: 'security',
      request: { example: 'worked-example', credential: { use: 'malformed' } },
      statuses: [401],
    }));
    test('refuses an unknown credential', check(target, {
      id: 'listAvailableAccountLicenses/security/unknown',
      operation: 'listAvailableAccountLicenses',
      kind: 'security',
      request: { example: 'worked-example', credential: { use: 'unknown' } },
      statuses: [401],
    }));
    test('refuses an expired credential', check(target, {
      id: 'listAvailableAccountLicenses/security/expired',
      operation: 'listAvailableAccountLicenses',
      kind: 'security',
      request: { example: 'worked-example', credential: { use: 'expired' } },
      statuses: [401],
    }));
    test('refuses an empty credential', check(target, {
      id: 'listAvailableAccountLicenses/security/empty',
      operation: 'listAvailableAccountLicenses',
      kind: 'security',
      request: { example: 'worked-example', credential: { use: 'empty' } },
      statuses: [401],
    }));
    test('refuses a credential of another kind', check(target, {
      id: 'listAvailableAccountLicenses/security/wrong-word',
      operation: 'listAvailableAccountLicenses',
      kind: 'security',
      request: { example: 'worked-example', credential: { use: 'wrong-word' } },
      statuses: [401],
    }));
    test('refuses the method PUT, and says which there are', check(target, {
      id: 'listAvailableAccountLicenses/protocol/method/put',
      operation: 'listAvailableAccountLicenses',
      kind: 'protocol',
      request: { example: 'worked-example', method: 'put' },
      statuses: [405, 404],
    }));
    test('refuses the method POST, and says which there are', check(target, {
      id: 'listAvailableAccountLicenses/protocol/method/post',
      operation: 'listAvailableAccountLicenses',
      kind: 'protocol',
      request: { example: 'worked-example', method: 'post' },
      statuses: [405, 404],
    }));
    test('refuses the method DELETE, and says which there are', check(target, {
      id: 'listAvailableAccountLicenses/protocol/method/delete',
      operation: 'listAvailableAccountLicenses',
      kind: 'protocol',
      request: { example: 'worked-example', method: 'delete' },
      statuses: [405, 404],
    }));
    test('refuses the method PATCH, and says which there are', check(target, {
      id: 'listAvailableAccountLicenses/protocol/method/patch',
      operation: 'listAvailableAccountLicenses',
      kind: 'protocol',
      request: { example: 'worked-example', method: 'patch' },
      statuses: [405, 404],
    }));
    test('answers HEAD as it does GET, or refuses the method', check(target, {
      id: 'listAvailableAccountLicenses/protocol/head',
      operation: 'listAvailableAccountLicenses',
      kind: 'protocol',
      request: { example: 'worked-example', method: 'head' },
      statuses: [200, 404, 405, 501],
    }));
    test('does not know a path below its own', check(target, {
      id: 'listAvailableAccountLicenses/protocol/path',
      operation: 'listAvailableAccountLicenses',
      kind: 'protocol',
      request: { example: 'worked-example', pathSuffix: '/licet-no-such-path/nor-this/nor-that' },
      statuses: [404],
    }));
    test('answers as declared, or says that it cannot, where a media type is asked for that nobody knows', check(target, {
      id: 'listAvailableAccountLicenses/protocol/accept',
      operation: 'listAvailableAccountLicenses',
      kind: 'protocol',
      request: { example: 'worked-example', accept: 'application/x-licet' },
      statuses: [200, 404, 406],
    }));
    test('answers made-up valid requests as declared', check(target, {
      operation: 'listAvailableAccountLicenses',
      kind: 'fuzz',
      request: {},
      id: 'listAvailableAccountLicenses/fuzz/valid',
      fuzz: { sends: 'valid' },
      statuses: [200, 401, 404],
    }));
    test('has been seen to answer every status that it declares', everyStatusSeen(target, 'listAvailableAccountLicenses'));
  });
});
