/** Compiles what was written of documents, in strict mode: `node test/corpus/compiled.ts FOLDER…`, a line of JSON for each. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const FILES = ['types.ts', 'client.ts', 'handlers.ts', 'stubs.ts', 'operations.ts'];
const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

const read = ts.readConfigFile(join(PROJECT, 'tsconfig.json'), ts.sys.readFile);
const { options } = ts.parseJsonConfigFileContent(read.config, ts.sys, PROJECT);

const host = ts.createCompilerHost(options);
const fresh = host.getSourceFile.bind(host);
const known = new Map<string, ts.SourceFile | undefined>();
/** What does not change from one document to the next is read once. */
host.getSourceFile = (name, ...rest) => {
  if (!name.includes('/node_modules/') || name.includes('/.cache/')) return fresh(name, ...rest);
  if (!known.has(name)) known.set(name, fresh(name, ...rest));
  return known.get(name);
};

for (const folder of process.argv.slice(2)) {
  const files = FILES.map((name) => join(folder, name)).filter((file) => existsSync(file));
  const started = performance.now();
  const program = ts.createProgram(files, { ...options, noEmit: true }, host);
  const wrong = ts.getPreEmitDiagnostics(program).map(({ file, start, messageText }) => {
    const line = file && start !== undefined ? file.getLineAndCharacterOfPosition(start).line + 1 : 0;
    const name = file?.fileName.split('/').at(-1) ?? '';
    return `${name}:${line} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
  const told = wrong.length === 0 ? { remark: `${files.length} files` } : { error: `${wrong.length}: ${wrong[0]}` };
  const mib = Math.round(process.memoryUsage().rss / 2 ** 20);
  process.stdout.write(
    `${JSON.stringify({ folder, stage: 'compile', ...told, ms: Math.round(performance.now() - started), mib })}\n`,
  );
}
