import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { curlFor } from '../../../scripts/commands/sandbox.ts';
import { operationsIn } from '../../../server/inferred/operations.ts';
import { tryOne } from '../../../server/inferred/try-one.ts';

const responses = { 200: { description: 'All' } };
const status = {
  name: 'status',
  in: 'query',
  required: true,
  schema: { type: 'array', items: { type: 'string', enum: ['in stock', 'sold'] } },
};
const region = { name: 'X-Region', in: 'header', required: true, schema: { type: 'string' }, example: 'north' };
const one = {
  get: { responses },
  parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
};
const found = { get: { responses, parameters: [status, region] } };

test.each([
  { what: 'what needs nothing', paths: { '/found': found, '/all': { get: { responses } } }, want: { path: '/all' } },
  {
    what: 'what is shown of what is needed',
    paths: { '/things/{id}': one, '/found': found },
    want: { path: '/found?status=in+stock', headers: { 'X-Region': 'north', key: 'k' } },
  },
  { what: 'some id', paths: { '/things/{id}': one }, want: { path: '/things/1' } },
])('the request to paste asks for $what', ({ paths, want }) => {
  const document = { openapi: '3.1.0', info: { title: 'Things', version: '1' }, paths };
  expect(tryOne(document, operationsIn(document), () => ({ key: 'k' }))).toMatchObject({ method: 'GET', ...want });
});

test('what a document puts into it is words of the command that is pasted, and nothing else', () => {
  const said = `o'brien'; echo $HOME "\u001b[31m" '\n`;
  const parameters = [{ name: "X-It's", in: 'header', required: true, schema: { type: 'string' }, example: said }];
  const paths = { "/o'clock": { get: { responses, parameters } } };
  const document = { openapi: '3.1.0', info: { title: 'Things', version: '1' }, paths };
  const demo = {
    valid: {},
    expired: {},
    unscoped: {},
    inputs: {},
    try: tryOne(document, operationsIn(document), () => ({})),
  };
  const command = curlFor({ name: 'things', url: 'http://127.0.0.1:1/things', demo } as never);
  // What a shell makes of it, a line each.
  const words = execFileSync('bash', ['-c', command.replace(/^curl/, "printf '%s\\n'")], { encoding: 'utf8' });
  expect(words.trimEnd().split('\n')).toEqual([
    '-H',
    `X-It's: o'brien'; echo $HOME " [31m" ' `,
    "http://127.0.0.1:1/things/o'clock",
  ]);
});
