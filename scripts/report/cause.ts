import type { Case, Finding } from '../contract/index.ts';
import type { Document } from '../openapi/contract.ts';
import { resolve } from '../openapi/resolve.ts';

/** Cases of these kinds ask every operation the same thing: what breaks them is no single operation's. */
const CROSS_CUTTING: ReadonlySet<string> = new Set(['security', 'protocol']);

/** What findings of one cause have in common: the promise that was broken, else what they say. */
export function causeOf(
  document: Document,
  { operation, kind }: Pick<Case, 'operation'> & { kind: string },
  finding: Finding,
): string {
  const { check, pointer, message } = finding;
  if (pointer !== undefined) return `${check} ${standingPointer(document, pointer)}`;
  const whose = CROSS_CUTTING.has(kind) && check !== 'no-server-error' ? kind : operation;
  return `${check} ${whose} ${shapeOf(message)}`;
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
