import type { Document } from '../openapi/contract.ts';
import { UserError } from '../user-error.ts';
import { redocly, shown } from './redocly.ts';

/**
 * One document out of many files, with inner references only.
 * @throws UserError where a reference cannot be followed or the file is no OpenAPI document.
 */
export async function bundleSpec(root: string, file: string): Promise<Document> {
  const { bundle, createConfig, getLineColLocation } = await redocly();
  const config = await createConfig({});
  const result = await bundle({ ref: file, config }).catch((cause: unknown) => {
    throw new UserError(
      `${shown(root, file)} cannot be read: ${firstLine(cause)}`,
      'Run `npx licet lint` to see every problem with its line.',
      { cause },
    );
  });
  const broken = result.problems.find(({ severity }) => severity === 'error');
  if (broken) {
    const [place] = broken.location;
    const line = place ? `:${getLineColLocation(place).start.line}` : '';
    const where = `${shown(root, place?.source.absoluteRef ?? file)}${line}`;
    throw new UserError(
      `${where} cannot be bundled: ${broken.message}`,
      'Run `npx licet lint` to see every problem with its line.',
    );
  }
  // A copy: Redocly repeats nodes by identity, and JSON is what everyone else will read.
  return JSON.parse(JSON.stringify(result.bundle.parsed)) as Document;
}

function firstLine(cause: unknown): string {
  return (cause instanceof Error ? cause.message : String(cause)).split('\n', 1)[0] ?? '';
}
