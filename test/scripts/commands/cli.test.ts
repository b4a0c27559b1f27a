import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { licet, PROJECT, start } from '../licet.ts';

const COMMANDS = [
  'init',
  'lint',
  'bundle',
  'generate',
  'plan',
  'serve',
  'mock',
  'contract',
  'parity',
  'replay',
  'diff',
  'docs',
  'start',
];

describe('help', () => {
  test('lists every command, with examples and exit codes', async () => {
    const { stdout, code } = await licet(['--help']);
    for (const command of COMMANDS) expect(stdout).toContain(`  ${command} `);
    expect(stdout).toContain('Examples:');
    expect(stdout).toContain('Exit codes:');
    expect(code).toBe(0);
  });

  test.each(COMMANDS)('%s has examples of its own', async (command) => {
    const { stdout, code } = await licet([command, '--help']);
    expect(stdout).toContain(`$ npx licet ${command}`);
    expect(code).toBe(0);
  });
});

test('who reads the first lines alone is told no more', async () => {
  const { child } = start(['plan']);
  child.stdout?.destroy();
  let stderr = '';
  child.stderr?.on('data', (chunk: string) => {
    stderr += chunk;
  });
  await new Promise((resolve) => child.on('close', resolve));
  expect(stderr).toBe('');
});

describe('misuse is one sentence and a hint, and exit code 2', () => {
  test.each([
    { args: ['lint', 'nobody'], says: 'There is no vendor “nobody”.', hint: 'Known vendors: lenovo-xclarity' },
    { args: ['strat'], says: "unknown command 'strat'", hint: 'Did you mean start?' },
    { args: ['serve', '--port', '70000'], says: '“70000” is no port.', hint: '65535' },
    { args: ['bundle'], says: '5 bundles do not go into one output.', hint: '--out' },
    {
      args: ['contract', 'vmware-logs', '--operation', 'addLicence'],
      says: 'No operation is called “addLicence”.',
      hint: 'plan',
    },
    { args: ['contract', '--require', 'lines=80'], says: '“lines” is nothing that coverage counts.', hint: 'statuses' },
    { args: ['contract', '--require', 'statuses=all'], says: '“statuses=all” requires nothing.', hint: 'statuses=95' },
    { args: ['parity', '--target', 'http://127.0.0.1:1'], says: 'One live target keeps one contract.', hint: 'vendor' },
    { args: ['contract', '--on', 'production'], says: "argument 'production' is invalid", hint: 'sandbox, mock' },
    { args: ['serve', '--port', '0', '--host', '192.0.2.1'], says: 'Cannot listen on 192.0.2.1:', hint: 'address' },
    { args: ['lint', '--nonsense'], says: "unknown option '--nonsense'", hint: 'npx licet --help' },
    {
      args: ['contract', '--data', 'state.db'],
      says: "unknown option '--data'",
      hint: '--data is an option of `licet serve`, `licet start`',
    },
    { args: ['serve', '--seed', 'package.json'], says: 'package.json is no scene: /licet is not', hint: '/_sandbox' },
    { args: ['serve', '--seed', 'no-such-file'], says: 'no-such-file cannot be read: ENOENT', hint: 'scene' },
    { args: ['serve', '--credentials', 'no-such-file'], says: 'no-such-file cannot be read: ENOENT', hint: 'vendor' },
    { args: ['serve', '--credentials', 'README.md'], says: 'README.md is no YAML: ', hint: 'vendor' },
    { args: ['start', '--credentials', 'package.json'], says: 'there is no vendor "name"', hint: 'vmware-logs' },
    { args: ['serve', '--control-token', 'short'], says: 'The control token is too short', hint: '16' },
    { args: ['serve', '--port', '0', '--data', '/'], says: 'the state in /', hint: 'hint:' },
  ])('licet $args', async ({ args, says, hint }) => {
    const { stdout, stderr, code } = await licet(args);
    expect(stderr).toContain(says);
    expect(stderr).toContain(hint);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });

  test('a folder without contracts', async () => {
    const { stderr, code } = await licet(['lint'], tmpdir());
    expect(stderr).toContain('No contracts in');
    expect(code).toBe(2);
  });
});

test('a bundle goes to stdout alone, without colour', async () => {
  const { stdout, code } = await licet(['bundle', 'vmware-logs']);
  expect(JSON.parse(stdout)).toEqual(
    JSON.parse(readFileSync(join(PROJECT, 'generated/vmware-logs/openapi.json'), 'utf8')),
  );
  expect(code).toBe(0);
});

test('a plan lists the cases of each operation', async () => {
  const { stdout, code } = await licet(['plan', 'vmware-logs']);
  expect(stdout).toBe(readFileSync(join(PROJECT, 'generated/vmware-logs/plan.md'), 'utf8'));
  expect(code).toBe(0);
});

test('the contract of one operation is kept, and says what it skipped and why', async () => {
  const { stdout, stderr, code } = await licet([
    'contract',
    'vmware-logs',
    '--operation',
    'addLicense',
    '--on',
    'sandbox',
  ]);
  expect(stdout).toMatch(/vmware-logs\s+sandbox\s+1\s+\d+\s+\d+\s+0\s/);
  expect(stdout).toContain('Skipped, and why:');
  expect(stderr).toContain('vmware-logs on the sandbox');
  expect(stdout).not.toContain('\u001b');
  expect(code).toBe(0);
});

describe('in a project of one’s own', () => {
  let project: string;
  const spec = () => join(project, 'specs/vmware-logs/openapi.yaml');

  beforeEach(() => {
    project = mkdtempSync(join(tmpdir(), 'licet-'));
    mkdirSync(join(project, 'specs'));
    cpSync(join(PROJECT, 'specs/vmware-logs'), join(project, 'specs/vmware-logs'), { recursive: true });
    cpSync(join(PROJECT, 'redocly.yaml'), join(project, 'redocly.yaml'));
    cpSync(join(PROJECT, 'generated/vmware-logs'), join(project, 'generated/vmware-logs'), { recursive: true });
    symlinkSync(join(PROJECT, 'node_modules'), join(project, 'node_modules'));
  });

  afterEach(() => rmSync(project, { recursive: true }));

  test('a fresh one passes the check, and a second generation writes nothing', async () => {
    expect(await licet(['generate', '--check'], project)).toMatchObject({
      code: 0,
      stdout: '✓ vmware-logs is fresh\n',
    });
    expect((await licet(['generate'], project)).stdout).toContain('0 files written');
  });

  test('drift is named file by file', async () => {
    writeFileSync(join(project, 'generated/vmware-logs/types.ts'), '// by hand\n');
    rmSync(join(project, 'generated/vmware-logs/client.ts'));
    writeFileSync(
      join(project, 'generated/vmware-logs/old.ts'),
      '// Made by `npx licet generate` from specs/vmware-logs.',
    );
    writeFileSync(join(project, 'generated/vmware-logs/notes.ts'), '// somebody’s own');
    const { stdout, code } = await licet(['generate', '--check'], project);
    expect(stdout).toContain('generated/vmware-logs/types.ts is changed');
    expect(stdout).toContain('generated/vmware-logs/client.ts is missing');
    expect(stdout).toContain('generated/vmware-logs/old.ts is left over');
    expect(stdout).not.toContain('notes.ts');
    expect(code).toBe(1);
  });

  test('into a folder of somebody’s own, only what is made goes', async () => {
    writeFileSync(join(project, 'api.yaml'), 'openapi: 3.1.0\ninfo: { title: A, version: "1" }\npaths: {}\n');
    mkdirSync(join(project, 'src'));
    writeFileSync(join(project, 'src/index.ts'), 'export {};\n');
    expect((await licet(['generate', 'api.yaml', '--out', 'src'], project)).code).toBe(0);
    expect(readdirSync(join(project, 'src'))).toContain('client.ts');
    expect(readFileSync(join(project, 'src/index.ts'), 'utf8')).toBe('export {};\n');
    expect((await licet(['bundle', 'api.yaml', '-o', 'out/a.yaml'], project)).stdout).toBe('✓ out/a.yaml\n');
    expect(readFileSync(join(project, 'out/a.yaml'), 'utf8')).toMatch(/^openapi: 3\.1\.0\n/);
    expect((await licet(['lint', 'api.yaml'], project)).stdout).toContain('api.yaml:');
  });

  test('a lint problem has its file, line and rule', async () => {
    writeFileSync(spec(), readFileSync(spec(), 'utf8').replace(/^jsonSchemaDialect:.*$/m, ''));
    const { stdout, code } = await licet(['lint'], project);
    expect(stdout).toMatch(/specs\/vmware-logs\/openapi\.yaml:\d+:\d+ error jsonSchemaDialect must be .*rule\/dialect/);
    expect(code).toBe(1);
  });

  test.each(['serve', 'start'])('%s refuses generated code that is stale', async (command) => {
    writeFileSync(spec(), `${readFileSync(spec(), 'utf8')}\n# changed\n`);
    const { stderr, code } = await licet([command], project);
    expect(stderr).toContain('The generated code of vmware-logs does not fit its contract any more.');
    expect(stderr).toContain('npx licet generate');
    expect(code).toBe(2);
  });

  test('a document that cannot be read is named', async () => {
    writeFileSync(spec(), 'openapi: [');
    const { stderr, code } = await licet(['generate'], project);
    expect(stderr).toContain('specs/vmware-logs/openapi.yaml cannot be read');
    expect(code).toBe(2);
  });

  test('docs are files', async () => {
    const { stdout, code } = await licet(['docs', '--out', 'public'], project);
    expect(stdout).toContain('public/index.html');
    expect(readFileSync(join(project, 'public/index.html'), 'utf8')).toContain('vmware-logs');
    expect(code).toBe(0);
  });
});
