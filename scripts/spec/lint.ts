import { UserError } from '../user-error.ts';
import { readDocument } from './read-document.ts';
import { redocly, rulesFor, shown } from './redocly.ts';
import { resolverFor } from './resolver.ts';

/** Something that a rule has against a document, and where. */
export interface Problem {
  readonly rule: string;
  readonly severity: 'error' | 'warn';
  readonly message: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly pointer: string;
}

/**
 * Lints one file, OpenAPI or Arazzo, with the project's redocly.yaml.
 * @throws UserError where the file is neither, or not there.
 */
export async function lintFile(root: string, file: string): Promise<Problem[]> {
  const core = await redocly();
  const { lint, getLineColLocation } = core;
  const config = await rulesFor(root);
  const externalRefResolver = resolverFor(core, file, root);
  const problems = await lint({ ref: file, config, externalRefResolver }).catch(async (cause: unknown) => {
    // Where references go in a circle it knows no place.
    if (cause instanceof Error && cause.message.includes('circular')) await readDocument(root, file);
    return unreadable(root, file, cause);
  });
  if (!Array.isArray(problems)) return [problems];
  return problems
    .filter(({ ignored }) => !ignored)
    .map(({ ruleId, severity, message, location: [location] }) => {
      const start = location ? getLineColLocation(location).start : undefined;
      return {
        rule: ruleId,
        severity,
        message: withoutPlace(message, location?.source.absoluteRef ?? file),
        file: shown(root, location?.source.absoluteRef ?? file),
        line: start?.line ?? 1,
        column: start?.col ?? 1,
        pointer: location?.pointer ?? '#/',
      };
    });
}

/** Redocly throws where it cannot read the file itself: with a place where that is no YAML. */
function unreadable(root: string, file: string, cause: unknown): Problem {
  const { message, line, col, source } = cause as Error & Partial<YamlPlace>;
  if (line === undefined || col === undefined) {
    throw new UserError(`${shown(root, file)} cannot be linted: ${message}`, 'It has to be OpenAPI or Arazzo.', {
      cause,
    });
  }
  const at = shown(root, source?.absoluteRef ?? file);
  const text = withoutPlace(message, source?.absoluteRef ?? file);
  return { rule: 'yaml', severity: 'error', message: text, file: at, line, column: col, pointer: '#/' };
}

/** The report names file and line already. */
function withoutPlace(message: string, file: string): string {
  return message.replace(` in "${file}"`, '').replace(/ \(\d+:\d+\)/, '');
}

interface YamlPlace {
  readonly line: number;
  readonly col: number;
  readonly source: { readonly absoluteRef: string };
}
