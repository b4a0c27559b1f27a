import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { shop } from '../diff/shop.ts';
import { licet } from '../licet.ts';

let folder: string;
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', '-c', 'commit.gpgsign=false', ...args], {
    cwd: folder,
  });
const write = (name: string, value: unknown) => writeFileSync(join(folder, name), JSON.stringify(value, undefined, 1));

/** The shop in two files: its schemas are referred to. */
function writeShop(edit: (document: ReturnType<typeof shop>) => void = () => {}): void {
  const document = shop();
  edit(document);
  const text = JSON.stringify(document, undefined, 1).replaceAll('#/components/schemas/', '../common.yaml#/');
  const { components, ...rest } = JSON.parse(text) as { components: { schemas: object } };
  const { schemas, ...others } = components;
  write('specs/shop/openapi.yaml', { ...rest, components: others });
  write('specs/common.yaml', JSON.parse(JSON.stringify(schemas).replaceAll('../common.yaml#/', '#/')));
}

/** A project below a repository, with a vendor at `v1`, and another one since. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'licet-diff-'));
  mkdirSync(join(folder, 'specs/shop'), { recursive: true });
  writeShop();
  write('old.json', shop());
  symlinkSync('/etc/hosts', join(folder, 'specs/link.yaml'));
  git('init', '-q');
  git('add', '-A');
  git('commit', '-q', '-m', 'one');
  git('tag', 'v1');
  writeShop((document) => {
    document.components.schemas.NewOrder.properties.count.maximum = 5;
    document.components.schemas.Order.properties.state.enum.push('lost');
    document.paths['/orders'].get.parameters[0].schema.default = 50;
    document.paths['/orders'].get.parameters.push({ name: 'page', in: 'query', schema: { type: 'integer' } });
  });
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('since a commit', () => {
  test('each change is told with its lines in both versions, and with what proves it', async () => {
    const before = git('status', '--porcelain').toString();
    const { stdout, code } = await licet(['diff', 'v1'], folder);
    expect(stdout).toContain('shop: v1 → now');
    expect(stdout).toMatch(
      /✗ breaking POST \/orders: the body as application\/json, \/count maximum is 5, was 10\n {4}v1:specs\/common\.yaml:\d+ → specs\/common\.yaml:\d+\n/,
    );
    expect(stdout).toContain('now: its body’s /count must be <= 5');
    expect(stdout).toMatch(/\$ curl -i -X POST .*"count":10.* 'https:\/\/shop\.example\/v1\/orders'\n/);
    expect(stdout).toMatch(
      /state enum gained "lost"\n {4}also in 2 operations more: POST \/orders, GET \/orders\/\{id\}/,
    );
    expect(stdout).toContain('? unprovable GET /orders: the query parameter limit default is 50, was 20');
    expect(stdout).toContain('2 breaking, 1 unprovable, 1 harmless (--all lists them)');
    expect(code).toBe(1);
    expect(git('status', '--porcelain').toString()).toBe(before);
  });

  test.each([
    { only: 'proven', wanted: 1 },
    { only: 'none', wanted: 0 },
  ])('--fail-on $only ends with $wanted', async ({ only, wanted }) => {
    expect((await licet(['diff', 'v1', 'shop', '--fail-on', only], folder)).code).toBe(wanted);
  });

  test('a report for machines goes to stdout alone', async () => {
    const { stdout } = await licet(['diff', 'v1', '--json', '-'], folder);
    const [{ vendor, summary, changes }] = JSON.parse(stdout);
    expect({ vendor, summary }).toEqual({ vendor: 'shop', summary: { breaking: 4, unprovable: 1, harmless: 1 } });
    expect(changes[0]).toMatchObject({
      lines: { before: expect.stringMatching(/^v1:specs\/shop\/openapi.yaml:\d+$/) },
    });
  });

  test('a comment for a pull request has it all', async () => {
    await licet(['diff', 'v1', '--markdown', 'comment.md'], folder);
    const text = readFileSync(join(folder, 'comment.md'), 'utf8');
    rmSync(join(folder, 'comment.md'));
    expect(text).toContain('## `shop`: 2 breaking, 1 unprovable, 1 harmless');
    expect(text).toMatch(/```sh\ncurl -i -X POST/);
    expect(text).toContain('<details><summary>Harmless</summary>');
  });

  test('nothing has changed since now', async () => {
    git('commit', '-qam', 'two');
    const { stdout, code } = await licet(['diff', 'HEAD'], folder);
    expect(stdout).toContain('No difference.');
    expect(code).toBe(0);
  });

  test('a vendor that was not there has nothing but new operations; one that is gone has lost them', async () => {
    mkdirSync(join(folder, 'specs/other'));
    write('specs/other/openapi.yaml', shop());
    expect((await licet(['diff', 'HEAD', 'other'], folder)).stdout).toContain('0 breaking, 0 unprovable, 4 harmless');
    rmSync(join(folder, 'specs/other'), { recursive: true });
    rmSync(join(folder, 'specs/shop'), { recursive: true });
    const { stdout } = await licet(['diff', 'HEAD'], folder);
    expect(stdout).toContain('4 breaking, 0 unprovable, 0 harmless');
    git('checkout', '-q', '--', '.');
  });
});

test('of two files, the earlier comes first', async () => {
  write('new.json', { ...shop(), tags: [] });
  const { stdout, code } = await licet(['diff', 'old.json', 'new.json'], folder);
  expect(stdout).toContain('old.json → new.json');
  expect(code).toBe(0);
});

describe('misuse is one sentence and a hint', () => {
  test.each([
    { args: ['nowhere'], says: '“nowhere” is neither a file nor a commit' },
    { args: ['--', '--output=x'], says: '“--output=x” is neither a file nor a commit' },
    { args: ['old.json'], says: 'old.json is compared with one other document, and 0 are named.' },
    { args: ['HEAD', 'nobody'], says: 'There is no vendor “nobody”.' },
    { args: ['HEAD', 'no.yaml'], says: 'There is no file no.yaml.' },
    { args: ['old.json', 'specs/link.yaml'], says: 'specs/link.yaml' },
  ])('licet diff $args', async ({ args, says }) => {
    const { stdout, stderr, code } = await licet(['diff', ...args], folder);
    expect(stderr).toContain(says);
    expect(stderr).toContain('hint: ');
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });
});
