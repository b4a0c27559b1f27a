import { redocly, rulesFor, shown } from './redocly.ts';

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

/** Lints one file, OpenAPI or Arazzo, with the project's redocly.yaml. */
export async function lintFile(root: string, file: string): Promise<Problem[]> {
  const { lint, getLineColLocation } = await redocly();
  const problems = await lint({ ref: file, config: await rulesFor(root) });
  return problems
    .filter(({ ignored }) => !ignored)
    .map(({ ruleId, severity, message, location: [location] }) => {
      const start = location ? getLineColLocation(location).start : undefined;
      return {
        rule: ruleId,
        severity,
        message,
        file: shown(root, location?.source.absoluteRef ?? file),
        line: start?.line ?? 1,
        column: start?.col ?? 1,
        pointer: location?.pointer ?? '#/',
      };
    });
}
