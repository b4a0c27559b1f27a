import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundle } from '../../../scripts/commands/bundle.ts';
import { docs } from '../../../scripts/commands/docs.ts';
import { generate } from '../../../scripts/commands/generate.ts';
import { UserError } from '../../../scripts/user-error.ts';

const root = mkdtempSync(join(tmpdir(), 'licet-apart-'));
const spec = (title: string) =>
  JSON.stringify({
    openapi: '3.1.0',
    info: { title, version: '1' },
    paths: { '/pets': { get: { operationId: 'listPets', responses: { '204': { description: 'None' } } } } },
  });

beforeAll(() => {
  for (const [file, title] of [
    ['a/shop.yaml', 'One'],
    ['b/Shop.yaml', 'Two'],
    ['b/zoo.yaml', 'Zoo'],
  ] as const) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), spec(title));
  }
});
afterAll(() => rmSync(root, { recursive: true }));

const both = [join(root, 'a/shop.yaml'), join(root, 'b/Shop.yaml')];

test.each([
  ['bundle', () => bundle(root, both, { out: join(root, 'out') }), 'out'],
  ['generate', () => generate(root, both, {}), 'generated'],
  ['docs', () => docs(root, both, { out: join(root, 'site') }), 'site'],
])('%s writes nothing where two documents of one name would come to one place', async (_, run, folder) => {
  await expect(run()).rejects.toThrow(UserError);
  await expect(run()).rejects.toThrow(/a\/shop\.yaml and .*b\/Shop\.yaml would both be written to/);
  expect(existsSync(join(root, folder))).toBe(false);
});

test('a bundle is not written over the document that it is made of', async () => {
  const file = both[0] ?? '';
  await expect(bundle(root, [file], { out: file })).rejects.toThrow(
    'is a part of the document itself, and would be lost',
  );
  expect(readFileSync(file, 'utf8')).toBe(spec('One'));
});

test('nor over a file that the document refers to, by whatever name', async () => {
  const [file, part, link] = ['whole.json', 'part.json', 'link.json'].map((name) => join(root, name));
  const written = JSON.stringify({ get: { responses: { '204': { description: 'None' } } } });
  const whole = { openapi: '3.1.0', info: { title: 'W', version: '1' }, paths: { '/a': { $ref: './part.json' } } };
  writeFileSync(file ?? '', JSON.stringify(whole));
  writeFileSync(part ?? '', written);
  symlinkSync(part ?? '', link ?? '');
  for (const out of [part, link])
    await expect(bundle(root, [file ?? ''], { out: out ?? '' })).rejects.toThrow('would be lost');
  expect(readFileSync(part ?? '', 'utf8')).toBe(written);
});

test('nor over a part of another that is bundled with it, and nothing is written before all are read', async () => {
  const one = { openapi: '3.1.0', info: { title: 'A', version: '1' }, paths: {} };
  const part = JSON.stringify({ get: { responses: { '204': { description: 'None' } } } });
  mkdirSync(join(root, 'made'), { recursive: true });
  writeFileSync(join(root, 'first.json'), JSON.stringify(one));
  writeFileSync(join(root, 'last.json'), JSON.stringify({ ...one, paths: { '/z': { $ref: './made/first.json' } } }));
  writeFileSync(join(root, 'broken.json'), JSON.stringify({ ...one, paths: { '/z': { $ref: './nowhere.json' } } }));
  writeFileSync(join(root, 'made/first.json'), part);
  const together = (name: string, folder: string) =>
    bundle(root, [join(root, 'first.json'), join(root, name)], { out: join(root, folder) });
  await expect(together('last.json', 'made')).rejects.toThrow('would be lost');
  expect(readFileSync(join(root, 'made/first.json'), 'utf8')).toBe(part);
  await expect(together('broken.json', 'elsewhere')).rejects.toThrow();
  expect(existsSync(join(root, 'elsewhere'))).toBe(false);
});

test('what is made of a document outside of specs/ says of which, and where it lies', async () => {
  expect(await generate(root, [join(root, 'b/zoo.yaml')], { out: 'src/zoo' })).toBe(0);
  const made = (file: string) => readFileSync(join(root, 'src/zoo', file), 'utf8');
  expect(made('types.ts')).toMatch(/^\/\/ Made by `npx licet generate` from b\/zoo\.yaml\. /);
  expect(made('plan.md')).toContain('Made by `npx licet generate` from b/zoo.yaml. ');
  expect(made('contract.test.ts')).toContain('npx vitest run src/zoo -t listPets');
});
