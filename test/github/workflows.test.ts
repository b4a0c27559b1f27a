import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { licet } from '../scripts/licet.ts';

// GitHub's parser imports JSON as bundlers take it; Node wants to be told.
registerHooks({
  load: (url, context, next) =>
    next(url, url.endsWith('.json') ? { ...context, importAttributes: { type: 'json' } } : context),
});
const { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } = await import('@actions/workflow-parser');

const FOLDER = new URL('../../.github/workflows/', import.meta.url);
const files = readdirSync(FOLDER);
const textOf = (name: string) => readFileSync(new URL(name, FOLDER), 'utf8');

/** What GitHub's own parser has against a workflow. */
async function complaintsOf(name: string, content: string): Promise<readonly string[]> {
  const { context, value } = parseWorkflow({ name, content }, new NoOperationTraceWriter());
  if (value) await convertWorkflowTemplate(context, value);
  return context.errors.getErrors().map(({ message }) => message);
}

test.each(files)('%s is a workflow, as GitHub reads it', async (name) => {
  expect(await complaintsOf(name, textOf(name))).toEqual([]);
});

test.each([
  { of: 'a key that there is not', from: 'runs-on:', to: 'run-on:', says: /run-on/ },
  { of: 'a context that there is not', from: 'matrix.part }}/4', to: 'matrx.part }}/4', says: /matrx/ },
  { of: 'a job that is not there', from: 'needs: documents', to: 'needs: document', says: /document/ },
])('the parser finds $of', async ({ from, to, says }) => {
  const [name = ''] = files;
  const broken = textOf(name).replace(from, to);
  expect((await complaintsOf(name, broken)).join('\n')).toMatch(says);
});

interface Step {
  readonly uses?: string;
  readonly run?: string;
}
interface Workflow {
  readonly permissions: unknown;
  readonly jobs: Readonly<Record<string, { readonly permissions?: unknown; readonly steps: readonly Step[] }>>;
}

test.each(files)('%s only reads, and takes actions by their major version', (name) => {
  const { permissions, jobs } = parse(textOf(name)) as Workflow;
  expect(permissions).toEqual({ contents: 'read' });
  const steps = Object.values(jobs).flatMap((job) => job.steps);
  expect(Object.values(jobs).filter((job) => job.permissions !== undefined)).toEqual([]);
  expect(
    steps.map(({ uses }) => uses).filter((uses) => uses !== undefined && !/^actions\/[a-z-]+@v\d+$/.test(uses)),
  ).toEqual([]);
});

test('the shards of contract.yml, run as it says, are merged to one report of all of them', async () => {
  const { jobs } = parse(textOf('contract.yml')) as Workflow;
  const lines = Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []));
  const folder = mkdtempSync(join(tmpdir(), 'licet-shards-'));
  /** Of fewer vendors in fewer parts, and with its files where no checkout is. */
  const here = (line: string, part: number) =>
    line
      .replace(/^npx licet contract /, 'contract vmware-logs xformation-lac-enduser --on sandbox ')
      .replace('--merge parts', `--merge ${folder}/parts`)
      .replace('--output-file ', `--output-file ${folder}/`)
      .replaceAll(' report/', ` ${folder}/report/`)
      .replaceAll('${{ matrix.part }}', String(part))
      .replace('/4 ', '/2 ')
      .split(/\s+/);
  const lineWith = (flag: string) => lines.find((line) => line.includes(flag)) ?? '';
  try {
    for (const part of [1, 2]) expect(await licet(here(lineWith('--shard'), part))).toMatchObject({ code: 0 });
    expect(readdirSync(join(folder, 'parts')).sort()).toEqual(['part-1.json', 'part-2.json']);
    expect(await licet(here(lineWith('--merge'), 0))).toMatchObject({ code: 0 });
    const report = readFileSync(join(folder, 'report', 'contract.xml'), 'utf8');
    const suites = [...report.matchAll(/<testsuite name="([\w-]+) on the sandbox: /g)].map(([, name]) => name);
    expect([...new Set(suites)].sort()).toEqual(['vmware-logs', 'xformation-lac-enduser']);
    expect(readdirSync(join(folder, 'report')).sort()).toEqual(['contract.html', 'contract.sarif', 'contract.xml']);
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 120_000);
