import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { start } from '../scripts/licet.ts';
import { PER_SHELF, shelvesDocument } from './shelves-document.ts';
import { print, spread } from './spread.ts';

const SAVES = 7;

/** From a save until each of what is made of the document is fresh, seen from outside, in milliseconds. */
interface Fresh {
  sandbox: number;
  mock: number;
  generated: number;
  lint: number;
}

const WHAT: Readonly<Record<keyof Fresh, string>> = {
  sandbox: 'the sandbox answers the new path',
  mock: 'the mock does',
  generated: 'types, plan and the rest are written',
  lint: 'all of it is, and linted',
};

/** `licet watch` of documents of so many operations, each save with one more. */
export async function watched(): Promise<void> {
  for (const operations of [50, 1000]) {
    const root = mkdtempSync(join(tmpdir(), 'licet-bench-watch-'));
    const folder = join(root, 'specs', 'shelves');
    const file = join(folder, 'openapi.json');
    mkdirSync(folder, { recursive: true });
    const document = shelvesDocument(operations / PER_SHELF);
    writeFileSync(file, JSON.stringify(document));
    const licet = start(['watch', '--port', '0', '--mock-port', '0', '--quiet'], root);
    try {
      const head = await licet.printed('Ctrl-C stops it.');
      const [, sandbox = '', mock = ''] = /^shelves +(\S+) +(\S+)/m.exec(head) ?? [];
      let said = '';
      licet.child.stdout?.on('data', (text: string) => {
        said += text;
      });
      const runs: Fresh[] = [];
      for (let save = 0; save < SAVES; save += 1) {
        said = '';
        const path = `/fresh-${save}`;
        Object.assign(document.paths ?? {}, { [path]: freshPath(save) });
        const text = JSON.stringify(document);
        const stamp = stampOf(root);
        const started = performance.now();
        writeFileSync(file, text);
        const until = async (isFresh: () => boolean | Promise<boolean>) => {
          while (!(await isFresh())) await new Promise((resolve) => setTimeout(resolve, 5));
          return performance.now() - started;
        };
        const [ofSandbox, ofMock, generated, lint] = await Promise.all([
          until(() => isThere(sandbox + path)),
          until(() => isThere(mock + path)),
          until(() => stampOf(root) !== stamp),
          until(() => / lint in /.test(said)),
        ]);
        runs.push({ sandbox: ofSandbox, mock: ofMock, generated, lint });
      }
      for (const [name, what] of Object.entries(WHAT) as [keyof Fresh, string][])
        print(`${operations} operations: ${what}, ms`, spread(runs.map((run) => run[name])));
    } finally {
      licet.child.kill('SIGTERM');
      await licet.ended;
      rmSync(root, { recursive: true });
    }
  }
}

/** The last file that is written. */
function stampOf(root: string): string {
  return readFileSync(join(root, 'generated', 'shelves', 'fingerprint.txt'), 'utf8');
}

function freshPath(save: number): object {
  const content = { 'application/json': { schema: { type: 'object' }, example: {} } };
  return {
    get: { operationId: `fresh${save}`, security: [], responses: { '200': { description: 'Fresh', content } } },
  };
}

async function isThere(url: string): Promise<boolean> {
  // A connection may have been let go as it was used again.
  const answer = await fetch(url).catch(() => undefined);
  return answer?.status === 200;
}
