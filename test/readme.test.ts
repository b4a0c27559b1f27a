import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { COMMANDS } from '../scripts/cli/index.ts';
import { findVendors } from '../scripts/spec/workspace.ts';
import { startSandbox } from '../server/index.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const README = readFileSync(join(ROOT, 'README.md'), 'utf8');
const EXAMPLE =
  [...README.matchAll(/```ts\n([\s\S]*?)```/g)]
    .map(([, code = '']) => code)
    .find((code) => code.includes('createVmware')) ?? '';
const VENDORS = findVendors(ROOT).map(({ name }) => name);

test('the client example is ten lines at most, and compiles', () => {
  expect(EXAMPLE.trim().split('\n').length).toBeLessThanOrEqual(10);
  const file = join(ROOT, 'readme-example.ts');
  const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.json'), ts.sys.readFile) as {
    config: { compilerOptions: object };
  };
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, ROOT);
  const host = ts.createCompilerHost(options);
  const readFile = host.readFile.bind(host);
  const fileExists = host.fileExists.bind(host);
  host.readFile = (name) => (name === file ? EXAMPLE : readFile(name));
  host.fileExists = (name) => name === file || fileExists(name);
  const program = ts.createProgram([file], options, host);
  const messages = ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
  expect(messages).toEqual([]);
});

test('the client example does what it says', async () => {
  const sandbox = await startSandbox();
  const folder = mkdtempSync(join(tmpdir(), 'licet-readme-'));
  try {
    const file = join(folder, 'example.ts');
    writeFileSync(
      file,
      EXAMPLE.replace("'./generated/", `'${pathToFileURL(ROOT).href}generated/`).replace(
        'http://127.0.0.1:4000',
        sandbox.url,
      ),
    );
    const { stdout } = await promisify(execFile)(process.execPath, [file]);
    expect(stdout.trim()).toBe('201 10 Operating System Instances (OSIs)');
  } finally {
    rmSync(folder, { recursive: true });
    await sandbox.close();
  }
});

test('every command is in the table', () => {
  const commands = Object.keys(COMMANDS);
  expect(commands).toHaveLength(17);
  expect(commands.filter((name) => !README.includes(`| \`${name}\` |`))).toEqual([]);
});

test.each(VENDORS)('%s is introduced, and its cases are counted right', (vendor) => {
  expect(README).toContain(`| \`${vendor}\` |`);
  const plan = readFileSync(join(ROOT, 'generated', vendor, 'plan.md'), 'utf8');
  const cases = Number(/(\d+) cases, each put/.exec(plan)?.[1]);
  const rows = [
    ...README.matchAll(new RegExp(`^${vendor} +(?:sandbox|mock) +\\d+ +(\\d+) +(\\d+) +(\\d+) +(\\d+) +(\\d+)$`, 'gm')),
  ];
  expect(rows).toHaveLength(2);
  for (const row of rows) {
    const [all, kept = 0, findings, skipped = 0, unseen] = row.slice(1).map(Number);
    expect(all).toBe(cases);
    expect(kept + skipped).toBe(cases);
    expect([findings, unseen]).toEqual([0, 0]);
  }
});
