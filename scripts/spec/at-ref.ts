import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { UserError } from '../user-error.ts';

/** A project as it was at a commit: its YAML and JSON files, in a folder of their own. */
export interface AtRef {
  readonly root: string;
  remove(): void;
}

const MOST_BYTES = 256 * 1024 * 1024;

/**
 * Writes the YAML and JSON files of a project, as a commit has them, into a temporary folder. All of the repository's, for
 * documents refer to others; no links, which might lead anywhere. Neither the index nor the working tree is touched.
 * @throws UserError where there is no repository, or the name is none of a commit.
 */
export async function projectAt(root: string, ref: string): Promise<AtRef> {
  const top = (await git(root, ['rev-parse', '--show-toplevel'], ref)).trim();
  const prefix = (await git(root, ['rev-parse', '--show-prefix'], ref)).trim();
  const commit = (
    await git(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`], ref)
  ).trim();
  const listed = await git(top, ['ls-tree', '-r', '-z', '--full-tree', commit], ref);
  const files = listed.split('\0').flatMap((line) => {
    const [mode = '', path = ''] = [line.slice(0, 6), line.slice(line.indexOf('\t') + 1)];
    return mode.startsWith('100') && /\.(ya?ml|json)$/i.test(path) ? [path] : [];
  });
  const folder = mkdtempSync(join(tmpdir(), 'licet-ref-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    const index = { GIT_INDEX_FILE: join(folder, 'index') };
    const tree = join(folder, 'tree');
    mkdirSync(join(tree, prefix), { recursive: true });
    await git(top, ['read-tree', commit], ref, index);
    await git(
      top,
      ['checkout-index', '-z', '--stdin', `--prefix=${tree}/`],
      ref,
      index,
      files.map((file) => `${file}\0`).join(''),
    );
    return { root: join(tree, prefix), remove };
  } catch (error) {
    remove();
    throw error;
  }
}

const run = promisify(execFile);

async function git(
  cwd: string,
  args: readonly string[],
  ref: string,
  env: NodeJS.ProcessEnv = {},
  input?: string,
): Promise<string> {
  try {
    const running = run('git', [...args], { cwd, env: { ...process.env, ...env }, maxBuffer: MOST_BYTES });
    running.child.stdin?.on('error', () => {}).end(input ?? '');
    return (await running).stdout;
  } catch (cause) {
    throw new UserError(
      `“${ref}” is neither a file nor a commit of a git repository here${reasonOf(cause)}`,
      'Name two files, or a branch, tag or commit of the repository that the project is in.',
      { cause },
    );
  }
}

function reasonOf(cause: unknown): string {
  const { stderr, code } = cause as { readonly stderr?: string; readonly code?: unknown };
  if (code === 'ENOENT') return ': there is no git';
  const line = (stderr ?? '').trim().split('\n', 1)[0] ?? '';
  return line === '' ? '' : `: ${line.replace(/^fatal: /, '')}`;
}
