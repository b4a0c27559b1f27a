import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { givenHeaders, HEADERS_VARIABLE, sortHeaders } from '../../../scripts/commands/given-headers.ts';
import { certificate, liveTarget, withGivenHeaders } from '../../../scripts/commands/live-target.ts';
import { UserError } from '../../../scripts/user-error.ts';
import { contractOf } from '../../fixtures/contract/one-operation.ts';

const folder = mkdtempSync(join(tmpdir(), 'licet-'));
afterAll(() => rmSync(folder, { recursive: true }));

const contract = contractOf(
  { parameters: [{ name: 'X-Tenant', in: 'header', required: true, schema: { type: 'string' } }] },
  {
    securitySchemes: {
      bearer: { type: 'http', scheme: 'bearer' },
      oauth: { type: 'oauth2', flows: {} },
      basic: { type: 'http', scheme: 'basic' },
      header: { type: 'apiKey', in: 'header', name: 'X-Key' },
      query: { type: 'apiKey', in: 'query', name: 'api_key' },
      cookie: { type: 'apiKey', in: 'cookie', name: 'sid' },
      certificate: { type: 'mutualTLS' },
    },
  },
);

test.each([
  { given: 'Authorization: Bearer abc', credentials: { bearer: 'abc', oauth: 'abc' }, headers: {} },
  { given: `authorization: basic ${btoa('jane:pass:word')}`, credentials: { basic: 'jane:pass:word' }, headers: {} },
  { given: 'AUTHORIZATION: Digest abc', credentials: {}, headers: { authorization: 'Digest abc' } },
  { given: 'x-key: k', credentials: { header: 'k' }, headers: {} },
  { given: 'api_key: k', credentials: { query: 'k' }, headers: {} },
  { given: 'Cookie: a=1; sid=x%3By; b=2', credentials: { cookie: 'x;y' }, headers: { cookie: 'a=1; b=2' } },
  { given: 'X-Site: north: 1', credentials: {}, headers: { 'x-site': 'north: 1' } },
])('knows what $given is to the document', ({ given, credentials, headers }) => {
  expect(sortHeaders(contract, givenHeaders({ header: [given] }, {}))).toEqual({ credentials, headers });
});

test('headers come from flags, then a file, then the environment; the first counts', () => {
  const headerFile = join(folder, 'headers');
  writeFileSync(headerFile, '# mine\nX-B: file\n\nX-C: file\r\n');
  const given = givenHeaders({ header: ['X-B: flag'], headerFile }, { [HEADERS_VARIABLE]: 'X-C: env\nX-D: env' });
  expect(sortHeaders(contract, given).headers).toEqual({ 'x-b': 'flag', 'x-c': 'file', 'x-d': 'env' });
});

test.each(['no-colon hunter2', ': hunter2', 'a b: hunter2', 'a: hunter2\r\nb: c'])(
  'refuses %j without repeating it',
  (line) => {
    const refused = () => givenHeaders({ header: [line] }, {});
    expect(refused).toThrow(UserError);
    expect(refused).not.toThrow(/hunter2/);
  },
);

test.each(['localhost:80', 'ftp://x', 'https://jane:hunter2@x', 'https://:hunter2@x', 'https://x/?key=1', ''])(
  '%j is no target',
  (target) => {
    expect(() => liveTarget(contract, { target })).toThrow(/^--target is no http\(s\) URL/);
  },
);

const PEM = '-----BEGIN CERTIFICATE-----\n…\n-----END CERTIFICATE-----\n';

test('a file without a certificate is told of', () => {
  const file = join(folder, 'none.pem');
  writeFileSync(file, '-----BEGIN PRIVATE KEY-----');
  expect(() => certificate(file)).toThrow('has no certificate in it');
});

test('a target is what the flags say', () => {
  const ca = join(folder, 'ca.pem');
  writeFileSync(ca, PEM);
  expect(
    liveTarget(contract, {
      target: 'https://host/base/#c',
      header: ['X-Key: mine', 'X-Site: north'],
      asOtherHeader: ['X-Key: theirs'],
      safe: true,
      rate: 5,
      timeout: 3,
      responseTime: 0.5,
      retries: 0,
      ca,
    }),
  ).toEqual({
    name: 'target',
    url: 'https://host/base',
    keepsState: true,
    checksCredentials: 'value',
    ownsRefusals: true,
    hasOwnData: true,
    valid: { header: 'mine' },
    inputs: {},
    headers: { 'x-site': 'north' },
    other: { header: 'theirs' },
    safe: true,
    perSecond: 5,
    retries: 0,
    limits: { milliseconds: 3000, responseMilliseconds: 500 },
    tls: { ca: PEM },
  });
});

test('a given header is the example of the parameter of its name', () => {
  const [operation] = withGivenHeaders(contract, { header: ['x-tenant: acme'] }).operations;
  expect(operation?.parameters[0]?.examples).toEqual({ given: 'acme' });
});
