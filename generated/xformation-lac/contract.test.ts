// Made by `npx licet generate` from specs/xformation-lac. Changes by hand are lost.

// The contract of X-Formation License Activation Center – vendor REST API, a test a case, on each target: the sandbox, and the mock where the sandbox is written by hand.
//   npx vitest run generated/xformation-lac                        all of it
//   npx vitest run generated/xformation-lac -t createToken          one operation
import { openSuite } from 'licet/contract';
import { describe, test } from 'vitest';

const { targets, check, everyStatusSeen } = openSuite('xformation-lac', new URL('.', import.meta.url));

describe.each(targets)('on the $name', (target) => {
  describe('createToken: POST /auth/tokens', () => {
    test('answers the example “demo-user” with 200, as documented', check(target, {
      id: 'createToken/example/demo-user',
      operation: 'createToken',
      kind: 'example',
      request: { example: 'demo-user', type: 'application/json' },
      statuses: [200],
      answer: 'demo-user',
    }));
    test('answers the example “wrong-password” with 400, as documented', check(target, {
      id: 'createToken/example/wrong-password',
      operation: 'createToken',
      kind: 'example',
      request: { example: 'wrong-password', type: 'application/json' },
      statuses: [400],
      answer: 'wrong-password',
    }));
    test('answers 200 when it is asked to', check(target, {
      id: 'createToken/status/200',
      operation: 'createToken',
      kind: 'status',
      request: { example: 'demo-user', type: 'application/json' },
      statuses: [200],
      provoked: true,
    }));
    test('answers 400 when it is asked to', check(target, {
      id: 'createToken/status/400',
      operation: 'createToken',
      kind: 'status',
      request: { example: 'demo-user', type: 'application/json' },
      statuses: [400],
      provoked: true,
    }));
    test('accepts that it is asked for application/json', check(target, {
      id: 'createToken/positive/accept/application/json',
      operation: 'createToken',
      kind: 'positive',
      request: { example: 'demo-user', type: 'application/json', accept: 'application/json' },
      statuses: [200],
    }));
    test('does not fall over a body whose /username has characters beyond the basic plane', check(target, {
      id: 'createToken/unusual/components/schemas/Credentials/properties/username:astral',
      operation: 'createToken',
      kind: 'unusual',
      request: {
        example: 'demo-user',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/username', value: 'demo 🚀𝄞' }],
      },
      statuses: [200, 400, 401, 403, 404, 409, 413, 414, 422, 431],
    }));
    test('does not fall over a body whose /password has characters beyond the basic plane', check(target, {
      id: 'createToken/unusual/components/schemas/Credentials/properties/password:astral',
      operation: 'createToken',
      kind: 'unusual',
      request: {
        example: 'demo-user',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/password', value: 'demo 🚀𝄞' }],
      },
      statuses: [200, 400, 401, 403, 404, 409, 413, 414, 422, 431],
    }));
    test('does not fall over a body whose texts have a NUL in them', check(target, {
      id: 'createToken/unusual/paths/~1auth~1tokens/post/requestBody/content/application~1json/schema:nul',
      operation: 'createToken',
      kind: 'unusual',
      request: {
        example: 'demo-user',
        type: 'application/json',
        edits: [
          { op: 'replace', path: '/body/username', value: 'demo\u0000licet' },
          { op: 'replace', path: '/body/password', value: 'demo\u0000licet' },
        ],
      },
      statuses: [200, 400, 401, 403, 404, 409, 413, 414, 422, 431],
    }));
    test('does not fall over a body whose texts are long', check(target, {
      id: 'createToken/unusual/paths/~1auth~1tokens/post/requestBody/content/application~1json/schema:long',
      operation: 'createToken',
      kind: 'unusual',
      request: {
        example: 'demo-user',
        type: 'application/json',
        edits: [
          {
            op: 'replace',
            path: '/body/username',
            value: 'demolicet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet ',
          },
          {
            op: 'replace',
            path: '/body/password',
            value: 'demolicet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet ',
          },
        ],
      },
      statuses: [200, 400, 401, 403, 404, 409, 413, 414, 422, 431],
    }));
    test('refuses a body that is a string', check(target, {
      id: 'createToken/rule/components/schemas/Credentials/type:0',
      operation: 'createToken',
      kind: 'rule',
      request: { example: 'demo-user', type: 'application/json', edits: [{ op: 'replace', path: '/body', value: 'licet' }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/Credentials/type' },
    }));
    test('refuses a body that is an array', check(target, {
      id: 'createToken/rule/components/schemas/Credentials/type:1',
      operation: 'createToken',
      kind: 'rule',
      request: { example: 'demo-user', type: 'application/json', edits: [{ op: 'replace', path: '/body', value: [] }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/Credentials/type' },
    }));
    test('refuses a body that is null', check(target, {
      id: 'createToken/rule/components/schemas/Credentials/type:2',
      operation: 'createToken',
      kind: 'rule',
      request: { example: 'demo-user', type: 'application/json', edits: [{ op: 'replace', path: '/body', value: null }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/Credentials/type' },
    }));
    test('refuses a body without /username', check(target, {
      id: 'createToken/rule/components/schemas/Credentials/required:username',
      operation: 'createToken',
      kind: 'rule',
      request: { example: 'demo-user', type: 'application/json', edits: [{ op: 'remove', path: '/body/username' }] },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/Credentials/required' },
    }));
    test('refuses a body without /password', check(target, {
      id: 'createToken/rule/components/schemas/Credentials/required:password',
      operation: 'createToken',
      kind: 'rule',
      request: { example: 'demo-user', type: 'application/json', edits: [{ op: 'remove', path: '/body/password' }] },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/Credentials/required' },
    }));
    test('refuses a body whose /username is a number', check(target, {
      id: 'createToken/rule/components/schemas/Credentials/properties/username/type:0',
      operation: 'createToken',
      kind: 'rule',
      request: { example: 'demo-user', type: 'application/json', edits: [{ op: 'replace', path: '/body/username', value: 12 }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/Credentials/properties/username/type' },
    }));
    test('refuses a body whose /username is a boolean', check(target, {
      id: 'createToken/rule/components/schemas/Credentials/properties/username/type:1',
      operation: 'createToken',
      kind: 'rule',
      request: {
        example: 'demo-user',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/username', value: true }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/Credentials/properties/username/type' },
    }));
    test('refuses a body whose /username is an array', check(target, {
      id: 'createToken/rule/components/schemas/Credentials/properties/username/type:2',
      operation: 'createToken',
      kind: 'rule',
      request: { example: 'demo-user', type: 'application/json', edits: [{ op: 'replace', path: '/body/username', value: [] }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/Credentials/properties/username/type' },
    }));
    test('refuses a body whose /username is an object', check(target, {
      id: 'createToken/rule/components/schemas/Credentials/properties/username/type:3',
      operation: 'createToken',
      kind: 'rule',
      request: { example: 'demo-user', type: 'application/json', edits: [{ op: 'replace', path: '/body/username', value: {} }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/Credentials/properties/username/type' },
    }));
    test('refuses a body whose /username is null', check(target, {
      id: 'createToken/rule/components/schemas/Credentials/properties/username/type:4',
      operation: 'createToken',
      kind: 'rule',
      request: {
        example: 'demo-user',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/username', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/Credentials/properties/username/type' },
    }));
    test('refuses a body whose /password is a number', check(target, {
      id: 'createToken/rule/components/schemas/Credentials/properties/password/type:0',
      operation: 'createToken',
      kind: 'rule',
      request: { example: 'demo-user', type: 'application/json', edits: [{ op: 'replace', path: '/body/password', value: 12 }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/Credentials/properties/password/type' },
    }));
    test('refuses a body whose /password is a boolean', check(target, {
      id: 'createToken/rule/components/schemas/Credentials/properties/password/type:1',
      operation: 'createToken',
      kind: 'rule',
      request: {
        example: 'demo-user',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/password', value: true }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/Credentials/properties/password/type' },
    }));
    test('refuses a body whose /password is an array', check(target, {
      id: 'createToken/rule/components/schemas/Credentials/properties/password/type:2',
      operation: 'createToken',
      kind: 'rule',
      request: { example: 'demo-user', type: 'application/json', edits: [{ op: 'replace', path: '/body/password', value: [] }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/Credentials/properties/password/type' },
    }));
    test('refuses a body whose /password is an object', check(target, {
      id: 'createToken/rule/components/schemas/Credentials/properties/password/type:3',
      operation: 'createToken',
      kind: 'rule',
      request: { example: 'demo-user', type: 'application/json', edits: [{ op: 'replace', path: '/body/password', value: {} }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/Credentials/properties/password/type' },
    }));
    test('refuses a body whose /password is null', check(target, {
      id: 'createToken/rule/components/schemas/Credentials/properties/password/type:4',
      operation: 'createToken',
      kind: 'rule',
      request: {
        example: 'demo-user',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/password', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/Credentials/properties/password/type' },
    }));
    test('asks for no credential', check(target, {
      id: 'createToken/security/open',
      operation: 'createToken',
      kind: 'security',
      request: { example: 'demo-user', type: 'application/json', credential: { use: 'none' } },
      statuses: [200],
    }));
    test('refuses a body that is no JSON', check(target, {
      id: 'createToken/protocol/malformed',
      operation: 'createToken',
      kind: 'protocol',
      request: { example: 'demo-user', type: 'application/json', rawBody: { type: 'application/json', text: '{"licet": ' } },
      statuses: [400],
    }));
    test('refuses an empty body', check(target, {
      id: 'createToken/protocol/empty',
      operation: 'createToken',
      kind: 'protocol',
      request: { example: 'demo-user', type: 'application/json', rawBody: { type: 'application/json', text: '' } },
      statuses: [400],
    }));
    test('refuses a body with something after its JSON', check(target, {
      id: 'createToken/protocol/trailing',
      operation: 'createToken',
      kind: 'protocol',
      request: {
        example: 'demo-user',
        type: 'application/json',
        rawBody: { type: 'application/json', text: '{"username":"demo","password":"demo"} x' },
      },
      statuses: [400],
    }));
    test('refuses a media type that it does not declare', check(target, {
      id: 'createToken/protocol/media-type',
      operation: 'createToken',
      kind: 'protocol',
      request: { example: 'demo-user', type: 'application/json', rawBody: { type: 'application/x-licet', text: '<licet/>' } },
      statuses: [400],
    }));
    test('refuses a body that says it is plain text', check(target, {
      id: 'createToken/protocol/text-plain',
      operation: 'createToken',
      kind: 'protocol',
      request: {
        example: 'demo-user',
        type: 'application/json',
        rawBody: { type: 'text/plain', text: '{"username":"demo","password":"demo"}' },
      },
      statuses: [400],
    }));
    test('refuses a body without a media type, or guesses it', check(target, {
      id: 'createToken/protocol/no-media-type',
      operation: 'createToken',
      kind: 'protocol',
      request: { example: 'demo-user', type: 'application/json', rawBody: { text: '{"username":"demo","password":"demo"}' } },
      statuses: [400, 200],
    }));
    test('refuses the method GET, and says which there are', check(target, {
      id: 'createToken/protocol/method/get',
      operation: 'createToken',
      kind: 'protocol',
      request: { example: 'demo-user', type: 'application/json', method: 'get' },
      statuses: [405, 404],
    }));
    test('refuses the method PUT, and says which there are', check(target, {
      id: 'createToken/protocol/method/put',
      operation: 'createToken',
      kind: 'protocol',
      request: { example: 'demo-user', type: 'application/json', method: 'put' },
      statuses: [405, 404],
    }));
    test('refuses the method DELETE, and says which there are', check(target, {
      id: 'createToken/protocol/method/delete',
      operation: 'createToken',
      kind: 'protocol',
      request: { example: 'demo-user', type: 'application/json', method: 'delete' },
      statuses: [405, 404],
    }));
    test('refuses the method PATCH, and says which there are', check(target, {
      id: 'createToken/protocol/method/patch',
      operation: 'createToken',
      kind: 'protocol',
      request: { example: 'demo-user', type: 'application/json', method: 'patch' },
      statuses: [405, 404],
    }));
    test('does not know a path below its own', check(target, {
      id: 'createToken/protocol/path',
      operation: 'createToken',
      kind: 'protocol',
      request: { example: 'demo-user', type: 'application/json', pathSuffix: '/licet-no-such-path/nor-this/nor-that' },
      statuses: [404],
    }));
    test('answers as declared, or says that it cannot, where a media type is asked for that nobody knows', check(target, {
      id: 'createToken/protocol/accept',
      operation: 'createToken',
      kind: 'protocol',
      request: { example: 'demo-user', type: 'application/json', accept: 'application/x-licet' },
      statuses: [200, 406],
    }));
    test('answers made-up valid requests as declared', check(target, {
      operation: 'createToken',
      kind: 'fuzz',
      request: {},
      id: 'createToken/fuzz/valid',
      fuzz: { sends: 'valid' },
      statuses: [200, 400],
    }));
    test('refuses made-up invalid requests', check(target, {
      operation: 'createToken',
      kind: 'fuzz',
      request: {},
      id: 'createToken/fuzz/invalid',
      fuzz: { sends: 'invalid' },
      statuses: [400],
    }));
    test('has been seen to answer every status that it declares', everyStatusSeen(target, 'createToken'));
  });

  describe('listLicenseOrders: GET /license-orders', () => {
    test('answers the example “from-the-start”', check(target, {
      id: 'listLicenseOrders/example/from-the-start',
      operation: 'listLicenseOrders',
      kind: 'example',
      request: { example: 'from-the-start' },
      statuses: [200],
    }));
    test('answers the example “documented-list” with 200, as documented', check(target, {
      id: 'listLicenseOrders/example/documented-list',
      operation: 'listLicenseOrders',
      kind: 'example',
      request: { example: 'documented-list' },
      statuses: [200],
      answer: 'documented-list',
    }));
    test('answers the example “disabled-orders” with 200, as documented', check(target, {
      id: 'listLicenseOrders/example/disabled-orders',
      operation: 'listLicenseOrders',
      kind: 'example',
      request: { example: 'disabled-orders' },
      statuses: [200],
      answer: 'disabled-orders',
    }));
    test('answers the example “no-orders” with 200, as documented', check(target, {
      id: 'listLicenseOrders/example/no-orders',
      operation: 'listLicenseOrders',
      kind: 'example',
      request: { example: 'no-orders' },
      statuses: [200],
      answer: 'no-orders',
    }));
    test('goes through “Disable an order, then find it among the disabled ones”', check(target, {
      id: 'listLicenseOrders/workflow/disable-and-find-an-order',
      operation: 'listLicenseOrders',
      kind: 'workflow',
      request: {},
      statuses: [200],
      workflow: 'disable-and-find-an-order',
    }));
    test('goes through “Customer ids without the word on whether to leave them out”', check(target, {
      id: 'listLicenseOrders/workflow/filters-that-go-together',
      operation: 'listLicenseOrders',
      kind: 'workflow',
      request: {},
      statuses: [400],
      workflow: 'filters-that-go-together',
    }));
    test('lists what was created', check(target, {
      id: 'listLicenseOrders/state/created-is-listed',
      operation: 'listLicenseOrders',
      kind: 'state',
      request: {},
      statuses: [],
      scenario: 'created-is-listed/license-orders',
    }));
    test('lists an item as it is read by itself', check(target, {
      id: 'listLicenseOrders/state/list-and-get-agree',
      operation: 'listLicenseOrders',
      kind: 'state',
      request: {},
      statuses: [],
      scenario: 'list-and-get-agree/license-orders',
    }));
    test('lists nothing that it was not asked for', check(target, {
      id: 'listLicenseOrders/state/filters-are-kept',
      operation: 'listLicenseOrders',
      kind: 'state',
      request: {},
      statuses: [],
      scenario: 'filters-are-kept/license-orders',
    }));
    test('answers 200 when it is asked to', check(target, {
      id: 'listLicenseOrders/status/200',
      operation: 'listLicenseOrders',
      kind: 'status',
      request: { example: 'from-the-start' },
      statuses: [200],
      provoked: true,
    }));
    test('answers 400 when it is asked to', check(target, {
      id: 'listLicenseOrders/status/400',
      operation: 'listLicenseOrders',
      kind: 'status',
      request: { example: 'from-the-start' },
      statuses: [400],
      provoked: true,
    }));
    test('answers 403 when it is asked to', check(target, {
      id: 'listLicenseOrders/status/403',
      operation: 'listLicenseOrders',
      kind: 'status',
      request: { example: 'from-the-start' },
      statuses: [403],
      provoked: true,
    }));
    test('accepts that it is asked for application/json', check(target, {
      id: 'listLicenseOrders/positive/accept/application/json',
      operation: 'listLicenseOrders',
      kind: 'positive',
      request: { example: 'documented-list', accept: 'application/json' },
      statuses: [200, 403],
    }));
    test('accepts a request with the query parameter offset', check(target, {
      id: 'listLicenseOrders/positive/components/parameters/Offset/schema:with',
      operation: 'listLicenseOrders',
      kind: 'positive',
      request: { example: 'documented-list', edits: [{ op: 'add', path: '/query/offset', value: 0 }] },
      statuses: [200, 403],
      keeps: { keyword: 'schema', pointer: '#/components/parameters/Offset/schema' },
    }));
    test('accepts a request whose query parameter offset is its minimum', check(target, {
      id: 'listLicenseOrders/positive/components/parameters/Offset/schema/minimum',
      operation: 'listLicenseOrders',
      kind: 'positive',
      request: { example: 'documented-list', edits: [{ op: 'add', path: '/query/offset', value: 0 }] },
      statuses: [200, 403],
      keeps: { keyword: 'minimum', pointer: '#/components/parameters/Offset/schema/minimum' },
    }));
    test('does not fall over a request whose query parameter offset is beyond 64 bits', check(target, {
      id: 'listLicenseOrders/unusual/components/parameters/Offset/schema:beyond-int64',
      operation: 'listLicenseOrders',
      kind: 'unusual',
      request: { example: 'documented-list', edits: [{ op: 'add', path: '/query/offset', value: 100000000000000000000 }] },
      statuses: [200, 403, 400, 401, 404, 409, 413, 414, 422, 431],
    }));
    test('accepts a request without the query parameter activation_key', check(target, {
      id: 'listLicenseOrders/positive/paths/~1license-orders/get/parameters/1/schema:without',
      operation: 'listLicenseOrders',
      kind: 'positive',
      request: { example: 'documented-list', edits: [{ op: 'remove', path: '/query/activation_key' }] },
      statuses: [200, 403],
      keeps: { keyword: 'schema', pointer: '#/paths/~1license-orders/get/parameters/1/schema' },
    }));
    test('does not fall over a request whose query parameter activation_key has characters beyond the basic plane', check(target, {
      id: 'listLicenseOrders/unusual/paths/~1license-orders/get/parameters/1/schema:astral',
      operation: 'listLicenseOrders',
      kind: 'unusual',
      request: { example: 'documented-list', edits: [{ op: 'add', path: '/query/activation_key', value: 'II1HP 🚀𝄞' }] },
      statuses: [200, 403, 400, 401, 404, 409, 413, 414, 422, 431],
    }));
    test('does not fall over a request whose query parameter activation_key has a NUL in it', check(target, {
      id: 'listLicenseOrders/unusual/paths/~1license-orders/get/parameters/1/schema:nul',
      operation: 'listLicenseOrders',
      kind: 'unusual',
      request: { example: 'documented-list', edits: [{ op: 'add', path: '/query/activation_key', value: 'II1HP\u0000' }] },
      statuses: [200, 403, 400, 401, 404, 409, 413, 414, 422, 431],
    }));
    test('does not fall over a request whose query parameter activation_key is long', check(target, {
      id: 'listLicenseOrders/unusual/paths/~1license-orders/get/parameters/1/schema:long',
      operation: 'listLicenseOrders',
      kind: 'unusual',
      request: {
        example: 'documented-list',
        edits: [
          {
            op: 'add',
            path: '/query/activation_key',
            value: 'II1HPlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicet',
          },
        ],
      },
      statuses: [200, 403, 400, 401, 404, 409, 413, 414, 422, 431],
    }));
    test('accepts a request without the query parameter customer_ids, customer_ids_exclude', check(target, {
      id: 'listLicenseOrders/positive/paths/~1license-orders/get/parameters/2/schema:without',
      operation: 'listLicenseOrders',
      kind: 'positive',
      request: {
        example: 'documented-list',
        edits: [{ op: 'remove', path: '/query/customer_ids' }, { op: 'remove', path: '/query/customer_ids_exclude' }],
      },
      statuses: [200, 403],
      keeps: { keyword: 'schema', pointer: '#/paths/~1license-orders/get/parameters/2/schema' },
    }));
    test('accepts a request with two items in the query parameter customer_ids', check(target, {
      id: 'listLicenseOrders/positive/paths/~1license-orders/get/parameters/2/schema:two',
      operation: 'listLicenseOrders',
      kind: 'positive',
      request: { example: 'documented-list', edits: [{ op: 'replace', path: '/query/customer_ids', value: [4, 1] }] },
      statuses: [200, 403],
      keeps: { keyword: 'schema', pointer: '#/paths/~1license-orders/get/parameters/2/schema' },
    }));
    test('does not fall over a request whose query parameter customer_ids/0 is beyond 64 bits', check(target, {
      id: 'listLicenseOrders/unusual/paths/~1license-orders/get/parameters/2/schema/0:beyond-int64',
      operation: 'listLicenseOrders',
      kind: 'unusual',
      request: {
        example: 'documented-list',
        edits: [{ op: 'add', path: '/query/customer_ids', value: [100000000000000000000] }],
      },
      statuses: [200, 403, 400, 401, 404, 409, 413, 414, 422, 431],
    }));
    test('accepts a request without the query parameter customer_ids_exclude, customer_ids', check(target, {
      id: 'listLicenseOrders/positive/paths/~1license-orders/get/parameters/3/schema:without',
      operation: 'listLicenseOrders',
      kind: 'positive',
      request: {
        example: 'documented-list',
        edits: [{ op: 'remove', path: '/query/customer_ids' }, { op: 'remove', path: '/query/customer_ids_exclude' }],
      },
      statuses: [200, 403],
      keeps: { keyword: 'schema', pointer: '#/paths/~1license-orders/get/parameters/3/schema' },
    }));
    test('accepts a request without the query parameter product_template_ids', check(target, {
      id: 'listLicenseOrders/positive/paths/~1license-orders/get/parameters/4/schema:without',
      operation: 'listLicenseOrders',
      kind: 'positive',
      request: { example: 'documented-list', edits: [{ op: 'remove', path: '/query/product_template_ids' }] },
      statuses: [200, 403],
      keeps: { keyword: 'schema', pointer: '#/paths/~1license-orders/get/parameters/4/schema' },
    }));
    test('does not fall over a request whose query parameter product_template_ids/0 is beyond 64 bits', check(target, {
      id: 'listLicenseOrders/unusual/paths/~1license-orders/get/parameters/4/schema/0:beyond-int64',
      operation: 'listLicenseOrders',
      kind: 'unusual',
      request: {
        example: 'documented-list',
        edits: [{ op: 'add', path: '/query/product_template_ids', value: [100000000000000000000, 2] }],
      },
      statuses: [200, 403, 400, 401, 404, 409, 413, 414, 422, 431],
    }));
    test('does not fall over a request whose query parameter product_template_ids/1 is beyond 64 bits', check(target, {
      id: 'listLicenseOrders/unusual/paths/~1license-orders/get/parameters/4/schema/1:beyond-int64',
      operation: 'listLicenseOrders',
      kind: 'unusual',
      request: {
        example: 'documented-list',
        edits: [{ op: 'add', path: '/query/product_template_ids', value: [1, 100000000000000000000] }],
      },
      statuses: [200, 403, 400, 401, 404, 409, 413, 414, 422, 431],
    }));
    test('accepts a request without the query parameter created_date_after, created_date_before', check(target, {
      id: 'listLicenseOrders/positive/paths/~1license-orders/get/parameters/5/schema:without',
      operation: 'listLicenseOrders',
      kind: 'positive',
      request: {
        example: 'documented-list',
        edits: [{ op: 'remove', path: '/query/created_date_after' }, { op: 'remove', path: '/query/created_date_before' }],
      },
      statuses: [200, 403],
      keeps: { keyword: 'schema', pointer: '#/paths/~1license-orders/get/parameters/5/schema' },
    }));
    test('accepts a request without the query parameter created_date_before, created_date_after', check(target, {
      id: 'listLicenseOrders/positive/paths/~1license-orders/get/parameters/6/schema:without',
      operation: 'listLicenseOrders',
      kind: 'positive',
      request: {
        example: 'documented-list',
        edits: [{ op: 'remove', path: '/query/created_date_after' }, { op: 'remove', path: '/query/created_date_before' }],
      },
      statuses: [200, 403],
      keeps: { keyword: 'schema', pointer: '#/paths/~1license-orders/get/parameters/6/schema' },
    }));
    test('accepts a request without the query parameter disabled', check(target, {
      id: 'listLicenseOrders/positive/paths/~1license-orders/get/parameters/7/schema:without',
      operation: 'listLicenseOrders',
      kind: 'positive',
      request: { example: 'documented-list', edits: [{ op: 'remove', path: '/query/disabled' }] },
      statuses: [200, 403],
      keeps: { keyword: 'schema', pointer: '#/paths/~1license-orders/get/parameters/7/schema' },
    }));
    test('refuses a query parameter offset that is a string', check(target, {
      id: 'listLicenseOrders/rule/components/parameters/Offset/schema/type:0',
      operation: 'listLicenseOrders',
      kind: 'rule',
      request: { example: 'from-the-start', edits: [{ op: 'replace', path: '/query/offset', value: 'licet' }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/parameters/Offset/schema/type' },
    }));
    test('refuses a query parameter offset that is no whole number', check(target, {
      id: 'listLicenseOrders/rule/components/parameters/Offset/schema/type:1',
      operation: 'listLicenseOrders',
      kind: 'rule',
      request: { example: 'from-the-start', edits: [{ op: 'replace', path: '/query/offset', value: 1.5 }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/parameters/Offset/schema/type' },
    }));
    test('refuses a query parameter offset that is a boolean', check(target, {
      id: 'listLicenseOrders/rule/components/parameters/Offset/schema/type:2',
      operation: 'listLicenseOrders',
      kind: 'rule',
      request: { example: 'from-the-start', edits: [{ op: 'replace', path: '/query/offset', value: true }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/parameters/Offset/schema/type' },
    }));
    test('refuses a query parameter offset that is too small', check(target, {
      id: 'listLicenseOrders/rule/components/parameters/Offset/schema/minimum:0',
      operation: 'listLicenseOrders',
      kind: 'rule',
      request: { example: 'from-the-start', edits: [{ op: 'replace', path: '/query/offset', value: -1 }] },
      statuses: [400],
      breaks: { keyword: 'minimum', pointer: '#/components/parameters/Offset/schema/minimum' },
    }));
    test('refuses a query parameter customer_ids that is a string', check(target, {
      id: 'listLicenseOrders/rule/paths/~1license-orders/get/parameters/2/schema/type:0',
      operation: 'listLicenseOrders',
      kind: 'rule',
      request: {
        example: 'from-the-start',
        edits: [
          { op: 'add', path: '/query/customer_ids', value: [1] },
          { op: 'replace', path: '/query/customer_ids', value: 'licet' },
        ],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/paths/~1license-orders/get/parameters/2/schema/type' },
    }));
    test('refuses a query parameter customer_ids whose /0 is a string', check(target, {
      id: 'listLicenseOrders/rule/paths/~1license-orders/get/parameters/2/schema/items/type:0',
      operation: 'listLicenseOrders',
      kind: 'rule',
      request: {
        example: 'from-the-start',
        edits: [
          { op: 'add', path: '/query/customer_ids', value: [1] },
          { op: 'replace', path: '/query/customer_ids/0', value: 'licet' },
        ],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/paths/~1license-orders/get/parameters/2/schema/items/type' },
    }));
    test('refuses a query parameter customer_ids whose /0 is no whole number', check(target, {
      id: 'listLicenseOrders/rule/paths/~1license-orders/get/parameters/2/schema/items/type:1',
      operation: 'listLicenseOrders',
      kind: 'rule',
      request: {
        example: 'from-the-start',
        edits: [
          { op: 'add', path: '/query/customer_ids', value: [1] },
          { op: 'replace', path: '/query/customer_ids/0', value: 1.5 },
        ],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/paths/~1license-orders/get/parameters/2/schema/items/type' },
    }));
    test('refuses a query parameter customer_ids whose /0 is a boolean', check(target, {
      id: 'listLicenseOrders/rule/paths/~1license-orders/get/parameters/2/schema/items/type:2',
      operation: 'listLicenseOrders',
      kind: 'rule',
      request: {
        example: 'from-the-start',
        edits: [
          { op: 'add', path: '/query/customer_ids', value: [1] },
          { op: 'replace', path: '/query/customer_ids/0', value: true },
        ],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/paths/~1license-orders/get/parameters/2/schema/items/type' },
    }));
    test('refuses a query parameter customer_ids whose /0 is null', check(target, {
      id: 'listLicenseOrders/rule/paths/~1license-orders/get/parameters/2/schema/items/type:4',
      operation: 'listLicenseOrders',
      kind: 'rule',
      request: {
        example: 'from-the-start',
        edits: [
          { op: 'add', path: '/query/customer_ids', value: [1] },
          { op: 'replace', path: '/query/customer_ids/0', value: null },
        ],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/paths/~1license-orders/get/parameters/2/schema/items/type' },
    }));
    test('refuses a query parameter customer_ids_exclude that is a string', check(target, {
      id: 'listLicenseOrders/rule/paths/~1license-orders/get/parameters/3/schema/type:0',
      operation: 'listLicenseOrders',
      kind: 'rule',
      request: {
        example: 'from-the-start',
        edits: [
          { op: 'add', path: '/query/customer_ids_exclude', value: true },
          { op: 'replace', path: '/query/customer_ids_exclude', value: 'licet' },
        ],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/paths/~1license-orders/get/parameters/3/schema/type' },
    }));
    test('refuses a query parameter product_template_ids that is a string', check(target, {
      id: 'listLicenseOrders/rule/paths/~1license-orders/get/parameters/4/schema/type:0',
      operation: 'listLicenseOrders',
      kind: 'rule',
      request: {
        example: 'from-the-start',
        edits: [
          { op: 'add', path: '/query/product_template_ids', value: [1] },
          { op: 'replace', path: '/query/product_template_ids', value: 'licet' },
        ],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/paths/~1license-orders/get/parameters/4/schema/type' },
    }));
    test('refuses a query parameter product_template_ids whose /0 is a string', check(target, {
      id: 'listLicenseOrders/rule/paths/~1license-orders/get/parameters/4/schema/items/type:0',
      operation: 'listLicenseOrders',
      kind: 'rule',
      request: {
        example: 'from-the-start',
        edits: [
          { op: 'add', path: '/query/product_template_ids', value: [1] },
          { op: 'replace', path: '/query/product_template_ids/0', value: 'licet' },
        ],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/paths/~1license-orders/get/parameters/4/schema/items/type' },
    }));
    test('refuses a query parameter product_template_ids whose /0 is no whole number', check(target, {
      id: 'listLicenseOrders/rule/paths/~1license-orders/get/parameters/4/schema/items/type:1',
      operation: 'listLicenseOrders',
      kind: 'rule',
      request: {
        example: 'from-the-start',
        edits: [
          { op: 'add', path: '/query/product_template_ids', value: [1] },
          { op: 'replace', path: '/query/product_template_ids/0', value: 1.5 },
        ],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/paths/~1license-orders/get/parameters/4/schema/items/type' },
    }));
    test('refuses a query parameter product_template_ids whose /0 is a boolean', check(target, {
      id: 'listLicenseOrders/rule/paths/~1license-orders/get/parameters/4/schema/items/type:2',
      operation: 'listLicenseOrders',
      kind: 'rule',
      request: {
        example: 'from-the-start',
        edits: [
          { op: 'add', path: '/query/product_template_ids', value: [1] },
          { op: 'replace', path: '/query/product_template_ids/0', value: true },
        ],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/paths/~1license-orders/get/parameters/4/schema/items/type' },
    }));
    test('refuses a query parameter product_template_ids whose /0 is null', check(target, {
      id: 'listLicenseOrders/rule/paths/~1license-orders/get/parameters/4/schema/items/type:4',
      operation: 'listLicenseOrders',
      kind: 'rule',
      request: {
        example: 'from-the-start',
        edits: [
          { op: 'add', path: '/query/product_template_ids', value: [1] },
          { op: 'replace', path: '/query/product_template_ids/0', value: null },
        ],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/paths/~1license-orders/get/parameters/4/schema/items/type' },
    }));
    test('refuses a query parameter created_date_after that is a number', check(target, {
      id: 'listLicenseOrders/rule/components/schemas/Day/type:0',
      operation: 'listLicenseOrders',
      kind: 'rule',
      request: {
        example: 'from-the-start',
        edits: [
          { op: 'add', path: '/query/created_date_after', value: '2020-12-31' },
          { op: 'replace', path: '/query/created_date_after', value: 12 },
        ],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/Day/type' },
    }));
    test('refuses a query parameter created_date_after that is a boolean', check(target, {
      id: 'listLicenseOrders/rule/components/schemas/Day/type:1',
      operation: 'listLicenseOrders',
      kind: 'rule',
      request: {
        example: 'from-the-start',
        edits: [
          { op: 'add', path: '/query/created_date_after', value: '2020-12-31' },
          { op: 'replace', path: '/query/created_date_after', value: true },
        ],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/Day/type' },
    }));
    test('refuses a query parameter created_date_after that does not match its pattern', check(target, {
      id: 'listLicenseOrders/rule/components/schemas/Day/pattern:0',
      operation: 'listLicenseOrders',
      kind: 'rule',
      request: {
        example: 'from-the-start',
        edits: [
          { op: 'add', path: '/query/created_date_after', value: '2020-12-31' },
          { op: 'replace', path: '/query/created_date_after', value: '2020-12-3!' },
        ],
      },
      statuses: [400],
      breaks: { keyword: 'pattern', pointer: '#/components/schemas/Day/pattern' },
    }));
    test('refuses a query parameter created_date_after that is no date: 2020-13-45', check(target, {
      id: 'listLicenseOrders/rule/components/schemas/Day/format:0',
      operation: 'listLicenseOrders',
      kind: 'rule',
      request: {
        example: 'from-the-start',
        edits: [
          { op: 'add', path: '/query/created_date_after', value: '2020-12-31' },
          { op: 'replace', path: '/query/created_date_after', value: '2020-13-45' },
        ],
      },
      statuses: [400],
      breaks: { keyword: 'format', pointer: '#/components/schemas/Day/format' },
    }));
    test('refuses a query parameter created_date_after that is no date: 2020-02-30', check(target, {
      id: 'listLicenseOrders/rule/components/schemas/Day/format:1',
      operation: 'listLicenseOrders',
      kind: 'rule',
      request: {
        example: 'from-the-start',
        edits: [
          { op: 'add', path: '/query/created_date_after', value: '2020-12-31' },
          { op: 'replace', path: '/query/created_date_after', value: '2020-02-30' },
        ],
      },
      statuses: [400],
      breaks: { keyword: 'format', pointer: '#/components/schemas/Day/format' },
    }));
    test('refuses a query parameter created_date_after that is no date: 01/31/2030', check(target, {
      id: 'listLicenseOrders/rule/components/schemas/Day/format:2',
      operation: 'listLicenseOrders',
      kind: 'rule',
      request: {
        example: 'from-the-start',
        edits: [
          { op: 'add', path: '/query/created_date_after', value: '2020-12-31' },
          { op: 'replace', path: '/query/created_date_after', value: '01/31/2030' },
        ],
      },
      statuses: [400],
      breaks: { keyword: 'format', pointer: '#/components/schemas/Day/format' },
    }));
    test('refuses a query parameter created_date_after that is no date', check(target, {
      id: 'listLicenseOrders/rule/components/schemas/Day/format:3',
      operation: 'listLicenseOrders',
      kind: 'rule',
      request: {
        example: 'from-the-start',
        edits: [
          { op: 'add', path: '/query/created_date_after', value: '2020-12-31' },
          { op: 'replace', path: '/query/created_date_after', value: 'licet!' },
        ],
      },
      statuses: [400],
      breaks: { keyword: 'format', pointer: '#/components/schemas/Day/format' },
    }));
    test('refuses a query parameter created_date_before that is a number', check(target, {
      id: 'listLicenseOrders/rule/components/schemas/Day/type:0@/query/created_date_before',
      operation: 'listLicenseOrders',
      kind: 'rule',
      request: {
        example: 'from-the-start',
        edits: [
          { op: 'add', path: '/query/created_date_before', value: '2020-12-31' },
          { op: 'replace', path: '/query/created_date_before', value: 12 },
        ],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/Day/type' },
    }));
    test('refuses a query parameter created_date_before that is a boolean', check(target, {
      id: 'listLicenseOrders/rule/components/schemas/Day/type:1@/query/created_date_before',
      operation: 'listLicenseOrders',
      kind: 'rule',
      request: {
        example: 'from-the-start',
        edits: [
          { op: 'add', path: '/query/created_date_before', value: '2020-12-31' },
          { op: 'replace', path: '/query/created_date_before', value: true },
        ],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/Day/type' },
    }));
    test('refuses a query parameter created_date_before that does not match its pattern', check(target, {
      id: 'listLicenseOrders/rule/components/schemas/Day/pattern:0@/query/created_date_before',
      operation: 'listLicenseOrders',
      kind: 'rule',
      request: {
        example: 'from-the-start',
        edits: [
          { op: 'add', path: '/query/created_date_before', value: '2020-12-31' },
          { op: 'replace', path: '/query/created_date_before', value: '2020-12-3!' },
        ],
      },
      statuses: [400],
      breaks: { keyword: 'pattern', pointer: '#/components/schemas/Day/pattern' },
    }));
    test('refuses a query parameter created_date_before that is no date: 2020-13-45', check(target, {
      id: 'listLicenseOrders/rule/components/schemas/Day/format:0@/query/created_date_before',
      operation: 'listLicenseOrders',
      kind: 'rule',
      request: {
        example: 'from-the-start',
        edits: [
          { op: 'add', path: '/query/created_date_before', value: '2020-12-31' },
          { op: 'replace', path: '/query/created_date_before', value: '2020-13-45' },
        ],
      },
      statuses: [400],
      breaks: { keyword: 'format', pointer: '#/components/schemas/Day/format' },
    }));
    test('refuses a query parameter created_date_before that is no date: 2020-02-30', check(target, {
      id: 'listLicenseOrders/rule/components/schemas/Day/format:1@/query/created_date_before',
      operation: 'listLicenseOrders',
      kind: 'rule',
      request: {
        example: 'from-the-start',
        edits: [
          { op: 'add', path: '/query/created_date_before', value: '2020-12-31' },
          { op: 'replace', path: '/query/created_date_before', value: '2020-02-30' },
        ],
      },
      statuses: [400],
      breaks: { keyword: 'format', pointer: '#/components/schemas/Day/format' },
    }));
    test('refuses a query parameter created_date_before that is no date: 01/31/2030', check(target, {
      id: 'listLicenseOrders/rule/components/schemas/Day/format:2@/query/created_date_before',
      operation: 'listLicenseOrders',
      kind: 'rule',
      request: {
        example: 'from-the-start',
        edits: [
          { op: 'add', path: '/query/created_date_before', value: '2020-12-31' },
          { op: 'replace', path: '/query/created_date_before', value: '01/31/2030' },
        ],
      },
      statuses: [400],
      breaks: { keyword: 'format', pointer: '#/components/schemas/Day/format' },
    }));
    test('refuses a query parameter created_date_before that is no date', check(target, {
      id: 'listLicenseOrders/rule/components/schemas/Day/format:3@/query/created_date_before',
      operation: 'listLicenseOrders',
      kind: 'rule',
      request: {
        example: 'from-the-start',
        edits: [
          { op: 'add', path: '/query/created_date_before', value: '2020-12-31' },
          { op: 'replace', path: '/query/created_date_before', value: 'licet!' },
        ],
      },
      statuses: [400],
      breaks: { keyword: 'format', pointer: '#/components/schemas/Day/format' },
    }));
    test('refuses a query parameter disabled that is a string', check(target, {
      id: 'listLicenseOrders/rule/paths/~1license-orders/get/parameters/7/schema/type:0',
      operation: 'listLicenseOrders',
      kind: 'rule',
      request: {
        example: 'from-the-start',
        edits: [
          { op: 'add', path: '/query/disabled', value: true },
          { op: 'replace', path: '/query/disabled', value: 'licet' },
        ],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/paths/~1license-orders/get/parameters/7/schema/type' },
    }));
    test('refuses a request without credential', check(target, {
      id: 'listLicenseOrders/security/none',
      operation: 'listLicenseOrders',
      kind: 'security',
      request: { example: 'from-the-start', credential: { use: 'none' } },
      statuses: [403],
    }));
    test('refuses a malformed credential', check(target, {
      id: 'listLicenseOrders/security/malformed',
      operation: 'listLicenseOrders',
      kind: 'security',
      request: { example: 'from-the-start', credential: { use: 'malformed' } },
      statuses: [403],
    }));
    test('refuses an unknown credential', check(target, {
      id: 'listLicenseOrders/security/unknown',
      operation: 'listLicenseOrders',
      kind: 'security',
      request: { example: 'from-the-start', credential: { use: 'unknown' } },
      statuses: [403],
    }));
    test('refuses an expired credential', check(target, {
      id: 'listLicenseOrders/security/expired',
      operation: 'listLicenseOrders',
      kind: 'security',
      request: { example: 'from-the-start', credential: { use: 'expired' } },
      statuses: [403],
    }));
    test('refuses an empty credential', check(target, {
      id: 'listLicenseOrders/security/empty',
      operation: 'listLicenseOrders',
      kind: 'security',
      request: { example: 'from-the-start', credential: { use: 'empty' } },
      statuses: [403],
    }));
    test('refuses a credential of another kind', check(target, {
      id: 'listLicenseOrders/security/wrong-word',
      operation: 'listLicenseOrders',
      kind: 'security',
      request: { example: 'from-the-start', credential: { use: 'wrong-word' } },
      statuses: [403],
    }));
    test('refuses the method PUT, and says which there are', check(target, {
      id: 'listLicenseOrders/protocol/method/put',
      operation: 'listLicenseOrders',
      kind: 'protocol',
      request: { example: 'from-the-start', method: 'put' },
      statuses: [405, 404],
    }));
    test('refuses the method DELETE, and says which there are', check(target, {
      id: 'listLicenseOrders/protocol/method/delete',
      operation: 'listLicenseOrders',
      kind: 'protocol',
      request: { example: 'from-the-start', method: 'delete' },
      statuses: [405, 404],
    }));
    test('refuses the method PATCH, and says which there are', check(target, {
      id: 'listLicenseOrders/protocol/method/patch',
      operation: 'listLicenseOrders',
      kind: 'protocol',
      request: { example: 'from-the-start', method: 'patch' },
      statuses: [405, 404],
    }));
    test('answers HEAD as it does GET, or refuses the method', check(target, {
      id: 'listLicenseOrders/protocol/head',
      operation: 'listLicenseOrders',
      kind: 'protocol',
      request: { example: 'documented-list', method: 'head' },
      statuses: [200, 403, 405, 404, 501],
    }));
    test('does not know a path below its own', check(target, {
      id: 'listLicenseOrders/protocol/path',
      operation: 'listLicenseOrders',
      kind: 'protocol',
      request: { example: 'from-the-start', pathSuffix: '/licet-no-such-path/nor-this/nor-that' },
      statuses: [404],
    }));
    test('answers as declared, or says that it cannot, where a media type is asked for that nobody knows', check(target, {
      id: 'listLicenseOrders/protocol/accept',
      operation: 'listLicenseOrders',
      kind: 'protocol',
      request: { example: 'documented-list', accept: 'application/x-licet' },
      statuses: [200, 403, 406],
    }));
    test('answers made-up valid requests as declared', check(target, {
      operation: 'listLicenseOrders',
      kind: 'fuzz',
      request: {},
      id: 'listLicenseOrders/fuzz/valid',
      fuzz: { sends: 'valid' },
      statuses: [200, 400, 403],
    }));
    test('refuses made-up invalid requests', check(target, {
      operation: 'listLicenseOrders',
      kind: 'fuzz',
      request: {},
      id: 'listLicenseOrders/fuzz/invalid',
      fuzz: { sends: 'invalid' },
      statuses: [400, 403],
    }));
    test('has been seen to answer every status that it declares', everyStatusSeen(target, 'listLicenseOrders'));
  });

  describe('createLicenseOrder: POST /license-orders', () => {
    test('answers the example “documented-minimal” with 200, as documented', check(target, {
      id: 'createLicenseOrder/example/documented-minimal',
      operation: 'createLicenseOrder',
      kind: 'example',
      request: { example: 'documented-minimal', type: 'application/json' },
      statuses: [200],
      answer: 'documented-minimal',
    }));
    test('answers the example “documented-full” with 200, as documented', check(target, {
      id: 'createLicenseOrder/example/documented-full',
      operation: 'createLicenseOrder',
      kind: 'example',
      request: { example: 'documented-full', type: 'application/json' },
      statuses: [200],
      answer: 'documented-full',
    }));
    test('answers the example “network-order” with 200, as documented', check(target, {
      id: 'createLicenseOrder/example/network-order',
      operation: 'createLicenseOrder',
      kind: 'example',
      request: { example: 'network-order', type: 'application/json' },
      statuses: [200],
      answer: 'network-order',
    }));
    test('answers the example “fixed-licensee” with 200, as documented', check(target, {
      id: 'createLicenseOrder/example/fixed-licensee',
      operation: 'createLicenseOrder',
      kind: 'example',
      request: { example: 'fixed-licensee', type: 'application/json' },
      statuses: [200],
      answer: 'fixed-licensee',
    }));
    test('answers the example “removal-requested” with 200, as documented', check(target, {
      id: 'createLicenseOrder/example/removal-requested',
      operation: 'createLicenseOrder',
      kind: 'example',
      request: { example: 'removal-requested', type: 'application/json' },
      statuses: [200],
      answer: 'removal-requested',
    }));
    test('answers the example “unknown-customer” with 400, as documented', check(target, {
      id: 'createLicenseOrder/example/unknown-customer',
      operation: 'createLicenseOrder',
      kind: 'example',
      request: { example: 'unknown-customer', type: 'application/json' },
      statuses: [400],
      answer: 'unknown-customer',
    }));
    test('answers the example “unknown-template” with 400, as documented', check(target, {
      id: 'createLicenseOrder/example/unknown-template',
      operation: 'createLicenseOrder',
      kind: 'example',
      request: { example: 'unknown-template', type: 'application/json' },
      statuses: [400],
      answer: 'unknown-template',
    }));
    test('answers the example “min-above-max” with 400, as documented', check(target, {
      id: 'createLicenseOrder/example/min-above-max',
      operation: 'createLicenseOrder',
      kind: 'example',
      request: { example: 'min-above-max', type: 'application/json' },
      statuses: [400],
      answer: 'min-above-max',
    }));
    test('goes through “The same body sent twice makes two orders”', check(target, {
      id: 'createLicenseOrder/workflow/same-order-twice',
      operation: 'createLicenseOrder',
      kind: 'workflow',
      request: {},
      statuses: [200],
      workflow: 'same-order-twice',
    }));
    test('creates what can be read, and as it was sent', check(target, {
      id: 'createLicenseOrder/state/created-can-be-read',
      operation: 'createLicenseOrder',
      kind: 'state',
      request: {},
      statuses: [],
      scenario: 'created-can-be-read/license-orders',
    }));
    test('gives a Location that leads somewhere', check(target, {
      id: 'createLicenseOrder/state/location-resolves',
      operation: 'createLicenseOrder',
      kind: 'state',
      request: {},
      statuses: [],
      scenario: 'location-resolves/license-orders',
    }));
    test('makes another one each time', check(target, {
      id: 'createLicenseOrder/state/create-makes-one',
      operation: 'createLicenseOrder',
      kind: 'state',
      request: {},
      statuses: [],
      scenario: 'create-makes-one/license-orders',
    }));
    test('changes nothing when it refuses', check(target, {
      id: 'createLicenseOrder/state/refused-changes-nothing',
      operation: 'createLicenseOrder',
      kind: 'state',
      request: {},
      statuses: [],
      scenario: 'refused-changes-nothing/license-orders',
    }));
    test('answers 200 when it is asked to', check(target, {
      id: 'createLicenseOrder/status/200',
      operation: 'createLicenseOrder',
      kind: 'status',
      request: { example: 'documented-minimal', type: 'application/json' },
      statuses: [200],
      provoked: true,
    }));
    test('answers 400 when it is asked to', check(target, {
      id: 'createLicenseOrder/status/400',
      operation: 'createLicenseOrder',
      kind: 'status',
      request: { example: 'documented-minimal', type: 'application/json' },
      statuses: [400],
      provoked: true,
    }));
    test('answers 403 when it is asked to', check(target, {
      id: 'createLicenseOrder/status/403',
      operation: 'createLicenseOrder',
      kind: 'status',
      request: { example: 'documented-minimal', type: 'application/json' },
      statuses: [403],
      provoked: true,
    }));
    test('accepts that it is asked for application/json', check(target, {
      id: 'createLicenseOrder/positive/accept/application/json',
      operation: 'createLicenseOrder',
      kind: 'positive',
      request: { example: 'documented-minimal', type: 'application/json', accept: 'application/json' },
      statuses: [200, 403],
    }));
    test('does not fall over a body whose /customer_id is beyond 64 bits', check(target, {
      id: 'createLicenseOrder/unusual/components/schemas/LicenseOrderSettings/properties/customer_id:beyond-int64',
      operation: 'createLicenseOrder',
      kind: 'unusual',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/customer_id', value: 100000000000000000000 }],
      },
      statuses: [200, 403, 400, 401, 404, 409, 413, 414, 422, 431],
    }));
    test('does not fall over a body whose /product_template_id is beyond 64 bits', check(target, {
      id: 'createLicenseOrder/unusual/components/schemas/LicenseOrderSettings/properties/product_template_id:beyond-int64',
      operation: 'createLicenseOrder',
      kind: 'unusual',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/product_template_id', value: 100000000000000000000 }],
      },
      statuses: [200, 403, 400, 401, 404, 409, 413, 414, 422, 431],
    }));
    test('accepts a body whose /licensee_type is "customer", as listed', check(target, {
      id: 'createLicenseOrder/positive/components/schemas/LicenseeType/enum:1',
      operation: 'createLicenseOrder',
      kind: 'positive',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/licensee_type', value: 'customer' }],
      },
      statuses: [200, 403],
      keeps: { keyword: 'enum', pointer: '#/components/schemas/LicenseeType/enum' },
    }));
    test('accepts a body whose /hostid_match_rate is its minimum', check(target, {
      id: 'createLicenseOrder/positive/components/schemas/LicenseOrderSettings/properties/hostid_match_rate/minimum',
      operation: 'createLicenseOrder',
      kind: 'positive',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/hostid_match_rate', value: 0 }],
      },
      statuses: [200, 403],
      keeps: { keyword: 'minimum', pointer: '#/components/schemas/LicenseOrderSettings/properties/hostid_match_rate/minimum' },
    }));
    test('accepts a body whose /hostid_match_rate is its maximum', check(target, {
      id: 'createLicenseOrder/positive/components/schemas/LicenseOrderSettings/properties/hostid_match_rate/maximum',
      operation: 'createLicenseOrder',
      kind: 'positive',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/hostid_match_rate', value: 100 }],
      },
      statuses: [200, 403],
      keeps: { keyword: 'maximum', pointer: '#/components/schemas/LicenseOrderSettings/properties/hostid_match_rate/maximum' },
    }));
    test('accepts a body whose /min_hostids is its minimum', check(target, {
      id: 'createLicenseOrder/positive/components/schemas/LicenseOrderSettings/properties/min_hostids/minimum',
      operation: 'createLicenseOrder',
      kind: 'positive',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/min_hostids', value: 0 }],
      },
      statuses: [200, 403],
      keeps: { keyword: 'minimum', pointer: '#/components/schemas/LicenseOrderSettings/properties/min_hostids/minimum' },
    }));
    test('does not fall over a body whose /min_hostids is beyond 64 bits', check(target, {
      id: 'createLicenseOrder/unusual/components/schemas/LicenseOrderSettings/properties/min_hostids:beyond-int64',
      operation: 'createLicenseOrder',
      kind: 'unusual',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/min_hostids', value: 100000000000000000000 }],
      },
      statuses: [200, 403, 400, 401, 404, 409, 413, 414, 422, 431],
    }));
    test('accepts a body whose /activations_allowed is its minimum', check(target, {
      id: 'createLicenseOrder/positive/components/schemas/LicenseOrderSettings/properties/activations_allowed/minimum',
      operation: 'createLicenseOrder',
      kind: 'positive',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/activations_allowed', value: 0 }],
      },
      statuses: [200, 403],
      keeps: {
        keyword: 'minimum',
        pointer: '#/components/schemas/LicenseOrderSettings/properties/activations_allowed/minimum',
      },
    }));
    test('does not fall over a body whose /activations_allowed is beyond 64 bits', check(target, {
      id: 'createLicenseOrder/unusual/components/schemas/LicenseOrderSettings/properties/activations_allowed:beyond-int64',
      operation: 'createLicenseOrder',
      kind: 'unusual',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/activations_allowed', value: 100000000000000000000 }],
      },
      statuses: [200, 403, 400, 401, 404, 409, 413, 414, 422, 431],
    }));
    test('does not fall over a body whose /Hostids/0/name has characters beyond the basic plane', check(target, {
      id: 'createLicenseOrder/unusual/components/schemas/HostidRule/properties/name:astral',
      operation: 'createLicenseOrder',
      kind: 'unusual',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Hostids/0/name', value: 'username 🚀𝄞' }],
      },
      statuses: [200, 403, 400, 401, 404, 409, 413, 414, 422, 431],
    }));
    test('accepts a body whose /Hostids/0/min_amount and /Hostids/0/max_amount are both its minimum', check(target, {
      id: 'createLicenseOrder/positive/components/schemas/HostidRule/properties/min_amount/minimum',
      operation: 'createLicenseOrder',
      kind: 'positive',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Hostids/0', value: { name: 'username', min_amount: 0, max_amount: 0 } }],
      },
      statuses: [200, 403],
      keeps: { keyword: 'minimum', pointer: '#/components/schemas/HostidRule/properties/min_amount/minimum' },
    }));
    test('does not fall over a body whose /Hostids/0/min_amount is beyond 64 bits', check(target, {
      id: 'createLicenseOrder/unusual/components/schemas/HostidRule/properties/min_amount:beyond-int64',
      operation: 'createLicenseOrder',
      kind: 'unusual',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Hostids/0/min_amount', value: 100000000000000000000 }],
      },
      statuses: [200, 403, 400, 401, 404, 409, 413, 414, 422, 431],
    }));
    test('accepts a body whose /Hostids/0/max_amount and /Hostids/0/min_amount are both its minimum', check(target, {
      id: 'createLicenseOrder/positive/components/schemas/HostidRule/properties/max_amount/minimum',
      operation: 'createLicenseOrder',
      kind: 'positive',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Hostids/0', value: { name: 'username', min_amount: 0, max_amount: 0 } }],
      },
      statuses: [200, 403],
      keeps: { keyword: 'minimum', pointer: '#/components/schemas/HostidRule/properties/max_amount/minimum' },
    }));
    test('does not fall over a body whose /Hostids/0/max_amount is beyond 64 bits', check(target, {
      id: 'createLicenseOrder/unusual/components/schemas/HostidRule/properties/max_amount:beyond-int64',
      operation: 'createLicenseOrder',
      kind: 'unusual',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Hostids/0/max_amount', value: 100000000000000000000 }],
      },
      statuses: [200, 403, 400, 401, 404, 409, 413, 414, 422, 431],
    }));
    test('does not fall over a body whose /Features/0/name has characters beyond the basic plane', check(target, {
      id: 'createLicenseOrder/unusual/components/schemas/FeatureSettings/properties/name:astral',
      operation: 'createLicenseOrder',
      kind: 'unusual',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/name', value: 'Licstat 🚀𝄞' }],
      },
      statuses: [200, 403, 400, 401, 404, 409, 413, 414, 422, 431],
    }));
    test('does not fall over a body whose /Features/0/version has characters beyond the basic plane', check(target, {
      id: 'createLicenseOrder/unusual/components/schemas/FeatureSettings/properties/version:astral',
      operation: 'createLicenseOrder',
      kind: 'unusual',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/version', value: '6.0 🚀𝄞' }],
      },
      statuses: [200, 403, 400, 401, 404, 409, 413, 414, 422, 431],
    }));
    test('accepts a body whose /Features/0/issued_type is "activation_time", as listed', check(target, {
      id: 'createLicenseOrder/positive/components/schemas/FeatureSettings/properties/issued_type/enum:1',
      operation: 'createLicenseOrder',
      kind: 'positive',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/issued_type', value: 'activation_time' }],
      },
      statuses: [200, 403],
      keeps: { keyword: 'enum', pointer: '#/components/schemas/FeatureSettings/properties/issued_type/enum' },
    }));
    test('accepts a body whose /licensee_type is "customer", as listed', check(target, {
      id: 'createLicenseOrder/positive/components/schemas/OtherLicensee/properties/licensee_type/enum:0',
      operation: 'createLicenseOrder',
      kind: 'positive',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/licensee_type', value: 'customer' }],
      },
      statuses: [200, 403],
      keeps: { keyword: 'enum', pointer: '#/components/schemas/OtherLicensee/properties/licensee_type/enum' },
    }));
    test('accepts a body whose /Features/0/issued_type is "activation_time", as listed', check(target, {
      id: 'createLicenseOrder/positive/components/schemas/OtherIssue/properties/issued_type/enum:0',
      operation: 'createLicenseOrder',
      kind: 'positive',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/issued_type', value: 'activation_time' }],
      },
      statuses: [200, 403],
      keeps: { keyword: 'enum', pointer: '#/components/schemas/OtherIssue/properties/issued_type/enum' },
    }));
    test('does not fall over a body whose texts have a NUL in them', check(target, {
      id: 'createLicenseOrder/unusual/paths/~1license-orders/post/requestBody/content/application~1json/schema:nul',
      operation: 'createLicenseOrder',
      kind: 'unusual',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [
          { op: 'replace', path: '/body/Hostids/0/name', value: 'username\u0000licet' },
          { op: 'replace', path: '/body/Features/0/name', value: 'Licstat\u0000licet' },
          { op: 'replace', path: '/body/Features/0/version', value: '6.0\u0000licet' },
          { op: 'replace', path: '/body/Features/0/name', value: 'Licstat\u0000licet' },
          { op: 'replace', path: '/body/Features/0/version', value: '6.0\u0000licet' },
        ],
      },
      statuses: [200, 403, 400, 401, 404, 409, 413, 414, 422, 431],
    }));
    test('does not fall over a body whose texts are long', check(target, {
      id: 'createLicenseOrder/unusual/paths/~1license-orders/post/requestBody/content/application~1json/schema:long',
      operation: 'createLicenseOrder',
      kind: 'unusual',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [
          {
            op: 'replace',
            path: '/body/Hostids/0/name',
            value: 'usernamelicet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet li',
          },
          {
            op: 'replace',
            path: '/body/Features/0/name',
            value: 'Licstatlicet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet lic',
          },
          {
            op: 'replace',
            path: '/body/Features/0/version',
            value: '6.0licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet l',
          },
          {
            op: 'replace',
            path: '/body/Features/0/name',
            value: 'Licstatlicet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet lic',
          },
          {
            op: 'replace',
            path: '/body/Features/0/version',
            value: '6.0licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet l',
          },
        ],
      },
      statuses: [200, 403, 400, 401, 404, 409, 413, 414, 422, 431],
    }));
    test('accepts a body with /licensee', check(target, {
      id: 'createLicenseOrder/positive/components/schemas/LicenseOrderSettings/properties/licensee:properties',
      operation: 'createLicenseOrder',
      kind: 'positive',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'add', path: '/body/licensee', value: 'James Taylor' }],
      },
      statuses: [200, 403],
      keeps: { keyword: 'properties', pointer: '#/components/schemas/LicenseOrderSettings/properties/licensee' },
    }));
    test('does not fall over a body whose /licensee has characters beyond the basic plane', check(target, {
      id: 'createLicenseOrder/unusual/components/schemas/LicenseOrderSettings/properties/licensee:astral',
      operation: 'createLicenseOrder',
      kind: 'unusual',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [
          { op: 'add', path: '/body/licensee', value: 'James Taylor' },
          { op: 'replace', path: '/body/licensee', value: 'James Taylor 🚀𝄞' },
        ],
      },
      statuses: [200, 403, 400, 401, 404, 409, 413, 414, 422, 431],
    }));
    test('accepts a body with /deactivations_allowed', check(target, {
      id: 'createLicenseOrder/positive/components/schemas/LicenseOrderSettings/properties/deactivations_allowed:properties',
      operation: 'createLicenseOrder',
      kind: 'positive',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'add', path: '/body/deactivations_allowed', value: 10 }],
      },
      statuses: [200, 403],
      keeps: { keyword: 'properties', pointer: '#/components/schemas/LicenseOrderSettings/properties/deactivations_allowed' },
    }));
    test('accepts a body whose /deactivations_allowed is its minimum', check(target, {
      id: 'createLicenseOrder/positive/components/schemas/LicenseOrderSettings/properties/deactivations_allowed/minimum',
      operation: 'createLicenseOrder',
      kind: 'positive',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [
          { op: 'add', path: '/body/deactivations_allowed', value: 10 },
          { op: 'replace', path: '/body/deactivations_allowed', value: 0 },
        ],
      },
      statuses: [200, 403],
      keeps: {
        keyword: 'minimum',
        pointer: '#/components/schemas/LicenseOrderSettings/properties/deactivations_allowed/minimum',
      },
    }));
    test('does not fall over a body whose /deactivations_allowed is beyond 64 bits', check(target, {
      id: 'createLicenseOrder/unusual/components/schemas/LicenseOrderSettings/properties/deactivations_allowed:beyond-int64',
      operation: 'createLicenseOrder',
      kind: 'unusual',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [
          { op: 'add', path: '/body/deactivations_allowed', value: 10 },
          { op: 'replace', path: '/body/deactivations_allowed', value: 100000000000000000000 },
        ],
      },
      statuses: [200, 403, 400, 401, 404, 409, 413, 414, 422, 431],
    }));
    test('accepts a body with /description', check(target, {
      id: 'createLicenseOrder/positive/components/schemas/LicenseOrderSettings/properties/description:properties',
      operation: 'createLicenseOrder',
      kind: 'positive',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'add', path: '/body/description', value: 'License order description' }],
      },
      statuses: [200, 403],
      keeps: { keyword: 'properties', pointer: '#/components/schemas/LicenseOrderSettings/properties/description' },
    }));
    test('does not fall over a body whose /description has characters beyond the basic plane', check(target, {
      id: 'createLicenseOrder/unusual/components/schemas/LicenseOrderSettings/properties/description:astral',
      operation: 'createLicenseOrder',
      kind: 'unusual',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [
          { op: 'add', path: '/body/description', value: 'License order description' },
          { op: 'replace', path: '/body/description', value: 'License order description 🚀𝄞' },
        ],
      },
      statuses: [200, 403, 400, 401, 404, 409, 413, 414, 422, 431],
    }));
    test('accepts a body with /settings_description', check(target, {
      id: 'createLicenseOrder/positive/components/schemas/LicenseOrderSettings/properties/settings_description:properties',
      operation: 'createLicenseOrder',
      kind: 'positive',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'add', path: '/body/settings_description', value: 'Settings description' }],
      },
      statuses: [200, 403],
      keeps: { keyword: 'properties', pointer: '#/components/schemas/LicenseOrderSettings/properties/settings_description' },
    }));
    test('does not fall over a body whose /settings_description has characters beyond the basic plane', check(target, {
      id: 'createLicenseOrder/unusual/components/schemas/LicenseOrderSettings/properties/settings_description:astral',
      operation: 'createLicenseOrder',
      kind: 'unusual',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [
          { op: 'add', path: '/body/settings_description', value: 'Settings description' },
          { op: 'replace', path: '/body/settings_description', value: 'Settings description 🚀𝄞' },
        ],
      },
      statuses: [200, 403, 400, 401, 404, 409, 413, 414, 422, 431],
    }));
    test('accepts a body with /Features/0/expiration_date', check(target, {
      id: 'createLicenseOrder/positive/components/schemas/FeatureSettings/properties/expiration_date:properties',
      operation: 'createLicenseOrder',
      kind: 'positive',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'add', path: '/body/Features/0/expiration_date', value: '2027-12-31' }],
      },
      statuses: [200, 403],
      keeps: { keyword: 'properties', pointer: '#/components/schemas/FeatureSettings/properties/expiration_date' },
    }));
    test('accepts a body with /Features/0/days_from_activation', check(target, {
      id: 'createLicenseOrder/positive/components/schemas/FeatureSettings/properties/days_from_activation:properties',
      operation: 'createLicenseOrder',
      kind: 'positive',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'add', path: '/body/Features/0/days_from_activation', value: 90 }],
      },
      statuses: [200, 403],
      keeps: { keyword: 'properties', pointer: '#/components/schemas/FeatureSettings/properties/days_from_activation' },
    }));
    test('accepts a body whose /Features/0/days_from_activation is its minimum', check(target, {
      id: 'createLicenseOrder/positive/components/schemas/DayCount/oneOf/0/minimum',
      operation: 'createLicenseOrder',
      kind: 'positive',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [
          { op: 'add', path: '/body/Features/0/days_from_activation', value: 90 },
          { op: 'replace', path: '/body/Features/0/days_from_activation', value: 0 },
        ],
      },
      statuses: [200, 403],
      keeps: { keyword: 'minimum', pointer: '#/components/schemas/DayCount/oneOf/0/minimum' },
    }));
    test('does not fall over a body whose /Features/0/days_from_activation is beyond 64 bits', check(target, {
      id: 'createLicenseOrder/unusual/components/schemas/DayCount/oneOf/0:beyond-int64',
      operation: 'createLicenseOrder',
      kind: 'unusual',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [
          { op: 'add', path: '/body/Features/0/days_from_activation', value: 90 },
          { op: 'replace', path: '/body/Features/0/days_from_activation', value: 100000000000000000000 },
        ],
      },
      statuses: [200, 403, 400, 401, 404, 409, 413, 414, 422, 431],
    }));
    test('accepts a body with /Features/0/issued_date', check(target, {
      id: 'createLicenseOrder/positive/components/schemas/FeatureSettings/properties/issued_date:properties',
      operation: 'createLicenseOrder',
      kind: 'positive',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'add', path: '/body/Features/0/issued_date', value: '2026-01-01' }],
      },
      statuses: [200, 403],
      keeps: { keyword: 'properties', pointer: '#/components/schemas/FeatureSettings/properties/issued_date' },
    }));
    test('accepts a body with /Features/0/maintenance_date', check(target, {
      id: 'createLicenseOrder/positive/components/schemas/FeatureSettings/properties/maintenance_date:properties',
      operation: 'createLicenseOrder',
      kind: 'positive',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'add', path: '/body/Features/0/maintenance_date', value: '2020-12-31' }],
      },
      statuses: [200, 403],
      keeps: { keyword: 'properties', pointer: '#/components/schemas/FeatureSettings/properties/maintenance_date' },
    }));
    test('accepts a body with /Features/0/maintenance_days_from_activation', check(target, {
      id: 'createLicenseOrder/positive/components/schemas/FeatureSettings/properties/maintenance_days_from_activation:properties',
      operation: 'createLicenseOrder',
      kind: 'positive',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'add', path: '/body/Features/0/maintenance_days_from_activation', value: '90' }],
      },
      statuses: [200, 403],
      keeps: {
        keyword: 'properties',
        pointer: '#/components/schemas/FeatureSettings/properties/maintenance_days_from_activation',
      },
    }));
    test('accepts a body with /Features/0/options', check(target, {
      id: 'createLicenseOrder/positive/components/schemas/FeatureSettings/properties/options:properties',
      operation: 'createLicenseOrder',
      kind: 'positive',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'add', path: '/body/Features/0/options', value: 'Feature options' }],
      },
      statuses: [200, 403],
      keeps: { keyword: 'properties', pointer: '#/components/schemas/FeatureSettings/properties/options' },
    }));
    test('does not fall over a body whose /Features/0/options has characters beyond the basic plane', check(target, {
      id: 'createLicenseOrder/unusual/components/schemas/FeatureSettings/properties/options:astral',
      operation: 'createLicenseOrder',
      kind: 'unusual',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [
          { op: 'add', path: '/body/Features/0/options', value: 'Feature options' },
          { op: 'replace', path: '/body/Features/0/options', value: 'Feature options 🚀𝄞' },
        ],
      },
      statuses: [200, 403, 400, 401, 404, 409, 413, 414, 422, 431],
    }));
    test('accepts a body with /Features/0/additional_settings', check(target, {
      id: 'createLicenseOrder/positive/components/schemas/FeatureSettings/properties/additional_settings:properties',
      operation: 'createLicenseOrder',
      kind: 'positive',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'add', path: '/body/Features/0/additional_settings', value: 'Additional settings' }],
      },
      statuses: [200, 403],
      keeps: { keyword: 'properties', pointer: '#/components/schemas/FeatureSettings/properties/additional_settings' },
    }));
    test('does not fall over a body whose /Features/0/additional_settings has characters beyond the basic plane', check(target, {
      id: 'createLicenseOrder/unusual/components/schemas/FeatureSettings/properties/additional_settings:astral',
      operation: 'createLicenseOrder',
      kind: 'unusual',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [
          { op: 'add', path: '/body/Features/0/additional_settings', value: 'Additional settings' },
          { op: 'replace', path: '/body/Features/0/additional_settings', value: 'Additional settings 🚀𝄞' },
        ],
      },
      statuses: [200, 403, 400, 401, 404, 409, 413, 414, 422, 431],
    }));
    test('accepts a body with /Features/0/comment', check(target, {
      id: 'createLicenseOrder/positive/components/schemas/FeatureSettings/properties/comment:properties',
      operation: 'createLicenseOrder',
      kind: 'positive',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'add', path: '/body/Features/0/comment', value: 'Feature comment' }],
      },
      statuses: [200, 403],
      keeps: { keyword: 'properties', pointer: '#/components/schemas/FeatureSettings/properties/comment' },
    }));
    test('does not fall over a body whose /Features/0/comment has characters beyond the basic plane', check(target, {
      id: 'createLicenseOrder/unusual/components/schemas/FeatureSettings/properties/comment:astral',
      operation: 'createLicenseOrder',
      kind: 'unusual',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [
          { op: 'add', path: '/body/Features/0/comment', value: 'Feature comment' },
          { op: 'replace', path: '/body/Features/0/comment', value: 'Feature comment 🚀𝄞' },
        ],
      },
      statuses: [200, 403, 400, 401, 404, 409, 413, 414, 422, 431],
    }));
    test('accepts a body with /Features/0/count', check(target, {
      id: 'createLicenseOrder/positive/components/schemas/FeatureSettings/properties/count:properties',
      operation: 'createLicenseOrder',
      kind: 'positive',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'add', path: '/body/Features/0/count', value: 15 }],
      },
      statuses: [200, 403],
      keeps: { keyword: 'properties', pointer: '#/components/schemas/FeatureSettings/properties/count' },
    }));
    test('accepts a body whose /Features/0/count is its minimum', check(target, {
      id: 'createLicenseOrder/positive/components/schemas/FeatureSettings/properties/count/minimum',
      operation: 'createLicenseOrder',
      kind: 'positive',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [
          { op: 'add', path: '/body/Features/0/count', value: 15 },
          { op: 'replace', path: '/body/Features/0/count', value: 0 },
        ],
      },
      statuses: [200, 403],
      keeps: { keyword: 'minimum', pointer: '#/components/schemas/FeatureSettings/properties/count/minimum' },
    }));
    test('does not fall over a body whose /Features/0/count is beyond 64 bits', check(target, {
      id: 'createLicenseOrder/unusual/components/schemas/FeatureSettings/properties/count:beyond-int64',
      operation: 'createLicenseOrder',
      kind: 'unusual',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [
          { op: 'add', path: '/body/Features/0/count', value: 15 },
          { op: 'replace', path: '/body/Features/0/count', value: 100000000000000000000 },
        ],
      },
      statuses: [200, 403, 400, 401, 404, 409, 413, 414, 422, 431],
    }));
    test('accepts a body that is as /oneOf/0 has it', check(target, {
      id: 'createLicenseOrder/positive/components/schemas/LicenseOrderRequest/allOf/1/oneOf/0:oneOf',
      operation: 'createLicenseOrder',
      kind: 'positive',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [
          {
            op: 'replace',
            path: '/body',
            value: {
              customer_id: 1,
              product_template_id: 1,
              license_type: 'local',
              licensee_type: 'fixed',
              hostid_match_rate: 100,
              min_hostids: 1,
              activations_allowed: 1,
              enabled: true,
              removal: false,
              Hostids: [{ name: 'Username', min_amount: 1, max_amount: 1 }],
              Features: [
                {
                  name: 'Licstat',
                  version: '6.0',
                  expiration_type: 'fixed',
                  expiration_date: '2027-12-31',
                  issued_type: 'fixed',
                  issued_date: '2026-01-01',
                  maintenance_type: 'days_from_activation',
                  maintenance_days_from_activation: 30,
                  enabled: true,
                },
              ],
              licensee: 'James Taylor',
            },
          },
        ],
      },
      statuses: [200, 403],
      keeps: { keyword: 'oneOf', pointer: '#/components/schemas/LicenseOrderRequest/allOf/1/oneOf/0' },
    }));
    test('does not fall over a body whose /licensee has characters beyond the basic plane', check(target, {
      id: 'createLicenseOrder/unusual/components/schemas/FixedLicensee/properties/licensee:astral',
      operation: 'createLicenseOrder',
      kind: 'unusual',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [
          {
            op: 'replace',
            path: '/body',
            value: {
              customer_id: 1,
              product_template_id: 1,
              license_type: 'local',
              licensee_type: 'fixed',
              hostid_match_rate: 100,
              min_hostids: 1,
              activations_allowed: 1,
              enabled: true,
              removal: false,
              Hostids: [{ name: 'Username', min_amount: 1, max_amount: 1 }],
              Features: [
                {
                  name: 'Licstat',
                  version: '6.0',
                  expiration_type: 'fixed',
                  expiration_date: '2027-12-31',
                  issued_type: 'fixed',
                  issued_date: '2026-01-01',
                  maintenance_type: 'days_from_activation',
                  maintenance_days_from_activation: 30,
                  enabled: true,
                },
              ],
              licensee: 'James Taylor',
            },
          },
          { op: 'replace', path: '/body/licensee', value: 'James Taylor 🚀𝄞' },
        ],
      },
      statuses: [200, 403, 400, 401, 404, 409, 413, 414, 422, 431],
    }));
    test('accepts a body that is as /oneOf/1 has it', check(target, {
      id: 'createLicenseOrder/positive/components/schemas/LicenseOrderRequest/allOf/2/oneOf/1:oneOf',
      operation: 'createLicenseOrder',
      kind: 'positive',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [
          {
            op: 'replace',
            path: '/body',
            value: {
              customer_id: 1,
              product_template_id: 1,
              license_type: 'network',
              licensee_type: 'customer',
              hostid_match_rate: 50,
              min_hostids: 1,
              activations_allowed: 2,
              enabled: true,
              removal: false,
              Hostids: [{ name: 'Ethernet', min_amount: 1, max_amount: 2 }, { name: 'hostname', min_amount: 0, max_amount: 1 }],
              Features: [
                {
                  name: 'Licstat',
                  version: '6.0',
                  expiration_type: 'days_from_activation',
                  days_from_activation: '365',
                  issued_type: 'activation_time',
                  maintenance_type: 'days_from_activation',
                  maintenance_days_from_activation: '90',
                  enabled: true,
                  count: 25,
                },
                {
                  name: 'Reports',
                  version: '6.0',
                  expiration_type: 'no_expiration',
                  issued_type: 'not_issued',
                  maintenance_type: 'no_maintenance',
                  enabled: false,
                  count: 5,
                },
              ],
              description: 'Shortport plant',
              deactivations_allowed: 1,
            },
          },
        ],
      },
      statuses: [200, 403],
      keeps: { keyword: 'oneOf', pointer: '#/components/schemas/LicenseOrderRequest/allOf/2/oneOf/1' },
    }));
    test('accepts a body whose /Features/0/count is its minimum', check(target, {
      id: 'createLicenseOrder/positive/components/schemas/FeatureCount/properties/count/minimum',
      operation: 'createLicenseOrder',
      kind: 'positive',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [
          {
            op: 'replace',
            path: '/body',
            value: {
              customer_id: 1,
              product_template_id: 1,
              license_type: 'network',
              licensee_type: 'customer',
              hostid_match_rate: 50,
              min_hostids: 1,
              activations_allowed: 2,
              enabled: true,
              removal: false,
              Hostids: [{ name: 'Ethernet', min_amount: 1, max_amount: 2 }, { name: 'hostname', min_amount: 0, max_amount: 1 }],
              Features: [
                {
                  name: 'Licstat',
                  version: '6.0',
                  expiration_type: 'days_from_activation',
                  days_from_activation: '365',
                  issued_type: 'activation_time',
                  maintenance_type: 'days_from_activation',
                  maintenance_days_from_activation: '90',
                  enabled: true,
                  count: 25,
                },
                {
                  name: 'Reports',
                  version: '6.0',
                  expiration_type: 'no_expiration',
                  issued_type: 'not_issued',
                  maintenance_type: 'no_maintenance',
                  enabled: false,
                  count: 5,
                },
              ],
              description: 'Shortport plant',
              deactivations_allowed: 1,
            },
          },
          { op: 'replace', path: '/body/Features/0/count', value: 0 },
        ],
      },
      statuses: [200, 403],
      keeps: { keyword: 'minimum', pointer: '#/components/schemas/FeatureCount/properties/count/minimum' },
    }));
    test('does not fall over a body whose /Features/0/count is beyond 64 bits', check(target, {
      id: 'createLicenseOrder/unusual/components/schemas/FeatureCount/properties/count:beyond-int64',
      operation: 'createLicenseOrder',
      kind: 'unusual',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [
          {
            op: 'replace',
            path: '/body',
            value: {
              customer_id: 1,
              product_template_id: 1,
              license_type: 'network',
              licensee_type: 'customer',
              hostid_match_rate: 50,
              min_hostids: 1,
              activations_allowed: 2,
              enabled: true,
              removal: false,
              Hostids: [{ name: 'Ethernet', min_amount: 1, max_amount: 2 }, { name: 'hostname', min_amount: 0, max_amount: 1 }],
              Features: [
                {
                  name: 'Licstat',
                  version: '6.0',
                  expiration_type: 'days_from_activation',
                  days_from_activation: '365',
                  issued_type: 'activation_time',
                  maintenance_type: 'days_from_activation',
                  maintenance_days_from_activation: '90',
                  enabled: true,
                  count: 25,
                },
                {
                  name: 'Reports',
                  version: '6.0',
                  expiration_type: 'no_expiration',
                  issued_type: 'not_issued',
                  maintenance_type: 'no_maintenance',
                  enabled: false,
                  count: 5,
                },
              ],
              description: 'Shortport plant',
              deactivations_allowed: 1,
            },
          },
          { op: 'replace', path: '/body/Features/0/count', value: 100000000000000000000 },
        ],
      },
      statuses: [200, 403, 400, 401, 404, 409, 413, 414, 422, 431],
    }));
    test('accepts a body whose /Features/0 is as /oneOf/1 has it', check(target, {
      id: 'createLicenseOrder/positive/components/schemas/FeatureUpdate/allOf/1/oneOf/1:oneOf',
      operation: 'createLicenseOrder',
      kind: 'positive',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [
          {
            op: 'replace',
            path: '/body/Features/0',
            value: {
              name: 'Licstat',
              version: '6.0',
              expiration_type: 'days_from_activation',
              issued_type: 'activation_time',
              maintenance_type: 'fixed',
              enabled: true,
              days_from_activation: 90,
              options: 'Feature options',
              additional_settings: 'Additional settings',
              count: 15,
              maintenance_date: '2020-12-31',
              comment: 'Feature comment',
            },
          },
        ],
      },
      statuses: [200, 403],
      keeps: { keyword: 'oneOf', pointer: '#/components/schemas/FeatureUpdate/allOf/1/oneOf/1' },
    }));
    test('refuses a body that is a string', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseOrderSettings/type:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body', value: 'licet' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/type' },
    }));
    test('refuses a body that is an array', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseOrderSettings/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: { example: 'documented-minimal', type: 'application/json', edits: [{ op: 'replace', path: '/body', value: [] }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/type' },
    }));
    test('refuses a body that is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseOrderSettings/type:2',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/type' },
    }));
    test('refuses a body without /customer_id', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseOrderSettings/required:customer_id',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: { example: 'documented-minimal', type: 'application/json', edits: [{ op: 'remove', path: '/body/customer_id' }] },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/LicenseOrderSettings/required' },
    }));
    test('refuses a body without /product_template_id', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseOrderSettings/required:product_template_id',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'remove', path: '/body/product_template_id' }],
      },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/LicenseOrderSettings/required' },
    }));
    test('refuses a body without /license_type', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseOrderSettings/required:license_type',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: { example: 'documented-minimal', type: 'application/json', edits: [{ op: 'remove', path: '/body/license_type' }] },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/LicenseOrderSettings/required' },
    }));
    test('refuses a body without /licensee_type', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseOrderSettings/required:licensee_type',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'remove', path: '/body/licensee_type' }],
      },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/LicenseOrderSettings/required' },
    }));
    test('refuses a body without /hostid_match_rate', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseOrderSettings/required:hostid_match_rate',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'remove', path: '/body/hostid_match_rate' }],
      },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/LicenseOrderSettings/required' },
    }));
    test('refuses a body without /min_hostids', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseOrderSettings/required:min_hostids',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: { example: 'documented-minimal', type: 'application/json', edits: [{ op: 'remove', path: '/body/min_hostids' }] },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/LicenseOrderSettings/required' },
    }));
    test('refuses a body without /activations_allowed', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseOrderSettings/required:activations_allowed',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'remove', path: '/body/activations_allowed' }],
      },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/LicenseOrderSettings/required' },
    }));
    test('refuses a body without /enabled', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseOrderSettings/required:enabled',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: { example: 'documented-minimal', type: 'application/json', edits: [{ op: 'remove', path: '/body/enabled' }] },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/LicenseOrderSettings/required' },
    }));
    test('refuses a body without /removal', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseOrderSettings/required:removal',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: { example: 'documented-minimal', type: 'application/json', edits: [{ op: 'remove', path: '/body/removal' }] },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/LicenseOrderSettings/required' },
    }));
    test('refuses a body without /Hostids', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseOrderSettings/required:Hostids',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: { example: 'documented-minimal', type: 'application/json', edits: [{ op: 'remove', path: '/body/Hostids' }] },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/LicenseOrderSettings/required' },
    }));
    test('refuses a body without /Features', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseOrderSettings/required:Features',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: { example: 'documented-minimal', type: 'application/json', edits: [{ op: 'remove', path: '/body/Features' }] },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/LicenseOrderSettings/required' },
    }));
    test('refuses a body whose /customer_id is a string', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/customer_id/type:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/customer_id', value: 'licet' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/customer_id/type' },
    }));
    test('refuses a body whose /customer_id is no whole number', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/customer_id/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/customer_id', value: 1.5 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/customer_id/type' },
    }));
    test('refuses a body whose /customer_id is a boolean', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/customer_id/type:2',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/customer_id', value: true }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/customer_id/type' },
    }));
    test('refuses a body whose /customer_id is an array', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/customer_id/type:3',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/customer_id', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/customer_id/type' },
    }));
    test('refuses a body whose /customer_id is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/customer_id/type:4',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/customer_id', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/customer_id/type' },
    }));
    test('refuses a body whose /customer_id is "1", a string', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/customer_id/type:5',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/customer_id', value: '1' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/customer_id/type' },
    }));
    test('refuses a body whose /product_template_id is a string', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/product_template_id/type:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/product_template_id', value: 'licet' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/product_template_id/type' },
    }));
    test('refuses a body whose /product_template_id is no whole number', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/product_template_id/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/product_template_id', value: 1.5 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/product_template_id/type' },
    }));
    test('refuses a body whose /product_template_id is a boolean', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/product_template_id/type:2',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/product_template_id', value: true }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/product_template_id/type' },
    }));
    test('refuses a body whose /product_template_id is an array', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/product_template_id/type:3',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/product_template_id', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/product_template_id/type' },
    }));
    test('refuses a body whose /product_template_id is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/product_template_id/type:4',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/product_template_id', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/product_template_id/type' },
    }));
    test('refuses a body whose /product_template_id is "1", a string', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/product_template_id/type:5',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/product_template_id', value: '1' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/product_template_id/type' },
    }));
    test('refuses a body whose /license_type is a number', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseType/type:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/license_type', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseType/type' },
    }));
    test('refuses a body whose /license_type is a boolean', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseType/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/license_type', value: true }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseType/type' },
    }));
    test('refuses a body whose /license_type is an array', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseType/type:2',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/license_type', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseType/type' },
    }));
    test('refuses a body whose /license_type is an object', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseType/type:3',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/license_type', value: {} }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseType/type' },
    }));
    test('refuses a body whose /license_type is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseType/type:4',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/license_type', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseType/type' },
    }));
    test('refuses a body whose /license_type is none of the listed values', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseType/enum:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/license_type', value: 'licet-unlisted' }],
      },
      statuses: [400],
      breaks: { keyword: 'enum', pointer: '#/components/schemas/LicenseType/enum' },
    }));
    test('refuses a body whose /license_type is a listed value in other letters', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseType/enum:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/license_type', value: 'LOCAL' }],
      },
      statuses: [400],
      breaks: { keyword: 'enum', pointer: '#/components/schemas/LicenseType/enum' },
    }));
    test('refuses a body whose /license_type is a listed value and a letter more', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseType/enum:2',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/license_type', value: 'localx' }],
      },
      statuses: [400],
      breaks: { keyword: 'enum', pointer: '#/components/schemas/LicenseType/enum' },
    }));
    test('refuses a body whose /licensee_type is a number', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseeType/type:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/licensee_type', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseeType/type' },
    }));
    test('refuses a body whose /licensee_type is a boolean', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseeType/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/licensee_type', value: true }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseeType/type' },
    }));
    test('refuses a body whose /licensee_type is an array', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseeType/type:2',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/licensee_type', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseeType/type' },
    }));
    test('refuses a body whose /licensee_type is an object', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseeType/type:3',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/licensee_type', value: {} }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseeType/type' },
    }));
    test('refuses a body whose /licensee_type is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseeType/type:4',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/licensee_type', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseeType/type' },
    }));
    test('refuses a body whose /licensee_type is none of the listed values', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseeType/enum:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/licensee_type', value: 'licet-unlisted' }],
      },
      statuses: [400],
      breaks: { keyword: 'enum', pointer: '#/components/schemas/LicenseeType/enum' },
    }));
    test('refuses a body whose /licensee_type is a listed value in other letters', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseeType/enum:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/licensee_type', value: 'NOT_SPECIFIED' }],
      },
      statuses: [400],
      breaks: { keyword: 'enum', pointer: '#/components/schemas/LicenseeType/enum' },
    }));
    test('refuses a body whose /licensee_type is a listed value and a letter more', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseeType/enum:2',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/licensee_type', value: 'not_specifiedx' }],
      },
      statuses: [400],
      breaks: { keyword: 'enum', pointer: '#/components/schemas/LicenseeType/enum' },
    }));
    test('refuses a body whose /hostid_match_rate is a string', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/hostid_match_rate/type:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/hostid_match_rate', value: 'licet' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/hostid_match_rate/type' },
    }));
    test('refuses a body whose /hostid_match_rate is no whole number', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/hostid_match_rate/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/hostid_match_rate', value: 1.5 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/hostid_match_rate/type' },
    }));
    test('refuses a body whose /hostid_match_rate is a boolean', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/hostid_match_rate/type:2',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/hostid_match_rate', value: true }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/hostid_match_rate/type' },
    }));
    test('refuses a body whose /hostid_match_rate is an array', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/hostid_match_rate/type:3',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/hostid_match_rate', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/hostid_match_rate/type' },
    }));
    test('refuses a body whose /hostid_match_rate is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/hostid_match_rate/type:4',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/hostid_match_rate', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/hostid_match_rate/type' },
    }));
    test('refuses a body whose /hostid_match_rate is "100", a string', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/hostid_match_rate/type:5',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/hostid_match_rate', value: '100' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/hostid_match_rate/type' },
    }));
    test('refuses a body whose /hostid_match_rate is too small', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/hostid_match_rate/minimum:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/hostid_match_rate', value: -1 }],
      },
      statuses: [400],
      breaks: { keyword: 'minimum', pointer: '#/components/schemas/LicenseOrderSettings/properties/hostid_match_rate/minimum' },
    }));
    test('refuses a body whose /hostid_match_rate is too large', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/hostid_match_rate/maximum:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/hostid_match_rate', value: 101 }],
      },
      statuses: [400],
      breaks: { keyword: 'maximum', pointer: '#/components/schemas/LicenseOrderSettings/properties/hostid_match_rate/maximum' },
    }));
    test('refuses a body whose /min_hostids is a string', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/min_hostids/type:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/min_hostids', value: 'licet' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/min_hostids/type' },
    }));
    test('refuses a body whose /min_hostids is no whole number', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/min_hostids/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/min_hostids', value: 1.5 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/min_hostids/type' },
    }));
    test('refuses a body whose /min_hostids is a boolean', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/min_hostids/type:2',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/min_hostids', value: true }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/min_hostids/type' },
    }));
    test('refuses a body whose /min_hostids is an array', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/min_hostids/type:3',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/min_hostids', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/min_hostids/type' },
    }));
    test('refuses a body whose /min_hostids is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/min_hostids/type:4',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/min_hostids', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/min_hostids/type' },
    }));
    test('refuses a body whose /min_hostids is "1", a string', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/min_hostids/type:5',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/min_hostids', value: '1' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/min_hostids/type' },
    }));
    test('refuses a body whose /min_hostids is too small', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/min_hostids/minimum:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/min_hostids', value: -1 }],
      },
      statuses: [400],
      breaks: { keyword: 'minimum', pointer: '#/components/schemas/LicenseOrderSettings/properties/min_hostids/minimum' },
    }));
    test('refuses a body whose /activations_allowed is a string', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/activations_allowed/type:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/activations_allowed', value: 'licet' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/activations_allowed/type' },
    }));
    test('refuses a body whose /activations_allowed is no whole number', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/activations_allowed/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/activations_allowed', value: 1.5 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/activations_allowed/type' },
    }));
    test('refuses a body whose /activations_allowed is a boolean', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/activations_allowed/type:2',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/activations_allowed', value: true }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/activations_allowed/type' },
    }));
    test('refuses a body whose /activations_allowed is an array', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/activations_allowed/type:3',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/activations_allowed', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/activations_allowed/type' },
    }));
    test('refuses a body whose /activations_allowed is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/activations_allowed/type:4',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/activations_allowed', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/activations_allowed/type' },
    }));
    test('refuses a body whose /activations_allowed is "1", a string', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/activations_allowed/type:5',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/activations_allowed', value: '1' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/activations_allowed/type' },
    }));
    test('refuses a body whose /activations_allowed is too small', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/activations_allowed/minimum:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/activations_allowed', value: -1 }],
      },
      statuses: [400],
      breaks: {
        keyword: 'minimum',
        pointer: '#/components/schemas/LicenseOrderSettings/properties/activations_allowed/minimum',
      },
    }));
    test('refuses a body whose /enabled is a string', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/enabled/type:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/enabled', value: 'licet' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/enabled/type' },
    }));
    test('refuses a body whose /enabled is 1', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/enabled/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/enabled', value: 1 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/enabled/type' },
    }));
    test('refuses a body whose /enabled is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/enabled/type:2',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/enabled', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/enabled/type' },
    }));
    test('refuses a body whose /enabled is "true", a string', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/enabled/type:3',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/enabled', value: 'true' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/enabled/type' },
    }));
    test('refuses a body whose /removal is a string', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/removal/type:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/removal', value: 'licet' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/removal/type' },
    }));
    test('refuses a body whose /removal is 1', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/removal/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/removal', value: 1 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/removal/type' },
    }));
    test('refuses a body whose /removal is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/removal/type:2',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/removal', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/removal/type' },
    }));
    test('refuses a body whose /removal is "false", a string', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/removal/type:3',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/removal', value: 'false' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/removal/type' },
    }));
    test('refuses a body whose /Hostids is a string', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/Hostids/type:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Hostids', value: 'licet' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/Hostids/type' },
    }));
    test('refuses a body whose /Hostids is an object', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/Hostids/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Hostids', value: {} }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/Hostids/type' },
    }));
    test('refuses a body whose /Hostids is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/Hostids/type:2',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Hostids', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/Hostids/type' },
    }));
    test('refuses a body whose /Hostids/0 is a string', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/HostidRule/type:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Hostids/0', value: 'licet' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/HostidRule/type' },
    }));
    test('refuses a body whose /Hostids/0 is an array', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/HostidRule/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Hostids/0', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/HostidRule/type' },
    }));
    test('refuses a body whose /Hostids/0 is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/HostidRule/type:2',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Hostids/0', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/HostidRule/type' },
    }));
    test('refuses a body without /Hostids/0/name', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/HostidRule/required:name',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'remove', path: '/body/Hostids/0/name' }],
      },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/HostidRule/required' },
    }));
    test('refuses a body without /Hostids/0/min_amount', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/HostidRule/required:min_amount',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'remove', path: '/body/Hostids/0/min_amount' }],
      },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/HostidRule/required' },
    }));
    test('refuses a body without /Hostids/0/max_amount', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/HostidRule/required:max_amount',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'remove', path: '/body/Hostids/0/max_amount' }],
      },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/HostidRule/required' },
    }));
    test('refuses a body whose /Hostids/0/name is a number', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/HostidRule/properties/name/type:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Hostids/0/name', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/HostidRule/properties/name/type' },
    }));
    test('refuses a body whose /Hostids/0/name is a boolean', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/HostidRule/properties/name/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Hostids/0/name', value: true }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/HostidRule/properties/name/type' },
    }));
    test('refuses a body whose /Hostids/0/name is an array', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/HostidRule/properties/name/type:2',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Hostids/0/name', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/HostidRule/properties/name/type' },
    }));
    test('refuses a body whose /Hostids/0/name is an object', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/HostidRule/properties/name/type:3',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Hostids/0/name', value: {} }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/HostidRule/properties/name/type' },
    }));
    test('refuses a body whose /Hostids/0/name is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/HostidRule/properties/name/type:4',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Hostids/0/name', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/HostidRule/properties/name/type' },
    }));
    test('refuses a body whose /Hostids/0/min_amount is a string', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/HostidRule/properties/min_amount/type:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Hostids/0/min_amount', value: 'licet' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/HostidRule/properties/min_amount/type' },
    }));
    test('refuses a body whose /Hostids/0/min_amount is no whole number', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/HostidRule/properties/min_amount/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Hostids/0/min_amount', value: 1.5 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/HostidRule/properties/min_amount/type' },
    }));
    test('refuses a body whose /Hostids/0/min_amount is a boolean', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/HostidRule/properties/min_amount/type:2',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Hostids/0/min_amount', value: true }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/HostidRule/properties/min_amount/type' },
    }));
    test('refuses a body whose /Hostids/0/min_amount is an array', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/HostidRule/properties/min_amount/type:3',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Hostids/0/min_amount', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/HostidRule/properties/min_amount/type' },
    }));
    test('refuses a body whose /Hostids/0/min_amount is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/HostidRule/properties/min_amount/type:4',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Hostids/0/min_amount', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/HostidRule/properties/min_amount/type' },
    }));
    test('refuses a body whose /Hostids/0/min_amount is "1", a string', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/HostidRule/properties/min_amount/type:5',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Hostids/0/min_amount', value: '1' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/HostidRule/properties/min_amount/type' },
    }));
    test('refuses a body whose /Hostids/0/min_amount is too small', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/HostidRule/properties/min_amount/minimum:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Hostids/0/min_amount', value: -1 }],
      },
      statuses: [400],
      breaks: { keyword: 'minimum', pointer: '#/components/schemas/HostidRule/properties/min_amount/minimum' },
    }));
    test('refuses a body whose /Hostids/0/max_amount is a string', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/HostidRule/properties/max_amount/type:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Hostids/0/max_amount', value: 'licet' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/HostidRule/properties/max_amount/type' },
    }));
    test('refuses a body whose /Hostids/0/max_amount is no whole number', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/HostidRule/properties/max_amount/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Hostids/0/max_amount', value: 1.5 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/HostidRule/properties/max_amount/type' },
    }));
    test('refuses a body whose /Hostids/0/max_amount is a boolean', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/HostidRule/properties/max_amount/type:2',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Hostids/0/max_amount', value: true }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/HostidRule/properties/max_amount/type' },
    }));
    test('refuses a body whose /Hostids/0/max_amount is an array', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/HostidRule/properties/max_amount/type:3',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Hostids/0/max_amount', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/HostidRule/properties/max_amount/type' },
    }));
    test('refuses a body whose /Hostids/0/max_amount is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/HostidRule/properties/max_amount/type:4',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Hostids/0/max_amount', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/HostidRule/properties/max_amount/type' },
    }));
    test('refuses a body whose /Hostids/0/max_amount is "1", a string', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/HostidRule/properties/max_amount/type:5',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Hostids/0/max_amount', value: '1' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/HostidRule/properties/max_amount/type' },
    }));
    test('refuses a body whose /Hostids/0/max_amount is too small', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/HostidRule/properties/max_amount/minimum:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Hostids/0/max_amount', value: -1 }],
      },
      statuses: [400],
      breaks: { keyword: 'minimum', pointer: '#/components/schemas/HostidRule/properties/max_amount/minimum' },
    }));
    test('refuses a body whose /Features is a string', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/Features/type:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features', value: 'licet' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/Features/type' },
    }));
    test('refuses a body whose /Features is an object', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/Features/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features', value: {} }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/Features/type' },
    }));
    test('refuses a body whose /Features is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/Features/type:2',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/Features/type' },
    }));
    test('refuses a body whose /Features/0 is a string', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FeatureSettings/type:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0', value: 'licet' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/type' },
    }));
    test('refuses a body whose /Features/0 is an array', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FeatureSettings/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/type' },
    }));
    test('refuses a body whose /Features/0 is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FeatureSettings/type:2',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/type' },
    }));
    test('refuses a body without /Features/0/name', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FeatureSettings/required:name',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'remove', path: '/body/Features/0/name' }],
      },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/FeatureSettings/required' },
    }));
    test('refuses a body without /Features/0/version', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FeatureSettings/required:version',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'remove', path: '/body/Features/0/version' }],
      },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/FeatureSettings/required' },
    }));
    test('refuses a body without /Features/0/expiration_type', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FeatureSettings/required:expiration_type',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'remove', path: '/body/Features/0/expiration_type' }],
      },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/FeatureSettings/required' },
    }));
    test('refuses a body without /Features/0/issued_type', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FeatureSettings/required:issued_type',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'remove', path: '/body/Features/0/issued_type' }],
      },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/FeatureSettings/required' },
    }));
    test('refuses a body without /Features/0/maintenance_type', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FeatureSettings/required:maintenance_type',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'remove', path: '/body/Features/0/maintenance_type' }],
      },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/FeatureSettings/required' },
    }));
    test('refuses a body whose /Features/0/name is a number', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FeatureSettings/properties/name/type:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/name', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/name/type' },
    }));
    test('refuses a body whose /Features/0/name is a boolean', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FeatureSettings/properties/name/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/name', value: true }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/name/type' },
    }));
    test('refuses a body whose /Features/0/name is an array', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FeatureSettings/properties/name/type:2',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/name', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/name/type' },
    }));
    test('refuses a body whose /Features/0/name is an object', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FeatureSettings/properties/name/type:3',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/name', value: {} }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/name/type' },
    }));
    test('refuses a body whose /Features/0/name is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FeatureSettings/properties/name/type:4',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/name', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/name/type' },
    }));
    test('refuses a body whose /Features/0/version is a number', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FeatureSettings/properties/version/type:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/version', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/version/type' },
    }));
    test('refuses a body whose /Features/0/version is a boolean', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FeatureSettings/properties/version/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/version', value: true }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/version/type' },
    }));
    test('refuses a body whose /Features/0/version is an array', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FeatureSettings/properties/version/type:2',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/version', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/version/type' },
    }));
    test('refuses a body whose /Features/0/version is an object', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FeatureSettings/properties/version/type:3',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/version', value: {} }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/version/type' },
    }));
    test('refuses a body whose /Features/0/version is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FeatureSettings/properties/version/type:4',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/version', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/version/type' },
    }));
    test('refuses a body whose /Features/0/expiration_type is a number', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FeatureSettings/properties/expiration_type/type:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/expiration_type', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/expiration_type/type' },
    }));
    test('refuses a body whose /Features/0/expiration_type is a boolean', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FeatureSettings/properties/expiration_type/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/expiration_type', value: true }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/expiration_type/type' },
    }));
    test('refuses a body whose /Features/0/expiration_type is an array', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FeatureSettings/properties/expiration_type/type:2',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/expiration_type', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/expiration_type/type' },
    }));
    test('refuses a body whose /Features/0/expiration_type is an object', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FeatureSettings/properties/expiration_type/type:3',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/expiration_type', value: {} }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/expiration_type/type' },
    }));
    test('refuses a body whose /Features/0/expiration_type is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FeatureSettings/properties/expiration_type/type:4',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/expiration_type', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/expiration_type/type' },
    }));
    test('refuses a body whose /Features/0/expiration_type is none of the listed values', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FeatureSettings/properties/expiration_type/enum:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/expiration_type', value: 'licet-unlisted' }],
      },
      statuses: [400],
      breaks: { keyword: 'enum', pointer: '#/components/schemas/FeatureSettings/properties/expiration_type/enum' },
    }));
    test('refuses a body whose /Features/0/expiration_type is a listed value in other letters', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FeatureSettings/properties/expiration_type/enum:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/expiration_type', value: 'NO_EXPIRATION' }],
      },
      statuses: [400],
      breaks: { keyword: 'enum', pointer: '#/components/schemas/FeatureSettings/properties/expiration_type/enum' },
    }));
    test('refuses a body whose /Features/0/expiration_type is a listed value and a letter more', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FeatureSettings/properties/expiration_type/enum:2',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/expiration_type', value: 'no_expirationx' }],
      },
      statuses: [400],
      breaks: { keyword: 'enum', pointer: '#/components/schemas/FeatureSettings/properties/expiration_type/enum' },
    }));
    test('refuses a body whose /Features/0/issued_type is a number', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FeatureSettings/properties/issued_type/type:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/issued_type', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/issued_type/type' },
    }));
    test('refuses a body whose /Features/0/issued_type is a boolean', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FeatureSettings/properties/issued_type/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/issued_type', value: true }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/issued_type/type' },
    }));
    test('refuses a body whose /Features/0/issued_type is an array', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FeatureSettings/properties/issued_type/type:2',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/issued_type', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/issued_type/type' },
    }));
    test('refuses a body whose /Features/0/issued_type is an object', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FeatureSettings/properties/issued_type/type:3',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/issued_type', value: {} }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/issued_type/type' },
    }));
    test('refuses a body whose /Features/0/issued_type is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FeatureSettings/properties/issued_type/type:4',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/issued_type', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/issued_type/type' },
    }));
    test('refuses a body whose /Features/0/issued_type is none of the listed values', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FeatureSettings/properties/issued_type/enum:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/issued_type', value: 'licet-unlisted' }],
      },
      statuses: [400],
      breaks: { keyword: 'enum', pointer: '#/components/schemas/FeatureSettings/properties/issued_type/enum' },
    }));
    test('refuses a body whose /Features/0/issued_type is a listed value in other letters', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FeatureSettings/properties/issued_type/enum:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/issued_type', value: 'NOT_ISSUED' }],
      },
      statuses: [400],
      breaks: { keyword: 'enum', pointer: '#/components/schemas/FeatureSettings/properties/issued_type/enum' },
    }));
    test('refuses a body whose /Features/0/issued_type is a listed value and a letter more', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FeatureSettings/properties/issued_type/enum:2',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/issued_type', value: 'not_issuedx' }],
      },
      statuses: [400],
      breaks: { keyword: 'enum', pointer: '#/components/schemas/FeatureSettings/properties/issued_type/enum' },
    }));
    test('refuses a body whose /Features/0/maintenance_type is a number', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FeatureSettings/properties/maintenance_type/type:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/maintenance_type', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/maintenance_type/type' },
    }));
    test('refuses a body whose /Features/0/maintenance_type is a boolean', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FeatureSettings/properties/maintenance_type/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/maintenance_type', value: true }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/maintenance_type/type' },
    }));
    test('refuses a body whose /Features/0/maintenance_type is an array', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FeatureSettings/properties/maintenance_type/type:2',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/maintenance_type', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/maintenance_type/type' },
    }));
    test('refuses a body whose /Features/0/maintenance_type is an object', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FeatureSettings/properties/maintenance_type/type:3',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/maintenance_type', value: {} }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/maintenance_type/type' },
    }));
    test('refuses a body whose /Features/0/maintenance_type is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FeatureSettings/properties/maintenance_type/type:4',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/maintenance_type', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/maintenance_type/type' },
    }));
    test('refuses a body whose /Features/0/maintenance_type is none of the listed values', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FeatureSettings/properties/maintenance_type/enum:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/maintenance_type', value: 'licet-unlisted' }],
      },
      statuses: [400],
      breaks: { keyword: 'enum', pointer: '#/components/schemas/FeatureSettings/properties/maintenance_type/enum' },
    }));
    test('refuses a body whose /Features/0/maintenance_type is a listed value in other letters', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FeatureSettings/properties/maintenance_type/enum:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/maintenance_type', value: 'NO_MAINTENANCE' }],
      },
      statuses: [400],
      breaks: { keyword: 'enum', pointer: '#/components/schemas/FeatureSettings/properties/maintenance_type/enum' },
    }));
    test('refuses a body whose /Features/0/maintenance_type is a listed value and a letter more', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FeatureSettings/properties/maintenance_type/enum:2',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/maintenance_type', value: 'no_maintenancex' }],
      },
      statuses: [400],
      breaks: { keyword: 'enum', pointer: '#/components/schemas/FeatureSettings/properties/maintenance_type/enum' },
    }));
    test('refuses a body whose /Features/0/enabled is a string', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FeatureSettings/properties/enabled/type:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/enabled', value: 'licet' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/enabled/type' },
    }));
    test('refuses a body whose /Features/0/enabled is 1', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FeatureSettings/properties/enabled/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/enabled', value: 1 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/enabled/type' },
    }));
    test('refuses a body whose /Features/0/enabled is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FeatureSettings/properties/enabled/type:2',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/enabled', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/enabled/type' },
    }));
    test('refuses a body whose /Features/0/enabled is "true", a string', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FeatureSettings/properties/enabled/type:3',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/enabled', value: 'true' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/enabled/type' },
    }));
    test('refuses a body that is a string', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/OtherLicensee/type:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body', value: 'licet' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/OtherLicensee/type' },
    }));
    test('refuses a body that is an array', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/OtherLicensee/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: { example: 'documented-minimal', type: 'application/json', edits: [{ op: 'replace', path: '/body', value: [] }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/OtherLicensee/type' },
    }));
    test('refuses a body that is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/OtherLicensee/type:2',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/OtherLicensee/type' },
    }));
    test('refuses a body without /licensee_type', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/OtherLicensee/required:licensee_type',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'remove', path: '/body/licensee_type' }],
      },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/OtherLicensee/required' },
    }));
    test('refuses a body whose /licensee_type is a number', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/OtherLicensee/properties/licensee_type/type:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/licensee_type', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/OtherLicensee/properties/licensee_type/type' },
    }));
    test('refuses a body whose /licensee_type is a boolean', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/OtherLicensee/properties/licensee_type/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/licensee_type', value: true }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/OtherLicensee/properties/licensee_type/type' },
    }));
    test('refuses a body whose /licensee_type is an array', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/OtherLicensee/properties/licensee_type/type:2',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/licensee_type', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/OtherLicensee/properties/licensee_type/type' },
    }));
    test('refuses a body whose /licensee_type is an object', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/OtherLicensee/properties/licensee_type/type:3',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/licensee_type', value: {} }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/OtherLicensee/properties/licensee_type/type' },
    }));
    test('refuses a body whose /licensee_type is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/OtherLicensee/properties/licensee_type/type:4',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/licensee_type', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/OtherLicensee/properties/licensee_type/type' },
    }));
    test('refuses a body whose /licensee_type is none of the listed values', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/OtherLicensee/properties/licensee_type/enum:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/licensee_type', value: 'licet-unlisted' }],
      },
      statuses: [400],
      breaks: { keyword: 'enum', pointer: '#/components/schemas/OtherLicensee/properties/licensee_type/enum' },
    }));
    test('refuses a body whose /licensee_type is a listed value in other letters', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/OtherLicensee/properties/licensee_type/enum:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/licensee_type', value: 'NOT_SPECIFIED' }],
      },
      statuses: [400],
      breaks: { keyword: 'enum', pointer: '#/components/schemas/OtherLicensee/properties/licensee_type/enum' },
    }));
    test('refuses a body whose /licensee_type is a listed value and a letter more', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/OtherLicensee/properties/licensee_type/enum:2',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/licensee_type', value: 'not_specifiedx' }],
      },
      statuses: [400],
      breaks: { keyword: 'enum', pointer: '#/components/schemas/OtherLicensee/properties/licensee_type/enum' },
    }));
    test('refuses a body that is a string', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LocalOrder/type:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body', value: 'licet' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LocalOrder/type' },
    }));
    test('refuses a body that is an array', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LocalOrder/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: { example: 'documented-minimal', type: 'application/json', edits: [{ op: 'replace', path: '/body', value: [] }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LocalOrder/type' },
    }));
    test('refuses a body that is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LocalOrder/type:2',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LocalOrder/type' },
    }));
    test('refuses a body without /license_type', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LocalOrder/required:license_type',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: { example: 'documented-minimal', type: 'application/json', edits: [{ op: 'remove', path: '/body/license_type' }] },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/LocalOrder/required' },
    }));
    test('refuses a body without /Features', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LocalOrder/required:Features',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: { example: 'documented-minimal', type: 'application/json', edits: [{ op: 'remove', path: '/body/Features' }] },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/LocalOrder/required' },
    }));
    test('refuses a body whose /license_type is a number', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LocalOrder/properties/license_type/type:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/license_type', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LocalOrder/properties/license_type/type' },
    }));
    test('refuses a body whose /license_type is a boolean', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LocalOrder/properties/license_type/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/license_type', value: true }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LocalOrder/properties/license_type/type' },
    }));
    test('refuses a body whose /license_type is an array', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LocalOrder/properties/license_type/type:2',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/license_type', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LocalOrder/properties/license_type/type' },
    }));
    test('refuses a body whose /license_type is an object', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LocalOrder/properties/license_type/type:3',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/license_type', value: {} }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LocalOrder/properties/license_type/type' },
    }));
    test('refuses a body whose /license_type is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LocalOrder/properties/license_type/type:4',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/license_type', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LocalOrder/properties/license_type/type' },
    }));
    test('refuses a body whose /license_type is another value than the only one', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LocalOrder/properties/license_type/const:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/license_type', value: 'licet-unlisted' }],
      },
      statuses: [400],
      breaks: { keyword: 'const', pointer: '#/components/schemas/LocalOrder/properties/license_type/const' },
    }));
    test('refuses a body whose /Features is a string', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LocalOrder/properties/Features/type:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features', value: 'licet' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LocalOrder/properties/Features/type' },
    }));
    test('refuses a body whose /Features is an object', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LocalOrder/properties/Features/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features', value: {} }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LocalOrder/properties/Features/type' },
    }));
    test('refuses a body whose /Features is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LocalOrder/properties/Features/type:2',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LocalOrder/properties/Features/type' },
    }));
    test('refuses a body whose /Features/0 is a string', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/NoExpiration/type:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0', value: 'licet' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/NoExpiration/type' },
    }));
    test('refuses a body whose /Features/0 is an array', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/NoExpiration/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/NoExpiration/type' },
    }));
    test('refuses a body whose /Features/0 is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/NoExpiration/type:2',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/NoExpiration/type' },
    }));
    test('refuses a body without /Features/0/expiration_type', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/NoExpiration/required:expiration_type',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'remove', path: '/body/Features/0/expiration_type' }],
      },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/NoExpiration/required' },
    }));
    test('refuses a body whose /Features/0/expiration_type is a number', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/NoExpiration/properties/expiration_type/type:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/expiration_type', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/NoExpiration/properties/expiration_type/type' },
    }));
    test('refuses a body whose /Features/0/expiration_type is a boolean', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/NoExpiration/properties/expiration_type/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/expiration_type', value: true }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/NoExpiration/properties/expiration_type/type' },
    }));
    test('refuses a body whose /Features/0/expiration_type is an array', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/NoExpiration/properties/expiration_type/type:2',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/expiration_type', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/NoExpiration/properties/expiration_type/type' },
    }));
    test('refuses a body whose /Features/0/expiration_type is an object', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/NoExpiration/properties/expiration_type/type:3',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/expiration_type', value: {} }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/NoExpiration/properties/expiration_type/type' },
    }));
    test('refuses a body whose /Features/0/expiration_type is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/NoExpiration/properties/expiration_type/type:4',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/expiration_type', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/NoExpiration/properties/expiration_type/type' },
    }));
    test('refuses a body whose /Features/0/expiration_type is another value than the only one', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/NoExpiration/properties/expiration_type/const:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/expiration_type', value: 'licet-unlisted' }],
      },
      statuses: [400],
      breaks: { keyword: 'const', pointer: '#/components/schemas/NoExpiration/properties/expiration_type/const' },
    }));
    test('refuses a body whose /Features/0 is a string', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/OtherIssue/type:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0', value: 'licet' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/OtherIssue/type' },
    }));
    test('refuses a body whose /Features/0 is an array', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/OtherIssue/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/OtherIssue/type' },
    }));
    test('refuses a body whose /Features/0 is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/OtherIssue/type:2',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/OtherIssue/type' },
    }));
    test('refuses a body without /Features/0/issued_type', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/OtherIssue/required:issued_type',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'remove', path: '/body/Features/0/issued_type' }],
      },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/OtherIssue/required' },
    }));
    test('refuses a body whose /Features/0/issued_type is a number', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/OtherIssue/properties/issued_type/type:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/issued_type', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/OtherIssue/properties/issued_type/type' },
    }));
    test('refuses a body whose /Features/0/issued_type is a boolean', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/OtherIssue/properties/issued_type/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/issued_type', value: true }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/OtherIssue/properties/issued_type/type' },
    }));
    test('refuses a body whose /Features/0/issued_type is an array', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/OtherIssue/properties/issued_type/type:2',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/issued_type', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/OtherIssue/properties/issued_type/type' },
    }));
    test('refuses a body whose /Features/0/issued_type is an object', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/OtherIssue/properties/issued_type/type:3',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/issued_type', value: {} }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/OtherIssue/properties/issued_type/type' },
    }));
    test('refuses a body whose /Features/0/issued_type is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/OtherIssue/properties/issued_type/type:4',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/issued_type', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/OtherIssue/properties/issued_type/type' },
    }));
    test('refuses a body whose /Features/0/issued_type is none of the listed values', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/OtherIssue/properties/issued_type/enum:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/issued_type', value: 'licet-unlisted' }],
      },
      statuses: [400],
      breaks: { keyword: 'enum', pointer: '#/components/schemas/OtherIssue/properties/issued_type/enum' },
    }));
    test('refuses a body whose /Features/0/issued_type is a listed value in other letters', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/OtherIssue/properties/issued_type/enum:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/issued_type', value: 'NOT_ISSUED' }],
      },
      statuses: [400],
      breaks: { keyword: 'enum', pointer: '#/components/schemas/OtherIssue/properties/issued_type/enum' },
    }));
    test('refuses a body whose /Features/0/issued_type is a listed value and a letter more', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/OtherIssue/properties/issued_type/enum:2',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/issued_type', value: 'not_issuedx' }],
      },
      statuses: [400],
      breaks: { keyword: 'enum', pointer: '#/components/schemas/OtherIssue/properties/issued_type/enum' },
    }));
    test('refuses a body whose /Features/0 is a string', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/NoMaintenance/type:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0', value: 'licet' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/NoMaintenance/type' },
    }));
    test('refuses a body whose /Features/0 is an array', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/NoMaintenance/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/NoMaintenance/type' },
    }));
    test('refuses a body whose /Features/0 is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/NoMaintenance/type:2',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/NoMaintenance/type' },
    }));
    test('refuses a body without /Features/0/maintenance_type', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/NoMaintenance/required:maintenance_type',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'remove', path: '/body/Features/0/maintenance_type' }],
      },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/NoMaintenance/required' },
    }));
    test('refuses a body whose /Features/0/maintenance_type is a number', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/NoMaintenance/properties/maintenance_type/type:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/maintenance_type', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/NoMaintenance/properties/maintenance_type/type' },
    }));
    test('refuses a body whose /Features/0/maintenance_type is a boolean', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/NoMaintenance/properties/maintenance_type/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/maintenance_type', value: true }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/NoMaintenance/properties/maintenance_type/type' },
    }));
    test('refuses a body whose /Features/0/maintenance_type is an array', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/NoMaintenance/properties/maintenance_type/type:2',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/maintenance_type', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/NoMaintenance/properties/maintenance_type/type' },
    }));
    test('refuses a body whose /Features/0/maintenance_type is an object', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/NoMaintenance/properties/maintenance_type/type:3',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/maintenance_type', value: {} }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/NoMaintenance/properties/maintenance_type/type' },
    }));
    test('refuses a body whose /Features/0/maintenance_type is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/NoMaintenance/properties/maintenance_type/type:4',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/maintenance_type', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/NoMaintenance/properties/maintenance_type/type' },
    }));
    test('refuses a body whose /Features/0/maintenance_type is another value than the only one', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/NoMaintenance/properties/maintenance_type/const:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/maintenance_type', value: 'licet-unlisted' }],
      },
      statuses: [400],
      breaks: { keyword: 'const', pointer: '#/components/schemas/NoMaintenance/properties/maintenance_type/const' },
    }));
    test('refuses a body whose /Features/0 is a string', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/Feature/allOf/1/type:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0', value: 'licet' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/Feature/allOf/1/type' },
    }));
    test('refuses a body whose /Features/0 is an array', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/Feature/allOf/1/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/Feature/allOf/1/type' },
    }));
    test('refuses a body whose /Features/0 is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/Feature/allOf/1/type:2',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/Feature/allOf/1/type' },
    }));
    test('refuses a body without /Features/0/enabled', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/Feature/allOf/1/required:enabled',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'remove', path: '/body/Features/0/enabled' }],
      },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/Feature/allOf/1/required' },
    }));
    test('refuses a body whose /Features/0/enabled is a string', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/Feature/allOf/1/properties/enabled/type:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/enabled', value: 'licet' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/Feature/allOf/1/properties/enabled/type' },
    }));
    test('refuses a body whose /Features/0/enabled is 1', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/Feature/allOf/1/properties/enabled/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/enabled', value: 1 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/Feature/allOf/1/properties/enabled/type' },
    }));
    test('refuses a body whose /Features/0/enabled is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/Feature/allOf/1/properties/enabled/type:2',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/enabled', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/Feature/allOf/1/properties/enabled/type' },
    }));
    test('refuses a body whose /Features/0/enabled is "true", a string', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/Feature/allOf/1/properties/enabled/type:3',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/enabled', value: 'true' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/Feature/allOf/1/properties/enabled/type' },
    }));
    test('refuses a body whose /description is a number', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/description/type:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-full',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/description', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/description/type' },
    }));
    test('refuses a body whose /description is a boolean', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/description/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-full',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/description', value: true }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/description/type' },
    }));
    test('refuses a body whose /description is an array', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/description/type:2',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-full',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/description', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/description/type' },
    }));
    test('refuses a body whose /description is an object', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/description/type:3',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-full',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/description', value: {} }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/description/type' },
    }));
    test('refuses a body whose /description is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/description/type:4',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-full',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/description', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/description/type' },
    }));
    test('refuses a body whose /settings_description is a number', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/settings_description/type:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-full',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/settings_description', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/settings_description/type' },
    }));
    test('refuses a body whose /settings_description is a boolean', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/settings_description/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-full',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/settings_description', value: true }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/settings_description/type' },
    }));
    test('refuses a body whose /settings_description is an array', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/settings_description/type:2',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-full',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/settings_description', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/settings_description/type' },
    }));
    test('refuses a body whose /settings_description is an object', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/settings_description/type:3',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-full',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/settings_description', value: {} }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/settings_description/type' },
    }));
    test('refuses a body whose /settings_description is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/settings_description/type:4',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-full',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/settings_description', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/settings_description/type' },
    }));
    test('refuses a body whose /deactivations_allowed is a string', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/deactivations_allowed/type:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-full',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/deactivations_allowed', value: 'licet' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/deactivations_allowed/type' },
    }));
    test('refuses a body whose /deactivations_allowed is no whole number', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/deactivations_allowed/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-full',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/deactivations_allowed', value: 1.5 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/deactivations_allowed/type' },
    }));
    test('refuses a body whose /deactivations_allowed is a boolean', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/deactivations_allowed/type:2',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-full',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/deactivations_allowed', value: true }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/deactivations_allowed/type' },
    }));
    test('refuses a body whose /deactivations_allowed is an array', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/deactivations_allowed/type:3',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-full',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/deactivations_allowed', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/deactivations_allowed/type' },
    }));
    test('refuses a body whose /deactivations_allowed is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/deactivations_allowed/type:4',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-full',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/deactivations_allowed', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/deactivations_allowed/type' },
    }));
    test('refuses a body whose /deactivations_allowed is "10", a string', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/deactivations_allowed/type:5',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-full',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/deactivations_allowed', value: '10' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/deactivations_allowed/type' },
    }));
    test('refuses a body whose /deactivations_allowed is too small', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/deactivations_allowed/minimum:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-full',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/deactivations_allowed', value: -1 }],
      },
      statuses: [400],
      breaks: {
        keyword: 'minimum',
        pointer: '#/components/schemas/LicenseOrderSettings/properties/deactivations_allowed/minimum',
      },
    }));
    test('refuses a body whose /Features/0/days_from_activation is a string', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/DayCount/oneOf/0/type:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-full',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/days_from_activation', value: 'licet' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/DayCount/oneOf/0/type' },
    }));
    test('refuses a body whose /Features/0/days_from_activation is no whole number', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/DayCount/oneOf/0/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-full',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/days_from_activation', value: 1.5 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/DayCount/oneOf/0/type' },
    }));
    test('refuses a body whose /Features/0/days_from_activation is a boolean', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/DayCount/oneOf/0/type:2',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-full',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/days_from_activation', value: true }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/DayCount/oneOf/0/type' },
    }));
    test('refuses a body whose /Features/0/days_from_activation is an array', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/DayCount/oneOf/0/type:3',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-full',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/days_from_activation', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/DayCount/oneOf/0/type' },
    }));
    test('refuses a body whose /Features/0/days_from_activation is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/DayCount/oneOf/0/type:4',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-full',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/days_from_activation', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/DayCount/oneOf/0/type' },
    }));
    test('refuses a body whose /Features/0/days_from_activation is too small', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/DayCount/oneOf/0/minimum:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-full',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/days_from_activation', value: -1 }],
      },
      statuses: [400],
      breaks: { keyword: 'minimum', pointer: '#/components/schemas/DayCount/oneOf/0/minimum' },
    }));
    test('refuses a body whose /Features/0/options is a number', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FeatureSettings/properties/options/type:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-full',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/options', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/options/type' },
    }));
    test('refuses a body whose /Features/0/options is a boolean', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FeatureSettings/properties/options/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-full',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/options', value: true }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/options/type' },
    }));
    test('refuses a body whose /Features/0/options is an array', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FeatureSettings/properties/options/type:2',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-full',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/options', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/options/type' },
    }));
    test('refuses a body whose /Features/0/options is an object', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FeatureSettings/properties/options/type:3',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-full',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/options', value: {} }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/options/type' },
    }));
    test('refuses a body whose /Features/0/options is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FeatureSettings/properties/options/type:4',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-full',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/options', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/options/type' },
    }));
    test('refuses a body whose /Features/0/additional_settings is a number', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FeatureSettings/properties/additional_settings/type:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-full',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/additional_settings', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/additional_settings/type' },
    }));
    test('refuses a body whose /Features/0/additional_settings is a boolean', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FeatureSettings/properties/additional_settings/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-full',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/additional_settings', value: true }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/additional_settings/type' },
    }));
    test('refuses a body whose /Features/0/additional_settings is an array', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FeatureSettings/properties/additional_settings/type:2',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-full',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/additional_settings', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/additional_settings/type' },
    }));
    test('refuses a body whose /Features/0/additional_settings is an object', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FeatureSettings/properties/additional_settings/type:3',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-full',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/additional_settings', value: {} }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/additional_settings/type' },
    }));
    test('refuses a body whose /Features/0/additional_settings is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FeatureSettings/properties/additional_settings/type:4',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-full',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/additional_settings', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/additional_settings/type' },
    }));
    test('refuses a body whose /Features/0/count is a string', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FeatureSettings/properties/count/type:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-full',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/count', value: 'licet' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/count/type' },
    }));
    test('refuses a body whose /Features/0/count is no whole number', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FeatureSettings/properties/count/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-full',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/count', value: 1.5 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/count/type' },
    }));
    test('refuses a body whose /Features/0/count is a boolean', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FeatureSettings/properties/count/type:2',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-full',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/count', value: true }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/count/type' },
    }));
    test('refuses a body whose /Features/0/count is an array', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FeatureSettings/properties/count/type:3',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-full',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/count', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/count/type' },
    }));
    test('refuses a body whose /Features/0/count is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FeatureSettings/properties/count/type:4',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-full',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/count', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/count/type' },
    }));
    test('refuses a body whose /Features/0/count is "15", a string', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FeatureSettings/properties/count/type:5',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-full',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/count', value: '15' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/count/type' },
    }));
    test('refuses a body whose /Features/0/count is too small', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FeatureSettings/properties/count/minimum:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-full',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/count', value: -1 }],
      },
      statuses: [400],
      breaks: { keyword: 'minimum', pointer: '#/components/schemas/FeatureSettings/properties/count/minimum' },
    }));
    test('refuses a body whose /Features/0/maintenance_date is a number', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/Day/type:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-full',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/maintenance_date', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/Day/type' },
    }));
    test('refuses a body whose /Features/0/maintenance_date is a boolean', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/Day/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-full',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/maintenance_date', value: true }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/Day/type' },
    }));
    test('refuses a body whose /Features/0/maintenance_date is an array', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/Day/type:2',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-full',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/maintenance_date', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/Day/type' },
    }));
    test('refuses a body whose /Features/0/maintenance_date is an object', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/Day/type:3',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-full',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/maintenance_date', value: {} }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/Day/type' },
    }));
    test('refuses a body whose /Features/0/maintenance_date is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/Day/type:4',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-full',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/maintenance_date', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/Day/type' },
    }));
    test('refuses a body whose /Features/0/maintenance_date does not match its pattern', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/Day/pattern:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-full',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/maintenance_date', value: '2020-12-3!' }],
      },
      statuses: [400],
      breaks: { keyword: 'pattern', pointer: '#/components/schemas/Day/pattern' },
    }));
    test('refuses a body whose /Features/0/maintenance_date is no date: 2020-13-45', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/Day/format:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-full',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/maintenance_date', value: '2020-13-45' }],
      },
      statuses: [400],
      breaks: { keyword: 'format', pointer: '#/components/schemas/Day/format' },
    }));
    test('refuses a body whose /Features/0/maintenance_date is no date: 2020-02-30', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/Day/format:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-full',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/maintenance_date', value: '2020-02-30' }],
      },
      statuses: [400],
      breaks: { keyword: 'format', pointer: '#/components/schemas/Day/format' },
    }));
    test('refuses a body whose /Features/0/maintenance_date is no date: 01/31/2030', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/Day/format:2',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-full',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/maintenance_date', value: '01/31/2030' }],
      },
      statuses: [400],
      breaks: { keyword: 'format', pointer: '#/components/schemas/Day/format' },
    }));
    test('refuses a body whose /Features/0/maintenance_date is no date', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/Day/format:3',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-full',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/maintenance_date', value: 'licet!' }],
      },
      statuses: [400],
      breaks: { keyword: 'format', pointer: '#/components/schemas/Day/format' },
    }));
    test('refuses a body whose /Features/0/comment is a number', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FeatureSettings/properties/comment/type:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-full',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/comment', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/comment/type' },
    }));
    test('refuses a body whose /Features/0/comment is a boolean', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FeatureSettings/properties/comment/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-full',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/comment', value: true }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/comment/type' },
    }));
    test('refuses a body whose /Features/0/comment is an array', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FeatureSettings/properties/comment/type:2',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-full',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/comment', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/comment/type' },
    }));
    test('refuses a body whose /Features/0/comment is an object', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FeatureSettings/properties/comment/type:3',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-full',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/comment', value: {} }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/comment/type' },
    }));
    test('refuses a body whose /Features/0/comment is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FeatureSettings/properties/comment/type:4',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-full',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/comment', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/comment/type' },
    }));
    test('refuses a body whose /Features/0 is a string', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/DaysFromActivationExpiration/type:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-full',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0', value: 'licet' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/DaysFromActivationExpiration/type' },
    }));
    test('refuses a body whose /Features/0 is an array', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/DaysFromActivationExpiration/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-full',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/DaysFromActivationExpiration/type' },
    }));
    test('refuses a body whose /Features/0 is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/DaysFromActivationExpiration/type:2',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-full',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/DaysFromActivationExpiration/type' },
    }));
    test('refuses a body without /Features/0/expiration_type', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/DaysFromActivationExpiration/required:expiration_type',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-full',
        type: 'application/json',
        edits: [{ op: 'remove', path: '/body/Features/0/expiration_type' }],
      },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/DaysFromActivationExpiration/required' },
    }));
    test('refuses a body without /Features/0/days_from_activation', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/DaysFromActivationExpiration/required:days_from_activation',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-full',
        type: 'application/json',
        edits: [{ op: 'remove', path: '/body/Features/0/days_from_activation' }],
      },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/DaysFromActivationExpiration/required' },
    }));
    test('refuses a body whose /Features/0/expiration_type is a number', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/DaysFromActivationExpiration/properties/expiration_type/type:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-full',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/expiration_type', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/DaysFromActivationExpiration/properties/expiration_type/type' },
    }));
    test('refuses a body whose /Features/0/expiration_type is a boolean', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/DaysFromActivationExpiration/properties/expiration_type/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-full',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/expiration_type', value: true }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/DaysFromActivationExpiration/properties/expiration_type/type' },
    }));
    test('refuses a body whose /Features/0/expiration_type is an array', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/DaysFromActivationExpiration/properties/expiration_type/type:2',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-full',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/expiration_type', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/DaysFromActivationExpiration/properties/expiration_type/type' },
    }));
    test('refuses a body whose /Features/0/expiration_type is an object', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/DaysFromActivationExpiration/properties/expiration_type/type:3',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-full',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/expiration_type', value: {} }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/DaysFromActivationExpiration/properties/expiration_type/type' },
    }));
    test('refuses a body whose /Features/0/expiration_type is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/DaysFromActivationExpiration/properties/expiration_type/type:4',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-full',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/expiration_type', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/DaysFromActivationExpiration/properties/expiration_type/type' },
    }));
    test('refuses a body whose /Features/0/expiration_type is another value than the only one', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/DaysFromActivationExpiration/properties/expiration_type/const:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-full',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/expiration_type', value: 'licet-unlisted' }],
      },
      statuses: [400],
      breaks: {
        keyword: 'const',
        pointer: '#/components/schemas/DaysFromActivationExpiration/properties/expiration_type/const',
      },
    }));
    test('refuses a body whose /Features/0 is a string', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FixedMaintenance/type:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-full',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0', value: 'licet' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FixedMaintenance/type' },
    }));
    test('refuses a body whose /Features/0 is an array', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FixedMaintenance/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-full',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FixedMaintenance/type' },
    }));
    test('refuses a body whose /Features/0 is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FixedMaintenance/type:2',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-full',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FixedMaintenance/type' },
    }));
    test('refuses a body without /Features/0/maintenance_type', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FixedMaintenance/required:maintenance_type',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-full',
        type: 'application/json',
        edits: [{ op: 'remove', path: '/body/Features/0/maintenance_type' }],
      },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/FixedMaintenance/required' },
    }));
    test('refuses a body without /Features/0/maintenance_date', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FixedMaintenance/required:maintenance_date',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-full',
        type: 'application/json',
        edits: [{ op: 'remove', path: '/body/Features/0/maintenance_date' }],
      },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/FixedMaintenance/required' },
    }));
    test('refuses a body whose /Features/0/maintenance_type is a number', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FixedMaintenance/properties/maintenance_type/type:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-full',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/maintenance_type', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FixedMaintenance/properties/maintenance_type/type' },
    }));
    test('refuses a body whose /Features/0/maintenance_type is a boolean', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FixedMaintenance/properties/maintenance_type/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-full',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/maintenance_type', value: true }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FixedMaintenance/properties/maintenance_type/type' },
    }));
    test('refuses a body whose /Features/0/maintenance_type is an array', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FixedMaintenance/properties/maintenance_type/type:2',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-full',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/maintenance_type', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FixedMaintenance/properties/maintenance_type/type' },
    }));
    test('refuses a body whose /Features/0/maintenance_type is an object', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FixedMaintenance/properties/maintenance_type/type:3',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-full',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/maintenance_type', value: {} }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FixedMaintenance/properties/maintenance_type/type' },
    }));
    test('refuses a body whose /Features/0/maintenance_type is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FixedMaintenance/properties/maintenance_type/type:4',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-full',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/maintenance_type', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FixedMaintenance/properties/maintenance_type/type' },
    }));
    test('refuses a body whose /Features/0/maintenance_type is another value than the only one', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FixedMaintenance/properties/maintenance_type/const:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-full',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/maintenance_type', value: 'licet-unlisted' }],
      },
      statuses: [400],
      breaks: { keyword: 'const', pointer: '#/components/schemas/FixedMaintenance/properties/maintenance_type/const' },
    }));
    test('refuses a body whose /Features/0/days_from_activation is a boolean', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/DayCount/oneOf/1/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'network-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/days_from_activation', value: true }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/DayCount/oneOf/1/type' },
    }));
    test('refuses a body whose /Features/0/days_from_activation is an array', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/DayCount/oneOf/1/type:2',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'network-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/days_from_activation', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/DayCount/oneOf/1/type' },
    }));
    test('refuses a body whose /Features/0/days_from_activation is an object', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/DayCount/oneOf/1/type:3',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'network-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/days_from_activation', value: {} }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/DayCount/oneOf/1/type' },
    }));
    test('refuses a body whose /Features/0/days_from_activation is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/DayCount/oneOf/1/type:4',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'network-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/days_from_activation', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/DayCount/oneOf/1/type' },
    }));
    test('refuses a body whose /Features/0/days_from_activation does not match its pattern', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/DayCount/oneOf/1/pattern:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'network-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/days_from_activation', value: '36!' }],
      },
      statuses: [400],
      breaks: { keyword: 'pattern', pointer: '#/components/schemas/DayCount/oneOf/1/pattern' },
    }));
    test('refuses a body whose /Features/0/maintenance_days_from_activation is a boolean', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/DayCount/oneOf/1/type:1@/body/Features/*/maintenance_days_from_activation',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'network-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/maintenance_days_from_activation', value: true }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/DayCount/oneOf/1/type' },
    }));
    test('refuses a body whose /Features/0/maintenance_days_from_activation is an array', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/DayCount/oneOf/1/type:2@/body/Features/*/maintenance_days_from_activation',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'network-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/maintenance_days_from_activation', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/DayCount/oneOf/1/type' },
    }));
    test('refuses a body whose /Features/0/maintenance_days_from_activation is an object', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/DayCount/oneOf/1/type:3@/body/Features/*/maintenance_days_from_activation',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'network-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/maintenance_days_from_activation', value: {} }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/DayCount/oneOf/1/type' },
    }));
    test('refuses a body whose /Features/0/maintenance_days_from_activation is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/DayCount/oneOf/1/type:4@/body/Features/*/maintenance_days_from_activation',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'network-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/maintenance_days_from_activation', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/DayCount/oneOf/1/type' },
    }));
    test('refuses a body whose /Features/0/maintenance_days_from_activation does not match its pattern', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/DayCount/oneOf/1/pattern:0@/body/Features/*/maintenance_days_from_activation',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'network-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/maintenance_days_from_activation', value: '9!' }],
      },
      statuses: [400],
      breaks: { keyword: 'pattern', pointer: '#/components/schemas/DayCount/oneOf/1/pattern' },
    }));
    test('refuses a body that is a string', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/NetworkOrder/type:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: { example: 'network-order', type: 'application/json', edits: [{ op: 'replace', path: '/body', value: 'licet' }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/NetworkOrder/type' },
    }));
    test('refuses a body that is an array', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/NetworkOrder/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: { example: 'network-order', type: 'application/json', edits: [{ op: 'replace', path: '/body', value: [] }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/NetworkOrder/type' },
    }));
    test('refuses a body that is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/NetworkOrder/type:2',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: { example: 'network-order', type: 'application/json', edits: [{ op: 'replace', path: '/body', value: null }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/NetworkOrder/type' },
    }));
    test('refuses a body without /license_type', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/NetworkOrder/required:license_type',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: { example: 'network-order', type: 'application/json', edits: [{ op: 'remove', path: '/body/license_type' }] },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/NetworkOrder/required' },
    }));
    test('refuses a body without /Features', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/NetworkOrder/required:Features',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: { example: 'network-order', type: 'application/json', edits: [{ op: 'remove', path: '/body/Features' }] },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/NetworkOrder/required' },
    }));
    test('refuses a body whose /license_type is a number', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/NetworkOrder/properties/license_type/type:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'network-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/license_type', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/NetworkOrder/properties/license_type/type' },
    }));
    test('refuses a body whose /license_type is a boolean', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/NetworkOrder/properties/license_type/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'network-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/license_type', value: true }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/NetworkOrder/properties/license_type/type' },
    }));
    test('refuses a body whose /license_type is an array', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/NetworkOrder/properties/license_type/type:2',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'network-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/license_type', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/NetworkOrder/properties/license_type/type' },
    }));
    test('refuses a body whose /license_type is an object', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/NetworkOrder/properties/license_type/type:3',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'network-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/license_type', value: {} }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/NetworkOrder/properties/license_type/type' },
    }));
    test('refuses a body whose /license_type is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/NetworkOrder/properties/license_type/type:4',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'network-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/license_type', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/NetworkOrder/properties/license_type/type' },
    }));
    test('refuses a body whose /license_type is another value than the only one', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/NetworkOrder/properties/license_type/const:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'network-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/license_type', value: 'licet-unlisted' }],
      },
      statuses: [400],
      breaks: { keyword: 'const', pointer: '#/components/schemas/NetworkOrder/properties/license_type/const' },
    }));
    test('refuses a body whose /Features is a string', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/NetworkOrder/properties/Features/type:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'network-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features', value: 'licet' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/NetworkOrder/properties/Features/type' },
    }));
    test('refuses a body whose /Features is an object', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/NetworkOrder/properties/Features/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'network-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features', value: {} }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/NetworkOrder/properties/Features/type' },
    }));
    test('refuses a body whose /Features is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/NetworkOrder/properties/Features/type:2',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'network-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/NetworkOrder/properties/Features/type' },
    }));
    test('refuses a body whose /Features/0 is a string', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/DaysFromActivationMaintenance/type:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'network-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0', value: 'licet' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/DaysFromActivationMaintenance/type' },
    }));
    test('refuses a body whose /Features/0 is an array', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/DaysFromActivationMaintenance/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'network-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/DaysFromActivationMaintenance/type' },
    }));
    test('refuses a body whose /Features/0 is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/DaysFromActivationMaintenance/type:2',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'network-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/DaysFromActivationMaintenance/type' },
    }));
    test('refuses a body without /Features/0/maintenance_type', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/DaysFromActivationMaintenance/required:maintenance_type',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'network-order',
        type: 'application/json',
        edits: [{ op: 'remove', path: '/body/Features/0/maintenance_type' }],
      },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/DaysFromActivationMaintenance/required' },
    }));
    test('refuses a body without /Features/0/maintenance_days_from_activation', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/DaysFromActivationMaintenance/required:maintenance_days_from_activation',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'network-order',
        type: 'application/json',
        edits: [{ op: 'remove', path: '/body/Features/0/maintenance_days_from_activation' }],
      },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/DaysFromActivationMaintenance/required' },
    }));
    test('refuses a body whose /Features/0/maintenance_type is a number', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/DaysFromActivationMaintenance/properties/maintenance_type/type:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'network-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/maintenance_type', value: 12 }],
      },
      statuses: [400],
      breaks: {
        keyword: 'type',
        pointer: '#/components/schemas/DaysFromActivationMaintenance/properties/maintenance_type/type',
      },
    }));
    test('refuses a body whose /Features/0/maintenance_type is a boolean', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/DaysFromActivationMaintenance/properties/maintenance_type/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'network-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/maintenance_type', value: true }],
      },
      statuses: [400],
      breaks: {
        keyword: 'type',
        pointer: '#/components/schemas/DaysFromActivationMaintenance/properties/maintenance_type/type',
      },
    }));
    test('refuses a body whose /Features/0/maintenance_type is an array', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/DaysFromActivationMaintenance/properties/maintenance_type/type:2',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'network-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/maintenance_type', value: [] }],
      },
      statuses: [400],
      breaks: {
        keyword: 'type',
        pointer: '#/components/schemas/DaysFromActivationMaintenance/properties/maintenance_type/type',
      },
    }));
    test('refuses a body whose /Features/0/maintenance_type is an object', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/DaysFromActivationMaintenance/properties/maintenance_type/type:3',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'network-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/maintenance_type', value: {} }],
      },
      statuses: [400],
      breaks: {
        keyword: 'type',
        pointer: '#/components/schemas/DaysFromActivationMaintenance/properties/maintenance_type/type',
      },
    }));
    test('refuses a body whose /Features/0/maintenance_type is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/DaysFromActivationMaintenance/properties/maintenance_type/type:4',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'network-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/maintenance_type', value: null }],
      },
      statuses: [400],
      breaks: {
        keyword: 'type',
        pointer: '#/components/schemas/DaysFromActivationMaintenance/properties/maintenance_type/type',
      },
    }));
    test('refuses a body whose /Features/0/maintenance_type is another value than the only one', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/DaysFromActivationMaintenance/properties/maintenance_type/const:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'network-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/maintenance_type', value: 'licet-unlisted' }],
      },
      statuses: [400],
      breaks: {
        keyword: 'const',
        pointer: '#/components/schemas/DaysFromActivationMaintenance/properties/maintenance_type/const',
      },
    }));
    test('refuses a body whose /Features/0 is a string', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FeatureCount/type:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'network-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0', value: 'licet' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureCount/type' },
    }));
    test('refuses a body whose /Features/0 is an array', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FeatureCount/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'network-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureCount/type' },
    }));
    test('refuses a body whose /Features/0 is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FeatureCount/type:2',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'network-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureCount/type' },
    }));
    test('refuses a body without /Features/0/count', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FeatureCount/required:count',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: { example: 'network-order', type: 'application/json', edits: [{ op: 'remove', path: '/body/Features/0/count' }] },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/FeatureCount/required' },
    }));
    test('refuses a body whose /Features/0/count is a string', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FeatureCount/properties/count/type:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'network-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/count', value: 'licet' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureCount/properties/count/type' },
    }));
    test('refuses a body whose /Features/0/count is no whole number', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FeatureCount/properties/count/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'network-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/count', value: 1.5 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureCount/properties/count/type' },
    }));
    test('refuses a body whose /Features/0/count is a boolean', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FeatureCount/properties/count/type:2',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'network-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/count', value: true }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureCount/properties/count/type' },
    }));
    test('refuses a body whose /Features/0/count is an array', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FeatureCount/properties/count/type:3',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'network-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/count', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureCount/properties/count/type' },
    }));
    test('refuses a body whose /Features/0/count is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FeatureCount/properties/count/type:4',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'network-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/count', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureCount/properties/count/type' },
    }));
    test('refuses a body whose /Features/0/count is "25", a string', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FeatureCount/properties/count/type:5',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'network-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/count', value: '25' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureCount/properties/count/type' },
    }));
    test('refuses a body whose /Features/0/count is too small', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FeatureCount/properties/count/minimum:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'network-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/count', value: -1 }],
      },
      statuses: [400],
      breaks: { keyword: 'minimum', pointer: '#/components/schemas/FeatureCount/properties/count/minimum' },
    }));
    test('refuses a body whose /licensee is a number', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/licensee/type:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/licensee', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/licensee/type' },
    }));
    test('refuses a body whose /licensee is a boolean', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/licensee/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/licensee', value: true }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/licensee/type' },
    }));
    test('refuses a body whose /licensee is an array', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/licensee/type:2',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/licensee', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/licensee/type' },
    }));
    test('refuses a body whose /licensee is an object', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/licensee/type:3',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/licensee', value: {} }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/licensee/type' },
    }));
    test('refuses a body whose /licensee is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/licensee/type:4',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/licensee', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/licensee/type' },
    }));
    test('refuses a body whose /Features/0/expiration_date is a number', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/Day/type:0@/body/Features/*/expiration_date',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/expiration_date', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/Day/type' },
    }));
    test('refuses a body whose /Features/0/expiration_date is a boolean', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/Day/type:1@/body/Features/*/expiration_date',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/expiration_date', value: true }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/Day/type' },
    }));
    test('refuses a body whose /Features/0/expiration_date is an array', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/Day/type:2@/body/Features/*/expiration_date',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/expiration_date', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/Day/type' },
    }));
    test('refuses a body whose /Features/0/expiration_date is an object', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/Day/type:3@/body/Features/*/expiration_date',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/expiration_date', value: {} }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/Day/type' },
    }));
    test('refuses a body whose /Features/0/expiration_date is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/Day/type:4@/body/Features/*/expiration_date',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/expiration_date', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/Day/type' },
    }));
    test('refuses a body whose /Features/0/expiration_date does not match its pattern', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/Day/pattern:0@/body/Features/*/expiration_date',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/expiration_date', value: '2027-12-3!' }],
      },
      statuses: [400],
      breaks: { keyword: 'pattern', pointer: '#/components/schemas/Day/pattern' },
    }));
    test('refuses a body whose /Features/0/expiration_date is no date: 2020-13-45', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/Day/format:0@/body/Features/*/expiration_date',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/expiration_date', value: '2020-13-45' }],
      },
      statuses: [400],
      breaks: { keyword: 'format', pointer: '#/components/schemas/Day/format' },
    }));
    test('refuses a body whose /Features/0/expiration_date is no date: 2020-02-30', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/Day/format:1@/body/Features/*/expiration_date',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/expiration_date', value: '2020-02-30' }],
      },
      statuses: [400],
      breaks: { keyword: 'format', pointer: '#/components/schemas/Day/format' },
    }));
    test('refuses a body whose /Features/0/expiration_date is no date: 01/31/2030', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/Day/format:2@/body/Features/*/expiration_date',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/expiration_date', value: '01/31/2030' }],
      },
      statuses: [400],
      breaks: { keyword: 'format', pointer: '#/components/schemas/Day/format' },
    }));
    test('refuses a body whose /Features/0/expiration_date is no date', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/Day/format:3@/body/Features/*/expiration_date',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/expiration_date', value: 'licet!' }],
      },
      statuses: [400],
      breaks: { keyword: 'format', pointer: '#/components/schemas/Day/format' },
    }));
    test('refuses a body whose /Features/0/issued_date is a number', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/Day/type:0@/body/Features/*/issued_date',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/issued_date', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/Day/type' },
    }));
    test('refuses a body whose /Features/0/issued_date is a boolean', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/Day/type:1@/body/Features/*/issued_date',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/issued_date', value: true }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/Day/type' },
    }));
    test('refuses a body whose /Features/0/issued_date is an array', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/Day/type:2@/body/Features/*/issued_date',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/issued_date', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/Day/type' },
    }));
    test('refuses a body whose /Features/0/issued_date is an object', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/Day/type:3@/body/Features/*/issued_date',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/issued_date', value: {} }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/Day/type' },
    }));
    test('refuses a body whose /Features/0/issued_date is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/Day/type:4@/body/Features/*/issued_date',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/issued_date', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/Day/type' },
    }));
    test('refuses a body whose /Features/0/issued_date does not match its pattern', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/Day/pattern:0@/body/Features/*/issued_date',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/issued_date', value: '2026-01-0!' }],
      },
      statuses: [400],
      breaks: { keyword: 'pattern', pointer: '#/components/schemas/Day/pattern' },
    }));
    test('refuses a body whose /Features/0/issued_date is no date: 2020-13-45', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/Day/format:0@/body/Features/*/issued_date',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/issued_date', value: '2020-13-45' }],
      },
      statuses: [400],
      breaks: { keyword: 'format', pointer: '#/components/schemas/Day/format' },
    }));
    test('refuses a body whose /Features/0/issued_date is no date: 2020-02-30', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/Day/format:1@/body/Features/*/issued_date',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/issued_date', value: '2020-02-30' }],
      },
      statuses: [400],
      breaks: { keyword: 'format', pointer: '#/components/schemas/Day/format' },
    }));
    test('refuses a body whose /Features/0/issued_date is no date: 01/31/2030', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/Day/format:2@/body/Features/*/issued_date',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/issued_date', value: '01/31/2030' }],
      },
      statuses: [400],
      breaks: { keyword: 'format', pointer: '#/components/schemas/Day/format' },
    }));
    test('refuses a body whose /Features/0/issued_date is no date', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/Day/format:3@/body/Features/*/issued_date',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/issued_date', value: 'licet!' }],
      },
      statuses: [400],
      breaks: { keyword: 'format', pointer: '#/components/schemas/Day/format' },
    }));
    test('refuses a body whose /Features/0/maintenance_days_from_activation is a string', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/DayCount/oneOf/0/type:0@/body/Features/*/maintenance_days_from_activation',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/maintenance_days_from_activation', value: 'licet' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/DayCount/oneOf/0/type' },
    }));
    test('refuses a body whose /Features/0/maintenance_days_from_activation is no whole number', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/DayCount/oneOf/0/type:1@/body/Features/*/maintenance_days_from_activation',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/maintenance_days_from_activation', value: 1.5 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/DayCount/oneOf/0/type' },
    }));
    test('refuses a body whose /Features/0/maintenance_days_from_activation is a boolean', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/DayCount/oneOf/0/type:2@/body/Features/*/maintenance_days_from_activation',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/maintenance_days_from_activation', value: true }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/DayCount/oneOf/0/type' },
    }));
    test('refuses a body whose /Features/0/maintenance_days_from_activation is an array', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/DayCount/oneOf/0/type:3@/body/Features/*/maintenance_days_from_activation',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/maintenance_days_from_activation', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/DayCount/oneOf/0/type' },
    }));
    test('refuses a body whose /Features/0/maintenance_days_from_activation is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/DayCount/oneOf/0/type:4@/body/Features/*/maintenance_days_from_activation',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/maintenance_days_from_activation', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/DayCount/oneOf/0/type' },
    }));
    test('refuses a body whose /Features/0/maintenance_days_from_activation is too small', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/DayCount/oneOf/0/minimum:0@/body/Features/*/maintenance_days_from_activation',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/maintenance_days_from_activation', value: -1 }],
      },
      statuses: [400],
      breaks: { keyword: 'minimum', pointer: '#/components/schemas/DayCount/oneOf/0/minimum' },
    }));
    test('refuses a body that is a string', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FixedLicensee/type:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: { example: 'fixed-licensee', type: 'application/json', edits: [{ op: 'replace', path: '/body', value: 'licet' }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FixedLicensee/type' },
    }));
    test('refuses a body that is an array', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FixedLicensee/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: { example: 'fixed-licensee', type: 'application/json', edits: [{ op: 'replace', path: '/body', value: [] }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FixedLicensee/type' },
    }));
    test('refuses a body that is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FixedLicensee/type:2',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: { example: 'fixed-licensee', type: 'application/json', edits: [{ op: 'replace', path: '/body', value: null }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FixedLicensee/type' },
    }));
    test('refuses a body without /licensee_type', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FixedLicensee/required:licensee_type',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: { example: 'fixed-licensee', type: 'application/json', edits: [{ op: 'remove', path: '/body/licensee_type' }] },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/FixedLicensee/required' },
    }));
    test('refuses a body without /licensee', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FixedLicensee/required:licensee',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: { example: 'fixed-licensee', type: 'application/json', edits: [{ op: 'remove', path: '/body/licensee' }] },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/FixedLicensee/required' },
    }));
    test('refuses a body whose /licensee_type is a number', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FixedLicensee/properties/licensee_type/type:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/licensee_type', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FixedLicensee/properties/licensee_type/type' },
    }));
    test('refuses a body whose /licensee_type is a boolean', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FixedLicensee/properties/licensee_type/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/licensee_type', value: true }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FixedLicensee/properties/licensee_type/type' },
    }));
    test('refuses a body whose /licensee_type is an array', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FixedLicensee/properties/licensee_type/type:2',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/licensee_type', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FixedLicensee/properties/licensee_type/type' },
    }));
    test('refuses a body whose /licensee_type is an object', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FixedLicensee/properties/licensee_type/type:3',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/licensee_type', value: {} }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FixedLicensee/properties/licensee_type/type' },
    }));
    test('refuses a body whose /licensee_type is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FixedLicensee/properties/licensee_type/type:4',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/licensee_type', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FixedLicensee/properties/licensee_type/type' },
    }));
    test('refuses a body whose /licensee_type is another value than the only one', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FixedLicensee/properties/licensee_type/const:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/licensee_type', value: 'licet-unlisted' }],
      },
      statuses: [400],
      breaks: { keyword: 'const', pointer: '#/components/schemas/FixedLicensee/properties/licensee_type/const' },
    }));
    test('refuses a body whose /licensee is a number', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FixedLicensee/properties/licensee/type:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/licensee', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FixedLicensee/properties/licensee/type' },
    }));
    test('refuses a body whose /licensee is a boolean', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FixedLicensee/properties/licensee/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/licensee', value: true }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FixedLicensee/properties/licensee/type' },
    }));
    test('refuses a body whose /licensee is an array', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FixedLicensee/properties/licensee/type:2',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/licensee', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FixedLicensee/properties/licensee/type' },
    }));
    test('refuses a body whose /licensee is an object', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FixedLicensee/properties/licensee/type:3',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/licensee', value: {} }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FixedLicensee/properties/licensee/type' },
    }));
    test('refuses a body whose /licensee is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FixedLicensee/properties/licensee/type:4',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/licensee', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FixedLicensee/properties/licensee/type' },
    }));
    test('refuses a body whose /Features/0 is a string', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FixedExpiration/type:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0', value: 'licet' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FixedExpiration/type' },
    }));
    test('refuses a body whose /Features/0 is an array', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FixedExpiration/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FixedExpiration/type' },
    }));
    test('refuses a body whose /Features/0 is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FixedExpiration/type:2',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FixedExpiration/type' },
    }));
    test('refuses a body without /Features/0/expiration_type', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FixedExpiration/required:expiration_type',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'remove', path: '/body/Features/0/expiration_type' }],
      },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/FixedExpiration/required' },
    }));
    test('refuses a body without /Features/0/expiration_date', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FixedExpiration/required:expiration_date',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'remove', path: '/body/Features/0/expiration_date' }],
      },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/FixedExpiration/required' },
    }));
    test('refuses a body whose /Features/0/expiration_type is a number', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FixedExpiration/properties/expiration_type/type:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/expiration_type', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FixedExpiration/properties/expiration_type/type' },
    }));
    test('refuses a body whose /Features/0/expiration_type is a boolean', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FixedExpiration/properties/expiration_type/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/expiration_type', value: true }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FixedExpiration/properties/expiration_type/type' },
    }));
    test('refuses a body whose /Features/0/expiration_type is an array', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FixedExpiration/properties/expiration_type/type:2',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/expiration_type', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FixedExpiration/properties/expiration_type/type' },
    }));
    test('refuses a body whose /Features/0/expiration_type is an object', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FixedExpiration/properties/expiration_type/type:3',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/expiration_type', value: {} }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FixedExpiration/properties/expiration_type/type' },
    }));
    test('refuses a body whose /Features/0/expiration_type is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FixedExpiration/properties/expiration_type/type:4',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/expiration_type', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FixedExpiration/properties/expiration_type/type' },
    }));
    test('refuses a body whose /Features/0/expiration_type is another value than the only one', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FixedExpiration/properties/expiration_type/const:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/expiration_type', value: 'licet-unlisted' }],
      },
      statuses: [400],
      breaks: { keyword: 'const', pointer: '#/components/schemas/FixedExpiration/properties/expiration_type/const' },
    }));
    test('refuses a body whose /Features/0 is a string', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FixedIssue/type:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0', value: 'licet' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FixedIssue/type' },
    }));
    test('refuses a body whose /Features/0 is an array', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FixedIssue/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FixedIssue/type' },
    }));
    test('refuses a body whose /Features/0 is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FixedIssue/type:2',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FixedIssue/type' },
    }));
    test('refuses a body without /Features/0/issued_type', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FixedIssue/required:issued_type',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'remove', path: '/body/Features/0/issued_type' }],
      },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/FixedIssue/required' },
    }));
    test('refuses a body without /Features/0/issued_date', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FixedIssue/required:issued_date',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'remove', path: '/body/Features/0/issued_date' }],
      },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/FixedIssue/required' },
    }));
    test('refuses a body whose /Features/0/issued_type is a number', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FixedIssue/properties/issued_type/type:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/issued_type', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FixedIssue/properties/issued_type/type' },
    }));
    test('refuses a body whose /Features/0/issued_type is a boolean', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FixedIssue/properties/issued_type/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/issued_type', value: true }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FixedIssue/properties/issued_type/type' },
    }));
    test('refuses a body whose /Features/0/issued_type is an array', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FixedIssue/properties/issued_type/type:2',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/issued_type', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FixedIssue/properties/issued_type/type' },
    }));
    test('refuses a body whose /Features/0/issued_type is an object', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FixedIssue/properties/issued_type/type:3',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/issued_type', value: {} }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FixedIssue/properties/issued_type/type' },
    }));
    test('refuses a body whose /Features/0/issued_type is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FixedIssue/properties/issued_type/type:4',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/issued_type', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FixedIssue/properties/issued_type/type' },
    }));
    test('refuses a body whose /Features/0/issued_type is another value than the only one', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FixedIssue/properties/issued_type/const:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/issued_type', value: 'licet-unlisted' }],
      },
      statuses: [400],
      breaks: { keyword: 'const', pointer: '#/components/schemas/FixedIssue/properties/issued_type/const' },
    }));
    test('refuses a request without credential', check(target, {
      id: 'createLicenseOrder/security/none',
      operation: 'createLicenseOrder',
      kind: 'security',
      request: { example: 'documented-minimal', type: 'application/json', credential: { use: 'none' } },
      statuses: [403],
    }));
    test('refuses a malformed credential', check(target, {
      id: 'createLicenseOrder/security/malformed',
      operation: 'createLicenseOrder',
      kind: 'security',
      request: { example: 'documented-minimal', type: 'application/json', credential: { use: 'malformed' } },
      statuses: [403],
    }));
    test('refuses an unknown credential', check(target, {
      id: 'createLicenseOrder/security/unknown',
      operation: 'createLicenseOrder',
      kind: 'security',
      request: { example: 'documented-minimal', type: 'application/json', credential: { use: 'unknown' } },
      statuses: [403],
    }));
    test('refuses an expired credential', check(target, {
      id: 'createLicenseOrder/security/expired',
      operation: 'createLicenseOrder',
      kind: 'security',
      request: { example: 'documented-minimal', type: 'application/json', credential: { use: 'expired' } },
      statuses: [403],
    }));
    test('refuses an empty credential', check(target, {
      id: 'createLicenseOrder/security/empty',
      operation: 'createLicenseOrder',
      kind: 'security',
      request: { example: 'documented-minimal', type: 'application/json', credential: { use: 'empty' } },
      statuses: [403],
    }));
    test('refuses a credential of another kind', check(target, {
      id: 'createLicenseOrder/security/wrong-word',
      operation: 'createLicenseOrder',
      kind: 'security',
      request: { example: 'documented-minimal', type: 'application/json', credential: { use: 'wrong-word' } },
      statuses: [403],
    }));
    test('refuses a body that is no JSON', check(target, {
      id: 'createLicenseOrder/protocol/malformed',
      operation: 'createLicenseOrder',
      kind: 'protocol',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        rawBody: { type: 'application/json', text: '{"licet": ' },
      },
      statuses: [400],
    }));
    test('refuses an empty body', check(target, {
      id: 'createLicenseOrder/protocol/empty',
      operation: 'createLicenseOrder',
      kind: 'protocol',
      request: { example: 'documented-minimal', type: 'application/json', rawBody: { type: 'application/json', text: '' } },
      statuses: [400],
    }));
    test('refuses a body with something after its JSON', check(target, {
      id: 'createLicenseOrder/protocol/trailing',
      operation: 'createLicenseOrder',
      kind: 'protocol',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        rawBody: {
          type: 'application/json',
          text: '{"customer_id":1,"product_template_id":1,"license_type":"local","licensee_type":"not_specified","hostid_match_rate":100,"min_hostids":1,"activations_allowed":1,"enabled":true,"removal":false,"Hostids":[{"name":"username","min_amount":1,"max_amount":1}],"Features":[{"name":"Licstat","version":"6.0","expiration_type":"no_expiration","issued_type":"not_issued","maintenance_type":"no_maintenance","enabled":true}]} x',
        },
      },
      statuses: [400],
    }));
    test('refuses a media type that it does not declare', check(target, {
      id: 'createLicenseOrder/protocol/media-type',
      operation: 'createLicenseOrder',
      kind: 'protocol',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        rawBody: { type: 'application/x-licet', text: '<licet/>' },
      },
      statuses: [400],
    }));
    test('refuses a body that says it is plain text', check(target, {
      id: 'createLicenseOrder/protocol/text-plain',
      operation: 'createLicenseOrder',
      kind: 'protocol',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        rawBody: {
          type: 'text/plain',
          text: '{"customer_id":1,"product_template_id":1,"license_type":"local","licensee_type":"not_specified","hostid_match_rate":100,"min_hostids":1,"activations_allowed":1,"enabled":true,"removal":false,"Hostids":[{"name":"username","min_amount":1,"max_amount":1}],"Features":[{"name":"Licstat","version":"6.0","expiration_type":"no_expiration","issued_type":"not_issued","maintenance_type":"no_maintenance","enabled":true}]}',
        },
      },
      statuses: [400],
    }));
    test('refuses a body without a media type, or guesses it', check(target, {
      id: 'createLicenseOrder/protocol/no-media-type',
      operation: 'createLicenseOrder',
      kind: 'protocol',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        rawBody: {
          text: '{"customer_id":1,"product_template_id":1,"license_type":"local","licensee_type":"not_specified","hostid_match_rate":100,"min_hostids":1,"activations_allowed":1,"enabled":true,"removal":false,"Hostids":[{"name":"username","min_amount":1,"max_amount":1}],"Features":[{"name":"Licstat","version":"6.0","expiration_type":"no_expiration","issued_type":"not_issued","maintenance_type":"no_maintenance","enabled":true}]}',
        },
      },
      statuses: [400, 200, 403],
    }));
    test('does not know a path below its own', check(target, {
      id: 'createLicenseOrder/protocol/path',
      operation: 'createLicenseOrder',
      kind: 'protocol',
      request: { example: 'documented-minimal', type: 'application/json', pathSuffix: '/licet-no-such-path/nor-this/nor-that' },
      statuses: [404],
    }));
    test('answers as declared, or says that it cannot, where a media type is asked for that nobody knows', check(target, {
      id: 'createLicenseOrder/protocol/accept',
      operation: 'createLicenseOrder',
      kind: 'protocol',
      request: { example: 'documented-minimal', type: 'application/json', accept: 'application/x-licet' },
      statuses: [200, 403, 406],
    }));
    test('answers made-up valid requests as declared', check(target, {
      operation: 'createLicenseOrder',
      kind: 'fuzz',
      request: {},
      id: 'createLicenseOrder/fuzz/valid',
      fuzz: { sends: 'valid' },
      statuses: [200, 400, 403],
    }));
    test('refuses made-up invalid requests', check(target, {
      operation: 'createLicenseOrder',
      kind: 'fuzz',
      request: {},
      id: 'createLicenseOrder/fuzz/invalid',
      fuzz: { sends: 'invalid' },
      statuses: [400, 403],
    }));
    test('has been seen to answer every status that it declares', everyStatusSeen(target, 'createLicenseOrder'));
  });

  describe('getLicenseOrder: GET /license-orders/{activation_key}', () => {
    test('answers the example “documented” with 200, as documented', check(target, {
      id: 'getLicenseOrder/example/documented',
      operation: 'getLicenseOrder',
      kind: 'example',
      request: { example: 'documented' },
      statuses: [200],
      answer: 'documented',
    }));
    test('answers the example “activated”', check(target, {
      id: 'getLicenseOrder/example/activated',
      operation: 'getLicenseOrder',
      kind: 'example',
      request: { example: 'activated' },
      statuses: [200],
    }));
    test('answers the example “disabled-order” with 200, as documented', check(target, {
      id: 'getLicenseOrder/example/disabled-order',
      operation: 'getLicenseOrder',
      kind: 'example',
      request: { example: 'disabled-order' },
      statuses: [200],
      answer: 'disabled-order',
    }));
    test('answers the example “unknown-key” with 404, as documented', check(target, {
      id: 'getLicenseOrder/example/unknown-key',
      operation: 'getLicenseOrder',
      kind: 'example',
      request: { example: 'unknown-key' },
      statuses: [404],
      answer: 'unknown-key',
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
    test('is reached by nobody else', check(target, {
      id: 'getLicenseOrder/state/credential-reaches-own-only',
      operation: 'getLicenseOrder',
      kind: 'state',
      request: {},
      statuses: [],
      scenario: 'credential-reaches-own-only/license-orders',
    }));
    test('answers 200 when it is asked to', check(target, {
      id: 'getLicenseOrder/status/200',
      operation: 'getLicenseOrder',
      kind: 'status',
      request: { example: 'documented' },
      statuses: [200],
      provoked: true,
    }));
    test('answers 403 when it is asked to', check(target, {
      id: 'getLicenseOrder/status/403',
      operation: 'getLicenseOrder',
      kind: 'status',
      request: { example: 'documented' },
      statuses: [403],
      provoked: true,
    }));
    test('answers 404 when it is asked to', check(target, {
      id: 'getLicenseOrder/status/404',
      operation: 'getLicenseOrder',
      kind: 'status',
      request: { example: 'documented' },
      statuses: [404],
      provoked: true,
    }));
    test('accepts that it is asked for application/json', check(target, {
      id: 'getLicenseOrder/positive/accept/application/json',
      operation: 'getLicenseOrder',
      kind: 'positive',
      request: { example: 'documented', accept: 'application/json' },
      statuses: [200, 403, 404],
    }));
    test('does not fall over a request whose path parameter activation_key has characters beyond the basic plane', check(target, {
      id: 'getLicenseOrder/unusual/components/parameters/ActivationKey/schema:astral',
      operation: 'getLicenseOrder',
      kind: 'unusual',
      request: {
        example: 'documented',
        edits: [{ op: 'add', path: '/path/activation_key', value: 'II1HP-TX8EQ-R1QXZ-7LYXF 🚀𝄞' }],
      },
      statuses: [200, 403, 404, 400, 401, 409, 413, 414, 422, 431],
    }));
    test('does not fall over a request whose path parameter activation_key has a NUL in it', check(target, {
      id: 'getLicenseOrder/unusual/components/parameters/ActivationKey/schema:nul',
      operation: 'getLicenseOrder',
      kind: 'unusual',
      request: {
        example: 'documented',
        edits: [{ op: 'add', path: '/path/activation_key', value: 'II1HP-TX8EQ-R1QXZ-7LYXF\u0000' }],
      },
      statuses: [200, 403, 404, 400, 401, 409, 413, 414, 422, 431],
    }));
    test('refuses a request without credential', check(target, {
      id: 'getLicenseOrder/security/none',
      operation: 'getLicenseOrder',
      kind: 'security',
      request: { example: 'documented', credential: { use: 'none' } },
      statuses: [403],
    }));
    test('refuses a malformed credential', check(target, {
      id: 'getLicenseOrder/security/malformed',
      operation: 'getLicenseOrder',
      kind: 'security',
      request: { example: 'documented', credential: { use: 'malformed' } },
      statuses: [403],
    }));
    test('refuses an unknown credential', check(target, {
      id: 'getLicenseOrder/security/unknown',
      operation: 'getLicenseOrder',
      kind: 'security',
      request: { example: 'documented', credential: { use: 'unknown' } },
      statuses: [403],
    }));
    test('refuses an expired credential', check(target, {
      id: 'getLicenseOrder/security/expired',
      operation: 'getLicenseOrder',
      kind: 'security',
      request: { example: 'documented', credential: { use: 'expired' } },
      statuses: [403],
    }));
    test('refuses an empty credential', check(target, {
      id: 'getLicenseOrder/security/empty',
      operation: 'getLicenseOrder',
      kind: 'security',
      request: { example: 'documented', credential: { use: 'empty' } },
      statuses: [403],
    }));
    test('refuses a credential of another kind', check(target, {
      id: 'getLicenseOrder/security/wrong-word',
      operation: 'getLicenseOrder',
      kind: 'security',
      request: { example: 'documented', credential: { use: 'wrong-word' } },
      statuses: [403],
    }));
    test('refuses the method PUT, and says which there are', check(target, {
      id: 'getLicenseOrder/protocol/method/put',
      operation: 'getLicenseOrder',
      kind: 'protocol',
      request: { example: 'documented', method: 'put' },
      statuses: [405, 404],
    }));
    test('refuses the method POST, and says which there are', check(target, {
      id: 'getLicenseOrder/protocol/method/post',
      operation: 'getLicenseOrder',
      kind: 'protocol',
      request: { example: 'documented', method: 'post' },
      statuses: [405, 404],
    }));
    test('refuses the method DELETE, and says which there are', check(target, {
      id: 'getLicenseOrder/protocol/method/delete',
      operation: 'getLicenseOrder',
      kind: 'protocol',
      request: { example: 'documented', method: 'delete' },
      statuses: [405, 404],
    }));
    test('answers HEAD as it does GET, or refuses the method', check(target, {
      id: 'getLicenseOrder/protocol/head',
      operation: 'getLicenseOrder',
      kind: 'protocol',
      request: { example: 'documented', method: 'head' },
      statuses: [200, 403, 404, 405, 501],
    }));
    test('does not know a path below its own', check(target, {
      id: 'getLicenseOrder/protocol/path',
      operation: 'getLicenseOrder',
      kind: 'protocol',
      request: { example: 'documented', pathSuffix: '/licet-no-such-path/nor-this/nor-that' },
      statuses: [404],
    }));
    test('answers as declared, or says that it cannot, where a media type is asked for that nobody knows', check(target, {
      id: 'getLicenseOrder/protocol/accept',
      operation: 'getLicenseOrder',
      kind: 'protocol',
      request: { example: 'documented', accept: 'application/x-licet' },
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

  describe('updateLicenseOrder: PATCH /license-orders/{activation_key}', () => {
    test('answers the example “disable-order” with 200, as documented', check(target, {
      id: 'updateLicenseOrder/example/disable-order',
      operation: 'updateLicenseOrder',
      kind: 'example',
      request: { example: 'disable-order', type: 'application/json' },
      statuses: [200],
      answer: 'disable-order',
    }));
    test('answers the example “describe-order” with 200, as documented', check(target, {
      id: 'updateLicenseOrder/example/describe-order',
      operation: 'updateLicenseOrder',
      kind: 'example',
      request: { example: 'describe-order', type: 'application/json' },
      statuses: [200],
      answer: 'describe-order',
    }));
    test('answers the example “to-network-order” with 200, as documented', check(target, {
      id: 'updateLicenseOrder/example/to-network-order',
      operation: 'updateLicenseOrder',
      kind: 'example',
      request: { example: 'to-network-order', type: 'application/json' },
      statuses: [200],
      answer: 'to-network-order',
    }));
    test('answers the example “to-fixed-licensee” with 200, as documented', check(target, {
      id: 'updateLicenseOrder/example/to-fixed-licensee',
      operation: 'updateLicenseOrder',
      kind: 'example',
      request: { example: 'to-fixed-licensee', type: 'application/json' },
      statuses: [200],
      answer: 'to-fixed-licensee',
    }));
    test('answers the example “request-removal” with 200, as documented', check(target, {
      id: 'updateLicenseOrder/example/request-removal',
      operation: 'updateLicenseOrder',
      kind: 'example',
      request: { example: 'request-removal', type: 'application/json' },
      statuses: [200],
      answer: 'request-removal',
    }));
    test('answers the example “unknown-customer” with 400, as documented', check(target, {
      id: 'updateLicenseOrder/example/unknown-customer',
      operation: 'updateLicenseOrder',
      kind: 'example',
      request: { example: 'unknown-customer', type: 'application/json' },
      statuses: [400],
      answer: 'unknown-customer',
    }));
    test('answers the example “unknown-key” with 404, as documented', check(target, {
      id: 'updateLicenseOrder/example/unknown-key',
      operation: 'updateLicenseOrder',
      kind: 'example',
      request: { example: 'unknown-key', type: 'application/json' },
      statuses: [404],
      answer: 'unknown-key',
    }));
    test('goes through “Ask the end user to remove a license”', check(target, {
      id: 'updateLicenseOrder/workflow/ask-for-removal',
      operation: 'updateLicenseOrder',
      kind: 'workflow',
      request: {},
      statuses: [200],
      workflow: 'ask-for-removal',
    }));
    test('does not find what never was', check(target, {
      id: 'updateLicenseOrder/state/unknown-id-is-not-found',
      operation: 'updateLicenseOrder',
      kind: 'state',
      request: {},
      statuses: [],
      scenario: 'unknown-id-is-not-found/license-orders',
    }));
    test('changes what is read afterwards', check(target, {
      id: 'updateLicenseOrder/state/changed-is-read',
      operation: 'updateLicenseOrder',
      kind: 'state',
      request: {},
      statuses: [],
      scenario: 'changed-is-read/license-orders',
    }));
    test('answers what is read afterwards', check(target, {
      id: 'updateLicenseOrder/state/answer-is-what-is-read',
      operation: 'updateLicenseOrder',
      kind: 'state',
      request: {},
      statuses: [],
      scenario: 'answer-is-what-is-read/license-orders',
    }));
    test('keeps what it does not name', check(target, {
      id: 'updateLicenseOrder/state/patch-keeps-the-rest',
      operation: 'updateLicenseOrder',
      kind: 'state',
      request: {},
      statuses: [],
      scenario: 'patch-keeps-the-rest/license-orders',
    }));
    test('changes nothing when it refuses', check(target, {
      id: 'updateLicenseOrder/state/refused-changes-nothing',
      operation: 'updateLicenseOrder',
      kind: 'state',
      request: {},
      statuses: [],
      scenario: 'refused-changes-nothing/license-orders',
    }));
    test('is reached by nobody else', check(target, {
      id: 'updateLicenseOrder/state/credential-reaches-own-only',
      operation: 'updateLicenseOrder',
      kind: 'state',
      request: {},
      statuses: [],
      scenario: 'credential-reaches-own-only/license-orders',
    }));
    test('answers 200 when it is asked to', check(target, {
      id: 'updateLicenseOrder/status/200',
      operation: 'updateLicenseOrder',
      kind: 'status',
      request: { example: 'disable-order', type: 'application/json' },
      statuses: [200],
      provoked: true,
    }));
    test('answers 400 when it is asked to', check(target, {
      id: 'updateLicenseOrder/status/400',
      operation: 'updateLicenseOrder',
      kind: 'status',
      request: { example: 'disable-order', type: 'application/json' },
      statuses: [400],
      provoked: true,
    }));
    test('answers 403 when it is asked to', check(target, {
      id: 'updateLicenseOrder/status/403',
      operation: 'updateLicenseOrder',
      kind: 'status',
      request: { example: 'disable-order', type: 'application/json' },
      statuses: [403],
      provoked: true,
    }));
    test('answers 404 when it is asked to', check(target, {
      id: 'updateLicenseOrder/status/404',
      operation: 'updateLicenseOrder',
      kind: 'status',
      request: { example: 'disable-order', type: 'application/json' },
      statuses: [404],
      provoked: true,
    }));
    test('accepts that it is asked for application/json', check(target, {
      id: 'updateLicenseOrder/positive/accept/application/json',
      operation: 'updateLicenseOrder',
      kind: 'positive',
      request: { example: 'disable-order', type: 'application/json', accept: 'application/json' },
      statuses: [200, 403, 404],
    }));
    test('does not fall over a request whose path parameter activation_key has characters beyond the basic plane', check(target, {
      id: 'updateLicenseOrder/unusual/components/parameters/ActivationKey/schema:astral',
      operation: 'updateLicenseOrder',
      kind: 'unusual',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'add', path: '/path/activation_key', value: 'II1HP-TX8EQ-R1QXZ-7LYXF 🚀𝄞' }],
      },
      statuses: [200, 403, 404, 400, 401, 409, 413, 414, 422, 431],
    }));
    test('does not fall over a request whose path parameter activation_key has a NUL in it', check(target, {
      id: 'updateLicenseOrder/unusual/components/parameters/ActivationKey/schema:nul',
      operation: 'updateLicenseOrder',
      kind: 'unusual',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'add', path: '/path/activation_key', value: 'II1HP-TX8EQ-R1QXZ-7LYXF\u0000' }],
      },
      statuses: [200, 403, 404, 400, 401, 409, 413, 414, 422, 431],
    }));
    test('does not fall over a body whose /customer_id is beyond 64 bits', check(target, {
      id: 'updateLicenseOrder/unusual/components/schemas/LicenseOrderSettings/properties/customer_id:beyond-int64',
      operation: 'updateLicenseOrder',
      kind: 'unusual',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/customer_id', value: 100000000000000000000 }],
      },
      statuses: [200, 403, 404, 400, 401, 409, 413, 414, 422, 431],
    }));
    test('does not fall over a body whose /product_template_id is beyond 64 bits', check(target, {
      id: 'updateLicenseOrder/unusual/components/schemas/LicenseOrderSettings/properties/product_template_id:beyond-int64',
      operation: 'updateLicenseOrder',
      kind: 'unusual',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/product_template_id', value: 100000000000000000000 }],
      },
      statuses: [200, 403, 404, 400, 401, 409, 413, 414, 422, 431],
    }));
    test('accepts a body whose /licensee_type is "customer", as listed', check(target, {
      id: 'updateLicenseOrder/positive/components/schemas/LicenseeType/enum:1',
      operation: 'updateLicenseOrder',
      kind: 'positive',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/licensee_type', value: 'customer' }],
      },
      statuses: [200, 403, 404],
      keeps: { keyword: 'enum', pointer: '#/components/schemas/LicenseeType/enum' },
    }));
    test('accepts a body whose /hostid_match_rate is its minimum', check(target, {
      id: 'updateLicenseOrder/positive/components/schemas/LicenseOrderSettings/properties/hostid_match_rate/minimum',
      operation: 'updateLicenseOrder',
      kind: 'positive',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/hostid_match_rate', value: 0 }],
      },
      statuses: [200, 403, 404],
      keeps: { keyword: 'minimum', pointer: '#/components/schemas/LicenseOrderSettings/properties/hostid_match_rate/minimum' },
    }));
    test('accepts a body whose /hostid_match_rate is its maximum', check(target, {
      id: 'updateLicenseOrder/positive/components/schemas/LicenseOrderSettings/properties/hostid_match_rate/maximum',
      operation: 'updateLicenseOrder',
      kind: 'positive',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/hostid_match_rate', value: 100 }],
      },
      statuses: [200, 403, 404],
      keeps: { keyword: 'maximum', pointer: '#/components/schemas/LicenseOrderSettings/properties/hostid_match_rate/maximum' },
    }));
    test('accepts a body whose /min_hostids is its minimum', check(target, {
      id: 'updateLicenseOrder/positive/components/schemas/LicenseOrderSettings/properties/min_hostids/minimum',
      operation: 'updateLicenseOrder',
      kind: 'positive',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/min_hostids', value: 0 }],
      },
      statuses: [200, 403, 404],
      keeps: { keyword: 'minimum', pointer: '#/components/schemas/LicenseOrderSettings/properties/min_hostids/minimum' },
    }));
    test('does not fall over a body whose /min_hostids is beyond 64 bits', check(target, {
      id: 'updateLicenseOrder/unusual/components/schemas/LicenseOrderSettings/properties/min_hostids:beyond-int64',
      operation: 'updateLicenseOrder',
      kind: 'unusual',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/min_hostids', value: 100000000000000000000 }],
      },
      statuses: [200, 403, 404, 400, 401, 409, 413, 414, 422, 431],
    }));
    test('accepts a body whose /activations_allowed is its minimum', check(target, {
      id: 'updateLicenseOrder/positive/components/schemas/LicenseOrderSettings/properties/activations_allowed/minimum',
      operation: 'updateLicenseOrder',
      kind: 'positive',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/activations_allowed', value: 0 }],
      },
      statuses: [200, 403, 404],
      keeps: {
        keyword: 'minimum',
        pointer: '#/components/schemas/LicenseOrderSettings/properties/activations_allowed/minimum',
      },
    }));
    test('does not fall over a body whose /activations_allowed is beyond 64 bits', check(target, {
      id: 'updateLicenseOrder/unusual/components/schemas/LicenseOrderSettings/properties/activations_allowed:beyond-int64',
      operation: 'updateLicenseOrder',
      kind: 'unusual',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/activations_allowed', value: 100000000000000000000 }],
      },
      statuses: [200, 403, 404, 400, 401, 409, 413, 414, 422, 431],
    }));
    test('does not fall over a body whose /Hostids/0/name has characters beyond the basic plane', check(target, {
      id: 'updateLicenseOrder/unusual/components/schemas/HostidRule/properties/name:astral',
      operation: 'updateLicenseOrder',
      kind: 'unusual',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Hostids/0/name', value: 'username 🚀𝄞' }],
      },
      statuses: [200, 403, 404, 400, 401, 409, 413, 414, 422, 431],
    }));
    test('accepts a body whose /Hostids/0/min_amount and /Hostids/0/max_amount are both its minimum', check(target, {
      id: 'updateLicenseOrder/positive/components/schemas/HostidRule/properties/min_amount/minimum',
      operation: 'updateLicenseOrder',
      kind: 'positive',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Hostids/0', value: { name: 'username', min_amount: 0, max_amount: 0 } }],
      },
      statuses: [200, 403, 404],
      keeps: { keyword: 'minimum', pointer: '#/components/schemas/HostidRule/properties/min_amount/minimum' },
    }));
    test('does not fall over a body whose /Hostids/0/min_amount is beyond 64 bits', check(target, {
      id: 'updateLicenseOrder/unusual/components/schemas/HostidRule/properties/min_amount:beyond-int64',
      operation: 'updateLicenseOrder',
      kind: 'unusual',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Hostids/0/min_amount', value: 100000000000000000000 }],
      },
      statuses: [200, 403, 404, 400, 401, 409, 413, 414, 422, 431],
    }));
    test('accepts a body whose /Hostids/0/max_amount and /Hostids/0/min_amount are both its minimum', check(target, {
      id: 'updateLicenseOrder/positive/components/schemas/HostidRule/properties/max_amount/minimum',
      operation: 'updateLicenseOrder',
      kind: 'positive',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Hostids/0', value: { name: 'username', min_amount: 0, max_amount: 0 } }],
      },
      statuses: [200, 403, 404],
      keeps: { keyword: 'minimum', pointer: '#/components/schemas/HostidRule/properties/max_amount/minimum' },
    }));
    test('does not fall over a body whose /Hostids/0/max_amount is beyond 64 bits', check(target, {
      id: 'updateLicenseOrder/unusual/components/schemas/HostidRule/properties/max_amount:beyond-int64',
      operation: 'updateLicenseOrder',
      kind: 'unusual',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Hostids/0/max_amount', value: 100000000000000000000 }],
      },
      statuses: [200, 403, 404, 400, 401, 409, 413, 414, 422, 431],
    }));
    test('does not fall over a body whose /Features/0/name has characters beyond the basic plane', check(target, {
      id: 'updateLicenseOrder/unusual/components/schemas/FeatureSettings/properties/name:astral',
      operation: 'updateLicenseOrder',
      kind: 'unusual',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/name', value: 'Licstat 🚀𝄞' }],
      },
      statuses: [200, 403, 404, 400, 401, 409, 413, 414, 422, 431],
    }));
    test('does not fall over a body whose /Features/0/version has characters beyond the basic plane', check(target, {
      id: 'updateLicenseOrder/unusual/components/schemas/FeatureSettings/properties/version:astral',
      operation: 'updateLicenseOrder',
      kind: 'unusual',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/version', value: '6.0 🚀𝄞' }],
      },
      statuses: [200, 403, 404, 400, 401, 409, 413, 414, 422, 431],
    }));
    test('accepts a body whose /Features/0/issued_type is "activation_time", as listed', check(target, {
      id: 'updateLicenseOrder/positive/components/schemas/FeatureSettings/properties/issued_type/enum:1',
      operation: 'updateLicenseOrder',
      kind: 'positive',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/issued_type', value: 'activation_time' }],
      },
      statuses: [200, 403, 404],
      keeps: { keyword: 'enum', pointer: '#/components/schemas/FeatureSettings/properties/issued_type/enum' },
    }));
    test('accepts a body whose /licensee_type is "customer", as listed', check(target, {
      id: 'updateLicenseOrder/positive/components/schemas/OtherLicensee/properties/licensee_type/enum:0',
      operation: 'updateLicenseOrder',
      kind: 'positive',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/licensee_type', value: 'customer' }],
      },
      statuses: [200, 403, 404],
      keeps: { keyword: 'enum', pointer: '#/components/schemas/OtherLicensee/properties/licensee_type/enum' },
    }));
    test('accepts a body whose /Features/0/issued_type is "activation_time", as listed', check(target, {
      id: 'updateLicenseOrder/positive/components/schemas/OtherIssue/properties/issued_type/enum:0',
      operation: 'updateLicenseOrder',
      kind: 'positive',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/issued_type', value: 'activation_time' }],
      },
      statuses: [200, 403, 404],
      keeps: { keyword: 'enum', pointer: '#/components/schemas/OtherIssue/properties/issued_type/enum' },
    }));
    test('does not fall over a body whose texts have a NUL in them', check(target, {
      id: 'updateLicenseOrder/unusual/paths/~1license-orders~1{activation_key}/patch/requestBody/content/application~1json/schema:nul',
      operation: 'updateLicenseOrder',
      kind: 'unusual',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [
          { op: 'replace', path: '/body/Hostids/0/name', value: 'username\u0000licet' },
          { op: 'replace', path: '/body/Features/0/name', value: 'Licstat\u0000licet' },
          { op: 'replace', path: '/body/Features/0/version', value: '6.0\u0000licet' },
          { op: 'replace', path: '/body/Features/0/name', value: 'Licstat\u0000licet' },
          { op: 'replace', path: '/body/Features/0/version', value: '6.0\u0000licet' },
        ],
      },
      statuses: [200, 403, 404, 400, 401, 409, 413, 414, 422, 431],
    }));
    test('does not fall over a body whose texts are long', check(target, {
      id: 'updateLicenseOrder/unusual/paths/~1license-orders~1{activation_key}/patch/requestBody/content/application~1json/schema:long',
      operation: 'updateLicenseOrder',
      kind: 'unusual',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [
          {
            op: 'replace',
            path: '/body/Hostids/0/name',
            value: 'usernamelicet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet li',
          },
          {
            op: 'replace',
            path: '/body/Features/0/name',
            value: 'Licstatlicet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet lic',
          },
          {
            op: 'replace',
            path: '/body/Features/0/version',
            value: '6.0licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet l',
          },
          {
            op: 'replace',
            path: '/body/Features/0/name',
            value: 'Licstatlicet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet lic',
          },
          {
            op: 'replace',
            path: '/body/Features/0/version',
            value: '6.0licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet l',
          },
        ],
      },
      statuses: [200, 403, 404, 400, 401, 409, 413, 414, 422, 431],
    }));
    test('accepts a body with /licensee', check(target, {
      id: 'updateLicenseOrder/positive/components/schemas/LicenseOrderSettings/properties/licensee:properties',
      operation: 'updateLicenseOrder',
      kind: 'positive',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'add', path: '/body/licensee', value: 'James Taylor' }],
      },
      statuses: [200, 403, 404],
      keeps: { keyword: 'properties', pointer: '#/components/schemas/LicenseOrderSettings/properties/licensee' },
    }));
    test('does not fall over a body whose /licensee has characters beyond the basic plane', check(target, {
      id: 'updateLicenseOrder/unusual/components/schemas/LicenseOrderSettings/properties/licensee:astral',
      operation: 'updateLicenseOrder',
      kind: 'unusual',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [
          { op: 'add', path: '/body/licensee', value: 'James Taylor' },
          { op: 'replace', path: '/body/licensee', value: 'James Taylor 🚀𝄞' },
        ],
      },
      statuses: [200, 403, 404, 400, 401, 409, 413, 414, 422, 431],
    }));
    test('accepts a body with /deactivations_allowed', check(target, {
      id: 'updateLicenseOrder/positive/components/schemas/LicenseOrderSettings/properties/deactivations_allowed:properties',
      operation: 'updateLicenseOrder',
      kind: 'positive',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'add', path: '/body/deactivations_allowed', value: 10 }],
      },
      statuses: [200, 403, 404],
      keeps: { keyword: 'properties', pointer: '#/components/schemas/LicenseOrderSettings/properties/deactivations_allowed' },
    }));
    test('accepts a body whose /deactivations_allowed is its minimum', check(target, {
      id: 'updateLicenseOrder/positive/components/schemas/LicenseOrderSettings/properties/deactivations_allowed/minimum',
      operation: 'updateLicenseOrder',
      kind: 'positive',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [
          { op: 'add', path: '/body/deactivations_allowed', value: 10 },
          { op: 'replace', path: '/body/deactivations_allowed', value: 0 },
        ],
      },
      statuses: [200, 403, 404],
      keeps: {
        keyword: 'minimum',
        pointer: '#/components/schemas/LicenseOrderSettings/properties/deactivations_allowed/minimum',
      },
    }));
    test('does not fall over a body whose /deactivations_allowed is beyond 64 bits', check(target, {
      id: 'updateLicenseOrder/unusual/components/schemas/LicenseOrderSettings/properties/deactivations_allowed:beyond-int64',
      operation: 'updateLicenseOrder',
      kind: 'unusual',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [
          { op: 'add', path: '/body/deactivations_allowed', value: 10 },
          { op: 'replace', path: '/body/deactivations_allowed', value: 100000000000000000000 },
        ],
      },
      statuses: [200, 403, 404, 400, 401, 409, 413, 414, 422, 431],
    }));
    test('accepts a body with /description', check(target, {
      id: 'updateLicenseOrder/positive/components/schemas/LicenseOrderSettings/properties/description:properties',
      operation: 'updateLicenseOrder',
      kind: 'positive',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'add', path: '/body/description', value: 'License order description' }],
      },
      statuses: [200, 403, 404],
      keeps: { keyword: 'properties', pointer: '#/components/schemas/LicenseOrderSettings/properties/description' },
    }));
    test('does not fall over a body whose /description has characters beyond the basic plane', check(target, {
      id: 'updateLicenseOrder/unusual/components/schemas/LicenseOrderSettings/properties/description:astral',
      operation: 'updateLicenseOrder',
      kind: 'unusual',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [
          { op: 'add', path: '/body/description', value: 'License order description' },
          { op: 'replace', path: '/body/description', value: 'License order description 🚀𝄞' },
        ],
      },
      statuses: [200, 403, 404, 400, 401, 409, 413, 414, 422, 431],
    }));
    test('accepts a body with /settings_description', check(target, {
      id: 'updateLicenseOrder/positive/components/schemas/LicenseOrderSettings/properties/settings_description:properties',
      operation: 'updateLicenseOrder',
      kind: 'positive',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'add', path: '/body/settings_description', value: 'Settings description' }],
      },
      statuses: [200, 403, 404],
      keeps: { keyword: 'properties', pointer: '#/components/schemas/LicenseOrderSettings/properties/settings_description' },
    }));
    test('does not fall over a body whose /settings_description has characters beyond the basic plane', check(target, {
      id: 'updateLicenseOrder/unusual/components/schemas/LicenseOrderSettings/properties/settings_description:astral',
      operation: 'updateLicenseOrder',
      kind: 'unusual',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [
          { op: 'add', path: '/body/settings_description', value: 'Settings description' },
          { op: 'replace', path: '/body/settings_description', value: 'Settings description 🚀𝄞' },
        ],
      },
      statuses: [200, 403, 404, 400, 401, 409, 413, 414, 422, 431],
    }));
    test('accepts a body with /Features/0/expiration_date', check(target, {
      id: 'updateLicenseOrder/positive/components/schemas/FeatureSettings/properties/expiration_date:properties',
      operation: 'updateLicenseOrder',
      kind: 'positive',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'add', path: '/body/Features/0/expiration_date', value: '2027-12-31' }],
      },
      statuses: [200, 403, 404],
      keeps: { keyword: 'properties', pointer: '#/components/schemas/FeatureSettings/properties/expiration_date' },
    }));
    test('accepts a body with /Features/0/days_from_activation', check(target, {
      id: 'updateLicenseOrder/positive/components/schemas/FeatureSettings/properties/days_from_activation:properties',
      operation: 'updateLicenseOrder',
      kind: 'positive',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'add', path: '/body/Features/0/days_from_activation', value: 90 }],
      },
      statuses: [200, 403, 404],
      keeps: { keyword: 'properties', pointer: '#/components/schemas/FeatureSettings/properties/days_from_activation' },
    }));
    test('accepts a body whose /Features/0/days_from_activation is its minimum', check(target, {
      id: 'updateLicenseOrder/positive/components/schemas/DayCount/oneOf/0/minimum',
      operation: 'updateLicenseOrder',
      kind: 'positive',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [
          { op: 'add', path: '/body/Features/0/days_from_activation', value: 90 },
          { op: 'replace', path: '/body/Features/0/days_from_activation', value: 0 },
        ],
      },
      statuses: [200, 403, 404],
      keeps: { keyword: 'minimum', pointer: '#/components/schemas/DayCount/oneOf/0/minimum' },
    }));
    test('does not fall over a body whose /Features/0/days_from_activation is beyond 64 bits', check(target, {
      id: 'updateLicenseOrder/unusual/components/schemas/DayCount/oneOf/0:beyond-int64',
      operation: 'updateLicenseOrder',
      kind: 'unusual',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [
          { op: 'add', path: '/body/Features/0/days_from_activation', value: 90 },
          { op: 'replace', path: '/body/Features/0/days_from_activation', value: 100000000000000000000 },
        ],
      },
      statuses: [200, 403, 404, 400, 401, 409, 413, 414, 422, 431],
    }));
    test('accepts a body with /Features/0/issued_date', check(target, {
      id: 'updateLicenseOrder/positive/components/schemas/FeatureSettings/properties/issued_date:properties',
      operation: 'updateLicenseOrder',
      kind: 'positive',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'add', path: '/body/Features/0/issued_date', value: '2026-01-01' }],
      },
      statuses: [200, 403, 404],
      keeps: { keyword: 'properties', pointer: '#/components/schemas/FeatureSettings/properties/issued_date' },
    }));
    test('accepts a body with /Features/0/maintenance_date', check(target, {
      id: 'updateLicenseOrder/positive/components/schemas/FeatureSettings/properties/maintenance_date:properties',
      operation: 'updateLicenseOrder',
      kind: 'positive',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'add', path: '/body/Features/0/maintenance_date', value: '2020-12-31' }],
      },
      statuses: [200, 403, 404],
      keeps: { keyword: 'properties', pointer: '#/components/schemas/FeatureSettings/properties/maintenance_date' },
    }));
    test('accepts a body with /Features/0/maintenance_days_from_activation', check(target, {
      id: 'updateLicenseOrder/positive/components/schemas/FeatureSettings/properties/maintenance_days_from_activation:properties',
      operation: 'updateLicenseOrder',
      kind: 'positive',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'add', path: '/body/Features/0/maintenance_days_from_activation', value: '90' }],
      },
      statuses: [200, 403, 404],
      keeps: {
        keyword: 'properties',
        pointer: '#/components/schemas/FeatureSettings/properties/maintenance_days_from_activation',
      },
    }));
    test('accepts a body with /Features/0/options', check(target, {
      id: 'updateLicenseOrder/positive/components/schemas/FeatureSettings/properties/options:properties',
      operation: 'updateLicenseOrder',
      kind: 'positive',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'add', path: '/body/Features/0/options', value: 'Feature options' }],
      },
      statuses: [200, 403, 404],
      keeps: { keyword: 'properties', pointer: '#/components/schemas/FeatureSettings/properties/options' },
    }));
    test('does not fall over a body whose /Features/0/options has characters beyond the basic plane', check(target, {
      id: 'updateLicenseOrder/unusual/components/schemas/FeatureSettings/properties/options:astral',
      operation: 'updateLicenseOrder',
      kind: 'unusual',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [
          { op: 'add', path: '/body/Features/0/options', value: 'Feature options' },
          { op: 'replace', path: '/body/Features/0/options', value: 'Feature options 🚀𝄞' },
        ],
      },
      statuses: [200, 403, 404, 400, 401, 409, 413, 414, 422, 431],
    }));
    test('accepts a body with /Features/0/additional_settings', check(target, {
      id: 'updateLicenseOrder/positive/components/schemas/FeatureSettings/properties/additional_settings:properties',
      operation: 'updateLicenseOrder',
      kind: 'positive',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'add', path: '/body/Features/0/additional_settings', value: 'Additional settings' }],
      },
      statuses: [200, 403, 404],
      keeps: { keyword: 'properties', pointer: '#/components/schemas/FeatureSettings/properties/additional_settings' },
    }));
    test('does not fall over a body whose /Features/0/additional_settings has characters beyond the basic plane', check(target, {
      id: 'updateLicenseOrder/unusual/components/schemas/FeatureSettings/properties/additional_settings:astral',
      operation: 'updateLicenseOrder',
      kind: 'unusual',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [
          { op: 'add', path: '/body/Features/0/additional_settings', value: 'Additional settings' },
          { op: 'replace', path: '/body/Features/0/additional_settings', value: 'Additional settings 🚀𝄞' },
        ],
      },
      statuses: [200, 403, 404, 400, 401, 409, 413, 414, 422, 431],
    }));
    test('accepts a body with /Features/0/comment', check(target, {
      id: 'updateLicenseOrder/positive/components/schemas/FeatureSettings/properties/comment:properties',
      operation: 'updateLicenseOrder',
      kind: 'positive',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'add', path: '/body/Features/0/comment', value: 'Feature comment' }],
      },
      statuses: [200, 403, 404],
      keeps: { keyword: 'properties', pointer: '#/components/schemas/FeatureSettings/properties/comment' },
    }));
    test('does not fall over a body whose /Features/0/comment has characters beyond the basic plane', check(target, {
      id: 'updateLicenseOrder/unusual/components/schemas/FeatureSettings/properties/comment:astral',
      operation: 'updateLicenseOrder',
      kind: 'unusual',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [
          { op: 'add', path: '/body/Features/0/comment', value: 'Feature comment' },
          { op: 'replace', path: '/body/Features/0/comment', value: 'Feature comment 🚀𝄞' },
        ],
      },
      statuses: [200, 403, 404, 400, 401, 409, 413, 414, 422, 431],
    }));
    test('accepts a body with /Features/0/enabled', check(target, {
      id: 'updateLicenseOrder/positive/components/schemas/FeatureSettings/properties/enabled:properties',
      operation: 'updateLicenseOrder',
      kind: 'positive',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'add', path: '/body/Features/0/enabled', value: true }],
      },
      statuses: [200, 403, 404],
      keeps: { keyword: 'properties', pointer: '#/components/schemas/FeatureSettings/properties/enabled' },
    }));
    test('accepts a body with /Features/0/count', check(target, {
      id: 'updateLicenseOrder/positive/components/schemas/FeatureSettings/properties/count:properties',
      operation: 'updateLicenseOrder',
      kind: 'positive',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'add', path: '/body/Features/0/count', value: 15 }],
      },
      statuses: [200, 403, 404],
      keeps: { keyword: 'properties', pointer: '#/components/schemas/FeatureSettings/properties/count' },
    }));
    test('accepts a body whose /Features/0/count is its minimum', check(target, {
      id: 'updateLicenseOrder/positive/components/schemas/FeatureSettings/properties/count/minimum',
      operation: 'updateLicenseOrder',
      kind: 'positive',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [
          { op: 'add', path: '/body/Features/0/count', value: 15 },
          { op: 'replace', path: '/body/Features/0/count', value: 0 },
        ],
      },
      statuses: [200, 403, 404],
      keeps: { keyword: 'minimum', pointer: '#/components/schemas/FeatureSettings/properties/count/minimum' },
    }));
    test('does not fall over a body whose /Features/0/count is beyond 64 bits', check(target, {
      id: 'updateLicenseOrder/unusual/components/schemas/FeatureSettings/properties/count:beyond-int64',
      operation: 'updateLicenseOrder',
      kind: 'unusual',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [
          { op: 'add', path: '/body/Features/0/count', value: 15 },
          { op: 'replace', path: '/body/Features/0/count', value: 100000000000000000000 },
        ],
      },
      statuses: [200, 403, 404, 400, 401, 409, 413, 414, 422, 431],
    }));
    test('accepts a body that is as /oneOf/0 has it', check(target, {
      id: 'updateLicenseOrder/positive/components/schemas/LicenseOrderUpdate/allOf/1/oneOf/0:oneOf',
      operation: 'updateLicenseOrder',
      kind: 'positive',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [
          {
            op: 'replace',
            path: '/body',
            value: {
              customer_id: 1,
              product_template_id: 1,
              license_type: 'local',
              licensee_type: 'fixed',
              hostid_match_rate: 100,
              min_hostids: 1,
              activations_allowed: 1,
              enabled: true,
              removal: false,
              Hostids: [{ name: 'Username', min_amount: 1, max_amount: 1 }],
              Features: [
                {
                  name: 'Licstat',
                  version: '6.0',
                  expiration_type: 'fixed',
                  expiration_date: '2027-12-31',
                  issued_type: 'fixed',
                  issued_date: '2026-01-01',
                  maintenance_type: 'days_from_activation',
                  maintenance_days_from_activation: 30,
                  enabled: true,
                },
              ],
              licensee: 'James Taylor',
            },
          },
        ],
      },
      statuses: [200, 403, 404],
      keeps: { keyword: 'oneOf', pointer: '#/components/schemas/LicenseOrderUpdate/allOf/1/oneOf/0' },
    }));
    test('does not fall over a body whose /licensee has characters beyond the basic plane', check(target, {
      id: 'updateLicenseOrder/unusual/components/schemas/FixedLicensee/properties/licensee:astral',
      operation: 'updateLicenseOrder',
      kind: 'unusual',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [
          {
            op: 'replace',
            path: '/body',
            value: {
              customer_id: 1,
              product_template_id: 1,
              license_type: 'local',
              licensee_type: 'fixed',
              hostid_match_rate: 100,
              min_hostids: 1,
              activations_allowed: 1,
              enabled: true,
              removal: false,
              Hostids: [{ name: 'Username', min_amount: 1, max_amount: 1 }],
              Features: [
                {
                  name: 'Licstat',
                  version: '6.0',
                  expiration_type: 'fixed',
                  expiration_date: '2027-12-31',
                  issued_type: 'fixed',
                  issued_date: '2026-01-01',
                  maintenance_type: 'days_from_activation',
                  maintenance_days_from_activation: 30,
                  enabled: true,
                },
              ],
              licensee: 'James Taylor',
            },
          },
          { op: 'replace', path: '/body/licensee', value: 'James Taylor 🚀𝄞' },
        ],
      },
      statuses: [200, 403, 404, 400, 401, 409, 413, 414, 422, 431],
    }));
    test('accepts a body that is as /oneOf/1 has it', check(target, {
      id: 'updateLicenseOrder/positive/components/schemas/LicenseOrderUpdate/allOf/2/oneOf/1:oneOf',
      operation: 'updateLicenseOrder',
      kind: 'positive',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [
          {
            op: 'replace',
            path: '/body',
            value: {
              customer_id: 1,
              product_template_id: 1,
              license_type: 'network',
              licensee_type: 'customer',
              hostid_match_rate: 50,
              min_hostids: 1,
              activations_allowed: 2,
              enabled: true,
              removal: false,
              Hostids: [{ name: 'Ethernet', min_amount: 1, max_amount: 2 }, { name: 'hostname', min_amount: 0, max_amount: 1 }],
              Features: [
                {
                  name: 'Licstat',
                  version: '6.0',
                  expiration_type: 'days_from_activation',
                  days_from_activation: '365',
                  issued_type: 'activation_time',
                  maintenance_type: 'days_from_activation',
                  maintenance_days_from_activation: '90',
                  count: 25,
                },
                {
                  name: 'Reports',
                  version: '6.0',
                  expiration_type: 'no_expiration',
                  issued_type: 'not_issued',
                  maintenance_type: 'no_maintenance',
                  enabled: false,
                  count: 5,
                },
              ],
              description: 'Shortport plant',
              deactivations_allowed: 1,
            },
          },
        ],
      },
      statuses: [200, 403, 404],
      keeps: { keyword: 'oneOf', pointer: '#/components/schemas/LicenseOrderUpdate/allOf/2/oneOf/1' },
    }));
    test('accepts a body whose /Features/0/count is its minimum', check(target, {
      id: 'updateLicenseOrder/positive/components/schemas/FeatureCount/properties/count/minimum',
      operation: 'updateLicenseOrder',
      kind: 'positive',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [
          {
            op: 'replace',
            path: '/body',
            value: {
              customer_id: 1,
              product_template_id: 1,
              license_type: 'network',
              licensee_type: 'customer',
              hostid_match_rate: 50,
              min_hostids: 1,
              activations_allowed: 2,
              enabled: true,
              removal: false,
              Hostids: [{ name: 'Ethernet', min_amount: 1, max_amount: 2 }, { name: 'hostname', min_amount: 0, max_amount: 1 }],
              Features: [
                {
                  name: 'Licstat',
                  version: '6.0',
                  expiration_type: 'days_from_activation',
                  days_from_activation: '365',
                  issued_type: 'activation_time',
                  maintenance_type: 'days_from_activation',
                  maintenance_days_from_activation: '90',
                  count: 25,
                },
                {
                  name: 'Reports',
                  version: '6.0',
                  expiration_type: 'no_expiration',
                  issued_type: 'not_issued',
                  maintenance_type: 'no_maintenance',
                  enabled: false,
                  count: 5,
                },
              ],
              description: 'Shortport plant',
              deactivations_allowed: 1,
            },
          },
          { op: 'replace', path: '/body/Features/0/count', value: 0 },
        ],
      },
      statuses: [200, 403, 404],
      keeps: { keyword: 'minimum', pointer: '#/components/schemas/FeatureCount/properties/count/minimum' },
    }));
    test('does not fall over a body whose /Features/0/count is beyond 64 bits', check(target, {
      id: 'updateLicenseOrder/unusual/components/schemas/FeatureCount/properties/count:beyond-int64',
      operation: 'updateLicenseOrder',
      kind: 'unusual',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [
          {
            op: 'replace',
            path: '/body',
            value: {
              customer_id: 1,
              product_template_id: 1,
              license_type: 'network',
              licensee_type: 'customer',
              hostid_match_rate: 50,
              min_hostids: 1,
              activations_allowed: 2,
              enabled: true,
              removal: false,
              Hostids: [{ name: 'Ethernet', min_amount: 1, max_amount: 2 }, { name: 'hostname', min_amount: 0, max_amount: 1 }],
              Features: [
                {
                  name: 'Licstat',
                  version: '6.0',
                  expiration_type: 'days_from_activation',
                  days_from_activation: '365',
                  issued_type: 'activation_time',
                  maintenance_type: 'days_from_activation',
                  maintenance_days_from_activation: '90',
                  count: 25,
                },
                {
                  name: 'Reports',
                  version: '6.0',
                  expiration_type: 'no_expiration',
                  issued_type: 'not_issued',
                  maintenance_type: 'no_maintenance',
                  enabled: false,
                  count: 5,
                },
              ],
              description: 'Shortport plant',
              deactivations_allowed: 1,
            },
          },
          { op: 'replace', path: '/body/Features/0/count', value: 100000000000000000000 },
        ],
      },
      statuses: [200, 403, 404, 400, 401, 409, 413, 414, 422, 431],
    }));
    test('accepts a body whose /Features/0 is as /oneOf/1 has it', check(target, {
      id: 'updateLicenseOrder/positive/components/schemas/FeatureUpdate/allOf/1/oneOf/1:oneOf',
      operation: 'updateLicenseOrder',
      kind: 'positive',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [
          {
            op: 'replace',
            path: '/body/Features/0',
            value: {
              name: 'Licstat',
              version: '6.0',
              expiration_type: 'days_from_activation',
              issued_type: 'activation_time',
              maintenance_type: 'fixed',
              days_from_activation: 90,
              options: 'Feature options',
              additional_settings: 'Additional settings',
              count: 15,
              maintenance_date: '2020-12-31',
              enabled: true,
              comment: 'Feature comment',
            },
          },
        ],
      },
      statuses: [200, 403, 404],
      keeps: { keyword: 'oneOf', pointer: '#/components/schemas/FeatureUpdate/allOf/1/oneOf/1' },
    }));
    test('refuses a body that is a string', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseOrderSettings/type:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: { example: 'disable-order', type: 'application/json', edits: [{ op: 'replace', path: '/body', value: 'licet' }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/type' },
    }));
    test('refuses a body that is an array', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseOrderSettings/type:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: { example: 'disable-order', type: 'application/json', edits: [{ op: 'replace', path: '/body', value: [] }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/type' },
    }));
    test('refuses a body that is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseOrderSettings/type:2',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: { example: 'disable-order', type: 'application/json', edits: [{ op: 'replace', path: '/body', value: null }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/type' },
    }));
    test('refuses a body without /customer_id', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseOrderSettings/required:customer_id',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: { example: 'disable-order', type: 'application/json', edits: [{ op: 'remove', path: '/body/customer_id' }] },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/LicenseOrderSettings/required' },
    }));
    test('refuses a body without /product_template_id', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseOrderSettings/required:product_template_id',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'remove', path: '/body/product_template_id' }],
      },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/LicenseOrderSettings/required' },
    }));
    test('refuses a body without /license_type', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseOrderSettings/required:license_type',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: { example: 'disable-order', type: 'application/json', edits: [{ op: 'remove', path: '/body/license_type' }] },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/LicenseOrderSettings/required' },
    }));
    test('refuses a body without /licensee_type', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseOrderSettings/required:licensee_type',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: { example: 'disable-order', type: 'application/json', edits: [{ op: 'remove', path: '/body/licensee_type' }] },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/LicenseOrderSettings/required' },
    }));
    test('refuses a body without /hostid_match_rate', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseOrderSettings/required:hostid_match_rate',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: { example: 'disable-order', type: 'application/json', edits: [{ op: 'remove', path: '/body/hostid_match_rate' }] },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/LicenseOrderSettings/required' },
    }));
    test('refuses a body without /min_hostids', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseOrderSettings/required:min_hostids',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: { example: 'disable-order', type: 'application/json', edits: [{ op: 'remove', path: '/body/min_hostids' }] },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/LicenseOrderSettings/required' },
    }));
    test('refuses a body without /activations_allowed', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseOrderSettings/required:activations_allowed',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'remove', path: '/body/activations_allowed' }],
      },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/LicenseOrderSettings/required' },
    }));
    test('refuses a body without /enabled', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseOrderSettings/required:enabled',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: { example: 'disable-order', type: 'application/json', edits: [{ op: 'remove', path: '/body/enabled' }] },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/LicenseOrderSettings/required' },
    }));
    test('refuses a body without /removal', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseOrderSettings/required:removal',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: { example: 'disable-order', type: 'application/json', edits: [{ op: 'remove', path: '/body/removal' }] },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/LicenseOrderSettings/required' },
    }));
    test('refuses a body without /Hostids', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseOrderSettings/required:Hostids',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: { example: 'disable-order', type: 'application/json', edits: [{ op: 'remove', path: '/body/Hostids' }] },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/LicenseOrderSettings/required' },
    }));
    test('refuses a body without /Features', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseOrderSettings/required:Features',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: { example: 'disable-order', type: 'application/json', edits: [{ op: 'remove', path: '/body/Features' }] },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/LicenseOrderSettings/required' },
    }));
    test('refuses a body whose /customer_id is a string', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/customer_id/type:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/customer_id', value: 'licet' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/customer_id/type' },
    }));
    test('refuses a body whose /customer_id is no whole number', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/customer_id/type:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/customer_id', value: 1.5 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/customer_id/type' },
    }));
    test('refuses a body whose /customer_id is a boolean', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/customer_id/type:2',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/customer_id', value: true }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/customer_id/type' },
    }));
    test('refuses a body whose /customer_id is an array', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/customer_id/type:3',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/customer_id', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/customer_id/type' },
    }));
    test('refuses a body whose /customer_id is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/customer_id/type:4',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/customer_id', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/customer_id/type' },
    }));
    test('refuses a body whose /customer_id is "1", a string', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/customer_id/type:5',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/customer_id', value: '1' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/customer_id/type' },
    }));
    test('refuses a body whose /product_template_id is a string', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/product_template_id/type:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/product_template_id', value: 'licet' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/product_template_id/type' },
    }));
    test('refuses a body whose /product_template_id is no whole number', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/product_template_id/type:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/product_template_id', value: 1.5 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/product_template_id/type' },
    }));
    test('refuses a body whose /product_template_id is a boolean', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/product_template_id/type:2',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/product_template_id', value: true }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/product_template_id/type' },
    }));
    test('refuses a body whose /product_template_id is an array', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/product_template_id/type:3',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/product_template_id', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/product_template_id/type' },
    }));
    test('refuses a body whose /product_template_id is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/product_template_id/type:4',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/product_template_id', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/product_template_id/type' },
    }));
    test('refuses a body whose /product_template_id is "1", a string', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/product_template_id/type:5',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/product_template_id', value: '1' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/product_template_id/type' },
    }));
    test('refuses a body whose /license_type is a number', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseType/type:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/license_type', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseType/type' },
    }));
    test('refuses a body whose /license_type is a boolean', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseType/type:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/license_type', value: true }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseType/type' },
    }));
    test('refuses a body whose /license_type is an array', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseType/type:2',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/license_type', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseType/type' },
    }));
    test('refuses a body whose /license_type is an object', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseType/type:3',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/license_type', value: {} }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseType/type' },
    }));
    test('refuses a body whose /license_type is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseType/type:4',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/license_type', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseType/type' },
    }));
    test('refuses a body whose /license_type is none of the listed values', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseType/enum:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/license_type', value: 'licet-unlisted' }],
      },
      statuses: [400],
      breaks: { keyword: 'enum', pointer: '#/components/schemas/LicenseType/enum' },
    }));
    test('refuses a body whose /license_type is a listed value in other letters', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseType/enum:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/license_type', value: 'LOCAL' }],
      },
      statuses: [400],
      breaks: { keyword: 'enum', pointer: '#/components/schemas/LicenseType/enum' },
    }));
    test('refuses a body whose /license_type is a listed value and a letter more', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseType/enum:2',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/license_type', value: 'localx' }],
      },
      statuses: [400],
      breaks: { keyword: 'enum', pointer: '#/components/schemas/LicenseType/enum' },
    }));
    test('refuses a body whose /licensee_type is a number', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseeType/type:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/licensee_type', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseeType/type' },
    }));
    test('refuses a body whose /licensee_type is a boolean', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseeType/type:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/licensee_type', value: true }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseeType/type' },
    }));
    test('refuses a body whose /licensee_type is an array', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseeType/type:2',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/licensee_type', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseeType/type' },
    }));
    test('refuses a body whose /licensee_type is an object', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseeType/type:3',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/licensee_type', value: {} }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseeType/type' },
    }));
    test('refuses a body whose /licensee_type is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseeType/type:4',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/licensee_type', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseeType/type' },
    }));
    test('refuses a body whose /licensee_type is none of the listed values', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseeType/enum:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/licensee_type', value: 'licet-unlisted' }],
      },
      statuses: [400],
      breaks: { keyword: 'enum', pointer: '#/components/schemas/LicenseeType/enum' },
    }));
    test('refuses a body whose /licensee_type is a listed value in other letters', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseeType/enum:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/licensee_type', value: 'NOT_SPECIFIED' }],
      },
      statuses: [400],
      breaks: { keyword: 'enum', pointer: '#/components/schemas/LicenseeType/enum' },
    }));
    test('refuses a body whose /licensee_type is a listed value and a letter more', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseeType/enum:2',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/licensee_type', value: 'not_specifiedx' }],
      },
      statuses: [400],
      breaks: { keyword: 'enum', pointer: '#/components/schemas/LicenseeType/enum' },
    }));
    test('refuses a body whose /hostid_match_rate is a string', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/hostid_match_rate/type:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/hostid_match_rate', value: 'licet' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/hostid_match_rate/type' },
    }));
    test('refuses a body whose /hostid_match_rate is no whole number', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/hostid_match_rate/type:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/hostid_match_rate', value: 1.5 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/hostid_match_rate/type' },
    }));
    test('refuses a body whose /hostid_match_rate is a boolean', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/hostid_match_rate/type:2',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/hostid_match_rate', value: true }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/hostid_match_rate/type' },
    }));
    test('refuses a body whose /hostid_match_rate is an array', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/hostid_match_rate/type:3',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/hostid_match_rate', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/hostid_match_rate/type' },
    }));
    test('refuses a body whose /hostid_match_rate is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/hostid_match_rate/type:4',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/hostid_match_rate', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/hostid_match_rate/type' },
    }));
    test('refuses a body whose /hostid_match_rate is "100", a string', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/hostid_match_rate/type:5',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/hostid_match_rate', value: '100' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/hostid_match_rate/type' },
    }));
    test('refuses a body whose /hostid_match_rate is too small', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/hostid_match_rate/minimum:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/hostid_match_rate', value: -1 }],
      },
      statuses: [400],
      breaks: { keyword: 'minimum', pointer: '#/components/schemas/LicenseOrderSettings/properties/hostid_match_rate/minimum' },
    }));
    test('refuses a body whose /hostid_match_rate is too large', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/hostid_match_rate/maximum:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/hostid_match_rate', value: 101 }],
      },
      statuses: [400],
      breaks: { keyword: 'maximum', pointer: '#/components/schemas/LicenseOrderSettings/properties/hostid_match_rate/maximum' },
    }));
    test('refuses a body whose /min_hostids is a string', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/min_hostids/type:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/min_hostids', value: 'licet' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/min_hostids/type' },
    }));
    test('refuses a body whose /min_hostids is no whole number', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/min_hostids/type:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/min_hostids', value: 1.5 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/min_hostids/type' },
    }));
    test('refuses a body whose /min_hostids is a boolean', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/min_hostids/type:2',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/min_hostids', value: true }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/min_hostids/type' },
    }));
    test('refuses a body whose /min_hostids is an array', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/min_hostids/type:3',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/min_hostids', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/min_hostids/type' },
    }));
    test('refuses a body whose /min_hostids is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/min_hostids/type:4',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/min_hostids', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/min_hostids/type' },
    }));
    test('refuses a body whose /min_hostids is "1", a string', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/min_hostids/type:5',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/min_hostids', value: '1' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/min_hostids/type' },
    }));
    test('refuses a body whose /min_hostids is too small', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/min_hostids/minimum:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/min_hostids', value: -1 }],
      },
      statuses: [400],
      breaks: { keyword: 'minimum', pointer: '#/components/schemas/LicenseOrderSettings/properties/min_hostids/minimum' },
    }));
    test('refuses a body whose /activations_allowed is a string', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/activations_allowed/type:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/activations_allowed', value: 'licet' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/activations_allowed/type' },
    }));
    test('refuses a body whose /activations_allowed is no whole number', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/activations_allowed/type:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/activations_allowed', value: 1.5 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/activations_allowed/type' },
    }));
    test('refuses a body whose /activations_allowed is a boolean', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/activations_allowed/type:2',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/activations_allowed', value: true }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/activations_allowed/type' },
    }));
    test('refuses a body whose /activations_allowed is an array', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/activations_allowed/type:3',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/activations_allowed', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/activations_allowed/type' },
    }));
    test('refuses a body whose /activations_allowed is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/activations_allowed/type:4',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/activations_allowed', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/activations_allowed/type' },
    }));
    test('refuses a body whose /activations_allowed is "1", a string', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/activations_allowed/type:5',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/activations_allowed', value: '1' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/activations_allowed/type' },
    }));
    test('refuses a body whose /activations_allowed is too small', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/activations_allowed/minimum:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/activations_allowed', value: -1 }],
      },
      statuses: [400],
      breaks: {
        keyword: 'minimum',
        pointer: '#/components/schemas/LicenseOrderSettings/properties/activations_allowed/minimum',
      },
    }));
    test('refuses a body whose /enabled is a string', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/enabled/type:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/enabled', value: 'licet' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/enabled/type' },
    }));
    test('refuses a body whose /enabled is 1', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/enabled/type:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/enabled', value: 1 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/enabled/type' },
    }));
    test('refuses a body whose /enabled is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/enabled/type:2',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/enabled', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/enabled/type' },
    }));
    test('refuses a body whose /enabled is "false", a string', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/enabled/type:3',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/enabled', value: 'false' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/enabled/type' },
    }));
    test('refuses a body whose /removal is a string', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/removal/type:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/removal', value: 'licet' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/removal/type' },
    }));
    test('refuses a body whose /removal is 1', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/removal/type:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/removal', value: 1 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/removal/type' },
    }));
    test('refuses a body whose /removal is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/removal/type:2',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/removal', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/removal/type' },
    }));
    test('refuses a body whose /removal is "false", a string', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/removal/type:3',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/removal', value: 'false' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/removal/type' },
    }));
    test('refuses a body whose /Hostids is a string', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/Hostids/type:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Hostids', value: 'licet' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/Hostids/type' },
    }));
    test('refuses a body whose /Hostids is an object', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/Hostids/type:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Hostids', value: {} }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/Hostids/type' },
    }));
    test('refuses a body whose /Hostids is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/Hostids/type:2',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Hostids', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/Hostids/type' },
    }));
    test('refuses a body whose /Hostids/0 is a string', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/HostidRule/type:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Hostids/0', value: 'licet' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/HostidRule/type' },
    }));
    test('refuses a body whose /Hostids/0 is an array', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/HostidRule/type:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Hostids/0', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/HostidRule/type' },
    }));
    test('refuses a body whose /Hostids/0 is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/HostidRule/type:2',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Hostids/0', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/HostidRule/type' },
    }));
    test('refuses a body without /Hostids/0/name', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/HostidRule/required:name',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: { example: 'disable-order', type: 'application/json', edits: [{ op: 'remove', path: '/body/Hostids/0/name' }] },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/HostidRule/required' },
    }));
    test('refuses a body without /Hostids/0/min_amount', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/HostidRule/required:min_amount',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'remove', path: '/body/Hostids/0/min_amount' }],
      },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/HostidRule/required' },
    }));
    test('refuses a body without /Hostids/0/max_amount', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/HostidRule/required:max_amount',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'remove', path: '/body/Hostids/0/max_amount' }],
      },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/HostidRule/required' },
    }));
    test('refuses a body whose /Hostids/0/name is a number', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/HostidRule/properties/name/type:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Hostids/0/name', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/HostidRule/properties/name/type' },
    }));
    test('refuses a body whose /Hostids/0/name is a boolean', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/HostidRule/properties/name/type:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Hostids/0/name', value: true }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/HostidRule/properties/name/type' },
    }));
    test('refuses a body whose /Hostids/0/name is an array', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/HostidRule/properties/name/type:2',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Hostids/0/name', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/HostidRule/properties/name/type' },
    }));
    test('refuses a body whose /Hostids/0/name is an object', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/HostidRule/properties/name/type:3',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Hostids/0/name', value: {} }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/HostidRule/properties/name/type' },
    }));
    test('refuses a body whose /Hostids/0/name is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/HostidRule/properties/name/type:4',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Hostids/0/name', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/HostidRule/properties/name/type' },
    }));
    test('refuses a body whose /Hostids/0/min_amount is a string', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/HostidRule/properties/min_amount/type:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Hostids/0/min_amount', value: 'licet' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/HostidRule/properties/min_amount/type' },
    }));
    test('refuses a body whose /Hostids/0/min_amount is no whole number', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/HostidRule/properties/min_amount/type:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Hostids/0/min_amount', value: 1.5 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/HostidRule/properties/min_amount/type' },
    }));
    test('refuses a body whose /Hostids/0/min_amount is a boolean', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/HostidRule/properties/min_amount/type:2',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Hostids/0/min_amount', value: true }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/HostidRule/properties/min_amount/type' },
    }));
    test('refuses a body whose /Hostids/0/min_amount is an array', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/HostidRule/properties/min_amount/type:3',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Hostids/0/min_amount', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/HostidRule/properties/min_amount/type' },
    }));
    test('refuses a body whose /Hostids/0/min_amount is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/HostidRule/properties/min_amount/type:4',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Hostids/0/min_amount', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/HostidRule/properties/min_amount/type' },
    }));
    test('refuses a body whose /Hostids/0/min_amount is "1", a string', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/HostidRule/properties/min_amount/type:5',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Hostids/0/min_amount', value: '1' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/HostidRule/properties/min_amount/type' },
    }));
    test('refuses a body whose /Hostids/0/min_amount is too small', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/HostidRule/properties/min_amount/minimum:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Hostids/0/min_amount', value: -1 }],
      },
      statuses: [400],
      breaks: { keyword: 'minimum', pointer: '#/components/schemas/HostidRule/properties/min_amount/minimum' },
    }));
    test('refuses a body whose /Hostids/0/max_amount is a string', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/HostidRule/properties/max_amount/type:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Hostids/0/max_amount', value: 'licet' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/HostidRule/properties/max_amount/type' },
    }));
    test('refuses a body whose /Hostids/0/max_amount is no whole number', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/HostidRule/properties/max_amount/type:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Hostids/0/max_amount', value: 1.5 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/HostidRule/properties/max_amount/type' },
    }));
    test('refuses a body whose /Hostids/0/max_amount is a boolean', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/HostidRule/properties/max_amount/type:2',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Hostids/0/max_amount', value: true }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/HostidRule/properties/max_amount/type' },
    }));
    test('refuses a body whose /Hostids/0/max_amount is an array', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/HostidRule/properties/max_amount/type:3',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Hostids/0/max_amount', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/HostidRule/properties/max_amount/type' },
    }));
    test('refuses a body whose /Hostids/0/max_amount is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/HostidRule/properties/max_amount/type:4',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Hostids/0/max_amount', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/HostidRule/properties/max_amount/type' },
    }));
    test('refuses a body whose /Hostids/0/max_amount is "1", a string', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/HostidRule/properties/max_amount/type:5',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Hostids/0/max_amount', value: '1' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/HostidRule/properties/max_amount/type' },
    }));
    test('refuses a body whose /Hostids/0/max_amount is too small', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/HostidRule/properties/max_amount/minimum:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Hostids/0/max_amount', value: -1 }],
      },
      statuses: [400],
      breaks: { keyword: 'minimum', pointer: '#/components/schemas/HostidRule/properties/max_amount/minimum' },
    }));
    test('refuses a body whose /Features is a string', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/Features/type:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features', value: 'licet' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/Features/type' },
    }));
    test('refuses a body whose /Features is an object', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/Features/type:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features', value: {} }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/Features/type' },
    }));
    test('refuses a body whose /Features is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/Features/type:2',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/Features/type' },
    }));
    test('refuses a body whose /Features/0 is a string', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FeatureSettings/type:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0', value: 'licet' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/type' },
    }));
    test('refuses a body whose /Features/0 is an array', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FeatureSettings/type:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/type' },
    }));
    test('refuses a body whose /Features/0 is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FeatureSettings/type:2',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/type' },
    }));
    test('refuses a body without /Features/0/name', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FeatureSettings/required:name',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: { example: 'disable-order', type: 'application/json', edits: [{ op: 'remove', path: '/body/Features/0/name' }] },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/FeatureSettings/required' },
    }));
    test('refuses a body without /Features/0/version', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FeatureSettings/required:version',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'remove', path: '/body/Features/0/version' }],
      },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/FeatureSettings/required' },
    }));
    test('refuses a body without /Features/0/expiration_type', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FeatureSettings/required:expiration_type',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'remove', path: '/body/Features/0/expiration_type' }],
      },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/FeatureSettings/required' },
    }));
    test('refuses a body without /Features/0/issued_type', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FeatureSettings/required:issued_type',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'remove', path: '/body/Features/0/issued_type' }],
      },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/FeatureSettings/required' },
    }));
    test('refuses a body without /Features/0/maintenance_type', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FeatureSettings/required:maintenance_type',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'remove', path: '/body/Features/0/maintenance_type' }],
      },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/FeatureSettings/required' },
    }));
    test('refuses a body whose /Features/0/name is a number', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FeatureSettings/properties/name/type:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/name', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/name/type' },
    }));
    test('refuses a body whose /Features/0/name is a boolean', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FeatureSettings/properties/name/type:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/name', value: true }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/name/type' },
    }));
    test('refuses a body whose /Features/0/name is an array', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FeatureSettings/properties/name/type:2',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/name', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/name/type' },
    }));
    test('refuses a body whose /Features/0/name is an object', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FeatureSettings/properties/name/type:3',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/name', value: {} }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/name/type' },
    }));
    test('refuses a body whose /Features/0/name is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FeatureSettings/properties/name/type:4',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/name', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/name/type' },
    }));
    test('refuses a body whose /Features/0/version is a number', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FeatureSettings/properties/version/type:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/version', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/version/type' },
    }));
    test('refuses a body whose /Features/0/version is a boolean', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FeatureSettings/properties/version/type:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/version', value: true }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/version/type' },
    }));
    test('refuses a body whose /Features/0/version is an array', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FeatureSettings/properties/version/type:2',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/version', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/version/type' },
    }));
    test('refuses a body whose /Features/0/version is an object', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FeatureSettings/properties/version/type:3',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/version', value: {} }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/version/type' },
    }));
    test('refuses a body whose /Features/0/version is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FeatureSettings/properties/version/type:4',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/version', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/version/type' },
    }));
    test('refuses a body whose /Features/0/expiration_type is a number', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FeatureSettings/properties/expiration_type/type:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/expiration_type', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/expiration_type/type' },
    }));
    test('refuses a body whose /Features/0/expiration_type is a boolean', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FeatureSettings/properties/expiration_type/type:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/expiration_type', value: true }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/expiration_type/type' },
    }));
    test('refuses a body whose /Features/0/expiration_type is an array', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FeatureSettings/properties/expiration_type/type:2',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/expiration_type', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/expiration_type/type' },
    }));
    test('refuses a body whose /Features/0/expiration_type is an object', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FeatureSettings/properties/expiration_type/type:3',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/expiration_type', value: {} }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/expiration_type/type' },
    }));
    test('refuses a body whose /Features/0/expiration_type is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FeatureSettings/properties/expiration_type/type:4',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/expiration_type', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/expiration_type/type' },
    }));
    test('refuses a body whose /Features/0/expiration_type is none of the listed values', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FeatureSettings/properties/expiration_type/enum:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/expiration_type', value: 'licet-unlisted' }],
      },
      statuses: [400],
      breaks: { keyword: 'enum', pointer: '#/components/schemas/FeatureSettings/properties/expiration_type/enum' },
    }));
    test('refuses a body whose /Features/0/expiration_type is a listed value in other letters', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FeatureSettings/properties/expiration_type/enum:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/expiration_type', value: 'NO_EXPIRATION' }],
      },
      statuses: [400],
      breaks: { keyword: 'enum', pointer: '#/components/schemas/FeatureSettings/properties/expiration_type/enum' },
    }));
    test('refuses a body whose /Features/0/expiration_type is a listed value and a letter more', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FeatureSettings/properties/expiration_type/enum:2',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/expiration_type', value: 'no_expirationx' }],
      },
      statuses: [400],
      breaks: { keyword: 'enum', pointer: '#/components/schemas/FeatureSettings/properties/expiration_type/enum' },
    }));
    test('refuses a body whose /Features/0/issued_type is a number', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FeatureSettings/properties/issued_type/type:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/issued_type', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/issued_type/type' },
    }));
    test('refuses a body whose /Features/0/issued_type is a boolean', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FeatureSettings/properties/issued_type/type:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/issued_type', value: true }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/issued_type/type' },
    }));
    test('refuses a body whose /Features/0/issued_type is an array', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FeatureSettings/properties/issued_type/type:2',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/issued_type', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/issued_type/type' },
    }));
    test('refuses a body whose /Features/0/issued_type is an object', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FeatureSettings/properties/issued_type/type:3',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/issued_type', value: {} }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/issued_type/type' },
    }));
    test('refuses a body whose /Features/0/issued_type is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FeatureSettings/properties/issued_type/type:4',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/issued_type', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/issued_type/type' },
    }));
    test('refuses a body whose /Features/0/issued_type is none of the listed values', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FeatureSettings/properties/issued_type/enum:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/issued_type', value: 'licet-unlisted' }],
      },
      statuses: [400],
      breaks: { keyword: 'enum', pointer: '#/components/schemas/FeatureSettings/properties/issued_type/enum' },
    }));
    test('refuses a body whose /Features/0/issued_type is a listed value in other letters', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FeatureSettings/properties/issued_type/enum:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/issued_type', value: 'NOT_ISSUED' }],
      },
      statuses: [400],
      breaks: { keyword: 'enum', pointer: '#/components/schemas/FeatureSettings/properties/issued_type/enum' },
    }));
    test('refuses a body whose /Features/0/issued_type is a listed value and a letter more', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FeatureSettings/properties/issued_type/enum:2',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/issued_type', value: 'not_issuedx' }],
      },
      statuses: [400],
      breaks: { keyword: 'enum', pointer: '#/components/schemas/FeatureSettings/properties/issued_type/enum' },
    }));
    test('refuses a body whose /Features/0/maintenance_type is a number', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FeatureSettings/properties/maintenance_type/type:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/maintenance_type', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/maintenance_type/type' },
    }));
    test('refuses a body whose /Features/0/maintenance_type is a boolean', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FeatureSettings/properties/maintenance_type/type:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/maintenance_type', value: true }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/maintenance_type/type' },
    }));
    test('refuses a body whose /Features/0/maintenance_type is an array', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FeatureSettings/properties/maintenance_type/type:2',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/maintenance_type', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/maintenance_type/type' },
    }));
    test('refuses a body whose /Features/0/maintenance_type is an object', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FeatureSettings/properties/maintenance_type/type:3',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/maintenance_type', value: {} }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/maintenance_type/type' },
    }));
    test('refuses a body whose /Features/0/maintenance_type is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FeatureSettings/properties/maintenance_type/type:4',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/maintenance_type', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/maintenance_type/type' },
    }));
    test('refuses a body whose /Features/0/maintenance_type is none of the listed values', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FeatureSettings/properties/maintenance_type/enum:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/maintenance_type', value: 'licet-unlisted' }],
      },
      statuses: [400],
      breaks: { keyword: 'enum', pointer: '#/components/schemas/FeatureSettings/properties/maintenance_type/enum' },
    }));
    test('refuses a body whose /Features/0/maintenance_type is a listed value in other letters', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FeatureSettings/properties/maintenance_type/enum:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/maintenance_type', value: 'NO_MAINTENANCE' }],
      },
      statuses: [400],
      breaks: { keyword: 'enum', pointer: '#/components/schemas/FeatureSettings/properties/maintenance_type/enum' },
    }));
    test('refuses a body whose /Features/0/maintenance_type is a listed value and a letter more', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FeatureSettings/properties/maintenance_type/enum:2',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/maintenance_type', value: 'no_maintenancex' }],
      },
      statuses: [400],
      breaks: { keyword: 'enum', pointer: '#/components/schemas/FeatureSettings/properties/maintenance_type/enum' },
    }));
    test('refuses a body that is a string', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/OtherLicensee/type:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: { example: 'disable-order', type: 'application/json', edits: [{ op: 'replace', path: '/body', value: 'licet' }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/OtherLicensee/type' },
    }));
    test('refuses a body that is an array', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/OtherLicensee/type:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: { example: 'disable-order', type: 'application/json', edits: [{ op: 'replace', path: '/body', value: [] }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/OtherLicensee/type' },
    }));
    test('refuses a body that is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/OtherLicensee/type:2',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: { example: 'disable-order', type: 'application/json', edits: [{ op: 'replace', path: '/body', value: null }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/OtherLicensee/type' },
    }));
    test('refuses a body without /licensee_type', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/OtherLicensee/required:licensee_type',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: { example: 'disable-order', type: 'application/json', edits: [{ op: 'remove', path: '/body/licensee_type' }] },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/OtherLicensee/required' },
    }));
    test('refuses a body whose /licensee_type is a number', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/OtherLicensee/properties/licensee_type/type:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/licensee_type', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/OtherLicensee/properties/licensee_type/type' },
    }));
    test('refuses a body whose /licensee_type is a boolean', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/OtherLicensee/properties/licensee_type/type:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/licensee_type', value: true }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/OtherLicensee/properties/licensee_type/type' },
    }));
    test('refuses a body whose /licensee_type is an array', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/OtherLicensee/properties/licensee_type/type:2',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/licensee_type', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/OtherLicensee/properties/licensee_type/type' },
    }));
    test('refuses a body whose /licensee_type is an object', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/OtherLicensee/properties/licensee_type/type:3',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/licensee_type', value: {} }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/OtherLicensee/properties/licensee_type/type' },
    }));
    test('refuses a body whose /licensee_type is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/OtherLicensee/properties/licensee_type/type:4',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/licensee_type', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/OtherLicensee/properties/licensee_type/type' },
    }));
    test('refuses a body whose /licensee_type is none of the listed values', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/OtherLicensee/properties/licensee_type/enum:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/licensee_type', value: 'licet-unlisted' }],
      },
      statuses: [400],
      breaks: { keyword: 'enum', pointer: '#/components/schemas/OtherLicensee/properties/licensee_type/enum' },
    }));
    test('refuses a body whose /licensee_type is a listed value in other letters', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/OtherLicensee/properties/licensee_type/enum:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/licensee_type', value: 'NOT_SPECIFIED' }],
      },
      statuses: [400],
      breaks: { keyword: 'enum', pointer: '#/components/schemas/OtherLicensee/properties/licensee_type/enum' },
    }));
    test('refuses a body whose /licensee_type is a listed value and a letter more', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/OtherLicensee/properties/licensee_type/enum:2',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/licensee_type', value: 'not_specifiedx' }],
      },
      statuses: [400],
      breaks: { keyword: 'enum', pointer: '#/components/schemas/OtherLicensee/properties/licensee_type/enum' },
    }));
    test('refuses a body that is a string', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LocalOrderUpdate/type:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: { example: 'disable-order', type: 'application/json', edits: [{ op: 'replace', path: '/body', value: 'licet' }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LocalOrderUpdate/type' },
    }));
    test('refuses a body that is an array', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LocalOrderUpdate/type:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: { example: 'disable-order', type: 'application/json', edits: [{ op: 'replace', path: '/body', value: [] }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LocalOrderUpdate/type' },
    }));
    test('refuses a body that is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LocalOrderUpdate/type:2',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: { example: 'disable-order', type: 'application/json', edits: [{ op: 'replace', path: '/body', value: null }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LocalOrderUpdate/type' },
    }));
    test('refuses a body without /license_type', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LocalOrderUpdate/required:license_type',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: { example: 'disable-order', type: 'application/json', edits: [{ op: 'remove', path: '/body/license_type' }] },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/LocalOrderUpdate/required' },
    }));
    test('refuses a body without /Features', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LocalOrderUpdate/required:Features',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: { example: 'disable-order', type: 'application/json', edits: [{ op: 'remove', path: '/body/Features' }] },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/LocalOrderUpdate/required' },
    }));
    test('refuses a body whose /license_type is a number', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LocalOrderUpdate/properties/license_type/type:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/license_type', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LocalOrderUpdate/properties/license_type/type' },
    }));
    test('refuses a body whose /license_type is a boolean', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LocalOrderUpdate/properties/license_type/type:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/license_type', value: true }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LocalOrderUpdate/properties/license_type/type' },
    }));
    test('refuses a body whose /license_type is an array', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LocalOrderUpdate/properties/license_type/type:2',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/license_type', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LocalOrderUpdate/properties/license_type/type' },
    }));
    test('refuses a body whose /license_type is an object', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LocalOrderUpdate/properties/license_type/type:3',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/license_type', value: {} }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LocalOrderUpdate/properties/license_type/type' },
    }));
    test('refuses a body whose /license_type is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LocalOrderUpdate/properties/license_type/type:4',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/license_type', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LocalOrderUpdate/properties/license_type/type' },
    }));
    test('refuses a body whose /license_type is another value than the only one', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LocalOrderUpdate/properties/license_type/const:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/license_type', value: 'licet-unlisted' }],
      },
      statuses: [400],
      breaks: { keyword: 'const', pointer: '#/components/schemas/LocalOrderUpdate/properties/license_type/const' },
    }));
    test('refuses a body whose /Features is a string', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LocalOrderUpdate/properties/Features/type:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features', value: 'licet' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LocalOrderUpdate/properties/Features/type' },
    }));
    test('refuses a body whose /Features is an object', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LocalOrderUpdate/properties/Features/type:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features', value: {} }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LocalOrderUpdate/properties/Features/type' },
    }));
    test('refuses a body whose /Features is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LocalOrderUpdate/properties/Features/type:2',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LocalOrderUpdate/properties/Features/type' },
    }));
    test('refuses a body whose /Features/0 is a string', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/NoExpiration/type:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0', value: 'licet' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/NoExpiration/type' },
    }));
    test('refuses a body whose /Features/0 is an array', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/NoExpiration/type:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/NoExpiration/type' },
    }));
    test('refuses a body whose /Features/0 is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/NoExpiration/type:2',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/NoExpiration/type' },
    }));
    test('refuses a body without /Features/0/expiration_type', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/NoExpiration/required:expiration_type',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'remove', path: '/body/Features/0/expiration_type' }],
      },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/NoExpiration/required' },
    }));
    test('refuses a body whose /Features/0/expiration_type is a number', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/NoExpiration/properties/expiration_type/type:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/expiration_type', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/NoExpiration/properties/expiration_type/type' },
    }));
    test('refuses a body whose /Features/0/expiration_type is a boolean', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/NoExpiration/properties/expiration_type/type:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/expiration_type', value: true }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/NoExpiration/properties/expiration_type/type' },
    }));
    test('refuses a body whose /Features/0/expiration_type is an array', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/NoExpiration/properties/expiration_type/type:2',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/expiration_type', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/NoExpiration/properties/expiration_type/type' },
    }));
    test('refuses a body whose /Features/0/expiration_type is an object', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/NoExpiration/properties/expiration_type/type:3',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/expiration_type', value: {} }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/NoExpiration/properties/expiration_type/type' },
    }));
    test('refuses a body whose /Features/0/expiration_type is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/NoExpiration/properties/expiration_type/type:4',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/expiration_type', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/NoExpiration/properties/expiration_type/type' },
    }));
    test('refuses a body whose /Features/0/expiration_type is another value than the only one', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/NoExpiration/properties/expiration_type/const:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/expiration_type', value: 'licet-unlisted' }],
      },
      statuses: [400],
      breaks: { keyword: 'const', pointer: '#/components/schemas/NoExpiration/properties/expiration_type/const' },
    }));
    test('refuses a body whose /Features/0 is a string', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/OtherIssue/type:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0', value: 'licet' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/OtherIssue/type' },
    }));
    test('refuses a body whose /Features/0 is an array', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/OtherIssue/type:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/OtherIssue/type' },
    }));
    test('refuses a body whose /Features/0 is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/OtherIssue/type:2',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/OtherIssue/type' },
    }));
    test('refuses a body without /Features/0/issued_type', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/OtherIssue/required:issued_type',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'remove', path: '/body/Features/0/issued_type' }],
      },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/OtherIssue/required' },
    }));
    test('refuses a body whose /Features/0/issued_type is a number', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/OtherIssue/properties/issued_type/type:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/issued_type', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/OtherIssue/properties/issued_type/type' },
    }));
    test('refuses a body whose /Features/0/issued_type is a boolean', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/OtherIssue/properties/issued_type/type:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/issued_type', value: true }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/OtherIssue/properties/issued_type/type' },
    }));
    test('refuses a body whose /Features/0/issued_type is an array', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/OtherIssue/properties/issued_type/type:2',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/issued_type', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/OtherIssue/properties/issued_type/type' },
    }));
    test('refuses a body whose /Features/0/issued_type is an object', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/OtherIssue/properties/issued_type/type:3',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/issued_type', value: {} }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/OtherIssue/properties/issued_type/type' },
    }));
    test('refuses a body whose /Features/0/issued_type is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/OtherIssue/properties/issued_type/type:4',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/issued_type', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/OtherIssue/properties/issued_type/type' },
    }));
    test('refuses a body whose /Features/0/issued_type is none of the listed values', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/OtherIssue/properties/issued_type/enum:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/issued_type', value: 'licet-unlisted' }],
      },
      statuses: [400],
      breaks: { keyword: 'enum', pointer: '#/components/schemas/OtherIssue/properties/issued_type/enum' },
    }));
    test('refuses a body whose /Features/0/issued_type is a listed value in other letters', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/OtherIssue/properties/issued_type/enum:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/issued_type', value: 'NOT_ISSUED' }],
      },
      statuses: [400],
      breaks: { keyword: 'enum', pointer: '#/components/schemas/OtherIssue/properties/issued_type/enum' },
    }));
    test('refuses a body whose /Features/0/issued_type is a listed value and a letter more', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/OtherIssue/properties/issued_type/enum:2',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/issued_type', value: 'not_issuedx' }],
      },
      statuses: [400],
      breaks: { keyword: 'enum', pointer: '#/components/schemas/OtherIssue/properties/issued_type/enum' },
    }));
    test('refuses a body whose /Features/0 is a string', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/NoMaintenance/type:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0', value: 'licet' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/NoMaintenance/type' },
    }));
    test('refuses a body whose /Features/0 is an array', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/NoMaintenance/type:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/NoMaintenance/type' },
    }));
    test('refuses a body whose /Features/0 is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/NoMaintenance/type:2',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/NoMaintenance/type' },
    }));
    test('refuses a body without /Features/0/maintenance_type', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/NoMaintenance/required:maintenance_type',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'remove', path: '/body/Features/0/maintenance_type' }],
      },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/NoMaintenance/required' },
    }));
    test('refuses a body whose /Features/0/maintenance_type is a number', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/NoMaintenance/properties/maintenance_type/type:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/maintenance_type', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/NoMaintenance/properties/maintenance_type/type' },
    }));
    test('refuses a body whose /Features/0/maintenance_type is a boolean', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/NoMaintenance/properties/maintenance_type/type:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/maintenance_type', value: true }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/NoMaintenance/properties/maintenance_type/type' },
    }));
    test('refuses a body whose /Features/0/maintenance_type is an array', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/NoMaintenance/properties/maintenance_type/type:2',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/maintenance_type', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/NoMaintenance/properties/maintenance_type/type' },
    }));
    test('refuses a body whose /Features/0/maintenance_type is an object', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/NoMaintenance/properties/maintenance_type/type:3',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/maintenance_type', value: {} }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/NoMaintenance/properties/maintenance_type/type' },
    }));
    test('refuses a body whose /Features/0/maintenance_type is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/NoMaintenance/properties/maintenance_type/type:4',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/maintenance_type', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/NoMaintenance/properties/maintenance_type/type' },
    }));
    test('refuses a body whose /Features/0/maintenance_type is another value than the only one', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/NoMaintenance/properties/maintenance_type/const:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/maintenance_type', value: 'licet-unlisted' }],
      },
      statuses: [400],
      breaks: { keyword: 'const', pointer: '#/components/schemas/NoMaintenance/properties/maintenance_type/const' },
    }));
    test('refuses a body whose /description is a number', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/description/type:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'describe-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/description', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/description/type' },
    }));
    test('refuses a body whose /description is a boolean', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/description/type:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'describe-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/description', value: true }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/description/type' },
    }));
    test('refuses a body whose /description is an array', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/description/type:2',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'describe-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/description', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/description/type' },
    }));
    test('refuses a body whose /description is an object', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/description/type:3',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'describe-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/description', value: {} }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/description/type' },
    }));
    test('refuses a body whose /description is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/description/type:4',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'describe-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/description', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/description/type' },
    }));
    test('refuses a body whose /settings_description is a number', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/settings_description/type:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'describe-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/settings_description', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/settings_description/type' },
    }));
    test('refuses a body whose /settings_description is a boolean', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/settings_description/type:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'describe-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/settings_description', value: true }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/settings_description/type' },
    }));
    test('refuses a body whose /settings_description is an array', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/settings_description/type:2',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'describe-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/settings_description', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/settings_description/type' },
    }));
    test('refuses a body whose /settings_description is an object', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/settings_description/type:3',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'describe-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/settings_description', value: {} }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/settings_description/type' },
    }));
    test('refuses a body whose /settings_description is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/settings_description/type:4',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'describe-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/settings_description', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/settings_description/type' },
    }));
    test('refuses a body whose /deactivations_allowed is a string', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/deactivations_allowed/type:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'describe-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/deactivations_allowed', value: 'licet' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/deactivations_allowed/type' },
    }));
    test('refuses a body whose /deactivations_allowed is no whole number', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/deactivations_allowed/type:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'describe-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/deactivations_allowed', value: 1.5 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/deactivations_allowed/type' },
    }));
    test('refuses a body whose /deactivations_allowed is a boolean', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/deactivations_allowed/type:2',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'describe-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/deactivations_allowed', value: true }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/deactivations_allowed/type' },
    }));
    test('refuses a body whose /deactivations_allowed is an array', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/deactivations_allowed/type:3',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'describe-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/deactivations_allowed', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/deactivations_allowed/type' },
    }));
    test('refuses a body whose /deactivations_allowed is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/deactivations_allowed/type:4',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'describe-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/deactivations_allowed', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/deactivations_allowed/type' },
    }));
    test('refuses a body whose /deactivations_allowed is "10", a string', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/deactivations_allowed/type:5',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'describe-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/deactivations_allowed', value: '10' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/deactivations_allowed/type' },
    }));
    test('refuses a body whose /deactivations_allowed is too small', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/deactivations_allowed/minimum:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'describe-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/deactivations_allowed', value: -1 }],
      },
      statuses: [400],
      breaks: {
        keyword: 'minimum',
        pointer: '#/components/schemas/LicenseOrderSettings/properties/deactivations_allowed/minimum',
      },
    }));
    test('refuses a body whose /Features/0/days_from_activation is a string', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/DayCount/oneOf/0/type:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'describe-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/days_from_activation', value: 'licet' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/DayCount/oneOf/0/type' },
    }));
    test('refuses a body whose /Features/0/days_from_activation is no whole number', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/DayCount/oneOf/0/type:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'describe-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/days_from_activation', value: 1.5 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/DayCount/oneOf/0/type' },
    }));
    test('refuses a body whose /Features/0/days_from_activation is a boolean', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/DayCount/oneOf/0/type:2',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'describe-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/days_from_activation', value: true }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/DayCount/oneOf/0/type' },
    }));
    test('refuses a body whose /Features/0/days_from_activation is an array', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/DayCount/oneOf/0/type:3',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'describe-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/days_from_activation', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/DayCount/oneOf/0/type' },
    }));
    test('refuses a body whose /Features/0/days_from_activation is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/DayCount/oneOf/0/type:4',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'describe-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/days_from_activation', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/DayCount/oneOf/0/type' },
    }));
    test('refuses a body whose /Features/0/days_from_activation is too small', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/DayCount/oneOf/0/minimum:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'describe-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/days_from_activation', value: -1 }],
      },
      statuses: [400],
      breaks: { keyword: 'minimum', pointer: '#/components/schemas/DayCount/oneOf/0/minimum' },
    }));
    test('refuses a body whose /Features/0/options is a number', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FeatureSettings/properties/options/type:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'describe-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/options', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/options/type' },
    }));
    test('refuses a body whose /Features/0/options is a boolean', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FeatureSettings/properties/options/type:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'describe-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/options', value: true }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/options/type' },
    }));
    test('refuses a body whose /Features/0/options is an array', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FeatureSettings/properties/options/type:2',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'describe-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/options', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/options/type' },
    }));
    test('refuses a body whose /Features/0/options is an object', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FeatureSettings/properties/options/type:3',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'describe-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/options', value: {} }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/options/type' },
    }));
    test('refuses a body whose /Features/0/options is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FeatureSettings/properties/options/type:4',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'describe-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/options', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/options/type' },
    }));
    test('refuses a body whose /Features/0/additional_settings is a number', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FeatureSettings/properties/additional_settings/type:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'describe-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/additional_settings', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/additional_settings/type' },
    }));
    test('refuses a body whose /Features/0/additional_settings is a boolean', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FeatureSettings/properties/additional_settings/type:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'describe-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/additional_settings', value: true }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/additional_settings/type' },
    }));
    test('refuses a body whose /Features/0/additional_settings is an array', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FeatureSettings/properties/additional_settings/type:2',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'describe-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/additional_settings', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/additional_settings/type' },
    }));
    test('refuses a body whose /Features/0/additional_settings is an object', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FeatureSettings/properties/additional_settings/type:3',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'describe-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/additional_settings', value: {} }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/additional_settings/type' },
    }));
    test('refuses a body whose /Features/0/additional_settings is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FeatureSettings/properties/additional_settings/type:4',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'describe-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/additional_settings', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/additional_settings/type' },
    }));
    test('refuses a body whose /Features/0/count is a string', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FeatureSettings/properties/count/type:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'describe-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/count', value: 'licet' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/count/type' },
    }));
    test('refuses a body whose /Features/0/count is no whole number', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FeatureSettings/properties/count/type:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'describe-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/count', value: 1.5 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/count/type' },
    }));
    test('refuses a body whose /Features/0/count is a boolean', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FeatureSettings/properties/count/type:2',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'describe-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/count', value: true }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/count/type' },
    }));
    test('refuses a body whose /Features/0/count is an array', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FeatureSettings/properties/count/type:3',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'describe-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/count', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/count/type' },
    }));
    test('refuses a body whose /Features/0/count is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FeatureSettings/properties/count/type:4',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'describe-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/count', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/count/type' },
    }));
    test('refuses a body whose /Features/0/count is "15", a string', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FeatureSettings/properties/count/type:5',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'describe-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/count', value: '15' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/count/type' },
    }));
    test('refuses a body whose /Features/0/count is too small', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FeatureSettings/properties/count/minimum:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'describe-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/count', value: -1 }],
      },
      statuses: [400],
      breaks: { keyword: 'minimum', pointer: '#/components/schemas/FeatureSettings/properties/count/minimum' },
    }));
    test('refuses a body whose /Features/0/maintenance_date is a number', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/Day/type:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'describe-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/maintenance_date', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/Day/type' },
    }));
    test('refuses a body whose /Features/0/maintenance_date is a boolean', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/Day/type:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'describe-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/maintenance_date', value: true }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/Day/type' },
    }));
    test('refuses a body whose /Features/0/maintenance_date is an array', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/Day/type:2',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'describe-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/maintenance_date', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/Day/type' },
    }));
    test('refuses a body whose /Features/0/maintenance_date is an object', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/Day/type:3',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'describe-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/maintenance_date', value: {} }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/Day/type' },
    }));
    test('refuses a body whose /Features/0/maintenance_date is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/Day/type:4',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'describe-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/maintenance_date', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/Day/type' },
    }));
    test('refuses a body whose /Features/0/maintenance_date does not match its pattern', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/Day/pattern:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'describe-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/maintenance_date', value: '2020-12-3!' }],
      },
      statuses: [400],
      breaks: { keyword: 'pattern', pointer: '#/components/schemas/Day/pattern' },
    }));
    test('refuses a body whose /Features/0/maintenance_date is no date: 2020-13-45', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/Day/format:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'describe-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/maintenance_date', value: '2020-13-45' }],
      },
      statuses: [400],
      breaks: { keyword: 'format', pointer: '#/components/schemas/Day/format' },
    }));
    test('refuses a body whose /Features/0/maintenance_date is no date: 2020-02-30', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/Day/format:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'describe-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/maintenance_date', value: '2020-02-30' }],
      },
      statuses: [400],
      breaks: { keyword: 'format', pointer: '#/components/schemas/Day/format' },
    }));
    test('refuses a body whose /Features/0/maintenance_date is no date: 01/31/2030', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/Day/format:2',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'describe-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/maintenance_date', value: '01/31/2030' }],
      },
      statuses: [400],
      breaks: { keyword: 'format', pointer: '#/components/schemas/Day/format' },
    }));
    test('refuses a body whose /Features/0/maintenance_date is no date', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/Day/format:3',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'describe-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/maintenance_date', value: 'licet!' }],
      },
      statuses: [400],
      breaks: { keyword: 'format', pointer: '#/components/schemas/Day/format' },
    }));
    test('refuses a body whose /Features/0/enabled is a string', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FeatureSettings/properties/enabled/type:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'describe-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/enabled', value: 'licet' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/enabled/type' },
    }));
    test('refuses a body whose /Features/0/enabled is 1', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FeatureSettings/properties/enabled/type:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'describe-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/enabled', value: 1 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/enabled/type' },
    }));
    test('refuses a body whose /Features/0/enabled is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FeatureSettings/properties/enabled/type:2',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'describe-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/enabled', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/enabled/type' },
    }));
    test('refuses a body whose /Features/0/enabled is "true", a string', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FeatureSettings/properties/enabled/type:3',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'describe-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/enabled', value: 'true' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/enabled/type' },
    }));
    test('refuses a body whose /Features/0/comment is a number', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FeatureSettings/properties/comment/type:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'describe-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/comment', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/comment/type' },
    }));
    test('refuses a body whose /Features/0/comment is a boolean', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FeatureSettings/properties/comment/type:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'describe-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/comment', value: true }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/comment/type' },
    }));
    test('refuses a body whose /Features/0/comment is an array', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FeatureSettings/properties/comment/type:2',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'describe-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/comment', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/comment/type' },
    }));
    test('refuses a body whose /Features/0/comment is an object', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FeatureSettings/properties/comment/type:3',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'describe-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/comment', value: {} }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/comment/type' },
    }));
    test('refuses a body whose /Features/0/comment is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FeatureSettings/properties/comment/type:4',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'describe-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/comment', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/comment/type' },
    }));
    test('refuses a body whose /Features/0 is a string', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/DaysFromActivationExpiration/type:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'describe-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0', value: 'licet' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/DaysFromActivationExpiration/type' },
    }));
    test('refuses a body whose /Features/0 is an array', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/DaysFromActivationExpiration/type:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'describe-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/DaysFromActivationExpiration/type' },
    }));
    test('refuses a body whose /Features/0 is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/DaysFromActivationExpiration/type:2',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'describe-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/DaysFromActivationExpiration/type' },
    }));
    test('refuses a body without /Features/0/expiration_type', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/DaysFromActivationExpiration/required:expiration_type',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'describe-order',
        type: 'application/json',
        edits: [{ op: 'remove', path: '/body/Features/0/expiration_type' }],
      },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/DaysFromActivationExpiration/required' },
    }));
    test('refuses a body without /Features/0/days_from_activation', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/DaysFromActivationExpiration/required:days_from_activation',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'describe-order',
        type: 'application/json',
        edits: [{ op: 'remove', path: '/body/Features/0/days_from_activation' }],
      },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/DaysFromActivationExpiration/required' },
    }));
    test('refuses a body whose /Features/0/expiration_type is a number', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/DaysFromActivationExpiration/properties/expiration_type/type:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'describe-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/expiration_type', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/DaysFromActivationExpiration/properties/expiration_type/type' },
    }));
    test('refuses a body whose /Features/0/expiration_type is a boolean', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/DaysFromActivationExpiration/properties/expiration_type/type:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'describe-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/expiration_type', value: true }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/DaysFromActivationExpiration/properties/expiration_type/type' },
    }));
    test('refuses a body whose /Features/0/expiration_type is an array', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/DaysFromActivationExpiration/properties/expiration_type/type:2',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'describe-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/expiration_type', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/DaysFromActivationExpiration/properties/expiration_type/type' },
    }));
    test('refuses a body whose /Features/0/expiration_type is an object', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/DaysFromActivationExpiration/properties/expiration_type/type:3',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'describe-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/expiration_type', value: {} }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/DaysFromActivationExpiration/properties/expiration_type/type' },
    }));
    test('refuses a body whose /Features/0/expiration_type is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/DaysFromActivationExpiration/properties/expiration_type/type:4',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'describe-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/expiration_type', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/DaysFromActivationExpiration/properties/expiration_type/type' },
    }));
    test('refuses a body whose /Features/0/expiration_type is another value than the only one', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/DaysFromActivationExpiration/properties/expiration_type/const:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'describe-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/expiration_type', value: 'licet-unlisted' }],
      },
      statuses: [400],
      breaks: {
        keyword: 'const',
        pointer: '#/components/schemas/DaysFromActivationExpiration/properties/expiration_type/const',
      },
    }));
    test('refuses a body whose /Features/0 is a string', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FixedMaintenance/type:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'describe-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0', value: 'licet' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FixedMaintenance/type' },
    }));
    test('refuses a body whose /Features/0 is an array', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FixedMaintenance/type:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'describe-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FixedMaintenance/type' },
    }));
    test('refuses a body whose /Features/0 is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FixedMaintenance/type:2',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'describe-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FixedMaintenance/type' },
    }));
    test('refuses a body without /Features/0/maintenance_type', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FixedMaintenance/required:maintenance_type',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'describe-order',
        type: 'application/json',
        edits: [{ op: 'remove', path: '/body/Features/0/maintenance_type' }],
      },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/FixedMaintenance/required' },
    }));
    test('refuses a body without /Features/0/maintenance_date', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FixedMaintenance/required:maintenance_date',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'describe-order',
        type: 'application/json',
        edits: [{ op: 'remove', path: '/body/Features/0/maintenance_date' }],
      },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/FixedMaintenance/required' },
    }));
    test('refuses a body whose /Features/0/maintenance_type is a number', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FixedMaintenance/properties/maintenance_type/type:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'describe-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/maintenance_type', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FixedMaintenance/properties/maintenance_type/type' },
    }));
    test('refuses a body whose /Features/0/maintenance_type is a boolean', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FixedMaintenance/properties/maintenance_type/type:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'describe-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/maintenance_type', value: true }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FixedMaintenance/properties/maintenance_type/type' },
    }));
    test('refuses a body whose /Features/0/maintenance_type is an array', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FixedMaintenance/properties/maintenance_type/type:2',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'describe-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/maintenance_type', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FixedMaintenance/properties/maintenance_type/type' },
    }));
    test('refuses a body whose /Features/0/maintenance_type is an object', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FixedMaintenance/properties/maintenance_type/type:3',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'describe-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/maintenance_type', value: {} }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FixedMaintenance/properties/maintenance_type/type' },
    }));
    test('refuses a body whose /Features/0/maintenance_type is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FixedMaintenance/properties/maintenance_type/type:4',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'describe-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/maintenance_type', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FixedMaintenance/properties/maintenance_type/type' },
    }));
    test('refuses a body whose /Features/0/maintenance_type is another value than the only one', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FixedMaintenance/properties/maintenance_type/const:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'describe-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/maintenance_type', value: 'licet-unlisted' }],
      },
      statuses: [400],
      breaks: { keyword: 'const', pointer: '#/components/schemas/FixedMaintenance/properties/maintenance_type/const' },
    }));
    test('refuses a body whose /Features/0/days_from_activation is a boolean', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/DayCount/oneOf/1/type:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-network-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/days_from_activation', value: true }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/DayCount/oneOf/1/type' },
    }));
    test('refuses a body whose /Features/0/days_from_activation is an array', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/DayCount/oneOf/1/type:2',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-network-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/days_from_activation', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/DayCount/oneOf/1/type' },
    }));
    test('refuses a body whose /Features/0/days_from_activation is an object', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/DayCount/oneOf/1/type:3',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-network-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/days_from_activation', value: {} }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/DayCount/oneOf/1/type' },
    }));
    test('refuses a body whose /Features/0/days_from_activation is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/DayCount/oneOf/1/type:4',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-network-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/days_from_activation', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/DayCount/oneOf/1/type' },
    }));
    test('refuses a body whose /Features/0/days_from_activation does not match its pattern', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/DayCount/oneOf/1/pattern:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-network-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/days_from_activation', value: '36!' }],
      },
      statuses: [400],
      breaks: { keyword: 'pattern', pointer: '#/components/schemas/DayCount/oneOf/1/pattern' },
    }));
    test('refuses a body whose /Features/0/maintenance_days_from_activation is a boolean', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/DayCount/oneOf/1/type:1@/body/Features/*/maintenance_days_from_activation',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-network-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/maintenance_days_from_activation', value: true }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/DayCount/oneOf/1/type' },
    }));
    test('refuses a body whose /Features/0/maintenance_days_from_activation is an array', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/DayCount/oneOf/1/type:2@/body/Features/*/maintenance_days_from_activation',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-network-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/maintenance_days_from_activation', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/DayCount/oneOf/1/type' },
    }));
    test('refuses a body whose /Features/0/maintenance_days_from_activation is an object', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/DayCount/oneOf/1/type:3@/body/Features/*/maintenance_days_from_activation',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-network-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/maintenance_days_from_activation', value: {} }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/DayCount/oneOf/1/type' },
    }));
    test('refuses a body whose /Features/0/maintenance_days_from_activation is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/DayCount/oneOf/1/type:4@/body/Features/*/maintenance_days_from_activation',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-network-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/maintenance_days_from_activation', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/DayCount/oneOf/1/type' },
    }));
    test('refuses a body whose /Features/0/maintenance_days_from_activation does not match its pattern', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/DayCount/oneOf/1/pattern:0@/body/Features/*/maintenance_days_from_activation',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-network-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/maintenance_days_from_activation', value: '9!' }],
      },
      statuses: [400],
      breaks: { keyword: 'pattern', pointer: '#/components/schemas/DayCount/oneOf/1/pattern' },
    }));
    test('refuses a body that is a string', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/NetworkOrderUpdate/type:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-network-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body', value: 'licet' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/NetworkOrderUpdate/type' },
    }));
    test('refuses a body that is an array', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/NetworkOrderUpdate/type:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: { example: 'to-network-order', type: 'application/json', edits: [{ op: 'replace', path: '/body', value: [] }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/NetworkOrderUpdate/type' },
    }));
    test('refuses a body that is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/NetworkOrderUpdate/type:2',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: { example: 'to-network-order', type: 'application/json', edits: [{ op: 'replace', path: '/body', value: null }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/NetworkOrderUpdate/type' },
    }));
    test('refuses a body without /license_type', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/NetworkOrderUpdate/required:license_type',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: { example: 'to-network-order', type: 'application/json', edits: [{ op: 'remove', path: '/body/license_type' }] },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/NetworkOrderUpdate/required' },
    }));
    test('refuses a body without /Features', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/NetworkOrderUpdate/required:Features',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: { example: 'to-network-order', type: 'application/json', edits: [{ op: 'remove', path: '/body/Features' }] },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/NetworkOrderUpdate/required' },
    }));
    test('refuses a body whose /license_type is a number', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/NetworkOrderUpdate/properties/license_type/type:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-network-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/license_type', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/NetworkOrderUpdate/properties/license_type/type' },
    }));
    test('refuses a body whose /license_type is a boolean', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/NetworkOrderUpdate/properties/license_type/type:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-network-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/license_type', value: true }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/NetworkOrderUpdate/properties/license_type/type' },
    }));
    test('refuses a body whose /license_type is an array', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/NetworkOrderUpdate/properties/license_type/type:2',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-network-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/license_type', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/NetworkOrderUpdate/properties/license_type/type' },
    }));
    test('refuses a body whose /license_type is an object', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/NetworkOrderUpdate/properties/license_type/type:3',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-network-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/license_type', value: {} }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/NetworkOrderUpdate/properties/license_type/type' },
    }));
    test('refuses a body whose /license_type is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/NetworkOrderUpdate/properties/license_type/type:4',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-network-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/license_type', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/NetworkOrderUpdate/properties/license_type/type' },
    }));
    test('refuses a body whose /license_type is another value than the only one', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/NetworkOrderUpdate/properties/license_type/const:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-network-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/license_type', value: 'licet-unlisted' }],
      },
      statuses: [400],
      breaks: { keyword: 'const', pointer: '#/components/schemas/NetworkOrderUpdate/properties/license_type/const' },
    }));
    test('refuses a body whose /Features is a string', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/NetworkOrderUpdate/properties/Features/type:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-network-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features', value: 'licet' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/NetworkOrderUpdate/properties/Features/type' },
    }));
    test('refuses a body whose /Features is an object', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/NetworkOrderUpdate/properties/Features/type:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-network-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features', value: {} }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/NetworkOrderUpdate/properties/Features/type' },
    }));
    test('refuses a body whose /Features is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/NetworkOrderUpdate/properties/Features/type:2',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-network-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/NetworkOrderUpdate/properties/Features/type' },
    }));
    test('refuses a body whose /Features/0 is a string', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/DaysFromActivationMaintenance/type:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-network-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0', value: 'licet' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/DaysFromActivationMaintenance/type' },
    }));
    test('refuses a body whose /Features/0 is an array', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/DaysFromActivationMaintenance/type:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-network-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/DaysFromActivationMaintenance/type' },
    }));
    test('refuses a body whose /Features/0 is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/DaysFromActivationMaintenance/type:2',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-network-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/DaysFromActivationMaintenance/type' },
    }));
    test('refuses a body without /Features/0/maintenance_type', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/DaysFromActivationMaintenance/required:maintenance_type',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-network-order',
        type: 'application/json',
        edits: [{ op: 'remove', path: '/body/Features/0/maintenance_type' }],
      },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/DaysFromActivationMaintenance/required' },
    }));
    test('refuses a body without /Features/0/maintenance_days_from_activation', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/DaysFromActivationMaintenance/required:maintenance_days_from_activation',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-network-order',
        type: 'application/json',
        edits: [{ op: 'remove', path: '/body/Features/0/maintenance_days_from_activation' }],
      },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/DaysFromActivationMaintenance/required' },
    }));
    test('refuses a body whose /Features/0/maintenance_type is a number', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/DaysFromActivationMaintenance/properties/maintenance_type/type:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-network-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/maintenance_type', value: 12 }],
      },
      statuses: [400],
      breaks: {
        keyword: 'type',
        pointer: '#/components/schemas/DaysFromActivationMaintenance/properties/maintenance_type/type',
      },
    }));
    test('refuses a body whose /Features/0/maintenance_type is a boolean', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/DaysFromActivationMaintenance/properties/maintenance_type/type:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-network-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/maintenance_type', value: true }],
      },
      statuses: [400],
      breaks: {
        keyword: 'type',
        pointer: '#/components/schemas/DaysFromActivationMaintenance/properties/maintenance_type/type',
      },
    }));
    test('refuses a body whose /Features/0/maintenance_type is an array', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/DaysFromActivationMaintenance/properties/maintenance_type/type:2',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-network-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/maintenance_type', value: [] }],
      },
      statuses: [400],
      breaks: {
        keyword: 'type',
        pointer: '#/components/schemas/DaysFromActivationMaintenance/properties/maintenance_type/type',
      },
    }));
    test('refuses a body whose /Features/0/maintenance_type is an object', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/DaysFromActivationMaintenance/properties/maintenance_type/type:3',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-network-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/maintenance_type', value: {} }],
      },
      statuses: [400],
      breaks: {
        keyword: 'type',
        pointer: '#/components/schemas/DaysFromActivationMaintenance/properties/maintenance_type/type',
      },
    }));
    test('refuses a body whose /Features/0/maintenance_type is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/DaysFromActivationMaintenance/properties/maintenance_type/type:4',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-network-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/maintenance_type', value: null }],
      },
      statuses: [400],
      breaks: {
        keyword: 'type',
        pointer: '#/components/schemas/DaysFromActivationMaintenance/properties/maintenance_type/type',
      },
    }));
    test('refuses a body whose /Features/0/maintenance_type is another value than the only one', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/DaysFromActivationMaintenance/properties/maintenance_type/const:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-network-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/maintenance_type', value: 'licet-unlisted' }],
      },
      statuses: [400],
      breaks: {
        keyword: 'const',
        pointer: '#/components/schemas/DaysFromActivationMaintenance/properties/maintenance_type/const',
      },
    }));
    test('refuses a body whose /Features/0 is a string', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FeatureCount/type:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-network-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0', value: 'licet' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureCount/type' },
    }));
    test('refuses a body whose /Features/0 is an array', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FeatureCount/type:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-network-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureCount/type' },
    }));
    test('refuses a body whose /Features/0 is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FeatureCount/type:2',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-network-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureCount/type' },
    }));
    test('refuses a body without /Features/0/count', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FeatureCount/required:count',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-network-order',
        type: 'application/json',
        edits: [{ op: 'remove', path: '/body/Features/0/count' }],
      },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/FeatureCount/required' },
    }));
    test('refuses a body whose /Features/0/count is a string', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FeatureCount/properties/count/type:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-network-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/count', value: 'licet' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureCount/properties/count/type' },
    }));
    test('refuses a body whose /Features/0/count is no whole number', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FeatureCount/properties/count/type:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-network-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/count', value: 1.5 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureCount/properties/count/type' },
    }));
    test('refuses a body whose /Features/0/count is a boolean', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FeatureCount/properties/count/type:2',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-network-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/count', value: true }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureCount/properties/count/type' },
    }));
    test('refuses a body whose /Features/0/count is an array', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FeatureCount/properties/count/type:3',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-network-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/count', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureCount/properties/count/type' },
    }));
    test('refuses a body whose /Features/0/count is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FeatureCount/properties/count/type:4',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-network-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/count', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureCount/properties/count/type' },
    }));
    test('refuses a body whose /Features/0/count is "25", a string', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FeatureCount/properties/count/type:5',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-network-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/count', value: '25' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureCount/properties/count/type' },
    }));
    test('refuses a body whose /Features/0/count is too small', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FeatureCount/properties/count/minimum:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-network-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/count', value: -1 }],
      },
      statuses: [400],
      breaks: { keyword: 'minimum', pointer: '#/components/schemas/FeatureCount/properties/count/minimum' },
    }));
    test('refuses a body whose /licensee is a number', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/licensee/type:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/licensee', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/licensee/type' },
    }));
    test('refuses a body whose /licensee is a boolean', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/licensee/type:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/licensee', value: true }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/licensee/type' },
    }));
    test('refuses a body whose /licensee is an array', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/licensee/type:2',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/licensee', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/licensee/type' },
    }));
    test('refuses a body whose /licensee is an object', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/licensee/type:3',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/licensee', value: {} }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/licensee/type' },
    }));
    test('refuses a body whose /licensee is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/licensee/type:4',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/licensee', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/licensee/type' },
    }));
    test('refuses a body whose /Features/0/expiration_date is a number', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/Day/type:0@/body/Features/*/expiration_date',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/expiration_date', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/Day/type' },
    }));
    test('refuses a body whose /Features/0/expiration_date is a boolean', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/Day/type:1@/body/Features/*/expiration_date',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/expiration_date', value: true }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/Day/type' },
    }));
    test('refuses a body whose /Features/0/expiration_date is an array', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/Day/type:2@/body/Features/*/expiration_date',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/expiration_date', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/Day/type' },
    }));
    test('refuses a body whose /Features/0/expiration_date is an object', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/Day/type:3@/body/Features/*/expiration_date',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/expiration_date', value: {} }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/Day/type' },
    }));
    test('refuses a body whose /Features/0/expiration_date is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/Day/type:4@/body/Features/*/expiration_date',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/expiration_date', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/Day/type' },
    }));
    test('refuses a body whose /Features/0/expiration_date does not match its pattern', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/Day/pattern:0@/body/Features/*/expiration_date',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/expiration_date', value: '2027-12-3!' }],
      },
      statuses: [400],
      breaks: { keyword: 'pattern', pointer: '#/components/schemas/Day/pattern' },
    }));
    test('refuses a body whose /Features/0/expiration_date is no date: 2020-13-45', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/Day/format:0@/body/Features/*/expiration_date',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/expiration_date', value: '2020-13-45' }],
      },
      statuses: [400],
      breaks: { keyword: 'format', pointer: '#/components/schemas/Day/format' },
    }));
    test('refuses a body whose /Features/0/expiration_date is no date: 2020-02-30', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/Day/format:1@/body/Features/*/expiration_date',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/expiration_date', value: '2020-02-30' }],
      },
      statuses: [400],
      breaks: { keyword: 'format', pointer: '#/components/schemas/Day/format' },
    }));
    test('refuses a body whose /Features/0/expiration_date is no date: 01/31/2030', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/Day/format:2@/body/Features/*/expiration_date',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/expiration_date', value: '01/31/2030' }],
      },
      statuses: [400],
      breaks: { keyword: 'format', pointer: '#/components/schemas/Day/format' },
    }));
    test('refuses a body whose /Features/0/expiration_date is no date', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/Day/format:3@/body/Features/*/expiration_date',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/expiration_date', value: 'licet!' }],
      },
      statuses: [400],
      breaks: { keyword: 'format', pointer: '#/components/schemas/Day/format' },
    }));
    test('refuses a body whose /Features/0/issued_date is a number', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/Day/type:0@/body/Features/*/issued_date',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/issued_date', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/Day/type' },
    }));
    test('refuses a body whose /Features/0/issued_date is a boolean', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/Day/type:1@/body/Features/*/issued_date',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/issued_date', value: true }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/Day/type' },
    }));
    test('refuses a body whose /Features/0/issued_date is an array', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/Day/type:2@/body/Features/*/issued_date',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/issued_date', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/Day/type' },
    }));
    test('refuses a body whose /Features/0/issued_date is an object', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/Day/type:3@/body/Features/*/issued_date',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/issued_date', value: {} }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/Day/type' },
    }));
    test('refuses a body whose /Features/0/issued_date is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/Day/type:4@/body/Features/*/issued_date',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/issued_date', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/Day/type' },
    }));
    test('refuses a body whose /Features/0/issued_date does not match its pattern', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/Day/pattern:0@/body/Features/*/issued_date',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/issued_date', value: '2026-01-0!' }],
      },
      statuses: [400],
      breaks: { keyword: 'pattern', pointer: '#/components/schemas/Day/pattern' },
    }));
    test('refuses a body whose /Features/0/issued_date is no date: 2020-13-45', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/Day/format:0@/body/Features/*/issued_date',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/issued_date', value: '2020-13-45' }],
      },
      statuses: [400],
      breaks: { keyword: 'format', pointer: '#/components/schemas/Day/format' },
    }));
    test('refuses a body whose /Features/0/issued_date is no date: 2020-02-30', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/Day/format:1@/body/Features/*/issued_date',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/issued_date', value: '2020-02-30' }],
      },
      statuses: [400],
      breaks: { keyword: 'format', pointer: '#/components/schemas/Day/format' },
    }));
    test('refuses a body whose /Features/0/issued_date is no date: 01/31/2030', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/Day/format:2@/body/Features/*/issued_date',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/issued_date', value: '01/31/2030' }],
      },
      statuses: [400],
      breaks: { keyword: 'format', pointer: '#/components/schemas/Day/format' },
    }));
    test('refuses a body whose /Features/0/issued_date is no date', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/Day/format:3@/body/Features/*/issued_date',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/issued_date', value: 'licet!' }],
      },
      statuses: [400],
      breaks: { keyword: 'format', pointer: '#/components/schemas/Day/format' },
    }));
    test('refuses a body whose /Features/0/maintenance_days_from_activation is a string', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/DayCount/oneOf/0/type:0@/body/Features/*/maintenance_days_from_activation',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/maintenance_days_from_activation', value: 'licet' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/DayCount/oneOf/0/type' },
    }));
    test('refuses a body whose /Features/0/maintenance_days_from_activation is no whole number', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/DayCount/oneOf/0/type:1@/body/Features/*/maintenance_days_from_activation',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/maintenance_days_from_activation', value: 1.5 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/DayCount/oneOf/0/type' },
    }));
    test('refuses a body whose /Features/0/maintenance_days_from_activation is a boolean', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/DayCount/oneOf/0/type:2@/body/Features/*/maintenance_days_from_activation',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/maintenance_days_from_activation', value: true }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/DayCount/oneOf/0/type' },
    }));
    test('refuses a body whose /Features/0/maintenance_days_from_activation is an array', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/DayCount/oneOf/0/type:3@/body/Features/*/maintenance_days_from_activation',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/maintenance_days_from_activation', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/DayCount/oneOf/0/type' },
    }));
    test('refuses a body whose /Features/0/maintenance_days_from_activation is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/DayCount/oneOf/0/type:4@/body/Features/*/maintenance_days_from_activation',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/maintenance_days_from_activation', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/DayCount/oneOf/0/type' },
    }));
    test('refuses a body whose /Features/0/maintenance_days_from_activation is too small', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/DayCount/oneOf/0/minimum:0@/body/Features/*/maintenance_days_from_activation',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/maintenance_days_from_activation', value: -1 }],
      },
      statuses: [400],
      breaks: { keyword: 'minimum', pointer: '#/components/schemas/DayCount/oneOf/0/minimum' },
    }));
    test('refuses a body that is a string', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FixedLicensee/type:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body', value: 'licet' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FixedLicensee/type' },
    }));
    test('refuses a body that is an array', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FixedLicensee/type:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: { example: 'to-fixed-licensee', type: 'application/json', edits: [{ op: 'replace', path: '/body', value: [] }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FixedLicensee/type' },
    }));
    test('refuses a body that is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FixedLicensee/type:2',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: { example: 'to-fixed-licensee', type: 'application/json', edits: [{ op: 'replace', path: '/body', value: null }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FixedLicensee/type' },
    }));
    test('refuses a body without /licensee_type', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FixedLicensee/required:licensee_type',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: { example: 'to-fixed-licensee', type: 'application/json', edits: [{ op: 'remove', path: '/body/licensee_type' }] },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/FixedLicensee/required' },
    }));
    test('refuses a body without /licensee', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FixedLicensee/required:licensee',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: { example: 'to-fixed-licensee', type: 'application/json', edits: [{ op: 'remove', path: '/body/licensee' }] },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/FixedLicensee/required' },
    }));
    test('refuses a body whose /licensee_type is a number', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FixedLicensee/properties/licensee_type/type:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/licensee_type', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FixedLicensee/properties/licensee_type/type' },
    }));
    test('refuses a body whose /licensee_type is a boolean', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FixedLicensee/properties/licensee_type/type:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/licensee_type', value: true }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FixedLicensee/properties/licensee_type/type' },
    }));
    test('refuses a body whose /licensee_type is an array', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FixedLicensee/properties/licensee_type/type:2',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/licensee_type', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FixedLicensee/properties/licensee_type/type' },
    }));
    test('refuses a body whose /licensee_type is an object', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FixedLicensee/properties/licensee_type/type:3',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/licensee_type', value: {} }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FixedLicensee/properties/licensee_type/type' },
    }));
    test('refuses a body whose /licensee_type is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FixedLicensee/properties/licensee_type/type:4',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/licensee_type', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FixedLicensee/properties/licensee_type/type' },
    }));
    test('refuses a body whose /licensee_type is another value than the only one', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FixedLicensee/properties/licensee_type/const:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/licensee_type', value: 'licet-unlisted' }],
      },
      statuses: [400],
      breaks: { keyword: 'const', pointer: '#/components/schemas/FixedLicensee/properties/licensee_type/const' },
    }));
    test('refuses a body whose /licensee is a number', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FixedLicensee/properties/licensee/type:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/licensee', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FixedLicensee/properties/licensee/type' },
    }));
    test('refuses a body whose /licensee is a boolean', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FixedLicensee/properties/licensee/type:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/licensee', value: true }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FixedLicensee/properties/licensee/type' },
    }));
    test('refuses a body whose /licensee is an array', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FixedLicensee/properties/licensee/type:2',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/licensee', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FixedLicensee/properties/licensee/type' },
    }));
    test('refuses a body whose /licensee is an object', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FixedLicensee/properties/licensee/type:3',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/licensee', value: {} }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FixedLicensee/properties/licensee/type' },
    }));
    test('refuses a body whose /licensee is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FixedLicensee/properties/licensee/type:4',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/licensee', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FixedLicensee/properties/licensee/type' },
    }));
    test('refuses a body whose /Features/0 is a string', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FixedExpiration/type:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0', value: 'licet' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FixedExpiration/type' },
    }));
    test('refuses a body whose /Features/0 is an array', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FixedExpiration/type:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FixedExpiration/type' },
    }));
    test('refuses a body whose /Features/0 is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FixedExpiration/type:2',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FixedExpiration/type' },
    }));
    test('refuses a body without /Features/0/expiration_type', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FixedExpiration/required:expiration_type',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'remove', path: '/body/Features/0/expiration_type' }],
      },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/FixedExpiration/required' },
    }));
    test('refuses a body without /Features/0/expiration_date', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FixedExpiration/required:expiration_date',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'remove', path: '/body/Features/0/expiration_date' }],
      },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/FixedExpiration/required' },
    }));
    test('refuses a body whose /Features/0/expiration_type is a number', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FixedExpiration/properties/expiration_type/type:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/expiration_type', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FixedExpiration/properties/expiration_type/type' },
    }));
    test('refuses a body whose /Features/0/expiration_type is a boolean', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FixedExpiration/properties/expiration_type/type:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/expiration_type', value: true }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FixedExpiration/properties/expiration_type/type' },
    }));
    test('refuses a body whose /Features/0/expiration_type is an array', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FixedExpiration/properties/expiration_type/type:2',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/expiration_type', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FixedExpiration/properties/expiration_type/type' },
    }));
    test('refuses a body whose /Features/0/expiration_type is an object', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FixedExpiration/properties/expiration_type/type:3',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/expiration_type', value: {} }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FixedExpiration/properties/expiration_type/type' },
    }));
    test('refuses a body whose /Features/0/expiration_type is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FixedExpiration/properties/expiration_type/type:4',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/expiration_type', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FixedExpiration/properties/expiration_type/type' },
    }));
    test('refuses a body whose /Features/0/expiration_type is another value than the only one', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FixedExpiration/properties/expiration_type/const:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/expiration_type', value: 'licet-unlisted' }],
      },
      statuses: [400],
      breaks: { keyword: 'const', pointer: '#/components/schemas/FixedExpiration/properties/expiration_type/const' },
    }));
    test('refuses a body whose /Features/0 is a string', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FixedIssue/type:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0', value: 'licet' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FixedIssue/type' },
    }));
    test('refuses a body whose /Features/0 is an array', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FixedIssue/type:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FixedIssue/type' },
    }));
    test('refuses a body whose /Features/0 is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FixedIssue/type:2',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FixedIssue/type' },
    }));
    test('refuses a body without /Features/0/issued_type', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FixedIssue/required:issued_type',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'remove', path: '/body/Features/0/issued_type' }],
      },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/FixedIssue/required' },
    }));
    test('refuses a body without /Features/0/issued_date', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FixedIssue/required:issued_date',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'remove', path: '/body/Features/0/issued_date' }],
      },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/FixedIssue/required' },
    }));
    test('refuses a body whose /Features/0/issued_type is a number', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FixedIssue/properties/issued_type/type:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/issued_type', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FixedIssue/properties/issued_type/type' },
    }));
    test('refuses a body whose /Features/0/issued_type is a boolean', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FixedIssue/properties/issued_type/type:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/issued_type', value: true }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FixedIssue/properties/issued_type/type' },
    }));
    test('refuses a body whose /Features/0/issued_type is an array', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FixedIssue/properties/issued_type/type:2',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/issued_type', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FixedIssue/properties/issued_type/type' },
    }));
    test('refuses a body whose /Features/0/issued_type is an object', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FixedIssue/properties/issued_type/type:3',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/issued_type', value: {} }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FixedIssue/properties/issued_type/type' },
    }));
    test('refuses a body whose /Features/0/issued_type is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FixedIssue/properties/issued_type/type:4',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/issued_type', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FixedIssue/properties/issued_type/type' },
    }));
    test('refuses a body whose /Features/0/issued_type is another value than the only one', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FixedIssue/properties/issued_type/const:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/issued_type', value: 'licet-unlisted' }],
      },
      statuses: [400],
      breaks: { keyword: 'const', pointer: '#/components/schemas/FixedIssue/properties/issued_type/const' },
    }));
    test('refuses a request without credential', check(target, {
      id: 'updateLicenseOrder/security/none',
      operation: 'updateLicenseOrder',
      kind: 'security',
      request: { example: 'disable-order', type: 'application/json', credential: { use: 'none' } },
      statuses: [403],
    }));
    test('refuses a malformed credential', check(target, {
      id: 'updateLicenseOrder/security/malformed',
      operation: 'updateLicenseOrder',
      kind: 'security',
      request: { example: 'disable-order', type: 'application/json', credential: { use: 'malformed' } },
      statuses: [403],
    }));
    test('refuses an unknown credential', check(target, {
      id: 'updateLicenseOrder/security/unknown',
      operation: 'updateLicenseOrder',
      kind: 'security',
      request: { example: 'disable-order', type: 'application/json', credential: { use: 'unknown' } },
      statuses: [403],
    }));
    test('refuses an expired credential', check(target, {
      id: 'updateLicenseOrder/security/expired',
      operation: 'updateLicenseOrder',
      kind: 'security',
      request: { example: 'disable-order', type: 'application/json', credential: { use: 'expired' } },
      statuses: [403],
    }));
    test('refuses an empty credential', check(target, {
      id: 'updateLicenseOrder/security/empty',
      operation: 'updateLicenseOrder',
      kind: 'security',
      request: { example: 'disable-order', type: 'application/json', credential: { use: 'empty' } },
      statuses: [403],
    }));
    test('refuses a credential of another kind', check(target, {
      id: 'updateLicenseOrder/security/wrong-word',
      operation: 'updateLicenseOrder',
      kind: 'security',
      request: { example: 'disable-order', type: 'application/json', credential: { use: 'wrong-word' } },
      statuses: [403],
    }));
    test('refuses a body that is no JSON', check(target, {
      id: 'updateLicenseOrder/protocol/malformed',
      operation: 'updateLicenseOrder',
      kind: 'protocol',
      request: { example: 'disable-order', type: 'application/json', rawBody: { type: 'application/json', text: '{"licet": ' } },
      statuses: [400],
    }));
    test('refuses an empty body', check(target, {
      id: 'updateLicenseOrder/protocol/empty',
      operation: 'updateLicenseOrder',
      kind: 'protocol',
      request: { example: 'disable-order', type: 'application/json', rawBody: { type: 'application/json', text: '' } },
      statuses: [400],
    }));
    test('refuses a body with something after its JSON', check(target, {
      id: 'updateLicenseOrder/protocol/trailing',
      operation: 'updateLicenseOrder',
      kind: 'protocol',
      request: {
        example: 'disable-order',
        type: 'application/json',
        rawBody: {
          type: 'application/json',
          text: '{"customer_id":1,"product_template_id":1,"license_type":"local","licensee_type":"not_specified","hostid_match_rate":100,"min_hostids":1,"activations_allowed":1,"enabled":false,"removal":false,"Hostids":[{"name":"username","min_amount":1,"max_amount":1}],"Features":[{"name":"Licstat","version":"6.0","expiration_type":"no_expiration","issued_type":"not_issued","maintenance_type":"no_maintenance"}]} x',
        },
      },
      statuses: [400],
    }));
    test('refuses a media type that it does not declare', check(target, {
      id: 'updateLicenseOrder/protocol/media-type',
      operation: 'updateLicenseOrder',
      kind: 'protocol',
      request: { example: 'disable-order', type: 'application/json', rawBody: { type: 'application/x-licet', text: '<licet/>' } },
      statuses: [400],
    }));
    test('refuses a body that says it is plain text', check(target, {
      id: 'updateLicenseOrder/protocol/text-plain',
      operation: 'updateLicenseOrder',
      kind: 'protocol',
      request: {
        example: 'disable-order',
        type: 'application/json',
        rawBody: {
          type: 'text/plain',
          text: '{"customer_id":1,"product_template_id":1,"license_type":"local","licensee_type":"not_specified","hostid_match_rate":100,"min_hostids":1,"activations_allowed":1,"enabled":false,"removal":false,"Hostids":[{"name":"username","min_amount":1,"max_amount":1}],"Features":[{"name":"Licstat","version":"6.0","expiration_type":"no_expiration","issued_type":"not_issued","maintenance_type":"no_maintenance"}]}',
        },
      },
      statuses: [400],
    }));
    test('refuses a body without a media type, or guesses it', check(target, {
      id: 'updateLicenseOrder/protocol/no-media-type',
      operation: 'updateLicenseOrder',
      kind: 'protocol',
      request: {
        example: 'disable-order',
        type: 'application/json',
        rawBody: {
          text: '{"customer_id":1,"product_template_id":1,"license_type":"local","licensee_type":"not_specified","hostid_match_rate":100,"min_hostids":1,"activations_allowed":1,"enabled":false,"removal":false,"Hostids":[{"name":"username","min_amount":1,"max_amount":1}],"Features":[{"name":"Licstat","version":"6.0","expiration_type":"no_expiration","issued_type":"not_issued","maintenance_type":"no_maintenance"}]}',
        },
      },
      statuses: [400, 200, 403, 404],
    }));
    test('does not know a path below its own', check(target, {
      id: 'updateLicenseOrder/protocol/path',
      operation: 'updateLicenseOrder',
      kind: 'protocol',
      request: { example: 'disable-order', type: 'application/json', pathSuffix: '/licet-no-such-path/nor-this/nor-that' },
      statuses: [404],
    }));
    test('answers as declared, or says that it cannot, where a media type is asked for that nobody knows', check(target, {
      id: 'updateLicenseOrder/protocol/accept',
      operation: 'updateLicenseOrder',
      kind: 'protocol',
      request: { example: 'disable-order', type: 'application/json', accept: 'application/x-licet' },
      statuses: [200, 403, 404, 406],
    }));
    test('answers made-up valid requests as declared', check(target, {
      operation: 'updateLicenseOrder',
      kind: 'fuzz',
      request: {},
      id: 'updateLicenseOrder/fuzz/valid',
      fuzz: { sends: 'valid' },
      statuses: [200, 400, 403, 404],
    }));
    test('refuses made-up invalid requests', check(target, {
      operation: 'updateLicenseOrder',
      kind: 'fuzz',
      request: {},
      id: 'updateLicenseOrder/fuzz/invalid',
      fuzz: { sends: 'invalid' },
      statuses: [400, 403, 404],
    }));
    test('has been seen to answer every status that it declares', everyStatusSeen(target, 'updateLicenseOrder'));
  });

  describe('listOrderLicenses: GET /license-orders/{activation_key}/licenses', () => {
    test('answers the example “documented” with 200, as documented', check(target, {
      id: 'listOrderLicenses/example/documented',
      operation: 'listOrderLicenses',
      kind: 'example',
      request: { example: 'documented' },
      statuses: [200],
      answer: 'documented',
    }));
    test('answers the example “activated” with 200, as documented', check(target, {
      id: 'listOrderLicenses/example/activated',
      operation: 'listOrderLicenses',
      kind: 'example',
      request: { example: 'activated' },
      statuses: [200],
      answer: 'activated',
    }));
    test('answers the example “disabled-order”', check(target, {
      id: 'listOrderLicenses/example/disabled-order',
      operation: 'listOrderLicenses',
      kind: 'example',
      request: { example: 'disabled-order' },
      statuses: [200],
    }));
    test('answers the example “unknown-key” with 404, as documented', check(target, {
      id: 'listOrderLicenses/example/unknown-key',
      operation: 'listOrderLicenses',
      kind: 'example',
      request: { example: 'unknown-key' },
      statuses: [404],
      answer: 'unknown-key',
    }));
    test('answers the example “from-the-start”', check(target, {
      id: 'listOrderLicenses/example/from-the-start',
      operation: 'listOrderLicenses',
      kind: 'example',
      request: { example: 'from-the-start' },
      statuses: [200],
    }));
    test('goes through “Sign in, create an order, read it under its new key”', check(target, {
      id: 'listOrderLicenses/workflow/create-and-read-an-order',
      operation: 'listOrderLicenses',
      kind: 'workflow',
      request: {},
      statuses: [200],
      workflow: 'create-and-read-an-order',
    }));
    test('answers 200 when it is asked to', check(target, {
      id: 'listOrderLicenses/status/200',
      operation: 'listOrderLicenses',
      kind: 'status',
      request: { example: 'documented' },
      statuses: [200],
      provoked: true,
    }));
    test('answers 400 when it is asked to', check(target, {
      id: 'listOrderLicenses/status/400',
      operation: 'listOrderLicenses',
      kind: 'status',
      request: { example: 'documented' },
      statuses: [400],
      provoked: true,
    }));
    test('answers 403 when it is asked to', check(target, {
      id: 'listOrderLicenses/status/403',
      operation: 'listOrderLicenses',
      kind: 'status',
      request: { example: 'documented' },
      statuses: [403],
      provoked: true,
    }));
    test('answers 404 when it is asked to', check(target, {
      id: 'listOrderLicenses/status/404',
      operation: 'listOrderLicenses',
      kind: 'status',
      request: { example: 'documented' },
      statuses: [404],
      provoked: true,
    }));
    test('accepts that it is asked for application/json', check(target, {
      id: 'listOrderLicenses/positive/accept/application/json',
      operation: 'listOrderLicenses',
      kind: 'positive',
      request: { example: 'documented', accept: 'application/json' },
      statuses: [200, 403, 404],
    }));
    test('does not fall over a request whose path parameter activation_key has characters beyond the basic plane', check(target, {
      id: 'listOrderLicenses/unusual/components/parameters/ActivationKey/schema:astral',
      operation: 'listOrderLicenses',
      kind: 'unusual',
      request: {
        example: 'documented',
        edits: [{ op: 'add', path: '/path/activation_key', value: 'II1HP-TX8EQ-R1QXZ-7LYXF 🚀𝄞' }],
      },
      statuses: [200, 403, 404, 400, 401, 409, 413, 414, 422, 431],
    }));
    test('does not fall over a request whose path parameter activation_key has a NUL in it', check(target, {
      id: 'listOrderLicenses/unusual/components/parameters/ActivationKey/schema:nul',
      operation: 'listOrderLicenses',
      kind: 'unusual',
      request: {
        example: 'documented',
        edits: [{ op: 'add', path: '/path/activation_key', value: 'II1HP-TX8EQ-R1QXZ-7LYXF\u0000' }],
      },
      statuses: [200, 403, 404, 400, 401, 409, 413, 414, 422, 431],
    }));
    test('accepts a request with the query parameter offset', check(target, {
      id: 'listOrderLicenses/positive/components/parameters/Offset/schema:with',
      operation: 'listOrderLicenses',
      kind: 'positive',
      request: { example: 'documented', edits: [{ op: 'add', path: '/query/offset', value: 0 }] },
      statuses: [200, 403, 404],
      keeps: { keyword: 'schema', pointer: '#/components/parameters/Offset/schema' },
    }));
    test('accepts a request whose query parameter offset is its minimum', check(target, {
      id: 'listOrderLicenses/positive/components/parameters/Offset/schema/minimum',
      operation: 'listOrderLicenses',
      kind: 'positive',
      request: { example: 'documented', edits: [{ op: 'add', path: '/query/offset', value: 0 }] },
      statuses: [200, 403, 404],
      keeps: { keyword: 'minimum', pointer: '#/components/parameters/Offset/schema/minimum' },
    }));
    test('does not fall over a request whose query parameter offset is beyond 64 bits', check(target, {
      id: 'listOrderLicenses/unusual/components/parameters/Offset/schema:beyond-int64',
      operation: 'listOrderLicenses',
      kind: 'unusual',
      request: { example: 'documented', edits: [{ op: 'add', path: '/query/offset', value: 100000000000000000000 }] },
      statuses: [200, 403, 404, 400, 401, 409, 413, 414, 422, 431],
    }));
    test('refuses a query parameter offset that is a string', check(target, {
      id: 'listOrderLicenses/rule/components/parameters/Offset/schema/type:0',
      operation: 'listOrderLicenses',
      kind: 'rule',
      request: {
        example: 'documented',
        edits: [{ op: 'add', path: '/query/offset', value: 1 }, { op: 'replace', path: '/query/offset', value: 'licet' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/parameters/Offset/schema/type' },
    }));
    test('refuses a query parameter offset that is no whole number', check(target, {
      id: 'listOrderLicenses/rule/components/parameters/Offset/schema/type:1',
      operation: 'listOrderLicenses',
      kind: 'rule',
      request: {
        example: 'documented',
        edits: [{ op: 'add', path: '/query/offset', value: 1 }, { op: 'replace', path: '/query/offset', value: 1.5 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/parameters/Offset/schema/type' },
    }));
    test('refuses a query parameter offset that is a boolean', check(target, {
      id: 'listOrderLicenses/rule/components/parameters/Offset/schema/type:2',
      operation: 'listOrderLicenses',
      kind: 'rule',
      request: {
        example: 'documented',
        edits: [{ op: 'add', path: '/query/offset', value: 1 }, { op: 'replace', path: '/query/offset', value: true }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/parameters/Offset/schema/type' },
    }));
    test('refuses a query parameter offset that is too small', check(target, {
      id: 'listOrderLicenses/rule/components/parameters/Offset/schema/minimum:0',
      operation: 'listOrderLicenses',
      kind: 'rule',
      request: {
        example: 'documented',
        edits: [{ op: 'add', path: '/query/offset', value: 1 }, { op: 'replace', path: '/query/offset', value: -1 }],
      },
      statuses: [400],
      breaks: { keyword: 'minimum', pointer: '#/components/parameters/Offset/schema/minimum' },
    }));
    test('refuses a request without credential', check(target, {
      id: 'listOrderLicenses/security/none',
      operation: 'listOrderLicenses',
      kind: 'security',
      request: { example: 'documented', credential: { use: 'none' } },
      statuses: [403],
    }));
    test('refuses a malformed credential', check(target, {
      id: 'listOrderLicenses/security/malformed',
      operation: 'listOrderLicenses',
      kind: 'security',
      request: { example: 'documented', credential: { use: 'malformed' } },
      statuses: [403],
    }));
    test('refuses an unknown credential', check(target, {
      id: 'listOrderLicenses/security/unknown',
      operation: 'listOrderLicenses',
      kind: 'security',
      request: { example: 'documented', credential: { use: 'unknown' } },
      statuses: [403],
    }));
    test('refuses an expired credential', check(target, {
      id: 'listOrderLicenses/security/expired',
      operation: 'listOrderLicenses',
      kind: 'security',
      request: { example: 'documented', credential: { use: 'expired' } },
      statuses: [403],
    }));
    test('refuses an empty credential', check(target, {
      id: 'listOrderLicenses/security/empty',
      operation: 'listOrderLicenses',
      kind: 'security',
      request: { example: 'documented', credential: { use: 'empty' } },
      statuses: [403],
    }));
    test('refuses a credential of another kind', check(target, {
      id: 'listOrderLicenses/security/wrong-word',
      operation: 'listOrderLicenses',
      kind: 'security',
      request: { example: 'documented', credential: { use: 'wrong-word' } },
      statuses: [403],
    }));
    test('refuses the method PUT, and says which there are', check(target, {
      id: 'listOrderLicenses/protocol/method/put',
      operation: 'listOrderLicenses',
      kind: 'protocol',
      request: { example: 'documented', method: 'put' },
      statuses: [405, 404],
    }));
    test('refuses the method POST, and says which there are', check(target, {
      id: 'listOrderLicenses/protocol/method/post',
      operation: 'listOrderLicenses',
      kind: 'protocol',
      request: { example: 'documented', method: 'post' },
      statuses: [405, 404],
    }));
    test('refuses the method DELETE, and says which there are', check(target, {
      id: 'listOrderLicenses/protocol/method/delete',
      operation: 'listOrderLicenses',
      kind: 'protocol',
      request: { example: 'documented', method: 'delete' },
      statuses: [405, 404],
    }));
    test('refuses the method PATCH, and says which there are', check(target, {
      id: 'listOrderLicenses/protocol/method/patch',
      operation: 'listOrderLicenses',
      kind: 'protocol',
      request: { example: 'documented', method: 'patch' },
      statuses: [405, 404],
    }));
    test('answers HEAD as it does GET, or refuses the method', check(target, {
      id: 'listOrderLicenses/protocol/head',
      operation: 'listOrderLicenses',
      kind: 'protocol',
      request: { example: 'documented', method: 'head' },
      statuses: [200, 403, 404, 405, 501],
    }));
    test('does not know a path below its own', check(target, {
      id: 'listOrderLicenses/protocol/path',
      operation: 'listOrderLicenses',
      kind: 'protocol',
      request: { example: 'documented', pathSuffix: '/licet-no-such-path/nor-this/nor-that' },
      statuses: [404],
    }));
    test('answers as declared, or says that it cannot, where a media type is asked for that nobody knows', check(target, {
      id: 'listOrderLicenses/protocol/accept',
      operation: 'listOrderLicenses',
      kind: 'protocol',
      request: { example: 'documented', accept: 'application/x-licet' },
      statuses: [200, 403, 404, 406],
    }));
    test('answers made-up valid requests as declared', check(target, {
      operation: 'listOrderLicenses',
      kind: 'fuzz',
      request: {},
      id: 'listOrderLicenses/fuzz/valid',
      fuzz: { sends: 'valid' },
      statuses: [200, 400, 403, 404],
    }));
    test('refuses made-up invalid requests', check(target, {
      operation: 'listOrderLicenses',
      kind: 'fuzz',
      request: {},
      id: 'listOrderLicenses/fuzz/invalid',
      fuzz: { sends: 'invalid' },
      statuses: [400, 403, 404],
    }));
    test('has been seen to answer every status that it declares', everyStatusSeen(target, 'listOrderLicenses'));
  });

  describe('listCustomers: GET /customers', () => {
    test('answers the example “from-the-start”', check(target, {
      id: 'listCustomers/example/from-the-start',
      operation: 'listCustomers',
      kind: 'example',
      request: { example: 'from-the-start' },
      statuses: [200],
    }));
    test('answers the example “rivers-list” with 200, as documented', check(target, {
      id: 'listCustomers/example/rivers-list',
      operation: 'listCustomers',
      kind: 'example',
      request: { example: 'rivers-list' },
      statuses: [200],
      answer: 'rivers-list',
    }));
    test('answers the example “nobody-list” with 200, as documented', check(target, {
      id: 'listCustomers/example/nobody-list',
      operation: 'listCustomers',
      kind: 'example',
      request: { example: 'nobody-list' },
      statuses: [200],
      answer: 'nobody-list',
    }));
    test('goes through “The name of a label without its value”', check(target, {
      id: 'listCustomers/workflow/label-without-a-value',
      operation: 'listCustomers',
      kind: 'workflow',
      request: {},
      statuses: [400],
      workflow: 'label-without-a-value',
    }));
    test('goes through “A token that has had its three hours”', check(target, {
      id: 'listCustomers/workflow/expired-token',
      operation: 'listCustomers',
      kind: 'workflow',
      request: {},
      statuses: [403],
      workflow: 'expired-token',
    }));
    test('lists what was created', check(target, {
      id: 'listCustomers/state/created-is-listed',
      operation: 'listCustomers',
      kind: 'state',
      request: {},
      statuses: [],
      scenario: 'created-is-listed/customers',
    }));
    test('lists an item as it is read by itself', check(target, {
      id: 'listCustomers/state/list-and-get-agree',
      operation: 'listCustomers',
      kind: 'state',
      request: {},
      statuses: [],
      scenario: 'list-and-get-agree/customers',
    }));
    test('lists nothing that it was not asked for', check(target, {
      id: 'listCustomers/state/filters-are-kept',
      operation: 'listCustomers',
      kind: 'state',
      request: {},
      statuses: [],
      scenario: 'filters-are-kept/customers',
    }));
    test('answers 200 when it is asked to', check(target, {
      id: 'listCustomers/status/200',
      operation: 'listCustomers',
      kind: 'status',
      request: { example: 'from-the-start' },
      statuses: [200],
      provoked: true,
    }));
    test('answers 400 when it is asked to', check(target, {
      id: 'listCustomers/status/400',
      operation: 'listCustomers',
      kind: 'status',
      request: { example: 'from-the-start' },
      statuses: [400],
      provoked: true,
    }));
    test('answers 403 when it is asked to', check(target, {
      id: 'listCustomers/status/403',
      operation: 'listCustomers',
      kind: 'status',
      request: { example: 'from-the-start' },
      statuses: [403],
      provoked: true,
    }));
    test('accepts that it is asked for application/json', check(target, {
      id: 'listCustomers/positive/accept/application/json',
      operation: 'listCustomers',
      kind: 'positive',
      request: { example: 'rivers-list', accept: 'application/json' },
      statuses: [200, 403],
    }));
    test('accepts a request with the query parameter offset', check(target, {
      id: 'listCustomers/positive/components/parameters/Offset/schema:with',
      operation: 'listCustomers',
      kind: 'positive',
      request: { example: 'rivers-list', edits: [{ op: 'add', path: '/query/offset', value: 0 }] },
      statuses: [200, 403],
      keeps: { keyword: 'schema', pointer: '#/components/parameters/Offset/schema' },
    }));
    test('accepts a request whose query parameter offset is its minimum', check(target, {
      id: 'listCustomers/positive/components/parameters/Offset/schema/minimum',
      operation: 'listCustomers',
      kind: 'positive',
      request: { example: 'rivers-list', edits: [{ op: 'add', path: '/query/offset', value: 0 }] },
      statuses: [200, 403],
      keeps: { keyword: 'minimum', pointer: '#/components/parameters/Offset/schema/minimum' },
    }));
    test('does not fall over a request whose query parameter offset is beyond 64 bits', check(target, {
      id: 'listCustomers/unusual/components/parameters/Offset/schema:beyond-int64',
      operation: 'listCustomers',
      kind: 'unusual',
      request: { example: 'rivers-list', edits: [{ op: 'add', path: '/query/offset', value: 100000000000000000000 }] },
      statuses: [200, 403, 400, 401, 404, 409, 413, 414, 422, 431],
    }));
    test('accepts a request without the query parameter name', check(target, {
      id: 'listCustomers/positive/paths/~1customers/get/parameters/1/schema:without',
      operation: 'listCustomers',
      kind: 'positive',
      request: { example: 'rivers-list', edits: [{ op: 'remove', path: '/query/name' }] },
      statuses: [200, 403],
      keeps: { keyword: 'schema', pointer: '#/paths/~1customers/get/parameters/1/schema' },
    }));
    test('does not fall over a request whose query parameter name has characters beyond the basic plane', check(target, {
      id: 'listCustomers/unusual/paths/~1customers/get/parameters/1/schema:astral',
      operation: 'listCustomers',
      kind: 'unusual',
      request: { example: 'rivers-list', edits: [{ op: 'add', path: '/query/name', value: 'rivers 🚀𝄞' }] },
      statuses: [200, 403, 400, 401, 404, 409, 413, 414, 422, 431],
    }));
    test('does not fall over a request whose query parameter name has a NUL in it', check(target, {
      id: 'listCustomers/unusual/paths/~1customers/get/parameters/1/schema:nul',
      operation: 'listCustomers',
      kind: 'unusual',
      request: { example: 'rivers-list', edits: [{ op: 'add', path: '/query/name', value: 'rivers\u0000' }] },
      statuses: [200, 403, 400, 401, 404, 409, 413, 414, 422, 431],
    }));
    test('does not fall over a request whose query parameter name is long', check(target, {
      id: 'listCustomers/unusual/paths/~1customers/get/parameters/1/schema:long',
      operation: 'listCustomers',
      kind: 'unusual',
      request: {
        example: 'rivers-list',
        edits: [
          {
            op: 'add',
            path: '/query/name',
            value: 'riverslicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlice',
          },
        ],
      },
      statuses: [200, 403, 400, 401, 404, 409, 413, 414, 422, 431],
    }));
    test('accepts a request without the query parameter email', check(target, {
      id: 'listCustomers/positive/paths/~1customers/get/parameters/2/schema:without',
      operation: 'listCustomers',
      kind: 'positive',
      request: { example: 'rivers-list', edits: [{ op: 'remove', path: '/query/email' }] },
      statuses: [200, 403],
      keeps: { keyword: 'schema', pointer: '#/paths/~1customers/get/parameters/2/schema' },
    }));
    test('does not fall over a request whose query parameter email has characters beyond the basic plane', check(target, {
      id: 'listCustomers/unusual/paths/~1customers/get/parameters/2/schema:astral',
      operation: 'listCustomers',
      kind: 'unusual',
      request: { example: 'rivers-list', edits: [{ op: 'add', path: '/query/email', value: 'x-formation 🚀𝄞' }] },
      statuses: [200, 403, 400, 401, 404, 409, 413, 414, 422, 431],
    }));
    test('does not fall over a request whose query parameter email has a NUL in it', check(target, {
      id: 'listCustomers/unusual/paths/~1customers/get/parameters/2/schema:nul',
      operation: 'listCustomers',
      kind: 'unusual',
      request: { example: 'rivers-list', edits: [{ op: 'add', path: '/query/email', value: 'x-formation\u0000' }] },
      statuses: [200, 403, 400, 401, 404, 409, 413, 414, 422, 431],
    }));
    test('does not fall over a request whose query parameter email is long', check(target, {
      id: 'listCustomers/unusual/paths/~1customers/get/parameters/2/schema:long',
      operation: 'listCustomers',
      kind: 'unusual',
      request: {
        example: 'rivers-list',
        edits: [
          {
            op: 'add',
            path: '/query/email',
            value: 'x-formationlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlice',
          },
        ],
      },
      statuses: [200, 403, 400, 401, 404, 409, 413, 414, 422, 431],
    }));
    test('accepts a request without the query parameter custom_tag_name, custom_tag_value', check(target, {
      id: 'listCustomers/positive/paths/~1customers/get/parameters/3/schema:without',
      operation: 'listCustomers',
      kind: 'positive',
      request: {
        example: 'rivers-list',
        edits: [{ op: 'remove', path: '/query/custom_tag_name' }, { op: 'remove', path: '/query/custom_tag_value' }],
      },
      statuses: [200, 403],
      keeps: { keyword: 'schema', pointer: '#/paths/~1customers/get/parameters/3/schema' },
    }));
    test('does not fall over a request whose query parameter custom_tag_name has characters beyond the basic plane', check(target, {
      id: 'listCustomers/unusual/paths/~1customers/get/parameters/3/schema:astral',
      operation: 'listCustomers',
      kind: 'unusual',
      request: { example: 'rivers-list', edits: [{ op: 'add', path: '/query/custom_tag_name', value: 'custom_tag_1 🚀𝄞' }] },
      statuses: [200, 403, 400, 401, 404, 409, 413, 414, 422, 431],
    }));
    test('does not fall over a request whose query parameter custom_tag_name has a NUL in it', check(target, {
      id: 'listCustomers/unusual/paths/~1customers/get/parameters/3/schema:nul',
      operation: 'listCustomers',
      kind: 'unusual',
      request: { example: 'rivers-list', edits: [{ op: 'add', path: '/query/custom_tag_name', value: 'custom_tag_1\u0000' }] },
      statuses: [200, 403, 400, 401, 404, 409, 413, 414, 422, 431],
    }));
    test('does not fall over a request whose query parameter custom_tag_name is long', check(target, {
      id: 'listCustomers/unusual/paths/~1customers/get/parameters/3/schema:long',
      operation: 'listCustomers',
      kind: 'unusual',
      request: {
        example: 'rivers-list',
        edits: [
          {
            op: 'add',
            path: '/query/custom_tag_name',
            value: 'custom_tag_1licetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlic',
          },
        ],
      },
      statuses: [200, 403, 400, 401, 404, 409, 413, 414, 422, 431],
    }));
    test('accepts a request without the query parameter custom_tag_value, custom_tag_name', check(target, {
      id: 'listCustomers/positive/paths/~1customers/get/parameters/4/schema:without',
      operation: 'listCustomers',
      kind: 'positive',
      request: {
        example: 'rivers-list',
        edits: [{ op: 'remove', path: '/query/custom_tag_name' }, { op: 'remove', path: '/query/custom_tag_value' }],
      },
      statuses: [200, 403],
      keeps: { keyword: 'schema', pointer: '#/paths/~1customers/get/parameters/4/schema' },
    }));
    test('does not fall over a request whose query parameter custom_tag_value has characters beyond the basic plane', check(target, {
      id: 'listCustomers/unusual/paths/~1customers/get/parameters/4/schema:astral',
      operation: 'listCustomers',
      kind: 'unusual',
      request: { example: 'rivers-list', edits: [{ op: 'add', path: '/query/custom_tag_value', value: 'gould 🚀𝄞' }] },
      statuses: [200, 403, 400, 401, 404, 409, 413, 414, 422, 431],
    }));
    test('does not fall over a request whose query parameter custom_tag_value has a NUL in it', check(target, {
      id: 'listCustomers/unusual/paths/~1customers/get/parameters/4/schema:nul',
      operation: 'listCustomers',
      kind: 'unusual',
      request: { example: 'rivers-list', edits: [{ op: 'add', path: '/query/custom_tag_value', value: 'gould\u0000' }] },
      statuses: [200, 403, 400, 401, 404, 409, 413, 414, 422, 431],
    }));
    test('does not fall over a request whose query parameter custom_tag_value is long', check(target, {
      id: 'listCustomers/unusual/paths/~1customers/get/parameters/4/schema:long',
      operation: 'listCustomers',
      kind: 'unusual',
      request: {
        example: 'rivers-list',
        edits: [
          {
            op: 'add',
            path: '/query/custom_tag_value',
            value: 'gouldlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicet',
          },
        ],
      },
      statuses: [200, 403, 400, 401, 404, 409, 413, 414, 422, 431],
    }));
    test('refuses a query parameter offset that is a string', check(target, {
      id: 'listCustomers/rule/components/parameters/Offset/schema/type:0',
      operation: 'listCustomers',
      kind: 'rule',
      request: { example: 'from-the-start', edits: [{ op: 'replace', path: '/query/offset', value: 'licet' }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/parameters/Offset/schema/type' },
    }));
    test('refuses a query parameter offset that is no whole number', check(target, {
      id: 'listCustomers/rule/components/parameters/Offset/schema/type:1',
      operation: 'listCustomers',
      kind: 'rule',
      request: { example: 'from-the-start', edits: [{ op: 'replace', path: '/query/offset', value: 1.5 }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/parameters/Offset/schema/type' },
    }));
    test('refuses a query parameter offset that is a boolean', check(target, {
      id: 'listCustomers/rule/components/parameters/Offset/schema/type:2',
      operation: 'listCustomers',
      kind: 'rule',
      request: { example: 'from-the-start', edits: [{ op: 'replace', path: '/query/offset', value: true }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/parameters/Offset/schema/type' },
    }));
    test('refuses a query parameter offset that is too small', check(target, {
      id: 'listCustomers/rule/components/parameters/Offset/schema/minimum:0',
      operation: 'listCustomers',
      kind: 'rule',
      request: { example: 'from-the-start', edits: [{ op: 'replace', path: '/query/offset', value: -1 }] },
      statuses: [400],
      breaks: { keyword: 'minimum', pointer: '#/components/parameters/Offset/schema/minimum' },
    }));
    test('refuses a request without credential', check(target, {
      id: 'listCustomers/security/none',
      operation: 'listCustomers',
      kind: 'security',
      request: { example: 'from-the-start', credential: { use: 'none' } },
      statuses: [403],
    }));
    test('refuses a malformed credential', check(target, {
      id: 'listCustomers/security/malformed',
      operation: 'listCustomers',
      kind: 'security',
      request: { example: 'from-the-start', credential: { use: 'malformed' } },
      statuses: [403],
    }));
    test('refuses an unknown credential', check(target, {
      id: 'listCustomers/security/unknown',
      operation: 'listCustomers',
      kind: 'security',
      request: { example: 'from-the-start', credential: { use: 'unknown' } },
      statuses: [403],
    }));
    test('refuses an expired credential', check(target, {
      id: 'listCustomers/security/expired',
      operation: 'listCustomers',
      kind: 'security',
      request: { example: 'from-the-start', credential: { use: 'expired' } },
      statuses: [403],
    }));
    test('refuses an empty credential', check(target, {
      id: 'listCustomers/security/empty',
      operation: 'listCustomers',
      kind: 'security',
      request: { example: 'from-the-start', credential: { use: 'empty' } },
      statuses: [403],
    }));
    test('refuses a credential of another kind', check(target, {
      id: 'listCustomers/security/wrong-word',
      operation: 'listCustomers',
      kind: 'security',
      request: { example: 'from-the-start', credential: { use: 'wrong-word' } },
      statuses: [403],
    }));
    test('refuses the method PUT, and says which there are', check(target, {
      id: 'listCustomers/protocol/method/put',
      operation: 'listCustomers',
      kind: 'protocol',
      request: { example: 'from-the-start', method: 'put' },
      statuses: [405, 404],
    }));
    test('refuses the method DELETE, and says which there are', check(target, {
      id: 'listCustomers/protocol/method/delete',
      operation: 'listCustomers',
      kind: 'protocol',
      request: { example: 'from-the-start', method: 'delete' },
      statuses: [405, 404],
    }));
    test('refuses the method PATCH, and says which there are', check(target, {
      id: 'listCustomers/protocol/method/patch',
      operation: 'listCustomers',
      kind: 'protocol',
      request: { example: 'from-the-start', method: 'patch' },
      statuses: [405, 404],
    }));
    test('answers HEAD as it does GET, or refuses the method', check(target, {
      id: 'listCustomers/protocol/head',
      operation: 'listCustomers',
      kind: 'protocol',
      request: { example: 'rivers-list', method: 'head' },
      statuses: [200, 403, 405, 404, 501],
    }));
    test('does not know a path below its own', check(target, {
      id: 'listCustomers/protocol/path',
      operation: 'listCustomers',
      kind: 'protocol',
      request: { example: 'from-the-start', pathSuffix: '/licet-no-such-path/nor-this/nor-that' },
      statuses: [404],
    }));
    test('answers as declared, or says that it cannot, where a media type is asked for that nobody knows', check(target, {
      id: 'listCustomers/protocol/accept',
      operation: 'listCustomers',
      kind: 'protocol',
      request: { example: 'rivers-list', accept: 'application/x-licet' },
      statuses: [200, 403, 406],
    }));
    test('answers made-up valid requests as declared', check(target, {
      operation: 'listCustomers',
      kind: 'fuzz',
      request: {},
      id: 'listCustomers/fuzz/valid',
      fuzz: { sends: 'valid' },
      statuses: [200, 400, 403],
    }));
    test('refuses made-up invalid requests', check(target, {
      operation: 'listCustomers',
      kind: 'fuzz',
      request: {},
      id: 'listCustomers/fuzz/invalid',
      fuzz: { sends: 'invalid' },
      statuses: [400, 403],
    }));
    test('has been seen to answer every status that it declares', everyStatusSeen(target, 'listCustomers'));
  });

  describe('createCustomer: POST /customers', () => {
    test('answers the example “rivers” with 200, as documented', check(target, {
      id: 'createCustomer/example/rivers',
      operation: 'createCustomer',
      kind: 'example',
      request: { example: 'rivers', type: 'application/json' },
      statuses: [200],
      answer: 'rivers',
    }));
    test('answers the example “name-only” with 200, as documented', check(target, {
      id: 'createCustomer/example/name-only',
      operation: 'createCustomer',
      kind: 'example',
      request: { example: 'name-only', type: 'application/json' },
      statuses: [200],
      answer: 'name-only',
    }));
    test('creates what can be read, and as it was sent', check(target, {
      id: 'createCustomer/state/created-can-be-read',
      operation: 'createCustomer',
      kind: 'state',
      request: {},
      statuses: [],
      scenario: 'created-can-be-read/customers',
    }));
    test('gives a Location that leads somewhere', check(target, {
      id: 'createCustomer/state/location-resolves',
      operation: 'createCustomer',
      kind: 'state',
      request: {},
      statuses: [],
      scenario: 'location-resolves/customers',
    }));
    test('makes another one each time', check(target, {
      id: 'createCustomer/state/create-makes-one',
      operation: 'createCustomer',
      kind: 'state',
      request: {},
      statuses: [],
      scenario: 'create-makes-one/customers',
    }));
    test('changes nothing when it refuses', check(target, {
      id: 'createCustomer/state/refused-changes-nothing',
      operation: 'createCustomer',
      kind: 'state',
      request: {},
      statuses: [],
      scenario: 'refused-changes-nothing/customers',
    }));
    test('answers 200 when it is asked to', check(target, {
      id: 'createCustomer/status/200',
      operation: 'createCustomer',
      kind: 'status',
      request: { example: 'rivers', type: 'application/json' },
      statuses: [200],
      provoked: true,
    }));
    test('answers 400 when it is asked to', check(target, {
      id: 'createCustomer/status/400',
      operation: 'createCustomer',
      kind: 'status',
      request: { example: 'rivers', type: 'application/json' },
      statuses: [400],
      provoked: true,
    }));
    test('answers 403 when it is asked to', check(target, {
      id: 'createCustomer/status/403',
      operation: 'createCustomer',
      kind: 'status',
      request: { example: 'rivers', type: 'application/json' },
      statuses: [403],
      provoked: true,
    }));
    test('accepts that it is asked for application/json', check(target, {
      id: 'createCustomer/positive/accept/application/json',
      operation: 'createCustomer',
      kind: 'positive',
      request: { example: 'rivers', type: 'application/json', accept: 'application/json' },
      statuses: [200, 403],
    }));
    test('accepts a body without /description', check(target, {
      id: 'createCustomer/positive/components/schemas/CustomerRequest/properties/description:without',
      operation: 'createCustomer',
      kind: 'positive',
      request: { example: 'rivers', type: 'application/json', edits: [{ op: 'remove', path: '/body/description' }] },
      statuses: [200, 403],
      keeps: { keyword: 'properties', pointer: '#/components/schemas/CustomerRequest/properties/description' },
    }));
    test('accepts a body without /phone_number', check(target, {
      id: 'createCustomer/positive/components/schemas/CustomerRequest/properties/phone_number:without',
      operation: 'createCustomer',
      kind: 'positive',
      request: { example: 'rivers', type: 'application/json', edits: [{ op: 'remove', path: '/body/phone_number' }] },
      statuses: [200, 403],
      keeps: { keyword: 'properties', pointer: '#/components/schemas/CustomerRequest/properties/phone_number' },
    }));
    test('accepts a body without /fax_number', check(target, {
      id: 'createCustomer/positive/components/schemas/CustomerRequest/properties/fax_number:without',
      operation: 'createCustomer',
      kind: 'positive',
      request: { example: 'rivers', type: 'application/json', edits: [{ op: 'remove', path: '/body/fax_number' }] },
      statuses: [200, 403],
      keeps: { keyword: 'properties', pointer: '#/components/schemas/CustomerRequest/properties/fax_number' },
    }));
    test('accepts a body without /street', check(target, {
      id: 'createCustomer/positive/components/schemas/CustomerRequest/properties/street:without',
      operation: 'createCustomer',
      kind: 'positive',
      request: { example: 'rivers', type: 'application/json', edits: [{ op: 'remove', path: '/body/street' }] },
      statuses: [200, 403],
      keeps: { keyword: 'properties', pointer: '#/components/schemas/CustomerRequest/properties/street' },
    }));
    test('accepts a body without /city', check(target, {
      id: 'createCustomer/positive/components/schemas/CustomerRequest/properties/city:without',
      operation: 'createCustomer',
      kind: 'positive',
      request: { example: 'rivers', type: 'application/json', edits: [{ op: 'remove', path: '/body/city' }] },
      statuses: [200, 403],
      keeps: { keyword: 'properties', pointer: '#/components/schemas/CustomerRequest/properties/city' },
    }));
    test('accepts a body without /country', check(target, {
      id: 'createCustomer/positive/components/schemas/CustomerRequest/properties/country:without',
      operation: 'createCustomer',
      kind: 'positive',
      request: { example: 'rivers', type: 'application/json', edits: [{ op: 'remove', path: '/body/country' }] },
      statuses: [200, 403],
      keeps: { keyword: 'properties', pointer: '#/components/schemas/CustomerRequest/properties/country' },
    }));
    test('accepts a body without /zip_code', check(target, {
      id: 'createCustomer/positive/components/schemas/CustomerRequest/properties/zip_code:without',
      operation: 'createCustomer',
      kind: 'positive',
      request: { example: 'rivers', type: 'application/json', edits: [{ op: 'remove', path: '/body/zip_code' }] },
      statuses: [200, 403],
      keeps: { keyword: 'properties', pointer: '#/components/schemas/CustomerRequest/properties/zip_code' },
    }));
    test('accepts a body without /state', check(target, {
      id: 'createCustomer/positive/components/schemas/CustomerRequest/properties/state:without',
      operation: 'createCustomer',
      kind: 'positive',
      request: { example: 'rivers', type: 'application/json', edits: [{ op: 'remove', path: '/body/state' }] },
      statuses: [200, 403],
      keeps: { keyword: 'properties', pointer: '#/components/schemas/CustomerRequest/properties/state' },
    }));
    test('accepts a body without /Contacts', check(target, {
      id: 'createCustomer/positive/components/schemas/CustomerRequest/properties/Contacts:without',
      operation: 'createCustomer',
      kind: 'positive',
      request: { example: 'rivers', type: 'application/json', edits: [{ op: 'remove', path: '/body/Contacts' }] },
      statuses: [200, 403],
      keeps: { keyword: 'properties', pointer: '#/components/schemas/CustomerRequest/properties/Contacts' },
    }));
    test('accepts a body without /CustomTags', check(target, {
      id: 'createCustomer/positive/components/schemas/CustomerRequest/properties/CustomTags:without',
      operation: 'createCustomer',
      kind: 'positive',
      request: { example: 'rivers', type: 'application/json', edits: [{ op: 'remove', path: '/body/CustomTags' }] },
      statuses: [200, 403],
      keeps: { keyword: 'properties', pointer: '#/components/schemas/CustomerRequest/properties/CustomTags' },
    }));
    test('does not fall over a body whose /name has characters beyond the basic plane', check(target, {
      id: 'createCustomer/unusual/components/schemas/CustomerRequest/properties/name:astral',
      operation: 'createCustomer',
      kind: 'unusual',
      request: {
        example: 'rivers',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/name', value: 'Rivers Inc 🚀𝄞' }],
      },
      statuses: [200, 403, 400, 401, 404, 409, 413, 414, 422, 431],
    }));
    test('does not fall over a body whose /description has characters beyond the basic plane', check(target, {
      id: 'createCustomer/unusual/components/schemas/CustomerRequest/properties/description:astral',
      operation: 'createCustomer',
      kind: 'unusual',
      request: {
        example: 'rivers',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/description', value: 'desc 🚀𝄞' }],
      },
      statuses: [200, 403, 400, 401, 404, 409, 413, 414, 422, 431],
    }));
    test('does not fall over a body whose /phone_number has characters beyond the basic plane', check(target, {
      id: 'createCustomer/unusual/components/schemas/CustomerRequest/properties/phone_number:astral',
      operation: 'createCustomer',
      kind: 'unusual',
      request: {
        example: 'rivers',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/phone_number', value: '779.790.4969x1425 🚀𝄞' }],
      },
      statuses: [200, 403, 400, 401, 404, 409, 413, 414, 422, 431],
    }));
    test('does not fall over a body whose /fax_number has characters beyond the basic plane', check(target, {
      id: 'createCustomer/unusual/components/schemas/CustomerRequest/properties/fax_number:astral',
      operation: 'createCustomer',
      kind: 'unusual',
      request: {
        example: 'rivers',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/fax_number', value: '(536)600-8229 🚀𝄞' }],
      },
      statuses: [200, 403, 400, 401, 404, 409, 413, 414, 422, 431],
    }));
    test('does not fall over a body whose /street has characters beyond the basic plane', check(target, {
      id: 'createCustomer/unusual/components/schemas/CustomerRequest/properties/street:astral',
      operation: 'createCustomer',
      kind: 'unusual',
      request: {
        example: 'rivers',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/street', value: '008 Santiago Groves Suite 651 🚀𝄞' }],
      },
      statuses: [200, 403, 400, 401, 404, 409, 413, 414, 422, 431],
    }));
    test('does not fall over a body whose /city has characters beyond the basic plane', check(target, {
      id: 'createCustomer/unusual/components/schemas/CustomerRequest/properties/city:astral',
      operation: 'createCustomer',
      kind: 'unusual',
      request: {
        example: 'rivers',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/city', value: 'Shortport 🚀𝄞' }],
      },
      statuses: [200, 403, 400, 401, 404, 409, 413, 414, 422, 431],
    }));
    test('does not fall over a body whose /country has characters beyond the basic plane', check(target, {
      id: 'createCustomer/unusual/components/schemas/CustomerRequest/properties/country:astral',
      operation: 'createCustomer',
      kind: 'unusual',
      request: {
        example: 'rivers',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/country', value: 'USA 🚀𝄞' }],
      },
      statuses: [200, 403, 400, 401, 404, 409, 413, 414, 422, 431],
    }));
    test('does not fall over a body whose /zip_code has characters beyond the basic plane', check(target, {
      id: 'createCustomer/unusual/components/schemas/CustomerRequest/properties/zip_code:astral',
      operation: 'createCustomer',
      kind: 'unusual',
      request: {
        example: 'rivers',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/zip_code', value: '62448 🚀𝄞' }],
      },
      statuses: [200, 403, 400, 401, 404, 409, 413, 414, 422, 431],
    }));
    test('does not fall over a body whose /state has characters beyond the basic plane', check(target, {
      id: 'createCustomer/unusual/components/schemas/CustomerRequest/properties/state:astral',
      operation: 'createCustomer',
      kind: 'unusual',
      request: {
        example: 'rivers',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/state', value: 'South Carolina 🚀𝄞' }],
      },
      statuses: [200, 403, 400, 401, 404, 409, 413, 414, 422, 431],
    }));
    test('accepts a body without /Contacts/0/name', check(target, {
      id: 'createCustomer/positive/components/schemas/ContactRequest/properties/name:without',
      operation: 'createCustomer',
      kind: 'positive',
      request: { example: 'rivers', type: 'application/json', edits: [{ op: 'remove', path: '/body/Contacts/0/name' }] },
      statuses: [200, 403],
      keeps: { keyword: 'properties', pointer: '#/components/schemas/ContactRequest/properties/name' },
    }));
    test('accepts a body without /Contacts/0/email', check(target, {
      id: 'createCustomer/positive/components/schemas/ContactRequest/properties/email:without',
      operation: 'createCustomer',
      kind: 'positive',
      request: { example: 'rivers', type: 'application/json', edits: [{ op: 'remove', path: '/body/Contacts/0/email' }] },
      statuses: [200, 403],
      keeps: { keyword: 'properties', pointer: '#/components/schemas/ContactRequest/properties/email' },
    }));
    test('does not fall over a body whose /Contacts/0/name has characters beyond the basic plane', check(target, {
      id: 'createCustomer/unusual/components/schemas/ContactRequest/properties/name:astral',
      operation: 'createCustomer',
      kind: 'unusual',
      request: {
        example: 'rivers',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Contacts/0/name', value: 'James Taylor 🚀𝄞' }],
      },
      statuses: [200, 403, 400, 401, 404, 409, 413, 414, 422, 431],
    }));
    test('does not fall over a body whose /Contacts/0/email has characters beyond the basic plane', check(target, {
      id: 'createCustomer/unusual/components/schemas/ContactRequest/properties/email:astral',
      operation: 'createCustomer',
      kind: 'unusual',
      request: {
        example: 'rivers',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Contacts/0/email', value: 'nfisher@test.x-formation.com 🚀𝄞' }],
      },
      statuses: [200, 403, 400, 401, 404, 409, 413, 414, 422, 431],
    }));
    test('accepts a body without /CustomTags/0/value', check(target, {
      id: 'createCustomer/positive/components/schemas/CustomTagRequest/properties/value:without',
      operation: 'createCustomer',
      kind: 'positive',
      request: { example: 'rivers', type: 'application/json', edits: [{ op: 'remove', path: '/body/CustomTags/0/value' }] },
      statuses: [200, 403],
      keeps: { keyword: 'properties', pointer: '#/components/schemas/CustomTagRequest/properties/value' },
    }));
    test('does not fall over a body whose /CustomTags/0/tag_name has characters beyond the basic plane', check(target, {
      id: 'createCustomer/unusual/components/schemas/CustomTagRequest/properties/tag_name:astral',
      operation: 'createCustomer',
      kind: 'unusual',
      request: {
        example: 'rivers',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/CustomTags/0/tag_name', value: 'custom_tag_1 🚀𝄞' }],
      },
      statuses: [200, 403, 400, 401, 404, 409, 413, 414, 422, 431],
    }));
    test('does not fall over a body whose /CustomTags/0/value has characters beyond the basic plane', check(target, {
      id: 'createCustomer/unusual/components/schemas/CustomTagRequest/properties/value:astral',
      operation: 'createCustomer',
      kind: 'unusual',
      request: {
        example: 'rivers',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/CustomTags/0/value', value: 'Gouldton 🚀𝄞' }],
      },
      statuses: [200, 403, 400, 401, 404, 409, 413, 414, 422, 431],
    }));
    test('does not fall over a body whose texts have a NUL in them', check(target, {
      id: 'createCustomer/unusual/paths/~1customers/post/requestBody/content/application~1json/schema:nul',
      operation: 'createCustomer',
      kind: 'unusual',
      request: {
        example: 'rivers',
        type: 'application/json',
        edits: [
          { op: 'replace', path: '/body/name', value: 'Rivers Inc\u0000licet' },
          { op: 'replace', path: '/body/description', value: 'desc\u0000licet' },
          { op: 'replace', path: '/body/phone_number', value: '779.790.4969x1425\u0000licet' },
          { op: 'replace', path: '/body/fax_number', value: '(536)600-8229\u0000licet' },
          { op: 'replace', path: '/body/street', value: '008 Santiago Groves Suite 651\u0000licet' },
          { op: 'replace', path: '/body/city', value: 'Shortport\u0000licet' },
          { op: 'replace', path: '/body/country', value: 'USA\u0000licet' },
          { op: 'replace', path: '/body/zip_code', value: '62448\u0000licet' },
          { op: 'replace', path: '/body/state', value: 'South Carolina\u0000licet' },
          { op: 'replace', path: '/body/Contacts/0/name', value: 'James Taylor\u0000licet' },
          { op: 'replace', path: '/body/Contacts/0/email', value: 'nfisher@test.x-formation.com\u0000licet' },
          { op: 'replace', path: '/body/Contacts/1/name', value: 'Victor Martinez\u0000licet' },
          { op: 'replace', path: '/body/Contacts/1/email', value: 'ngallagher@test.x-formation.com\u0000licet' },
          { op: 'replace', path: '/body/CustomTags/0/tag_name', value: 'custom_tag_1\u0000licet' },
          { op: 'replace', path: '/body/CustomTags/0/value', value: 'Gouldton\u0000licet' },
          { op: 'replace', path: '/body/CustomTags/1/tag_name', value: 'custom_tag_2\u0000licet' },
          { op: 'replace', path: '/body/CustomTags/1/value', value: 'Idaho\u0000licet' },
        ],
      },
      statuses: [200, 403, 400, 401, 404, 409, 413, 414, 422, 431],
    }));
    test('does not fall over a body whose texts are long', check(target, {
      id: 'createCustomer/unusual/paths/~1customers/post/requestBody/content/application~1json/schema:long',
      operation: 'createCustomer',
      kind: 'unusual',
      request: {
        example: 'rivers',
        type: 'application/json',
        edits: [
          {
            op: 'replace',
            path: '/body/name',
            value: 'Rivers Inclicet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet lic',
          },
          {
            op: 'replace',
            path: '/body/description',
            value: 'desclicet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet lic',
          },
          {
            op: 'replace',
            path: '/body/phone_number',
            value: '779.790.4969x1425licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet li',
          },
          {
            op: 'replace',
            path: '/body/fax_number',
            value: '(536)600-8229licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet ',
          },
          {
            op: 'replace',
            path: '/body/street',
            value: '008 Santiago Groves Suite 651licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet li',
          },
          {
            op: 'replace',
            path: '/body/city',
            value: 'Shortportlicet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet lice',
          },
          {
            op: 'replace',
            path: '/body/country',
            value: 'USAlicet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet lice',
          },
          {
            op: 'replace',
            path: '/body/zip_code',
            value: '62448licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet li',
          },
          {
            op: 'replace',
            path: '/body/state',
            value: 'South Carolinalicet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet',
          },
          {
            op: 'replace',
            path: '/body/Contacts/0/name',
            value: 'James Taylorlicet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet l',
          },
          {
            op: 'replace',
            path: '/body/Contacts/0/email',
            value: 'nfisher@test.x-formation.comlicet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet lic',
          },
          {
            op: 'replace',
            path: '/body/Contacts/1/name',
            value: 'Victor Martinezlicet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet lice',
          },
          {
            op: 'replace',
            path: '/body/Contacts/1/email',
            value: 'ngallagher@test.x-formation.comlicet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet ',
          },
          {
            op: 'replace',
            path: '/body/CustomTags/0/tag_name',
            value: 'custom_tag_1licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet l',
          },
          {
            op: 'replace',
            path: '/body/CustomTags/0/value',
            value: 'Gouldtonlicet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet',
          },
          {
            op: 'replace',
            path: '/body/CustomTags/1/tag_name',
            value: 'custom_tag_2licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet l',
          },
          {
            op: 'replace',
            path: '/body/CustomTags/1/value',
            value: 'Idaholicet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet li',
          },
        ],
      },
      statuses: [200, 403, 400, 401, 404, 409, 413, 414, 422, 431],
    }));
    test('refuses a body that is a string', check(target, {
      id: 'createCustomer/rule/components/schemas/CustomerRequest/type:0',
      operation: 'createCustomer',
      kind: 'rule',
      request: { example: 'rivers', type: 'application/json', edits: [{ op: 'replace', path: '/body', value: 'licet' }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CustomerRequest/type' },
    }));
    test('refuses a body that is an array', check(target, {
      id: 'createCustomer/rule/components/schemas/CustomerRequest/type:1',
      operation: 'createCustomer',
      kind: 'rule',
      request: { example: 'rivers', type: 'application/json', edits: [{ op: 'replace', path: '/body', value: [] }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CustomerRequest/type' },
    }));
    test('refuses a body that is null', check(target, {
      id: 'createCustomer/rule/components/schemas/CustomerRequest/type:2',
      operation: 'createCustomer',
      kind: 'rule',
      request: { example: 'rivers', type: 'application/json', edits: [{ op: 'replace', path: '/body', value: null }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CustomerRequest/type' },
    }));
    test('refuses a body without /name', check(target, {
      id: 'createCustomer/rule/components/schemas/CustomerRequest/required:name',
      operation: 'createCustomer',
      kind: 'rule',
      request: { example: 'rivers', type: 'application/json', edits: [{ op: 'remove', path: '/body/name' }] },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/CustomerRequest/required' },
    }));
    test('refuses a body whose /name is a number', check(target, {
      id: 'createCustomer/rule/components/schemas/CustomerRequest/properties/name/type:0',
      operation: 'createCustomer',
      kind: 'rule',
      request: { example: 'rivers', type: 'application/json', edits: [{ op: 'replace', path: '/body/name', value: 12 }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CustomerRequest/properties/name/type' },
    }));
    test('refuses a body whose /name is a boolean', check(target, {
      id: 'createCustomer/rule/components/schemas/CustomerRequest/properties/name/type:1',
      operation: 'createCustomer',
      kind: 'rule',
      request: { example: 'rivers', type: 'application/json', edits: [{ op: 'replace', path: '/body/name', value: true }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CustomerRequest/properties/name/type' },
    }));
    test('refuses a body whose /name is an array', check(target, {
      id: 'createCustomer/rule/components/schemas/CustomerRequest/properties/name/type:2',
      operation: 'createCustomer',
      kind: 'rule',
      request: { example: 'rivers', type: 'application/json', edits: [{ op: 'replace', path: '/body/name', value: [] }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CustomerRequest/properties/name/type' },
    }));
    test('refuses a body whose /name is an object', check(target, {
      id: 'createCustomer/rule/components/schemas/CustomerRequest/properties/name/type:3',
      operation: 'createCustomer',
      kind: 'rule',
      request: { example: 'rivers', type: 'application/json', edits: [{ op: 'replace', path: '/body/name', value: {} }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CustomerRequest/properties/name/type' },
    }));
    test('refuses a body whose /name is null', check(target, {
      id: 'createCustomer/rule/components/schemas/CustomerRequest/properties/name/type:4',
      operation: 'createCustomer',
      kind: 'rule',
      request: { example: 'rivers', type: 'application/json', edits: [{ op: 'replace', path: '/body/name', value: null }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CustomerRequest/properties/name/type' },
    }));
    test('refuses a body whose /description is a number', check(target, {
      id: 'createCustomer/rule/components/schemas/CustomerRequest/properties/description/type:0',
      operation: 'createCustomer',
      kind: 'rule',
      request: { example: 'rivers', type: 'application/json', edits: [{ op: 'replace', path: '/body/description', value: 12 }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CustomerRequest/properties/description/type' },
    }));
    test('refuses a body whose /description is a boolean', check(target, {
      id: 'createCustomer/rule/components/schemas/CustomerRequest/properties/description/type:1',
      operation: 'createCustomer',
      kind: 'rule',
      request: {
        example: 'rivers',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/description', value: true }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CustomerRequest/properties/description/type' },
    }));
    test('refuses a body whose /description is an array', check(target, {
      id: 'createCustomer/rule/components/schemas/CustomerRequest/properties/description/type:2',
      operation: 'createCustomer',
      kind: 'rule',
      request: { example: 'rivers', type: 'application/json', edits: [{ op: 'replace', path: '/body/description', value: [] }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CustomerRequest/properties/description/type' },
    }));
    test('refuses a body whose /description is an object', check(target, {
      id: 'createCustomer/rule/components/schemas/CustomerRequest/properties/description/type:3',
      operation: 'createCustomer',
      kind: 'rule',
      request: { example: 'rivers', type: 'application/json', edits: [{ op: 'replace', path: '/body/description', value: {} }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CustomerRequest/properties/description/type' },
    }));
    test('refuses a body whose /description is null', check(target, {
      id: 'createCustomer/rule/components/schemas/CustomerRequest/properties/description/type:4',
      operation: 'createCustomer',
      kind: 'rule',
      request: {
        example: 'rivers',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/description', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CustomerRequest/properties/description/type' },
    }));
    test('refuses a body whose /phone_number is a number', check(target, {
      id: 'createCustomer/rule/components/schemas/CustomerRequest/properties/phone_number/type:0',
      operation: 'createCustomer',
      kind: 'rule',
      request: { example: 'rivers', type: 'application/json', edits: [{ op: 'replace', path: '/body/phone_number', value: 12 }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CustomerRequest/properties/phone_number/type' },
    }));
    test('refuses a body whose /phone_number is a boolean', check(target, {
      id: 'createCustomer/rule/components/schemas/CustomerRequest/properties/phone_number/type:1',
      operation: 'createCustomer',
      kind: 'rule',
      request: {
        example: 'rivers',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/phone_number', value: true }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CustomerRequest/properties/phone_number/type' },
    }));
    test('refuses a body whose /phone_number is an array', check(target, {
      id: 'createCustomer/rule/components/schemas/CustomerRequest/properties/phone_number/type:2',
      operation: 'createCustomer',
      kind: 'rule',
      request: { example: 'rivers', type: 'application/json', edits: [{ op: 'replace', path: '/body/phone_number', value: [] }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CustomerRequest/properties/phone_number/type' },
    }));
    test('refuses a body whose /phone_number is an object', check(target, {
      id: 'createCustomer/rule/components/schemas/CustomerRequest/properties/phone_number/type:3',
      operation: 'createCustomer',
      kind: 'rule',
      request: { example: 'rivers', type: 'application/json', edits: [{ op: 'replace', path: '/body/phone_number', value: {} }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CustomerRequest/properties/phone_number/type' },
    }));
    test('refuses a body whose /phone_number is null', check(target, {
      id: 'createCustomer/rule/components/schemas/CustomerRequest/properties/phone_number/type:4',
      operation: 'createCustomer',
      kind: 'rule',
      request: {
        example: 'rivers',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/phone_number', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CustomerRequest/properties/phone_number/type' },
    }));
    test('refuses a body whose /fax_number is a number', check(target, {
      id: 'createCustomer/rule/components/schemas/CustomerRequest/properties/fax_number/type:0',
      operation: 'createCustomer',
      kind: 'rule',
      request: { example: 'rivers', type: 'application/json', edits: [{ op: 'replace', path: '/body/fax_number', value: 12 }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CustomerRequest/properties/fax_number/type' },
    }));
    test('refuses a body whose /fax_number is a boolean', check(target, {
      id: 'createCustomer/rule/components/schemas/CustomerRequest/properties/fax_number/type:1',
      operation: 'createCustomer',
      kind: 'rule',
      request: { example: 'rivers', type: 'application/json', edits: [{ op: 'replace', path: '/body/fax_number', value: true }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CustomerRequest/properties/fax_number/type' },
    }));
    test('refuses a body whose /fax_number is an array', check(target, {
      id: 'createCustomer/rule/components/schemas/CustomerRequest/properties/fax_number/type:2',
      operation: 'createCustomer',
      kind: 'rule',
      request: { example: 'rivers', type: 'application/json', edits: [{ op: 'replace', path: '/body/fax_number', value: [] }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CustomerRequest/properties/fax_number/type' },
    }));
    test('refuses a body whose /fax_number is an object', check(target, {
      id: 'createCustomer/rule/components/schemas/CustomerRequest/properties/fax_number/type:3',
      operation: 'createCustomer',
      kind: 'rule',
      request: { example: 'rivers', type: 'application/json', edits: [{ op: 'replace', path: '/body/fax_number', value: {} }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CustomerRequest/properties/fax_number/type' },
    }));
    test('refuses a body whose /fax_number is null', check(target, {
      id: 'createCustomer/rule/components/schemas/CustomerRequest/properties/fax_number/type:4',
      operation: 'createCustomer',
      kind: 'rule',
      request: { example: 'rivers', type: 'application/json', edits: [{ op: 'replace', path: '/body/fax_number', value: null }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CustomerRequest/properties/fax_number/type' },
    }));
    test('refuses a body whose /street is a number', check(target, {
      id: 'createCustomer/rule/components/schemas/CustomerRequest/properties/street/type:0',
      operation: 'createCustomer',
      kind: 'rule',
      request: { example: 'rivers', type: 'application/json', edits: [{ op: 'replace', path: '/body/street', value: 12 }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CustomerRequest/properties/street/type' },
    }));
    test('refuses a body whose /street is a boolean', check(target, {
      id: 'createCustomer/rule/components/schemas/CustomerRequest/properties/street/type:1',
      operation: 'createCustomer',
      kind: 'rule',
      request: { example: 'rivers', type: 'application/json', edits: [{ op: 'replace', path: '/body/street', value: true }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CustomerRequest/properties/street/type' },
    }));
    test('refuses a body whose /street is an array', check(target, {
      id: 'createCustomer/rule/components/schemas/CustomerRequest/properties/street/type:2',
      operation: 'createCustomer',
      kind: 'rule',
      request: { example: 'rivers', type: 'application/json', edits: [{ op: 'replace', path: '/body/street', value: [] }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CustomerRequest/properties/street/type' },
    }));
    test('refuses a body whose /street is an object', check(target, {
      id: 'createCustomer/rule/components/schemas/CustomerRequest/properties/street/type:3',
      operation: 'createCustomer',
      kind: 'rule',
      request: { example: 'rivers', type: 'application/json', edits: [{ op: 'replace', path: '/body/street', value: {} }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CustomerRequest/properties/street/type' },
    }));
    test('refuses a body whose /street is null', check(target, {
      id: 'createCustomer/rule/components/schemas/CustomerRequest/properties/street/type:4',
      operation: 'createCustomer',
      kind: 'rule',
      request: { example: 'rivers', type: 'application/json', edits: [{ op: 'replace', path: '/body/street', value: null }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CustomerRequest/properties/street/type' },
    }));
    test('refuses a body whose /city is a number', check(target, {
      id: 'createCustomer/rule/components/schemas/CustomerRequest/properties/city/type:0',
      operation: 'createCustomer',
      kind: 'rule',
      request: { example: 'rivers', type: 'application/json', edits: [{ op: 'replace', path: '/body/city', value: 12 }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CustomerRequest/properties/city/type' },
    }));
    test('refuses a body whose /city is a boolean', check(target, {
      id: 'createCustomer/rule/components/schemas/CustomerRequest/properties/city/type:1',
      operation: 'createCustomer',
      kind: 'rule',
      request: { example: 'rivers', type: 'application/json', edits: [{ op: 'replace', path: '/body/city', value: true }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CustomerRequest/properties/city/type' },
    }));
    test('refuses a body whose /city is an array', check(target, {
      id: 'createCustomer/rule/components/schemas/CustomerRequest/properties/city/type:2',
      operation: 'createCustomer',
      kind: 'rule',
      request: { example: 'rivers', type: 'application/json', edits: [{ op: 'replace', path: '/body/city', value: [] }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CustomerRequest/properties/city/type' },
    }));
    test('refuses a body whose /city is an object', check(target, {
      id: 'createCustomer/rule/components/schemas/CustomerRequest/properties/city/type:3',
      operation: 'createCustomer',
      kind: 'rule',
      request: { example: 'rivers', type: 'application/json', edits: [{ op: 'replace', path: '/body/city', value: {} }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CustomerRequest/properties/city/type' },
    }));
    test('refuses a body whose /city is null', check(target, {
      id: 'createCustomer/rule/components/schemas/CustomerRequest/properties/city/type:4',
      operation: 'createCustomer',
      kind: 'rule',
      request: { example: 'rivers', type: 'application/json', edits: [{ op: 'replace', path: '/body/city', value: null }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CustomerRequest/properties/city/type' },
    }));
    test('refuses a body whose /country is a number', check(target, {
      id: 'createCustomer/rule/components/schemas/CustomerRequest/properties/country/type:0',
      operation: 'createCustomer',
      kind: 'rule',
      request: { example: 'rivers', type: 'application/json', edits: [{ op: 'replace', path: '/body/country', value: 12 }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CustomerRequest/properties/country/type' },
    }));
    test('refuses a body whose /country is a boolean', check(target, {
      id: 'createCustomer/rule/components/schemas/CustomerRequest/properties/country/type:1',
      operation: 'createCustomer',
      kind: 'rule',
      request: { example: 'rivers', type: 'application/json', edits: [{ op: 'replace', path: '/body/country', value: true }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CustomerRequest/properties/country/type' },
    }));
    test('refuses a body whose /country is an array', check(target, {
      id: 'createCustomer/rule/components/schemas/CustomerRequest/properties/country/type:2',
      operation: 'createCustomer',
      kind: 'rule',
      request: { example: 'rivers', type: 'application/json', edits: [{ op: 'replace', path: '/body/country', value: [] }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CustomerRequest/properties/country/type' },
    }));
    test('refuses a body whose /country is an object', check(target, {
      id: 'createCustomer/rule/components/schemas/CustomerRequest/properties/country/type:3',
      operation: 'createCustomer',
      kind: 'rule',
      request: { example: 'rivers', type: 'application/json', edits: [{ op: 'replace', path: '/body/country', value: {} }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CustomerRequest/properties/country/type' },
    }));
    test('refuses a body whose /country is null', check(target, {
      id: 'createCustomer/rule/components/schemas/CustomerRequest/properties/country/type:4',
      operation: 'createCustomer',
      kind: 'rule',
      request: { example: 'rivers', type: 'application/json', edits: [{ op: 'replace', path: '/body/country', value: null }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CustomerRequest/properties/country/type' },
    }));
    test('refuses a body whose /zip_code is a number', check(target, {
      id: 'createCustomer/rule/components/schemas/CustomerRequest/properties/zip_code/type:0',
      operation: 'createCustomer',
      kind: 'rule',
      request: { example: 'rivers', type: 'application/json', edits: [{ op: 'replace', path: '/body/zip_code', value: 12 }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CustomerRequest/properties/zip_code/type' },
    }));
    test('refuses a body whose /zip_code is a boolean', check(target, {
      id: 'createCustomer/rule/components/schemas/CustomerRequest/properties/zip_code/type:1',
      operation: 'createCustomer',
      kind: 'rule',
      request: { example: 'rivers', type: 'application/json', edits: [{ op: 'replace', path: '/body/zip_code', value: true }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CustomerRequest/properties/zip_code/type' },
    }));
    test('refuses a body whose /zip_code is an array', check(target, {
      id: 'createCustomer/rule/components/schemas/CustomerRequest/properties/zip_code/type:2',
      operation: 'createCustomer',
      kind: 'rule',
      request: { example: 'rivers', type: 'application/json', edits: [{ op: 'replace', path: '/body/zip_code', value: [] }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CustomerRequest/properties/zip_code/type' },
    }));
    test('refuses a body whose /zip_code is an object', check(target, {
      id: 'createCustomer/rule/components/schemas/CustomerRequest/properties/zip_code/type:3',
      operation: 'createCustomer',
      kind: 'rule',
      request: { example: 'rivers', type: 'application/json', edits: [{ op: 'replace', path: '/body/zip_code', value: {} }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CustomerRequest/properties/zip_code/type' },
    }));
    test('refuses a body whose /zip_code is null', check(target, {
      id: 'createCustomer/rule/components/schemas/CustomerRequest/properties/zip_code/type:4',
      operation: 'createCustomer',
      kind: 'rule',
      request: { example: 'rivers', type: 'application/json', edits: [{ op: 'replace', path: '/body/zip_code', value: null }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CustomerRequest/properties/zip_code/type' },
    }));
    test('refuses a body whose /state is a number', check(target, {
      id: 'createCustomer/rule/components/schemas/CustomerRequest/properties/state/type:0',
      operation: 'createCustomer',
      kind: 'rule',
      request: { example: 'rivers', type: 'application/json', edits: [{ op: 'replace', path: '/body/state', value: 12 }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CustomerRequest/properties/state/type' },
    }));
    test('refuses a body whose /state is a boolean', check(target, {
      id: 'createCustomer/rule/components/schemas/CustomerRequest/properties/state/type:1',
      operation: 'createCustomer',
      kind: 'rule',
      request: { example: 'rivers', type: 'application/json', edits: [{ op: 'replace', path: '/body/state', value: true }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CustomerRequest/properties/state/type' },
    }));
    test('refuses a body whose /state is an array', check(target, {
      id: 'createCustomer/rule/components/schemas/CustomerRequest/properties/state/type:2',
      operation: 'createCustomer',
      kind: 'rule',
      request: { example: 'rivers', type: 'application/json', edits: [{ op: 'replace', path: '/body/state', value: [] }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CustomerRequest/properties/state/type' },
    }));
    test('refuses a body whose /state is an object', check(target, {
      id: 'createCustomer/rule/components/schemas/CustomerRequest/properties/state/type:3',
      operation: 'createCustomer',
      kind: 'rule',
      request: { example: 'rivers', type: 'application/json', edits: [{ op: 'replace', path: '/body/state', value: {} }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CustomerRequest/properties/state/type' },
    }));
    test('refuses a body whose /state is null', check(target, {
      id: 'createCustomer/rule/components/schemas/CustomerRequest/properties/state/type:4',
      operation: 'createCustomer',
      kind: 'rule',
      request: { example: 'rivers', type: 'application/json', edits: [{ op: 'replace', path: '/body/state', value: null }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CustomerRequest/properties/state/type' },
    }));
    test('refuses a body whose /Contacts is a string', check(target, {
      id: 'createCustomer/rule/components/schemas/CustomerRequest/properties/Contacts/type:0',
      operation: 'createCustomer',
      kind: 'rule',
      request: {
        example: 'rivers',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Contacts', value: 'licet' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CustomerRequest/properties/Contacts/type' },
    }));
    test('refuses a body whose /Contacts is an object', check(target, {
      id: 'createCustomer/rule/components/schemas/CustomerRequest/properties/Contacts/type:1',
      operation: 'createCustomer',
      kind: 'rule',
      request: { example: 'rivers', type: 'application/json', edits: [{ op: 'replace', path: '/body/Contacts', value: {} }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CustomerRequest/properties/Contacts/type' },
    }));
    test('refuses a body whose /Contacts is null', check(target, {
      id: 'createCustomer/rule/components/schemas/CustomerRequest/properties/Contacts/type:2',
      operation: 'createCustomer',
      kind: 'rule',
      request: { example: 'rivers', type: 'application/json', edits: [{ op: 'replace', path: '/body/Contacts', value: null }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CustomerRequest/properties/Contacts/type' },
    }));
    test('refuses a body whose /Contacts/0 is a string', check(target, {
      id: 'createCustomer/rule/components/schemas/ContactRequest/type:0',
      operation: 'createCustomer',
      kind: 'rule',
      request: {
        example: 'rivers',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Contacts/0', value: 'licet' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/ContactRequest/type' },
    }));
    test('refuses a body whose /Contacts/0 is an array', check(target, {
      id: 'createCustomer/rule/components/schemas/ContactRequest/type:1',
      operation: 'createCustomer',
      kind: 'rule',
      request: { example: 'rivers', type: 'application/json', edits: [{ op: 'replace', path: '/body/Contacts/0', value: [] }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/ContactRequest/type' },
    }));
    test('refuses a body whose /Contacts/0 is null', check(target, {
      id: 'createCustomer/rule/components/schemas/ContactRequest/type:2',
      operation: 'createCustomer',
      kind: 'rule',
      request: { example: 'rivers', type: 'application/json', edits: [{ op: 'replace', path: '/body/Contacts/0', value: null }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/ContactRequest/type' },
    }));
    test('refuses a body whose /Contacts/0/name is a number', check(target, {
      id: 'createCustomer/rule/components/schemas/ContactRequest/properties/name/type:0',
      operation: 'createCustomer',
      kind: 'rule',
      request: {
        example: 'rivers',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Contacts/0/name', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/ContactRequest/properties/name/type' },
    }));
    test('refuses a body whose /Contacts/0/name is a boolean', check(target, {
      id: 'createCustomer/rule/components/schemas/ContactRequest/properties/name/type:1',
      operation: 'createCustomer',
      kind: 'rule',
      request: {
        example: 'rivers',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Contacts/0/name', value: true }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/ContactRequest/properties/name/type' },
    }));
    test('refuses a body whose /Contacts/0/name is an array', check(target, {
      id: 'createCustomer/rule/components/schemas/ContactRequest/properties/name/type:2',
      operation: 'createCustomer',
      kind: 'rule',
      request: {
        example: 'rivers',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Contacts/0/name', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/ContactRequest/properties/name/type' },
    }));
    test('refuses a body whose /Contacts/0/name is an object', check(target, {
      id: 'createCustomer/rule/components/schemas/ContactRequest/properties/name/type:3',
      operation: 'createCustomer',
      kind: 'rule',
      request: {
        example: 'rivers',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Contacts/0/name', value: {} }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/ContactRequest/properties/name/type' },
    }));
    test('refuses a body whose /Contacts/0/name is null', check(target, {
      id: 'createCustomer/rule/components/schemas/ContactRequest/properties/name/type:4',
      operation: 'createCustomer',
      kind: 'rule',
      request: {
        example: 'rivers',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Contacts/0/name', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/ContactRequest/properties/name/type' },
    }));
    test('refuses a body whose /Contacts/0/email is a number', check(target, {
      id: 'createCustomer/rule/components/schemas/ContactRequest/properties/email/type:0',
      operation: 'createCustomer',
      kind: 'rule',
      request: {
        example: 'rivers',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Contacts/0/email', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/ContactRequest/properties/email/type' },
    }));
    test('refuses a body whose /Contacts/0/email is a boolean', check(target, {
      id: 'createCustomer/rule/components/schemas/ContactRequest/properties/email/type:1',
      operation: 'createCustomer',
      kind: 'rule',
      request: {
        example: 'rivers',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Contacts/0/email', value: true }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/ContactRequest/properties/email/type' },
    }));
    test('refuses a body whose /Contacts/0/email is an array', check(target, {
      id: 'createCustomer/rule/components/schemas/ContactRequest/properties/email/type:2',
      operation: 'createCustomer',
      kind: 'rule',
      request: {
        example: 'rivers',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Contacts/0/email', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/ContactRequest/properties/email/type' },
    }));
    test('refuses a body whose /Contacts/0/email is an object', check(target, {
      id: 'createCustomer/rule/components/schemas/ContactRequest/properties/email/type:3',
      operation: 'createCustomer',
      kind: 'rule',
      request: {
        example: 'rivers',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Contacts/0/email', value: {} }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/ContactRequest/properties/email/type' },
    }));
    test('refuses a body whose /Contacts/0/email is null', check(target, {
      id: 'createCustomer/rule/components/schemas/ContactRequest/properties/email/type:4',
      operation: 'createCustomer',
      kind: 'rule',
      request: {
        example: 'rivers',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Contacts/0/email', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/ContactRequest/properties/email/type' },
    }));
    test('refuses a body whose /CustomTags is a string', check(target, {
      id: 'createCustomer/rule/components/schemas/CustomerRequest/properties/CustomTags/type:0',
      operation: 'createCustomer',
      kind: 'rule',
      request: {
        example: 'rivers',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/CustomTags', value: 'licet' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CustomerRequest/properties/CustomTags/type' },
    }));
    test('refuses a body whose /CustomTags is an object', check(target, {
      id: 'createCustomer/rule/components/schemas/CustomerRequest/properties/CustomTags/type:1',
      operation: 'createCustomer',
      kind: 'rule',
      request: { example: 'rivers', type: 'application/json', edits: [{ op: 'replace', path: '/body/CustomTags', value: {} }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CustomerRequest/properties/CustomTags/type' },
    }));
    test('refuses a body whose /CustomTags is null', check(target, {
      id: 'createCustomer/rule/components/schemas/CustomerRequest/properties/CustomTags/type:2',
      operation: 'createCustomer',
      kind: 'rule',
      request: { example: 'rivers', type: 'application/json', edits: [{ op: 'replace', path: '/body/CustomTags', value: null }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CustomerRequest/properties/CustomTags/type' },
    }));
    test('refuses a body whose /CustomTags/0 is a string', check(target, {
      id: 'createCustomer/rule/components/schemas/CustomTagRequest/type:0',
      operation: 'createCustomer',
      kind: 'rule',
      request: {
        example: 'rivers',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/CustomTags/0', value: 'licet' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CustomTagRequest/type' },
    }));
    test('refuses a body whose /CustomTags/0 is an array', check(target, {
      id: 'createCustomer/rule/components/schemas/CustomTagRequest/type:1',
      operation: 'createCustomer',
      kind: 'rule',
      request: { example: 'rivers', type: 'application/json', edits: [{ op: 'replace', path: '/body/CustomTags/0', value: [] }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CustomTagRequest/type' },
    }));
    test('refuses a body whose /CustomTags/0 is null', check(target, {
      id: 'createCustomer/rule/components/schemas/CustomTagRequest/type:2',
      operation: 'createCustomer',
      kind: 'rule',
      request: {
        example: 'rivers',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/CustomTags/0', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CustomTagRequest/type' },
    }));
    test('refuses a body without /CustomTags/0/tag_name', check(target, {
      id: 'createCustomer/rule/components/schemas/CustomTagRequest/required:tag_name',
      operation: 'createCustomer',
      kind: 'rule',
      request: { example: 'rivers', type: 'application/json', edits: [{ op: 'remove', path: '/body/CustomTags/0/tag_name' }] },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/CustomTagRequest/required' },
    }));
    test('refuses a body whose /CustomTags/0/tag_name is a number', check(target, {
      id: 'createCustomer/rule/components/schemas/CustomTagRequest/properties/tag_name/type:0',
      operation: 'createCustomer',
      kind: 'rule',
      request: {
        example: 'rivers',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/CustomTags/0/tag_name', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CustomTagRequest/properties/tag_name/type' },
    }));
    test('refuses a body whose /CustomTags/0/tag_name is a boolean', check(target, {
      id: 'createCustomer/rule/components/schemas/CustomTagRequest/properties/tag_name/type:1',
      operation: 'createCustomer',
      kind: 'rule',
      request: {
        example: 'rivers',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/CustomTags/0/tag_name', value: true }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CustomTagRequest/properties/tag_name/type' },
    }));
    test('refuses a body whose /CustomTags/0/tag_name is an array', check(target, {
      id: 'createCustomer/rule/components/schemas/CustomTagRequest/properties/tag_name/type:2',
      operation: 'createCustomer',
      kind: 'rule',
      request: {
        example: 'rivers',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/CustomTags/0/tag_name', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CustomTagRequest/properties/tag_name/type' },
    }));
    test('refuses a body whose /CustomTags/0/tag_name is an object', check(target, {
      id: 'createCustomer/rule/components/schemas/CustomTagRequest/properties/tag_name/type:3',
      operation: 'createCustomer',
      kind: 'rule',
      request: {
        example: 'rivers',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/CustomTags/0/tag_name', value: {} }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CustomTagRequest/properties/tag_name/type' },
    }));
    test('refuses a body whose /CustomTags/0/tag_name is null', check(target, {
      id: 'createCustomer/rule/components/schemas/CustomTagRequest/properties/tag_name/type:4',
      operation: 'createCustomer',
      kind: 'rule',
      request: {
        example: 'rivers',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/CustomTags/0/tag_name', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CustomTagRequest/properties/tag_name/type' },
    }));
    test('refuses a body whose /CustomTags/0/value is a number', check(target, {
      id: 'createCustomer/rule/components/schemas/CustomTagRequest/properties/value/type:0',
      operation: 'createCustomer',
      kind: 'rule',
      request: {
        example: 'rivers',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/CustomTags/0/value', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CustomTagRequest/properties/value/type' },
    }));
    test('refuses a body whose /CustomTags/0/value is a boolean', check(target, {
      id: 'createCustomer/rule/components/schemas/CustomTagRequest/properties/value/type:1',
      operation: 'createCustomer',
      kind: 'rule',
      request: {
        example: 'rivers',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/CustomTags/0/value', value: true }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CustomTagRequest/properties/value/type' },
    }));
    test('refuses a body whose /CustomTags/0/value is an array', check(target, {
      id: 'createCustomer/rule/components/schemas/CustomTagRequest/properties/value/type:2',
      operation: 'createCustomer',
      kind: 'rule',
      request: {
        example: 'rivers',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/CustomTags/0/value', value: [] }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CustomTagRequest/properties/value/type' },
    }));
    test('refuses a body whose /CustomTags/0/value is an object', check(target, {
      id: 'createCustomer/rule/components/schemas/CustomTagRequest/properties/value/type:3',
      operation: 'createCustomer',
      kind: 'rule',
      request: {
        example: 'rivers',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/CustomTags/0/value', value: {} }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CustomTagRequest/properties/value/type' },
    }));
    test('refuses a body whose /CustomTags/0/value is null', check(target, {
      id: 'createCustomer/rule/components/schemas/CustomTagRequest/properties/value/type:4',
      operation: 'createCustomer',
      kind: 'rule',
      request: {
        example: 'rivers',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/CustomTags/0/value', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CustomTagRequest/properties/value/type' },
    }));
    test('refuses a request without credential', check(target, {
      id: 'createCustomer/security/none',
      operation: 'createCustomer',
      kind: 'security',
      request: { example: 'rivers', type: 'application/json', credential: { use: 'none' } },
      statuses: [403],
    }));
    test('refuses a malformed credential', check(target, {
      id: 'createCustomer/security/malformed',
      operation: 'createCustomer',
      kind: 'security',
      request: { example: 'rivers', type: 'application/json', credential: { use: 'malformed' } },
      statuses: [403],
    }));
    test('refuses an unknown credential', check(target, {
      id: 'createCustomer/security/unknown',
      operation: 'createCustomer',
      kind: 'security',
      request: { example: 'rivers', type: 'application/json', credential: { use: 'unknown' } },
      statuses: [403],
    }));
    test('refuses an expired credential', check(target, {
      id: 'createCustomer/security/expired',
      operation: 'createCustomer',
      kind: 'security',
      request: { example: 'rivers', type: 'application/json', credential: { use: 'expired' } },
      statuses: [403],
    }));
    test('refuses an empty credential', check(target, {
      id: 'createCustomer/security/empty',
      operation: 'createCustomer',
      kind: 'security',
      request: { example: 'rivers', type: 'application/json', credential: { use: 'empty' } },
      statuses: [403],
    }));
    test('refuses a credential of another kind', check(target, {
      id: 'createCustomer/security/wrong-word',
      operation: 'createCustomer',
      kind: 'security',
      request: { example: 'rivers', type: 'application/json', credential: { use: 'wrong-word' } },
      statuses: [403],
    }));
    test('refuses a body that is no JSON', check(target, {
      id: 'createCustomer/protocol/malformed',
      operation: 'createCustomer',
      kind: 'protocol',
      request: { example: 'rivers', type: 'application/json', rawBody: { type: 'application/json', text: '{"licet": ' } },
      statuses: [400],
    }));
    test('refuses an empty body', check(target, {
      id: 'createCustomer/protocol/empty',
      operation: 'createCustomer',
      kind: 'protocol',
      request: { example: 'rivers', type: 'application/json', rawBody: { type: 'application/json', text: '' } },
      statuses: [400],
    }));
    test('refuses a body with something after its JSON', check(target, {
      id: 'createCustomer/protocol/trailing',
      operation: 'createCustomer',
      kind: 'protocol',
      request: {
        example: 'rivers',
        type: 'application/json',
        rawBody: {
          type: 'application/json',
          text: '{"name":"Rivers Inc","description":"desc","phone_number":"779.790.4969x1425","fax_number":"(536)600-8229","street":"008 Santiago Groves Suite 651","city":"Shortport","country":"USA","zip_code":"62448","state":"South Carolina","Contacts":[{"name":"James Taylor","email":"nfisher@test.x-formation.com"},{"name":"Victor Martinez","email":"ngallagher@test.x-formation.com"}],"CustomTags":[{"tag_name":"custom_tag_1","value":"Gouldton"},{"tag_name":"custom_tag_2","value":"Idaho"}]} x',
        },
      },
      statuses: [400],
    }));
    test('refuses a media type that it does not declare', check(target, {
      id: 'createCustomer/protocol/media-type',
      operation: 'createCustomer',
      kind: 'protocol',
      request: { example: 'rivers', type: 'application/json', rawBody: { type: 'application/x-licet', text: '<licet/>' } },
      statuses: [400],
    }));
    test('refuses a body that says it is plain text', check(target, {
      id: 'createCustomer/protocol/text-plain',
      operation: 'createCustomer',
      kind: 'protocol',
      request: {
        example: 'rivers',
        type: 'application/json',
        rawBody: {
          type: 'text/plain',
          text: '{"name":"Rivers Inc","description":"desc","phone_number":"779.790.4969x1425","fax_number":"(536)600-8229","street":"008 Santiago Groves Suite 651","city":"Shortport","country":"USA","zip_code":"62448","state":"South Carolina","Contacts":[{"name":"James Taylor","email":"nfisher@test.x-formation.com"},{"name":"Victor Martinez","email":"ngallagher@test.x-formation.com"}],"CustomTags":[{"tag_name":"custom_tag_1","value":"Gouldton"},{"tag_name":"custom_tag_2","value":"Idaho"}]}',
        },
      },
      statuses: [400],
    }));
    test('refuses a body without a media type, or guesses it', check(target, {
      id: 'createCustomer/protocol/no-media-type',
      operation: 'createCustomer',
      kind: 'protocol',
      request: {
        example: 'rivers',
        type: 'application/json',
        rawBody: {
          text: '{"name":"Rivers Inc","description":"desc","phone_number":"779.790.4969x1425","fax_number":"(536)600-8229","street":"008 Santiago Groves Suite 651","city":"Shortport","country":"USA","zip_code":"62448","state":"South Carolina","Contacts":[{"name":"James Taylor","email":"nfisher@test.x-formation.com"},{"name":"Victor Martinez","email":"ngallagher@test.x-formation.com"}],"CustomTags":[{"tag_name":"custom_tag_1","value":"Gouldton"},{"tag_name":"custom_tag_2","value":"Idaho"}]}',
        },
      },
      statuses: [400, 200, 403],
    }));
    test('does not know a path below its own', check(target, {
      id: 'createCustomer/protocol/path',
      operation: 'createCustomer',
      kind: 'protocol',
      request: { example: 'rivers', type: 'application/json', pathSuffix: '/licet-no-such-path/nor-this/nor-that' },
      statuses: [404],
    }));
    test('answers as declared, or says that it cannot, where a media type is asked for that nobody knows', check(target, {
      id: 'createCustomer/protocol/accept',
      operation: 'createCustomer',
      kind: 'protocol',
      request: { example: 'rivers', type: 'application/json', accept: 'application/x-licet' },
      statuses: [200, 403, 406],
    }));
    test('answers made-up valid requests as declared', check(target, {
      operation: 'createCustomer',
      kind: 'fuzz',
      request: {},
      id: 'createCustomer/fuzz/valid',
      fuzz: { sends: 'valid' },
      statuses: [200, 400, 403],
    }));
    test('refuses made-up invalid requests', check(target, {
      operation: 'createCustomer',
      kind: 'fuzz',
      request: {},
      id: 'createCustomer/fuzz/invalid',
      fuzz: { sends: 'invalid' },
      statuses: [400, 403],
    }));
    test('has been seen to answer every status that it declares', everyStatusSeen(target, 'createCustomer'));
  });

  describe('getCustomer: GET /customers/{id}', () => {
    test('answers the example “rivers” with 200, as documented', check(target, {
      id: 'getCustomer/example/rivers',
      operation: 'getCustomer',
      kind: 'example',
      request: { example: 'rivers' },
      statuses: [200],
      answer: 'rivers',
    }));
    test('answers the example “no-such-customer” with 404, as documented', check(target, {
      id: 'getCustomer/example/no-such-customer',
      operation: 'getCustomer',
      kind: 'example',
      request: { example: 'no-such-customer' },
      statuses: [404],
      answer: 'no-such-customer',
    }));
    test('reads the same again', check(target, {
      id: 'getCustomer/state/reading-changes-nothing',
      operation: 'getCustomer',
      kind: 'state',
      request: {},
      statuses: [],
      scenario: 'reading-changes-nothing/customers',
    }));
    test('does not find what never was', check(target, {
      id: 'getCustomer/state/unknown-id-is-not-found',
      operation: 'getCustomer',
      kind: 'state',
      request: {},
      statuses: [],
      scenario: 'unknown-id-is-not-found/customers',
    }));
    test('is reached by nobody else', check(target, {
      id: 'getCustomer/state/credential-reaches-own-only',
      operation: 'getCustomer',
      kind: 'state',
      request: {},
      statuses: [],
      scenario: 'credential-reaches-own-only/customers',
    }));
    test('answers 200 when it is asked to', check(target, {
      id: 'getCustomer/status/200',
      operation: 'getCustomer',
      kind: 'status',
      request: { example: 'rivers' },
      statuses: [200],
      provoked: true,
    }));
    test('answers 400 when it is asked to', check(target, {
      id: 'getCustomer/status/400',
      operation: 'getCustomer',
      kind: 'status',
      request: { example: 'rivers' },
      statuses: [400],
      provoked: true,
    }));
    test('answers 403 when it is asked to', check(target, {
      id: 'getCustomer/status/403',
      operation: 'getCustomer',
      kind: 'status',
      request: { example: 'rivers' },
      statuses: [403],
      provoked: true,
    }));
    test('answers 404 when it is asked to', check(target, {
      id: 'getCustomer/status/404',
      operation: 'getCustomer',
      kind: 'status',
      request: { example: 'rivers' },
      statuses: [404],
      provoked: true,
    }));
    test('accepts that it is asked for application/json', check(target, {
      id: 'getCustomer/positive/accept/application/json',
      operation: 'getCustomer',
      kind: 'positive',
      request: { example: 'rivers', accept: 'application/json' },
      statuses: [200, 403, 404],
    }));
    test('does not fall over a request whose path parameter id is beyond 64 bits', check(target, {
      id: 'getCustomer/unusual/paths/~1customers~1{id}/get/parameters/0/schema:beyond-int64',
      operation: 'getCustomer',
      kind: 'unusual',
      request: { example: 'rivers', edits: [{ op: 'add', path: '/path/id', value: 100000000000000000000 }] },
      statuses: [200, 403, 404, 400, 401, 409, 413, 414, 422, 431],
    }));
    test('refuses a path parameter id that is a string', check(target, {
      id: 'getCustomer/rule/paths/~1customers~1{id}/get/parameters/0/schema/type:0',
      operation: 'getCustomer',
      kind: 'rule',
      request: { example: 'rivers', edits: [{ op: 'replace', path: '/path/id', value: 'licet' }] },
      statuses: [400, 404],
      breaks: { keyword: 'type', pointer: '#/paths/~1customers~1{id}/get/parameters/0/schema/type' },
    }));
    test('refuses a path parameter id that is no whole number', check(target, {
      id: 'getCustomer/rule/paths/~1customers~1{id}/get/parameters/0/schema/type:1',
      operation: 'getCustomer',
      kind: 'rule',
      request: { example: 'rivers', edits: [{ op: 'replace', path: '/path/id', value: 1.5 }] },
      statuses: [400, 404],
      breaks: { keyword: 'type', pointer: '#/paths/~1customers~1{id}/get/parameters/0/schema/type' },
    }));
    test('refuses a path parameter id that is a boolean', check(target, {
      id: 'getCustomer/rule/paths/~1customers~1{id}/get/parameters/0/schema/type:2',
      operation: 'getCustomer',
      kind: 'rule',
      request: { example: 'rivers', edits: [{ op: 'replace', path: '/path/id', value: true }] },
      statuses: [400, 404],
      breaks: { keyword: 'type', pointer: '#/paths/~1customers~1{id}/get/parameters/0/schema/type' },
    }));
    test('refuses a request without credential', check(target, {
      id: 'getCustomer/security/none',
      operation: 'getCustomer',
      kind: 'security',
      request: { example: 'rivers', credential: { use: 'none' } },
      statuses: [403],
    }));
    test('refuses a malformed credential', check(target, {
      id: 'getCustomer/security/malformed',
      operation: 'getCustomer',
      kind: 'security',
      request: { example: 'rivers', credential: { use: 'malformed' } },
      statuses: [403],
    }));
    test('refuses an unknown credential', check(target, {
      id: 'getCustomer/security/unknown',
      operation: 'getCustomer',
      kind: 'security',
      request: { example: 'rivers', credential: { use: 'unknown' } },
      statuses: [403],
    }));
    test('refuses an expired credential', check(target, {
      id: 'getCustomer/security/expired',
      operation: 'getCustomer',
      kind: 'security',
      request: { example: 'rivers', credential: { use: 'expired' } },
      statuses: [403],
    }));
    test('refuses an empty credential', check(target, {
      id: 'getCustomer/security/empty',
      operation: 'getCustomer',
      kind: 'security',
      request: { example: 'rivers', credential: { use: 'empty' } },
      statuses: [403],
    }));
    test('refuses a credential of another kind', check(target, {
      id: 'getCustomer/security/wrong-word',
      operation: 'getCustomer',
      kind: 'security',
      request: { example: 'rivers', credential: { use: 'wrong-word' } },
      statuses: [403],
    }));
    test('refuses the method PUT, and says which there are', check(target, {
      id: 'getCustomer/protocol/method/put',
      operation: 'getCustomer',
      kind: 'protocol',
      request: { example: 'rivers', method: 'put' },
      statuses: [405, 404],
    }));
    test('refuses the method POST, and says which there are', check(target, {
      id: 'getCustomer/protocol/method/post',
      operation: 'getCustomer',
      kind: 'protocol',
      request: { example: 'rivers', method: 'post' },
      statuses: [405, 404],
    }));
    test('refuses the method DELETE, and says which there are', check(target, {
      id: 'getCustomer/protocol/method/delete',
      operation: 'getCustomer',
      kind: 'protocol',
      request: { example: 'rivers', method: 'delete' },
      statuses: [405, 404],
    }));
    test('refuses the method PATCH, and says which there are', check(target, {
      id: 'getCustomer/protocol/method/patch',
      operation: 'getCustomer',
      kind: 'protocol',
      request: { example: 'rivers', method: 'patch' },
      statuses: [405, 404],
    }));
    test('answers HEAD as it does GET, or refuses the method', check(target, {
      id: 'getCustomer/protocol/head',
      operation: 'getCustomer',
      kind: 'protocol',
      request: { example: 'rivers', method: 'head' },
      statuses: [200, 403, 404, 405, 501],
    }));
    test('does not know a path below its own', check(target, {
      id: 'getCustomer/protocol/path',
      operation: 'getCustomer',
      kind: 'protocol',
      request: { example: 'rivers', pathSuffix: '/licet-no-such-path/nor-this/nor-that' },
      statuses: [404],
    }));
    test('answers as declared, or says that it cannot, where a media type is asked for that nobody knows', check(target, {
      id: 'getCustomer/protocol/accept',
      operation: 'getCustomer',
      kind: 'protocol',
      request: { example: 'rivers', accept: 'application/x-licet' },
      statuses: [200, 403, 404, 406],
    }));
    test('answers made-up valid requests as declared', check(target, {
      operation: 'getCustomer',
      kind: 'fuzz',
      request: {},
      id: 'getCustomer/fuzz/valid',
      fuzz: { sends: 'valid' },
      statuses: [200, 400, 403, 404],
    }));
    test('refuses made-up invalid requests', check(target, {
      operation: 'getCustomer',
      kind: 'fuzz',
      request: {},
      id: 'getCustomer/fuzz/invalid',
      fuzz: { sends: 'invalid' },
      statuses: [400, 403, 404],
    }));
    test('has been seen to answer every status that it declares', everyStatusSeen(target, 'getCustomer'));
  });

  describe('listProducts: GET /products', () => {
    test('answers the example “from-the-start”', check(target, {
      id: 'listProducts/example/from-the-start',
      operation: 'listProducts',
      kind: 'example',
      request: { example: 'from-the-start' },
      statuses: [200],
    }));
    test('answers the example “license-statistics-list” with 200, as documented', check(target, {
      id: 'listProducts/example/license-statistics-list',
      operation: 'listProducts',
      kind: 'example',
      request: { example: 'license-statistics-list' },
      statuses: [200],
      answer: 'license-statistics-list',
    }));
    test('answers the example “no-products” with 200, as documented', check(target, {
      id: 'listProducts/example/no-products',
      operation: 'listProducts',
      kind: 'example',
      request: { example: 'no-products' },
      statuses: [200],
      answer: 'no-products',
    }));
    test('lists an item as it is read by itself', check(target, {
      id: 'listProducts/state/list-and-get-agree',
      operation: 'listProducts',
      kind: 'state',
      request: {},
      statuses: [],
      scenario: 'list-and-get-agree/products',
    }));
    test('lists nothing that it was not asked for', check(target, {
      id: 'listProducts/state/filters-are-kept',
      operation: 'listProducts',
      kind: 'state',
      request: {},
      statuses: [],
      scenario: 'filters-are-kept/products',
    }));
    test('answers 200 when it is asked to', check(target, {
      id: 'listProducts/status/200',
      operation: 'listProducts',
      kind: 'status',
      request: { example: 'from-the-start' },
      statuses: [200],
      provoked: true,
    }));
    test('answers 400 when it is asked to', check(target, {
      id: 'listProducts/status/400',
      operation: 'listProducts',
      kind: 'status',
      request: { example: 'from-the-start' },
      statuses: [400],
      provoked: true,
    }));
    test('answers 403 when it is asked to', check(target, {
      id: 'listProducts/status/403',
      operation: 'listProducts',
      kind: 'status',
      request: { example: 'from-the-start' },
      statuses: [403],
      provoked: true,
    }));
    test('accepts that it is asked for application/json', check(target, {
      id: 'listProducts/positive/accept/application/json',
      operation: 'listProducts',
      kind: 'positive',
      request: { example: 'license-statistics-list', accept: 'application/json' },
      statuses: [200, 403],
    }));
    test('accepts a request with the query parameter offset', check(target, {
      id: 'listProducts/positive/components/parameters/Offset/schema:with',
      operation: 'listProducts',
      kind: 'positive',
      request: { example: 'license-statistics-list', edits: [{ op: 'add', path: '/query/offset', value: 0 }] },
      statuses: [200, 403],
      keeps: { keyword: 'schema', pointer: '#/components/parameters/Offset/schema' },
    }));
    test('accepts a request whose query parameter offset is its minimum', check(target, {
      id: 'listProducts/positive/components/parameters/Offset/schema/minimum',
      operation: 'listProducts',
      kind: 'positive',
      request: { example: 'license-statistics-list', edits: [{ op: 'add', path: '/query/offset', value: 0 }] },
      statuses: [200, 403],
      keeps: { keyword: 'minimum', pointer: '#/components/parameters/Offset/schema/minimum' },
    }));
    test('does not fall over a request whose query parameter offset is beyond 64 bits', check(target, {
      id: 'listProducts/unusual/components/parameters/Offset/schema:beyond-int64',
      operation: 'listProducts',
      kind: 'unusual',
      request: {
        example: 'license-statistics-list',
        edits: [{ op: 'add', path: '/query/offset', value: 100000000000000000000 }],
      },
      statuses: [200, 403, 400, 401, 404, 409, 413, 414, 422, 431],
    }));
    test('accepts a request without the query parameter name', check(target, {
      id: 'listProducts/positive/paths/~1products/get/parameters/1/schema:without',
      operation: 'listProducts',
      kind: 'positive',
      request: { example: 'license-statistics-list', edits: [{ op: 'remove', path: '/query/name' }] },
      statuses: [200, 403],
      keeps: { keyword: 'schema', pointer: '#/paths/~1products/get/parameters/1/schema' },
    }));
    test('does not fall over a request whose query parameter name has characters beyond the basic plane', check(target, {
      id: 'listProducts/unusual/paths/~1products/get/parameters/1/schema:astral',
      operation: 'listProducts',
      kind: 'unusual',
      request: { example: 'license-statistics-list', edits: [{ op: 'add', path: '/query/name', value: 'license 🚀𝄞' }] },
      statuses: [200, 403, 400, 401, 404, 409, 413, 414, 422, 431],
    }));
    test('does not fall over a request whose query parameter name has a NUL in it', check(target, {
      id: 'listProducts/unusual/paths/~1products/get/parameters/1/schema:nul',
      operation: 'listProducts',
      kind: 'unusual',
      request: { example: 'license-statistics-list', edits: [{ op: 'add', path: '/query/name', value: 'license\u0000' }] },
      statuses: [200, 403, 400, 401, 404, 409, 413, 414, 422, 431],
    }));
    test('does not fall over a request whose query parameter name is long', check(target, {
      id: 'listProducts/unusual/paths/~1products/get/parameters/1/schema:long',
      operation: 'listProducts',
      kind: 'unusual',
      request: {
        example: 'license-statistics-list',
        edits: [
          {
            op: 'add',
            path: '/query/name',
            value: 'licenselicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlicetlic',
          },
        ],
      },
      statuses: [200, 403, 400, 401, 404, 409, 413, 414, 422, 431],
    }));
    test('refuses a query parameter offset that is a string', check(target, {
      id: 'listProducts/rule/components/parameters/Offset/schema/type:0',
      operation: 'listProducts',
      kind: 'rule',
      request: { example: 'from-the-start', edits: [{ op: 'replace', path: '/query/offset', value: 'licet' }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/parameters/Offset/schema/type' },
    }));
    test('refuses a query parameter offset that is no whole number', check(target, {
      id: 'listProducts/rule/components/parameters/Offset/schema/type:1',
      operation: 'listProducts',
      kind: 'rule',
      request: { example: 'from-the-start', edits: [{ op: 'replace', path: '/query/offset', value: 1.5 }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/parameters/Offset/schema/type' },
    }));
    test('refuses a query parameter offset that is a boolean', check(target, {
      id: 'listProducts/rule/components/parameters/Offset/schema/type:2',
      operation: 'listProducts',
      kind: 'rule',
      request: { example: 'from-the-start', edits: [{ op: 'replace', path: '/query/offset', value: true }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/parameters/Offset/schema/type' },
    }));
    test('refuses a query parameter offset that is too small', check(target, {
      id: 'listProducts/rule/components/parameters/Offset/schema/minimum:0',
      operation: 'listProducts',
      kind: 'rule',
      request: { example: 'from-the-start', edits: [{ op: 'replace', path: '/query/offset', value: -1 }] },
      statuses: [400],
      breaks: { keyword: 'minimum', pointer: '#/components/parameters/Offset/schema/minimum' },
    }));
    test('refuses a request without credential', check(target, {
      id: 'listProducts/security/none',
      operation: 'listProducts',
      kind: 'security',
      request: { example: 'from-the-start', credential: { use: 'none' } },
      statuses: [403],
    }));
    test('refuses a malformed credential', check(target, {
      id: 'listProducts/security/malformed',
      operation: 'listProducts',
      kind: 'security',
      request: { example: 'from-the-start', credential: { use: 'malformed' } },
      statuses: [403],
    }));
    test('refuses an unknown credential', check(target, {
      id: 'listProducts/security/unknown',
      operation: 'listProducts',
      kind: 'security',
      request: { example: 'from-the-start', credential: { use: 'unknown' } },
      statuses: [403],
    }));
    test('refuses an expired credential', check(target, {
      id: 'listProducts/security/expired',
      operation: 'listProducts',
      kind: 'security',
      request: { example: 'from-the-start', credential: { use: 'expired' } },
      statuses: [403],
    }));
    test('refuses an empty credential', check(target, {
      id: 'listProducts/security/empty',
      operation: 'listProducts',
      kind: 'security',
      request: { example: 'from-the-start', credential: { use: 'empty' } },
      statuses: [403],
    }));
    test('refuses a credential of another kind', check(target, {
      id: 'listProducts/security/wrong-word',
      operation: 'listProducts',
      kind: 'security',
      request: { example: 'from-the-start', credential: { use: 'wrong-word' } },
      statuses: [403],
    }));
    test('refuses the method PUT, and says which there are', check(target, {
      id: 'listProducts/protocol/method/put',
      operation: 'listProducts',
      kind: 'protocol',
      request: { example: 'from-the-start', method: 'put' },
      statuses: [405, 404],
    }));
    test('refuses the method POST, and says which there are', check(target, {
      id: 'listProducts/protocol/method/post',
      operation: 'listProducts',
      kind: 'protocol',
      request: { example: 'from-the-start', method: 'post' },
      statuses: [405, 404],
    }));
    test('refuses the method DELETE, and says which there are', check(target, {
      id: 'listProducts/protocol/method/delete',
      operation: 'listProducts',
      kind: 'protocol',
      request: { example: 'from-the-start', method: 'delete' },
      statuses: [405, 404],
    }));
    test('refuses the method PATCH, and says which there are', check(target, {
      id: 'listProducts/protocol/method/patch',
      operation: 'listProducts',
      kind: 'protocol',
      request: { example: 'from-the-start', method: 'patch' },
      statuses: [405, 404],
    }));
    test('answers HEAD as it does GET, or refuses the method', check(target, {
      id: 'listProducts/protocol/head',
      operation: 'listProducts',
      kind: 'protocol',
      request: { example: 'license-statistics-list', method: 'head' },
      statuses: [200, 403, 405, 404, 501],
    }));
    test('does not know a path below its own', check(target, {
      id: 'listProducts/protocol/path',
      operation: 'listProducts',
      kind: 'protocol',
      request: { example: 'from-the-start', pathSuffix: '/licet-no-such-path/nor-this/nor-that' },
      statuses: [404],
    }));
    test('answers as declared, or says that it cannot, where a media type is asked for that nobody knows', check(target, {
      id: 'listProducts/protocol/accept',
      operation: 'listProducts',
      kind: 'protocol',
      request: { example: 'license-statistics-list', accept: 'application/x-licet' },
      statuses: [200, 403, 406],
    }));
    test('answers made-up valid requests as declared', check(target, {
      operation: 'listProducts',
      kind: 'fuzz',
      request: {},
      id: 'listProducts/fuzz/valid',
      fuzz: { sends: 'valid' },
      statuses: [200, 400, 403],
    }));
    test('refuses made-up invalid requests', check(target, {
      operation: 'listProducts',
      kind: 'fuzz',
      request: {},
      id: 'listProducts/fuzz/invalid',
      fuzz: { sends: 'invalid' },
      statuses: [400, 403],
    }));
    test('has been seen to answer every status that it declares', everyStatusSeen(target, 'listProducts'));
  });

  describe('getProduct: GET /products/{id}', () => {
    test('answers the example “license-statistics” with 200, as documented', check(target, {
      id: 'getProduct/example/license-statistics',
      operation: 'getProduct',
      kind: 'example',
      request: { example: 'license-statistics' },
      statuses: [200],
      answer: 'license-statistics',
    }));
    test('answers the example “floor-planner” with 200, as documented', check(target, {
      id: 'getProduct/example/floor-planner',
      operation: 'getProduct',
      kind: 'example',
      request: { example: 'floor-planner' },
      statuses: [200],
      answer: 'floor-planner',
    }));
    test('answers the example “no-such-product” with 404, as documented', check(target, {
      id: 'getProduct/example/no-such-product',
      operation: 'getProduct',
      kind: 'example',
      request: { example: 'no-such-product' },
      statuses: [404],
      answer: 'no-such-product',
    }));
    test('reads the same again', check(target, {
      id: 'getProduct/state/reading-changes-nothing',
      operation: 'getProduct',
      kind: 'state',
      request: {},
      statuses: [],
      scenario: 'reading-changes-nothing/products',
    }));
    test('does not find what never was', check(target, {
      id: 'getProduct/state/unknown-id-is-not-found',
      operation: 'getProduct',
      kind: 'state',
      request: {},
      statuses: [],
      scenario: 'unknown-id-is-not-found/products',
    }));
    test('answers 200 when it is asked to', check(target, {
      id: 'getProduct/status/200',
      operation: 'getProduct',
      kind: 'status',
      request: { example: 'license-statistics' },
      statuses: [200],
      provoked: true,
    }));
    test('answers 400 when it is asked to', check(target, {
      id: 'getProduct/status/400',
      operation: 'getProduct',
      kind: 'status',
      request: { example: 'license-statistics' },
      statuses: [400],
      provoked: true,
    }));
    test('answers 403 when it is asked to', check(target, {
      id: 'getProduct/status/403',
      operation: 'getProduct',
      kind: 'status',
      request: { example: 'license-statistics' },
      statuses: [403],
      provoked: true,
    }));
    test('answers 404 when it is asked to', check(target, {
      id: 'getProduct/status/404',
      operation: 'getProduct',
      kind: 'status',
      request: { example: 'license-statistics' },
      statuses: [404],
      provoked: true,
    }));
    test('accepts that it is asked for application/json', check(target, {
      id: 'getProduct/positive/accept/application/json',
      operation: 'getProduct',
      kind: 'positive',
      request: { example: 'license-statistics', accept: 'application/json' },
      statuses: [200, 403, 404],
    }));
    test('does not fall over a request whose path parameter id is beyond 64 bits', check(target, {
      id: 'getProduct/unusual/paths/~1products~1{id}/get/parameters/0/schema:beyond-int64',
      operation: 'getProduct',
      kind: 'unusual',
      request: { example: 'license-statistics', edits: [{ op: 'add', path: '/path/id', value: 100000000000000000000 }] },
      statuses: [200, 403, 404, 400, 401, 409, 413, 414, 422, 431],
    }));
    test('refuses a path parameter id that is a string', check(target, {
      id: 'getProduct/rule/paths/~1products~1{id}/get/parameters/0/schema/type:0',
      operation: 'getProduct',
      kind: 'rule',
      request: { example: 'license-statistics', edits: [{ op: 'replace', path: '/path/id', value: 'licet' }] },
      statuses: [400, 404],
      breaks: { keyword: 'type', pointer: '#/paths/~1products~1{id}/get/parameters/0/schema/type' },
    }));
    test('refuses a path parameter id that is no whole number', check(target, {
      id: 'getProduct/rule/paths/~1products~1{id}/get/parameters/0/schema/type:1',
      operation: 'getProduct',
      kind: 'rule',
      request: { example: 'license-statistics', edits: [{ op: 'replace', path: '/path/id', value: 1.5 }] },
      statuses: [400, 404],
      breaks: { keyword: 'type', pointer: '#/paths/~1products~1{id}/get/parameters/0/schema/type' },
    }));
    test('refuses a path parameter id that is a boolean', check(target, {
      id: 'getProduct/rule/paths/~1products~1{id}/get/parameters/0/schema/type:2',
      operation: 'getProduct',
      kind: 'rule',
      request: { example: 'license-statistics', edits: [{ op: 'replace', path: '/path/id', value: true }] },
      statuses: [400, 404],
      breaks: { keyword: 'type', pointer: '#/paths/~1products~1{id}/get/parameters/0/schema/type' },
    }));
    test('refuses a request without credential', check(target, {
      id: 'getProduct/security/none',
      operation: 'getProduct',
      kind: 'security',
      request: { example: 'license-statistics', credential: { use: 'none' } },
      statuses: [403],
    }));
    test('refuses a malformed credential', check(target, {
      id: 'getProduct/security/malformed',
      operation: 'getProduct',
      kind: 'security',
      request: { example: 'license-statistics', credential: { use: 'malformed' } },
      statuses: [403],
    }));
    test('refuses an unknown credential', check(target, {
      id: 'getProduct/security/unknown',
      operation: 'getProduct',
      kind: 'security',
      request: { example: 'license-statistics', credential: { use: 'unknown' } },
      statuses: [403],
    }));
    test('refuses an expired credential', check(target, {
      id: 'getProduct/security/expired',
      operation: 'getProduct',
      kind: 'security',
      request: { example: 'license-statistics', credential: { use: 'expired' } },
      statuses: [403],
    }));
    test('refuses an empty credential', check(target, {
      id: 'getProduct/security/empty',
      operation: 'getProduct',
      kind: 'security',
      request: { example: 'license-statistics', credential: { use: 'empty' } },
      statuses: [403],
    }));
    test('refuses a credential of another kind', check(target, {
      id: 'getProduct/security/wrong-word',
      operation: 'getProduct',
      kind: 'security',
      request: { example: 'license-statistics', credential: { use: 'wrong-word' } },
      statuses: [403],
    }));
    test('refuses the method PUT, and says which there are', check(target, {
      id: 'getProduct/protocol/method/put',
      operation: 'getProduct',
      kind: 'protocol',
      request: { example: 'license-statistics', method: 'put' },
      statuses: [405, 404],
    }));
    test('refuses the method POST, and says which there are', check(target, {
      id: 'getProduct/protocol/method/post',
      operation: 'getProduct',
      kind: 'protocol',
      request: { example: 'license-statistics', method: 'post' },
      statuses: [405, 404],
    }));
    test('refuses the method DELETE, and says which there are', check(target, {
      id: 'getProduct/protocol/method/delete',
      operation: 'getProduct',
      kind: 'protocol',
      request: { example: 'license-statistics', method: 'delete' },
      statuses: [405, 404],
    }));
    test('refuses the method PATCH, and says which there are', check(target, {
      id: 'getProduct/protocol/method/patch',
      operation: 'getProduct',
      kind: 'protocol',
      request: { example: 'license-statistics', method: 'patch' },
      statuses: [405, 404],
    }));
    test('answers HEAD as it does GET, or refuses the method', check(target, {
      id: 'getProduct/protocol/head',
      operation: 'getProduct',
      kind: 'protocol',
      request: { example: 'license-statistics', method: 'head' },
      statuses: [200, 403, 404, 405, 501],
    }));
    test('does not know a path below its own', check(target, {
      id: 'getProduct/protocol/path',
      operation: 'getProduct',
      kind: 'protocol',
      request: { example: 'license-statistics', pathSuffix: '/licet-no-such-path/nor-this/nor-that' },
      statuses: [404],
    }));
    test('answers as declared, or says that it cannot, where a media type is asked for that nobody knows', check(target, {
      id: 'getProduct/protocol/accept',
      operation: 'getProduct',
      kind: 'protocol',
      request: { example: 'license-statistics', accept: 'application/x-licet' },
      statuses: [200, 403, 404, 406],
    }));
    test('answers made-up valid requests as declared', check(target, {
      operation: 'getProduct',
      kind: 'fuzz',
      request: {},
      id: 'getProduct/fuzz/valid',
      fuzz: { sends: 'valid' },
      statuses: [200, 400, 403, 404],
    }));
    test('refuses made-up invalid requests', check(target, {
      operation: 'getProduct',
      kind: 'fuzz',
      request: {},
      id: 'getProduct/fuzz/invalid',
      fuzz: { sends: 'invalid' },
      statuses: [400, 403, 404],
    }));
    test('has been seen to answer every status that it declares', everyStatusSeen(target, 'getProduct'));
  });

  describe('listProductTemplates: GET /products/{product_id}/product-templates', () => {
    test('answers the example “trial” with 200, as documented', check(target, {
      id: 'listProductTemplates/example/trial',
      operation: 'listProductTemplates',
      kind: 'example',
      request: { example: 'trial' },
      statuses: [200],
      answer: 'trial',
    }));
    test('answers the example “no-such-product” with 404, as documented', check(target, {
      id: 'listProductTemplates/example/no-such-product',
      operation: 'listProductTemplates',
      kind: 'example',
      request: { example: 'no-such-product' },
      statuses: [404],
      answer: 'no-such-product',
    }));
    test('lists an item as it is read by itself', check(target, {
      id: 'listProductTemplates/state/list-and-get-agree',
      operation: 'listProductTemplates',
      kind: 'state',
      request: {},
      statuses: [],
      scenario: 'list-and-get-agree/products.product-templates',
    }));
    test('answers 200 when it is asked to', check(target, {
      id: 'listProductTemplates/status/200',
      operation: 'listProductTemplates',
      kind: 'status',
      request: { example: 'trial' },
      statuses: [200],
      provoked: true,
    }));
    test('answers 400 when it is asked to', check(target, {
      id: 'listProductTemplates/status/400',
      operation: 'listProductTemplates',
      kind: 'status',
      request: { example: 'trial' },
      statuses: [400],
      provoked: true,
    }));
    test('answers 403 when it is asked to', check(target, {
      id: 'listProductTemplates/status/403',
      operation: 'listProductTemplates',
      kind: 'status',
      request: { example: 'trial' },
      statuses: [403],
      provoked: true,
    }));
    test('answers 404 when it is asked to', check(target, {
      id: 'listProductTemplates/status/404',
      operation: 'listProductTemplates',
      kind: 'status',
      request: { example: 'trial' },
      statuses: [404],
      provoked: true,
    }));
    test('accepts that it is asked for application/json', check(target, {
      id: 'listProductTemplates/positive/accept/application/json',
      operation: 'listProductTemplates',
      kind: 'positive',
      request: { example: 'trial', accept: 'application/json' },
      statuses: [200, 403, 404],
    }));
    test('does not fall over a request whose path parameter product_id is beyond 64 bits', check(target, {
      id: 'listProductTemplates/unusual/components/parameters/ProductId/schema:beyond-int64',
      operation: 'listProductTemplates',
      kind: 'unusual',
      request: { example: 'trial', edits: [{ op: 'add', path: '/path/product_id', value: 100000000000000000000 }] },
      statuses: [200, 403, 404, 400, 401, 409, 413, 414, 422, 431],
    }));
    test('refuses a path parameter product_id that is a string', check(target, {
      id: 'listProductTemplates/rule/components/parameters/ProductId/schema/type:0',
      operation: 'listProductTemplates',
      kind: 'rule',
      request: { example: 'trial', edits: [{ op: 'replace', path: '/path/product_id', value: 'licet' }] },
      statuses: [400, 404],
      breaks: { keyword: 'type', pointer: '#/components/parameters/ProductId/schema/type' },
    }));
    test('refuses a path parameter product_id that is no whole number', check(target, {
      id: 'listProductTemplates/rule/components/parameters/ProductId/schema/type:1',
      operation: 'listProductTemplates',
      kind: 'rule',
      request: { example: 'trial', edits: [{ op: 'replace', path: '/path/product_id', value: 1.5 }] },
      statuses: [400, 404],
      breaks: { keyword: 'type', pointer: '#/components/parameters/ProductId/schema/type' },
    }));
    test('refuses a path parameter product_id that is a boolean', check(target, {
      id: 'listProductTemplates/rule/components/parameters/ProductId/schema/type:2',
      operation: 'listProductTemplates',
      kind: 'rule',
      request: { example: 'trial', edits: [{ op: 'replace', path: '/path/product_id', value: true }] },
      statuses: [400, 404],
      breaks: { keyword: 'type', pointer: '#/components/parameters/ProductId/schema/type' },
    }));
    test('refuses a request without credential', check(target, {
      id: 'listProductTemplates/security/none',
      operation: 'listProductTemplates',
      kind: 'security',
      request: { example: 'trial', credential: { use: 'none' } },
      statuses: [403],
    }));
    test('refuses a malformed credential', check(target, {
      id: 'listProductTemplates/security/malformed',
      operation: 'listProductTemplates',
      kind: 'security',
      request: { example: 'trial', credential: { use: 'malformed' } },
      statuses: [403],
    }));
    test('refuses an unknown credential', check(target, {
      id: 'listProductTemplates/security/unknown',
      operation: 'listProductTemplates',
      kind: 'security',
      request: { example: 'trial', credential: { use: 'unknown' } },
      statuses: [403],
    }));
    test('refuses an expired credential', check(target, {
      id: 'listProductTemplates/security/expired',
      operation: 'listProductTemplates',
      kind: 'security',
      request: { example: 'trial', credential: { use: 'expired' } },
      statuses: [403],
    }));
    test('refuses an empty credential', check(target, {
      id: 'listProductTemplates/security/empty',
      operation: 'listProductTemplates',
      kind: 'security',
      request: { example: 'trial', credential: { use: 'empty' } },
      statuses: [403],
    }));
    test('refuses a credential of another kind', check(target, {
      id: 'listProductTemplates/security/wrong-word',
      operation: 'listProductTemplates',
      kind: 'security',
      request: { example: 'trial', credential: { use: 'wrong-word' } },
      statuses: [403],
    }));
    test('refuses the method PUT, and says which there are', check(target, {
      id: 'listProductTemplates/protocol/method/put',
      operation: 'listProductTemplates',
      kind: 'protocol',
      request: { example: 'trial', method: 'put' },
      statuses: [405, 404],
    }));
    test('refuses the method POST, and says which there are', check(target, {
      id: 'listProductTemplates/protocol/method/post',
      operation: 'listProductTemplates',
      kind: 'protocol',
      request: { example: 'trial', method: 'post' },
      statuses: [405, 404],
    }));
    test('refuses the method DELETE, and says which there are', check(target, {
      id: 'listProductTemplates/protocol/method/delete',
      operation: 'listProductTemplates',
      kind: 'protocol',
      request: { example: 'trial', method: 'delete' },
      statuses: [405, 404],
    }));
    test('refuses the method PATCH, and says which there are', check(target, {
      id: 'listProductTemplates/protocol/method/patch',
      operation: 'listProductTemplates',
      kind: 'protocol',
      request: { example: 'trial', method: 'patch' },
      statuses: [405, 404],
    }));
    test('answers HEAD as it does GET, or refuses the method', check(target, {
      id: 'listProductTemplates/protocol/head',
      operation: 'listProductTemplates',
      kind: 'protocol',
      request: { example: 'trial', method: 'head' },
      statuses: [200, 403, 404, 405, 501],
    }));
    test('does not know a path below its own', check(target, {
      id: 'listProductTemplates/protocol/path',
      operation: 'listProductTemplates',
      kind: 'protocol',
      request: { example: 'trial', pathSuffix: '/licet-no-such-path/nor-this/nor-that' },
      statuses: [404],
    }));
    test('answers as declared, or says that it cannot, where a media type is asked for that nobody knows', check(target, {
      id: 'listProductTemplates/protocol/accept',
      operation: 'listProductTemplates',
      kind: 'protocol',
      request: { example: 'trial', accept: 'application/x-licet' },
      statuses: [200, 403, 404, 406],
    }));
    test('answers made-up valid requests as declared', check(target, {
      operation: 'listProductTemplates',
      kind: 'fuzz',
      request: {},
      id: 'listProductTemplates/fuzz/valid',
      fuzz: { sends: 'valid' },
      statuses: [200, 400, 403, 404],
    }));
    test('refuses made-up invalid requests', check(target, {
      operation: 'listProductTemplates',
      kind: 'fuzz',
      request: {},
      id: 'listProductTemplates/fuzz/invalid',
      fuzz: { sends: 'invalid' },
      statuses: [400, 403, 404],
    }));
    test('has been seen to answer every status that it declares', everyStatusSeen(target, 'listProductTemplates'));
  });

  describe('getProductTemplate: GET /products/{product_id}/product-templates/{id}', () => {
    test('answers the example “trial” with 200, as documented', check(target, {
      id: 'getProductTemplate/example/trial',
      operation: 'getProductTemplate',
      kind: 'example',
      request: { example: 'trial' },
      statuses: [200],
      answer: 'trial',
    }));
    test('answers the example “no-such-product” with 404, as documented', check(target, {
      id: 'getProductTemplate/example/no-such-product',
      operation: 'getProductTemplate',
      kind: 'example',
      request: { example: 'no-such-product' },
      statuses: [404],
      answer: 'no-such-product',
    }));
    test('answers the example “no-such-template” with 404, as documented', check(target, {
      id: 'getProductTemplate/example/no-such-template',
      operation: 'getProductTemplate',
      kind: 'example',
      request: { example: 'no-such-template' },
      statuses: [404],
      answer: 'no-such-template',
    }));
    test('reads the same again', check(target, {
      id: 'getProductTemplate/state/reading-changes-nothing',
      operation: 'getProductTemplate',
      kind: 'state',
      request: {},
      statuses: [],
      scenario: 'reading-changes-nothing/products.product-templates',
    }));
    test('does not find what never was', check(target, {
      id: 'getProductTemplate/state/unknown-id-is-not-found',
      operation: 'getProductTemplate',
      kind: 'state',
      request: {},
      statuses: [],
      scenario: 'unknown-id-is-not-found/products.product-templates',
    }));
    test('answers 200 when it is asked to', check(target, {
      id: 'getProductTemplate/status/200',
      operation: 'getProductTemplate',
      kind: 'status',
      request: { example: 'trial' },
      statuses: [200],
      provoked: true,
    }));
    test('answers 400 when it is asked to', check(target, {
      id: 'getProductTemplate/status/400',
      operation: 'getProductTemplate',
      kind: 'status',
      request: { example: 'trial' },
      statuses: [400],
      provoked: true,
    }));
    test('answers 403 when it is asked to', check(target, {
      id: 'getProductTemplate/status/403',
      operation: 'getProductTemplate',
      kind: 'status',
      request: { example: 'trial' },
      statuses: [403],
      provoked: true,
    }));
    test('answers 404 when it is asked to', check(target, {
      id: 'getProductTemplate/status/404',
      operation: 'getProductTemplate',
      kind: 'status',
      request: { example: 'trial' },
      statuses: [404],
      provoked: true,
    }));
    test('accepts that it is asked for application/json', check(target, {
      id: 'getProductTemplate/positive/accept/application/json',
      operation: 'getProductTemplate',
      kind: 'positive',
      request: { example: 'trial', accept: 'application/json' },
      statuses: [200, 403, 404],
    }));
    test('does not fall over a request whose path parameter product_id is beyond 64 bits', check(target, {
      id: 'getProductTemplate/unusual/components/parameters/ProductId/schema:beyond-int64',
      operation: 'getProductTemplate',
      kind: 'unusual',
      request: { example: 'trial', edits: [{ op: 'add', path: '/path/product_id', value: 100000000000000000000 }] },
      statuses: [200, 403, 404, 400, 401, 409, 413, 414, 422, 431],
    }));
    test('does not fall over a request whose path parameter id is beyond 64 bits', check(target, {
      id: 'getProductTemplate/unusual/paths/~1products~1{product_id}~1product-templates~1{id}/get/parameters/1/schema:beyond-int64',
      operation: 'getProductTemplate',
      kind: 'unusual',
      request: { example: 'trial', edits: [{ op: 'add', path: '/path/id', value: 100000000000000000000 }] },
      statuses: [200, 403, 404, 400, 401, 409, 413, 414, 422, 431],
    }));
    test('refuses a path parameter product_id that is a string', check(target, {
      id: 'getProductTemplate/rule/components/parameters/ProductId/schema/type:0',
      operation: 'getProductTemplate',
      kind: 'rule',
      request: { example: 'trial', edits: [{ op: 'replace', path: '/path/product_id', value: 'licet' }] },
      statuses: [400, 404],
      breaks: { keyword: 'type', pointer: '#/components/parameters/ProductId/schema/type' },
    }));
    test('refuses a path parameter product_id that is no whole number', check(target, {
      id: 'getProductTemplate/rule/components/parameters/ProductId/schema/type:1',
      operation: 'getProductTemplate',
      kind: 'rule',
      request: { example: 'trial', edits: [{ op: 'replace', path: '/path/product_id', value: 1.5 }] },
      statuses: [400, 404],
      breaks: { keyword: 'type', pointer: '#/components/parameters/ProductId/schema/type' },
    }));
    test('refuses a path parameter product_id that is a boolean', check(target, {
      id: 'getProductTemplate/rule/components/parameters/ProductId/schema/type:2',
      operation: 'getProductTemplate',
      kind: 'rule',
      request: { example: 'trial', edits: [{ op: 'replace', path: '/path/product_id', value: true }] },
      statuses: [400, 404],
      breaks: { keyword: 'type', pointer: '#/components/parameters/ProductId/schema/type' },
    }));
    test('refuses a path parameter id that is a string', check(target, {
      id: 'getProductTemplate/rule/paths/~1products~1{product_id}~1product-templates~1{id}/get/parameters/1/schema/type:0',
      operation: 'getProductTemplate',
      kind: 'rule',
      request: { example: 'trial', edits: [{ op: 'replace', path: '/path/id', value: 'licet' }] },
      statuses: [400, 404],
      breaks: {
        keyword: 'type',
        pointer: '#/paths/~1products~1{product_id}~1product-templates~1{id}/get/parameters/1/schema/type',
      },
    }));
    test('refuses a path parameter id that is no whole number', check(target, {
      id: 'getProductTemplate/rule/paths/~1products~1{product_id}~1product-templates~1{id}/get/parameters/1/schema/type:1',
      operation: 'getProductTemplate',
      kind: 'rule',
      request: { example: 'trial', edits: [{ op: 'replace', path: '/path/id', value: 1.5 }] },
      statuses: [400, 404],
      breaks: {
        keyword: 'type',
        pointer: '#/paths/~1products~1{product_id}~1product-templates~1{id}/get/parameters/1/schema/type',
      },
    }));
    test('refuses a path parameter id that is a boolean', check(target, {
      id: 'getProductTemplate/rule/paths/~1products~1{product_id}~1product-templates~1{id}/get/parameters/1/schema/type:2',
      operation: 'getProductTemplate',
      kind: 'rule',
      request: { example: 'trial', edits: [{ op: 'replace', path: '/path/id', value: true }] },
      statuses: [400, 404],
      breaks: {
        keyword: 'type',
        pointer: '#/paths/~1products~1{product_id}~1product-templates~1{id}/get/parameters/1/schema/type',
      },
    }));
    test('refuses a request without credential', check(target, {
      id: 'getProductTemplate/security/none',
      operation: 'getProductTemplate',
      kind: 'security',
      request: { example: 'trial', credential: { use: 'none' } },
      statuses: [403],
    }));
    test('refuses a malformed credential', check(target, {
      id: 'getProductTemplate/security/malformed',
      operation: 'getProductTemplate',
      kind: 'security',
      request: { example: 'trial', credential: { use: 'malformed' } },
      statuses: [403],
    }));
    test('refuses an unknown credential', check(target, {
      id: 'getProductTemplate/security/unknown',
      operation: 'getProductTemplate',
      kind: 'security',
      request: { example: 'trial', credential: { use: 'unknown' } },
      statuses: [403],
    }));
    test('refuses an expired credential', check(target, {
      id: 'getProductTemplate/security/expired',
      operation: 'getProductTemplate',
      kind: 'security',
      request: { example: 'trial', credential: { use: 'expired' } },
      statuses: [403],
    }));
    test('refuses an empty credential', check(target, {
      id: 'getProductTemplate/security/empty',
      operation: 'getProductTemplate',
      kind: 'security',
      request: { example: 'trial', credential: { use: 'empty' } },
      statuses: [403],
    }));
    test('refuses a credential of another kind', check(target, {
      id: 'getProductTemplate/security/wrong-word',
      operation: 'getProductTemplate',
      kind: 'security',
      request: { example: 'trial', credential: { use: 'wrong-word' } },
      statuses: [403],
    }));
    test('refuses the method PUT, and says which there are', check(target, {
      id: 'getProductTemplate/protocol/method/put',
      operation: 'getProductTemplate',
      kind: 'protocol',
      request: { example: 'trial', method: 'put' },
      statuses: [405, 404],
    }));
    test('refuses the method POST, and says which there are', check(target, {
      id: 'getProductTemplate/protocol/method/post',
      operation: 'getProductTemplate',
      kind: 'protocol',
      request: { example: 'trial', method: 'post' },
      statuses: [405, 404],
    }));
    test('refuses the method DELETE, and says which there are', check(target, {
      id: 'getProductTemplate/protocol/method/delete',
      operation: 'getProductTemplate',
      kind: 'protocol',
      request: { example: 'trial', method: 'delete' },
      statuses: [405, 404],
    }));
    test('refuses the method PATCH, and says which there are', check(target, {
      id: 'getProductTemplate/protocol/method/patch',
      operation: 'getProductTemplate',
      kind: 'protocol',
      request: { example: 'trial', method: 'patch' },
      statuses: [405, 404],
    }));
    test('answers HEAD as it does GET, or refuses the method', check(target, {
      id: 'getProductTemplate/protocol/head',
      operation: 'getProductTemplate',
      kind: 'protocol',
      request: { example: 'trial', method: 'head' },
      statuses: [200, 403, 404, 405, 501],
    }));
    test('does not know a path below its own', check(target, {
      id: 'getProductTemplate/protocol/path',
      operation: 'getProductTemplate',
      kind: 'protocol',
      request: { example: 'trial', pathSuffix: '/licet-no-such-path/nor-this/nor-that' },
      statuses: [404],
    }));
    test('answers as declared, or says that it cannot, where a media type is asked for that nobody knows', check(target, {
      id: 'getProductTemplate/protocol/accept',
      operation: 'getProductTemplate',
      kind: 'protocol',
      request: { example: 'trial', accept: 'application/x-licet' },
      statuses: [200, 403, 404, 406],
    }));
    test('answers made-up valid requests as declared', check(target, {
      operation: 'getProductTemplate',
      kind: 'fuzz',
      request: {},
      id: 'getProductTemplate/fuzz/valid',
      fuzz: { sends: 'valid' },
      statuses: [200, 400, 403, 404],
    }));
    test('refuses made-up invalid requests', check(target, {
      operation: 'getProductTemplate',
      kind: 'fuzz',
      request: {},
      id: 'getProductTemplate/fuzz/invalid',
      fuzz: { sends: 'invalid' },
      statuses: [400, 403, 404],
    }));
    test('has been seen to answer every status that it declares', everyStatusSeen(target, 'getProductTemplate'));
  });
});
