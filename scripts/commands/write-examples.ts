import { statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { stringify } from 'yaml';
import type { Contract } from '../openapi/contract.ts';
import { type ExampleCollector, examplesOverlay } from '../proxy/index.ts';
import { counted, print, tell } from './terminal.ts';
import { writeFile } from './write-file.ts';

/** Writes examples: a file is one overlay, a folder has one for each operation. @throws UserError where it cannot be written */
export function writeExamples(contract: Contract, collector: ExampleCollector, to: string): void {
  const { examples, unfit } = collector;
  const files: (readonly [file: string, examples: typeof collector.examples])[] = isOneFile(to)
    ? [[to, examples]]
    : [...Map.groupBy(examples, ({ operation }) => operation)].map(([id, own]) => [
        join(to, `${id.replaceAll(/[^\w.-]+/g, '-')}.overlay.yaml`),
        own,
      ]);
  for (const [file, own] of files) {
    const overlay = examplesOverlay(contract, own);
    writeFile(file, extname(file) === '.json' ? `${JSON.stringify(overlay, undefined, 2)}\n` : stringify(overlay));
  }
  print(`✓ ${to}: ${counted(examples.length, 'example')}`);
  if (unfit.length > 0)
    tell(
      `${counted(unfit.length, 'media type')} had no example that keeps its schema once masked: ${unfit.join(', ')}`,
    );
}

/** True where a path is that of a file, and not of a folder. */
export function isOneFile(path: string): boolean {
  return (
    ['.yaml', '.yml', '.json'].includes(extname(path)) && !statSync(path, { throwIfNoEntry: false })?.isDirectory()
  );
}
