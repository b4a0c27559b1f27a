import type { Case, Finding } from '../contract/index.ts';
import type { Document } from '../openapi/contract.ts';
import { resolve } from '../openapi/resolve.ts';

/** Cases of these kinds ask every operation the same thing: what breaks them is no single operation's. */
const CROSS_CUTTING: ReadonlySet<string> = new Set(['security', 'protocol']);

/** What findings of one cause have in common: the promise that was broken, else what they say. */
export function causeOf(
  document: Document,
  { id, operation, kind }: Pick<Case, 'id' | 'operation'> & { kind: string },
  finding: Finding,
): string {
  const { check, pointer, message } = finding;
  const shape = shapeOf(message).replace(EXPECTED, '');
  const asked = kind === 'protocol' ? protocolOf(id, operation) : kind;
  if (CROSS_CUTTING.has(kind) && (pointer === undefined || check === 'status-is-declared'))
    return `${check} ${asked} ${shape}`;
  if (check === 'media-type-is-declared') return `${check} ${shape}`;
  if (pointer === undefined) return `${check} ${operation} ${shape}`;
  const place = standingPointer(document, pointer);
  // An operation may answer with several statuses that it does not declare, each for a reason of its own.
  return check === 'status-is-declared' ? `${check} ${place} ${shape}` : `${check} ${place}`;
}

/** What each operation expects or declares is its own, though what came instead is the same everywhere. */
const EXPECTED = /, (expected|but declares) .*$/s;

/** Cases that a server gets wrong in one place: what reads bodies, and what looks at their types. */
const READ_BY_ONE: Readonly<Record<string, string>> = {
  malformed: 'body',
  empty: 'body',
  trailing: 'body',
  'media-type': 'type',
  'text-plain': 'type',
};

function protocolOf(id: string, operation: string): string {
  const [, what = ''] = id.slice(operation.length + 1).split('/');
  return `protocol ${READ_BY_ONE[what] ?? what}`;
}

/** Where the promise really stands: a schema that many answers share is broken once. */
export function standingPointer(document: Document, pointer: string): string {
  try {
    return resolve(document, pointer).pointer;
  } catch {
    return pointer; // A keyword, or a place that was made up.
  }
}

/** A message without what differs from case to case: quotations, numbers that are no status, how it was come by. */
export function shapeOf(message: string): string {
  return message
    .replace(/ \(fuzzed with seed [^)]*\)$/, '')
    .replaceAll(/“[^”]*”|"[^"]*"/g, '“”')
    .replaceAll(/\b[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/gi, '#')
    .replaceAll(/\b(?!\d{3}\b)\d+\b/g, '#');
}
