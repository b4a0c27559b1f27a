import { expect, test } from 'vitest';
import { faultsOfAccess } from '../../../server/mutants/faults-of-access.ts';
import { modelOf } from '../../../server/mutants/operation-model.ts';

const login = { login: 'a' };
const key = { key: 'a' };
const known = { schemes: {}, valid: {}, expired: {}, unscoped: { ...login, ...key } };

test.each([
  { security: [{ login: ['read'] }], responses: ['403'], made: ['login'] },
  { security: [{ login: ['read'] }], responses: ['default'], made: ['login'] },
  { security: [{ login: ['read'] }], responses: ['401'], made: ['login'], reason: /declares no 403/ },
  { security: [{ login: [] }], responses: ['403'], made: [] },
  { security: [{ login: ['read'] }, { login: [] }], responses: ['403'], made: [] },
  { security: [{ login: ['read'], key: [] }, { key: [] }], responses: ['403'], made: [] },
  { security: [{ login: ['read'], key: [] }, { login: [] }], responses: ['403'], made: [] },
  { security: [{ login: ['read'] }, { key: ['write'] }], responses: ['403'], made: ['login', 'key'] },
  { security: [{ login: ['read'] }, { key: [] }], responses: ['403'], made: ['login'] },
])(
  'a fault of scopes is made where it could be seen: $security, $responses',
  ({ security, responses, made, reason }) => {
    const said = Object.fromEntries(responses.map((status) => [status, { description: status }]));
    const [operation] = modelOf({ openapi: '3.1.0', paths: { '/a': { get: { security, responses: said } } } });
    if (!operation) throw new Error('there is no operation');
    const mutants = faultsOfAccess(operation, known)
      .map(({ mutant }) => mutant)
      .filter(({ id }) => id.endsWith('/unscoped'));
    expect(mutants.map(({ id }) => id.split('/').at(-2))).toEqual(made);
    for (const { unobservable } of mutants) {
      if (reason) expect(unobservable).toMatch(reason);
      else expect(unobservable).toBeUndefined();
    }
  },
);
