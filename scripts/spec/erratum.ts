import { existsSync } from 'node:fs';
import { UserError } from '../user-error.ts';
import { parsed } from './parsed.ts';

interface Statement {
  readonly text: string;
  readonly source: string;
}

/** A contradiction in a vendor's documentation, and how it was decided. */
export interface Erratum {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly claim: Statement;
  readonly conflict: Statement;
  readonly decision: string;
  readonly reason: string;
  readonly operations: readonly string[];
  /** A documented payload that the contract refuses. */
  readonly payload?: unknown;
}

const TEXTS = ['id', 'title', 'kind', 'decision', 'reason'] as const;

/**
 * The errata beside a spec, none where the file is missing.
 * @throws UserError where the file is no YAML or an entry lacks a part.
 */
export function readErrata(file: string): Erratum[] {
  if (!existsSync(file)) return [];
  const { errata } = (parsed(file) ?? {}) as { errata?: readonly (Partial<Erratum> | null)[] };
  return (errata ?? []).map((given, index) => {
    const entry = given ?? {};
    const missing =
      TEXTS.find((part) => typeof entry[part] !== 'string') ??
      (['claim', 'conflict'] as const).find((part) => !isStatement(entry[part]));
    if (missing !== undefined) {
      throw new UserError(
        `${file}: entry ${entry.id ?? index + 1} has no ${missing}.`,
        'An erratum has id, title, kind, claim, conflict, decision and reason; claim and conflict a text and its source.',
      );
    }
    return { ...entry, operations: entry.operations ?? [] } as Erratum;
  });
}

function isStatement(statement: Partial<Statement> | undefined): boolean {
  return typeof statement?.text === 'string' && typeof statement.source === 'string';
}
