import { expect, test } from 'vitest';
import type { Case, CredentialUse } from '../../../scripts/contract/case.ts';
import { buildRequest } from '../../../scripts/contract/request.ts';
import { skipReason } from '../../../scripts/contract/skips.ts';
import { casesOf, contractOf } from '../../fixtures/contract/one-operation.ts';
import { shelfTarget } from '../../fixtures/contract/shelf-server.ts';

const securitySchemes = {
  bearer: { type: 'http', scheme: 'Bearer' },
  basic: { type: 'http', scheme: 'basic' },
  header: { type: 'apiKey', in: 'header', name: 'X-Key' },
  query: { type: 'apiKey', in: 'query', name: 'the key' },
  cookie: { type: 'apiKey', in: 'cookie', name: 'sid' },
};
const valid = {
  bearer: 'good-bearer',
  basic: 'jane:secret',
  header: 'good-header',
  query: 'good query',
  cookie: 'good;cookie',
};
const expired = Object.fromEntries(Object.keys(valid).map((name) => [name, 'old']));

async function asked(security: unknown, credential?: CredentialUse, known: Record<string, string> = valid) {
  const parameters = [
    { name: 'csv', in: 'query', explode: false, schema: { type: 'array' }, example: ['a', 'b c'] },
    { name: 'pref', in: 'cookie', schema: { type: 'string' }, example: 'x' },
  ];
  const contract = contractOf({ security, parameters }, { securitySchemes });
  const [operation] = contract.operations;
  if (!operation) throw new Error('there is one');
  const request = { example: 'example', ...(credential ? { credential } : {}) };
  const testCase: Case = { id: '', name: '', operation: 'ask', kind: 'security', statuses: [401], request };
  const target = { ...shelfTarget('http://x/'), valid: known, expired };
  const { url, headers } = await buildRequest(contract, operation, testCase, target);
  const { authorization, cookie, 'x-key': key } = headers;
  return { search: new URL(url).search, authorization, cookie, key, skip: skipReason(testCase, operation, target) };
}

const UNKNOWN = 'bGljZXQtbm9ib2R5LWhhcy10aGlzLWNyZWRlbnRpYWw';

test.each([
  { scheme: 'bearer', use: undefined, want: { authorization: 'Bearer good-bearer' } },
  { scheme: 'bearer', use: 'none', want: { authorization: undefined } },
  { scheme: 'bearer', use: 'malformed', want: { authorization: 'Bearergood-bearer' } },
  { scheme: 'bearer', use: 'unknown', want: { authorization: `Bearer ${UNKNOWN}` } },
  { scheme: 'bearer', use: 'expired', want: { authorization: 'Bearer old' } },
  { scheme: 'basic', use: undefined, want: { authorization: `Basic ${btoa('jane:secret')}` } },
  { scheme: 'basic', use: 'unknown', want: { authorization: `Basic ${btoa(`licet-nobody:${UNKNOWN}`)}` } },
  { scheme: 'header', use: undefined, want: { key: 'good-header' } },
  { scheme: 'header', use: 'malformed', want: { key: '' } },
  { scheme: 'query', use: undefined, want: { search: '?csv=a,b%20c&the%20key=good%20query' } },
  { scheme: 'query', use: 'none', want: { search: '?csv=a,b%20c' } },
  { scheme: 'cookie', use: undefined, want: { cookie: 'pref=x; sid=good%3Bcookie' } },
  { scheme: 'cookie', use: 'none', want: { cookie: 'pref=x' } },
] as const)('$scheme, $use', async ({ scheme, use, want }) => {
  expect(await asked([{ [scheme]: [] }], use && { use })).toMatchObject(want);
});

test('of several schemes together, one may be concerned', async () => {
  const both = [{ bearer: [], header: [] }];
  expect(await asked(both, { use: 'none', scheme: 'header' })).toMatchObject({
    authorization: 'Bearer good-bearer',
    key: undefined,
  });
  expect(await asked(both, { use: 'none' })).toMatchObject({ authorization: undefined, key: undefined });
});

test('of several alternatives, the one is taken that the target has credentials for', async () => {
  const either = [{ bearer: [] }, { header: [] }];
  expect(await asked(either)).toMatchObject({ authorization: 'Bearer good-bearer', key: undefined });
  expect(await asked(either, undefined, { header: 'mine' })).toMatchObject({ key: 'mine', skip: undefined });
  expect((await asked(either, undefined, {})).skip).toBe('no credential is known for bearer');
});

test('where anyone is let in, no credential is missed and none is refused', async () => {
  const open = [{ bearer: [] }, {}];
  expect((await asked(open, undefined, {})).skip).toBeUndefined();
  const cases = casesOf(contractOf({ security: open }, { securitySchemes }));
  expect(cases.filter(({ kind }) => kind === 'security').map(({ name }) => name)).toEqual(['asks for no credential']);
});

test('each credential is left out, mangled, made up and outlived, together and alone', () => {
  const cases = casesOf(contractOf({ security: [{ bearer: [], header: [] }] }, { securitySchemes }));
  const ids = cases.filter(({ kind }) => kind === 'security').map(({ id }) => id.replace('ask/security/', ''));
  const uses = ['none', 'malformed', 'unknown', 'expired'];
  // Only a token is said with a word that can be another.
  const bearer = [...uses, 'empty', 'wrong-word'].map((use) => `${use}/bearer`);
  expect(ids).toEqual([...uses, ...bearer, ...uses.map((use) => `${use}/header`)]);
});

const SCOPED = { responses: { '204': { description: 'Yes' }, '403': { description: 'No' } } };

test.each([
  { security: [{ bearer: ['read', 'write'] }], want: 'refuses a credential without read and write' },
  { security: [{ bearer: ['read'], header: [] }], want: 'refuses a credential without read' },
  { security: [{ header: ['keeper'] }], want: 'refuses a credential without keeper' },
  { security: [{ bearer: [] }, { bearer: ['read'] }], want: undefined },
  { security: [{}, { bearer: ['read'] }], want: undefined },
  { security: [{ bearer: ['read'] }], responses: { '204': { description: 'Yes' } }, want: undefined },
])('of $security, “$want” is derived', ({ want, ...operation }) => {
  const cases = casesOf(contractOf({ ...SCOPED, ...operation }, { securitySchemes }));
  const found = cases.filter(({ request }) => request.credential?.use === 'unscoped');
  expect(found.map(({ name, statuses }) => [name, ...statuses])).toEqual(want === undefined ? [] : [[want, 403]]);
});

test('who lacks scopes shows what lacks them, where any is asked for, and is skipped where nothing does', async () => {
  const contract = contractOf({ ...SCOPED, security: [{ bearer: ['read'], header: [] }] }, { securitySchemes });
  const [operation] = contract.operations;
  const testCase = casesOf(contract).find(({ request }) => request.credential?.use === 'unscoped');
  if (!operation || !testCase) throw new Error('there is one');
  const target = { ...shelfTarget('http://x/'), valid };
  expect(skipReason(testCase, operation, target)).toBe('no credential is known that lacks the scopes');
  const lacking = { ...target, unscoped: { bearer: 'less' } };
  expect(skipReason(testCase, operation, lacking)).toBeUndefined();
  const { headers } = await buildRequest(contract, operation, testCase, lacking);
  expect([headers['authorization'], headers['x-key']]).toEqual(['Bearer less', 'good-header']);
});

test.each([
  { other: [{ basic: [] }], want: [] },
  { other: [{ cookie: [] }], want: ['header'] },
  { other: [{ basic: [], cookie: [] }], want: ['header'] },
])('where what is left may be good for $other, nothing is left out of two together', ({ other, want }) => {
  const security = [{ bearer: [], header: [] }, ...other];
  const cases = casesOf(contractOf({ ...SCOPED, security }, { securitySchemes }));
  const apart = cases.flatMap(({ request: { credential } }) =>
    credential?.use === 'none' && credential.scheme !== undefined ? [credential.scheme] : [],
  );
  expect(apart.filter((name) => name === 'header')).toEqual(want);
});
