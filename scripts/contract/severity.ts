import type { Finding } from './finding.ts';

/** `error`: the contract is broken, exit 1. `warning`: worth knowing, and no client has to fail over it. */
export type Severity = 'error' | 'warning';

/**
 * Checks of what the document does not promise itself, but HTTP or good manners do, or what is a client's to keep. The
 * others are errors.
 */
const WARNINGS: ReadonlySet<string> = new Set([
  'method-is-refused-with-allow',
  'request-keeps-the-contract',
  'response-within-time-limit',
]);

/** How much a finding weighs: what it says itself, else what its check says. */
export function severityOf({ check, severity }: Pick<Finding, 'check' | 'severity'>): Severity {
  return severity ?? (WARNINGS.has(check) ? 'warning' : 'error');
}
