import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PROJECT } from './licet.ts';

// What somebody has who installs the package: it is packed, installed in an empty folder, and used there.

const MINUTES = 60_000;

/** As a shell elsewhere has it: no program of this folder on the path, nothing that npm says of this run. */
const ELSEWHERE = Object.fromEntries(
  Object.entries({
    ...process.env,
    PATH: process.env['PATH']
      ?.split(delimiter)
      .filter((folder) => !folder.includes('node_modules'))
      .join(delimiter),
  }).filter(([name]) => !/^(npm_|vitest|node_|init_cwd)/i.test(name)),
) as NodeJS.ProcessEnv;

let folder: string;

async function run(command: string, ...args: string[]) {
  const { stdout, stderr, code } = await promisify(execFile)(command, args, {
    cwd: folder,
    env: ELSEWHERE,
    maxBuffer: 2 ** 25,
  }).then(
    (done) => ({ ...done, code: 0 }),
    (error: { stdout: string; stderr: string; code: number }) => error,
  );
  return { stdout, stderr, code, told: `${stdout}\n${stderr}` };
}

const npx = (...args: string[]) => run('npx', '--no-install', ...args);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'licet-package-'));
  const packed = await run('npm', 'pack', PROJECT, '--pack-destination', folder);
  expect(packed.code, packed.told).toBe(0);
  const file = packed.stdout.trim().split('\n').at(-1) ?? '';
  const installed = await run(
    'npm',
    'install',
    '--save-dev',
    '--prefer-offline',
    '--no-audit',
    '--no-fund',
    `./${file}`,
  );
  expect(installed.code, installed.told).toBe(0);
}, 8 * MINUTES);

afterAll(() => rm(folder, { recursive: true, force: true }), 4 * MINUTES);

describe('the package', () => {
  test('is JavaScript with declarations, and has no test of ours', () => {
    const files = readdirSync(join(folder, 'node_modules/licet'), { recursive: true, encoding: 'utf8' });
    expect(files.filter((file) => /\.test\.|^dist\/test|(?<!\.d)\.ts$/.test(file))).toEqual([]);
    expect(files).toContain('dist/scripts/contract/index.d.ts');
  });

  test(
    'knows the vendors that come with it, without a project',
    async () => {
      expect((await npx('licet', 'plan', 'vmware-logs')).stdout).toContain('addLicense');
      expect((await npx('licet', 'contract')).told).toContain('No contracts in');
      expect((await npx('licet', 'generate', 'vmware-logs')).told).toContain('Say with --out where to write');
    },
    MINUTES,
  );

  test(
    'makes a project of nothing, and all that is in it is sound',
    async () => {
      const made = await npx('licet', 'init');
      expect(made.code, made.told).toBe(0);
      for (const file of ['specs/petstore/openapi.yaml', 'generated/petstore/', 'server/vendors/petstore/handlers.ts'])
        expect(made.stdout).toContain(`✓ ${file}`);
      expect((await npx('licet', 'lint')).told).toContain('0 problems');
      expect((await npx('licet', 'generate', '--check')).stdout).toBe('✓ petstore is fresh\n');
      expect(await npx('tsc'), 'what is generated, and the handlers').toMatchObject({ stdout: '', code: 0 });
    },
    4 * MINUTES,
  );

  test(
    'judges what it serves and mocks',
    async () => {
      const judged = await npx('licet', 'contract', '--on', 'sandbox', 'mock');
      expect(judged.stdout, judged.stderr).toMatch(/petstore +sandbox +5 +\d+ +\d+ +0 /);
      expect(judged.stdout).toMatch(/petstore +mock +5 +\d+ +\d+ +0 /);
      expect(judged.code, judged.told).toBe(0);
    },
    MINUTES,
  );

  test(
    'takes a document of somebody’s own, in several files',
    async () => {
      mkdirSync(join(folder, 'own/schemas'), { recursive: true });
      writeFileSync(join(folder, 'own/openapi.json'), JSON.stringify(OWN));
      writeFileSync(join(folder, 'own/schemas/name.yaml'), 'type: string\nminLength: 2\n');
      const made = await npx('licet', 'init', 'own', 'own/openapi.json');
      expect(made.stdout).toContain('✓ specs/own/openapi.json\n✓ specs/own/schemas/name.yaml\n');
      expect(made.code, made.told).toBe(0);
      expect(JSON.parse((await npx('licet', 'bundle', 'own')).stdout)).toMatchObject({ info: { title: 'Own' } });
      expect(await npx('tsc'), 'what is generated, and the handlers').toMatchObject({ stdout: '', code: 0 });
    },
    MINUTES,
  );
});

const OWN = {
  openapi: '3.0.3',
  info: { title: 'Own', version: '1' },
  paths: {
    '/names/{first-name}': {
      get: {
        operationId: 'read name',
        parameters: [{ name: 'first-name', in: 'path', required: true, schema: { $ref: 'schemas/name.yaml' } }],
        responses: { 200: { description: 'It', content: { 'application/json': { schema: { type: 'object' } } } } },
      },
    },
  },
};
