import { spawnSync } from 'node:child_process';
import { cpSync, globSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

// What `npm pack` packs, made anew: everything that the commands reach, as JavaScript with declarations, in dist/.

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const DIST = join(ROOT, 'dist');

/** What the code reads beside itself. */
const READ = ['scripts/*/*.{css,js,yaml}', 'specs/**/*.yaml', 'generated/*/*.{json,txt}'];

rmSync(DIST, { recursive: true, force: true });
const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc');
const { status } = spawnSync(process.execPath, [compiler, '-p', dirname(fileURLToPath(import.meta.url))], {
  stdio: 'inherit',
});
if (status !== 0) process.exit(status ?? 1);
for (const file of globSync(READ, { cwd: ROOT }))
  cpSync(join(ROOT, file), join(DIST, file), { force: false, errorOnExist: true });
