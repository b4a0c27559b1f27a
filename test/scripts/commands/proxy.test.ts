import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import draft6 from 'ajv/dist/refs/json-schema-draft-06.json' with { type: 'json' };
import addFormats from 'ajv-formats';
import { query } from 'jsonpath-rfc9535';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { startSandbox } from '../../../server/index.ts';
import { VENDORS } from '../../../server/vendors/index.ts';
import { KIOSK_KEY, kiosk } from '../../fixtures/contract/kiosk-server.ts';
import {
  afterwards,
  CERTIFICATE,
  cleansUp,
  type Har,
  harOf,
  http,
  https,
  listening,
  proxied,
  reportOf,
  SPEC,
  scratch,
  stopped,
} from '../../fixtures/proxy/running-proxy.ts';
import { licet, PROJECT } from '../licet.ts';

cleansUp();

/** CommonJS, without types. */
const require = createRequire(import.meta.url);
const harSchemas = require('har-schema') as Readonly<Record<string, object>>;

test('the contract tests say the same through the proxy as without it, over TLS, and it finds nothing where they do not', async () => {
  const folder = scratch();
  const asked = (target: string, json: string, ...flags: string[]) =>
    licet([
      'contract',
      '--spec',
      SPEC,
      '--target',
      target,
      '--header',
      `X-Key: ${KIOSK_KEY}`,
      '--json',
      json,
      ...flags,
    ]);
  const direct = join(folder, 'direct.json');
  const through = join(folder, 'through.json');
  const seen = join(folder, 'seen.json');
  const har = join(folder, 'seen.har');
  await asked(`${await https(kiosk())}/v1`, direct, '--ca', CERTIFICATE);
  const proxy = await proxied(
    '--spec',
    SPEC,
    '--upstream',
    `${await https(kiosk())}/v1`,
    '--ca',
    CERTIFICATE,
    '--json',
    seen,
    '--har',
    har,
  );
  await asked(proxy.url, through);
  const { code } = await stopped(proxy);
  const told = (file: string) =>
    reportOf(file).runs[0]?.judgements.map(({ id, outcome, statuses }) => ({ id, outcome, statuses }));
  expect(told(direct)?.length).toBeGreaterThan(20);
  expect(told(through)).toEqual(told(direct));
  expect(code).toBe(0);
  const mine = reportOf(seen);
  expect(mine.runs[0]?.judgements.filter(({ outcome }) => outcome === 'kept').length).toBeGreaterThan(10);
  // The cases break the contract on purpose.
  expect(new Set(mine.findings.map(({ check }) => check))).toEqual(new Set(['request-keeps-the-contract']));
  for (const file of [seen, har]) expect(readFileSync(file, 'utf8')).not.toContain(KIOSK_KEY);
}, 120_000);

test('what an upstream answers wrongly is found, told at once, and makes the exit code 1', async () => {
  const folder = scratch();
  const upstream = await http((_, response) => response.writeHead(200, { 'content-type': 'text/plain' }).end('oops'));
  const proxy = await proxied(
    '--spec',
    SPEC,
    '--upstream',
    `${upstream}/v1`,
    '--json',
    join(folder, 'r.json'),
    '--html',
    join(folder, 'r.html'),
    '--junit',
    join(folder, 'r.xml'),
  );
  const answer = await fetch(`${proxy.url}/papers/1`, { headers: { 'x-key': KIOSK_KEY } });
  expect(await answer.text()).toBe('oops');
  const { code, stderr, stdout } = await stopped(proxy);
  expect(code).toBe(1);
  expect(stderr).toContain('media-type-is-declared: answered 200 as text/plain, but declares only');
  expect(stdout).toContain('✗ error media-type-is-declared');
  expect(reportOf(join(folder, 'r.json')).findings.map(({ check }) => check)).toContain('media-type-is-declared');
  expect(readFileSync(join(folder, 'r.xml'), 'utf8')).toContain('<failure');
});

test('an upstream that is away is not blamed for our answer', async () => {
  const gone = createServer();
  const upstream = await listening(gone, 'http');
  await new Promise((resolve) => gone.close(resolve));
  const proxy = await proxied('--spec', SPEC, '--upstream', upstream);
  const answer = await fetch(`${proxy.url}/v1/anything`);
  expect([answer.status, answer.headers.get('x-licet-proxy')]).toEqual([502, 'unreachable']);
  const { code, stdout } = await stopped(proxy);
  expect(code).toBe(0);
  expect(stdout).toMatch(/1 {2}upstream: the upstream could not be asked: .*ECONNREFUSED/);
});

test('a sandbox’s traffic is an archive that browsers open and examples that lint, without a secret', async () => {
  const vendors = VENDORS.filter(({ name }) => name === 'vmware-logs');
  const sandbox = await startSandbox({ vendors });
  afterwards(() => sandbox.close());
  const folder = scratch();
  const at = (name: string) => join(folder, name);
  const proxy = await proxied(
    '--vendor',
    'vmware-logs',
    '--upstream',
    sandbox.vendors[0]?.url ?? '',
    '--har',
    at('t.har'),
    '--json',
    at('r.json'),
    '--html',
    at('r.html'),
    '--junit',
    at('r.xml'),
    '--examples',
    at('examples.yaml'),
  );
  const json = { 'content-type': 'application/json' };
  const body = (value: unknown) => ({ method: 'POST', headers: json, body: JSON.stringify(value) });
  const password = 'Sw0rdf1sh-and-chips';
  await fetch(`${proxy.url}/api/v1/sessions`, body({ username: 'nobody', password, provider: 'Local' }));
  const signIn = await fetch(
    `${proxy.url}/api/v1/sessions`,
    body({ username: 'johndoe', password: 'password', provider: 'Local' }),
  );
  const { sessionId } = (await signIn.json()) as { sessionId: string };
  const credential = { authorization: `Bearer ${sessionId}`, cookie: `lang=en; theme=${sessionId}-cookie` };
  const ask = (init: RequestInit) =>
    fetch(`${proxy.url}/api/v1/licenses`, { ...init, headers: { ...json, ...credential } });
  await ask(body({ key: 'M502V-XXXXX-XXXXX-XXXXX-XXXXX' }));
  await ask({ method: 'GET' });
  await fetch(`${proxy.url}/api/v1/licenses?api_key=${sessionId}-key`, { headers: credential });
  // It broke the contract: the report shows it.
  await ask(body({ note: `my session is ${sessionId}` }));
  const ended = await stopped(proxy);
  expect(ended.stdout + ended.stderr).toContain("must have required property 'key'");

  const written = readdirSync(folder).map((name) => readFileSync(at(name), 'utf8'));
  expect(written.length).toBe(5);
  for (const text of [...written, ended.stdout, ended.stderr]) {
    expect(text).not.toContain(sessionId);
    expect(text).not.toContain(password);
  }
  const har = harOf(at('t.har'));
  expect(har.log.entries.map(({ response }) => response.status)).toEqual([401, 200, 201, 200, 200, 400]);
  const authorizations = har.log.entries.flatMap(({ request }) =>
    request.headers.filter(({ name }) => name === 'authorization'),
  );
  expect(new Set(authorizations.map(({ value }) => value)).size).toBe(1);
  expect(authorizations[0]?.value).toMatch(/^Bearer masked-[0-9a-f]{8}$/);
  // As it was answered, so it is sent.
  expect(har.log.entries[1]?.response.content.text).toContain(authorizations[0]?.value.slice('Bearer '.length));
  expectHar(har);

  await expectExamplesLint(at('examples.yaml'), 'vmware-logs', scratch());
}, 60_000);

test('killed at any moment, the archive has every exchange that was over', async () => {
  const upstream = await http((_, response) => response.end('x'.repeat(20_000)));
  for (let round = 0; round < 3; round += 1) {
    const file = join(scratch(), 't.har');
    const proxy = await proxied('--spec', SPEC, '--upstream', upstream, '--har', file, '--quiet');
    let done = 0;
    const asking = (async () => {
      for (;;) {
        await (await fetch(`${proxy.url}/${done}`)).text();
        done += 1;
        if (done === 30 + 17 * round) proxy.running.child.kill('SIGKILL');
      }
    })().catch(() => undefined);
    await proxy.running.ended;
    await asking;
    const { entries } = harOf(file).log;
    expect(entries.length).toBeGreaterThanOrEqual(done - 1);
    expect(entries.length).toBeGreaterThan(20);
  }
}, 60_000);

test.each([
  [['proxy', '--upstream', 'http://127.0.0.1:1'], 'Traffic is judged by a document'],
  [['proxy', '--spec', SPEC, '--upstream', 'ftp://x'], '--upstream is no http(s) URL'],
  [['proxy', '--spec', SPEC], "required option '--upstream <url>' not specified"],
])('misuse is told: %j', async (args, message) => {
  const { code, stderr } = await licet(args);
  expect([code, stderr]).toEqual([2, expect.stringContaining(message)]);
});

/** By the schema of HAR 1.2. @see http://www.softwareishard.com/blog/har-12-spec/ */
function expectHar(har: Har): void {
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: true });
  addFormats.default(ajv);
  ajv.addMetaSchema(draft6);
  for (const schema of Object.values(harSchemas)) ajv.addSchema(schema);
  const validate = ajv.getSchema('har.json#');
  expect(validate).toBeDefined();
  validate?.(har);
  expect(validate?.errors ?? []).toEqual([]);
  expect(validate?.({ log: { version: '1.2' } })).toBe(false);
}

/** Puts an overlay into a contract, in a project of its own, and lints it. */
async function expectExamplesLint(overlay: string, vendor: string, root: string): Promise<void> {
  const { actions } = parse(readFileSync(overlay, 'utf8')) as {
    actions: { target: string; update: { examples: Record<string, unknown> } }[];
  };
  expect(actions.length).toBeGreaterThan(4);
  const { stdout } = await licet(['bundle', vendor]);
  const document: unknown = JSON.parse(stdout);
  for (const { target, update } of actions) {
    const places = query(document as never, target) as unknown as { examples?: object }[];
    expect(places).toHaveLength(1);
    for (const place of places) place.examples = { ...place.examples, ...update.examples };
  }
  mkdirSync(join(root, 'specs', vendor), { recursive: true });
  cpSync(join(PROJECT, 'redocly.yaml'), join(root, 'redocly.yaml'));
  writeFileSync(join(root, 'specs', vendor, 'openapi.yaml'), JSON.stringify(document));
  const { stdout: told, code } = await licet(['lint'], root);
  expect([told, code]).toEqual([expect.not.stringContaining('observed'), 0]);
}
