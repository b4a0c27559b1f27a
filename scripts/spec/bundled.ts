import type { NormalizedProblem } from '@redocly/openapi-core';
import type { Document } from '../openapi/contract.ts';
import { segmentsOf } from '../openapi/pointer.ts';
import { UserError } from '../user-error.ts';
import { roleAt } from './normalise/grammar.ts';
import { redocly, shown } from './redocly.ts';
import { isUrl } from './remote.ts';
import { resolverFor } from './resolver.ts';

/** What Redocly says of a file that is something else. */
const NO_DOCUMENT = /^(Unsupported specification|Document must be JSON object)/;

/** One document out of many files, and which: absolute paths and URLs, its own first. */
export interface Bundled {
  readonly document: Document;
  readonly files: readonly string[];
}

/**
 * One document out of many files, as it was written: with inner references only.
 * @param file a path, or an http(s) URL
 * @throws UserError where a reference cannot be followed or the file is no OpenAPI document.
 */
export async function bundled(root: string, file: string): Promise<Bundled> {
  const core = await redocly();
  const { bundle, createConfig, getLineColLocation } = core;
  const config = await createConfig({});
  const externalRefResolver = resolverFor(core, file, root);
  const result = await bundle({ ref: file, config, externalRefResolver }).catch((cause: unknown) => {
    const reason = firstLine(cause);
    if (NO_DOCUMENT.test(reason))
      throw new UserError(
        `${shown(root, file)} is no OpenAPI document`,
        'One begins with `openapi: 3.1.0`, or another version; or with `swagger: "2.0"`.',
        { cause },
      );
    throw new UserError(`${shown(root, file)} cannot be read: ${reason}`, hintFor(root, file), { cause });
  });
  const broken = result.problems.find((problem) => problem.severity === 'error' && !isOnlyShown(problem, file));
  if (broken) {
    const [place] = broken.location;
    const line = place ? `:${getLineColLocation(place).start.line}` : '';
    const where = `${shown(root, place?.source.absoluteRef ?? file)}${line}`;
    throw new UserError(`${where} cannot be bundled: ${broken.message}`, hintFor(root, file));
  }
  // A copy: Redocly repeats nodes by identity, and JSON is what everyone else will read.
  const document = JSON.parse(JSON.stringify(result.bundle.parsed)) as Document;
  return { document, files: [...new Set([file, ...result.fileDependencies])] };
}

function hintFor(root: string, file: string): string {
  return `Run \`npx licet lint${isUrl(file) ? '' : ` ${shown(root, file)}`}\` to see every problem with its line.`;
}

/** A reference that leads nowhere, in an example or an extension, breaks no promise. */
function isOnlyShown({ location: [place] }: NormalizedProblem, file: string): boolean {
  if (place?.pointer === undefined || place.source.absoluteRef !== file) return false;
  return ['shown', 'extension', 'example'].includes(roleAt(segmentsOf(place.pointer)) ?? '');
}

function firstLine(cause: unknown): string {
  return (cause instanceof Error ? cause.message : String(cause)).split('\n', 1)[0] ?? '';
}
