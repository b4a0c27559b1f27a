import { createHash } from 'node:crypto';
import type { Document } from '../openapi/contract.ts';

/** Says whether two documents are the same: the SHA-256 of a bundle, hexadecimal. */
export function documentDigest(document: Document): string {
  return createHash('sha256').update(JSON.stringify(document)).digest('hex');
}
